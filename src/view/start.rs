//! The start screen: drafts to go on with, then what was made before.

use super::canvas::Canvas;
use super::{field, tiles};
use crate::app::{Library, Row, Start, State, layout};
use crate::i18n::text;

/// Columns of a date, and of the strip of tiles at the right.
const DATE: usize = 13;
const MARGIN: usize = 3;

/// Columns that an action has at least when its buddy stands behind it.
const LEAST_BESIDE: usize = 30;

pub(super) fn draw(state: &State, start: &Start, canvas: &mut Canvas<'_>) {
    let messages = &state.messages;
    canvas.put(MARGIN, 1, &messages.text("heatmap"), canvas.theme.heading());
    if state.library.rows.is_empty() {
        welcome(state, canvas);
    } else {
        let (title, tagline) = (messages.text("heatmap"), messages.text("tagline-short"));
        if text::width(&title) + text::width(&tagline) + 2 * MARGIN + 2 <= canvas.width() {
            canvas.put_right(MARGIN, 1, &tagline, canvas.theme.quiet());
        }
        let top = match &start.find {
            Some(find) => {
                let label = messages.text("start-find");
                let taken = canvas.put(MARGIN, 3, &label, canvas.theme.quiet()) + 2;
                let width = canvas.width().saturating_sub(2 * MARGIN + taken).clamp(1, 40);
                field::draw_line(find, true, (MARGIN + taken, 3, width), canvas);
                5
            }
            None => greeting(state, canvas),
        };
        list(state, start, top, canvas);
    }
    let (unreadable, others) = (state.library.unreadable, state.library.others);
    let told = match (unreadable, others) {
        (0, 0) => None,
        (0, others) => Some(messages.with("start-others", &[("count", others.into())])),
        (unreadable, _) => Some(messages.with("start-unreadable", &[("count", unreadable.into())])),
    };
    if let Some(told) = told.filter(|_| state.message.is_none()) {
        canvas.put(MARGIN, canvas.height().saturating_sub(2), &told, canvas.theme.quiet());
    }
}

/// What was planned, the next of it first; returns the row for what comes under it.
fn greeting(state: &State, canvas: &mut Canvas<'_>) -> usize {
    let messages = &state.messages;
    let top = layout::START_TOP;
    let most = layout::most_actions(canvas.height());
    if state.library.is_partial {
        return top + 2 + most;
    }
    let open = state.library.open_actions();
    if open == 0 {
        return top;
    }
    let mut title = messages.text("start-actions").into_owned();
    if open > most {
        title = messages.with("start-actions-more", &[("count", open.into())]);
    }
    canvas.put(MARGIN, top, &title, canvas.theme.quiet());
    for (index, (_, action)) in state.library.actions().take(open.min(most)).enumerate() {
        let due = action.due.map(|due| messages.day(due)).unwrap_or_default();
        let buddy = action.buddy.as_ref();
        let with = buddy.map(|buddy| messages.with("action-with", &[("buddy", buddy.as_str().into())]));
        let with = with.unwrap_or_default();
        let room = canvas.width().saturating_sub(2 * MARGIN + DATE);
        let beside = room.saturating_sub(text::width(&with) + 2);
        let row = top + 1 + index;
        canvas.put(MARGIN, row, &due, canvas.theme.body());
        // With whom matters more than the end of a long sentence, unless there is hardly any room.
        let fits = text::width(&action.what) <= beside || beside >= LEAST_BESIDE;
        let shown = text::cut(&action.what, if fits { beside } else { room });
        let taken = canvas.put(MARGIN + DATE, row, &shown, canvas.theme.body());
        if fits {
            canvas.put(MARGIN + DATE + taken + 2, row, &with, canvas.theme.quiet());
        }
    }
    top + 2 + open.min(most)
}

fn welcome(state: &State, canvas: &mut Canvas<'_>) {
    let width = layout::page_width(state.size).min(canvas.width().saturating_sub(2 * MARGIN));
    let statements = state.questionnaires.first().map_or(0, |questionnaire| questionnaire.len());
    let minutes = state.questionnaires.first().and_then(|questionnaire| questionnaire.minutes);
    let messages = &state.messages;
    let spacious = canvas.height() >= 20;
    let mut row = 2;
    let tagline = text::wrap(&messages.text("tagline"), width);
    row = canvas.put_lines(MARGIN, row, &tagline, canvas.theme.quiet()) + 1 + usize::from(spacious);
    let about = messages.with("welcome-about", &[("statements", statements.into())]);
    row = canvas.put_lines(MARGIN, row, &text::wrap(&about, width), canvas.theme.body());
    if spacious {
        let time = messages.with("welcome-time", &[("minutes", minutes.unwrap_or(10).into())]);
        row = canvas.put_lines(MARGIN, row + 1, &text::wrap(&time, width), canvas.theme.body());
        row = canvas.put_lines(
            MARGIN,
            row + 1,
            &text::wrap(&messages.text("welcome-private"), width),
            canvas.theme.body(),
        );
    }
    let begin = text::wrap(&messages.text("welcome-begin"), width);
    canvas.put_lines(MARGIN, row + 1 + usize::from(spacious), &begin, canvas.theme.heading());
}

