//! Heatmaps in the formats that people and programs use elsewhere: what is in them, and what never is.
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

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use cases::{is_thorough, some};
use heatmap::export::Format;
use heatmap::format::questionnaire::built_in;
use heatmap::model::questionnaire::Questionnaire;
use program::Program;

/// Texts that a reader must not take for its own.
const HOSTILE: &[&str] = &[
    "=1+1 <script>alert(1)</script> ]]> &amp; <b>",
    "@SUM(A1) \u{202e}turned round \u{1b}[31mred [link](javascript:alert)",
    "+1 \"quoted\", and, commas; \\N | a | table | \u{7}",
    "one\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTACH:https://d.org\n\n# heading\n    code",
];

fn questions() -> Questionnaire {
    built_in::load().unwrap().remove(0)
}

fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}

/// A finished response with a text in every field that has one.
fn response(id: u32, started: &str, text: &str, level: impl Fn(usize) -> u8) -> String {
    let text = quoted(text);
    let mut file = format!(
        "format = 1\nid = \"{id:08x}-0000-4000-8000-000000000000\"\n\
         questionnaire = {{ id = \"relationships\", version = \"1.0.0\", language = \"en-GB\" }}\n\
         started = {started}T10:00:00Z\nfinished = {started}T10:10:00Z\nplace = {text}\nname = {text}\n\
         focus = \"place.trust\"\n\n[answers]\n"
    );
    for statement in questions().statements() {
        match level(statement.position) {
            0 => {}
            level => writeln!(file, "\"{}\" = {level}", statement.id).unwrap(),
        }
    }
    write!(
        file,
        "\n[notes]\n\"place.trust\" = {text}\n\n[[action]]\nid = \"{id:08x}-1111-4000-8000-000000000000\"\n\
         dimension = \"place.trust\"\nwhat = {text}\nwho = {text}\nbuddy = {text}\ndue = 2026-12-24\n"
    )
    .unwrap();
    file
}

fn group(id: u32, people: u64, opened: &str, text: &str) -> String {
    let text = quoted(text);
    let mut file = format!(
        "format = 1\nid = \"{id:08x}-0000-4000-8000-000000000000\"\n\
         questionnaire = {{ id = \"relationships\", version = \"1.0.0\", language = \"en-GB\" }}\n\
         opened = {opened}T10:00:00Z\ntitle = {text}\nkind = \"team\"\nplace = {text}\nminimum = 5\nexpected = {people}\n\
         by_consent = false\npeople = {people}\nrevealed = {people}\nresponses = []\n\n[tally]\n"
    );
    for statement in questions().statements() {
        let cool = if statement.position < 4 { people } else { 1 };
        writeln!(file, "\"{}\" = [0, {cool}, 0, {}, 0, 0, 0]", statement.id, people - cool).unwrap();
    }
    write!(
        file,
        "\n[[action]]\nid = \"{id:08x}-1111-4000-8000-000000000000\"\ndimension = \"place.trust\"\nwhat = {text}\n\
         who = \"each of us\"\ndue = 2026-12-24\n"
    )
    .unwrap();
    file
}

/// Two responses and two groups, saved; the texts of all are `text`.
fn home(text: &str) -> Program {
    let program = Program::new();
    let (responses, groups) = (program.data().join("responses"), program.data().join("groups"));
    fs::create_dir_all(&responses).unwrap();
    fs::create_dir_all(&groups).unwrap();
    let warm = |position: usize| (position % 5 + 1) as u8;
    let cool = |position: usize| if position == 3 { 0 } else { 2 };
    fs::write(responses.join("a.toml"), response(0xa1, "2026-05-01", text, cool)).unwrap();
    fs::write(responses.join("b.toml"), response(0xa2, "2026-08-01", text, warm)).unwrap();
    fs::write(groups.join("c.toml"), group(0xb1, 9, "2026-05-02", text)).unwrap();
    fs::write(groups.join("d.toml"), group(0xb2, 7, "2026-08-02", text)).unwrap();
    program
}

/// What is exported, and how it is named on the command line.
const SUBJECTS: [(&str, &[&str]); 5] = [
    ("response", &["000000a2"]),
    ("group", &["000000b1"]),
    ("small-group", &["000000b2"]),
    ("comparison", &["000000a2", "--then", "000000a1"]),
    ("groups", &["000000b2", "--then", "000000b1"]),
];

