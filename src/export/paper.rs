//! A heatmap on A4 pages: the grid on its side, then what is warm and cool, what will be done, and the notes.

use super::drawing::{Anchor, Drawing, Lettering};
use super::lettering::Face;
use super::pdf::{Page, document};
use super::report::Report;
use super::svg;
use crate::picture::ticked;

/// A4 upright, in points.
const PAGE: (f32, f32) = (595.28, 841.89);
const MARGIN: f32 = 54.0;
const INK: &str = "#1f1d1a";
const QUIET: &str = "#5f5a53";

/// A line of the pages behind the grid.
struct Line {
    text: String,
    face: Face,
    size: f32,
    colour: &'static str,
    indent: f32,
    /// Room above it.
    above: f32,
}

/// The PDF of a report.
///
/// # Errors
/// Why it could not be made.
pub fn pdf(report: &Report) -> Result<Vec<u8>, String> {
    let grid = Report { lists: Vec::new(), ..report.clone() };
    let mut pages = vec![Page {
        svg: svg::svg(&grid, svg::LANDSCAPE),
        about: format!("{}. {}", report.title, report.about()),
    }];
    pages.extend(text_pages(report));
    document(&pages, &report.title, &report.language)
}

fn text_pages(report: &Report) -> Vec<Page> {
    let lines = lines(report);
    let mut pages = Vec::new();
    let mut rest = lines.as_slice();
    while !rest.is_empty() {
        let mut drawing = Drawing::new(PAGE.0, PAGE.1);
        drawing.rectangle((0.0, 0.0), PAGE, "#ffffff", 0.0);
        let mut y = MARGIN;
        let mut told = Vec::new();
        let mut used = 0;
        for (index, line) in rest.iter().enumerate() {
            let above = if index == 0 { 0.0 } else { line.above };
            if y + above + line.size * 1.4 > PAGE.1 - MARGIN {
                break;
            }
            y += above + line.size * 1.4;
            let how =
                Lettering { face: line.face, size: line.size, colour: line.colour, anchor: Anchor::Start };
            drawing.text((MARGIN + line.indent, y - line.size * 0.4), &line.text, how);
            told.push(line.text.as_str());
            used = index + 1;
        }
        let about = told.join(" ");
        pages.push(Page { svg: drawing.finish(&report.title, &about, &report.language), about });
        rest = rest.get(used.max(1)..).unwrap_or_default();
    }
    pages
}

/// All that stands behind the grid, wrapped.
fn lines(report: &Report) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut add = |content: &str, face: Face, size: f32, colour: &'static str, indent: f32, above: f32| {
        let wrapped = face.wrap(content, size, PAGE.0 - 2.0 * MARGIN - indent);
        for (index, text) in wrapped.into_iter().enumerate() {
            lines.push(Line {
                text,
                face,
                size,
                colour,
                indent,
                above: if index == 0 { above } else { 0.0 },
            });
        }
    };
    add(&report.title, Face::Semibold, 17.0, INK, 0.0, 0.0);
    for line in &report.under {
        add(line, Face::Regular, 10.0, QUIET, 0.0, 0.0);
    }
    for (name, content) in &report.lists {
        if !name.is_empty() {
            add(name, Face::Semibold, 12.0, INK, 0.0, 14.0);
        }
        add(content, Face::Regular, 11.0, INK, 0.0, if name.is_empty() { 14.0 } else { 2.0 });
    }
    let (heading, actions) = &report.actions;
    if !actions.is_empty() {
        add(heading, Face::Semibold, 12.0, INK, 0.0, 18.0);
    }
    for action in actions {
        add(&format!("{} {}", ticked(action.state), action.what), Face::Regular, 11.0, INK, 0.0, 6.0);
        if !action.details.is_empty() {
            add(&action.details, Face::Regular, 10.0, QUIET, 20.0, 0.0);
        }
    }
    let (heading, notes) = &report.notes;
    if !notes.is_empty() {
        add(heading, Face::Semibold, 12.0, INK, 0.0, 18.0);
    }
    for (title, note) in notes {
        add(title, Face::Semibold, 11.0, INK, 0.0, 8.0);
        add(note, Face::Regular, 11.0, INK, 0.0, 1.0);
    }
    lines
}
