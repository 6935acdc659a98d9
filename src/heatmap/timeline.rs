//! One place over time: the bands of every dimension in each of its heatmaps. What every painter of it paints.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use uuid::Uuid;

use crate::heatmap::{Band, Heatmap};
use crate::i18n::Messages;
use crate::i18n::text;
use crate::model::questionnaire::{Dimension, DimensionId, Questionnaire};

/// Columns of a cell with a date over it and a word in it, of one with a mark alone, and of the longest title.
const WORD_CELL: usize = 13;
const MARK_CELL: usize = 2;
const MOST_TITLE: usize = 24;

/// How the heatmaps of a place are set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cells {
    /// Columns of a cell, with the gap after it.
    pub width: usize,
    /// How many of the newest are shown.
    pub count: usize,
}

impl Cells {
    /// Whether there is room for the bands' words.
    pub fn has_words(self) -> bool {
        self.width == WORD_CELL
    }
}

/// The heatmaps of one place, side by side.
#[derive(Debug, Clone, PartialEq)]
pub struct Timeline {
    /// When each of them was begun, oldest first.
    pub started: Vec<Timestamp>,
    /// The areas of the questionnaire.
    pub areas: Vec<TimelineArea>,
}

/// An area over time.
#[derive(Debug, Clone, PartialEq)]
pub struct TimelineArea {
    /// What it is called.
    pub title: String,
    /// Its dimensions, in order.
    pub lines: Vec<TimelineLine>,
}

/// A dimension over time.
#[derive(Debug, Clone, PartialEq)]
pub struct TimelineLine {
    /// Which dimension it is.
    pub id: DimensionId,
    /// What it is called.
    pub title: String,
    /// Its band in each heatmap, `None` where it had no heat.
    pub bands: Vec<Option<Band>>,
}

impl Timeline {
    /// The course of some heatmaps, oldest first, by the ids of the dimensions of `questionnaire`.
    pub fn of(questionnaire: &Questionnaire, heatmaps: &[(Uuid, Timestamp, Heatmap)]) -> Self {
        let band = |heatmap: &Heatmap, id: &DimensionId| heatmap.tiles().find(|tile| tile.id == *id)?.band;
        let line = |dimension: &Dimension| TimelineLine {
            id: dimension.id.clone(),
            title: dimension.title.clone(),
            bands: heatmaps.iter().map(|(.., heatmap)| band(heatmap, &dimension.id)).collect(),
        };
        let areas = questionnaire.areas.iter().map(|area| TimelineArea {
            title: area.title.clone(),
            lines: area.dimensions.iter().map(line).collect(),
        });
        Self { started: heatmaps.iter().map(|(_, started, _)| *started).collect(), areas: areas.collect() }
    }

    /// How many columns the longest title takes.
    pub fn title_width(&self) -> usize {
        let lines = self.areas.iter().flat_map(|area| &area.lines);
        lines.map(|line| text::width(&line.title)).max().unwrap_or(0).min(MOST_TITLE)
    }

    /// How the heatmaps are set in so many columns: with the bands' words where all fit, else as marks, as many of the
    /// newest as do.
    pub fn cells(&self, columns: usize) -> Cells {
        let all = self.started.len();
        let width = if all * WORD_CELL <= columns { WORD_CELL } else { MARK_CELL };
        Cells { width, count: all.min(columns / width).max(1) }
    }

    /// What is over the cells: each date where there is room for it, else the first and the last.
    pub fn dates(&self, cells: Cells, messages: &Messages, zone: &TimeZone) -> Vec<(usize, String)> {
        let date = |at: &Timestamp| messages.date(*at, zone);
        if cells.width == WORD_CELL {
            return (0..).step_by(WORD_CELL).zip(self.started.iter().map(date)).collect();
        }
        let (Some(first), Some(last)) = (self.started.first(), self.started.last()) else {
            return Vec::new();
        };
        let values = [("first", date(first).into()), ("last", date(last).into())];
        vec![(0, messages.with("over-time-from-to", &values))]
    }

    /// Only the newest so many heatmaps.
    pub fn newest(mut self, most: usize) -> Self {
        let left_out = self.started.len().saturating_sub(most);
        self.started.drain(..left_out);
        for line in self.areas.iter_mut().flat_map(|area| &mut area.lines) {
            line.bands.drain(..left_out.min(line.bands.len()));
        }
        self
    }
}
