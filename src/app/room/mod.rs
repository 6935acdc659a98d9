//! A group in a room: opening it, gathering answers, revealing, choosing a spot, presenting.
//!
//! What is said of single people while they answer is kept here in memory alone and leaves it only as counts.

mod dots;
mod files;
mod form;
mod gather;
mod guess;
mod hands;
mod present;
mod turn;

use jiff::Timestamp;

use crate::model::group::Group;

use super::{Open, Screen, State, open_grid};

pub use dots::{Dots, Spot};
pub use files::{FileRow, Files, ImportJob, ImportOutcome, ImportStatus, Source};
pub use form::{GroupField, GroupForm, RevealRule};
pub use guess::{Asks, Guess, Guesses};
pub use hands::{Checked, Hands, HandsField};
pub use present::{Page, Present};
pub use turn::{Handover, Kind as TurnKind, Turn};

pub(super) use dots::{command as command_spot, open as open_spot};
pub(super) use files::{command as command_files, looked, take_in_named, taken_in, tick as look_again};
pub(super) use form::{command as command_form, edit as edit_form, open as open_form, opened as form_opened};
pub(super) use gather::command as command_gather;
pub(super) use guess::command as command_guess;
pub(super) use hands::{command as command_hands, edit as edit_hands};
pub(super) use present::{command as command_present, open as open_present, set_countdown};
pub(super) use turn::{ask as ask_to_count, command as command_handover, command_count_in};

/// What belongs to the session with a group and is not written into its file.
#[derive(Debug, Default)]
pub struct Room {
    /// What the group guessed before the reveal.
    pub guesses: Guesses,
    /// The dots that each spot got, where people voted with them.
    pub dots: Dots,
    /// Whose answers are being given at the moment; the group waits behind them.
    pub turn: Option<Turn>,
    /// How many slips were counted in this sitting.
    pub slips: usize,
    /// When the countdown ends, if there is one.
    countdown: Option<Timestamp>,
    /// Where files were last looked for.
    files: Option<Files>,
    /// What is known of the files that were read.
    known: files::Known,
}

impl State {
    /// The group that is open, while somebody answers too.
    #[must_use]
    pub fn open_group(&self) -> Option<&Open> {
        self.room.turn.as_ref().map(|turn| &*turn.group).or(self.open.as_ref())
    }

    /// The same, as it is in its file.
    #[must_use]
    pub fn group(&self) -> Option<&Group> {
        self.open_group()?.saved.group()
    }

    /// The number that the statement at a position has on paper, and how many are there: in a turn those that hands have
    /// answered are passed over, and numbered all the same.
    #[must_use]
    pub fn number_of_statement(&self, position: usize) -> (usize, usize) {
        let own = self.open.as_ref().map(|open| &open.questionnaire);
        let on_paper = self.room.turn.as_ref().map(|turn| &turn.group.questionnaire).or(own);
        let id = own.and_then(|of| of.at(position)).map(|(.., statement)| &statement.id);
        let at = id.and_then(|id| on_paper?.position(id.as_str())).unwrap_or(position);
        (at + 1, on_paper.map_or(0, |of| of.len()))
    }

    /// How many are in, of how many expected: all that shows while answers are gathered.
    #[must_use]
    pub fn who_is_in(&self) -> String {
        let Some(group) = self.group() else { return String::new() };
        let (people, expected) = (group.are_in(), group.expected);
        let values = [("people", people.into()), ("expected", expected.into())];
        self.messages.with(if people > expected { "group-in-more" } else { "group-in" }, &values)
    }
}

/// Shows the open group: while it is gathered who is in, once it is revealed its heatmap.
pub(super) fn show(state: &mut State) {
    match state.group() {
        Some(group) if group.revealed.is_some() => open_grid(state),
        Some(_) => state.screen = Screen::Gather,
        None => {}
    }
}
