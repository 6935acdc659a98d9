//! One statement, alone, with space around it.

use super::canvas::Canvas;
use crate::app::{Last, Open, State, Walk, page};
use crate::response::Answer;
use crate::text;

/// The widest that a statement is set.
const COLUMNS: usize = 60;
const MARGIN: usize = 3;

pub(super) fn draw(state: &State, walk: &Walk, canvas: &mut Canvas<'_>) {
    let Some(open) = &state.open else { return };
    let Some((area, _, statement)) = open.questionnaire.at(walk.position) else { return };
    let width = COLUMNS.min(canvas.width().saturating_sub(2 * MARGIN));
    let left = (canvas.width().saturating_sub(width) / 2).clamp(MARGIN, 24);
    let begins = area.dimensions.iter().flat_map(|d| &d.statements).next() == Some(statement);
    let summary = match (&area.summary, begins) {
        (Some(summary), true) => text::wrap(summary, width),
        _ => Vec::new(),
    };
    let sentence = text::wrap(&statement.text, width);
    let levels = open.questionnaire.scale.len();
    let ask = open.questionnaire.scale.ask.as_deref().map_or_else(Vec::new, |ask| text::wrap(ask, width));
    // Rows that are always there: place, sentence, question, levels, the two other choices, progress, footer.
    let needed = 1 + sentence.len() + ask.len() + levels + 1 + 1 + 1;
    let spare = canvas.height().saturating_sub(needed);
    let gap = usize::from(spare >= 6) + usize::from(spare >= 12);
    let summary_fits = !summary.is_empty() && spare > summary.len() + gap;
    place(state, open, canvas);
    let mut row = 1 + usize::from(spare >= 2) + gap.min(1);
    if summary_fits {
        row = canvas.put_lines(left, row, &summary, canvas.theme.quiet()) + 1;
    } else if spare >= 8 {
        row += 2;
    }
    row = canvas.put_lines(left, row, &sentence, canvas.theme.body());
    canvas.point(left, row.saturating_sub(sentence.len()));
    row += usize::from(spare >= 3) + gap.saturating_sub(1);
    row = canvas.put_lines(left, row, &ask, canvas.theme.quiet()) + usize::from(spare >= 4);
    row = choices(state, open, walk, left, row, spare, canvas);
    last(state, open, walk, left, row + usize::from(spare >= 5), canvas);
    progress(state, open, canvas);
}

fn place(state: &State, open: &Open, canvas: &mut Canvas<'_>) {
    let place = match open.response.place.as_str() {
        "" => state.words.text("no-place").into_owned(),
        place => place.to_owned(),
    };
    canvas.put(MARGIN, usize::from(canvas.height() > 14), &place, canvas.theme.quiet());
}

/// The levels with their number keys, then *not sure* and *doesn't apply*; the answer given is marked.
fn choices(
    state: &State,
    open: &Open,
    walk: &Walk,
    left: usize,
    mut row: usize,
    spare: usize,
    canvas: &mut Canvas<'_>,
) -> usize {
    let given = open.answer_at(walk.position);
    let mut choice = |column: usize, row: usize, key: &str, label: &str, answer: Answer| -> usize {
        let chosen = given == Some(answer);
        let mark = if chosen { ">" } else { " " };
        canvas.put(column.saturating_sub(2), row, mark, canvas.theme.heading());
        canvas.put(column, row, key, canvas.theme.key());
        let style = if chosen { canvas.theme.selected() } else { canvas.theme.body() };
        3 + canvas.put(column + 3, row, label, style)
    };
    for level in open.questionnaire.scale.levels() {
        let label = open.questionnaire.scale.label(level);
        choice(left, row, &level.number().to_string(), label, Answer::Level(level));
        row += 1;
    }
    row += usize::from(spare >= 1);
    let taken = choice(left, row, "s", &state.words.text("not-sure"), Answer::NotSure);
    choice(left + taken + 5, row, "x", &state.words.text("doesnt-apply"), Answer::DoesNotApply);
    row + 1
}

/// What was said last, and how to change it.
fn last(state: &State, open: &Open, walk: &Walk, left: usize, row: usize, canvas: &mut Canvas<'_>) {
    let sentence = match walk.last {
        None => return,
        Some(Last::Answer(answer)) => {
            let answer = page::answer_words(state, open, Some(answer));
            state.words.with("statement-last", &[("answer", answer.into())])
        }
        Some(Last::SkippedArea) => state.words.text("statement-skipped").into_owned(),
    };
    if row + 2 < canvas.height() {
        canvas.put(left, row, &sentence, canvas.theme.quiet());
    }
}

/// One mark a dimension, filled when answered and never coloured by heat; then how much is safely on the disk.
fn progress(state: &State, open: &Open, canvas: &mut Canvas<'_>) {
    let saved = state.words.with("statement-saved", &[("count", open.saving.answers.into())]);
    let row = canvas.height().saturating_sub(2);
    let mut marks = String::new();
    for area in &open.questionnaire.areas {
        for dimension in &area.dimensions {
            let answered = dimension.statements.iter().all(|s| open.response.answer(&s.id).is_some());
            marks.push(if answered { '•' } else { '·' });
        }
        marks.push(' ');
    }
    let room = canvas.width().saturating_sub(2 * MARGIN + text::width(&saved) + 1);
    canvas.put(MARGIN, row, &text::cut(marks.trim_end(), room), canvas.theme.quiet());
    canvas.put_right(MARGIN, row, &saved, canvas.theme.quiet());
}
