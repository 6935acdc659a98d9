//! A heatmap's tiles with a cursor on them, as several screens show them.

use std::borrow::Cow;

use crate::heatmap::picture::{Order, Picture};
use crate::heatmap::{Agreement, Heatmap, People, TileHeat};
use crate::ui::layout::GridLayout;
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
        let heatmap = cx.document()?.heatmap();
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

    /// Puts the cursor on what a change was about. What is gone is shown where the cursor is.
    pub fn reveal(&mut self, target: &Target, cx: &Context) -> bool {
        let has_action = |id| cx.document().is_some_and(|document| document.saved.action(id).is_some());
        match target {
            Target::Action(_, action) if !has_action(*action) => self.select(&self.selected.clone()),
            Target::Focus => self.select(&self.selected.clone()),
            Target::Dimension(id) | Target::Note(id) | Target::Action(id, _) => self.select(id),
            _ => false,
        }
    }

    /// Moves the cursor through the tiles as through a list.
    pub fn step(&mut self, command: Command, cx: &Context) {
        let ids: Vec<&DimensionId> = self.heatmap.tiles().map(|tile| &tile.id).collect();
        let at = ids.iter().position(|id| **id == self.selected).unwrap_or(0);
        if let Some(id) = ids.get(cx.moved(at, ids.len(), command)).map(|id| (*id).clone()) {
            self.select(&id);
        }
    }

    /// The tiles as they are drawn.
    pub fn picture(&self, cx: &Context) -> Option<Picture> {
        let document = cx.document()?;
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

/// Whether people see a tile alike.
pub(super) fn agreement_in_words(agreement: Agreement, messages: &Messages) -> Cow<'_, str> {
    messages.text(match agreement {
        Agreement::Differ => "present-differ",
        Agreement::Aligned => "present-aligned",
        Agreement::Mixed => "present-mixed",
    })
}

/// Where a grid is on its screen, below a title: a legend is under it, and the detail of a tile beside or under it.
pub(super) struct GridAreas {
    pub(super) layout: GridLayout,
    pub(super) tiles: Rect,
    pub(super) legend: Rect,
    /// Above the footer.
    pub(super) detail: Rect,
}

impl GridAreas {
    /// Columns left of the tiles.
    pub(super) const MARGIN: usize = 1;
    /// Rows of detail that are always there below a grid.
    const LEAST_DETAIL: usize = 2;

    pub(super) fn of(picture: &Picture, cx: &Context, area: Rect) -> Self {
        let layout = layout::grid(cx.size, &picture.row_lengths());
        let (height, is_beside) = (usize::from(area.height), layout.detail_beside);
        // Title, legend and footer have a row each; the detail under the grid has a few.
        let free = height.saturating_sub(3);
        let kept = if is_beside { 1 } else { Self::LEAST_DETAIL };
        let rows = layout.height.min(free.saturating_sub(kept));
        let top = 1 + usize::from(layout.height + kept + 4 <= free || is_beside);
        let below = top + rows;
        let legend = below + usize::from(below + 1 + Self::LEAST_DETAIL + 1 < height);
        let left = from(area, Self::MARGIN, 0);
        let (column, row) = if is_beside { (layout.width() + 2, top) } else { (0, legend + 1) };
        Self {
            layout,
            tiles: first_rows(from(left, 0, top), rows),
            legend: from(left, 0, legend),
            detail: from(first_rows(left, height.saturating_sub(1)), column, row),
        }
    }

    /// Draws the bands, and how a tile is read where there is room to say it.
    pub(super) fn draw_legend(&self, how: &str, cx: &Context, frame: &mut Frame<'_>) {
        let bands = cut_line(legend(cx.size.0, &cx.theme, &cx.messages), self.legend.width);
        let after = bands.width() + 3;
        frame.render_widget(bands, self.legend);
        if after + text::width(how) < usize::from(self.legend.width) {
            draw_text(how, cx.theme.quiet(), frame, from(self.legend, after, 0));
        }
    }
}