fn export(program: &Program, subject: &[&str], format: Format, more: &[&str]) -> (i32, PathBuf, String) {
    let out = program.data.path().join(format!("out.{}", format.name()));
    let mut args = vec!["export"];
    args.extend(subject);
    args.extend(["-o", out.to_str().unwrap(), "--force"]);
    args.extend(more);
    let (code, _, said) = program.run(&args);
    (code, out, said)
}

fn formats() -> impl Iterator<Item = Format> {
    Format::ALL.into_iter().filter(|format| format.is_built_in() && *format != Format::Toml)
}

#[test]
fn every_format_of_everything_is_made_and_the_same_twice() {
    let program = home("Library team");
    for (name, subject) in some(SUBJECTS, 2) {
        for format in formats() {
            let (code, out, said) = export(&program, subject, format, &[]);
            assert_eq!(code, 0, "{name}.{}: {said}", format.name());
            let first = fs::read(&out).unwrap();
            assert!(!first.is_empty(), "{name}.{}", format.name());
            let (_, out, _) = export(&program, subject, format, &[]);
            assert!(fs::read(&out).unwrap() == first, "{name}.{} differs the second time", format.name());
            let head: &[u8] = match format {
                Format::Png => b"\x89PNG\r\n\x1a\n",
                Format::Pdf => b"%PDF-",
                Format::Xlsx => b"PK",
                Format::Svg => b"<svg xmlns=",
                Format::Html => b"<!DOCTYPE html>",
                Format::Calendar => b"BEGIN:VCALENDAR\r\n",
                _ => b"",
            };
            assert!(first.starts_with(head), "{name}.{}", format.name());
        }
    }
}

#[test]
fn what_is_told_of_a_person_is_in_it() {
    let program = home("Library team");
    let text = |subject: &[&str], format| {
        let (code, out, said) = export(&program, subject, format, &[]);
        assert_eq!(code, 0, "{said}");
        fs::read_to_string(out).unwrap()
    };
    for format in [Format::Svg, Format::Html, Format::Markdown, Format::Text] {
        for (name, subject) in SUBJECTS {
            let found = text(subject, format);
            for dimension in questions().dimensions() {
                assert!(found.contains(&dimension.title), "{name}: {} in {}", dimension.title, format.name());
            }
            assert!(found.contains("Library team"), "{name}: {}", format.name());
        }
        let one = text(&["000000a2"], format);
        assert!(one.contains("Warm") && one.contains("Trust") && one.contains("1 Aug 2026"), "{one}");
    }
    let lines = text(&["000000a2"], Format::Text);
    assert!(lines.lines().all(|line| heatmap::i18n::text::width(line) <= 80), "{lines}");
    let html = text(&["000000a2"], Format::Html);
    for needed in ["scope=\"row\"", "scope=\"col\"", "lang=\"en-GB\"", "<title>", "role=\"img\""] {
        assert!(html.contains(needed), "{needed} is missing");
    }
    for fetched in ["http://", "https://", "<script", "<link", "url(", "@import", " src="] {
        let shown = html.replace("http://www.w3.org/2000/svg", "");
        assert!(!shown.contains(fetched), "{fetched} in the page");
    }
}

#[test]
fn json_is_the_document_of_show_and_ndjson_is_read_again() {
    let program = home("Library team");
    let (_, out, _) = export(&program, &["000000a2"], Format::Json, &[]);
    assert_eq!(fs::read_to_string(out).unwrap(), program.run(&["show", "000000a2", "--json"]).1);
    let (_, out, _) = export(&program, &["000000b1"], Format::Json, &[]);
    assert_eq!(fs::read_to_string(out).unwrap(), program.run(&["show", "000000b1", "--json"]).1);
    let (_, out, _) = export(&program, &["000000a2", "--then", "000000a1"], Format::Json, &[]);
    assert_eq!(
        fs::read_to_string(out).unwrap(),
        program.run(&["compare", "000000a1", "000000a2", "--json"]).1
    );
    let (_, out, _) = export(&program, &["000000a2"], Format::Ndjson, &[]);
    let line = fs::read_to_string(&out).unwrap();
    assert_eq!(line.lines().count(), 1);
    let (code, counted, said) = {
        let mut command = program.command(&["group", "-", "--json"]);
        command.stdin(fs::File::open(&out).unwrap());
        program::output_of(&command.output().unwrap())
    };
    assert_eq!((code, counted.contains("\"people\": 1")), (0, true), "{said}");
}

