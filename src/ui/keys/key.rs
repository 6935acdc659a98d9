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

#[cfg(test)]
mod tests {
    use super::*;

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
