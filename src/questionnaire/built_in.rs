//! The questionnaires that come with the program.

use super::{Questionnaire, Unreadable, read};

/// The id of the one that is offered first.
pub const DEFAULT_ID: &str = "relationships";

/// The built-in files: name and text.
pub const FILES: &[(&str, &str)] =
    &[("relationships.toml", include_str!("../../questions/relationships.toml"))];

/// All built-in questionnaires, the default one first.
///
/// # Errors
/// The faults of a built-in file; the tests hold that there are none.
pub fn load() -> Result<Vec<Questionnaire>, Unreadable> {
    FILES.iter().map(|(_, text)| read(text.as_bytes())).collect()
}
