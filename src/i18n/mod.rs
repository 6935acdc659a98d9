//! The messages that the program shows and prints, by language; dates, and text on a screen.
//!
//! A language is one file in Fluent's format, `languages/<tag>.ftl`, and one line in `LANGUAGES`. Only `--help` is in
//! English alone, in `cli::args`.

mod date;
mod digits;
mod localize;
pub mod text;

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use unic_langid::LanguageIdentifier;

pub use localize::{Localize, Message, Reason};

/// A value for a placeholder of a message: a number or a text.
pub type Value<'a> = FluentValue<'a>;

/// What the keys of months and weekdays begin with; their numbers, from 1, follow.
const MONTHS: &str = "month-";
const LONG_MONTHS: &str = "month-long-";
const WEEKDAYS: &str = "weekday-";

/// The language of what has no other.
pub const ENGLISH: &str = "en-GB";

/// The languages, British English first.
static LANGUAGES: [Language; 2] = [
    Language::new(ENGLISH, include_str!("languages/en-GB.ftl")),
    Language::new("cy", include_str!("languages/cy.ftl")),
];

/// A language by its tag (BCP 47), with its messages, parsed when they are first needed.
struct Language {
    tag: &'static str,
    source: &'static str,
    resource: OnceLock<FluentResource>,
}

impl Language {
    const fn new(tag: &'static str, source: &'static str) -> Self {
        Self { tag, source, resource: OnceLock::new() }
    }

    fn resource(&self) -> &FluentResource {
        // The tests rule out faults in our own files.
        let parse = || FluentResource::try_new(self.source.to_owned()).unwrap_or_else(|(parsed, _)| parsed);
        self.resource.get_or_init(parse)
    }
}

/// The messages in one language.
pub struct Messages {
    bundle: FluentBundle<&'static FluentResource>,
    language: &'static str,
    is_line_mode: bool,
}

impl Messages {
    /// British English, without the keys that messages name.
    pub fn english() -> Self {
        Self::new(ENGLISH, |_| None)
    }

    /// The messages in one of [`languages`]; British English if there is no such language. `keys` gives the key of a
    /// command, `screen.command`, for the messages that name keys.
    pub fn new(language: &str, keys: impl Fn(&str) -> Option<String> + Send + Sync + 'static) -> Self {
        let [english, ..] = &LANGUAGES;
        let language = LANGUAGES.iter().find(|known| known.tag == language).unwrap_or(english);
        let locale: LanguageIdentifier = language.tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![locale]);
        // These refuse only what is there twice.
        let _ = bundle.add_resource(language.resource());
        let _ = bundle.add_function("KEY", move |names, _| match names.first() {
            Some(FluentValue::String(name)) => keys(name).unwrap_or_else(|| name.to_string()).into(),
            _ => FluentValue::Error,
        });
        // No direction marks around values: texts are cleaned of such marks where they are read.
        bundle.set_use_isolating(false);
        Self { bundle, language: language.tag, is_line_mode: false }
    }

    /// Their language (BCP 47).
    pub const fn language(&self) -> &'static str {
        self.language
    }

    /// The messages for line mode: `line-KEY` instead of `KEY` where both exist.
    pub fn in_line_mode(self) -> Self {
        Self { is_line_mode: true, ..self }
    }

    /// The words that a message lists with commas, in lower case.
    pub fn list(&self, key: &str) -> Vec<String> {
        self.text(key).split(',').map(|word| word.trim().to_lowercase()).collect()
    }

    /// The message of a key; the key itself if there is none, which the tests rule out.
    pub fn text<'a>(&'a self, key: &'a str) -> Cow<'a, str> {
        self.format(key, None)
    }

    /// The message of a key, with values for its placeholders.
    pub fn with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        let values: FluentArgs<'_> = values.iter().map(|(name, value)| (*name, value.clone())).collect();
        self.format(key, Some(&values)).into_owned()
    }

    /// A place as it is shown: in the person's own words, or that it has no name.
    pub fn place<'a>(&'a self, place: &'a str) -> Cow<'a, str> {
        if place.is_empty() { self.text("no-place") } else { Cow::Borrowed(place) }
    }

    /// The day of a time as people write it, in their own time zone: `22 Nov 2026`.
    pub fn date(&self, at: Timestamp, zone: &TimeZone) -> String {
        self.day(at.to_zoned(zone.clone()).date())
    }

    /// A day as people write it: `22 Nov 2026`.
    pub fn day(&self, date: Date) -> String {
        let (day, year) = (date.day().to_string(), date.year().to_string());
        let month = self.numbered(MONTHS, date.month());
        self.with("date", &[("day", day.into()), ("month", month.into()), ("year", year.into())])
    }

    fn numbered(&self, kind: &str, number: i8) -> String {
        self.text(&format!("{kind}{number}")).into_owned()
    }

    /// A day in full: `Sunday 22 November 2026`.
    pub fn day_in_full(&self, date: Date) -> String {
        let year = date.year().to_string();
        let month = self.numbered(LONG_MONTHS, date.month());
        let weekday = self.numbered(WEEKDAYS, date.weekday().to_monday_one_offset());
        let day = i64::from(date.day());
        let values = [
            ("weekday", weekday.into()),
            ("day", day.into()),
            ("month", month.into()),
            ("year", year.into()),
        ];
        self.with("date-full", &values)
    }

    /// That it is how it felt, on this day or on another, and not a verdict.
    pub fn felt(&self, started: Option<Timestamp>, today: Date, zone: &TimeZone) -> Cow<'_, str> {
        let day = started.map(|at| at.to_zoned(zone.clone()).date());
        self.text(if day.is_none_or(|day| day == today) { "heatmap-today" } else { "heatmap-that-day" })
    }

    fn format<'a>(&'a self, key: &'a str, values: Option<&'a FluentArgs<'_>>) -> Cow<'a, str> {
        let for_lines = || self.bundle.get_message(&format!("line-{key}"));
        let message = self.is_line_mode.then(for_lines).flatten().or_else(|| self.bundle.get_message(key));
        match message.and_then(|message| message.value()) {
            Some(pattern) => self.bundle.format_pattern(pattern, values, &mut Vec::new()),
            None => Cow::Borrowed(key),
        }
    }
}

/// The languages of the program (BCP 47), British English first.
pub fn languages() -> Vec<&'static str> {
    LANGUAGES.iter().map(|language| language.tag).collect()
}

/// The language among `known` that best matches a tag or the name of a locale: `cy`, `cy-GB`, `cy_GB.UTF-8`.
pub fn nearest_language<'a>(wanted: &str, known: &[&'a str]) -> Option<&'a str> {
    let tag = wanted.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    let same = |a: &str, b: &str| a.eq_ignore_ascii_case(b);
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
    let exact = known.iter().find(|known| same(known, &tag));
    exact.or_else(|| known.iter().find(|known| same(&primary(known), &primary(&tag)))).copied()
}

impl std::fmt::Debug for Messages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Messages").field("language", &self.language).finish()
    }
}
