//! Tables as other programs write them: their text, and their rows with the lines that these begin on.

use std::borrow::Cow;

use csv::{ReaderBuilder, StringRecord, Trim};

/// The text of a table: in UTF-8, with or without a byte-order mark, or in UTF-16 with one.
pub(super) fn decoded(bytes: &[u8]) -> Option<Cow<'_, str>> {
    let wide = |bytes: &[u8], number: fn([u8; 2]) -> u16| {
        let (pairs, rest) = bytes.as_chunks();
        let numbers: Vec<u16> = pairs.iter().copied().map(number).collect();
        if rest.is_empty() { String::from_utf16(&numbers).ok().map(Cow::Owned) } else { None }
    };
    match bytes {
        [0xff, 0xfe, text @ ..] => wide(text, u16::from_le_bytes),
        [0xfe, 0xff, text @ ..] => wide(text, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, text @ ..] | text => std::str::from_utf8(text).ok().map(Cow::Borrowed),
    }
}

/// A file's bytes, in UTF-8 where they were in UTF-16 with a byte-order mark, as some programs save texts.
#[must_use]
pub fn in_utf8(bytes: Vec<u8>) -> Vec<u8> {
    match decoded(&bytes) {
        Some(Cow::Owned(text)) => text.into_bytes(),
        _ => bytes,
    }
}

/// A table without the line in front of it that tells spreadsheets what stands between cells; and whether it had one.
fn behind_separator(text: &str) -> (&str, bool) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let told = first.trim().trim_matches('"').to_ascii_lowercase();
    let is_told = told.strip_prefix("sep=").is_some_and(|separator| separator.chars().count() <= 1);
    if is_told { (rest, true) } else { (text, false) }
}

/// The first row.
pub(super) fn headings(text: &str, delimiter: u8) -> StringRecord {
    let (text, _) = behind_separator(text);
    reader(text, delimiter).headers().cloned().unwrap_or_default()
}

/// The rows behind the first, each with its line, from 1.
pub(super) fn rows(text: &str, delimiter: u8) -> impl Iterator<Item = (u64, StringRecord)> {
    let (text, is_told) = behind_separator(text);
    let mut lines = Lines { text: text.as_bytes(), at: 0, line: 1 + u64::from(is_told) };
    // None fails: it is text already, and a row may be of any length.
    reader(text, delimiter).into_records().filter_map(Result::ok).map(move |row| {
        let start = row.position().and_then(|position| usize::try_from(position.byte()).ok());
        (lines.at(start.unwrap_or(0)), row)
    })
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    ReaderBuilder::new().flexible(true).delimiter(delimiter).trim(Trim::All).from_reader(text.as_bytes())
}

/// Counts lines, which the reader of rows does not count as people do: it says where a row begins before it has passed
/// blank lines, and knows no line that ends with a carriage return alone.
struct Lines<'a> {
    text: &'a [u8],
    at: usize,
    line: u64,
}

impl Lines<'_> {
    /// The line of the first row from a place on. Places are asked for in their order.
    fn at(&mut self, start: usize) -> u64 {
        let is_end = |byte: Option<&u8>| matches!(byte, Some(b'\r' | b'\n'));
        let mut start = start;
        while is_end(self.text.get(start)) {
            start += 1;
        }
        while self.at < start {
            let ends = match self.text.get(self.at) {
                Some(b'\r') => self.text.get(self.at + 1) != Some(&b'\n'),
                byte => byte == Some(&b'\n'),
            };
            self.line += u64::from(ends);
            self.at += 1;
        }
        self.line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<(u64, String)> {
        rows(text, b',').map(|(line, row)| (line, row.get(0).unwrap_or_default().to_owned())).collect()
    }

    #[test]
    fn rows_have_the_lines_that_an_editor_shows() {
        for end in ["\n", "\r\n", "\r"] {
            let text = "\nhead,x\n\n\na,1\nb,\"two\n\nlines\"\n\nc,3\n\"\nd\",4\ne,5".replace('\n', end);
            let found: Vec<u64> = lines(&text).into_iter().map(|(line, _)| line).collect();
            assert_eq!(found, [5, 6, 10, 11, 13], "{end:?}");
        }
        assert_eq!(lines("head\n\n  \na\n")[1], (4, "a".to_owned()));
        assert_eq!(lines("sep=,\nhead\na\n"), [(3, "a".to_owned())]);
        assert!(lines("").is_empty() && lines("head").is_empty());
    }

    #[test]
    fn what_is_not_wide_stays_as_it_is() {
        for bytes in ["\u{feff}a".as_bytes(), b"a\xff", b"\xff\xfea", b""] {
            assert_eq!(in_utf8(bytes.to_vec()), bytes);
        }
        assert_eq!(in_utf8(b"\xff\xfea\0".to_vec()), b"a");
    }

    #[test]
    fn wide_text_is_read_with_its_mark() {
        let wide = |mark: u16, bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
            std::iter::once(mark).chain("a,é🙂".encode_utf16()).flat_map(bytes).collect()
        };
        assert_eq!(decoded(&wide(0xfeff, u16::to_le_bytes)).as_deref(), Some("a,é🙂"));
        assert_eq!(decoded(&wide(0xfeff, u16::to_be_bytes)).as_deref(), Some("a,é🙂"));
        assert_eq!(decoded("\u{feff}a".as_bytes()).as_deref(), Some("a"));
        assert_eq!(decoded(b"\xff\xfea"), None, "half a letter");
        assert_eq!(decoded(b"\xff"), None);
    }
}
