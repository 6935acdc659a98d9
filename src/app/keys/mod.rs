//! The keys: one table a screen, which dispatch, footer, help, docs and settings are all made from.

mod command;
mod context;
mod key;
mod keymap;
mod table;

pub use command::Command;
pub use context::Context;
pub use key::{BadName, Code, Key};
pub use keymap::{Hint, Keymap};
pub use table::Binding;

/// All that keys can mean in a context, its own first.
pub fn bindings(context: Context) -> impl Iterator<Item = &'static Binding> {
    table::numbers(context)
        .iter()
        .chain(table::own(context))
        .chain(table::moves(context))
        .chain(table::common(context))
}
