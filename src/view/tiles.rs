//! The grid: tiles below their areas' titles, as many side by side as fit.

use ratatui::style::Modifier;

use super::canvas::Canvas;
use crate::app::layout::{self, GridLayout};
use crate::heatmap::Band;
use crate::heatmap::picture::{self, Picture, Tile};
use crate::i18n::Messages;
use crate::i18n::text;
use crate::model::questionnaire::DimensionId;

/// Where a grid is painted, and how.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    /// Its top left corner.
    pub(super) column: usize,
    pub(super) row: usize,
    /// How many rows there are for it.
    pub(super) rows: usize,
    pub(super) layout: GridLayout,
}

/// Paints the part of the grid that shows the selected tile; all of it where there is room.
pub(super) fn draw(canvas: &mut Canvas<'_>, picture: &Picture, selected: Option<&DimensionId>, place: Place) {
    let tops = tops(picture, place.layout);
    let at = picture.tiles().position(|tile| Some(&tile.id) == selected);
    let (line, _) = at.and_then(|at| tops.tiles.get(at)).copied().unwrap_or((0, 0));
    let layout = place.layout;
    let scroll = scroll(line, layout.tile_height, place.rows, layout.height);
    let visible = |line: usize| line.checked_sub(scroll).filter(|line| *line < place.rows);
    let right = canvas.width().saturating_sub(1);
    for (more, at, mark) in
        [(scroll > 0, 0, "↑"), (scroll + place.rows < layout.height, place.rows.saturating_sub(1), "↓")]
    {
        if more {
            canvas.put(right, place.row + at, mark, canvas.theme.quiet());
        }
    }
    for (row, line) in picture.rows.iter().zip(&tops.titles) {
        if let Some(line) = visible(*line) {
            canvas.put(place.column, place.row + line, &row.title, canvas.theme.heading());
        }
    }
    for (tile, (line, column)) in picture.tiles().zip(&tops.tiles) {
        let is_selected = Some(&tile.id) == selected;
        for (index, content) in lines(tile, layout).iter().enumerate() {
            let Some(line) = visible(line + index) else { continue };
            let at = (place.column + column, place.row + line);
            let band = tile.band_of_line(index.saturating_sub(layout.title_line()));
            draw_line(canvas, at, band, content, layout.tile_width);
            if is_selected && index == layout.title_line() {
                let title = text::width(content.trim_end()).max(1);
                canvas.paint(at.0 + 1, at.1, title, canvas.theme.body().add_modifier(Modifier::REVERSED));
                canvas.point(at.0 + 1, at.1);
            }
        }
    }
}

/// How far the grid is scrolled: the selected tile is seen whole, with its area's title above it where possible.
fn scroll(line: usize, tile: usize, rows: usize, total: usize) -> usize {
    if total <= rows {
        return 0;
    }
    (line + tile)
        .saturating_sub(rows)
        .max(if line < rows { 0 } else { line.saturating_sub(1) })
        .min(total - rows)
}

struct Tops {
    titles: Vec<usize>,
    tiles: Vec<(usize, usize)>,
}

/// The line of each title, and line and column of each tile, from the grid's corner.
fn tops(picture: &Picture, layout: GridLayout) -> Tops {
    let mut tops = Tops { titles: Vec::new(), tiles: Vec::new() };
    let mut line = 0;
    for row in &picture.rows {
        tops.titles.push(line);
        let places = layout::places(&[row.tiles.len()], layout.columns);
        let top = |(at, column): &(usize, usize)| {
            (line + 1 + at * layout.tile_height, column * (layout.tile_width + 1))
        };
        tops.tiles.extend(places.iter().map(top));
        line += 1 + row.tiles.len().div_ceil(layout.columns.max(1)) * layout.tile_height + layout.gap;
    }
    tops
}

/// The lines of a tile, its text set in the middle of a taller one.
fn lines(tile: &Tile, layout: GridLayout) -> Vec<String> {
    let width = layout.tile_width.saturating_sub(1);
    let mut lines = vec![" ".repeat(width); layout.tile_height];
    for (line, content) in
        lines.iter_mut().skip(layout.title_line()).zip(tile.lines_within(layout.tile_height, width))
    {
        *line = content;
    }
    lines
}

fn draw_line(
    canvas: &mut Canvas<'_>,
    (column, row): (usize, usize),
    band: Option<Band>,
    content: &str,
    width: usize,
) {
    let style = canvas.theme.tile(band);
    let edge = if canvas.theme.needs_marks() { picture::band_character(band) } else { ' ' };
    canvas.put(column, row, &text::fit(&format!("{edge}{content}"), width), style);
}

/// The five bands side by side, painted like tiles; returns the columns taken.
pub(super) fn legend(canvas: &mut Canvas<'_>, column: usize, row: usize, messages: &Messages) -> usize {
    let mut at = column;
    for band in Band::ALL {
        let edge = if canvas.theme.needs_marks() { picture::band_character(Some(band)) } else { ' ' };
        at += canvas.put(
            at,
            row,
            &format!("{edge}{} ", messages.text(band.name())),
            canvas.theme.tile(Some(band)),
        );
        if band != Band::Glowing && canvas.width() > 44 {
            at += 1;
        }
    }
    at - column
}

/// A heatmap's tiles as one small mark each.
pub(super) fn strip(canvas: &mut Canvas<'_>, column: usize, row: usize, areas: &[Vec<Option<Band>>]) {
    let mut at = column;
    for area in areas {
        for band in area {
            let mark = match band {
                None => ' ',
                Some(_) => picture::band_character(*band),
            };
            let style = if band.is_some() { canvas.theme.tile(*band) } else { canvas.theme.quiet() };
            at += canvas.put(at, row, mark.encode_utf8(&mut [0; 4]), style);
        }
        at += 1;
    }
}
