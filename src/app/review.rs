//! All statements with their answers, before finishing.

use super::keys::Command;
use super::statement::Walk;
use super::{Effect, Purpose, Screen, Stamp, State, layout, open_grid};
use crate::model::response::{Edit, Stage};

/// Which statement is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Review {
    /// Its position.
    pub cursor: usize,
}

impl Review {
    /// The review with a statement chosen.
    #[must_use]
    pub fn at(cursor: usize) -> Self {
        Self { cursor }
    }
}

/// What a command does on this screen.
pub(super) fn command(state: &mut State, command: Command) -> Vec<Effect> {
    let last = state.open.as_ref().map_or(0, |open| open.questionnaire.len()).saturating_sub(1);
    let page = layout::page_step(state.size);
    let Screen::Review(review) = &mut state.screen else { return Vec::new() };
    match command {
        Command::Enter => {
            let walk = Walk { from_review: true, ..Walk::at(review.cursor) };
            state.screen = Screen::Statement(walk);
        }
        Command::Back => state.screen = Screen::Statement(Walk::at(review.cursor)),
        Command::Finish => {
            let answered = state.open.as_ref().is_some_and(|open| open.gaps() < open.questionnaire.len());
            if answered {
                return vec![Effect::Stamp(Purpose::Finish)];
            }
            state.message = Some(state.messages.text("review-nothing-yet").into_owned());
        }
        other => review.cursor = layout::moved(review.cursor, last, page, other),
    }
    Vec::new()
}

/// Finishes the response: its heatmap is shown.
pub(super) fn finish(state: &mut State, stamp: Stamp) -> Vec<Effect> {
    let effects = state.make(Edit::Stage(Stage::Finished(Some(stamp.at))));
    open_grid(state);
    effects
}
