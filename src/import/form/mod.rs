//! The answers of an online form, as such tools export them: CSV with a row a person and a column a statement.

mod answers;
mod codes;
mod fit;
mod names;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use csv::StringRecord;
use uuid::Uuid;

use super::table::{decoded, headings, rows};
use crate::i18n::Messages;
use crate::i18n::text::{clean_line, cut};
use crate::model::questionnaire::{Questionnaire, StatementId};
use crate::model::response::Answer;

pub use fit::asked_by;

use answers::{Answers, CellAnswer, Column};
pub use codes::OtherCodes;
use names::{Statements, name};

/// The most letters of a heading or an answer that are told.
const MOST_TOLD: usize = 60;
/// The most cells of a row that are told.
const MOST_CELLS: usize = 3;

/// A form's answers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Form {
    /// The headings of columns that match no statement.
    pub ignored: Vec<String>,
    /// The rows in their order, or why one cannot be read.
    pub rows: Vec<Result<Row, BadRow>>,
    /// How many rows have fewer cells than there are headings; what they lack is unanswered.
    pub short: usize,
    /// The headings of columns in which numbers could be two levels, and were taken as labels …
    pub by_label: Vec<String>,
    /// … or as the numbers of levels.
    pub by_number: Vec<String>,
}

/// One person's answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Made of a key and what it says: with the same key the same row has the same id in every export of its form.
    pub id: Uuid,
    /// The line that it begins on, from 1.
    pub line: u64,
    /// The answers; statements without one are left out.
    pub answers: Vec<(StatementId, Answer)>,
}

/// A row that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadRow {
    /// Its line, from 1.
    pub line: u64,
    /// Why.
    pub why: Unread,
}

/// Why a row cannot be read: the heading of a cell, what stands there, and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unread {
    /// It is not an answer of this scale.
    NoAnswer(String, String),
    /// It is the number of one level and the label of another.
    NumberOrLabel {
        /// The heading.
        heading: String,
        /// What stands there.
        cell: String,
        /// The level that has it as its number …
        number: u8,
        /// … and the one that has it as its label.
        label: u8,
    },
    /// It may be several answers.
    Several(String, String),
    /// Several of its cells are no answers.
    Cells(Vec<Unread>),
    /// It has more cells than there are headings, so that nobody knows what belongs where.
    TooLong,
    /// Nobody has answered anything in it.
    Empty,
}

impl Unread {
    /// As a person is told it.
    #[must_use]
    pub fn localize(&self, messages: &Messages) -> String {
        let cell = |key, heading: &str, cell: &str| {
            messages.with(key, &[("heading", heading.into()), ("cell", cell.into())])
        };
        match self {
            Self::NoAnswer(heading, found) => cell("import-cell-no-answer", heading, found),
            Self::Several(heading, found) => cell("import-cell-several", heading, found),
            Self::NumberOrLabel { heading, cell, number, label } => {
                let (heading, cell) = (heading.as_str().into(), cell.as_str().into());
                let values = [("heading", heading), ("cell", cell), ("number", (*number).into())];
                messages
                    .with("import-cell-either", &[values.as_slice(), &[("label", (*label).into())]].concat())
            }
            Self::Cells(cells) => {
                let said: Vec<String> =
                    cells.iter().take(MOST_CELLS).map(|cell| cell.localize(messages)).collect();
                match cells.len().saturating_sub(MOST_CELLS) {
                    0 => said.join("; "),
                    more => {
                        let values = [("cells", said.join("; ").into()), ("more", more.into())];
                        messages.with("import-cells-more", &values)
                    }
                }
            }
            Self::TooLong => messages.text("import-row-long").into_owned(),
            Self::Empty => messages.text("import-row-empty").into_owned(),
        }
    }

    /// Whether something is wrong with it, and it is not just without answers.
    #[must_use]
    pub fn is_damage(&self) -> bool {
        *self != Self::Empty
    }
}

