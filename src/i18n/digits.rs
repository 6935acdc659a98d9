//! Digits of all scripts, as the numbers that they are.

use std::borrow::Cow;

/// The zeros of all scripts but ASCII; nine more digits follow each (Unicode 17, general category `Nd`).
const ZEROS: [char; 75] = [
    '\u{660}',
    '\u{6F0}',
    '\u{7C0}',
    '\u{966}',
    '\u{9E6}',
    '\u{A66}',
    '\u{AE6}',
    '\u{B66}',
    '\u{BE6}',
    '\u{C66}',
    '\u{CE6}',
    '\u{D66}',
    '\u{DE6}',
    '\u{E50}',
    '\u{ED0}',
    '\u{F20}',
    '\u{1040}',
    '\u{1090}',
    '\u{17E0}',
    '\u{1810}',
    '\u{1946}',
    '\u{19D0}',
    '\u{1A80}',
    '\u{1A90}',
    '\u{1B50}',
    '\u{1BB0}',
    '\u{1C40}',
    '\u{1C50}',
    '\u{A620}',
    '\u{A8D0}',
    '\u{A900}',
    '\u{A9D0}',
    '\u{A9F0}',
    '\u{AA50}',
    '\u{ABF0}',
    '\u{FF10}',
    '\u{104A0}',
    '\u{10D30}',
    '\u{10D40}',
    '\u{11066}',
    '\u{110F0}',
    '\u{11136}',
    '\u{111D0}',
    '\u{112F0}',
    '\u{11450}',
    '\u{114D0}',
    '\u{11650}',
    '\u{116C0}',
    '\u{116D0}',
    '\u{116DA}',
    '\u{11730}',
    '\u{118E0}',
    '\u{11950}',
    '\u{11BF0}',
    '\u{11C50}',
    '\u{11D50}',
    '\u{11DA0}',
    '\u{11F50}',
    '\u{16130}',
    '\u{16A60}',
    '\u{16AC0}',
    '\u{16B50}',
    '\u{16D70}',
    '\u{1CCF0}',
    '\u{1D7CE}',
    '\u{1D7D8}',
    '\u{1D7E2}',
    '\u{1D7EC}',
    '\u{1D7F6}',
    '\u{1E140}',
    '\u{1E2F0}',
    '\u{1E4F0}',
    '\u{1E5F1}',
    '\u{1E950}',
    '\u{1FBF0}',
];

/// The ASCII digit of a digit of any script; `None` for what is no digit.
pub fn digit(c: char) -> Option<char> {
    if c.is_ascii() {
        return c.is_ascii_digit().then_some(c);
    }
    let before = ZEROS.partition_point(|zero| *zero <= c);
    let zero = before.checked_sub(1).and_then(|at| ZEROS.get(at))?;
    char::from_digit(u32::from(c) - u32::from(*zero), 10)
}

/// A text with the digits of all scripts as ASCII digits.
pub fn with_ascii_digits(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|c| digit(c).unwrap_or(c)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digit_of_any_script_is_its_number() {
        assert!(ZEROS.is_sorted_by(|a, b| u32::from(*a) + 10 <= u32::from(*b)));
        for zero in ZEROS {
            for value in 0..10 {
                let of_script = char::from_u32(u32::from(zero) + value).unwrap();
                assert_eq!(digit(of_script), char::from_digit(value, 10), "{of_script:?}");
            }
        }
        for none in ['a', '²', '½', '٪', '一', 'Ⅳ', '\u{670}', '\u{65F}', '／', '：'] {
            assert_eq!(digit(none), None, "{none:?}");
        }
        assert_eq!(with_ascii_digits("٣/४ ５ 6"), "3/4 5 6");
    }
}
