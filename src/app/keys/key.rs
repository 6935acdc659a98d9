//! A key, and its name.

use std::fmt;
use std::str::FromStr;

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
#[expect(missing_docs, reason = "the names on the keys say it all")]
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
}

impl Key {
    /// A key without modifiers.
    #[must_use]
    pub const fn plain(code: Code) -> Self {
        Self { code, ctrl: false, alt: false, shift: false }
    }

    /// A letter with Ctrl.
    #[must_use]
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
];

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
                (None, Code::Char(c)) => write!(f, "{c}"),
                (None, _) => Ok(()),
            },
        }
    }
}

impl FromStr for Key {
    type Err = String;

    /// A key by its name: `right`, `ctrl-c`, `x`.
    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let unknown = || format!("`{name}` is not the name of a key");
        let mut letters = name.chars();
        if let (Some(letter), None) = (letters.next(), letters.next()) {
            return Ok(Self::plain(Code::Char(letter)));
        }
        if let Some(rest) = name.strip_prefix("ctrl-") {
            let key: Self = rest.parse().map_err(|_: String| unknown())?;
            return Ok(Self { ctrl: true, ..key });
        }
        let found = NAMES.iter().find(|(_, known, _)| *known == name).ok_or_else(unknown)?;
        Ok(Self::plain(found.0))
    }
}