/// A form whose answers cannot be read at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BadForm {
    /// It is no text.
    NotText,
    /// None of its columns is headed by a statement of this questionnaire.
    NoColumn(String),
    /// None of its columns is headed by a statement of any questionnaire at hand.
    NoneFits,
    /// It may answer any of these questionnaires, named by their ids.
    SeveralFit(Vec<String>),
    /// Two columns are headed by one statement.
    Twice(StatementId),
    /// A column is headed by the text of several statements.
    Ambiguous(String, Vec<StatementId>),
    /// Some of its numbers are on another scale, so that none of them can be trusted.
    Codes(OtherCodes),
}

impl BadForm {
    /// As a person is told it.
    #[must_use]
    pub fn localize(&self, messages: &Messages) -> String {
        match self {
            Self::NotText => messages.text("import-form-no-text").into_owned(),
            Self::NoColumn(id) => messages.with("import-form-no-column", &[("id", id.as_str().into())]),
            Self::NoneFits => messages.text("import-form-none").into_owned(),
            Self::SeveralFit(ids) => messages.with("import-form-several", &[("ids", ids.join(", ").into())]),
            Self::Twice(id) => messages.with("import-form-twice", &[("id", id.as_str().into())]),
            Self::Ambiguous(heading, ids) => {
                let ids: Vec<&str> = ids.iter().map(StatementId::as_str).collect();
                let values = [("heading", heading.as_str().into()), ("ids", ids.join(", ").into())];
                messages.with("import-form-ambiguous", &values)
            }
            Self::Codes(codes) => codes.localize(messages),
        }
    }
}

/// Reads the answers of a form. A column is headed by a statement's id or its text, alone or in brackets behind a question,
/// with or without a number; an answer is a level's number or label, *not sure* or *doesn't apply*, or nothing.
/// The ids of rows are made with a key, so that they tell nothing of what the rows say to whoever has not got it.
///
/// # Errors
/// Why none of it can be read.
pub fn read_form(bytes: &[u8], of: &Questionnaire, messages: &Messages, key: Uuid) -> Result<Form, BadForm> {
    let text = decoded(bytes).ok_or(BadForm::NotText)?;
    let statements = Statements::of(of);
    let delimiter = delimiter(&text, &statements);
    let headings = headings(&text, delimiter);
    let columns = statements.columns(&headings)?;
    if columns.iter().all(Option::is_none) {
        return Err(BadForm::NoColumn(of.key.id.clone()));
    }
    let ignored = headings.iter().zip(&columns);
    let ignored = ignored.filter(|(heading, column)| column.is_none() && !heading.is_empty());
    let mut form = Form { ignored: ignored.map(|(heading, _)| told(heading)).collect(), ..Form::default() };
    // A line of nothing but separators is nobody.
    let is_somebody = |row: &StringRecord| row.iter().any(|cell| !cell.is_empty());
    let rows: Vec<_> = rows(&text, delimiter).filter(|(_, row)| is_somebody(row)).collect();
    let answers = Answers::of(of, messages);
    let cells = |at: usize| rows.iter().filter_map(move |(_, row)| row.get(at));
    let statement_columns = columns.iter().enumerate().filter(|(_, id)| id.is_some());
    if let Some(other) = codes::other(of, &answers, statement_columns.flat_map(|(at, _)| cells(at))) {
        return Err(BadForm::Codes(other));
    }
    let columns = columns.into_iter().enumerate();
    let columns = columns.map(|(at, id)| id.map(|id| (id, answers.column(cells(at)))));
    let mut reading = Reading {
        names: headings.iter().map(name).collect(),
        columns: columns.collect(),
        headings: &headings,
        answers,
        key,
        questions: format!("{} {}", of.key.id, of.key.version.major),
        chosen: vec![false; headings.len()],
        alike: HashMap::new(),
    };
    // Some programs end every line with a separator.
    let width =
        headings.iter().zip(1..).filter(|(heading, _)| !heading.is_empty()).last().map_or(0, |(_, nth)| nth);
    form.short = rows.iter().filter(|(_, row)| row.len() < width).count();
    form.rows = rows.iter().map(|(line, row)| reading.row(*line, row)).collect();
    for ((heading, column), chosen) in headings.iter().zip(&reading.columns).zip(&reading.chosen) {
        match column {
            Some((_, Column::Labels)) if *chosen => form.by_label.push(told(heading)),
            Some((_, Column::Numbers)) if *chosen => form.by_number.push(told(heading)),
            _ => {}
        }
    }
    Ok(form)
}

