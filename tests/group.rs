//! Many people's answers on the command line: what is counted, what is passed over, and what may be shown.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::disallowed_methods,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    unreachable_pub,
    reason = "a test may panic, read files and take the time"
)]

#[path = "support/program.rs"]
mod program;
#[path = "support/pty.rs"]
mod pty;

use std::fmt::Write as _;
use std::fs;

use heatmap::format::questionnaire::built_in;
use heatmap::model::questionnaire::Questionnaire;
use program::{Program, output_of};
use serde_json::{Value, json};

fn questions() -> Questionnaire {
    built_in::load().unwrap().remove(0)
}

/// A file as people send it to a facilitator: a level for each statement by its position, 0 for none.
fn sheet(id: u32, level: impl Fn(usize) -> u8) -> String {
    let mut file = format!(
        "format = 1\nid = \"{id:08x}-0000-4000-8000-000000000000\"\n\
         questionnaire = {{ id = \"relationships\", version = \"1.0.0\", language = \"en-GB\" }}\n\n[answers]\n"
    );
    for statement in questions().statements() {
        match level(statement.position) {
            0 => {}
            level => writeln!(file, "\"{}\" = {level}", statement.id).unwrap(),
        }
    }
    file
}

/// The same as a line of JSON.
fn line(id: u32, level: impl Fn(usize) -> u8) -> String {
    let answers: serde_json::Map<String, Value> = questions()
        .statements()
        .filter_map(|s| Some((s.id.to_string(), Value::from(level(s.position)))).filter(|(_, v)| *v != 0))
        .collect();
    json!({
        "format": 1, "id": format!("{id:08x}-0000-4000-8000-000000000000"),
        "questionnaire": { "id": "relationships", "version": "1.0.0", "language": "en-GB" },
        "answers": answers,
    })
    .to_string()
}

/// A person's level for each statement by its position, 0 for none.
type Person = Box<dyn Fn(usize) -> u8>;

/// Some people who answer alike.
fn alike(count: usize, level: fn(usize) -> u8) -> Vec<Person> {
    (0..count).map(|_| Box::new(level) as Person).collect()
}

fn nine_people() -> Vec<Person> {
    (0..9).map(|person| Box::new(nine(person)) as Person).collect()
}

fn folder(program: &Program, name: &str, people: &[Person]) -> String {
    let directory = program.data.path().join(name);
    fs::create_dir_all(&directory).unwrap();
    for (index, level) in people.iter().enumerate() {
        fs::write(directory.join(format!("{index}.toml")), sheet(index as u32 + 1, level)).unwrap();
    }
    directory.to_str().unwrap().to_owned()
}

fn two_or_five(position: usize) -> u8 {
    if position.is_multiple_of(2) { 2 } else { 5 }
}

fn dimension<'a>(document: &'a Value, id: &str) -> &'a Value {
    let areas = document["areas"].as_array().unwrap();
    areas.iter().flat_map(|area| area["dimensions"].as_array().unwrap()).find(|d| d["id"] == id).unwrap()
}

fn near(found: &Value, expected: f64) {
    let found = found.as_f64().unwrap();
    assert!((found - expected).abs() < 1e-9, "{found} and not {expected}");
}

/// Tastle and Wierman's consensus over five levels, as in the paper: 1 + Σ p · log2(1 − |h − mean|).
fn consensus(counts: [f64; 5]) -> f64 {
    let n: f64 = counts.iter().sum();
    let heat = |level: usize| level as f64 / 4.0;
    let mean: f64 = counts.iter().enumerate().map(|(level, count)| count / n * heat(level)).sum();
    1.0 + counts
        .iter()
        .enumerate()
        .filter(|(_, count)| **count > 0.0)
        .map(|(level, count)| count / n * (1.0 - (heat(level) - mean).abs()).log2())
        .sum::<f64>()
}

/// Nine people: position 0 has 1 0 0 0 7 of eight and one lone dissenter; 2 and 3 have two camps; 4 everybody alike.
fn nine(person: usize) -> impl Fn(usize) -> u8 {
    move |position| match position {
        0 | 1 => {
            if person == 0 {
                1
            } else {
                5
            }
        }
        2 => {
            if person < 4 {
                2
            } else {
                4
            }
        }
        3 => 3,
        4 | 5 => 4,
        6 => {
            if person < 2 {
                3
            } else {
                0
            }
        }
        7 => 0,
        _ => [2, 3, 3, 4, 4, 4, 5, 5, 2][person],
    }
}

