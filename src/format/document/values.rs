//! Values that files of several kinds have: ids, times, dates, texts of one line; and the keys that are not known.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::Offset;
use toml::value::{Datetime, Offset as TomlOffset};
use uuid::Uuid;

use super::{Reader, Section};
use crate::i18n::Sentence;
use crate::i18n::text;

impl Section<'_, '_> {
    /// The id that has to be there.
    pub fn need_uuid(&self, reader: &mut Reader) -> Option<Uuid> {
        let found = self.need_text("id", reader)?;
        let id = Uuid::parse_str(&found.value).ok();
        if id.is_none() {
            reader.fault(found.span, Sentence::of("fault-our-id"));
        }
        id
    }

    /// A text, cleaned and on one line; it may be left out.
    pub fn line(&self, key: &str, reader: &mut Reader) -> Option<String> {
        self.text(key, reader).map(|found| text::clean_line(&found.value))
    }

    /// A point in time; it may be left out.
    pub fn timestamp(&self, key: &str, reader: &mut Reader) -> Option<Timestamp> {
        let found = self.datetime(key, reader)?;
        let timestamp = to_timestamp(&found.value);
        if timestamp.is_none() {
            reader.fault(found.span, Sentence::of("fault-time").put("key", key.to_owned()));
        }
        timestamp
    }

    /// A day; it may be left out.
    pub fn date(&self, key: &str, reader: &mut Reader) -> Option<Date> {
        let found = self.datetime(key, reader)?;
        let date = found.value.date.and_then(|date| to_date(&date));
        if date.is_none() {
            reader.fault(found.span, Sentence::of("fault-date").put("key", key.to_owned()));
        }
        date
    }

    /// Whether it has keys that are not among these.
    #[must_use]
    pub fn has_unknown(&self, known: &[&str]) -> bool {
        self.entries().any(|(key, _)| !known.contains(&key.value))
    }
}

/// The whole of a file as a table, to keep from it what this version does not know; where that cannot be, the file cannot
/// be rewritten, which is a fault.
pub fn whole(source: &str, reader: &mut Reader) -> toml::Table {
    source.parse::<toml::Table>().unwrap_or_else(|error| {
        // A number that is none, say.
        let what = Sentence::of("fault-not-toml").put("why", error.message().to_owned());
        reader.fault(error.span().unwrap_or(0..0), what);
        toml::Table::new()
    })
}

/// A table without the keys that are known.
#[must_use]
pub fn without(mut table: toml::Table, known: &[&str]) -> toml::Table {
    table.retain(|key, _| !known.contains(&key));
    table
}

fn to_date(date: &toml::value::Date) -> Option<Date> {
    Date::new(i16::try_from(date.year).ok()?, i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?)
        .ok()
}

fn to_timestamp(found: &Datetime) -> Option<Timestamp> {
    let (date, time) = (to_date(&found.date?)?, found.time?);
    let part = |part: u8| i8::try_from(part).ok();
    let nanosecond = i32::try_from(time.nanosecond.unwrap_or(0)).ok()?;
    let second = part(time.second.unwrap_or(0))?.min(59);
    let time = Time::new(part(time.hour)?, part(time.minute)?, second, nanosecond).ok()?;
    let minutes = match found.offset? {
        TomlOffset::Z => 0,
        TomlOffset::Custom { minutes } => i32::from(minutes),
    };
    let offset = Offset::from_seconds(minutes * 60).ok()?;
    offset.to_timestamp(DateTime::from_parts(date, time)).ok()
}
