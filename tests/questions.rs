//! Questionnaires of one's own, from outside: writing, checking, translating, trying and installing them.
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
use std::path::{Path, PathBuf};
use std::process::Command;

use program::{Program, output_of};
use serde_json::Value;
use support::OWN;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What `check` prints of a file, and its exit code.
fn check(program: &Program, args: &[&str]) -> (i32, String) {
    let (code, out, _) = program.run(&[&["check"], args].concat());
    (code, out)
}

#[test]
fn a_broken_questionnaire_prints_every_fault_and_opens_no_screen() {
    let program = Program::new();
    let broken = OWN
        .replace("levels = [\"never\",", "levels = [\"never\", \"never\",")
        .replace("text = \"People", "txet = \"People");
    let file = program.file("broken.toml", &broken);
    let (code, out, err) = program.run(&["take", "--questions", &file]);
    assert_eq!((code, out.as_str()), (65, ""));
    assert!(err.contains("did you mean `text`?") && err.contains('^'), "{err}");
    assert!(err.contains("`never` is used twice"), "{err}");
    let (code, out, _) = program.run(&["check", &file]);
    assert_eq!(code, 1);
    assert!(out.contains("broken.toml:11:20: "), "{out}");
    let (code, out, _) = program.run(&["check", &file, "--json"]);
    assert_eq!(code, 1);
    let faults: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&faults[0]["line"], &faults[0]["severity"]), (&11.into(), &"error".into()));
}

#[test]
fn each_broken_questionnaire_has_its_report_and_each_good_one_none() {
    let directory = root().join("tests/questionnaires");
    let check = |path: &Path| {
        let output = Command::new(env!("CARGO_BIN_EXE_heatmap"))
            .current_dir(path.parent().unwrap())
            .args(["check", path.file_name().unwrap().to_str().unwrap()])
            .output()
            .unwrap();
        output_of(&output)
    };
    let files = |name: &str| -> Vec<PathBuf> {
        let mut files: Vec<PathBuf> =
            fs::read_dir(directory.join(name)).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        files
    };
    let (broken, good) = (files("broken"), files("good"));
    let mut with_many = 0;
    for path in &broken {
        let (code, report, err) = check(path);
        let name = path.file_stem().unwrap().to_str().unwrap();
        assert_eq!((code, err.as_str()), (1, ""), "{name}");
        let faults = report.lines().filter(|line| line.starts_with(&format!("{name}.toml:"))).count();
        // Of a file with one fault nothing else is said.
        let has_many = name.starts_with("many-");
        assert!(if has_many { faults >= 4 } else { faults == 1 }, "{name}: {report}");
        with_many += usize::from(has_many);
        insta::assert_snapshot!(format!("check-{name}"), report);
        // Whatever is wrong, it says what would be right.
        let rows = Program::new().run(&["check", path.to_str().unwrap(), "--json"]).1;
        let rows: Vec<Value> = serde_json::from_str(&rows).unwrap();
        assert!(rows.iter().all(|row| row["help"].is_string()), "{name}");
    }
    assert!(broken.len() - with_many >= 50 && with_many >= 5 && good.len() >= 4);
    for path in good {
        let (code, report, err) = check(&path);
        let name = path.file_name().unwrap().to_str().unwrap();
        assert_eq!(code, 0, "{name}: {report}");
        assert!(err.contains("no faults") && !report.contains(" error"), "{name}: {err}");
        let of_this = |line: &&str| line.starts_with(&format!("{name}:"));
        assert!(report.lines().filter(of_this).all(|line| line.contains(": advice: ")), "{report}");
    }
}

#[test]
fn the_built_in_questionnaires_check_clean_and_need_no_advice() {
    let program = Program::new();
    let mut checked = 0;
    for entry in fs::read_dir(root().join("questions")).unwrap() {
        let file = entry.unwrap().path();
        if file.is_file() {
            let (code, out, err) = program.run(&["check", file.to_str().unwrap()]);
            assert_eq!((code, out.as_str()), (0, ""), "{}", file.display());
            assert!(err.contains("no faults"));
            checked += 1;
        }
    }
    assert_eq!(checked, 5, "four questionnaires, one of them in two languages");
}

