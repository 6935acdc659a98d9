//! What this program writes stands a key and its value a line, without escapes, and most of it is answers. Such lines are
//! read here, in a small part of the time that a TOML parser takes for them; the parser gets what comes behind the answers.

use indexmap::IndexMap;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::Offset;
use semver::Version;
use uuid::Uuid;

use super::{Answer, Answers, FORMAT};
use crate::document::plain::{self, text};
use crate::questionnaire::{Level, QuestionnaireRef, StatementId};

/// Longer files are not written by anybody who answers statements.
const MOST_BYTES: usize = 64 * 1024;

/// What stands in plain lines at the beginning of a file.
#[derive(Debug, Default)]
pub(super) struct Plain<'a> {
    pub(super) id: Option<Uuid>,
    pub(super) questionnaire: Option<QuestionnaireRef>,
    pub(super) started: Option<Timestamp>,
    pub(super) finished: Option<Timestamp>,
    pub(super) imported: Option<Timestamp>,
    pub(super) place: Option<&'a str>,
    pub(super) name: Option<&'a str>,
    pub(super) focus: Option<&'a str>,
    pub(super) answers: Answers,
    /// All that comes behind the answers.
    pub(super) rest: &'a str,
}

/// Reads a file up to the end of its answers; `None` where it is not written plainly, or anything is wrong.
pub(super) fn read(bytes: &[u8]) -> Option<Plain<'_>> {
    let mut left = std::str::from_utf8(bytes).ok().filter(|source| source.len() <= MOST_BYTES)?;
    let (mut found, mut format) = (Plain::default(), None);
    loop {
        let line;
        (line, left) = plain::line(left);
        match plain::pair(line) {
            Some(("format", value)) if value.len() == 1 && value.parse() == Ok(FORMAT) => {
                once(&mut format, ())?
            }
            Some(("id", value)) => once(&mut found.id, Uuid::parse_str(text(value)?).ok()?)?,
            Some(("questionnaire", value)) => once(&mut found.questionnaire, questionnaire(value)?)?,
            Some(("started", value)) => once(&mut found.started, time(value)?)?,
            Some(("finished", value)) => once(&mut found.finished, time(value)?)?,
            Some(("imported", value)) => once(&mut found.imported, time(value)?)?,
            Some(("place", value)) => once(&mut found.place, text(value)?)?,
            Some(("name", value)) => once(&mut found.name, text(value)?)?,
            Some(("focus", value)) => once(&mut found.focus, text(value)?)?,
            None if line == "[answers]" => break,
            None if line.is_empty() && !left.is_empty() => {}
            _ => return None,
        }
    }
    found.answers = IndexMap::with_capacity_and_hasher(left.len() / BYTES_AN_ANSWER, Default::default());
    while !left.is_empty() && !left.starts_with('[') {
        let line;
        (line, left) = plain::line(left);
        if !line.is_empty() {
            let (id, answer) = answer(line)?;
            if found.answers.insert(id, answer).is_some() {
                return None;
            }
        }
    }
    found.rest = left;
    format.map(|()| found)
}

/// About as many as the line of an answer has.
const BYTES_AN_ANSWER: usize = 28;

/// Nothing may be said twice.
fn once<T>(place: &mut Option<T>, value: T) -> Option<()> {
    place.replace(value).is_none().then_some(())
}

/// The table that names a questionnaire, as this program writes it.
fn questionnaire(value: &str) -> Option<QuestionnaireRef> {
    let mut parts = value.strip_prefix("{ ")?.strip_suffix(" }")?.split(", ");
    let mut part = |key: &str| text(parts.next()?.strip_prefix(key)?.strip_prefix(" = ")?);
    let (id, version, language) = (part("id")?, part("version")?, part("language")?);
    let clean = crate::text::clean_line;
    parts.next().is_none().then_some(())?;
    Some(QuestionnaireRef {
        id: clean(id),
        version: Version::parse(version).ok()?,
        language: clean(language),
    })
}

/// A time to the second in universal time, `2026-11-22T10:03:11Z`.
fn time(value: &str) -> Option<Timestamp> {
    let value = value.as_bytes();
    let is_like = |(byte, like): (&u8, &u8)| byte == like || (*like == b'0' && byte.is_ascii_digit());
    let shape = b"0000-00-00T00:00:00Z";
    if value.len() != shape.len() || !value.iter().zip(shape).all(is_like) {
        return None;
    }
    let digit = |byte: &u8| byte.wrapping_sub(b'0');
    let two = |at: usize| match value.get(at..at + 2) {
        Some([tens, ones]) => Some(i8::try_from(digit(tens) * 10 + digit(ones)).ok()?),
        _ => None,
    };
    let year = i16::from(two(0)?) * 100 + i16::from(two(2)?);
    let date = Date::new(year, two(5)?, two(8)?).ok()?;
    let time = Time::new(two(11)?, two(14)?, two(17)?, 0).ok()?;
    Offset::UTC.to_timestamp(DateTime::from_parts(date, time)).ok()
}