#[test]
fn many_files_are_counted_on_all_cores_and_told_of_in_their_order() {
    let program = Program::new();
    let people: Vec<Person> =
        (0..200u8).map(|person| Box::new(move |_: usize| person % 5 + 1) as Person).collect();
    let directory = folder(&program, "homework", &people);
    let broken = ["003.toml", "070.toml", "199-a.toml"];
    for name in broken {
        fs::write(format!("{directory}/{name}"), "format = 1\nid = broken\n").unwrap();
    }
    let (code, out, err) = program.run(&["group", &directory, "--json"]);
    assert_eq!(code, 0, "{err}");
    let document: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(document["people"], 200);
    let counts = &document["areas"][0]["dimensions"][0]["statements"][0]["counts"];
    assert_eq!(*counts, serde_json::json!([40, 40, 40, 40, 40]));
    let told: Vec<bool> = err.lines().zip(broken).map(|(line, name)| line.contains(name)).collect();
    assert_eq!(told, [true; 3], "{err}");
}

#[test]
fn nine_files_one_broken_and_one_twice_are_eight_people() {
    let program = Program::new();
    let people = nine_people();
    let directory = folder(&program, "homework", &people);
    fs::write(format!("{directory}/8.toml"), "format = 1\nid = broken\n").unwrap();
    fs::copy(format!("{directory}/0.toml"), format!("{directory}/copy of 0.toml")).unwrap();
    let (code, out, err) = program.run(&["group", &directory, "--json"]);
    assert_eq!(code, 0, "{err}");
    assert!(err.contains("8.toml: it is damaged") && err.lines().count() == 1, "{err}");
    let document: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&document["people"], &document["kind"]), (&8.into(), &"team".into()));
    assert_eq!(
        (&document["id"], &document["place"], &document["started"]),
        (&Value::Null, &Value::Null, &Value::Null)
    );

    let motivation = dimension(&document, "you.motivation");
    near(&motivation["heat"], 7.0 / 8.0);
    near(&motivation["level"], 1.0 + 4.0 * 7.0 / 8.0);
    near(&motivation["alignment"], consensus([1.0, 0.0, 0.0, 0.0, 7.0]));
    assert_eq!(
        (&motivation["agreement"], &motivation["split"]),
        (&"mixed".into(), &false.into()),
        "one lone dissenter"
    );
    let attention = dimension(&document, "you.attention");
    near(&attention["heat"], (0.5 + 0.5) / 2.0);
    near(&attention["alignment"], (consensus([0.0, 4.0, 0.0, 4.0, 0.0]) + 1.0) / 2.0);
    assert_eq!((&attention["agreement"], &attention["split"]), (&"differ".into(), &true.into()), "two camps");
    let skill = dimension(&document, "you.skill");
    near(&skill["alignment"], 1.0);
    assert_eq!((&skill["agreement"], &skill["band"]), (&"aligned".into(), &"warm".into()));
    let confidence = dimension(&document, "you.confidence");
    assert_eq!(
        (&confidence["too_few"], &confidence["heat"], &confidence["answered"]),
        (&true.into(), &Value::Null, &0.into())
    );
    assert_eq!(confidence["statements"][0]["counts"], Value::Null, "two answers are too few to be shown");
    let reach = dimension(&document, "you.reach");
    near(&reach["heat"], (0.25 + 0.5 + 0.5 + 0.75 + 0.75 + 0.75 + 1.0 + 1.0) / 8.0);
    near(&reach["alignment"], consensus([0.0, 1.0, 2.0, 3.0, 2.0]));
    assert_eq!(reach["statements"][0]["counts"], json!([0, 1, 2, 3, 2]));

    let (code, out, _) = program.run(&["group", &directory, "--title", "Library team, autumn"]);
    assert_eq!(code, 0);
    assert!(
        out.contains("Library team, autumn · 8 people")
            && out.contains("too few")
            && out.contains("differ <>"),
        "{out}"
    );
    insta::assert_snapshot!("group", out);
    assert_eq!(
        program.run(&["group", &directory, "--strict"]).0,
        1,
        "a damaged file is a fault when asked to be strict"
    );
}

#[test]
fn of_four_people_nothing_is_shown_and_by_consent_only_the_words() {
    let program = Program::new();
    let directory = folder(&program, "four", &alike(4, two_or_five));
    let (code, out, _) = program.run(&["group", &directory]);
    assert_eq!(code, 0);
    assert!(out.contains("Nothing is shown: 4 people are in") && !out.contains("Motivation"), "{out}");
    let document = program.json(&["group", &directory, "--json"]);
    assert_eq!(
        (&document["people"], &document["heat"], &document["answered"]),
        (&4.into(), &Value::Null, &Value::Null)
    );
    assert!(document["warm_spots"].as_array().unwrap().is_empty());

    let document = program.json(&["group", &directory, "--by-consent", "--json"]);
    let motivation = dimension(&document, "you.motivation");
    assert_eq!(motivation["band"], "warm");
    for key in ["heat", "level", "alignment", "agreement", "split", "answered"] {
        assert_eq!(motivation[key], Value::Null, "{key}");
    }
    for key in ["heat", "counts", "sides", "not_sure", "does_not_apply", "alignment"] {
        assert_eq!(motivation["statements"][0][key], Value::Null, "{key}");
    }
    let (_, out, _) = program.run(&["group", &directory, "--by-consent"]);
    let body: String = out.lines().skip(1).collect();
    assert!(body.contains("+warm") && !body.contains(|c: char| c.is_ascii_digit()), "{out}");

    let two = folder(&program, "two", &alike(2, two_or_five));
    let (_, out, _) = program.run(&["group", &two, "--by-consent"]);
    assert!(out.contains("Nothing is shown: 2 people are in") && out.contains("from 3 people on"), "{out}");
}

