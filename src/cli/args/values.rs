//! How values on the command line are read.

use std::path::PathBuf;

use clap::builder::{NonEmptyStringValueParser, PathBufValueParser, TypedValueParser};

use crate::store;

/// Something that is named: not by nothing.
pub(super) fn named() -> NonEmptyStringValueParser {
    NonEmptyStringValueParser::new()
}

/// A path, in which `~` is the person's own folder: not every shell sees to that.
pub(super) fn path() -> impl TypedValueParser<Value = PathBuf> {
    PathBufValueParser::new().map(|path| store::at_home(&path))
}
