//! One statement, alone, with space around it.

use super::canvas::Canvas;
use crate::app::{Command, Last, Open, State, TurnKind, Walk, layout, page};
use crate::i18n::text;
use crate::model::response::Answer;

const MARGIN: usize = 3;
/// Rows kept for a sentence and for the sentence of an area, so that the levels stay where they are from one statement
/// to the next.
const SENTENCE_ROWS: usize = 2;
const SUMMARY_ROWS: usize = 2;

pub(super) fn draw(state: &State, walk: &Walk, canvas: &mut Canvas<'_>) {
    let Some(open) = &state.open else { return };
    progress(state, open, canvas);
    let measured = page::Choices::of(state, open);
    if let Some(lines) = page::statement_with(state, measured) {
        draw_above(state, open, walk, 0, canvas);
        return draw_scrolled(walk, &lines, canvas);
    }
    let Some((area, _, statement)) = open.questionnaire.at(walk.position) else { return };
    let width = layout::statement_width(state.size);
    let left = (canvas.width().saturating_sub(width) / 2).clamp(MARGIN, 24);
    let begins = area.dimensions.iter().flat_map(|d| &d.statements).next() == Some(statement);
    let summary =
        area.summary.as_deref().filter(|_| begins).map_or_else(Vec::new, |text| text::wrap(text, width));
    let ask = open.questionnaire.scale.ask.as_deref().map_or_else(Vec::new, |ask| text::wrap(ask, width));
    let sentence = text::wrap(&statement.text, width);
    let plan = Plan::of(
        layout::statement_height(state.size),
        (sentence.len().max(SENTENCE_ROWS), summary.len().max(SUMMARY_ROWS), ask.len()),
        (open.questionnaire.scale.len(), measured.may_pair, measured.rows_of_others),
    );
    draw_above(state, open, walk, plan.place, canvas);
    if let Some(row) = plan.summary {
        canvas.put_lines(left, row, &summary, canvas.theme.quiet());
    }
    canvas.put_lines(left, plan.sentence, &sentence, canvas.theme.body());
    canvas.point(left, plan.sentence);
    if let Some(row) = plan.ask {
        canvas.put_lines(left, row, &ask, canvas.theme.quiet());
    }
    let column = choices(state, open, walk, left, (&plan, measured), canvas);
    // Where a part begins, that it can be left out.
    let skip = state.messages.text("skip-area");
    if begins && column + 3 + text::width(&skip) <= canvas.width() {
        let key = page::key_of(state, Command::SkipArea);
        let taken = canvas.put(column, plan.others + plan.other_rows - 1, &key, canvas.theme.key());
        canvas.put(column + taken + 2, plan.others + plan.other_rows - 1, &skip, canvas.theme.body());
    }
    if let Some(row) = plan.last {
        last(state, open, walk, left, row, canvas);
    }
}

/// All of it under its place, as far as it is scrolled to.
fn draw_scrolled(walk: &Walk, lines: &[page::Line], canvas: &mut Canvas<'_>) {
    let room = layout::statement_height((canvas.area.width, canvas.area.height)).saturating_sub(1);
    let skip = walk.scroll.min(lines.len().saturating_sub(room));
    canvas.point(MARGIN, 1);
    for (offset, line) in lines.iter().skip(skip).take(room).enumerate() {
        let style = match line.role {
            page::Role::Heading => canvas.theme.selected(),
            page::Role::Body => canvas.theme.body(),
            page::Role::Quiet => canvas.theme.quiet(),
        };
        canvas.put(MARGIN, 1 + offset, &line.text, style);
    }
    for (shows, row, arrow) in [(skip > 0, 1, "↑"), (skip + room < lines.len(), room, "↓")] {
        if shows {
            canvas.put_right(1, row, arrow, canvas.theme.quiet());
        }
    }
}

/// The place, and which statement of a slip it is, or that there is a note.
fn draw_above(state: &State, open: &Open, walk: &Walk, row: usize, canvas: &mut Canvas<'_>) {
    let place = above(state, open);
    let number = slip_number(state, walk);
    let taken = number.as_ref().map_or(0, |number| text::width(number) + MARGIN + 1);
    let room = canvas.width().saturating_sub(MARGIN + taken);
    canvas.put(MARGIN, row, &text::cut(&place, room), canvas.theme.quiet());
    if let Some(number) = number {
        canvas.put_right(MARGIN, row, &number, canvas.theme.quiet());
    }
    let dimension = open.questionnaire.at(walk.position).map(|(_, dimension, _)| &dimension.id);
    if dimension.is_some_and(|id| !open.saved.note(id).is_empty()) {
        let noted = state.messages.text("statement-noted");
        if MARGIN + text::width(&place) + 2 + text::width(&noted) + MARGIN <= canvas.width() {
            canvas.put_right(MARGIN, row, &noted, canvas.theme.quiet());
        }
    }
}

