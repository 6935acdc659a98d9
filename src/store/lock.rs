//! One writer a file: a lock file beside it, locked by the operating system, so that the lock dies with its process.
#![expect(clippy::disallowed_methods, reason = "this is where files are locked")]

use std::fs::{self, File, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use super::Error;
use super::files::make_directory;
use crate::i18n::text;
use crate::platform::{self, is_at, private_file};

/// How often a lock file that was taken away meanwhile is made again.
const TRIES: usize = 100;
/// How long a holder takes to leave.
const LEAVING: Duration = Duration::from_millis(5);

/// A lock that is held until it is dropped.
#[derive(Debug)]
pub(super) struct Lock {
    /// `None` where the file system has no locks.
    file: Option<File>,
    path: PathBuf,
    /// Where it says who holds it. Windows lets nobody read a locked file, so that it is another one.
    holder: PathBuf,
}

impl Lock {
    /// Asks for the lock of a file, without waiting for it.
    ///
    /// # Errors
    /// When another window has it, or the lock file cannot be made.
    pub(super) fn take(of: &Path) -> Result<Self, Error> {
        let (path, holder) = (beside(of, "lock"), beside(of, "holder"));
        if let Some(directory) = path.parent() {
            make_directory(directory)?;
        }
        let failed = |source| Error::Io { what: super::Deed::Locking, file: super::shown(of), source };
        refuse_strange(&path)?;
        for _ in 0..TRIES {
            let file = match private_file().create(true).truncate(false).open(&path) {
                // Windows refuses to open a file that is being removed: its holder is just leaving.
                Err(error) if platform::is_blocked(&error) => {
                    thread::sleep(LEAVING);
                    continue;
                }
                opened => opened.map_err(failed)?,
            };
            match file.try_lock() {
                Ok(()) if is_at(&file, &path) => {
                    let lock = Self { file: Some(file), path, holder };
                    refuse_strange(&lock.path)?;
                    refuse_strange(&lock.holder)?;
                    // Write who holds the lock, for other windows. Locking works without it.
                    let _ = sign(&lock.holder);
                    return Ok(lock);
                }
                // It was removed between opening and locking: its holder has just left.
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    return Err(Error::Busy { file: super::shown(of), holder: read_holder(&holder) });
                }
                Err(TryLockError::Error(_)) => return Ok(Self { file: None, path, holder }),
            }
        }
        Err(failed(io::Error::from(io::ErrorKind::ResourceBusy)))
    }

    /// Whether the file system has locks, so that this one keeps others out.
    pub(super) fn is_real(&self) -> bool {
        self.file.is_some()
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Taken away while it is still held; whoever has it open sees that it is no longer there and makes it anew.
        if self.file.as_ref().is_some_and(|file| is_at(file, &self.path)) {
            if refuse_strange(&self.holder).is_ok() {
                let _ = fs::remove_file(&self.holder);
            }
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// The number of the process that holds a lock, and the name of its machine; empty when they are not known.
fn read_holder(path: &Path) -> String {
    let mut name = String::new();
    // A pipe would keep us waiting, and what another file says is no holder.
    if refuse_strange(path).is_ok() {
        let opened = private_file().write(false).open(path);
        let _ = opened.and_then(|file| file.take(200).read_to_string(&mut name));
    }
    text::clean_line(&name)
}

/// `.<name>.lock` beside the file: a lock on the file itself would be lost when it is renamed over. `.<name>.holder` says
/// who holds the lock.
fn beside(of: &Path, ending: &str) -> PathBuf {
    let name = of.file_name().unwrap_or_default().to_string_lossy();
    of.with_file_name(format!(".{name}.{ending}"))
}

/// Refuses what is there and is no plain file: a link, a pipe, a folder.
fn refuse_strange(path: &Path) -> Result<(), Error> {
    match fs::symlink_metadata(path) {
        Ok(found) if !found.is_file() => Err(Error::NotALock(super::shown(path))),
        _ => Ok(()),
    }
}

fn sign(path: &Path) -> io::Result<()> {
    // What is found is from a process that died, or another name of a file elsewhere: nothing is written into it.
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut file = private_file().create_new(true).open(path)?;
    write!(file, "process {} on {}", std::process::id(), platform::machine_name())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn held(path: &Path) -> Option<Lock> {
        match Lock::take(path) {
            Err(Error::Busy { .. }) => None,
            lock => Some(lock.unwrap()),
        }
    }

    #[test]
    fn one_holder_at_a_time_and_who_it_is() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("sub/a.toml");
        let first = held(&path).unwrap();
        assert!(first.is_real());
        match Lock::take(&path) {
            Err(Error::Busy { holder, .. }) => {
                assert!(holder.contains(&std::process::id().to_string()), "{holder:?}")
            }
            other => panic!("two hold it: {other:?}"),
        }
        assert!(held(&root.path().join("sub/b.toml")).is_some(), "another file is free");
        drop(first);
        assert!(held(&path).is_some());
        assert_eq!(fs::read_dir(root.path().join("sub")).unwrap().count(), 0, "no lock files are left");
    }

    #[test]
    fn a_lock_file_whose_process_died_is_no_lock() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("a.toml");
        fs::write(root.path().join(".a.toml.lock"), "4242 (elsewhere)").unwrap();
        assert!(held(&path).is_some());
    }

    #[test]
    fn nothing_is_written_into_a_lock_or_a_holder_that_was_found() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("a.toml");
        for ending in ["lock", "holder"] {
            let theirs = root.path().join(ending);
            fs::write(&theirs, "theirs").unwrap();
            fs::hard_link(&theirs, beside(&path, ending)).unwrap();
        }
        drop(held(&path).unwrap());
        for ending in ["lock", "holder"] {
            assert_eq!(fs::read_to_string(root.path().join(ending)).unwrap(), "theirs");
            assert!(!beside(&path, ending).exists());
        }
    }

    #[test]
    fn what_is_no_plain_file_is_no_lock() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("a.toml");
        for ending in ["lock", "holder"] {
            fs::create_dir(beside(&path, ending)).unwrap();
            let refused = Lock::take(&path);
            assert!(matches!(&refused, Err(Error::NotALock(file)) if file.ends_with(ending)), "{refused:?}");
            fs::remove_dir(beside(&path, ending)).unwrap();
        }
        assert!(held(&path).is_some());
    }

    #[test]
    fn many_at_once_and_only_one_gets_it() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("a.toml");
        let inside = std::sync::atomic::AtomicUsize::new(0);
        thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for _ in 0..200 {
                        if let Some(_lock) = held(&path) {
                            assert_eq!(inside.fetch_add(1, std::sync::atomic::Ordering::SeqCst), 0);
                            inside.fetch_sub(1, std::sync::atomic::Ordering::SeqCst);
                        }
                    }
                });
            }
        });
    }
}
