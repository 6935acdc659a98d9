//! All actions as they are drawn: what, and below it who, with whom, by when, and where it belongs.

use super::ActionsScreen;
use crate::heatmap::picture::ticked;
use crate::model::response::Action;
use crate::session::Row;
use crate::ui::prelude::*;

/// Rows above the list.
const TOP: usize = 3;
/// Columns of the box before an action.
const BOX: u16 = 4;
/// The widest that running text gets.
const MOST_TEXT: usize = 72;

pub(super) fn draw(screen: &ActionsScreen, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
    let messages = &cx.messages;
    page::draw_title(&messages.text("screen-actions"), cx, frame, area);
    let count = messages.with("actions-open", &[("count", cx.session.library.open_actions().into())]);
    let end = end_of_row(area, 1, MARGIN, text::width(&count));
    frame.render_widget(Span::styled(count, cx.theme.quiet()), end);
    if screen.rows.is_empty() {
        let width = usize::from(row(area, 0, MARGIN).width).min(MOST_TEXT);
        let lines = text::wrap(&messages.text("actions-none"), width);
        let lines: Vec<Line<'_>> = lines.into_iter().map(Line::from).collect();
        return frame.render_widget(Paragraph::new(lines), from(area, usize::from(MARGIN), TOP));
    }
    let height = usize::from(area.height);
    let each = if height >= 20 { 3 } else { 2 };
    let room = (height.saturating_sub(TOP + 1) / each).max(1);
    let skip = (screen.cursor + 1).saturating_sub(room);
    for (offset, index) in (skip..screen.rows.len()).take(room).enumerate() {
        if let Some(found) = screen.at(cx, index) {
            draw_action(found, index == screen.cursor, cx, frame, from(area, 0, TOP + offset * each));
        }
    }
    if skip + room < screen.rows.len() {
        page::draw_arrow(cx, frame, area);
    }
}

fn draw_action(
    (document, action): (&Row, &Action),
    is_chosen: bool,
    cx: &Context,
    frame: &mut Frame<'_>,
    area: Rect,
) {
    let messages = &cx.messages;
    let area = from(area, usize::from(MARGIN), 0);
    frame.render_widget(Span::styled(ticked(action.state), cx.theme.body()), area);
    let style = match (is_chosen, action.is_open()) {
        (true, _) => cx.theme.selected(),
        (false, true) => cx.theme.body(),
        (false, false) => cx.theme.quiet(),
    };
    let area = from(area, usize::from(BOX), 0);
    let width = usize::from(area.width.saturating_sub(MARGIN));
    frame.render_widget(Span::styled(text::cut(&action.what, width), style), area);
    if is_chosen {
        frame.set_cursor_position(Position { x: area.x, y: area.y });
    }
    let dimension = document.questionnaire.as_ref().and_then(|it| it.dimension(&action.dimension));
    let title = dimension.map_or(action.dimension.as_str(), |dimension| dimension.title.as_str());
    let (details, place) = (action.details(messages), messages.place(document.saved.name()));
    let parts = [details.as_str(), title, &place];
    let line = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    let below = from(area, 0, 1);
    frame.render_widget(Span::styled(text::cut(&line, width), cx.theme.quiet()), below);
}
