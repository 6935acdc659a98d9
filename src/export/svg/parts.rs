//! What is around the grid of a drawing: its heading, its legend, and its lists.

use super::plan::Plan;
use super::{Sheet, count};
use crate::export::drawing::{Anchor, Lettering};
use crate::export::lettering::{Face, cut_lines};
use crate::export::report::Report;
use crate::heatmap::Band;

const TITLE: f32 = 25.0;
const UNDER: f32 = 14.0;
/// How far the lines of both are apart, and what is below them.
const TITLE_LINE: f32 = 32.0;
const UNDER_LINE: f32 = 19.0;
const BELOW: f32 = 2.0;

/// The title, and what is under it.
pub(super) struct Heading {
    title: Vec<String>,
    under: Vec<String>,
}

impl Heading {
    pub(super) fn of(report: &Report, room: f32, most: usize) -> Self {
        Self {
            title: cut_lines(Face::Semibold, &report.title, TITLE, room, most),
            under: cut_lines(Face::Regular, &report.under.join(" · "), UNDER, room, most),
        }
    }

    pub(super) fn height(&self) -> f32 {
        count(self.title.len()) * TITLE_LINE + count(self.under.len()) * UNDER_LINE + BELOW
    }

    /// Draws it; returns where it ends.
    pub(super) fn draw(&self, sheet: &mut Sheet<'_>, mut y: f32) -> f32 {
        let (left, paper) = (sheet.left, sheet.paper);
        for line in &self.title {
            sheet.set((left, y + 22.0), line, Face::Semibold, TITLE, paper.ink);
            y += TITLE_LINE;
        }
        for line in &self.under {
            sheet.set((left, y + 13.0), line, Face::Regular, UNDER, paper.quiet);
            y += UNDER_LINE;
        }
        y + BELOW
    }
}

/// The five bands with their words, then what the marks mean, in as many lines as that takes.
pub(super) struct Legend {
    entries: Vec<Entry>,
    scale: f32,
    lines: usize,
}

struct Entry {
    band: Option<Band>,
    text: String,
    /// Where it is: from the left, and in which line.
    place: (f32, usize),
    width: f32,
}

const ENTRY: f32 = 13.0;
const LEGEND_LINE: f32 = 27.0;
const ABOVE_LEGEND: f32 = 14.0;

impl Legend {
    pub(super) fn of(report: &Report, plan: &Plan) -> Self {
        let (scale, size) = (plan.scale, ENTRY * plan.scale);
        let bands = Band::ALL.into_iter().map(Some).zip(&report.bands);
        let bands = bands.map(|(band, word)| (band, report.marked(band, word)));
        let marks = report.legend.iter().cloned().map(|entry| (None, entry));
        let (mut entries, mut x, mut line): (Vec<Entry>, f32, usize) = (Vec::new(), 0.0, 0);
        let mut was_band = true;
        for (band, text) in bands.chain(marks) {
            let chip = if band.is_some() { 20.0 * scale } else { 0.0 };
            let text = cut_lines(Face::Regular, &text, size, plan.room - chip, 1).concat();
            let width = Face::Regular.room(&text, size) + chip;
            let apart = match (band.is_some(), was_band) {
                _ if x == 0.0 => 0.0,
                (true, _) => 6.0 * scale,
                (false, _) => 20.0 * scale,
            };
            x += apart;
            if x > 0.0 && x + width > plan.room {
                (x, line) = (0.0, line + 1);
            }
            entries.push(Entry { band, text, place: (x, line), width });
            x += width;
            was_band = band.is_some();
        }
        Self { entries, scale, lines: line + 1 }
    }

    pub(super) fn height(&self) -> f32 {
        (ABOVE_LEGEND + count(self.lines) * LEGEND_LINE) * self.scale
    }

    /// Draws it; returns where it ends.
    pub(super) fn draw(&self, sheet: &mut Sheet<'_>, y: f32) -> f32 {
        let scale = self.scale;
        let quiet = sheet.paper.quiet;
        for Entry { band, text, place, width } in &self.entries {
            let (x, y) = (sheet.left + place.0, y + (ABOVE_LEGEND + count(place.1) * LEGEND_LINE) * scale);
            let baseline = y + 15.5 * scale;
            if band.is_some() {
                let (ground, ink) = sheet.colours(*band);
                sheet.drawing.rectangle((x, y), (*width, 22.0 * scale), &ground, 4.0 * scale);
                let how = Lettering {
                    face: Face::Regular,
                    size: ENTRY * scale,
                    colour: &ink,
                    anchor: Anchor::Middle,
                };
                sheet.drawing.text((x + width / 2.0, baseline), text, how);
            } else {
                sheet.set((x, baseline), text, Face::Regular, ENTRY * scale, quiet);
            }
        }
        y + self.height()
    }
}

/// The lists, each after its heading.
pub(super) struct Lists {
    /// The headings, and the lines after each.
    lists: Vec<(String, Vec<String>)>,
    /// The room of the headings.
    label: f32,
}

const LISTED: f32 = 14.0;
const LIST_LINE: f32 = 20.0;
const ABOVE_LISTS: f32 = 8.0;

impl Lists {
    pub(super) fn of(report: &Report, room: f32) -> Self {
        let headings = report.lists.iter().filter_map(|list| list.heading.as_ref());
        let widest = headings.map(|heading| Face::Semibold.room(heading, LISTED)).fold(0.0, f32::max);
        let label = if widest > 0.0 { widest + 14.0 } else { 0.0 };
        let lists = report.lists.iter().map(|list| {
            let room = room - if list.heading.is_some() { label } else { 0.0 };
            let lines = list.items.iter().flat_map(|item| Face::Regular.wrap_with_room(item, LISTED, room));
            (list.heading.clone().unwrap_or_default(), lines.collect())
        });
        Self { lists: lists.collect(), label }
    }

    pub(super) fn height(&self) -> f32 {
        if self.lists.is_empty() {
            return 0.0;
        }
        ABOVE_LISTS + self.lists.iter().map(|(_, lines)| count(lines.len()) * LIST_LINE).sum::<f32>()
    }

    pub(super) fn draw(&self, sheet: &mut Sheet<'_>, y: f32) {
        let (left, ink) = (sheet.left, sheet.paper.ink);
        let mut baseline = y + ABOVE_LISTS + 14.0;
        for (heading, lines) in &self.lists {
            sheet.set((left, baseline), heading, Face::Semibold, LISTED, ink);
            let left = if heading.is_empty() { left } else { left + self.label };
            for line in lines {
                sheet.set((left, baseline), line, Face::Regular, LISTED, ink);
                baseline += LIST_LINE;
            }
        }
    }
}
