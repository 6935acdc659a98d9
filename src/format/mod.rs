//! What is in files: from TOML and JSON to the model and back.

pub mod document;
pub mod group;
pub mod ndjson;
pub mod questionnaire;
pub mod response;
pub mod settings;

pub use crate::model::document::Document;
use crate::model::response::Response;
use document::Unreadable;

/// Reads a response or a group; those have tallies.
///
/// # Errors
/// That it is of a newer format, or what is wrong with it first.
pub fn read(bytes: &[u8]) -> Result<Document, Unreadable> {
    let (source, tree) = document::tree(bytes)?;
    if tree.get_ref().contains_key("tally") {
        return group::from_tree(source, tree).map(Document::from);
    }
    document::of_format::<Response>(source, tree).map(Document::from)
}
