//! What stands in files: from TOML and JSON to the model and back.

pub mod document;
pub mod group;
pub mod ndjson;
pub mod questionnaire;
pub mod response;
pub mod settings;

use crate::model::group::Group;
use crate::model::response::Response;
use document::Unreadable;

/// A file or a line that somebody answered, or many people did.
#[derive(Debug, Clone, PartialEq)]
pub enum Document {
    Response(Box<Response>),
    Group(Box<Group>),
}

/// Reads a response or a group; those have tallies.
///
/// # Errors
/// That it is of a newer format, or what is wrong with it first.
pub fn read(bytes: &[u8]) -> Result<Document, Unreadable> {
    let (source, tree) = document::tree(bytes)?;
    if tree.get_ref().contains_key("tally") {
        return group::from_tree(source, tree).map(|group| Document::Group(Box::new(group)));
    }
    document::of_format(source, tree).map(|response| Document::Response(Box::new(response)))
}
