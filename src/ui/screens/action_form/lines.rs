//! The form in line mode, field by field.

use super::{ActionFormScreen, Due, Field};
use crate::ui::lines;
use crate::ui::prelude::*;

/// Asks for the field that the cursor is in.
pub(super) fn describe(screen: &ActionFormScreen, cx: &Context, out: &mut Lines) {
    let messages = &cx.messages;
    if screen.field == Field::What {
        let title = screen.dimension(cx).map_or("", |dimension| &dimension.title);
        out.say(&messages.with("plain-action-title", &[("title", title.into())]));
    }
    let is_unclear = screen.field == Field::Due && screen.due(cx) == Due::Unclear;
    let (ask, empty) = match screen.field {
        Field::What => ("plain-action-what", "plain-action-no-what"),
        Field::Who => ("plain-action-who", "plain-action-no-who"),
        Field::Buddy => ("plain-action-buddy", "plain-action-no-buddy"),
        Field::Due => ("plain-action-due", "plain-action-no-due"),
    };
    out.say(&messages.text(ask));
    let kept = if is_unclear { String::new() } else { screen.input(screen.field).text() };
    lines::describe_kept(cx, &kept, empty, out);
}

pub(super) fn parse(screen: &ActionFormScreen, cx: &Context, spoken: &mut Spoken, line: &str) -> Vec<Input> {
    let is_unclear = screen.field == Field::Due && screen.due(cx) == Due::Unclear;
    match lines::parse_field(line) {
        lines::Field::Text(text) => {
            if screen.field == Field::Due {
                echo_date(cx, spoken, &text);
            }
            lines::fill(text)
        }
        lines::Field::Empty if screen.field == Field::What && screen.what.is_empty() => {
            vec![Input::Command(Command::BACK)]
        }
        // A day that is not understood is left out.
        lines::Field::Empty if is_unclear => lines::fill(String::new()),
        lines::Field::Empty => vec![Input::Command(Command::ENTER)],
        lines::Field::Nothing => lines::fill(String::new()),
        lines::Field::Back if screen.field == Field::What => vec![Input::Command(Command::BACK)],
        lines::Field::Back => vec![Input::Command(Command::PREVIOUS_FIELD)],
        lines::Field::Leave => vec![Input::Command(Command::STOP)],
        lines::Field::Help => spoken.answer(cx.messages.text("plain-field-help")),
    }
}

/// Says a date in full, as it is understood.
fn echo_date(cx: &Context, spoken: &mut Spoken, typed: &str) {
    let messages = &cx.messages;
    if let Some(date) = messages.read_date(typed.trim(), cx.session.today) {
        let mut full = messages.day_in_full(date);
        if date < cx.session.today {
            full = messages.with("action-date-past", &[("date", full.into())]);
        }
        spoken.answer(messages.with("plain-action-by-when", &[("date", full.into())]));
    }
}
