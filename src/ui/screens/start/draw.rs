//! The start screen as it is drawn: drafts first, then what was made before.

use super::StartScreen;
use crate::session::{Library, Row};
use crate::ui::prelude::*;
use crate::ui::widgets;

/// Columns of a date.
const DATE: usize = 13;
/// Columns that an action has at least when its buddy is after it.
const LEAST_BESIDE: usize = 30;

pub(super) fn draw(screen: &StartScreen, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
    let (messages, library) = (&cx.messages, &cx.session.library);
    let title = messages.text("heatmap");
    let title_row = row(area, 1, MARGIN);
    frame.render_widget(Span::styled(&*title, cx.theme.heading()), title_row);
    if library.rows.is_empty() {
        draw_welcome(cx, frame, area);
    } else {
        let tagline = messages.text("tagline-short");
        if text::width(&title) + text::width(&tagline) + 2 <= usize::from(title_row.width) {
            let tagline = right(&*tagline, cx.theme.quiet());
            frame.render_widget(tagline, title_row);
        }
        let top = match &screen.find {
            Some(find) => {
                let label = messages.text("start-find");
                let columns = text::width(&label) + 2;
                let find_row = row(area, 3, MARGIN);
                frame.render_widget(Span::styled(&*label, cx.theme.quiet()), find_row);
                let field = from(find_row, columns, 0);
                draw_line(find, true, &cx.theme, frame, Rect { width: field.width.clamp(1, 40), ..field });
                5
            }
            None => draw_actions(cx, frame, area),
        };
        draw_list(screen, top, cx, frame, area);
    }
    let count = match (library.unreadable, library.others) {
        (0, 0) => None,
        (0, others) => Some(("start-others", others)),
        (unreadable, _) => Some(("start-unreadable", unreadable)),
    };
    if let Some((key, count)) = count.filter(|_| cx.message.is_none()) {
        let notice = messages.with(key, &[("count", count.into())]);
        let foot = row(area, usize::from(area.height).saturating_sub(2), MARGIN);
        frame.render_widget(Span::styled(notice, cx.theme.quiet()), foot);
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
    frame.render_widget(Span::styled(title, cx.theme.quiet()), row(area, top, MARGIN));
    for (index, (_, action)) in library.actions().take(open.min(most)).enumerate() {
        let line = row(area, top + 1 + index, MARGIN);
        let due = action.due.map(|due| messages.day(due)).unwrap_or_default();
        let buddy = action.buddy.as_ref();
        let buddy = buddy.map(|buddy| messages.with("action-with", &[("buddy", buddy.as_str().into())]));
        let buddy = buddy.unwrap_or_default();
        let room = usize::from(line.width).saturating_sub(DATE);
        let beside = room.saturating_sub(text::width(&buddy) + 2);
        // With whom matters more than the end of a long sentence, unless there is hardly any room.
        let fits = text::width(&action.what) <= beside || beside >= LEAST_BESIDE;
        let what = text::cut(&action.what, if fits { beside } else { room });
        let mut spans = vec![Span::raw(text::fit(&due, DATE)), Span::styled(what, cx.theme.body())];
        if fits {
            spans.push(Span::raw("  "));
            spans.push(Span::styled(buddy, cx.theme.quiet()));
        }
        frame.render_widget(Line::from(spans), line);
    }
    top + 2 + open.min(most)
}

fn draw_welcome(cx: &Context, frame: &mut Frame<'_>, area: Rect) {
    let width = layout::page_width(cx.size).min(usize::from(row(area, 0, MARGIN).width));
    let questionnaire = cx.session.questionnaires.first();
    let statements = questionnaire.map_or(0, |questionnaire| questionnaire.len());
    let minutes = questionnaire.and_then(|questionnaire| questionnaire.minutes).unwrap_or(10);
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
    frame.render_widget(Paragraph::new(lines), from(area, usize::from(MARGIN), 2));
}

/// A line of the list.
enum ListLine<'a> {
    Title(&'static str),
    Blank,
    Row(usize, &'a Row),
}

fn list_lines<'a>(rows: &[&'a Row], is_partial: bool) -> Vec<ListLine<'a>> {
    let drafts = Library::drafts(rows);
    let mut lines = Vec::new();
    if is_partial && drafts == 0 {
        lines.resize_with(layout::ROWS_OF_A_DRAFT, || ListLine::Blank);
    }
    for (index, row) in rows.iter().enumerate() {
        if index == 0 && drafts > 0 {
            lines.push(ListLine::Title("start-drafts"));
        }
        if index == drafts {
            if drafts > 0 {
                lines.push(ListLine::Blank);
            }
            lines.push(ListLine::Title("start-finished"));
        }
        lines.push(ListLine::Row(index, row));
    }
    lines
}

