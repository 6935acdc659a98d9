//! All actions: what, and under it who, with whom, by when, and where it belongs.

use super::canvas::Canvas;
use crate::app::{Actions, Row, State};
use crate::heatmap::picture::ticked;
use crate::i18n::text;
use crate::model::response::Action;

const MARGIN: usize = 3;
/// Rows above the list.
const TOP: usize = 3;

pub(super) fn draw(state: &State, screen: &Actions, canvas: &mut Canvas<'_>) {
    let messages = &state.messages;
    canvas.put(MARGIN, 1, &messages.text("screen-actions"), canvas.theme.heading());
    let count = messages.with("actions-open", &[("count", state.library.open_actions().into())]);
    canvas.put_right(MARGIN, 1, &count, canvas.theme.quiet());
    if screen.rows.is_empty() {
        let width = canvas.width().saturating_sub(2 * MARGIN).min(72);
        canvas.put_lines(
            MARGIN,
            TOP,
            &text::wrap(&messages.text("actions-none"), width),
            canvas.theme.body(),
        );
        return;
    }
    let each = if canvas.height() >= 20 { 3 } else { 2 };
    let room = (canvas.height().saturating_sub(TOP + 1) / each).max(1);
    let skip = (screen.cursor + 1).saturating_sub(room);
    for (offset, index) in (skip..screen.rows.len()).take(room).enumerate() {
        if let Some(found) = screen.at(state, index) {
            draw_action(state, found, index == screen.cursor, TOP + offset * each, canvas);
        }
    }
    if skip + room < screen.rows.len() {
        canvas.put_right(1, canvas.height().saturating_sub(2), "↓", canvas.theme.quiet());
    }
}

fn draw_action(
    state: &State,
    (row, action): (&Row, &Action),
    chosen: bool,
    at: usize,
    canvas: &mut Canvas<'_>,
) {
    let messages = &state.messages;
    let width = canvas.width().saturating_sub(2 * MARGIN + 4);
    canvas.put(MARGIN, at, ticked(action.state), canvas.theme.body());
    let style = match (chosen, action.is_open()) {
        (true, _) => canvas.theme.selected(),
        (false, true) => canvas.theme.body(),
        (false, false) => canvas.theme.quiet(),
    };
    canvas.put(MARGIN + 4, at, &text::cut(&action.what, width), style);
    if chosen {
        canvas.point(MARGIN + 4, at);
    }
    let of = row.questionnaire.as_ref().and_then(|of| of.dimension(&action.dimension));
    let title = of.map_or(action.dimension.as_str(), |dimension| dimension.title.as_str());
    let place = messages.place(row.saved.name());
    let details = action.details(messages);
    let parts = [details.as_str(), title, &place];
    let line = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    canvas.put(MARGIN + 4, at + 1, &text::cut(&line, width), canvas.theme.quiet());
}