/// What is answered, and how.
fn answer(line: &str) -> Option<(StatementId, Answer)> {
    let line = line.strip_prefix('"')?;
    let (id, value) = line.split_at_checked(memchr::memchr(b'"', line.as_bytes())?)?;
    let is_plain = |byte: u8| matches!(byte, b'-'..=b'z') && byte != b'\\';
    if !id.bytes().all(is_plain) {
        return None;
    }
    let answer = match value.strip_prefix("\" = ")?.as_bytes() {
        &[digit @ b'1'..=b'9'] => Answer::Level(Level::new(digit - b'0')?),
        b"\"not sure\"" => Answer::NotSure,
        b"\"doesn't apply\"" => Answer::DoesNotApply,
        _ => return None,
    };
    Some((id.into(), answer))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::read::{read, read_sheet, read_sheet_whole, read_whole};

    const BEGIN: &str = "format = 1\nid = \"0f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f\"\n\
        questionnaire = { id = \"q\", version = \"1.0.0\", language = \"en\" }\n";
    const BEGIN_OPEN: &str = "format = 1\nid = \"0f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f\"\n[questionnaire]\n\
        id = \"q\"\nversion = \"1.0.0\"\nlanguage = \"en\"\nmore = [\n";
    const HEADS: &[&str] = &[
        "started = 2026-11-22T10:03:11Z\n",
        "started = 2026-02-30T10:03:11Z\n",
        "started = 2026-11-22T23:59:60Z\n",
        "finished = 2026-11-22T10:03:11Z\n",
        "finished = 2026-11-22t10:03:11z\n",
        "imported = 2026-11-22\n",
        "name = \"Ann  \u{e9}\u{200b}\"\n",
        "name = \"A\tb\"\n",
        "name = \"\"\n",
        "focus = \"a.b\"\n",
        "focus = 3\n",
        "place = \"A \\\"b\\\"\"\n",
        "format = 1\n",
        "format=1\n",
        "mood = 1 # so\n",
        "\n",
        "place = \"Here\"\n",
        "place = \"\u{7f}\"\n",
        "place = \"\"\"\n",
        "name = '''\n",
        "mood = [\n",
        "place = [\n",
        "[notes]\n\"a.b\" = [\n",
        "[[action]]\nid = \"1f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f\"\ndimension = \"a.b\"\nwhat = \"So\"\nmore = [\n",
        "answers.a = 1\n",
        "# so\n",
        "\n[answers]\n",
        "[ answers ]\n",
        "[weather]\n",
    ];
    const LINES: &[&str] = &[
        "\"a.b.c\" = 1\n",
        "\"a.b.d\" = 9\n",
        "\"a.b.e\" = \"not sure\"\n",
        "\"a.b-f\" = \"doesn't apply\"\n",
        "\"\" = 2\n",
        "\n",
    ];
    const ODD_LINES: &[&str] = &[
        "\"a.b.g\" = 0\n",
        "\"a.b.h\" = 2\r\n",
        "\"a\\u0062\" = 2\n",
        "a.b.i = 2\n",
        "# so\n",
        "\"a.b.j\" = 3",
    ];
    const TAILS: &[&str] = &[
        "[notes]\n\"a.b\" = \"So\"\n",
        "[notes]\n\"a.b\" = 3\n",
        "[[action]]\nid = \"no id\"\n",
        "[[action]]\nid = \"1f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f\"\ndimension = \"a.b\"\nwhat = \"So\"\nmood = 1\n",
        "[action]\n",
        "[questionnaire.more]\n",
        "[tally]\n",
        "[\n",
        "[so]\"\"\"\n",
        "[so]'''\n",
        "[1]\n]\n",
        "[answers.more]\n",
        "\n[answers]\n",
        "\n[notes]\n\"a.b\" = \"\"\"\n[answers]\n\"x\" = 1\"\"\"\n",
        "\n[[action]]\nid = \"1f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f\"\ndimension = \"a.b\"\nwhat = \"So\"\n",
        "\n[weather]\nsky = \"grey\"\n",
    ];

    /// Up to so many of these.
    fn some(of: &'static [&'static str], most: usize) -> impl Strategy<Value = String> {
        prop::collection::vec(prop::sample::select(of), 0..=most).prop_map(|parts| parts.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]
        #[test]
        fn taken_apart_a_file_says_what_it_says_as_a_whole(
            heads in some(HEADS, 2),
            lines in some(LINES, 4),
            odd in some(ODD_LINES, 1),
            tails in some(TAILS, 2),
        ) {
            for (begin, odd) in [(BEGIN, ""), (BEGIN, &odd), (BEGIN_OPEN, "")] {
                let source = [begin, &heads, "\n[answers]\n", &lines, odd, &tails].concat();
                let (apart, whole) = (read(source.as_bytes()), read_whole(source.as_bytes()));
                prop_assert_eq!(format!("{apart:?}"), format!("{whole:?}"), "{}", source);
                let (apart, whole) = (read_sheet(source.as_bytes()), read_sheet_whole(source.as_bytes()));
                prop_assert_eq!(format!("{apart:?}"), format!("{whole:?}"), "{}", source);
            }
        }
    }

    #[test]
    fn a_format_is_not_taken_for_another() {
        for format in ["2", "01", "+1", "1.0", "\"1\""] {
            let source = BEGIN.replace("format = 1", &format!("format = {format}")) + "\n[answers]\n";
            let (apart, whole) = (read(source.as_bytes()), read_whole(source.as_bytes()));
            assert_eq!(format!("{apart:?}"), format!("{whole:?}"), "{format}");
        }
    }

    #[test]
    fn what_this_program_writes_is_plain() {
        let source = [
            BEGIN,
            "started = 2026-11-22T10:03:11Z\nfinished = 2026-11-22T10:14:02Z\nplace = \"Caf\u{e9}\"\nfocus = \"a.b\"\n",
            "\n[answers]\n\"a.b.c\" = 4\n\"a.b.d\" = \"not sure\"\n\n[notes]\n\"a.b\" = \"So\"\n",
        ];
        let source = source.concat();
        let found = super::read(source.as_bytes()).unwrap();
        assert_eq!(
            (found.answers.len(), found.place, found.rest),
            (2, Some("Caf\u{e9}"), "[notes]\n\"a.b\" = \"So\"\n")
        );
        assert_eq!(found.finished.unwrap().to_string(), "2026-11-22T10:14:02Z");
    }
}
