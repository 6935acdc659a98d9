//! Before a group's heatmap opens: what the group thinks it will see. It is shown beside the result, never as right or
//! wrong.

use crate::app::keys::Command;
use crate::app::{Effect, Grid, Screen, State, heatmap, layout};
use crate::model::group::NotYet;
use crate::model::questionnaire::DimensionId;

/// What the group guessed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Guesses {
    /// Which spot is the coolest.
    pub coolest: Option<DimensionId>,
    /// On which they differ most.
    pub differ: Option<DimensionId>,
}

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asks {
    /// Which spot is the coolest.
    Coolest,
    /// On which they differ most.
    Differ,
    /// Nothing more: it can be opened.
    Ready,
}

/// Guessing, over tiles that are blank still.
#[derive(Debug)]
pub struct Guess {
    /// The tiles.
    pub grid: Grid,
    /// What is asked.
    pub asks: Asks,
}

/// Asks for guesses before the first reveal; after it, those who waited are added at once.
pub(super) fn open(state: &mut State) -> Vec<Effect> {
    let Some(group) = state.group() else { return Vec::new() };
    let again = group.revealed.is_some();
    if state.left_hands.as_ref().is_some_and(|(of, _)| *of == group.id) {
        state.message = Some(state.messages.text("hands-left").into_owned());
        return Vec::new();
    }
    match group.can_reveal() {
        Ok(()) if again => reveal(state),
        Ok(()) => {
            if let Some(grid) = heatmap::grid_of_open(state) {
                state.screen = Screen::Guess(Box::new(Guess { grid, asks: Asks::Coolest }));
            }
            Vec::new()
        }
        Err(why) => {
            state.message = Some(not_yet(state, why));
            Vec::new()
        }
    }
}

/// Why it cannot be revealed yet, in words.
fn not_yet(state: &State, why: NotYet) -> String {
    let messages = &state.messages;
    match why {
        NotYet::TooFew { people, minimum } => {
            messages.with("group-too-few-yet", &[("people", people.into()), ("minimum", minimum.into())])
        }
        NotYet::TooFewInPrivate { people, minimum } => {
            messages.with("group-too-few-private", &[("people", people.into()), ("minimum", minimum.into())])
        }
        NotYet::TooFewLatecomers(waiting) => messages.with("group-waiting", &[("waiting", waiting.into())]),
        NotYet::NothingNew => messages.text("group-nothing-new").into_owned(),
    }
}

/// What a command does while guessing.
pub(in crate::app) fn command(state: &mut State, command: Command) -> Vec<Effect> {
    let by_consent = state.group().is_some_and(|group| group.are_in() < group.minimum);
    let Screen::Guess(guess) = &mut state.screen else { return Vec::new() };
    // By consent of a few, only the words for heat will show.
    let behind = if by_consent { Asks::Ready } else { Asks::Differ };
    match (command, guess.asks) {
        (Command::Reveal, _) => return reveal(state),
        (Command::Enter, Asks::Coolest) => {
            state.room.guesses.coolest = Some(guess.grid.selected.clone());
            guess.asks = behind;
        }
        (Command::Enter, Asks::Differ) => {
            state.room.guesses.differ = Some(guess.grid.selected.clone());
            guess.asks = Asks::Ready;
        }
        (Command::Skip, Asks::Coolest) => {
            state.room.guesses.coolest = None;
            guess.asks = behind;
        }
        (Command::Skip, Asks::Differ) => {
            state.room.guesses.differ = None;
            guess.asks = Asks::Ready;
        }
        (Command::Back, Asks::Coolest) => super::show(state),
        (Command::Back, Asks::Differ) => guess.asks = Asks::Coolest,
        (Command::Back, Asks::Ready) => guess.asks = if by_consent { Asks::Coolest } else { Asks::Differ },
        (_, Asks::Ready) => {}
        (command, _) => walk(state, command),
    }
    Vec::new()
}

fn walk(state: &mut State, command: Command) {
    let Screen::Guess(guess) = &state.screen else { return };
    let Some(picture) = heatmap::picture(state, &guess.grid) else { return };
    let next = layout::walk(&picture, &guess.grid.selected, state.size, command);
    if let (Some(next), Screen::Guess(guess)) = (next, &mut state.screen) {
        guess.grid.select(next);
    }
}

/// Opens the heatmap, for all that are in.
fn reveal(state: &mut State) -> Vec<Effect> {
    let Some(open) = &mut state.open else { return Vec::new() };
    let Some(group) = open.saved.group_mut() else { return Vec::new() };
    let before = group.revealed;
    if let Err(why) = group.reveal() {
        state.message = Some(not_yet(state, why));
        return Vec::new();
    }
    let more = group.people() - before.unwrap_or(0);
    let effects = open.save();
    state.refresh_row();
    super::show(state);
    if before.is_some() {
        state.message = Some(state.messages.with("group-added", &[("people", more.into())]));
    }
    effects
}