#[test]
fn of_six_people_no_statement_has_counts_and_of_eight_each_that_counts() {
    let program = Program::new();
    let few = |position: usize| if position == 0 { 0 } else { 4 };
    let people = |count: usize| -> Vec<Person> {
        alike(2, two_or_five).into_iter().chain(alike(count - 2, few)).collect()
    };
    let six = folder(&program, "six", &people(6));
    let document = program.json(&["group", &six, "--json"]);
    let text = document.to_string();
    assert!(!text.contains("\"counts\":["), "{text}");
    let attention = dimension(&document, "you.attention");
    assert_eq!(attention["statements"][0]["sides"], json!([2, 0, 4]));
    let (_, out, _) = program.run(&["group", &six]);
    assert!(out.contains("6 people"), "{out}");
    let eight = folder(&program, "eight", &people(8));
    let document = program.json(&["group", &eight, "--json"]);
    let motivation = dimension(&document, "you.motivation");
    assert_eq!(motivation["answered"], 1, "a statement that two answered does not count");
    assert_eq!(motivation["statements"][0]["counts"], Value::Null);
    assert_eq!(motivation["statements"][1]["counts"], json!([0, 0, 0, 6, 2]));
}

#[test]
fn drafts_groups_and_other_questions_are_named_and_passed_over() {
    let program = Program::new();
    let levels = |_: usize| 4;
    let directory = folder(&program, "mixed", &alike(5, levels));
    let draft = sheet(77, levels).replace("\n\n[answers]", "\nstarted = 2026-01-01T10:00:00Z\n\n[answers]");
    fs::write(format!("{directory}/draft.toml"), draft).unwrap();
    let other = sheet(78, levels).replace("\"relationships\"", "\"elsewhere\"");
    fs::write(format!("{directory}/other.toml"), other).unwrap();
    fs::write(format!("{directory}/levels.toml"), sheet(79, |_| 9)).unwrap();
    let welsh = sheet(80, levels).replace("\"en-GB\"", "\"cy\"");
    fs::write(format!("{directory}/welsh.toml"), welsh).unwrap();
    fs::create_dir(format!("{directory}/deeper")).unwrap();
    fs::write(format!("{directory}/deeper/6.toml"), sheet(81, levels)).unwrap();
    let out_file = format!("{directory}/../team.toml");
    let (code, out, err) = program.run(&["group", &directory, "--out", &out_file, "--json"]);
    assert_eq!(code, 0, "{err}");
    let document: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(document["people"], 6, "five and one in Welsh");
    for said in ["draft.toml: it is a draft", "other.toml: it answers another", "levels.toml: its answer to"]
    {
        assert!(err.contains(said), "{said}: {err}");
    }
    let group = fs::read_to_string(&out_file).unwrap();
    assert!(
        group.contains("people = 6") && group.contains("\"you.motivation.beyond\" = [0, 0, 0, 6, 0, 0, 0]"),
        "{group}"
    );
    let (code, _, err) = program.run(&["group", &directory, "--out", &out_file]);
    assert_eq!(code, 73, "{err}");
    fs::copy(&out_file, format!("{directory}/group.toml")).unwrap();
    let (_, _, err) = program.run(&["group", &directory]);
    assert!(err.contains("group.toml: it is a group"), "{err}");
}

#[test]
fn a_circle_combines_only_what_is_about_the_person() {
    let program = Program::new();
    let directory = folder(&program, "circle", &alike(5, |_| 4));
    let document = program.json(&["group", &directory, "--circle", "--json"]);
    assert_eq!((&document["kind"], &document["of"]), (&"circle".into(), &10.into()));
    let areas: Vec<&str> =
        document["areas"].as_array().unwrap().iter().map(|a| a["id"].as_str().unwrap()).collect();
    assert_eq!(areas, ["you"]);
}

