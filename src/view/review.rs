//! All statements with their answers, before finishing.

use super::canvas::Canvas;
use crate::app::{Review, State, page};
use crate::i18n::text;

const MARGIN: usize = 3;
/// The widest that a statement and its answer are set apart.
const WIDEST: usize = 100;

/// Below this many columns there is no room for a statement beside the words of its answer.
const NARROW: usize = 50;

/// A line of the list: an area's title, or a statement at its position.
enum Line<'a> {
    Area(&'a str),
    Blank,
    Statement(usize, &'a str, String, bool),
}

pub(super) fn draw(state: &State, review: Review, canvas: &mut Canvas<'_>) {
    let Some(open) = &state.open else { return };
    let messages = &state.messages;
    canvas.put(MARGIN, 1, &messages.text("review-title"), canvas.theme.heading());
    let gaps = open.gaps();
    let state_of_it = match gaps {
        0 => messages.text("review-complete").into_owned(),
        all if all == open.questionnaire.len() => messages.text("review-none").into_owned(),
        _ => messages.with("review-gaps", &[("count", gaps.into())]),
    };
    let width = canvas.width().saturating_sub(2 * MARGIN).min(WIDEST);
    let intro = text::wrap(&state_of_it, width);
    let top = canvas.put_lines(MARGIN, 2, &intro, canvas.theme.quiet()) + 1;
    let mut lines = Vec::new();
    for area in &open.questionnaire.areas {
        if !lines.is_empty() {
            lines.push(Line::Blank);
        }
        lines.push(Line::Area(&area.title));
        for statement in area.dimensions.iter().flat_map(|d| &d.statements) {
            let answer = open.saved.answer(&statement.id);
            // On a narrow terminal the key that gives the answer says it, and leaves the room to the statement.
            let label = match answer {
                Some(answer) if width < NARROW => page::answer_key(state, answer),
                None if width < NARROW => "·".to_owned(),
                answer => page::answer_words(state, open, answer),
            };
            lines.push(Line::Statement(statement.position, &statement.text, label, answer.is_some()));
        }
    }
    let at = lines
        .iter()
        .position(|line| matches!(line, Line::Statement(p, ..) if *p == review.cursor))
        .unwrap_or(0);
    let room = canvas.height().saturating_sub(top + 2).max(1);
    let skip = at.saturating_sub(room / 2).min(lines.len().saturating_sub(room));
    let answers = lines
        .iter()
        .map(|line| if let Line::Statement(_, _, label, _) = line { text::width(label) } else { 0 })
        .max()
        .unwrap_or(0)
        .min(width / 2);
    let edge = |more: bool, row: usize, mark: &str, canvas: &mut Canvas<'_>| {
        if more {
            canvas.put_right(1, row, mark, canvas.theme.quiet());
        }
    };
    edge(skip > 0, top, "↑", canvas);
    edge(skip + room < lines.len(), top + room - 1, "↓", canvas);
    for (offset, line) in lines.iter().skip(skip).take(room).enumerate() {
        draw_line(line, review.cursor, (top + offset, width, answers), canvas);
    }
}

fn draw_line(
    line: &Line<'_>,
    cursor: usize,
    (row, width, answers): (usize, usize, usize),
    canvas: &mut Canvas<'_>,
) {
    match line {
        Line::Blank => {}
        Line::Area(title) => {
            canvas.put(MARGIN, row, title, canvas.theme.quiet());
        }
        Line::Statement(position, sentence, label, answered) => {
            let selected = *position == cursor;
            let room = width.saturating_sub(answers + 2);
            let style = if selected { canvas.theme.selected() } else { canvas.theme.body() };
            canvas.put(MARGIN, row, &text::fit(sentence, room), style);
            let style = if *answered { canvas.theme.heading() } else { canvas.theme.quiet() };
            canvas.put(MARGIN + room + 2, row, label, style);
            if selected {
                canvas.point(MARGIN, row);
            }
        }
    }
}
