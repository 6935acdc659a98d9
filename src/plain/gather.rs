//! A group gathers: only how many are in is told. Files, slips, shows of hands; passing the keyboard round needs the
//! screens, since what is read aloud or scrolls by would give answers away.

use super::{Lines, Plain, place};
use crate::app::{Checked, Command, Event, Files, Hands, HandsField, ImportStatus, State};
use crate::model::group::Kind;
use crate::store::shown;

pub(super) fn tell(state: &State, whole: bool, lines: &mut Lines) {
    let Some(group) = state.group() else { return };
    let messages = &state.messages;
    if whole {
        let name = state.open_group().map_or("", |open| open.saved.name());
        let kind = messages.text(match group.kind {
            Kind::Team => "group-team",
            Kind::Circle => "group-circle",
        });
        let values = [("name", messages.place(name).into()), ("kind", kind.into())];
        lines.say(&messages.with("plain-group", &values));
        lines.say(&messages.text("plain-group-say-first"));
        lines.say(&messages.text("group-say"));
        if group.by_consent {
            lines.say(&messages.text("group-say-consent"));
        }
        lines.say(&messages.text("group-file-care"));
    }
    lines.say(&messages.with("plain-who-is-in", &[("who", state.who_is_in().into())]));
    let ready = group.can_reveal().is_ok();
    lines.say(&if ready {
        messages.text("plain-gather-ask-ready").into_owned()
    } else {
        messages.with("plain-gather-ask", &[("minimum", group.fewest().into())])
    });
}

/// A command; taking in files may have a path behind it.
pub(super) fn hear(command: Command, rest: &str) -> Vec<Event> {
    let mut events = vec![Event::Command(command)];
    if command == Command::Files && !rest.is_empty() {
        events.push(Event::Filled(rest.to_owned()));
    }
    events
}

pub(super) fn tell_files(state: &State, files: &Files, whole: bool, lines: &mut Lines) {
    let messages = &state.messages;
    for (path, told) in &files.read {
        if let ImportStatus::PassedOver(why) = told {
            let values = [("file", shown(path).into()), ("why", why.trim_end_matches('.').into())];
            lines.say(&messages.with("plain-passed-over", &values));
        }
    }
    if whole && files.read.is_empty() {
        lines.say(&messages.text("files-care"));
    }
    lines.say(&messages.with("plain-who-is-in", &[("who", state.who_is_in().into())]));
    lines.say(&messages.text("plain-files-ask"));
}

/// Whether the slip that was keyed in is counted.
pub(super) fn tell_count_in(state: &State, whole: bool, lines: &mut Lines) {
    let Some(open) = &state.open else { return };
    let messages = &state.messages;
    let gaps = open.gaps();
    let told = if gaps == 0 { "count-in-complete" } else { "count-in-gaps" };
    if whole {
        lines.say(&messages.with(told, &[("count", gaps.into())]));
    }
    let key = match place::slip(state) {
        Some(_) => "count-in-slip",
        None => "count-in-person",
    };
    lines.say(&messages.text(key));
    if whole {
        lines.say(&messages.text("count-in-after-slip"));
    }
}

/// Asks how many people hold up cards, then for each statement how many hold up each level.
pub(super) fn tell_hands(state: &State, hands: &Hands, whole: bool, lines: &mut Lines) {
    let Some(open) = &state.open else { return };
    let messages = &state.messages;
    let HandsField::Row(position) = hands.field else {
        if whole {
            lines.say(&messages.text("hands-public"));
        }
        lines.say(&messages.text("hands-people"));
        return super::begin::kept(state, &hands.people, "plain-hands-no-number", lines);
    };
    let Some((_, _, statement)) = open.questionnaire.at(position) else { return };
    if position == 0 && whole {
        let levels = open.questionnaire.scale.labels().join(", ");
        lines.say(&messages.with("plain-hands-levels", &[("levels", levels.into())]));
    }
    if whole {
        lines.say(&statement.text);
    }
    let group = state.group();
    match hands.checked(position, open.questionnaire.scale.len()) {
        Checked::Hands(_) => {
            let typed = hands.rows.get(position).map(crate::app::TextField::text).unwrap_or_default();
            lines.say(&messages.with("plain-kept", &[("text", typed.into())]));
        }
        Checked::Empty if group.is_some_and(|group| group.is_by_hands(&statement.id)) => {
            lines.say(&messages.text("plain-hands-known"));
        }
        Checked::Empty if group.is_some_and(|group| group.is_answered_in_private(&statement.id)) => {
            lines.say(&messages.text("plain-hands-in-private"));
        }
        Checked::Empty | Checked::Unclear(_) => {}
    }
    let values = [("at", (position + 1).into()), ("of", open.questionnaire.len().into())];
    lines.say(&messages.with("plain-hands-at", &values));
}

/// A row of counts, or the number of people; what is not clear is refused at once, and what was there stays.
pub(super) fn count(plain: &mut Plain, state: &State, hands: &Hands, line: &str) -> Vec<Event> {
    let levels = state.open.as_ref().map_or(0, |open| open.questionnaire.scale.len());
    if let Some(wrong) = hands.wrong(line, levels, &state.messages) {
        plain.first.push(wrong);
        return Vec::new();
    }
    filled(line)
}

/// A command there; before the number of people there is nothing but the group.
pub(super) fn hear_hands(hands: &Hands, command: Command) -> Vec<Event> {
    let leaves = command == Command::PreviousField && hands.field == HandsField::People;
    vec![Event::Command(if leaves { Command::Back } else { command })]
}

/// What besides words can be typed there; the key in `messages`.
pub(super) fn numbers(hands: &Hands) -> &'static str {
    match hands.field {
        HandsField::People => "plain-numbers-hands-people",
        HandsField::Row(_) => "plain-numbers-hands",
    }
}

/// Whether a command has a use there now.
pub(super) fn offers(hands: &Hands, command: Command) -> bool {
    match command {
        Command::PreviousField => hands.field != HandsField::People,
        Command::Keep => !hands.is_empty(),
        _ => true,
    }
}

fn filled(line: &str) -> Vec<Event> {
    vec![Event::Filled(line.to_owned()), Event::Command(Command::Enter)]
}

/// An empty line passes over, and keeps what is clear.
pub(super) fn pass_over(state: &State, hands: &Hands) -> Vec<Event> {
    let levels = state.open.as_ref().map_or(0, |open| open.questionnaire.scale.len());
    let unclear = matches!(hands.field, HandsField::Row(at) if matches!(hands.checked(at, levels), Checked::Unclear(_)));
    if unclear { filled("") } else { vec![Event::Command(Command::Enter)] }
}