/// The place; while slips are keyed in, which slip it is, and who is in.
fn above(state: &State, open: &Open) -> String {
    match &state.room.turn {
        Some(turn) if turn.kind == TurnKind::Slip => {
            let (number, who) = (state.room.slips + 1, state.who_is_in());
            state.messages.with("slip-heading", &[("number", number.into()), ("who", who.into())])
        }
        _ => state.messages.place(open.saved.place()).into_owned(),
    }
}

/// The number that the statement has on paper.
fn slip_number(state: &State, walk: &Walk) -> Option<String> {
    let of_a_slip = state.room.turn.as_ref().is_some_and(|turn| turn.kind == TurnKind::Slip);
    let (at, of) = state.number_of_statement(walk.position);
    let values = [("at", at.into()), ("of", of.into())];
    of_a_slip.then(|| state.messages.with("slip-statement", &values))
}

/// Which row each thing stands on; `None` where there is no room for it.
#[derive(Debug, Default, PartialEq, Eq)]
struct Plan {
    place: usize,
    summary: Option<usize>,
    sentence: usize,
    sentence_rows: usize,
    ask: Option<usize>,
    levels: usize,
    level_columns: usize,
    others: usize,
    other_rows: usize,
    last: Option<usize>,
}

impl Plan {
    /// So many rows for a sentence, an area's sentence and the scale's question of so many lines, so many levels, which
    /// may stand in two columns or not, and the rows of the other two choices. First comes what must be seen, then what should be, then space.
    fn of(
        rows: usize,
        (sentence, summary, ask): (usize, usize, usize),
        (levels, two_columns, other_rows): (usize, bool, usize),
    ) -> Self {
        // What has a row of its own whatever comes: the place, and the other two choices.
        let kept = 1 + other_rows;
        let narrow = sentence + ask + levels + kept > rows && two_columns;
        let (level_columns, levels) = if narrow { (2, levels.div_ceil(2)) } else { (1, levels) };
        let asked = sentence + ask + levels + kept <= rows;
        let ask = if asked { ask } else { 0 };
        let sentence_rows = sentence.min(rows.saturating_sub(ask + levels + kept)).max(1);
        let mut spare = rows.saturating_sub(sentence_rows + ask + levels + kept);
        let mut grant = |wanted: usize| -> usize {
            let granted = if wanted <= spare { wanted } else { 0 };
            spare -= granted;
            granted
        };
        let (over_levels, over_ask, over_others) = (grant(1), grant(1), grant(1));
        let (over_place, under_place, last) = (grant(1), grant(1), grant(2));
        let (summary, more_over_ask) = (grant(summary + 1), grant(1));
        let (more_over_place, more_under_place) = (grant(1), grant(1));
        // On a tall terminal the statement stands a little above the middle.
        let top = over_place + 1 + under_place + more_under_place + more_over_place + spare / 3;
        let sentence = top + summary;
        let ask_row = sentence + sentence_rows + over_ask + more_over_ask;
        let levels_row = ask_row + ask + over_levels;
        let others = levels_row + levels + over_others;
        Self {
            place: over_place,
            summary: (summary > 0).then_some(top),
            sentence,
            sentence_rows,
            ask: asked.then_some(ask_row),
            levels: levels_row,
            level_columns,
            others,
            other_rows,
            last: (last > 0).then_some(others + other_rows + 1),
        }
    }
}

