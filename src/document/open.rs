//! Opening a file of a kind and a format: its text, its tree, its faults.

use super::{Fault, Reader, Section, parse, utf8};

/// A file that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// It was written by a newer program, in a format of that number.
    Newer(i64),
    /// It is damaged: its text as far as it can be read, and what is wrong, at least one thing.
    Damaged(String, Vec<Fault>),
}

/// Reads what `of` names, in a format of this number.
///
/// # Errors
/// That it is of a newer format, or all its faults in the order of their places.
pub fn open<T>(
    bytes: &[u8],
    format: i64,
    of: &str,
    read: impl FnOnce(&Section<'_, '_>, &str, &mut Reader) -> Option<T>,
) -> Result<T, Unreadable> {
    let damaged = |source: &str, faults| Unreadable::Damaged(source.to_owned(), faults);
    let source = utf8(bytes).map_err(|(source, fault)| Unreadable::Damaged(source, vec![fault]))?;
    let tree = parse(source).map_err(|fault| damaged(source, vec![fault]))?;
    let root = Section::root(&tree);
    let mut reader = Reader::default();
    if let Some(found) = root.need_integer("format", &mut reader) {
        match found.value {
            same if same == format => {}
            newer if newer > format => return Err(Unreadable::Newer(newer)),
            other => reader.fault(found.span, format!("`{other}` is not a format of {of}")),
        }
    }
    match read(&root, source, &mut reader) {
        Some(found) if reader.faults.is_empty() => Ok(found),
        _ => Err(damaged(source, reader.finish())),
    }
}
