//! Two heatmaps as one, each tile then over now; and choosing the earlier one.

use super::canvas::Canvas;
use super::page::{self as lines, put_named};
use super::start;
use super::tiles::{self, Place};
use crate::app::{Choose, Compare, State, compare, layout, page};
use crate::heatmap::Change;
use crate::i18n::text;

const MARGIN: usize = 1;
const LIST_MARGIN: usize = 3;
/// Rows of detail that are always there under a grid.
const LEAST_DETAIL: usize = 2;

pub(super) fn draw_choose(state: &State, choose: &Choose, canvas: &mut Canvas<'_>) {
    let messages = &state.messages;
    let place = messages.place(choose.now.place()).into_owned();
    let date = state.library.dated(&choose.now, messages, &state.zone);
    let title = messages.with("choose-title", &[("place", place.into()), ("date", date.into())]);
    let width = canvas.width().saturating_sub(2 * LIST_MARGIN);
    canvas.put(LIST_MARGIN, 1, &text::cut(&title, width), canvas.theme.heading());
    let room = canvas.height().saturating_sub(5).max(1);
    let skip = (choose.cursor + 1).saturating_sub(room);
    for (offset, (index, path)) in choose.rows.iter().enumerate().skip(skip).take(room).enumerate() {
        if let Some(row) = state.library.row(path) {
            start::draw_row(state, row, index == choose.cursor, 3 + offset, canvas);
        }
    }
}

pub(super) fn draw(state: &State, compare: &Compare, canvas: &mut Canvas<'_>) {
    if let Some(scroll) = compare.dimension_screen {
        return draw_closer(state, compare, scroll, canvas);
    }
    let Some(picture) = compare::picture(state, compare) else { return };
    let width = canvas.width();
    canvas.put(MARGIN, 0, &heading(state, compare, width.saturating_sub(2)), canvas.theme.heading());
    let layout = layout::grid(state.size, &picture.row_lengths());
    let free = canvas.height().saturating_sub(3);
    let kept = if layout.detail_beside { 1 } else { LEAST_DETAIL };
    let rows = layout.height.min(free.saturating_sub(kept));
    let top = 1 + usize::from(layout.height + kept + 4 <= free || layout.detail_beside);
    tiles::draw(canvas, &picture, Some(&compare.selected), Place { column: MARGIN, row: top, rows, layout });
    let below = top + rows;
    let legend = below + usize::from(below + 1 + LEAST_DETAIL + 1 < canvas.height());
    let taken = tiles::legend(canvas, MARGIN, legend, &state.messages);
    let how = state.messages.text("compare-legend");
    if MARGIN + taken + 3 + text::width(&how) < width {
        canvas.put(MARGIN + taken + 3, legend, &how, canvas.theme.quiet());
    }
    let part = if layout.detail_beside {
        let left = MARGIN + layout.width() + 2;
        (left, top, width.saturating_sub(left + 2), canvas.height().saturating_sub(1))
    } else {
        (MARGIN, legend + 1, width.saturating_sub(2 * MARGIN), canvas.height().saturating_sub(1))
    };
    let part = if part.3.saturating_sub(part.1) > 4 && !layout.detail_beside {
        (part.0, part.1 + 1, part.2, part.3)
    } else {
        part
    };
    let both = layout.detail_beside;
    let mut row = part.1;
    if compare.fresh || both {
        row = draw_changes(state, compare, part, canvas);
    }
    if !compare.fresh || both {
        let from = if row > part.1 { row + 1 } else { row };
        draw_tile(state, compare, (part.0, from, part.2, part.3), canvas);
    }
}

/// The place and the two days; where there is little room, the days alone.
fn heading(state: &State, compare: &Compare, width: usize) -> String {
    let whole = compare::heading(&compare.then, &compare.now, &state.messages, &state.zone);
    if text::width(&whole) <= width {
        return whole;
    }
    let [then, now] = compare::dates(&compare.then, &compare.now, &state.messages, &state.zone);
    let days = [("then", then.into()), ("now", now.into())];
    text::cut(&state.messages.with("compare-then-now", &days), width).into_owned()
}