#[test]
fn the_same_version_with_other_content_is_refused() {
    let program = Program::new();
    let text = include_str!("../questions/relationships.toml");
    let same = program.file("same.toml", &text.replace("minutes = 10", "# a comment\nminutes = 10"));
    assert_eq!(program.run(&["questions", "show", &same]).0, 0, "comments make no difference");
    let other = program.file("other.toml", &text.replace("minutes = 10", "minutes = 11"));
    let (code, _, err) = program.run(&["questions", "show", &other]);
    assert_eq!(code, 65);
    assert!(err.contains("needs a new version"), "{err}");
}

#[test]
fn a_questionnaire_of_ones_own_is_walked_saved_and_shown() {
    let program = Program::new();
    let file = program.file("own.toml", OWN);
    let mut terminal = program.terminal((80, 24), &["take", "--questions", &file, "--place", "Club"], &[]);
    terminal.wait("People walk in.").press("7", "1 saved").press("1", "2 saved").press("6", "3 saved");
    terminal.press("7", "Every statement has an answer").press("f", "Open doors").send("q");
    assert_eq!(terminal.ended(), 0);
    let document = program.json(&["show", "--json"]);
    let doors = &document["areas"][0]["dimensions"][0];
    assert_eq!((&doors["heat"], &doors["band"]), (&1.0.into(), &"glowing".into()));
    assert_eq!(doors["statements"][1]["counts"], serde_json::json!([1, 0, 0, 0, 0, 0, 0]));
    let (_, shown, _) = program.run(&["show"]);
    assert!(shown.contains("こころ"), "{shown}");
}

#[test]
fn a_new_one_works_as_it_is_and_is_never_written_over() {
    let program = Program::new();
    let home = program.data.path().to_owned();
    let run = |args: &[&str]| output_of(&program.command(args).current_dir(&home).output().unwrap());
    let (code, out, err) = run(&["questions", "new", "youth-club.toml"]);
    assert_eq!((code, out.as_str()), (0, ""));
    assert!(err.contains("Created youth-club.toml"), "{err}");
    assert_eq!(run(&["check", "youth-club.toml"]).0, 0);
    let written = fs::read_to_string(home.join("youth-club.toml")).unwrap();
    assert!(written.contains("id = \"youth-club\"") && written.contains("title = \"Youth club\""));
    let (code, _, err) = run(&["questions", "new", "youth-club.toml"]);
    assert_eq!(code, 73, "{err}");
    assert_eq!(fs::read_to_string(home.join("youth-club.toml")).unwrap(), written);
    let (code, _, err) = run(&["questions", "new", "nowhere/a.toml"]);
    assert_eq!(code, 73, "{err}");

    // A copy has an id of its own, even under the name of another one, and says the same.
    let (code, _, err) = run(&["questions", "new", "council.toml", "--from", "council"]);
    assert_eq!(code, 0, "{err}");
    let copy = fs::read_to_string(home.join("council.toml")).unwrap();
    assert!(copy.contains("id = \"our-council\""), "{copy}");
    let (code, report) =
        check(&program, &[home.join("council.toml").to_str().unwrap(), "--against", "council"]);
    assert_eq!(code, 1);
    assert_eq!(report.matches("council.toml:").count(), 1, "only its id is another: {report}");
    assert_eq!(run(&["questions", "new", "x.toml", "--from", "nothing"]).0, 66);

    let (code, out, _) = run(&["questions", "new", "-"]);
    assert_eq!(code, 0);
    assert!(out.contains("id = \"my-questions\""), "{out}");
    let (_, out, _) = run(&["--lang", "cy", "questions", "new", "-"]);
    assert!(out.contains("language = \"cy\"") && out.contains("Gwrando"), "{out}");
}

#[test]
fn the_schema_is_the_one_in_the_docs() {
    let (code, schema, _) = Program::new().run(&["questions", "schema"]);
    assert_eq!(code, 0);
    let kept = fs::read_to_string(root().join("docs/schema/questionnaire.schema.json")).unwrap();
    assert!(kept == schema, "heatmap questions schema > docs/schema/questionnaire.schema.json");
    for key in ["title", "about", "reflect", "levels"] {
        assert!(kept.contains(&format!("\"{key}\"")));
    }
}

