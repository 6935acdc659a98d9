//! One writer a file: a lock file beside it, locked by the operating system, so that the lock dies with its process.
#![expect(clippy::disallowed_methods, reason = "this is where files are locked")]

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Seek as _, Write as _};
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

use super::Error;
use super::files::make_directory;
use crate::i18n::text;

/// How often a lock file that was taken away meanwhile is made again.
const TRIES: usize = 100;

/// A lock that is held until it is dropped.
#[derive(Debug)]
pub(super) struct Lock {
    /// `None` where the file system has no locks.
    file: Option<File>,
    path: PathBuf,
}

/// Who has a file open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// The number of the process, and the name of the machine; empty when they are not known.
    pub name: String,
}

/// What came of asking for a lock.
#[derive(Debug)]
pub(super) enum Locked {
    /// It is ours now.
    Mine(Lock),
    /// Another window has it.
    Busy(Holder),
}

impl Lock {
    /// Asks for the lock of a file, without waiting for it.
    ///
    /// # Errors
    /// When the lock file cannot be made.
    pub(super) fn take(of: &Path) -> Result<Locked, Error> {
        let path = lock_path(of);
        if let Some(directory) = path.parent() {
            make_directory(directory)?;
        }
        let failed = |source| Error::Io { what: super::Deed::Locking, file: super::shown(of), source };
        for _ in 0..TRIES {
            let mut options = OpenOptions::new();
            options.read(true).write(true).create(true).truncate(false).mode(0o600);
            let mut file = options.open(&path).map_err(failed)?;
            match file.try_lock() {
                Ok(()) if is_at(&file, &path) => {
                    // Who holds it is told to others; not being able to say so is no reason not to.
                    let _ = sign(&mut file);
                    return Ok(Locked::Mine(Self { file: Some(file), path }));
                }
                // It was taken away between opening and locking: its holder has just left.
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Ok(Locked::Busy(Holder::of(&mut file))),
                Err(TryLockError::Error(_)) => return Ok(Locked::Mine(Self { file: None, path })),
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
            let _ = fs::remove_file(&self.path);
        }
    }
}

impl Holder {
    fn of(file: &mut File) -> Self {
        let mut name = String::new();
        let _ = file.take(200).read_to_string(&mut name);
        Self { name: text::clean_line(&name) }
    }
}

/// `.<name>.lock` beside the file: a lock on the file itself would be lost when it is renamed over.
fn lock_path(of: &Path) -> PathBuf {
    let name = of.file_name().unwrap_or_default().to_string_lossy();
    of.with_file_name(format!(".{name}.lock"))
}

/// Whether an open file is the one that its path names now.
fn is_at(file: &File, path: &Path) -> bool {
    let identity = |metadata: fs::Metadata| (metadata.dev(), metadata.ino());
    match (file.metadata(), fs::metadata(path)) {
        (Ok(open), Ok(named)) => identity(open) == identity(named),
        _ => false,
    }
}

fn sign(file: &mut File) -> io::Result<()> {
    let machine = rustix::system::uname().nodename().to_string_lossy().into_owned();
    file.rewind()?;
    file.set_len(0)?;
    write!(file, "process {} on {machine}", std::process::id())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn held(path: &Path) -> Option<Lock> {
        match Lock::take(path).unwrap() {
            Locked::Mine(lock) => Some(lock),
            Locked::Busy(_) => None,
        }
    }

    #[test]
    fn one_holder_at_a_time_and_who_it_is() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("sub/a.toml");
        let first = held(&path).unwrap();
        assert!(first.is_real());
        match Lock::take(&path).unwrap() {
            Locked::Busy(holder) => {
                assert!(holder.name.contains(&std::process::id().to_string()), "{holder:?}")
            }
            Locked::Mine(_) => panic!("two hold it"),
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
    fn many_at_once_and_only_one_gets_it() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("a.toml");
        let inside = std::sync::atomic::AtomicUsize::new(0);
        std::thread::scope(|scope| {
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
