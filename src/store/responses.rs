//! The saved responses: listing, finding, reading, saving.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use uuid::Uuid;

use super::files;
use super::{Error, Store, Stored, shown};
use crate::format::document::Unreadable;
use crate::format::{questionnaire, response};
use crate::i18n::text;
use crate::model::response::Response;

/// A response together with the file that it is kept in.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Where it is.
    pub path: PathBuf,
    /// What it says.
    pub response: Response,
}

impl Entry {
    /// A response in a file.
    pub fn new(path: &Path, response: Response) -> Self {
        Self { path: path.to_owned(), response }
    }
}

impl Store {
    /// The files that a folder stands for: its `*.toml` files, not deeper, in the order of their names.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn files_in(&self, directory: &Path) -> Result<Vec<PathBuf>, Error> {
        files::toml_files(directory)
    }

    /// The files of a folder that end in one of these ways, as those that hold more than one response do.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn files_that_end(&self, directory: &Path, endings: &[&str]) -> Result<Vec<PathBuf>, Error> {
        files::files_that_end(directory, endings)
    }

    /// The response that a person names: `last`, a file, or the beginning of an id.
    ///
    /// # Errors
    /// When there is none, or more than one, it is a group, or it cannot be read.
    pub fn find_response(&self, named: &str) -> Result<Entry, Error> {
        match self.find(named)? {
            Stored::Response(entry) => Ok(*entry),
            Stored::Group(entry) => Err(Error::IsGroup(shown(&entry.path))),
        }
    }

    /// Where responses are kept.
    pub fn responses_directory(&self) -> PathBuf {
        self.root().join("responses")
    }

    /// Where a new response is kept.
    pub fn response_path(&self, response: &Response) -> PathBuf {
        self.responses_directory().join(response.file_name())
    }
}

/// The one thing whose id begins so; of several with the same id, the first.
///
/// # Errors
/// When there is none, as `missing` says it, or more than one.
pub fn the_one<T>(
    things: Vec<T>,
    named: &str,
    id: impl Fn(&T) -> Uuid,
    missing: impl Fn(String) -> Error,
) -> Result<T, Error> {
    let prefix = named.to_ascii_lowercase();
    let mut found: Vec<T> = things;
    found.retain(|thing| id(thing).to_string().starts_with(&prefix));
    let mut seen = HashSet::new();
    found.retain(|thing| seen.insert(id(thing)));
    match (found.pop(), found.is_empty()) {
        (Some(thing), true) if !prefix.is_empty() => Ok(thing),
        (Some(_), _) => Err(Error::Ambiguous(text::clean_line(named))),
        (None, _) => Err(missing(text::clean_line(named))),
    }
}

/// What the bytes of a file say.
pub(super) fn parse_response(path: &Path, bytes: &[u8]) -> Result<Response, Error> {
    response::read(bytes).map_err(|found| unreadable(path, bytes, found))
}

/// Why a file cannot be used.
pub(super) fn unreadable(path: &Path, bytes: &[u8], found: Unreadable) -> Error {
    match found {
        Unreadable::Newer(format) => Error::Newer { file: shown(path), format },
        Unreadable::Damaged(..) if questionnaire::read(bytes).is_ok() => Error::IsQuestionnaire(shown(path)),
        Unreadable::Damaged(report)
            if !["format", "questionnaire", "answers"].iter().any(|key| report.source.contains(key)) =>
        {
            Error::NotAHeatmap(shown(path))
        }
        Unreadable::Damaged(report) => Error::Damaged { file: shown(path), report },
    }
}
