//! Files and lines as types of the model, by serde.

use std::ops::Range;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_path_to_error::{Path, Segment};
use toml::Spanned;
use toml::de::{DeTable, DeValue, Deserializer};

use super::explain::{explain, is_unkept};
use super::reader::is_beyond_reading;
use super::{Fault, Report, as_integer, parse, utf8};
use crate::i18n::Message;
use crate::model::fields::FORMAT;

/// A file or line that cannot be used.
#[derive(Debug)]
pub enum Unreadable {
    /// It was written by a newer program, in a format of that number.
    Newer(i64),
    /// It is damaged: at least one thing is wrong.
    Damaged(Report),
}

impl From<Report> for Unreadable {
    fn from(report: Report) -> Self {
        Self::Damaged(report)
    }
}

/// The text and the tree of a file.
///
/// # Errors
/// Where it is not TOML.
pub fn tree(bytes: &[u8]) -> Result<(&str, Spanned<DeTable<'_>>), Report> {
    let source = utf8(bytes)?;
    let tree = parse(source).map_err(|fault| Report::of(source, fault))?;
    Ok((source, tree))
}

/// Whether a file has one of these keys at its top, as far as it can be read: also one whose rest is damaged.
pub fn has_key(bytes: &[u8], keys: &[&str]) -> bool {
    let source = String::from_utf8_lossy(bytes);
    if is_beyond_reading(&source) {
        return false;
    }
    let (tree, _) = DeTable::parse_recoverable(&source);
    keys.iter().any(|key| tree.get_ref().contains_key(*key))
}

/// What the tree of a response or a group says.
///
/// # Errors
/// That it is of a newer format, or what is wrong first.
pub fn of_format<T: DeserializeOwned>(source: &str, tree: Spanned<DeTable<'_>>) -> Result<T, Unreadable> {
    let format = tree.get_ref().get("format").and_then(|format| as_integer(format.get_ref()));
    match format.filter(|format| *format > FORMAT) {
        Some(newer) => Err(Unreadable::Newer(newer)),
        None => {
            let read = typed(source, tree, || parse(source).ok());
            read.map_err(|fault| Unreadable::Damaged(Report::of(source, fault)))
        }
    }
}

/// What a tree says; `again` is the same tree once more, to know the keys that lead to what is wrong.
///
/// # Errors
/// What is wrong first, at its place.
pub fn typed<'a, T: DeserializeOwned>(
    source: &str,
    tree: Spanned<DeTable<'a>>,
    again: impl Fn() -> Option<Spanned<DeTable<'a>>>,
) -> Result<T, Fault> {
    T::deserialize(Deserializer::from(tree)).map_err(|error| {
        // Keys that are not known lose their places on the way to where they are kept.
        let span = again().filter(|_| is_unkept(error.message())).and_then(|tree| too_large(&tree));
        let span = span.or_else(|| error.span()).unwrap_or(0..0);
        let written = source.get(span.clone()).unwrap_or_default();
        let read = |tree| serde_path_to_error::deserialize::<_, T>(Deserializer::from(tree)).err();
        let found = again().and_then(read);
        let (key, which) = found.map_or((String::new(), "one"), |error| last_key(error.path()));
        let (what, help) = explain(error.message(), which, &key, written);
        Fault::new(span, what).perhaps(help)
    })
}

/// What a line of JSON says. What is wrong has no place.
///
/// # Errors
/// What is wrong first.
pub fn from_json<'a, T: Deserialize<'a>>(line: &'a [u8]) -> Result<T, Fault> {
    serde_json::from_slice(line).map_err(|error| {
        if !error.is_data() {
            return Fault::new(0..0, Message::of("reason-line-no-json"));
        }
        let again: Result<T, _> =
            serde_path_to_error::deserialize(&mut serde_json::Deserializer::from_slice(line));
        let (key, which) = again.err().map_or((String::new(), "one"), |error| last_key(error.path()));
        let message = error.to_string();
        // Behind it stand its line and column.
        let message = message.rsplit_once(" at ").map_or(message.as_str(), |(message, _)| message);
        Fault::new(0..0, explain(message, which, &key, "").0)
    })
}

/// Where the first number stands that is too large to be written again.
fn too_large(tree: &Spanned<DeTable<'_>>) -> Option<Range<usize>> {
    fn of_value(value: &Spanned<DeValue<'_>>) -> Option<Range<usize>> {
        match value.get_ref() {
            DeValue::Integer(_) => as_integer(value.get_ref()).is_none().then(|| value.span()),
            DeValue::Array(items) => items.iter().find_map(of_value),
            DeValue::Table(entries) => of_entries(entries),
            _ => None,
        }
    }
    fn of_entries(entries: &DeTable<'_>) -> Option<Range<usize>> {
        entries.values().filter_map(of_value).min_by_key(|span| span.start)
    }
    of_entries(tree.get_ref())
}

/// The last key of a path, and whether it is a list whose items are meant.
fn last_key(path: &Path) -> (String, &'static str) {
    let mut which = "one";
    let mut key = String::new();
    for segment in path.iter() {
        match segment {
            // Where a place is wanted too, toml and serde agree on a key of their own.
            Segment::Map { key: inner } if inner.starts_with("$__") => {}
            Segment::Map { key: inner } => (which, key) = ("one", inner.clone()),
            Segment::Seq { .. } => which = "each",
            Segment::Enum { .. } => {}
            // A key of which the place is wanted.
            Segment::Unknown => key.clear(),
        }
    }
    (key, which)
}
