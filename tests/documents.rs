//! Every file of ours, whoever wrote it: nothing in it is lost, every route reads it the same, and none takes long.
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

use std::fmt::Write as _;
use std::fs;
use std::time::{Duration, Instant};

use heatmap::format::document::Unreadable;
use heatmap::format::questionnaire::built_in;
use heatmap::format::{self, Document, ndjson};
use heatmap::i18n::Localize as _;
use program::{Program, output_of};

const FOUND: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/found/files");
const ID: &str = "0f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f";
const OTHER: &str = "1f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f";
const QUESTIONNAIRE: &str = "id = \"relationships\"\nversion = \"1.0.0\"\nlanguage = \"en-GB\"\n";

/// A response with more lines at its top, in its questionnaire, its answers and its only action.
fn response(top: &str, questionnaire: &str, answers: &str, action: &str) -> String {
    format!(
        "format = 1\nid = \"{ID}\"\n{top}\n[questionnaire]\n{QUESTIONNAIRE}{questionnaire}\n[answers]\n\
         \"you.motivation.beyond\" = 4\n{answers}\n[[action]]\nid = \"{OTHER}\"\ndimension = \"you.motivation\"\n\
         what = \"Ask\"\n{action}\n"
    )
}

/// A group with more lines at its top, in its questionnaire, its tally and its only action.
fn group(top: &str, questionnaire: &str, tally: &str, action: &str) -> String {
    format!(
        "format = 1\nid = \"{ID}\"\nopened = \"2026-11-22T14:00:00Z\"\npeople = 5\nrevealed = 5\n{top}\n[questionnaire]\n\
         {QUESTIONNAIRE}{questionnaire}\n[tally]\n\"you.motivation.beyond\" = [0, 0, 1, 2, 2, 0, 0]\n{tally}\n[[action]]\n\
         id = \"{OTHER}\"\ndimension = \"you.motivation\"\nwhat = \"Ask\"\n{action}\n"
    )
}

fn written(document: &Document) -> toml::Table {
    let questionnaire = built_in::load().unwrap().remove(0);
    let text = match document {
        Document::Response(response) => response.to_toml(&questionnaire),
        Document::Group(group) => group.to_toml(&questionnaire),
    };
    text.unwrap().parse().unwrap()
}

/// Everything that a file says, also what `toml` itself cannot hold, is in what is written; or why the file is refused.
#[track_caller]
fn kept_or_refused(source: &str) -> Result<(), String> {
    let document = match format::read(source.as_bytes()) {
        Ok(document) => document,
        Err(Unreadable::Newer(format)) => panic!("format {format}"),
        Err(Unreadable::Damaged(report)) => {
            let (line, _) = report.faults[0].place(&report.source);
            return Err(format!("{line}: {}", report.faults[0].in_english()));
        }
    };
    let (before, after) = (source.parse::<toml::Table>().unwrap(), written(&document));
    assert_holds(&after.into(), &before.into(), source);
    Ok(())
}

fn assert_holds(whole: &toml::Value, part: &toml::Value, source: &str) {
    match (whole, part) {
        (toml::Value::Table(whole), toml::Value::Table(part)) => {
            for (key, value) in part {
                let kept = whole.get(key).unwrap_or_else(|| panic!("{key} was lost:\n{source}"));
                assert_holds(kept, value, source);
            }
        }
        (toml::Value::Array(whole), toml::Value::Array(part)) => {
            assert_eq!(whole.len(), part.len(), "{source}");
            whole.iter().zip(part).for_each(|(whole, part)| assert_holds(whole, part, source));
        }
        // Times that this version knows are written as texts.
        (toml::Value::String(whole), toml::Value::Datetime(part)) => assert_eq!(*whole, part.to_string()),
        (toml::Value::Float(whole), toml::Value::Float(part)) if part.is_nan() => assert!(whole.is_nan()),
        _ => assert_eq!(whole, part, "{source}"),
    }
}

