//! What is wrong where a text is not TOML, in words for people who do not write programs. The parser says where; what was
//! most likely meant is told by what stands there, and otherwise in the parser's own words.

use std::ops::Range;

use super::Fault;
use crate::words::Sentence;

/// Marks that word processors write in the place of straight ones.
const CURLY: &[char] = &['“', '”', '„', '«', '»', '‘', '’', '‚'];

/// What is wrong at a place of a text, where the parser said `message`.
pub(super) fn fault(source: &str, span: Range<usize>, message: &str) -> Fault {
    let near = Near::at(source, &span);
    let explained = match message {
        _ if message.starts_with("duplicate key") => Some(twice(&near)),
        _ if message.starts_with("missing escaped value") => {
            Some(("syntax-backslash", "syntax-backslash-help"))
        }
        _ if message.starts_with("missing comma") && near.behind.starts_with("[[") => {
            Some(("syntax-list", "syntax-list-help"))
        }
        _ if message.starts_with("missing comma") => Some(("syntax-comma", "syntax-comma-help")),
        _ if message.starts_with("unexpected leading zero") => Some(("syntax-zero", "syntax-zero-help")),
        _ if message.starts_with("key with no value") => Some(("syntax-equals", "syntax-equals-help")),
        _ if message.starts_with("unclosed array table") || message.starts_with("unclosed table") => {
            Some(("syntax-heading", "syntax-heading-help"))
        }
        _ if message.starts_with("unclosed array") => Some(("syntax-list", "syntax-list-help")),
        _ if message.starts_with("invalid basic string") || message.starts_with("invalid literal string") => {
            Some(("syntax-open-text", "syntax-open-text-help"))
        }
        _ if message.starts_with("string values must be quoted")
            || message.starts_with("invalid boolean") =>
        {
            Some(unquoted(&near))
        }
        _ if message.starts_with("unexpected key or value") => Some(behind(&near)),
        _ if message.contains("key") => key(&near),
        _ => None,
    };
    match explained {
        Some((what, help)) => {
            let put = |sentence: Sentence| {
                sentence.put("found", near.found.to_owned()).put("key", near.key.to_owned())
            };
            Fault::new(span, put(Sentence::of(what))).help(put(Sentence::of(help)))
        }
        None => {
            let what = Sentence::of("fault-not-toml").put("why", message.to_owned());
            Fault::new(span, what).help(Sentence::of("right-toml"))
        }
    }
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
}

impl<'a> Near<'a> {
    fn at(source: &'a str, span: &Range<usize>) -> Self {
        let start = source.get(..span.start).map_or(0, |before| before.rfind('\n').map_or(0, |at| at + 1));
        let before = source.get(start..span.start).unwrap_or_default();
        let behind = source.get(span.start..).unwrap_or_default().lines().next().unwrap_or_default();
        let found = source.get(span.clone()).unwrap_or_default().lines().next().unwrap_or_default();
        let line = source.get(start..).unwrap_or_default().lines().next().unwrap_or_default();
        let letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        let key = line.trim_start().split(|c| !letter(c)).next().unwrap_or_default();
        // Of nothing the next letter is meant.
        let next = behind.char_indices().nth(1).map_or(behind.len(), |(at, _)| at);
        let found = if found.trim().is_empty() { behind.get(..next).unwrap_or_default() } else { found };
        Self { before, found: found.trim(), behind, key }
    }
}

type Told = (&'static str, &'static str);

/// A name that is there already.
fn twice(near: &Near<'_>) -> Told {
    let heading = near.before.trim_start();
    match () {
        () if heading.starts_with("[[") => ("syntax-late-heading", "syntax-late-heading-help"),
        () if heading.starts_with('[') => ("syntax-single-brackets", "syntax-single-brackets-help"),
        () => ("syntax-twice", "syntax-twice-help"),
    }
}

/// A value without quotation marks, or with marks that are none.
fn unquoted(near: &Near<'_>) -> Told {
    match near.found.to_lowercase().as_str() {
        _ if near.behind.starts_with(CURLY) => ("syntax-curly", "syntax-curly-help"),
        _ if near.behind.starts_with('[') => ("syntax-list", "syntax-list-help"),
        "true" | "false" | "yes" | "no" | "on" | "off" => ("syntax-boolean", "syntax-boolean-help"),
        _ => ("syntax-unquoted", "syntax-unquoted-help"),
    }
}

/// Something behind a value, which ends its line.
fn behind(near: &Near<'_>) -> Told {
    match near.behind.chars().next() {
        Some(',' | ';' | '.') => ("syntax-too-much", "syntax-too-much-help"),
        Some('/') => ("syntax-comment", "syntax-comment-help"),
        Some(c) if CURLY.contains(&c) => ("syntax-curly", "syntax-curly-help"),
        _ if near.before.contains('"') => ("syntax-quote-inside", "syntax-quote-inside-help"),
        _ => ("syntax-behind", "syntax-behind-help"),
    }
}

/// Something in the place of a key.
fn key(near: &Near<'_>) -> Option<Told> {
    match near.behind.chars().next()? {
        ':' => Some(("syntax-colon", "syntax-colon-help")),
        '/' | ';' | '%' => Some(("syntax-comment", "syntax-comment-help")),
        '{' => Some(("syntax-braces", "syntax-braces-help")),
        c if CURLY.contains(&c) => Some(("syntax-curly", "syntax-curly-help")),
        c if c.is_whitespace() || crate::text::is_suspect(c) => Some(("syntax-space", "syntax-space-help")),
        _ => None,
    }
}
