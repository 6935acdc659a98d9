//! What every screen may use.

use super::keys::{Command, Keymap};
use super::layout;
use super::theme::Theme;
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

    /// The open document.
    pub fn document(&self) -> Option<&Document> {
        self.session.document.as_ref()
    }

    /// A cursor in a list of so many things, moved.
    pub fn moved(&self, cursor: usize, count: usize, command: Command) -> usize {
        layout::moved(cursor, count.saturating_sub(1), layout::page_step(self.size), command)
    }
}
