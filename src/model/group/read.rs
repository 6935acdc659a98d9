//! TOML → group, or everything that is wrong with it.

use indexmap::IndexMap;
use toml::de::DeValue;
use uuid::Uuid;

use super::hands::Hands;
use super::{Counts, FORMAT, Group, Kind, MINIMUM, MOST_PEOPLE};
use crate::format::document::{self, Located, Reader, Section, Unreadable};
use crate::i18n::Sentence;
use crate::i18n::text;
use crate::model::questionnaire::{QuestionnaireRef, StatementId};
use crate::model::response::read_actions;

const KEYS: &[&str] = &[
    "format",
    "id",
    "questionnaire",
    "opened",
    "title",
    "kind",
    "place",
    "minimum",
    "expected",
    "by_consent",
    "people",
    "revealed",
    "responses",
    "focus",
    "tally",
    "hands",
    "waiting",
    "action",
];

/// Reads a group. Texts in it are cleaned; keys that are not known are kept.
///
/// # Errors
/// That it is of a newer format, or all its faults in the order of their places.
pub fn read(bytes: &[u8]) -> Result<Group, Unreadable> {
    document::open(bytes, FORMAT, "group", read_group)
}

/// Whether a file is a group's: those have tallies.
#[must_use]
pub fn is_group(bytes: &[u8]) -> bool {
    let source = std::str::from_utf8(bytes).unwrap_or_default();
    // Looked for in the text first: most files are not.
    source.contains("tally")
        && document::parse(source).is_ok_and(|tree| Section::root(&tree).get("tally").is_some())
}

fn read_group(root: &Section<'_, '_>, source: &str, reader: &mut Reader) -> Option<Group> {
    let id = root.need_uuid(reader);
    let section = root.need_section("questionnaire", reader);
    let questionnaire = section.as_ref().and_then(|section| QuestionnaireRef::read(section, reader));
    root.get("opened").is_none().then(|| {
        reader.fault_with(
            root.span.clone(),
            Sentence::of("fault-missing").put("key", "opened"),
            Sentence::of("right-add").put("written", "opened = 2026-11-22T14:00:00Z"),
        )
    });
    let opened = root.timestamp("opened", reader);
    let kind = read_kind(root, reader);
    let minimum = whole_number(root, "minimum", reader).unwrap_or(MINIMUM);
    if minimum < MINIMUM
        && let Some(found) = root.get("minimum")
    {
        reader.fault(found.span, Sentence::of("fault-minimum").put("minimum", MINIMUM));
    }
    let revealed = whole_number(root, "revealed", reader);
    let counted = read_counts(root, "people", 0, reader);
    let hands = read_hands(root, counted.people, reader);
    let waiting = match root.section("waiting", reader) {
        Some(section) => {
            section.only(&["people", "tally"], reader);
            // Answers may go on waiting when those who gave them are counted.
            read_counts(&section, "people", counted.people, reader)
        }
        None => Counts::default(),
    };
    if let (Some(shown), Some(found)) = (revealed, root.get("revealed"))
        && shown != counted.people
    {
        reader.fault(found.span, Sentence::of("fault-revealed"));
    }
    let of_questionnaire =
        section.as_ref().is_some_and(|section| section.has_unknown(QuestionnaireRef::KEYS));
    let kept = if root.has_unknown(KEYS) || of_questionnaire {
        document::whole(source, reader)
    } else {
        toml::Table::new()
    };
    let inner = kept.get("questionnaire").and_then(toml::Value::as_table).cloned().unwrap_or_default();
    Some(Group {
        title: root.line("title", reader).unwrap_or_default(),
        place: root.line("place", reader).unwrap_or_default(),
        expected: whole_number(root, "expected", reader).unwrap_or(0),
        by_consent: root.boolean("by_consent", reader).unwrap_or(false),
        focus: root.line("focus", reader).map(|focus| focus.as_str().into()),
        responses: read_responses(root, reader),
        actions: read_actions(root, source, reader),
        kept_of_questionnaire: document::without(inner, QuestionnaireRef::KEYS),
        kept: document::without(kept, KEYS),
        id: id?,
        questionnaire: questionnaire?,
        opened: opened?,
        kind: kind?,
        minimum,
        revealed,
        counted,
        hands,
        waiting,
    })
}

/// What is known of shows of hands.
fn read_hands(root: &Section<'_, '_>, people: u64, reader: &mut Reader) -> Hands {
    let Some(section) = root.section("hands", reader) else { return Hands::default() };
    section.only(&["alone", "statements"], reader);
    let alone = whole_number(&section, "alone", reader).unwrap_or(0);
    if alone > people
        && let Some(found) = section.get("alone")
    {
        reader.fault(found.span, Sentence::of("fault-alone").put("people", people));
    }
    let statements = section.texts("statements", reader).into_iter();
    let statements = statements.map(|found| text::clean_line(&found.value).as_str().into()).collect();
    Hands { alone, statements }
}

fn read_kind(root: &Section<'_, '_>, reader: &mut Reader) -> Option<Kind> {
    let Some(found) = root.text("kind", reader) else { return Some(Kind::Team) };
    match found.value.as_str() {
        "team" => Some(Kind::Team),
        "circle" => Some(Kind::Circle),
        _ => {
            reader.fault(found.span, Sentence::of("fault-group-kind"));
            None
        }
    }
}

fn read_responses(root: &Section<'_, '_>, reader: &mut Reader) -> indexmap::IndexSet<Uuid> {
    let mut responses = indexmap::IndexSet::new();
    for found in root.texts("responses", reader) {
        match Uuid::parse_str(&found.value) {
            Ok(id) => drop(responses.insert(id)),
            Err(_) => reader.fault(found.span, Sentence::of("fault-our-id")),
        }
    }
    responses
}

/// The people and the tally of a table. No statement can have more answers than there are people, these and others.
fn read_counts(section: &Section<'_, '_>, people: &str, others: u64, reader: &mut Reader) -> Counts {
    let people = whole_number(section, people, reader).unwrap_or(0);
    let most = people.saturating_add(others);
    let mut rows: IndexMap<StatementId, Vec<u64>> = IndexMap::new();
    let tally = section.section("tally", reader);
    for (key, value) in tally.iter().flat_map(Section::entries) {
        match row(&value) {
            Some(row) if row.iter().fold(0u64, |sum, n| sum.saturating_add(*n)) > most => {
                reader.fault(value.span, Sentence::of("fault-answers").put("people", most));
            }
            Some(row) => drop(rows.insert(text::clean_line(key.value).as_str().into(), row)),
            None => reader.fault(value.span, Sentence::of("fault-counts")),
        }
    }
    Counts { people, rows }
}

fn row(value: &Located<&DeValue<'_>>) -> Option<Vec<u64>> {
    let DeValue::Array(items) = value.value else { return None };
    let row: Option<Vec<u64>> = items
        .iter()
        .map(|item| document::as_integer(item.get_ref()).and_then(|n| n.try_into().ok()))
        .collect();
    // Two levels at least, and the two other answers.
    row.filter(|row| row.len() >= 4)
}

/// A number of people; it may be left out.
fn whole_number(section: &Section<'_, '_>, key: &str, reader: &mut Reader) -> Option<u64> {
    let found = section.integer(key, reader)?;
    let number = u64::try_from(found.value).ok().filter(|number| *number <= MOST_PEOPLE);
    if number.is_none() {
        reader.fault(found.span, Sentence::of("fault-people").put("key", key.to_owned()));
    }
    number
}
