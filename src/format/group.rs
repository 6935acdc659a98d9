//! The file of a group.

use toml::Spanned;
use toml::de::DeTable;

use super::KEYS_OF_A_GROUP;
use super::document::{self, Fault, Report, Unreadable, place_of};
use crate::i18n::Message;
use crate::model::group::{Group, Rows};
use crate::model::questionnaire::Questionnaire;

/// Reads a group. Keys that are not known are kept.
///
/// # Errors
/// That it is of a newer format, or what is wrong with it first.
pub fn read(bytes: &[u8]) -> Result<Group, Unreadable> {
    let (source, tree) = document::tree(bytes)?;
    from_tree(source, tree)
}

/// Whether a file is a group's, even a damaged one.
pub fn is_group(bytes: &[u8]) -> bool {
    document::has_key(bytes, &KEYS_OF_A_GROUP)
}

pub(super) fn is_tree_of_group(tree: &DeTable<'_>) -> bool {
    KEYS_OF_A_GROUP.iter().any(|key| tree.contains_key(*key))
}

pub(super) fn from_tree(source: &str, tree: Spanned<DeTable<'_>>) -> Result<Group, Unreadable> {
    let group: Group = document::of_format(source, tree)?;
    match contradiction(&group) {
        None => Ok(group),
        Some((keys, what)) => {
            let fault = Fault::new(place_of(source, &keys), what);
            Err(Unreadable::Damaged(Report::of(source, fault)))
        }
    }
}

/// What a group says that cannot be, given what else it says; with the keys that lead to it.
pub(super) fn contradiction(group: &Group) -> Option<(Vec<&str>, Message)> {
    let people = group.people;
    if group.revealed.is_some_and(|revealed| revealed != people) {
        return Some((vec!["revealed"], Message::of("fault-revealed")));
    }
    if group.hands.alone > people {
        return Some((vec!["hands", "alone"], Message::of("fault-alone").put("people", people)));
    }
    // Answers may go on waiting when those who gave them are counted.
    let waiting = group.waiting.people.saturating_add(people);
    let too_many = |rows, most| more_than(rows, most).map(|id| (id, most));
    let (keys, most) = match too_many(&group.tally, people) {
        Some((id, most)) => (vec!["tally", id], most),
        None => {
            let (id, most) = too_many(&group.waiting.tally, waiting)?;
            (vec!["waiting", "tally", id], most)
        }
    };
    Some((keys, Message::of("fault-answers").put("people", most)))
}

/// The first statement that has more answers than there are people.
fn more_than(rows: &Rows, most: u64) -> Option<&str> {
    let sum = |row: &[u64]| row.iter().fold(0u64, |sum, count| sum.saturating_add(*count));
    rows.iter().find(|(_, row)| sum(row) > most).map(|(id, _)| id.as_str())
}

impl Group {
    /// The text of its file, the statements in the order of the questionnaire.
    ///
    /// # Errors
    /// When it cannot be written as TOML.
    pub fn to_toml(&self, questionnaire: &Questionnaire) -> Result<String, toml::ser::Error> {
        toml::to_string(&self.in_order(questionnaire))
    }

