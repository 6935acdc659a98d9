//! Heatmap helps people to see where their relationships are warm, where they are cool, and what to do next.
//!
//! The rooms of the house, from the ground up; a room may use those below it, never those above or beside it.

/// Cleaning foreign text; measuring, cutting and wrapping it by the columns it takes.
pub mod text;

/// A TOML text as a tree with places, and its faults.
pub mod document;
pub mod questionnaire;
pub mod response;
pub mod app;
pub mod heatmap;
pub mod palette;
pub mod picture;
pub mod store;
pub mod words;
