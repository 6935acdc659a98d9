//! One statement after another, and the note on the one at hand.

use super::{Heard, Lines, Plain, capital, lines, place};
use crate::app::{Command, Event, Open, Overlay, Screen, State, Walk, page};
use crate::model::questionnaire::StatementId;
use crate::model::response::Answer;

pub(super) fn tell(plain: &mut Plain, state: &State, walk: &Walk, whole: bool, lines: &mut Lines) {
    let Some(open) = &state.open else { return };
    let Some((area, dimension, statement)) = open.questionnaire.at(walk.position) else { return };
    let messages = &state.messages;
    tell_where(plain, state, open, lines);
    if !plain.areas.1.contains(&area.id) {
        lines.title(area.summary.as_deref().unwrap_or(&area.title));
        tell_choices(state, lines);
        if plain.areas.1.is_empty() {
            lines.say(&messages.text("plain-choices-more"));
        }
        plain.areas.1.push(area.id.clone());
    }
    if whole {
        lines.say(&statement.text);
    }
    if let Some(answer) = open.answer_at(walk.position).filter(|_| whole) {
        let answer = page::answer_words(state, open, Some(answer));
        lines.say(&messages.with("plain-given", &[("answer", answer.into())]));
        if let Some(before) = state.last_time(&statement.id) {
            let before = page::answer_words(state, open, Some(before));
            lines.say(&messages.with("plain-last-time", &[("answer", before.into())]));
        }
        if !open.saved.note(&dimension.id).is_empty() {
            lines.say(&messages.text("plain-noted"));
        }
    }
    let (at, of) = state.number_of_statement(walk.position);
    let values = [("at", at.into()), ("of", of.into()), ("levels", open.questionnaire.scale.len().into())];
    lines.say(&messages.with("plain-statement-at", &values));
}

/// The place, once; of a slip, which one it is.
fn tell_where(plain: &mut Plain, state: &State, open: &Open, lines: &mut Lines) {
    let messages = &state.messages;
    match place::slip(state) {
        Some(slips) => {
            let goes_on =
                matches!(plain.told, Some(place::Place::Statement(_, _, Some(told))) if told == slips);
            if !goes_on && open.answered() == 0 {
                lines.say(&messages.with("plain-slip", &[("number", (slips + 1).into())]));
            }
            let group = state.open_group().map(|open| open.path.clone());
            if plain.areas.0 != group {
                plain.areas = (group, Vec::new());
            }
        }
        None if plain.areas.0.as_ref() != Some(&open.path) => {
            lines.say(&messages.with("plain-place", &[("place", messages.place(open.saved.place()).into())]));
            plain.areas = (Some(open.path.clone()), Vec::new());
        }
        None => {}
    }
}

/// The scale's question, and all answers that can be given.
pub(super) fn tell_choices(state: &State, lines: &mut Lines) {
    let Some(open) = &state.open else { return };
    let scale = &open.questionnaire.scale;
    lines.say(scale.ask.as_deref().unwrap_or_default());
    let levels = scale.levels().map(|level| format!("{} {}", level.number(), scale.label(level)));
    let levels = levels.collect::<Vec<_>>().join(", ");
    lines.say(&state.messages.with("plain-choices", &[("levels", levels.into())]));
}

/// The answer just given, as it is kept; and last time's, which is told only now so that it does not steer.
pub(super) fn tell_answer(state: &State, statement: &StatementId, lines: &mut Lines) {
    let messages = &state.messages;
    let Some(open) = &state.open else { return };
    let Some(answer) = open.saved.answer(statement) else { return };
    let said = |answer: Answer| page::answer_words(state, open, Some(answer));
    let echoed = ("answer", capital(&said(answer)).into());
    lines.say(&match state.last_time(statement) {
        None => messages.with("plain-answer", &[echoed]),
        Some(before) if before == answer => messages.with("plain-answer-alike", &[echoed]),
        Some(before) => messages.with("plain-answer-before", &[echoed, ("before", said(before).into())]),
    });
}

