//! Longer texts: one dimension looked at closely, and the keys.

use super::canvas::Canvas;
use crate::app::page::{self, Item, Line, Role};
use crate::app::{DimensionScreen, State, layout};
use crate::i18n::text;

const MARGIN: usize = 3;

pub(super) fn draw_dimension(state: &State, dimension_screen: &DimensionScreen, canvas: &mut Canvas<'_>) {
    let Some(open) = &state.open else { return };
    let Some(dimension) = open.questionnaire.dimension(&dimension_screen.grid.selected) else { return };
    let band = dimension_screen.grid.tile().and_then(|tile| tile.band);
    let mut column = MARGIN + canvas.put(MARGIN, 1, &dimension.title, canvas.theme.heading()) + 2;
    if let Some(band) = band {
        let word = format!(" {} ", state.messages.text(band.name()));
        column += canvas.put(column, 1, &word, canvas.theme.tile(Some(band))) + 2;
    }
    if let Some(agreement) = dimension_screen.grid.tile().and_then(|tile| tile.agreement) {
        column += canvas.put(column, 1, &state.messages.text(agreement.name()), canvas.theme.body()) + 2;
    }
    if open.saved.focus() == Some(&dimension.id) {
        column += canvas.put(column, 1, &state.messages.text("dimension-focus"), canvas.theme.body()) + 2;
    }
    let place = heading(state);
    if column + text::width(&place) + MARGIN <= canvas.width() {
        canvas.put_right(MARGIN, 1, &place, canvas.theme.quiet());
    }
    let lines = page::dimension(state, layout::page_width(state.size));
    draw_lines(&lines, dimension_screen.scroll, dimension_screen.item, canvas);
}

/// Why the file that is followed cannot be used.
pub(super) fn draw_faults(state: &State, canvas: &mut Canvas<'_>) {
    let scroll = state.preview.as_ref().map_or(0, |preview| preview.scroll);
    canvas.put(MARGIN, 1, &state.messages.text("screen-faults"), canvas.theme.heading());
    draw_lines(&page::faults(state, layout::page_width(state.size)), scroll, None, canvas);
}

pub(super) fn draw_help(state: &State, scroll: usize, canvas: &mut Canvas<'_>) {
    canvas.put(MARGIN, 1, &state.messages.text("screen-help"), canvas.theme.heading());
    let lines = page::help(state, layout::page_width(state.size));
    draw_lines(&lines, scroll, None, canvas);
}

/// The place and the day of what is open; of a group its title, and how many people show.
pub(super) fn heading(state: &State) -> String {
    heading_within(state, usize::MAX)
}

/// The same, without the day where there is no room for it.
pub(super) fn heading_within(state: &State, columns: usize) -> String {
    let Some(open) = &state.open else { return String::new() };
    let place = state.messages.place(open.saved.name());
    let date = open.saved.started().map(|started| state.messages.date(started, &state.zone));
    let people = open.saved.group().and_then(|group| group.revealed);
    let people = people.map(|people| state.messages.with("group-people", &[("people", people.into())]));
    let line = |parts: [Option<&str>; 3]| parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let whole = line([Some(&*place), date.as_deref(), people.as_deref()]);
    if text::width(&whole) <= columns || people.is_none() {
        return whole;
    }
    line([Some(&*place), None, people.as_deref()])
}

/// A name and what it has, within some columns and rows; returns the row behind it.
pub(super) fn put_named(
    name: &str,
    content: &str,
    (left, mut row, width, end): (usize, usize, usize, usize),
    canvas: &mut Canvas<'_>,
) -> usize {
    let indent = if name.is_empty() { 0 } else { text::width(name) + 2 };
    if row < end {
        canvas.put(left, row, name, canvas.theme.heading());
    }
    for line in text::wrap(content, width.saturating_sub(indent)) {
        if row < end {
            canvas.put(left + indent, row, &line, canvas.theme.body());
            row += 1;
        }
    }
    row
}

/// Draws a part of some lines, with what is chosen among them marked.
pub(super) fn draw_lines(lines: &[Line], scroll: usize, chosen: Option<Item>, canvas: &mut Canvas<'_>) {
    let room = layout::page_height((canvas.area.width, canvas.area.height));
    let skip = scroll.min(lines.len().saturating_sub(room));
    for (offset, line) in lines.iter().skip(skip).take(room).enumerate() {
        let is_chosen = chosen.is_some() && line.item == chosen;
        let style = match line.role {
            _ if is_chosen => canvas.theme.selected(),
            Role::Heading => canvas.theme.heading(),
            Role::Body => canvas.theme.body(),
            Role::Quiet => canvas.theme.quiet(),
        };
        canvas.put(MARGIN, 3 + offset, &line.text, style);
        if is_chosen && canvas.cursor.is_none() {
            canvas.point(MARGIN, 3 + offset);
        }
    }
    if skip + room < lines.len() {
        canvas.put_right(1, canvas.height().saturating_sub(2), "↓", canvas.theme.quiet());
    }
}