#[test]
fn an_installed_one_is_chosen_by_its_id_and_old_heatmaps_keep_theirs() {
    let program = Program::new();
    let first = program.file("own.toml", OWN);
    let (code, out, err) = program.run(&["questions", "install", &first]);
    assert_eq!((code, out.as_str()), (0, ""));
    assert!(err.contains("--questions our-club"), "{err}");
    let (_, _, err) = program.run(&["questions", "install", &first]);
    assert!(err.contains("already installed"), "{err}");

    let mut terminal =
        program.terminal((80, 24), &["take", "--questions", "our-club", "--place", "Club"], &[]);
    terminal.wait("People walk in.").press("7", "1 saved").press("1", "2 saved").press("6", "3 saved");
    terminal.press("7", "Every statement has an answer").press("f", "Open doors").send("q");
    assert_eq!(terminal.ended(), 0);

    // The same version with other words is refused, and nothing is lost of the first.
    let changed = OWN.replace("Open doors", "Wide doors");
    let (code, _, err) = program.run(&["questions", "install", &program.file("same.toml", &changed)]);
    assert_eq!(code, 65);
    assert!(err.contains("needs a new version"), "{err}");
    let newer = changed.replace("version = \"2.1.0\"", "version = \"2.2.0\"");
    let newer = program.file("newer.toml", &newer);
    assert_eq!(program.run(&["questions", "install", &newer]).0, 0);

    // The newest is offered, on the screens too; what was answered keeps its own words.
    let (_, list, _) = program.run(&["questions", "list"]);
    assert!(list.contains("2.1.0") && list.contains("2.2.0"), "{list}");
    let (_, shown, _) = program.run(&["questions", "show", "our-club"]);
    assert!(shown.contains("Wide doors") && !shown.contains("Open doors"), "{shown}");
    let (_, shown, _) = program.run(&["show"]);
    assert!(shown.contains("Open doors") && !shown.contains("Wide doors"), "{shown}");
    let mut terminal = program.terminal((80, 24), &["take"], &[]);
    terminal.wait("Relationships Heatmap").press("\t\t", "Questions");
    let mut titles = Vec::new();
    let title = |screen: &str| {
        screen.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().trim().to_owned()
    };
    for _ in 0..5 {
        let before = title(&terminal.screen());
        terminal.send("\u{1b}[C").wait_until("another one", |screen| title(screen) != before);
        titles.push(before);
    }
    titles.sort();
    titles.dedup();
    assert_eq!(titles.len(), 5, "each once: {titles:?}");
    terminal.send("\u{3}");
    assert_eq!(terminal.ended(), 0);

    // What is no questionnaire is not installed.
    let broken = program.file("broken.toml", &OWN.replace("levels", "level"));
    let (code, _, err) = program.run(&["questions", "install", &broken]);
    assert_eq!(code, 65);
    assert!(err.contains("did you mean `levels`?"), "{err}");
    assert_eq!(program.run(&["questions", "install", "/no/such.toml"]).0, 66);
    assert_eq!(program.files("questionnaires").len(), 2);
}

#[test]
fn advice_is_no_error() {
    let program = Program::new();
    let source = include_str!("questionnaires/good/three-levels.toml");
    let file =
        program.file("tea.toml", &source.replace("Our tea is hot.", "Do we always drink tea and talk?"));
    let (code, report, err) = program.run(&["check", &file]);
    assert_eq!(code, 0, "{report}");
    assert!(err.contains("no faults, and 3 pieces of advice"), "{err}");
    for (place, said) in [("24:8", "question"), ("24:15", "“always”"), ("24:32", "“and”")] {
        let line = report.lines().find(|line| line.contains(said)).unwrap();
        assert!(line.contains(&format!("tea.toml:{place}: advice: ")), "{line}");
    }
    let (code, out, _) = program.run(&["check", &file, "--json"]);
    let rows: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((code, rows.as_array().unwrap().len()), (0, 3));
    assert!(
        rows.as_array().unwrap().iter().all(|row| row["severity"] == "advice" && row["help"].is_string())
    );
    // With a fault beside it both are told, the fault first.
    let both = program.file("both.toml", &fs::read_to_string(&file).unwrap().replace("summary", "sumary"));
    let (code, out, _) = program.run(&["check", &both, "--json"]);
    let rows: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((code, &rows[0]["severity"], &rows[1]["severity"]), (1, &"error".into(), &"advice".into()));
}

