//! Lines of a TOML file.

use std::fmt::Write as _;

use jiff::Timestamp;
use toml_writer::{ToTomlKey as _, ToTomlValue as _};
use uuid::Uuid;

/// A text as TOML writes it.
#[must_use]
pub fn quoted(value: &str) -> String {
    value.to_toml_value()
}

/// A key as TOML writes it.
#[must_use]
pub fn key(key: &str) -> String {
    key.to_toml_key()
}

/// A key and its value, as they are written.
pub fn pair(out: &mut String, key: &str, value: &str) {
    let _ = writeln!(out, "{key} = {value}");
}

/// A key and a text, if there is one.
pub fn optional(out: &mut String, key: &str, value: Option<&str>) {
    if let Some(value) = value {
        pair(out, key, &quoted(value));
    }
}

/// A key and a point in time, if there is one.
pub fn time(out: &mut String, key: &str, value: Option<Timestamp>) {
    if let Some(value) = value {
        pair(out, key, &to_the_second(value));
    }
}

/// A point in time in universal time, `2026-11-22T10:03:11Z`.
#[must_use]
pub fn to_the_second(at: Timestamp) -> String {
    Timestamp::from_second(at.as_second()).unwrap_or(at).to_string()
}

/// The name of the file of something that began at a time and has an id: names sort by time.
#[must_use]
pub fn file_name(began: Timestamp, id: Uuid) -> String {
    format!("{}-{id}.toml", to_the_second(began).replace(':', ""))
}

/// Keys that this version does not know: the plain ones, which stand with the other keys, or the tables, which stand at
/// the end.
pub fn kept(out: &mut String, kept: &toml::Table, tables: bool) {
    let is_table = |value: &toml::Value| match value {
        toml::Value::Table(_) => true,
        toml::Value::Array(items) => !items.is_empty() && items.iter().all(toml::Value::is_table),
        _ => false,
    };
    let chosen: toml::Table = kept
        .iter()
        .filter(|(_, value)| is_table(value) == tables)
        .map(|(k, v)| (k.clone(), v.clone()))
        .collect();
    if !chosen.is_empty() {
        if tables {
            out.push('\n');
        }
        out.push_str(&chosen.to_string());
    }
}
