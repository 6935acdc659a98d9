//! One statement with all that can be said to it, where a terminal is too small to show it at once.

use super::{Page, Role};
use crate::app::{Command, Context, Open, Screen, State, layout};
use crate::i18n::text;
use crate::model::questionnaire::Statement;
use crate::model::response::Answer;

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
fn key_columns(state: &State, open: &Open) -> usize {
    let levels = open.questionnaire.scale.levels().map(Answer::Level);
    let answers = levels.chain([Answer::NotSure, Answer::DoesNotApply]);
    answers.map(|answer| text::width(&answer_key(state, answer))).max().unwrap_or(1) + 2
}

/// What the choices of a statement take.
#[derive(Debug, Clone, Copy)]
pub struct Choices {
    /// Columns of the widest key, and of the gap behind it.
    pub keys: usize,
    /// Columns that the widest level takes, with its key and a gap.
    pub widest: usize,
    /// Whether the levels may stand in two columns.
    pub may_pair: bool,
    /// The rows that *not sure* and *doesn't apply* take, side by side where they fit.
    pub rows_of_others: usize,
}

impl Choices {
    /// Measures them.
    #[must_use]
    pub fn of(state: &State, open: &Open) -> Self {
        let keys = key_columns(state, open);
        let width = layout::statement_width(state.size);
        let labels = open.questionnaire.scale.labels().iter().map(|label| text::width(label));
        let widest = labels.max().unwrap_or(0) + keys + GAP;
        let messages = [state.messages.text("not-sure"), state.messages.text("doesnt-apply")];
        let side_by_side: usize = messages.iter().map(|word| keys + text::width(word)).sum();
        let rows_of_others = if side_by_side + BETWEEN <= width { 1 } else { 2 };
        Self { keys, widest, may_pair: width >= 2 * widest, rows_of_others }
    }
}

fn fits(state: &State, open: &Open, statement: &Statement, choices: Choices) -> bool {
    let width = layout::statement_width(state.size);
    let levels = open.questionnaire.scale.len();
    let levels = if choices.may_pair { levels.div_ceil(2) } else { levels };
    let rows = 1 + text::wrap(&statement.text, width).len() + levels + choices.rows_of_others;
    choices.widest <= width + GAP && rows <= layout::statement_height(state.size)
}

/// The statement in hand, its question and its choices as lines to scroll; `None` where all of it fits.
#[must_use]
pub fn statement(state: &State) -> Option<Vec<super::Line>> {
    statement_with(state, Choices::of(state, state.open.as_ref()?))
}

/// The same with its choices measured already.
#[must_use]
pub fn statement_with(state: &State, measured: Choices) -> Option<Vec<super::Line>> {
    let (Screen::Statement(walk), Some(open)) = (&state.screen, &state.open) else { return None };
    let (_, _, statement) = open.questionnaire.at(walk.position)?;
    if fits(state, open, statement, measured) {
        return None;
    }
    let mut page = Page { lines: Vec::new(), width: layout::statement_width(state.size) };
    page.add(Role::Body, &statement.text, 0);
    if let Some(ask) = &open.questionnaire.scale.ask {
        page.add(Role::Quiet, ask, 0);
    }
    let given = open.answer_at(walk.position);
    let indent = measured.keys;
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
    choice(&state.messages.text("not-sure"), Answer::NotSure);
    choice(&state.messages.text("doesnt-apply"), Answer::DoesNotApply);
    Some(page.lines)
}
