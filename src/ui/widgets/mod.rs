//! Widgets of our own.

mod form;
mod text_input;
mod tile_grid;

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Borders, Clear, Paragraph};

use super::page::MARGIN;
use super::theme::Theme;
use crate::i18n::text;

pub(super) use form::{Form, parse_form_line};
pub(super) use text_input::{Full, TextInput, draw_area, draw_line};
pub(super) use tile_grid::{TileGrid, legend, strip};

/// A row of an area, by its index from the top, without a margin of columns left and right; empty outside the area.
pub(super) fn row(area: Rect, index: usize, margin: usize) -> Rect {
    let row = first_rows(from(area, margin, index), 1);
    first_columns(row, usize::from(area.width).saturating_sub(2 * margin))
}

/// The part of an area from a column and a row on; empty outside the area.
pub(super) fn from(area: Rect, column: usize, row: usize) -> Rect {
    let column = u16::try_from(column).unwrap_or(u16::MAX).min(area.width);
    let row = u16::try_from(row).unwrap_or(u16::MAX).min(area.height);
    Rect { x: area.x + column, y: area.y + row, width: area.width - column, height: area.height - row }
}

pub(super) fn first_rows(area: Rect, rows: usize) -> Rect {
    Rect { height: u16::try_from(rows).unwrap_or(u16::MAX).min(area.height), ..area }
}

pub(super) fn first_columns(area: Rect, columns: usize) -> Rect {
    Rect { width: u16::try_from(columns).unwrap_or(u16::MAX).min(area.width), ..area }
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

/// A text as lines of so many columns.
pub(super) fn wrapped(content: &str, columns: usize, style: Style) -> Vec<Line<'static>> {
    text::wrap(content, columns).into_iter().map(|line| Line::from(Span::styled(line, style))).collect()
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

/// Draws as much of a text as fits into the first row of an area.
pub(super) fn draw_text(content: &str, style: Style, frame: &mut Frame<'_>, area: Rect) {
    frame.render_widget(Span::styled(text::cut(content, usize::from(area.width)), style), area);
}

/// Draws a text at the right end of the first row of an area.
pub(super) fn draw_right(content: &str, style: Style, frame: &mut Frame<'_>, area: Rect) {
    let column = usize::from(area.width).saturating_sub(text::width(content));
    draw_text(content, style, frame, from(area, column, 0));
}

/// Draws a text below the corner of an area, wrapped; returns how many rows it takes.
pub(super) fn draw_wrapped(
    content: &str,
    columns: usize,
    style: Style,
    frame: &mut Frame<'_>,
    area: Rect,
) -> usize {
    let lines = wrapped(content, columns, style);
    let rows = lines.len();
    frame.render_widget(Paragraph::new(lines), area);
    rows
}

/// Draws a title in a row, and at its right end something quiet, which gives way where there is no room for both.
pub(super) fn draw_title<'a>(
    title: impl Into<Line<'a>>,
    beside: &str,
    theme: &Theme,
    frame: &mut Frame<'_>,
    area: Rect,
) {
    let (title, end) = (title.into(), row(area, 0, MARGIN));
    if title.width() + 2 + text::width(beside) <= usize::from(end.width) {
        draw_right(beside, theme.quiet(), frame, end);
    }
    frame.render_widget(title, from(area, MARGIN, 0));
}

/// Draws a heading in a row, and at its right end something that matters more than the end of a long heading.
pub(super) fn draw_heading(heading: &str, beside: &str, theme: &Theme, frame: &mut Frame<'_>, area: Rect) {
    let room = usize::from(area.width).saturating_sub(text::width(beside) + 2);
    draw_text(&text::cut(heading, room), theme.heading(), frame, area);
    draw_right(beside, theme.quiet(), frame, area);
}

/// The rows of a list below a title, above a blank row and the footer.
pub(super) fn list_area(area: Rect) -> Rect {
    first_rows(from(area, 0, 3), usize::from(area.height).saturating_sub(5).max(1))
}

/// Draws the lines of a list from one on, as many as there are rows, with arrows where there are more. The terminal's
/// cursor is on the chosen line.
pub(super) fn draw_list(
    lines: Vec<Line<'_>>,
    skip: usize,
    chosen: Option<usize>,
    theme: &Theme,
    frame: &mut Frame<'_>,
    area: Rect,
) {
    let rows = usize::from(area.height);
    let is_more = skip + rows < lines.len();
    let list = from(area, MARGIN, 0);
    // In a single row the arrows are side by side.
    let margin = if rows == 1 { 3 } else { 1 };
    if skip > 0 {
        draw_right("↑", theme.quiet(), frame, row(area, 0, margin));
    }
    if is_more {
        draw_right("↓", theme.quiet(), frame, row(area, rows.saturating_sub(1), 1));
    }
    let shown: Vec<Line<'_>> = lines.into_iter().skip(skip).take(rows).collect();
    frame.render_widget(Paragraph::new(shown), list);
    if let Some(at) = chosen.and_then(|chosen| chosen.checked_sub(skip)).filter(|at| *at < rows) {
        set_cursor(frame, from(list, 0, at));
    }
}

/// Puts the terminal's cursor on the corner of an area.
pub(super) fn set_cursor(frame: &mut Frame<'_>, area: Rect) {
    frame.set_cursor_position(Position { x: area.x, y: area.y });
}

/// Clears the lowest rows for something over the screen, below a rule, a title and something quiet after it where there is
/// room; returns what is below them.
pub(super) fn draw_sheet(
    rows: u16,
    title: &str,
    beside: &str,
    theme: &Theme,
    frame: &mut Frame<'_>,
    area: Rect,
) -> Rect {
    let height = rows.min(area.height);
    let sheet = Rect { y: area.bottom() - height, height, ..area };
    frame.render_widget(Clear, sheet);
    frame.render_widget(Block::new().borders(Borders::TOP).border_style(theme.quiet()), sheet);
    let line = from(sheet, MARGIN, 1);
    draw_text(title, theme.heading(), frame, line);
    let after = text::width(title) + 3;
    if after + text::width(beside) + MARGIN <= usize::from(line.width) {
        draw_text(beside, theme.quiet(), frame, from(line, after, 0));
    }
    from(sheet, MARGIN, 2)
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
