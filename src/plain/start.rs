//! The place to come back to: what is still open, then what is saved, numbered.

use super::{Lines, Plain, dimension_screen, number};
use crate::app::{Command, Event, Library, Row, Start, State, Target};
use crate::heatmap::Band;

/// The most open actions, and the most rows, that are told unasked.
const MOST_ACTIONS: usize = 3;
const MOST_ROWS: usize = 10;

pub(super) fn tell(
    plain: &mut Plain,
    state: &State,
    start: &Start,
    (whole, all): (bool, bool),
    lines: &mut Lines,
) {
    let messages = &state.messages;
    if state.library.rows.is_empty() {
        if whole {
            tell_welcome(state, lines);
        }
        lines.say(&messages.text("welcome-begin"));
        return;
    }
    if whole {
        if start.find.is_none() {
            lines.say(&messages.text("heatmap"));
            tell_open_actions(state, lines);
        }
        tell_rows(plain, state, start, all, lines);
        if state.library.unreadable > 0 {
            lines.say(&messages.with("start-unreadable", &[("count", state.library.unreadable.into())]));
        }
    }
    lines.say(&messages.text("plain-start-ask"));
}

fn tell_welcome(state: &State, lines: &mut Lines) {
    let messages = &state.messages;
    let of = state.questionnaires.first();
    let statements = of.map_or(0, |of| of.len());
    let minutes = of.and_then(|of| of.minutes).unwrap_or(10);
    lines.say(&messages.text("heatmap"));
    lines.say(&messages.text("tagline"));
    lines.say(&messages.with("welcome-about", &[("statements", statements.into())]));
    lines.say(&messages.with("welcome-time", &[("minutes", minutes.into())]));
    lines.say(&messages.text("welcome-private"));
}

fn tell_open_actions(state: &State, lines: &mut Lines) {
    let messages = &state.messages;
    let open = state.library.open_actions();
    if open == 0 {
        return;
    }
    lines.say(&if open > MOST_ACTIONS {
        messages.with("plain-start-actions-more", &[("count", open.into())])
    } else {
        messages.text("plain-start-actions").into_owned()
    });
    for (_, action) in state.library.actions().take(open.min(MOST_ACTIONS)) {
        lines.say(&dimension_screen::told(action, messages));
    }
}

fn tell_rows(plain: &mut Plain, state: &State, start: &Start, all: bool, lines: &mut Lines) {
    let messages = &state.messages;
    let rows = start.rows(state);
    let drafts = Library::drafts(&rows);
    plain.rows = rows.iter().map(|row| row.path().to_owned()).collect();
    if rows.is_empty() {
        lines.say(&messages.text("start-nothing-found"));
    }
    let most = if all { rows.len() } else { MOST_ROWS };
    for (index, row) in rows.iter().take(most).enumerate() {
        if index == 0 && drafts > 0 {
            lines.say(&messages.text("plain-start-drafts"));
        }
        if index == drafts {
            lines.say(&messages.text("plain-start-finished"));
        }
        lines.say(&format!("{}. {}", index + 1, told(state, row)));
    }
    if rows.len() > most {
        lines.say(&messages.with("plain-more", &[("count", (rows.len() - most).into())]));
    }
}

/// A row in a sentence: the place, the day, how far it is, its spot to work on.
fn told(state: &State, row: &Row) -> String {
    let messages = &state.messages;
    let date = state.library.dated(row, messages, &state.zone);
    let place = messages.place(row.saved.name());
    let mut parts = vec![messages.with("plain-row", &[("place", place.into()), ("date", date.into())])];
    let (answered, of) = row.coverage().unwrap_or_default();
    if row.questionnaire.is_none() {
        parts.push(messages.text("start-no-questionnaire").into_owned());
    } else if let Some(group) = row.group() {
        let values = [("people", group.are_in().into()), ("expected", group.expected.into())];
        parts.push(match group.revealed {
            Some(people) => messages.with("plain-row-group", &[("people", people.into())]),
            None => messages.with("plain-row-gathering", &values),
        });
    } else if row.is_draft() {
        let values = [("answered", answered.into()), ("of", of.into())];
        parts.push(messages.with("plain-row-draft", &values));
    }
    let focus = row.focus().and_then(|id| row.questionnaire.as_ref()?.dimension(id));
    if let Some(focus) = focus {
        parts.push(messages.with("plain-row-focus", &[("title", focus.title.as_str().into())]));
    }
    let warm = row.strip().iter().flatten().flatten().filter(|band| **band >= Band::Warm).count();
    let cool = row.strip().iter().flatten().flatten().filter(|band| **band <= Band::Cool).count();
    if !row.is_draft() && warm + cool > 0 {
        let values = [("warm", warm.into()), ("cool", cool.into())];
        parts.push(messages.with("plain-row-bands", &values));
    }
    parts.join(" ")
}

/// Where the row of a number is now: it stands for what it was told for.
fn row(plain: &Plain, state: &State, start: &Start, typed: &str) -> Option<usize> {
    let path = plain.rows.get(number(typed)?)?;
    start.rows(state).iter().position(|row| row.path() == path)
}

/// A command, with the number of a row, or what is looked for.
pub(super) fn hear(
    plain: &mut Plain,
    state: &State,
    start: &Start,
    command: Command,
    rest: &str,
) -> Vec<Event> {
    match command {
        Command::Find if rest.is_empty() => plain.answer(state, "plain-find-what"),
        Command::Find if start.find.is_some() => vec![Event::Filled(rest.to_owned())],
        Command::Find => vec![Event::Command(command), Event::Filled(rest.to_owned())],
        Command::Delete | Command::Compare => match row(plain, state, start, rest) {
            Some(at) => vec![Event::Pointed(Target::Row(at)), Event::Command(command)],
            None if command == Command::Compare && state.library.rows.len() < 2 => {
                plain.answer(state, "compare-nothing")
            }
            None => plain.which_one(state, rest),
        },
        _ => vec![Event::Command(command)],
    }
}

/// A number opens what it stands for.
pub(super) fn choose(plain: &Plain, state: &State, start: &Start, line: &str) -> Option<Vec<Event>> {
    let at = row(plain, state, start, line)?;
    Some(vec![Event::Pointed(Target::Row(at)), Event::Command(Command::Enter)])
}