#[test]
fn a_stream_gives_what_the_files_give() {
    let program = Program::new();
    let people = nine_people();
    let directory = folder(&program, "files", &people);
    let lines: Vec<String> = people.iter().enumerate().map(|(i, level)| line(i as u32 + 1, level)).collect();
    let mut stream = lines.join("\n");
    // At the very beginning what some programs put there; then one once more, a blank line, a damaged one, one that is far too long, a draft, a group, and no newline at the end.
    stream += &format!("\n{}\n\nnot json\n", lines[0]);
    stream += &format!("{{\"format\": 1, \"id\": \"{}\"}}\n", "x".repeat(100_000));
    stream += &lines[1].replacen("\"format\":1", "\"format\":1,\"started\":\"2026-01-01T10:00:00Z\"", 1);
    let mut group: Value = serde_json::from_str(&lines[1]).unwrap();
    group["opened"] = "2026-01-01T10:00:00Z".into();
    group["tally"] = json!({});
    stream += &format!("\n{group}\n");
    stream += &lines[2].replace("00000003", "000000f3").replace(":4", ":9");
    let stream = format!("\u{feff}{stream}");
    let (code, out, err) = program.with_input(&["group", "-", "--json"], stream.as_bytes());
    assert_eq!(code, 0, "{err}");
    let from_files = program.json(&["group", &directory, "--json"]);
    assert_eq!(serde_json::from_str::<Value>(&out).unwrap(), from_files);
    assert!(!err.contains("Line 1 is"), "{err}");
    for said in [
        "line 12: it is damaged",
        "line 13: it is damaged: it is longer",
        "line 14: it is a draft",
        "line 15: it is a group",
        "line 16: its answer to",
    ] {
        assert!(err.contains(said), "{said}: {err}");
    }
    assert_eq!(program.with_input(&["group", "-", "--strict"], stream.as_bytes()).0, 1);
}

#[test]
fn tallies_made_elsewhere_give_the_same_heatmap() {
    let program = Program::new();
    let people = nine_people();
    let directory = folder(&program, "files", &people);
    let mut csv = "statement,answer,count\n".to_owned();
    for statement in questions().statements() {
        for level in 1..=5 {
            let count = people.iter().filter(|person| person(statement.position) == level).count();
            writeln!(csv, "{},{level},{count}", statement.id).unwrap();
        }
    }
    let file = program.file("counts.csv", &csv);
    let counted = program.json(&["group", "--tallies", &file, "--people", "9", "--json"]);
    assert_eq!(counted, program.json(&["group", &directory, "--json"]));
    let (code, out, _) =
        program.with_input(&["group", "--tallies", "-", "--people", "9", "--json"], csv.as_bytes());
    assert_eq!((code, serde_json::from_str::<Value>(&out).unwrap()), (0, counted));
}

#[test]
fn rows_of_counts_without_a_statement_are_skipped_counted_and_quoted() {
    let program = Program::new();
    let rows = "statement,answer,count\nyou.motivation.beyond,4,9\nQ1,4,9\nQ2,1,3\nQ1,3,2\nQ3,1,1\nQ4,1,1\n";
    let csv = program.file("counts.csv", rows);
    let counted = ["group", "--tallies", &csv, "--people", "9"];
    let (code, _, err) = program.run(&counted);
    assert_eq!(code, 0);
    assert!(err.contains("Skipped 5 rows of ") && err.contains(": “Q1”, “Q2”, “Q3”, …"), "{err}");
    assert_eq!(program.run(&[&counted[..], &["--strict"]].concat()).0, 1);
    // What a circle leaves out on purpose is not named.
    let of_the_place = "statement,answer,count\nyou.motivation.beyond,4,9\nplace.trust.word,4,9\n";
    let csv = program.file("circle.csv", of_the_place);
    let (code, _, err) = program.run(&["group", "--tallies", &csv, "--people", "9", "--circle"]);
    assert_eq!((code, err.contains("Skipped")), (0, false), "{err}");
}

#[test]
fn wrong_words_about_groups_get_one_sentence() {
    let program = Program::new();
    let damaged = program.file("damaged.toml", "format = 1\nid = 5\n");
    let csv = program.file("counts.csv", "statement,answer,count\nyou.motivation.beyond,4,9\n");
    let strange = program.file("strange.csv", "statement,answer,count\nQ1,4,9\n");
    for (args, code, said) in [
        (&["group", &damaged][..], 66, "no finished answers in"),
        (&["group", "/no/such.toml"], 66, "There is no file"),
        (&["group", "ffff"], 66, "no saved heatmap ffff"),
        (&["group", "--tallies", &csv, "--people", "5"], 65, "more answers (9) than there are people (5)"),
        (&["group", "--tallies", &csv], 2, "--people"),
        (&["group", "--tallies", &strange, "--people", "9"], 65, "no row names a statement of relationships"),
        (&["group", &damaged, "--minimum", "3"], 2, "at least 5 people"),
    ] {
        let (got, out, err) = program.run(args);
        assert_eq!((got, out.as_str()), (code, ""), "{args:?}: {err}");
        assert!(err.contains(said), "{args:?}: {err}");
    }
}

