//! The file of a response.

use serde::Serialize;
use uuid::Uuid;

use super::document::{self, Unreadable};
use crate::model::fields::Format;
use crate::model::questionnaire::{DimensionId, Questionnaire, QuestionnaireRef};
use crate::model::response::{Answers, Response};

/// Reads a response. Keys that are not known are kept.
///
/// # Errors
/// That it is of a newer format, or what is wrong with it first.
pub fn read(bytes: &[u8]) -> Result<Response, Unreadable> {
    let (source, tree) = document::tree(bytes)?;
    document::of_format(source, tree)
}

/// What is sent to a group, and nothing else.
#[derive(Serialize)]
struct ForGroup<'a> {
    format: Format,
    id: Uuid,
    questionnaire: &'a QuestionnaireRef,
    answers: Answers,
}

impl Response {
    /// The text of its file, the answers and notes in the order of the questionnaire.
    ///
    /// # Errors
    /// When it cannot be written as TOML.
    pub fn to_toml(&self, questionnaire: &Questionnaire) -> Result<String, toml::ser::Error> {
        toml::to_string(&self.in_order(questionnaire))
    }

    /// What is sent to a group: the format, the id, the questionnaire, the answers, and nothing else.
    ///
    /// # Errors
    /// When it cannot be written as TOML.
    pub fn for_group(&self, questionnaire: &Questionnaire) -> Result<String, toml::ser::Error> {
        let Self { id, answers, .. } = self.in_order(questionnaire);
        toml::to_string(&ForGroup { format: Format, id, questionnaire: &self.questionnaire.key, answers })
    }

