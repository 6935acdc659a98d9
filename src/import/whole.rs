//! Whole responses of other people, and whole groups, to be kept: with place, notes and actions, as far as they sent these.

use serde_json::Value;
use toml::value::Datetime;

use super::line::BOM;
use super::{MOST_BYTES_A_LINE, NotTaken};
use crate::format::document::Unreadable;
use crate::i18n::Reason;
use crate::model::group::{self, Group, is_group};
use crate::model::questionnaire;
use crate::model::response::{self, Response};

/// Keys whose values are dates or times.
const TIMES: [&str; 7] = ["started", "finished", "imported", "opened", "due", "done", "let_go"];

/// Something whole that was sent.
#[derive(Debug, Clone, PartialEq)]
pub enum Whole {
    /// One person's finished response.
    Response(Box<Response>),
    /// A group with counts.
    Group(Box<Group>),
}

/// Reads a finished response or a group from a file.
///
/// # Errors
/// Why it is passed over.
pub fn read_whole(bytes: &[u8]) -> Result<Whole, NotTaken> {
    let bytes = bytes.strip_prefix(BOM).unwrap_or(bytes);
    if is_group(bytes) {
        return match group::read(bytes) {
            Ok(group) if !group.has_counts() => Err(NotTaken::NoCounts),
            Ok(group) => Ok(Whole::Group(Box::new(group))),
            Err(unreadable) => Err(not_taken(unreadable)),
        };
    }
    match response::read(bytes) {
        // What is sent to a group says neither when it was begun nor when it was finished.
        Ok(response) if response.is_draft() && response.started.is_some() => Err(NotTaken::Draft),
        Ok(response) if response.answers() == 0 => Err(NotTaken::Empty),
        Ok(response) => Ok(Whole::Response(Box::new(response))),
        Err(_) if questionnaire::read(bytes).is_ok() => Err(NotTaken::Questions),
        Err(unreadable) => Err(not_taken(unreadable)),
    }
}

fn not_taken(unreadable: Unreadable) -> NotTaken {
    match unreadable {
        Unreadable::Newer(format) => NotTaken::Newer(format),
        Unreadable::Damaged(report) => NotTaken::Damaged(report),
    }
}

/// Reads a finished response or a group from a line of JSON, with the keys of its file.
///
/// # Errors
/// Why it is passed over.
pub fn read_whole_line(line: &[u8]) -> Result<Whole, NotTaken> {
    if line.len() > MOST_BYTES_A_LINE {
        return Err(NotTaken::BadLine(Reason::Known("reason-line-too-long")));
    }
    let line = line.strip_prefix(BOM).unwrap_or(line);
    let bad = || NotTaken::BadLine(Reason::Known("reason-line-no-response"));
    let line: Value = serde_json::from_slice(line).map_err(|_| bad())?;
    let Some(toml::Value::Table(table)) = toml(&line, "") else { return Err(bad()) };
    match read_whole(table.to_string().as_bytes()) {
        // Its places would be those of a text that nobody has seen.
        Err(NotTaken::Damaged(report)) => {
            Err(report.faults.into_iter().next().map_or_else(bad, NotTaken::FaultyLine))
        }
        read => read,
    }
}

/// JSON as TOML, which has times and no nothing.
fn toml(value: &Value, key: &str) -> Option<toml::Value> {
    Some(match value {
        Value::Null => return None,
        Value::Bool(yes) => (*yes).into(),
        Value::Number(number) => match number.as_i64() {
            Some(number) => number.into(),
            None => number.as_f64()?.into(),
        },
        Value::String(text) => match text.parse::<Datetime>() {
            Ok(at) if TIMES.contains(&key) => at.into(),
            _ => text.as_str().into(),
        },
        Value::Array(items) => toml::Value::Array(items.iter().filter_map(|item| toml(item, "")).collect()),
        Value::Object(object) => toml::Value::Table(
            object.iter().filter_map(|(key, value)| Some((key.clone(), toml(value, key)?))).collect(),
        ),
    })
}
