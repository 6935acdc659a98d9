//! The answers of an online form, as such tools export them: CSV with a row a person and a column a statement.

use std::collections::HashMap;

use uuid::Uuid;

use crate::questionnaire::{Questionnaire, StatementId};
use crate::response::Answer;
use crate::text::{clean_line, folded};
use crate::words::Words;

/// What rows are told apart by, together with their line and what they say.
const NAMESPACE: Uuid = Uuid::from_u128(0x5b0c_5f0e_8a41_4d0c_9c39_1f2d_6a70_88e3);
/// The most letters of a heading or an answer that are told.
const MOST_TOLD: usize = 60;

/// A form's answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Form {
    /// The headings of columns that match no statement.
    pub ignored: Vec<String>,
    /// The rows in their order, or why one cannot be read.
    pub rows: Vec<Result<Row, BadRow>>,
}

/// One person's answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Made of the line and what it says: the same file gives the same ids.
    pub id: Uuid,
    /// The line that it begins on, from 1.
    pub line: u64,
    /// The answers; statements without one are left out.
    pub answers: Vec<(StatementId, Answer)>,
}

/// A row that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line} is passed over: {why}")]
pub struct BadRow {
    /// Its line, from 1.
    pub line: u64,
    /// Why.
    pub why: String,
}

/// A form whose answers cannot be read at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadForm {
    /// It is no text.
    #[error("it is not UTF-8 text; export it as CSV in UTF-8")]
    NotText,
    /// None of its columns is headed by a statement.
    #[error("no column is headed by a statement of {0}, by its text or its id")]
    NoColumn(String),
    /// Two columns are headed by one statement.
    #[error("two columns are headed by the statement {0}")]
    Twice(StatementId),
}

/// Reads the answers of a form. A column is headed by a statement's id or its text, alone or in brackets behind a question;
/// an answer is a level's number or label, *not sure* or *doesn't apply*, or nothing.
///
/// # Errors
/// Why none of it can be read.
pub fn read_form(bytes: &[u8], of: &Questionnaire, words: &Words) -> Result<Form, BadForm> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    // Lines are counted where they end with one character alone.
    let text = std::str::from_utf8(bytes).map_err(|_| BadForm::NotText)?.replace("\r\n", "\n");
    let text = text.as_str();
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .delimiter(delimiter(text))
        .has_headers(true)
        .from_reader(text.as_bytes());
    let headings = reader.headers().cloned().unwrap_or_default();
    let columns = columns(&headings, of)?;
    let ignored = headings
        .iter()
        .zip(&columns)
        .filter(|(heading, column)| column.is_none() && !heading.trim().is_empty());
    let ignored = ignored.map(|(heading, _)| told(heading)).collect();
    let known = answers(of, words);
    let mut rows = Vec::new();
    for record in reader.records() {
        rows.push(match record {
            Ok(record) => row(&record, &columns, &headings, &known),
            Err(error) => {
                let line = error.position().map_or(0, csv::Position::line);
                Err(BadRow { line, why: "it is damaged".into() })
            }
        });
    }
    // A line of nothing but separators is nobody.
    rows.retain(|row| !matches!(row, Ok(row) if row.answers.is_empty() && row.id.is_nil()));
    Ok(Form { ignored, rows })
}

/// What stands between cells: whichever of the usual ones the first line has most of.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let count = |separator: u8| first.bytes().filter(|byte| *byte == separator).count();
    [b',', b';', b'\t'].into_iter().rev().max_by_key(|separator| count(*separator)).unwrap_or(b',')
}

/// The statement of each column.
fn columns(headings: &csv::StringRecord, of: &Questionnaire) -> Result<Vec<Option<StatementId>>, BadForm> {
    let mut by_name: HashMap<String, &StatementId> = HashMap::new();
    for statement in of.statements() {
        by_name.insert(name(statement.id.as_str()), &statement.id);
        by_name.insert(name(&statement.text), &statement.id);
    }
    let found = |heading: &str| {
        // Grids of questions put each row of theirs in brackets.
        let inner = heading.rsplit_once('[').and_then(|(_, rest)| rest.trim_end().strip_suffix(']'));
        by_name.get(&name(heading)).or_else(|| by_name.get(&name(inner?))).map(|id| (*id).clone())
    };
    let columns: Vec<Option<StatementId>> = headings.iter().map(found).collect();
    let mut seen = std::collections::HashSet::new();
    for id in columns.iter().flatten() {
        if !seen.insert(id) {
            return Err(BadForm::Twice(id.clone()));
        }
    }
    if seen.is_empty() { Err(BadForm::NoColumn(of.key.id.clone())) } else { Ok(columns) }
}

