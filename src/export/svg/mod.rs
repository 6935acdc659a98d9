//! A heatmap as a drawing: the grid, the legend of its colours, and what is warm and cool.

mod parts;
mod plan;
mod tile;

use super::drawing::{Anchor, Drawing, GROUND, INK, Lettering, Page, QUIET, count};
use super::lettering::Face;
use super::report::Report;
use crate::heatmap::Band;
use crate::heatmap::palette::{Colour, Depth, Palette};
use crate::heatmap::picture::Row;
use parts::{Heading, Legend, Lists};
use plan::{Block, Plan, widest};

/// What a drawing is made for, in its own unit.
#[derive(Debug, Clone, Copy)]
pub struct Canvas {
    /// How wide it is.
    width: f32,
    /// The room around everything.
    margin: f32,
    /// Whether the title and the lists stand around the grid, or somewhere else.
    alone: bool,
    paper: Paper,
}

/// The colours of everything but heat.
#[derive(Debug, Clone, Copy)]
struct Paper {
    /// The ground; where there is none, it is seen through.
    ground: Option<&'static str>,
    ink: &'static str,
    quiet: &'static str,
    /// A tile without heat: there, and blank.
    blank: &'static str,
}

const MARGIN: f32 = 34.0;
/// The ground of a tile without heat.
pub(super) const BLANK: &str = "#f6f4f1";
const WHITE: Paper = Paper { ground: Some(GROUND), ink: INK, quiet: QUIET, blank: BLANK };
/// What a page of HTML says of its own colours, in light and in dark.
const OF_THE_PAGE: Paper =
    Paper { ground: None, ink: "currentColor", quiet: "var(--quiet)", blank: "var(--blank)" };

/// The widest that a picture of dots gets, in pixels.
pub const WIDEST: u32 = 20_000;
/// For slides, chats and posters: legible at 800 pixels.
pub const PICTURE: Canvas = Canvas { width: 960.0, margin: MARGIN, alone: true, paper: WHITE };
/// The same within a page of HTML, which says the rest and has the margins.
pub const FIGURE: Canvas = Canvas { width: 960.0, margin: 0.0, alone: false, paper: OF_THE_PAGE };

/// An A4 page on its side, in points.
const LANDSCAPE: (f32, f32) = (super::drawing::A4.1, super::drawing::A4.0);
/// The most lines of a title on a page: it is told in full after it.
const MOST_TITLE_LINES: usize = 3;
/// The smallest that a grid gets so that it is on one page, in per cent, and the scale of one that takes more pages.
const SMALLEST: u8 = 55;
const OF_MANY: f32 = 0.8;

/// The colours of a tile: its ground and its letters.
pub fn colours(palette: &Palette, band: Option<Band>) -> (String, String) {
    on(WHITE, palette, band)
}

fn on(paper: Paper, palette: &Palette, band: Option<Band>) -> (String, String) {
    let ink = palette.ink(band, Depth::True);
    match (ink.ground, ink.text) {
        (Colour::Rgb(r, g, b), Colour::Rgb(x, y, z)) => {
            (format!("#{r:02x}{g:02x}{b:02x}"), format!("#{x:02x}{y:02x}{z:02x}"))
        }
        // A palette without colours says by characters what is warm: all of it is to be read.
        _ if band.is_some() => (paper.blank.to_owned(), paper.ink.to_owned()),
        _ => (paper.blank.to_owned(), paper.quiet.to_owned()),
    }
}

/// A drawing that is being made, and what all of its parts need.
struct Sheet<'a> {
    drawing: Drawing,
    report: &'a Report,
    paper: Paper,
    left: f32,
}

impl Sheet<'_> {
    fn new(report: &Report, paper: Paper, (width, height): (f32, f32), left: f32) -> Sheet<'_> {
        let mut drawing = Drawing::new(width, height);
        if let Some(ground) = paper.ground {
            drawing.rectangle((0.0, 0.0), (width, height), ground, 0.0);
        }
        Sheet { drawing, report, paper, left }
    }

    fn set(&mut self, place: (f32, f32), content: &str, face: Face, size: f32, colour: &str) {
        self.drawing.text(place, content, Lettering { face, size, colour, anchor: Anchor::Start });
    }

    fn colours(&self, band: Option<Band>) -> (String, String) {
        on(self.paper, &self.report.palette, band)
    }
}

