//! A heatmap as bytes, one file a format. Pure: `store` and the command line write them.

pub mod calendar;
pub mod drawing;
#[cfg(feature = "drawn")]
mod fonts;
mod format;
pub mod html;
pub mod json;
pub mod lettering;
pub mod lines;
pub mod markdown;
pub mod one;
#[cfg(feature = "pdf")]
pub mod paper;
#[cfg(feature = "pdf")]
pub mod pdf;
#[cfg(feature = "png")]
pub mod png;
pub mod report;
pub mod sheet;
pub mod svg;
pub mod table;
pub mod text;
#[cfg(feature = "xlsx")]
pub mod workbook;

pub use format::Format;
