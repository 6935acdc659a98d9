//! A dimension in line mode: its answers, what to think about, what will be done, what could be.

use uuid::Uuid;

use super::DimensionScreen;
use crate::heatmap::{StatementHeat, TileHeat};
use crate::model::response::{Action, ActionState};
use crate::ui::prelude::*;
use crate::ui::screens::ActionFormScreen;
use crate::ui::screens::heatmap::tile_in_words;

pub(super) fn describe(screen: &DimensionScreen, cx: &Context, spoken: &Spoken, out: &mut Lines) {
    let Some((document, dimension)) = screen.subject(cx) else { return };
    let ask = match (spoken.whole, document.is_group()) {
        (false, _) => "plain-tile-ask-again",
        (true, false) => "plain-tile-ask",
        (true, true) => "plain-tile-ask-group",
    };
    let was_form = spoken.last.as_ref().is_some_and(|last| last.screen == ActionFormScreen::KEYS.name);
    if spoken.whole {
        describe_tile(screen, document, dimension, cx, out);
    } else if was_form {
        describe_actions(screen, cx, out);
    }
    out.say(&cx.messages.text(ask));
}

fn describe_tile(
    screen: &DimensionScreen,
    document: &Document,
    dimension: &Dimension,
    cx: &Context,
    out: &mut Lines,
) {
    let (messages, heat) = (&cx.messages, screen.grid.tile());
    let picture = screen.grid.picture(cx);
    let tile = picture.iter().flat_map(|picture| picture.tiles()).find(|tile| tile.id == dimension.id);
    if let Some(tile) = tile {
        out.say(&tile_in_words(tile, heat, messages));
    }
    out.say(&dimension.about);
    describe_answers(screen, document, dimension, cx, out);
    let (heading, question) = wording::question(&screen.grid.heatmap, dimension);
    let part = |heading: &str, content: &str| {
        let values = [("name", messages.text(heading).into()), ("content", content.into())];
        messages.with("plain-part", &values)
    };
    out.say(&part(heading, question));
    let note = document.saved.note(&dimension.id);
    if !note.is_empty() {
        out.say(&part("dimension-note", note));
    }
    describe_actions(screen, cx, out);
    if !dimension.ideas.is_empty() {
        out.say(&messages.text("plain-ideas"));
    }
    for (index, idea) in dimension.ideas.iter().enumerate() {
        out.say(&format!("{}. {idea}", index + 1));
    }
}

/// The statements with their answers; of a group, with how many people chose each level.
fn describe_answers(
    screen: &DimensionScreen,
    document: &Document,
    dimension: &Dimension,
    cx: &Context,
    out: &mut Lines,
) {
    let (messages, labels) = (&cx.messages, document.questionnaire.scale.labels());
    let heat = screen.grid.tile().filter(|_| document.is_group());
    let answers = wording::answers(document, &screen.grid.heatmap, dimension, messages);
    for (index, (statement, answer)) in answers.into_iter().enumerate() {
        let counted = heat.and_then(|heat| heat.statements.get(index));
        let answer = counted.and_then(|statement| counts(statement, labels, messages)).unwrap_or(answer);
        let values = [("statement", statement.as_str().into()), ("answer", capital(&answer).into())];
        out.say(&if answer.is_empty() {
            statement.clone()
        } else {
            messages.with("plain-statement-answer", &values)
        });
    }
    if let Some(spread) = heat.and_then(|heat: &TileHeat| heat.spread.as_ref()) {
        let counts = labels.iter().zip(spread).map(|(label, count)| format!("{label} {count}"));
        let counts = counts.collect::<Vec<_>>().join(", ");
        out.say(&messages.with("plain-all-answers", &[("counts", counts.into())]));
    }
}

/// How many people chose each level, where that may be shown.
fn counts(statement: &StatementHeat, labels: &[String], messages: &Messages) -> Option<String> {
    let labels = labels.iter().zip(statement.counts.as_ref()?);
    let mut parts: Vec<String> = labels.map(|(label, count)| format!("{label} {count}")).collect();
    for (key, count) in [("not-sure", statement.not_sure), ("doesnt-apply", statement.does_not_apply)] {
        if let Some(count) = count.filter(|count| *count > 0) {
            parts.push(format!("{} {count}", messages.text(key)));
        }
    }
    Some(parts.join(", "))
}

/// The actions about the dimension, numbered.
fn describe_actions(screen: &DimensionScreen, cx: &Context, out: &mut Lines) {
    let actions = actions(screen, cx);
    out.say(&cx.messages.text(if actions.is_empty() { "plain-no-action" } else { "plain-actions" }));
    for (index, action) in actions.into_iter().enumerate() {
        out.say(&format!("{}. {}", index + 1, action_in_words(action, &cx.messages)));
    }
}

pub(super) fn actions<'a>(screen: &DimensionScreen, cx: &'a Context) -> Vec<&'a Action> {
    let Some(document) = &cx.session.document else { return Vec::new() };
    document.saved.actions().iter().filter(|action| action.dimension == screen.grid.selected).collect()
}

/// An action in a sentence: what, what became of it, who, with whom, by when.
pub fn action_in_words(action: &Action, messages: &Messages) -> String {
    let details = action.details(messages).replace(" · ", ", ");
    let what = action.what.trim_end_matches('.');
    let key = match (action.state, details.is_empty()) {
        (ActionState::Open, true) => "plain-action-bare",
        _ => "plain-action-told",
    };
    messages.with(key, &[("what", what.into()), ("details", details.into())])
}

/// A command on the dimension; an action is meant by its number.
pub(super) fn parse_command(
    screen: &DimensionScreen,
    cx: &Context,
    spoken: &mut Spoken,
    command: Command,
    rest: &str,
) -> Vec<Input> {
    match command {
        // Without an idea that may still be chosen.
        Command::ADD_ACTION => {
            vec![Input::Select(Target::Dimension(screen.grid.selected.clone())), Input::Command(command)]
        }
        Command::TICK | Command::LET_GO | Command::ENTER => match action(screen, cx, rest) {
            Some(id) => vec![Input::Select(Target::Item(Item::Action(id))), Input::Command(command)],
            None => spoken.which_one(cx, rest),
        },
        _ => vec![Input::Command(command)],
    }
}

/// The action of a number; without a number, the only one.
fn action(screen: &DimensionScreen, cx: &Context, rest: &str) -> Option<Uuid> {
    match (rest, actions(screen, cx).as_slice()) {
        ("", [only]) => Some(only.id),
        (_, actions) => actions.get(number(rest)?).map(|action| action.id),
    }
}

/// An idea's number opens the form with it; another tile's name leads there.
pub(super) fn parse_other(
    screen: &DimensionScreen,
    cx: &Context,
    spoken: &mut Spoken,
    line: &str,
) -> Option<Vec<Input>> {
    if let Some(at) = number(line) {
        let (_, dimension) = screen.subject(cx)?;
        dimension.ideas.get(at)?;
        let idea = Input::Select(Target::Item(Item::Idea(at)));
        return Some(vec![idea, Input::Command(Command::ADD_ACTION)]);
    }
    let found = spoken.tile(cx, &screen.grid.titles(cx), line)?;
    Some(found.map_or_else(|said| said, |id| vec![Input::Select(Target::Dimension(id))]))
}
