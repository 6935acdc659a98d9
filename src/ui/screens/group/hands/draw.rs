//! Shows of hands as they are drawn: the statement that cards are held up for, and the counts.

use super::HandsScreen;
use crate::ui::prelude::*;
use crate::ui::screens::group::{draw_heading, draw_lines, draw_right, draw_text, people_in, text_width};

/// Columns of the number of people.
const NUMBER: u16 = 6;
/// Columns of a row of counts.
const COUNTS: u16 = 24;

pub(super) fn draw(screen: &HandsScreen, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
    let (messages, theme, Some(document)) = (&cx.messages, &cx.theme, &cx.session.document) else { return };
    draw_heading(&messages.text("screen-hands"), &people_in(cx), MARGIN, theme, frame, row(area, 1, 0));
    let questionnaire = &document.questionnaire;
    let left = from(area, usize::from(MARGIN), 0);
    let (width, height) = (text_width(cx, area), usize::from(area.height));
    let gap = usize::from(height >= 20);
    let mut at = 2 + gap;
    if height >= 16 {
        let public = text::wrap(&messages.text("hands-public"), width);
        at += draw_lines(&public, theme.quiet(), frame, from(left, 0, at)) + gap;
    }
    draw_people(screen, cx, frame, from(left, 0, at));
    at += 1 + gap;
    // The statement is read aloud, so all of it is shown, with the levels that the counts are for.
    let position = screen.position().unwrap_or(0);
    let Some((_, _, statement)) = questionnaire.at(position) else { return };
    let style = if screen.field == 0 { theme.quiet() } else { theme.heading() };
    at += draw_lines(&text::wrap(&statement.text, width), style, frame, from(left, 0, at));
    let labels = text::wrap(&questionnaire.scale.labels().join(" · "), width);
    if at + labels.len() + 3 < height {
        at += draw_lines(&labels, theme.quiet(), frame, from(left, 0, at)) + gap;
    }
    let room = height.saturating_sub(1 + gap + at).max(1);
    let skip = position.saturating_sub(room / 2).min(questionnaire.len().saturating_sub(room));
    for (index, statement) in questionnaire.statements().enumerate().skip(skip).take(room) {
        draw_row(screen, index, statement, cx, frame, from(left, 0, at + index - skip));
    }
    if skip + room < questionnaire.len() {
        draw_right("↓", theme.quiet(), 1, frame, row(area, at + room - 1, 0));
    }
}

fn draw_people(screen: &HandsScreen, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
    let has_focus = screen.field == 0;
    let style = if has_focus { cx.theme.heading() } else { cx.theme.quiet() };
    let question = cx.messages.text("hands-people");
    let question = text::cut(&question, usize::from(area.width));
    draw_text(&question, style, frame, area);
    let field = from(area, text::width(&question) + 2, 0);
    let columns = field.width.saturating_sub(1).clamp(1, NUMBER);
    draw_line(&screen.people, has_focus, &cx.theme, frame, Rect { width: columns.min(field.width), ..field });
}

/// A row of counts, and what they come to.
fn draw_row(
    screen: &HandsScreen,
    position: usize,
    statement: &Statement,
    cx: &Context,
    frame: &mut Frame<'_>,
    area: Rect,
) {
    let (messages, theme) = (&cx.messages, &cx.theme);
    let Some(input) = screen.rows.get(position) else { return };
    draw_text(&format!("{:>2}", position + 1), theme.quiet(), frame, area);
    let columns = COUNTS.min(cx.size.0 / 3);
    let field = from(area, 4, 0);
    let has_focus = screen.field == position + 1;
    draw_line(input, has_focus, theme, frame, Rect { width: columns.min(field.width), ..field });
    let beside = from(area, usize::from(columns) + 6, 0);
    let room = usize::from(beside.width.saturating_sub(1));
    let group = cx.session.open_group();
    let (content, style) = match screen.counts(position, cx) {
        Some(Ok(counts)) => {
            let values = [("hands", counts.iter().sum::<u64>().into()), ("people", screen.people(cx).into())];
            (messages.with("hands-of", &values), theme.body())
        }
        Some(Err(_)) => (messages.text("hands-not-yet").into_owned(), theme.quiet()),
        None if group.is_some_and(|group| group.is_by_hands(&statement.id)) => {
            (messages.text("hands-row-counted").into_owned(), theme.quiet())
        }
        None if group.is_some_and(|group| group.is_answered_in_private(&statement.id)) => {
            (messages.text("hands-row-private").into_owned(), theme.quiet())
        }
        None => (statement.text.clone(), theme.quiet()),
    };
    draw_text(&text::cut(&content, room), style, frame, beside);
}
