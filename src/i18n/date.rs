//! Dates as people type them: `2026-12-01`, `1 Dec`, `friday`, `in 2 weeks`.

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan as _};

use super::digits::with_ascii_digits;
use super::{LONG_MONTHS, MONTHS, Messages, WEEKDAYS};

/// The fewest letters of a month or a weekday that name it.
const FEWEST_LETTERS: usize = 3;
/// The years that can be meant.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=9999;
/// Years to look ahead for a day that not every year has.
const LEAP: i16 = 8;

impl Messages {
    /// The day that was typed, seen from today; `None` when it is not understood. A day without a year is the next one,
    /// a weekday the coming one, and `next friday` that of the week that begins on the next Monday.
    pub fn read_date(&self, typed: &str, today: Date) -> Option<Date> {
        self.read_any_date(&with_ascii_digits(typed).to_lowercase(), today)
            .filter(|date| YEARS.contains(&date.year()))
    }

    fn read_any_date(&self, typed: &str, today: Date) -> Option<Date> {
        if let Some(numbers) = numbers(typed) {
            return from_numbers(&numbers, today);
        }
        let fillers = self.list("date-fillers");
        let is_month = |word: &str| self.list("date-months").iter().any(|known| known == word);
        let said: Vec<&str> = typed
            .split([' ', ',', '\t', '\n'])
            // `1-dec-2026`, but not `-2`.
            .flat_map(|word| if word.starts_with('-') { word.split('\n') } else { word.split('-') })
            .map(|word| word.trim_end_matches('.'))
            .filter(|word| !word.is_empty() && !fillers.iter().any(|filler| filler == word))
            .collect();
        // `diwedd mis Mawrth`: the end of the month of March is the end of March.
        let is_named = |at: usize| said.get(at + 1).is_some_and(|next| self.month(next).is_some());
        let told = said.iter().enumerate().filter(|(at, word)| !(is_month(word) && is_named(*at)));
        let said: Vec<&str> = told.map(|(_, word)| *word).collect();
        self.read_words(&said, today)
    }

    fn read_words(&self, said: &[&str], today: Date) -> Option<Date> {
        let is = |word: &str, key: &str| self.list(key).iter().any(|known| known == word);
        match *said {
            [word] if is(word, "date-today") => Some(today),
            [word] if is(word, "date-tomorrow") => today.tomorrow().ok(),
            [word] if self.weekday(word).is_some() => coming(today, self.weekday(word)?),
            [word] if self.has_ordinal(word) => day_of_a_month(self.number(word)?, today),
            // In either order: `next week`, `wythnos nesaf`.
            [next, word] | [word, next] if is(next, "date-next") => match self.weekday(word) {
                Some(weekday) => {
                    let monday = coming(today, Weekday::Monday)?;
                    monday.checked_add(i64::from(weekday.since(Weekday::Monday)).days()).ok()
                }
                None => add(today, self.span(1, word)?),
            },
            [end, word] if is(end, "date-end") => {
                let in_month = match self.month(word) {
                    Some(month) => {
                        soonest(today, |year| Some(Date::new(year, month, 1).ok()?.last_of_month()))?
                    }
                    None if is(word, "date-months") => today,
                    None => return None,
                };
                Some(in_month.last_of_month())
            }
            [word, count, unit] if is(word, "date-in") => add(today, self.span(self.number(count)?, unit)?),
            [count, unit] if self.span(0, unit).is_some() => {
                add(today, self.span(self.number(count)?, unit)?)
            }
            [word, ref rest @ ..] if rest.len() >= 2 && self.weekday(word).is_some() => {
                let weekday = self.weekday(word);
                self.read_words(rest, today).filter(|date| Some(date.weekday()) == weekday)
            }
            [a, b] => self.in_a_year(a, b, None, today),
            [a, b, year] => self.in_a_year(a, b, Some(to_year(year)?), today),
            _ => None,
        }
    }

    /// A day and a month in either order.
    fn in_a_year(&self, a: &str, b: &str, year: Option<i16>, today: Date) -> Option<Date> {
        let (day, month) = match (self.month(a), self.month(b)) {
            (None, Some(month)) => (a, month),
            (Some(month), None) => (b, month),
            _ => return None,
        };
        let day = i8::try_from(self.number(day)?).ok()?;
        in_year(day, month, year, today)
    }

    fn month(&self, word: &str) -> Option<i8> {
        let named = self.named(LONG_MONTHS, 12, word).or_else(|| self.named(MONTHS, 12, word));
        named.or_else(|| i8::try_from(self.form("date-month-forms", word)? + 1).ok())
    }

    fn weekday(&self, word: &str) -> Option<Weekday> {
        Weekday::from_monday_one_offset(self.named(WEEKDAYS, 7, word)?).ok()
    }

