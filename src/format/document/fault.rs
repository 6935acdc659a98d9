//! One thing that is wrong in a text, where, and what would be right; and how that is printed.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::i18n::text;
use crate::i18n::{Localize, Message, Messages};

/// How many faults of one file are printed before the rest is only counted.
pub const MOST_FAULTS: usize = 50;

/// How many columns of the faulty line are shown before it is cut around the fault.
const LINE_COLUMNS: usize = 120;

/// Something wrong in a text.
#[derive(Debug)]
pub struct Fault {
    /// The bytes of the text that it is about.
    pub span: Range<usize>,
    what: Message,
    help: Option<Box<Message>>,
}

/// What is wrong, as one plain clause.
impl Localize for Fault {
    fn localize(&self, messages: &Messages) -> String {
        cleaned(&self.what, messages)
    }
}

impl Fault {
    /// A fault at `span`.
    pub fn new(span: Range<usize>, what: Message) -> Self {
        Self { span, what, help: None }
    }

    /// A fault whose help has the key of `what` with `-help` behind it, and the same values.
    pub fn with_help(span: Range<usize>, what: Message) -> Self {
        let help = what.help();
        Self::new(span, what).help(help)
    }

    /// Says what would be right, where that is known.
    pub fn help(self, help: Message) -> Self {
        self.perhaps(Some(help))
    }

    pub(super) fn perhaps(self, help: Option<Message>) -> Self {
        Self { help: help.map(Box::new), ..self }
    }

    /// What would be right.
    pub fn help_said(&self, messages: &Messages) -> Option<String> {
        self.help.as_deref().map(|help| cleaned(help, messages))
    }

    /// Line and column where the fault begins, both from 1, the column in characters.
    pub fn place(&self, source: &str) -> (usize, usize) {
        place(source, self.span.start)
    }

    /// The fault as printed: `file:line:column: what is wrong`, then the line itself with a caret and what would
    /// be right. Nothing that steers a terminal gets out of it.
    pub fn print(&self, file: &str, source: &str, messages: &Messages) -> String {
        self.print_as("", file, source, messages)
    }

    /// The same, with what kind it is in front of what is wrong.
    fn print_as(&self, kind: &str, file: &str, source: &str, messages: &Messages) -> String {
        let (line, column) = self.place(source);
        let file = text::clean_line(file);
        let mut printed = format!("{file}:{line}:{column}: {kind}{}\n", self.localize(messages));
        let (shown, span) = self.shown_line(source, LINE_COLUMNS);
        let mut mark = AnnotationKind::Primary.span(span);
        if let Some(help) = self.help_said(messages) {
            mark = mark.label(help);
        }
        let snippet = Snippet::source(shown).line_start(line).annotation(mark);
        let renderer = Renderer::plain().term_width(LINE_COLUMNS);
        printed.push_str(&renderer.render(&[Group::with_level(Level::ERROR).element(snippet)]));
        printed.push('\n');
        printed
    }

    /// The line that the fault begins on, within some columns, and a line of marks to stand below what it is about.
    pub fn quote(&self, source: &str, columns: usize) -> [String; 2] {
        let (line, span) = self.shown_line(source, columns);
        let part = |range: Range<usize>| line.get(range).map_or(0, text::width);
        let (before, marked) = (part(0..span.start), part(span).max(1));
        let marks = format!("{}{}", " ".repeat(before), "^".repeat(marked));
        [line, marks].map(|line| text::cut(&line, columns).into_owned())
    }

    /// The line that the fault begins on, cleaned, with the part of it that the fault is about.
    fn shown_line(&self, source: &str, columns: usize) -> (String, Range<usize>) {
        let start = floor(source, self.span.start);
        let end = floor(source, self.span.end.max(start));
        let line_start = source.get(..start).and_then(|s| s.rfind('\n')).map_or(0, |newline| newline + 1);
        let line_end = source.get(start..).and_then(|s| s.find('\n')).map_or(source.len(), |n| start + n);
        let end = end.min(line_end);
        let show = |range: Range<usize>| -> String {
            let part = source.get(range).unwrap_or_default();
            part.chars().map(|c| if text::is_suspect(c) { '\u{FFFD}' } else { c }).collect()
        };
        // A line of a megabyte is not measured to be told that it is too long.
        let whole =
            if line_end - line_start <= columns * 16 { show(line_start..line_end) } else { String::new() };
        let whole = whole.trim_end_matches('\u{FFFD}');
        if !whole.is_empty() && text::width(whole) <= columns {
            let from = show(line_start..start).len().min(whole.len());
            return (whole.to_owned(), from..(from + show(start..end).len()).min(whole.len()));
        }
        let before = tail(show(line_start..start), columns / 2);
        let marked = show(start..end);
        let after = show(end..line_end);
        let after = text::cut(after.trim_end_matches('\u{FFFD}'), columns / 2).into_owned();
        let marked = text::cut(&marked, columns / 2).into_owned();
        let span = before.len()..before.len() + marked.len();
        (format!("{before}{marked}{after}"), span)
    }
}

/// All that is wrong in a file.
#[derive(Debug)]
pub struct Report {
    /// Its text as far as it can be read, which the faults point into.
    pub source: String,
    /// What is wrong, in the order of the places.
    pub faults: Vec<Fault>,
    /// What could be better, likewise.
    pub advice: Vec<Fault>,
    /// How many more faults there are, which are only counted.
    pub more: usize,
}

