//! The saved groups, and whatever a person names: a response or a group.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use uuid::Uuid;

use super::files::{self, MOST_BYTES_OF_A_GROUP, read_within};
use super::responses::{parse_response, the_one, unreadable};
use super::{Entry, Error, Store};
use crate::group::{self, Group};
use crate::questionnaire::QuestionnaireRef;
use crate::response::Action;

/// A group together with the file that it is kept in.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupEntry {
    /// Where it is.
    pub path: PathBuf,
    /// What it says.
    pub group: Group,
}

/// Something that is saved.
#[derive(Debug, Clone, PartialEq)]
pub enum Stored {
    /// One person's heatmap.
    Response(Box<Entry>),
    /// Many people's.
    Group(Box<GroupEntry>),
}

impl Stored {
    /// Its id.
    #[must_use]
    pub fn id(&self) -> Uuid {
        match self {
            Self::Response(entry) => entry.response.id,
            Self::Group(entry) => entry.group.id,
        }
    }

    /// When it was begun or opened.
    #[must_use]
    pub fn started(&self) -> Option<Timestamp> {
        match self {
            Self::Response(entry) => entry.response.started,
            Self::Group(entry) => Some(entry.group.opened),
        }
    }

    /// What it answers.
    #[must_use]
    pub fn questionnaire(&self) -> &QuestionnaireRef {
        match self {
            Self::Response(entry) => &entry.response.questionnaire,
            Self::Group(entry) => &entry.group.questionnaire,
        }
    }

    /// The place, in people's own words; may be empty.
    #[must_use]
    pub fn place(&self) -> &str {
        match self {
            Self::Response(entry) => &entry.response.place,
            Self::Group(entry) => &entry.group.place,
        }
    }

    /// Its actions.
    #[must_use]
    pub fn actions(&self) -> &[Action] {
        match self {
            Self::Response(entry) => &entry.response.actions,
            Self::Group(entry) => &entry.group.actions,
        }
    }

    /// The file it is kept in.
    #[must_use]
    pub fn path(&self) -> &Path {
        match self {
            Self::Response(entry) => &entry.path,
            Self::Group(entry) => &entry.path,
        }
    }

    /// It is in another file now.
    pub fn move_to(&mut self, path: PathBuf) {
        match self {
            Self::Response(entry) => entry.path = path,
            Self::Group(entry) => entry.path = path,
        }
    }

    /// Whether the file may be a copy, as programs that sync folders make them: it is not under its own name.
    #[must_use]
    pub fn is_copy(&self) -> bool {
        let own = match self {
            Self::Response(entry) => entry.response.file_name(),
            Self::Group(entry) => entry.group.file_name(),
        };
        !self.path().ends_with(own)
    }
}

impl Store {
    /// All groups that can be read, newest first, and what is wrong with the others.
    ///
    /// # Errors
    /// When the directory is there and cannot be read.
    pub fn groups(&self) -> Result<(Vec<GroupEntry>, Vec<Error>), Error> {
        let (mut found, mut errors) = (Vec::new(), Vec::new());
        for path in files::toml_files(&self.groups_directory())? {
            match read_group(&path) {
                Ok(group) => found.push(GroupEntry { path, group }),
                Err(error) => errors.push(error),
            }
        }
        found.sort_by_key(|entry| std::cmp::Reverse(entry.group.opened));
        Ok((found, errors))
    }

    /// All that is saved, newest first, and what is wrong with files that cannot be read.
    ///
    /// # Errors
    /// When a directory is there and cannot be read.
    pub fn saved(&self) -> Result<(Vec<Stored>, Vec<Error>), Error> {
        let (responses, mut errors) = self.responses()?;
        let (groups, of_groups) = self.groups()?;
        errors.extend(of_groups);
        let responses = responses.into_iter().map(|entry| Stored::Response(Box::new(entry)));
        let groups = groups.into_iter().map(|entry| Stored::Group(Box::new(entry)));
        let mut saved: Vec<Stored> = responses.chain(groups).collect();
        saved.sort_by_key(|saved| std::cmp::Reverse(saved.started()));
        Ok((saved, errors))
    }

    /// What a person names: `last`, a file, or the beginning of an id.
    ///
    /// # Errors
    /// When there is none, or more than one, or it cannot be read.
    pub fn find(&self, named: &str) -> Result<Stored, Error> {
        let path = Path::new(named);
        if path.extension().is_some_and(|extension| extension == "toml") || named.contains('/') {
            return read_stored(path);
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
            Err(Error::NoSuchHeatmap(_)) if path.is_file() => read_stored(path),
            found => found,
        }
    }

    /// Where groups are kept.
    #[must_use]
    pub fn groups_directory(&self) -> PathBuf {
        self.root().join("groups")
    }
}

/// Reads a file that is a response or a group.
pub(super) fn read_stored(path: &Path) -> Result<Stored, Error> {
    let bytes = files::read_any(path)?;
    if group::is_group(&bytes) {
        let group = parse_group(path, &bytes)?;
        return Ok(Stored::Group(Box::new(GroupEntry { path: path.to_owned(), group })));
    }
    Ok(Stored::Response(Box::new(Entry { path: path.to_owned(), response: parse_response(path, &bytes)? })))
}

fn read_group(path: &Path) -> Result<Group, Error> {
    parse_group(path, &read_within(path, MOST_BYTES_OF_A_GROUP)?)
}

/// What the bytes of a group's file say.
pub(super) fn parse_group(path: &Path, bytes: &[u8]) -> Result<Group, Error> {
    group::read(bytes).map_err(|found| unreadable(path, bytes, found))
}