#[test]
fn a_translation_is_held_against_its_original() {
    let program = Program::new();
    let source = include_str!("../questions/relationships.cy.toml");
    let original = root().join("questions/relationships.toml");
    let against = |name: &str, source: &str| {
        let file = program.file(name, source);
        check(&program, &[&file, "--against", original.to_str().unwrap()])
    };
    // The one that comes with the program is whole.
    assert_eq!(against("whole.toml", source), (0, String::new()));
    let missing = source.replacen("id = \"on-purpose\"", "id = \"o-fwriad\"", 1);
    let (code, report) = against("missing.toml", &missing);
    assert_eq!(code, 1);
    insta::assert_snapshot!("against-translation", told(&report));
    let moved = source
        .replacen("id = \"curious\"", "id = \"CURIOUS\"", 1)
        .replacen("id = \"going-first\"", "id = \"curious\"", 1)
        .replacen("id = \"CURIOUS\"", "id = \"going-first\"", 1);
    let (code, report) = against("moved.toml", &moved);
    assert_eq!((code, report.matches(" now\n").count()), (1, 2), "{report}");
    let scale = source.replacen("\"Ychydig\", ", "", 1);
    let (code, report) = against("scale.toml", &scale);
    assert!(code == 1 && report.contains("this scale has 4 levels, and the original has 5"), "{report}");
    let (code, _, err) = program.run(&["check", original.to_str().unwrap(), "--against", "/no/such.toml"]);
    assert_eq!(code, 66, "{err}");
}

#[test]
fn a_new_version_says_with_its_number_what_has_changed() {
    let program = Program::new();
    let source = include_str!("../questions/council.toml");
    let against = |version: &str, from: &str, to: &str| {
        assert!(source.contains(from), "{from}");
        let changed = source.replacen(from, to, 1).replacen("\"1.0.0\"", &format!("{version:?}"), 1);
        check(&program, &[&program.file("council.toml", &changed), "--against", "council"])
    };
    let text = "I set time aside for people here.";
    let statement =
        "[[area.dimension.statement]]\nid = \"on-purpose\"\ntext = \"I set time aside for people here.\"\n";
    let added = format!(
        "[[area.dimension.statement]]\nid = \"more\"\ntext = \"I ask how people are.\"\n\n{statement}"
    );
    let cases = [
        ("1.0.0", text, "I keep time for people here.", Some("1.0.1")),
        ("1.0.1", text, "I keep time for people here.", None),
        ("1.0.1", statement, added.as_str(), Some("1.1.0")),
        ("1.1.0", statement, added.as_str(), None),
        ("1.1.0", statement, "", Some("2.0.0")),
        ("2.0.0", statement, "", None),
        ("1.1.0", "text = \"I set time", "reverse = true\ntext = \"I set time", Some("2.0.0")),
        ("1.9.0", "\"A little\", ", "", Some("2.0.0")),
        ("0.9.0", text, text, Some("1.0.0")),
        ("1.0.0", text, text, None),
    ];
    for (version, from, to, needed) in cases {
        let (code, report) = against(version, from, to);
        assert_eq!(code, i32::from(needed.is_some()), "{version} {to}: {report}");
        if let Some(needed) = needed {
            assert!(report.contains(&format!("should be {needed} or later")), "{version} {to}: {report}");
        }
    }
    // A number that says too much keeps heatmaps apart that could be compared.
    let (code, report) = against("2.0.0", text, "I keep time for people here.");
    assert!(code == 0 && report.contains("1.1.0 keeps earlier heatmaps comparable"), "{report}");
    let (_, report) = against("1.1.0", text, "I keep time for people here.");
    assert!(report.contains("the wording was different: “I set time aside for people here.”"), "{report}");
}

/// A report without the names of files, which are other ones each time.
fn told(report: &str) -> String {
    let name = |line: &str| line.rsplit_once(".toml:").map_or(line.to_owned(), |(_, told)| told.to_owned());
    report.lines().map(|line| name(line) + "\n").collect()
}

/// Saves a file as an editor does: another one takes its place.
fn save(file: &str, source: &str) {
    fs::write(format!("{file}~"), source).unwrap();
    fs::rename(format!("{file}~"), file).unwrap();
}

