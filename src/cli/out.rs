//! Writing what was made to where it was asked for: whole or not at all, and never over something unasked.

use std::io::{self, Write as _};
use std::path::Path;

use super::{Failure, NO_OUTPUT, Outcome, say};
use crate::export::lettering::lacking;
use crate::store::{shown, write_whole};
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
    if force != Some(true) && out.symlink_metadata().is_ok() {
        let how = if force.is_some() { "or write over it with --force" } else { "or take it away first" };
        let sentence = format!("{} is there already. Give another name, {how}.", shown(out));
        return Err(Failure::new(NO_OUTPUT, sentence));
    }
    let folder = out.parent().filter(|folder| !folder.as_os_str().is_empty());
    if let Some(folder) = folder.filter(|folder| !folder.is_dir()) {
        return Err(Failure::new(NO_OUTPUT, format!("There is no folder {}. Make it first.", shown(folder))));
    }
    write_whole(out, bytes).map_err(|error| Failure::new(NO_OUTPUT, error.to_string()))
}
