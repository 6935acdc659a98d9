//! The sheet as a drawing: as large as one A4 page allows; a very long questionnaire takes more pages.

use super::{how, marks, scale};
use crate::export::drawing::{A4, Anchor, Drawing, GROUND, INK, Lettering, Page, QUIET, count};
use crate::export::lettering::Face;
use crate::i18n::Messages;
use crate::model::questionnaire::Questionnaire;

const MARGIN: f32 = 36.0;
pub(super) const LINE: &str = "#b9b2a8";
/// The largest size of a statement, the smallest on one page, and that of a questionnaire that needs more pages.
const SIZES: (f32, f32, f32) = (11.0, 6.5, 9.0);

/// The most lines of a paragraph above the statements.
const MOST_LINES: usize = 8;

/// What is written on the pages, in order.
enum Block {
    Area(Vec<String>),
    Statement(usize, Vec<String>),
}

struct Layout {
    size: f32,
    /// Columns of the marks.
    marks: usize,
}

impl Layout {
    fn line(&self) -> f32 {
        self.size * 1.25
    }

    /// The distance of two marks.
    fn step(&self) -> f32 {
        (self.size * 1.75).max(13.0)
    }

    fn numbers(&self) -> f32 {
        self.size * 1.9
    }

    fn statements(&self) -> f32 {
        let marks = self.step() * count(self.marks);
        A4.0 - 2.0 * MARGIN - self.numbers() - marks - 14.0
    }

    fn height(&self, block: &Block) -> f32 {
        match block {
            Block::Area(lines) => self.line() * (0.6 + 1.15 * count(lines.len())),
            Block::Statement(_, lines) => {
                let lines = count(lines.len()) * self.line();
                (lines + self.size * 0.55).max(self.step())
            }
        }
    }

    fn blocks(&self, questionnaire: &Questionnaire) -> Vec<Block> {
        let mut blocks = Vec::new();
        for area in &questionnaire.areas {
            let width = A4.0 - 2.0 * MARGIN;
            blocks.push(Block::Area(Face::Semibold.wrap(&area.title, self.size * 1.1, width)));
            for statement in area.dimensions.iter().flat_map(|dimension| &dimension.statements) {
                let lines = Face::Regular.wrap(&statement.text, self.size, self.statements());
                blocks.push(Block::Statement(statement.position, lines));
            }
        }
        blocks
    }
}

/// The largest size at which all of it is on one page; where there is none, one that is easy to read.
fn layout(questionnaire: &Questionnaire, messages: &Messages) -> (Layout, Vec<Block>) {
    let marks = marks(questionnaire, messages).len();
    let (largest, smallest, of_many) = SIZES;
    let mut layout = Layout { size: largest, marks };
    let mut blocks = layout.blocks(questionnaire);
    let room = room(questionnaire, messages);
    while blocks.iter().map(|block| layout.height(block)).sum::<f32>() > room {
        if layout.size <= smallest {
            layout.size = of_many;
            return (Layout { size: of_many, marks }, layout.blocks(questionnaire));
        }
        layout.size -= 0.25;
        blocks = layout.blocks(questionnaire);
    }
    (layout, blocks)
}

/// The size of a statement, in points.
pub(super) fn statement_size(questionnaire: &Questionnaire, messages: &Messages) -> f32 {
    layout(questionnaire, messages).0.size
}

/// How high the part of a page is that statements stand on.
fn room(questionnaire: &Questionnaire, messages: &Messages) -> f32 {
    // However much is above them, there is room for some.
    let head: f32 = head_lines(questionnaire, messages).iter().map(|(.., height)| height).sum();
    (A4.1 - 2.0 * MARGIN - head - 16.0).max(A4.1 / 4.0)
}

/// The pages of the sheet.
pub fn pages(questionnaire: &Questionnaire, messages: &Messages) -> Vec<Page> {
    let (layout, blocks) = layout(questionnaire, messages);
    let room = room(questionnaire, messages);
    let mut pages = Vec::new();
    let mut rest = blocks.as_slice();
    while !rest.is_empty() {
        let mut used = 0.0;
        let fits = rest.iter().take_while(|block| {
            used += layout.height(block);
            used <= room
        });
        let count = fits.count().clamp(1, rest.len());
        let (now, later) = rest.split_at(count);
        // An area's title does not stand alone at the foot.
        let alone = matches!(now.last(), Some(Block::Area(_))) && now.len() > 1 && !later.is_empty();
        let (now, later) = if alone { rest.split_at(count - 1) } else { (now, later) };
        pages.push(draw(questionnaire, &layout, now, messages));
        rest = later;
    }
    pages
}

