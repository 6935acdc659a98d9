//! The grid: tiles below their areas' titles, as many side by side as fit.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Modifier;
use ratatui::text::{Line, Span};

use super::{cut_line, draw_right, from, row};
use crate::heatmap::Band;
use crate::heatmap::picture::{self, Picture, Tile};
use crate::i18n::{Messages, text};
use crate::model::questionnaire::DimensionId;
use crate::ui::layout::{self, GridLayout};
use crate::ui::theme::Theme;

/// The tiles of a heatmap, or the part of them around the selected one that fits.
pub(in crate::ui) struct TileGrid<'a> {
    pub(in crate::ui) picture: &'a Picture,
    pub(in crate::ui) selected: Option<&'a DimensionId>,
    pub(in crate::ui) layout: GridLayout,
    pub(in crate::ui) theme: &'a Theme,
}

impl TileGrid<'_> {
    /// Draws the grid from the corner of an area. The cursor is on the selected tile.
    pub(in crate::ui) fn draw(&self, frame: &mut Frame<'_>, area: Rect) {
        let rows = usize::from(area.height);
        let tops = tops(self.picture, self.layout);
        let at = self.picture.tiles().position(|tile| Some(&tile.id) == self.selected);
        let (line, _) = at.and_then(|at| tops.tiles.get(at)).copied().unwrap_or((0, 0));
        let scroll = scroll(line, self.layout.tile_height, rows, self.layout.height);
        let visible = |line: usize| line.checked_sub(scroll).filter(|line| *line < rows);
        self.draw_arrows(frame, area, scroll);
        for (area_row, line) in self.picture.rows.iter().zip(&tops.titles) {
            if let Some(line) = visible(*line) {
                let title = Span::styled(area_row.title.as_str(), self.theme.heading());
                frame.render_widget(cut_line([title], area.width), row(area, line, 0));
            }
        }
        for (tile, (line, column)) in self.picture.tiles().zip(&tops.tiles) {
            for (index, content) in lines(tile, self.layout).iter().enumerate() {
                let Some(line) = visible(line + index) else { continue };
                let area = row(from(area, *column, line), 0, 0);
                self.draw_line(frame, area, tile, index, content);
            }
        }
    }

    fn draw_line(&self, frame: &mut Frame<'_>, area: Rect, tile: &Tile, index: usize, content: &str) {
        let title_line = self.layout.title_line();
        let band = tile.band_of_line(index.saturating_sub(title_line));
        let edge = if self.theme.needs_marks() { picture::band_character(band) } else { ' ' };
        let content_line = text::fit(&format!("{edge}{content}"), self.layout.tile_width);
        frame.render_widget(Span::styled(content_line, self.theme.tile(band)), area);
        if Some(&tile.id) == self.selected && index == title_line && area.width > 1 {
            let width = u16::try_from(text::width(content.trim_end()).max(1)).unwrap_or(1);
            let title = Rect { x: area.x + 1, width: width.min(area.width - 1), ..area };
            frame.buffer_mut().set_style(title, self.theme.body().add_modifier(Modifier::REVERSED));
            frame.set_cursor_position(Position { x: title.x, y: title.y });
        }
    }

    /// Arrows at the right edge of the screen say that there is more.
    fn draw_arrows(&self, frame: &mut Frame<'_>, area: Rect, scroll: usize) {
        let rows = usize::from(area.height);
        let arrows =
            [(scroll > 0, 0, "↑"), (scroll + rows < self.layout.height, rows.saturating_sub(1), "↓")];
        let screen = Rect { x: 0, width: frame.area().width, ..area };
        for (_, at, arrow) in arrows.into_iter().filter(|(is_more, ..)| *is_more) {
            draw_right(arrow, self.theme.quiet(), frame, row(screen, at, 0));
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

/// The lines of a tile, its text in the middle of a taller one.
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

/// The five bands side by side, painted like tiles, on a screen of so many columns.
pub(in crate::ui) fn legend(columns: u16, theme: &Theme, messages: &Messages) -> Line<'static> {
    let mut spans = Vec::new();
    for band in Band::ALL {
        let edge = if theme.needs_marks() { picture::band_character(Some(band)) } else { ' ' };
        spans.push(Span::styled(format!("{edge}{} ", messages.text(band.name())), theme.tile(Some(band))));
        if band != Band::Glowing && columns > 44 {
            spans.push(Span::raw(" "));
        }
    }
    Line::from(spans)
}

/// A heatmap's tiles as one small mark each.
pub(in crate::ui) fn strip(areas: &[Vec<Option<Band>>], theme: &Theme) -> Line<'static> {
    let mut spans = Vec::new();
    for area in areas {
        for band in area {
            let mark = if band.is_some() { picture::band_character(*band) } else { ' ' };
            let style = if band.is_some() { theme.tile(*band) } else { theme.quiet() };
            spans.push(Span::styled(mark.to_string(), style));
        }
        spans.push(Span::raw(" "));
    }
    Line::from(spans)
}
