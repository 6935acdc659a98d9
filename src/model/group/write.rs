//! Group → TOML 1.0, always in the same order.

use std::fmt::Write as _;

use super::{Counts, FORMAT, Group};
use crate::format::document::write::{self, optional, pair, quoted, time};
use crate::model::questionnaire::Questionnaire;

impl Group {
    /// The text of its file, the statements in the order of the questionnaire.
    #[must_use]
    pub fn to_toml(&self, questionnaire: &Questionnaire) -> String {
        let mut out = String::with_capacity(4096);
        pair(&mut out, "format", &FORMAT.to_string());
        pair(&mut out, "id", &quoted(&self.id.to_string()));
        pair(&mut out, "questionnaire", &self.questionnaire.to_toml(&self.kept_of_questionnaire));
        time(&mut out, "opened", Some(self.opened));
        pair(&mut out, "title", &quoted(&self.title));
        pair(&mut out, "kind", &quoted(self.kind.name()));
        pair(&mut out, "place", &quoted(&self.place));
        pair(&mut out, "minimum", &self.minimum.to_string());
        pair(&mut out, "expected", &self.expected.to_string());
        pair(&mut out, "by_consent", &self.by_consent.to_string());
        pair(&mut out, "people", &self.counted.people.to_string());
        if let Some(revealed) = self.revealed {
            pair(&mut out, "revealed", &revealed.to_string());
        }
        out.push_str("responses = [");
        // In an order that does not tell who came when.
        let mut responses: Vec<_> = self.responses.iter().collect();
        responses.sort_unstable();
        for (index, id) in responses.into_iter().enumerate() {
            let _ = write!(out, "{}\"{id}\"", if index == 0 { "" } else { ", " });
        }
        out.push_str("]\n");
        optional(&mut out, "focus", self.focus.as_ref().map(|id| id.as_str()));
        write::kept(&mut out, &self.kept, false);
        out.push_str("\n[tally]\n");
        self.counted.write(&mut out, questionnaire);
        if !self.hands.statements.is_empty() {
            out.push_str("\n[hands]\n");
            pair(&mut out, "alone", &self.hands.alone.to_string());
            let statements: Vec<String> =
                self.hands.statements.iter().map(|id| quoted(id.as_str())).collect();
            pair(&mut out, "statements", &format!("[{}]", statements.join(", ")));
        }
        if self.waiting.people > 0 || !self.waiting.rows.is_empty() {
            out.push_str("\n[waiting]\n");
            pair(&mut out, "people", &self.waiting.people.to_string());
            out.push_str("\n[waiting.tally]\n");
            self.waiting.write(&mut out, questionnaire);
        }
        for action in &self.actions {
            action.write(&mut out);
        }
        write::kept(&mut out, &self.kept, true);
        out
    }
}

impl Counts {
    fn write(&self, out: &mut String, questionnaire: &Questionnaire) {
        let mut rows: Vec<_> = self.rows.iter().collect();
        rows.sort_by_key(|(id, _)| questionnaire.position(id.as_str()).unwrap_or(usize::MAX));
        for (id, row) in rows {
            let counts: Vec<String> = row.iter().map(u64::to_string).collect();
            pair(out, &write::key(id.as_str()), &format!("[{}]", counts.join(", ")));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::model::group::{Kind, Unreadable, read};
    use crate::model::questionnaire::built_in;

    const WHOLE: &str = r#"format = 1
id = "0f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f"
questionnaire = { id = "relationships", version = "1.0.0", language = "en-GB", edition = "blue" }
opened = 2026-11-22T14:00:00Z
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
due = 2026-12-01

[weather]
sky = "grey"
"#;

    #[test]
    fn what_is_read_is_written_again_unknown_keys_and_all() {
        let questionnaire = built_in::load().unwrap().remove(0);
        let group = read(WHOLE.as_bytes()).unwrap();
        assert_eq!((group.kind, group.people(), group.waiting()), (Kind::Team, 9, 1));
        let written = group.to_toml(&questionnaire);
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
    fn every_fault_is_told_at_once() {
        let broken = WHOLE
            .replace("[0, 1, 2, 4, 2, 0, 0]", "[0, 1, 2, 4, 3, 0, 0]")
            .replace("[0, 0, 0, 0, 0, 9, 0]", "[0, -1]")
            .replace("minimum = 5", "minimum = 2")
            .replace("kind = \"team\"", "kind = \"crowd\"")
            .replace("revealed = 9", "revealed = 8")
            .replace("\"1f8b", "\"x");
        let Err(Unreadable::Damaged(report)) = read(broken.as_bytes()) else { panic!("it was read") };
        assert_eq!(report.faults.len(), 6, "{report:?}");
        let newer = WHOLE.replace("format = 1", "format = 2");
        assert!(matches!(read(newer.as_bytes()), Err(Unreadable::Newer(2))));
    }
}
