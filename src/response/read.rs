//! TOML → response, or everything that is wrong with it.

use indexmap::IndexMap;
use toml::de::DeValue;
use uuid::Uuid;

use super::action::read_actions;
use super::{Answer, Response, Stage};
use crate::document::{self, Reader, Section, Unreadable};
use crate::questionnaire::{DimensionId, Level, QuestionnaireRef, StatementId};
use crate::text;
use crate::words::Sentence;

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

/// Reads a response. Texts in it are cleaned; keys that are not known are kept.
///
/// # Errors
/// That it is of a newer format, or all its faults in the order of their places.
pub fn read(bytes: &[u8]) -> Result<Response, Unreadable> {
    document::open(bytes, FORMAT, "response", read_response)
}

/// What a group reads of a response, and no more: its id, what it answers, and the answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// Its random id.
    pub id: Uuid,
    /// What it answers.
    pub questionnaire: QuestionnaireRef,
    /// Whether it is still being answered.
    pub is_draft: bool,
    /// Whether it is no response at all but a group.
    pub is_group: bool,
    /// The answers by the ids of statements.
    pub answers: Vec<(String, Answer)>,
}

/// Reads what a group needs of a response.
///
/// # Errors
/// That it is of a newer format, or all faults of what is read.
pub fn read_sheet(bytes: &[u8]) -> Result<Sheet, Unreadable> {
    document::open(bytes, FORMAT, "response", |root, _, reader| {
        let id = root.need_uuid(reader);
        let section = root.need_section("questionnaire", reader);
        let questionnaire = section.as_ref().and_then(|section| QuestionnaireRef::read(section, reader));
        let is_draft = root.get("started").is_some() && root.get("finished").is_none();
        let is_group = root.get("tally").is_some();
        let answers = read_answers(root, reader);
        Some(Sheet { id: id?, questionnaire: questionnaire?, is_draft, is_group, answers })
    })
}

fn read_response(root: &Section<'_, '_>, source: &str, reader: &mut Reader) -> Option<Response> {
    let id = root.need_uuid(reader);
    let section = root.need_section("questionnaire", reader);
    let questionnaire = section.as_ref().and_then(|section| QuestionnaireRef::read(section, reader));
    let started = root.timestamp("started", reader);
    let finished = root.timestamp("finished", reader);
    let stage =
        if started.is_some() && finished.is_none() { Stage::Draft } else { Stage::Finished(finished) };
    let imported = root.timestamp("imported", reader);
    let place = root.line("place", reader).unwrap_or_default();
    let name = root.line("name", reader).filter(|name| !name.is_empty());
    let focus = root.line("focus", reader).map(|focus| focus.as_str().into());
    let answers = read_answers(root, reader);
    let answers = answers.into_iter().map(|(id, answer)| (StatementId::from(id.as_str()), answer)).collect();
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

fn read_answers(root: &Section<'_, '_>, reader: &mut Reader) -> Vec<(String, Answer)> {
    let Some(section) = root.section("answers", reader) else { return Vec::new() };
    let mut answers = Vec::with_capacity(section.len());
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
            Some(answer) => answers.push((text::clean_line(key.value), answer)),
            None => reader.fault(value.span, Sentence::of("fault-answer")),
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

/// The keys that this version does not know, of the file and of its `questionnaire`.
fn kept(
    root: &Section<'_, '_>,
    questionnaire: Option<&Section<'_, '_>>,
    source: &str,
    reader: &mut Reader,
) -> (toml::Table, toml::Table) {
    let of_questionnaire = questionnaire.is_some_and(|section| section.has_unknown(QuestionnaireRef::KEYS));
    if !root.has_unknown(KEYS) && !of_questionnaire {
        return (toml::Table::new(), toml::Table::new());
    }
    let whole = document::whole(source, reader);
    let inner = whole.get("questionnaire").and_then(toml::Value::as_table).cloned();
    (document::without(whole, KEYS), document::without(inner.unwrap_or_default(), QuestionnaireRef::KEYS))
}
