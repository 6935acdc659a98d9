//! The program from outside: its command line, and its screens in a real terminal.
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
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Command, Stdio};

use program::{Program, output_of};
use pty::Terminal;
use serde_json::Value;
use support::OWN;

/// The default set walked through in a terminal, as the guide has it.
fn walked(program: &Program) {
    let mut terminal = program.terminal((80, 24), &[], &[("COLORTERM", "truecolor")]);
    terminal.wait("Press n to begin").press("n", "Which place");
    terminal.press("Library team\r", "Your name").press("\r", "0 saved");
    walk(&mut terminal);
    terminal.press("f", "How it felt today, not a verdict.").wait("Recognition");
    terminal.send("q");
    assert_eq!(terminal.ended(), 0);
}

/// 32 statements with levels, a *not sure*, a *doesn't apply*, a step back and a note among them.
fn walk(terminal: &mut Terminal) {
    terminal
        .press("4", "1 saved")
        .press("5", "2 saved")
        .press("\u{1b}[D", "> 5  Fully")
        .press("4", "2 saved");
    terminal
        .press("e", "For you only")
        .press("Asked, and it was good.", "was good.")
        .press_away("\u{1b}", "For you only");
    terminal.press("s", "3 saved").press("x", "4 saved");
    for (index, key) in "534423345443431242122334312".chars().enumerate() {
        terminal.press(&key.to_string(), &format!("{} saved", index + 5));
    }
    terminal.press("2", "Every statement has an answer").wait("saved");
}

#[test]
fn the_walk_from_start_to_heatmap_and_the_same_tiles_printed() {
    let program = Program::new();
    walked(&program);
    let (code, shown, _) = program.run(&["show", "--color", "never"]);
    assert_eq!(code, 0);
    insta::assert_snapshot!("show", mask(&shown));
    let mut terminal = program.terminal((80, 24), &[], &[]);
    let screen = terminal.wait("Your heatmaps").press("\r", "look closer").screen();
    for line in
        shown.lines().filter(|line| line.starts_with(['.', '-', '=', '+', '#']) && !line.contains("chilly  "))
    {
        let columns: Vec<char> = line.chars().collect();
        for tile in columns.chunks(13) {
            let text: String = tile.iter().skip(1).collect();
            assert!(screen.contains(text.trim()), "{text:?} of `show` is not on the screen:\n{screen}");
        }
    }
}

#[test]
fn show_json_gives_the_document() {
    let program = Program::new();
    walked(&program);
    let document = program.json(&["show", "--json"]);
    assert_eq!(document["answered"], 32);
    assert_eq!((&document["of"], &document["kind"]), (&32.into(), &"response".into()));
    assert_eq!(document["place"], "Library team");
    let keys: Vec<&String> = document.as_object().unwrap().keys().collect();
    assert_eq!(keys.len(), 22, "{keys:?}");
    for key in ["name", "title", "minimum", "by_consent", "focus"] {
        assert_eq!(document[key], Value::Null, "{key}");
    }
    let motivation = &document["areas"][0]["dimensions"][0];
    assert_eq!((&motivation["id"], &motivation["heat"]), (&"you.motivation".into(), &0.75.into()));
    assert_eq!((&motivation["level"], &motivation["band"]), (&4.0.into(), &"warm".into()));
    assert_eq!(motivation["note"], Value::Null, "notes are private unless asked for");
    assert_eq!(motivation["statements"][0]["counts"], serde_json::json!([0, 0, 0, 1, 0]));
    let attention = &document["areas"][0]["dimensions"][1];
    assert_eq!(
        (&attention["heat"], &attention["answered"]),
        (&Value::Null, &0.into()),
        "a gap is never a zero"
    );
    assert_eq!(attention["statements"][0]["not_sure"], 1);
    assert_eq!(attention["statements"][1]["does_not_apply"], 1);
    let mut keys = std::collections::BTreeSet::new();
    all_keys(&document, &mut keys);
    all_keys(&program.json(&["list", "--json"]), &mut keys);
    program.run(&["actions", "add", "last", "skill", "x"]);
    all_keys(&program.json(&["actions", "--json"]), &mut keys);
    all_keys(&program.json(&["show", "--history", "--json"]), &mut keys);
    all_keys(&program.json(&["compare", "last", "last", "--json"]), &mut keys);
    let noted = program.json(&["show", "--json", "--with-notes"]);
    assert_eq!(noted["areas"][0]["dimensions"][1]["note"], "Asked, and it was good.");
    program.run(&["delete", "last"]);
    all_keys(&program.json(&["trash", "--json"]), &mut keys);
    let docs = include_str!("../docs/json.md");
    let untold: Vec<&String> = keys.iter().filter(|key| !docs.contains(&format!("`{key}`"))).collect();
    assert!(keys.len() > 35 && untold.is_empty(), "docs/json.md says nothing of {untold:?}");
}

