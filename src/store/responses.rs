//! The saved responses: listing, finding, reading, saving.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use uuid::Uuid;

use super::files::{self, read_limited};
use super::{Error, Store, Stored, shown};
use crate::document;
use crate::questionnaire;
use crate::response::{self, Response, Unreadable};
use crate::text;

/// A response together with the file that it is kept in.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Where it is.
    pub path: PathBuf,
    /// What it says.
    pub response: Response,
}

impl Store {
    /// The files of all responses, the newest first by their names. Nothing is read yet.
    ///
    /// # Errors
    /// When the directory is there and cannot be read.
    pub fn response_files(&self) -> Result<Vec<PathBuf>, Error> {
        let mut paths = files::toml_files(&self.responses_directory())?;
        paths.reverse();
        Ok(paths)
    }

    /// The files that a folder stands for: its `*.toml` files, not deeper, in the order of their names.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn files_in(&self, directory: &Path) -> Result<Vec<PathBuf>, Error> {
        files::toml_files(directory)
    }

    /// All responses that can be read, newest first, and what is wrong with the others.
    ///
    /// # Errors
    /// When the directory is there and cannot be read.
    pub fn responses(&self) -> Result<(Vec<Entry>, Vec<Error>), Error> {
        self.newest_responses(None).map(|(entries, errors, _)| (entries, errors))
    }

    /// The same of at most so many files, those whose names are newest; and whether these were all.
    ///
    /// # Errors
    /// When the directory is there and cannot be read.
    pub fn newest_responses(&self, most: Option<usize>) -> Result<(Vec<Entry>, Vec<Error>, bool), Error> {
        let (mut entries, mut errors) = (Vec::new(), Vec::new());
        let mut paths = self.response_files()?;
        let all = paths.len();
        paths.truncate(most.unwrap_or(all));
        let whole = paths.len() == all;
        for path in paths {
            match read_response(&path) {
                Ok(response) => entries.push(Entry { path, response }),
                Err(error) => errors.push(error),
            }
        }
        entries.sort_by_key(|entry| std::cmp::Reverse(entry.response.started));
        Ok((entries, errors, whole))
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
    #[must_use]
    pub fn responses_directory(&self) -> PathBuf {
        self.root().join("responses")
    }

    /// Where a new response is kept.
    #[must_use]
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

/// Reads one response.
///
/// # Errors
/// When it is not there, damaged, or of a newer format.
pub(super) fn read_response(path: &Path) -> Result<Response, Error> {
    parse_response(path, &read_limited(path)?)
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
        Unreadable::Damaged(source, _)
            if !["format", "questionnaire", "answers"].iter().any(|key| source.contains(key)) =>
        {
            Error::NotAHeatmap(shown(path))
        }
        Unreadable::Damaged(source, faults) => {
            let file = shown(path);
            let report = document::report(&file, &source, &faults).trim_end().to_owned();
            Error::Damaged { file, report }
        }
    }
}
