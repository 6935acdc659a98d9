//! The trash: deleted files, as they were. They are moved there and back, never changed and never removed.
#![expect(clippy::disallowed_methods, reason = "this is where files are deleted and restored")]

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use jiff::Timestamp;

use super::files::{self, make_directory};
use super::lock::Lock;
use super::saved::{read_stored, the_one};
use super::{Deed, Error, Store, Stored, at_home, shown};
use crate::platform::{self, private_file, rename_to_free};

/// A deleted response or group.
#[derive(Debug, Clone, PartialEq)]
pub struct Trashed {
    /// What it is, and where it is in the trash.
    pub stored: Stored,
    /// When it was deleted, as far as the file system remembers.
    pub deleted: Option<Timestamp>,
}

impl Store {
    /// Moves a response or a group to the trash, and returns where it is then.
    ///
    /// # Errors
    /// When it is not in the data directory, open in another window, or cannot be moved.
    pub fn delete(&self, path: &Path) -> Result<PathBuf, Error> {
        if self.is_elsewhere(path) {
            return Err(Error::NotOurs(shown(path)));
        }
        let _lock = Lock::take(path)?;
        let moved = move_to(path, &self.trash_directory(), path.file_name().unwrap_or_default())?;
        // The name says when it was begun; when it was deleted, the file's own time does. Not being able to set it harms nothing.
        if let Ok(file) = private_file().open(&moved) {
            let _ = file.set_modified(SystemTime::now());
        }
        Ok(moved)
    }

    /// Moves a deleted response or group back, under this name if it is free, and returns where it is then.
    ///
    /// # Errors
    /// When it is not in the trash or cannot be moved.
    pub fn restore(&self, path: &Path, name: &OsStr) -> Result<PathBuf, Error> {
        if !is_in(path, &self.trash_directory()) {
            return Err(Error::NoSuchDeleted(shown(path)));
        }
        let _lock = Lock::take(path)?;
        // What it is says where it belongs.
        move_to(path, &self.directory_of(&read_stored(path)?.document), name)
    }

    /// Whether a file is somewhere else than where responses and groups are kept.
    pub fn is_elsewhere(&self, path: &Path) -> bool {
        path.exists() && !self.directories().iter().any(|directory| is_in(path, directory))
    }

    /// All that was deleted, the last first, and what is wrong with files that cannot be read.
    ///
    /// # Errors
    /// When the trash is there and cannot be read.
    pub fn trash(&self) -> Result<(Vec<Trashed>, Vec<Error>), Error> {
        let (mut found, mut errors) = (Vec::new(), Vec::new());
        for path in files::toml_files(&self.trash_directory())? {
            let deleted = fs::symlink_metadata(&path).and_then(|metadata| metadata.modified()).ok();
            let deleted = deleted.and_then(|at| Timestamp::try_from(at).ok());
            match read_stored(&path) {
                Ok(stored) => found.push(Trashed { stored, deleted }),
                Err(error) => errors.push(error),
            }
        }
        found.sort_by_key(|trashed| std::cmp::Reverse(trashed.deleted));
        Ok((found, errors))
    }

    /// What was deleted that a person names: `last`, a file in the trash, or the beginning of an id.
    ///
    /// # Errors
    /// When there is none, or more than one.
    pub fn find_deleted(&self, named: &str) -> Result<Trashed, Error> {
        let (found, _) = self.trash()?;
        if named == "last" {
            return found.into_iter().next().ok_or(Error::TrashEmpty);
        }
        let is_named = |trashed: &Trashed| same_file(trashed.stored.path(), &at_home(Path::new(named)));
        if let Some(trashed) = found.iter().find(|trashed| is_named(trashed)) {
            return Ok(trashed.clone());
        }
        the_one(found, named, |trashed| trashed.stored.id(), Error::NoSuchDeleted)
    }

    fn trash_directory(&self) -> PathBuf {
        self.root().join("trash")
    }
}

