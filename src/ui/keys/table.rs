//! A screen's table of keys.

use super::{Code, Command, Key, Word};

/// The keys of a screen and, in line mode, the words.
pub struct KeyTable {
    /// The screen's name in settings. Its title is the message `screen-NAME`.
    pub name: &'static str,
    /// Whether letters are text here, so that only Esc, Tab, Enter and Ctrl keys are commands.
    pub is_text: bool,
    /// The screen's own keys first, then those it shares with others.
    pub bindings: &'static [&'static [Binding]],
    pub words: &'static [&'static [Word]],
}

impl KeyTable {
    /// A table in which letters are commands.
    pub const fn new(
        name: &'static str,
        bindings: &'static [&'static [Binding]],
        words: &'static [&'static [Word]],
    ) -> Self {
        Self { name, is_text: false, bindings, words }
    }

    /// A table of a screen on which letters are text.
    pub const fn text(
        name: &'static str,
        bindings: &'static [&'static [Binding]],
        words: &'static [&'static [Word]],
    ) -> Self {
        Self { is_text: true, ..Self::new(name, bindings, words) }
    }

    pub fn bindings(&self) -> impl Iterator<Item = &'static Binding> + use<> {
        self.bindings.iter().flat_map(|part| part.iter())
    }

    pub fn binding(&self, command: Command) -> Option<&'static Binding> {
        self.bindings().find(|binding| binding.command == command)
    }

    pub fn words(&self) -> impl Iterator<Item = &'static Word> + use<> {
        self.words.iter().flat_map(|part| part.iter())
    }

    /// The key of its title in the messages.
    pub fn title(&self) -> String {
        format!("screen-{}", self.name)
    }
}

/// Some keys and what they mean.
#[derive(Debug, Clone, Copy)]
pub struct Binding {
    /// The default keys, the one to show first.
    pub keys: &'static [Key],
    pub command: Command,
    /// The key of its hint in the messages. Neighbours with the same hint are shown as one.
    pub hint: &'static str,
    /// Whether the footer shows it, or only the help.
    pub foot: bool,
    /// Whether it changes the open document.
    pub edits: bool,
}

impl Binding {
    /// The same for a command that changes the open document: it is refused where that can only be looked at.
    pub const fn edits(self) -> Self {
        Self { edits: true, ..self }
    }
}

pub const fn char(c: char) -> Key {
    Key::plain(Code::Char(c))
}

pub const fn key(code: Code) -> Key {
    Key::plain(code)
}

/// A binding that the footer shows.
pub const fn foot(keys: &'static [Key], command: Command, hint: &'static str) -> Binding {
    Binding { keys, command, hint, foot: true, edits: false }
}

/// A binding that only the help shows.
pub const fn more(keys: &'static [Key], command: Command, hint: &'static str) -> Binding {
    Binding { keys, command, hint, foot: false, edits: false }
}
