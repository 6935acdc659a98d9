//! A TOML text as a tree whose every part knows its place, so that all faults of a file can be told at once,
//! each with the line it stands on.

mod fault;
mod open;
pub mod plain;
mod reader;
mod syntax;
mod values;
pub mod write;

pub use fault::{Fault, MOST_FAULTS, Report, place};
pub use open::{Unreadable, open};
pub use reader::{Located, Reader, Section, parse, utf8};
pub(crate) use reader::{as_integer, nearest};
pub use values::{whole, without};
