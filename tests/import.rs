//! What others send: taken in once, never as one's own, and told in plain sentences where it cannot be.
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

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use heatmap::format::questionnaire::built_in;
use heatmap::model::questionnaire::Questionnaire;
use program::Program;
use serde_json::{Value, json};

fn questions() -> Questionnaire {
    built_in::load().unwrap().remove(0)
}

/// One person's answers as a line.
fn line(id: u32, level: u8) -> String {
    let id = format!("{id:08x}-0000-4000-8000-000000000000");
    json!({
        "format": 1, "id": id, "answers": { "you.motivation.beyond": level },
        "questionnaire": { "id": "relationships", "version": "1.0.0", "language": "en-GB" },
    })
    .to_string()
}

/// A group in which everybody says the same about everything.
fn group(id: u32, people: u64) -> String {
    let mut file = format!(
        "format = 1\nid = \"{id:08x}-0000-4000-8000-000000000000\"\n\
         questionnaire = {{ id = \"relationships\", version = \"1.0.0\", language = \"en-GB\" }}\n\
         opened = 2026-05-02T10:00:00Z\ntitle = \"Autumn\"\nkind = \"team\"\nplace = \"Library\"\nminimum = 5\n\
         expected = {people}\nby_consent = false\npeople = {people}\nrevealed = {people}\nresponses = []\n\n[tally]\n"
    );
    for statement in questions().statements() {
        file += &format!("\"{}\" = [0, 0, 0, {people}, 0, 0, 0]\n", statement.id);
    }
    file
}

/// A home with such groups, and what `export` makes of one of them as a line.
fn group_line(id: u32, people: u64, change: impl Fn(String) -> String) -> String {
    let program = Program::new();
    fs::create_dir_all(program.data().join("groups")).unwrap();
    fs::write(program.data().join("groups/g.toml"), change(group(id, people))).unwrap();
    let id = format!("{id:08x}");
    let (code, out, said) = program.run(&["export", &id, "--format", "ndjson", "-o", "-"]);
    assert_eq!(code, 0, "{said}");
    out
}

/// Questions of one's own, made of the built-in ones.
fn own_questions(program: &Program, change: impl Fn(String) -> String) {
    let source = questions().source.replace("id = \"relationships\"", "id = \"ours\"");
    fs::create_dir_all(program.data().join("questionnaires")).unwrap();
    fs::write(program.data().join("questionnaires/ours.toml"), change(source)).unwrap();
}

fn import(program: &Program, files: &[&str]) -> (i32, String) {
    let (code, out, said) = program.run(&[&["import"], files].concat());
    assert_eq!(out, "");
    (code, said)
}

#[test]
fn a_forms_answers_are_imported_a_row_a_person() {
    let program = Program::new();
    let of = questions();
    let heads: Vec<String> = of.statements().map(|s| format!("\"{}\"", s.text)).collect();
    let row = |answer: &str| vec![answer; 32].join(",");
    let form = format!(
        "Timestamp,{},Anything else?\r\n2026-11-22,{},Thanks\r\n2026-11-22,{},\r\n2026-11-22,{},\r\n",
        heads.join(","),
        row("4"),
        row("Often"),
        row("Not at all"),
    );
    let file = program.file("answers.csv", &form);
    let (code, _, said) = program.run(&["import", &file]);
    assert_eq!(code, 65, "{said}");
    assert!(said.contains("not statements and were ignored: Timestamp, Anything else?"), "{said}");
    assert!(said.contains("line 3: “Often” (under “I want to know"), "{said}");
    assert!(said.contains("Imported 2 responses."), "{said}");
    let kept = program.imported();
    let first: Vec<i64> =
        kept.iter().map(|table| table["answers"]["you.motivation.beyond"].as_integer().unwrap()).collect();
    assert_eq!(first.iter().sum::<i64>(), 5, "four, and one");
    let (_, _, said) = program.run(&["import", &file]);
    assert!(said.contains("2 were here already"), "{said}");
    assert_eq!(program.imported().len(), 2);
    let folder = program.data().join("responses");
    let counted = program.json(&["group", folder.to_str().unwrap(), "--json"]);
    assert_eq!(counted["people"], 2);
}

