//! Lines of a TOML file.

use std::fmt::Write as _;

use jiff::{RoundMode, Timestamp, TimestampRound, Unit};
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
    let down = TimestampRound::new().smallest(Unit::Second).mode(RoundMode::Floor);
    at.round(down).unwrap_or(at).to_string()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_told_to_the_second_they_are_in() {
        for (at, told) in [
            ("2026-11-22T10:03:11Z", "2026-11-22T10:03:11Z"),
            ("2026-11-22T10:03:11.999Z", "2026-11-22T10:03:11Z"),
            ("1969-12-31T23:59:59.5Z", "1969-12-31T23:59:59Z"),
        ] {
            assert_eq!(to_the_second(at.parse().unwrap()), told);
        }
        let name = file_name("2026-11-22T10:03:11.5Z".parse().unwrap(), Uuid::nil());
        assert_eq!(name, "2026-11-22T100311Z-00000000-0000-0000-0000-000000000000.toml");
    }
}
