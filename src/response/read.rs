//! TOML → response, or everything that is wrong with it.

use indexmap::IndexMap;
use toml::de::DeValue;
use uuid::Uuid;

use super::action::read_actions;
use super::{Answer, Response, Stage, plain};
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

/// The answers by the ids of statements.
type Answers = Vec<(String, Answer)>;

/// Reads a response. Texts in it are cleaned; keys that are not known are kept.
///
/// # Errors
/// That it is of a newer format, or all its faults in the order of their places.
pub fn read(bytes: &[u8]) -> Result<Response, Unreadable> {
    open(bytes, read_response)
}

/// Opens a response. Plain answers are read apart; should anything else be wrong or unknown, all is read in one, so that
/// it is told or kept with its place in the file.
fn open<T>(
    bytes: &[u8],
    read: impl Fn(&Section<'_, '_>, &str, &mut Reader, Answers) -> Option<T>,
) -> Result<T, Unreadable> {
    let open = |bytes: &[u8], answers: Option<Answers>| {
        document::open(bytes, FORMAT, "response", |root, source, reader| match answers {
            Some(_) if root.has_unknown(KEYS) || root.get("answers").is_some() => None,
            Some(answers) => read(root, source, reader, answers),
            None => {
                let answers = read_answers(root, reader);
                read(root, source, reader, answers)
            }
        })
    };
    let apart = plain::apart(bytes).and_then(|apart| open(apart.rest.as_bytes(), Some(apart.answers)).ok());
    apart.map_or_else(|| open(bytes, None), Ok)
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
    pub answers: Answers,
}

/// Reads what a group needs of a response.
///
/// # Errors
/// That it is of a newer format, or all faults of what is read.
pub fn read_sheet(bytes: &[u8]) -> Result<Sheet, Unreadable> {
    open(bytes, sheet)
}

fn sheet(root: &Section<'_, '_>, _: &str, reader: &mut Reader, answers: Answers) -> Option<Sheet> {
    let id = root.need_uuid(reader);
    let section = root.need_section("questionnaire", reader);
    let questionnaire = section.as_ref().and_then(|section| QuestionnaireRef::read(section, reader));
    let is_draft = root.get("started").is_some() && root.get("finished").is_none();
    let is_group = root.get("tally").is_some();
    Some(Sheet { id: id?, questionnaire: questionnaire?, is_draft, is_group, answers })
}

fn read_response(
    root: &Section<'_, '_>,
    source: &str,
    reader: &mut Reader,
    answers: Answers,
) -> Option<Response> {
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

fn read_answers(root: &Section<'_, '_>, reader: &mut Reader) -> Answers {
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

/// The same read by the parser alone.
#[cfg(test)]
pub(super) fn read_whole(bytes: &[u8]) -> Result<Response, Unreadable> {
    whole(bytes, read_response)
}

#[cfg(test)]
pub(super) fn read_sheet_whole(bytes: &[u8]) -> Result<Sheet, Unreadable> {
    whole(bytes, sheet)
}

#[cfg(test)]
fn whole<T>(
    bytes: &[u8],
    read: impl Fn(&Section<'_, '_>, &str, &mut Reader, Answers) -> Option<T>,
) -> Result<T, Unreadable> {
    document::open(bytes, FORMAT, "response", |root, source, reader| {
        let answers = read_answers(root, reader);
        read(root, source, reader, answers)
    })
}
