//! A heatmap as bytes, one file a format. Pure: `store` and the command line write them.

pub mod json;
pub mod text;