    /// Which of some months or weekdays a word is, or is the beginning of; their numbers are from 1.
    fn named(&self, kind: &str, count: i8, word: &str) -> Option<i8> {
        let long_enough = word.chars().count() >= FEWEST_LETTERS;
        (1..=count).find(|n| long_enough && self.numbered(kind, *n).to_lowercase().starts_with(word))
    }

    /// A number in digits, with or without an ordinal's ending, or in words.
    fn number(&self, word: &str) -> Option<i64> {
        let digits = word.trim_end_matches(|c: char| !c.is_ascii_digit());
        if digits.starts_with(|c: char| c.is_ascii_digit()) {
            let rest = word.strip_prefix(digits)?;
            let fits = rest.is_empty() || self.list("date-ordinals").iter().any(|ending| ending == rest);
            return digits.parse().ok().filter(|_| fits);
        }
        if self.list("date-one").iter().any(|known| known == word) {
            return Some(1);
        }
        i64::try_from(self.form("date-numbers", word)? + 1).ok()
    }

    fn has_ordinal(&self, word: &str) -> bool {
        word.ends_with(|c: char| !c.is_ascii_digit())
            && word.starts_with(|c: char| c.is_ascii_digit())
            && self.number(word).is_some()
    }

    fn span(&self, count: i64, unit: &str) -> Option<Span> {
        let is = |key: &str| self.list(key).iter().any(|known| known == unit);
        let span = Span::new();
        match () {
            () if is("date-days") => span.try_days(count),
            () if is("date-weeks") => span.try_weeks(count),
            () if is("date-fortnights") => span.try_weeks(count.checked_mul(2)?),
            () if is("date-months") => span.try_months(count),
            () if is("date-years") => span.try_years(count),
            () => return None,
        }
        .ok()
    }

    /// Which of the words of a list this is, in any of its forms.
    fn form(&self, key: &str, word: &str) -> Option<usize> {
        self.list(key).iter().position(|forms| forms.split('|').any(|form| form == word))
    }
}

fn add(today: Date, span: Span) -> Option<Date> {
    today.checked_add(span).ok()
}

/// The next day of this name after today.
fn coming(today: Date, weekday: Weekday) -> Option<Date> {
    today.nth_weekday(1, weekday).ok()
}

/// The parts of a date that is all numbers.
fn numbers(typed: &str) -> Option<Vec<&str>> {
    let parts: Vec<&str> = typed.trim().trim_end_matches('.').split(['-', '/', '.']).map(str::trim).collect();
    let is_number = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    (parts.len() > 1 && parts.iter().all(is_number)).then_some(parts)
}

fn from_numbers(parts: &[&str], today: Date) -> Option<Date> {
    let part = |text: &str| text.parse::<i8>().ok();
    match *parts {
        [year, month, day] if year.len() == 4 => {
            in_year(part(day)?, part(month)?, Some(to_year(year)?), today)
        }
        [day, month, year] => in_year(part(day)?, part(month)?, Some(to_year(year)?), today),
        [day, month] => in_year(part(day)?, part(month)?, None, today),
        _ => None,
    }
}

/// A year in four digits, or in two.
fn to_year(text: &str) -> Option<i16> {
    let year: i16 = text.parse().ok()?;
    match text.len() {
        4 => Some(year),
        2 => Some(2000 + year),
        _ => None,
    }
}

fn in_year(day: i8, month: i8, year: Option<i16>, today: Date) -> Option<Date> {
    match year {
        Some(year) => Date::new(year, month, day).ok(),
        None => soonest(today, |year| Date::new(year, month, day).ok()),
    }
}

/// The first of its kind from today on.
fn soonest(today: Date, in_year: impl Fn(i16) -> Option<Date>) -> Option<Date> {
    (today.year()..=today.year().saturating_add(LEAP)).filter_map(in_year).find(|date| *date >= today)
}