/// What stands between cells: whichever gives the most headings that are statements, and of those the most columns.
fn delimiter(text: &str, statements: &Statements<'_>) -> u8 {
    let by_matches = |delimiter: &u8| {
        let headings = headings(text, *delimiter);
        (statements.matched(&headings), headings.len())
    };
    // Of those that are equal the last is taken.
    [b'\t', b';', b','].into_iter().max_by_key(by_matches).unwrap_or(b',')
}

fn told(text: &str) -> String {
    cut(&clean_line(text), MOST_TOLD).into_owned()
}

/// Rows while they are read.
struct Reading<'a> {
    headings: &'a StringRecord,
    /// The headings as they are looked for.
    names: Vec<String>,
    columns: Vec<Option<(StatementId, Column)>>,
    answers: Answers,
    key: Uuid,
    /// What is answered: the same answers to something else are another row.
    questions: String,
    /// In which columns a cell could have been another answer.
    chosen: Vec<bool>,
    /// How many rows there were of each content.
    alike: HashMap<String, u64>,
}

impl Reading<'_> {
    fn row(&mut self, line: u64, row: &StringRecord) -> Result<Row, BadRow> {
        let bad = |why| Err(BadRow { line, why });
        if row.iter().skip(self.headings.len()).any(|cell| !cell.is_empty()) {
            return bad(Unread::TooLong);
        }
        let mut odd = Vec::new();
        let mut answers = Vec::new();
        let mut content = Vec::with_capacity(row.len());
        let columns = self.columns.iter().zip(self.headings.iter().zip(&self.names)).zip(&mut self.chosen);
        for (cell, ((column, (heading, name)), chosen)) in row.iter().zip(columns) {
            if cell.is_empty() {
                continue;
            }
            let Some((id, column)) = column else {
                content.push(format!("{name}\u{1e}{}", clean_line(cell)));
                continue;
            };
            match self.answers.parse_cell(cell, *column) {
                CellAnswer::One(answer, chose) => {
                    *chosen |= chose;
                    // However it is written, in a number or a label, it is the same answer.
                    content.push(format!("{id}\u{1e}{}", code(answer)));
                    answers.push((id.clone(), answer));
                }
                CellAnswer::NoAnswer => {}
                CellAnswer::Nothing => odd.push(Unread::NoAnswer(told(heading), told(cell))),
                CellAnswer::Several => odd.push(Unread::Several(told(heading), told(cell))),
                CellAnswer::Either(number, label) => {
                    let (heading, cell) = (told(heading), told(cell));
                    let (number, label) = (number.number(), label.number());
                    odd.push(Unread::NumberOrLabel { heading, cell, number, label });
                }
            }
        }
        match odd.len() {
            0 => {}
            1 => return bad(odd.remove(0)),
            _ => return bad(Unread::Cells(odd)),
        }
        if answers.is_empty() {
            return bad(Unread::Empty);
        }
        // Columns may be moved, and rows, and new ones come: none of this makes anybody somebody else.
        content.sort_unstable();
        let content = content.join("\u{1f}");
        let before = self.alike.entry(content.clone()).or_default();
        *before += 1;
        let whole = format!("{}\u{1f}{content}\u{1f}{before}", self.questions);
        Ok(Row { id: Uuid::new_v5(&self.key, whole.as_bytes()), line, answers })
    }
}

/// An answer among what a row's id is made of.
fn code(answer: Answer) -> String {
    match answer {
        Answer::Level(level) => level.number().to_string(),
        Answer::NotSure => "not sure".to_owned(),
        Answer::DoesNotApply => "doesn't apply".to_owned(),
    }
}
