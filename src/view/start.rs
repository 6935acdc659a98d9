//! The start screen: drafts to go on with, then what was made before.

use super::canvas::Canvas;
use super::tiles;
use crate::app::{Row, State, layout};
use crate::text;

/// Columns of a date, and of the strip of tiles at the right.
const DATE: usize = 13;
const MARGIN: usize = 3;

pub(super) fn draw(state: &State, cursor: usize, canvas: &mut Canvas<'_>) {
    let words = &state.words;
    canvas.put(MARGIN, 1, &words.text("heatmap"), canvas.theme.heading());
    if state.library.rows.is_empty() {
        welcome(state, canvas);
    } else {
        canvas.put_right(MARGIN, 1, &words.text("tagline-short"), canvas.theme.quiet());
        list(state, cursor, canvas);
    }
    if state.library.unreadable > 0 && state.message.is_none() {
        let sentence = words.with("start-unreadable", &[("count", state.library.unreadable.into())]);
        canvas.put(MARGIN, canvas.height().saturating_sub(2), &sentence, canvas.theme.quiet());
    }
}

fn welcome(state: &State, canvas: &mut Canvas<'_>) {
    let width = layout::page_width(state.size).min(canvas.width().saturating_sub(2 * MARGIN));
    let statements = state.questionnaires.first().map_or(0, |questionnaire| questionnaire.len());
    let minutes = state.questionnaires.first().and_then(|questionnaire| questionnaire.minutes);
    let words = &state.words;
    let spacious = canvas.height() >= 20;
    let mut row = 2;
    let tagline = text::wrap(&words.text("tagline"), width);
    row = canvas.put_lines(MARGIN, row, &tagline, canvas.theme.quiet()) + 1 + usize::from(spacious);
    let about = words.with("welcome-about", &[("statements", statements.into())]);
    row = canvas.put_lines(MARGIN, row, &text::wrap(&about, width), canvas.theme.body());
    if spacious {
        let time = words.with("welcome-time", &[("minutes", minutes.unwrap_or(10).into())]);
        row = canvas.put_lines(MARGIN, row + 1, &text::wrap(&time, width), canvas.theme.body());
        row = canvas.put_lines(
            MARGIN,
            row + 1,
            &text::wrap(&words.text("welcome-private"), width),
            canvas.theme.body(),
        );
    }
    let begin = text::wrap(&words.text("welcome-begin"), width);
    canvas.put_lines(MARGIN, row + 1 + usize::from(spacious), &begin, canvas.theme.heading());
}

/// A line of the list: a title, or a saved response.
enum Line<'a> {
    Title(&'static str),
    Blank,
    Row(usize, &'a Row),
}

fn list(state: &State, cursor: usize, canvas: &mut Canvas<'_>) {
    let drafts = state.library.drafts();
    let mut lines: Vec<Line<'_>> = Vec::new();
    for (index, row) in state.library.rows.iter().enumerate() {
        if index == 0 && drafts > 0 {
            lines.push(Line::Title("start-drafts"));
        }
        if index == drafts {
            if drafts > 0 {
                lines.push(Line::Blank);
            }
            lines.push(Line::Title("start-finished"));
        }
        lines.push(Line::Row(index, row));
    }
    let top = 3;
    let room = canvas.height().saturating_sub(top + 2).max(1);
    let at =
        lines.iter().position(|line| matches!(line, Line::Row(index, _) if *index == cursor)).unwrap_or(0);
    // The title above the first row is seen too.
    let skip = if at < room { 0 } else { (at + 1).saturating_sub(room) };
    for (offset, line) in lines.iter().skip(skip).take(room).enumerate() {
        match line {
            Line::Blank => {}
            Line::Title(key) => {
                canvas.put(MARGIN, top + offset, &state.words.text(key), canvas.theme.quiet());
            }
            Line::Row(index, row) => draw_row(state, row, *index == cursor, top + offset, canvas),
        }
    }
}

fn draw_row(state: &State, row: &Row, selected: bool, at: usize, canvas: &mut Canvas<'_>) {
    let words = &state.words;
    let (answered, of) = row.coverage.unwrap_or_default();
    let marks: usize = row.strip.iter().map(|area| area.len() + 1).sum();
    let end = match (row.coverage, row.is_draft()) {
        (None, _) => words.text("start-no-questionnaire").into_owned(),
        (_, true) => words.with("start-draft-coverage", &[("answered", answered.into()), ("of", of.into())]),
        _ => String::new(),
    };
    // On a narrow terminal the place goes before the strip.
    let marks = if marks + DATE + 2 * MARGIN + 12 > canvas.width() { 0 } else { marks };
    let end_width = if end.is_empty() { marks } else { text::width(&end) };
    let room = canvas.width().saturating_sub(2 * MARGIN + DATE + end_width + 1);
    let place = words.place(&row.entry.response.place);
    let style = if selected { canvas.theme.selected() } else { canvas.theme.body() };
    let date = row.entry.response.started.map_or(String::new(), |started| words.date(started, &state.zone));
    let line = format!("{}{}", text::fit(&date, DATE), text::fit(&place, room));
    canvas.put(MARGIN, at, &line, style);
    let column = MARGIN + DATE + room + 1;
    if end.is_empty() && marks > 0 {
        tiles::strip(canvas, column, at, &row.strip);
    } else {
        canvas.put(column, at, &end, canvas.theme.quiet());
    }
    if selected {
        canvas.point(MARGIN, at);
    }
}