#[test]
fn keys_of_a_later_version_are_kept_or_the_file_is_refused() {
    let kept = [
        "mood = \"calm\"",
        "mood = 9223372036854775807",
        "mood = nan",
        "mood = 07:32:00",
        "mood = 2026-11-22T10:00:00.5+01:00",
        "mood = [1, \"a\", [2026-01-01], { b = true, c = {} }]",
        "mood.of.the.day = 1",
        "\"\" = 1",
        "\"a b\\u200b\" = \"c\\u200b\"",
    ];
    let refused = [
        "mood = 99999999999999999999",
        "mood = 0xffffffffffffffff",
        "mood = -9223372036854775809",
        "mood = [1, { a = 170141183460469231731687303715884105727 }]",
    ];
    for make in [response, group] {
        let in_each = |line: &str| {
            [make(line, "", "", ""), make("", line, "", ""), make("", "", "", line)]
                .map(|text| (text, line.to_owned()))
        };
        for (source, _) in kept.iter().flat_map(|line| in_each(line)) {
            assert_eq!(kept_or_refused(&source), Ok(()), "{source}");
        }
        for (source, line) in refused.iter().flat_map(|line| in_each(line)) {
            let at = source.lines().position(|there| there == line).unwrap() + 1;
            let why = kept_or_refused(&source).unwrap_err();
            assert_eq!(why, format!("{at}: this has a number that is too large to be kept"), "{source}");
        }
    }
    let found = fs::read_to_string(format!("{FOUND}/unknown-keys-in-actions.toml")).unwrap();
    assert_eq!(kept_or_refused(&found).unwrap_err(), "20: this has a number that is too large to be kept");
    assert_eq!(kept_or_refused(&found.replace("= 99999999999999999999", "= 1")), Ok(()));
}

#[test]
fn what_a_line_says_and_a_file_cannot_hold_is_refused() {
    let whole = |more: &str, action: &str| {
        format!(
            "{{\"format\":1,\"id\":\"{ID}\",\"questionnaire\":{{\"id\":\"relationships\",\"version\":\"1.0.0\",\"language\":\
             \"en-GB\"}},\"answers\":{{\"you.motivation.beyond\":4}},\"action\":[{{\"id\":\"{OTHER}\",\"dimension\":\
             \"you.motivation\",\"what\":\"Ask\",{action}}}],{more}}}"
        )
    };
    for (more, why) in [
        ("\"x\":null", "this has a `null`, which cannot be kept"),
        ("\"x\":[{\"y\":null}]", "this has a `null`, which cannot be kept"),
        ("\"x\":18446744073709551615", "this has a number that is too large to be kept"),
        ("\"x\":1,\"x\":1", "this has the same key twice"),
        ("\"x\":{\"y\":1,\"y\":2}", "this has the same key twice"),
    ] {
        for line in [whole(more, "\"z\":1"), whole("\"z\":1", more)] {
            let Err(Unreadable::Damaged(report)) = ndjson::read(line.as_bytes()) else { panic!("{line}") };
            assert_eq!(report.faults[0].in_english(), why, "{line}");
        }
    }
    assert!(ndjson::read(whole("\"z\":1", "\"z\":1").as_bytes()).is_ok());
}

#[test]
fn what_is_equal_after_cleaning_is_refused_and_not_merged() {
    for (source, why) in [
        (response("", "", "\"you.motivation.beyond\\u200b\" = 2", ""), "this has the same key twice"),
        (response("", "", "\" you.motivation.beyond\" = 4", ""), "this has the same key twice"),
        (response("", "", "[notes]\n\"a.b\" = \"c\"\n\"a.b\\n\" = \"d\"", ""), "this has the same key twice"),
        (group("", "", "\"you.motivation.beyond\\u200b\" = [0, 0, 1, 2]", ""), "this has the same key twice"),
        (
            group(&format!("responses = [\"{ID}\", \"{}\"]", ID.to_uppercase()), "", "", ""),
            "“0f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f” is in this list twice",
        ),
        (
            group("", "", "[hands]\nstatements = [\"a.b.c\", \"a.b.c\\u200b\"]", ""),
            "“a.b.c” is in this list twice",
        ),
        (
            response("", "", "", "done = \"2026-11-22\"\nlet_go = \"2026-11-23\""),
            "this action is both `done` and `let_go`, and can be only one of them",
        ),
    ] {
        let refused = kept_or_refused(&source).unwrap_err();
        assert_eq!(refused.split_once(": ").unwrap().1, why, "{source}");
    }
}

