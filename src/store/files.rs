//! Reading a file within limits, and writing one whole or not at all.
#![expect(clippy::disallowed_methods, reason = "this is where files are read and written")]

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::{Deed, Error, shown};
use crate::format::group::is_group;
use crate::platform;

/// The largest file that is read, in bytes …
pub(super) const MOST_BYTES: u64 = 1 << 20;
/// … and the largest of a group, which has the ids of all who were counted in it.
pub const MOST_BYTES_OF_A_GROUP: u64 = 64 << 20;

/// The bytes of a plain file of at most 1 MiB.
///
/// # Errors
/// When it is not there, not a plain file, too large, or cannot be read.
pub fn read_limited(path: &Path) -> Result<Vec<u8>, Error> {
    read_within(path, MOST_BYTES)
}

/// The bytes of a file that may be a group, which can be larger than any other: it says early that it is one.
///
/// # Errors
/// When it is not there, not a plain file, too large, or cannot be read.
pub fn read_any(path: &Path) -> Result<Vec<u8>, Error> {
    match read_limited(path) {
        Err(Error::TooLarge(..)) if is_large_group(path) => read_within(path, MOST_BYTES_OF_A_GROUP),
        read => read,
    }
}

fn is_large_group(path: &Path) -> bool {
    let mut head = Vec::new();
    let read = File::open(path).and_then(|file| file.take(HEAD).read_to_end(&mut head));
    read.is_ok() && is_group(&head)
}

/// Bytes in which a group says that it is one.
const HEAD: u64 = 4096;

/// The bytes of a plain file of at most so many bytes.
///
/// # Errors
/// When it is not there, not a plain file, too large, or cannot be read.
pub(super) fn read_within(path: &Path, most: u64) -> Result<Vec<u8>, Error> {
    let failed = |source| Error::io(Deed::Reading, path, source);
    // Asked before it is opened, since opening a pipe would wait for a writer.
    let metadata = fs::metadata(path).map_err(failed)?;
    if !metadata.is_file() {
        return Err(Error::NotAFile(shown(path)));
    }
    if metadata.len() > most {
        return Err(Error::TooLarge(shown(path), most >> 20));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or(0) + 1);
    File::open(path).map_err(failed)?.take(most + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > most {
        return Err(Error::TooLarge(shown(path), most >> 20));
    }
    Ok(bytes)
}

/// The TOML files of a directory in the order of their names; none where there is no such directory.
///
/// # Errors
/// When it is there and cannot be read.
pub(super) fn toml_files(directory: &Path) -> Result<Vec<PathBuf>, Error> {
    files_that_end(directory, &["toml"])
}

/// The files of a directory whose names end in one of these ways, in the order of their names; hidden ones are left out.
///
/// # Errors
/// When it is there and cannot be read.
pub(super) fn files_that_end(directory: &Path, endings: &[&str]) -> Result<Vec<PathBuf>, Error> {
    let mut names = names_that_end(directory, endings)?;
    names.sort_unstable();
    Ok(names.iter().map(|name| directory.join(name)).collect())
}

/// The names of these files, in no order.
///
/// # Errors
/// When the directory is there and cannot be read.
pub(super) fn names_that_end(directory: &Path, endings: &[&str]) -> Result<Vec<OsString>, Error> {
    let entries = match fs::read_dir(directory) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(Error::io(Deed::Reading, directory, error)),
    };
    let is_meant = |name: &OsString| {
        // As bytes: there may be thousands, and each start asks.
        let name = name.as_encoded_bytes();
        let before = |ending: &&str| name.strip_suffix(ending.as_bytes());
        !name.starts_with(b".") && endings.iter().filter_map(before).any(|before| before.ends_with(b"."))
    };
    Ok(entries.filter_map(|entry| Some(entry.ok()?.file_name())).filter(is_meant).collect())
}

/// Makes a directory and those above it, for their owner alone.
pub(super) fn make_directory(path: &Path) -> Result<(), Error> {
    platform::make_directory(path).map_err(|source| Error::io(Deed::Making, path, source))
}

/// Reads a file of many people's answers.
///
/// # Errors
/// When it is not there, no plain file, or larger than 64 MiB.
pub fn read_large(path: &Path) -> Result<Vec<u8>, Error> {
    read_within(path, MOST_BYTES_OF_A_GROUP)
}

