//! The grid, with what is warm and cool, and the tile under the cursor, beside or under it.

use super::canvas::Canvas;
use super::page::{heading_within, put_named};
use super::tiles::{self, Place};
use crate::app::{Grid, Open, State, layout, page, picture};
use crate::heatmap::picture::{Picture, ticked};
use crate::i18n::Messages;
use crate::i18n::text;
use crate::model::questionnaire::Dimension;
use crate::model::response::Action;

const MARGIN: usize = 1;
/// Rows of detail that are always there, and the most there are under a grid.
const LEAST_DETAIL: usize = 2;
const MOST_DETAIL: usize = 10;

pub(super) fn draw(state: &State, grid: &Grid, canvas: &mut Canvas<'_>) {
    let Some(picture) = picture(state, grid) else { return };
    title(state, canvas);
    let layout = layout::grid(state.size, &picture.row_lengths());
    // Title, legend and footer have a row each; the detail under the grid has a few.
    let free = canvas.height().saturating_sub(3);
    let kept = if layout.detail_beside { 1 } else { LEAST_DETAIL };
    let rows = layout.height.min(free.saturating_sub(kept));
    let top = 1 + usize::from(layout.height + kept + 4 <= free || layout.detail_beside);
    tiles::draw(canvas, &picture, Some(&grid.selected), Place { column: MARGIN, row: top, rows, layout });
    let below = top + rows;
    let legend = below + usize::from(below + 1 + LEAST_DETAIL + 1 < canvas.height());
    draw_legend(state, &picture, legend, canvas);
    if layout.detail_beside {
        let left = MARGIN + layout.width() + 2;
        let width = canvas.width().saturating_sub(left + 2);
        let lines = canvas.height().saturating_sub(top + 2);
        detail_beside(state, grid, &picture, (left, top, width, lines), canvas);
    } else {
        let from = legend + 1;
        let rows = canvas.height().saturating_sub(from + 1).min(MOST_DETAIL);
        detail_under(state, grid, &picture, from, rows, canvas);
    }
}

fn title(state: &State, canvas: &mut Canvas<'_>) {
    let started = state.open.as_ref().and_then(|open| open.saved.started());
    let today = state.messages.felt(started, state.today, &state.zone);
    let width = canvas.width();
    let room = width.saturating_sub(text::width(&today) + 3 * MARGIN + 1);
    let beside = heading_within(state, room);
    // How many people it shows matters more than that it is no verdict, which was said before.
    let alone = state.group().is_some() && text::width(&beside) > room;
    if alone {
        let heading = heading_within(state, width.saturating_sub(2 * MARGIN));
        canvas.put(MARGIN, 0, &text::cut(&heading, width.saturating_sub(2 * MARGIN)), canvas.theme.heading());
    } else if room >= 12 {
        canvas.put(MARGIN, 0, &text::cut(&beside, room), canvas.theme.heading());
        canvas.put_right(MARGIN, 0, &today, canvas.theme.quiet());
    } else {
        canvas.put(MARGIN, 0, &text::cut(&today, width), canvas.theme.quiet());
    }
}

fn draw_legend(state: &State, picture: &Picture, row: usize, canvas: &mut Canvas<'_>) {
    let taken = tiles::legend(canvas, MARGIN, row, &state.messages);
    let marks = picture.legend(&state.messages);
    if MARGIN + taken + 3 + text::width(&marks) < canvas.width() {
        canvas.put(MARGIN + taken + 3, row, &marks, canvas.theme.quiet());
    }
}

/// The spots in as few lines as they need, within some rows; returns the row behind them.
fn put_spots(state: &State, grid: &Grid, (mut row, end): (usize, usize), canvas: &mut Canvas<'_>) -> usize {
    let width = canvas.width().saturating_sub(2 * MARGIN);
    for (name, titles) in page::spots(state, grid) {
        row = put_named(&name, &titles, (MARGIN, row, width, end), canvas);
    }
    row
}

/// What has changed since the last heatmap of the place, in one line.
fn since_short(state: &State, grid: &Grid) -> Option<String> {
    let since = grid.since.as_ref()?;
    let date = state.messages.date(since.started, &state.zone);
    let (warmer, cooler) = (since.warmer.len(), since.cooler.len());
    if warmer + cooler == 0 {
        return Some(page::since_alike(state, since));
    }
    let values = [("date", date.into()), ("warmer", warmer.into()), ("cooler", cooler.into())];
    Some(state.messages.with("since-short", &values))
}

fn selected<'a>(state: &'a State, grid: &Grid) -> Option<&'a Dimension> {
    state.open.as_ref()?.questionnaire.dimension(&grid.selected)
}

/// The actions about a dimension.
fn actions<'a>(open: &'a Open, dimension: &'a Dimension) -> impl Iterator<Item = &'a Action> {
    open.saved.actions().iter().filter(|action| action.dimension == dimension.id)
}

/// An action on one line.
fn told(action: &Action, messages: &Messages) -> String {
    let details = action.details(messages);
    let details = if details.is_empty() { details } else { format!(" ({details})") };
    format!("{} {}{details}", ticked(action.state), action.what)
}

/// Rows from which the spots stay in sight beside the tile under the cursor.
const ROWS_FOR_BOTH: usize = 9;

