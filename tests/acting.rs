//! Acting on a heatmap and coming back to it: actions, the trash, comparing, over time, undo of everything.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::disallowed_methods,
    clippy::cast_possible_truncation,
    unreachable_pub,
    reason = "a test may panic, read files and take the time"
)]

#[path = "support/cases.rs"]
mod cases;
#[path = "support/program.rs"]
mod program;
#[path = "support/pty.rs"]
mod pty;
mod support;

use std::fs;

use cases::cases;
use heatmap::format::questionnaire::built_in;
use heatmap::model::questionnaire::Questionnaire;
use program::Program;
use proptest::prelude::*;
use serde_json::Value;
use support::{ACT, AGAIN, Session, WALK};

fn questions() -> Questionnaire {
    built_in::load().unwrap().remove(0)
}

/// The file of a finished response to the default set: the level of each statement, 0 for none.
fn response(id: u32, started: &str, place: &str, levels: impl Fn(usize, &str) -> u8) -> String {
    let of = questions();
    let mut file = format!(
        "format = 1\nid = \"{id:08x}-0000-4000-8000-000000000000\"\n\
         questionnaire = {{ id = \"relationships\", version = \"{}\", language = \"en-GB\" }}\n\
         started = {started}\nfinished = {started}\nplace = \"{place}\"\n\n[answers]\n",
        of.key.version
    );
    for statement in of.statements() {
        match levels(statement.position, statement.id.as_str()) {
            0 => {}
            level => file += &format!("\"{}\" = {level}\n", statement.id),
        }
    }
    file
}

impl Program {
    fn saved(&self, name: &str, content: &str) {
        fs::create_dir_all(self.data().join("responses")).unwrap();
        fs::write(self.data().join("responses").join(name), content).unwrap();
    }
}

const THEN: &str = "2025-08-22T10:00:00Z";
const NOW: &str = "2025-11-22T10:00:00Z";

/// All 3 then; now the first dimension half a level warmer, the second half a level cooler, the third and fourth unlike
/// but as warm, the fifth unanswered.
fn three_months_apart() -> Program {
    let program = Program::new();
    program.saved("a.toml", &response(0xa1, THEN, "Library team", |_, _| 3));
    let now = |position, _: &str| match position {
        0 => 4,
        2 => 2,
        4 => 4,
        5 => 2,
        8 | 9 => 0,
        _ => 3,
    };
    program.saved("b.toml", &response(0xb2, NOW, "library team ", now));
    program
}

#[test]
fn comparing_names_every_dimension_and_is_right_at_half_a_level() {
    let program = three_months_apart();
    let json = program.json(&["compare", "000000a1", "000000b2", "--json"]);
    let change = |id: &str| {
        let dimensions = json["dimensions"].as_array().unwrap();
        let found = dimensions.iter().find(|dimension| dimension["id"] == id).unwrap();
        (found["then"].clone(), found["now"].clone(), found["change"].as_str().unwrap().to_owned())
    };
    let told = |then: Value, now: Value, word: &str| (then, now, word.to_owned());
    assert_eq!(json["dimensions"].as_array().unwrap().len(), 16);
    assert_eq!(change("you.motivation"), told(0.5.into(), 0.625.into(), "warmer"));
    assert_eq!(change("you.attention"), told(0.5.into(), 0.375.into(), "cooler"));
    assert_eq!(change("you.skill"), told(0.5.into(), 0.5.into(), "about the same"));
    assert_eq!(change("you.reach"), told(0.5.into(), Value::Null, "not comparable"));
    assert_eq!(json["then"]["started"], "2025-08-22T10:00:00Z");
    assert_eq!(json["now"]["id"], "000000b2-0000-4000-8000-000000000000");
    let (code, out, err) = program.run(&["compare", "000000a1", "last"]);
    assert_eq!((code, err.as_str()), (0, ""));
    for line in ["Warmer", "Motivation", "Cooler", "Attention", "About the same", "Not comparable", "Reach"] {
        assert!(out.contains(line), "{line}:\n{out}");
    }
    insta::assert_snapshot!("compare", out);
}

