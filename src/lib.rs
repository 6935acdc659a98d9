//! Heatmap helps people to see where their relationships are warm, where they are cool, and what to do next.
//!
//! The rooms of the house, from the ground up. A room may use those on the floors below it, never those above; the
//! test `tests/house.rs` holds this.

// Floor 0: lists in order, text and sentences.
pub mod order;
pub mod text;
pub mod words;

// Floor 1: what is kept in files.
pub mod config;
pub mod document;
pub mod group;
pub mod questionnaire;
pub mod response;

// Floor 2: what is made of it. No clock, no file, no terminal.
pub mod heatmap;
pub mod palette;
pub mod picture;
pub mod timeline;

// Floor 3: to and from the outside.
pub mod export;
pub mod intake;
pub mod store;

// Floor 4: what the screens know and do.
pub mod app;

// Floor 5: what the screens look like, and the same as lines of text.
pub mod plain;
pub mod view;

// Floor 6: the loop around them.
pub mod runtime;

// Floor 7: the command line.
pub mod cli;