/// A line of the list: a title, or a saved response.
enum Line<'a> {
    Title(&'static str),
    Blank,
    Row(usize, &'a Row),
}

fn list(state: &State, start: &Start, top: usize, canvas: &mut Canvas<'_>) {
    let rows = start.rows(state);
    let drafts = Library::drafts(&rows);
    let mut lines: Vec<Line<'_>> = Vec::new();
    if state.library.is_partial && drafts == 0 {
        lines.resize_with(layout::ROWS_OF_A_DRAFT, || Line::Blank);
    }
    for (index, row) in rows.iter().enumerate() {
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
    if lines.is_empty() {
        canvas.put(MARGIN, top, &state.messages.text("start-nothing-found"), canvas.theme.quiet());
    }
    let room = canvas.height().saturating_sub(top + layout::START_FOOT).max(1);
    let at = lines.iter().position(|line| matches!(line, Line::Row(index, _) if *index == start.cursor));
    let at = at.unwrap_or(0);
    // The title above the first row is seen too.
    let skip = if at < room { 0 } else { (at + 1).saturating_sub(room) };
    let mut room = room;
    // A title with nothing under it says nothing.
    while room > 1 && matches!(lines.get(skip + room - 1), Some(Line::Title(_) | Line::Blank)) {
        room -= 1;
    }
    if skip + room < lines.len() {
        canvas.put_right(1, top + room.saturating_sub(1), "↓", canvas.theme.quiet());
    }
    for (offset, line) in lines.iter().skip(skip).take(room).enumerate() {
        match line {
            Line::Blank => {}
            Line::Title(key) => {
                canvas.put(MARGIN, top + offset, &state.messages.text(key), canvas.theme.quiet());
            }
            Line::Row(index, row) => {
                let typed = canvas.cursor;
                draw_row(state, row, *index == start.cursor, top + offset, canvas);
                canvas.cursor = typed.or(canvas.cursor);
            }
        }
    }
}

/// The title of the spot that was chosen to work on.
fn focus(row: &Row) -> Option<&str> {
    let of = row.questionnaire.as_ref()?;
    Some(&of.dimension(row.focus().as_ref()?)?.title)
}

pub(super) fn draw_row(state: &State, row: &Row, selected: bool, at: usize, canvas: &mut Canvas<'_>) {
    let messages = &state.messages;
    let marks: usize = row.strip().iter().map(|area| area.len() + 1).sum();
    let end = match row.group() {
        _ if row.questionnaire.is_none() => messages.text("start-no-questionnaire").into_owned(),
        _ if !row.is_draft() => String::new(),
        Some(group) => {
            let (people, expected) = (group.are_in(), group.expected);
            messages.with("start-group-in", &[("people", people.into()), ("expected", expected.into())])
        }
        None => {
            let (answered, of) = row.coverage().unwrap_or_default();
            messages.with("start-draft-coverage", &[("answered", answered.into()), ("of", of.into())])
        }
    };
    // On a narrow terminal the place goes before the strip.
    let marks = if marks + DATE + 2 * MARGIN + 12 > canvas.width() { 0 } else { marks };
    let end_width = if end.is_empty() { marks } else { text::width(&end) };
    let room = canvas.width().saturating_sub(2 * MARGIN + DATE + end_width + 1);
    let people = row.group().and_then(|group| group.revealed);
    let place = match people {
        Some(people) => {
            let people = messages.with("group-people", &[("people", people.into())]);
            format!("{} · {people}", messages.place(row.saved.name())).into()
        }
        None => messages.place(row.saved.name()),
    };
    let place = match state.library.time_of(row, &state.zone) {
        Some(time) => format!("{place} · {time}").into(),
        None => place,
    };
    let style = if selected { canvas.theme.selected() } else { canvas.theme.body() };
    let date = row.started().map_or(String::new(), |started| messages.date(started, &state.zone));
    let line = format!("{}{}", text::fit(&date, DATE), text::fit(&place, room));
    canvas.put(MARGIN, at, &line, style);
    let behind = text::width(&place) + 2;
    if let Some(focus) = focus(row) {
        let focus = format!("* {}", text::cut(focus, room.saturating_sub(behind + 2)));
        if behind + text::width(&focus) <= room && text::width(&focus) > 4 {
            let style = if selected { canvas.theme.selected() } else { canvas.theme.quiet() };
            canvas.put(MARGIN + DATE + behind, at, &focus, style);
        }
    }
    let column = MARGIN + DATE + room + 1;
    if end.is_empty() && marks > 0 {
        tiles::strip(canvas, column, at, row.strip());
    } else {
        canvas.put(column, at, &end, canvas.theme.quiet());
    }
    if selected {
        canvas.point(MARGIN, at);
    }
}