/// What is above the statements: lines of paragraphs, each with its face, its size and the height that it takes.
fn head_lines(questionnaire: &Questionnaire, messages: &Messages) -> Vec<(String, Face, f32, f32)> {
    let paragraphs = [
        (questionnaire.title.clone(), Face::Semibold, 17.0),
        (messages.text("sheet-private").into_owned(), Face::Regular, 9.0),
        (how(questionnaire, messages), Face::Semibold, 10.0),
        (scale(questionnaire, messages), Face::Regular, 9.5),
    ];
    let mut lines = Vec::new();
    for (paragraph, face, size) in paragraphs {
        let mut wrapped = face.wrap(&paragraph, size, A4.0 - 2.0 * MARGIN);
        wrapped.truncate(MOST_LINES);
        let last = wrapped.len().saturating_sub(1);
        for (index, line) in wrapped.into_iter().enumerate() {
            lines.push((line, face, size, size * if index == last { 1.75 } else { 1.3 }));
        }
    }
    lines
}

fn draw(questionnaire: &Questionnaire, layout: &Layout, blocks: &[Block], messages: &Messages) -> Page {
    let mut drawing = Drawing::new(A4.0, A4.1);
    drawing.rectangle((0.0, 0.0), A4, GROUND, 0.0);
    let set = |face, size, colour, anchor| Lettering { face, size, colour, anchor };
    let mut y = MARGIN;
    for (line, face, size, height) in head_lines(questionnaire, messages) {
        drawing.text((MARGIN, y + size), &line, set(face, size, INK, Anchor::Start));
        y += height;
    }
    let left = MARGIN + layout.numbers();
    let mut about = Vec::new();
    for block in blocks {
        let height = layout.height(block);
        match block {
            Block::Area(lines) => {
                let mut baseline =
                    y + height - layout.size * 0.7 - layout.line() * 1.15 * count(lines.len() - 1);
                for line in lines {
                    let how = set(Face::Semibold, layout.size * 1.1, INK, Anchor::Start);
                    drawing.text((MARGIN, baseline), line, how);
                    baseline += layout.line() * 1.15;
                }
                let rule = baseline - layout.line() * 1.15 + layout.size * 0.45;
                drawing.rule((MARGIN, rule), A4.0 - 2.0 * MARGIN, LINE);
                about.push(lines.join(" "));
            }
            Block::Statement(position, lines) => {
                let lines_high = count(lines.len()) * layout.line();
                let first = y + (height - lines_high) / 2.0 + layout.size;
                let number = (position + 1).to_string();
                drawing.text(
                    (left - layout.size * 0.6, first),
                    &number,
                    set(Face::Regular, layout.size, QUIET, Anchor::End),
                );
                let mut baseline = first;
                for line in lines {
                    drawing.text((left, baseline), line, set(Face::Regular, layout.size, INK, Anchor::Start));
                    baseline += layout.line();
                }
                draw_marks(&mut drawing, questionnaire, layout, y + height / 2.0, messages);
                about.push(format!("{number} {}", lines.join(" ")));
            }
        }
        y += height;
    }
    let thanks = messages.text("sheet-thanks");
    drawing.text((A4.0 / 2.0, A4.1 - MARGIN), &thanks, set(Face::Regular, 9.0, QUIET, Anchor::Middle));
    let about = format!(
        "{}. {} {}. {}",
        questionnaire.title,
        how(questionnaire, messages),
        scale(questionnaire, messages),
        about.join(". ")
    );
    let svg = drawing.finish(&questionnaire.title, &about, &questionnaire.key.language);
    Page { svg, about }
}

/// A circle for each level and each other answer, with its key in it.
fn draw_marks(
    drawing: &mut Drawing,
    questionnaire: &Questionnaire,
    layout: &Layout,
    middle: f32,
    messages: &Messages,
) {
    let marks = marks(questionnaire, messages);
    let step = layout.step();
    let mut x = A4.0 - MARGIN + step / 2.0;
    let size = (step * 0.55).min(layout.size);
    for mark in marks.iter().rev() {
        x -= step;
        drawing.circle((x, middle), step * 0.42, LINE);
        let how = Lettering { face: Face::Regular, size, colour: QUIET, anchor: Anchor::Middle };
        drawing.text((x, middle + size * 0.36), mark, how);
    }
}
