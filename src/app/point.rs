//! Putting the cursor on something at once, where it is named or numbered and not walked to.

use super::page::Item;
use super::{Screen, State};
use crate::model::questionnaire::DimensionId;

/// Something that the cursor can be put on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A row of a list, or a statement, by its place from 0.
    Row(usize),
    /// A tile.
    Dimension(DimensionId),
    /// An action or an idea of the tile that is looked at.
    Item(Item),
}

/// Puts the cursor there; what the screen does not have is passed over.
pub(super) fn point(state: &mut State, target: Target) {
    let statements = state.open.as_ref().map_or(0, |open| open.questionnaire.len());
    let rows = match &state.screen {
        Screen::Start(start) => start.rows(state).len(),
        Screen::Choose(choose) => choose.rows.len(),
        Screen::Actions(actions) => actions.rows.len(),
        Screen::Review(_) => statements,
        _ => 0,
    };
    match (&mut state.screen, target) {
        (screen, Target::Row(row)) if row < rows => match screen {
            Screen::Start(start) => start.cursor = row,
            Screen::Choose(choose) => choose.cursor = row,
            Screen::Actions(actions) => actions.cursor = row,
            Screen::Review(review) => review.cursor = row,
            _ => {}
        },
        (Screen::Heatmap(grid), Target::Dimension(id)) => grid.select(id),
        (Screen::Guess(guess), Target::Dimension(id)) => guess.grid.select(id),
        (Screen::Spot(spot), Target::Dimension(id)) => spot.grid.select(id),
        (Screen::DimensionScreen(dimension_screen), Target::Dimension(id)) => {
            dimension_screen.grid.select(id);
            (dimension_screen.scroll, dimension_screen.item) = (0, None);
        }
        (Screen::DimensionScreen(dimension_screen), Target::Item(item)) => dimension_screen.item = Some(item),
        (Screen::Compare(compare), Target::Dimension(id))
            if compare.comparison.tiles.iter().any(|tile| tile.id == id) =>
        {
            (compare.selected, compare.fresh) = (id, false);
        }
        _ => {}
    }
}
