//! Writing what was made to where it was asked for: whole or not at all, and never over something unasked.

use std::io::{self, IsTerminal as _};
use std::path::Path;

use super::{Failure, IO, NO_OUTPUT, Outcome, USAGE, print_bytes, say};
use crate::i18n::{Message, Messages};
use crate::store::{Error, write_out};

/// Names the letters that the font lacks, which are drawn as boxes.
pub(super) fn say_lacking(letters: String, messages: &Messages) {
    if !letters.is_empty() {
        say(&messages.with("export-lacking", &[("letters", letters.into())]));
    }
}

/// Writes bytes to a file, or to standard output where that is `-`.
///
/// `force` says whether a file that is there is written over; `None` where that cannot be asked for.
pub(super) fn write(out: &Path, bytes: &[u8], force: Option<bool>) -> Outcome {
    if out.as_os_str() == "-" {
        // A terminal would take it for letters and orders.
        if io::stdout().is_terminal() && std::str::from_utf8(bytes).is_err() {
            return Err(Failure::new(USAGE, Message::of("cli-not-text")));
        }
        return print_bytes(bytes);
    }
    write_out(out, bytes, force == Some(true)).map_err(|error| match error {
        Error::Exists(file) if force.is_some() => {
            Failure::new(NO_OUTPUT, Message::of("cli-there-already").put("file", file))
        }
        Error::NotAFile(file) if out.is_dir() => {
            Failure::new(NO_OUTPUT, Message::of("cli-is-folder").put("file", file))
        }
        error => Failure::new(if is_full(&error) { IO } else { NO_OUTPUT }, error),
    })
}

/// Whether it could be created, and then not be written.
fn is_full(error: &Error) -> bool {
    use std::io::ErrorKind as Kind;
    let full = [Kind::StorageFull, Kind::QuotaExceeded, Kind::FileTooLarge];
    matches!(error, Error::Io { source, .. } if full.contains(&source.kind()))
}
