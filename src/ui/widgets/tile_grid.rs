//! The grid: tiles below their areas' titles, as many side by side as fit.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Modifier;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::{cut_line, draw_right, from, row, set_cursor};
use crate::heatmap::Band;
use crate::heatmap::picture::{self, Picture, Tile};
use crate::i18n::{Messages, text};
use crate::model::questionnaire::DimensionId;
use crate::ui::layout::GridLayout;
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
        let layout = self.layout;
        let (mut lines, mut cursor) = (Vec::new(), None);
        for area_row in &self.picture.rows {
            lines.push(cut_line([Span::styled(area_row.title.as_str(), self.theme.heading())], area.width));
            for tiles in area_row.tiles.chunks(layout.columns.max(1)) {
                if let Some(at) = tiles.iter().position(|tile| Some(&tile.id) == self.selected) {
                    cursor = Some((lines.len(), at * (layout.tile_width + 1)));
                }
                lines.extend(self.tile_lines(tiles));
            }
            lines.extend((0..layout.gap).map(|_| Line::default()));
        }
        let rows = usize::from(area.height);
        let top = cursor.map_or(0, |(line, _)| line);
        let scroll = scroll(top, layout.tile_height, rows, layout.height);
        let shown: Vec<Line<'_>> = lines.into_iter().skip(scroll).take(rows).collect();
        frame.render_widget(Paragraph::new(shown), area);
        if let Some((line, column)) = cursor {
            set_cursor(frame, from(area, column + 1, line + layout.title_line() - scroll));
        }
        // Arrows at the right edge of the screen say that there is more.
        let screen = Rect { x: 0, width: frame.area().width, ..area };
        if scroll > 0 {
            draw_right("↑", self.theme.quiet(), frame, row(screen, 0, 0));
        }
        if scroll + rows < layout.height {
            draw_right("↓", self.theme.quiet(), frame, row(screen, rows.saturating_sub(1), 0));
        }
    }

    /// The lines of tiles side by side, their texts in the middle of taller ones.
    fn tile_lines(&self, tiles: &[Tile]) -> Vec<Line<'static>> {
        let (height, title_line) = (self.layout.tile_height, self.layout.title_line());
        let mut lines = vec![Line::default(); height];
        for tile in tiles {
            let contents = tile.lines_within(height, self.layout.tile_width.saturating_sub(1));
            let blank = std::iter::repeat_n(String::new(), title_line);
            let contents = blank.chain(contents).chain(std::iter::repeat(String::new()));
            for (index, (line, content)) in lines.iter_mut().zip(contents).enumerate() {
                let band = tile.band_of_line(index.saturating_sub(title_line));
                let edge = if self.theme.needs_marks() { picture::band_character(band) } else { ' ' };
                let content = text::fit(&content, self.layout.tile_width.saturating_sub(1));
                let style = self.theme.tile(band);
                let is_cursor = Some(&tile.id) == self.selected && index == title_line;
                let title = if is_cursor { content.trim_end().len().max(1) } else { 0 };
                let (title, rest) = content.split_at_checked(title).unwrap_or((&content, ""));
                line.push_span(Span::styled(edge.to_string(), style));
                line.push_span(Span::styled(title.to_owned(), style.add_modifier(Modifier::REVERSED)));
                line.push_span(Span::styled(rest.to_owned(), style));
                line.push_span(Span::raw(" "));
            }
        }
        lines
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
