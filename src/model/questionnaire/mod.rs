//! The questionnaire: areas, dimensions and statements.

mod model;
mod patterns;
mod reference;
mod scale;

pub use model::{Area, Dimension, DimensionId, Questionnaire, Statement, StatementId, Subject, titles};
pub(crate) use model::{
    FORMAT, MOST_AREAS, MOST_CHARACTERS, MOST_DIMENSIONS, MOST_MINUTES, MOST_STATEMENTS, Texts,
};
pub use reference::{QuestionnaireRef, QuestionnaireTable};
pub(crate) use scale::{FEWEST, MOST, MOST_CODE};
pub use scale::{Level, Scale};
