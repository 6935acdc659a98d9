//! The start screen in line mode: what is still open, then what is saved, numbered.

use super::StartScreen;
use crate::heatmap::Band;
use crate::session::{Library, Row};
use crate::ui::prelude::*;
use crate::ui::screens::action_in_words;

/// The most open actions, and the most rows, that are described unasked.
const MOST_ACTIONS: usize = 3;
const MOST_ROWS: usize = 10;

pub(super) fn describe(screen: &StartScreen, cx: &Context, spoken: &mut Spoken, out: &mut Lines) {
    let messages = &cx.messages;
    let library = &cx.session.library;
    if library.rows.is_empty() {
        if spoken.whole {
            describe_welcome(cx, out);
        }
        out.say(&messages.text("welcome-begin"));
        return;
    }
    if spoken.whole {
        if screen.find.is_none() {
            out.say(&messages.text("heatmap"));
            describe_open_actions(cx, out);
        }
        describe_rows(screen, cx, spoken, out);
        if library.unreadable > 0 {
            out.say(&messages.with("start-unreadable", &[("count", library.unreadable.into())]));
        }
    }
    out.say(&messages.text("plain-start-ask"));
}

fn describe_welcome(cx: &Context, out: &mut Lines) {
    let messages = &cx.messages;
    let questionnaire = cx.session.questionnaires.first();
    let statements = questionnaire.map_or(0, |questionnaire| questionnaire.len());
    let minutes = questionnaire.and_then(|questionnaire| questionnaire.minutes).unwrap_or(10);
    out.say(&messages.text("heatmap"));
    out.say(&messages.text("tagline"));
    out.say(&messages.with("welcome-about", &[("statements", statements.into())]));
    out.say(&messages.with("welcome-time", &[("minutes", minutes.into())]));
    out.say(&messages.text("welcome-private"));
}

fn describe_open_actions(cx: &Context, out: &mut Lines) {
    let (messages, library) = (&cx.messages, &cx.session.library);
    let open = library.open_actions();
    if open == 0 {
        return;
    }
    out.say(&if open > MOST_ACTIONS {
        messages.with("plain-start-actions-more", &[("count", open.into())])
    } else {
        messages.text("plain-start-actions").into_owned()
    });
    for (_, action) in library.actions().take(open.min(MOST_ACTIONS)) {
        out.say(&action_in_words(action, messages));
    }
}

fn describe_rows(screen: &StartScreen, cx: &Context, spoken: &mut Spoken, out: &mut Lines) {
    let messages = &cx.messages;
    let rows = screen.rows(cx);
    let drafts = Library::drafts(&rows);
    spoken.rows = rows.iter().map(|row| row.path().to_owned()).collect();
    if rows.is_empty() {
        out.say(&messages.text("start-nothing-found"));
    }
    let most = if spoken.all { rows.len() } else { MOST_ROWS };
    for (index, row) in rows.iter().take(most).enumerate() {
        if index == 0 && drafts > 0 {
            out.say(&messages.text("plain-start-drafts"));
        }
        if index == drafts {
            out.say(&messages.text("plain-start-finished"));
        }
        out.say(&format!("{}. {}", index + 1, row_in_words(cx, row)));
    }
    if rows.len() > most {
        out.say(&messages.with("plain-more", &[("count", (rows.len() - most).into())]));
    }
}

/// A row in a sentence: the place, the day, how far it is, its focus.
fn row_in_words(cx: &Context, row: &Row) -> String {
    let messages = &cx.messages;
    let date = cx.session.library.dated(row, messages, &cx.session.zone);
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
        parts.push(messages.with("plain-row-draft", &[("answered", answered.into()), ("of", of.into())]));
    }
    let focus = row.focus().and_then(|id| row.questionnaire.as_ref()?.dimension(id));
    if let Some(focus) = focus {
        parts.push(messages.with("plain-row-focus", &[("title", focus.title.as_str().into())]));
    }
    let bands = || row.strip().iter().flatten().flatten();
    let warm = bands().filter(|band| **band >= Band::Warm).count();
    let cool = bands().filter(|band| **band <= Band::Cool).count();
    if !row.is_draft() && warm + cool > 0 {
        parts.push(messages.with("plain-row-bands", &[("warm", warm.into()), ("cool", cool.into())]));
    }
    parts.join(" ")
}

/// Where the row of a number is now: the number stands for what it was said for.
pub(super) fn row(screen: &StartScreen, cx: &Context, spoken: &Spoken, typed: &str) -> Option<usize> {
    let path = spoken.rows.get(number(typed)?)?;
    screen.rows(cx).iter().position(|row| row.path() == path)
}

/// A command, with the number of a row, or what is looked for.
pub(super) fn parse_command(
    screen: &StartScreen,
    cx: &Context,
    spoken: &mut Spoken,
    command: Command,
    rest: &str,
) -> Vec<Input> {
    let find = || Input::Text(Typed::Whole(rest.to_owned()));
    match command {
        Command::FIND if rest.is_empty() => spoken.answer(cx.messages.text("plain-find-what")),
        Command::FIND if screen.find.is_some() => vec![find()],
        Command::FIND => vec![Input::Command(command), find()],
        Command::DELETE | Command::COMPARE => match row(screen, cx, spoken, rest) {
            Some(at) => vec![Input::Select(Target::Row(at)), Input::Command(command)],
            None if command == Command::COMPARE && cx.session.library.rows.len() < 2 => {
                spoken.answer(cx.messages.text("compare-nothing"))
            }
            None => spoken.which_one(cx, rest),
        },
        _ => vec![Input::Command(command)],
    }
}
