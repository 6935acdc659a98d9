//! A response or a group that is open for change here: locked, and never written over what somebody else wrote meanwhile.
#![expect(clippy::disallowed_methods, reason = "leftovers are removed")]

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io;
use std::path::{Path, PathBuf};

use super::exchange::{conflict_path, write_over};
use super::files::{MOST_BYTES, MOST_BYTES_OF_A_GROUP, TEMPORARY, read_within, temporary_prefix};
use super::lock::Lock;
use super::saved::parse;
use super::{Deed, Error, Store, Stored};
use crate::i18n::Reason;
use crate::model::document::Document;
use crate::model::questionnaire::Questionnaire;

/// A file that is open for change.
#[derive(Debug)]
pub struct LockedFile {
    path: PathBuf,
    lock: Lock,
    /// What may be on the disk by our own doing: what we last read or wrote, and what we tried to write since. A save can
    /// fail when its file is in place already, in syncing the directory.
    ours: Vec<u64>,
    /// Whether it has become a conflict copy and that has not been reported yet.
    moved: bool,
    /// Whether a copy of its questionnaire is kept.
    has_questions: bool,
    /// The largest that it can be, in bytes.
    most: u64,
}

/// A file that was opened.
#[derive(Debug)]
pub struct Opened {
    /// What it says now.
    pub saved: Stored,
    /// The right to change it, or who has that.
    pub held: Result<LockedFile, LookOnly>,
}

/// Why a response can only be looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LookOnly {
    /// It is open in another window.
    Busy(String),
    /// Its folder cannot be written; why, in a few words.
    Unwritable(Reason),
}

/// Where a change went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SavedAs {
    /// Into its file.
    Itself,
    /// Into a copy beside it, since somebody else had changed the file; from now on into that copy.
    ConflictCopy(PathBuf),
}

impl Store {
    /// Opens what is saved in a file for change if nobody else has it, else for looking only.
    ///
    /// # Errors
    /// When it cannot be read or locked.
    pub fn open(&self, saved: &Stored) -> Result<Opened, Error> {
        let (path, most) = (saved.path(), most_bytes(saved));
        // Locked before it is read: what is read is then what will be changed.
        let held = match Lock::take(path) {
            Ok(lock) => Ok(lock),
            Err(Error::Busy { holder, .. }) => Err(LookOnly::Busy(holder)),
            // Where nothing can be written, there is still something to look at.
            Err(Error::Io { source, .. }) => Err(LookOnly::Unwritable(super::reason(&source))),
            Err(Error::NotALock(_)) => Err(LookOnly::Unwritable(Reason::Known("reason-not-a-lock"))),
            Err(error) => return Err(error),
        };
        let bytes = read_within(path, most)?;
        let saved = Stored::new(path, parse(path, &bytes)?);
        let held = held.map(|lock| {
            sweep(path);
            LockedFile { ours: vec![fingerprint(&bytes)], ..LockedFile::new(path, lock, most) }
        });
        Ok(Opened { saved, held })
    }

    /// The right to make the file of something new.
    ///
    /// # Errors
    /// When it cannot be locked, or somebody else is making it.
    pub fn hold_new(&self, saved: &Stored) -> Result<LockedFile, Error> {
        let path = saved.path();
        Ok(LockedFile::new(path, Lock::take(path)?, most_bytes(saved)))
    }

    /// Saves a response or a group, and with it a copy of its questionnaire. When this returns, it is on the disk.
    ///
    /// # Errors
    /// When it could not be saved; the file is then as it was before.
    pub fn save(
        &self,
        held: &mut LockedFile,
        saved: &Stored,
        questionnaire: &Questionnaire,
    ) -> Result<SavedAs, Error> {
        let text = match &saved.document {
            Document::Response(response) => response.to_toml(questionnaire),
            Document::Group(group) => group.to_toml(questionnaire),
        };
        let text = text.map_err(|error| Error::io(Deed::Saving, held.path(), io::Error::other(error)))?;
        let saved = held.write(text.as_bytes())?;
        if !held.has_questions {
            self.keep_questionnaire(questionnaire)?;
            held.has_questions = true;
        }
        Ok(saved)
    }
}

