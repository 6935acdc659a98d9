//! The form of a group as it is drawn.

use super::{GroupField, GroupFormScreen};
use crate::model::group::Kind;
use crate::session::RevealRule;
use crate::ui::prelude::*;
use crate::ui::screens::group::{draw_lines, draw_text, text_width};

/// Columns of a number.
const NUMBER: u16 = 6;
/// Rows kept for what a choice means, so that the fields do not move.
const MEANING: usize = 4;

pub(super) fn draw(screen: &GroupFormScreen, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
    let (messages, theme) = (&cx.messages, &cx.theme);
    let width = text_width(cx, area);
    let height = usize::from(area.height);
    let gap = usize::from(height >= 22);
    let heading = if screen.is_change { "group-form-change" } else { "group-form-title" };
    draw_text(&messages.text(heading), theme.heading(), frame, from(area, usize::from(MARGIN), 1));
    let mut at = 2 + gap;
    // On a low terminal only what a choice means is shown, and not what the form is for.
    if !screen.field.is_text() || height >= 24 {
        let meaning = text::wrap(&messages.text(meaning(screen)), width);
        let lines = draw_lines(&meaning, theme.quiet(), frame, from(area, usize::from(MARGIN), at));
        at += lines.max(if height >= 26 { MEANING } else { 2 }) + 1;
    }
    let fields = screen.fields(cx);
    // On a low terminal the fields scroll, so that the current one is seen.
    let each = if height >= 16 { 2 + gap } else { 2 };
    let room = (height.saturating_sub(at + 2) / each).max(1);
    let current = fields.iter().position(|field| *field == screen.field).unwrap_or(0);
    let skip = (current + 1).saturating_sub(room);
    for (index, field) in fields.iter().skip(skip).take(room).enumerate() {
        draw_field(screen, *field, cx, frame, from(area, 0, at + index * each));
    }
}

/// A question, and its answer below it.
fn draw_field(screen: &GroupFormScreen, field: GroupField, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
    let has_focus = field == screen.field;
    let width = text_width(cx, area);
    let style = if has_focus { cx.theme.heading() } else { cx.theme.quiet() };
    let question = cx.messages.text(field.question());
    draw_text(&text::cut(&question, width), style, frame, row(area, 0, MARGIN));
    let answer = row(area, 1, MARGIN);
    if let Some(input) = screen.input(field) {
        let most = if field == GroupField::Expected { NUMBER } else { u16::MAX };
        let columns = u16::try_from(width).unwrap_or(u16::MAX).min(most);
        let line = Rect { width: columns.min(answer.width), ..answer };
        return draw_line(input, has_focus, &cx.theme, frame, line);
    }
    let style = if has_focus { cx.theme.selected() } else { cx.theme.body() };
    let choice = choice(screen, field, cx);
    draw_text(&format!(" {} ", text::cut(&choice, width.saturating_sub(2))), style, frame, answer);
    if has_focus && !answer.is_empty() {
        frame.set_cursor_position(Position { x: answer.x + 1, y: answer.y });
    }
}

/// What the form is for, or what the current choice means.
fn meaning(screen: &GroupFormScreen) -> &'static str {
    match (screen.field, screen.rule, screen.kind) {
        (GroupField::Rule, RevealRule::ByConsent, _) => "group-consent-means",
        (GroupField::Rule, RevealRule::From(_), _) => "group-shown-means",
        (GroupField::Kind, _, Kind::Circle) => "group-circle-means",
        (GroupField::Kind, _, Kind::Team) => "group-team-means",
        _ => "group-form-about",
    }
}

/// What is chosen in a field that is not typed into.
fn choice(screen: &GroupFormScreen, field: GroupField, cx: &Context) -> String {
    let messages = &cx.messages;
    match (field, screen.kind, screen.rule) {
        (GroupField::Kind, Kind::Team, _) => messages.text("group-team").into_owned(),
        (GroupField::Kind, Kind::Circle, _) => messages.text("group-circle").into_owned(),
        (GroupField::Rule, _, RevealRule::ByConsent) => messages.text("group-by-consent").into_owned(),
        (GroupField::Rule, _, RevealRule::From(people)) => {
            messages.with("group-from", &[("people", people.into())])
        }
        _ => {
            let chosen = cx.session.questionnaires.get(screen.chosen);
            chosen.map(|questionnaire| questionnaire.title.clone()).unwrap_or_default()
        }
    }
}