/// The levels with their number keys, then *not sure* and *doesn't apply*; the answer given is marked. Returns the column
/// behind them.
fn choices(
    state: &State,
    open: &Open,
    walk: &Walk,
    left: usize,
    (plan, measured): (&Plan, page::Choices),
    canvas: &mut Canvas<'_>,
) -> usize {
    let given = open.answer_at(walk.position);
    // Last time's answer shows only once there is one now, so that it does not steer.
    let statement = open.questionnaire.at(walk.position).map(|(_, _, statement)| &statement.id);
    let before = statement.filter(|_| given.is_some()).and_then(|id| state.last_time(id));
    let page::Choices { widest, keys, .. } = measured;
    let mut choice = |column: usize, row: usize, label: &str, answer: Answer| -> usize {
        let chosen = given == Some(answer);
        let mark = if chosen { ">" } else { " " };
        canvas.put(column.saturating_sub(2), row, mark, canvas.theme.heading());
        canvas.put(column, row, &page::answer_key(state, answer), canvas.theme.key());
        let style = if chosen { canvas.theme.selected() } else { canvas.theme.body() };
        let taken = keys + canvas.put(column + keys, row, label, style);
        if before == Some(answer) && answer.level().is_some() {
            // Beside another column there is room for a mark alone.
            let (at, key) = match plan.level_columns {
                1 => (column + widest, "statement-before"),
                _ => (column + taken + 1, "statement-before-short"),
            };
            canvas.put(at, row, &state.messages.text(key), canvas.theme.quiet());
        }
        taken
    };
    let scale = &open.questionnaire.scale;
    let rows = scale.len().div_ceil(plan.level_columns);
    for level in scale.levels() {
        let (column, row) = (level.index() / rows, level.index() % rows);
        let column = left + column * widest;
        choice(column, plan.levels + row, scale.label(level), Answer::Level(level));
    }
    let taken = choice(left, plan.others, &state.messages.text("not-sure"), Answer::NotSure);
    let (column, row) =
        if plan.other_rows == 1 { (left + taken + 5, plan.others) } else { (left, plan.others + 1) };
    column + choice(column, row, &state.messages.text("doesnt-apply"), Answer::DoesNotApply) + 5
}

/// What was said last, and how to change it.
fn last(state: &State, open: &Open, walk: &Walk, left: usize, row: usize, canvas: &mut Canvas<'_>) {
    let sentence = match walk.last {
        None => return,
        Some(Last::Answer(answer, last_time)) => {
            let messages = |answer| page::answer_words(state, open, Some(answer));
            let said = ("answer", messages(answer).into());
            match last_time {
                None => state.messages.with("statement-last", &[said]),
                Some(before) if before == answer => state.messages.with("statement-last-alike", &[said]),
                Some(before) => {
                    state.messages.with("statement-last-time", &[said, ("before", messages(before).into())])
                }
            }
        }
        Some(Last::SkippedArea) => state.messages.text("statement-skipped").into_owned(),
    };
    canvas.put(left, row, &sentence, canvas.theme.quiet());
}

/// One mark a dimension, filled when answered and never coloured by heat; then how much is safely on the disk.
fn progress(state: &State, open: &Open, canvas: &mut Canvas<'_>) {
    let saved = match &state.room.turn {
        // The foot says that nothing is saved.
        None if state.preview.is_some() => String::new(),
        Some(_) => state.messages.with("statement-in-memory", &[("count", open.answered().into())]),
        None => state.messages.with("statement-saved", &[("count", open.saving.answers.into())]),
    };
    let row = canvas.height().saturating_sub(2);
    let mut marks = String::new();
    for area in &open.questionnaire.areas {
        for dimension in &area.dimensions {
            let answered = dimension.statements.iter().all(|s| open.saved.answer(&s.id).is_some());
            marks.push(if answered { '•' } else { '·' });
        }
        marks.push(' ');
    }
    let room = canvas.width().saturating_sub(2 * MARGIN + text::width(&saved) + 1);
    canvas.put(MARGIN, row, &text::cut(marks.trim_end(), room), canvas.theme.quiet());
    canvas.put_right(MARGIN, row, &saved, canvas.theme.quiet());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_has_a_row_of_its_own_on_the_smallest_terminal() {
        let plan = Plan::of(10, (3, 2, 2), (5, true, 1));
        assert_eq!((plan.place, plan.sentence, plan.ask, plan.levels, plan.others), (0, 1, Some(4), 6, 9));
        assert_eq!((plan.level_columns, plan.last, plan.summary), (2, None, None));
    }

    #[test]
    fn the_levels_stay_where_they_are_from_one_statement_to_the_next() {
        let short = Plan::of(22, (2, 2, 1), (5, true, 1));
        assert_eq!((short.levels, short.level_columns), (13, 1));
        assert!(short.last.is_some() && short.summary.is_some());
    }
}
