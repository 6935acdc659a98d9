//! One dimension looked at closely: its page is scrolled, and its actions and ideas can be chosen on the way.

use uuid::Uuid;

use super::actions::{self, Act};
use super::keys::Command;
use super::page::{self, Item, Line};
use super::{ActionForm, Effect, Grid, Screen, State, action_form, layout};
use crate::model::response::Action;

/// A dimension that is looked at closely.
#[derive(Debug, Clone)]
pub struct DimensionScreen {
    /// The grid that it is on.
    pub grid: Grid,
    /// How many lines of the page are above the screen.
    pub scroll: usize,
    /// What is chosen on the page, if something is.
    pub item: Option<Item>,
}

impl DimensionScreen {
    /// A closer look at the tile under the cursor.
    #[must_use]
    pub fn at(grid: Grid) -> Self {
        Self { grid, scroll: 0, item: None }
    }

    /// The action that is chosen.
    #[must_use]
    pub fn action(&self) -> Option<Uuid> {
        match self.item {
            Some(Item::Action(id)) => Some(id),
            _ => None,
        }
    }
}

/// What a command does on the page of one dimension.
pub(super) fn command(state: &mut State, command: Command) -> Vec<Effect> {
    let Screen::DimensionScreen(dimension_screen) = &state.screen else { return Vec::new() };
    let chosen = dimension_screen.action().and_then(|id| state.open.as_ref()?.saved.action(id).cloned());
    match (command, chosen) {
        (Command::Back, _) => state.screen = Screen::Heatmap(Box::new(dimension_screen.grid.clone())),
        (Command::Note, _) => super::note::open(state),
        (Command::Focus, _) => return actions::choose_focus(state),
        (Command::Enter, Some(action)) => edit(state, &action),
        (Command::AddAction, _) => add(state),
        (Command::Enter, _) if matches!(dimension_screen.item, Some(Item::Idea(_))) => add(state),
        (Command::Tick, Some(action)) => return actions::act_on_open(state, action.id, Act::Tick),
        (Command::LetGo, Some(action)) => return actions::act_on_open(state, action.id, Act::LetGo),
        (Command::Left | Command::Right, _) => neighbour(state, command),
        _ => walk(state, command),
    }
    Vec::new()
}

fn edit(state: &mut State, action: &Action) {
    if !state.is_look_only()
        && let Some(open) = &state.open
    {
        let path = open.file().to_owned();
        actions::edit(state, path, action);
    }
}

/// Opens the form for an action about the dimension in hand; from an idea, if one is chosen.
pub(super) fn add(state: &mut State) {
    if state.is_look_only() {
        state.message = Some(state.messages.text("look-only").into_owned());
        return;
    }
    let (Some(dimension), Some(open)) = (state.dimension_in_hand(), &state.open) else { return };
    let idea = match &state.screen {
        Screen::DimensionScreen(dimension_screen) => match dimension_screen.item {
            Some(Item::Idea(index)) => Some(index),
            _ => None,
        },
        _ => None,
    };
    let ideas = open.questionnaire.dimension(&dimension).map(|dimension| &dimension.ideas);
    let what = ideas.and_then(|ideas| ideas.get(idea?)).map_or("", |idea| idea.trim_end_matches('.'));
    let form = ActionForm::new(open.file().to_owned(), dimension, what);
    action_form::open(state, form);
}

fn neighbour(state: &mut State, command: Command) {
    let Screen::DimensionScreen(dimension_screen) = &mut state.screen else { return };
    let ids: Vec<_> = dimension_screen.grid.heatmap.tiles().map(|tile| &tile.id).collect();
    let at = ids.iter().position(|id| **id == dimension_screen.grid.selected).unwrap_or(0);
    let towards = if command == Command::Left { Command::Up } else { Command::Down };
    let next = layout::moved(at, ids.len().saturating_sub(1), 1, towards);
    if let Some(id) = ids.get(next).map(|id| (*id).clone()) {
        dimension_screen.grid.select(id);
        (dimension_screen.scroll, dimension_screen.item) = (0, None);
    }
}

/// Scrolls, and chooses what can be chosen when it comes into sight.
fn walk(state: &mut State, command: Command) {
    let lines = page::dimension(state, layout::page_width(state.size));
    let room = layout::page_height(state.size);
    let most = lines.len().saturating_sub(room);
    let step = layout::page_step(state.size);
    let Screen::DimensionScreen(dimension_screen) = &mut state.screen else { return };
    let scroll = dimension_screen.scroll.min(most);
    let next = match command {
        Command::Up | Command::Down => neighbour_in(&lines, dimension_screen.item, command == Command::Down),
        _ => None,
    };
    let in_sight = |(first, last): (usize, usize)| first >= scroll && last < scroll + room;
    match next {
        Some((item, place)) if in_sight(place) => dimension_screen.item = Some(item),
        // Above the first thing that can be chosen there is text alone.
        None if command == Command::Up && scroll == 0 => dimension_screen.item = None,
        _ => {
            dimension_screen.scroll = layout::moved(scroll, most, step, command);
            let scroll = dimension_screen.scroll;
            let in_sight = |(first, last): (usize, usize)| first >= scroll && last < scroll + room;
            match next {
                Some((item, place)) if in_sight(place) => dimension_screen.item = Some(item),
                _ => {
                    dimension_screen.item =
                        dimension_screen.item.filter(|item| place_of(&lines, *item).is_some_and(in_sight))
                }
            }
        }
    }
}

/// The next thing that can be chosen, down or up, and its first and last line.
fn neighbour_in(lines: &[Line], item: Option<Item>, down: bool) -> Option<(Item, (usize, usize))> {
    let mut items: Vec<Item> = lines.iter().filter_map(|line| line.item).collect();
    items.dedup();
    let at = item.and_then(|item| items.iter().position(|known| *known == item));
    let next = match (at, down) {
        (None, true) => items.first(),
        (None, false) => None,
        (Some(at), true) => items.get(at + 1),
        (Some(at), false) => at.checked_sub(1).and_then(|at| items.get(at)),
    };
    next.and_then(|item| Some((*item, place_of(lines, *item)?)))
}

fn place_of(lines: &[Line], item: Item) -> Option<(usize, usize)> {
    let is = |line: &Line| line.item == Some(item);
    Some((lines.iter().position(is)?, lines.iter().rposition(is)?))
}
