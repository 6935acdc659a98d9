//! Response → TOML 1.0, always in the same order.

use std::fmt::Write as _;

use jiff::Timestamp;
use toml_writer::{ToTomlKey as _, ToTomlValue as _};

use super::{Action, ActionState, Answer, FORMAT, Response, Stage};
use crate::questionnaire::Questionnaire;

impl Response {
    /// The text of its file, the answers in the order of the questionnaire.
    #[must_use]
    pub fn to_toml(&self, questionnaire: &Questionnaire) -> String {
        let mut out = String::with_capacity(2048);
        pair(&mut out, "format", &FORMAT.to_string());
        pair(&mut out, "id", &text(&self.id.to_string()));
        pair(&mut out, "questionnaire", &self.questionnaire_table());
        time(&mut out, "started", self.started);
        if let Stage::Finished(finished) = self.stage {
            time(&mut out, "finished", finished);
        }
        time(&mut out, "imported", self.imported);
        pair(&mut out, "place", &text(&self.place));
        optional(&mut out, "name", self.name.as_deref());
        optional(&mut out, "focus", self.focus.as_ref().map(|id| id.as_str()));
        write_kept(&mut out, &self.kept, false);
        self.write_answers(&mut out, questionnaire);
        if !self.notes.is_empty() {
            out.push_str("\n[notes]\n");
            let mut notes: Vec<_> = self.notes.iter().collect();
            notes.sort_by_key(|(id, _)| {
                questionnaire.dimensions().position(|d| d.id == **id).unwrap_or(usize::MAX)
            });
            for (dimension, note) in notes {
                pair(&mut out, &dimension.as_str().to_toml_key(), &text(note));
            }
        }
        for action in &self.actions {
            write_action(&mut out, action);
        }
        write_kept(&mut out, &self.kept, true);
        out
    }

    fn questionnaire_table(&self) -> String {
        let key = &self.questionnaire;
        let mut table = format!(
            "{{ id = {}, version = {}, language = {}",
            text(&key.id),
            text(&key.version.to_string()),
            text(&key.language)
        );
        for (key, value) in &self.kept_of_questionnaire {
            let _ = write!(table, ", {} = {value}", key.as_str().to_toml_key());
        }
        table.push_str(" }");
        table
    }

    fn write_answers(&self, out: &mut String, questionnaire: &Questionnaire) {
        out.push_str("\n[answers]\n");
        let mut answers: Vec<_> = self.answers.iter().collect();
        answers.sort_by_key(|(id, _)| questionnaire.position(id.as_str()).unwrap_or(usize::MAX));
        for (statement, answer) in answers {
            let value = match answer {
                Answer::Level(level) => level.number().to_string(),
                Answer::NotSure => text("not sure"),
                Answer::DoesNotApply => text("doesn't apply"),
            };
            pair(out, &statement.as_str().to_toml_key(), &value);
        }
    }
}

fn write_action(out: &mut String, action: &Action) {
    out.push_str("\n[[action]]\n");
    pair(out, "id", &text(&action.id.to_string()));
    pair(out, "dimension", &text(action.dimension.as_str()));
    pair(out, "what", &text(&action.what));
    optional(out, "who", action.who.as_deref());
    optional(out, "buddy", action.buddy.as_deref());
    if let Some(due) = action.due {
        pair(out, "due", &due.to_string());
    }
    match action.state {
        ActionState::Open => {}
        ActionState::Done(date) => pair(out, "done", &date.to_string()),
        ActionState::LetGo(date) => pair(out, "let_go", &date.to_string()),
    }
    for (key, value) in &action.kept {
        pair(out, &key.as_str().to_toml_key(), &value.to_string());
    }
}

/// Keys of the file that this version does not know: the plain ones stand with the other keys, tables at the end.
fn write_kept(out: &mut String, kept: &toml::Table, tables: bool) {
    let is_table = |value: &toml::Value| match value {
        toml::Value::Table(_) => true,
        toml::Value::Array(items) => !items.is_empty() && items.iter().all(toml::Value::is_table),
        _ => false,
    };
    let chosen: toml::Table = kept
        .iter()
        .filter(|(_, value)| is_table(value) == tables)
        .map(|(k, v)| (k.clone(), v.clone()))
        .collect();
    if !chosen.is_empty() {
        if tables {
            out.push('\n');
        }
        out.push_str(&chosen.to_string());
    }
}

fn text(value: &str) -> String {
    value.to_toml_value()
}

fn pair(out: &mut String, key: &str, value: &str) {
    let _ = writeln!(out, "{key} = {value}");
}

fn optional(out: &mut String, key: &str, value: Option<&str>) {
    if let Some(value) = value {
        pair(out, key, &text(value));
    }
}

fn time(out: &mut String, key: &str, value: Option<Timestamp>) {
    if let Some(value) = value {
        pair(out, key, &value.strftime("%Y-%m-%dT%H:%M:%SZ").to_string());
    }
}

#[cfg(test)]
mod tests {
    use crate::questionnaire::built_in;
    use crate::response::{Unreadable, read};

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
        let Err(Unreadable::Damaged(_, faults)) = read(broken.as_bytes()) else { panic!("it was read") };
        assert_eq!(faults.len(), 3, "{faults:?}");
    }

    #[test]
    fn a_newer_format_is_refused() {
        let newer = WHOLE.replace("format = 1", "format = 2");
        assert_eq!(read(newer.as_bytes()), Err(Unreadable::Newer(2)));
    }

    #[test]
    fn a_response_for_a_group_is_finished_though_it_does_not_say_when() {
        let text = "format = 1\nid = \"0f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f\"\n\
                    questionnaire = { id = \"q\", version = \"1.0.0\", language = \"en\" }\n[answers]\n\"a.b.c\" = 1\n";
        let response = read(text.as_bytes()).unwrap();
        assert!(!response.is_draft());
    }
}