#[test]
fn csv_has_a_row_for_each_answer_and_only_counts_that_may_show() {
    let program = home("=1+1");
    let rows = |subject: &[&str]| {
        let (code, out, said) = export(&program, subject, Format::Csv, &[]);
        assert_eq!(code, 0, "{said}");
        let bytes = fs::read(out).unwrap();
        assert!(bytes.windows(2).any(|pair| pair == b"\r\n"), "lines end as RFC 4180 has it");
        let mut reader = csv::Reader::from_reader(bytes.as_slice());
        assert_eq!(
            reader.headers().unwrap().iter().collect::<Vec<_>>().join(","),
            "heatmap,kind,questionnaire,version,place,started,area,dimension,statement,answer,count"
        );
        reader
            .records()
            .map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>())
            .collect::<Vec<_>>()
    };
    let person = rows(&["000000a1"]);
    assert_eq!(person.len(), 31, "one statement is unanswered");
    assert_eq!(&person[0][6..], ["you", "you.motivation", "you.motivation.beyond", "2", "1"]);
    assert_eq!(person[0][4], "'=1+1", "no spreadsheet runs it");
    let nine = rows(&["000000b1"]);
    let of_first: Vec<&str> = nine.iter().take(7).map(|row| row[10].as_str()).collect();
    assert_eq!(of_first, ["0", "9", "0", "0", "0", "0", "0"]);
    assert!(rows(&["000000b2"]).is_empty(), "of seven people no statement's counts may show");
}

#[test]
fn for_a_group_there_is_nothing_but_the_answers() {
    let program = home("Ada's secret");
    let out = program.data.path().join("mine.toml");
    let to = out.to_str().unwrap();
    let (code, _, said) = program.run(&["export", "000000a2", "--for-group", "-o", to]);
    assert_eq!(code, 0, "{said}");
    let sheet: toml::Table = fs::read_to_string(&out).unwrap().parse().unwrap();
    assert_eq!(sheet.keys().collect::<Vec<_>>(), ["format", "id", "questionnaire", "answers"]);
    assert!(!fs::read_to_string(&out).unwrap().contains("secret"));
    let (code, counted, _) = program.run(&["group", to, "--json"]);
    assert_eq!((code, counted.contains("\"people\": 1")), (0, true));
    let (code, _, said) = program.run(&["export", "000000b1", "--for-group"]);
    assert_eq!((code, said.contains("Only one person's finished answers")), (2, true), "{said}");
}

/// A calendar of one event with the lines that we write, none of which a text has made (RFC 5545, 3.1).
fn assert_is_one_event(calendar: &str, what: &str) {
    assert!(calendar.split("\r\n").all(|line| !line.contains(['\r', '\n']) && line.len() <= 75), "{what}");
    let unfolded = calendar.replace("\r\n ", "");
    let names: Vec<&str> =
        unfolded.split_terminator("\r\n").map(|line| line.split([':', ';']).next().unwrap()).collect();
    let mut expected =
        vec!["BEGIN", "VERSION", "PRODID", "BEGIN", "DESCRIPTION", "DTEND", "DTSTAMP", "DTSTART"];
    expected.extend(["SUMMARY", "TRANSP", "UID", "END", "END"]);
    assert_eq!(names, expected, "{what}");
}

#[test]
fn nothing_hostile_comes_out_live() {
    for text in HOSTILE {
        let program = home(text);
        for (name, subject) in SUBJECTS {
            for format in formats() {
                let is_binary = matches!(format, Format::Png | Format::Pdf | Format::Xlsx);
                if is_binary && !is_thorough() {
                    continue;
                }
                let (code, out, said) = export(&program, subject, format, &["--with-notes", "--with-name"]);
                assert_eq!(code, 0, "{name}.{}: {said}", format.name());
                if is_binary {
                    continue;
                }
                let found = fs::read_to_string(&out).unwrap();
                let what = format!("{text:?} in {name}.{}:\n{found}", format.name());
                assert!(
                    !found.chars().any(|c| c == '\u{1b}' || ('\u{202a}'..='\u{202e}').contains(&c)),
                    "{what}"
                );
                match format {
                    Format::Svg | Format::Html | Format::Markdown => {
                        assert!(!found.contains("<script") && !found.contains("]]>"), "{what}");
                        assert!(format != Format::Markdown || !found.contains("[link]("), "{what}");
                    }
                    Format::Csv => {
                        let mut reader = csv::Reader::from_reader(found.as_bytes());
                        for row in reader.records() {
                            let row = row.unwrap();
                            assert_eq!(row.len(), 11, "{what}");
                            assert!(
                                row.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@', '\t'])),
                                "{what}"
                            );
                        }
                    }
                    Format::Json => drop(serde_json::from_str::<serde_json::Value>(&found).expect(&what)),
                    Format::Calendar => assert_is_one_event(&found, &what),
                    _ => {}
                }
            }
        }
    }
}

