//! What the program works with: questionnaires, responses, groups and settings.

pub mod document;
pub mod fields;
pub mod group;
pub mod questionnaire;
pub mod response;
pub mod settings;
