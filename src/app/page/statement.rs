//! One statement with all that can be said to it, where a terminal is too small to show it at once.

use super::{Page, Role};
use crate::app::{Command, Context, Open, Screen, State, layout};
use crate::questionnaire::Statement;
use crate::response::Answer;
use crate::text;

/// Columns behind a level, and between two choices on one row.
const GAP: usize = 3;
const BETWEEN: usize = 5;

/// The key that gives an answer, as it is set.
#[must_use]
pub fn answer_key(state: &State, answer: Answer) -> String {
    let command = match answer {
        Answer::Level(level) => Command::Level(level.number()),
        Answer::NotSure => Command::NotSure,
        Answer::DoesNotApply => Command::DoesNotApply,
    };
    key_of(state, command)
}

/// The key of a command on the screen of a statement, also while a note lies over it.
#[must_use]
pub fn key_of(state: &State, command: Command) -> String {
    let context = if state.room.turn.is_some() { Context::Turn } else { Context::Statement };
    state.keys.shown(context, command)
}

/// Columns of the widest key that gives an answer, and of the gap behind it.
#[must_use]
pub fn key_columns(state: &State, open: &Open) -> usize {
    let levels = open.questionnaire.scale.levels().map(Answer::Level);
    let answers = levels.chain([Answer::NotSure, Answer::DoesNotApply]);
    answers.map(|answer| text::width(&answer_key(state, answer))).max().unwrap_or(1) + 2
}

/// The rows that *not sure* and *doesn't apply* take, side by side where they fit.
#[must_use]
pub fn rows_of_others(state: &State, open: &Open) -> usize {
    let key = key_columns(state, open);
    let words = [state.words.text("not-sure"), state.words.text("doesnt-apply")];
    let side_by_side: usize = words.iter().map(|word| key + text::width(word)).sum();
    if side_by_side + BETWEEN <= layout::statement_width(state.size) { 1 } else { 2 }
}

/// Columns that the widest level takes, with its key and a gap.
#[must_use]
pub fn widest_level(state: &State, open: &Open) -> usize {
    let labels = open.questionnaire.scale.labels().iter().map(|label| text::width(label));
    labels.max().unwrap_or(0) + key_columns(state, open) + GAP
}

/// Whether the levels may stand in two columns.
#[must_use]
pub fn may_pair_levels(state: &State, open: &Open) -> bool {
    layout::statement_width(state.size) >= 2 * widest_level(state, open)
}

fn fits(state: &State, open: &Open, statement: &Statement) -> bool {
    let width = layout::statement_width(state.size);
    let levels = open.questionnaire.scale.len();
    let levels = if may_pair_levels(state, open) { levels.div_ceil(2) } else { levels };
    let rows = 1 + text::wrap(&statement.text, width).len() + levels + rows_of_others(state, open);
    widest_level(state, open) <= width + GAP && rows <= layout::statement_height(state.size)
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
    let indent = key_columns(state, open);
    let mut choice = |label: &str, answer: Answer| {
        let key = answer_key(state, answer);
        let first = page.lines.len();
        let role = if given == Some(answer) { Role::Heading } else { Role::Body };
        page.add(role, label, indent);
        if let Some(line) = page.lines.get_mut(first) {
            line.text.replace_range(..text::width(&key), &key);
        }
    };
    let scale = &open.questionnaire.scale;
    for level in scale.levels() {
        choice(scale.label(level), Answer::Level(level));
    }
    choice(&state.words.text("not-sure"), Answer::NotSure);
    choice(&state.words.text("doesnt-apply"), Answer::DoesNotApply);
    Some(page.lines)
}
