//! One statement with all that can be said to it, where a terminal is too small to show it at once.

use super::{Page, Role};
use crate::app::{Open, Screen, State, layout};
use crate::questionnaire::Statement;
use crate::response::Answer;
use crate::text;

/// Columns of a key and the gap behind it.
const KEY: usize = 3;
/// Columns between two choices on one row.
const BETWEEN: usize = 5;

/// The rows that *not sure* and *doesn't apply* take, side by side where they fit.
#[must_use]
pub fn rows_of_others(state: &State) -> usize {
    let words = [state.words.text("not-sure"), state.words.text("doesnt-apply")];
    let side_by_side: usize = words.iter().map(|word| KEY + text::width(word)).sum();
    if side_by_side + BETWEEN <= layout::statement_width(state.size) { 1 } else { 2 }
}

/// Columns that the widest level takes, with its key and a gap.
#[must_use]
pub fn widest_level(open: &Open) -> usize {
    open.questionnaire.scale.labels().iter().map(|label| text::width(label)).max().unwrap_or(0) + 2 * KEY
}

/// Whether the levels may stand in two columns.
#[must_use]
pub fn may_pair_levels(open: &Open, size: (u16, u16)) -> bool {
    layout::statement_width(size) >= 2 * widest_level(open)
}

fn fits(state: &State, open: &Open, statement: &Statement) -> bool {
    let width = layout::statement_width(state.size);
    let levels = open.questionnaire.scale.len();
    let levels = if may_pair_levels(open, state.size) { levels.div_ceil(2) } else { levels };
    let rows = 1 + text::wrap(&statement.text, width).len() + levels + rows_of_others(state);
    widest_level(open) <= width + KEY && rows <= layout::statement_height(state.size)
}

/// The statement in hand, its question and its choices as lines to scroll; `None` where all of it fits.
#[must_use]
pub fn statement(state: &State) -> Option<Vec<super::Line>> {
    let (Screen::Statement(walk), Some(open)) = (&state.screen, &state.open) else { return None };
    let (_, _, statement) = open.questionnaire.at(walk.position)?;
    if fits(state, open, statement) {
        return None;
    }
    let mut page = Page { lines: Vec::new(), width: layout::statement_width(state.size) };
    page.add(Role::Body, &statement.text, 0);
    if let Some(ask) = &open.questionnaire.scale.ask {
        page.add(Role::Quiet, ask, 0);
    }
    let given = open.answer_at(walk.position);
    let mut choice = |key: &str, label: &str, answer: Answer| {
        let first = page.lines.len();
        let role = if given == Some(answer) { Role::Heading } else { Role::Body };
        page.add(role, label, KEY);
        if let Some(line) = page.lines.get_mut(first) {
            line.text.replace_range(..key.len(), key);
        }
    };
    let scale = &open.questionnaire.scale;
    for level in scale.levels() {
        choice(&level.number().to_string(), scale.label(level), Answer::Level(level));
    }
    choice("s", &state.words.text("not-sure"), Answer::NotSure);
    choice("x", &state.words.text("doesnt-apply"), Answer::DoesNotApply);
    Some(page.lines)
}
