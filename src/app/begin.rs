//! Beginning a heatmap: the place, the name, and which questionnaire.

use std::sync::Arc;

use super::field::TextField;
use super::keys::Command;
use super::statement::Walk;
use super::{Access, Effect, Event, Open, Purpose, Screen, Stamp, Start, State, layout};
use crate::format::questionnaire::built_in::DEFAULT_ID;
use crate::model::questionnaire::Questionnaire;
use crate::model::response::Response;
use crate::store::Entry;

/// Which field the keys go to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// The place.
    Place,
    /// The name, which may stay empty.
    Name,
    /// Which questionnaire; there only where there is more than one.
    Questionnaire,
}

/// What is asked before the first statement.
#[derive(Debug)]
pub struct Begin {
    /// Where the keys go.
    pub field: Field,
    /// The place, as typed so far.
    pub place: TextField,
    /// The name, as typed so far.
    pub name: TextField,
    /// Which of the questionnaires at hand.
    pub chosen: usize,
}

impl Begin {
    /// An empty form.
    #[must_use]
    pub fn new() -> Self {
        Self::filled("", "")
    }

    /// A form that is filled in already.
    #[must_use]
    pub fn filled(place: &str, name: &str) -> Self {
        Self { field: Field::Place, place: TextField::line(place), name: TextField::line(name), chosen: 0 }
    }
}

impl Default for Begin {
    fn default() -> Self {
        Self::new()
    }
}

/// What a command does on this screen.
pub(super) fn command(state: &mut State, command: Command) -> Vec<Effect> {
    let count = state.questionnaires.len();
    let Screen::Begin(begin) = &mut state.screen else { return Vec::new() };
    match (command, begin.field) {
        (Command::Enter, Field::Place) => begin.field = Field::Name,
        (Command::Enter, _) => return vec![Effect::Stamp(Purpose::Begin)],
        (Command::NextField, at) => begin.field = neighbour(at, count, true),
        (Command::PreviousField, at) => begin.field = neighbour(at, count, false),
        (Command::Right, _) if count > 0 => begin.chosen = (begin.chosen + 1) % count,
        (Command::Left, _) if count > 0 => begin.chosen = (begin.chosen + count - 1) % count,
        // There is nothing to go back to.
        (Command::Back, _) if state.preview.is_some() => return vec![Effect::Leave],
        (Command::Back, _) => {
            // Kept as typed for the next beginning.
            if let Screen::Begin(begin) =
                std::mem::replace(&mut state.screen, Screen::Start(Start::default()))
            {
                state.form = Some(begin);
            }
        }
        _ => {}
    }
    Vec::new()
}

/// Takes a key or a paste into the field at hand.
pub(super) fn edit(state: &mut State, event: Event) {
    let columns = layout::page_width(state.size);
    let Screen::Begin(begin) = &mut state.screen else { return };
    match begin.field {
        Field::Place => begin.place.type_in(event, columns),
        Field::Name => begin.name.type_in(event, columns),
        Field::Questionnaire => {}
    }
}

/// What else is at hand stands behind the one that is offered first.
pub(super) fn offered(state: &mut State, offered: Vec<Arc<Questionnaire>>) {
    // Who tries a questionnaire has no other one in mind.
    if state.preview.is_some() {
        return;
    }
    for found in offered {
        match state.questionnaires.iter_mut().find(|known| known.key.id == found.key.id) {
            // The usual one was the first that could be read; a newer one may be installed.
            Some(known) if known.key.id == DEFAULT_ID && known.key.version < found.key.version => {
                *known = found
            }
            Some(_) => {}
            None => state.questionnaires.push(found),
        }
    }
}

/// Begins the response: the first statement is shown. Its file is made with the first answer.
pub(super) fn begin(state: &mut State, stamp: Stamp) {
    let Screen::Begin(begin) = &state.screen else { return };
    let Some(questionnaire) = state.questionnaires.get(begin.chosen) else { return };
    let name = Some(begin.name.text()).filter(|name| !name.is_empty());
    let place = begin.place.text();
    let response = Response::new(stamp.id, questionnaire.key.clone(), stamp.at, place, name);
    let path = state.store.response_path(&response);
    let open = Open::begun(Entry::new(&path, response), Arc::clone(questionnaire), state.changes);
    let access = if state.preview.is_some() { Access::InMemory } else { open.access.clone() };
    state.open = Some(Open { access, ..open });
    state.screen = Screen::Statement(Walk::at(0));
}

fn neighbour(field: Field, questionnaires: usize, forward: bool) -> Field {
    match (field, forward) {
        (Field::Place, true) | (Field::Questionnaire, false) => Field::Name,
        (Field::Name, true) | (Field::Place, false) if questionnaires > 1 => Field::Questionnaire,
        (Field::Place, false) => Field::Name,
        (Field::Name, _) | (Field::Questionnaire, true) => Field::Place,
    }
}