/// The drawing of a report, as high as it has to be.
pub fn svg(report: &Report, canvas: Canvas) -> String {
    let room = canvas.width - 2.0 * canvas.margin;
    let plan = Plan::at(report, widest(report), room, 1.0);
    let blocks = plan.blocks(report);
    let heading = canvas.alone.then(|| Heading::of(report, room, usize::MAX));
    let legend = Legend::of(report, &plan);
    let lists = canvas.alone.then(|| Lists::of(report, room));
    let height = heading.as_ref().map_or(0.0, Heading::height)
        + plan.needed(&blocks)
        + legend.height()
        + lists.as_ref().map_or(0.0, Lists::height)
        + 2.0 * canvas.margin;
    let mut sheet = Sheet::new(report, canvas.paper, (canvas.width, height), canvas.margin);
    let mut y = heading.map_or(canvas.margin, |heading| heading.draw(&mut sheet, canvas.margin));
    for block in &blocks {
        y = draw(&mut sheet, block, y, &plan);
    }
    y = legend.draw(&mut sheet, y);
    if let Some(lists) = lists {
        lists.draw(&mut sheet, y);
    }
    sheet.drawing.finish(&report.title, &report.about(), &report.language)
}

/// The grid on pages of A4 on their side: on one while its letters are easy to read, else on more of them.
pub fn pages(report: &Report) -> Vec<Page> {
    let room = LANDSCAPE.0 - 2.0 * MARGIN;
    let heading = Heading::of(report, room, MOST_TITLE_LINES);
    let high =
        |plan: &Plan| LANDSCAPE.1 - 2.0 * MARGIN - heading.height() - Legend::of(report, plan).height();
    let widest = widest(report);
    for percent in (SMALLEST..=100u8).rev() {
        let plan = Plan::at(report, widest, room, f32::from(percent) / 100.0);
        if plan.least(report) > high(&plan) {
            continue;
        }
        let blocks = plan.blocks(report);
        if plan.needed(&blocks) <= high(&plan) {
            return vec![page(report, &heading, &plan, &blocks)];
        }
    }
    let plan = Plan::at(report, widest, room, OF_MANY);
    let high = high(&plan);
    let chunks = plan.parted(plan.blocks(report), high);
    chunks.iter().map(|blocks| page(report, &heading, &plan, blocks)).collect()
}

fn page(report: &Report, heading: &Heading, plan: &Plan, blocks: &[Block<'_>]) -> Page {
    let mut sheet = Sheet::new(report, WHITE, LANDSCAPE, MARGIN);
    let mut y = heading.draw(&mut sheet, MARGIN);
    for block in blocks {
        y = draw(&mut sheet, block, y, plan);
    }
    Legend::of(report, plan).draw(&mut sheet, y);
    let mut rows: Vec<(&Row, &[crate::heatmap::picture::Tile])> = Vec::new();
    for block in blocks {
        if let Block::Tiles(row, tiles, _) = block {
            rows.push((row, tiles));
        }
    }
    let about = report.about_some(rows.into_iter());
    Page { svg: sheet.drawing.finish(&report.title, &about, &report.language), about }
}

/// Draws a part of the grid; returns where it ends.
fn draw(sheet: &mut Sheet<'_>, block: &Block<'_>, y: f32, plan: &Plan) -> f32 {
    let end = y + plan.height(block);
    match block {
        Block::Title(_, lines) => {
            let size = plan::TITLE * plan.scale;
            for (line, below) in lines.iter().zip((0..lines.len()).rev()) {
                let baseline = end - 9.0 * plan.scale - count(below) * size * plan::LINE;
                let (left, ink) = (sheet.left, sheet.paper.ink);
                sheet.set((left, baseline), line, Face::Semibold, size, ink);
            }
        }
        Block::Tiles(_, tiles, lines) => {
            let mut x = sheet.left;
            for tile in *tiles {
                tile::draw(sheet, tile, (x, y), (plan, *lines));
                x += plan.wide + plan.gap();
            }
        }
    }
    end
}
