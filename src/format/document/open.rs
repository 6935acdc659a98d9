//! Opening a file of a kind and a format: its text, its tree, its faults.

use super::{Reader, Report, Section, parse, utf8};
use crate::i18n::Sentence;

/// A file that cannot be used.
#[derive(Debug)]
pub enum Unreadable {
    /// It was written by a newer program, in a format of that number.
    Newer(i64),
    /// It is damaged: at least one thing is wrong.
    Damaged(Report),
}

/// Reads a `response` or a `group`, which `of` says, in a format of this number.
///
/// # Errors
/// That it is of a newer format, or all its faults in the order of their places.
pub fn open<T>(
    bytes: &[u8],
    format: i64,
    of: &'static str,
    read: impl FnOnce(&Section<'_, '_>, &str, &mut Reader) -> Option<T>,
) -> Result<T, Unreadable> {
    let source = utf8(bytes).map_err(Unreadable::Damaged)?;
    let tree = parse(source).map_err(|fault| Unreadable::Damaged(Report::of(source, fault)))?;
    let root = Section::root(&tree);
    let mut reader = Reader::default();
    if let Some(found) = root.need_integer("format", &mut reader) {
        match found.value {
            same if same == format => {}
            newer if newer > format => return Err(Unreadable::Newer(newer)),
            other => {
                let what = Sentence::of("fault-format").put("format", other.to_string()).put("of", of);
                reader.fault(found.span, what);
            }
        }
    }
    match read(&root, source, &mut reader) {
        Some(found) if reader.is_well() => Ok(found),
        _ => Err(Unreadable::Damaged(reader.report(source))),
    }
}
