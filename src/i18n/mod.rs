//! Every sentence that the program says on a screen or prints, by language.
//!
//! A language is one file in Fluent's format, `languages/<tag>.ftl`. What stays English stands elsewhere: `--help` in
//! `cli::args`.

mod date;
mod said;
mod sentences;
pub mod text;

use std::borrow::Cow;
use std::cell::OnceCell;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use include_dir::{Dir, File, include_dir};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use unic_langid::LanguageIdentifier;

use sentences::Sentences;

pub use said::{Localize, Reason, Sentence};

/// Something put into a sentence: a number or a text.
pub type Value<'a> = FluentValue<'a>;

const MONTHS: [&str; 12] = [
    "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8", "month-9",
    "month-10", "month-11", "month-12",
];

const LONG_MONTHS: [&str; 12] = [
    "month-long-1",
    "month-long-2",
    "month-long-3",
    "month-long-4",
    "month-long-5",
    "month-long-6",
    "month-long-7",
    "month-long-8",
    "month-long-9",
    "month-long-10",
    "month-long-11",
    "month-long-12",
];

const WEEKDAYS: [&str; 7] =
    ["weekday-1", "weekday-2", "weekday-3", "weekday-4", "weekday-5", "weekday-6", "weekday-7"];

/// Marks that no language writes.
const DAY: &str = "\u{1}";
const MONTH: &str = "\u{2}";
const YEAR: &str = "\u{3}";

/// All languages: adding a file adds one.
static LANGUAGES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/i18n/languages");

/// The language of what has no other.
pub const ENGLISH: &str = "en-GB";

/// The sentences in one language.
pub struct Messages {
    sentences: Sentences,
    /// What puts values into them, as the language has it.
    bundle: FluentBundle<FluentResource>,
    language: String,
    /// Whether they are read line by line: a sentence that is worded for that goes before the one of the screens.
    is_plain: bool,
    /// A day with marks in the places of its parts: a frame may show dozens of them.
    date: OnceCell<String>,
}

impl Messages {
    /// British English, without the keys that sentences name.
    #[must_use]
    pub fn english() -> Self {
        Self::new(ENGLISH, |_| None)
    }

    /// The sentences in one of [`languages`]; British English where there is no such one. `keys` tells the key of a
    /// command, `screen.command`, for the sentences that name keys.
    #[must_use]
    pub fn new(language: &str, keys: impl Fn(&str) -> Option<String> + Send + Sync + 'static) -> Self {
        let file = |tag: &str| LANGUAGES.get_file(format!("{tag}.ftl")).map(File::contents);
        let (tag, file) = match file(language) {
            Some(found) => (language, found),
            None => (ENGLISH, file(ENGLISH).unwrap_or_default()),
        };
        let locale: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![locale]);
        // Only the name of the function could be refused, and it is not.
        let _ = bundle.add_function("KEY", move |names, _| match names.first() {
            Some(FluentValue::String(name)) => keys(name).unwrap_or_else(|| name.to_string()).into(),
            _ => FluentValue::Error,
        });
        // Without the marks that fluent puts around values: texts are cleaned of such marks where they are read.
        bundle.set_use_isolating(false);
        Self {
            sentences: Sentences::of(file),
            bundle,
            language: tag.to_owned(),
            is_plain: false,
            date: OnceCell::new(),
        }
    }

    /// Their language (BCP 47).
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The same as they are said in plain mode: where there is a sentence `plain-KEY`, it is said in the place of `KEY`.
    #[must_use]
    pub fn in_plain_mode(self) -> Self {
        Self { is_plain: true, ..self }
    }

    /// The words that a sentence lists with commas, in small letters.
    #[must_use]
    pub fn list(&self, key: &str) -> Vec<String> {
        self.text(key).split(',').map(|word| word.trim().to_lowercase()).collect()
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

    /// The day of a time as people write it, in their own time zone: `22 Nov 2026`.
    #[must_use]
    pub fn date(&self, at: Timestamp, zone: &TimeZone) -> String {
        self.day(at.to_zoned(zone.clone()).date())
    }

    /// A day as people write it: `22 Nov 2026`.
    #[must_use]
    pub fn day(&self, date: Date) -> String {
        let pattern = self.date.get_or_init(|| {
            self.with("date", &[("day", DAY.into()), ("month", MONTH.into()), ("year", YEAR.into())])
        });
        let month = self.text(name(&MONTHS, date.month()));
        let (day, year) = (date.day().to_string(), date.year().to_string());
        pattern.replace(DAY, &day).replace(MONTH, &month).replace(YEAR, &year)
    }

    /// A day in full: `Sunday 22 November 2026`.
    #[must_use]
    pub fn day_in_full(&self, date: Date) -> String {
        let year = date.year().to_string();
        let month = self.text(name(&LONG_MONTHS, date.month()));
        let weekday = self.text(name(&WEEKDAYS, date.weekday().to_monday_one_offset()));
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
    #[must_use]
    pub fn felt(&self, started: Option<Timestamp>, today: Date, zone: &TimeZone) -> Cow<'_, str> {
        let day = started.map(|at| at.to_zoned(zone.clone()).date());
        self.text(if day.is_none_or(|day| day == today) { "heatmap-today" } else { "heatmap-that-day" })
    }

    fn format<'a>(&'a self, key: &'a str, values: Option<&'a FluentArgs<'_>>) -> Cow<'a, str> {
        let plain = || self.sentences.get(&format!("plain-{key}"));
        match self.is_plain.then(plain).flatten().or_else(|| self.sentences.get(key)) {
            Some(said) => self.bundle.format_pattern(&said, values, &mut Vec::new()).into_owned().into(),
            None => Cow::Borrowed(key),
        }
    }
}

/// The languages that the program speaks (BCP 47), British English first.
#[must_use]
pub fn languages() -> Vec<&'static str> {
    let files = LANGUAGES.files().filter_map(|file| file.path().file_stem()?.to_str());
    let mut tags: Vec<&str> = files.collect();
    tags.sort_by_key(|tag| (*tag != ENGLISH, *tag));
    tags
}

/// The language among `known` that is meant by a tag or by the name of a locale: `cy`, `cy-GB`, `cy_GB.UTF-8`.
#[must_use]
pub fn nearest_language<'a>(wanted: &str, known: &[&'a str]) -> Option<&'a str> {
    let tag = wanted.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    let same = |a: &str, b: &str| a.eq_ignore_ascii_case(b);
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
    let exact = known.iter().find(|known| same(known, &tag));
    exact.or_else(|| known.iter().find(|known| same(&primary(known), &primary(&tag)))).copied()
}

/// The name of a month or a weekday by its number, from 1.
fn name(names: &[&'static str], number: i8) -> &'static str {
    names.get(usize::from(number.unsigned_abs()).saturating_sub(1)).copied().unwrap_or_default()
}

impl std::fmt::Debug for Messages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("languages", &self.bundle.locales).finish()
    }
}