#[test]
fn turned_round_what_is_warmer_is_cooler() {
    let program = three_months_apart();
    let json = program.json(&["compare", "000000b2", "000000a1", "--json"]);
    let messages: Vec<&str> =
        json["dimensions"].as_array().unwrap().iter().map(|d| d["change"].as_str().unwrap()).collect();
    assert_eq!(messages[..5], ["cooler", "warmer", "about the same", "about the same", "not comparable"]);
}

#[test]
fn what_cannot_be_compared_is_refused_clearly() {
    let program = three_months_apart();
    let own = support::OWN.replace("our-club", "relationships-of-ours");
    let questions = program.file("own.toml", &own);
    program.saved(
        "c.toml",
        "format = 1\nid = \"000000c3-0000-4000-8000-000000000000\"\n\
         questionnaire = { id = \"relationships-of-ours\", version = \"2.1.0\", language = \"en-GB\" }\n\
         started = 2026-10-01T10:00:00Z\nfinished = 2026-10-01T10:00:00Z\nplace = \"Club\"\n\n[answers]\n\"club.doors.in\" = 3\n",
    );
    let (code, out, err) = program.run(&["--questions", &questions, "compare", "000000a1", "000000c3"]);
    assert_eq!((code, out.as_str()), (65, ""));
    assert!(err.contains("different questions") && err.lines().count() == 1, "{err}");
}

#[test]
fn two_places_side_by_side_are_a_difference_and_not_a_ranking() {
    let program = three_months_apart();
    program.saved("c.toml", &response(0xc3, NOW, "Reading group", |_, _| 5));
    let (code, out, _) = program.run(&["compare", "000000a1", "000000c3"]);
    assert_eq!(code, 0);
    assert!(out.contains("a difference, not a ranking"), "{out}");
    let (_, out, _) = program.run(&["compare", "000000a1", "000000b2"]);
    assert!(!out.contains("ranking"), "of one place there is nothing to rank");
}

#[test]
fn notes_of_then_are_told_only_when_asked_for() {
    let program = three_months_apart();
    let noted =
        response(0xa1, THEN, "Library team", |_, _| 3) + "\n[notes]\n\"you.skill\" = \"Ask Jo about it.\"\n";
    program.saved("a.toml", &noted);
    let (_, out, err) = program.run(&["compare", "000000a1", "000000b2"]);
    assert!(!out.contains("Ask Jo") && err.contains("--with-notes"), "{out}{err}");
    let (_, out, err) = program.run(&["compare", "000000a1", "000000b2", "--with-notes"]);
    assert!(out.contains("Skill: Ask Jo about it.") && err.is_empty(), "{out}{err}");
}

#[test]
fn show_history_lays_the_heatmaps_of_one_place_side_by_side() {
    let program = three_months_apart();
    program.saved("c.toml", &response(0xc3, "2025-10-01T10:00:00Z", "Another place", |_, _| 5));
    let imported = response(0xd4, "2025-09-01T10:00:00Z", "Library team", |_, _| 5)
        .replace("place =", "imported = 2025-09-02T10:00:00Z\nplace =");
    program.saved("d.toml", &imported);
    let (code, out, err) = program.run(&["show", "000000b2", "--history"]);
    assert_eq!((code, err.as_str()), (0, ""));
    insta::assert_snapshot!("history", out);
    let json = program.json(&["show", "000000b2", "--history", "--json"]);
    let ids: Vec<&str> =
        json["history"].as_array().unwrap().iter().map(|part| &part["id"].as_str().unwrap()[..8]).collect();
    assert_eq!(ids, ["000000a1", "000000b2"], "neither another place nor what was taken in from others");
    assert_eq!(json["history"][1]["dimensions"][0]["level"], 3.5);
    assert_eq!(program.json(&["show", "000000b2", "--json"])["history"], Value::Null);
}

