//! A heatmap as a drawing: the grid, the legend of its colours, and what is warm and cool.

use super::drawing::{Anchor, Drawing, Lettering};
use super::lettering::Face;
use super::report::Report;
use crate::heatmap::Band;
use crate::palette::{Colour, Depth, Palette};
use crate::picture::{Tile, marks};

/// The size that a drawing is made for, in its own unit.
#[derive(Debug, Clone, Copy)]
pub struct Canvas {
    /// How wide it is.
    pub width: f32,
    /// How high; as high as needed where nothing is said.
    pub height: Option<f32>,
    /// Whether the title and the lists stand around the grid, or somewhere else.
    pub alone: bool,
}

const MARGIN: f32 = 34.0;
const GAP: f32 = 8.0;
/// The narrowest that a tile gets, and how high it is.
const NARROWEST: f32 = 118.0;
const HIGH: f32 = 92.0;
const GROUND: &str = "#ffffff";
const INK: &str = "#1f1d1a";
const QUIET: &str = "#5f5a53";
/// A tile without heat: there, and blank.
const BLANK: &str = "#f6f4f1";

/// For slides, chats and posters: legible at 800 pixels.
pub const PICTURE: Canvas = Canvas { width: 960.0, height: None, alone: true };
/// The same within a page that says the rest.
pub const FIGURE: Canvas = Canvas { width: 960.0, height: None, alone: false };
/// An A4 page on its side, in points.
pub const LANDSCAPE: Canvas = Canvas { width: 841.89, height: Some(595.28), alone: true };

/// The colours of a tile: its ground and its letters.
#[must_use]
pub fn colours(palette: &Palette, band: Option<Band>) -> (String, String) {
    let ink = palette.ink(band, Depth::True);
    match (ink.ground, ink.text) {
        (Colour::Rgb(r, g, b), Colour::Rgb(x, y, z)) => {
            (format!("#{r:02x}{g:02x}{b:02x}"), format!("#{x:02x}{y:02x}{z:02x}"))
        }
        _ => (BLANK.to_owned(), QUIET.to_owned()),
    }
}

/// The drawing of a report.
#[must_use]
pub fn svg(report: &Report, canvas: Canvas) -> String {
    let plan = Plan::of(report, canvas);
    let height = canvas.height.unwrap_or(plan.height);
    let mut drawing = Drawing::new(canvas.width, height);
    drawing.rectangle((0.0, 0.0), (canvas.width, height), GROUND, 0.0);
    let mut y = if canvas.alone { heading(&mut drawing, report, canvas.width) } else { 0.0 };
    let tiles = report.picture.rows.iter();
    for row in tiles {
        y += plan.title_height();
        set(&mut drawing, (MARGIN, y - 9.0 * plan.scale), &row.title, Face::Semibold, 15.0 * plan.scale, INK);
        for chunk in row.tiles.chunks(plan.columns) {
            let mut x = MARGIN;
            for tile in chunk {
                draw_tile(&mut drawing, tile, report, (x, y), &plan);
                x += plan.tile.0 + GAP * plan.scale;
            }
            y += plan.tile.1 + GAP * plan.scale;
        }
    }
    y = legend(&mut drawing, report, y + 16.0 * plan.scale, &plan);
    if canvas.alone {
        lists(&mut drawing, report, y + 14.0 * plan.scale, canvas.width, &plan);
    }
    drawing.finish(&report.title, &report.about(), &report.language)
}

/// How large everything is.
struct Plan {
    columns: usize,
    tile: (f32, f32),
    scale: f32,
    height: f32,
}

