//! Before a group's heatmap opens: a guess, over blank tiles.

use super::{MARGIN, text_width, title};
use crate::app::{Asks, Guess, State, layout, picture};
use crate::i18n::text;
use crate::view::canvas::Canvas;
use crate::view::tiles::{self, Place};

pub(in crate::view) fn draw(state: &State, guess: &Guess, canvas: &mut Canvas<'_>) {
    let messages = &state.messages;
    let heading = messages.text(match guess.asks {
        Asks::Coolest => "guess-coolest",
        Asks::Differ => "guess-differ",
        Asks::Ready => "guess-ready",
    });
    let name = state.open_group().map_or("", |open| open.saved.name());
    title(state, &messages.place(name), canvas);
    let width = text_width(state, canvas);
    let row = canvas.put_lines(
        MARGIN,
        2 + usize::from(canvas.height() >= 20),
        &text::wrap(&heading, width),
        canvas.theme.heading(),
    );
    let means = if guess.asks == Asks::Ready { "guess-ready-means" } else { "guess-means" };
    let small = text::wrap(&messages.text(means), width);
    // On a low terminal the tiles need the room.
    let told = guess.asks == Asks::Ready || canvas.height() >= 16;
    let row = if told { canvas.put_lines(MARGIN, row, &small, canvas.theme.quiet()) } else { row };
    let row = row + usize::from(canvas.height() >= 14);
    let expected = state.group().map_or(0, |group| group.expected.saturating_sub(group.are_in()));
    if guess.asks == Asks::Ready && expected > 0 {
        let early = messages.with("guess-early", &[("count", expected.into())]);
        canvas.put_lines(MARGIN, row, &text::wrap(&early, width), canvas.theme.body());
    }
    let Some(picture) = picture(state, &guess.grid) else { return };
    if guess.asks == Asks::Ready {
        return;
    }
    let layout = layout::grid(state.size, &picture.row_lengths());
    let rows = canvas.height().saturating_sub(row + 2);
    let place = Place { column: 1, row, rows, layout };
    tiles::draw(canvas, &picture, Some(&guess.grid.selected), place);
}
