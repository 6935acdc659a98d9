//! Undo and redo of every change of data since the program started, whichever file it was made in.

use std::path::{Path, PathBuf};

use super::{AfterOpen, Effect, Row, Screen, Start, State, actions, open_grid, room, start};
use crate::app::review::Review;
use crate::app::statement::Walk;
use crate::model::questionnaire::DimensionId;
use crate::model::response::Edit;

/// A change that can be made.
#[derive(Debug, Clone)]
pub enum Change {
    /// Of the response in this file.
    Edit(PathBuf, Edit),
    /// Moving a response to the trash.
    Delete(Box<Row>),
    /// Moving it back.
    Restore(Box<Row>),
}

/// The changes that take back what was done, and those that do again what was taken back.
#[derive(Debug, Default)]
pub struct History {
    undo: Vec<Change>,
    redo: Vec<Change>,
}

/// Which of the two is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Taking back.
    Back,
    /// Doing again.
    Forth,
}

impl History {
    /// Remembers how to take back what was just done.
    pub fn remember(&mut self, inverse: Change) {
        self.undo.push(inverse);
        self.redo.clear();
    }

    /// Whether there is something to take back, or to do again.
    #[must_use]
    pub fn can(&self, direction: Direction) -> bool {
        match direction {
            Direction::Back => !self.undo.is_empty(),
            Direction::Forth => !self.redo.is_empty(),
        }
    }

    fn from(&mut self, direction: Direction) -> &mut Vec<Change> {
        match direction {
            Direction::Back => &mut self.undo,
            Direction::Forth => &mut self.redo,
        }
    }

    fn to(&mut self, direction: Direction) -> &mut Vec<Change> {
        match direction {
            Direction::Back => &mut self.redo,
            Direction::Forth => &mut self.undo,
        }
    }

    /// Drops the next change: it cannot be made.
    pub(super) fn drop_next(&mut self, direction: Direction) {
        self.from(direction).pop();
    }

    /// The response of a file is in another one now.
    pub(super) fn moved(&mut self, from: &Path, to: &Path) {
        for change in self.undo.iter_mut().chain(&mut self.redo) {
            match change {
                Change::Edit(path, _) if path == from => to.clone_into(path),
                Change::Delete(row) | Change::Restore(row) if row.path() == from => {
                    row.saved.move_to(to.to_owned());
                }
                _ => {}
            }
        }
    }

    /// Moving a file to the trash did not come about, so there is nothing to take back. Gives what the list showed of it.
    pub(super) fn not_deleted(&mut self, path: &Path) -> Option<Box<Row>> {
        let found =
            self.undo.iter().rposition(|change| matches!(change, Change::Restore(row) if row.path() == path));
        match found.map(|at| self.undo.remove(at)) {
            Some(Change::Restore(row)) => Some(row),
            _ => None,
        }
    }

    /// Moving it back did not come about: that can be tried again.
    pub(super) fn not_restored(&mut self, path: &Path) {
        let found =
            self.redo.iter().rposition(|change| matches!(change, Change::Delete(row) if row.path() == path));
        if let Some(Change::Delete(row)) = found.map(|at| self.redo.remove(at)) {
            self.undo.push(Change::Restore(row));
        }
    }
}

/// Makes the next change in a direction, and shows where it was.
pub(super) fn step(state: &mut State, direction: Direction) -> Vec<Effect> {
    let Some(change) = state.history.from(direction).pop() else {
        let key = if direction == Direction::Back { "nothing-to-undo" } else { "nothing-to-redo" };
        state.message = Some(state.messages.text(key).into_owned());
        return Vec::new();
    };
    match change {
        Change::Edit(path, edit) => step_edit(state, direction, path, edit),
        Change::Restore(row) => {
            let mut effects = start::to_start(state);
            effects.push(Effect::Restore(row.path().to_owned()));
            state.library.insert((*row).clone());
            state.screen = Screen::Start(Start::at(state, row.path()));
            state.history.to(direction).push(Change::Delete(row));
            state.message = Some(state.messages.text("restored").into_owned());
            effects
        }
        Change::Delete(row) => {
            let mut effects = start::to_start(state);
            effects.extend(start::delete(state, row.path()));
            state.history.to(direction).push(Change::Restore(row));
            effects
        }
    }
}

