//! Whole responses of other people, to be kept: with place, notes and actions, as far as they sent these.

use serde_json::Value;
use toml::value::Datetime;

use super::{MOST_BYTES_A_LINE, NotTaken};
use crate::group::is_group;
use crate::response::{self, Response, Unreadable};

/// Keys whose values are dates or times.
const TIMES: [&str; 6] = ["started", "finished", "imported", "due", "done", "let_go"];

/// Reads a finished response from a file.
///
/// # Errors
/// Why it is passed over.
pub fn read_whole(bytes: &[u8]) -> Result<Response, NotTaken> {
    if is_group(bytes) {
        return Err(NotTaken::Group);
    }
    match response::read(bytes) {
        // What is sent to a group says neither when it was begun nor when it was finished.
        Ok(response) if response.is_draft() && response.started.is_some() => Err(NotTaken::Draft),
        Ok(response) if response.answers() == 0 => Err(NotTaken::Empty),
        Ok(response) => Ok(response),
        Err(Unreadable::Newer(format)) => Err(NotTaken::Newer(format)),
        Err(Unreadable::Damaged(source, faults)) => Err(NotTaken::Damaged(source, faults)),
    }
}

/// Reads a finished response from a line of JSON, with the keys of a response's file.
///
/// # Errors
/// Why it is passed over.
pub fn read_whole_line(line: &[u8]) -> Result<Response, NotTaken> {
    if line.len() > MOST_BYTES_A_LINE {
        return Err(NotTaken::BadLine("it is longer than 64 KiB".into()));
    }
    let bad = |_| NotTaken::BadLine("it is not a response as JSON".into());
    let line: Value = serde_json::from_slice(line).map_err(bad)?;
    let Some(toml::Value::Table(table)) = toml(&line, "") else {
        return Err(NotTaken::BadLine("it is not a response as JSON".into()));
    };
    match read_whole(table.to_string().as_bytes()) {
        // Its places would be those of a text that nobody has seen.
        Err(NotTaken::Damaged(_, faults)) => {
            let why = faults.first().map_or(String::new(), |fault| fault.message.clone());
            Err(NotTaken::BadLine(why))
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
