//! Choosing one spot together, with dots or without.

use super::{MARGIN, text_width};
use crate::app::{Spot, State};
use crate::heatmap::Agreement;
use crate::heatmap::picture;
use crate::i18n::text;
use crate::view::canvas::Canvas;

/// The widest that a bar of dots gets.
const BAR: usize = 20;

enum Line<'a> {
    Area(&'a str),
    Dimension(usize),
}

pub(in crate::view) fn draw(state: &State, spot: &Spot, canvas: &mut Canvas<'_>) {
    let Some(open) = &state.open else { return };
    let messages = &state.messages;
    canvas.put(MARGIN, 1, &messages.text("screen-spot"), canvas.theme.heading());
    let all = state.room.dots.all();
    if all > 0 {
        canvas.put_right(
            MARGIN,
            1,
            &messages.with("spot-dots", &[("count", all.into())]),
            canvas.theme.quiet(),
        );
    }
    let width = text_width(state, canvas);
    let mut top = 2;
    if canvas.height() >= 16 {
        top =
            canvas.put_lines(MARGIN, 2, &text::wrap(&messages.text("spot-how"), width), canvas.theme.quiet());
    }
    let tiles: Vec<_> = spot.grid.heatmap.tiles().collect();
    let mut lines = Vec::new();
    for (area, heat) in open.questionnaire.areas.iter().zip(&spot.grid.heatmap.areas) {
        lines.push(Line::Area(&area.title));
        let from = lines.iter().filter(|line| matches!(line, Line::Dimension(_))).count();
        lines.extend((from..from + heat.tiles.len()).map(Line::Dimension));
    }
    top += usize::from(top + lines.len() + 2 < canvas.height());
    let is_here = |line: &Line<'_>| matches!(line, Line::Dimension(at) if tiles.get(*at).is_some_and(|tile| tile.id == spot.grid.selected));
    let at = lines.iter().position(is_here).unwrap_or(0);
    let room = canvas.height().saturating_sub(top + 1).max(1);
    let skip = if lines.len() <= room { 0 } else { at.saturating_sub(room / 2).min(lines.len() - room) };
    let titles =
        open.questionnaire.dimensions().map(|dimension| text::width(&dimension.title)).max().unwrap_or(0);
    for (row, line) in lines.iter().skip(skip).take(room).enumerate() {
        match line {
            Line::Area(title) => {
                canvas.put(MARGIN, top + row, title, canvas.theme.quiet());
            }
            Line::Dimension(at) => draw_dimension(state, spot, *at, (top + row, titles.min(30)), canvas),
        }
    }
    if skip + room < lines.len() {
        canvas.put_right(1, canvas.height().saturating_sub(2), "↓", canvas.theme.quiet());
    }
}

fn draw_dimension(
    state: &State,
    spot: &Spot,
    at: usize,
    (row, titles): (usize, usize),
    canvas: &mut Canvas<'_>,
) {
    let (Some(open), Some(tile)) = (&state.open, spot.grid.heatmap.tiles().nth(at)) else { return };
    let Some(dimension) = open.questionnaire.dimension(&tile.id) else { return };
    let messages = &state.messages;
    let here = tile.id == spot.grid.selected;
    let focus = open.saved.focus() == Some(&tile.id);
    canvas.put(MARGIN, row, if focus { "*" } else { " " }, canvas.theme.heading());
    let style = if here { canvas.theme.selected() } else { canvas.theme.body() };
    canvas.put(MARGIN + 2, row, &text::cut(&dimension.title, titles), style);
    if here {
        canvas.point(MARGIN + 2, row);
    }
    let mut column = MARGIN + 2 + titles + 2;
    let word = tile.band.map(|band| format!(" {} ", messages.text(band.name())));
    canvas.put(column, row, &word.unwrap_or_default(), canvas.theme.tile(tile.band));
    column += 11;
    let differ = if tile.agreement == Some(Agreement::Differ) { messages.text("differ") } else { "".into() };
    if canvas.width() >= 60 {
        canvas.put(column, row, &differ, canvas.theme.quiet());
        column += 9;
    }
    let dots = state.room.dots.of(&tile.id);
    if dots > 0 {
        let room = canvas.width().saturating_sub(column + 6).min(BAR);
        let bar = picture::bar(dots.into(), state.room.dots.most().into(), room);
        canvas.put(column, row, &format!("{bar} {dots}"), canvas.theme.body());
    }
}