/// Saves a group of some people among the data, as it is after its first reveal.
fn saved_group(program: &Program, id: u32, opened: &str, people: &[Person]) {
    let directory = folder(program, &format!("for {id}"), people);
    let file = program.data.path().join(format!("group-{id}.toml"));
    let (code, _, err) =
        program.run(&["group", &directory, "--title", "Team talk", "--out", file.to_str().unwrap()]);
    assert_eq!(code, 0, "{err}");
    let text = fs::read_to_string(&file).unwrap();
    let line = |key: &str| text.lines().find(|line| line.starts_with(key)).unwrap().to_owned();
    let text = text
        .replace(&line("id = "), &format!("id = \"{id:08x}-0000-4000-8000-000000000000\""))
        .replace(&line("opened = "), &format!("opened = {opened}"))
        .replace(&line("place = "), "place = \"Library team\"");
    fs::create_dir_all(program.data().join("groups")).unwrap();
    fs::write(program.data().join(format!("groups/{id}.toml")), text).unwrap();
}

#[test]
fn a_saved_group_is_listed_shown_compared_acted_on_and_deleted_like_a_heatmap() {
    let program = Program::new();
    saved_group(&program, 0xa1, "2025-08-22T10:00:00Z", &alike(8, |_| 3));
    saved_group(
        &program,
        0xb2,
        "2025-11-22T10:00:00Z",
        &alike(8, |position| if position < 2 { 4 } else { 3 }),
    );
    let list = program.json(&["list", "--json"]);
    assert_eq!(
        (&list[0]["kind"], &list[0]["title"], &list[0]["answered"]),
        (&"team".into(), &"Team talk".into(), &32.into())
    );
    let (_, out, _) = program.run(&["list"]);
    assert!(out.contains("22 Nov 2025  Team talk") && out.contains("8 people"), "{out}");
    let shown = program.json(&["show", "last", "--json"]);
    assert_eq!(
        (&shown["kind"], &shown["people"], &shown["place"]),
        (&"team".into(), &8.into(), &"Library team".into())
    );
    assert_eq!(shown, program.json(&["group", "000000b2", "--json"]));
    let compared = program.json(&["compare", "000000a1", "000000b2", "--json"]);
    assert_eq!(compared["dimensions"][0]["change"], "warmer");
    assert_eq!(compared["dimensions"][1]["change"], "about the same");
    let (code, out, _) = program.run(&["compare", "000000a1", "000000b2"]);
    assert!(code == 0 && out.contains("3.0 → 4.0") && out.contains("Team talk · 22 Aug 2025"), "{out}");

    let (code, id, _) =
        program.run(&["actions", "add", "last", "trust", "Ask each other", "--who", "each of us"]);
    assert_eq!(code, 0);
    let open = program.json(&["actions", "--json"]);
    assert_eq!((&open[0]["who"], &open[0]["place"]), (&"each of us".into(), &"Library team".into()));
    assert_eq!(open[0]["heatmap"], "000000b2-0000-4000-8000-000000000000");
    assert_eq!(program.run(&["actions", "done", id.trim()]).0, 0);
    let file = fs::read_to_string(program.data().join("groups/178.toml")).unwrap();
    assert!(file.contains("done = ") && file.contains("people = 8"), "{file}");

    assert_eq!(program.run(&["delete", "000000b2"]).0, 0);
    let trash = program.json(&["trash", "--json"]);
    assert_eq!((&trash[0]["kind"], &trash[0]["place"]), (&"team".into(), &"Library team".into()));
    assert_eq!(program.run(&["trash", "restore", "last"]).0, 0);
    assert!(program.data().join("groups/178.toml").exists(), "back among the groups");
    assert_eq!(program.run(&["check", program.data().join("groups/178.toml").to_str().unwrap()]).0, 0);
}

#[test]
fn what_is_not_revealed_or_waits_does_not_show() {
    let program = Program::new();
    saved_group(&program, 0xa1, "2025-08-22T10:00:00Z", &alike(6, |_| 3));
    let file = program.data().join("groups/161.toml");
    let revealed = fs::read_to_string(&file).unwrap();
    let before = program.json(&["show", "000000a1", "--json"]);
    let waiting = "\n[waiting]\npeople = 1\ntally = { \"you.motivation.beyond\" = [0, 0, 0, 0, 1, 0, 0] }\n";
    fs::write(&file, format!("{revealed}{waiting}")).unwrap();
    assert_eq!(
        program.json(&["show", "000000a1", "--json"]),
        before,
        "one who came after the reveal changes nothing"
    );
    fs::write(&file, revealed.replace("revealed = 6\n", "")).unwrap();
    let closed = program.json(&["show", "000000a1", "--json"]);
    assert_eq!(
        (&closed["people"], &closed["heat"], &closed["answered"]),
        (&6.into(), &Value::Null, &Value::Null)
    );
    assert!(!closed.to_string().contains("\"band\":\""), "{closed}");
    let (_, out, _) = program.run(&["show", "000000a1"]);
    assert!(out.contains("It is not revealed yet") && !out.contains("Motivation"), "{out}");
    let list = program.json(&["list", "--json"]);
    assert_eq!(list[0]["answered"], Value::Null, "nor what was answered");
}