#[test]
fn actions_on_the_command_line() {
    let program = three_months_apart();
    let add = [
        "actions",
        "add",
        "last",
        "Influence",
        "Ask",
        "two newcomers",
        "--buddy",
        "Sam",
        "--due",
        "2026-12-01",
    ];
    let (code, id, err) = program.run(&add);
    assert_eq!(code, 0, "{err}");
    assert!(err.contains("by Tuesday 1 December 2026"), "{err}");
    let id = id.trim();
    let open = program.json(&["actions", "--json"]);
    assert_eq!(open[0]["id"], id);
    assert_eq!(open[0]["dimension"], "place.influence");
    assert_eq!(open[0]["what"], "Ask two newcomers");
    assert_eq!((&open[0]["buddy"], &open[0]["who"]), (&"Sam".into(), &Value::Null));
    assert_eq!(open[0]["heatmap"], "000000b2-0000-4000-8000-000000000000");
    assert_eq!(open[0]["place"], "library team");
    assert!(open[0]["overdue"].is_boolean());
    let (_, out, _) = program.run(&["actions"]);
    assert!(
        out.contains("[ ] Ask two newcomers") && out.contains("by 1 Dec 2026 · with Sam · Influence"),
        "{out}"
    );
    let (_, out, _) = program.run(&["show"]);
    assert!(out.contains("Ask two newcomers"), "{out}");
    let (code, _, err) = program.run(&["actions", "done", &id[..6]]);
    assert_eq!((code, err.trim()), (0, "Done: Ask two newcomers"));
    assert_eq!(program.json(&["actions", "--json"]), serde_json::json!([]));
    let all = program.json(&["actions", "--all", "--json"]);
    assert!(all[0]["done"].is_string() && all[0]["overdue"] == false, "{all}");
    program.run(&["actions", "let-go", id]);
    let file = fs::read_to_string(program.data().join("responses/b.toml")).unwrap();
    assert!(file.contains("let_go = \"2") && !file.contains("done ="), "{file}");
}

#[test]
fn open_actions_stand_by_date_and_those_without_one_last() {
    let program = three_months_apart();
    for (what, due) in [("third", ""), ("second", "2026-12-02"), ("first", "2020-01-01")] {
        let (code, ..) = program.run(&["actions", "add", "last", "you.skill", what, "--due", due]);
        assert_eq!(code, 0);
    }
    let open = program.json(&["actions", "--json"]);
    let told: Vec<(&str, bool)> = open
        .as_array()
        .unwrap()
        .iter()
        .map(|action| (action["what"].as_str().unwrap(), action["overdue"].as_bool().unwrap()))
        .collect();
    assert_eq!((told[0], told[2]), (("first", true), ("third", false)));
    let (_, out, _) = program.run(&["actions"]);
    assert!(!out.to_lowercase().contains("overdue") && !out.contains("late"), "{out}");
}

#[test]
fn wrong_words_about_actions_get_one_sentence() {
    let program = three_months_apart();
    for (args, code, said) in [
        (&["actions", "done", "ffff"][..], 66, "no action ffff"),
        (&["actions", "add", "last", "nowhere", "x"], 66, "no dimension nowhere"),
        (&["actions", "add", "last", "skill", "x", "--due", "soonish"], 2, "“soonish” is not a date"),
        (&["actions", "add", "last", "skill", " "], 2, "Type what"),
        (&["actions", "add", "last", "skill"], 2, "required"),
        (&["compare", "last", "nope"], 66, "no saved heatmap nope"),
        (&["delete", "nope"], 66, "no saved heatmap nope"),
        (&["trash", "restore", "nope"], 66, "no deleted heatmap nope"),
        (&["trash", "restore", "last"], 66, "trash is empty"),
    ] {
        let (got, out, err) = program.run(args);
        assert_eq!((got, out.as_str()), (code, ""), "{args:?}: {err}");
        assert!(err.contains(said), "{args:?}: {err}");
    }
    let elsewhere = program.file("mine.toml", &response(0xe5, NOW, "Mine", |_, _| 3));
    let (code, _, err) = program.run(&["delete", &elsewhere]);
    assert_eq!(code, 66, "{err}");
    assert!(fs::metadata(&elsewhere).is_ok() && err.contains("not in the data directory"), "{err}");
}

