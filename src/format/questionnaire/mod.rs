//! The file of a questionnaire: [`read()`] turns it into one, or into a list of faults; [`built_in`] has the files that come
//! with the program.

mod advice;
mod against;
pub mod built_in;
mod read;
mod schema;
pub mod template;
mod wording;

pub use advice::advise;
pub use against::{Against, against};
pub use read::{MOST_BYTES, read};
pub use schema::schema;
