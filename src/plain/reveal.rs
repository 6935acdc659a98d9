//! Before a group's heatmap opens: the guesses; and after it, the spot that is chosen together.

use super::{Lines, Plain, at_tile, result};
use crate::app::{Asks, Command, Event, Grid, Guess, State};

pub(super) fn tell_guess(state: &State, guess: &Guess, lines: &mut Lines) {
    let words = &state.words;
    match guess.asks {
        Asks::Coolest => {
            lines.say(&words.text("guess-coolest"));
            lines.say(&words.text("guess-means"));
            let titles: Vec<&str> =
                result::tiles(state, &guess.grid).into_iter().map(|(_, title)| title).collect();
            lines.say(&words.with("plain-tiles", &[("titles", titles.join(", ").into())]));
        }
        Asks::Differ => {
            lines.say(&words.text("guess-differ"));
            lines.say(&words.text("guess-means"));
        }
        Asks::Ready => {
            lines.say(&words.text("guess-ready"));
            let expected = state.group().map_or(0, |group| group.expected.saturating_sub(group.are_in()));
            if expected > 0 {
                lines.say(&words.with("guess-early", &[("count", expected.into())]));
            }
            lines.say(&words.text("guess-ready-means"));
        }
    }
}

pub(super) fn tell_spot(state: &State, lines: &mut Lines) {
    lines.say(&state.words.text("plain-spot"));
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