impl Plan {
    fn of(report: &Report, canvas: Canvas) -> Self {
        let most = report.picture.rows.iter().map(|row| row.tiles.len()).max().unwrap_or(1).max(1);
        let room = canvas.width - 2.0 * MARGIN;
        let fitting = ((room + GAP) / (NARROWEST + GAP)).floor();
        let columns = most.min((1..=most).rev().find(|n| count(*n) <= fitting).unwrap_or(1));
        let width = (room - GAP * count(columns - 1)) / count(columns);
        let mut plan = Self { columns, tile: (width, HIGH), scale: 1.0, height: 0.0 };
        plan.height = plan.needed(report, canvas);
        // A page has the height that it has: where all would not fit on it, everything is smaller.
        if let Some(page) = canvas.height
            && plan.height > page
        {
            plan.scale = (page / plan.height).max(0.35);
            let gap = GAP * plan.scale;
            plan.tile = ((room - gap * count(columns - 1)) / count(columns), HIGH * plan.scale);
        }
        plan
    }

    fn title_height(&self) -> f32 {
        30.0 * self.scale
    }

    fn needed(&self, report: &Report, canvas: Canvas) -> f32 {
        let rows = report.picture.rows.iter();
        let grid: f32 = rows
            .map(|row| {
                let lines = row.tiles.len().div_ceil(self.columns);
                self.title_height() + count(lines) * (self.tile.1 + GAP)
            })
            .sum();
        let lists: f32 =
            list_lines(report, canvas.width, 1.0).iter().map(|(_, lines)| count(lines.len()) * 20.0).sum();
        if !canvas.alone {
            return grid + 16.0 + 26.0 + 14.0;
        }
        heading_height(report, canvas.width) + grid + 16.0 + 26.0 + 14.0 + lists + MARGIN
    }
}

fn count(number: usize) -> f32 {
    f32::from(u16::try_from(number).unwrap_or(u16::MAX))
}

fn set(drawing: &mut Drawing, place: (f32, f32), content: &str, face: Face, size: f32, colour: &str) {
    drawing.text(place, content, Lettering { face, size, colour, anchor: Anchor::Start });
}

/// A text cut to a width, with an ellipsis where something is left out.
fn cut(text: &str, face: Face, size: f32, width: f32) -> String {
    if face.width(text, size) <= width {
        return text.to_owned();
    }
    let mut kept = String::new();
    for c in text.chars() {
        if face.width(&format!("{kept}{c}…"), size) > width {
            break;
        }
        kept.push(c);
    }
    format!("{}…", kept.trim_end())
}

fn heading_lines(report: &Report, width: f32) -> (Vec<String>, Vec<String>) {
    let room = width - 2.0 * MARGIN;
    let under = report.under.join(" · ");
    (Face::Semibold.wrap(&report.title, 25.0, room), Face::Regular.wrap(&under, 14.0, room))
}

fn heading_height(report: &Report, width: f32) -> f32 {
    let (title, under) = heading_lines(report, width);
    MARGIN + count(title.len()) * 32.0 + count(under.len()) * 19.0 + 2.0
}

/// The title and what stands under it; returns where they end.
fn heading(drawing: &mut Drawing, report: &Report, width: f32) -> f32 {
    let (title, under) = heading_lines(report, width);
    let mut y = MARGIN;
    for line in &title {
        set(drawing, (MARGIN, y + 22.0), line, Face::Semibold, 25.0, INK);
        y += 32.0;
    }
    for line in &under {
        set(drawing, (MARGIN, y + 13.0), line, Face::Regular, 14.0, QUIET);
        y += 19.0;
    }
    y + 2.0
}

