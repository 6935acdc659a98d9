//! What keyboards and terminals really send: line feeds, capitals, digits and letters of other scripts, long pastes,
//! sequences in parts.
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

#[path = "support/program.rs"]
mod program;
#[path = "support/pty.rs"]
mod pty;
mod support;

use std::fs;
use std::time::Duration;

use program::Program;
use support::{Session, WALK, opened};

const BEGUN: &str = "nLibrary team<enter><enter>";

#[test]
fn a_line_feed_is_enter_on_every_screen_and_a_new_line_in_a_note() {
    let mut session = Session::new((80, 24));
    session.keys("nLibrary team<ctrl-j>Sam<ctrl-j>").keys("4eone<ctrl-j>two<alt-enter>three<esc>");
    let file = session.file();
    assert!(file.contains("Library team") && file.contains("Sam"), "{file}");
    assert!(file.contains("one\ntwo\nthree"), "{file}");
    // On a statement Enter goes on.
    let before = session.text();
    session.keys("<ctrl-j>");
    assert_ne!(session.text(), before);
    // In the form of an action, and where something is looked for.
    let mut session = Session::new((80, 24));
    session.keys(WALK).keys("f<ctrl-j>faAsk them<ctrl-j>me<ctrl-j>Sam<ctrl-j>tomorrow<ctrl-j>");
    let file = session.file();
    for kept in ["what = \"Ask them\"", "who = \"me\"", "buddy = \"Sam\"", "due = "] {
        assert!(file.contains(kept), "{kept}: {file}");
    }
}

#[test]
fn a_person_may_still_give_ctrl_j_a_meaning() {
    let home = Program::new();
    let config = home.file("config.toml", "[screen.statement]\nnote = [\"ctrl-j\"]\n");
    let mut terminal = home.terminal((80, 24), &["--config", &config, "take", "--place", "Team"], &[]);
    terminal.wait("0 saved").press("\n", "A note for yourself");
}

#[test]
fn caps_lock_changes_nothing_but_keys_that_are_capitals_and_undo_undoes_those() {
    let mut session = Session::new((80, 24));
    session.keys(BEGUN).keys("45S4");
    assert_eq!(session.file().matches("\"you.").count(), 4);
    let before = session.file();
    // X is a key of its own: it skips the area. U takes that back as u does.
    session.keys("X");
    assert!(session.file().matches("doesn't apply").count() > 1, "{}", session.file());
    session.keys("U");
    assert_eq!(session.file(), before);
    session.keys("<ctrl-r>");
    assert_ne!(session.file(), before);
    session.keys("UHL");
    assert_eq!(session.file(), before);
    session.keys("EA Note<esc>");
    assert!(session.file().contains("\"A Note\""), "where letters are text they stay capitals");
}

#[test]
fn a_digit_of_any_script_is_its_number() {
    let mut session = Session::new((80, 24));
    session.keys(BEGUN).keys("٤५៣４");
    let levels: Vec<char> = session
        .file()
        .lines()
        .filter(|line| line.starts_with("\"you."))
        .filter_map(|line| line.chars().last())
        .collect();
    assert_eq!(levels, ['4', '5', '3', '4']);
    // In texts they stay as they are, and are numbers where a number is asked for.
    let mut session = Session::new((80, 24));
    session.keys(&opened(7).replace("<enter>7<enter>", "<enter>٧<enter>"));
    assert!(session.file().contains("expected = 7"), "{}", session.file());
    let (mut lines, _) = Session::in_line_mode();
    lines.lines("n\nसमूह २\n\n४\n");
    assert!(lines.file().contains("समूह २"), "{}", lines.file());
    assert!(lines.file().lines().any(|line| line.starts_with("\"you.") && line.ends_with("= 4")));
}

#[test]
fn a_letter_of_another_alphabet_gets_one_line_that_helps() {
    for key in ["ж", "Ж", "ש", "ᄒ", "é"] {
        let mut session = Session::new((80, 24));
        session.keys(BEGUN).keys("4").keys(key);
        let text = session.text();
        assert!(
            text.contains("Esc and arrows always work. Set keys: heatmap config default"),
            "{key}: {text}"
        );
        assert_eq!(session.file().matches("\"you.").count(), 1);
        session.keys("5");
        assert!(!session.text().contains("always work"), "the next key takes it away");
        // In a text it is a letter.
        session.keys("e").keys(key).keys("<esc>");
        assert!(session.file().contains(key), "{}", session.file());
    }
    // A sign, or a letter that English keyboards have, is just no key.
    let mut session = Session::new((80, 24));
    session.keys(BEGUN).keys("4z%");
    assert!(!session.text().contains("always work"));
}

