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

/// The keys that only groups have. A group that nobody has answered yet may have been written without tallies.
const KEYS_OF_A_GROUP: [&str; 2] = ["tally", "opened"];

/// The keys that responses or groups have, and questionnaires do not.
const KEYS_OF_A_DOCUMENT: [&str; 4] = ["tally", "opened", "questionnaire", "answers"];

/// Whether a file is a response or a group, even a damaged one.
pub fn is_document(bytes: &[u8]) -> bool {
    document::has_key(bytes, &KEYS_OF_A_DOCUMENT)
}

/// Whether a file may be one that Heatmap wrote, even a damaged one.
pub fn is_ours(bytes: &[u8]) -> bool {
    is_document(bytes) || document::has_key(bytes, &["format"])
}

/// Reads a response or a group.
///
/// # Errors
/// That it is of a newer format, or what is wrong with it first.
pub fn read(bytes: &[u8]) -> Result<Document, Unreadable> {
    let (source, tree) = document::tree(bytes)?;
    if group::is_tree_of_group(tree.get_ref()) {
        return group::from_tree(source, tree).map(Document::from);
    }
    document::of_format::<Response>(source, tree).map(Document::from)
}
