//! What exports tell and what they do not: the day, what is left out, notes of both days, what was done, how wide.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    unreachable_pub,
    reason = "a test may panic, read files and take the time"
)]

#[path = "support/program.rs"]
mod program;
#[path = "support/pty.rs"]
mod pty;

use std::fmt::Write as _;
use std::fs;

use program::Program;

/// The formats in which a report is read as text.
const READ: [&str; 4] = ["svg", "html", "md", "txt"];

/// A questionnaire of three dimensions, `kept` and two more.
fn questions(version: &str, more: [&str; 2]) -> String {
    let mut source = format!(
        "format = 1\nid = \"small\"\nversion = \"{version}\"\nlanguage = \"en-GB\"\ntitle = \"Small\"\nsummary = \"S\"\n\
         [scale]\nlevels = [\"Never\", \"At times\", \"Always\"]\n[[area]]\nid = \"a\"\ntitle = \"Us\"\n"
    );
    for id in ["kept", more[0], more[1]] {
        write!(
            source,
            "[[area.dimension]]\nid = \"{id}\"\ntitle = \"{}\"\nabout = \"A\"\nreflect = \"R\"\n\
             [[area.dimension.statement]]\nid = \"s\"\ntext = \"S {id}\"\n",
            id.to_uppercase()
        )
        .unwrap();
    }
    source
}

fn of(version: &str) -> String {
    format!("questionnaire = {{ id = \"small\", version = \"{version}\", language = \"en-GB\" }}\n")
}

fn response(id: u8, version: &str, started: &str, rest: &str) -> String {
    format!(
        "format = 1\nid = \"000000{id:02x}-0000-4000-8000-000000000000\"\n{}started = {started}\nfinished = {started}\n\
         {rest}",
        of(version)
    )
}

fn group(id: u8, version: &str, opened: &str, tallies: &[(&str, &str)]) -> String {
    let mut file = format!(
        "format = 1\nid = \"000000{id:02x}-0000-4000-8000-000000000000\"\n{}opened = {opened}\ntitle = \"Us\"\n\
         kind = \"team\"\nplace = \"Here\"\nminimum = 5\nexpected = 9\nby_consent = false\npeople = 9\nrevealed = 9\n\
         responses = []\n[tally]\n",
        of(version)
    );
    for (dimension, tally) in tallies {
        writeln!(file, "\"a.{dimension}.s\" = [{tally}]").unwrap();
    }
    file
}

fn home(responses: &[String], groups: &[String]) -> Program {
    let program = Program::new();
    for (folder, files) in [("responses", responses), ("groups", groups)] {
        let folder = program.data().join(folder);
        fs::create_dir_all(&folder).unwrap();
        for (number, file) in files.iter().enumerate() {
            fs::write(folder.join(format!("{number}.toml")), file).unwrap();
        }
    }
    let questionnaires = program.data().join("questionnaires");
    fs::create_dir_all(&questionnaires).unwrap();
    for (version, more) in [("1.0.0", ["gone", "few"]), ("1.1.0", ["come", "few"])] {
        fs::write(questionnaires.join(format!("small-{version}.en-GB.toml")), questions(version, more))
            .unwrap();
    }
    program
}

fn exported(program: &Program, format: &str, subject: &[&str]) -> String {
    let (code, out, said) = program.run(&[&["export", "--format", format, "-o", "-"], subject].concat());
    assert_eq!(code, 0, "{format}: {said}");
    out
}

#[test]
fn what_is_made_today_says_nothing_of_today() {
    let now = jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let program = home(&[response(0xa1, "1.0.0", &now, "[answers]\n\"a.kept.s\" = 3\n")], &[]);
    assert!(
        program.run(&["show", "last"]).1.contains("How it feels today")
            || program.run(&["show", "last"]).1.contains("today")
    );
    for format in READ {
        let told = exported(&program, format, &["last"]);
        assert!(told.contains("How it felt that day, not a verdict."), "{format}: {told}");
        assert!(!told.to_lowercase().contains("today"), "{format}: {told}");
    }
}

