//! The place to come back to: what was planned, what is saved, and a new beginning.

use std::path::Path;

use super::field::TextField;
use super::keys::Command;
use super::{AfterOpen, Change, Effect, Event, Row, Screen, State, actions, compare, layout, room};
use crate::i18n::text;
use crate::model::response::Action;
use crate::store::Error;

/// Which row is chosen, and what is looked for.
#[derive(Debug, Default)]
pub struct Start {
    /// Which of the rows that are shown.
    pub cursor: usize,
    /// What is looked for, while something is.
    pub find: Option<Box<TextField>>,
}

impl Start {
    /// The start screen with the cursor on a file.
    #[must_use]
    pub fn at(state: &State, path: &Path) -> Self {
        let cursor = state.library.place(path).unwrap_or(0);
        Self { cursor, find: None }
    }

    /// The rows that are shown: all of them, or those whose place or name has what is looked for in it.
    #[must_use]
    pub fn rows<'a>(&self, state: &'a State) -> Vec<&'a Row> {
        let looked_for = self.find.as_ref().map(|field| text::folded(&field.text())).unwrap_or_default();
        state.library.rows.iter().filter(|row| row.is_found_by(&looked_for)).collect()
    }

    /// The row under the cursor.
    #[must_use]
    pub fn row<'a>(&self, state: &'a State) -> Option<&'a Row> {
        self.rows(state).get(self.cursor).copied()
    }
}

/// What a command does on this screen.
pub(super) fn command(state: &mut State, command: Command) -> Vec<Effect> {
    let page = layout::page_step(state.size);
    let Screen::Start(start) = &state.screen else { return Vec::new() };
    let last = start.rows(state).len().saturating_sub(1);
    let chosen = start.row(state).map(|row| row.saved.clone());
    match (command, chosen) {
        (Command::New, _) => begin(state),
        (Command::Enter, Some(saved)) => return vec![Effect::Open(Box::new(saved), AfterOpen::Show)],
        (Command::Enter, None) if state.library.rows.is_empty() => begin(state),
        (Command::Delete, Some(saved)) => return delete_and_remember(state, saved.path()),
        (Command::Compare, Some(saved)) => compare::choose(state, saved.path()),
        (Command::Group, _) => room::open_form(state),
        (Command::Actions, _) => actions::open(state),
        (Command::Find, _) => {
            if let Screen::Start(start) = &mut state.screen {
                *start = Start { cursor: 0, find: Some(Box::new(TextField::line(""))) };
            }
        }
        (Command::Back, chosen) => {
            let found = chosen.map(|saved| Start::at(state, saved.path()));
            state.screen = Screen::Start(found.unwrap_or_default());
        }
        _ => {
            if let Screen::Start(start) = &mut state.screen {
                start.cursor = layout::moved(start.cursor, last, page, command);
            }
        }
    }
    Vec::new()
}

/// Takes a key into what is looked for.
pub(super) fn edit(state: &mut State, event: Event) {
    let columns = layout::page_width(state.size);
    let Screen::Start(Start { cursor, find: Some(find) }) = &mut state.screen else { return };
    find.type_in(event, columns);
    *cursor = 0;
}

fn begin(state: &mut State) {
    state.screen = Screen::Begin(state.form.take().unwrap_or_default());
}

fn delete_and_remember(state: &mut State, path: &Path) -> Vec<Effect> {
    if let Some(row) = state.library.row(path).cloned() {
        state.history.remember(Change::Restore(Box::new(row)));
    }
    delete(state, path)
}

/// Moves a file to the trash; the list shows it at once.
pub(super) fn delete(state: &mut State, path: &Path) -> Vec<Effect> {
    let row = state.library.take(path);
    let plans = row.as_ref().is_some_and(|row| row.actions().iter().any(Action::is_open));
    let place = row.as_ref().map_or("", |row| row.saved.name());
    let place = state.messages.place(place).into_owned();
    let date = row.as_ref().and_then(Row::started).map(|at| state.messages.date(at, &state.zone));
    if let Screen::Start(start) = &state.screen {
        let last = start.rows(state).len().saturating_sub(1);
        if let Screen::Start(start) = &mut state.screen {
            start.cursor = start.cursor.min(last);
        }
    }
    let key = if plans { "deleted-with-actions" } else { "deleted" };
    let values = [("place", place.into()), ("date", date.unwrap_or_default().into())];
    state.message = Some(state.messages.with(key, &values));
    vec![Effect::Delete(path.to_owned())]
}

/// Moving a file to the trash did not come about: it is listed again.
pub(super) fn not_deleted(state: &mut State, path: &Path, why: &Error) {
    if let Some(row) = state.history.not_deleted(path) {
        state.library.insert(*row);
    }
    state.message = Some(state.localize(why));
}

/// Moving it back did not come about: it is not listed.
pub(super) fn not_restored(state: &mut State, path: &Path, why: &Error) {
    state.history.not_restored(path);
    state.library.take(path);
    state.message = Some(state.localize(why));
}

/// Back to the start screen, with what has become of the response; others may change it now.
pub(super) fn to_start(state: &mut State) -> Vec<Effect> {
    let file = state.open.as_ref().map(|open| open.file().to_owned());
    let effects = state.close();
    if state.preview.is_some() {
        begin(state);
        return effects;
    }
    if !matches!(state.screen, Screen::Start(_)) {
        state.screen = Screen::Start(file.map(|file| Start::at(state, &file)).unwrap_or_default());
    }
    effects
}
