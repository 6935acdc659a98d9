//! What is wrong where a text is not TOML, in words for people who do not write programs. The parser says where; what was
//! most likely meant is told by what stands there.

use std::ops::Range;

use super::Fault;
use crate::i18n::Message;

/// How many columns of a text are quoted in a sentence.
const MOST_COLUMNS: usize = 60;
/// Marks that word processors write in the place of straight ones.
const CURLY: &[char] = &['“', '”', '„', '«', '»', '‘', '’', '‚'];

/// What is wrong at a place of a text, where the parser said `message`.
pub(super) fn fault(source: &str, span: Range<usize>, message: &str) -> Fault {
    let near = Near::at(source, &span);
    let explained = match message {
        _ if message.starts_with("duplicate key") => Some(twice(&near)),
        _ if message.starts_with("missing escaped value") => Some("syntax-backslash"),
        _ if message.starts_with("missing comma") && near.behind.starts_with("[[") => Some("syntax-list"),
        _ if message.starts_with("missing comma") => Some("syntax-comma"),
        _ if message.starts_with("unexpected leading zero") => Some("syntax-zero"),
        _ if message.starts_with("key with no value") => Some(no_value(&near)),
        _ if message.starts_with("unclosed array table") || message.starts_with("unclosed table") => {
            Some(heading(&near))
        }
        _ if message.starts_with("unclosed array") => Some("syntax-list"),
        _ if message.contains("basic string") || message.contains("literal string, expected") => {
            Some(open_text(&near))
        }
        _ if [
            "string values must",
            "invalid boolean",
            "invalid float",
            "invalid date",
            "invalid int",
            "missing opening quote",
        ]
        .iter()
        .any(|begin| message.starts_with(begin)) =>
        {
            Some(unquoted(&near))
        }
        _ if message.starts_with("unexpected key or value") => Some(behind(&near)),
        _ if message.contains("key") => Some(key(&near)),
        _ => None,
    };
    let Some(what) = explained else {
        return Fault::new(span, Message::of("fault-not-toml")).help(Message::of("right-toml"));
    };
    // What comes too late is late since something before it is headed wrongly.
    if let Some((span, written)) =
        (what == "syntax-late-heading").then(|| wrong_heading(source, &near)).flatten()
    {
        let what = Message::of("syntax-wrong-heading").put("found", cut(&written));
        return Fault::with_help(span, what.put("heading", cut(near.heading())));
    }
    let what = Message::of(what)
        .put("found", cut(near.found))
        .put("key", cut(near.key))
        .put("value", cut(near.value))
        .put("more", near.more_curly);
    Fault::with_help(span, what)
}

/// As much of what stands there as is quoted.
fn cut(found: &str) -> String {
    crate::i18n::text::cut(found, MOST_COLUMNS).into_owned()
}

/// What stands around a place.
struct Near<'a> {
    /// Its line up to there.
    before: &'a str,
    /// The part of the line that is meant.
    found: &'a str,
    /// The line from there on.
    behind: &'a str,
    /// What the line begins with, as far as it can be a key.
    key: &'a str,
    /// What stands behind the first `=` of the line, without a comment.
    value: &'a str,
    line: &'a str,
    /// In how many other lines a text begins with a curly mark.
    more_curly: usize,
}

impl<'a> Near<'a> {
    fn at(source: &'a str, span: &Range<usize>) -> Self {
        let start = source.get(..span.start).map_or(0, |before| before.rfind('\n').map_or(0, |at| at + 1));
        let line = source.get(start..).unwrap_or_default().lines().next().unwrap_or_default();
        let before = source.get(start..span.start).unwrap_or_default();
        let behind = source.get(span.start..).unwrap_or_default().lines().next().unwrap_or_default();
        let found = source.get(span.clone()).unwrap_or_default().lines().next().unwrap_or_default();
        let letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        let key = line.trim_start().split(|c| !letter(c)).next().unwrap_or_default();
        // Of nothing the next letter is meant.
        let next = behind.char_indices().nth(1).map_or(behind.len(), |(at, _)| at);
        let found = if found.trim().is_empty() { behind.get(..next).unwrap_or_default() } else { found };
        let value = line.split_once('=').map_or("", |(_, value)| value);
        let value = value.split('#').next().unwrap_or_default().trim();
        let is_curly = |line: &&str| {
            line.split_once('=').is_some_and(|(_, value)| value.trim_start().starts_with(CURLY))
        };
        let more_curly = source.lines().filter(is_curly).count().saturating_sub(1);
        Self { before, found: found.trim(), behind, key, value, line: line.trim(), more_curly }
    }

