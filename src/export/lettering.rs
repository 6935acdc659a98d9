//! Letters on paper and in pictures: the font that goes with the program, and how wide texts are in it.

use std::sync::OnceLock;

use textwrap::WordSeparator;
use ttf_parser::Face as Font;

/// The names of fonts to set pictures in: ours first, then what machines have.
pub const FAMILIES: &str =
    "'Open Sans', 'Noto Sans', 'Segoe UI', Helvetica, Arial, 'Liberation Sans', sans-serif";
/// Other fonts are wider than ours: where one of them replaces it, a text may need this much more room.
const OTHERS: f32 = 1.12;

/// A face of the font.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    /// For running text.
    Regular,
    /// For headings.
    Semibold,
}

impl Face {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Regular, Self::Semibold];

    /// Its file.
    pub fn file(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../../assets/fonts/OpenSans-Regular.ttf"),
            Self::Semibold => include_bytes!("../../assets/fonts/OpenSans-Semibold.ttf"),
        }
    }

    /// Its weight, as CSS counts it.
    pub fn weight(self) -> u16 {
        match self {
            Self::Regular => 400,
            Self::Semibold => 600,
        }
    }

    fn font(self) -> Option<&'static Font<'static>> {
        static REGULAR: OnceLock<Option<Font<'static>>> = OnceLock::new();
        static SEMIBOLD: OnceLock<Option<Font<'static>>> = OnceLock::new();
        let kept = match self {
            Self::Regular => &REGULAR,
            Self::Semibold => &SEMIBOLD,
        };
        kept.get_or_init(|| Font::parse(self.file(), 0).ok()).as_ref()
    }

    /// How wide a text of one line is at a size, in the unit of the size. Letters that the font lacks are taken to be as
    /// wide as they are high.
    pub fn width(self, text: &str, size: f32) -> f32 {
        let Some(font) = self.font() else { return 0.0 };
        let units = f32::from(font.units_per_em());
        let advance = |c: char| match font.glyph_index(c).and_then(|glyph| font.glyph_hor_advance(glyph)) {
            Some(advance) => f32::from(advance) / units,
            None if unicode_width::UnicodeWidthChar::width(c) == Some(0) => 0.0,
            None => 1.0,
        };
        text.chars().map(advance).sum::<f32>() * size
    }

    /// The room that a text of one line takes in whatever font of [`FAMILIES`] it is set.
    pub fn room(self, text: &str, size: f32) -> f32 {
        self.width(text, size) * OTHERS
    }

    /// Whether the font lacks a letter; it is drawn as a box then.
    pub fn lacks(self, letter: char) -> bool {
        let is_drawn = unicode_width::UnicodeWidthChar::width(letter).is_some_and(|width| width > 0);
        is_drawn && self.font().is_none_or(|font| font.glyph_index(letter).is_none())
    }

    /// A text in lines of at most a width; words that are too long stay whole only while they fit.
    pub fn wrap(self, text: &str, size: f32, width: f32) -> Vec<String> {
        text.split('\n').flat_map(|paragraph| self.wrap_paragraph(paragraph, size, width)).collect()
    }

    /// The same for whatever font of [`FAMILIES`] it is set in.
    pub fn wrap_with_room(self, text: &str, size: f32, room: f32) -> Vec<String> {
        self.wrap(text, size, room / OTHERS)
    }

    fn wrap_paragraph(self, text: &str, size: f32, width: f32) -> Vec<String> {
        let mut lines = Vec::new();
        let mut line = String::new();
        for word in WordSeparator::UnicodeBreakProperties.find_words(text) {
            let longer = format!("{line}{}", word.word);
            if !line.is_empty() && self.width(&longer, size) > width {
                lines.push(std::mem::take(&mut line).trim_end().to_owned());
            }
            if self.width(word.word, size) > width {
                for c in word.word.chars() {
                    if !line.is_empty() && self.width(&format!("{line}{c}"), size) > width {
                        lines.push(std::mem::take(&mut line));
                    }
                    line.push(c);
                }
            } else {
                line.push_str(word.word);
            }
            line.push_str(word.whitespace);
        }
        lines.push(line.trim_end().to_owned());
        lines
    }
}

/// A text in at most so many lines for a room, with an ellipsis where something is left out.
pub fn cut_lines(face: Face, text: &str, size: f32, room: f32, most: usize) -> Vec<String> {
    if text.is_empty() {
        return Vec::new();
    }
    // No more of a very long text is measured than could fit: letters are hardly ever narrower than a fifth of their size.
    let fitting = (0u16..).zip(text.char_indices()).find(|(number, _)| {
        let lines = f32::from(u16::try_from(most.saturating_add(1)).unwrap_or(u16::MAX));
        f32::from(*number) > lines * room / (size * 0.2)
    });
    let (text, is_whole) = match fitting {
        Some((_, (at, _))) => (text.get(..at).unwrap_or(text), false),
        None => (text, true),
    };
    let mut lines = face.wrap_with_room(text, size, room);
    if lines.len() <= most && is_whole {
        return lines;
    }
    let rest = lines.split_off(most.saturating_sub(1).min(lines.len())).join(" ");
    let mut last = String::new();
    for c in rest.chars() {
        if face.room(&format!("{last}{c}…"), size) > room {
            break;
        }
        last.push(c);
    }
    lines.push(format!("{}…", last.trim_end()));
    lines
}

/// The letters of a text that the font lacks, each once.
pub fn lacking(text: &str) -> String {
    let mut lacking: Vec<char> = text.chars().filter(|c| Face::Regular.lacks(*c)).collect();
    lacking.sort_unstable();
    lacking.dedup();
    lacking.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_the_languages_we_mean_to_serve_are_there() {
        let letters = "abcxyzABCXYZ0123456789 ,.;:!?'\"()&/·…•–—’“” ŵŷẁẃẅỳŴŶâêîôûáéïöü ąćęłńóśźżĄĆĘŁŃÓŚŹŻ \
                       çğıİöşüÇĞŞ αβγδεζηθικλμνξοπρστυφχψωάέήίόύώϊϋΑΩ абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ";
        for face in Face::ALL {
            let font = face.font().unwrap();
            let missing: String = letters.chars().filter(|c| font.glyph_index(*c).is_none()).collect();
            assert_eq!(missing, "", "{face:?}");
        }
    }

    #[test]
    fn lines_are_never_wider_than_they_may_be() {
        let text = "We tell others why good relationships matter to us. Donaudampfschifffahrtsgesellschaft 日本語の題名";
        for width in [40.0, 90.0, 200.0] {
            let lines = Face::Regular.wrap(text, 10.0, width);
            assert!(lines.iter().all(|line| Face::Regular.width(line, 10.0) <= width), "{lines:?}");
            let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            assert_eq!(letters(&lines.concat()), letters(text));
        }
    }
}
