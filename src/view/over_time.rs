//! One place over time: a line a dimension, a cell a heatmap.

use super::canvas::Canvas;
use super::page::heading;
use crate::app::{OverTime, State, layout};
use crate::heatmap::Band;
use crate::heatmap::picture;
use crate::heatmap::timeline::Cells;
use crate::i18n::text;

const MARGIN: usize = 3;

pub(super) fn draw(state: &State, over_time: &OverTime, canvas: &mut Canvas<'_>) {
    let messages = &state.messages;
    let title = messages.text("screen-over-time");
    let taken = canvas.put(MARGIN, 1, &title, canvas.theme.heading());
    let place = heading(state);
    if MARGIN + taken + 2 + text::width(&place) + MARGIN <= canvas.width() {
        canvas.put_right(MARGIN, 1, &place, canvas.theme.quiet());
    }
    let timeline = &over_time.timeline;
    let titles = timeline.title_width();
    let left = MARGIN + titles + 2;
    let cells = timeline.cells(canvas.width().saturating_sub(left + MARGIN));
    let shown = timeline.clone().newest(cells.count);
    for (column, label) in shown.dates(cells, messages, &state.zone) {
        let beside = left + column + text::width(&label) < canvas.width();
        canvas.put(if beside { left + column } else { MARGIN }, 2, &label, canvas.theme.quiet());
    }
    let room = layout::page_height(state.size);
    let gap = over_time.gap(room);
    let skip = over_time.scroll.min(over_time.lines(room).saturating_sub(room));
    let mut line = 0;
    let mut next = |lines: usize| -> Option<usize> {
        let at = line;
        line += lines;
        at.checked_sub(skip).filter(|at| *at < room).map(|at| at + 3)
    };
    for area in &shown.areas {
        if let Some(row) = next(1) {
            canvas.put(MARGIN, row, &area.title, canvas.theme.heading());
        }
        for dimension in &area.lines {
            let Some(row) = next(1) else { continue };
            canvas.put(MARGIN, row, &text::cut(&dimension.title, titles), canvas.theme.body());
            for (index, band) in dimension.bands.iter().enumerate() {
                draw_cell(state, *band, (left + index * cells.width, row), cells, canvas);
            }
        }
        next(gap);
    }
    if skip + room < over_time.lines(room) {
        canvas.put_right(1, canvas.height().saturating_sub(2), "↓", canvas.theme.quiet());
    }
}

fn draw_cell(
    state: &State,
    band: Option<Band>,
    (column, row): (usize, usize),
    cells: Cells,
    canvas: &mut Canvas<'_>,
) {
    let mark = picture::band_character(band);
    let word = band.map(|band| state.messages.text(band.name())).unwrap_or_default();
    let content = if cells.has_words() { format!("{mark}{word}") } else { mark.to_string() };
    let style = if band.is_some() { canvas.theme.tile(band) } else { canvas.theme.quiet() };
    canvas.put(column, row, &text::fit(&content, cells.width.saturating_sub(1)), style);
}
