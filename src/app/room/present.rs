//! Showing a heatmap to a room: the whole grid, then the tiles in the order of the conversations that they start.

use jiff::{Span, Timestamp};

use crate::app::keys::Command;
use crate::app::{Effect, Grid, Purpose, Screen, Stamp, State, layout};
use crate::heatmap::Conversation;
use crate::model::questionnaire::DimensionId;

/// The most minutes that are counted down.
const MOST_MINUTES: u64 = 99;

/// A heatmap that is shown to a room.
#[derive(Debug)]
pub struct Present {
    /// The grid that it was opened from.
    pub grid: Grid,
    /// The tiles that start a conversation, in the order to have them.
    pub conversations: Vec<(Conversation, DimensionId)>,
    /// Which page shows: 0 is the whole grid.
    pub at: usize,
}

/// What a page shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page<'a> {
    /// The whole grid.
    Grid,
    /// One tile.
    Tile(Conversation, &'a DimensionId),
}

impl Present {
    /// What shows now.
    #[must_use]
    pub fn page(&self) -> Page<'_> {
        match self.at.checked_sub(1).and_then(|at| self.conversations.get(at)) {
            Some((kind, id)) => Page::Tile(*kind, id),
            None => Page::Grid,
        }
    }
}

/// Begins with the whole grid.
pub(in crate::app) fn open(state: &mut State) {
    if let Screen::Heatmap(grid) = &state.screen {
        let (grid, conversations) = ((**grid).clone(), grid.heatmap.conversations());
        state.screen = Screen::Present(Box::new(Present { grid, conversations, at: 0 }));
    }
}

/// What a command does there.
pub(in crate::app) fn command(state: &mut State, command: Command) -> Vec<Effect> {
    let Screen::Present(present) = &mut state.screen else { return Vec::new() };
    let last = present.conversations.len();
    match command {
        Command::NextKind => {
            let kind = |at: usize| {
                at.checked_sub(1).and_then(|at| present.conversations.get(at)).map(|(kind, _)| *kind)
            };
            let here = kind(present.at);
            present.at = (present.at..=last).find(|at| kind(*at) != here).unwrap_or(0);
        }
        Command::Back => {
            let mut grid = present.grid.clone();
            if let Page::Tile(_, id) = present.page() {
                grid.select(id.clone());
            }
            state.screen = Screen::Heatmap(Box::new(grid));
        }
        Command::Countdown => return vec![Effect::Stamp(Purpose::Countdown(minutes(state) + 1))],
        Command::Number(minutes) => return vec![Effect::Stamp(Purpose::Countdown(u64::from(minutes)))],
        Command::Left | Command::Up | Command::PageUp => present.at = present.at.saturating_sub(1),
        Command::Right | Command::Down | Command::PageDown | Command::Enter => {
            present.at = (present.at + 1).min(last);
        }
        other => present.at = layout::moved(present.at, last, 1, other),
    }
    Vec::new()
}

/// Minutes that are left, begun ones counted whole.
fn minutes(state: &State) -> u64 {
    state.minutes_left().unwrap_or(0)
}

/// Counts so many minutes down from a time on; none ends it.
pub(in crate::app) fn set_countdown(state: &mut State, minutes: u64, stamp: Stamp) {
    let minutes = minutes.min(MOST_MINUTES);
    let span = Span::new().minutes(i64::try_from(minutes).unwrap_or(0));
    state.clock = stamp.at;
    state.room.countdown = stamp.at.checked_add(span).ok().filter(|_| minutes > 0);
}

impl State {
    /// The minutes that are left of the countdown, begun ones counted whole; `None` when there is none.
    #[must_use]
    pub fn minutes_left(&self) -> Option<u64> {
        let left = self.room.countdown?.as_second().saturating_sub(self.clock.as_second());
        Some(u64::try_from(left).unwrap_or(0).div_ceil(60))
    }

    /// Whether something on the screen changes with time, so that every second has to be told.
    #[must_use]
    pub fn changes_with_time(&self) -> bool {
        let counts_down = self.minutes_left().is_some_and(|left| left > 0);
        super::files::is_watching(self) || (matches!(self.screen, Screen::Present(_)) && counts_down)
    }

    /// A second has gone by.
    pub(in crate::app) fn tell_time(&mut self, at: Timestamp) {
        self.clock = at;
    }
}
