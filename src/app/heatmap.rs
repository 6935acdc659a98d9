//! Walking over the grid, and looking closer at one dimension.

use super::keys::Command;
use super::{Effect, Screen, State, layout, page};
use crate::heatmap::{Heatmap, TileHeat};
use crate::picture::{Order, Picture};
use crate::questionnaire::DimensionId;

/// A heatmap that is looked at.
#[derive(Debug, Clone)]
pub struct Grid {
    /// The heatmap.
    pub heatmap: Heatmap,
    /// The tile under the cursor.
    pub selected: DimensionId,
    /// In which order the tiles stand.
    pub order: Order,
    /// True until the cursor first moves: the spots are shown before any tile.
    pub fresh: bool,
}

impl Grid {
    /// The tile under the cursor.
    #[must_use]
    pub fn tile(&self) -> Option<&TileHeat> {
        self.heatmap.tiles().find(|tile| tile.id == self.selected)
    }
}

/// Shows the heatmap of the open response, with the cursor on its warmest spot.
pub fn open_grid(state: &mut State) {
    let Some(open) = &state.open else { return };
    let heatmap = open.heatmap();
    let first = heatmap.warm_spots.first().or(heatmap.tiles().next().map(|tile| &tile.id)).cloned();
    if let Some(selected) = first {
        let grid = Grid { heatmap, selected, order: Order::Questionnaire, fresh: true };
        state.screen = Screen::Heatmap(Box::new(grid));
    }
}

/// The picture of the heatmap on the screen.
#[must_use]
pub fn picture(state: &State, grid: &Grid) -> Option<Picture> {
    let open = state.open.as_ref()?;
    Some(Picture::of(&open.questionnaire, &grid.heatmap, &open.marks(), grid.order, &state.words))
}

/// What a command does on the grid.
pub(super) fn command(state: &mut State, command: Command) -> Vec<Effect> {
    let Screen::Heatmap(grid) = &state.screen else { return Vec::new() };
    match command {
        Command::Back => return super::start::to_start(state),
        Command::Note => super::note::open(state),
        Command::Enter => {
            let grid = grid.clone();
            state.screen = Screen::Dimension(grid, 0);
        }
        Command::Order => {
            if let Screen::Heatmap(grid) = &mut state.screen {
                grid.order = match grid.order {
                    Order::Questionnaire => Order::Warmth,
                    Order::Warmth => Order::Questionnaire,
                };
            }
        }
        _ => walk(state, command),
    }
    Vec::new()
}

fn walk(state: &mut State, command: Command) {
    let Screen::Heatmap(grid) = &state.screen else { return };
    let Some(picture) = picture(state, grid) else { return };
    let ids: Vec<&DimensionId> = picture.tiles().map(|tile| &tile.id).collect();
    let at = ids.iter().position(|id| **id == grid.selected).unwrap_or(0);
    let rows = picture.row_lengths();
    let places = layout::places(&rows, layout::grid(state.size, &rows).columns);
    let Some(selected) = ids.get(layout::step(&places, at, command)).map(|id| (*id).clone()) else { return };
    if let Screen::Heatmap(grid) = &mut state.screen {
        grid.selected = selected;
        grid.fresh = false;
    }
}

/// What a command does on the page of one dimension.
pub(super) fn command_closer(state: &mut State, command: Command) -> Vec<Effect> {
    let length = page::dimension(state, layout::page_width(state.size)).len();
    let most = length.saturating_sub(layout::page_height(state.size));
    let step = layout::page_step(state.size);
    let Screen::Dimension(grid, scroll) = &mut state.screen else { return Vec::new() };
    match command {
        Command::Back => {
            let grid = grid.clone();
            state.screen = Screen::Heatmap(grid);
        }
        Command::Note => super::note::open(state),
        Command::Left | Command::Right => {
            let ids: Vec<&DimensionId> = grid.heatmap.tiles().map(|tile| &tile.id).collect();
            let at = ids.iter().position(|id| **id == grid.selected).unwrap_or(0);
            let next = layout::moved(
                at,
                ids.len().saturating_sub(1),
                1,
                match command {
                    Command::Left => Command::Up,
                    _ => Command::Down,
                },
            );
            if let Some(id) = ids.get(next).map(|id| (*id).clone()) {
                grid.selected = id;
                *scroll = 0;
            }
        }
        other => {
            let moved = layout::moved(usize::from(*scroll).min(most), most, step, other);
            *scroll = u16::try_from(moved).unwrap_or(u16::MAX);
        }
    }
    Vec::new()
}
