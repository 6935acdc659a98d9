//! Statements in line mode: the choices once an area, then a sentence and its number.

use std::path::PathBuf;

use super::StatementScreen;
use crate::model::questionnaire::Level;
use crate::ui::lines::fold;
use crate::ui::prelude::*;

/// The file of the document, or of the group that waits.
pub(in crate::ui::screens) fn file(cx: &Context) -> PathBuf {
    let waiting = cx.session.group.turn.as_ref().map(|turn| &*turn.group);
    waiting.or(cx.session.document.as_ref()).map(|document| document.path.clone()).unwrap_or_default()
}

pub(super) fn describe(screen: &StatementScreen, cx: &Context, spoken: &mut Spoken, out: &mut Lines) {
    let messages = &cx.messages;
    let Some(document) = &cx.session.document else { return };
    let Some((area, dimension, statement)) = document.questionnaire.at(screen.position()) else { return };
    describe_place(document, cx, spoken, out);
    if !spoken.areas.1.contains(&area.id) {
        out.title(area.summary.as_deref().unwrap_or(&area.title));
        describe_answers(cx, out);
        if spoken.areas.1.is_empty() {
            out.say(&messages.text("plain-choices-more"));
        }
        spoken.areas.1.push(area.id.clone());
    }
    if spoken.whole {
        out.say(&statement.text);
        let in_words = |answer| wording::answer_in_words(messages, &document.questionnaire, Some(answer));
        if let Some(answer) = document.saved.answer(&statement.id) {
            out.say(&messages.with("plain-given", &[("answer", in_words(answer).into())]));
            if let Some(before) = cx.session.last_time(&statement.id) {
                out.say(&messages.with("plain-last-time", &[("answer", in_words(before).into())]));
            }
            if !document.saved.note(&dimension.id).is_empty() {
                out.say(&messages.text("plain-noted"));
            }
        }
    }
    let (at, of) = cx.session.statement_number(screen.position());
    let levels = document.questionnaire.scale.len();
    let values = [("at", at.into()), ("of", of.into()), ("levels", levels.into())];
    out.say(&messages.with("plain-statement-at", &values));
}

/// The place, once; of a slip, which one it is.
fn describe_place(document: &Document, cx: &Context, spoken: &mut Spoken, out: &mut Lines) {
    let file = file(cx);
    let is_new = spoken.areas.0.as_ref() != Some(&file);
    match super::slips_before(cx) {
        Some(slips) => {
            let goes_on = spoken.last.as_ref().is_some_and(|last| last.kind == PlaceKind::Slip);
            if !goes_on && document.answered() == 0 {
                out.say(&cx.messages.with("plain-slip", &[("number", (slips + 1).into())]));
            }
        }
        None if is_new => {
            let place = cx.messages.place(document.saved.place());
            out.say(&cx.messages.with("plain-place", &[("place", place.into())]));
        }
        None => {}
    }
    if is_new {
        spoken.areas = (Some(file), Vec::new());
    }
}

/// The scale's question, and all answers that can be given.
pub(super) fn describe_answers(cx: &Context, out: &mut Lines) {
    let Some(document) = &cx.session.document else { return };
    let scale = &document.questionnaire.scale;
    out.say(scale.ask.as_deref().unwrap_or_default());
    let levels = scale.levels().map(|level| format!("{} {}", level.number(), scale.label(level)));
    let levels = levels.collect::<Vec<_>>().join(", ");
    out.say(&cx.messages.with("plain-choices", &[("levels", levels.into())]));
}

/// The answer to echo.
fn heard(screen: &StatementScreen, cx: &Context) -> Heard {
    // On a look-only document nothing is answered.
    let statement = screen.statement(cx).filter(|_| !cx.session.is_look_only());
    statement.map_or(Heard::Nothing, |statement| Heard::Answer(statement.id.clone()))
}

pub(super) fn parse_command(
    screen: &StatementScreen,
    cx: &Context,
    spoken: &mut Spoken,
    command: Command,
) -> Vec<Input> {
    match command {
        Command::NOT_SURE | Command::DOES_NOT_APPLY => spoken.heard = heard(screen, cx),
        Command::SKIP_AREA if !cx.session.is_look_only() => spoken.heard = Heard::Skip,
        _ => {}
    }
    vec![Input::Command(command)]
}

/// A level by its number or label, or by letters that only one answer begins with.
pub(super) fn parse_answer(
    screen: &StatementScreen,
    cx: &Context,
    spoken: &mut Spoken,
    line: &str,
) -> Option<Vec<Input>> {
    let scale = &cx.session.document.as_ref()?.questionnaire.scale;
    let typed = fold(line);
    let command = |level: Level| Command::of_level(level.number());
    if let Ok(number) = typed.trim_end_matches('.').parse::<u8>() {
        let level = scale.level(number)?;
        spoken.heard = heard(screen, cx);
        return Some(vec![Input::Command(command(level))]);
    }
    let labels = scale.levels().map(|level| (scale.label(level).to_owned(), command(level)));
    let others = [("not-sure", Command::NOT_SURE), ("doesnt-apply", Command::DOES_NOT_APPLY)]
        .map(|(key, command)| (cx.messages.text(key).into_owned(), command));
    let known: Vec<(String, Command)> = labels.chain(others).collect();
    let exactly = known.iter().find(|(label, _)| fold(label) == typed);
    // One letter alone may be another word.
    let begins =
        |(label, _): &&(String, Command)| typed.chars().count() > 1 && fold(label).starts_with(&typed);
    let found: Vec<_> = exactly.map_or_else(|| known.iter().filter(begins).collect(), |one| vec![one]);
    match found.as_slice() {
        [] => None,
        [(_, command)] => {
            spoken.heard = heard(screen, cx);
            Some(vec![Input::Command(*command)])
        }
        several => {
            let labels: Vec<&str> = several.iter().map(|(label, _)| label.as_str()).collect();
            Some(spoken.which_of(cx, &labels))
        }
    }
}
