//! Shows of hands: the statement that cards are held up for, and the counts.

use super::{MARGIN, text_width, title};
use crate::app::{Checked, Hands, HandsField, State};
use crate::i18n::text;
use crate::view::canvas::Canvas;
use crate::view::field;

/// The widest that the number of people gets.
const NUMBER: usize = 6;
/// Columns of a row of counts.
const COUNTS: usize = 24;

pub(in crate::view) fn draw(state: &State, hands: &Hands, canvas: &mut Canvas<'_>) {
    let Some(open) = &state.open else { return };
    let (messages, width) = (&state.messages, text_width(state, canvas));
    title(state, &messages.text("screen-hands"), canvas);
    let spacious = canvas.height() >= 20;
    let gap = usize::from(spacious);
    let mut row = 2 + gap;
    if canvas.height() >= 16 {
        let public = text::wrap(&messages.text("hands-public"), width);
        row = canvas.put_lines(MARGIN, row, &public, canvas.theme.quiet()) + gap;
    }
    let here = hands.field == HandsField::People;
    let style = if here { canvas.theme.heading() } else { canvas.theme.quiet() };
    let taken = canvas.put(MARGIN, row, &messages.text("hands-people"), style);
    let room = canvas.width().saturating_sub(MARGIN + taken + 3).clamp(1, NUMBER);
    field::draw_line(&hands.people, here, (MARGIN + taken + 2, row, room), canvas);
    row += 1 + gap;
    // The statement at hand is read aloud: all of it shows, with the levels that the counts are for.
    let position = match hands.field {
        HandsField::People => 0,
        HandsField::Row(position) => position,
    };
    let Some((_, _, statement)) = open.questionnaire.at(position) else { return };
    let lines = text::wrap(&statement.text, width);
    row = canvas.put_lines(
        MARGIN,
        row,
        &lines,
        if here { canvas.theme.quiet() } else { canvas.theme.heading() },
    );
    let labels = text::wrap(&open.questionnaire.scale.labels().join(" · "), width);
    if row + labels.len() + 3 < canvas.height() {
        row = canvas.put_lines(MARGIN, row, &labels, canvas.theme.quiet()) + gap;
    }
    let end = canvas.height().saturating_sub(1 + gap);
    let room = end.saturating_sub(row).max(1);
    let skip = position.saturating_sub(room / 2).min(open.questionnaire.len().saturating_sub(room));
    let column = MARGIN + 4;
    for (offset, at) in (skip..open.questionnaire.len()).take(room).enumerate() {
        draw_row(state, hands, at, (column, row + offset), canvas);
    }
    if skip + room < open.questionnaire.len() {
        canvas.put_right(1, row + room - 1, "↓", canvas.theme.quiet());
    }
}

fn draw_row(state: &State, hands: &Hands, at: usize, (column, row): (usize, usize), canvas: &mut Canvas<'_>) {
    let Some(open) = &state.open else { return };
    let (Some((_, _, statement)), Some(typed)) = (open.questionnaire.at(at), hands.rows.get(at)) else {
        return;
    };
    let messages = &state.messages;
    let here = hands.field == HandsField::Row(at);
    canvas.put(MARGIN, row, &format!("{:>2}", at + 1), canvas.theme.quiet());
    field::draw_line(typed, here, (column, row, COUNTS.min(canvas.width() / 3)), canvas);
    let behind = column + COUNTS.min(canvas.width() / 3) + 2;
    let room = canvas.width().saturating_sub(behind + 1);
    let (told, style) = match hands.checked(at, open.questionnaire.scale.len()) {
        Checked::Hands(counts) => {
            let all: u64 = counts.iter().sum();
            let people = hands.people().unwrap_or(0);
            let told = messages.with("hands-of", &[("hands", all.into()), ("people", people.into())]);
            (told, canvas.theme.body())
        }
        Checked::Unclear(_) => (messages.text("hands-not-yet").into_owned(), canvas.theme.quiet()),
        Checked::Empty => match state.group() {
            Some(group) if group.is_by_hands(&statement.id) => {
                (messages.text("hands-row-counted").into_owned(), canvas.theme.quiet())
            }
            Some(group) if group.is_answered_in_private(&statement.id) => {
                (messages.text("hands-row-private").into_owned(), canvas.theme.quiet())
            }
            _ => (statement.text.clone(), canvas.theme.quiet()),
        },
    };
    canvas.put(behind, row, &text::cut(&told, room), style);
}
