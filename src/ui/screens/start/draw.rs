//! The start screen as it is drawn: drafts first, then what was made before.

use super::StartScreen;
use crate::session::{Library, Row};
use crate::ui::prelude::*;

/// Columns of a date.
const DATE: usize = 13;
/// Columns that an action has at least when its buddy is after it.
const LEAST_BESIDE: usize = 30;

pub(super) fn draw(screen: &StartScreen, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
    let (messages, library) = (&cx.messages, &cx.session.library);
    let title = messages.text("heatmap");
    let tagline = if library.rows.is_empty() { "".into() } else { messages.text("tagline-short") };
    let title = Span::styled(title, cx.theme.heading());
    draw_title(title, &tagline, &cx.theme, frame, row(area, 1, 0));
    if library.rows.is_empty() {
        draw_welcome(cx, frame, area);
    } else {
        let top = match &screen.find {
            Some(find) => {
                let label = messages.text("start-find");
                let line = row(area, 3, MARGIN);
                draw_text(&label, cx.theme.quiet(), frame, line);
                let field = from(line, text::width(&label) + 2, 0);
                draw_line(find, true, &cx.theme, frame, first_columns(field, 40));
                5
            }
            None => draw_actions(cx, frame, area),
        };
        draw_rows(screen, top, cx, frame, area);
    }
    let count = match (library.unreadable, library.others) {
        (0, 0) => None,
        (0, others) => Some(("start-others", others)),
        (unreadable, _) => Some(("start-unreadable", unreadable)),
    };
    if let Some((key, count)) = count.filter(|_| cx.message.is_none()) {
        let notice = messages.with(key, &[("count", count.into())]);
        let foot = row(area, usize::from(area.height).saturating_sub(2), MARGIN);
        draw_text(&notice, cx.theme.quiet(), frame, foot);
    }
}

/// Open actions, the next first; returns the row for what comes below them.
fn draw_actions(cx: &Context, frame: &mut Frame<'_>, area: Rect) -> usize {
    let (messages, library) = (&cx.messages, &cx.session.library);
    let top = layout::START_TOP;
    let most = layout::most_actions(usize::from(area.height));
    if library.is_partial {
        return top + 2 + most;
    }
    let open = library.open_actions();
    if open == 0 {
        return top;
    }
    let title = if open > most {
        messages.with("start-actions-more", &[("count", open.into())])
    } else {
        messages.text("start-actions").into_owned()
    };
    draw_text(&title, cx.theme.quiet(), frame, row(area, top, MARGIN));
    let shown = || library.actions().take(open.min(most));
    let are_dated = shown().any(|(_, action)| action.due.is_some());
    let dates = if are_dated { DATE } else { 0 };
    for (index, (_, action)) in shown().enumerate() {
        let line = row(area, top + 1 + index, MARGIN);
        let due = match action.due {
            Some(due) => messages.day(due),
            None => messages.text("start-any-day").into_owned(),
        };
        let buddy = action.buddy.as_ref();
        let buddy = buddy.map(|buddy| messages.with("action-with", &[("buddy", buddy.as_str().into())]));
        let buddy = buddy.unwrap_or_default();
        let room = usize::from(line.width).saturating_sub(dates);
        let beside = room.saturating_sub(text::width(&buddy) + 2);
        // With whom matters more than the end of a long sentence, unless there is hardly any room.
        let fits = text::width(&action.what) <= beside || beside >= LEAST_BESIDE;
        let what = text::cut(&action.what, if fits { beside } else { room });
        let mut spans = vec![Span::raw(text::fit(&due, dates)), Span::styled(what, cx.theme.body())];
        if fits {
            spans.push(Span::raw("  "));
            spans.push(Span::styled(buddy, cx.theme.quiet()));
        }
        frame.render_widget(Line::from(spans), line);
    }
    top + 2 + open.min(most)
}

fn draw_welcome(cx: &Context, frame: &mut Frame<'_>, area: Rect) {
    let width = layout::text_width(cx.size);
    let (statements, minutes) = super::statements_and_minutes(cx);
    let messages = &cx.messages;
    let spacious = area.height >= 20;
    let mut lines: Vec<Line<'_>> = Vec::new();
    let mut add = |content: &str, style, blanks: usize| {
        lines.extend(wrapped(content, width, style));
        lines.extend((0..blanks).map(|_| Line::default()));
    };
    add(&messages.text("tagline"), cx.theme.quiet(), if spacious { 2 } else { 1 });
    let about = messages.with("welcome-about", &[("statements", statements.into())]);
    add(&about, cx.theme.body(), 1);
    if spacious {
        let time = messages.with("welcome-time", &[("minutes", minutes.into())]);
        add(&time, cx.theme.body(), 1);
        add(&messages.text("welcome-private"), cx.theme.body(), 2);
    }
    add(&messages.text("welcome-begin"), cx.theme.heading(), 0);
    frame.render_widget(Paragraph::new(lines), from(area, MARGIN, 2));
}

