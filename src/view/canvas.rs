//! Painting that cannot go over an edge.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::theme::Theme;
use crate::i18n::text;

/// A buffer to paint on, in columns and rows from its corner.
pub(super) struct Canvas<'a> {
    pub(super) buffer: &'a mut Buffer,
    pub(super) area: Rect,
    pub(super) theme: &'a Theme,
    /// Where the cursor is to stand.
    pub(super) cursor: Option<Position>,
}

impl<'a> Canvas<'a> {
    pub(super) fn new(buffer: &'a mut Buffer, area: Rect, theme: &'a Theme) -> Self {
        Self { buffer, area, theme, cursor: None }
    }

    pub(super) fn width(&self) -> usize {
        usize::from(self.area.width)
    }

    pub(super) fn height(&self) -> usize {
        usize::from(self.area.height)
    }

    /// Writes a text of one line, as much of it as fits, and returns how many columns it took.
    pub(super) fn put(&mut self, column: usize, row: usize, content: &str, style: Style) -> usize {
        let Some((x, y)) = self.cell(column, row) else { return 0 };
        let room = self.width() - column;
        let (end, _) = self.buffer.set_stringn(x, y, text::cut(content, room), room, style);
        usize::from(end - x)
    }

    /// Writes a text so that it ends at the right edge, but for `margin` columns.
    pub(super) fn put_right(&mut self, margin: usize, row: usize, content: &str, style: Style) {
        let column = self.width().saturating_sub(margin + text::width(content));
        self.put(column, row, content, style);
    }

    /// Writes lines below one another, from a row on; returns the row behind them.
    pub(super) fn put_lines(&mut self, column: usize, row: usize, lines: &[String], style: Style) -> usize {
        for (index, line) in lines.iter().enumerate() {
            self.put(column, row + index, line, style);
        }
        row + lines.len()
    }

    /// Clears the lowest rows for something that lies over the screen, under a rule; returns its first row.
    pub(super) fn sheet(&mut self, rows: usize) -> usize {
        let top = self.height().saturating_sub(rows);
        for row in top..self.height() {
            self.put(0, row, &" ".repeat(self.width()), self.theme.body());
            self.paint(0, row, self.width(), Style::reset());
        }
        self.put(0, top, &"─".repeat(self.width()), self.theme.quiet());
        self.cursor = None;
        top
    }

    /// Gives a part of a row a style.
    pub(super) fn paint(&mut self, column: usize, row: usize, columns: usize, style: Style) {
        let Some((x, y)) = self.cell(column, row) else { return };
        let width = u16::try_from(columns.min(self.width() - column)).unwrap_or(0);
        self.buffer.set_style(Rect { x, y, width, height: 1 }, style);
    }

    /// Lets the cursor stand at a place.
    pub(super) fn point(&mut self, column: usize, row: usize) {
        self.cursor = self.cell(column, row).map(|(x, y)| Position { x, y });
    }

    fn cell(&self, column: usize, row: usize) -> Option<(u16, u16)> {
        if column >= self.width() || row >= self.height() {
            return None;
        }
        let x = self.area.x.checked_add(u16::try_from(column).ok()?)?;
        let y = self.area.y.checked_add(u16::try_from(row).ok()?)?;
        Some((x, y))
    }
}
