//! All actions in line mode, numbered.

use super::ActionsScreen;
use crate::ui::prelude::*;
use crate::ui::screens::action_in_words;

pub(super) fn describe(screen: &ActionsScreen, cx: &Context, spoken: &Spoken, out: &mut Lines) {
    let messages = &cx.messages;
    if spoken.whole {
        out.say(&messages.text("plain-actions-title"));
        if screen.rows.is_empty() {
            out.say(&messages.text("actions-none"));
        }
        for index in 0..screen.rows.len() {
            let Some((row, action)) = screen.at(cx, index) else { continue };
            let dimension = row.questionnaire.as_ref().and_then(|it| it.dimension(&action.dimension));
            let title = dimension.map_or(action.dimension.as_str(), |dimension| dimension.title.as_str());
            let place = messages.place(row.saved.name());
            let what = action_in_words(action, messages);
            let values = [("action", what.into()), ("title", title.into()), ("place", place.into())];
            out.say(&format!("{}. {}", index + 1, messages.with("plain-action-of", &values)));
        }
    }
    out.say(&messages.text("plain-actions-ask"));
}

pub(super) fn row(screen: &ActionsScreen, typed: &str) -> Option<usize> {
    number(typed).filter(|at| *at < screen.rows.len())
}

/// A command on the action of a number; without a number, on the only one.
pub(super) fn parse_command(
    screen: &ActionsScreen,
    cx: &Context,
    spoken: &mut Spoken,
    command: Command,
    rest: &str,
) -> Vec<Input> {
    if !matches!(command, Command::TICK | Command::LET_GO | Command::ENTER) {
        return vec![Input::Command(command)];
    }
    let is_only = rest.is_empty() && screen.rows.len() == 1;
    match if is_only { Some(0) } else { row(screen, rest) } {
        Some(at) => vec![Input::Select(Target::Row(at)), Input::Command(command)],
        None => spoken.which_one(cx, rest),
    }
}
