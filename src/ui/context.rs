//! What every screen may use.

use super::keys::{Command, Keymap};
use super::layout;
use super::theme::Theme;
use super::widgets::Full;
use crate::i18n::Messages;
use crate::session::{Document, Session};

/// What every screen may use and change; no screen's own state.
pub struct Context {
    pub session: Session,
    pub messages: Messages,
    pub keys: Keymap,
    pub theme: Theme,
    /// Columns and rows of the terminal.
    pub size: (u16, u16),
    /// A message to show until the next command.
    pub message: Option<String>,
}

impl Context {
    /// Shows the message of a key.
    pub fn say(&mut self, key: &str) {
        self.message = Some(self.messages.text(key).into_owned());
    }

    /// Says that a text did not fit into a field, if it did not.
    pub(in crate::ui) fn say_if_full(&mut self, taken: Result<(), Full>) {
        let Err(Full { characters, room }) = taken else { return };
        self.message = Some(match (characters, room) {
            (1, 0) => self.messages.text("text-full").into_owned(),
            _ => {
                let values = [("count", characters.into()), ("room", room.into())];
                self.messages.with("text-too-long", &values)
            }
        });
    }

    /// The open document.
    pub fn document(&self) -> Option<&Document> {
        self.session.document.as_ref()
    }

    /// A cursor in a list of so many things, moved.
    pub fn moved(&self, cursor: usize, count: usize, command: Command) -> usize {
        layout::moved(cursor, count.saturating_sub(1), layout::page_step(self.size), command)
    }
}
