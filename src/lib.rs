//! Heatmap helps people to see where their relationships are warm, where they are cool, and what to do next.
//!
//! The modules by layer. A module may use those of the layers below it; the test `tests/house.rs` checks this.

// Layer 0: messages, dates and text; what differs between systems.
pub mod i18n;
pub mod platform;

// Layer 1: what the program works with.
pub mod model;

// Layer 2: its text in files, and what is made of it. No clock, no file, no terminal.
pub mod format;
pub mod heatmap;

// Layer 3: to and from the outside.
pub mod export;
pub mod import;
pub mod store;

// Layer 4: what is open and saved, and what can be done with it.
pub mod session;

// Layer 5: the screens.
pub mod ui;

// Layer 6: the loop around them.
pub mod frontend;

// Layer 7: the command line.
pub mod cli;
