//! The saved groups, and whatever a person names: a response or a group.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::files::{self, MOST_BYTES_OF_A_GROUP, read_limited, read_within};
use super::responses::{parse_response, the_one, unreadable};
use super::{Entry, Error, Store, Stored};
use crate::format::{self, Document, group};
use crate::model::group::Group;

/// A group together with the file that it is kept in.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupEntry {
    /// Where it is.
    pub path: PathBuf,
    /// What it says.
    pub group: Group,
}

impl GroupEntry {
    /// A group in a file.
    pub fn new(path: &Path, group: Group) -> Self {
        Self { path: path.to_owned(), group }
    }
}

impl Store {
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
        let (responses, groups) = (self.responses_directory(), self.groups_directory());
        let mut names: Vec<(OsString, bool)> = Vec::new();
        for (directory, of_a_group) in [(&responses, false), (&groups, true)] {
            let found = files::names_that_end(directory, &["toml"])?;
            names.extend(found.into_iter().map(|name| (name, of_a_group)));
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
        for (name, of_a_group) in names {
            let read = match of_a_group {
                true => read_group(&groups.join(name)),
                false => read_response(&responses.join(name)),
            };
            match read {
                Ok(found) => saved.push(found),
                Err(error) => errors.push(error),
            }
        }
        saved.sort_by_key(|saved| std::cmp::Reverse(saved.started()));
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
            // What was taken in from others is not "last time".
            let is_own = |saved: &Stored| match saved {
                Stored::Response(entry) => entry.response.imported.is_none(),
                Stored::Group(_) => true,
            };
            let own = saved.into_iter().find(is_own);
            return own.ok_or_else(|| errors.pop().unwrap_or(Error::NothingSaved));
        }
        // Of copies of one, the one under its own name counts.
        saved.sort_by_key(Stored::is_copy);
        match the_one(saved, named, Stored::id, Error::NoSuchHeatmap) {
            // Something else that is called so.
            Err(Error::NoSuchHeatmap(_)) if path.is_file() => read_stored(&path),
            found => found,
        }
    }

    /// Where groups are kept.
    pub fn groups_directory(&self) -> PathBuf {
        self.root().join("groups")
    }

    /// Where a new group is kept.
    pub fn group_path(&self, group: &Group) -> PathBuf {
        self.groups_directory().join(group.file_name())
    }
}

/// Reads a file that is a response or a group.
pub(super) fn read_stored(path: &Path) -> Result<Stored, Error> {
    let bytes = files::read_any(path)?;
    match format::read(&bytes).map_err(|found| unreadable(path, &bytes, found))? {
        Document::Response(response) => Ok(Entry::new(path, *response).into()),
        Document::Group(group) => Ok(GroupEntry::new(path, *group).into()),
    }
}

fn read_group(path: &Path) -> Result<Stored, Error> {
    let group = parse_group(path, &read_within(path, MOST_BYTES_OF_A_GROUP)?)?;
    Ok(GroupEntry::new(path, group).into())
}

fn read_response(path: &Path) -> Result<Stored, Error> {
    Ok(Entry::new(path, parse_response(path, &read_limited(path)?)?).into())
}

/// What the bytes of a group's file say.
pub(super) fn parse_group(path: &Path, bytes: &[u8]) -> Result<Group, Error> {
    group::read(bytes).map_err(|found| unreadable(path, bytes, found))
}
