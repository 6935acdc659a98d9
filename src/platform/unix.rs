use std::ffi::OsStr;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _, OpenOptionsExt as _};
use std::path::Path;
use std::thread;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::fs::{CWD, OFlags, RenameFlags, renameat_with};
use rustix::io::Errno;
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::iterator::Signals;

use super::Signal;

/// Whether a program can be suspended with Ctrl-Z.
pub const CAN_SUSPEND: bool = true;

/// Whether the terminal sends bytes, which [`read_input`] reads.
pub const READS_BYTES: bool = true;

/// Whether a terminal that does not say so has all colours.
pub const HAS_ALL_COLOURS: bool = false;

/// Makes a directory and those above it, for their owner alone.
///
/// # Errors
/// When it cannot be made.
pub fn make_directory(path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(path)
}

/// Options to read and write a file for its owner alone. Links are not followed.
pub fn private_file() -> OpenOptions {
    let mut options = OpenOptions::new();
    let no_follow = i32::try_from(OFlags::NOFOLLOW.bits()).unwrap_or_default();
    options.read(true).write(true).mode(0o600).custom_flags(no_follow);
    options
}

/// Makes sure that what a directory lists is on the disk.
///
/// # Errors
/// When the system refuses.
#[expect(clippy::disallowed_methods, reason = "a directory is opened to be synced")]
pub fn sync_directory(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}

/// Renames a file unless the new name is taken.
///
/// # Errors
/// When it is taken, or the file cannot be renamed.
#[expect(clippy::disallowed_methods, reason = "what a rename does differs between systems")]
pub fn rename_to_free(from: &Path, to: &Path) -> io::Result<()> {
    match renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE) {
        // Not every file system can do it in one step.
        Err(Errno::INVAL | Errno::NOSYS) if fs::symlink_metadata(to).is_err() => fs::rename(from, to),
        Err(Errno::INVAL | Errno::NOSYS) => Err(io::ErrorKind::AlreadyExists.into()),
        done => Ok(done?),
    }
}

/// Whether another program keeps a file from being replaced for the moment.
pub fn is_blocked(_: &io::Error) -> bool {
    false
}

/// Whether no file can have this name.
pub fn is_reserved(_: &OsStr) -> bool {
    false
}

/// Whether an open file is the one that its path names now.
pub fn is_at(file: &File, path: &Path) -> bool {
    let identity = |metadata: fs::Metadata| (metadata.dev(), metadata.ino());
    match (file.metadata(), fs::symlink_metadata(path)) {
        (Ok(open), Ok(named)) => identity(open) == identity(named),
        _ => false,
    }
}

/// The name of this machine.
pub fn machine_name() -> String {
    rustix::system::uname().nodename().to_string_lossy().into_owned()
}

/// Calls a function with each signal, on a thread of its own.
///
/// # Errors
/// When the signals cannot be caught.
pub fn on_signal(mut handle: impl FnMut(Signal) + Send + 'static) -> io::Result<()> {
    let mut signals = Signals::new([SIGTERM, SIGINT, SIGQUIT, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH])?;
    thread::spawn(move || {
        for signal in signals.forever() {
            handle(match signal {
                SIGTSTP => Signal::Stop,
                SIGCONT => Signal::Continue,
                SIGWINCH => Signal::Resize,
                other => Signal::End(other),
            });
        }
    });
    Ok(())
}

/// Stops this process as Ctrl-Z does; returns when it is continued.
///
/// # Errors
/// When the system refuses.
pub fn suspend() -> io::Result<()> {
    signal_hook::low_level::emulate_default_handler(SIGTSTP)
}

/// Reads what the terminal has sent, and how many bytes of it; `None` if that is nothing in so long.
///
/// # Errors
/// When the terminal is gone.
pub fn read_input(buffer: &mut [u8], patience: Option<Duration>) -> io::Result<Option<usize>> {
    let stdin = io::stdin();
    let patience = patience.map(|patience| Timespec {
        tv_sec: i64::try_from(patience.as_secs()).unwrap_or(i64::MAX),
        tv_nsec: patience.subsec_nanos().into(),
    });
    loop {
        let mut terminal = [PollFd::new(&stdin, PollFlags::IN)];
        match rustix::event::poll(&mut terminal, patience.as_ref()) {
            Ok(0) => return Ok(None),
            Ok(_) => {}
            Err(Errno::INTR) => continue,
            Err(error) => return Err(error.into()),
        }
        let [terminal] = terminal;
        if terminal.revents().intersects(PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL) {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        match rustix::io::read(&stdin, &mut *buffer) {
            Ok(0) => return Err(io::ErrorKind::BrokenPipe.into()),
            Ok(count) => return Ok(Some(count)),
            // Somebody else may have read it.
            Err(Errno::INTR | Errno::AGAIN) => {}
            Err(error) => return Err(error.into()),
        }
    }
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "files are what is tested")]
mod tests {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    use super::*;

    #[test]
    fn files_and_directories_are_for_their_owner_alone() {
        let root = tempfile::tempdir().unwrap();
        let (directory, path) = (root.path().join("a/b"), root.path().join("a/b/c"));
        make_directory(&directory).unwrap();
        private_file().create(true).open(&path).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&path), mode(&directory)), (0o600, 0o700));
    }

    #[test]
    fn a_link_is_not_followed() {
        let root = tempfile::tempdir().unwrap();
        let (target, link) = (root.path().join("target"), root.path().join("link"));
        symlink(&target, &link).unwrap();
        assert!(private_file().create(true).open(&link).is_err());
        assert!(!target.exists());
    }
}