#[test]
fn what_is_deleted_lies_in_the_trash_and_comes_back() {
    let program = three_months_apart();
    let before = fs::read(program.data().join("responses/a.toml")).unwrap();
    let (code, _, err) = program.run(&["delete", "000000a1"]);
    assert_eq!(code, 0);
    assert!(err.contains("Moved to the trash: ") && err.contains("restore 000000a1"), "{err}");
    assert_eq!(program.json(&["list", "--json"]).as_array().unwrap().len(), 1);
    let trash = program.json(&["trash", "--json"]);
    assert_eq!(trash[0]["id"], "000000a1-0000-4000-8000-000000000000");
    assert_eq!((&trash[0]["kind"], &trash[0]["place"]), (&"response".into(), &"Library team".into()));
    assert!(trash[0]["deleted"].as_str().unwrap().ends_with('Z'));
    assert_eq!(fs::read(program.data().join("trash/a.toml")).unwrap(), before, "as it was");
    let (code, ..) = program.run(&["trash", "restore", "000000a1"]);
    assert_eq!(code, 0);
    assert_eq!(fs::read(program.data().join("responses/a.toml")).unwrap(), before);
    assert_eq!(program.json(&["trash", "--json"]), serde_json::json!([]));
}

#[test]
fn in_a_terminal_from_a_cool_spot_to_an_action_that_is_done() {
    let program = Program::new();
    let mut terminal = program.terminal((80, 24), &["take", "--place", "Team"], &[]);
    terminal.wait("0 saved");
    terminal.send(&"4".repeat(16)).wait("16 saved").send(&"2".repeat(16)).press("f", "not a verdict");
    // The coolest spot, its page, and the first idea on it.
    terminal.send("\x1b[F").press("f", "Story is now your focus").press("\r", "Small things to try");
    terminal.send("\x1b[6~").send("\x1b[B").press("\r", "an action");
    terminal.send("\r").send("me\r").send("Sam\r").send("in 2 weeks").wait_until(
        "the date in full",
        |screen| {
            ["January", "February", "March", "April", "May", "June", "July"]
                .iter()
                .any(|month| screen.contains(month))
                || ["August", "September", "October", "November", "December"]
                    .iter()
                    .any(|month| screen.contains(month))
        },
    );
    terminal.press("\r", "The action is saved").wait("[ ]").send("q");
    assert_eq!(terminal.ended(), 0);
    let open = program.json(&["actions", "--json"]);
    assert_eq!((&open[0]["buddy"], &open[0]["who"]), (&"Sam".into(), &"me".into()));
    let idea = questions().dimensions().last().unwrap().ideas[0].clone();
    assert_eq!(open[0]["what"], idea.trim_end_matches('.'));
    let due: jiff::civil::Date = open[0]["due"].as_str().unwrap().parse().unwrap();
    let today = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let days = today.until(due).unwrap().get_days();
    assert!((13..=14).contains(&days), "{due} seen from {today}");
    assert_eq!(program.json(&["show", "--json"])["focus"], "strategy.story");

    let mut terminal = program.terminal((80, 24), &[], &[]);
    terminal.wait("Open actions").wait("with Sam").wait("* Story").send("q");
    assert_eq!(terminal.ended(), 0);
    let id = open[0]["id"].as_str().unwrap();
    assert_eq!(program.run(&["actions", "done", id]).0, 0);
    assert_eq!(program.json(&["actions", "--json"]), serde_json::json!([]));
    let file = fs::read_to_string(program.response()).unwrap();
    assert!(file.contains("done = ") && file.contains(id), "{file}");
    let mut terminal = program.terminal((80, 24), &[], &[]);
    terminal.wait("Your heatmaps");
    assert!(!terminal.screen().contains("Open actions"));
    terminal.send("q");
    terminal.ended();
}

