//! The place to come back to: what is saved, and a new beginning.

use super::keys::Command;
use super::{Begin, Effect, Screen, State, layout};

/// What a command does on this screen.
pub(super) fn command(state: &mut State, command: Command) -> Vec<Effect> {
    let last = state.library.rows.len().saturating_sub(1);
    let page = layout::page_step(state.size);
    let Screen::Start(cursor) = &mut state.screen else { return Vec::new() };
    match command {
        Command::New => state.screen = Screen::Begin(state.form.take().unwrap_or_default()),
        Command::Enter => match state.library.rows.get(*cursor) {
            Some(row) => return vec![Effect::Open(Box::new(row.entry.clone()))],
            None => state.screen = Screen::Begin(state.form.take().unwrap_or_default()),
        },
        other => *cursor = layout::moved(*cursor, last, page, other),
    }
    Vec::new()
}

/// Back to the start screen, with what has become of the response; others may change it now.
pub(super) fn to_start(state: &mut State) -> Vec<Effect> {
    state.screen = Screen::Start(0);
    let Some(open) = state.open.take() else { return Vec::new() };
    state.changes = open.saving.revision;
    if !open.has_file {
        // What was typed is kept for the next beginning.
        let name = open.response.name.as_deref().unwrap_or_default();
        state.form = Some(Box::new(Begin::filled(&open.response.place, name)));
    }
    if open.access.is_look_only() {
        return Vec::new();
    }
    state.library.put(&open);
    let at = state.library.rows.iter().position(|row| row.entry.path == open.file);
    state.screen = Screen::Start(at.unwrap_or(0));
    vec![Effect::Close(open.path)]
}
