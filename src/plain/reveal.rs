//! Before a group's heatmap opens: the guesses; and after it, the spot that is chosen together.

use super::{Lines, Plain, at_tile, result};
use crate::app::{Asks, Command, Event, Grid, Guess, State};

pub(super) fn tell_guess(state: &State, guess: &Guess, whole: bool, lines: &mut Lines) {
    let messages = &state.messages;
    let (ask, means) = match guess.asks {
        Asks::Coolest => ("guess-coolest", "guess-means"),
        Asks::Differ => ("guess-differ", "guess-means"),
        Asks::Ready => ("guess-ready", "guess-ready-means"),
    };
    lines.say(&messages.text(ask));
    let expected = state.group().map_or(0, |group| group.expected.saturating_sub(group.are_in()));
    if whole && guess.asks == Asks::Ready && expected > 0 {
        lines.say(&messages.with("guess-early", &[("count", expected.into())]));
    }
    if whole {
        lines.say(&messages.text(means));
    }
    if whole && guess.asks == Asks::Coolest {
        let titles: Vec<&str> =
            result::tiles(state, &guess.grid).into_iter().map(|(_, title)| title).collect();
        lines.say(&messages.with("plain-tiles", &[("titles", titles.join(", ").into())]));
    }
}

pub(super) fn tell_spot(state: &State, lines: &mut Lines) {
    lines.say(&state.messages.text("plain-spot"));
}

/// A tile's name is the guess, or the choice.
pub(super) fn name(plain: &mut Plain, state: &State, grid: &Grid, line: &str) -> Option<Vec<Event>> {
    let found = plain.tile(state, &result::tiles(state, grid), line)?;
    Some(found.map_or_else(
        |said| said,
        |id| {
            let title = state.open.as_ref().and_then(|open| open.questionnaire.dimension(&id));
            plain.heard = title.map_or_else(Default::default, |d| super::Heard::Named(d.title.clone()));
            at_tile(id, Command::Enter)
        },
    ))
}

/// An empty line leaves the guess out.
pub(super) fn pass_over(plain: &mut Plain, guess: &Guess) -> Vec<Event> {
    match guess.asks {
        Asks::Ready => plain.heard(super::Heard::Again),
        _ => vec![Event::Command(Command::Skip)],
    }
}