#[test]
fn what_cannot_be_written_gets_a_sentence_and_leaves_nothing_behind() {
    let program = home("Library team");
    let path = |name: &str| program.data.path().join(name).to_str().unwrap().to_owned();
    fs::write(path("there.svg"), "mine").unwrap();
    let (code, _, said) = program.run(&["export", "-o", &path("there.svg")]);
    assert_eq!((code, said.contains("already exists")), (73, true), "{said}");
    assert_eq!(fs::read_to_string(path("there.svg")).unwrap(), "mine");
    let (code, _, said) = program.run(&["export", "-o", &path("no/such/folder.svg")]);
    assert_eq!((code, said.contains("There is no folder")), (73, true), "{said}");
    let (code, _, said) = program.run(&["export", "-o", &path("x.doc")]);
    assert_eq!((code, said.contains("There is no format doc")), (2, true), "{said}");
    let (code, _, said) = program.run(&["export"]);
    assert_eq!((code, said.contains("Name a file with -o")), (2, true), "{said}");
    let (code, _, said) = program.run(&["export", "nothing", "-o", &path("x.svg")]);
    assert_eq!(code, 66, "{said}");
    let before = fs::read_dir(program.data.path()).unwrap().count();
    // What cannot be written to the end, as on a full disk: a file may get no longer than a kilobyte here.
    let heatmap = env!("CARGO_BIN_EXE_heatmap");
    let line = format!(
        "trap '' XFSZ; ulimit -f 1; exec {heatmap} --data-dir {} export -o {}",
        program.data().display(),
        path("long.svg")
    );
    let ended = std::process::Command::new("sh").args(["-c", &line]).output().unwrap();
    let (code, _, said) = program::output_of(&ended);
    assert!(code == 74 && said.contains("Could not write"), "{code}: {said}");
    assert_eq!(fs::read_dir(program.data.path()).unwrap().count(), before, "nothing is left behind");
    // A device or a folder is no file to be replaced.
    fs::create_dir(path("folder.svg")).unwrap();
    let (code, _, said) = program.run(&["export", "-o", &path("folder.svg"), "--force"]);
    assert_eq!((code, said.contains("is a folder")), (73, true), "{said}");
}

/// Whether nothing of how warm *Motivation* is stands in a file, and where that would be.
fn blank(format: Format, found: &str) -> (bool, String) {
    let behind =
        |text: &str| found.split(text).nth(1).unwrap_or_default().chars().take(90).collect::<String>();
    let shown = match format {
        Format::Svg => behind("You: "),
        Format::Html => behind("<span>Motivation</span>"),
        Format::Markdown => behind("| Motivation |"),
        Format::Text => {
            found.lines().skip_while(|line| !line.contains("Motivation")).nth(1).unwrap().to_owned()
        }
        Format::Json => {
            let document: serde_json::Value = serde_json::from_str(found).unwrap();
            let tile = &document["areas"][0]["dimensions"][0];
            assert_eq!(tile["id"], "you.motivation");
            return (tile["heat"].is_null() && tile["band"].is_null(), tile.to_string());
        }
        _ => return (!found.contains("you.motivation."), String::new()),
    };
    let is_blank = match format {
        Format::Svg => shown.starts_with("Motivation left out; "),
        Format::Html => shown.contains(">left out</span>"),
        Format::Markdown => shown.starts_with(" left out | "),
        _ => shown.starts_with(" left out "),
    };
    (is_blank, shown)
}

#[test]
fn low_tiles_of_a_group_are_named_and_can_be_left_out() {
    let program = home("Library team");
    let (_, out, said) = export(&program, &["000000b1"], Format::Text, &[]);
    assert!(said.contains("Everybody is at or below the middle on Motivation, Attention"), "{said}");
    assert!(fs::read_to_string(&out).unwrap().contains("cool    2.0"));
    for format in formats().filter(|format| !matches!(format, Format::Png | Format::Pdf | Format::Xlsx)) {
        let (code, out, said) = export(&program, &["000000b1"], format, &["--leave-out"]);
        assert_eq!(code, 0, "{said}");
        assert!(!said.contains("Everybody"), "{said}");
        let found = fs::read_to_string(&out).unwrap();
        let (is_blank, shown) = blank(format, &found);
        assert!(is_blank, "{shown:?} in {}:\n{found}", format.name());
        let (_, out, _) = export(&program, &["000000b1"], format, &[]);
        let (is_blank, _) = blank(format, &fs::read_to_string(out).unwrap());
        assert!(!is_blank || format == Format::Calendar, "unasked nothing is left out of {}", format.name());
    }
    let (_, _, said) = export(&program, &["000000a1"], Format::Text, &[]);
    assert!(!said.contains("Everybody"), "of one person alone nothing is asked: {said}");
}

