//! What this program writes stands a key and its value a line, without escapes. Such lines are read here, in a small part of
//! the time that a TOML parser takes for them. The parser gets what is written otherwise: what comes behind the answers, or
//! the whole file.

use indexmap::IndexMap;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::Offset;
use semver::Version;
use uuid::Uuid;

use super::action::{Action, ActionState};
use super::{Answer, Answers, FORMAT, Notes};
use crate::format::document::plain::{self, text};
use crate::model::questionnaire::{Level, QuestionnaireRef, StatementId};

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

/// Reads a file up to the end of its answers; `None` where it is not written plainly, or anything is wrong. What it answers
/// is compared with what is `expected`, in that order, and shared with it.
pub(super) fn read<'a>(bytes: &'a [u8], mut expected: &[StatementId]) -> Option<Plain<'a>> {
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
            let (id, answer) = answer(line, &mut expected)?;
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

/// How many expected statements may be without an answer before the next one that has one.
const MOST_SKIPPED: usize = 2;

/// Nothing may be said twice.
fn once<T>(place: &mut Option<T>, value: T) -> Option<()> {
    place.replace(value).is_none().then_some(())
}

/// The table that names a questionnaire, as this program writes it.
fn questionnaire(value: &str) -> Option<QuestionnaireRef> {
    let mut parts = value.strip_prefix("{ ")?.strip_suffix(" }")?.split(", ");
    let mut part = |key: &str| text(parts.next()?.strip_prefix(key)?.strip_prefix(" = ")?);
    let (id, version, language) = (part("id")?, part("version")?, part("language")?);
    let clean = crate::i18n::text::clean_line;
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
    if !is_shaped(value, b"0000-00-00T00:00:00Z") {
        return None;
    }
    let time = Time::new(two_digits(value, 11)?, two_digits(value, 14)?, two_digits(value, 17)?, 0).ok()?;
    Offset::UTC.to_timestamp(DateTime::from_parts(date_within(value)?, time)).ok()
}

/// A day, `2026-11-22`.
fn date(value: &str) -> Option<Date> {
    is_shaped(value.as_bytes(), b"0000-00-00").then(|| date_within(value.as_bytes()))?
}

/// Whether it has the characters of a shape, where 0 stands for any digit.
fn is_shaped(value: &[u8], shape: &[u8]) -> bool {
    let is_like = |(byte, like): (&u8, &u8)| byte == like || (*like == b'0' && byte.is_ascii_digit());
    value.len() == shape.len() && value.iter().zip(shape).all(is_like)
}

fn date_within(value: &[u8]) -> Option<Date> {
    let year = i16::from(two_digits(value, 0)?) * 100 + i16::from(two_digits(value, 2)?);
    Date::new(year, two_digits(value, 5)?, two_digits(value, 8)?).ok()
}

fn two_digits(value: &[u8], at: usize) -> Option<i8> {
    let digit = |byte: &u8| byte.wrapping_sub(b'0');
    match value.get(at..at + 2) {
        Some([tens, ones]) => i8::try_from(digit(tens) * 10 + digit(ones)).ok(),
        _ => None,
    }
}

/// An id between quotation marks as a key, and its value.
fn keyed(line: &str) -> Option<(&str, &str)> {
    let line = line.strip_prefix('"')?;
    let (id, value) = line.split_at_checked(line.find('"')?)?;
    let is_plain = |byte: u8| matches!(byte, b'-'..=b'z') && byte != b'\\';
    Some((id, value.strip_prefix("\" = ")?)).filter(|_| id.bytes().all(is_plain))
}

/// What is answered, and how.
fn answer(line: &str, expected: &mut &[StatementId]) -> Option<(StatementId, Answer)> {
    let behind = |id: &StatementId| line.strip_prefix('"')?.strip_prefix(id.as_str())?.strip_prefix("\" = ");
    let mut next = expected.iter().enumerate().take(MOST_SKIPPED + 1);
    let (id, value) = match next.find_map(|(at, id)| Some((at, id, behind(id)?))) {
        Some((at, id, value)) => {
            *expected = expected.get(at + 1..).unwrap_or_default();
            (id.clone(), value)
        }
        None => {
            let (id, value) = keyed(line)?;
            (id.into(), value)
        }
    };
    let answer = match value.as_bytes() {
        &[digit @ b'1'..=b'9'] => Answer::Level(Level::new(digit - b'0')?),
        b"\"not sure\"" => Answer::NotSure,
        b"\"doesn't apply\"" => Answer::DoesNotApply,
        _ => return None,
    };
    Some((id, answer))
}