fn draw_list(screen: &StartScreen, top: usize, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
    let rows = screen.rows(cx);
    let lines = list_lines(&rows, cx.session.library.is_partial);
    if lines.is_empty() {
        let nothing = cx.messages.text("start-nothing-found");
        let area = row(from(area, usize::from(MARGIN), top), 0, 0);
        frame.render_widget(cut_line([Span::styled(&*nothing, cx.theme.quiet())], area.width), area);
    }
    let mut room = usize::from(area.height).saturating_sub(top + layout::START_FOOT).max(1);
    let is_chosen = |line: &ListLine<'_>| matches!(line, ListLine::Row(index, _) if *index == screen.cursor);
    let at = lines.iter().position(is_chosen).unwrap_or(0);
    // The title above the first row is seen too.
    let skip = if at < room { 0 } else { (at + 1).saturating_sub(room) };
    // A title with nothing below it says nothing.
    while room > 1 && matches!(lines.get(skip + room - 1), Some(ListLine::Title(_) | ListLine::Blank)) {
        room -= 1;
    }
    if skip + room < lines.len() {
        let arrow = right("↓", cx.theme.quiet());
        frame.render_widget(arrow, row(area, top + room.saturating_sub(1), 1));
    }
    for (offset, line) in lines.iter().skip(skip).take(room).enumerate() {
        let area = row(area, top + offset, MARGIN);
        match line {
            ListLine::Blank => {}
            ListLine::Title(key) => {
                frame.render_widget(Span::styled(&*cx.messages.text(key), cx.theme.quiet()), area);
            }
            ListLine::Row(index, saved) => {
                let is_chosen = *index == screen.cursor;
                draw_row(saved, is_chosen, cx, frame, area);
                // While something is typed, the cursor is in the field.
                if is_chosen && screen.find.is_none() {
                    frame.set_cursor_position(Position { x: area.x, y: area.y });
                }
            }
        }
    }
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

/// Draws a saved heatmap as a row: its date, place and focus, and a strip of its tiles' colours.
pub(in crate::ui::screens) fn draw_row(
    saved: &Row,
    is_chosen: bool,
    cx: &Context,
    frame: &mut Frame<'_>,
    area: Rect,
) {
    let columns = usize::from(area.width);
    let status = row_status(saved, cx);
    let strip: usize = saved.strip().iter().map(|area| area.len() + 1).sum();
    // On a narrow terminal the place is more important than the strip.
    let strip = if strip + DATE + 12 > columns { 0 } else { strip };
    let end = if status.is_empty() { strip } else { text::width(&status) };
    let room = columns.saturating_sub(DATE + end + 1);
    let (style, quiet) = if is_chosen {
        (cx.theme.selected(), cx.theme.selected())
    } else {
        (cx.theme.body(), cx.theme.quiet())
    };
    let name = row_name(saved, cx);
    let date = saved.started().map_or(String::new(), |started| cx.messages.date(started, &cx.session.zone));
    let line = format!("{}{}", text::fit(&date, DATE), text::fit(&name, room));
    frame.render_widget(Span::styled(line, style), area);
    let behind = text::width(&name) + 2;
    if let Some(focus) = focus(saved) {
        let focus = format!("* {}", text::cut(focus, room.saturating_sub(behind + 2)));
        if behind + text::width(&focus) <= room && text::width(&focus) > 4 {
            frame.render_widget(Span::styled(focus, quiet), from(area, DATE + behind, 0));
        }
    }
    let end = from(area, DATE + room + 1, 0);
    if status.is_empty() && strip > 0 {
        frame.render_widget(widgets::strip(saved.strip(), &cx.theme), end);
    } else {
        frame.render_widget(Span::styled(status, cx.theme.quiet()), end);
    }
}
