//! TOML → response, or everything that is wrong with it.

use indexmap::IndexMap;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;
use semver::Version;
use toml::de::DeValue;
use toml::value::{Datetime, Offset as TomlOffset};
use uuid::Uuid;

use super::{Action, ActionState, Answer, Response, Stage};
use crate::document::{self, Fault, Located, Reader, Section};
use crate::questionnaire::{DimensionId, Level, QuestionnaireRef, StatementId};
use crate::text;

/// The format of the file that this program reads and writes.
pub const FORMAT: i64 = 1;

const KEYS: &[&str] = &[
    "format",
    "id",
    "questionnaire",
    "started",
    "finished",
    "imported",
    "place",
    "name",
    "focus",
    "answers",
    "notes",
    "action",
];
const QUESTIONNAIRE_KEYS: &[&str] = &["id", "version", "language"];
const ACTION_KEYS: &[&str] = &["id", "dimension", "what", "who", "buddy", "due", "done", "let_go"];

/// A response that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// It was written by a newer program, in a format of that number.
    Newer(i64),
    /// It is damaged: its text as far as it can be read, and what is wrong, at least one thing.
    Damaged(String, Vec<Fault>),
}

/// Reads a response. Texts in it are cleaned; keys that are not known are kept.
///
/// # Errors
/// That it is of a newer format, or all its faults in the order of their places.
pub fn read(bytes: &[u8]) -> Result<Response, Unreadable> {
    let damaged = |source: &str, faults| Unreadable::Damaged(source.to_owned(), faults);
    let source = document::utf8(bytes).map_err(|(source, fault)| Unreadable::Damaged(source, vec![fault]))?;
    let tree = document::parse(source).map_err(|fault| damaged(source, vec![fault]))?;
    let root = Section::root(&tree);
    let mut reader = Reader::default();
    if let Some(format) = root.need_integer("format", &mut reader) {
        match format.value {
            FORMAT => {}
            newer if newer > FORMAT => return Err(Unreadable::Newer(newer)),
            other => reader.fault(format.span, format!("`{other}` is not a format of a response")),
        }
    }
    let response = read_response(&root, source, &mut reader);
    match response {
        Some(response) if reader.faults.is_empty() => Ok(response),
        _ => Err(damaged(source, reader.finish())),
    }
}

fn read_response(root: &Section<'_, '_>, source: &str, reader: &mut Reader) -> Option<Response> {
    let id = read_uuid(root, reader);
    let section = root.need_section("questionnaire", reader);
    let questionnaire = section.as_ref().and_then(|section| read_questionnaire(section, reader));
    let started = timestamp(root, "started", reader);
    let finished = timestamp(root, "finished", reader);
    let stage =
        if started.is_some() && finished.is_none() { Stage::Draft } else { Stage::Finished(finished) };
    let imported = timestamp(root, "imported", reader);
    let place = line(root, "place", reader).unwrap_or_default();
    let name = line(root, "name", reader).filter(|name| !name.is_empty());
    let focus = line(root, "focus", reader).map(|focus| focus.as_str().into());
    let answers = read_answers(root, reader);
    let notes = read_notes(root, reader);
    let actions = read_actions(root, source, reader);
    let (kept, kept_of_questionnaire) = kept(root, section.as_ref(), source, reader);
    Some(Response {
        id: id?,
        questionnaire: questionnaire?,
        started,
        stage,
        imported,
        place,
        name,
        focus,
        actions,
        answers,
        notes,
        kept,
        kept_of_questionnaire,
    })
}

fn read_uuid(section: &Section<'_, '_>, reader: &mut Reader) -> Option<Uuid> {
    let found = section.need_text("id", reader)?;
    let id = Uuid::parse_str(&found.value).ok();
    if id.is_none() {
        reader.fault(found.span, "this is not an id as heatmap makes them");
    }
    id
}

fn read_questionnaire(section: &Section<'_, '_>, reader: &mut Reader) -> Option<QuestionnaireRef> {
    let id = section.need_text("id", reader);
    let version = section.need_text("version", reader).and_then(|found| {
        let version = Version::parse(&found.value).ok();
        if version.is_none() {
            reader.fault(found.span, "this is not a version, such as \"1.0.0\"");
        }
        version
    });
    let language = section.need_text("language", reader);
    let clean = |found: Located<String>| text::clean_line(&found.value);
    Some(QuestionnaireRef { id: clean(id?), version: version?, language: clean(language?) })
}

fn read_answers(root: &Section<'_, '_>, reader: &mut Reader) -> IndexMap<StatementId, Answer> {
    let Some(section) = root.section("answers", reader) else { return IndexMap::new() };
    let mut answers = IndexMap::new();
    for (key, value) in section.entries() {
        let answer = match value.value {
            DeValue::String(word) if word == "not sure" => Some(Answer::NotSure),
            DeValue::String(word) if word == "doesn't apply" => Some(Answer::DoesNotApply),
            number => document::as_integer(number)
                .and_then(|n| u8::try_from(n).ok())
                .and_then(Level::new)
                .map(Answer::Level),
        };
        match answer {
            Some(answer) => {
                answers.insert(StatementId::from(text::clean_line(key.value).as_str()), answer);
            }
            None => {
                reader.fault(value.span, "an answer is a level's number, \"not sure\" or \"doesn't apply\"")
            }
        }
    }
    answers
}

