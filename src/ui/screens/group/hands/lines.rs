//! Shows of hands in line mode: how many people hold up cards, then for each statement how many hold up each level.

use super::HandsScreen;
use crate::ui::prelude::*;

pub(super) fn describe(screen: &HandsScreen, cx: &Context, is_whole: bool, out: &mut Lines) {
    let (messages, Some(document)) = (&cx.messages, &cx.session.document) else { return };
    let questionnaire = &document.questionnaire;
    let Some(position) = screen.position() else {
        if is_whole {
            out.say(&messages.text("hands-public"));
        }
        out.say(&messages.text("hands-people"));
        return out.kept(&screen.people.text(), "plain-hands-no-number", messages);
    };
    let Some((_, _, statement)) = questionnaire.at(position) else { return };
    if position == 0 && is_whole {
        let levels = questionnaire.scale.labels().join(", ");
        out.say(&messages.with("plain-hands-levels", &[("levels", levels.into())]));
    }
    if is_whole {
        out.say(&statement.text);
    }
    let group = cx.session.open_group();
    match screen.counts(position, cx) {
        Some(Ok(_)) => {
            out.say(&messages.with("plain-kept", &[("text", screen.row_text(position).into())]));
        }
        None if group.is_some_and(|group| group.is_by_hands(&statement.id)) => {
            out.say(&messages.text("plain-hands-known"));
        }
        None if group.is_some_and(|group| group.is_answered_in_private(&statement.id)) => {
            out.say(&messages.text("plain-hands-in-private"));
        }
        None | Some(Err(_)) => {}
    }
    let values = [("at", (position + 1).into()), ("of", questionnaire.len().into())];
    out.say(&messages.with("plain-hands-at", &values));
}

pub(super) fn fill(line: &str) -> Vec<Input> {
    vec![Input::Text(Typed::Whole(line.to_owned())), Input::Command(Command::ENTER)]
}

/// An empty line goes on, and keeps what is clear.
pub(super) fn parse_empty(screen: &HandsScreen, cx: &Context) -> Vec<Input> {
    let counts = screen.position().and_then(|position| screen.counts(position, cx));
    if matches!(counts, Some(Err(_))) { fill("") } else { vec![Input::Command(Command::ENTER)] }
}
