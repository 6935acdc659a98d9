//! Walking over the grid.

use jiff::Timestamp;

use super::keys::Command;
use super::{
    DimensionScreen, Effect, Library, Open, Screen, State, actions, compare, dimension_screen, layout, room,
    take_home,
};
use crate::heatmap::picture::{Order, Picture};
use crate::heatmap::timeline::Timeline;
use crate::heatmap::{Change, Heatmap, TileHeat};
use crate::model::questionnaire::DimensionId;

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
    /// What has changed since the last heatmap of the place, if there is one.
    pub since: Option<Since>,
    /// Whether there is another heatmap that it can be compared with.
    pub has_other: bool,
    /// Whether there is another one of the same place.
    pub has_course: bool,
}

/// What has changed since last time.
#[derive(Debug, Clone, PartialEq)]
pub struct Since {
    /// When that was.
    pub started: Timestamp,
    /// What has become warmer.
    pub warmer: Vec<DimensionId>,
    /// What has become cooler.
    pub cooler: Vec<DimensionId>,
    /// How many tiles can be compared …
    pub comparable: usize,
    /// … of how many.
    pub of: usize,
}

/// One place over time, over the grid that it was opened from.
#[derive(Debug)]
pub struct OverTime {
    /// The heatmaps of the place.
    pub timeline: Timeline,
    /// How many lines are above the screen.
    pub scroll: usize,
    grid: Box<Grid>,
}

impl Grid {
    /// The tile under the cursor.
    #[must_use]
    pub fn tile(&self) -> Option<&TileHeat> {
        self.heatmap.tiles().find(|tile| tile.id == self.selected)
    }

    /// Puts the cursor on a tile.
    pub(super) fn select(&mut self, id: DimensionId) {
        if self.heatmap.tiles().any(|tile| tile.id == id) {
            self.selected = id;
            self.fresh = false;
        }
    }
}

/// Shows the heatmap of what is open, with the cursor on its warmest spot.
pub fn open_grid(state: &mut State) {
    if let Some(grid) = grid_of_open(state) {
        state.screen = Screen::Heatmap(Box::new(grid));
    }
}

/// The grid of what is open; of a group that is not revealed yet, its tiles are blank.
pub(super) fn grid_of_open(state: &State) -> Option<Grid> {
    let open = state.open.as_ref()?;
    let heatmap = open.heatmap();
    let first = heatmap.warm_spots.first().or(heatmap.tiles().next().map(|tile| &tile.id)).cloned();
    let row = super::Row::of(open);
    Some(Grid {
        selected: first?,
        heatmap,
        order: Order::Questionnaire,
        fresh: true,
        since: since(open, &state.library),
        has_other: state.library.rows.iter().any(|other| compare::fits(other, &row)),
        has_course: !others(open, &state.library).is_empty(),
    })
}

/// The other heatmaps of the open one's place; a group has none.
fn others<'a>(open: &Open, library: &'a Library) -> Vec<&'a super::Row> {
    open.saved.response().map_or_else(Vec::new, |response| library.others_of_the_place(response))
}

fn since(open: &Open, library: &Library) -> Option<Since> {
    let response = open.saved.response().filter(|response| response.is_own_and_finished())?;
    let then = library.last_time(response)?;
    let comparison = super::Row::of(open).compared_with(then)?.ok()?;
    let of = comparison.tiles.len();
    Some(Since {
        comparable: of - comparison.changed(Change::NotComparable).len(),
        of,
        started: then.started()?,
        warmer: comparison.changed(Change::Warmer),
        cooler: comparison.changed(Change::Cooler),
    })
}

/// The picture of the heatmap on the screen.
#[must_use]
pub fn picture(state: &State, grid: &Grid) -> Option<Picture> {
    let open = state.open.as_ref()?;
    Some(Picture::of(&open.questionnaire, &grid.heatmap, &open.saved.marks(), grid.order, &state.messages))
}

