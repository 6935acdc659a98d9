//! Answers of online forms in the shapes that such tools export.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::disallowed_methods,
    clippy::cast_possible_truncation,
    unreachable_pub,
    reason = "a test may panic and read files"
)]

#[path = "support/program.rs"]
mod program;
#[path = "support/pty.rs"]
mod pty;

use std::fs;

use program::Program;

/// What `import` says, and its exit code.
fn import(program: &Program, arguments: &[&str]) -> (i32, String) {
    let (code, out, said) = program.run(&[&["import"], arguments].concat());
    assert_eq!(out, "");
    (code, said)
}

#[test]
fn a_form_that_counts_from_elsewhere_is_imported_only_with_the_codes_of_its_questionnaire() {
    let found = |name: &str| format!("{}/tests/found/{name}", env!("CARGO_MANIFEST_DIR"));
    let (form, questions) =
        (found("forms/zero-based-codes.csv"), found("questionnaires/zero-based-codes.toml"));
    let program = Program::new();
    let (code, said) = import(&program, &[&form, "--questions", &questions]);
    assert!(code == 65 && said.ends_with("Nothing was imported. Skipped one file.\n"), "{said}");
    assert!(said.contains("its numbers seem to be 0, 1, 2, 3, 4, 5, and"), "{said}");
    assert!(program.imported().is_empty());
    let text = fs::read_to_string(&questions).unwrap();
    let with_codes =
        program.file("codes.toml", &text.replace("[scale]\n", "[scale]\ncodes = [0, 1, 2, 3, 4, 5]\n"));
    let (code, said) = import(&program, &[&form, "--questions", &with_codes]);
    assert!(code == 0 && said.ends_with("Imported 8 responses.\n"), "{said}");
    let answered = |level: i64| {
        let files = program.imported().into_iter();
        files.filter(|file| file["answers"]["you.mood.cheer"].as_integer() == Some(level)).count()
    };
    assert_eq!([1, 2, 3, 4, 5, 6].map(answered), [2, 1, 0, 1, 2, 2]);
}
