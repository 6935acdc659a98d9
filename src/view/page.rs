//! Longer texts: one dimension looked at closely, and the keys.

use super::canvas::Canvas;
use crate::app::page::{self, Line, Role};
use crate::app::{Screen, State, layout};
use crate::text;

const MARGIN: usize = 3;

pub(super) fn draw_dimension(state: &State, scroll: u16, canvas: &mut Canvas<'_>) {
    let (Screen::Dimension(grid, _), Some(open)) = (&state.screen, &state.open) else { return };
    let Some(dimension) = open.questionnaire.dimension(&grid.selected) else { return };
    let band = grid.tile().and_then(|tile| tile.band);
    let mut column = MARGIN + canvas.put(MARGIN, 1, &dimension.title, canvas.theme.heading()) + 2;
    if let Some(band) = band {
        let word = format!(" {} ", state.words.text(band.name()));
        column += canvas.put(column, 1, &word, canvas.theme.tile(Some(band))) + 2;
    }
    let place = heading(state);
    if column + text::width(&place) + MARGIN <= canvas.width() {
        canvas.put_right(MARGIN, 1, &place, canvas.theme.quiet());
    }
    let lines = page::dimension(state, layout::page_width(state.size));
    draw_lines(&lines, scroll, canvas);
}

pub(super) fn draw_help(state: &State, canvas: &mut Canvas<'_>) {
    canvas.put(MARGIN, 1, &state.words.text("screen-help"), canvas.theme.heading());
    let lines = page::help(state, layout::page_width(state.size));
    draw_lines(&lines, state.help.unwrap_or(0), canvas);
}

/// The place and the day of the open response.
pub(super) fn heading(state: &State) -> String {
    let Some(open) = &state.open else { return String::new() };
    let place = state.words.place(&open.response.place);
    match open.response.started {
        Some(started) => format!("{place} · {}", state.words.date(started, &state.zone)),
        None => place.into_owned(),
    }
}

fn draw_lines(lines: &[Line], scroll: u16, canvas: &mut Canvas<'_>) {
    let room = layout::page_height((canvas.area.width, canvas.area.height));
    let skip = usize::from(scroll).min(lines.len().saturating_sub(room));
    for (offset, line) in lines.iter().skip(skip).take(room).enumerate() {
        let style = match line.role {
            Role::Heading => canvas.theme.heading(),
            Role::Body => canvas.theme.body(),
            Role::Quiet => canvas.theme.quiet(),
        };
        canvas.put(MARGIN, 3 + offset, &line.text, style);
    }
    if skip + room < lines.len() {
        canvas.put_right(1, canvas.height().saturating_sub(2), "↓", canvas.theme.quiet());
    }
}
