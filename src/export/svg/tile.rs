//! One tile of a drawing: its title, its word, the answers, and what else there is to say; of two heatmaps, then over now.

use super::plan::{self, LINE, PADDING, Plan, TITLE, flags_room};
use super::{Sheet, count};
use crate::export::drawing::{Anchor, Lettering};
use crate::export::lettering::{Face, cut_lines};
use crate::heatmap::picture::Tile;

/// The sizes of the word and the answers, and of what is below them.
const WORD: f32 = 14.0;
const FOOT: f32 = 13.0;
/// How far the answers on two levels are apart at most, and bars; and how high the highest bar is.
const COLUMN: f32 = 26.0;
const STEP: f32 = 13.0;
const BAR: f32 = 15.0;
/// How much of its column a number fills at most.
const FILLED: f32 = 0.92;
/// The corners.
const ROUND: f32 = 5.0;

/// A place to write in a tile.
struct Place<'a> {
    left: f32,
    top: f32,
    room: f32,
    scale: f32,
    colour: &'a str,
}

impl Place<'_> {
    /// Writes at most so many lines, the first one at a height below the top, at scale 1.
    fn write(&self, sheet: &mut Sheet<'_>, at: f32, content: &str, (face, size, most): (Face, f32, usize)) {
        let size = size * self.scale;
        for (index, line) in cut_lines(face, content, size, self.room, most).iter().enumerate() {
            let y = self.top + at * self.scale + count(index) * size * LINE;
            sheet.set((self.left, y), line, face, size, self.colour);
        }
    }
}

/// Draws a tile at a place, with room for so many lines of its title.
pub(super) fn draw(sheet: &mut Sheet<'_>, tile: &Tile, (x, y): (f32, f32), (plan, lines): (&Plan, usize)) {
    let scale = plan.scale;
    let (width, height) = (plan.wide, plan.high(lines));
    let more = plan::more(lines);
    let (ground, ink) = sheet.colours(tile.band);
    let mut upper = ink.clone();
    match &tile.then {
        None => sheet.drawing.rectangle((x, y), (width, height), &ground, ROUND * scale),
        Some(then) => {
            let (before, letters) = sheet.colours(then.band);
            upper = letters;
            halves(sheet, ((x, y), (width, height)), (47.0 + more) * scale, plan, [&before, &ground]);
        }
    }
    let room = width - 2.0 * PADDING * scale;
    let left = x + PADDING * scale;
    let place = |colour| Place { left, top: y, room, scale, colour };
    let (above, below) = (place(upper.as_str()), place(ink.as_str()));
    let title = Place { room: room - flags_room(&tile.flags, scale), ..place(upper.as_str()) };
    title.write(sheet, 23.0, &tile.title, (Face::Semibold, TITLE, lines));
    let right = x + width - PADDING * scale;
    let mut at_the_end = |at: f32, content: &str, face: Face, colour: &str| {
        let how = Lettering { face, size: WORD * scale, colour, anchor: Anchor::End };
        sheet.drawing.text((right, y + at * scale), content, how);
    };
    at_the_end(23.0, tile.flags.trim(), Face::Semibold, &upper);
    if let Some(then) = &tile.then {
        let (was, is) =
            (sheet.report.marked(then.band, &then.word), sheet.report.marked(tile.band, &tile.word));
        above.write(sheet, 40.0 + more, &was, (Face::Regular, WORD, 1));
        below.write(sheet, 65.0 + more, &is, (Face::Regular, WORD, 1));
        below.write(sheet, 83.0 + more, &then.change, (Face::Regular, FOOT, 1));
        return;
    }
    at_the_end(42.0 + more, &tile.value, Face::Regular, &ink);
    let value = if tile.value.is_empty() { 0.0 } else { Face::Regular.room(&tile.value, WORD * scale) };
    let word = Place { room: room - value, ..place(ink.as_str()) };
    let most = if tile.spread.is_empty() { 2 } else { 1 };
    let word_and_mark = sheet.report.marked(tile.band, &tile.word);
    word.write(sheet, 42.0 + more, &word_and_mark, (Face::Regular, WORD, most));
    below.write(sheet, 81.0 + more, &tile.foot, (Face::Regular, FOOT, 1));
    // Where numbers do not fit they are bars, on every tile alike: two kinds of marks would have to be told apart.
    match sheet.report.picture.numbers_fit() {
        true => numbers(sheet, tile, (left, y + (62.0 + more) * scale), (room, scale), &ink),
        false => bars(sheet, tile, (left, y + (64.0 + more) * scale), (room, scale), &ink),
    }
}

/// The answers in columns, one a level, so that where a number is tells what it counts.
fn numbers(sheet: &mut Sheet<'_>, tile: &Tile, (x, y): (f32, f32), (room, scale): (f32, f32), ink: &str) {
    let (digits, levels) = sheet.report.picture.digits_and_levels();
    let step = (COLUMN * scale).min(room / count(levels.max(1)));
    let size = (WORD * scale).min(step * FILLED / (Face::Regular.room("0", 1.0) * count(digits.max(1))));
    let digit = Face::Regular.width("0", size);
    let mut marks = Vec::new();
    for (level, people) in tile.spread.iter().enumerate() {
        let mark = if *people == 0 { ".".to_owned() } else { people.to_string() };
        let middle = x + step * (count(level) + 0.5);
        let first = middle - digit * count(mark.len().saturating_sub(1)) / 2.0;
        marks.extend(mark.chars().enumerate().map(|(at, digit_of)| (first + digit * count(at), digit_of)));
    }
    sheet.drawing.marks(y, &marks, size, ink);
}

/// The two grounds of a compared tile of a size, the upper one so high.
fn halves(
    sheet: &mut Sheet<'_>,
    ((x, y), (width, height)): ((f32, f32), (f32, f32)),
    high: f32,
    plan: &Plan,
    [then, now]: [&str; 2],
) {
    let round = ROUND * plan.scale;
    sheet.drawing.rounded((x, y), (width, high), then, [round, 0.0]);
    sheet.drawing.rounded((x, y + high), (width, height - high), now, [0.0, round]);
}

fn bars(sheet: &mut Sheet<'_>, tile: &Tile, (x, y): (f32, f32), (room, scale): (f32, f32), ink: &str) {
    let most = tile.spread.iter().copied().max().unwrap_or(1).max(1);
    let step = (STEP * scale).min(room / count(tile.spread.len().max(1)));
    for (index, people) in tile.spread.iter().enumerate() {
        let share = f32::from(u16::try_from(people.saturating_mul(1000) / most).unwrap_or(1000)) / 1000.0;
        let high = if *people > 0 { (BAR * share).max(1.5) } else { 0.6 } * scale;
        let place = (x + count(index) * step, y - high);
        sheet.drawing.rectangle(place, (step * 0.77, high), ink, 0.0);
    }
}