#[test]
fn a_paste_on_a_screen_of_single_keys_answers_nothing() {
    let mut session = Session::new((80, 24));
    session.keys(BEGUN).keys("4");
    let before = (session.file(), session.text());
    for pasted in ["5", "4 4 4 q", "٤٤", "x\n\n", "XU", "ж", "\u{1b}[A"] {
        session.paste(pasted);
        assert_eq!((session.file(), session.text()), before, "{pasted:?}");
    }
    let home = Program::new();
    let mut terminal = home.take();
    terminal.press("4", "1 saved").send("\u{1b}[200~5 5\r\n5\u{1b}[201~").press("4", "2 saved");
    assert_eq!(home.answered(), 2);
}

#[test]
fn a_long_note_is_kept_whole_or_refused_with_its_length() {
    let mut session = Session::new((80, 24));
    let long = "A long thought. ".repeat(1_240);
    session.keys(BEGUN).keys("4e").paste(&long).keys("<esc>");
    assert!(session.file().contains(long.trim()), "all {} characters are kept", long.len());

    let mut session = Session::new((80, 24));
    let too_long = "x".repeat(25_000);
    session.keys(BEGUN).keys("4eBefore ").paste(&too_long);
    assert!(session.text().contains("the text has 25000 characters"), "{}", session.text());
    assert!(session.file().contains("Before") && !session.file().contains("xx"), "nothing of it is saved");
    session.keys("and after<esc>");
    assert!(session.file().contains("Before and after"));
}

#[test]
fn a_long_field_is_kept_whole_or_refused_with_its_length() {
    let place = "A place with a long name. ".repeat(38);
    let mut session = Session::new((80, 24));
    session.keys("n").paste(&place).keys("<enter><enter>4");
    assert!(session.file().contains(place.trim()), "{}", session.file());
    let mut session = Session::new((80, 24));
    session.keys("n").paste(&"x".repeat(1_001));
    assert!(session.text().contains("the text has 1001 characters"), "{}", session.text());
    session.keys("Team<enter><enter>4");
    assert!(session.file().contains("place = \"Team\""));
    // A field that is full says so too.
    let mut session = Session::new((80, 24));
    session.keys("n").paste(&"x".repeat(999)).keys("y");
    assert!(session.text().contains("no room for more"), "{}", session.text());
}

#[test]
fn a_long_line_of_line_mode_is_kept_whole_or_refused() {
    let (mut session, _) = Session::in_line_mode();
    session.lines("n\nTeam\n\n4\nn\n");
    let long = "é".repeat(19_000);
    session.lines(&format!("{long}\n\n"));
    assert!(session.file().contains(&long));

    let (mut session, _) = Session::in_line_mode();
    session.lines("n\nTeam\n\n4\nn\nfirst\n");
    let said = session.lines(&format!("{}\n", "x".repeat(25_000)));
    assert!(said.contains("there is room for"), "{said}");
    session.lines("last\n\n");
    assert!(session.file().contains("first\nlast"), "{}", session.file());
}

