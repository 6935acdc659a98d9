//! Widgets of our own.

mod text_input;
mod tile_grid;

use std::borrow::Cow;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Borders, Clear};

use super::theme::Theme;
use crate::i18n::text;

pub(super) use text_input::{TextInput, draw_area, draw_line};
pub(super) use tile_grid::{TileGrid, legend, strip};

/// A row of an area, by its index from the top, without a margin of columns left and right; empty outside the area.
pub(super) fn row(area: Rect, index: usize, margin: u16) -> Rect {
    let index = u16::try_from(index).unwrap_or(u16::MAX);
    if index >= area.height {
        return Rect { width: 0, height: 0, ..area };
    }
    let x = area.x.saturating_add(margin.min(area.width));
    Rect { x, y: area.y + index, width: area.width.saturating_sub(2 * margin), height: 1 }
}

/// The part of an area from a column and a row on; empty outside the area.
pub(super) fn from(area: Rect, column: usize, row: usize) -> Rect {
    let column = u16::try_from(column).unwrap_or(u16::MAX).min(area.width);
    let row = u16::try_from(row).unwrap_or(u16::MAX).min(area.height);
    Rect { x: area.x + column, y: area.y + row, width: area.width - column, height: area.height - row }
}

/// A line of so many columns; the span that crosses its edge is cut with an ellipsis.
pub(super) fn cut_line<'a>(spans: impl IntoIterator<Item = Span<'a>>, columns: u16) -> Line<'a> {
    let mut free = usize::from(columns);
    let mut kept = Vec::new();
    for mut span in spans {
        let is_blank = span.content.chars().all(|c| c == ' ');
        if is_blank {
            span.content = " ".repeat(span.content.len().min(free)).into();
        } else if text::width(&span.content) > free {
            span.content = text::cut(&span.content, free).into_owned().into();
        }
        free = free.saturating_sub(text::width(&span.content));
        kept.push(span);
    }
    Line::from(kept)
}

/// A text at the right edge.
pub(super) fn right<'a>(content: impl Into<Cow<'a, str>>, style: Style) -> Line<'a> {
    // A line's own style would paint its whole row.
    Line::from(Span::styled(content, style)).right_aligned()
}

/// A text as lines of so many columns.
pub(super) fn wrapped(content: &str, columns: usize, style: Style) -> Vec<Line<'static>> {
    text::wrap(content, columns).into_iter().map(|line| Line::from(Span::styled(line, style))).collect()
}

/// The end of a row that so many columns take before a margin at the right; from the left edge where they do not fit.
pub(super) fn end_of_row(area: Rect, index: usize, margin: u16, columns: usize) -> Rect {
    let margin = usize::from(margin);
    row(from(area, usize::from(area.width).saturating_sub(margin + columns), 0), index, 0)
}

/// Texts two columns apart, as much of them as fits.
pub(super) fn side_by_side(
    texts: impl IntoIterator<Item = (String, Style)>,
    columns: usize,
) -> Line<'static> {
    let mut line = Line::default();
    for (content, style) in texts {
        if !line.spans.is_empty() {
            line.push_span(Span::raw("  "));
        }
        let room = columns.saturating_sub(line.width());
        line.push_span(Span::styled(text::cut(&content, room).into_owned(), style));
    }
    line
}

/// Clears the lowest rows for something over the screen, with a rule above it; returns all of these rows.
pub(super) fn draw_sheet(rows: u16, theme: &Theme, frame: &mut Frame<'_>, area: Rect) -> Rect {
    let height = rows.min(area.height);
    let sheet = Rect { y: area.bottom() - height, height, ..area };
    frame.render_widget(Clear, sheet);
    frame.render_widget(Block::new().borders(Borders::TOP).border_style(theme.quiet()), sheet);
    sheet
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_cut_at_whole_characters_and_never_in_a_gap() {
        let line = |columns| {
            let spans = [Span::raw("日本"), Span::raw("  "), Span::raw("warm")];
            cut_line(spans, columns).to_string()
        };
        assert_eq!(line(10), "日本  warm");
        assert_eq!(line(9), "日本  wa…");
        assert_eq!(line(5), "日本 ");
        assert_eq!(line(3), "日…");
        assert_eq!(line(0), "");
    }
}