#[test]
fn a_tile_of_two_groups_says_why_it_is_blank() {
    let then = group(
        0xb1,
        "1.0.0",
        "2026-05-01T10:00:00Z",
        &[("kept", "9, 0, 0, 0, 0"), ("gone", "0, 0, 9, 0, 0"), ("few", "0, 0, 9, 0, 0")],
    );
    let now = group(
        0xb2,
        "1.1.0",
        "2026-08-01T10:00:00Z",
        &[("kept", "9, 0, 0, 0, 0"), ("come", "0, 0, 9, 0, 0"), ("few", "0, 2, 0, 7, 0")],
    );
    let program = home(&[], &[then, now]);
    let told = exported(&program, "md", &["000000b2", "--then", "000000b1"]);
    for line in [
        "| KEPT | chilly | now chilly | as before |",
        "| COME | not asked | now glowing |  |",
        "| FEW | glowing | now too few |  |",
        "| GONE | glowing | not asked |  |",
    ] {
        assert!(told.lines().any(|found| found == line), "{line}\n{told}");
    }
    assert!(told.contains("too few: too few answers to count"), "{told}");
    let told = exported(&program, "md", &["000000b2", "--then", "000000b1", "--leave-out"]);
    assert!(told.contains("| KEPT | left out | left out |\n"), "{told}");
    assert!(!told.contains("chilly |") && !told.contains("About the same**: KEPT"), "{told}");
    for format in READ {
        let told = exported(&program, format, &["000000b2", "--then", "000000b1", "--leave-out"]);
        for word in ["left out", "not asked", "now too few"] {
            assert!(told.contains(word), "{word} in {format}: {told}");
        }
        assert!(!told.contains("too few…") && !told.contains('→'), "{format}: {told}");
    }
}

#[test]
fn too_few_answers_are_told_in_full() {
    let few = [("kept", "0, 0, 9, 0, 0"), ("gone", "0, 0, 9, 0, 0"), ("few", "0, 2, 0, 7, 0")];
    let program = home(&[], &[group(0xb1, "1.0.0", "2026-05-01T10:00:00Z", &few)]);
    for format in READ {
        let told = exported(&program, format, &["000000b1"]);
        assert!(!told.contains('…'), "{format}: {told}");
        let told = told.replace("too few \n answers", "too few answers");
        let found =
            told.contains("too few answers") || told.contains("too few\n") && told.contains("answers\n");
        assert!(found, "{format}: {told}");
    }
}

#[test]
fn notes_of_both_days_go_along_and_only_when_asked_for() {
    let noted = |id, started, note: &str| {
        response(
            id,
            "1.0.0",
            started,
            &format!("place = \"Here\"\n[answers]\n\"a.kept.s\" = 3\n[notes]\n\"a.kept\" = \"{note}\"\n"),
        )
    };
    let program = home(
        &[noted(0xa1, "2026-05-01T10:00:00Z", "Xanadu"), noted(0xa2, "2026-08-01T10:00:00Z", "Zanzibar")],
        &[],
    );
    for format in ["html", "md", "txt"] {
        let subject = ["000000a2", "--then", "000000a1"];
        let told = exported(&program, format, &subject);
        assert!(!told.contains("Xanadu") && !told.contains("Zanzibar") && !told.contains("Noted"), "{told}");
        let told = exported(&program, format, &[&subject[..], &["--with-notes"]].concat());
        let at = |text: &str| told.find(text).unwrap_or_else(|| panic!("{text} in {format}: {told}"));
        assert!(at("Noted then") < at("Xanadu") && at("Xanadu") < at("Noted now"), "{format}: {told}");
        assert!(at("Noted now") < at("Zanzibar"), "{format}: {told}");
    }
}

#[test]
fn actions_are_told_open_first_then_by_date_and_what_was_let_go_is_said() {
    let mut rest = String::from("[answers]\n\"a.kept.s\" = 3\n");
    for (number, (what, state)) in [
        ("Finished", "due = 2026-01-01\ndone = 2026-02-01"),
        ("Undated", ""),
        ("Dropped", "due = 2026-01-02\nlet_go = 2026-03-01"),
        ("Later", "due = 2026-12-24"),
        ("Sooner", "due = 2026-11-30"),
    ]
    .iter()
    .enumerate()
    {
        write!(rest, "[[action]]\nid = \"000000c{number}-0000-4000-8000-000000000000\"\ndimension = \"a.kept\"\nwhat = \"{what}\"\n{state}\n").unwrap();
    }
    let program = home(&[response(0xa1, "1.0.0", "2026-05-01T10:00:00Z", &rest)], &[]);
    for format in ["html", "md", "txt"] {
        let told = exported(&program, format, &["last"]);
        let places =
            ["Sooner", "Later", "Undated", "Finished", "Dropped"].map(|what| told.find(what).unwrap());
        assert!(places.is_sorted(), "{format}: {told}");
        for said in ["open · by 30 Nov 2026 · KEPT", "done 1 Feb 2026 · KEPT", "let go 1 Mar 2026 · KEPT"]
        {
            assert!(told.contains(said), "{said} in {format}: {told}");
        }
    }
    assert!(exported(&program, "md", &["last"]).contains("\n- ~~Dropped~~ (let go"));
    let calendar = exported(&program, "ics", &["last"]).replace("\r\n ", "");
    let events: Vec<&str> = calendar.split("BEGIN:VEVENT\r\n").skip(1).collect();
    assert_eq!(events.len(), 2, "open ones with a date alone: {calendar}");
    for line in [
        "UID:000000c3-0000-4000-8000-000000000000@heatmap",
        "DTSTAMP:20260501T100000Z",
        "DTSTART;VALUE=DATE:20261224",
        "DTEND;VALUE=DATE:20261225",
        "SUMMARY:Later",
    ] {
        assert!(events[0].lines().any(|found| found == line), "{line}\n{calendar}");
    }
}

