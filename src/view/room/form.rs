//! Opening a group.

use super::{MARGIN, text_width};
use crate::app::{GroupField, GroupForm, RevealRule, State, TextField};
use crate::i18n::text;
use crate::model::group::Kind;
use crate::view::canvas::Canvas;
use crate::view::field;

/// The widest that a number gets.
const NUMBER: usize = 6;
/// Rows kept for what a choice means, so that the fields stay where they are.
const MEANING: usize = 4;

pub(in crate::view) fn draw(state: &State, form: &GroupForm, canvas: &mut Canvas<'_>) {
    let messages = &state.messages;
    let width = text_width(state, canvas);
    let spacious = canvas.height() >= 22;
    let gap = usize::from(spacious);
    let heading = if form.is_change { "group-form-change" } else { "group-form-title" };
    canvas.put(MARGIN, 1, &messages.text(heading), canvas.theme.heading());
    let mut row = 2 + gap;
    // What it is for, or what the choice at hand means; on a low terminal only the latter.
    let meaning = messages.text(meaning(form));
    let lines = text::wrap(&meaning, width);
    let is_choice = typed(form, form.field).is_none();
    if is_choice || canvas.height() >= 24 {
        canvas.put_lines(MARGIN, row, &lines, canvas.theme.quiet());
        row += lines.len().max(if canvas.height() >= 26 { MEANING } else { 2 }) + 1;
    }
    let fields = form.fields(state.questionnaires.len());
    // On a low terminal the fields scroll, the one at hand in sight.
    let each = if canvas.height() >= 16 { 2 + gap } else { 2 };
    let room = (canvas.height().saturating_sub(row + 2) / each).max(1);
    let at = fields.iter().position(|known| *known == form.field).unwrap_or(0);
    let skip = (at + 1).saturating_sub(room);
    for known in fields.iter().skip(skip).take(room) {
        let here = form.field == *known;
        let style = if here { canvas.theme.heading() } else { canvas.theme.quiet() };
        canvas.put(MARGIN, row, &text::cut(&messages.text(question(*known)), width), style);
        match typed(form, *known) {
            Some((typed, columns)) => {
                field::draw_line(typed, here, (MARGIN, row + 1, columns.min(width)), canvas)
            }
            None => {
                let chosen = choice(state, form, *known);
                let style = if here { canvas.theme.selected() } else { canvas.theme.body() };
                let shown = format!(" {} ", text::cut(&chosen, width.saturating_sub(2)));
                canvas.put(MARGIN, row + 1, &shown, style);
                if here {
                    canvas.point(MARGIN + 1, row + 1);
                }
            }
        }
        row += each;
    }
}

fn meaning(form: &GroupForm) -> &'static str {
    match (form.field, form.shown, form.kind) {
        (GroupField::RevealRule, RevealRule::ByConsent, _) => "group-consent-means",
        (GroupField::RevealRule, RevealRule::From(_), _) => "group-shown-means",
        (GroupField::Kind, _, Kind::Circle) => "group-circle-means",
        (GroupField::Kind, _, Kind::Team) => "group-team-means",
        _ => "group-form-about",
    }
}

fn question(field: GroupField) -> &'static str {
    match field {
        GroupField::Title => "group-ask-title",
        GroupField::Place => "group-ask-place",
        GroupField::Expected => "group-ask-expected",
        GroupField::Kind => "group-ask-kind",
        GroupField::RevealRule => "group-ask-shown",
        GroupField::Questionnaire => "group-ask-questions",
    }
}

/// The field that is typed into, and how wide it is.
fn typed(form: &GroupForm, field: GroupField) -> Option<(&TextField, usize)> {
    match field {
        GroupField::Title => Some((&form.title, usize::MAX)),
        GroupField::Place => Some((&form.place, usize::MAX)),
        GroupField::Expected => Some((&form.expected, NUMBER)),
        GroupField::Kind | GroupField::RevealRule | GroupField::Questionnaire => None,
    }
}

/// What is chosen in a field that is not typed into.
fn choice(state: &State, form: &GroupForm, field: GroupField) -> String {
    let messages = &state.messages;
    match (field, form.kind, form.shown) {
        (GroupField::Kind, Kind::Team, _) => messages.text("group-team").into_owned(),
        (GroupField::Kind, Kind::Circle, _) => messages.text("group-circle").into_owned(),
        (GroupField::RevealRule, _, RevealRule::ByConsent) => messages.text("group-by-consent").into_owned(),
        (GroupField::RevealRule, _, RevealRule::From(people)) => {
            messages.with("group-from", &[("people", people.into())])
        }
        _ => state.questionnaires.get(form.chosen).map_or(String::new(), |of| of.title.clone()),
    }
}
