//! The screens: a stack of units that draw themselves, or describe themselves in lines.
//!
//! Events go to the session, then to the top screen; it changes the session, which pushes effects, and returns a transition.

mod app;
mod chrome;
mod context;
pub mod keys;
pub mod layout;
pub mod lines;
mod page;
mod prelude;
mod screen;
pub mod screens;
pub mod theme;
mod widgets;

pub use app::{App, Event};
pub use context::Context;
pub use screen::{Footer, Input, Item, Screen, Target, Transition, Typed};