/// Under the grid: first the spots; once the cursor moves, the tile under it, and the spots where there is room for both.
fn detail_under(
    state: &State,
    grid: &Grid,
    picture: &Picture,
    from: usize,
    rows: usize,
    canvas: &mut Canvas<'_>,
) {
    let width = canvas.width().saturating_sub(2 * MARGIN);
    let mut row = from;
    let end = from + rows;
    if grid.fresh || rows >= ROWS_FOR_BOTH {
        // Where the guesses need the room there is no blank row.
        let gap = usize::from(rows >= 4 && page::guesses(state, grid).len() < 2);
        row = put_spots(state, grid, (row + gap, end), canvas);
    }
    if grid.fresh {
        let more = since_short(state, grid)
            .into_iter()
            .chain(page::guesses(state, grid))
            .chain(page::waiting(state));
        for line in more {
            if row < end {
                canvas.put(MARGIN, row, &text::cut(&line, width), canvas.theme.body());
                row += 1;
            }
        }
        if row + 1 < end && rows >= 6 {
            let line = state.messages.text("heatmap-fresh");
            canvas.put(MARGIN, row + 1, &text::cut(&line, width), canvas.theme.quiet());
        }
        return;
    }
    let (Some(dimension), Some(open)) = (selected(state, grid), &state.open) else { return };
    row += usize::from(rows > 5);
    let taken = title_and_word(state, picture, dimension, MARGIN, row, canvas);
    let about = text::cut(&dimension.about, width.saturating_sub(taken + 2)).into_owned();
    canvas.put(MARGIN + taken + 2, row, &about, canvas.theme.quiet());
    row += 1;
    for (statement, answer) in page::answers(open, &grid.heatmap, dimension, state) {
        if row < end {
            let room = width.saturating_sub(text::width(&answer) + 2);
            canvas.put(MARGIN, row, &text::cut(&statement, room), canvas.theme.body());
            canvas.put_right(MARGIN, row, &answer, canvas.theme.heading());
            row += 1;
        }
    }
    for action in actions(open, dimension) {
        if row < end {
            canvas.put(MARGIN, row, &text::cut(&told(action, &state.messages), width), canvas.theme.body());
            row += 1;
        }
    }
    let note = open.saved.note(&dimension.id);
    if !note.is_empty() && row < end {
        let note = state.messages.with("heatmap-note", &[("note", note.replace('\n', " ").into())]);
        canvas.put(MARGIN, row, &text::cut(&note, width), canvas.theme.quiet());
        row += 1;
    }
    if row < end {
        let lines = text::wrap(page::question(&grid.heatmap, dimension).1, width);
        let shown = lines.len().min(end - row);
        for (index, line) in lines.iter().take(shown).enumerate() {
            let more = index + 1 == shown && shown < lines.len();
            let line =
                if more { text::cut(&format!("{line} …"), width).into_owned() } else { line.clone() };
            canvas.put(MARGIN, row + index, &line, canvas.theme.quiet());
        }
    }
}

/// The title of a dimension and the word for its heat, painted as its tile is; returns the columns taken.
fn title_and_word(
    state: &State,
    picture: &Picture,
    dimension: &Dimension,
    column: usize,
    row: usize,
    canvas: &mut Canvas<'_>,
) -> usize {
    let taken = canvas.put(column, row, &dimension.title, canvas.theme.heading());
    let Some(tile) = picture.tiles().find(|tile| tile.id == dimension.id) else { return taken };
    match tile.band {
        Some(band) => {
            let word = format!(" {} ", tile.word);
            taken + 2 + canvas.put(column + taken + 2, row, &word, canvas.theme.tile(Some(band)))
        }
        None => {
            let word = state.messages.text("heatmap-no-heat");
            taken + 2 + canvas.put(column + taken + 2, row, &word, canvas.theme.quiet())
        }
    }
}

/// Beside the grid: the spots, then the tile under the cursor with its question and its note.
fn detail_beside(
    state: &State,
    grid: &Grid,
    picture: &Picture,
    (left, top, width, rows): (usize, usize, usize, usize),
    canvas: &mut Canvas<'_>,
) {
    let mut row = top;
    for (name, titles) in page::spots(state, grid) {
        canvas.put(left, row, &name, canvas.theme.heading());
        row = canvas.put_lines(
            left,
            row + usize::from(!name.is_empty()),
            &text::wrap(&titles, width),
            canvas.theme.body(),
        ) + 1;
    }
    if let Some(since) = page::since(state, grid) {
        row = canvas.put_lines(left, row, &text::wrap(&since, width), canvas.theme.body()) + 1;
    }
    for line in page::guesses(state, grid).into_iter().chain(page::waiting(state)) {
        row = canvas.put_lines(left, row, &text::wrap(&line, width), canvas.theme.body()) + 1;
    }
    let (Some(dimension), Some(open)) = (selected(state, grid), &state.open) else { return };
    row += 1;
    title_and_word(state, picture, dimension, left, row, canvas);
    row = canvas.put_lines(left, row + 1, &text::wrap(&dimension.about, width), canvas.theme.quiet()) + 1;
    for (statement, answer) in page::answers(open, &grid.heatmap, dimension, state) {
        row = canvas.put_lines(left, row, &text::wrap(&statement, width), canvas.theme.body());
        canvas.put(left + 2, row, &answer, canvas.theme.heading());
        row += 2;
    }
    let end = top + rows;
    let mut paragraph = |content: &str, heading: &str| {
        let lines = text::wrap(content, width);
        if row + 1 + lines.len() < end {
            canvas.put(left, row, heading, canvas.theme.heading());
            row = canvas.put_lines(left, row + 1, &lines, canvas.theme.body()) + 1;
        }
    };
    let (heading, question) = page::question(&grid.heatmap, dimension);
    paragraph(question, &state.messages.text(heading));
    let note = open.saved.note(&dimension.id);
    if !note.is_empty() {
        paragraph(note, &state.messages.text("dimension-note"));
    }
    let actions: Vec<String> = actions(open, dimension).map(|action| told(action, &state.messages)).collect();
    if !actions.is_empty() {
        paragraph(&actions.join("\n"), &state.messages.text("dimension-actions"));
    }
}
