//! The sheet as plain text, at most 80 columns wide.

use std::fmt::Write as _;

use super::{how, others, scale};
use crate::i18n::Messages;
use crate::i18n::text::{fit, width, wrap};
use crate::model::questionnaire::Questionnaire;

const COLUMNS: usize = 80;
/// Columns of a statement's number.
const NUMBER: usize = 4;

/// The sheet as plain text.
pub fn text(questionnaire: &Questionnaire, messages: &Messages) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "{}", wrap(&questionnaire.title, COLUMNS).join("\n"));
    for paragraph in [
        messages.text("sheet-private").into_owned(),
        how(questionnaire, messages),
        scale(questionnaire, messages),
    ] {
        for line in wrap(&paragraph, COLUMNS) {
            let _ = writeln!(out, "{line}");
        }
    }
    let marks: Vec<String> = questionnaire.scale.levels().map(|level| level.number().to_string()).collect();
    let others = others(messages).map(|(key, _)| key).join(" ");
    let marks = format!("{}  {others}", marks.join(" "));
    let column = COLUMNS - NUMBER - 2 - width(&marks);
    for area in &questionnaire.areas {
        let _ = writeln!(out, "\n{}", wrap(&area.title, COLUMNS).join("\n"));
        for statement in area.dimensions.iter().flat_map(|dimension| &dimension.statements) {
            for (index, line) in wrap(&statement.text, column).iter().enumerate() {
                let number = if index == 0 { (statement.position + 1).to_string() } else { String::new() };
                let marks = if index == 0 { marks.as_str() } else { "" };
                let line = format!("{number:>2}  {}  {marks}", fit(line, column));
                let _ = writeln!(out, "{}", line.trim_end());
            }
        }
    }
    let _ = writeln!(out, "\n{}", messages.text("sheet-thanks"));
    out
}
