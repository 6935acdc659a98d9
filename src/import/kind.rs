//! What a file is, as its name and its beginning tell.

use std::path::Path;

/// What a file should be, as its name tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// A table: the answers of a form.
    Table,
    /// A text, which may be a table, or anything.
    Text,
    /// Responses and groups, one a line.
    Lines,
    /// A file of a spreadsheet program.
    Spreadsheet,
    /// JSON.
    Json,
    /// One response or group.
    Toml,
    /// Something of which its name does not tell: its content has to.
    Unknown,
}

/// The endings of names that tell something else than one response or group.
const ENDINGS: [(&str, FileKind); 11] = [
    ("csv", FileKind::Table),
    ("tsv", FileKind::Table),
    ("tab", FileKind::Table),
    ("txt", FileKind::Text),
    ("ndjson", FileKind::Lines),
    ("jsonl", FileKind::Lines),
    ("xlsx", FileKind::Spreadsheet),
    ("xls", FileKind::Spreadsheet),
    ("ods", FileKind::Spreadsheet),
    ("json", FileKind::Json),
    ("toml", FileKind::Toml),
];

impl FileKind {
    /// What a file of this name should be.
    #[must_use]
    pub fn of(path: &Path) -> Self {
        let ending = path.extension().unwrap_or_default();
        let known = ENDINGS.iter().find(|(known, _)| ending.eq_ignore_ascii_case(known));
        known.map_or(Self::Unknown, |(_, kind)| *kind)
    }

    /// What something is whose name does not tell it, as it begins.
    #[must_use]
    pub fn of_content(bytes: &[u8]) -> Self {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
        let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default().trim_ascii();
        match first {
            // A document over many lines.
            b"{" | b"[" => Self::Json,
            [b'{', ..] => Self::Lines,
            _ => Self::Text,
        }
    }

    /// The endings of names of files that are no single response, but may hold some.
    #[must_use]
    pub fn endings_of_many() -> Vec<&'static str> {
        let many =
            ENDINGS.iter().filter(|(_, kind)| matches!(kind, Self::Table | Self::Lines | Self::Spreadsheet));
        many.map(|(ending, _)| *ending).collect()
    }
}

/// Whether a table is one of ours, made for spreadsheets: with a row for each answer, nobody's answers stand in one row.
#[must_use]
pub fn is_our_table(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    [b',', b';', b'\t'].iter().any(|between| {
        let columns = bytes.split(|byte| byte == between).take(OURS.len());
        columns.eq(OURS.iter().map(|column| column.as_bytes()))
    })
}

/// The first columns of such a table.
const OURS: [&str; 4] = ["heatmap", "kind", "questionnaire", "version"];

/// Whether a file is a spreadsheet program's own, whatever it is called.
#[must_use]
pub fn is_spreadsheet(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xd0\xcf\x11\xe0")
}