/// The same text with every key that is a word written with an escape, and every line with spaces in it.
fn unusually_spelled(source: &str) -> String {
    let spelled = source.lines().map(|line| {
        let Some((key, value)) = line.split_once(" = ") else {
            return line.replace('[', "[ ").replace(']', " ]");
        };
        let bare = key.trim_matches('"');
        format!("\t\"\\U{:08x}{}\"\t=\t{value} # tally", bare.chars().next().unwrap() as u32, &bare[1..])
    });
    spelled.map(|line| line.replace("[ [", "[[").replace("] ]", "]]") + "\r\n").collect()
}

#[test]
fn a_file_is_what_its_keys_say_however_they_are_spelled() {
    let is_group = |document: &Document| document.group().is_some();
    for (source, group) in [(response("", "", "", ""), false), (group("", "", "", ""), true)] {
        let usual = format::read(source.as_bytes()).unwrap();
        let spelled = unusually_spelled(&source);
        assert!(!spelled.contains("\"tally\"") && spelled.contains("\"\\U00000066ormat\""), "{spelled}");
        assert_eq!(format::read(spelled.as_bytes()).unwrap(), usual, "{spelled}");
        assert_eq!(is_group(&usual), group);
        // The names of the other kind in texts and comments make it no other.
        let named = format!(
            "# [tally]\n{}",
            source.replace("\"Ask\"", "\"\"\"\n[tally]\n[answers]\nopened = 1\"\"\"")
        );
        assert_eq!(is_group(&format::read(named.as_bytes()).unwrap()), group, "{named}");
    }
    // A group that nobody has answered may have no tallies.
    let source = group("", "", "", "");
    let unanswered = source.replace("[tally]\n\"you.motivation.beyond\" = [0, 0, 1, 2, 2, 0, 0]\n", "");
    assert!(is_group(&format::read(unanswered.as_bytes()).unwrap()), "{unanswered}");
    let line = serde_json::to_vec(&unanswered.parse::<toml::Table>().unwrap()).unwrap();
    assert!(is_group(&ndjson::read(&line).unwrap()));
}

#[test]
fn a_group_in_an_unusual_spelling_is_shown_as_a_group() {
    let home = Program::new();
    let of = format!("{FOUND}/group-with-escaped-key.questions.toml");
    let file = format!("{FOUND}/group-with-escaped-key.toml");
    for command in ["show", "group"] {
        let (code, out, err) = home.run(&["--questions", &of, command, &file, "--json"]);
        assert_eq!(code, 0, "{err}");
        let shown: serde_json::Value = serde_json::from_str(&out).unwrap();
        assert_eq!(shown["people"], 5, "{out}");
    }
    // A damaged one is a damaged group, and not something else.
    let damaged = fs::read_to_string(&file).unwrap().replace("minimum\t=\t5", "minimum = five");
    let (code, _, err) = home.run(&["show", &home.file("damaged.toml", &damaged)]);
    assert!(code != 0 && err.contains("is damaged"), "{err}");
}

/// A file of so many of what can be there more than once.
type Many = fn(usize) -> String;

fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).fold(String::new(), |mut text, number| {
        writeln!(text, "{}", line(number)).unwrap();
        text
    })
}

fn id(number: usize) -> String {
    format!("00000000-0000-4000-8000-{number:012}")
}

fn action(number: usize, more: &str) -> String {
    let id = id(number);
    format!("[[action]]\nid = \"{id}\"\ndimension = \"you.motivation\"\nwhat = \"Do {number}\"\n{more}")
}

