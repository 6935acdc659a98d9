//! Actions: the list of all, and the form, field by field.

use super::begin::{Typed, help, kept, leave, typed};
use super::{Lines, Plain, dimension_screen, number};
use crate::app::{ActionField, ActionForm, Actions, Command, Due, Event, Open, Overlay, Row, State, Target};

pub(super) fn tell(state: &State, screen: &Actions, whole: bool, lines: &mut Lines) {
    let messages = &state.messages;
    if whole {
        lines.say(&messages.text("plain-actions-title"));
        if screen.rows.is_empty() {
            lines.say(&messages.text("actions-none"));
        }
    }
    for index in (0..screen.rows.len()).filter(|_| whole) {
        if let Some((row, action)) = screen.at(state, index) {
            let of = row.questionnaire.as_ref().and_then(|of| of.dimension(&action.dimension));
            let title = of.map_or(action.dimension.as_str(), |dimension| dimension.title.as_str());
            let place = messages.place(row.saved.name());
            let what = dimension_screen::told(action, messages);
            let values = [("action", what.into()), ("title", title.into()), ("place", place.into())];
            lines.say(&format!("{}. {}", index + 1, messages.with("plain-action-of", &values)));
        }
    }
    lines.say(&messages.text("plain-actions-ask"));
}

/// A command on the action of a number; without one, on the only one that there is.
pub(super) fn hear(
    plain: &mut Plain,
    state: &State,
    screen: &Actions,
    command: Command,
    rest: &str,
) -> Vec<Event> {
    if !matches!(command, Command::Tick | Command::LetGo | Command::Enter) {
        return vec![Event::Command(command)];
    }
    let at = if rest.is_empty() && screen.rows.len() == 1 { Some(0) } else { number(rest) };
    match at.filter(|at| *at < screen.rows.len()) {
        Some(at) => vec![Event::Pointed(Target::Row(at)), Event::Command(command)],
        None => plain.which_one(state, rest),
    }
}

/// A number alone changes that action.
pub(super) fn choose(screen: &Actions, line: &str) -> Option<Vec<Event>> {
    let at = number(line).filter(|at| *at < screen.rows.len())?;
    Some(vec![Event::Pointed(Target::Row(at)), Event::Command(Command::Enter)])
}

/// Asks for the field at hand.
pub(super) fn tell_form(state: &State, form: &ActionForm, lines: &mut Lines) {
    let messages = &state.messages;
    if form.field == ActionField::Source {
        let open = state.open.as_ref().filter(|open| open.file() == form.path);
        let of = open.map(|open: &Open| &open.questionnaire);
        let of =
            of.or_else(|| state.library.row(&form.path).and_then(|row: &Row| row.questionnaire.as_ref()));
        let title = of.and_then(|of| of.dimension(&form.dimension)).map_or("", |d| d.title.as_str());
        lines.say(&messages.with("plain-action-title", &[("title", title.into())]));
    }
    let unclear = form.field == ActionField::Due && form.due(messages, state.today) == Due::Unclear;
    let (ask, empty) = match form.field {
        ActionField::Source => ("plain-action-what", "plain-action-no-what"),
        ActionField::Who => ("plain-action-who", "plain-action-no-who"),
        ActionField::Buddy => ("plain-action-buddy", "plain-action-no-buddy"),
        ActionField::Due => ("plain-action-due", "plain-action-no-due"),
    };
    lines.say(&messages.text(ask));
    if unclear {
        lines.say(&messages.text(empty));
    } else {
        kept(state, form.field(form.field), empty, lines);
    }
}

/// A line of the form.
pub(super) fn hear_form(plain: &mut Plain, state: &State, line: &str) -> Vec<Event> {
    let Some(Overlay::Action(form)) = &state.overlay else { return Vec::new() };
    let enter = Event::Command(Command::Enter);
    let back = match form.field {
        ActionField::Source => Command::Back,
        _ => Command::PreviousField,
    };
    match typed(line) {
        Typed::Text(text) => {
            if form.field == ActionField::Due {
                tell_date(plain, state, &text);
            }
            vec![Event::Filled(text), enter]
        }
        Typed::Empty if form.field == ActionField::Source && form.field(form.field).is_empty() => {
            vec![Event::Command(Command::Back)]
        }
        // A day that is not understood is left out.
        Typed::Empty
            if form.field == ActionField::Due && form.due(&state.messages, state.today) == Due::Unclear =>
        {
            vec![Event::Filled(String::new()), enter]
        }
        Typed::Empty => vec![enter],
        Typed::Nothing => vec![Event::Filled(String::new()), enter],
        Typed::Back => vec![Event::Command(back)],
        Typed::Leave => leave(),
        Typed::Help => help(plain, state),
    }
}

/// Tells a date back in full, as it is understood.
fn tell_date(plain: &mut Plain, state: &State, typed: &str) {
    let messages = &state.messages;
    if let Some(date) = messages.read_date(typed.trim(), state.today) {
        let mut full = messages.day_in_full(date);
        if date < state.today {
            full = messages.with("action-date-past", &[("date", full.into())]);
        }
        plain.first.push(messages.with("plain-action-by-when", &[("date", full.into())]));
    }
}
