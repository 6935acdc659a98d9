//! Writing over a file that another program may write at the same moment: the two files change places in one step, and what
//! was there is looked at then.
#![expect(clippy::disallowed_methods, reason = "conflict copies are named after the time")]

use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::files::{make_directory, write_beside};
use super::{Deed, Error};
use crate::platform;

/// Writes a file whole, and returns when it is safely on the disk; false, and nothing is written over, when what is there
/// is not ours, however late it came.
///
/// # Errors
/// When it cannot be written; all that others wrote is there then.
pub(super) fn write_over(
    path: &Path,
    bytes: &[u8],
    is_ours: impl Fn(&Path) -> Result<bool, Error>,
) -> Result<bool, Error> {
    let failed = |source| Error::io(Deed::Saving, path, source);
    let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    make_directory(directory)?;
    let mut ours = write_beside(directory, path, bytes).map_err(failed)?.into_temp_path();
    if !is_ours(path)? {
        return Ok(false);
    }
    match platform::exchange(&ours, path) {
        Ok(()) => {
            // The temporary name now belongs to the file that was there.
            ours.disable_cleanup(true);
            let found = is_ours(&ours);
            if !matches!(found, Ok(true)) {
                platform::exchange(&ours, path).map_err(failed)?;
                if is_ours(&ours).unwrap_or(false) {
                    ours.disable_cleanup(false);
                } else {
                    // Written between the two exchanges, and nowhere else.
                    platform::rename_to_free(&ours, &conflict_path(path)).map_err(failed)?;
                }
                // What cannot be read is no conflict: the save is tried again.
                return found;
            }
            ours.disable_cleanup(false);
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            match platform::rename_to_free(&ours, path) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Ok(false),
                done => done.map_err(failed)?,
            }
            ours.disable_cleanup(true);
        }
        // Neither every system nor every file system can do it: what is asked just before is as near as it gets.
        Err(error) if error.kind() == io::ErrorKind::Unsupported => {
            platform::replace(&ours, path).map_err(failed)?;
            ours.disable_cleanup(true);
        }
        Err(error) => return Err(failed(error)),
    }
    platform::sync_directory(directory).map_err(failed)?;
    Ok(true)
}

/// Where what cannot be written into a file goes. The name comes from the original: a conflict copy of a conflict copy would
/// get a longer and longer name.
pub(super) fn conflict_path(path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let stem = stem.split_once("-conflict-").map_or(&*stem, |(original, _)| original);
    let now = Timestamp::now().strftime("%Y-%m-%dT%H%M%S%.3fZ").to_string().replace('.', "-");
    path.with_file_name(format!("{stem}-conflict-{now}.toml"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;
    use std::fs;

    fn texts(directory: &Path) -> Vec<String> {
        let mut texts: Vec<String> = fs::read_dir(directory)
            .unwrap()
            .map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap())
            .collect();
        texts.sort();
        texts
    }

    /// What is there after others wrote so much: each text just after it was asked for the so manieth time.
    fn written_while(others: &[&str]) -> (bool, Vec<String>) {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("a.toml");
        fs::write(&path, "before").unwrap();
        let asked = Cell::new(0);
        let written = write_over(&path, b"ours", |at| {
            let is_ours = ["before", "ours"].contains(&fs::read_to_string(at).unwrap().as_str());
            if let Some(text) = others.get(asked.replace(asked.get() + 1)) {
                fs::write(root.path().join("new"), text).unwrap();
                fs::rename(root.path().join("new"), &path).unwrap();
            }
            Ok(is_ours)
        });
        (written.unwrap(), texts(root.path()))
    }

    #[test]
    fn what_another_program_saves_between_the_question_and_the_rename_stays() {
        if !platform::CAN_EXCHANGE {
            return;
        }
        assert_eq!(written_while(&[]), (true, vec!["ours".into()]));
        assert_eq!(written_while(&["theirs"]), (false, vec!["theirs".into()]));
        let both = vec!["later".to_owned(), "theirs".to_owned()];
        assert_eq!(written_while(&["theirs", "later"]), (false, both));
    }

    #[test]
    fn what_cannot_be_read_after_the_exchange_is_no_conflict() {
        if !platform::CAN_EXCHANGE {
            return;
        }
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("a.toml");
        fs::write(&path, "before").unwrap();
        let asked = Cell::new(0);
        let written = write_over(&path, b"ours", |at| match asked.replace(asked.get() + 1) {
            1 => Err(Error::io(Deed::Reading, at, io::ErrorKind::StorageFull.into())),
            _ => Ok(true),
        });
        assert!(written.is_err());
        assert_eq!(texts(root.path()), ["before"]);
    }

    #[test]
    fn a_conflict_copy_of_a_conflict_copy_is_named_after_the_original() {
        let copy = conflict_path(Path::new("responses/2026-11-22T101011Z-0f8b.toml"));
        let again = conflict_path(&copy);
        let name = again.file_name().unwrap().to_str().unwrap();
        assert!(name.starts_with("2026-11-22T101011Z-0f8b-conflict-2"), "{name}");
        assert_eq!((name.matches("conflict").count(), again.parent()), (1, Some(Path::new("responses"))));
    }

    #[test]
    fn what_appears_where_nothing_was_stays() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("a.toml");
        if platform::CAN_EXCHANGE {
            let written = write_over(&path, b"ours", |at| {
                if at.exists() {
                    return Ok(fs::read(at).unwrap() == b"ours");
                }
                fs::write(at, "theirs").unwrap();
                Ok(true)
            });
            assert!(!written.unwrap());
            assert_eq!(texts(root.path()), ["theirs"]);
            fs::remove_file(&path).unwrap();
        }
        assert!(write_over(&path, b"ours", |at| Ok(!at.exists())).unwrap());
        assert_eq!(texts(root.path()), ["ours"]);
    }
}