#[test]
fn a_preview_follows_its_file_and_saves_nothing() {
    let program = Program::new();
    let file = program.file("own.toml", OWN);
    let mut terminal = program.terminal((80, 24), &["take", "--questions", &file, "--preview"], &[]);
    terminal.wait("nothing is saved").press("Club\r", "name").press("\r", "People walk in.");
    terminal.press("7", "Last: ");
    let second = terminal.screen();

    // The same statement, in other words.
    let statement = "text = \"Our door stays shut.\"";
    assert!(OWN.contains(statement) && second.contains("Our door stays shut."), "{second}");
    let reworded = OWN.replace(statement, "text = \"We close the door.\"");
    save(&file, &reworded);
    terminal.wait("We close the door.").wait("The file has changed");

    // A fault is shown on the screen, and what was good is still underneath.
    save(&file, &reworded.replace("levels =", "level ="));
    terminal.wait("Faults in the file").wait("did you mean `levels`?");
    terminal.press("\u{1b}", "We close the door.");
    save(&file, "not TOML");
    terminal.wait("Faults in the file");
    fs::remove_file(&file).unwrap();
    terminal.wait("There is no file");
    // Put right, it goes on where it was, and another statement in front does not move it.
    let more = reworded.replacen(
        "[[area.dimension.statement]]",
        "[[area.dimension.statement]]\nid = \"first-of-all\"\ntext = \"We have a door.\"\n\n[[area.dimension.statement]]",
        1,
    );
    save(&file, &more);
    terminal.wait("We close the door.").press("\u{1b}[D", "People walk in.").wait("> 7");
    terminal.press("\u{1b}[D", "We have a door.");

    // To the end and back; nothing of it was saved.
    terminal.press("7", "People walk in.").press("7", "We close the door.").press("1", "3");
    terminal.send("q");
    assert_eq!(terminal.ended(), 0);
    assert!(!program.data().exists(), "a preview leaves nothing behind");
}

#[test]
fn a_preview_can_begin_with_a_file_that_is_not_right_yet() {
    let program = Program::new();
    let file = program.file("own.toml", "title = “Own”\n");
    let mut terminal = program.terminal((80, 24), &["take", "--questions", &file, "--preview"], &[]);
    terminal.wait("these are not straight quotation marks");
    save(&file, OWN);
    terminal.wait("Seven steps about our club.").send("\u{3}");
    assert_eq!(terminal.ended(), 0);
    let (code, _, err) = program.run(&["take", "--preview", "--questions", "gone.toml"]);
    assert_eq!(code, 66, "{err}");
    assert_eq!(program.run(&["take", "--preview", "--continue"]).0, 2);
}

#[test]
fn a_preview_in_lines_follows_too() {
    let program = Program::new();
    let file = program.file("own.toml", OWN);
    let (code, out, err) =
        program.with_input(&["take", "--questions", &file, "--preview", "--plain"], b"Club\n\n7\nq\n");
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("nothing is saved") && out.contains("Our door stays shut."), "{out}");
    save(&file, &OWN.replace("levels =", "level ="));
    let (_, out, _) = program.with_input(&["take", "--questions", &file, "--preview", "--plain"], b"\nq\n");
    assert!(out.contains("Line 11: `level` is not known here.") && out.contains("press Enter"), "{out}");
    assert!(!program.data().exists());
}

#[test]
fn a_translation_keeps_the_number_of_its_original() {
    let program = Program::new();
    let english = include_str!("../questions/relationships.toml").replacen("\"1.0.0\"", "\"1.1.0\"", 1);
    let english = program.file("english.toml", &english);
    let welsh = root().join("questions/relationships.cy.toml");
    let (code, report) = check(&program, &[welsh.to_str().unwrap(), "--against", &english]);
    assert!(code == 1 && report.contains("the original is version 1.1.0"), "{report}");
    assert_eq!(report.matches(".toml:").count(), 1, "{report}");
}

#[test]
fn nobody_is_offered_a_newer_version_in_a_language_they_did_not_ask_for() {
    let program = Program::new();
    let welsh = OWN
        .replace("\"en-GB\"", "\"cy\"")
        .replace("\"2.1.0\"", "\"2.2.0\"")
        .replace("Open doors", "Drysau agored");
    for (name, source) in [("en.toml", OWN), ("cy.toml", &welsh)] {
        assert_eq!(program.run(&["questions", "install", &program.file(name, source)]).0, 0);
    }
    assert!(program.run(&["questions", "show", "our-club"]).1.contains("Open doors"));
    assert!(program.run(&["--lang", "cy", "questions", "show", "our-club"]).1.contains("Drysau agored"));
}

