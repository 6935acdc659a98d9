//! TOML → response, or everything that is wrong with it.

use std::cell::RefCell;

use jiff::Timestamp;
use toml::de::DeValue;
use uuid::Uuid;

use super::action::read_actions;
use super::plain::{self, Plain};
use super::{Answer, Answers, Notes, Response, Stage};
use crate::format::document::{self, Reader, Section, Unreadable};
use crate::i18n::Sentence;
use crate::i18n::text;
use crate::model::questionnaire::{DimensionId, Level, QuestionnaireRef, StatementId};

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
    LAST.with_borrow_mut(|last| {
        let plain = plain::read(bytes, last)?;
        if !plain.answers.keys().eq(last.iter()) {
            *last = plain.answers.keys().cloned().collect();
        }
        of_plain(plain)
    })
    .map_or_else(|| read_whole(bytes), Ok)
}

thread_local! {
    /// What the file answers that was read last: the next one mostly answers the same, and shares it.
    static LAST: RefCell<Vec<StatementId>> = const { RefCell::new(Vec::new()) };
}

/// The same read by the parser alone, which tells what is wrong with its place.
pub(super) fn read_whole(bytes: &[u8]) -> Result<Response, Unreadable> {
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
    /// The answers.
    pub answers: Answers,
}

/// Reads what a group needs of a response.
///
/// # Errors
/// That it is of a newer format, or all faults of what is read.
pub fn read_sheet(bytes: &[u8]) -> Result<Sheet, Unreadable> {
    // Nothing is shared: what one thread reads another one lets go of, and both would count who shares it.
    plain::read(bytes, &[]).and_then(sheet_of_plain).map_or_else(|| read_sheet_whole(bytes), Ok)
}

pub(super) fn read_sheet_whole(bytes: &[u8]) -> Result<Sheet, Unreadable> {
    document::open(bytes, FORMAT, "response", sheet)
}

/// A response of which all but what stands behind the answers is written plainly; `None` should anything in that be wrong
/// or unknown.
fn of_plain(plain: Plain<'_>) -> Option<Response> {
    let (notes, actions) = plain::behind(plain.rest).or_else(|| {
        behind(plain.rest, |root, reader| (read_notes(root, reader), read_actions(root, plain.rest, reader)))
    })?;
    Some(Response {
        id: plain.id?,
        questionnaire: plain.questionnaire?,
        started: plain.started,
        stage: stage(plain.started, plain.finished),
        imported: plain.imported,
        place: plain.place.map(text::clean_line).unwrap_or_default(),
        name: plain.name.map(text::clean_line).filter(|name| !name.is_empty()),
        focus: plain.focus.map(|focus| text::clean_line(focus).as_str().into()),
        actions,
        answers: plain.answers,
        notes,
        kept: toml::Table::new(),
        kept_of_questionnaire: toml::Table::new(),
    })
}

fn sheet_of_plain(plain: Plain<'_>) -> Option<Sheet> {
    plain::behind(plain.rest).map(|_| ()).or_else(|| behind(plain.rest, |_, _| ()))?;
    let is_draft = plain.started.is_some() && plain.finished.is_none();
    let (id, questionnaire) = (plain.id?, plain.questionnaire?);
    Some(Sheet { id, questionnaire, is_draft, is_group: false, answers: plain.answers })
}

/// Reads what stands behind plain answers: notes and actions, and nothing else.
fn behind<T>(rest: &str, read: impl FnOnce(&Section<'_, '_>, &mut Reader) -> T) -> Option<T> {
    let tree = document::parse(rest).ok()?;
    let (root, mut reader) = (Section::root(&tree), Reader::default());
    let found = read(&root, &mut reader);
    (reader.is_well() && !root.has_unknown(&["notes", "action"])).then_some(found)
}

fn sheet(root: &Section<'_, '_>, _: &str, reader: &mut Reader) -> Option<Sheet> {
    let answers = read_answers(root, reader);
    let id = root.need_uuid(reader);
    let section = root.need_section("questionnaire", reader);
    let questionnaire = section.as_ref().and_then(|section| QuestionnaireRef::read(section, reader));
    let is_draft = root.get("started").is_some() && root.get("finished").is_none();
    let is_group = root.get("tally").is_some();
    Some(Sheet { id: id?, questionnaire: questionnaire?, is_draft, is_group, answers })
}

/// Draft or finished; what does not say when it was begun was made for a group.
fn stage(started: Option<Timestamp>, finished: Option<Timestamp>) -> Stage {
    if started.is_some() && finished.is_none() { Stage::Draft } else { Stage::Finished(finished) }
}

fn read_response(root: &Section<'_, '_>, source: &str, reader: &mut Reader) -> Option<Response> {
    let answers = read_answers(root, reader);
    let id = root.need_uuid(reader);
    let section = root.need_section("questionnaire", reader);
    let questionnaire = section.as_ref().and_then(|section| QuestionnaireRef::read(section, reader));
    let started = root.timestamp("started", reader);
    let finished = root.timestamp("finished", reader);
    let imported = root.timestamp("imported", reader);
    let place = root.line("place", reader).unwrap_or_default();
    let name = root.line("name", reader).filter(|name| !name.is_empty());
    let focus = root.line("focus", reader).map(|focus| focus.as_str().into());
    let notes = read_notes(root, reader);
    let actions = read_actions(root, source, reader);
    let (kept, kept_of_questionnaire) = kept(root, section.as_ref(), source, reader);
    Some(Response {
        id: id?,
        questionnaire: questionnaire?,
        started,
        stage: stage(started, finished),
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
    let Some(section) = root.section("answers", reader) else { return Answers::default() };
    let mut answers = Answers::with_capacity_and_hasher(section.len(), Default::default());
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
                answers.insert(text::clean_line(key.value).as_str().into(), answer);
            }
            None => reader.fault(value.span, Sentence::of("fault-answer")),
        }
    }
    answers
}

fn read_notes(root: &Section<'_, '_>, reader: &mut Reader) -> Notes {
    let Some(section) = root.section("notes", reader) else { return Notes::new() };
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