#[test]
fn deleting_and_taking_it_back_in_a_terminal() {
    let program = three_months_apart();
    let mut terminal = program.terminal((80, 24), &[], &[]);
    terminal
        .wait("22 Aug 2025")
        .press("d", "moved to the trash")
        .wait_until("one row", |screen| !screen.contains("22 Nov 2025  ") && screen.contains("22 Aug 2025"));
    let in_trash = || program.data().join("trash/b.toml").exists();
    let end = std::time::Instant::now() + std::time::Duration::from_secs(10);
    while !in_trash() {
        assert!(std::time::Instant::now() < end, "it was not moved");
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    terminal.press("u", "It is restored from the trash").wait("22 Nov 2025").press("q", "");
    assert_eq!(terminal.ended(), 0);
    assert!(program.data().join("responses/b.toml").exists() && !in_trash());
}

#[test]
fn what_is_open_in_another_window_is_neither_deleted_nor_changed() {
    let program = three_months_apart();
    let mut holder = program.terminal((80, 24), &[], &[]);
    holder.wait("22 Aug 2025").press("\r", "not a verdict");
    let (code, _, err) = program.run(&["delete", "000000b2"]);
    assert_eq!(code, 74);
    assert!(err.contains("open in another window"), "{err}");
    let (code, ..) = program.run(&["actions", "add", "000000b2", "skill", "x"]);
    assert_eq!(code, 74);
    let mut other = program.terminal((80, 24), &[], &[]);
    other.wait("22 Aug 2025").press("d", "open in another window").wait("22 Nov 2025");
    other.send("q");
    holder.send("q");
    assert_eq!((other.ended(), holder.ended()), (0, 0));
    assert_eq!(program.json(&["list", "--json"]).as_array().unwrap().len(), 2);
}

/// A text of 2,000 characters, some of which are made of several code points, some two columns wide.
fn long_note() -> String {
    let part = "Mae'r tŷ bach yn ŵyl ❤\u{fe0f} 👩\u{200d}👩\u{200d}👧 日本語の手紙 \u{1F3F4}\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F} — and so on.\n";
    part.chars().cycle().take(2000).collect()
}

#[test]
fn a_long_note_in_many_scripts_stays_whole() {
    let note = long_note();
    for size in [(40, 12), (80, 24), (120, 40)] {
        let mut session = Session::new(size);
        session.keys(&format!("{WALK}f<end>e"));
        for line in note.split_inclusive('\n') {
            session.paste(line);
        }
        session.keys("<up><up><home>Dyma <end> 終<down><pagedown><esc>");
        let saved = heatmap::format::response::read(session.file().as_bytes()).unwrap();
        let kept = saved.note(&"strategy.story".into()).to_owned();
        assert_eq!(kept.replace("Dyma ", "").replace(" 終", ""), note, "what was not typed is as it was");
        assert_eq!(kept.matches("Dyma ").count() + kept.matches(" 終").count(), 2);
        // Every word of it can be read on the page, wrapped.
        session.keys("<enter>");
        let mut seen = String::new();
        for _ in 0..300 {
            seen += &session.text();
            session.keys("<down>");
        }
        for word in kept.split_whitespace() {
            assert!(seen.contains(word), "{word} at {size:?}");
        }
        let (_, cursor) = session.restart().keys("<enter><end>e").frame();
        assert!(cursor.is_some_and(|cursor| cursor.y < size.1 - 1), "the end of it is in sight");
    }
}

#[test]
fn last_times_answer_shows_only_after_this_one() {
    let mut session = Session::new((80, 24));
    session.keys(&format!("{WALK}f<later>nLIBRARY TEAM<enter><enter>"));
    assert!(!session.text().contains("last time"), "{}", session.text());
    session.keys("3");
    assert!(session.text().contains("Now: Partly · last time: Mostly"), "{}", session.text());
    session.keys("<left>");
    assert!(session.text().contains("4  Mostly       last time"), "{}", session.text());
    session.keys("u");
    assert!(!session.text().contains("last time"), "an answer taken back is none");
    let mut elsewhere = Session::new((80, 24));
    elsewhere.keys(&format!("{WALK}f<later>nAnother team<enter><enter>3"));
    assert!(!elsewhere.text().contains("last time"), "another place has no last time");
}

#[test]
fn what_cannot_be_moved_to_the_trash_is_listed_again() {
    let mut session = Session::new((80, 24));
    session.keys(&format!("{WALK}f<esc>"));
    session.break_trash();
    session.keys("d");
    let text = session.text();
    assert!(text.contains("there is a file where") && text.contains("Library team"), "{text}");
    session.mend_trash();
    session.keys("d");
    assert_eq!((session.files().len(), session.trash().len()), (0, 1));
    session.keys("u");
    assert_eq!((session.files().len(), session.trash().len()), (1, 0));
    session.keys("<ctrl-r>");
    assert_eq!((session.files().len(), session.trash().len()), (0, 1));
}

#[test]
fn an_action_that_was_left_half_written_is_there_again() {
    let mut session = Session::new((80, 24));
    session.keys(&format!("{WALK}faHalf a thought<esc>"));
    assert!(session.text().contains("Your text is kept"), "{}", session.text());
    session.keys("<right>aAnother one");
    assert!(!session.text().contains("Half a thought"), "another spot has its own");
    session.keys("<esc><left>a");
    assert!(session.text().contains("Half a thought"), "{}", session.text());
    session.keys("<ctrl-s><esc><esc>a<enter> of mine<esc><enter>");
    assert!(session.text().contains("Half a thought of mine"), "{}", session.text());
    session.keys("<ctrl-s>");
    assert!(session.file().contains("what = \"Half a thought of mine\""), "{}", session.file());
}

#[test]
fn what_was_opened_for_an_action_that_is_gone_is_closed_again() {
    let mut session = Session::new((80, 24));
    session.keys(&format!("{WALK}f{ACT}<esc>a"));
    let (path, file) = session.files().remove(0);
    let without = &file[..file.find("[[action]]").unwrap()];
    session.write(path, without).keys("<space>");
    assert_eq!(session.file(), without, "{}", session.text());
    session.keys("<esc>");
    assert_eq!(session.locked(), Vec::<std::path::PathBuf>::new(), "{}", session.text());
}

#[test]
fn taking_back_in_another_heatmap_shows_that_one() {
    let mut session = Session::new((80, 24));
    session.keys(&format!("{WALK}fe first<esc><esc>n Other<enter><enter>{}f", "5".repeat(32)));
    assert!(session.text().contains("Other"));
    // The finish of the other, its answers, then the note on the first.
    session.keys(&"u".repeat(33)).keys("u");
    let text = session.text();
    assert!(text.contains("Library team") && !text.contains("Other"), "{text}");
    assert!(text.contains("Undone: the note on Motivation"), "{text}");
    let first = heatmap::format::response::read(
        session.files().iter().find(|(_, file)| file.contains("Library")).unwrap().1.as_bytes(),
    )
    .unwrap();
    assert_eq!(first.note(&"you.motivation".into()), "");
}

#[test]
fn what_is_open_elsewhere_is_not_taken_back_and_can_be_later() {
    let mut session = Session::new((80, 24));
    session.keys(&format!("{WALK}ff<esc>"));
    session.hold("process 7 on desk");
    session.keys("u");
    assert!(session.text().contains("open in another window"), "{}", session.text());
    session.release();
    session.keys("u");
    assert!(session.text().contains("No tile is the focus"), "{}", session.text());
    assert!(!session.file().contains("focus"));
}

#[test]
fn what_was_done_after_planning_it_in_between_is_told() {
    let mut session = Session::new((80, 24));
    session.keys(&format!("{WALK}f<later>{AGAIN}{ACT}<esc>a<space><esc><later>{AGAIN}<esc>"));
    // The newest with the oldest: what was planned on the one between counts.
    session.keys("<home>c<down><enter><enter><end>");
    assert!(
        session.text().contains("Done since") && session.text().contains("Ask two newcomers"),
        "{}",
        session.text()
    );
}

#[test]
fn a_date_that_is_not_understood_is_not_kept_as_something_else() {
    let mut session = Session::new((80, 24));
    session.keys(&format!("{WALK}faCall them<enter><enter><enter>some day<enter>"));
    let text = session.text();
    assert!(text.contains("This is not a date") && text.contains("some day"), "{text}");
    assert!(!session.file().contains("[[action]]"));
    session.keys(&format!("{}friday", "<backspace>".repeat(8)));
    assert!(session.text().contains("Friday 27 November 2026"), "{}", session.text());
    session.keys("<enter>");
    assert!(session.file().contains("due = \"2026-11-27\""), "{}", session.file());
}

/// What is on the disk, but for drafts in which nothing is answered, noted or planned.
fn data(session: &Session) -> Vec<(String, heatmap::model::response::Response)> {
    let read = |(path, text): (std::path::PathBuf, String)| {
        let mut response = heatmap::format::response::read(text.as_bytes()).unwrap();
        response.actions.sort_by_key(|action| action.id);
        (path.display().to_string(), response)
    };
    let mut all: Vec<_> = session.files().into_iter().chain(session.trash()).map(read).collect();
    all.retain(|(_, response)| {
        !response.is_empty() || !response.actions.is_empty() || response.focus.is_some()
    });
    all.sort_by(|a, b| a.0.cmp(&b.0));
    all
}

/// Out of any text or overlay, and of screens that take nothing back.
fn calm(session: &mut Session) {
    if session.text().trim().is_empty() {
        session.keys(".");
    }
    session.keys("<esc>");
    // The foot of every other screen offers help.
    let is_calm = |text: &str| text.contains("? help") && !text.contains("Enter export");
    while !is_calm(&session.text()) {
        session.keys("<esc>");
    }
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn whatever_is_done_is_taken_back_and_done_again(
        keys in prop::collection::vec(
            prop::sample::select(vec![
                "1", "3", "5", "s", "x", "X", "<left>", "<right>", "<up>", "<down>", "<enter>", "<enter>", "<esc>", "n",
                "r", "f", "e", "note", "a", "<ctrl-s>", "tomorrow", "<space>", "-", "d", "c", "t", "o", "u", "<ctrl-r>",
                "<home>", "<end>", "<tab>", "/", "?", "<pagedown>", "p", ".",
            ]),
            0..120,
        ),
    ) {
        let mut session = Session::new((80, 24));
        session.keys(&format!("{WALK}f{ACT}<later>{AGAIN}<later>nOther<enter><enter>4")).restart();
        let before = data(&session);
        for key in &keys {
            session.keys(key);
            if session.has_left() {
                break;
            }
        }
        calm(&mut session);
        let mut states = vec![data(&session)];
        let mut steps = 0;
        while steps < 500 && !session.keys("u").text().contains("nothing to undo") {
            steps += 1;
            states.push(data(&session));
        }
        prop_assert_eq!(&data(&session), &before, "{} steps back", steps);
        states.pop();
        for _ in 0..steps {
            session.keys("<ctrl-r>");
            prop_assert_eq!(Some(data(&session)), states.pop(), "{:?}", session.text());
        }
    }

    #[test]
    fn each_step_back_is_one_change(
        keys in prop::collection::vec(
            prop::sample::select(vec![
                "1", "5", "s", "X", "<left>", "<right>", "<up>", "<down>", "<enter>", "<enter>", "<esc>", "n", "r", "f",
                "ea note<esc>", "aDo it<ctrl-s>", "<space>", "-", "d", "a", "<home>", "<end>", "<pagedown>",
            ]),
            0..60,
        ),
    ) {
        let mut session = Session::new((80, 24));
        session.keys(&format!("{WALK}f{ACT}<later>{AGAIN}<later>nOther<enter><enter>4")).restart();
        let mut states = vec![data(&session)];
        for key in &keys {
            session.keys(key);
            let now = data(&session);
            if states.last() != Some(&now) {
                states.push(now);
            }
        }
        calm(&mut session);
        for before in states.iter().rev().skip(1) {
            session.keys("u");
            prop_assert_eq!(&data(&session), before);
        }
    }
}

#[test]
fn the_trash_is_shown_and_what_is_in_it_restored() {
    let mut session = Session::new((80, 24));
    session.keys("t");
    assert!(session.text().contains("The trash is empty."), "{}", session.text());
    session.keys(&format!("<esc>{WALK}f<esc>dt"));
    let text = session.text();
    assert!(text.contains("Trash") && text.contains("Library team") && text.contains("deleted"), "{text}");
    assert!(session.at_cursor().starts_with("22 Nov 2026"), "the cursor is on it: {text}");
    session.keys("<enter>");
    let text = session.text();
    assert!(
        text.contains("It is restored from the trash.") && text.contains("The trash is empty."),
        "{text}"
    );
    assert_eq!((session.files().len(), session.trash().len()), (1, 0));
    session.keys("<esc>");
    assert!(session.text().contains("Library team"), "{}", session.text());
    session.keys("u<esc>");
    assert_eq!(session.files().len(), 1, "the deletion cannot be undone twice");
}

#[test]
fn the_trash_is_restored_from_by_number_in_line_mode() {
    let (mut session, _) = Session::in_line_mode();
    session.lines("n\nLibrary team\n\n3\nb\nstart\nd 1");
    assert_eq!(session.files().len(), 0);
    let transcript = session.lines("trash\n1\nb");
    assert!(transcript.contains("1. Library team") && transcript.contains("It is restored"), "{transcript}");
    assert_eq!((session.files().len(), session.trash().len()), (1, 0));
}