#[test]
fn one_person_beside_their_group() {
    let program = Program::new();
    saved_group(&program, 0xa1, "2025-08-22T10:00:00Z", &alike(6, |_| 3));
    let own = sheet(0xee, |_| 4).replace(
        "\n\n[answers]",
        "\nstarted = 2025-09-01T10:00:00Z\nfinished = 2025-09-01T10:00:00Z\nplace = \"library team\"\n\n[answers]",
    );
    fs::create_dir_all(program.data().join("responses")).unwrap();
    fs::write(program.data().join("responses/own.toml"), own).unwrap();
    let compared = program.json(&["compare", "000000a1", "000000ee", "--json"]);
    assert_eq!(compared["dimensions"][0]["change"], "warmer");
    let (_, out, _) = program.run(&["compare", "000000a1", "000000ee"]);
    assert!(!out.contains("Changed most"), "of six people no single statement shows: {out}");
}

#[test]
fn streams_are_cut_into_pieces_without_losing_or_doubling_anybody() {
    let program = Program::new();
    let one = line(1, |_| 4).len() + 1;
    for over in 0..3 {
        // Blank lines fill up so that a line ends at a piece's edge, one before it and one behind it.
        let mut stream = String::new();
        let mut people = 0;
        while stream.len() < 4 << 20 {
            people += 1;
            let edge = (stream.len() / (1 << 20) + 1) << 20;
            if stream.len() + one > edge - 2000 {
                let missing = (edge + over - 1).saturating_sub(stream.len() + one);
                stream += &" ".repeat(missing.saturating_sub(1));
                stream += "\r\n".get(2 - missing.min(1)..).unwrap();
            }
            stream += &line(people, |_| 4);
            stream += "\n";
            if people == 500 {
                stream += &format!("{{\"id\": \"{}\"}}\n", "x".repeat(3 << 20));
            }
        }
        let (code, out, err) = program.with_input(&["group", "-", "--json"], stream.as_bytes());
        assert_eq!(code, 0, "{err}");
        assert_eq!(serde_json::from_str::<Value>(&out).unwrap()["people"], people);
        let at = stream.lines().position(|line| line.len() > 1 << 20).unwrap() + 1;
        assert!(err.contains(&format!("line {at}: it is damaged: it is longer")), "{err}");
        assert_eq!(err.lines().count(), 1, "{err}");
    }
}

#[test]
fn what_is_refused_is_told_without_what_somebody_answered() {
    let program = Program::new();
    let good = line(1, |_| 4);
    let lines = [
        good.replacen(":4", ":1.5", 1),
        good.replacen(":4", ":true", 1),
        good.replacen(":4", ":\"I do not trust my manager\"", 1),
        good.replace("\"answers\":{", "\"answers\":\"I do not trust my manager\",\"x\":{"),
        good.replacen("\"answers\":", "\"answers\":{\"you.skill.curious\":9},\"answers\":", 1),
        line(2, |_| 0),
    ];
    let stream = format!("{good}\n{}\n", lines.join("\n"));
    let (_, out, err) = program.with_input(&["group", "-", "--json"], stream.as_bytes());
    assert_eq!(serde_json::from_str::<Value>(&out).unwrap()["people"], 1, "{err}");
    assert_eq!(err.lines().count(), 6, "{err}");
    for private in ["manager", "1.5", "true", "curious", "column"] {
        assert!(!err.contains(private), "{private}: {err}");
    }
    assert!(err.contains("line 7: it has no answers"), "{err}");
}

#[test]
fn who_answered_nothing_is_not_one_more_person() {
    let program = Program::new();
    let directory = folder(&program, "few", &alike(3, |_| 3));
    for id in 10..15 {
        fs::write(format!("{directory}/{id}.toml"), sheet(id, |_| 0)).unwrap();
    }
    let (_, out, err) = program.run(&["group", &directory, "--json"]);
    let document: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&document["people"], &document["heat"]), (&3.into(), &Value::Null));
    assert_eq!(err.matches("it has no answers").count(), 5, "{err}");
    // Of a circle, those who answered only about the place.
    let place = |position: usize| if position < 10 { 0 } else { 4 };
    let directory = folder(&program, "circle", &alike(5, place));
    assert_eq!(program.run(&["group", &directory, "--circle", "--json"]).0, 0);
    assert_eq!(program.json(&["group", &directory, "--circle", "--json"])["people"], 0);
}

