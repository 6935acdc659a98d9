//! Writing a note on a dimension. Every key is saved; leaving is one change that can be taken back.

use super::field::TextField;
use super::{Change, Effect, Event, Overlay, State, layout};
use crate::model::questionnaire::DimensionId;
use crate::model::response::Edit;

/// A note that is being written.
#[derive(Debug)]
pub struct NoteEditor {
    /// What it is about.
    pub dimension: DimensionId,
    /// The text with its cursor.
    pub field: TextField,
    before: String,
}

/// Opens the note on the dimension in hand.
pub(super) fn open(state: &mut State) {
    let (Some(dimension), Some(open)) = (state.dimension_in_hand(), &state.open) else { return };
    // Groups have no notes.
    if open.saved.group().is_some() {
        return;
    }
    let before = open.saved.note(&dimension).to_owned();
    let field = TextField::lines(&before);
    state.overlay = Some(Overlay::Note(Box::new(NoteEditor { dimension, field, before })));
}

/// Takes a key or a paste into the note, and saves it.
pub(super) fn edit(state: &mut State, event: Event) -> Vec<Effect> {
    let columns = layout::note_width(state.size);
    let (Some(Overlay::Note(editor)), Some(open)) = (&mut state.overlay, &mut state.open) else {
        return Vec::new();
    };
    editor.field.type_in(event, columns);
    match open.saved.apply(Edit::Note(editor.dimension.clone(), editor.field.text())) {
        Some(_) => open.save(),
        None => Vec::new(),
    }
}

/// Closes the note, if one is open.
pub(super) fn close(state: &mut State) {
    if !matches!(state.overlay, Some(Overlay::Note(_))) {
        return;
    }
    let (Some(Overlay::Note(editor)), Some(open)) = (state.overlay.take(), &state.open) else { return };
    if open.saved.note(&editor.dimension) != editor.before {
        let NoteEditor { dimension, before, .. } = *editor;
        let inverse = Edit::Note(dimension, before);
        state.history.remember(Change::Edit(open.file().to_owned(), inverse));
    }
}
