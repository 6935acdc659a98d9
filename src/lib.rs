//! Heatmap helps people to see where their relationships are warm, where they are cool, and what to do next.
//!
//! The rooms of the house, from the ground up. A room may use those on the floors below it, never those above; the
//! test `tests/house.rs` holds this.

// Layer 0: messages, dates and text.
pub mod i18n;

// Layer 1: what the program works with.
pub mod model;

// Layer 2: its text in files, and what is made of it. No clock, no file, no terminal.
pub mod format;
pub mod heatmap;

// Layer 3: to and from the outside.
pub mod export;
pub mod import;
pub mod store;

// Layer 4: what the screens know and do.
pub mod app;

// Layer 5: what the screens look like, and the same as lines of text.
pub mod plain;
pub mod view;

// Layer 6: the loop around them.
pub mod frontend;

// Layer 7: the command line.
pub mod cli;