#[test]
fn what_a_group_may_not_show_is_not_exported() {
    let program = Program::new();
    fs::create_dir_all(program.data().join("groups")).unwrap();
    let closed = group(0xb1, 9, "2026-05-02", "Team").replace("revealed = 9\n", "");
    fs::write(program.data().join("groups/c.toml"), closed).unwrap();
    for format in formats() {
        let (code, out, said) = export(&program, &["000000b1"], format, &[]);
        if format == Format::Json {
            let shown = program.run(&["show", "000000b1", "--json"]).1;
            assert_eq!((code, fs::read_to_string(&out).unwrap()), (0, shown), "nulls, as everywhere");
            fs::remove_file(out).unwrap();
            continue;
        }
        assert_eq!((code, said.contains("may be shown yet")), (65, true), "{}: {said}", format.name());
        assert!(!out.exists());
    }
}

#[test]
fn a_folder_of_responses_is_written_as_rows_and_as_lines() {
    let program = home("Library team");
    let folder = program.data().join("responses");
    fs::write(folder.join("broken.toml"), "format = 1\nid = \"x").unwrap();
    let (code, rows, said) = program.run(&["export", folder.to_str().unwrap(), "--format", "csv"]);
    assert_eq!((code, rows.lines().count()), (0, 1 + 31 + 32), "{said}");
    assert!(said.contains("broken.toml"), "{said}");
    let (_, lines, _) = program.run(&["export", folder.to_str().unwrap(), "--format", "ndjson"]);
    assert_eq!(lines.lines().count(), 2);
    let (code, _, said) = program.run(&["export", folder.to_str().unwrap(), "--format", "svg"]);
    assert_eq!((code, said.contains("csv or ndjson")), (2, true), "{said}");
}

#[test]
fn letters_that_the_font_lacks_are_named() {
    let program = home("Bücherei 日本 ŵŷ");
    for format in [Format::Png, Format::Pdf].into_iter().filter(|format| format.is_built_in()) {
        let (code, _, said) = export(&program, &["000000a2"], format, &[]);
        assert_eq!((code, said.contains("does not have them: 日本.")), (0, true), "{said}");
    }
    let (_, _, said) = export(&program, &["000000a2"], Format::Svg, &[]);
    assert!(!said.contains("boxes"), "{said}");
}

#[test]
fn what_was_exported_is_imported_elsewhere_once_and_never_as_ones_own() {
    let theirs = home("Their place");
    for format in [Format::Ndjson, Format::Toml] {
        let out = theirs.data.path().join(format!("sent.{}", format.name()));
        let (code, _, said) = theirs.run(&[
            "export",
            "000000a2",
            "--format",
            format.name(),
            "-o",
            out.to_str().unwrap(),
            "--with-notes",
            "--with-name",
        ]);
        assert_eq!(code, 0, "{said}");
        let ours = Program::new();
        let (code, _, said) = ours.run(&["import", out.to_str().unwrap()]);
        assert_eq!((code, said.trim()), (0, "Imported one response."), "{}", format.name());
        let kept = ours.imported();
        assert_eq!(kept.len(), 1);
        assert_eq!(kept[0]["answers"].as_table().unwrap().len(), 32);
        if format == Format::Ndjson {
            assert_eq!(kept[0]["place"].as_str(), Some("Their place"));
            assert_eq!(kept[0]["notes"]["place.trust"].as_str(), Some("Their place"));
            assert_eq!(kept[0]["action"][0]["due"].as_str(), Some("2026-12-24"));
        }
        let (code, _, said) = ours.run(&["import", out.to_str().unwrap()]);
        assert_eq!((code, said.trim()), (0, "Nothing new was imported; one was here already."));
        assert_eq!(ours.imported().len(), 1);
        let (code, _, said) = ours.run(&["show", "last"]);
        assert_eq!(code, 66, "what others sent is not \"last\": {said}");
    }
}
