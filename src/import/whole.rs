//! Whole responses of other people, and whole groups, to be kept: with place, notes and actions, as far as they sent these.

use super::NotTaken;
use crate::format::document::Unreadable;
use crate::format::ndjson::{self, BOM};
use crate::format::{self, Document, questionnaire};

/// Reads a finished response or a group from a file.
///
/// # Errors
/// Why it is passed over.
pub fn read_whole(bytes: &[u8]) -> Result<Document, NotTaken> {
    let bytes = bytes.strip_prefix(BOM).unwrap_or(bytes);
    match format::read(bytes) {
        Ok(document) => finished(document),
        Err(_) if questionnaire::read(bytes).is_ok() => Err(NotTaken::Questions),
        Err(unreadable) => Err(unreadable.into()),
    }
}

/// Reads a finished response or a group from a line of JSON, with the keys of its file.
///
/// # Errors
/// Why it is passed over.
pub fn read_whole_line(line: &[u8]) -> Result<Document, NotTaken> {
    read_line(line).and_then(finished)
}

/// Which questionnaire a line answers, if it can be counted.
#[must_use]
pub fn key_of_line(line: &[u8]) -> Option<crate::model::questionnaire::QuestionnaireRef> {
    match read_whole_line(line).ok()? {
        Document::Response(response) => Some(response.questionnaire.key),
        Document::Group(group) => Some(group.questionnaire.key),
    }
}

/// Reads a line, finished or not.
pub(super) fn read_line(line: &[u8]) -> Result<Document, NotTaken> {
    ndjson::read(line).map_err(|unreadable| match unreadable {
        // Its place would be in a line that nobody sees.
        Unreadable::Damaged(report) => match report.faults.into_iter().next() {
            Some(fault) => NotTaken::FaultyLine(fault),
            None => NotTaken::Empty,
        },
        newer => newer.into(),
    })
}

fn finished(document: Document) -> Result<Document, NotTaken> {
    match &document {
        Document::Group(group) if !group.has_counts() => Err(NotTaken::NoCounts),
        Document::Response(response) if response.is_draft() => Err(NotTaken::Draft),
        Document::Response(response) if response.answers() == 0 => Err(NotTaken::Empty),
        _ => Ok(document),
    }
}