/// What has become warmer, cooler, about the same; then the statements that moved most, and what was done.
fn draw_changes(
    state: &State,
    compare: &Compare,
    (left, top, width, end): (usize, usize, usize, usize),
    canvas: &mut Canvas<'_>,
) -> usize {
    let messages = &state.messages;
    let mut row = top;
    if !compare.is_of_one_place() {
        let sentence = text::wrap(&messages.text("compare-places"), width);
        if row + sentence.len() < end {
            row = canvas.put_lines(left, row, &sentence, canvas.theme.quiet());
        }
    }
    for change in Change::ALL {
        let titles = compare.titles(&compare.comparison.changed(change));
        if !titles.is_empty() {
            row = put_named(&messages.text(change.title()), &titles, (left, row, width, end), canvas);
        }
    }
    let moved = compare.comparison.changed_most();
    if !moved.is_empty() && row + 3 < end {
        row += 1;
        canvas.put(left, row, &messages.text("compare-most"), canvas.theme.heading());
        row += 1;
        for statement in moved {
            let told = page::compared_answer(messages, &compare.then, &compare.now, &statement.id);
            let Some((sentence, answers)) = told else { continue };
            let lines = text::wrap(&sentence, width);
            if row + lines.len() + 1 > end {
                break;
            }
            row = canvas.put_lines(left, row, &lines, canvas.theme.body());
            canvas.put(left + 2, row, &answers, canvas.theme.heading());
            row += 1;
        }
    }
    row
}

/// The tile under the cursor: what became of it, and its statements.
fn draw_tile(
    state: &State,
    compare: &Compare,
    (left, top, width, end): (usize, usize, usize, usize),
    canvas: &mut Canvas<'_>,
) {
    title(state, compare, (left, top), canvas);
    let mut row = top + 1;
    for (sentence, answers) in page::compared_answers(state, compare, &compare.selected) {
        let room = width.saturating_sub(text::width(&answers) + 2);
        let lines =
            if text::width(&sentence) <= room { vec![sentence] } else { text::wrap(&sentence, width) };
        let inline = lines.len() == 1 && lines.first().is_some_and(|line| text::width(line) <= room);
        if row + lines.len() + usize::from(!inline) > end {
            return;
        }
        row = canvas.put_lines(left, row, &lines, canvas.theme.body());
        if inline {
            canvas.put(
                left + width.saturating_sub(text::width(&answers)),
                row - 1,
                &answers,
                canvas.theme.heading(),
            );
        } else {
            canvas.put(left + 2, row, &answers, canvas.theme.heading());
            row += 1;
        }
    }
    let messages = &state.messages;
    let note = compare.then.note(&compare.selected);
    let noted = (!note.is_empty())
        .then(|| messages.with("compare-noted", &[("note", note.replace('\n', " ").into())]));
    let done = compare.done_between(Some(&compare.selected));
    let done =
        done.iter().map(|action| messages.with("compare-did", &[("what", action.what.as_str().into())]));
    for line in noted.into_iter().chain(done) {
        let lines = text::wrap(&line, width);
        if row + lines.len() <= end {
            row = canvas.put_lines(left, row, &lines, canvas.theme.quiet());
        }
    }
}

/// The title of the tile under the cursor, and what became of it in words.
fn title(state: &State, compare: &Compare, (left, row): (usize, usize), canvas: &mut Canvas<'_>) {
    let (Some(tile), Some(dimension)) = (compare.tile(), compare.dimension(&compare.selected)) else {
        return;
    };
    let mut column = left + canvas.put(left, row, &dimension.title, canvas.theme.heading()) + 2;
    for (index, band) in [tile.bands.0, tile.bands.1].into_iter().enumerate() {
        if index == 1 {
            column += canvas.put(column, row, "→", canvas.theme.quiet()) + 1;
        }
        let word =
            band.map_or_else(|| state.messages.text("tile-no-heat"), |band| state.messages.text(band.name()));
        column += canvas.put(column, row, &format!(" {word} "), canvas.theme.tile(band)) + 1;
    }
    let change = state.messages.text(tile.change.messages());
    let taken = canvas.put(column + 1, row, &change, canvas.theme.heading());
    if tile.compared < tile.of && tile.compared > 0 {
        let partly = [("compared", tile.compared.into()), ("of", tile.of.into())];
        let partly = state.messages.with("compare-partly", &partly);
        canvas.put(column + taken + 3, row, &partly, canvas.theme.quiet());
    }
}

fn draw_closer(state: &State, compare: &Compare, scroll: usize, canvas: &mut Canvas<'_>) {
    if compare.fresh {
        let width = canvas.width().saturating_sub(2 * LIST_MARGIN);
        canvas.put(LIST_MARGIN, 1, &heading(state, compare, width), canvas.theme.heading());
    } else {
        title(state, compare, (LIST_MARGIN, 1), canvas);
    }
    lines::draw_lines(&page::compared(state, layout::page_width(state.size)), scroll, None, canvas);
}
