//! What is said beside an export: nothing that was asked for is passed over silently, and each group is told of by its name.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    unreachable_pub,
    reason = "a test may panic and write files"
)]

#[path = "support/program.rs"]
mod program;
#[path = "support/pty.rs"]
mod pty;

use std::fmt::Write as _;
use std::fs;

use heatmap::format::questionnaire::built_in;
use program::Program;

const OF: &str = "questionnaire = { id = \"relationships\", version = \"1.0.0\", language = \"en-GB\" }\n";

/// Two people and two groups; of *Spring* *Motivation* is low, of *Summer* *Welcome*.
fn home() -> Program {
    let program = Program::new();
    let of = built_in::load().unwrap().remove(0);
    for (id, day, rest) in [(0xa1, "05-01", ""), (0xa2, "08-01", "name = \"Ada\"\n")] {
        let mut file = format!(
            "format = 1\nid = \"000000{id:02x}-0000-4000-8000-000000000000\"\n{OF}started = 2026-{day}T10:00:00Z\n\
             finished = 2026-{day}T10:10:00Z\nplace = \"Library\"\n{rest}\n[answers]\n"
        );
        of.statements().for_each(|statement| writeln!(file, "\"{}\" = 4", statement.id).unwrap());
        let folder = program.data().join("responses");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join(format!("{id}.toml")), file).unwrap();
    }
    for (id, title, people, low) in
        [(0xb1, "Spring", 9, "you.motivation."), (0xb2, "Summer", 7, "place.welcome."), (0xb3, "Two", 2, "-")]
    {
        let mut file = format!(
            "format = 1\nid = \"000000{id:02x}-0000-4000-8000-000000000000\"\n{OF}opened = 2026-{:02}-02T10:00:00Z\n\
             title = \"{title}\"\nkind = \"team\"\nplace = \"Library\"\nminimum = 5\nexpected = {people}\n\
             by_consent = false\npeople = {people}\nrevealed = {people}\nresponses = []\n[tally]\n",
            id - 0xb0
        );
        for statement in of.statements() {
            let is_low = statement.id.as_str().starts_with(low);
            let (cool, warm) = if is_low { (people, 0) } else { (0, people) };
            writeln!(file, "\"{}\" = [0, {cool}, 0, {warm}, 0, 0, 0]", statement.id).unwrap();
        }
        let folder = program.data().join("groups");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join(format!("{id}.toml")), file).unwrap();
    }
    program
}

fn export(program: &Program, format: &str, subject: &[&str]) -> (i32, String, String) {
    program.run(&[&["export", "--format", format, "-o", "-"], subject].concat())
}

#[test]
fn what_is_low_is_said_of_each_group_by_its_name() {
    let program = home();
    let (_, _, said) = export(&program, "txt", &["000000b2", "--then", "000000b1"]);
    for sentence in [
        "In Spring, everybody is at or below the middle on Motivation.",
        "In Summer, everybody is at or below the middle on Welcome.",
    ] {
        assert!(said.contains(sentence), "{sentence}\n{said}");
    }
}

#[test]
fn what_is_asked_for_is_done_or_said_not_to_be() {
    let program = home();
    for (format, subject, more, told) in [
        ("txt", &["000000b1"][..], &["--with-name"][..], "It has no name"),
        ("txt", &["000000b1"], &["--with-notes"], "It has no notes"),
        ("txt", &["000000a1", "--then", "000000a2"], &["--with-notes"], "It has no notes"),
        ("json", &["000000a2", "--then", "000000a1"], &["--with-name"], "cannot hold notes and names"),
        ("svg", &["000000a2"], &["--with-name"], "svg cannot hold notes and names"),
        ("txt", &["000000a2"], &["--leave-out"], "Only tiles of a group can be left out"),
        ("txt", &["000000a2"], &["--width", "900"], "Only png has a width"),
    ] {
        let (code, _, said) = export(&program, format, &[subject, more].concat());
        assert_eq!((code, said.contains(told)), (0, true), "{format} {subject:?} {more:?}: {said}");
    }
    let (_, text, said) = export(&program, "txt", &["000000a2", "--then", "000000a1", "--with-name"]);
    assert!(text.contains("Ada") && !said.contains("name"), "{text}{said}");
}

#[test]
fn without_counts_a_table_says_so() {
    let program = home();
    let two: &[&str] = &["000000b2", "--then", "000000b1"];
    let told = "Fewer than eight people are in Summer, so its counts are left out.";
    for format in ["csv", "ndjson"] {
        let (_, _, said) = export(&program, format, two);
        assert!(said.contains(told) && !said.contains("in Spring, so"), "{format}: {said}");
    }
    if cfg!(feature = "xlsx") {
        let out = program.data.path().join("x.xlsx");
        let out = out.to_str().unwrap();
        let (_, _, said) = program.run(&["export", "000000b2", "-o", out]);
        assert!(said.contains("the sheet Data has no rows"), "{said}");
    }
}

#[test]
fn then_is_what_is_named_so_as_compare_has_it() {
    let program = home();
    let (_, told, said) = export(&program, "json", &["000000a1", "--then", "000000a2"]);
    assert_eq!(told, program.run(&["compare", "000000a2", "000000a1", "--json"]).1);
    assert!(said.contains("name the earlier one with --then"), "{said}");
    let (_, _, said) = export(&program, "json", &["000000a2", "--then", "000000a1"]);
    assert!(!said.contains("--then"), "{said}");
}

#[test]
fn json_of_a_group_that_may_not_show_is_the_document_of_show() {
    let program = home();
    let (code, told, _) = export(&program, "json", &["000000b3"]);
    assert_eq!((code, told), (0, program.run(&["show", "000000b3", "--json"]).1));
}

#[test]
fn json_says_which_tiles_were_left_out() {
    let program = home();
    let left_out = |more: &[&str]| {
        let (_, told, _) = export(&program, "json", &[&["000000b1"], more].concat());
        let told: serde_json::Value = serde_json::from_str(&told).unwrap();
        let first = &told["areas"][0]["dimensions"];
        (first[0]["left_out"].as_bool().unwrap(), first[1]["left_out"].as_bool().unwrap())
    };
    assert_eq!((left_out(&["--leave-out"]), left_out(&[])), ((true, false), (false, false)));
}
