//! The answers to choose from: their keys, how much room they take, and the page to scroll where that is too little.

use super::StatementScreen;
use crate::model::response::Answer;
use crate::ui::prelude::*;

/// Columns after a level.
const GAP: usize = 3;
/// Columns between two choices on one row.
pub(super) const BETWEEN: usize = 5;

/// The key that gives an answer.
pub(in crate::ui::screens) fn answer_key(answer: Answer, cx: &Context) -> String {
    key(
        cx,
        match answer {
            Answer::Level(level) => Command::of_level(level.number()),
            Answer::NotSure => Command::NOT_SURE,
            Answer::DoesNotApply => Command::DOES_NOT_APPLY,
        },
    )
}

/// The key of a command on the screen of a statement.
pub(super) fn key(cx: &Context, command: Command) -> String {
    cx.keys.shown(StatementScreen::keys_of(cx), command)
}

/// What the choices of a statement take.
#[derive(Debug, Clone, Copy)]
pub(super) struct Choices {
    /// Columns of the widest key and the gap after it.
    pub(super) keys: usize,
    /// Columns that the widest level takes, with its key and a gap.
    pub(super) widest: usize,
    /// Whether the levels may be in two columns.
    pub(super) may_pair: bool,
    /// The rows that *not sure* and *doesn't apply* take, side by side where they fit.
    pub(super) rows_of_others: usize,
}

impl Choices {
    pub(super) fn of(document: &Document, cx: &Context) -> Self {
        let scale = &document.questionnaire.scale;
        let answers = scale.levels().map(Answer::Level).chain([Answer::NotSure, Answer::DoesNotApply]);
        let keys = answers.map(|answer| text::width(&answer_key(answer, cx))).max().unwrap_or(1) + 2;
        let width = layout::statement_width(cx.size);
        let labels = scale.labels().iter().map(|label| text::width(label));
        let widest = labels.max().unwrap_or(0) + keys + GAP;
        let others = [cx.messages.text("not-sure"), cx.messages.text("doesnt-apply")];
        let side_by_side: usize = others.iter().map(|other| keys + text::width(other)).sum();
        let rows_of_others = if side_by_side + BETWEEN <= width { 1 } else { 2 };
        Self { keys, widest, may_pair: width >= 2 * widest, rows_of_others }
    }

    fn fit(self, statement: &Statement, document: &Document, cx: &Context) -> bool {
        let width = layout::statement_width(cx.size);
        let levels = document.questionnaire.scale.len();
        let levels = if self.may_pair { levels.div_ceil(2) } else { levels };
        let rows = 1 + text::wrap(&statement.text, width).len() + levels + self.rows_of_others;
        self.widest <= width + GAP && rows <= layout::statement_height(cx.size)
    }
}

/// The statement, its question and its choices as lines to scroll; `None` where all of it fits.
pub(super) fn page(screen: &StatementScreen, cx: &Context) -> Option<Vec<PageLine>> {
    let document = cx.document()?;
    page_with(Choices::of(document, cx), document, screen, cx)
}

/// The same with its choices measured already.
pub(super) fn page_with(
    choices: Choices,
    document: &Document,
    screen: &StatementScreen,
    cx: &Context,
) -> Option<Vec<PageLine>> {
    let statement = screen.statement(cx)?;
    if choices.fit(statement, document, cx) {
        return None;
    }
    let scale = &document.questionnaire.scale;
    let mut page = Page::new(layout::statement_width(cx.size));
    page.add(Role::Body, &statement.text, 0);
    if let Some(ask) = &scale.ask {
        page.add(Role::Quiet, ask, 0);
    }
    let given = document.answer_at(screen.position());
    let mut choice = |label: &str, answer: Answer| {
        let role = if given == Some(answer) { Role::Heading } else { Role::Body };
        page.marked(role, &answer_key(answer, cx), label, choices.keys);
    };
    for level in scale.levels() {
        choice(scale.label(level), Answer::Level(level));
    }
    choice(&cx.messages.text("not-sure"), Answer::NotSure);
    choice(&cx.messages.text("doesnt-apply"), Answer::DoesNotApply);
    Some(page.lines)
}
