//! What leaves a machine, and what stays: folders, names, terminals, other people's answers.
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

use std::fs;

use program::Program;

/// A response with one answer, and more as it is said.
fn response(id: u8, more: &str) -> String {
    format!(
        "format = 1\nid = \"000000{id:02x}-0000-4000-8000-000000000000\"\n\
         questionnaire = {{ id = \"relationships\", version = \"1.0.0\", language = \"en-GB\" }}\n\
         started = 2026-05-01T10:00:00Z\nfinished = 2026-05-01T10:10:00Z\n{more}\n\
         [answers]\n\"you.motivation.beyond\" = 4\n"
    )
}

fn group(id: u8, people: u64) -> String {
    format!(
        "format = 1\nid = \"000000{id:02x}-0000-4000-8000-000000000000\"\n\
         questionnaire = {{ id = \"relationships\", version = \"1.0.0\", language = \"en-GB\" }}\n\
         opened = 2026-05-02T10:00:00Z\ntitle = \"Spring {id}\"\nkind = \"team\"\nplace = \"\"\nminimum = 5\n\
         expected = {people}\nby_consent = false\npeople = {people}\nrevealed = {people}\nresponses = []\n\
         [tally]\n\"you.motivation.beyond\" = [0, 0, 0, {people}, 0, 0, 0]\n"
    )
}

#[test]
fn of_a_folder_each_person_leaves_once_and_what_does_not_is_named() {
    let program = Program::new();
    let root = program.data.path().join("mixed");
    fs::create_dir(&root).unwrap();
    let write = |name: &str, text: &str| fs::write(root.join(name), text).unwrap();
    write("a.toml", &response(0xa1, "place = \"Here\""));
    write("copy.toml", &response(0xa1, "place = \"Here\""));
    write("draft.toml", &response(0xa2, "").replace("finished = 2026-05-01T10:10:00Z\n", ""));
    write("group.toml", &group(0xb1, 9));
    let folder = root.to_str().unwrap();
    let (code, csv, said) = program.run(&["export", folder, "--format", "csv", "-o", "-"]);
    assert_eq!(code, 0, "{said}");
    assert_eq!(csv.lines().count(), 2, "{csv}");
    for why in ["copy.toml: the same", "draft.toml: it is not", "group.toml: it"] {
        assert!(said.contains(why), "{why}: {said}");
    }
    let (code, ndjson, _) = program.run(&["export", folder, "--format", "ndjson", "-o", "-"]);
    assert_eq!((code, ndjson.lines().count()), (0, 1));
    let (code, _, said) = program.run(&["export", folder, "--format", "csv", "--then", "last"]);
    assert_eq!((code, said.contains("not folders")), (2, true), "{said}");
    let empty = program.data.path().join("empty");
    fs::create_dir(&empty).unwrap();
    let (code, csv, _) = program.run(&["export", empty.to_str().unwrap(), "--format", "csv", "-o", "-"]);
    assert_eq!(
        (code, csv.as_str()),
        (0, "heatmap,kind,questionnaire,version,place,started,area,dimension,statement,answer,count\r\n")
    );
}

#[test]
fn a_file_is_what_its_name_says_and_never_the_heatmap_itself() {
    let program = Program::new();
    let mine = program.file("mine.toml", &response(0xa1, "place = \"Here\""));
    let (code, _, said) = program.run(&["export", &mine, "-o", &mine, "--force"]);
    assert_eq!((code, said.contains("is the heatmap itself")), (73, true), "{said}");
    assert!(fs::read_to_string(&mine).unwrap().contains("place"));
    let out = program.data.path().join("x.pdf");
    for more in [["--format", "svg"].as_slice(), &["--for-group"]] {
        let mut args = vec!["export", &mine, "-o", out.to_str().unwrap()];
        args.extend(more);
        let (code, _, said) = program.run(&args);
        assert_eq!((code, said.contains("The name ends in .pdf")), (2, true), "{said}");
    }
    assert!(!out.exists());
    let (_, _, said) = program.run(&["export", &mine, "--format", "csv", "-o", "-", "--with-notes"]);
    assert!(said.contains("csv cannot hold notes"), "{said}");
    let small = program.file("small.toml", &group(0xb1, 6));
    let (_, _, said) = program.run(&["export", &small, "--format", "csv", "-o", "-"]);
    assert!(said.contains("Fewer than eight people are in"), "{said}");
}

#[test]
fn a_folder_called_like_a_heatmap_does_not_stand_in_its_way() {
    let program = Program::new();
    let responses = program.data().join("responses");
    fs::create_dir_all(&responses).unwrap();
    fs::write(responses.join("a.toml"), response(0xa1, "place = \"Here\"")).unwrap();
    fs::create_dir(program.data.path().join("last")).unwrap();
    let mut command = program.command(&["export", "last", "--format", "svg", "-o", "-"]);
    let (code, svg, said) = program::output_of(&command.current_dir(program.data.path()).output().unwrap());
    assert!(code == 0 && svg.starts_with("<svg"), "{said}");
}

#[cfg(feature = "png")]
#[test]
fn what_is_no_text_does_not_go_to_a_terminal() {
    let program = Program::new();
    let mine = program.file("mine.toml", &response(0xa1, ""));
    let mut terminal = program.terminal((80, 24), &["export", &mine, "--format", "png", "-o", "-"], &[]);
    terminal.wait("This is not text, so a terminal cannot show it.");
    assert_eq!(terminal.ended(), 2);
}

#[test]
fn what_was_taken_in_is_on_no_screen_and_nobodys_to_do() {
    let program = Program::new();
    let responses = program.data().join("responses");
    fs::create_dir_all(&responses).unwrap();
    let action = "\n[[action]]\nid = \"000000c1-0000-4000-8000-000000000000\"\ndimension = \"you.motivation\"\n\
                  what = \"Somebody else's plan\"\n";
    let taken_in = response(0xa1, "place = \"Elsewhere\"\nimported = 2026-05-03T10:00:00Z") + action;
    fs::write(responses.join("a.toml"), taken_in).unwrap();
    fs::write(responses.join("b.toml"), response(0xa2, "place = \"Our place\"")).unwrap();
    let (_, listed, _) = program.run(&["list"]);
    assert!(listed.contains("imported 3 May 2026") && listed.contains("Elsewhere"), "{listed}");
    let (_, actions, _) = program.run(&["actions"]);
    assert!(!actions.contains("Somebody else"), "{actions}");
    let mut terminal = program.terminal((80, 24), &[], &[]);
    terminal.wait("One person's answers were imported as well");
    let screen = terminal.screen();
    assert!(screen.contains("Our place") && !screen.contains("Elsewhere"), "{screen}");
}

#[test]
fn two_groups_without_a_place_are_not_said_to_be_two_places() {
    let program = Program::new();
    let (then, now) = (program.file("then.toml", &group(0xb1, 9)), program.file("now.toml", &group(0xb2, 9)));
    let (code, out, said) = program.run(&["compare", &then, &now]);
    assert_eq!(code, 0, "{said}");
    assert!(!out.contains("two places"), "{out}");
}
