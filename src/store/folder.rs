//! Other people's folders, as one looks through them for files to take in.
#![expect(clippy::disallowed_methods, reason = "this is where folders are read")]

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::{Deed, Error};
use crate::i18n::text;

/// Something in a folder that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Where it is.
    pub path: PathBuf,
    /// What it is called, cleaned.
    pub name: String,
    /// Whether it is a folder.
    pub is_folder: bool,
}

/// What a file was like when it was looked at: when it was written, and how long it is.
pub type Stamp = (Option<SystemTime>, u64);

/// The folders and the `*.toml` files in a folder, folders first, each in order of name, and where the folder really is.
/// Hidden ones are left out.
///
/// # Errors
/// When it cannot be read.
pub fn look_through(folder: &Path) -> Result<(PathBuf, Vec<Found>), Error> {
    let failed = |error| Error::io(Deed::Reading, folder, error);
    let whole = fs::canonicalize(super::at_home(folder)).map_err(failed)?;
    let mut found = Vec::new();
    for entry in fs::read_dir(&whole).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let is_folder = path.is_dir();
        let is_file = path.extension().is_some_and(|extension| extension == "toml");
        let name = path.file_name().map(|name| text::clean_line(&name.to_string_lossy())).unwrap_or_default();
        if (is_folder || is_file) && !name.starts_with('.') {
            found.push(Found { path, name, is_folder });
        }
    }
    found.sort_by(|a, b| b.is_folder.cmp(&a.is_folder).then_with(|| a.name.cmp(&b.name)));
    Ok((whole, found))
}

/// What a file is like now, to tell whether it has changed.
pub fn stamp(path: &Path) -> Option<Stamp> {
    let metadata = fs::metadata(path).ok()?;
    Some((metadata.modified().ok(), metadata.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::is_reserved;

    #[test]
    fn folders_come_first_and_what_is_hidden_or_something_else_stays_out() {
        let root = tempfile::tempdir().unwrap();
        let names = ["b.toml", "a.toml", "notes.txt", ".hidden.toml", "bad\u{1b}[31m.toml"];
        for name in names.into_iter().filter(|name| !is_reserved(name.as_ref())) {
            fs::write(root.path().join(name), "").unwrap();
        }
        fs::create_dir(root.path().join("zoo")).unwrap();
        let (whole, found) = look_through(root.path()).unwrap();
        assert_eq!(whole, fs::canonicalize(root.path()).unwrap());
        let names: Vec<&str> = found.iter().map(|found| found.name.as_str()).collect();
        assert_eq!(names.get(..3), Some(["zoo", "a.toml", "b.toml"].as_slice()));
        assert!(is_reserved("\u{1b}".as_ref()) || names.get(3..) == Some(&["bad[31m.toml"]), "{names:?}");
        assert!(matches!(look_through(&root.path().join("gone")), Err(Error::Missing(_))));
    }
}
