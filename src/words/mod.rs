//! Every sentence that the program says on a screen or prints, by language.
//!
//! A language is one file in Fluent's format, `<tag>.ftl`. What stays English stands elsewhere: `--help` in
//! `cli::args`, faults of files where they are found, errors in their types.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use unic_langid::LanguageIdentifier;

/// Something put into a sentence: a number or a text.
pub type Value<'a> = FluentValue<'a>;

const MONTHS: [&str; 12] = [
    "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8", "month-9",
    "month-10", "month-11", "month-12",
];

const ENGLISH: &str = include_str!("en-GB.ftl");

/// The sentences in one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// British English.
    #[must_use]
    pub fn english() -> Self {
        let language: LanguageIdentifier = "en-GB".parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![language]);
        // Without the marks that fluent puts around values: texts are cleaned of such marks where they are read.
        bundle.set_use_isolating(false);
        // A file with a fault gives what could be read of it; the tests hold that there is none.
        let resource = FluentResource::try_new(ENGLISH.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        Self { bundle }
    }

    /// The sentence of a key; the key itself if there is none, which the tests rule out.
    #[must_use]
    pub fn text<'a>(&'a self, key: &'a str) -> Cow<'a, str> {
        self.format(key, None)
    }

    /// The sentence of a key with values put into it.
    #[must_use]
    pub fn with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        let values: FluentArgs<'_> = values.iter().map(|(name, value)| (*name, value.clone())).collect();
        self.format(key, Some(&values)).into_owned()
    }

    /// A place as it is shown: in the person's own words, or that it has no name.
    #[must_use]
    pub fn place<'a>(&'a self, place: &'a str) -> Cow<'a, str> {
        if place.is_empty() { self.text("no-place") } else { Cow::Borrowed(place) }
    }

    /// A date as people write it, in their own time zone: `22 Nov 2026`.
    #[must_use]
    pub fn date(&self, at: Timestamp, zone: &TimeZone) -> String {
        let date = at.to_zoned(zone.clone()).date();
        let month = self.text(MONTHS.get(usize::from(date.month().unsigned_abs()) - 1).unwrap_or(&""));
        let (day, year) = (i64::from(date.day()), date.year().to_string());
        self.with("date", &[("day", day.into()), ("month", month.into()), ("year", year.into())])
    }

    /// That it is how it felt, on this day or on another, and not a verdict.
    #[must_use]
    pub fn felt(&self, started: Option<Timestamp>, today: Date, zone: &TimeZone) -> Cow<'_, str> {
        let day = started.map(|at| at.to_zoned(zone.clone()).date());
        self.text(if day.is_none_or(|day| day == today) { "heatmap-today" } else { "heatmap-that-day" })
    }

    fn format<'a>(&'a self, key: &'a str, values: Option<&'a FluentArgs<'_>>) -> Cow<'a, str> {
        match self.bundle.get_message(key).and_then(|message| message.value()) {
            Some(pattern) => self.bundle.format_pattern(pattern, values, &mut Vec::new()),
            None => Cow::Borrowed(key),
        }
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("languages", &self.bundle.locales).finish()
    }
}
