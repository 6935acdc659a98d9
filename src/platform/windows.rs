use std::env;
use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::windows::fs::OpenOptionsExt as _;
use std::path::Path;
use std::time::Duration;

use same_file::Handle;
use tempfile::TempPath;

use super::Signal;

/// Whether a program can be suspended with Ctrl-Z.
pub const CAN_SUSPEND: bool = false;

/// Whether the terminal sends bytes: the console reports keys instead, a paste as single keys and AltGr as Ctrl and Alt.
pub const READS_BYTES: bool = false;

/// Whether a terminal that does not say so has all colours: all consoles since Windows 10 do.
pub const HAS_ALL_COLOURS: bool = true;

/// Another program has the file open, or a part of it locked.
const SHARING_VIOLATION: i32 = 32;
const LOCK_VIOLATION: i32 = 33;
const FILE_FLAG_OPEN_REPARSE_POINT: u32 = 0x0020_0000;

/// Makes a directory and those above it. Who may read it is inherited: in a person's profile, that person alone.
///
/// # Errors
/// When it cannot be made.
#[expect(clippy::disallowed_methods, reason = "who may read a directory differs between systems")]
pub fn make_directory(path: &Path) -> io::Result<()> {
    fs::create_dir_all(path)
}

/// Options to read and write a file. Links are not followed. Who may read it is inherited from its directory.
pub fn private_file() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true).custom_flags(FILE_FLAG_OPEN_REPARSE_POINT);
    options
}

/// Windows cannot sync a directory; its file system keeps a journal.
///
/// # Errors
/// Never.
pub fn sync_directory(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Renames a file unless the new name is taken.
///
/// # Errors
/// When it is taken, or the file cannot be renamed.
pub fn rename_to_free(from: &Path, to: &Path) -> io::Result<()> {
    let mut moving = TempPath::try_from_path(from)?;
    // It is not temporary.
    moving.disable_cleanup(true);
    moving.persist_noclobber(to).map_err(|error| error.error)
}

/// Whether another program keeps a file from being replaced for the moment.
pub fn is_blocked(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::PermissionDenied
        || matches!(error.raw_os_error(), Some(SHARING_VIOLATION | LOCK_VIOLATION))
}

/// Whether no file can have this name.
pub fn is_reserved(name: &OsStr) -> bool {
    super::is_reserved_on_windows(name)
}

/// Whether an open file is the one that its path names now.
pub fn is_at(file: &File, path: &Path) -> bool {
    match (file.try_clone().and_then(Handle::from_file), Handle::from_path(path)) {
        (Ok(open), Ok(named)) => open == named,
        _ => false,
    }
}

/// The name of this machine.
#[expect(clippy::disallowed_methods, reason = "Windows keeps it in the environment")]
pub fn machine_name() -> String {
    env::var("COMPUTERNAME").unwrap_or_default()
}

/// What Ctrl-Break, a closing window and signing out count as.
const INTERRUPT: i32 = 2;

/// Calls a function when the program is to end: at Ctrl-Break, when the window closes, when the person signs out.
///
/// # Errors
/// When the system refuses.
pub fn on_signal(mut handle: impl FnMut(Signal) + Send + 'static) -> io::Result<()> {
    ctrlc::set_handler(move || handle(Signal::End(INTERRUPT))).map_err(io::Error::other)
}

/// There is no such thing on Windows; the key is not offered.
///
/// # Errors
/// Never.
pub fn suspend() -> io::Result<()> {
    Ok(())
}

/// The console has keys, and no bytes.
///
/// # Errors
/// Always.
pub fn read_input(_: &mut [u8], _: Option<Duration>) -> io::Result<Option<usize>> {
    Err(io::ErrorKind::Unsupported.into())
}