/// What begins with `~/` is in the person's own folder, as shells have it.
pub fn at_home(path: &Path) -> PathBuf {
    let home = || directories::BaseDirs::new().map(|dirs| dirs.home_dir().to_owned());
    match path.strip_prefix("~") {
        Ok(inside) => home().map_or_else(|| path.to_owned(), |home| home.join(inside)),
        Err(_) => path.to_owned(),
    }
}

/// Writes something to take home, wherever that was asked for: whole or not at all, over a plain file only where that was
/// asked for too, and over nothing else. Folders are not made.
///
/// # Errors
/// When something is there, when the folder is not, or when writing fails.
pub fn write_out(path: &Path, bytes: &[u8], force: bool) -> Result<(), Error> {
    if path.file_name().is_some_and(platform::is_reserved) {
        return Err(Error::ReservedName(shown(path)));
    }
    match fs::symlink_metadata(path) {
        // A device, a folder or a link is never replaced by a file.
        Ok(found) if !found.is_file() => return Err(Error::NotAFile(shown(path))),
        Ok(_) if !force => return Err(Error::Exists(shown(path))),
        _ => {}
    }
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.is_dir()) {
        return Err(Error::NoFolder(shown(folder)));
    }
    let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let failed = |source| Error::io(Deed::Writing, path, source);
    let temporary = write_beside(directory, path, bytes).map_err(failed)?;
    // Whatever came there meanwhile stays too.
    let put = match force {
        true => replace_with(temporary, path),
        false => temporary.persist_noclobber(path).map(drop).map_err(|error| error.error),
    };
    match put {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Err(Error::Exists(shown(path))),
        put => put.map_err(failed)?,
    }
    // It is there and whole. Should its folder not be synced, that is nothing that could be tried again.
    let _ = platform::sync_directory(directory);
    Ok(())
}

/// Writes a file whole or not at all, and returns when it is safely on the disk: a temporary file in the same
/// directory, readable by its owner alone, is written, synced and renamed over the old one, and the directory synced.
///
/// # Errors
/// When any of these steps fails; the old file is then as it was.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    make_directory(directory)?;
    // A rename is durable only when the file's content was synced before it, and its directory after it.
    let written = write_beside(directory, path, bytes).and_then(|temporary| replace_with(temporary, path));
    let synced = written.and_then(|()| platform::sync_directory(directory));
    synced.map_err(|source| Error::io(Deed::Saving, path, source))
}

/// How the names of a file's temporary files end.
pub(super) const TEMPORARY: &str = ".tmp";

/// How the names of a file's temporary files begin.
pub(super) fn temporary_prefix(path: &Path) -> String {
    format!(".{}.", path.file_name().unwrap_or_default().to_string_lossy())
}

fn replace_with(temporary: NamedTempFile, path: &Path) -> io::Result<()> {
    // tempfile's own way fails on Windows where another program has the old file open.
    let mut temporary = temporary.into_temp_path();
    platform::replace(&temporary, path)?;
    temporary.disable_cleanup(true);
    Ok(())
}

/// A temporary file beside the one it is to become, written and synced.
pub(super) fn write_beside(directory: &Path, path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let prefix = temporary_prefix(path);
    let mut temporary = tempfile::Builder::new().prefix(&prefix).suffix(TEMPORARY).tempfile_in(directory)?;
    temporary.write_all(bytes)?;
    temporary.as_file().sync_all()?;
    Ok(temporary)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_written_and_replaced_whole() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("a/b/c.toml");
        write_whole(&path, b"one").unwrap();
        write_whole(&path, b"two").unwrap();
        assert_eq!(read_limited(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "nothing temporary is left");
    }

    #[test]
    fn what_is_no_plain_file_or_too_large_is_refused() {
        let root = tempfile::tempdir().unwrap();
        assert!(matches!(read_limited(root.path()), Err(Error::NotAFile(_))));
        assert!(matches!(read_limited(&root.path().join("no")), Err(Error::Missing(_))));
        let large = root.path().join("large");
        File::create(&large).unwrap().set_len(MOST_BYTES + 1).unwrap();
        assert!(matches!(read_limited(&large), Err(Error::TooLarge(..))));
    }
}