/// A questionnaire of as many statements as it may have and more, and answers to all of them that do not fit.
fn questions(more: &str) -> String {
    format!(
        "format = 1\nid = \"many\"\nversion = \"1.0.0\"\nlanguage = \"en\"\ntitle = \"T\"\nsummary = \"S\"\n\n[scale]\n\
         levels = [\"a\", \"b\"]\n\n[[area]]\nid = \"a\"\ntitle = \"A\"\n\n[[area.dimension]]\nid = \"b\"\ntitle = \"B\"\n\
         about = \"B\"\nreflect = \"B\"\n\n[[area.dimension.statement]]\nid = \"c\"\ntext = \"C\"\n{more}"
    )
}

const GROWING: &[(&str, Many)] = &[
    ("answers", |n| response("", "", &lines(n, |at| format!("\"a.b.c{at}\" = 4")), "")),
    ("notes", |n| {
        response("", "", &format!("[notes]\n{}", lines(n, |at| format!("\"a.b{at}\" = \"x\""))), "")
    }),
    ("actions", |n| response("", "", "", &lines(n, |at| action(at, "")))),
    ("actions with a key of a later version", |n| response("", "", "", &lines(n, |at| action(at, "x = 1")))),
    ("keys of a later version", |n| response(&lines(n, |at| format!("x{at} = {at}")), "", "", "")),
    ("keys of a later version in a table", |n| response("", &lines(n, |at| format!("x{at} = {at}")), "", "")),
    ("keys of a later version in an action", |n| {
        response("", "", "", &lines(n, |at| format!("x{at} = {at}")))
    }),
    ("tables of a later version", |n| response("", "", "", &lines(n, |at| format!("[x{at}]\ny = 1")))),
    ("lists of a later version", |n| response("", "", "", &lines(n, |at| format!("[[x.y]]\nz = {at}")))),
    ("comments", |n| response(&lines(n, |_| "# note".to_owned()), "", "", "")),
    ("counts", |n| group("", "", &lines(n, |at| format!("\"a.b.c{at}\" = [0, 0, 1, 2, 2, 0, 0]")), "")),
    ("ids", |n| group(&format!("responses = [{}]", lines(n, |at| format!("\"{}\",", id(at)))), "", "", "")),
    ("actions of a group", |n| group("", "", "", &lines(n, |at| action(at, "x = 1")))),
    ("hands", |n| {
        group("", "", &format!("[hands]\nstatements = [{}]", lines(n, |at| format!("\"a.b.c{at}\","))), "")
    }),
    ("areas", |n| questions(&lines(n, |at| format!("[[area]]\nid = \"a{at}\"\ntitle = \"A\"")))),
    ("dimensions", |n| {
        questions(&lines(n, |at| format!("[[area.dimension]]\nid = \"b{at}\"\ntitle = \"B\"")))
    }),
    ("statements", |n| {
        questions(&lines(n, |at| format!("[[area.dimension.statement]]\nid = \"c{at}\"\ntext = \"C {at}\"")))
    }),
    ("one statement again and again", |n| {
        questions(&lines(n, |_| "[[area.dimension.statement]]\nid = \"c\"\ntext = \"C\"".to_owned()))
    }),
    ("unknown keys of a questionnaire", |n| questions(&lines(n, |at| format!("lever{at} = 1")))),
    ("curly marks", |n| questions(&lines(n, |at| format!("x{at} = “a”")))),
    ("not TOML", |n| lines(n, |_| "= [".to_owned())),
];

/// The shortest time that a command takes with a file, of so many.
fn time(home: &Program, text: &str, args: &[&str], runs: usize) -> Duration {
    let file = home.file("growing.toml", text);
    let once = |_| {
        let begun = Instant::now();
        home.run(&[args, &[&file]].concat());
        begun.elapsed()
    };
    (0..runs).map(once).min().unwrap()
}

