//! Before the first statement: the place and the name, with what this is and how long it takes around them.

use ratatui::widgets::Widget as _;
use ratatui_textarea::TextArea;

use super::canvas::Canvas;
use crate::app::{Begin, Field, State, layout};
use crate::text;

const MARGIN: usize = 3;

pub(super) fn draw(state: &State, begin: &Begin, canvas: &mut Canvas<'_>) {
    let Some(questionnaire) = state.questionnaires.get(begin.chosen) else { return };
    let words = &state.words;
    let width = layout::page_width(state.size).min(canvas.width().saturating_sub(2 * MARGIN));
    let spacious = canvas.height() >= 20;
    let gap = usize::from(spacious);
    canvas.put(MARGIN, 1, &questionnaire.title, canvas.theme.heading());
    let mut row = 2 + gap;
    if spacious {
        row = canvas.put_lines(MARGIN, row, &text::wrap(&questionnaire.summary, width), canvas.theme.body())
            + 1;
    }
    let statements = ("statements", questionnaire.len().into());
    let facts = match questionnaire.minutes {
        Some(minutes) => words.with("begin-facts", &[statements, ("minutes", minutes.into())]),
        None => words.with("begin-facts-untimed", &[statements]),
    };
    row = canvas.put_lines(MARGIN, row, &text::wrap(&facts, width), canvas.theme.quiet()) + 1 + gap;
    let place = questionnaire.place.clone().unwrap_or_else(|| words.text("begin-place").into_owned());
    let fields = [
        (Field::Place, place, &begin.place),
        (Field::Name, words.text("begin-name").into_owned(), &begin.name),
    ];
    for (field, question, area) in fields {
        let here = begin.field == field;
        let style = if here { canvas.theme.heading() } else { canvas.theme.quiet() };
        row = canvas.put_lines(MARGIN, row, &text::wrap(&question, width), style);
        draw_field(area, here, row, width, canvas);
        row += 1 + gap.max(usize::from(canvas.height() > 14));
    }
    if state.questionnaires.len() > 1 {
        let here = begin.field == Field::Questionnaire;
        let chosen = words.with("begin-questions", &[("title", questionnaire.title.as_str().into())]);
        let style = if here { canvas.theme.selected() } else { canvas.theme.quiet() };
        canvas.put(MARGIN, row, &text::cut(&chosen, width), style);
        if here {
            canvas.point(MARGIN, row);
        }
    }
}

/// A field of one line, with the cursor in it when it is the one at hand.
fn draw_field(area: &TextArea<'static>, here: bool, row: usize, width: usize, canvas: &mut Canvas<'_>) {
    let part = canvas.part(MARGIN, row, width, 1);
    if part.is_empty() {
        return;
    }
    area.render(part, canvas.buffer);
    canvas.paint(MARGIN, row, width, canvas.theme.field());
    if here {
        point(area, MARGIN, row, canvas);
    }
}

/// Lets the cursor stand where the field has it.
pub(super) fn point(area: &TextArea<'static>, column: usize, row: usize, canvas: &mut Canvas<'_>) {
    let (top, left) = area.scroll_offset();
    let cursor = area.screen_cursor();
    let (line, at) =
        (cursor.row.saturating_sub(usize::from(top)), cursor.col.saturating_sub(usize::from(left)));
    canvas.point(column + at, row + line);
}
