//! `heatmap check`: every fault of questionnaires, responses and groups.

use std::path::Path;
use std::sync::Arc;

use serde_json::{Value, json};

use super::args::Check;
use super::context::{CliContext, standard_input};
use super::{FAULTS, Failure, Outcome, print, print_json, say};
use crate::format::document::{Fault, Places, Report, Unreadable, place_of, places};
use crate::format::{self, Document, questionnaire};
use crate::i18n::text;
use crate::i18n::{Localize as _, Message, Messages};
use crate::model::questionnaire::Questionnaire;
use crate::store::{Error, is_name, read_any, read_questionnaire, shown};

/// A file that was checked, and what is wrong with it, if anything.
struct Checked {
    file: String,
    report: Report,
}

pub(super) fn run(context: &CliContext, check: &Check) -> Outcome {
    let original = check.against.as_deref().map(|named| original(context, named)).transpose()?;
    let mut unread = None;
    let mut checked = Vec::new();
    for path in &check.files {
        match read(path) {
            Ok(bytes) => checked.push(check_file(context, path, &bytes, original.as_deref())),
            Err(failure) => {
                failure.say(&context.messages);
                unread = unread.or(Some(failure.code));
            }
        }
    }
    let faulty = checked.iter().any(|file| !file.report.faults.is_empty());
    if check.json {
        print_json(&checked.iter().flat_map(|file| rows(file, &context.messages)).collect::<Vec<_>>())?;
    } else {
        for file in &checked {
            if file.report.faults.is_empty() {
                let key = if file.report.advice.is_empty() { "check-well" } else { "check-advised" };
                let count = ("count", file.report.advice.len().into());
                say(&context.messages.with(key, &[("file", file.file.as_str().into()), count]));
            }
            print(&file.report.print(&file.file, &context.messages))?;
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

/// The questionnaire that others are held against: a file, or one that is available.
fn original(context: &CliContext, named: &Path) -> Result<Arc<Questionnaire>, Failure> {
    match context.catalogue.newest(&named.to_string_lossy()) {
        Some(found) => Ok(found),
        None => Ok(match read_questionnaire(named) {
            Err(Error::Missing(_)) if is_name(named) => Err(Error::NoSuchQuestionnaire(shown(named))),
            read => read,
        }?),
    }
}

fn check_file(context: &CliContext, path: &Path, bytes: &[u8], original: Option<&Questionnaire>) -> Checked {
    let file = text::clean_line(&path.to_string_lossy());
    if !format::is_document(bytes) {
        return Checked { file, report: check_questionnaire(context, bytes, original) };
    }
    let mut report = check_document(context, bytes);
    if original.is_some() {
        report.faults.push(Fault::new(0..0, Message::of("against-not-questions")));
    }
    Checked { file, report }
}

fn check_questionnaire(context: &CliContext, bytes: &[u8], original: Option<&Questionnaire>) -> Report {
    let found = match questionnaire::read(bytes) {
        Ok(found) => found,
        Err(report) => {
            // Of a text that breaks off half of it would be advised on.
            let is_whole = report.source.len() == bytes.len();
            let advice = if is_whole { questionnaire::advise(&report.source) } else { Vec::new() };
            return Report { advice, ..report };
        }
    };
    // Beside an original of the same version it is said there what differs.
    let is_beside = original.is_some_and(|original| original.key == found.key);
    let known = context.catalogue.exact(&found.key).filter(|_| !is_beside);
    let differs = known.is_some_and(|known| !known.says_the_same(&found));
    let source = found.source.to_string();
    let fault = differs.then(|| {
        let what = Message::of("fault-differs").put("questionnaire", found.key.to_string());
        Fault::new(place_of(&source, &["version"]), what).help(Message::of("right-differs"))
    });
    let beside = original.map(|original| questionnaire::against(&found, original)).unwrap_or_default();
    let mut faults: Vec<Fault> = fault.into_iter().chain(beside.faults).collect();
    let mut advice: Vec<Fault> = questionnaire::advise(&source).into_iter().chain(beside.advice).collect();
    for list in [&mut faults, &mut advice] {
        list.sort_by_key(|fault| fault.span.start);
    }
    Report { advice, ..Report::new(source, faults) }
}

/// A response or a group.
fn check_document(context: &CliContext, bytes: &[u8]) -> Report {
    let document = match format::read(bytes) {
        Ok(document) => document,
        Err(unreadable) => return report_of(bytes, unreadable),
    };
    let source = String::from_utf8_lossy(bytes).into_owned();
    let questionnaire = context.catalogue.find(document.questionnaire());
    let tree = Places::of(&source);
    let faults = questionnaire.iter().flat_map(|questionnaire| match &document {
        Document::Response(response) => response
            .misfits(questionnaire)
            .map(|id| misfit(&tree, ["answers", id.as_str()], Message::of("fault-misfit"), questionnaire))
            .collect::<Vec<_>>(),
        Document::Group(group) => {
            let misfits = group.tallies(questionnaire).err().into_iter();
            let what = || Message::of("fault-misfit-of-group");
            misfits.map(|id| misfit(&tree, ["tally", id.0.as_str()], what(), questionnaire)).collect()
        }
    });
    let faults = faults.collect();
    drop(tree);
    Report::new(source, faults)
}

fn report_of(bytes: &[u8], unreadable: Unreadable) -> Report {
    match unreadable {
        Unreadable::Damaged(report) => report,
        Unreadable::Newer(format) => {
            let source = String::from_utf8_lossy(bytes).into_owned();
            let what = Message::of("fault-newer").put("format", format.to_string());
            let fault = Fault::new(place_of(&source, &["format"]), what);
            Report::of(source, fault.help(Message::of("right-newer-one")))
        }
    }
}

fn misfit(tree: &Places<'_>, keys: [&str; 2], what: Message, of: &Questionnaire) -> Fault {
    let help =
        Message::of("right-misfit").put("questionnaire", of.key.to_string()).put("levels", of.scale.len());
    Fault::new(tree.find(&keys), what).help(help)
}

fn rows(checked: &Checked, messages: &Messages) -> impl Iterator<Item = Value> {
    let faults = checked.report.faults.iter().map(|fault| (fault, "error"));
    let advice = checked.report.advice.iter().map(|fault| (fault, "advice"));
    let all: Vec<_> = faults.chain(advice).collect();
    let at: Vec<usize> = all.iter().map(|(fault, _)| fault.span.start).collect();
    let places = places(&checked.report.source, &at);
    all.into_iter().zip(places).map(|((fault, severity), (line, column))| {
        json!({
            "file": checked.file,
            "line": line,
            "column": column,
            "severity": severity,
            "message": fault.localize(messages),
            "help": fault.help_said(messages),
        })
    })
}
