//! The note that is being written, over the lower part of the screen.

use ratatui::widgets::{Clear, Widget as _};

use super::begin::point;
use super::canvas::Canvas;
use crate::app::State;
use crate::text;

const MARGIN: usize = 3;

pub(super) fn draw(state: &State, canvas: &mut Canvas<'_>) {
    let Some(editor) = &state.note else { return };
    let words = &state.words;
    // On a statement the dimension's title would steer the answer, so the note does not name it.
    let title = state
        .open
        .as_ref()
        .filter(|_| !matches!(state.screen, crate::app::Screen::Statement(_)))
        .and_then(|open| open.questionnaire.dimension(&editor.dimension))
        .map_or_else(
            || words.text("note-title").into_owned(),
            |dimension| words.with("note-title-of", &[("title", dimension.title.as_str().into())]),
        );
    let rows = (canvas.height() / 2).max(6);
    let top = canvas.height().saturating_sub(rows);
    let width = canvas.width();
    let part = canvas.part(0, top, width, rows);
    Clear.render(part, canvas.buffer);
    canvas.put(0, top, &"─".repeat(width), canvas.theme.quiet());
    let taken = canvas.put(MARGIN, top + 1, &title, canvas.theme.heading());
    let private = words.text("note-private");
    if MARGIN + taken + 3 + text::width(&private) + MARGIN <= width {
        canvas.put(MARGIN + taken + 3, top + 1, &private, canvas.theme.quiet());
    }
    let field = canvas.part(MARGIN, top + 3, width.saturating_sub(2 * MARGIN), rows.saturating_sub(4));
    if field.is_empty() {
        return;
    }
    editor.area.render(field, canvas.buffer);
    point(&editor.area, MARGIN, top + 3, canvas);
}
