//! Lines as this program writes them, a key and its value on each and no escapes: they are read in a small part of the time
//! that a TOML parser takes. Whoever finds a line that is not written so leaves the file to the parser.

/// The first line of a text, and all below it.
#[must_use]
pub fn line(source: &str) -> (&str, &str) {
    let end = source.find('\n').unwrap_or(source.len());
    (source.get(..end).unwrap_or_default(), source.get(end + 1..).unwrap_or_default())
}

/// A key and its value.
#[must_use]
pub fn pair(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.split_at_checked(line.find('=')?)?;
    Some((key.strip_suffix(' ')?, value.strip_prefix("= ")?))
}

/// A text between quotation marks.
#[must_use]
pub fn text(value: &str) -> Option<&str> {
    between_quotes(value).filter(|text| !text.bytes().any(|byte| byte.is_ascii_control()))
}

/// A text between quotation marks, of a file that is known to have no control characters.
#[must_use]
pub fn between_quotes(value: &str) -> Option<&str> {
    let inner = value.strip_prefix('"')?.strip_suffix('"')?;
    (!inner.contains(['"', '\\'])).then_some(inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_plain_without_escapes_and_what_cannot_be_seen() {
        assert_eq!((text("\"Café\""), text("\"\"")), (Some("Café"), Some("")));
        for other in ["", "\"", "a", "\"a", "\"\"\"", "\"a\\n\"", "\"a\tb\"", "\"\u{7f}\"", "'a'"] {
            assert_eq!(text(other), None, "{other}");
        }
    }

    #[test]
    fn a_key_stands_before_its_value() {
        assert_eq!(pair("a = \"b = c\""), Some(("a", "\"b = c\"")));
        for other in ["", "a", "a=1", "a= 1", "a =1", "[a]"] {
            assert_eq!(pair(other), None, "{other}");
        }
    }

    #[test]
    fn lines_come_one_by_one_with_what_is_below_them() {
        assert_eq!(line("a\nb\n"), ("a", "b\n"));
        assert_eq!(line("\n\n"), ("", "\n"));
        assert_eq!(line("a"), ("a", ""));
        assert_eq!(line(""), ("", ""));
    }
}