fn read_notes(root: &Section<'_, '_>, reader: &mut Reader) -> IndexMap<DimensionId, String> {
    let Some(section) = root.section("notes", reader) else { return IndexMap::new() };
    let keys: Vec<&str> = section.entries().map(|(key, _)| key.value).collect();
    keys.into_iter()
        .filter_map(|key| {
            let note = section.text(key, reader)?;
            Some((DimensionId::from(text::clean_line(key).as_str()), text::clean(&note.value).into_owned()))
        })
        .collect()
}

fn read_actions(root: &Section<'_, '_>, source: &str, reader: &mut Reader) -> Vec<Action> {
    let sections = root.sections("action", reader);
    let mut actions = Vec::with_capacity(sections.len());
    for (index, section) in sections.iter().enumerate() {
        let id = read_uuid(section, reader);
        let dimension = section.need_text("dimension", reader);
        let what = section.need_text("what", reader);
        let due = date(section, "due", reader);
        let done = date(section, "done", reader);
        let let_go = date(section, "let_go", reader);
        let (who, buddy) = (line(section, "who", reader), line(section, "buddy", reader));
        let state = match (done, let_go) {
            (Some(done), _) => ActionState::Done(done),
            (None, Some(let_go)) => ActionState::LetGo(let_go),
            (None, None) => ActionState::Open,
        };
        let kept = if has_unknown(section, ACTION_KEYS) {
            kept_of_action(source, index)
        } else {
            toml::Table::new()
        };
        if let (Some(id), Some(dimension), Some(what)) = (id, dimension, what) {
            let dimension = text::clean_line(&dimension.value).as_str().into();
            let what = text::clean_line(&what.value);
            actions.push(Action { id, dimension, what, who, buddy, due, state, kept });
        }
    }
    actions
}

/// The keys that this version does not know, of the file and of its `questionnaire`.
fn kept(
    root: &Section<'_, '_>,
    questionnaire: Option<&Section<'_, '_>>,
    source: &str,
    reader: &mut Reader,
) -> (toml::Table, toml::Table) {
    let of_questionnaire = questionnaire.is_some_and(|section| has_unknown(section, QUESTIONNAIRE_KEYS));
    if !has_unknown(root, KEYS) && !of_questionnaire {
        return (toml::Table::new(), toml::Table::new());
    }
    match source.parse::<toml::Table>() {
        Ok(whole) => {
            let inner = whole.get("questionnaire").and_then(toml::Value::as_table).cloned();
            (without(whole, KEYS), without(inner.unwrap_or_default(), QUESTIONNAIRE_KEYS))
        }
        // A number that is none, say: it cannot be kept, so the file cannot be rewritten.
        Err(error) => {
            reader.fault(error.span().unwrap_or(0..0), format!("this is not TOML: {}", error.message()));
            (toml::Table::new(), toml::Table::new())
        }
    }
}

fn kept_of_action(source: &str, index: usize) -> toml::Table {
    let whole = source.parse::<toml::Table>().unwrap_or_default();
    let action = whole.get("action").and_then(toml::Value::as_array).and_then(|actions| actions.get(index));
    without(action.and_then(toml::Value::as_table).cloned().unwrap_or_default(), ACTION_KEYS)
}

fn has_unknown(section: &Section<'_, '_>, known: &[&str]) -> bool {
    section.entries().any(|(key, _)| !known.contains(&key.value))
}

fn without(mut table: toml::Table, known: &[&str]) -> toml::Table {
    table.retain(|key, _| !known.contains(&key));
    table
}

fn line(section: &Section<'_, '_>, key: &str, reader: &mut Reader) -> Option<String> {
    section.text(key, reader).map(|found| text::clean_line(&found.value))
}

fn timestamp(section: &Section<'_, '_>, key: &str, reader: &mut Reader) -> Option<Timestamp> {
    let found = section.datetime(key, reader)?;
    let timestamp = to_timestamp(&found.value);
    if timestamp.is_none() {
        reader.fault(
            found.span,
            format!("`{key}` should be a time with its zone, such as 2026-11-22T10:03:11Z"),
        );
    }
    timestamp
}

fn date(section: &Section<'_, '_>, key: &str, reader: &mut Reader) -> Option<Date> {
    let found = section.datetime(key, reader)?;
    let date = found.value.date.and_then(|date| to_date(&date));
    if date.is_none() {
        reader.fault(found.span, format!("`{key}` should be a date, such as 2026-12-01"));
    }
    date
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
    let time = jiff::civil::Time::new(part(time.hour)?, part(time.minute)?, second, nanosecond).ok()?;
    let minutes = match found.offset? {
        TomlOffset::Z => 0,
        TomlOffset::Custom { minutes } => i32::from(minutes),
    };
    let offset = Offset::from_seconds(minutes * 60).ok()?;
    offset.to_timestamp(DateTime::from_parts(date, time)).ok()
}