    pub(crate) fn in_order(&self, questionnaire: &Questionnaire) -> Self {
        let mut ordered = self.clone();
        for rows in [&mut ordered.tally, &mut ordered.waiting.tally] {
            rows.sort_by_cached_key(|id, _| questionnaire.position(id.as_str()).unwrap_or(usize::MAX));
        }
        ordered
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::questionnaire::built_in;
    use crate::i18n::Localize as _;
    use crate::model::group::{Kind, Tallies};
    use jiff::Timestamp;
    use uuid::Uuid;

    const WHOLE: &str = r#"format = 1
id = "0f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f"
opened = "2026-11-22T14:00:00Z"
title = "Library team, autumn"
kind = "team"
place = "Library team"
minimum = 5
expected = 9
by_consent = false
people = 9
revealed = 9
responses = ["1f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f", "2f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f"]
focus = "place.influence"
mood = "calm"

[questionnaire]
id = "relationships"
version = "1.0.0"
language = "en-GB"
edition = "blue"

[tally]
"you.motivation.beyond" = [0, 1, 2, 4, 2, 0, 0]
"you.motivation.hard-day" = [0, 0, 0, 0, 0, 9, 0]

[waiting]
people = 1

[waiting.tally]
"you.motivation.beyond" = [0, 0, 1, 0, 0, 0, 0]

[[action]]
id = "3f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f"
dimension = "place.influence"
what = "Each of us asks one person"
who = "each of us"
due = "2026-12-01"

[weather]
sky = "grey"
"#;

    #[test]
    fn what_is_read_is_written_again_unknown_keys_and_all() {
        let questionnaire = built_in::load().unwrap().remove(0);
        let group = read(WHOLE.as_bytes()).unwrap();
        assert_eq!((group.kind, group.people(), group.waiting()), (Kind::Team, 9, 1));
        let written = group.to_toml(&questionnaire).unwrap();
        assert_eq!(written, WHOLE);
        assert_eq!(read(written.as_bytes()).unwrap(), group);
    }

    #[test]
    fn the_waiting_may_stand_on_one_line_as_the_specification_has_it() {
        let inline = WHOLE.replace(
            "people = 1\n\n[waiting.tally]\n\"you.motivation.beyond\" = [0, 0, 1, 0, 0, 0, 0]\n",
            "people = 1\ntally = { \"you.motivation.beyond\" = [0, 0, 1, 0, 0, 0, 0] }\n",
        );
        assert_eq!(read(inline.as_bytes()).unwrap(), read(WHOLE.as_bytes()).unwrap());
    }

    #[test]
    fn what_is_wrong_first_is_told_with_its_place() {
        for (right, wrong, told) in [
            (
                "[0, 1, 2, 4, 2, 0, 0]",
                "[0, 1, 2, 4, 3, 0, 0]",
                "23:27: there are more answers here than people (9)",
            ),
            (
                "[0, 0, 1, 0, 0, 0, 0]",
                "[9, 0, 2, 0, 0, 0, 0]",
                "30:27: there are more answers here than people (10)",
            ),
            ("[0, 0, 0, 0, 0, 9, 0]", "[0, -1]", "24:29: counts are a list"),
            ("minimum = 5", "minimum = 2", "7:11: a group needs at least 5 people"),
            ("kind = \"team\"", "kind = \"crowd\"", "5:8: `kind` should be one of \"team\", \"circle\""),
            ("revealed = 9", "revealed = 8", "11:12: a reveal counts everybody"),
            ("people = 9", "people = -9", "10:10: `people` should be 0 or more"),
            ("\"1f8b", "\"x", "12:14: this is not an id"),
            ("people = 1\n", "people = 1\npeopel = 1\n", "28:1: `peopel` is not known here"),
            ("[tally]", "[hands]\nalone = 10\n[tally]", "23:9: this is more than the number of people (9)"),
            ("opened = \"2026-11-22T14:00:00Z\"\n", "", "1:1: `opened` is missing here"),
        ] {
            let source = WHOLE.replacen(right, wrong, 1);
            assert_ne!(source, WHOLE, "{right}");
            let Err(Unreadable::Damaged(report)) = read(source.as_bytes()) else { panic!("{wrong}") };
            let (line, column) = report.faults[0].place(&report.source);
            let found = format!("{line}:{column}: {}", report.faults[0].in_english());
            assert!(found.starts_with(told), "{wrong}: {found}");
        }
        let newer = WHOLE.replace("format = 1", "format = 2");
        assert!(matches!(read(newer.as_bytes()), Err(Unreadable::Newer(2))));
    }

    #[test]
    fn the_order_of_ids_hides_who_came_when() {
        let questionnaire = built_in::load().unwrap().remove(0);
        let mut group =
            Group::new(Uuid::from_u128(1), questionnaire.key.clone(), Timestamp::UNIX_EPOCH, Kind::Team);
        for id in [7u128, 2, 9, 4] {
            let mut tallies = Tallies::new(&questionnaire);
            tallies.people = 1;
            group.merge(&tallies, &questionnaire, [Uuid::from_u128(id)]).unwrap();
        }
        let in_file: toml::Table = group.to_toml(&questionnaire).unwrap().parse().unwrap();
        let in_line: serde_json::Value = serde_json::to_value(&group).unwrap();
        let sorted: Vec<String> = [2u128, 4, 7, 9].map(|id| Uuid::from_u128(id).to_string()).to_vec();
        assert_eq!(in_file["responses"], toml::Value::from(sorted.clone()));
        assert_eq!(in_line["responses"], serde_json::Value::from(sorted));
    }
}
