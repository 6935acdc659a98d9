//! The action that is being written, over the lower part of the screen; the date that was typed is told back in full.

use super::canvas::Canvas;
use super::field;
use crate::app::{ActionField, ActionForm, Due, State};
use crate::i18n::text;

const MARGIN: usize = 3;
/// Rows of it all: a rule, the title, four fields, the date in full, two for a message, the footer.
const ROWS: usize = 10;

pub(super) fn draw(state: &State, form: &ActionForm, canvas: &mut Canvas<'_>) {
    let messages = &state.messages;
    let spacious = usize::from(canvas.height() >= 20);
    let top = canvas.sheet(ROWS + spacious);
    let row = state.library.row(&form.path);
    let of = row
        .and_then(|row| row.questionnaire.as_ref())
        .or(state.open.as_ref().map(|open| &open.questionnaire));
    let title = of.and_then(|of| of.dimension(&form.dimension)).map_or("", |dimension| &dimension.title);
    let taken = canvas.put(
        MARGIN,
        top + 1,
        &messages.with("action-title", &[("title", title.into())]),
        canvas.theme.heading(),
    );
    let place = row.map(|row| messages.place(row.saved.name())).unwrap_or_default();
    if MARGIN + taken + 3 + text::width(&place) + MARGIN <= canvas.width() {
        canvas.put(MARGIN + taken + 3, top + 1, &place, canvas.theme.quiet());
    }
    let labels = [
        (ActionField::Source, messages.text("action-what")),
        (ActionField::Who, messages.text("action-who")),
        (ActionField::Buddy, messages.text("action-buddy")),
        (ActionField::Due, messages.text("action-due")),
    ];
    let label_width = labels.iter().map(|(_, label)| text::width(label)).max().unwrap_or(0) + 2;
    let width = canvas.width().saturating_sub(2 * MARGIN + label_width).clamp(1, 60);
    let first = top + 2 + spacious;
    for (index, (field, label)) in labels.iter().enumerate() {
        let here = form.field == *field;
        let style = if here { canvas.theme.heading() } else { canvas.theme.quiet() };
        canvas.put(MARGIN, first + index, label, style);
        field::draw_line(form.field(*field), here, (MARGIN + label_width, first + index, width), canvas);
    }
    let (said, style) = match form.due(messages, state.today) {
        Due::On(date) if date < state.today => {
            let full = messages.day_in_full(date);
            (messages.with("action-date-past", &[("date", full.into())]), canvas.theme.heading())
        }
        Due::On(date) => (messages.day_in_full(date), canvas.theme.heading()),
        Due::Unclear => (messages.text("action-date-unclear").into_owned(), canvas.theme.quiet()),
        Due::None => (messages.text("action-date-how").into_owned(), canvas.theme.quiet()),
    };
    canvas.put(MARGIN + label_width, first + labels.len(), &said, style);
}