/// Every way in which an answer may be given, in small letters.
fn answers(of: &Questionnaire, words: &Words) -> HashMap<String, Answer> {
    let mut known = HashMap::new();
    for level in of.scale.levels() {
        let (number, label) = (level.number().to_string(), of.scale.label(level));
        for given in
            [number.clone(), label.to_owned(), format!("{number} {label}"), format!("{number} - {label}")]
        {
            known.insert(name(&given), Answer::Level(level));
        }
        for sign in ['.', ')', ':', '–', '='] {
            known.insert(name(&format!("{number}{sign} {label}")), Answer::Level(level));
        }
    }
    for (key, answer) in [("not-sure", Answer::NotSure), ("doesnt-apply", Answer::DoesNotApply)] {
        known.insert(name(&words.text(key)), answer);
    }
    known.insert(name("not sure"), Answer::NotSure);
    known.insert(name("doesn't apply"), Answer::DoesNotApply);
    known.insert(name("does not apply"), Answer::DoesNotApply);
    known
}

/// A heading or an answer as it is looked for: the way of writing apostrophes, spaces and letters aside.
fn name(text: &str) -> String {
    folded(&clean_line(&text.replace(['’', '‘', '`'], "'"))).trim_end_matches('.').to_owned()
}

fn told(text: &str) -> String {
    crate::text::cut(&clean_line(text), MOST_TOLD).into_owned()
}

fn row(
    record: &csv::StringRecord,
    columns: &[Option<StatementId>],
    headings: &csv::StringRecord,
    known: &HashMap<String, Answer>,
) -> Result<Row, BadRow> {
    let line = record.position().map_or(0, csv::Position::line);
    if record.iter().all(|cell| cell.trim().is_empty()) {
        return Ok(Row { id: Uuid::nil(), line, answers: Vec::new() });
    }
    let mut answers = Vec::new();
    for ((cell, column), heading) in record.iter().zip(columns).zip(headings) {
        let Some(id) = column else { continue };
        if cell.trim().is_empty() {
            continue;
        }
        match known.get(&name(cell)) {
            Some(answer) => answers.push((id.clone(), *answer)),
            None => {
                let why = format!(
                    "under “{}” stands “{}”, which is no answer of this scale",
                    told(heading),
                    told(cell)
                );
                return Err(BadRow { line, why });
            }
        }
    }
    if answers.is_empty() {
        return Err(BadRow { line, why: "it has no answers".into() });
    }
    let content = format!("{line}\n{}", record.iter().collect::<Vec<_>>().join("\u{1f}"));
    Ok(Row { id: Uuid::new_v5(&NAMESPACE, content.as_bytes()), line, answers })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::{Level, built_in};

    fn form(text: &str) -> Result<Form, BadForm> {
        read_form(text.as_bytes(), &built_in::load().unwrap().remove(0), &Words::english())
    }

    fn level(number: u8) -> Answer {
        Answer::Level(Level::new(number).unwrap())
    }

    #[test]
    fn columns_are_headed_by_ids_or_texts_and_answers_are_numbers_or_labels() {
        let found = form(
            "\u{feff}Timestamp,you.motivation.beyond,I set time aside for people here,\
             \"How true is it? [When I disagree with someone, I take in their side before I answer.]\"\r\n\
             2026-11-22,4,Mostly,NOT SURE\r\n2026-11-23,5 - Fully,,Doesn’t apply\r\n,,,\r\n",
        )
        .unwrap();
        assert_eq!(found.ignored, ["Timestamp"]);
        let rows: Vec<Vec<Answer>> = found
            .rows
            .iter()
            .map(|row| row.as_ref().unwrap().answers.iter().map(|(_, a)| *a).collect())
            .collect();
        assert_eq!(rows, [vec![level(4), level(4), Answer::NotSure], vec![level(5), Answer::DoesNotApply]]);
        assert_eq!(found.rows[0].as_ref().unwrap().line, 2);
    }

    #[test]
    fn semicolons_do_as_well_and_a_row_that_cannot_be_read_is_named() {
        let found = form("you.motivation.beyond;you.motivation.hard-day\n3;often\n;\n2;1\n6;1\n").unwrap();
        assert_eq!(found.rows.len(), 3);
        let bad = found.rows[0].as_ref().unwrap_err();
        assert_eq!(bad.line, 2);
        assert!(bad.to_string().contains("stands “often”"), "{bad}");
        assert!(found.rows[1].is_ok() && found.rows[2].is_err());
    }

    #[test]
    fn ids_come_from_line_and_content() {
        let text = "you.motivation.beyond\n3\n3\n4\n";
        let ids = |text| form(text).unwrap().rows.into_iter().map(|row| row.unwrap().id).collect::<Vec<_>>();
        assert_eq!(ids(text), ids(text));
        assert_ne!(ids(text)[0], ids(text)[1], "two people may say the same");
    }

    #[test]
    fn what_is_no_form_of_ours_is_refused() {
        assert!(matches!(form("Name,Age\nAda,36\n"), Err(BadForm::NoColumn(_))));
        assert!(matches!(form(""), Err(BadForm::NoColumn(_))));
        assert!(matches!(form("you.motivation.beyond,You.Motivation.Beyond\n1,2\n"), Err(BadForm::Twice(_))));
        let of = built_in::load().unwrap().remove(0);
        assert_eq!(read_form(b"\xff\xfe", &of, &Words::english()), Err(BadForm::NotText));
    }
}