/// The largest that its file can be.
fn most_bytes(saved: &Stored) -> u64 {
    if saved.group().is_some() { MOST_BYTES_OF_A_GROUP } else { MOST_BYTES }
}

impl LockedFile {
    fn new(path: &Path, lock: Lock, most: u64) -> Self {
        Self { path: path.to_owned(), lock, ours: Vec::new(), moved: false, has_questions: false, most }
    }

    /// Where the next change goes.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether the lock keeps others out: not every file system has locks.
    pub fn is_locked(&self) -> bool {
        self.lock.is_real()
    }

    fn write(&mut self, bytes: &[u8]) -> Result<SavedAs, Error> {
        if bytes.len() as u64 > self.most {
            // It could not be read again.
            return Err(Error::TooLarge(super::shown(&self.path), self.most >> 20));
        }
        let tried = fingerprint(bytes);
        if !self.ours.contains(&tried) {
            self.ours.push(tried);
        }
        if !self.write_over(bytes)? {
            let copy = conflict_path(&self.path);
            let lock = Lock::take(&copy)?;
            (self.path, self.lock, self.moved) = (copy, lock, true);
            self.ours = vec![tried];
            if !self.write_over(bytes)? {
                let source = io::ErrorKind::ResourceBusy.into();
                return Err(Error::io(Deed::Saving, &self.path, source));
            }
        }
        self.ours = vec![tried];
        // Told once it is there, however often it had to be tried.
        let moved = std::mem::take(&mut self.moved);
        Ok(if moved { SavedAs::ConflictCopy(self.path.clone()) } else { SavedAs::Itself })
    }

    /// Writes into the file, unless it holds something that we have never seen.
    fn write_over(&self, bytes: &[u8]) -> Result<bool, Error> {
        write_over(&self.path, bytes, |path| self.is_ours(path))
    }

    /// Whether a file holds nothing that we have never seen.
    fn is_ours(&self, path: &Path) -> Result<bool, Error> {
        match read_within(path, self.most) {
            Ok(bytes) => Ok(self.ours.contains(&fingerprint(&bytes))),
            // Taken away elsewhere: there is nothing to write over.
            Err(Error::Missing(_)) => Ok(true),
            // Something larger than we ever write, or no file at all.
            Err(Error::TooLarge(..) | Error::NotAFile(_)) => Ok(false),
            Err(error) => Err(error),
        }
    }
}

/// Enough to notice a change, not to prove that there was none.
fn fingerprint(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    hasher.finish()
}

