//! A heatmap's tiles with a cursor on them, as several screens show them.

use crate::heatmap::picture::{Order, Picture};
use crate::heatmap::{Heatmap, People, TileHeat};
use crate::ui::prelude::*;

#[derive(Debug, Clone)]
pub struct Grid {
    pub heatmap: Heatmap,
    /// The tile under the cursor.
    pub selected: DimensionId,
    pub order: Order,
    /// True until the cursor first moves: the spots are shown before any tile.
    pub is_fresh: bool,
}

impl Grid {
    /// The grid of the open document, with the cursor on its warmest spot. The tiles of a group that is not revealed are
    /// blank.
    pub fn of_document(cx: &Context) -> Option<Self> {
        let heatmap = cx.session.document.as_ref()?.heatmap();
        let first = heatmap.warm_spots.first().or(heatmap.tiles().next().map(|tile| &tile.id)).cloned();
        Some(Self { selected: first?, heatmap, order: Order::Questionnaire, is_fresh: true })
    }

    /// A grid without tiles, as long as nothing is open.
    pub fn empty() -> Self {
        let heatmap = Heatmap {
            people: People::One,
            heat: None,
            band: None,
            answered: None,
            of: 0,
            areas: Vec::new(),
            warm_spots: Vec::new(),
            cool_spots: Vec::new(),
        };
        Self { heatmap, selected: "".into(), order: Order::Questionnaire, is_fresh: true }
    }

    /// The document has changed. The cursor stays where it is, if that tile is still there.
    pub fn refresh(&mut self, cx: &Context) {
        let Some(now) = Self::of_document(cx) else { return };
        let is_there = now.heatmap.tiles().any(|tile| tile.id == self.selected);
        self.heatmap = now.heatmap;
        if !is_there {
            self.selected = now.selected;
        }
    }

    /// The tile under the cursor.
    pub fn tile(&self) -> Option<&TileHeat> {
        self.heatmap.tiles().find(|tile| tile.id == self.selected)
    }

    /// Puts the cursor on a tile; false if there is no such tile.
    pub fn select(&mut self, id: &DimensionId) -> bool {
        let is_there = self.heatmap.tiles().any(|tile| tile.id == *id);
        if is_there {
            self.selected = id.clone();
            self.is_fresh = false;
        }
        is_there
    }

    /// The tiles as they are drawn.
    pub fn picture(&self, cx: &Context) -> Option<Picture> {
        let document = cx.session.document.as_ref()?;
        let marks = document.saved.marks();
        Some(Picture::of(&document.questionnaire, &self.heatmap, &marks, self.order, &cx.messages))
    }

    /// Moves the cursor with the arrow keys.
    pub fn walk(&mut self, command: Command, cx: &Context) {
        let Some(picture) = self.picture(cx) else { return };
        if let Some(next) = layout::walk(&picture, &self.selected, cx.size, command) {
            self.select(&next);
        }
    }

    /// The tiles' ids and titles, for names that are typed in line mode.
    pub fn titles<'a>(&'a self, cx: &'a Context) -> Vec<(&'a DimensionId, &'a str)> {
        let Some(document) = &cx.session.document else { return Vec::new() };
        let title = |id: &DimensionId| document.questionnaire.dimension(id).map(|d| d.title.as_str());
        self.heatmap.tiles().filter_map(|tile| Some((&tile.id, title(&tile.id)?))).collect()
    }
}
