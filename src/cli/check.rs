//! `heatmap check`: every fault of questionnaires, responses and groups.

use std::ops::Range;
use std::path::Path;

use super::args::Check;
use super::surroundings::{Surroundings, standard_input};
use super::{FAULTS, Failure, Outcome, print, print_json, say};
use crate::document::{self, Fault, Reader, Section};
use crate::export::json::FaultRow;
use crate::group;
use crate::questionnaire::{self, Questionnaire};
use crate::response::{self, Unreadable};
use crate::store::read_any;
use crate::text;

/// A file that was checked: its text, and what is wrong with it.
struct Checked {
    file: String,
    source: String,
    faults: Vec<Fault>,
}

pub(super) fn run(around: &Surroundings, check: &Check) -> Outcome {
    let mut unread = None;
    let mut checked = Vec::new();
    for path in &check.files {
        match read(path) {
            Ok(bytes) => checked.push(check_file(around, path, &bytes)),
            Err(failure) => {
                failure.say(&around.words);
                unread = unread.or(Some(failure.code));
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
    match (unread, faulty) {
        (Some(code), _) => Err(Failure::silent(code)),
        (None, true) => Err(Failure::silent(FAULTS)),
        (None, false) => Ok(()),
    }
}

/// The bytes of a file, or of standard input for `-`.
fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    if path.as_os_str() != "-" {
        return Ok(read_any(path)?);
    }
    standard_input(questionnaire::MOST_BYTES as u64)
}

fn check_file(around: &Surroundings, path: &Path, bytes: &[u8]) -> Checked {
    let file = text::clean_line(&path.to_string_lossy());
    let (source, faults) = match std::str::from_utf8(bytes)
        .ok()
        .and_then(|source| document::parse(source).ok())
    {
        Some(tree) if tree.get_ref().contains_key("tally") => check_group(around, bytes),
        // A response says which questionnaire it answers; a questionnaire does not.
        Some(tree) if ["questionnaire", "answers"].iter().any(|key| tree.get_ref().contains_key(*key)) => {
            check_response(around, bytes)
        }
        _ => check_questionnaire(around, bytes),
    };
    Checked { file, source, faults }
}

fn check_questionnaire(around: &Surroundings, bytes: &[u8]) -> (String, Vec<Fault>) {
    let found = match questionnaire::read(bytes) {
        Ok(found) => found,
        Err(bad) => return (bad.source, bad.faults),
    };
    let differs = around.catalogue.exact(&found.key).is_some_and(|known| !known.says_the_same(&found));
    let source = found.source.to_string();
    let fault = differs.then(|| {
        let message = format!("this differs from the {} that is already here", found.key);
        Fault::new(
            place_of(&source, &["version"]),
            message,
            Some("give it a new version, or an id of its own".into()),
        )
    });
    (source, fault.into_iter().collect())
}

fn check_response(around: &Surroundings, bytes: &[u8]) -> (String, Vec<Fault>) {
    let response = match response::read(bytes) {
        Ok(response) => response,
        Err(unreadable) => return faults_of(bytes, unreadable),
    };
    let source = String::from_utf8_lossy(bytes).into_owned();
    let of = around.catalogue.find(&response.questionnaire);
    let misfits = of.iter().flat_map(|of| response.misfits(of).map(move |id| (id, of)));
    let faults = misfits
        .map(|(id, of)| misfit(&source, &["answers", id.as_str()], "the scale has no such level", of))
        .collect();
    (source, faults)
}

fn check_group(around: &Surroundings, bytes: &[u8]) -> (String, Vec<Fault>) {
    let group = match group::read(bytes) {
        Ok(group) => group,
        Err(unreadable) => return faults_of(bytes, unreadable),
    };
    let source = String::from_utf8_lossy(bytes).into_owned();
    let of = around.catalogue.find(&group.questionnaire);
    let misfits = of.iter().filter_map(|of| Some((group.tallies(of).err()?, of)));
    let faults = misfits
        .map(|(id, of)| {
            misfit(&source, &["tally", id.0.as_str()], "the scale has another number of levels", of)
        })
        .collect();
    (source, faults)
}

fn faults_of(bytes: &[u8], unreadable: Unreadable) -> (String, Vec<Fault>) {
    match unreadable {
        Unreadable::Damaged(source, faults) => (source, faults),
        Unreadable::Newer(format) => {
            let source = String::from_utf8_lossy(bytes).into_owned();
            let message = format!("this was written by a newer heatmap, in format {format}");
            let place = place_of(&source, &["format"]);
            (source, vec![Fault::new(place, message, Some("use that one to open it".into()))])
        }
    }
}

fn misfit(source: &str, keys: &[&str], what: &str, of: &Questionnaire) -> Fault {
    let help = format!("the scale of {} has {} levels", of.key, of.scale.len());
    Fault::new(place_of(source, keys), what, Some(help))
}

/// Where the value of a key stands, the keys of the tables that it is in before it.
fn place_of(source: &str, keys: &[&str]) -> Range<usize> {
    let Ok(tree) = document::parse(source) else { return 0..0 };
    let (mut section, mut reader) = (Section::root(&tree), Reader::default());
    for (index, key) in keys.iter().enumerate() {
        if index + 1 == keys.len() {
            return section.get(key).map_or(0..0, |value| value.span);
        }
        match section.section(key, &mut reader) {
            Some(inner) => section = inner,
            None => break,
        }
    }
    0..0
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