/// Reads what stands behind the answers, notes and then actions; `None` where it is not written plainly, or anything is wrong.
pub(super) fn behind(mut left: &str) -> Option<(Notes, Vec<Action>)> {
    let (mut notes, mut actions) = (None, Vec::new());
    let mut action: Option<Draft<'_>> = None;
    while !left.is_empty() {
        let line;
        (line, left) = plain::line(left);
        match (line, &mut action, &mut notes) {
            ("", ..) => {}
            ("[notes]", None, None) => notes = Some(Notes::new()),
            ("[[action]]", ..) => {
                if let Some(before) = action.replace(Draft::default()) {
                    actions.push(before.whole()?);
                }
            }
            (line, Some(action), _) => action.take(line)?,
            (line, None, Some(notes)) => {
                let (id, note) = keyed(line)?;
                let note = crate::i18n::text::clean(text(note)?).into_owned();
                notes.insert(id.into(), note).is_none().then_some(())?;
            }
            _ => return None,
        }
    }
    if let Some(last) = action {
        actions.push(last.whole()?);
    }
    Some((notes.unwrap_or_default(), actions))
}

/// An action of which some lines were read.
#[derive(Debug, Default)]
struct Draft<'a> {
    id: Option<Uuid>,
    dimension: Option<&'a str>,
    what: Option<&'a str>,
    who: Option<&'a str>,
    buddy: Option<&'a str>,
    due: Option<Date>,
    done: Option<Date>,
    let_go: Option<Date>,
}

impl<'a> Draft<'a> {
    fn take(&mut self, line: &'a str) -> Option<()> {
        match plain::pair(line)? {
            ("id", value) => once(&mut self.id, Uuid::parse_str(text(value)?).ok()?),
            ("dimension", value) => once(&mut self.dimension, text(value)?),
            ("what", value) => once(&mut self.what, text(value)?),
            ("who", value) => once(&mut self.who, text(value)?),
            ("buddy", value) => once(&mut self.buddy, text(value)?),
            ("due", value) => once(&mut self.due, date(value)?),
            ("done", value) => once(&mut self.done, date(value)?),
            ("let_go", value) => once(&mut self.let_go, date(value)?),
            _ => None,
        }
    }

    fn whole(self) -> Option<Action> {
        let clean = crate::i18n::text::clean_line;
        Some(Action {
            who: self.who.map(clean),
            buddy: self.buddy.map(clean),
            due: self.due,
            state: ActionState::of(self.done, self.let_go),
            ..Action::new(self.id?, clean(self.dimension?).as_str().into(), clean(self.what?))
        })
    }
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
        "\n[notes]\n\"a.b\" = \"Tea  \u{200b}and\"\n\"a.c\" = \"\"\n",
        "\n[notes]\n\"a.b\" = \"So\"\n\"a.b\" = \"Or so\"\n",
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
        "\n[[action]]\nid = \"2f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f\"\ndimension = \" a.b \"\nwhat = \"So  so\"\n\
         who = \"\"\nbuddy = \"B\u{200b}\"\ndue = 2026-02-28\n",
        "\n[[action]]\nid = \"3f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f\"\ndimension = \"a.b\"\nwhat = \"\"\ndone = 2026-02-28\n\
         let_go = 2026-02-27\n",
        "\n[[action]]\nid = \"4f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f\"\nwhat = \"So\"\n",
    ];
    const MORE: &[&str] = &[
        "let_go = 2026-02-28\n",
        "let_go = 2026-02-29\n",
        "due = 2026-02-28T10:00:00Z\n",
        "due = \"2026-02-28\"\n",
        "what = \"Twice\"\n",
        "\"a.d\" = \"More\"\n",
        "\r\n",
        " \n",
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
            tails in some(TAILS, 3),
            more in some(MORE, 1),
        ) {
            for (begin, odd) in [(BEGIN, ""), (BEGIN, &odd), (BEGIN_OPEN, "")] {
                let source = [begin, &heads, "\n[answers]\n", &lines, odd, &tails, &more].concat();
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
        let found = super::read(source.as_bytes(), &[]).unwrap();
        assert_eq!(
            (found.answers.len(), found.place, found.rest),
            (2, Some("Caf\u{e9}"), "[notes]\n\"a.b\" = \"So\"\n")
        );
        assert_eq!(found.finished.unwrap().to_string(), "2026-11-22T10:14:02Z");
        let action = "\n[[action]]\nid = \"1f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f\"\ndimension = \"a.b\"\nwhat = \"So\"\n\
            who = \"Ann\"\nbuddy = \"Bo\"\ndue = 2026-11-30\ndone = 2026-11-29\n";
        let (notes, actions) = super::behind(&[found.rest, action, action].concat()).unwrap();
        assert_eq!((notes.len(), actions.len()), (1, 2));
    }
}
