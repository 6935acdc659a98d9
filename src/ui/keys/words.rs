//! What can be typed in line mode instead of keys. The words themselves are in the messages, in the person's language.

use super::Command;

/// What a word asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// A command, as a key gives it on the screens.
    Do(Command),
    /// What can be typed here.
    Help,
    /// Everything that there is here.
    All,
    /// Something that needs the screens.
    Screens,
    /// Exporting, which is another command.
    Export,
    /// What is no word: a number, a name, a path.
    Other,
}

/// Some words, and what they ask for.
#[derive(Debug, Clone, Copy)]
pub struct Word {
    /// The key of the words in the messages: a list with commas, the one to say first.
    pub typed: &'static str,
    pub ask: Ask,
    /// The key of its hint in the messages.
    pub hint: &'static str,
    /// Whether a number, a name or a text may follow.
    pub takes_more: bool,
}

/// Words that stand alone.
pub const fn way(typed: &'static str, ask: Ask, hint: &'static str) -> Word {
    Word { typed, ask, hint, takes_more: false }
}

/// Words that a number, a name or a text may follow.
pub const fn with(typed: &'static str, ask: Ask, hint: &'static str) -> Word {
    Word { typed, ask, hint, takes_more: true }
}

/// What besides words can be typed: the key of the message that says so.
pub const fn other(hint: &'static str) -> Word {
    Word { typed: "", ask: Ask::Other, hint, takes_more: false }
}

impl Word {
    pub const UNDO: Self = way("line-type-undo", Ask::Do(Command::UNDO), "line-hint-undo");
    pub const REDO: Self = way("line-type-redo", Ask::Do(Command::REDO), "line-hint-redo");
    pub const LEAVE: Self = way("line-type-leave", Ask::Do(Command::STOP), "line-hint-leave");
    pub const HELP: Self = way("line-type-help", Ask::Help, "line-hint-help");
    pub const ALL: Self = way("line-type-all", Ask::All, "line-hint-all");
    pub const BACK: Self = way("line-type-back", Ask::Do(Command::BACK), "line-hint-back");
    /// Back, from a screen that leads to the start screen only.
    pub const TO_START: Self = way("line-type-start", Ask::Do(Command::BACK), "line-hint-start");
    /// Back or to the start screen, which is the same here.
    pub const BACK_TO_START: Self = way("line-type-back-to-start", Ask::Do(Command::BACK), "line-hint-start");
}

pub const LEAVE_AND_HELP: &[Word] = &[Word::LEAVE, Word::HELP];
pub const UNDO_LEAVE_AND_HELP: &[Word] = &[Word::UNDO, Word::REDO, Word::LEAVE, Word::HELP];
