//! A heatmap on A4 pages: the grid on its side, then what is warm and cool, what will be done, and the notes.

use super::drawing::{A4, Anchor, Drawing, GROUND, INK, Lettering, Page, QUIET};
use super::lettering::Face;
use super::pdf::document;
use super::report::Report;
use super::svg;
use crate::heatmap::picture::ticked;
use crate::i18n::Reason;

const MARGIN: f32 = 54.0;
/// The room in front of what is after a box.
const INDENT: f32 = 20.0;

/// A line of the pages after the grid.
struct Line {
    /// What is in front of it.
    mark: &'static str,
    text: String,
    how: How,
    /// Room above it.
    above: f32,
    /// Whether it has to stand on one page with the line after it.
    keeps: bool,
}

/// How a paragraph is set.
#[derive(Clone, Copy)]
struct How {
    face: Face,
    size: f32,
    colour: &'static str,
    indent: f32,
}

const BODY: How = How { face: Face::Regular, size: 11.0, colour: INK, indent: 0.0 };
const QUIETER: How = How { size: 10.0, colour: QUIET, ..BODY };
const HEADING: How = How { face: Face::Semibold, size: 12.0, ..BODY };

impl Line {
    fn height(&self) -> f32 {
        self.how.size * 1.4
    }
}

/// The PDF of a report.
///
/// # Errors
/// Why it could not be made.
pub fn pdf(report: &Report) -> Result<Vec<u8>, Reason> {
    let mut pages = svg::pages(report);
    pages.extend(text_pages(report));
    document(&pages, &report.title, &report.language)
}

fn text_pages(report: &Report) -> Vec<Page> {
    let lines = lines(report);
    let mut pages = Vec::new();
    let mut rest = lines.as_slice();
    while !rest.is_empty() {
        let (now, later) = rest.split_at(fitting(rest));
        pages.push(page(report, now));
        rest = later;
    }
    pages
}

/// How many of some lines stand on one page: at least one, and none at its foot that has to stand with the next.
fn fitting(lines: &[Line]) -> usize {
    let mut y = MARGIN;
    let fits = lines.iter().enumerate().take_while(|(index, line)| {
        y += line.height() + if *index == 0 { 0.0 } else { line.above };
        y <= A4.1 - MARGIN
    });
    let most = fits.count().clamp(1, lines.len());
    if most == lines.len() {
        return most;
    }
    let ends_well = |end: &usize| lines.get(end.saturating_sub(1)).is_some_and(|line| !line.keeps);
    (1..=most).rev().find(ends_well).unwrap_or(most)
}

fn page(report: &Report, lines: &[Line]) -> Page {
    let mut drawing = Drawing::new(A4.0, A4.1);
    drawing.rectangle((0.0, 0.0), A4, GROUND, 0.0);
    let mut y = MARGIN;
    let mut texts = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        y += line.height() + if index == 0 { 0.0 } else { line.above };
        let How { face, size, colour, indent } = line.how;
        let how = Lettering { face, size, colour, anchor: Anchor::Start };
        let baseline = y - size * 0.4;
        drawing.text((MARGIN, baseline), line.mark, how);
        drawing.text((MARGIN + indent, baseline), &line.text, how);
        texts.extend([line.mark, line.text.as_str()]);
    }
    texts.retain(|text| !text.is_empty());
    let about = texts.join(" ");
    Page { svg: drawing.finish(&report.title, &about, &report.language), about }
}

/// All that is after the grid, wrapped; empty where that is nothing.
fn lines(report: &Report) -> Vec<Line> {
    let (heading, actions) = &report.actions;
    if report.lists.is_empty() && actions.is_empty() && report.notes.is_empty() {
        return Vec::new();
    }
    let mut lines: Vec<Line> = Vec::new();
    let mut add = |mark: &'static str, content: &str, how: How, above: f32, keeps: bool| {
        let wrapped = how.face.wrap(content, how.size, A4.0 - 2.0 * MARGIN - how.indent);
        for (index, text) in wrapped.into_iter().enumerate() {
            let (mark, above) = if index == 0 { (mark, above) } else { ("", 0.0) };
            lines.push(Line { mark, text, how, above, keeps });
        }
    };
    add("", &report.title, How { size: 17.0, ..HEADING }, 0.0, true);
    for line in &report.under {
        add("", line, QUIETER, 0.0, true);
    }
    for list in &report.lists {
        if let Some(heading) = &list.heading {
            add("", heading, HEADING, 14.0, true);
        }
        for (index, item) in list.items.iter().enumerate() {
            let first = if list.heading.is_some() { 2.0 } else { 14.0 };
            add("", item, BODY, if index == 0 { first } else { 3.0 }, false);
        }
    }
    if !actions.is_empty() {
        add("", heading, HEADING, 18.0, true);
    }
    for action in actions {
        let keeps = !action.details.is_empty();
        add(ticked(action.state), &action.what, How { indent: INDENT, ..BODY }, 6.0, keeps);
        if keeps {
            add("", &action.details, How { indent: INDENT, ..QUIETER }, 0.0, false);
        }
    }
    for (heading, notes) in &report.notes {
        add("", heading, HEADING, 18.0, true);
        for (title, note) in notes {
            add("", title, How { size: 11.0, ..HEADING }, 8.0, true);
            add("", note, BODY, 1.0, false);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(keeps: bool) -> Line {
        Line { mark: "", text: "A".to_owned(), how: BODY, above: 0.0, keeps }
    }

    #[test]
    fn a_heading_does_not_stand_alone_at_a_pages_foot() {
        let plain: Vec<Line> = (0..100).map(|_| line(false)).collect();
        let most = fitting(&plain);
        assert!((30..60).contains(&most), "{most}");
        let with_heading: Vec<Line> = (0..100).map(|at| line(at == most - 1)).collect();
        assert_eq!(fitting(&with_heading), most - 1);
        let headings: Vec<Line> = (0..100).map(|_| line(true)).collect();
        assert_eq!(fitting(&headings), most, "nothing is lost where all would have to stand together");
        assert_eq!(fitting(&headings[..1]), 1);
    }
}
