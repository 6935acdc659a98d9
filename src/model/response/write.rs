//! Response → TOML 1.0, always in the same order.

use super::{Answer, FORMAT, Response, Stage};
use crate::format::document::write::{self, optional, pair, quoted, time};
use crate::model::questionnaire::Questionnaire;

impl Response {
    /// The text of its file, the answers in the order of the questionnaire.
    #[must_use]
    pub fn to_toml(&self, questionnaire: &Questionnaire) -> String {
        let mut out = String::with_capacity(2048);
        pair(&mut out, "format", &FORMAT.to_string());
        pair(&mut out, "id", &quoted(&self.id.to_string()));
        pair(&mut out, "questionnaire", &self.questionnaire.to_toml(&self.kept_of_questionnaire));
        time(&mut out, "started", self.started);
        if let Stage::Finished(finished) = self.stage {
            time(&mut out, "finished", finished);
        }
        time(&mut out, "imported", self.imported);
        pair(&mut out, "place", &quoted(&self.place));
        optional(&mut out, "name", self.name.as_deref());
        optional(&mut out, "focus", self.focus.as_ref().map(|id| id.as_str()));
        write::kept(&mut out, &self.kept, false);
        self.write_answers(&mut out, questionnaire);
        if !self.notes.is_empty() {
            out.push_str("\n[notes]\n");
            let mut notes: Vec<_> = self.notes.iter().collect();
            notes.sort_by_key(|(id, _)| {
                questionnaire.dimensions().position(|d| d.id == **id).unwrap_or(usize::MAX)
            });
            for (dimension, note) in notes {
                pair(&mut out, &write::key(dimension.as_str()), &quoted(note));
            }
        }
        for action in &self.actions {
            action.write(&mut out);
        }
        write::kept(&mut out, &self.kept, true);
        out
    }

    /// What is sent to a group: the format, the id, the questionnaire, the answers, and nothing else.
    #[must_use]
    pub fn for_group(&self, questionnaire: &Questionnaire) -> String {
        let mut out = String::with_capacity(2048);
        pair(&mut out, "format", &FORMAT.to_string());
        pair(&mut out, "id", &quoted(&self.id.to_string()));
        pair(&mut out, "questionnaire", &self.questionnaire.to_toml(&toml::Table::new()));
        self.write_answers(&mut out, questionnaire);
        out
    }

    fn write_answers(&self, out: &mut String, questionnaire: &Questionnaire) {
        out.push_str("\n[answers]\n");
        let mut answers: Vec<_> = self.answers.iter().collect();
        answers.sort_by_key(|(id, _)| questionnaire.position(id.as_str()).unwrap_or(usize::MAX));
        for (statement, answer) in answers {
            let value = match answer {
                Answer::Level(level) => level.number().to_string(),
                Answer::NotSure => quoted("not sure"),
                Answer::DoesNotApply => quoted("doesn't apply"),
            };
            pair(out, &write::key(statement.as_str()), &value);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::model::questionnaire::built_in;
    use crate::model::response::{Unreadable, read};

    const WHOLE: &str = r#"format = 1
id = "0f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f"
questionnaire = { id = "relationships", version = "1.0.0", language = "en-GB", edition = "blue" }
started = 2026-11-22T10:03:11Z
finished = 2026-11-22T10:14:02Z
place = "Library team"
name = "Ann"
focus = "place.influence"
mood = "calm"

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
due = 2026-12-01
done = 2026-11-30
colour = "red"

[weather]
sky = "grey"
"#;

    #[test]
    fn what_is_read_is_written_again_unknown_keys_and_all() {
        let questionnaire = built_in::load().unwrap().remove(0);
        let response = read(WHOLE.as_bytes()).unwrap();
        let written = response.to_toml(&questionnaire);
        assert_eq!(read(written.as_bytes()).unwrap(), response);
        assert_eq!(written, WHOLE);
    }

    #[test]
    fn answers_stand_in_the_order_of_the_questionnaire() {
        let questionnaire = built_in::load().unwrap().remove(0);
        let shuffled = WHOLE
            .replace("\"you.motivation.beyond\" = 4\n", "")
            .replace("\n[notes]", "\"you.motivation.beyond\" = 4\n\"gone.long.ago\" = 2\n\n[notes]");
        let written = read(shuffled.as_bytes()).unwrap().to_toml(&questionnaire);
        let keys: Vec<&str> = written.lines().filter(|line| line.starts_with('"')).take(4).collect();
        assert_eq!(keys[0], "\"you.motivation.beyond\" = 4");
        assert_eq!(keys[3], "\"gone.long.ago\" = 2");
    }

    #[test]
    fn every_fault_is_told_at_once() {
        let broken = WHOLE.replace("= 4", "= 12").replace("2026-12-01", "\"soon\"").replace("0f8b6c1e-", "x");
        let Err(Unreadable::Damaged(report)) = read(broken.as_bytes()) else { panic!("it was read") };
        assert_eq!(report.faults.len(), 3, "{report:?}");
    }

    #[test]
    fn a_newer_format_is_refused() {
        let newer = WHOLE.replace("format = 1", "format = 2");
        assert!(matches!(read(newer.as_bytes()), Err(Unreadable::Newer(2))));
    }

    #[test]
    fn a_response_for_a_group_is_finished_though_it_does_not_say_when() {
        let text = "format = 1\nid = \"0f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f\"\n\
                    questionnaire = { id = \"q\", version = \"1.0.0\", language = \"en\" }\n[answers]\n\"a.b.c\" = 1\n";
        let response = read(text.as_bytes()).unwrap();
        assert!(!response.is_draft());
    }
}