#[test]
fn what_the_build_for_another_system_writes_is_read_here_and_the_other_way_round() {
    let program = Program::new();
    let here = |args: &[&str], input: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_heatmap"));
        command.env_clear().env("TZ", "UTC").arg("--data-dir").arg(program.data()).args(args);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        output_of(&child.wait_with_output().unwrap())
    };
    let walk = ["take", "--plain", "--place", "Tŷ gwyn"];
    assert_eq!(program.with_input(&walk, b"4\n5\nq\n").0, 0);
    let (code, shown, err) = here(&["show", "--json"], "");
    assert_eq!((code, err.as_str()), (0, ""));
    assert_eq!(shown, program.run(&["show", "--json"]).1);
    assert!(shown.contains("Tŷ gwyn") && shown.contains("\"answered\": 2"), "{shown}");
    assert_eq!(here(&["take", "--plain", "--continue"], "1\nq\n").0, 0);
    assert_eq!(program.json(&["show", "--json"])["answered"], 3);
    assert_eq!(program.run(&["delete", "last"]).0, 0);
    assert_eq!(here(&["trash", "restore", "last"], "").0, 0);
    assert_eq!(program.answered(), 3);
}

#[test]
fn what_the_screen_showed_as_saved_outlives_a_kill_and_the_draft_goes_on() {
    for keys in ["4", "45", "45s3x", "4512345"] {
        let program = Program::new();
        let mut terminal = program.terminal((80, 24), &["take", "--place", "Team"], &[]);
        terminal.wait("0 saved");
        for (index, key) in keys.chars().enumerate() {
            terminal.press(&key.to_string(), &format!("{} saved", index + 1));
        }
        terminal.child.kill().unwrap();
        terminal.ended();
        let saved = keys.len();
        assert_eq!(program.json(&["show", "--json"])["answered"], saved);
        let mut terminal = program.terminal((80, 24), &[], &[]);
        terminal.wait(&format!("{saved} of 32 answered")).press("\r", &format!("{saved} saved"));
        terminal.press("1", &format!("{} saved", saved + 1)).send("q");
        assert_eq!(terminal.ended(), 0);
        let mut again = program.terminal((80, 24), &["take", "--continue"], &[]);
        again.wait(&format!("{} saved", saved + 1)).send("\u{3}");
        assert_eq!(again.ended(), 0, "Ctrl-C on a screen is a way to leave");
    }
}

#[test]
fn files_are_for_their_owner_alone_and_a_copy_of_the_questions_is_kept() {
    let program = Program::new();
    let mut terminal = program.terminal((80, 24), &["take", "--place", "Team"], &[]);
    terminal.wait("0 saved").press("4", "1 saved").send("q");
    terminal.ended();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let only = |name: &str| {
        let directory = program.data().join(name);
        assert_eq!(mode(&directory), 0o700);
        let files: Vec<_> = fs::read_dir(&directory).unwrap().map(|entry| entry.unwrap().path()).collect();
        assert_eq!(files.len(), 1, "{files:?}");
        assert_eq!(mode(&files[0]), 0o600);
        files[0].clone()
    };
    let response = only("responses");
    assert!(only("questionnaires").ends_with("relationships-1.0.0.en-GB.toml"));
    let name = response.file_name().unwrap().to_str().unwrap();
    assert!(name.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c)), "{name}");
}

