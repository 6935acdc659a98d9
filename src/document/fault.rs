//! One thing that is wrong in a text, where, and what would be right; and how that is printed.

use std::fmt::Write as _;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::text;

/// How many faults of one file are printed before the rest is only counted.
pub const MOST_FAULTS: usize = 50;

/// How many columns of the faulty line are shown before it is cut around the fault.
const LINE_COLUMNS: usize = 120;

/// Something wrong in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The bytes of the text that it is about.
    pub span: Range<usize>,
    /// What is wrong, as one plain clause.
    pub message: String,
    /// What would be right, where that is known.
    pub help: Option<String>,
}

impl Fault {
    /// A fault at `span`; its texts are cleaned, since they may quote the file.
    pub fn new(span: Range<usize>, message: impl AsRef<str>, help: Option<String>) -> Self {
        let help = help.map(|help| text::clean_line(&help));
        Self { span, message: text::clean_line(message.as_ref()), help }
    }

    /// Line and column where the fault begins, both from 1, the column in characters.
    #[must_use]
    pub fn place(&self, source: &str) -> (usize, usize) {
        let start = floor(source, self.span.start);
        let before = source.get(..start).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = before.matches('\n').count() + 1;
        (line, before.get(line_start..).unwrap_or_default().chars().count() + 1)
    }

    /// The fault as printed: `file:line:column: what is wrong`, then the line itself with a caret and what would
    /// be right. Nothing that steers a terminal gets out of it.
    #[must_use]
    pub fn print(&self, file: &str, source: &str) -> String {
        let (line, column) = self.place(source);
        let mut printed = format!("{}:{line}:{column}: {}\n", text::clean_line(file), self.message);
        let (shown, span) = self.shown_line(source);
        let mut mark = AnnotationKind::Primary.span(span);
        if let Some(help) = &self.help {
            mark = mark.label(help.as_str());
        }
        let snippet = Snippet::source(shown).line_start(line).annotation(mark);
        let renderer = Renderer::plain().term_width(LINE_COLUMNS);
        printed.push_str(&renderer.render(&[Group::with_level(Level::ERROR).element(snippet)]));
        printed.push('\n');
        printed
    }

    /// The line that the fault begins on, cleaned, with the part of it that the fault is about.
    fn shown_line(&self, source: &str) -> (String, Range<usize>) {
        let start = floor(source, self.span.start);
        let end = floor(source, self.span.end.max(start));
        let line_start = source.get(..start).and_then(|s| s.rfind('\n')).map_or(0, |newline| newline + 1);
        let line_end = source.get(start..).and_then(|s| s.find('\n')).map_or(source.len(), |n| start + n);
        let end = end.min(line_end);
        let show = |range: Range<usize>| -> String {
            let part = source.get(range).unwrap_or_default();
            part.chars().map(|c| if text::is_suspect(c) { '\u{FFFD}' } else { c }).collect()
        };
        let before = tail(show(line_start..start), LINE_COLUMNS / 2);
        let marked = show(start..end);
        let after = show(end..line_end);
        let after = text::cut(after.trim_end_matches('\u{FFFD}'), LINE_COLUMNS / 2).into_owned();
        let marked = text::cut(&marked, LINE_COLUMNS / 2).into_owned();
        let span = before.len()..before.len() + marked.len();
        (format!("{before}{marked}{after}"), span)
    }
}

/// All faults of a file as printed, at most [`MOST_FAULTS`], then how many more there are.
#[must_use]
pub fn report(file: &str, source: &str, faults: &[Fault]) -> String {
    let mut printed = String::new();
    for fault in faults.iter().take(MOST_FAULTS) {
        printed.push_str(&fault.print(file, source));
    }
    if faults.len() > MOST_FAULTS {
        let _ = writeln!(printed, "{}: and {} more", text::clean_line(file), faults.len() - MOST_FAULTS);
    }
    printed
}

/// The nearest boundary of a character at or before `at`.
fn floor(source: &str, at: usize) -> usize {
    let at = at.min(source.len());
    (0..=at).rev().find(|&index| source.is_char_boundary(index)).unwrap_or(0)
}

/// The last `columns` columns of a text, with an ellipsis where something was cut.
fn tail(line: String, columns: usize) -> String {
    if text::width(&line) <= columns {
        return line;
    }
    let kept: Vec<char> = line.chars().rev().take(columns.saturating_sub(1)).collect();
    std::iter::once('…').chain(kept.into_iter().rev()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_caret_stands_under_wide_characters() {
        let source = "a = 1\ntitle = \"日本\" x\n";
        let at = source.find('x').unwrap();
        let fault = Fault::new(at..at + 1, "`x` is not known here", Some("leave it out".into()));
        assert_eq!(fault.place(source), (2, 14));
        insta::assert_snapshot!(fault.print("my.toml", source));
    }

    #[test]
    fn nothing_that_steers_a_terminal_is_printed() {
        let source = "k\u{1b}[2J\u{202e} = \r\n";
        let fault = Fault::new(1..5, "bad \u{1b}[31m key", None);
        let printed = fault.print("a\u{1b}b.toml", source);
        assert!(printed.chars().all(|c| c == '\n' || !text::is_suspect(c)), "{printed:?}");
    }

    #[test]
    fn a_very_long_line_is_cut_around_the_fault() {
        let source = format!("{}HERE{}", "x".repeat(5000), "y".repeat(5000));
        let fault = Fault::new(5000..5004, "wrong", None);
        let printed = fault.print("f", &source);
        assert!(printed.contains("HERE") && printed.len() < 600, "{printed}");
    }

    #[test]
    fn fifty_faults_are_printed_and_the_rest_counted() {
        let faults = vec![Fault::new(0..1, "wrong", None); 53];
        let printed = report("f.toml", "x", &faults);
        assert_eq!(printed.matches("f.toml:1:1: wrong").count(), 50);
        assert!(printed.ends_with("f.toml: and 3 more\n"));
    }

    #[test]
    fn a_span_past_the_end_or_inside_a_character_is_survived() {
        for span in [0..99, 99..120, 1..2, 3..3] {
            assert!(!Fault::new(span, "wrong", None).print("f", "é\n").is_empty());
        }
    }
}