/// The next day of this number, in this month or a later one.
fn day_of_a_month(day: i64, today: Date) -> Option<Date> {
    let day = i8::try_from(day).ok()?;
    (0..12)
        .filter_map(|months| today.first_of_month().checked_add(months.months()).ok())
        .filter_map(|first| Date::new(first.year(), first.month(), day).ok())
        .find(|date| *date >= today)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    /// A Sunday.
    const TODAY: Date = date(2026, 11, 22);

    fn read(typed: &str) -> String {
        let read = Messages::english().read_date(typed, TODAY);
        read.map_or_else(|| "none".into(), |date| date.to_string())
    }

    #[test]
    fn dates_are_read_as_people_type_them() {
        for (typed, meant) in [
            ("2026-12-01", "2026-12-01"),
            ("1 Dec", "2026-12-01"),
            ("1st of December", "2026-12-01"),
            ("Dec 1", "2026-12-01"),
            ("tue, 1 dec. 2026", "2026-12-01"),
            ("1 January", "2027-01-01"),
            ("22 nov", "2026-11-22"),
            ("21 nov", "2027-11-21"),
            ("3 sept 27", "2027-09-03"),
            ("29 feb", "2028-02-29"),
            ("1/12", "2026-12-01"),
            ("1.12.", "2026-12-01"),
            ("1/12/2026", "2026-12-01"),
            ("01.12.26", "2026-12-01"),
            ("the 5th", "2026-12-05"),
            ("friday", "2026-11-27"),
            ("on Fri", "2026-11-27"),
            ("sunday", "2026-11-29"),
            ("next friday", "2026-11-27"),
            ("next week", "2026-11-29"),
            ("next month", "2026-12-22"),
            ("today", "2026-11-22"),
            ("Tomorrow", "2026-11-23"),
            ("in 2 weeks", "2026-12-06"),
            ("1-dec-2026", "2026-12-01"),
            ("2 weeks", "2026-12-06"),
            ("in a fortnight", "2026-12-06"),
            ("in three days", "2026-11-25"),
            ("in a month", "2026-12-22"),
            ("in 1 year", "2027-11-22"),
            ("end of the month", "2026-11-30"),
            ("end of February", "2027-02-28"),
        ] {
            assert_eq!(read(typed), meant, "{typed}");
        }
    }

    #[test]
    fn dates_are_read_in_welsh_as_people_type_them() {
        let messages = Messages::new("cy", |_| None);
        for (typed, meant) in [
            ("1 Rhagfyr", "2026-12-01"),
            ("1af o Ragfyr", "2026-12-01"),
            ("5ed o Fai", "2027-05-05"),
            ("diwedd mis Mawrth", "2027-03-31"),
            ("diwedd y mis", "2026-11-30"),
            ("dydd Gwener", "2026-11-27"),
            ("dydd Gwener nesaf", "2026-11-27"),
            ("yr wythnos nesaf", "2026-11-29"),
            ("mewn 2 wythnos", "2026-12-06"),
            ("mewn dwy wythnos", "2026-12-06"),
            ("mewn tri diwrnod", "2026-11-25"),
            ("ymhen mis", "2026-12-22"),
            ("ymhen 2 wythnos", "2026-12-06"),
            ("mewn dau fis", "2027-01-22"),
            ("heddiw", "2026-11-22"),
            ("yfory", "2026-11-23"),
            ("dydd Mawrth", "2026-11-24"),
            ("3 Mawrth", "2027-03-03"),
            ("Dydd Mawrth 1 Rhagfyr 2026", "2026-12-01"),
        ] {
            let read = messages.read_date(typed, TODAY).map(|date| date.to_string());
            assert_eq!(read.as_deref(), Some(meant), "{typed}");
        }
        assert_eq!(messages.day_in_full(TODAY), "dydd Sul 22 Tachwedd 2026");
    }

    #[test]
    fn next_friday_is_that_of_the_week_after_this() {
        let on = |today| Messages::english().read_date("next friday", today).unwrap().to_string();
        assert_eq!(on(date(2026, 11, 23)), "2026-12-04");
        assert_eq!(on(date(2026, 11, 28)), "2026-12-04");
    }

    #[test]
    fn what_is_no_date_is_none() {
        for typed in [
            "",
            "soon",
            "3",
            "32 dec",
            "31 feb",
            "1 2 3 4",
            "in weeks",
            "december",
            "1 dec 12345",
            "99999999999 days",
            "in 99999 years",
            "2026-13-01",
            "fr",
            "next",
            "mon 1 dec",
            "in -2 weeks",
            "-2 weeks",
            "日本",
        ] {
            assert_eq!(read(typed), "none", "{typed}");
        }
    }

    proptest! {
        #[test]
        fn nothing_that_is_typed_is_too_much(typed in "\\PC{0,30}|([0-9]{0,12}|in|next|end|fri|dec|weeks|months| |-|/|[.]){0,8}") {
            let _ = Messages::english().read_date(&typed, TODAY);
            for today in [Date::MAX, Date::MIN] {
                let read = Messages::english().read_date(&typed, today);
                prop_assert!(read.is_none_or(|date| YEARS.contains(&date.year())));
            }
        }

        #[test]
        fn a_date_shown_in_full_is_read_back(days in 0i64..4000) {
            for language in crate::i18n::languages() {
                let messages = Messages::new(language, |_| None);
                let date = TODAY.checked_add(days.days()).unwrap();
                prop_assert_eq!(messages.read_date(&messages.day_in_full(date), TODAY), Some(date));
                prop_assert_eq!(messages.read_date(&messages.day(date), TODAY), Some(date));
            }
        }
    }
}
