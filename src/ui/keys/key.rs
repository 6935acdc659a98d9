//! A key, and its name.

use std::fmt::{self, Write as _};
use std::str::FromStr;

use crate::i18n::text;

/// A key as it was pressed. Shift is told only for keys that are not letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key {
    /// Which key.
    pub code: Code,
    /// With Ctrl.
    pub ctrl: bool,
    /// With Alt.
    pub alt: bool,
    /// With Shift.
    pub shift: bool,
}

/// Which key it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Code {
    Char(char),
    Enter,
    Esc,
    Backspace,
    Delete,
    Tab,
    BackTab,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    F(u8),
}

impl Key {
    /// A key without modifiers.
    pub const fn plain(code: Code) -> Self {
        Self { code, ctrl: false, alt: false, shift: false }
    }

    /// Whether it types something where letters are text.
    pub fn is_text(self) -> bool {
        matches!(self.code, Code::Char(_)) && !self.ctrl && !self.alt
    }

    /// Enter for what terminals send for it: with Shift, Ctrl or Alt many send a line feed, which is Ctrl-J.
    #[must_use]
    pub fn as_enter(self) -> Self {
        match self {
            Self { code: Code::Enter, .. }
            | Self { code: Code::Char('j' | '\n'), ctrl: true, alt: false, .. } => Self::plain(Code::Enter),
            key => key,
        }
    }

    /// The letter of a key with Ctrl or Alt as settings name it: Caps Lock makes it a capital in some terminals.
    #[must_use]
    pub fn in_small_letters(self) -> Self {
        match self.code {
            Code::Char(c) if self.ctrl || self.alt => Self { code: Code::Char(small(c)), ..self },
            _ => self,
        }
    }

    /// The key that people mean by it: a capital is its letter, since Caps Lock may be on; a digit of any script is its
    /// number; and see [`Key::as_enter`].
    #[must_use]
    pub fn meant(self) -> Self {
        match self.as_enter() {
            Self { code: Code::Char(c), .. } => {
                Self { code: Code::Char(text::digit(c).unwrap_or(small(c))), ..self }
            }
            key => key,
        }
    }

    /// Whether it is a letter that is on no English keyboard.
    pub fn is_foreign_letter(self) -> bool {
        self.is_text() && matches!(self.code, Code::Char(c) if c.is_alphabetic() && !c.is_ascii())
    }

    /// The names that settings know, but for letters and the keys with Ctrl or Alt.
    pub fn names() -> Vec<&'static str> {
        NAMES.iter().map(|(_, name, _)| *name).collect()
    }

    /// Its name in settings: `right`, `ctrl-c`, `x`.
    pub fn name(self) -> String {
        let known = NAMES.iter().find(|(code, ..)| *code == self.code).map(|(_, name, _)| (*name).to_owned());
        let name = match self.code {
            Code::Char(c) => known.unwrap_or_else(|| c.to_string()),
            _ => known.unwrap_or_default(),
        };
        format!("{}{}{name}", if self.ctrl { "ctrl-" } else { "" }, if self.alt { "alt-" } else { "" })
    }

    /// A letter with Ctrl.
    pub const fn ctrl(letter: char) -> Self {
        Self { code: Code::Char(letter), ctrl: true, alt: false, shift: false }
    }
}

const NAMES: &[(Code, &str, &str)] = &[
    (Code::Enter, "enter", "Enter"),
    (Code::Esc, "esc", "Esc"),
    (Code::Backspace, "backspace", "Backspace"),
    (Code::Delete, "delete", "Delete"),
    (Code::Tab, "tab", "Tab"),
    (Code::BackTab, "backtab", "Shift-Tab"),
    (Code::Up, "up", "↑"),
    (Code::Down, "down", "↓"),
    (Code::Left, "left", "←"),
    (Code::Right, "right", "→"),
    (Code::Home, "home", "Home"),
    (Code::End, "end", "End"),
    (Code::PageUp, "pageup", "PageUp"),
    (Code::PageDown, "pagedown", "PageDown"),
    (Code::Char(' '), "space", "Space"),
    (Code::F(1), "f1", "F1"),
    (Code::F(2), "f2", "F2"),
    (Code::F(3), "f3", "F3"),
    (Code::F(4), "f4", "F4"),
    (Code::F(5), "f5", "F5"),
    (Code::F(6), "f6", "F6"),
    (Code::F(7), "f7", "F7"),
    (Code::F(8), "f8", "F8"),
    (Code::F(9), "f9", "F9"),
    (Code::F(10), "f10", "F10"),
    (Code::F(11), "f11", "F11"),
    (Code::F(12), "f12", "F12"),
];

