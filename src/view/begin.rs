//! Before the first statement: the place and the name, with what this is and how long it takes around them.

use super::canvas::Canvas;
use super::field;
use crate::app::{Begin, Field, State, layout};
use crate::i18n::text;

const MARGIN: usize = 3;

pub(super) fn draw(state: &State, begin: &Begin, canvas: &mut Canvas<'_>) {
    let Some(questionnaire) = state.questionnaires.get(begin.chosen) else { return };
    let messages = &state.messages;
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
        Some(minutes) => messages.with("begin-facts", &[statements, ("minutes", minutes.into())]),
        None => messages.with("begin-facts-untimed", &[statements]),
    };
    row = canvas.put_lines(MARGIN, row, &text::wrap(&facts, width), canvas.theme.quiet()) + 1 + gap;
    let place = questionnaire.place.clone().unwrap_or_else(|| messages.text("begin-place").into_owned());
    let fields = [
        (Field::Place, place, &begin.place),
        (Field::Name, messages.text("begin-name").into_owned(), &begin.name),
    ];
    for (at, question, typed) in fields {
        let here = begin.field == at;
        let style = if here { canvas.theme.heading() } else { canvas.theme.quiet() };
        row = canvas.put_lines(MARGIN, row, &text::wrap(&question, width), style);
        field::draw_line(typed, here, (MARGIN, row, width), canvas);
        row += 1 + gap.max(usize::from(canvas.height() > 14));
    }
    if state.questionnaires.len() > 1 {
        let here = begin.field == Field::Questionnaire;
        let chosen = messages.with(
            "begin-questions",
            &[
                ("title", questionnaire.title.as_str().into()),
                ("at", (begin.chosen + 1).into()),
                ("of", state.questionnaires.len().into()),
            ],
        );
        let style = if here { canvas.theme.selected() } else { canvas.theme.quiet() };
        canvas.put(MARGIN, row, &text::cut(&chosen, width), style);
        if here {
            canvas.point(MARGIN, row);
        }
    }
}
