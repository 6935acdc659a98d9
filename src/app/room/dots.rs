//! Choosing one spot together, with secret dots or without.

use crate::app::keys::Command;
use crate::app::{Effect, Grid, Screen, State, actions, layout};
use crate::model::questionnaire::DimensionId;

/// The most dots that a spot can get.
const MOST: u32 = 999;

/// The dots that each spot got. They are counted here and kept nowhere.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dots(Vec<(DimensionId, u32)>);

impl Dots {
    /// How many a spot got.
    #[must_use]
    pub fn of(&self, id: &DimensionId) -> u32 {
        self.0.iter().find(|(known, _)| known == id).map_or(0, |(_, dots)| *dots)
    }

    /// The most that any spot got.
    #[must_use]
    pub fn most(&self) -> u32 {
        self.0.iter().map(|(_, dots)| *dots).max().unwrap_or(0)
    }

    /// How many there are in all.
    #[must_use]
    pub fn all(&self) -> u32 {
        self.0.iter().map(|(_, dots)| *dots).sum()
    }

    fn set(&mut self, id: &DimensionId, dots: u32) {
        match self.0.iter_mut().find(|(known, _)| known == id) {
            Some((_, known)) => *known = dots,
            None => self.0.push((id.clone(), dots)),
        }
    }
}

/// Choosing a spot, over the grid that it was opened from.
#[derive(Debug)]
pub struct Spot {
    /// The grid.
    pub grid: Grid,
}

/// Shows all spots of the group's heatmap.
pub(in crate::app) fn open(state: &mut State) {
    if let Screen::Heatmap(grid) = &state.screen {
        state.screen = Screen::Spot(Box::new(Spot { grid: (**grid).clone() }));
    }
}

/// What a command does there.
pub(in crate::app) fn command(state: &mut State, command: Command) -> Vec<Effect> {
    let step = layout::page_step(state.size);
    let Screen::Spot(spot) = &mut state.screen else { return Vec::new() };
    let id = spot.grid.selected.clone();
    match command {
        Command::Back => back(state),
        Command::Enter | Command::Focus => {
            back(state);
            return actions::set_focus(state, id);
        }
        Command::Number(digit) => {
            let more = state.room.dots.of(&id).saturating_mul(10).saturating_add(u32::from(digit));
            if more <= MOST {
                state.room.dots.set(&id, more);
            }
        }
        Command::Erase => {
            let fewer = state.room.dots.of(&id) / 10;
            state.room.dots.set(&id, fewer);
        }
        other => {
            let ids: Vec<DimensionId> = spot.grid.heatmap.tiles().map(|tile| tile.id.clone()).collect();
            let at = ids.iter().position(|known| *known == id).unwrap_or(0);
            let next = layout::moved(at, ids.len().saturating_sub(1), step, other);
            if let Some(id) = ids.into_iter().nth(next) {
                spot.grid.select(id);
            }
        }
    }
    Vec::new()
}

fn back(state: &mut State) {
    if let Screen::Spot(spot) = &state.screen {
        state.screen = Screen::Heatmap(Box::new(spot.grid.clone()));
    }
}