/// Moves a file into a directory, under a name or, where that is taken, with a number after it.
fn move_to(path: &Path, directory: &Path, name: &OsStr) -> Result<PathBuf, Error> {
    let failed = |source| Error::io(Deed::Moving, path, source);
    make_directory(directory)?;
    let name = Path::new(name);
    let stem = name.file_stem().unwrap_or_default().to_string_lossy();
    let mut target = directory.join(name);
    let mut number = 1;
    while let Err(error) = rename_to_free(path, &target) {
        if error.kind() != io::ErrorKind::AlreadyExists {
            return Err(failed(error));
        }
        number += 1;
        target = directory.join(format!("{stem}-{number}.toml"));
    }
    // It is in one of the two places whatever happens; these make sure that it is in the new one.
    for directory in [Some(directory), path.parent()].into_iter().flatten() {
        let _ = platform::sync_directory(directory);
    }
    Ok(target)
}

/// Whether a file is in a directory, whichever way the two are named.
fn is_in(path: &Path, directory: &Path) -> bool {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    same_file(parent, directory)
}

fn same_file(a: &Path, b: &Path) -> bool {
    a == b || matches!((a.canonicalize(), b.canonicalize()), (Ok(a), Ok(b)) if a == b)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::questionnaire::built_in;
    use crate::model::response::Response;
    use uuid::Uuid;

    fn saved(store: &Store, id: u128) -> PathBuf {
        let of = built_in::load().unwrap().remove(0);
        let response =
            Response::new(Uuid::from_u128(id), of.key.clone(), Timestamp::UNIX_EPOCH, "Team".into(), None);
        let saved = store.new_file(response);
        store.save(&mut store.hold_new(&saved).unwrap(), &saved, &of).unwrap();
        saved.path().to_owned()
    }

    #[test]
    fn what_is_deleted_comes_back_as_it_was() {
        let root = tempfile::tempdir().unwrap();
        let store = Store::new(root.path().to_owned());
        let path = saved(&store, 7);
        let before = fs::read(&path).unwrap();
        let began = Timestamp::now().as_second();
        let moved = store.delete(&path).unwrap();
        assert!(!path.exists() && moved.parent().unwrap().ends_with("trash"));
        let (found, errors) = store.trash().unwrap();
        assert!(errors.is_empty() && found.len() == 1);
        assert!(found[0].deleted.unwrap().as_second() >= began, "it says when");
        let named = store.find_deleted("00000000").unwrap();
        assert_eq!(store.restore(named.stored.path(), path.file_name().unwrap()).unwrap(), path);
        assert_eq!(fs::read(&path).unwrap(), before);
        assert_eq!(fs::read_dir(root.path().join("trash")).unwrap().count(), 0, "no locks are left");
    }

    #[test]
    fn a_name_that_is_taken_is_not_written_over() {
        let root = tempfile::tempdir().unwrap();
        let store = Store::new(root.path().to_owned());
        let path = saved(&store, 7);
        store.delete(&path).unwrap();
        saved(&store, 7);
        let second = store.delete(&path).unwrap();
        assert_eq!(store.trash().unwrap().0.len(), 2);
        saved(&store, 7);
        let back = store.restore(&second, path.file_name().unwrap()).unwrap();
        assert_ne!(back, path);
        assert_eq!(store.saved().unwrap().0.len(), 2);
    }

    #[test]
    fn what_is_open_or_elsewhere_is_not_deleted() {
        let root = tempfile::tempdir().unwrap();
        let store = Store::new(root.path().join("data"));
        let path = saved(&store, 7);
        let held = store.open(&store.find(&path.to_string_lossy()).unwrap()).unwrap().held.unwrap();
        assert!(matches!(store.delete(&path), Err(Error::Busy { .. })));
        drop(held);
        let elsewhere = root.path().join("mine.toml");
        fs::copy(&path, &elsewhere).unwrap();
        assert!(matches!(store.delete(&elsewhere), Err(Error::NotOurs(_))));
        assert!(elsewhere.exists());
        assert!(matches!(store.restore(&path, path.file_name().unwrap()), Err(Error::NoSuchDeleted(_))));
        assert!(matches!(store.find_deleted("last"), Err(Error::TrashEmpty)));
    }
}
