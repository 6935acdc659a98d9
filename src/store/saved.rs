//! What is saved: listing it, finding what a person names, reading it.

use std::cmp::Reverse;
use std::collections::HashSet;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use uuid::Uuid;

use super::files;
use super::{Error, Store, Stored, shown};
use crate::format::document::Unreadable;
use crate::format::{self, questionnaire};
use crate::i18n::text;
use crate::model::document::Document;

impl Store {
    /// The `*.toml` files of a folder, not deeper, in the order of their names.
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

    /// All that is saved, newest first, and what is wrong with files that cannot be read.
    ///
    /// # Errors
    /// When a directory is there and cannot be read.
    pub fn saved(&self) -> Result<(Vec<Stored>, Vec<Error>), Error> {
        self.newest(None).map(|(saved, errors, _)| (saved, errors))
    }

    /// The same of at most so many files, those whose names are newest; and whether these were all.
    ///
    /// # Errors
    /// When a directory is there and cannot be read.
    pub fn newest(&self, most: Option<usize>) -> Result<(Vec<Stored>, Vec<Error>, bool), Error> {
        let directories = self.directories();
        let mut names: Vec<(OsString, &PathBuf)> = Vec::new();
        for directory in &directories {
            let found = files::names_that_end(directory, &["toml"])?;
            names.extend(found.into_iter().map(|name| (name, directory)));
        }
        let all = names.len();
        let most = most.unwrap_or(all).min(all);
        if most < all {
            // Of thousands, only these are put in order.
            names.select_nth_unstable_by(most, |a, b| b.cmp(a));
            names.truncate(most);
        }
        names.sort_unstable_by(|a, b| b.cmp(a));
        let (mut saved, mut errors) = (Vec::with_capacity(most), Vec::new());
        for (name, directory) in names {
            match read_stored(&directory.join(name)) {
                Ok(found) => saved.push(found),
                Err(error) => errors.push(error),
            }
        }
        saved.sort_by_key(|saved| Reverse(saved.started()));
        Ok((saved, errors, most == all))
    }

    /// What a person names: `last`, a file, or the beginning of an id.
    ///
    /// # Errors
    /// When there is none, or more than one, or it cannot be read.
    pub fn find(&self, named: &str) -> Result<Stored, Error> {
        let path = files::at_home(Path::new(named));
        let is_toml = path.extension().is_some_and(|extension| extension == "toml");
        if is_toml || named.contains(std::path::is_separator) {
            return read_stored(&path);
        }
        let (mut saved, mut errors) = self.saved()?;
        if named == "last" {
            // What was imported from others is not "last time".
            let is_own = |saved: &Stored| saved.response().is_none_or(|response| response.imported.is_none());
            let own = saved.into_iter().find(is_own);
            return own.ok_or_else(|| errors.pop().unwrap_or(Error::NothingSaved));
        }
        // Of copies of one, the one under its own name counts.
        saved.sort_by_key(Stored::is_copy);
        match the_one(saved, named, |saved| saved.id(), Error::NoSuchHeatmap) {
            // Something else that is called so.
            Err(Error::NoSuchHeatmap(_)) if path.is_file() => read_stored(&path),
            found => found,
        }
    }

    /// The response that a person names: `last`, a file, or the beginning of an id.
    ///
    /// # Errors
    /// When there is none, or more than one, it is a group, or it cannot be read.
    pub fn find_response(&self, named: &str) -> Result<Stored, Error> {
        let found = self.find(named)?;
        if found.group().is_some() { Err(Error::IsGroup(shown(found.path()))) } else { Ok(found) }
    }

    /// Where responses are kept, and where groups are.
    pub(super) fn directories(&self) -> [PathBuf; 2] {
        ["responses", "groups"].map(|name| self.root().join(name))
    }

    /// Where a document is kept.
    pub(super) fn directory_of(&self, document: &Document) -> PathBuf {
        let [responses, groups] = self.directories();
        if document.group().is_some() { groups } else { responses }
    }

    /// A new document with the path that it will be saved at.
    pub fn new_file(&self, document: impl Into<Document>) -> Stored {
        let document = document.into();
        Stored::new(self.directory_of(&document).join(document.file_name()), document)
    }
}

/// The one thing whose id begins so; of several with the same id, the first.
///
/// # Errors
/// When there is none, as `missing` says it, or more than one.
pub fn the_one<T>(
    mut things: Vec<T>,
    named: &str,
    id: impl Fn(&T) -> Uuid,
    missing: impl Fn(String) -> Error,
) -> Result<T, Error> {
    let prefix = named.to_ascii_lowercase();
    let mut seen = HashSet::new();
    things.retain(|thing| id(thing).to_string().starts_with(&prefix) && seen.insert(id(thing)));
    match (things.pop(), things.is_empty()) {
        (Some(thing), true) if !prefix.is_empty() => Ok(thing),
        (Some(_), _) => Err(Error::Ambiguous(text::clean_line(named))),
        (None, _) => Err(missing(text::clean_line(named))),
    }
}

/// Reads a file that is a response or a group.
pub(super) fn read_stored(path: &Path) -> Result<Stored, Error> {
    Ok(Stored::new(path, parse(path, &files::read_any(path)?)?))
}

/// What the bytes of a file say.
pub(super) fn parse(path: &Path, bytes: &[u8]) -> Result<Document, Error> {
    format::read(bytes).map_err(|found| match found {
        Unreadable::Newer(format) => Error::Newer { file: shown(path), format },
        Unreadable::Damaged(..) if questionnaire::read(bytes).is_ok() => Error::IsQuestionnaire(shown(path)),
        Unreadable::Damaged(_) if !format::is_ours(bytes) => Error::NotAHeatmap(shown(path)),
        Unreadable::Damaged(report) => Error::Damaged { file: shown(path), report },
    })
}