#[test]
fn a_new_one_is_right_whatever_its_name() {
    let program = Program::new();
    let home = program.data.path().to_owned();
    let run = |args: &[&str]| output_of(&program.command(args).current_dir(&home).output().unwrap());
    for name in [format!("{}-b.toml", "a".repeat(63)), "Côr y Dref.toml".to_owned(), "日本.toml".to_owned()]
    {
        assert_eq!(run(&["questions", "new", &name]).0, 0, "{name}");
        let (code, report, _) = run(&["check", &name]);
        assert_eq!((code, report.as_str()), (0, ""), "{name}");
    }
    assert!(fs::read_to_string(home.join("Côr y Dref.toml")).unwrap().contains("id = \"cor-y-dref\""));
    // As some editors save it.
    let marked = program.file("marked.toml", &format!("\u{feff}{OWN}"));
    assert_eq!(run(&["questions", "new", "copy.toml", "--from", &marked]).0, 0);
    let (code, report, _) = run(&["check", "copy.toml"]);
    assert_eq!(code, 0, "{report}");
}

#[test]
fn a_large_file_is_checked_soon_and_quoted_in_short() {
    let program = Program::new();
    let line = format!("x = {}\n", "a".repeat(1_000_000));
    let (code, report) = check(&program, &[&program.file("line.toml", &line)]);
    assert!(code == 1 && report.len() < 2_000, "{} bytes", report.len());
}

#[test]
fn an_idle_preview_writes_nothing() {
    let program = Program::new();
    let file = program.file("own.toml", OWN);
    let mut terminal = program.terminal((80, 24), &["take", "--questions", &file, "--preview"], &[]);
    terminal.wait("nothing is saved");
    std::thread::sleep(std::time::Duration::from_millis(300));
    terminal.screen();
    let before = terminal.bytes.len();
    // It looks at its file some eight times meanwhile.
    std::thread::sleep(std::time::Duration::from_secs(2));
    terminal.screen();
    assert_eq!(terminal.bytes.len(), before);
    terminal.send("\u{3}");
    assert_eq!(terminal.ended(), 0);
}

#[test]
fn each_piece_of_advice_that_is_not_on_wording() {
    let program = Program::new();
    let source = include_str!("questionnaires/good/three-levels.toml");
    let advised = |source: &str| check(&program, &[&program.file("tea.toml", source)]).1;
    let single = source.split("\n[[area.dimension.statement]]\nid = \"shared\"").next().unwrap();
    assert!(
        advised(single).contains(":16:1: advice: this dimension has a single statement"),
        "{}",
        advised(single)
    );
    let mixed = advised(&source.replacen("id = \"hot\"", "id = \"hot\"\nreverse = true", 1));
    assert!(mixed.contains(":24:11: advice: agreeing with this is cool"), "{mixed}");
    let wide = advised(&source.replacen("title = \"Warmth\"", "title = \"Warmheartedness\"", 1));
    assert!(wide.contains(":18:9: advice: this title is 15 columns wide"), "{wide}");
}

#[test]
fn a_preview_in_lines_goes_on_with_what_the_file_says_now() {
    let program = Program::new();
    let file = program.file("own.toml", OWN);
    let mut terminal = program.terminal(
        (80, 24),
        &["take", "--questions", &file, "--preview", "--plain", "--place", "Club"],
        &[],
    );
    terminal.wait("People walk in.");
    save(&file, &OWN.replace("Our door stays shut.", "We keep our door shut."));
    terminal.send("7\r").wait("We keep our door shut.");
    // A note that is being written is not closed by a fault.
    terminal.send("n\r");
    save(&file, &OWN.replace("levels =", "level ="));
    terminal.send("First line\r").wait("is not known here");
    terminal.send("Second line\r\r").send("quit\r");
    assert_eq!(terminal.ended(), 0);
    assert!(!program.data().exists());
}

#[test]
fn another_order_is_told_and_no_fault() {
    let program = Program::new();
    let source = include_str!("questionnaires/good/three-levels.toml");
    let (head, statements) = source.split_once("\n[[area.dimension.statement]]\n").unwrap();
    let (first, second) = statements.split_once("\n[[area.dimension.statement]]\n").unwrap();
    let turned =
        format!("{head}\n[[area.dimension.statement]]\n{second}\n[[area.dimension.statement]]\n{first}")
            .replacen("1.0.0", "1.0.1", 1);
    let (original, turned) = (program.file("tea.toml", source), program.file("turned.toml", &turned));
    let (code, report) = check(&program, &[&turned, "--against", &original]);
    assert!(code == 0 && report.contains("from `cup.warmth.hot` on, the order differs"), "{report}");
}