    pub(crate) fn in_order(&self, questionnaire: &Questionnaire) -> Self {
        let mut ordered = self.clone();
        ordered.answers.sort_by_cached_key(|id, _| questionnaire.position(id.as_str()).unwrap_or(usize::MAX));
        let dimensions: Vec<_> = questionnaire.dimensions().map(|dimension| &dimension.id).collect();
        let place = |id: &DimensionId| dimensions.iter().position(|known| *known == id).unwrap_or(usize::MAX);
        ordered.notes.sort_by_cached_key(|id, _| place(id));
        ordered
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::questionnaire::built_in;
    use crate::format::{Document, ndjson};
    use crate::i18n::Localize as _;

    const WHOLE: &str = r#"format = 1
id = "0f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f"
started = "2026-11-22T10:03:11Z"
finished = "2026-11-22T10:14:02Z"
place = "Library team"
name = "Ann"
focus = "place.influence"
mood = "calm"
mended = 2026-11-22

[questionnaire]
id = "relationships"
version = "1.0.0"
language = "en-GB"
edition = "blue"

[answers]
"you.motivation.beyond" = 4
"you.motivation.hard-day" = "not sure"
"you.reach.hard-day" = "doesn't apply"

[notes]
"you.motivation" = """
Two lines,
with "quotes" and 日本語."""

[[action]]
id = "1f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f"
dimension = "place.influence"
what = "Ask two newcomers to lunch"
who = "me"
buddy = "Sam"
due = "2026-12-01"
done = "2026-11-30"
colour = "red"

[weather]
sky = "grey"

[[weather.wind]]
from = "west"
"#;

    fn of() -> Questionnaire {
        built_in::load().unwrap().remove(0)
    }

    fn first_fault(source: &str) -> String {
        let Err(Unreadable::Damaged(report)) = read(source.as_bytes()) else {
            panic!("it was read: {source}")
        };
        let (line, column) = report.faults[0].place(&report.source);
        format!("{line}:{column}: {}", report.faults[0].in_english())
    }

    #[test]
    fn what_is_read_is_written_again_unknown_keys_and_all() {
        let response = read(WHOLE.as_bytes()).unwrap();
        let written = response.to_toml(&of()).unwrap();
        assert_eq!(read(written.as_bytes()).unwrap(), response);
        assert_eq!(written, WHOLE);
    }

    #[test]
    fn answers_stand_in_the_order_of_the_questionnaire() {
        let shuffled = WHOLE
            .replace("\"you.motivation.beyond\" = 4\n", "")
            .replace("\n[notes]", "\"you.motivation.beyond\" = 4\n\"gone.long.ago\" = 2\n\n[notes]");
        let written = read(shuffled.as_bytes()).unwrap().to_toml(&of()).unwrap();
        let keys: Vec<&str> = written.lines().filter(|line| line.starts_with('"')).take(4).collect();
        assert_eq!(keys[0], "\"you.motivation.beyond\" = 4");
        assert_eq!(keys[3], "\"gone.long.ago\" = 2");
    }

    #[test]
    fn what_is_wrong_first_is_told_with_its_place() {
        for (right, wrong, told) in [
            ("= 4", "= 12", "18:27: an answer is a level's number, \"not sure\" or \"doesn't apply\""),
            ("= 4", "= 4.0", "18:27: an answer is a level's number, \"not sure\" or \"doesn't apply\""),
            ("= 4", "= \"often\"", "18:27: an answer is a level's number, \"not sure\" or \"doesn't apply\""),
            ("\"2026-11-22T10:03:11Z\"", "\"soon\"", "3:11: `started` should be a time with its zone"),
            ("\"2026-11-22T10:03:11Z\"", "2026-11-22", "3:11: `started` should be a time with its zone"),
            ("\"2026-12-01\"", "\"soon\"", "33:7: `due` should be a date"),
            ("\"0f8b6c1e-", "\"x", "2:6: this is not an id that Heatmap makes"),
            (
                "place = \"Library team\"",
                "place = 5",
                "5:9: `place` should be a text in quotation marks, not a number",
            ),
            ("format = 1", "format = 0", "1:10: `0` is not a format of Heatmap"),
            ("format = 1\n", "", "1:1: `format` is missing here"),
            ("version = \"1.0.0\"", "version = \"one\"", "11:1: this is not a version"),
            ("what = \"Ask two newcomers to lunch\"\n", "", "27:1: `what` is missing here"),
            ("name = \"Ann\"", "name = \"Ann\"\nname = \"Bo\"", "7:1: "),
            ("mood = \"calm\"", "mood = 99999999999999999999", "8:8: "),
        ] {
            let source = WHOLE.replacen(right, wrong, 1);
            assert_ne!(source, WHOLE, "{right}");
            let found = first_fault(&source);
            assert!(found.starts_with(told), "{wrong}: {found}");
        }
    }

    #[test]
    fn a_newer_format_is_refused_before_anything_else_is_wrong() {
        let newer = WHOLE.replace("format = 1", "format = 2").replace("= 4", "= \"warm\"");
        assert!(matches!(read(newer.as_bytes()), Err(Unreadable::Newer(2))));
        let line = br#"{"id":"x","answers":7,"format":2}"#;
        assert!(matches!(ndjson::read(line), Err(Unreadable::Newer(2))));
    }

    #[test]
    fn a_response_for_a_group_is_finished_though_it_does_not_say_when() {
        let text = "format = 1\nid = \"0f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f\"\n\
                    questionnaire = { id = \"q\", version = \"1.0.0\", language = \"en\" }\n[answers]\n\"a.b.c\" = 1\n";
        let response = read(text.as_bytes()).unwrap();
        assert!(!response.is_draft());
    }

    #[test]
    fn what_is_sent_to_a_group_has_no_other_key() {
        let sent = read(WHOLE.as_bytes()).unwrap().for_group(&of()).unwrap();
        let table: toml::Table = sent.parse().unwrap();
        let keys = |table: &toml::Table| table.keys().cloned().collect::<Vec<_>>();
        assert_eq!(keys(&table), ["format", "id", "questionnaire", "answers"]);
        assert_eq!(keys(table["questionnaire"].as_table().unwrap()), ["id", "version", "language"]);
        assert_eq!(table["answers"].as_table().unwrap().len(), 3);
    }

    #[test]
    fn times_and_tables_are_read_however_they_are_written() {
        let bare = |time: &str| time.replace('"', "");
        let times =
            ["\"2026-11-22T10:03:11Z\"", "\"2026-11-22T10:14:02Z\"", "\"2026-12-01\"", "\"2026-11-30\""];
        let unquoted = times.iter().fold(WHOLE.to_owned(), |source, time| source.replace(time, &bare(time)));
        assert_eq!(read(unquoted.as_bytes()).unwrap(), read(WHOLE.as_bytes()).unwrap());
        let table = "\n[questionnaire]\nid = \"relationships\"\nversion = \"1.0.0\"\nlanguage = \"en-GB\"\nedition = \"blue\"\n";
        let inline = "questionnaire = { id = \"relationships\", version = \"1.0.0\", language = \"en-GB\", edition = \"blue\" }\n";
        let inline = WHOLE.replace(table, inline);
        assert_ne!(inline, WHOLE);
        assert_eq!(read(inline.as_bytes()).unwrap(), read(WHOLE.as_bytes()).unwrap());
        let with_offset = WHOLE.replace("10:03:11Z", "11:03:11+01:00");
        assert_eq!(read(with_offset.as_bytes()).unwrap(), read(WHOLE.as_bytes()).unwrap());
    }

    /// A time that only a newer version knows is quoted in JSON: it has no other.
    fn as_line(source: &str) -> String {
        let table: toml::Table = source.replace("2026-11-22\n", "\"2026-11-22\"\n").parse().unwrap();
        serde_json::to_string(&table).unwrap()
    }

    #[test]
    fn a_file_and_a_line_say_the_same() {
        let file = WHOLE.replace("2026-11-22\n", "\"2026-11-22\"\n");
        let of_file = Document::Response(Box::new(read(file.as_bytes()).unwrap()));
        assert_eq!(ndjson::read(as_line(WHOLE).as_bytes()).unwrap(), of_file);
    }

    #[test]
    fn nothing_stands_in_a_line_twice_and_nothing_is_dropped() {
        let line = as_line(WHOLE);
        let twice = [
            ("\"place\":", "\"place\":\"Here\",\"place\":"),
            ("\"you.motivation.beyond\":", "\"you.motivation.beyond\":1,\"you.motivation.beyond\":"),
            ("\"you.motivation.beyond\":", "\"you.motivation.beyond\\u200b\":1,\"you.motivation.beyond\":"),
            ("\"you.motivation\":", "\"you.motivation\":\"a\",\"you.motivation\":"),
            ("\"mood\":", "\"mood\":\"x\",\"mood\":"),
            ("\"sky\":", "\"sky\":\"x\",\"sky\":"),
            ("\"edition\":", "\"edition\":\"x\",\"edition\":"),
            ("\"colour\":", "\"colour\":\"x\",\"colour\":"),
        ];
        let lost = [
            ("\"mood\":", "\"more\":null,\"mood\":"),
            ("\"mood\":", "\"more\":18446744073709551615,\"mood\":"),
        ];
        for (right, wrong) in twice.into_iter().chain(lost) {
            let bad = line.replacen(right, wrong, 1);
            assert_ne!(bad, line, "{right}");
            assert!(ndjson::read(bad.as_bytes()).is_err(), "{wrong}");
        }
    }

    #[test]
    fn what_is_wrong_with_a_line_names_its_key() {
        let line = as_line(WHOLE);
        for (right, wrong, told) in [
            ("\"Library team\"", "5", "`place` should be a text in quotation marks, not a number"),
            ("\"2026-11-22T10:03:11Z\"", "\"soon\"", "`started` should be a time"),
            (":4,", ":0,", "an answer is a level's number"),
            (":4,", ":true,", "an answer is a level's number"),
            ("\"name\":\"Ann\",", "\"name\":{},", "`name` should be a text in quotation marks, not a table"),
            ("\"id\":\"0f8b6c1e-", "\"id\":\"", "this is not an id"),
            ("\"format\":1,", "", "`format` is missing here"),
            ("{", "[", "this has a value of the wrong kind"),
            ("{", "{{", "it is not JSON"),
        ] {
            let bad = line.replacen(right, wrong, 1);
            assert_ne!(bad, line, "{right}");
            let Err(Unreadable::Damaged(report)) = ndjson::read(bad.as_bytes()) else { panic!("{wrong}") };
            let found = report.faults[0].in_english();
            assert!(found.starts_with(told), "{wrong}: {found}");
        }
    }
}
