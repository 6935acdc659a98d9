//! Answers and tallies as rows, for spreadsheets and statistics: CSV as RFC 4180 has it, in UTF-8.

use super::one::One;
use crate::model::response::Answer;

/// The columns.
pub const HEADER: [&str; 11] = [
    "heatmap",
    "kind",
    "questionnaire",
    "version",
    "place",
    "started",
    "area",
    "dimension",
    "statement",
    "answer",
    "count",
];

/// A row: the texts of all columns but the last, and the count.
pub type Row = ([String; 10], u64);

/// A row for each answer of a person, or for each count of a group that may be shown.
pub fn rows(one: &One<'_>) -> Vec<Row> {
    let document = one.document;
    let started = document.started().map(|at| at.to_string()).unwrap_or_default();
    let (id, key) = (document.id().to_string(), document.questionnaire());
    let version = key.version.to_string();
    let mut rows = Vec::new();
    for (area, heat) in one.questionnaire.areas.iter().zip(&one.heatmap.areas) {
        for (dimension, tile) in area.dimensions.iter().zip(&heat.tiles) {
            for (statement, statement_heat) in dimension.statements.iter().zip(&tile.statements) {
                let mut row = |answer: String, count: u64| {
                    let texts = [
                        id.clone(),
                        document.kind().to_owned(),
                        key.id.clone(),
                        version.clone(),
                        document.place().to_owned(),
                        started.clone(),
                        area.id.as_str().to_owned(),
                        dimension.id.as_str().to_owned(),
                        statement.id.as_str().to_owned(),
                        answer,
                    ];
                    rows.push((texts, count));
                };
                if document.group().is_none() {
                    document.answer(&statement.id).into_iter().for_each(|answer| row(name(answer), 1));
                    continue;
                }
                for (index, count) in statement_heat.counts.iter().flatten().enumerate() {
                    row((index + 1).to_string(), *count);
                }
                statement_heat.not_sure.into_iter().for_each(|count| row("not sure".into(), count));
                statement_heat
                    .does_not_apply
                    .into_iter()
                    .for_each(|count| row("doesn't apply".into(), count));
            }
        }
    }
    rows
}

fn name(answer: Answer) -> String {
    match answer {
        Answer::Level(level) => level.number().to_string(),
        Answer::NotSure => "not sure".into(),
        Answer::DoesNotApply => "doesn't apply".into(),
    }
}

/// The rows of some heatmaps as CSV.
///
/// # Errors
/// Never: it is written into memory.
pub fn csv(all: &[One<'_>]) -> Result<Vec<u8>, csv::Error> {
    let mut out = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    out.write_record(HEADER)?;
    for one in all {
        for (texts, count) in rows(one) {
            let count = count.to_string();
            out.write_record(texts.iter().map(|text| harmless(text)).chain([count]))?;
        }
    }
    out.into_inner().map_err(|error| csv::Error::from(error.into_error()))
}

/// A text that no spreadsheet takes for a formula: one that could be is after an apostrophe.
pub fn harmless(text: &str) -> String {
    match text.chars().next() {
        Some('=' | '+' | '-' | '@' | '\t' | '\r' | '＝' | '＋' | '－' | '＠') => format!("'{text}"),
        _ => text.to_owned(),
    }
}