/// What a command does on the grid.
pub(super) fn command(state: &mut State, command: Command) -> Vec<Effect> {
    let Screen::Heatmap(grid) = &mut state.screen else { return Vec::new() };
    match command {
        Command::Back => return super::start::to_start(state),
        Command::Note => super::note::open(state),
        Command::Present => room::open_present(state),
        Command::TakeHome => take_home::open(state),
        Command::Files
        | Command::Slips
        | Command::NextPerson
        | Command::Hands
        | Command::Reveal
        | Command::Settings => return room::command_gather(state, command),
        Command::Focus if state.open.as_ref().is_some_and(|open| open.saved.group().is_some()) => {
            room::open_spot(state);
        }
        Command::Focus => return actions::choose_focus(state),
        Command::AddAction => dimension_screen::add(state),
        Command::Compare => compare::choose_for_open(state),
        Command::OverTime => open_over_time(state),
        Command::Enter => {
            state.screen = Screen::DimensionScreen(Box::new(DimensionScreen::at((**grid).clone())))
        }
        Command::Order => {
            let has_agreement = grid.heatmap.tiles().any(|tile| tile.agreement.is_some());
            grid.order = match grid.order {
                Order::Questionnaire => Order::Warmth,
                Order::Warmth if has_agreement => Order::Agreement,
                Order::Warmth | Order::Agreement => Order::Questionnaire,
            };
        }
        _ => walk(state, command),
    }
    Vec::new()
}

fn walk(state: &mut State, command: Command) {
    let Screen::Heatmap(grid) = &state.screen else { return };
    let Some(picture) = picture(state, grid) else { return };
    let next = layout::walk(&picture, &grid.selected, state.size, command);
    if let (Some(next), Screen::Heatmap(grid)) = (next, &mut state.screen) {
        grid.select(next);
    }
}

/// Shows all heatmaps of the place of the open one over time.
fn open_over_time(state: &mut State) {
    let (Screen::Heatmap(grid), Some(open)) = (&state.screen, &state.open) else { return };
    let others = others(open, &state.library);
    if others.is_empty() {
        state.message = Some(state.messages.text("over-time-nothing").into_owned());
        return;
    }
    let own = open.saved.started().map(|started| (started, grid.heatmap.clone()));
    let other = |row: &&super::Row| Some((row.started()?, row.heatmap()?));
    let mut heatmaps: Vec<(Timestamp, Heatmap)> = others.iter().filter_map(other).chain(own).collect();
    heatmaps.sort_by_key(|(started, _)| *started);
    let timeline = Timeline::of(&open.questionnaire, &heatmaps);
    state.screen = Screen::OverTime(OverTime { timeline, scroll: 0, grid: grid.clone() });
}

/// What a command does on the screen of a place over time.
pub(super) fn command_over_time(state: &mut State, command: Command) {
    let step = layout::page_step(state.size);
    let room = layout::page_height(state.size);
    let Screen::OverTime(over_time) = &mut state.screen else { return };
    if command == Command::Back {
        state.screen = Screen::Heatmap(over_time.grid.clone());
        return;
    }
    let most = over_time.lines(room).saturating_sub(room);
    over_time.scroll = layout::moved(over_time.scroll.min(most), most, step, command);
}

impl OverTime {
    /// Blank lines between areas: one, where all fits with them.
    #[must_use]
    pub fn gap(&self, room: usize) -> usize {
        usize::from(self.content() + self.timeline.areas.len().saturating_sub(1) <= room)
    }

    /// How many lines it takes.
    #[must_use]
    pub fn lines(&self, room: usize) -> usize {
        self.content() + self.gap(room) * self.timeline.areas.len().saturating_sub(1)
    }

    /// Each area's title, and its dimensions.
    fn content(&self) -> usize {
        self.timeline.areas.iter().map(|area| area.lines.len() + 1).sum()
    }
}
