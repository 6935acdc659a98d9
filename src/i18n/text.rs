//! Foreign text made safe to show, and measured, cut and wrapped by the columns it takes on a screen.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// What a flag of letters begins with.
pub const BLACK_FLAG: char = '\u{1F3F4}';
const CANCEL_TAG: char = '\u{E007F}';

/// Text from a file or a keyboard without the characters that steer a terminal or reorder a line: control
/// characters but newline and tab, direction marks, invisible separators, and tags outside a flag.
///
/// Joiners and variation selectors stay, since scripts and emoji need them.
#[must_use]
pub fn clean(text: &str) -> Cow<'_, str> {
    // Most text is plain, and quickly told to be.
    let is_plain = text.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\n' | b'\t'));
    if is_plain || !text.chars().any(is_suspect) {
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
#[must_use]
pub fn clean_line(text: &str) -> String {
    if is_plain_line(text) {
        return text.to_owned();
    }
    let cleaned = clean(text);
    let mut line = String::with_capacity(cleaned.len());
    for word in cleaned.split(['\n', '\t', ' ']).filter(|word| !word.is_empty()) {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

/// Whether it is all of plain letters with single spaces between them: there is nothing to clean.
fn is_plain_line(text: &str) -> bool {
    let mut before = b' ';
    let is_plain = text.bytes().all(|byte| {
        let fits = matches!(byte, b'!'..=b'~') || (byte == b' ' && before != b' ');
        before = byte;
        fits
    });
    is_plain && (before != b' ' || text.is_empty())
}

/// True for a character that [`clean`] removes (a tag only outside a flag).
#[must_use]
pub fn is_suspect(c: char) -> bool {
    matches!(c,
        '\0'..='\u{8}' | '\u{B}'..='\u{1F}' | '\u{7F}'..='\u{9F}' | '\u{61C}' | '\u{200B}'
        | '\u{200E}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'
        | '\u{E0000}'..=CANCEL_TAG)
}

/// Whether a character is a tag, as flags of letters are made of.
#[must_use]
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
#[must_use]
pub fn folded(text: &str) -> String {
    text.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

/// How many columns a text of one line takes.
#[must_use]
pub fn width(text: &str) -> usize {
    simple_width(text).unwrap_or_else(|| text.width())
}

/// How many columns a text takes of which each character is what people see as one, and takes one column: most of what there
/// is, and nothing of it has to be looked up. `None` where it has to be.
#[must_use]
pub fn simple_width(text: &str) -> Option<usize> {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return Some(text.len());
    }
    text.chars().try_fold(0, |count, c| is_simple(c).then_some(count + 1))
}

/// Latin letters with their accents, punctuation, arrows, lines and blocks.
const fn is_simple(c: char) -> bool {
    matches!(c,
        ' '..='~' | '\u{A1}'..='\u{AC}' | '\u{AE}'..='\u{2FF}' | '\u{2010}'..='\u{2027}'
        | '\u{2190}'..='\u{2193}' | '\u{2500}'..='\u{25A1}')
}

/// The text if it fits in `columns`, else as many of its characters as do, with an ellipsis.
#[must_use]
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
#[must_use]
pub fn fit(text: &str, columns: usize) -> String {
    let mut fitted = cut(text, columns).into_owned();
    let missing = columns.saturating_sub(width(&fitted));
    fitted.extend(std::iter::repeat_n(' ', missing));
    fitted
}

/// What is left of a line when at least so many columns are taken off its front, and how many were taken.
#[must_use]
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
#[must_use]
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    if width(text) <= columns && !text.contains(['\n', '\t']) && !text.ends_with(' ') {
        return vec![text.to_owned()];
    }
    WRAPPED.with_borrow_mut(|last| {
        if let Some(found) = last.iter().find(|found| found.columns == columns && found.text == text) {
            return found.lines.clone();
        }
        let lines = wrap_long(text, columns);
        if text.len() <= MOST_REMEMBERED {
            last.truncate(REMEMBERED - 1);
            last.push_front(Wrapped { text: text.to_owned(), columns, lines: lines.clone() });
        }
        lines
    })
}

/// A text as it was wrapped.
struct Wrapped {
    text: String,
    columns: usize,
    lines: Vec<String>,
}

/// How many texts are remembered as they were wrapped, each of at most so many bytes.
const REMEMBERED: usize = 16;
const MOST_REMEMBERED: usize = 4096;

thread_local! {
    /// What was wrapped anew last: most of a frame says what the frame before said.
    static WRAPPED: RefCell<VecDeque<Wrapped>> = const { RefCell::new(VecDeque::new()) };
}

fn wrap_long(text: &str, columns: usize) -> Vec<String> {
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
#[must_use]
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

    #[test]
    fn what_is_told_to_be_simple_is_so() {
        let simple: Vec<char> = ('\0'..=char::MAX).filter(|c| is_simple(*c)).collect();
        assert!(simple.iter().all(|c| c.to_string().width() == 1));
        // Whatever stands beside it, none of them is part of another.
        let whole: String = simple.iter().collect();
        let backwards: String = simple.iter().rev().collect();
        for text in [whole, backwards] {
            assert_eq!(text.graphemes(true).count(), simple.len());
            assert_eq!(text.width(), simple.len());
        }
    }

    proptest! {
        #[test]
        fn what_fits_on_a_line_is_one_however_it_is_told(text in "[ a-zé日\t\n.-]{0,12}", columns in 1usize..14) {
            // Wrapped before, at this width and at another.
            for columns in [columns, columns + 1, columns] {
                prop_assert_eq!(wrap(&text, columns), wrap_long(&text, columns));
            }
        }

        #[test]
        fn what_is_told_to_be_plain_needs_no_cleaning(line in "[ a-b~\t\u{1b}é]{0,8}") {
            let messages: Vec<&str> = line.split(['\t', ' ', '\u{1b}']).collect();
            let is_plain = !line.contains(['\t', '\u{1b}', 'é']) && (line.is_empty() || messages.iter().all(|word| !word.is_empty()));
            prop_assert_eq!(is_plain_line(&line), is_plain);
        }

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
