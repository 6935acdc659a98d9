//! Responses and groups as lines of JSON, one a line, with the keys of their files.

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::document::{Fault, Report, Unreadable, from_json};
use super::{Document, KEYS_OF_A_GROUP, group};
use crate::i18n::Message;
use crate::model::fields::FORMAT;
use crate::model::group::Group;
use crate::model::response::Response;

/// The longest line that is read or exported, in bytes.
pub const MOST_BYTES_A_LINE: usize = 64 << 10;
/// What some programs put at the beginning of a text.
pub const BOM: &[u8] = "\u{feff}".as_bytes();

/// Reads a line. What is wrong with it names keys and has no place.
///
/// # Errors
/// That it is of a newer format, or what is wrong with it first.
pub fn read(line: &[u8]) -> Result<Document, Unreadable> {
    if line.len() > MOST_BYTES_A_LINE {
        return Err(damaged(Fault::new(0..0, Message::of("reason-line-too-long"))));
    }
    let line = line.strip_prefix(BOM).unwrap_or(line);
    match from_json::<Response>(line) {
        Ok(response) if KEYS_OF_A_GROUP.iter().any(|key| response.kept.contains_key(*key)) => {
            read_group(line)
        }
        Ok(response) => Ok(response.into()),
        Err(fault) => match serde_json::from_slice(line) {
            Ok(Kind { format: Some(newer), .. }) if newer > FORMAT => Err(Unreadable::Newer(newer)),
            Ok(Kind { tally: Some(_), .. } | Kind { opened: Some(_), .. }) => read_group(line),
            _ => Err(damaged(fault)),
        },
    }
}

/// What tells what a line is that is no response.
#[derive(Deserialize)]
struct Kind {
    format: Option<i64>,
    tally: Option<IgnoredAny>,
    opened: Option<IgnoredAny>,
}

fn read_group(line: &[u8]) -> Result<Document, Unreadable> {
    let read: Group = from_json(line).map_err(damaged)?;
    match group::contradiction(&read) {
        Some((_, what)) => Err(damaged(Fault::new(0..0, what))),
        None => Ok(read.into()),
    }
}

fn damaged(fault: Fault) -> Unreadable {
    Unreadable::Damaged(Report::of("", fault))
}
