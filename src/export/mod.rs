//! A heatmap as bytes, one file a format. Pure: `store` and the command line write them.

pub mod drawing;
pub mod json;
pub mod lettering;
#[cfg(feature = "pdf")]
pub mod pdf;
pub mod sheet;
pub mod text;