/// Removes what a save that was cut off left behind. Only its file's lock makes that safe.
pub(super) fn sweep(path: &Path) {
    let (Some(directory), prefix) = (path.parent(), temporary_prefix(path)) else { return };
    let Ok(entries) = std::fs::read_dir(directory) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with(&prefix) && name.ends_with(TEMPORARY) {
            // Left for the next time, if it does not work.
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::questionnaire::built_in;
    use crate::model::response::{Answer, Edit, Response};
    use jiff::Timestamp;
    use uuid::Uuid;

    struct Case {
        _root: tempfile::TempDir,
        store: Store,
        questionnaire: Questionnaire,
        saved: Stored,
        path: PathBuf,
    }

    fn case() -> Case {
        let root = tempfile::tempdir().unwrap();
        let store = Store::new(root.path().to_owned());
        let questionnaire = built_in::load().unwrap().remove(0);
        let response = Response::new(
            Uuid::from_u128(7),
            questionnaire.key.clone(),
            Timestamp::UNIX_EPOCH,
            "Team".into(),
            None,
        );
        let saved = store.new_file(response);
        Case { _root: root, store, questionnaire, path: saved.path().to_owned(), saved }
    }

    fn answer(saved: &mut Stored, id: &str) {
        saved.apply(Edit::Answers(vec![(id.into(), Some(Answer::NotSure))]));
    }

    #[test]
    fn what_somebody_else_wrote_is_never_written_over() {
        let Case { store, questionnaire, mut saved, path, .. } = case();
        let mut held = store.hold_new(&saved).unwrap();
        assert_eq!(store.save(&mut held, &saved, &questionnaire).unwrap(), SavedAs::Itself);
        let theirs = std::fs::read_to_string(&path).unwrap().replace("Team", "Theirs");
        std::fs::write(&path, &theirs).unwrap();
        answer(&mut saved, "you.motivation.beyond");
        let SavedAs::ConflictCopy(copy) = store.save(&mut held, &saved, &questionnaire).unwrap() else {
            panic!("it was written over")
        };
        assert_eq!(std::fs::read_to_string(&path).unwrap(), theirs);
        assert!(std::fs::read_to_string(&copy).unwrap().contains("not sure"));
        answer(&mut saved, "you.motivation.hard-day");
        assert_eq!(store.save(&mut held, &saved, &questionnaire).unwrap(), SavedAs::Itself, "on in the copy");
        assert_eq!(std::fs::read_to_string(&copy).unwrap().matches("not sure").count(), 2);
        assert_eq!(store.saved().unwrap().0.len(), 2);
    }

    #[test]
    fn what_another_program_saves_at_the_same_moment_is_somewhere_afterwards() {
        if !crate::platform::CAN_EXCHANGE {
            return;
        }
        for round in 0..30 {
            let Case { store, questionnaire, mut saved, path, .. } = case();
            let mut held = store.hold_new(&saved).unwrap();
            store.save(&mut held, &saved, &questionnaire).unwrap();
            let (theirs, aside) = (format!("theirs = {round}"), path.with_extension("new"));
            std::fs::write(&aside, &theirs).unwrap();
            answer(&mut saved, "you.motivation.beyond");
            std::thread::scope(|scope| {
                scope.spawn(|| {
                    std::thread::sleep(std::time::Duration::from_micros(round * 100));
                    std::fs::rename(&aside, &path).unwrap();
                });
                store.save(&mut held, &saved, &questionnaire).unwrap();
            });
            let files = store.files_in(path.parent().unwrap()).unwrap();
            let texts: Vec<_> = files.iter().map(|file| std::fs::read_to_string(file).unwrap()).collect();
            assert!(texts.contains(&theirs), "round {round}: {texts:?}");
        }
    }

    #[test]
    fn a_save_that_failed_after_its_file_was_in_place_is_still_ours() {
        let Case { store, questionnaire, mut saved, path, .. } = case();
        let mut held = store.hold_new(&saved).unwrap();
        store.save(&mut held, &saved, &questionnaire).unwrap();
        answer(&mut saved, "you.motivation.beyond");
        // As it is when the directory could not be synced: written and renamed, and yet not saved.
        let tried = saved.response().unwrap().to_toml(&questionnaire).unwrap();
        held.ours.push(fingerprint(tried.as_bytes()));
        std::fs::write(&path, &tried).unwrap();
        assert_eq!(store.save(&mut held, &saved, &questionnaire).unwrap(), SavedAs::Itself);
        assert_eq!(held.ours.len(), 1, "once saved, only that is ours");
    }

    #[test]
    fn what_was_taken_away_elsewhere_is_made_again() {
        let Case { store, questionnaire, saved, path, .. } = case();
        let mut held = store.hold_new(&saved).unwrap();
        store.save(&mut held, &saved, &questionnaire).unwrap();
        std::fs::remove_file(&path).unwrap();
        assert_eq!(store.save(&mut held, &saved, &questionnaire).unwrap(), SavedAs::Itself);
        assert!(path.exists());
    }

    #[test]
    fn what_is_open_here_can_only_be_looked_at_elsewhere() {
        let Case { store, questionnaire, saved, .. } = case();
        let mut held = store.hold_new(&saved).unwrap();
        store.save(&mut held, &saved, &questionnaire).unwrap();
        assert!(store.open(&saved).unwrap().held.is_err());
        drop(held);
        assert!(store.open(&saved).unwrap().held.is_ok());
    }

    #[test]
    fn leftovers_of_this_file_are_swept_when_it_is_opened_and_no_others() {
        let Case { store, questionnaire, saved, path, .. } = case();
        store.save(&mut store.hold_new(&saved).unwrap(), &saved, &questionnaire).unwrap();
        let leftover = path.with_file_name(format!("{}abc{TEMPORARY}", temporary_prefix(&path)));
        let other = path.with_file_name(format!(".other.toml.abc{TEMPORARY}"));
        std::fs::write(&leftover, "").unwrap();
        std::fs::write(&other, "").unwrap();
        store.open(&saved).unwrap();
        assert!(!leftover.exists() && other.exists());
    }
}
