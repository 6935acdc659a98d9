//! Foreign text made safe to show, and measured, cut and wrapped by the columns it takes on a screen.

use std::borrow::Cow;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

pub use super::digits::{digit, with_ascii_digits};

/// What a flag of letters begins with.
pub const BLACK_FLAG: char = '\u{1F3F4}';
const CANCEL_TAG: char = '\u{E007F}';

/// Text from a file or a keyboard without the characters that steer a terminal or reorder a line: control
/// characters but newline and tab, direction marks, invisible separators, and tags outside a flag.
///
/// Joiners and variation selectors stay, since scripts and emoji need them.
pub fn clean(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_suspect) {
        return Cow::Borrowed(text);
    }
    let mut kept = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        if c == BLACK_FLAG {
            let tags = flag_tags(rest.as_str());
            kept.push(c);
            kept.extend(rest.by_ref().take(tags));
        } else if !is_suspect(c) {
            kept.push(c);
        }
    }
    Cow::Owned(kept)
}

/// [`clean`] text on one line: newlines and tabs become single spaces, and the ends are trimmed.
pub fn clean_line(text: &str) -> String {
    let cleaned = clean(text);
    let words: Vec<&str> = cleaned.split(['\n', '\t', ' ']).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// True for a character that [`clean`] removes (a tag only outside a flag).
pub fn is_suspect(c: char) -> bool {
    matches!(c,
        '\0'..='\u{8}' | '\u{B}'..='\u{1F}' | '\u{7F}'..='\u{9F}' | '\u{61C}' | '\u{200B}'
        | '\u{200E}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'
        | '\u{E0000}'..=CANCEL_TAG)
}

/// Whether a character is a tag, as flags of letters are made of.
pub fn is_tag(c: char) -> bool {
    matches!(c, '\u{E0000}'..=CANCEL_TAG)
}

/// How many characters of `after` belong to the flag that a black flag before them begins (with the cancel tag);
/// 0 when they form none.
fn flag_tags(after: &str) -> usize {
    let mut letters = 0;
    for c in after.chars() {
        match c {
            '\u{E0030}'..='\u{E0039}' | '\u{E0061}'..='\u{E007A}' if letters < 6 => letters += 1,
            CANCEL_TAG if letters >= 3 => return letters + 1,
            _ => return 0,
        }
    }
    0
}

/// A text in small letters and without accents, to be looked for.
pub fn folded(text: &str) -> String {
    text.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

/// What there is of some texts, with dots between them.
pub fn joined<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// How many columns a text of one line takes.
pub fn width(text: &str) -> usize {
    text.width()
}

/// The text if it fits in `columns`, else as many of its characters as do, with an ellipsis.
pub fn cut(text: &str, columns: usize) -> Cow<'_, str> {
    if width(text) <= columns {
        return Cow::Borrowed(text);
    }
    let mut kept = String::new();
    let mut used = 0;
    for grapheme in text.graphemes(true) {
        used += grapheme.width();
        if used >= columns {
            break;
        }
        kept.push_str(grapheme);
    }
    if columns > 0 {
        kept.push('…');
    }
    Cow::Owned(kept)
}

/// The text [`cut`] to `columns` and filled up with spaces to exactly that many.
pub fn fit(text: &str, columns: usize) -> String {
    let mut fitted = cut(text, columns).into_owned();
    let missing = columns.saturating_sub(width(&fitted));
    fitted.extend(std::iter::repeat_n(' ', missing));
    fitted
}

/// The text filled up with spaces to at least so many columns.
pub fn at_least(text: &str, columns: usize) -> String {
    fit(text, columns.max(width(text)))
}

/// What is left of a line when at least so many columns are taken off its front, and how many were taken.
pub fn from_column(line: &str, columns: usize) -> (&str, usize) {
    let (mut at, mut taken) = (0, 0);
    for grapheme in line.graphemes(true) {
        if taken >= columns {
            break;
        }
        at += grapheme.len();
        taken += grapheme.width();
    }
    (line.get(at..).unwrap_or_default(), taken)
}

/// The text broken into lines of at most `columns`; newlines in it are kept, words that are too long are broken.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let options = textwrap::Options::new(columns.max(1))
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .wrap_algorithm(textwrap::WrapAlgorithm::new_optimal_fit());
    // The best fit for the whole may let a line stick out; then no line does, at whatever cost.
    let strict = options.clone().wrap_algorithm(textwrap::WrapAlgorithm::FirstFit);
    let wrapped = |line| {
        let lines = textwrap::wrap(line, &options);
        if lines.iter().all(|line| width(line) <= columns) {
            return lines;
        }
        textwrap::wrap(line.trim_start(), &strict)
    };
    text.replace('\t', " ").split('\n').flat_map(wrapped).map(Cow::into_owned).collect()
}

