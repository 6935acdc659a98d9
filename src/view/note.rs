//! The note that is being written, over the lower part of the screen.

use super::canvas::Canvas;
use super::field;
use crate::app::{NoteEditor, Screen, State, layout};
use crate::i18n::text;

const MARGIN: usize = 3;

pub(super) fn draw(state: &State, editor: &NoteEditor, canvas: &mut Canvas<'_>) {
    let messages = &state.messages;
    // On a statement the dimension's title would steer the answer, so the note does not name it.
    let title = state
        .open
        .as_ref()
        .filter(|_| !matches!(state.screen, Screen::Statement(_)))
        .and_then(|open| open.questionnaire.dimension(&editor.dimension))
        .map_or_else(
            || messages.text("note-title").into_owned(),
            |dimension| messages.with("note-title-of", &[("title", dimension.title.as_str().into())]),
        );
    let rows = (canvas.height() / 2).max(6);
    let top = canvas.sheet(rows);
    let width = canvas.width();
    let taken = canvas.put(MARGIN, top + 1, &title, canvas.theme.heading());
    let private = messages.text("note-private");
    if MARGIN + taken + 3 + text::width(&private) + MARGIN <= width {
        canvas.put(MARGIN + taken + 3, top + 1, &private, canvas.theme.quiet());
    }
    let part = (MARGIN, top + 3, layout::note_width(state.size), rows.saturating_sub(4).max(1));
    field::draw_lines(&editor.field, part, canvas);
}