/// Which statement is being answered.
pub(super) fn answered(state: &State) -> Heard {
    let (Screen::Statement(walk), Some(open)) = (&state.screen, &state.open) else { return Heard::Nothing };
    let statement = open.questionnaire.at(walk.position).map(|(_, _, statement)| statement.id.clone());
    // Where one can only look, nothing is answered.
    statement.filter(|_| !open.access.is_look_only()).map_or(Heard::Nothing, Heard::Answer)
}

/// A level, by its number, its label, or the beginning of it that no other answer has.
pub(super) fn hear(plain: &mut Plain, state: &State, line: &str) -> Option<Vec<Event>> {
    let open = state.open.as_ref()?;
    let scale = &open.questionnaire.scale;
    let typed = lines::plain(line);
    let level = |number| vec![Event::Command(Command::Level(number))];
    if let Ok(number) = typed.trim_end_matches('.').parse::<u8>() {
        scale.level(number)?;
        plain.heard = answered(state);
        return Some(level(number));
    }
    let messages = &state.messages;
    let labels = scale.levels().map(|known| (scale.label(known).to_owned(), Command::Level(known.number())));
    let others = [("not-sure", Command::NotSure), ("doesnt-apply", Command::DoesNotApply)]
        .map(|(key, command)| (messages.text(key).into_owned(), command));
    let known: Vec<(String, Command)> = labels.chain(others).collect();
    let exactly = known.iter().find(|(label, _)| lines::plain(label) == typed);
    // A single letter is too easily another word's.
    let begins = |(label, _): &&(String, Command)| {
        typed.chars().count() > 1 && lines::plain(label).starts_with(&typed)
    };
    let found: Vec<_> = exactly.map_or_else(|| known.iter().filter(begins).collect(), |one| vec![one]);
    match found.as_slice() {
        [] => None,
        [(_, command)] => {
            plain.heard = answered(state);
            Some(vec![Event::Command(*command)])
        }
        several => {
            let titles: Vec<&str> = several.iter().map(|(label, _)| label.as_str()).collect();
            let titles = titles.join(&messages.text("plain-or"));
            plain.first.push(messages.with("plain-several", &[("titles", titles.into())]));
            Some(Vec::new())
        }
    }
}

/// Whether there is a note now.
pub(super) fn tell_noted(state: &State, lines: &mut Lines) {
    let (Some(id), Some(open)) = (state.dimension_in_hand(), &state.open) else { return };
    let is_there = !open.saved.note(&id).is_empty();
    lines.say(&state.messages.text(if is_there { "plain-note-kept" } else { "plain-note-removed" }));
}

/// Asks for a note; one that is there is told first.
pub(super) fn tell_note(plain: &mut Plain, state: &State, lines: &mut Lines) {
    if !plain.note.is_empty() {
        return;
    }
    let Some(Overlay::Note(editor)) = &state.overlay else { return };
    let messages = &state.messages;
    lines.say(&messages.text("note-private"));
    let note = editor.field.text();
    if note.is_empty() {
        lines.say(&messages.text("plain-note"));
    } else {
        lines.say(&messages.with("plain-note-so-far", &[("note", note.into())]));
        lines.say(&messages.text("plain-note-change"));
    }
}

/// A line of the note: each is saved as it comes; an empty one ends it.
pub(super) fn hear_note(plain: &mut Plain, state: &State, line: &str) -> Vec<Event> {
    let is_first = plain.note.is_empty();
    match line.trim() {
        "" => {
            plain.note.clear();
            let none = matches!(&state.overlay, Some(Overlay::Note(editor)) if editor.field.is_empty());
            plain.heard = if none { Heard::Nothing } else { Heard::Note };
            vec![Event::Command(Command::Back)]
        }
        "-" if is_first => {
            plain.heard = Heard::Note;
            vec![Event::Filled(String::new()), Event::Command(Command::Back)]
        }
        _ => {
            plain.note.push(line.to_owned());
            vec![Event::Filled(plain.note.join("\n"))]
        }
    }
}