/// Where a line of text is broken so that its parts fit in `columns`. Nothing is left out: spaces at a break hang over
/// the edge, so that every place in the text is in one part.
pub fn wrap_ranges(line: &str, columns: usize) -> Vec<Range<usize>> {
    let (mut parts, mut start, mut at, mut used) = (Vec::new(), 0, 0, 0);
    for word in textwrap::WordSeparator::UnicodeBreakProperties.find_words(line) {
        if used > 0 && used + width(word.word) > columns {
            parts.push(start..at);
            (start, used) = (at, 0);
        }
        for grapheme in word.word.graphemes(true) {
            if used > 0 && used + width(grapheme) > columns {
                parts.push(start..at);
                (start, used) = (at, 0);
            }
            at += grapheme.len();
            used += width(grapheme);
        }
        at += word.whitespace.len();
        used += width(word.whitespace);
    }
    parts.push(start..line.len());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn escape_codes_and_direction_marks_go() {
        assert_eq!(clean("a\u{1b}[31mb\u{202e}c\u{feff}d\u{9b}e\u{7f}"), "a[31mbcde");
        assert_eq!(clean("line\nnext\ttab"), "line\nnext\ttab");
    }

    #[test]
    fn joiners_selectors_and_whole_flags_stay() {
        let family = "👩\u{200d}👧 ❤\u{fe0f}";
        assert_eq!(clean(family), family);
        let wales = "\u{1F3F4}\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}";
        assert_eq!(clean(wales), wales);
        assert_eq!(clean("\u{1F3F4}\u{E0067}\u{E007F}x"), "\u{1F3F4}x");
        assert_eq!(clean("x\u{E0067}\u{E0062}\u{E007F}"), "x");
    }

    #[test]
    fn looked_for_are_letters_without_their_accents() {
        assert_eq!(folded("Tŷ MAWR, Kraków"), "ty mawr, krakow");
        assert_eq!(folded("日本"), "日本");
    }

    #[test]
    fn one_line_has_no_breaks() {
        assert_eq!(clean_line("  Library\r\n\tteam "), "Library team");
    }

    #[test]
    fn cutting_counts_columns_not_characters() {
        assert_eq!(cut("日本語の題", 7), "日本語…");
        assert_eq!(cut("日本語の題", 6), "日本…");
        assert_eq!(fit("日本語の題", 6), "日本… ");
        assert_eq!(cut("abc", 3), "abc");
        assert_eq!(cut("abc", 0), "");
    }

    #[test]
    fn wrapping_breaks_long_words_and_keeps_newlines() {
        assert_eq!(wrap("one two\n\nabcdefghij", 5), ["one", "two", "", "abcde", "fghij"]);
    }

    #[test]
    fn a_long_word_behind_spaces_does_not_stick_out() {
        let lines = wrap(&format!("\t{}", "x".repeat(200)), 76);
        assert!(lines.iter().all(|line| width(line) <= 76), "{lines:?}");
    }

    proptest! {
        #[test]
        fn cleaning_is_idempotent_and_thorough(text in "\\PC*|[\u{0}-\u{FF}\u{2000}-\u{2070}\u{E0000}-\u{E007F}\u{1F3F4}]*") {
            let once = clean(&text).into_owned();
            prop_assert_eq!(clean(&once), once.as_str());
            prop_assert!(!once.chars().any(|c| c.is_control() && c != '\n' && c != '\t'));
        }

        #[test]
        fn broken_lines_lose_nothing_and_fit(line in "\\PC*", columns in 2usize..40) {
            let parts = wrap_ranges(&line, columns);
            let whole: String = parts.iter().filter_map(|part| line.get(part.clone())).collect();
            prop_assert_eq!(&whole, &line);
            for part in parts {
                let part = line.get(part).unwrap().trim_end();
                // A single character may be wider than any line.
                prop_assert!(width(part) <= columns || part.graphemes(true).count() == 1, "{:?}", part);
            }
        }

        #[test]
        fn nothing_is_wider_than_asked(text in "\\PC*", columns in 0usize..40) {
            prop_assert!(width(&cut(&text, columns)) <= columns);
            prop_assert_eq!(width(&fit(&text, columns)), columns);
        }
    }
}