/// A tile: its title, its word, the answers, and what else there is to say; of two heatmaps, then over now.
fn draw_tile(drawing: &mut Drawing, tile: &Tile, report: &Report, (x, y): (f32, f32), plan: &Plan) {
    let scale = plan.scale;
    let (width, height) = plan.tile;
    let (ground, ink) = colours(&report.palette, tile.band);
    let room = width - 20.0 * scale;
    drawing.rectangle((x, y), plan.tile, &ground, 5.0 * scale);
    let mut upper = ink.clone();
    if let Some(then) = &tile.then {
        let (before, letters) = colours(&report.palette, then.band);
        drawing.rectangle((x, y), (width, height / 2.0), &before, 5.0 * scale);
        upper = letters;
    }
    let left = x + 10.0 * scale;
    let mut line = |at: f32, content: &str, face: Face, size: f32, colour: &str| {
        let content = cut(content, face, size * scale, room);
        set(drawing, (left, y + at * scale), &content, face, size * scale, colour);
    };
    line(23.0, &tile.title, Face::Semibold, 15.0, &upper);
    let flags = tile.flags.trim();
    if let Some(then) = &tile.then {
        line(40.0, &then.word, Face::Regular, 14.0, &upper);
        line(64.0, &tile.word, Face::Regular, 14.0, &ink);
        line(82.0, &then.change, Face::Regular, 13.0, &ink);
    } else {
        line(42.0, &format!("{}  {}", tile.word, tile.value), Face::Regular, 14.0, &ink);
        if tile.spread.iter().all(|count| *count <= 9) {
            line(62.0, &marks(&tile.spread, usize::MAX), Face::Regular, 14.0, &ink);
        }
        line(81.0, &tile.foot, Face::Regular, 13.0, &ink);
    }
    // More people than a digit tells are bars, which no font has to have letters for.
    if tile.then.is_none() && tile.spread.iter().any(|count| *count > 9) {
        let most = tile.spread.iter().copied().max().unwrap_or(1);
        for (index, people) in tile.spread.iter().enumerate() {
            let share =
                f32::from(u16::try_from(people.saturating_mul(1000) / most.max(1)).unwrap_or(1000)) / 1000.0;
            let high = if *people > 0 { (15.0 * share).max(1.5) } else { 0.6 } * scale;
            let place = (left + count(index) * 13.0 * scale, y + 64.0 * scale - high);
            drawing.rectangle(place, (10.0 * scale, high), &ink, 0.0);
        }
    }
    if !flags.is_empty() {
        let how = Lettering { face: Face::Semibold, size: 14.0 * scale, colour: &upper, anchor: Anchor::End };
        drawing.text((x + width - 10.0 * scale, y + 23.0 * scale), flags, how);
    }
}

/// The five bands side by side with their words, then what the marks mean; returns where it ends.
fn legend(drawing: &mut Drawing, report: &Report, y: f32, plan: &Plan) -> f32 {
    let scale = plan.scale;
    let mut x = MARGIN;
    for (band, word) in Band::ALL.into_iter().zip(&report.bands) {
        let (ground, ink) = colours(&report.palette, Some(band));
        let width = Face::Regular.width(word, 13.0 * scale) + 18.0 * scale;
        drawing.rectangle((x, y), (width, 22.0 * scale), &ground, 4.0 * scale);
        set(drawing, (x + 9.0 * scale, y + 15.5 * scale), word, Face::Regular, 13.0 * scale, &ink);
        x += width + 6.0 * scale;
    }
    let place = (x + 12.0 * scale, y + 15.5 * scale);
    set(drawing, place, &report.legend, Face::Regular, 13.0 * scale, QUIET);
    y + 26.0 * scale
}

/// Each list with its lines.
fn list_lines(report: &Report, width: f32, scale: f32) -> Vec<(&str, Vec<String>)> {
    let label = label_width(report, scale);
    let room = width - 2.0 * MARGIN - label;
    let lines = |content: &str| Face::Regular.wrap(content, 14.0 * scale, room);
    report.lists.iter().map(|(name, content)| (name.as_str(), lines(content))).collect()
}

fn label_width(report: &Report, scale: f32) -> f32 {
    let widest = |name: &String| Face::Semibold.width(name, 14.0 * scale);
    let widest = report.lists.iter().map(|(name, _)| widest(name)).fold(0.0, f32::max);
    if widest > 0.0 { widest + 18.0 * scale } else { 0.0 }
}

fn lists(drawing: &mut Drawing, report: &Report, mut y: f32, width: f32, plan: &Plan) {
    let scale = plan.scale;
    let label = label_width(report, scale);
    for (name, lines) in list_lines(report, width, scale) {
        set(drawing, (MARGIN, y + 14.0 * scale), name, Face::Semibold, 14.0 * scale, INK);
        for line in lines {
            set(drawing, (MARGIN + label, y + 14.0 * scale), &line, Face::Regular, 14.0 * scale, INK);
            y += 20.0 * scale;
        }
    }
}
