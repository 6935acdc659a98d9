//! A TOML text as a tree whose every part knows its place, so that what is wrong is told with the line it stands on: all of it
//! where a [`Reader`] walks the tree, and what is wrong first where a serde type is read from it.

mod explain;
mod fault;
mod open;
mod reader;
mod syntax;

pub use fault::{Fault, MOST_FAULTS, Report, place, places};
pub use open::{Unreadable, from_json, has_key, of_format, tree, typed};
pub use reader::{Places, Reader, Section, parse, place_of, utf8};
pub(crate) use reader::{as_integer, nearest};

pub use crate::model::settings::Located;

/// A text as TOML writes it.
pub fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}