/// The letters with Ctrl that terminals cannot tell from a key of its own.
const SENT_AS: [(char, &str); 4] = [('m', "enter"), ('i', "tab"), ('h', "backspace"), ('[', "esc")];

impl fmt::Display for Key {
    /// The key as it is shown to people: `←`, `Ctrl-C`, `x`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.alt {
            f.write_str("Alt-")?;
        }
        match (self.code, self.ctrl) {
            (Code::Char(c), true) => write!(f, "Ctrl-{}", c.to_ascii_uppercase()),
            (code, _) => match (NAMES.iter().find(|(known, ..)| *known == code), code) {
                (Some((_, _, shown)), _) => f.write_str(shown),
                (None, Code::Char(c)) => f.write_char(c),
                (None, _) => Ok(()),
            },
        }
    }
}

/// Why a name gives no key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadName {
    /// No key is called so.
    Unknown,
    /// Terminals send it as the key of this name.
    SentAs(&'static str),
}

impl FromStr for Key {
    type Err = BadName;

    /// A key by its name: `right`, `ctrl-c`, `alt-x`, `x`. A letter keeps its case, a name need not.
    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let mut letters = name.chars();
        if let (Some(letter), None) = (letters.next(), letters.next()) {
            let is_letter = !letter.is_control() && !text::is_suspect(letter);
            return is_letter.then_some(Self::plain(Code::Char(letter))).ok_or(BadName::Unknown);
        }
        let lower = name.to_lowercase();
        for (prefix, ctrl) in [("ctrl-", true), ("alt-", false)] {
            let Some(rest) = lower.strip_prefix(prefix) else { continue };
            let key: Self = rest.parse().map_err(|_| BadName::Unknown)?;
            let other = SENT_AS.iter().find(|(letter, _)| ctrl && key.code == Code::Char(*letter));
            if let Some((_, other)) = other {
                return Err(BadName::SentAs(other));
            }
            return Ok(if ctrl { Self { ctrl, ..key } } else { Self { alt: true, ..key } });
        }
        let found = NAMES.iter().find(|(_, known, _)| *known == lower).ok_or(BadName::Unknown)?;
        Ok(Self::plain(found.0))
    }
}

/// A letter in its small form, and as half-width where a Japanese or Chinese input method types it full-width.
fn small(c: char) -> char {
    const FULL_WIDTH: u32 = '！' as u32 - '!' as u32;
    let narrow = match c {
        '！'..='～' => char::from_u32(u32::from(c) - FULL_WIDTH).unwrap_or(c),
        _ => c,
    };
    let mut lower = narrow.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(one), None) => one,
        _ => narrow,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_what_people_mean_by_it() {
        let plain = |c| Key::plain(Code::Char(c));
        for (pressed, meant) in
            [('U', 'u'), ('٣', '3'), ('३', '3'), ('３', '3'), ('Ж', 'ж'), ('ｎ', 'n'), ('？', '?')]
        {
            assert_eq!(plain(pressed).meant(), plain(meant));
        }
        assert_eq!(Key::ctrl('R').meant(), Key::ctrl('r'));
        assert_eq!(Key::ctrl('j').meant(), Key::plain(Code::Enter));
        assert_eq!(Key { alt: true, ..Key::plain(Code::Enter) }.meant(), Key::plain(Code::Enter));
        // `İ` has two characters as a small letter.
        assert_eq!(plain('İ').meant(), plain('İ'));
    }

    #[test]
    fn names_of_keys_are_read_back() {
        for (name, shown) in [
            ("right", "→"),
            ("ctrl-c", "Ctrl-C"),
            ("x", "x"),
            ("X", "X"),
            ("space", "Space"),
            ("Enter", "Enter"),
            ("alt-x", "Alt-x"),
            ("f10", "F10"),
        ] {
            let key: Key = name.parse().unwrap();
            assert_eq!(key.to_string(), shown);
            assert_eq!(key.name().parse::<Key>().unwrap(), key);
        }
        assert_eq!("Ctrl-M".parse::<Key>().unwrap_err(), BadName::SentAs("enter"));
        for wrong in ["ctrl-i", "ctrl-h", "ctrl-[", "hyper-x", "ctrl-", "", "\u{1b}", "ctrl-\u{7}", "f13"] {
            assert!(wrong.parse::<Key>().is_err(), "{wrong:?}");
        }
    }
}