#[test]
fn of_six_people_no_statements_counts_can_be_worked_out_from_the_means() {
    let program = Program::new();
    let people: Vec<Person> = (0..6)
        .map(|person: usize| {
            Box::new(move |position: usize| [1u8, 2, 3, 3, 4, 5][(person + position) % 6]) as Person
        })
        .collect();
    let directory = folder(&program, "six", &people);
    let document = program.json(&["group", &directory, "--json"]);
    for dimension in
        document["areas"].as_array().unwrap().iter().flat_map(|area| area["dimensions"].as_array().unwrap())
    {
        let level = dimension["level"].as_f64().unwrap();
        assert!((level * 10.0 - (level * 10.0).round()).abs() < 1e-9, "a tenth of a level, not {level}");
        let alignment = dimension["alignment"].as_f64().unwrap();
        assert!((alignment * 10.0 - (alignment * 10.0).round()).abs() < 1e-9, "a tenth, not {alignment}");
    }
}

#[test]
fn a_saved_group_takes_no_other_wishes_and_a_folder_no_offence_at_what_has_gone() {
    let program = Program::new();
    let directory = folder(&program, "six", &alike(6, |_| 3));
    let mut command = program.command(&["group", &directory, "--out", "team.toml"]);
    command.current_dir(program.data.path());
    let (code, _, err) = output_of(&command.output().unwrap());
    assert_eq!(code, 0, "a bare name is as good as any: {err}");
    assert!(err.contains("Keep team.toml as carefully as paper slips"), "{err}");
    let file = program.data.path().join("team.toml").to_str().unwrap().to_owned();
    for wish in [&["--minimum", "8"][..], &["--by-consent"], &["--strict"], &["--title", "x"]] {
        let args: Vec<&str> = ["group", &file].into_iter().chain(wish.iter().copied()).collect();
        let (code, out, err) = program.run(&args);
        assert_eq!((code, out.as_str()), (2, ""), "{err}");
    }
    std::os::unix::fs::symlink("/nowhere", format!("{directory}/3x.toml")).unwrap();
    let (code, out, err) = program.run(&["group", &directory, "--json"]);
    assert_eq!(code, 0, "{err}");
    assert_eq!(serde_json::from_str::<Value>(&out).unwrap()["people"], 6);
    assert!(err.contains("3x.toml"), "{err}");
    let raised = program.json(&["group", &directory, "--minimum", "7", "--json"]);
    assert_eq!((&raised["people"], &raised["heat"]), (&6.into(), &Value::Null));
    let damaged = fs::read_to_string(&file).unwrap().replace("\"team\"", "\"crowd\"");
    let (code, _, err) = program.run(&["group", &program.file("damaged.toml", &damaged)]);
    assert!(code == 65 && err.contains("`kind` should be one of \"team\", \"circle\""), "{err}");
}

#[test]
fn a_groups_counts_are_never_printed() {
    let program = Program::new();
    let one = folder(&program, "one", &alike(1, |_| 4));
    let (code, out, said) = program.run(&["group", &one, "--out", "-"]);
    assert_eq!((code, out.contains("[tally]")), (2, false), "{out}{said}");
}

#[test]
fn comparing_with_a_group_that_may_not_show_says_so() {
    let program = Program::new();
    saved_group(&program, 0xa1, "2025-08-22T10:00:00Z", &alike(4, |_| 3));
    saved_group(&program, 0xb2, "2025-11-22T10:00:00Z", &alike(8, |_| 4));
    let (code, out, _) = program.run(&["compare", "000000a1", "000000b2"]);
    assert!(code == 0 && out.contains("Nothing is shown: 4 people") && !out.contains("Motivation"), "{out}");
    let compared = program.json(&["compare", "000000a1", "000000b2", "--json"]);
    assert_eq!(
        (&compared["dimensions"][0]["then"], &compared["dimensions"][0]["change"]),
        (&Value::Null, &"not comparable".into())
    );
}

/// Everything that is under a directory, as text.
fn everything(directory: &std::path::Path) -> String {
    let mut all = String::new();
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all += &everything(&path);
        } else {
            all += &format!("{}\n{}\n", path.display(), String::from_utf8_lossy(&fs::read(&path).unwrap()));
        }
    }
    all
}