#[test]
fn twice_as_much_of_anything_takes_at_most_about_twice_as_long() {
    // A build for tests is many times slower than one for people.
    let most = Duration::from_secs(if cfg!(debug_assertions) { 8 } else { 2 });
    let home = Program::new();
    for (what, make) in GROWING {
        let each = (make(20_000).len() - make(10_000).len()) / 10_000;
        let count = |bytes| bytes / each;
        let (half, whole) = (make(count(64 << 10)), make(count(128 << 10)));
        for args in [&["check", "--json"][..], &["show"]] {
            let (before, after) = (time(&home, &half, args, 2), time(&home, &whole, args, 2));
            // What is quadratic takes four times as long.
            let about_twice = before * 3 + Duration::from_millis(50);
            assert!(after < about_twice, "{args:?} of many {what}: {before:?}, then {after:?}");
        }
        // As much as is read of a file.
        let all = make(count(900 << 10));
        assert!(all.len() < 1 << 20, "{what}: {}", all.len());
        let taken = time(&home, &all, &["check"], 1);
        assert!(taken < most, "1 MiB of {what} takes {taken:?}");
    }
}

#[test]
fn many_answers_that_do_not_fit_are_placed_with_one_walk() {
    let home = Program::new();
    let statement = |at: usize| format!("[[area.dimension.statement]]\nid = \"s{at}\"\ntext = \"S {at}\"");
    let dimension = |at: usize| {
        let more = lines(19, statement);
        format!("[[area.dimension]]\nid = \"d{at}\"\ntitle = \"D\"\nabout = \"D\"\nreflect = \"D\"\n{}", more)
    };
    let area = |at: usize| format!("[[area]]\nid = \"e{at}\"\ntitle = \"E\"\n{}", lines(15, dimension));
    let of = home.file("many.toml", &questions(&lines(15, area)));
    let ids =
        (0..15).flat_map(|a| (0..15).flat_map(move |d| (0..19).map(move |s| format!("e{a}.d{d}.s{s}"))));
    let answers: String = ids.fold(String::new(), |text, id| text + &format!("\"{id}\" = 9\n"));
    let file = home.file("misfits.toml", &response("", "", &answers, "").replace("relationships", "many"));
    let begun = Instant::now();
    let (code, out, err) = home.run(&["--questions", &of, "check", "--json", &file]);
    assert_eq!(code, 1, "{err}");
    let rows: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert!(rows.as_array().unwrap().len() >= 15 * 15 * 19, "{}", rows.as_array().unwrap().len());
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
}

#[test]
fn a_statement_answered_twice_is_refused_by_every_route_in_the_same_words() {
    let home = Program::new();
    let found = format!("{FOUND}/answered-twice.ndjson");
    let good = format!(
        "{{\"format\":1,\"id\":\"{OTHER}\",\"questionnaire\":{{\"id\":\"relationships\",\"version\":\"1.0.0\",\
         \"language\":\"en-GB\"}},\"answers\":{{\"you.motivation.beyond\":4}}}}\n"
    );
    let text = fs::read_to_string(&found).unwrap() + &good.replace(OTHER, ID);
    let file = home.file("answers.ndjson", &text);
    let from = |args: &[&str]| {
        output_of(&home.command(args).stdin(fs::File::open(&file).unwrap()).output().unwrap())
    };
    let skipped = |err: &str| -> Vec<String> {
        let lines = err.lines().filter(|line| line.starts_with("Skipped ") && line.contains("line "));
        lines.map(|line| line.split_once("line ").unwrap().1.to_owned()).collect()
    };
    let whys = [
        "1: it is damaged: this has the same key twice.",
        "2: it is damaged: an answer is a level's number, \"not sure\" or \"doesn't apply\".",
    ];
    let (_, out, err) = from(&["group", "-"]);
    assert_eq!(skipped(&err), whys, "{err}");
    assert!(out.contains("one person"), "{out}");
    for args in [["import", "-"], ["import", &file]] {
        let (_, _, err) = from(&args);
        assert_eq!(skipped(&err), whys, "{args:?}: {err}");
    }
}