/// Draws the drafts, then what is finished.
fn draw_rows(screen: &StartScreen, top: usize, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
    let (rows, quiet) = (screen.rows(cx), cx.theme.quiet());
    let drafts = Library::drafts(&rows);
    let title = |key: &str| Line::from(Span::styled(cx.messages.text(key).into_owned(), quiet));
    let width = row(area, 0, MARGIN).width;
    let mut lines: Vec<Line<'_>> = Vec::new();
    // The line of each row.
    let mut places = Vec::new();
    if cx.session.library.is_partial && drafts == 0 {
        lines.resize_with(layout::ROWS_OF_A_DRAFT, Line::default);
    }
    for (index, row) in rows.iter().enumerate() {
        if index == 0 && drafts > 0 {
            lines.push(title("start-drafts"));
        }
        if index == drafts {
            lines.extend((drafts > 0).then(Line::default));
            lines.push(title("start-finished"));
        }
        places.push(lines.len());
        lines.push(row_line(row, index == screen.cursor, cx, width));
    }
    if lines.is_empty() {
        draw_text(&cx.messages.text("start-nothing-found"), quiet, frame, from(area, MARGIN, top));
    }
    let mut room = usize::from(area.height).saturating_sub(top + layout::START_FOOT).max(1);
    // The title above the first row is seen too.
    let at = places.get(screen.cursor).copied();
    let skip = layout::skip_to(at.unwrap_or(0), room);
    // A title with nothing below it says nothing.
    while room > 1 && skip + room <= lines.len() && !places.contains(&(skip + room - 1)) {
        room -= 1;
    }
    // While something is typed, the cursor is in the field.
    let chosen = at.filter(|_| screen.find.is_none());
    draw_list(lines, skip, chosen, &cx.theme, frame, first_rows(from(area, 0, top), room));
}

/// The title of the chosen focus.
fn focus(row: &Row) -> Option<&str> {
    let questionnaire = row.questionnaire.as_ref()?;
    Some(&questionnaire.dimension(row.focus().as_ref()?)?.title)
}

/// What a draft or a gathering group has at the end of its row.
fn row_status(row: &Row, cx: &Context) -> String {
    let messages = &cx.messages;
    match row.group() {
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
    }
}

/// What a row is called: its place, of a group how many people, and the time where the day does not tell it from another.
fn row_name(row: &Row, cx: &Context) -> String {
    let mut name = cx.messages.place(row.saved.name()).into_owned();
    if let Some(people) = row.group().and_then(|group| group.revealed) {
        let people = cx.messages.with("group-people", &[("people", people.into())]);
        name = format!("{name} · {people}");
    }
    match cx.session.library.time_of(row, &cx.session.zone) {
        Some(time) => format!("{name} · {time}"),
        None => name,
    }
}

/// A saved heatmap as a row: its date, place and focus, and a strip of its tiles' colours.
pub(in crate::ui::screens) fn row_line(
    saved: &Row,
    is_chosen: bool,
    cx: &Context,
    columns: u16,
) -> Line<'static> {
    let all = usize::from(columns);
    let status = row_status(saved, cx);
    let strip_width: usize = saved.strip().iter().map(|area| area.len() + 1).sum();
    // On a narrow terminal the place is more important than the strip.
    let strip_width = if strip_width + DATE + 12 > all { 0 } else { strip_width };
    let end = if status.is_empty() { strip_width } else { text::width(&status) };
    let room = all.saturating_sub(DATE + end + 1);
    let (style, quiet) = if is_chosen {
        (cx.theme.selected(), cx.theme.selected())
    } else {
        (cx.theme.body(), cx.theme.quiet())
    };
    let name = row_name(saved, cx);
    let date = saved.started().map_or(String::new(), |started| cx.messages.date(started, &cx.session.zone));
    let after = text::width(&name) + 2;
    let focus = focus(saved).map(|focus| format!("* {}", text::cut(focus, room.saturating_sub(after + 2))));
    let focus = focus.filter(|focus| after + text::width(focus) <= room && text::width(focus) > 4);
    let mut spans = vec![Span::styled(text::fit(&date, DATE), style)];
    if let Some(focus) = focus {
        let rest = room - after - text::width(&focus);
        spans.push(Span::styled(text::fit(&name, after), style));
        spans.push(Span::styled(focus, quiet));
        spans.push(Span::styled(" ".repeat(rest), style));
    } else {
        spans.push(Span::styled(text::fit(&name, room), style));
    }
    spans.push(Span::raw(" "));
    if status.is_empty() && strip_width > 0 {
        spans.extend(strip(saved.strip(), &cx.theme));
    } else {
        spans.push(Span::styled(status, cx.theme.quiet()));
    }
    cut_line(spans, columns)
}
