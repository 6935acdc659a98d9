//! What differs between systems. The only module with `cfg(unix)` or `cfg(windows)`; both sides have the same functions.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::Path;
use std::thread;
use std::time::Duration;

#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

#[cfg(unix)]
pub use unix::*;
#[cfg(windows)]
pub use windows::*;

/// What the system asks the program to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// Save and end; the number is what the exit code tells.
    End(i32),
    /// Restore the terminal and stop, as Ctrl-Z does.
    Stop,
    /// Go on after a stop.
    Continue,
    /// The terminal's size has changed.
    Resize,
}

/// The number of the signal that says that the terminal is gone.
pub const HANG_UP: i32 = 1;

/// How long a file that another program has open is waited for, and how often that is tried.
const BLOCKED: Duration = Duration::from_millis(50);
const TRIES: u32 = 20;

/// Renames a file over another. Where another program keeps the other one open, as virus scanners do, it is tried again for a
/// second.
///
/// # Errors
/// When it cannot be renamed; both files are then as they were.
#[expect(clippy::disallowed_methods, reason = "what a rename does differs between systems")]
pub fn replace(from: &Path, to: &Path) -> io::Result<()> {
    again_while_blocked(is_blocked, || fs::rename(from, to))
}

/// Tries something again for a second while another program blocks it.
fn again_while_blocked(
    is_blocked: fn(&io::Error) -> bool,
    mut attempt: impl FnMut() -> io::Result<()>,
) -> io::Result<()> {
    for _ in 1..TRIES {
        match attempt() {
            Err(error) if is_blocked(&error) => thread::sleep(BLOCKED),
            done => return done,
        }
    }
    attempt()
}

/// Whether Windows has no file of this name: a device has it, a colon would write a stream that nobody sees, and what a name
/// ends with is cut off.
#[cfg_attr(unix, allow(dead_code, reason = "only Windows asks, and every system tests it"))]
fn is_reserved_on_windows(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_ascii_uppercase();
    let is_device = match stem.as_str() {
        "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$" => true,
        _ => {
            let number = stem.strip_prefix("COM").or_else(|| stem.strip_prefix("LPT"));
            number.is_some_and(|number| {
                let mut digits = number.chars();
                matches!(digits.next(), Some('0'..='9' | '¹' | '²' | '³')) && digits.next().is_none()
            })
        }
    };
    let is_refused = |c: char| c.is_ascii_control() || matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*');
    is_device || name.contains(is_refused) || name.ends_with(['.', ' '])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_windows_gives_to_devices_or_bends_are_known() {
        for name in
            ["CON", "nul.txt", "com1", "LPT9.toml", "COM¹", "aux .svg", "a:b", "a?", "a.", "a ", "a\tb"]
        {
            assert!(is_reserved_on_windows(OsStr::new(name)), "{name}");
        }
        for name in ["console", "null.txt", "com", "com10", "a.b", ".heatmap", "Tŷ gwyn.svg"] {
            assert!(!is_reserved_on_windows(OsStr::new(name)), "{name}");
        }
    }

    #[test]
    fn what_is_blocked_for_a_moment_is_tried_again_and_other_faults_are_not() {
        let is_blocked = |error: &io::Error| error.kind() == io::ErrorKind::PermissionDenied;
        let attempts = |kind: io::ErrorKind| {
            let mut count = 0;
            let done = again_while_blocked(is_blocked, || {
                count += 1;
                if count < 3 { Err(kind.into()) } else { Ok(()) }
            });
            (count, done.is_ok())
        };
        assert_eq!(attempts(io::ErrorKind::PermissionDenied), (3, true));
        assert_eq!(attempts(io::ErrorKind::NotFound), (1, false));
    }

    #[test]
    fn a_name_that_is_taken_stays_as_it_is() {
        let root = tempfile::tempdir().unwrap();
        let (one, two) = (root.path().join("one"), root.path().join("two"));
        write_new(&one);
        write_new(&two);
        let error = rename_to_free(&one, &two).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::AlreadyExists);
        assert!(one.exists() && two.exists());
        rename_to_free(&one, &root.path().join("three")).unwrap();
        assert!(!one.exists());
        replace(&root.path().join("three"), &two).unwrap();
        assert_eq!(root.path().read_dir().unwrap().count(), 1);
    }

    fn write_new(path: &Path) {
        #[expect(clippy::disallowed_methods, reason = "files are what is tested")]
        private_file().create_new(true).open(path).unwrap();
    }

    #[test]
    fn an_open_file_is_known_by_its_path() {
        let root = tempfile::tempdir().unwrap();
        let (one, two) = (root.path().join("one"), root.path().join("two"));
        write_new(&two);
        #[expect(clippy::disallowed_methods, reason = "files are what is tested")]
        let file = private_file().create(true).open(&one).unwrap();
        assert!(is_at(&file, &one) && !is_at(&file, &two) && !is_at(&file, &root.path().join("no")));
    }
}
