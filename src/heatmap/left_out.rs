//! Tiles of a group that may hurt when they leave the room, and leaving them out.

use super::{Band, Heat, Heatmap, TileHeat};
use crate::model::questionnaire::DimensionId;

impl Heatmap {
    /// The tiles of a group on which everyone who answered is at or below the middle, as far as what may be shown tells;
    /// where the words alone may show, the chilly and the cool ones.
    pub fn low_tiles(&self) -> Vec<DimensionId> {
        if !self.people.is_group() {
            return Vec::new();
        }
        self.tiles().filter(|tile| tile.is_low()).map(|tile| tile.id.clone()).collect()
    }

    /// Leaves some tiles blank, as if nobody had answered them.
    pub fn leave_out(&mut self, ids: &[DimensionId]) {
        for area in &mut self.areas {
            for tile in area.tiles.iter_mut().filter(|tile| ids.contains(&tile.id)) {
                *tile = TileHeat::blank(&tile.id, tile.statements.iter().map(|statement| &statement.id));
                // What is left out could be worked out from the mean of all.
                (area.heat, area.band) = (None, None);
                (self.heat, self.band, self.answered) = (None, None, None);
            }
        }
        self.warm_spots.retain(|id| !ids.contains(id));
        self.cool_spots.retain(|id| !ids.contains(id));
    }
}

impl TileHeat {
    /// Whether, as far as what may be shown tells, nobody is above the middle.
    fn is_low(&self) -> bool {
        let Some(band) = self.band else { return false };
        let Some(spread) = &self.spread else {
            let mut sides = self.statements.iter().filter_map(|statement| statement.sides).peekable();
            return match sides.peek() {
                Some(_) => sides.all(|sides| sides.warm == 0),
                None => band <= Band::Cool,
            };
        };
        let levels = spread.len();
        let above = |index: usize| Heat::of_index(index, levels, false).get() > 0.5;
        spread.iter().enumerate().all(|(index, count)| *count == 0 || !above(index))
    }
}