#[test]
fn names_and_notes_go_only_into_formats_that_have_a_place_for_them() {
    let rest = "name = \"Zanzibar\"\nplace = \"Here\"\n[answers]\n\"a.kept.s\" = 3\n[notes]\n\"a.kept\" = \"Xanadu\"\n\
                [[action]]\nid = \"000000c1-0000-4000-8000-000000000000\"\ndimension = \"a.kept\"\nwhat = \"W\"\ndue = 2026-12-24\n";
    let program = home(&[response(0xa1, "1.0.0", "2026-05-01T10:00:00Z", rest)], &[]);
    for format in ["svg", "html", "md", "txt", "json", "ndjson", "csv", "ics"] {
        let found = |more: &[&str]| {
            let told = exported(&program, format, &[&["last"], more].concat());
            (told.contains("Zanzibar"), told.contains("Xanadu"))
        };
        let has_room = !matches!(format, "svg" | "csv" | "ics");
        assert_eq!(found(&[]), (false, false), "{format}");
        assert_eq!(found(&["--with-name"]), (has_room, false), "{format}");
        assert_eq!(found(&["--with-notes"]), (false, has_room), "{format}");
    }
    let marked = exported(&program, "svg", &["last", "--with-notes"]);
    assert!(!marked.contains("n note"), "no mark of a note that stays behind: {marked}");
}

#[cfg(feature = "png")]
#[test]
fn a_picture_may_not_be_so_wide_that_it_takes_all_memory() {
    let program =
        home(&[response(0xa1, "1.0.0", "2026-05-01T10:00:00Z", "[answers]\n\"a.kept.s\" = 3\n")], &[]);
    let out = program.data.path().join("wide.png");
    let (code, _, said) = program.run(&["export", "last", "-o", out.to_str().unwrap(), "--width", "20000"]);
    assert_eq!(code, 2, "{said}");
    assert!(said.contains("GB of memory. The most for this one is --width "), "{said}");
    assert!(!out.exists());
    let (code, _, said) = program.run(&["export", "last", "-o", out.to_str().unwrap(), "--width", "300"]);
    assert_eq!(code, 0, "{said}");
    let picture = fs::read(out).unwrap();
    assert_eq!(u32::from_be_bytes(picture[16..20].try_into().unwrap()), 300);
}

#[cfg(feature = "png")]
#[test]
fn our_own_words_have_letters_in_the_font_in_every_language() {
    let answered = "place = \"Here\"\n[answers]\n\"a.kept.s\" = 3\n";
    let program = home(
        &[
            response(0xa1, "1.0.0", "2026-05-01T10:00:00Z", answered),
            response(0xa2, "1.1.0", "2026-08-01T10:00:00Z", &answered.replace("= 3", "= 1")),
        ],
        &[group(
            0xb1,
            "1.0.0",
            "2026-05-01T10:00:00Z",
            &[("kept", "1, 2, 6, 0, 0"), ("few", "0, 2, 0, 7, 0")],
        )],
    );
    let out = program.data.path().join("x.png");
    for language in heatmap::i18n::languages() {
        for subject in [&["000000a1"][..], &["000000b1"], &["000000a2", "--then", "000000a1"]] {
            let to = ["export", "--lang", language, "-o", out.to_str().unwrap(), "--force", "--width", "100"];
            let (code, _, said) = program.run(&[&to[..], subject].concat());
            assert_eq!((code, said.lines().count()), (0, 1), "{language}: {said}");
        }
    }
}

#[test]
fn a_table_explains_nothing_that_does_not_stand_in_it() {
    let statement = "\"a.kept.s\" = 3\n";
    let then = response(0xa1, "1.0.0", "2026-05-01T10:00:00Z", &format!("[answers]\n{statement}"));
    let now = response(0xa2, "1.0.0", "2026-08-01T10:00:00Z", &format!("[answers]\n{statement}"));
    let program = home(&[then, now], &[]);
    for format in ["md", "html"] {
        let mut told = exported(&program, format, &["000000a2", "--then", "000000a1"]);
        // The drawing within the page has a legend of its own.
        if let (Some(from), Some(to)) = (told.find("<svg"), told.find("</svg>")) {
            told.replace_range(from..to, "");
        }
        for word in ["above: then", "1 2 your answers", "you differ", "how much is answered"] {
            assert!(!told.contains(word), "{word} in {format}: {told}");
        }
        assert!(told.contains("As before") && !told.contains("About the same"), "{format}: {told}");
    }
}