#[test]
fn in_a_terminal_from_opening_a_group_to_coming_back_to_it() {
    let program = Program::new();
    let people: Vec<Person> = nine_people().into_iter().take(5).collect();
    folder(&program, "shared", &people);
    let group_file = || {
        let toml =
            program.files("groups").into_iter().find(|path| path.extension().is_some_and(|e| e == "toml"));
        fs::read_to_string(toml.unwrap()).unwrap()
    };
    let mut terminal = program.terminal((120, 40), &["group"], &[]);
    terminal.wait("What is it called?");
    terminal.send("Library team, autumn\r").send("Library team\r").send("8\r").send("\r");
    terminal.press("\r", "0 of 8 are in").wait("never whose");
    // The folder on the shared drive.
    terminal.press("i", "shared/").send("\x1b[B").press("\r", "4.toml").press("a", "Added 5 people");
    terminal.press_away("\x1b", "Import files").wait("5 of 8 are in");
    // A slip.
    terminal.press("s", "Slip 1").send(&"4".repeat(32)).press_away("", "1 of 32").wait("Add this slip?");
    terminal.press("y", "Slip 2").press_away("\x1b", "Slip 2").wait("6 of 8 are in").wait("saved");
    let before = group_file();
    // Two more at the keyboard: one says yes, one no. What the second said nobody else did.
    terminal.press("n", "The keyboard is yours").press("\r", "1  Not at all").send(&"3".repeat(32));
    terminal.wait("Add my answers?").press("y", "Thank you");
    terminal.wait_until("nothing else", |screen| !screen.contains("Partly") && !screen.contains("of 8"));
    let mut counted = group_file();
    for _ in 0..200 {
        if counted != before {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
        counted = group_file();
    }
    assert_ne!(before, counted);
    terminal.press("n", "The keyboard is yours").press("\r", "1  Not at all").send(&"x".repeat(32));
    terminal.wait("Add my answers?").press("n", "Thank you");
    terminal.press_away("\x1b", "Thank you").wait("7 of 8 are in");
    assert_eq!(group_file(), counted, "no is no");
    // Nobody's answers are anywhere but in the people's own files: not in what is kept, not in how it was started.
    let pid = terminal.child.process_id().unwrap();
    let around =
        ["cmdline", "environ"].map(|name| fs::read(format!("/proc/{pid}/{name}")).unwrap_or_default());
    let kept = everything(&program.data()) + &String::from_utf8_lossy(&around.concat());
    for statement in questions().statements() {
        for answer in ["1", "2", "3", "4", "5", "\"not sure\"", "\"doesn't apply\""] {
            let single = format!("\"{}\" = {answer}\n", statement.id);
            assert!(!kept.contains(&single), "{single} is kept");
        }
        assert!(kept.contains(&format!("\"{}\" = [", statement.id)), "the tallies are there");
    }
    assert!(!kept.contains("[answers]"));
    // It opens for all, is shown to the room, a spot is chosen, something will be done.
    terminal.press("v", "Before it opens").press("v", "7 people").wait("Warmest here");
    terminal.press("p", "chilly").press("\x1b[6~", "answers from 7 people");
    terminal.press_away(".", "answers from").press(".", "answers from");
    terminal
        .press("\x1b", "look closer")
        .press("\x1b[H", "How much getting on")
        .press("f", "Choose one spot");
    terminal.press("3\r", "is now your focus").press("a", "an action");
    terminal
        .send("Two coffees a week\r")
        .send("each of us\r")
        .send("Sam\r")
        .press("in 3 months\r", "The action is saved");
    terminal.send("q");
    assert_eq!(terminal.ended(), 0);
    // All there again.
    let mut terminal = program.terminal((120, 40), &[], &[]);
    terminal.wait("Two coffees a week").wait("7 people").press("\r", "Warmest here").wait("* focus");
    terminal.press("\x1b[H", "Two coffees a week").wait("each of us, with Sam").send("q");
    assert_eq!(terminal.ended(), 0);
    let (_, printed, _) = program.run(&["show"]);
    assert!(
        printed.contains("Library team, autumn · 7 people") && printed.contains("Two coffees"),
        "{printed}"
    );
}

#[test]
fn slips_are_printed_for_paper_and_never_over_something() {
    let program = Program::new();
    let out = |name: &str| program.data.path().join(name).to_str().unwrap().to_owned();
    let (code, printed, _) = program.run(&["questions", "sheet", "-o", "-"]);
    assert_eq!(code, 0);
    assert!(printed.contains("32  When someone questions the time"), "{printed}");
    let (code, circle, _) = program.run(&["questions", "sheet", "--circle", "-o", "-"]);
    assert_eq!((code, circle.contains("10  When I am stuck"), circle.contains("11  ")), (0, true, false));
    let (text, html) = (out("slips.txt"), out("slips.html"));
    for file in [&text, &html] {
        assert_eq!(program.run(&["questions", "sheet", "-o", file]).0, 0);
        let before = fs::read(file).unwrap();
        let (code, _, said) = program.run(&["questions", "sheet", "-o", file]);
        assert_eq!((code, said.contains("already exists")), (73, true), "{said}");
        assert_eq!(fs::read(file).unwrap(), before);
        assert_eq!(program.run(&["questions", "sheet", "--force", "-o", file]).0, 0);
    }
    let (code, _, said) = program.run(&["questions", "sheet", "-o", &out("slips.doc")]);
    assert_eq!((code, said.contains(".pdf, .html or .txt")), (2, true), "{said}");
    let (code, _, said) = program.run(&["questions", "sheet", "-o", &out("no/such/slips.txt")]);
    assert_eq!(code, 73, "{said}");
}
