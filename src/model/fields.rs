//! How single values are written in files, the same in TOML and JSON. What is wrong with one is the key of a message, which
//! the readers of files put together with its place.

use std::fmt;
use std::hash::Hash;
use std::marker::PhantomData;

use indexmap::{IndexMap, IndexSet};
use jiff::civil::Date;
use jiff::{RoundMode, Timestamp, TimestampRound, Unit};
use semver::Version;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use toml::value::Datetime;
use uuid::Uuid;

use crate::i18n::text;

/// The format of the files of responses and groups.
pub const FORMAT: i64 = 1;
/// More people than there are; beyond it sums would not be exact.
pub const MOST_PEOPLE: u64 = 1 << 40;

/// `format = 1`, and nothing else.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Format;

impl Serialize for Format {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(FORMAT)
    }
}

impl<'de> Deserialize<'de> for Format {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let format = i64::deserialize(deserializer)?;
        let wrong = || Error::custom(format_args!("fault-format {format}"));
        (format == FORMAT).then_some(Self).ok_or_else(wrong)
    }
}

/// A text on one line, cleaned; empty when it is left out.
pub(crate) fn line<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    optional_line(deserializer).map(Option::unwrap_or_default)
}

/// The same where there is a difference: what is empty is left out.
pub(crate) fn optional_line<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let text: Option<String> = Option::deserialize(deserializer)?;
    Ok(text.map(|text| text::clean_line(&text)).filter(|text| !text.is_empty()))
}

/// A text of many lines, cleaned.
#[derive(Deserialize)]
#[serde(from = "String")]
pub(crate) struct Text(pub(crate) String);

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self(text::clean(&text).into_owned())
    }
}

pub(crate) fn version<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Version, D::Error> {
    let text = String::deserialize(deserializer)?;
    Version::parse(&text).map_err(|_| Error::custom("fault-no-version"))
}

/// A number of people; 0 when it is left out.
pub(crate) fn people<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
    optional_people(deserializer).map(Option::unwrap_or_default)
}

pub(crate) fn optional_people<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u64>, D::Error> {
    let people: Option<i64> = Option::deserialize(deserializer)?;
    let within = |people| u64::try_from(people).ok().filter(|people| *people <= MOST_PEOPLE);
    people.map(|people| within(people).ok_or_else(|| Error::custom("fault-people"))).transpose()
}

/// A map in which every key is there once, also after it was cleaned.
pub(crate) fn unique<'de, D, K, V>(deserializer: D) -> Result<IndexMap<K, V>, D::Error>
where
    D: Deserializer<'de>,
    K: Deserialize<'de> + Hash + Eq,
    V: Deserialize<'de>,
{
    deserializer.deserialize_map(Unique(PhantomData))
}

/// A list in which everything is there once, also after it was cleaned.
pub(crate) fn unique_items<'de, D, T>(deserializer: D) -> Result<IndexSet<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Hash + Eq + fmt::Display,
{
    let mut set = IndexSet::new();
    for item in Vec::<T>::deserialize(deserializer)? {
        if let (at, false) = set.insert_full(item) {
            let twice = set.get_index(at).map(T::to_string).unwrap_or_default();
            return Err(Error::custom(format_args!("fault-listed-twice {twice}")));
        }
    }
    Ok(set)
}

struct Unique<K, V>(PhantomData<(K, V)>);

/// About as many statements as a questionnaire has.
const STATEMENTS: usize = 40;

impl<'de, K, V> Visitor<'de> for Unique<K, V>
where
    K: Deserialize<'de> + Hash + Eq,
    V: Deserialize<'de>,
{
    type Value = IndexMap<K, V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        let mut map = IndexMap::with_capacity(entries.size_hint().unwrap_or(STATEMENTS));
        while let Some((key, value)) = entries.next_entry()? {
            if map.insert(key, value).is_some() {
                return Err(Error::custom("fault-twice"));
            }
        }
        Ok(map)
    }
}

/// A date with or without a time, with or without quotation marks; `None` for a text that is neither.
struct Moment(Option<Datetime>);

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(MomentVisitor)
    }
}

struct MomentVisitor;

impl<'de> Visitor<'de> for MomentVisitor {
    type Value = Moment;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a date")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Moment, E> {
        Ok(Moment(text.parse().ok()))
    }

    /// What TOML has without quotation marks.
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Moment, A::Error> {
        Ok(Moment(Datetime::deserialize(MapAccessDeserializer::new(map)).ok()))
    }
}

/// A point in time, `"2026-11-22T10:03:11Z"`; it may be left out. A date without a time, or a time without an offset, is none.
pub(crate) mod time {
    use super::*;

    pub(crate) fn serialize<S: Serializer>(at: &Option<Timestamp>, to: S) -> Result<S::Ok, S::Error> {
        at.map(to_the_second).serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Timestamp>, D::Error> {
        let moment: Option<Moment> = Option::deserialize(from)?;
        let read = |Moment(at)| {
            at.and_then(|at| at.to_string().parse().ok()).ok_or_else(|| Error::custom("fault-time"))
        };
        moment.map(read).transpose()
    }
}

/// The same where it has to be there.
pub(crate) mod needed_time {
    use super::*;

    pub(crate) fn serialize<S: Serializer>(at: &Timestamp, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&to_the_second(*at))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Timestamp, D::Error> {
        time::deserialize(from)?.ok_or_else(|| Error::custom("fault-time"))
    }
}

/// A day, `"2026-11-22"`; it may be left out.
pub(crate) mod date {
    use super::*;

    pub(crate) fn serialize<S: Serializer>(day: &Option<Date>, to: S) -> Result<S::Ok, S::Error> {
        day.map(|day| day.to_string()).serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Date>, D::Error> {
        let moment: Option<Moment> = Option::deserialize(from)?;
        let read = |Moment(day)| {
            let day = day.and_then(|day| day.date?.to_string().parse().ok());
            day.ok_or_else(|| Error::custom("fault-date"))
        };
        moment.map(read).transpose()
    }
}

/// A point in time in universal time, `2026-11-22T10:03:11Z`.
pub fn to_the_second(at: Timestamp) -> String {
    let down = TimestampRound::new().smallest(Unit::Second).mode(RoundMode::Floor);
    at.round(down).unwrap_or(at).to_string()
}

/// The name of the file of something that began at a time and has an id: names sort by time.
pub fn file_name(began: Timestamp, id: Uuid) -> String {
    format!("{}-{id}.toml", to_the_second(began).replace(':', ""))
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
