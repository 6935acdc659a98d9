//! `heatmap check`: every fault of questionnaires and responses.

use std::path::Path;

use super::args::Check;
use super::surroundings::Surroundings;
use super::{FAULTS, Failure, NO_INPUT, Outcome, print, print_json, say};
use crate::document::{self, Fault};
use crate::export::json::FaultRow;
use crate::questionnaire;
use crate::response::{self, Unreadable};
use crate::store::read_limited;

/// A file that was checked: its text, and what is wrong with it.
struct Checked {
    file: String,
    source: String,
    faults: Vec<Fault>,
}

pub(super) fn run(around: &Surroundings, check: &Check) -> Outcome {
    let mut missing = false;
    let mut checked = Vec::new();
    for path in &check.files {
        match read_limited(path) {
            Ok(bytes) => checked.push(check_file(path, &bytes)),
            Err(error) => {
                missing = true;
                say(&error.to_string());
            }
        }
    }
    let faulty = checked.iter().any(|file| !file.faults.is_empty());
    if check.json {
        print_json(&checked.iter().flat_map(rows).collect::<Vec<_>>())?;
    } else {
        for file in &checked {
            if file.faults.is_empty() {
                say(&around.words.with("check-well", &[("file", file.file.as_str().into())]));
            }
            print(&document::report(&file.file, &file.source, &file.faults))?;
        }
    }
    match (missing, faulty) {
        (true, _) => Err(Failure::silent(NO_INPUT)),
        (false, true) => Err(Failure::silent(FAULTS)),
        (false, false) => Ok(()),
    }
}

fn check_file(path: &Path, bytes: &[u8]) -> Checked {
    let file = path.to_string_lossy().into_owned();
    let (source, faults) =
        if is_response(bytes) { check_response(bytes) } else { check_questionnaire(bytes) };
    Checked { file, source, faults }
}

/// A response says which questionnaire it answers; a questionnaire does not.
fn is_response(bytes: &[u8]) -> bool {
    let tree = std::str::from_utf8(bytes).ok().and_then(|source| document::parse(source).ok());
    tree.is_some_and(|tree| {
        tree.get_ref().contains_key("questionnaire") || tree.get_ref().contains_key("answers")
    })
}

fn check_questionnaire(bytes: &[u8]) -> (String, Vec<Fault>) {
    match questionnaire::read(bytes) {
        Ok(_) => (String::new(), Vec::new()),
        Err(bad) => (bad.source, bad.faults),
    }
}

fn check_response(bytes: &[u8]) -> (String, Vec<Fault>) {
    match response::read(bytes) {
        Ok(_) => (String::new(), Vec::new()),
        Err(Unreadable::Damaged(source, faults)) => (source, faults),
        Err(Unreadable::Newer(format)) => {
            let message = format!("this was written by a newer heatmap (format {format})");
            (String::new(), vec![Fault::new(0..0, message, None)])
        }
    }
}

fn rows(checked: &Checked) -> impl Iterator<Item = FaultRow> {
    checked.faults.iter().map(|fault| {
        let (line, column) = fault.place(&checked.source);
        FaultRow {
            file: checked.file.clone(),
            line,
            column,
            severity: "error",
            message: fault.message.clone(),
            help: fault.help.clone(),
        }
    })
}
