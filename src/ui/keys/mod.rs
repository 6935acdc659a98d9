//! The keys: one table a screen, from which dispatch, footer, help, docs, settings and line mode are made.

mod command;
mod key;
mod keymap;
mod shared;
mod table;
mod words;

pub use command::Command;
pub use key::{BadName, Code, Key};
pub use keymap::{Hint, Keymap};
pub use shared::*;
pub use table::{Binding, KeyTable, char, foot, key, more};
pub use words::{Ask, LEAVE_AND_HELP, UNDO_LEAVE_AND_HELP, Word, other, way, with};