#[test]
fn a_form_that_is_downloaded_again_adds_only_who_is_new() {
    let program = Program::new();
    let first = program.file("first.csv", "When,you.motivation.beyond\nmon,3\ntue,3\n");
    assert_eq!(import(&program, &[&first]).0, 0);
    let again =
        program.file("again.csv", "When,Said,you.motivation.beyond\nsun,,3\nmon,,3\nwed,\"a\nb\",\ntue,,3\n");
    let (code, said) = import(&program, &[&again]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("again.csv, line 4: it has no answers"), "{said}");
    assert!(said.ends_with("Imported one response; 2 were here already. Skipped one row.\n"), "{said}");
    assert_eq!(program.imported().len(), 3);
    // Elsewhere they have other ids: from an id alone nobody can try out what somebody said.
    let other = Program::new();
    assert_eq!(import(&other, &[&first]).0, 0);
    let ids = |program: &Program| program.imported().into_iter().map(|table| table["id"].to_string());
    assert!(ids(&other).all(|id| ids(&program).all(|known| known != id)));
    let mode = fs::metadata(other.data().join("form-key")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn what_cannot_be_taken_in_is_told_and_the_rest_comes_in() {
    let program = Program::new();
    // As some programs begin a text.
    let good = program.file("good.ndjson", &format!("\u{feff}{}\n\n{}\n[1]\n", line(1, 3), line(2, 4)));
    let broken = program.file("broken.toml", "format = 1\nid = \"x");
    let (code, said) = import(&program, &[&broken, &good]);
    assert_eq!(code, 65, "{said}");
    assert!(said.contains("broken.toml: it is damaged (2:"), "{said}");
    assert!(said.contains("good.ndjson, line 4: it is damaged"), "{said}");
    let last = "Imported 2 responses. Skipped one file. Skipped one line.\n";
    assert!(said.ends_with(last), "{said}");
    let more = program.file("more.ndjson", &line(3, 3));
    let (code, said) = import(&program, &["gone.toml", &broken, &more]);
    assert_eq!((code, program.imported().len()), (66, 3), "what is missing weighs most: {said}");
    assert!(
        said.contains("gone.toml") && said.ends_with("Imported one response. Skipped 2 files.\n"),
        "{said}"
    );
    let draft = line(4, 3).replacen('{', "{\"started\":\"2026-01-01T10:00:00Z\",", 1);
    let draft = program.file("draft.ndjson", &draft);
    let (code, said) = import(&program, &[&draft, &more]);
    assert_eq!((code, said.contains("it is a draft")), (0, true), "a draft is no damage: {said}");
    assert_eq!(import(&program, &[&draft]).0, 65, "where there is nothing else, it is not what it should be");
}

#[test]
fn what_was_not_taken_in_is_not_here_already() {
    let program = Program::new();
    let unknown = line(1, 3).replace("\"relationships\"", "\"elsewhere\"");
    let misfit = line(1, 9);
    let file = program.file(
        "a.ndjson",
        &[unknown.clone(), unknown, misfit.clone(), misfit, line(1, 3), line(1, 3)].join("\n"),
    );
    let (code, said) = import(&program, &[&file]);
    assert_eq!(code, 66, "{said}");
    let end = "Imported one response; one was here already. Skipped 4 lines.\n";
    assert!(said.ends_with(end), "{said}");
    assert!(said.contains("line 2 answers the questionnaire elsewhere"), "{said}");
}

#[test]
fn a_form_is_read_with_the_questions_that_it_asks() {
    let program = Program::new();
    let of = questions();
    let text = |position: usize| of.statements().nth(position).unwrap().text.clone();
    let shared = program.file("shared.csv", &format!("\"{}\"\n4\n", text(0)));
    let (code, said) = import(&program, &[&shared]);
    assert_eq!(code, 0, "{said}");
    assert!(
        said.contains("shared.csv was read as answers to “")
            && said.contains("”, relationships 1.0.0 (en-GB)."),
        "{said}"
    );
    own_questions(&program, |source| source.replace(&text(1), "Something else altogether"));
    let theirs = program.file("theirs.csv", &format!("\"{}\",Something else altogether\n4,2\n", text(0)));
    let (code, said) = import(&program, &[&theirs]);
    assert!(code == 0 && said.contains("”, ours 1.0.0 (en-GB)."), "{said}");
    let either = program.file("either.csv", &format!("\"{}\"\n3\n", text(0)));
    let (code, said) = import(&program, &[&either]);
    assert_eq!(code, 65, "{said}");
    assert!(said.contains("it may answer more than one questionnaire (ours, relationships)"), "{said}");
    assert!(said.contains("--questions"), "{said}");
    let (code, said) = import(&program, &[&either, "--questions", "ours"]);
    assert!(code == 0 && said.contains("”, ours 1.0.0 (en-GB)."), "{said}");
    let (code, said) = import(&program, &[&theirs, "--questions", "relationships"]);
    assert!(
        code == 0 && said.contains("ignored: Something else altogether"),
        "what is told is not guessed: {said}"
    );
    let none = program.file("none.csv", "Name,Age\nAda,36\n");
    let (code, said) = import(&program, &[&none]);
    assert!(
        code == 65 && said.contains("an available questionnaire") && said.contains("--questions"),
        "{said}"
    );
    let (code, said) = import(&program, &[&none, "--questions", "ours"]);
    assert!(code == 65 && said.contains("no column heading is a statement of ours,"), "{said}");
}

#[test]
fn a_form_in_welsh_is_read_whatever_the_person_speaks() {
    let all = built_in::load().unwrap();
    let welsh = all.iter().find(|of| of.key.language == "cy").unwrap();
    let heading = welsh.statements().next().unwrap().text.clone();
    let program = Program::new();
    let form = program.file("cy.csv", &format!("\"{heading}\"\nYn llwyr\nDdim yn siŵr\n"));
    let by_id = program.file("id.csv", "you.motivation.beyond,When\nYchydig,x\nfully,x\nDim o gwbl,x\n");
    for told in [&["--questions", "relationships"][..], &[]] {
        let (code, said) = import(&program, &[&[form.as_str()], told].concat());
        assert!(code == 0 && said.contains("Map Gwres Perthnasoedd"), "{said}");
    }
    assert_eq!(program.imported().len(), 2);
    let (code, said) = import(&program, &[&by_id]);
    assert!(
        code == 65 && said.contains("Map Gwres Perthnasoedd") && said.contains("“fully” (under"),
        "{said}"
    );
}

#[test]
fn files_of_other_programs_are_read_or_get_a_sentence() {
    let program = Program::new();
    let wide = |text: &str| -> Vec<u8> {
        format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect()
    };
    let put = |name: &str, bytes: &[u8]| {
        let path = program.data.path().join(name);
        fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let form = "Name\tyou.motivation.beyond\r\nZoë\t4\r\n";
    let files = [
        put("a.txt", &wide(form)),
        put("b.csv", &wide(&form.replace("Zoë", "Ada"))),
        put("c.NDJSON", &wide(&line(1, 3))),
    ];
    for file in &files {
        let (code, said) = import(&program, &[file]);
        assert!(code == 0 && said.contains("Imported one response."), "{file}: {said}");
    }
    let of = questions();
    let cases: [(&str, &[u8], &str); 8] = [
        ("a.xlsx", b"PK\x03\x04...", "a.xlsx: it is a spreadsheet; save it as CSV and import that."),
        ("b.csv", b"PK\x03\x04...", "it is a spreadsheet"),
        ("c.ods", b"x", "it is a spreadsheet"),
        ("d.json", b"{}", "it is JSON; save a form's answers as CSV"),
        ("e.csv", b"\xff\xfea", "it is not UTF-8 text; export it as CSV in UTF-8"),
        ("f.csv", b"you.motivation.beyond,Said\n3\n4,Zo\xeb\n", "it is not UTF-8 text"),
        ("g.toml", of.source.as_bytes(), "it is a questionnaire"),
        ("h.csv", b"", "no column heading is"),
    ];
    for (name, bytes, sentence) in cases {
        let (code, said) = import(&program, &[&put(name, bytes)]);
        assert!(code == 65 && said.contains(sentence), "{name}: {said}");
        assert!(said.ends_with("Nothing was imported. Skipped one file.\n"), "{name}: {said}");
    }
    let short = put("short.csv", b"you.motivation.beyond,you.motivation.hard-day\n2,2\n3\n");
    let (code, said) = import(&program, &[&short]);
    assert!(
        code == 0 && said.contains("One row of") && said.contains("what is missing there is unanswered"),
        "{said}"
    );
    let folder = program.data.path().join("folder.csv");
    fs::create_dir(&folder).unwrap();
    let (code, said) = import(&program, &[folder.to_str().unwrap()]);
    assert!(code != 0 && said.contains("folder.csv"), "{said}");
}

#[test]
fn groups_that_are_sent_are_kept_among_the_groups() {
    let program = Program::new();
    let lines = program.file("lines.ndjson", &[group_line(0xb1, 9, |file| file), line(1, 3)].concat());
    let whole = program.file("whole.toml", &group(0xb2, 7));
    let (code, said) = import(&program, &[&lines, &whole]);
    assert_eq!((code, said.trim()), (0, "Imported 2 groups. Imported one response."));
    let groups =
        program.files("groups").into_iter().filter(|path| path.extension().is_some_and(|e| e == "toml"));
    assert_eq!((groups.count(), program.imported().len()), (2, 1));
    let (code, said) = import(&program, &[&lines, &whole]);
    assert_eq!((code, said.trim()), (0, "Nothing new was imported; 3 were here already."));
    // What may be shown of them is what might have been before.
    let nine = program.json(&["show", "000000b1", "--json"]);
    assert_eq!((nine["people"].as_u64(), nine["title"].as_str()), (Some(9), Some("Autumn")));
    let seven = program.json(&["show", "000000b2", "--json"]).to_string();
    assert!(seven.contains("\"people\":7") && !seven.contains("\"counts\":["), "{seven}");
    let small = program.file("small.ndjson", &group_line(0xb3, 7, |file| file));
    let (code, said) = import(&program, &[&small]);
    assert!(code == 65 && said.contains("it is a group without counts; those of fewer than eight"), "{said}");
    let misfit =
        program.file("misfit.toml", &group(0xb4, 9).replace("[0, 0, 0, 9, 0, 0, 0]", "[0, 9, 0, 0]"));
    let (code, said) = import(&program, &[&misfit]);
    assert!(code == 65 && said.contains("it is a group, and its counts of you."), "{said}");
}

#[test]
fn groups_in_a_stream_are_counted_with_the_others() {
    let program = Program::new();
    let person = |id: u32| line(id, 2) + "\n";
    let nine = group_line(0xb1, 9, |file| file);
    // Once more, and it counts no more than once.
    let stream = [person(1), nine.clone(), person(2), nine.clone(), person(1)].concat();
    let (code, out, said) = program.with_input(&["group", "-", "--json"], stream.as_bytes());
    assert_eq!(code, 0, "{said}");
    let counted: Value = serde_json::from_str(&out).unwrap();
    let first = &counted["areas"][0]["dimensions"][0]["statements"][0];
    assert_eq!((counted["people"].as_u64(), &first["counts"]), (Some(11), &json!([0, 2, 0, 9, 0])));
    assert!(said.contains("line 4: it is a group, and it or somebody in it was counted already"), "{said}");
    let circle = group_line(0xb2, 9, |file| file.replace("\"team\"", "\"circle\""));
    let closed = nine.replace("\"revealed\":9,", "").replace("000000b1", "000000b3");
    let hands = nine.replace("000000b1", "000000b4").replacen('{', "{\"hands\":{\"alone\":2},", 1);
    let small = group_line(0xb5, 7, |file| file);
    let misfit = nine.replace("000000b1", "000000b6").replace("[0,0,0,9,0,0,0]", "[0,9,0,0]");
    let other = nine.replace("000000b1", "000000b7").replace("\"relationships\"", "\"elsewhere\"");
    let stream = [nine.clone(), circle.clone(), closed, hands, small, misfit, other].concat();
    let (code, out, said) = program.with_input(&["group", "-", "--json"], stream.as_bytes());
    assert_eq!(code, 0, "{said}");
    assert_eq!(serde_json::from_str::<Value>(&out).unwrap()["people"], 9, "{said}");
    for (line, why) in [
        (2, "it is a circle"),
        (3, "it is a group that is not revealed yet"),
        (4, "it is a group with shows of hands"),
        (5, "it is a group without counts"),
        (6, "it is a group, and its counts of"),
        (7, "it answers another questionnaire (elsewhere"),
    ] {
        assert!(said.contains(&format!("line {line}: {why}")), "{said}");
    }
    let of_the_place = circle.replace("\"you.", "\"gone.").replace("000000b2", "000000b8");
    let (_, _, said) = program
        .with_input(&["group", "-", "--circle"], [line(1, 3) + "\n", of_the_place].concat().as_bytes());
    assert!(said.contains("line 2: it is a group without counts"), "{said}");
    // For a circle it is what it should be, and of a team what is about the person counts as well.
    let (_, out, said) =
        program.with_input(&["group", "-", "--circle", "--json"], [nine, circle].concat().as_bytes());
    assert_eq!(serde_json::from_str::<Value>(&out).unwrap()["people"], 18, "{said}");
}

#[test]
fn a_table_named_to_a_group_is_to_be_imported_first() {
    let program = Program::new();
    let table = program.file("answers.csv", "you.motivation.beyond\n3\n");
    let (code, out, said) = program.run(&["group", &table]);
    assert_eq!((code, out.as_str()), (66, ""), "{said}");
    assert!(said.contains("answers.csv: it is not one person's file; `heatmap import` imports"), "{said}");
    let cases = [
        ("a.ndjson", "`heatmap group -` counts them"),
        ("a.XLSX", "save it as CSV"),
        ("a.json", "it is JSON"),
    ];
    for (name, sentence) in cases {
        let (_, _, said) = program.run(&["group", &program.file(name, "x")]);
        assert!(said.contains(sentence), "{name}: {said}");
    }
    fs::create_dir(program.data.path().join("folder")).unwrap();
    program.file("folder/theirs.csv", "x");
    let folder = program.data.path().join("folder");
    let (_, _, said) = program.run(&["group", folder.to_str().unwrap()]);
    assert!(said.contains("theirs.csv: "), "{said}");
}

#[test]
fn in_welsh_it_is_all_said_in_welsh() {
    let program = Program::new();
    let table = program.file("answers.csv", "you.motivation.beyond,Oed\n3,\nx,\n");
    let (_, said) = import(&program, &[&table, "gone.csv", "--lang", "cy"]);
    for sentence in [
        "Darllenwyd ",
        "Hepgorwyd ",
        ", llinell 3: dydy “x” (o dan “",
        "Mewnforiwyd un ymateb. Hepgorwyd un ffeil.",
    ] {
        assert!(said.contains(sentence), "{sentence}: {said}");
    }
}

#[test]
fn standard_input_is_taken_in_whatever_it_is() {
    let program = Program::new();
    let lines = format!("{}\n{}\n", line(1, 4), line(2, 5));
    let (code, _, told) = program.with_input(&["import", "-"], lines.as_bytes());
    assert_eq!((code, told.contains('2')), (0, true), "{told}");
    let exported = fs::read(program.response()).unwrap();
    let (code, _, told) = program.with_input(&["import", "-"], &exported);
    assert_eq!(code, 0, "{told}");
    assert_eq!(program.json(&["list", "--json"]).as_array().unwrap().len(), 2, "one of them came again");
    let form = "I want to know what matters to people here, beyond what brings us together.\nMostly\nFully\n";
    let (code, _, told) = program.with_input(&["import", "-"], form.as_bytes());
    assert_eq!(code, 0, "{told}");
    assert_eq!(program.json(&["list", "--json"]).as_array().unwrap().len(), 4, "{told}");
}

#[test]
fn what_a_file_is_tells_its_content_where_its_name_does_not() {
    let program = Program::new();
    let form = "you.motivation.beyond;When\n4;mon\n";
    let lines = program.file("lines.dat", &line(1, 4));
    let table = program.file("table", &format!("sep=;\n{form}"));
    assert_eq!(import(&program, &[&lines, &table]).0, 0);
    assert_eq!(program.imported().len(), 2);
    let response = program.response();
    let (_, csv, _) = program.run(&["export", response.to_str().unwrap(), "--format", "csv", "-o", "-"]);
    let (code, said) = import(&program, &[&program.file("ours.csv", &csv)]);
    assert!(code == 65 && said.contains("as ndjson instead"), "{said}");
    let folder = program.data.path().join("folder");
    fs::create_dir(&folder).unwrap();
    let (code, said) = import(&program, &[folder.to_str().unwrap()]);
    assert!(code != 0 && said.contains("folder: it is a folder"), "{said}");
}

#[test]
fn a_row_without_answers_is_told_and_is_no_fault() {
    let program = Program::new();
    let form = "you.motivation.beyond,When\n,mon\n4,tue\n";
    let (code, said) = import(&program, &[&program.file("a.csv", form)]);
    assert_eq!((code, said.contains("line 2: it has no answers")), (0, true), "{said}");
    let (code, _, said) = program.with_input(&["import", "-"], b"you.motivation.beyond,When\n,mon\n");
    assert_eq!((code, said.contains("standard input, line 2: ")), (0, true), "{said}");
}

#[test]
fn groups_with_titles_of_their_own_are_both_named_when_compared() {
    let program = Program::new();
    let named = |id: u32, title: &str| {
        let file = group(id, 9).replace("\"Autumn\"", &format!("{title:?}")).replace("\"Library\"", "\"\"");
        program.file(&format!("{id}.toml"), &file)
    };
    let (then, now) = (named(1, "Team of 9, autumn"), named(2, "Team of 9, spring"));
    for args in [
        ["compare", &then, &now].as_slice(),
        &["export", &now, "--then", &then, "--format", "txt", "-o", "-"],
    ] {
        let (code, out, err) = program.run(args);
        assert_eq!(code, 0, "{err}");
        assert!(out.contains("autumn") && out.contains("spring"), "{out}");
        assert!(!out.contains("two places"), "nothing says that they are: {out}");
    }
}
