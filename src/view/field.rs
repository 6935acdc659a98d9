//! Fields that are typed into.

use super::canvas::Canvas;
use crate::app::TextField;
use crate::i18n::text;

/// A field of one line, underlined; with the cursor in it when it is the one at hand.
pub(super) fn draw_line(
    field: &TextField,
    here: bool,
    (column, row, width): (usize, usize, usize),
    canvas: &mut Canvas<'_>,
) {
    let laid = field.laid(width);
    let line = laid.lines.first().map_or("", String::as_str);
    // A field that is not at hand shows its beginning.
    let skip = if here { (laid.cursor.1 + 1).saturating_sub(width) } else { 0 };
    let (shown, cursor) = text::from_column(line, skip);
    canvas.put(column, row, &text::fit(shown, width), canvas.theme.field());
    canvas.paint(column, row, width, canvas.theme.field());
    if here {
        canvas.point(column + laid.cursor.1.saturating_sub(cursor), row);
    }
}

/// A field of several lines, as many as fit around its cursor.
pub(super) fn draw_lines(
    field: &TextField,
    (column, row, width, rows): (usize, usize, usize, usize),
    canvas: &mut Canvas<'_>,
) {
    let laid = field.laid(width);
    let (at, across) = laid.cursor;
    let skip = at.saturating_sub(rows / 2).min(laid.lines.len().saturating_sub(rows));
    for (offset, line) in laid.lines.iter().skip(skip).take(rows).enumerate() {
        canvas.put(column, row + offset, line, canvas.theme.body());
    }
    canvas.point(column + across, row + at.saturating_sub(skip));
}
