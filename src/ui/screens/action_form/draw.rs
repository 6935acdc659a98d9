//! The form over the lower part of the screen; the date that was typed is shown in full.

use super::{ActionFormScreen, Due, Field};
use crate::ui::prelude::*;

/// Rows of it all: a rule, the title, four fields, the date in full, two for a message, the footer.
const ROWS: u16 = 10;
/// The widest that a field gets.
const FIELD: u16 = 60;

pub(super) fn draw(screen: &ActionFormScreen, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
    let messages = &cx.messages;
    let spacious = u16::from(area.height >= 20);
    let sheet = draw_sheet(ROWS + spacious, &cx.theme, frame, area);
    draw_title(screen, cx, frame, sheet);
    let labels = [
        (Field::What, messages.text("action-what")),
        (Field::Who, messages.text("action-who")),
        (Field::Buddy, messages.text("action-buddy")),
        (Field::Due, messages.text("action-due")),
    ];
    let label_width = labels.iter().map(|(_, label)| text::width(label)).max().unwrap_or(0) + 2;
    let form = from(sheet, usize::from(MARGIN), usize::from(2 + spacious));
    for (index, (field, label)) in labels.iter().enumerate() {
        let is_here = screen.field == *field;
        let style = if is_here { cx.theme.heading() } else { cx.theme.quiet() };
        let line = row(form, index, 0);
        let label = text::cut(label, usize::from(line.width));
        frame.render_widget(Span::styled(label, style), line);
        let input = from(line, label_width, 0);
        let width = input.width.saturating_sub(MARGIN).clamp(1, FIELD);
        draw_line(screen.input(*field), is_here, &cx.theme, frame, Rect { width, ..input });
    }
    let (date, style) = match screen.due(cx) {
        Due::On(date) if date < cx.session.today => {
            let full = messages.day_in_full(date);
            (messages.with("action-date-past", &[("date", full.into())]), cx.theme.heading())
        }
        Due::On(date) => (messages.day_in_full(date), cx.theme.heading()),
        Due::Unclear => (messages.text("action-date-unclear").into_owned(), cx.theme.quiet()),
        Due::None => (messages.text("action-date-how").into_owned(), cx.theme.quiet()),
    };
    let line = from(form, label_width, labels.len());
    frame.render_widget(Span::styled(text::cut(&date, usize::from(line.width)), style), line);
}

/// What it is about, and where that is if there is room.
fn draw_title(screen: &ActionFormScreen, cx: &Context, frame: &mut Frame<'_>, sheet: Rect) {
    let messages = &cx.messages;
    let title = screen.dimension(cx).map_or("", |dimension| &dimension.title);
    let line = from(sheet, usize::from(MARGIN), 1);
    let columns = usize::from(line.width);
    let title = messages.with("action-title", &[("title", title.into())]);
    let taken = text::width(&title) + 3;
    frame.render_widget(side_by_side([(title, cx.theme.heading())], columns), line);
    let row = cx.session.library.row(&screen.draft.path);
    let place = row.map(|row| messages.place(row.saved.name())).unwrap_or_default();
    if taken + text::width(&place) + usize::from(MARGIN) <= columns {
        frame.render_widget(Span::styled(place, cx.theme.quiet()), from(line, taken, 0));
    }
}