#[test]
fn sentences_and_exit_codes() {
    let program = Program::new();
    let damaged = program.file("damaged.toml", "format = 1\nid = 5\n");
    let foreign = program.file("README.md", "# Something else\n");
    let newer = program.file("newer.toml", "format = 2\n");
    let unknown = program.file(
        "unknown.toml",
        "format = 1\nid = \"0f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f\"\n\
         questionnaire = { id = \"elsewhere\", version = \"1.0.0\", language = \"en\" }\n[answers]\n",
    );
    let directory = program.data.path().to_str().unwrap().to_owned() + "/";
    let cases: &[(&[&str], i32, &str)] = &[
        (&["show"], 66, "No heatmap is saved yet"),
        (&["show", "abc"], 66, "no saved heatmap abc"),
        (&["show", "/no/such.toml"], 66, "There is no file /no/such.toml"),
        (&["show", &directory], 66, "is not an ordinary file"),
        (&["show", &damaged], 65, "is damaged"),
        (&["show", &foreign], 65, "is not a file that Heatmap saved"),
        (&["delete", &foreign], 66, "not in the data directory"),
        (&["show", ""], 2, "a value is required"),
        (&["show", &newer], 65, "newer Heatmap"),
        (&["show", &unknown], 66, "elsewhere 1.0.0"),
        (&[], 2, "The screens need a terminal. --plain"),
        (&["group"], 2, "The screens need a terminal. --plain"),
        (&["take", "--questions", "nothing"], 66, "no questionnaire nothing"),
        (&["check", "/no/such.toml"], 66, "There is no file"),
        (&["dance"], 2, "unrecognized subcommand"),
        (&["list"], 0, "No heatmap is saved yet"),
    ];
    for (args, code, sentence) in cases {
        let (found, out, err) = program.run(args);
        assert_eq!((found, out.as_str()), (*code, ""), "{args:?}: {err}");
        assert!(err.contains(sentence), "{args:?}: {err}");
        assert!(!err.contains("Error") && !err.contains("panicked"), "{err}");
    }
    assert!(!program.data().exists(), "reading makes no directories");
}

#[test]
fn check_tells_what_the_program_would_refuse() {
    let program = Program::new();
    let response = "format = 1\nid = \"0f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f\"\n\
        questionnaire = { id = \"relationships\", version = \"1.0.0\", language = \"en-GB\" }\n\
        started = 2026-11-22T10:03:11Z\n[answers]\n\"you.motivation.beyond\" = 7\n";
    let (code, out, _) = program.run(&["check", &program.file("seven.toml", response)]);
    assert_eq!(code, 1);
    assert!(out.contains("seven.toml:6:27: this level is not on the scale"), "{out}");
    let newer = response.replace("format = 1", "format = 2");
    let (code, out, _) = program.run(&["check", &program.file("newer.toml", &newer)]);
    assert_eq!(code, 1);
    assert!(out.contains("newer.toml:1:10: ") && !out.contains("write `format"), "{out}");
    let changed = include_str!("../questions/relationships.toml").replace("minutes = 10", "minutes = 11");
    let (code, out, _) = program.run(&["check", &program.file("changed.toml", &changed)]);
    assert_eq!(code, 1);
    assert!(out.contains("or its own id"), "{out}");
    let (code, _, err) = program.run(&["show", &program.file("own.toml", OWN)]);
    assert_eq!(code, 65);
    assert!(err.contains("is a questionnaire, not a heatmap"), "{err}");
}

#[test]
fn check_reads_standard_input() {
    let program = Program::new();
    let mut child =
        program.command(&["check", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), b"format = 1\n").unwrap();
    let (code, out, _) = output_of(&child.wait_with_output().unwrap());
    assert_eq!(code, 1);
    assert!(out.starts_with("-:1:1: `id` is missing here"), "{out}");
}

#[test]
fn an_error_that_quotes_a_file_repeats_no_escape_codes() {
    let program = Program::new();
    let file = program.file("evil.toml", "format = 1\n\"\\u001b[2Jid\" = 5\nx = \u{1b}[31m\n");
    for args in [["check", &file], ["show", &file]] {
        let (_, out, err) = program.run(&args);
        assert!(!out.contains('\u{1b}') && !err.contains('\u{1b}'), "{out}{err}");
    }
}

