//! The screens of a group in a room.

mod files;
mod form;
mod gather;
mod guess;
mod hands;
mod present;
mod spot;

pub(super) use files::draw as draw_files;
pub(super) use form::draw as draw_form;
pub(super) use gather::{draw as draw_gather, draw_count_in, draw_handover};
pub(super) use guess::draw as draw_guess;
pub(super) use hands::draw as draw_hands;
pub(super) use present::draw as draw_present;
pub(super) use spot::draw as draw_spot;

use super::canvas::Canvas;
use crate::app::{State, layout};
use crate::i18n::text;

const MARGIN: usize = 3;

/// How wide running text is set.
fn text_width(state: &State, canvas: &Canvas<'_>) -> usize {
    layout::page_width(state.size).min(canvas.width().saturating_sub(2 * MARGIN))
}

/// A heading at the left, and at the right who is in.
fn title(state: &State, heading: &str, canvas: &mut Canvas<'_>) {
    let who = state.who_is_in();
    let room = canvas.width().saturating_sub(2 * MARGIN + text::width(&who) + 2);
    canvas.put(MARGIN, 1, &text::cut(heading, room), canvas.theme.heading());
    canvas.put_right(MARGIN, 1, &who, canvas.theme.quiet());
}