impl Report {
    /// A report of what is wrong.
    pub fn new(source: impl Into<String>, faults: Vec<Fault>) -> Self {
        Self { source: source.into(), faults, advice: Vec::new(), more: 0 }
    }

    /// A report of one fault.
    pub fn of(source: impl Into<String>, fault: Fault) -> Self {
        Self::new(source, vec![fault])
    }

    /// All faults as printed, then all advice, at most [`MOST_FAULTS`] together; then how many more there are.
    pub fn print(&self, file: &str, messages: &Messages) -> String {
        let advice = format!("{}: ", messages.text("advice"));
        let faults = self.faults.iter().map(|fault| (fault, ""));
        let all = faults.chain(self.advice.iter().map(|fault| (fault, advice.as_str())));
        let printed =
            all.take(MOST_FAULTS).map(|(fault, kind)| fault.print_as(kind, file, &self.source, messages));
        let mut printed: String = printed.collect();
        let count = self.faults.len() + self.advice.len() + self.more;
        if count > MOST_FAULTS {
            let more = messages.with("fault-more", &[("more", (count - MOST_FAULTS).into())]);
            printed.push_str(&format!("{}: {more}\n", text::clean_line(file)));
        }
        printed
    }

    /// What is wrong first.
    pub fn first(&self, messages: &Messages) -> String {
        self.faults.first().map(|fault| fault.localize(messages)).unwrap_or_default()
    }
}

/// Line and column of a byte of a text, both from 1, the column in characters.
pub fn place(source: &str, at: usize) -> (usize, usize) {
    let before = source.get(..floor(source, at)).unwrap_or_default();
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let line = before.matches('\n').count() + 1;
    (line, before.get(line_start..).unwrap_or_default().chars().count() + 1)
}

/// The [`place`] of each of some bytes, with one walk over the text.
pub fn places(source: &str, at: &[usize]) -> Vec<(usize, usize)> {
    let mut order: Vec<usize> = (0..at.len()).collect();
    let byte = |index: &usize| at.get(*index).map_or(0, |at| floor(source, *at));
    order.sort_by_key(byte);
    let mut found = vec![(1, 1); at.len()];
    let (mut walked, mut line, mut column) = (0, 1, 1);
    for index in order {
        let end = byte(&index);
        for c in source.get(walked..end).unwrap_or_default().chars() {
            (line, column) = if c == '\n' { (line + 1, 1) } else { (line, column + 1) };
        }
        walked = end;
        if let Some(place) = found.get_mut(index) {
            *place = (line, column);
        }
    }
    found
}

/// A sentence on one line, cleaned: it may quote the file.
fn cleaned(sentence: &Message, messages: &Messages) -> String {
    text::clean_line(&sentence.localize(messages))
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

    /// A sentence as it stands here: what is no key is said as it is.
    fn as_it_is(text: &'static str) -> Message {
        Message::of(text)
    }

    fn wrong(span: Range<usize>) -> Fault {
        Fault::new(span, as_it_is("wrong"))
    }

    #[test]
    fn the_caret_stands_under_wide_characters() {
        let source = "a = 1\ntitle = \"日本\" x\n";
        let at = source.find('x').unwrap();
        let what = Message::of("fault-unknown").put("name", "x");
        let fault = Fault::new(at..at + 1, what).help(as_it_is("leave it out"));
        assert_eq!(fault.place(source), (2, 14));
        insta::assert_snapshot!(fault.print("my.toml", source, &Messages::english()));
    }

    #[test]
    fn nothing_that_steers_a_terminal_is_printed() {
        let source = "k\u{1b}[2J\u{202e} = \r\n";
        let what = Message::of("fault-unknown").put("name", "bad \u{1b}[31m key");
        let help = Message::of("right-near").put("name", "\u{9b}31m\nkey");
        let fault = Fault::new(1..5, what).help(help);
        let printed = fault.print("a\u{1b}b.toml", source, &Messages::english());
        assert!(printed.chars().all(|c| c == '\n' || !text::is_suspect(c)), "{printed:?}");
        assert_eq!(printed.matches('\n').count(), 4, "{printed}");
    }

    #[test]
    fn a_very_long_line_is_cut_around_the_fault() {
        let source = format!("{}HERE{}", "x".repeat(5000), "y".repeat(5000));
        let printed = wrong(5000..5004).print("f", &source, &Messages::english());
        assert!(printed.contains("HERE") && printed.len() < 600, "{printed}");
    }

    #[test]
    fn fifty_faults_are_printed_and_the_rest_counted() {
        let faults = (0..53).map(|_| wrong(0..1)).collect();
        let report = Report::new("x", faults);
        let printed = report.print("f.toml", &Messages::english());
        assert_eq!(printed.matches("f.toml:1:1: wrong").count(), 50);
        assert!(printed.ends_with("f.toml: and 3 more\n"));
    }

    #[test]
    fn places_found_together_are_those_found_one_by_one() {
        let source = "a = 1\nb = \"é日\"\n\nc";
        let at = [9, 0, 6, 99, 12, 11, 5];
        assert_eq!(places(source, &at), at.map(|at| place(source, at)));
    }

    #[test]
    fn a_span_past_the_end_or_inside_a_character_is_survived() {
        for span in [0..99, 99..120, 1..2, 3..3] {
            assert!(!wrong(span).print("f", "é\n", &Messages::english()).is_empty());
        }
    }
}