#[test]
fn an_error_that_quotes_an_argument_repeats_no_escape_codes() {
    let program = Program::new();
    for args in [["--\u{1b}[2Jx", "show"], ["show", "--\u{9b}31m"], ["--color", "\u{202e}txet"]] {
        let (code, out, err) = program.run(&args);
        assert_eq!((code, out.as_str()), (2, ""), "{err}");
        assert!(err.starts_with("error: ") && !err.contains(['\u{1b}', '\u{9b}', '\u{202e}']), "{err}");
    }
}

#[test]
fn a_closed_pipe_is_no_error() {
    let program = Program::new();
    let mut child = program
        .command(&["questions", "show"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let (code, _, err) = output_of(&child.wait_with_output().unwrap());
    assert_eq!((code, err.as_str()), (0, ""));
}

#[test]
fn list_names_what_cannot_be_read_and_goes_on() {
    let program = Program::new();
    let mut terminal = program.terminal((80, 24), &["take", "--place", "Team", "--name", "Me"], &[]);
    terminal.wait("0 saved").press("4", "1 saved").send("q");
    terminal.ended();
    fs::write(program.data().join("responses/2999-broken.toml"), "format = 1\n").unwrap();
    let (code, out, err) = program.run(&["list"]);
    assert_eq!(code, 0);
    assert!(out.contains("Team") && out.contains("1 of 32 answered"), "{out}");
    assert!(err.contains("2999-broken.toml is damaged"), "{err}");
    let rows = program.json(&["list", "--json"]);
    assert_eq!(
        (&rows[0]["answered"], &rows[0]["of"], &rows[0]["name"]),
        (&1.into(), &32.into(), &"Me".into())
    );
    assert_eq!(rows[0]["finished"], Value::Null);
    let mut terminal = program.terminal((80, 24), &[], &[]);
    terminal.wait("One file could not be read").send("q");
    assert_eq!(terminal.ended(), 0);
}

#[test]
fn colours_follow_the_terminal_and_the_wishes() {
    let program = Program::new();
    walked(&program);
    let paint = |environment: &[(&str, &str)], args: &[&str]| {
        let mut command = program.command(&["show"]);
        command.args(args).envs(environment.iter().copied());
        output_of(&command.output().unwrap()).1
    };
    assert!(!paint(&[], &[]).contains('\u{1b}'), "a pipe gets none");
    assert!(paint(&[("CLICOLOR_FORCE", "1")], &[]).contains("\u{1b}[48;5;"));
    assert!(!paint(&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")], &[]).contains('\u{1b}'));
    assert!(paint(&[("COLORTERM", "truecolor")], &["--color", "always"]).contains("48;2;3;73;132"));
    assert!(paint(&[("TERM", "xterm")], &["--color", "always"]).contains("\u{1b}[44m"), "sixteen");
}

#[test]
fn without_colour_the_screens_keep_bold_and_reverse() {
    let program = Program::new();
    walked(&program);
    let mut terminal = program.terminal((80, 24), &[], &[("NO_COLOR", "1"), ("COLORTERM", "truecolor")]);
    terminal.wait("Your heatmaps").press("\r", "look closer");
    let bytes = String::from_utf8_lossy(&terminal.bytes).into_owned();
    assert!(!bytes.contains("\u{1b}[38;") && !bytes.contains("\u{1b}[48;"), "no colour goes out");
    let (mut bold, mut inverse) = (false, false);
    for row in 0..24 {
        for column in 0..80 {
            let cell = terminal.parsed().cell(row, column).unwrap();
            bold |= cell.bold();
            inverse |= cell.inverse();
        }
    }
    assert!(bold && inverse);
    assert!(terminal.screen().contains("#glowing"), "{}", terminal.screen());
    let mut asked =
        program.terminal((80, 24), &["--color", "always"], &[("NO_COLOR", "1"), ("COLORTERM", "truecolor")]);
    asked.wait("Your heatmaps").press("\r", "look closer");
    let bytes = String::from_utf8_lossy(&asked.bytes).into_owned();
    assert!(bytes.contains("48;2;154;53;8"), "a flag goes before the environment");
}

#[test]
fn the_terminal_is_given_back_as_it_was() {
    for ending in ["q", "\u{3}"] {
        let program = Program::new();
        let mut terminal = program.terminal((80, 24), &["take", "--place", "Team"], &[]);
        terminal.wait("0 saved").press("4", "1 saved").send(ending);
        assert_eq!(terminal.ended(), 0);
        let screen = terminal.parsed();
        assert!(!screen.alternate_screen() && !screen.hide_cursor() && !screen.bracketed_paste());
    }
}

#[test]
fn a_signal_ends_it_with_everything_saved() {
    for (signal, code) in [("TERM", 143), ("INT", 130), ("HUP", 129), ("QUIT", 131)] {
        let program = Program::new();
        let mut terminal = program.terminal((80, 24), &["take", "--place", "Team"], &[]);
        terminal.wait("0 saved").press("4", "1 saved");
        let pid = terminal.child.process_id().unwrap().to_string();
        terminal.send("5");
        terminal.wait("2 saved");
        assert!(Command::new("kill").args(["-s", signal, &pid]).status().unwrap().success());
        assert_eq!(terminal.ended(), code, "{signal}");
        assert!(!terminal.parsed().alternate_screen() && !terminal.parsed().hide_cursor(), "{signal}");
        assert_eq!(program.json(&["show", "--json"])["answered"], 2);
    }
}

#[test]
fn resizing_never_ends_it() {
    let program = Program::new();
    let mut terminal = program.terminal((80, 24), &["take", "--place", "Team"], &[]);
    terminal.wait("0 saved");
    for size in [(1, 1), (300, 100), (39, 12), (40, 12), (2, 50), (80, 24)] {
        terminal.resize(size);
        std::thread::sleep(std::time::Duration::from_millis(30));
        assert!(terminal.runs(), "{size:?}");
    }
    terminal.press("4", "1 saved").send("q");
    assert_eq!(terminal.ended(), 0);
}

#[test]
fn a_long_burst_of_keys_is_taken_in_whole() {
    let program = Program::new();
    let mut terminal = program.terminal((80, 24), &["take", "--place", "Team"], &[]);
    terminal.wait("0 saved").press("e", "For you only");
    let long = "a word and 日本 ".repeat(180);
    terminal.send(&long);
    terminal.press("THE END", "END").press_away("\u{1b}", "For you only").send("q");
    assert_eq!(terminal.ended(), 0);
    let note = program.json(&["show", "--json", "--with-notes"]);
    assert_eq!(note["areas"][0]["dimensions"][0]["note"], format!("{long}THE END"));
}

#[test]
fn help_begins_with_examples_and_the_manual_and_completions_are_made() {
    let program = Program::new();
    for args in [
        &["--help"][..],
        &["take", "--help"],
        &["show", "--help"],
        &["check", "--help"],
        &["questions", "--help"],
    ] {
        let (code, out, _) = program.run(args);
        assert_eq!(code, 0);
        assert!(out.find("Examples:").unwrap() < out.find("Usage:").unwrap(), "{out}");
    }
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        assert!(program.run(&["completions", shell]).1.contains("heatmap"));
    }
    assert!(program.run(&["man"]).1.starts_with(".ie"));
    let pages = program.data.path().join("man");
    fs::create_dir(&pages).unwrap();
    assert_eq!(program.run(&["man", pages.to_str().unwrap()]).0, 0);
    assert!(pages.join("heatmap-take.1").exists());
}

#[test]
fn the_whole_set_is_printed_for_reading() {
    let program = Program::new();
    let (code, out, _) = program.run(&["questions", "show"]);
    assert_eq!(code, 0);
    assert_eq!(out.matches("    - ").count(), 32);
    assert!(out.lines().all(|line| heatmap::i18n::text::width(line) <= 80));
}

fn all_keys(value: &Value, keys: &mut std::collections::BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            keys.extend(map.keys().cloned());
            map.values().for_each(|value| all_keys(value, keys));
        }
        Value::Array(items) => items.iter().for_each(|item| all_keys(item, keys)),
        _ => {}
    }
}

/// Ids and days differ from run to run.
fn mask(text: &str) -> String {
    let mut lines = text.lines();
    let first = lines.next().unwrap_or_default();
    let place = first.split(" · ").next().unwrap_or_default();
    std::iter::once(format!("{place} · <today>"))
        .chain(lines.map(str::to_owned))
        .map(|line| line + "\n")
        .collect()
}
