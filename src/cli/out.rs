//! Writing what was made to where it was asked for: whole or not at all, and never over something unasked.

use std::io::{self, Write as _};
use std::path::Path;

use super::{Failure, NO_OUTPUT, Outcome, say};
use crate::export::lettering::lacking;
use crate::store::{Error, write_out};
use crate::words::Words;

/// Names the letters that the font lacks, which are drawn as boxes.
#[cfg_attr(not(feature = "drawn"), expect(dead_code, reason = "nothing is drawn in a small build"))]
pub(super) fn tell_lacking(text: &str, words: &Words) {
    let lacking = lacking(text);
    if !lacking.is_empty() {
        say(&words.with("export-lacking", &[("letters", lacking.into())]));
    }
}

/// Writes bytes to a file, or to standard output where that is `-`.
///
/// `force` says whether a file that is there is written over; `None` where that cannot be asked for.
pub(super) fn write(out: &Path, bytes: &[u8], force: Option<bool>) -> Outcome {
    if out.as_os_str() == "-" {
        let mut stdout = io::stdout().lock();
        stdout.write_all(bytes)?;
        stdout.flush()?;
        return Ok(());
    }
    write_out(out, bytes, force == Some(true)).map_err(|error| match error {
        Error::Exists(file) if force.is_some() => {
            let sentence =
                format!("{file} is there already. Give another name, or write over it with --force.");
            Failure::new(NO_OUTPUT, sentence)
        }
        error => Failure::new(NO_OUTPUT, error.to_string()),
    })
}