fn step_edit(state: &mut State, direction: Direction, path: PathBuf, edit: Edit) -> Vec<Effect> {
    let Some(open) = state.open.as_mut().filter(|open| open.file() == path) else {
        let saved = state.library.row(&path).map(|row| Box::new(row.saved.clone()));
        let Some(saved) = saved else {
            // Its file has gone: there is nothing to take back.
            return step(state, direction);
        };
        state.history.from(direction).push(Change::Edit(path, edit));
        // What is on the screen is of another one; only the screen of all actions is of none.
        let on_actions = matches!(state.screen, Screen::Actions(_));
        let mut effects = if on_actions { state.close() } else { start::to_start(state) };
        effects.push(Effect::Open(saved, AfterOpen::Step(direction)));
        return effects;
    };
    if open.access.is_look_only() {
        state.history.from(direction).push(Change::Edit(path, edit));
        state.message = Some(state.messages.text("look-only").into_owned());
        return Vec::new();
    }
    let Some(inverse) = open.saved.apply(edit.clone()) else {
        // It is so already, by somebody else's doing: on to the next.
        return step(state, direction);
    };
    let effects = open.save();
    state.history.to(direction).push(Change::Edit(path, inverse));
    state.refresh_row();
    show_change(state, &edit, direction);
    effects
}

/// Shows where something changed.
fn show_change(state: &mut State, made: &Edit, direction: Direction) {
    let Some(open) = &state.open else { return };
    match made {
        Edit::Answers(answers) => {
            let positions = answers.iter().filter_map(|(id, _)| open.questionnaire.position(id.as_str()));
            let position = positions.min().unwrap_or(0);
            state.screen = match state.screen {
                Screen::Review(_) => Screen::Review(Review::at(position)),
                _ => Screen::Statement(Walk::at(position)),
            };
        }
        Edit::Stage(_) if open.saved.is_draft() => {
            state.screen = Screen::Review(Review::at(0));
            state.message = Some(state.messages.text("unfinished").into_owned());
        }
        Edit::Stage(_) => open_grid(state),
        Edit::Note(dimension, _) => {
            // A title would steer an answer.
            let title = open.questionnaire.dimension(dimension).filter(|_| !open.saved.is_draft());
            let what = match title {
                Some(d) => state.messages.with("change-note", &[("title", d.title.as_str().into())]),
                None => state.messages.text("change-your-note").into_owned(),
            };
            show_dimension(state, Some(dimension.clone()));
            state.message = Some(stepped(state, direction, &what));
        }
        Edit::Focus(focus) => {
            show_dimension(state, focus.clone());
            state.message = Some(actions::focus_message(state));
        }
        Edit::Action(id, _) => {
            let inverse = match state.history.to(direction).last() {
                Some(Change::Edit(_, Edit::Action(_, before))) => before.clone(),
                _ => None,
            };
            let now = open.saved.action(*id);
            let what = now.or(inverse.as_deref()).map_or(String::new(), |action| action.what.clone());
            let dimension = now.map(|action| action.dimension.clone());
            if matches!(state.screen, Screen::Actions(_)) {
                actions::refresh(state);
            } else {
                show_dimension(state, dimension);
            }
            state.message = Some(stepped(state, direction, &what));
        }
    }
}

fn stepped(state: &State, direction: Direction, what: &str) -> String {
    let key = if direction == Direction::Back { "undone" } else { "redone" };
    state.messages.with(key, &[("what", what.into())])
}

/// Puts the cursor on a dimension of the open response, or else on the one in hand, on the screen that it stands on.
fn show_dimension(state: &mut State, dimension: Option<DimensionId>) {
    let Some(open) = &state.open else { return };
    let first = || open.questionnaire.dimensions().next().map(|dimension| dimension.id.clone());
    let in_hand = dimension.or_else(|| state.dimension_in_hand());
    let Some(dimension) = in_hand.or_else(first) else { return };
    match &mut state.screen {
        Screen::Heatmap(grid) => grid.select(dimension),
        Screen::DimensionScreen(dimension_screen) => {
            dimension_screen.grid.select(dimension);
            dimension_screen.item = None;
        }
        _ if open.saved.group().is_some() && open.saved.is_draft() => room::show(state),
        // A draft's notes are written while answering: they need no other screen.
        _ if open.saved.is_draft() => {
            if !matches!(state.screen, Screen::Statement(_) | Screen::Review(_)) {
                let position = open.questionnaire.dimension(&dimension).and_then(|d| d.statements.first());
                let position = position.map_or(0, |statement| statement.position);
                state.screen = Screen::Statement(Walk::at(position));
            }
        }
        _ => {
            open_grid(state);
            if let Screen::Heatmap(grid) = &mut state.screen {
                grid.select(dimension);
            }
        }
    }
}
