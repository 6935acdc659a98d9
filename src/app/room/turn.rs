//! One person's answers on their way into a group: a slip that is keyed in, or somebody at the keyboard. They are kept
//! in memory until they are counted, and are then in the tallies and nowhere else.

use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use uuid::Uuid;

use crate::app::keys::Command;
use crate::app::statement::Walk;
use crate::app::{Access, Effect, History, Open, Screen, State};
use crate::model::group::Tallies;
use crate::model::questionnaire::StatementId;
use crate::model::response::Response;
use crate::store::Entry;

/// Whose answers they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A paper slip's.
    Slip,
    /// Somebody's who sits at the keyboard.
    Person,
}

/// Somebody answers. The group waits.
#[derive(Debug)]
pub struct Turn {
    /// Whose answers they are.
    pub kind: Kind,
    pub(super) group: Box<Open>,
    /// Whether leaving a slip out was asked about.
    asked: bool,
}

impl Turn {
    /// The group that waits.
    pub(in crate::app) fn group_mut(&mut self) -> &mut Open {
        &mut self.group
    }
}

/// What stands on the calm screen around a turn at the keyboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Handover {
    /// Whoever comes next can begin.
    Before,
    /// The last one is done.
    After,
}

/// Shows the calm screen before somebody answers.
pub(super) fn before(state: &mut State) -> Vec<Effect> {
    // Nothing that was done before can be seen or taken back by who sits down now, or later.
    state.history = History::default();
    state.screen = Screen::Handover(Handover::Before);
    Vec::new()
}

/// What a command does on the calm screen.
pub(in crate::app) fn command(state: &mut State, command: Command) -> Vec<Effect> {
    let Screen::Handover(handover) = state.screen else { return Vec::new() };
    match (command, handover) {
        (Command::Enter, Handover::Before) => return begin(state, Kind::Person),
        (Command::NextPerson, Handover::After) => return before(state),
        (Command::Back, _) | (Command::Enter, Handover::After) => super::show(state),
        _ => {}
    }
    Vec::new()
}

/// Begins to take somebody's answers.
pub(super) fn begin(state: &mut State, kind: Kind) -> Vec<Effect> {
    let Some(group) = state.open.take() else { return Vec::new() };
    // What hands have answered is not asked again: it could not be counted.
    let by_hands = |id: &StatementId| group.saved.group().is_some_and(|group| group.is_by_hands(id));
    let Some(asked) = group.questionnaire.of_statements(|id| !by_hands(id)) else {
        state.open = Some(group);
        super::show(state);
        state.message = Some(state.messages.text("turn-nothing-left").into_owned());
        return Vec::new();
    };
    let passed_over = group.questionnaire.len() - asked.len();
    let key = group.questionnaire.key.clone();
    // It has no name, no time and no id of its own: it is never written down. Begun before all others, it has no "last
    // time" either, which would be somebody else's.
    let place =
        Some(group.saved.place()).filter(|place| !place.is_empty()).unwrap_or(group.saved.name()).to_owned();
    let response = Response::new(Uuid::nil(), key, Timestamp::UNIX_EPOCH, place, None);
    let entry = Entry::new(Path::new(""), response);
    let mut open = Open::begun(entry, Arc::new(asked), 0);
    open.access = Access::InMemory;
    state.open = Some(open);
    state.history = History::default();
    state.room.turn = Some(Turn { kind, group: Box::new(group), asked: false });
    state.screen = Screen::Statement(Walk::at(0));
    if passed_over > 0 {
        state.message = Some(state.messages.with("turn-passed-over", &[("count", passed_over.into())]));
    }
    Vec::new()
}

/// Asks whether the answers count; where there are none, there is nothing to ask.
pub(in crate::app) fn ask(state: &mut State) -> Vec<Effect> {
    match state.open.as_ref().map(Open::answered) {
        Some(0) | None => end(state, false),
        Some(_) => {
            state.screen = Screen::CountIn;
            Vec::new()
        }
    }
}

/// What a command does where it is asked whether the answers count.
pub(in crate::app) fn command_count_in(state: &mut State, command: Command) -> Vec<Effect> {
    let kind = state.room.turn.as_ref().map(|turn| turn.kind);
    let last = state.open.as_ref().map_or(0, |open| open.questionnaire.len()).saturating_sub(1);
    match (command, kind) {
        (Command::CountIn, _) => return end(state, true),
        // A slip is there to be counted: of a person, nothing but a clear yes is one.
        (Command::Enter, Some(Kind::Slip)) => return end(state, true),
        // A keystroke in the wrong place does not lose a whole slip.
        (Command::LeaveOut, Some(Kind::Slip)) if !asks_again(state) => {
            state.message = Some(state.messages.text("slip-leave-out").into_owned());
        }
        (Command::LeaveOut, _) => return end(state, false),
        (Command::Back | Command::Previous, _) => {
            let gap =
                state.open.as_ref().and_then(|open| (0..=last).find(|at| open.answer_at(*at).is_none()));
            let at = if command == Command::Back { gap.unwrap_or(last) } else { last };
            state.screen = Screen::Statement(Walk::at(at));
        }
        _ => {}
    }
    Vec::new()
}

/// Whether leaving the slip out was asked about before; from now on it was.
fn asks_again(state: &mut State) -> bool {
    state.room.turn.as_mut().is_none_or(|turn| std::mem::replace(&mut turn.asked, true))
}

/// Ends the turn: its answers are counted, or forgotten; nothing leads back to them.
fn end(state: &mut State, counts: bool) -> Vec<Effect> {
    let (Some(turn), Some(answered)) = (state.room.turn.take(), state.open.take()) else { return Vec::new() };
    let Turn { kind, group, .. } = turn;
    let mut group = *group;
    let given = answered.answered();
    let mut effects = Vec::new();
    let counts = counts && given > 0 && take_in(&mut group, &answered);
    if counts {
        effects = group.save();
    }
    state.room.slips += usize::from(counts && kind == Kind::Slip);
    drop(answered);
    state.history = History::default();
    state.open = Some(group);
    state.refresh_row();
    match kind {
        Kind::Person if given > 0 => state.screen = Screen::Handover(Handover::After),
        // The next slip follows; with nothing on it the pile is done.
        Kind::Slip if given > 0 => {
            effects.extend(begin(state, Kind::Slip));
            let said = if counts { "slip-counted" } else { "slip-left-out" };
            let who = state.who_is_in();
            state.message = Some(state.messages.with(said, &[("who", who.into())]));
        }
        Kind::Person | Kind::Slip => super::show(state),
    }
    effects
}

/// Counts the answers into the group's tallies.
fn take_in(group: &mut Open, answered: &Open) -> bool {
    let of = group.questionnaire.clone();
    let Some(response) = answered.saved.response() else { return false };
    match (Tallies::of(response, &of), group.saved.group_mut()) {
        (Ok(tallies), Some(group)) => group.take_in(&tallies, &of, []).is_ok(),
        _ => false,
    }
}
