//! What nearly every screen uses: `use crate::ui::prelude::*`.

pub(super) use ratatui::Frame;
pub(super) use ratatui::layout::Rect;
pub(super) use ratatui::style::Style;
pub(super) use ratatui::text::{Line, Span};
pub(super) use ratatui::widgets::Paragraph;

pub(super) use super::keys::*;
pub(super) use super::lines::{
    Heard, Lines, Place, PlaceKind, Spoken, capital, enter_row, fill, number, number_or_only, select,
};
pub(super) use super::page::{MARGIN, Page, PageLine, Role, draw_page, scrolled};
pub(super) use super::widgets::*;
pub(super) use super::{Context, Footer, Input, Item, Screen, Target, Transition, Typed, layout};
pub(super) use crate::i18n::{Localize as _, Messages, text};
pub(super) use crate::model::questionnaire::{Dimension, DimensionId, Questionnaire, Statement};
pub(super) use crate::session::{AppEvent, Document, Effect, wording};
