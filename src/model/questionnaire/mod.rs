//! The questionnaire: areas, dimensions and statements, loaded from TOML.
//!
//! [`Questionnaire`] is what the rest of the program works with, [`read()`] turns a file into one or into a list of
//! faults, [`built_in`] holds the ones that come with the program.

mod advice;
mod against;
pub mod built_in;
mod model;
mod plain;
mod read;
mod reference;
mod scale;
mod schema;
pub mod template;
mod wording;

pub use advice::advise;
pub use against::{Against, against};
pub use model::{Area, Dimension, DimensionId, Questionnaire, Statement, StatementId, Subject, titles};
pub use read::{MOST_BYTES, read};
pub use reference::QuestionnaireRef;
pub use scale::{Level, Scale};
pub use schema::schema;