    /// What a heading names.
    fn heading(&self) -> &'a str {
        self.line.split('#').next().unwrap_or_default().trim().trim_matches(['[', ']'])
    }

    /// Whether the line has a curly mark in it.
    fn has_curly(&self) -> bool {
        self.line.contains(CURLY)
    }
}

/// A name that is there already.
fn twice(near: &Near<'_>) -> &'static str {
    let heading = near.before.trim_start();
    match () {
        () if heading.starts_with("[[") => "syntax-late-heading",
        () if heading.starts_with('[') && near.heading() == "scale" => "syntax-scale-twice",
        () if heading.starts_with('[') => "syntax-single-brackets",
        () => "syntax-twice",
    }
}

/// The heading before a place that is the same with one bracket, or the one of an area under another name.
fn wrong_heading(source: &str, near: &Near<'_>) -> Option<(Range<usize>, String)> {
    let mut at = 0;
    for line in source.split_inclusive('\n') {
        let (start, trimmed) = (at, line.split('#').next().unwrap_or_default().trim());
        at += line.len();
        let name = trimmed.trim_matches(['[', ']']);
        let is_single = trimmed.starts_with('[') && !trimmed.starts_with("[[") && name == near.heading();
        let is_other =
            trimmed.starts_with("[[") && name != "area" && !name.contains('.') && near.heading() == "area";
        if is_single || is_other {
            return Some((start..start + line.trim_end().len(), trimmed.to_owned()));
        }
        if trimmed == format!("[[{}]]", near.heading()) {
            return None;
        }
    }
    None
}

/// A key, and nothing behind it that could be its value.
fn no_value(near: &Near<'_>) -> &'static str {
    let is_prose = !near.line.contains(['"', '=']) && near.line.split_whitespace().count() > 2;
    if is_prose { "syntax-note" } else { "syntax-equals" }
}

/// A heading that does not end where it should.
fn heading(near: &Near<'_>) -> &'static str {
    let is_closed =
        near.line.starts_with("[[") && near.line.split('#').next().unwrap_or_default().trim().ends_with("]]");
    if is_closed { "syntax-heading-dots" } else { "syntax-heading" }
}

/// A text that does not end on its line.
fn open_text(near: &Near<'_>) -> &'static str {
    match near.behind.chars().next() {
        Some(c) if c.is_control() => "syntax-space",
        _ if near.has_curly() => "syntax-curly",
        _ => "syntax-open-text",
    }
}

/// A value without quotation marks, or with marks that are none.
fn unquoted(near: &Near<'_>) -> &'static str {
    match near.value.to_lowercase().as_str() {
        _ if near.behind.starts_with(CURLY) || near.has_curly() => "syntax-curly",
        _ if near.behind.starts_with('[') || near.before.trim_end().ends_with("[[") => "syntax-list",
        "" if near.line.contains('=') => "syntax-no-value",
        "true" | "false" | "yes" | "no" | "on" | "off" => "syntax-boolean",
        value if value.starts_with('(') => "syntax-list-begins",
        _ if matches!(near.key, "minutes" | "format") => "syntax-number",
        _ => "syntax-unquoted",
    }
}

/// Something behind a value, which ends its line.
fn behind(near: &Near<'_>) -> &'static str {
    let rest = near.behind.split('#').next().unwrap_or_default();
    match near.behind.chars().next() {
        _ if near.value.starts_with('"') && rest.starts_with(',') && rest.contains('"') => {
            "syntax-list-begins"
        }
        Some(',' | ';' | '.') => "syntax-too-much",
        Some('/') => "syntax-comment",
        Some(c) if CURLY.contains(&c) => "syntax-curly",
        _ if near.value.starts_with('\'') && rest.contains('\'') => "syntax-apostrophe",
        _ if near.before.contains('"') && rest.contains('"') => "syntax-quote-inside",
        _ => "syntax-behind",
    }
}

/// Something in the place of a key.
fn key(near: &Near<'_>) -> &'static str {
    match near.behind.chars().next() {
        Some(':') => "syntax-colon",
        Some('/' | ';' | '%') => "syntax-comment",
        Some('{') => "syntax-braces",
        Some(c) if CURLY.contains(&c) => "syntax-curly",
        Some(c) if c.is_whitespace() || crate::i18n::text::is_suspect(c) => "syntax-space",
        _ => "syntax-line",
    }
}