#[test]
fn what_is_exported_as_ndjson_is_imported_and_the_rest_is_not_exported() {
    for (notes, is_exported) in [(2, true), (6, false)] {
        let home = Program::new();
        let note = "A \"long\" thought\\n".repeat(1_000);
        let dimensions = ["motivation", "confidence", "influence", "rules", "learning", "recognition"];
        let notes: String = dimensions[..notes]
            .iter()
            .map(|dimension| format!("\"you.{dimension}\" = '''\n{note}'''\n"))
            .collect();
        let file = format!(
            "format = 1\nid = \"00000001-0000-4000-8000-000000000000\"\nfinished = \"2026-11-22T10:03:11Z\"\n\
             questionnaire = {{ id = \"relationships\", version = \"1.0.0\", language = \"en-GB\" }}\n\n[answers]\n\
             \"you.motivation.beyond\" = 4\n\n[notes]\n{notes}"
        );
        let path = home.file("mine.toml", &file);
        let out = home.data.path().join("all.ndjson");
        let (code, _, err) = home.run(&["export", &path, "--with-notes", "--out", out.to_str().unwrap()]);
        if !is_exported {
            assert!(code != 0 && err.contains("leave the notes out") && !out.exists(), "{code}: {err}");
            continue;
        }
        assert_eq!(code, 0, "{err}");
        let other = Program::new();
        let (code, _, err) = other.run(&["import", out.to_str().unwrap()]);
        assert_eq!(code, 0, "{err}");
        let table = other.imported().remove(0);
        assert_eq!(table["notes"]["you.motivation"].as_str().unwrap().trim(), note.trim());
        // The same through a group's stream.
        let line = fs::read(&out).unwrap();
        let (_, _, err) = other.with_input(&["group", "-"], &line.repeat(3));
        assert!(!err.contains("longer than"), "{err}");
    }
}

#[test]
fn an_escape_sequence_that_arrives_byte_by_byte_is_one_key() {
    let home = Program::new();
    let mut terminal = home.take();
    terminal.press("4", "1 saved").press("4", "2 saved").press("r", "Before you finish");
    for sequence in ["\u{1b}[A", "\u{1b}[B", "\u{1b}OA", "\u{1b}[5~", "\u{1b}[6~", "\u{1b}[1;2B", "\u{1b}[4~"]
    {
        for byte in sequence.chars() {
            terminal.send(&byte.to_string());
            std::thread::sleep(Duration::from_millis(25));
        }
    }
    std::thread::sleep(Duration::from_millis(150));
    assert!(terminal.screen().contains("Before you finish"), "{}", terminal.screen());
    assert_eq!(home.answered(), 2);
    // Alone it is the key.
    terminal.press_away("\u{1b}", "Before you finish");
}

#[test]
fn the_smallest_screen_keeps_the_key_that_the_screen_is_for() {
    let foot = |session: &Session| session.text().lines().last().unwrap_or_default().to_owned();
    for language in ["en-GB", "cy"] {
        let mut session = Session::in_language(language, (40, 12));
        let mut main = |keys: &str, key: &str| {
            session.keys(keys);
            let shown = foot(&session);
            assert!(shown.contains(key) && shown.contains('?'), "{language}, {keys}: {shown:?}");
        };
        main("", "n ");
        main("nTeam<enter><enter>", "1–5 ");
        main("45", "1–5 ");
        main("r", " f ");
        main("f", "Enter ");
        main("<esc>", "n ");
    }
}

#[test]
fn actions_without_a_date_leave_no_hole() {
    let mut session = Session::new((80, 24));
    session.keys(WALK).keys("f<ctrl-j>faAsk them<ctrl-s><esc><esc>");
    let row = |session: &Session, what: &str| {
        session.text().lines().find(|line| line.contains(what)).map(str::to_owned).unwrap()
    };
    assert!(row(&session, "Ask them").starts_with("   Ask them"), "{}", session.text());
    session.row("Library").keys("<enter><enter>aAnother<tab><tab><tab>tomorrow<ctrl-s><esc><esc>");
    assert!(row(&session, "Another").starts_with("   23 Nov"), "{}", session.text());
    assert!(row(&session, "Ask them").starts_with("   any day  "), "{}", session.text());
}

#[test]
fn a_list_in_a_pipe_is_whole() {
    let home = Program::new();
    let place = "A place with a very long name that goes on and on. ".repeat(6);
    for place in [place.trim(), "Team"] {
        let (code, _, err) = home.with_input(&["take", "--place", place], b"4\nq\n");
        assert_eq!(code, 0, "{err}");
    }
    let (_, out, _) = home.run(&["list"]);
    assert!(out.contains(place.trim()) && !out.contains('…'), "{out}");
    let id = out.split(' ').next().unwrap().to_owned();
    home.run(&["delete", &id]);
    let (_, out, _) = home.run(&["trash"]);
    assert!(!out.contains('…'), "{out}");
    let (_, out, _) = home.run(&["--lang", "cy", "list"]);
    assert!(!out.contains('…'), "{out}");
}
