//! Before the first statement: the place, then the name.

use super::{Lines, Plain};
use crate::app::{Begin, Command, Event, Field, State, TextField};

pub(super) fn tell(state: &State, begin: &Begin, whole: bool, lines: &mut Lines) {
    let Some(of) = state.questionnaires.get(begin.chosen) else { return };
    let messages = &state.messages;
    match begin.field {
        Field::Place => {
            if whole {
                lines.title(&of.title);
                lines.say(&of.summary);
                let statements = ("statements", of.len().into());
                lines.say(&match of.minutes {
                    Some(minutes) => messages.with("begin-facts", &[statements, ("minutes", minutes.into())]),
                    None => messages.with("begin-facts-untimed", &[statements]),
                });
                if state.questionnaires.len() > 1 {
                    lines.say(&messages.text("plain-begin-others"));
                }
            }
            let place = of.place.as_deref();
            lines.say(place.unwrap_or(&messages.text("begin-place")));
            kept(state, &begin.place, "plain-begin-no-place", lines);
        }
        Field::Name | Field::Questionnaire => {
            lines.say(&messages.text("begin-name"));
            kept(state, &begin.name, "plain-begin-no-name", lines);
        }
    }
}

/// What stands in a field already, which an empty line keeps; else what an empty line means.
pub(super) fn kept(state: &State, field: &TextField, empty: &str, lines: &mut Lines) {
    let text = field.text();
    if text.is_empty() {
        lines.say(&state.messages.text(empty));
    } else {
        lines.say(&state.messages.with("plain-kept", &[("text", text.into())]));
    }
}

/// What a line means in any field: text, or one of the few letters that command there too.
pub(super) enum Typed {
    Text(String),
    Empty,
    Nothing,
    Back,
    Leave,
    Help,
}

/// Reads a line of a field: letters are text there, but for `b`, `q` and `?` alone, and `-` for nothing.
pub(super) fn typed(line: &str) -> Typed {
    match line.trim() {
        "" => Typed::Empty,
        "-" => Typed::Nothing,
        "b" => Typed::Back,
        "q" => Typed::Leave,
        "?" => Typed::Help,
        _ => Typed::Text(line.to_owned()),
    }
}

pub(super) fn hear(plain: &mut Plain, state: &State, line: &str) -> Vec<Event> {
    let crate::app::Screen::Begin(begin) = &state.screen else { return Vec::new() };
    let back = if begin.field == Field::Place { Command::Back } else { Command::PreviousField };
    match typed(line) {
        Typed::Text(text) => vec![Event::Filled(text), Event::Command(Command::Enter)],
        Typed::Nothing => vec![Event::Filled(String::new()), Event::Command(Command::Enter)],
        Typed::Empty => vec![Event::Command(Command::Enter)],
        Typed::Back => vec![Event::Command(back)],
        Typed::Leave => leave(),
        Typed::Help => help(plain, state),
    }
}

/// Leaves, with what leaves from a field of text on the screens too.
pub(super) fn leave() -> Vec<Event> {
    vec![Event::Command(Command::Stop)]
}

/// Tells what can be typed in a field, and asks again.
pub(super) fn help(plain: &mut Plain, state: &State) -> Vec<Event> {
    plain.answer(state, "plain-field-help")
}
