//! One tile in full: what was answered, what to think about, what will be done, what could be.

use uuid::Uuid;

use super::{Lines, Plain, capital, number, place, result};
use crate::app::page::{self, Item};
use crate::app::{Command, DimensionScreen, Event, Open, State, Target, picture};
use crate::heatmap::StatementHeat;
use crate::i18n::Messages;
use crate::model::questionnaire::Dimension;
use crate::model::response::{Action, ActionState};

pub(super) fn tell(
    plain: &Plain,
    state: &State,
    dimension_screen: &DimensionScreen,
    whole: bool,
    lines: &mut Lines,
) {
    let Some(open) = &state.open else { return };
    let Some(dimension) = open.questionnaire.dimension(&dimension_screen.grid.selected) else { return };
    let ask = match (whole, open.saved.group()) {
        (false, _) => "plain-tile-ask-again",
        (true, None) => "plain-tile-ask",
        (true, Some(_)) => "plain-tile-ask-group",
    };
    if whole {
        tell_tile(state, open, dimension_screen, dimension, lines);
    } else if matches!(plain.told, Some(place::Place::Action(_))) {
        tell_actions(state, open, dimension, lines);
    }
    lines.say(&state.messages.text(ask));
}

fn tell_tile(
    state: &State,
    open: &Open,
    dimension_screen: &DimensionScreen,
    dimension: &Dimension,
    lines: &mut Lines,
) {
    let (messages, heatmap) = (&state.messages, &dimension_screen.grid.heatmap);
    let heat = heatmap.tiles().find(|tile| tile.id == dimension.id);
    let picture = picture(state, &dimension_screen.grid);
    let tile = picture.iter().flat_map(|picture| picture.tiles()).find(|tile| tile.id == dimension.id);
    if let Some(tile) = tile {
        lines.say(&result::in_words(state, tile, heat));
    }
    lines.say(&dimension.about);
    for (index, (statement, answer)) in page::answers(open, heatmap, dimension, state).into_iter().enumerate()
    {
        let counted = heat.filter(|_| open.saved.group().is_some());
        let counted = counted.and_then(|heat| heat.statements.get(index));
        let counted = counted.and_then(|statement| counts(statement, open, messages));
        let answer = counted.unwrap_or(answer);
        let values = [("statement", statement.as_str().into()), ("answer", capital(&answer).into())];
        lines.say(&if answer.is_empty() {
            statement.clone()
        } else {
            messages.with("plain-statement-answer", &values)
        });
    }
    if let Some(spread) = heat.filter(|_| open.saved.group().is_some()).and_then(|heat| heat.spread.as_ref())
    {
        let labels = open.questionnaire.scale.labels().iter().zip(spread);
        let counts = labels.map(|(label, count)| format!("{label} {count}")).collect::<Vec<_>>().join(", ");
        lines.say(&messages.with("plain-all-answers", &[("counts", counts.into())]));
    }
    let (heading, question) = page::question(heatmap, dimension);
    let values = [("name", messages.text(heading).into()), ("content", question.into())];
    lines.say(&messages.with("plain-part", &values));
    let note = open.saved.note(&dimension.id);
    if !note.is_empty() {
        let values = [("name", messages.text("dimension-note").into()), ("content", note.into())];
        lines.say(&messages.with("plain-part", &values));
    }
    tell_actions(state, open, dimension, lines);
    if !dimension.ideas.is_empty() {
        lines.say(&messages.text("plain-ideas"));
    }
    for (index, idea) in dimension.ideas.iter().enumerate() {
        lines.say(&format!("{}. {idea}", index + 1));
    }
}

/// How many people chose each level, where that may be shown.
fn counts(statement: &StatementHeat, open: &Open, messages: &Messages) -> Option<String> {
    let labels = open.questionnaire.scale.labels().iter().zip(statement.counts.as_ref()?);
    let mut parts: Vec<String> = labels.map(|(label, count)| format!("{label} {count}")).collect();
    for (key, count) in [("not-sure", statement.not_sure), ("doesnt-apply", statement.does_not_apply)] {
        if let Some(count) = count.filter(|count| *count > 0) {
            parts.push(format!("{} {count}", messages.text(key)));
        }
    }
    Some(parts.join(", "))
}

/// The actions about a tile, numbered.
fn tell_actions(state: &State, open: &Open, dimension: &Dimension, lines: &mut Lines) {
    let messages = &state.messages;
    let actions = about(open, dimension);
    lines.say(&messages.text(if actions.is_empty() { "plain-no-action" } else { "plain-actions" }));
    for (index, action) in actions.into_iter().enumerate() {
        lines.say(&format!("{}. {}", index + 1, told(action, messages)));
    }
}

fn about<'a>(open: &'a Open, dimension: &Dimension) -> Vec<&'a Action> {
    open.saved.actions().iter().filter(|action| action.dimension == dimension.id).collect()
}

/// An action in a sentence: what, what became of it, who, with whom, by when.
pub(super) fn told(action: &Action, messages: &Messages) -> String {
    let details = action.details(messages).replace(" · ", ", ");
    let what = action.what.trim_end_matches('.');
    let key = match (action.state, details.is_empty()) {
        (ActionState::Open, true) => "plain-action-bare",
        _ => "plain-action-told",
    };
    messages.with(key, &[("what", what.into()), ("details", details.into())])
}

/// A command on the tile at hand; an action is meant by its number.
pub(super) fn hear(
    plain: &mut Plain,
    state: &State,
    dimension_screen: &DimensionScreen,
    command: Command,
    rest: &str,
) -> Vec<Event> {
    match command {
        // Without an idea that may be chosen still.
        Command::AddAction => super::at_tile(dimension_screen.grid.selected.clone(), command),
        Command::Tick | Command::LetGo | Command::Enter => match action(state, dimension_screen, rest) {
            Some(id) => vec![Event::Pointed(Target::Item(Item::Action(id))), Event::Command(command)],
            None => plain.which_one(state, rest),
        },
        _ => vec![Event::Command(command)],
    }
}

/// The action of a number; without one, the only one that there is.
fn action(state: &State, dimension_screen: &DimensionScreen, rest: &str) -> Option<Uuid> {
    let open = state.open.as_ref()?;
    let actions = about(open, open.questionnaire.dimension(&dimension_screen.grid.selected)?);
    match (rest, actions.as_slice()) {
        ("", [only]) => Some(only.id),
        _ => actions.get(number(rest)?).map(|action| action.id),
    }
}

/// An idea's number takes it up; another tile's name leads there.
pub(super) fn name(
    plain: &mut Plain,
    state: &State,
    dimension_screen: &DimensionScreen,
    line: &str,
) -> Option<Vec<Event>> {
    let open = state.open.as_ref()?;
    if let Some(at) = number(line) {
        let dimension = open.questionnaire.dimension(&dimension_screen.grid.selected)?;
        dimension.ideas.get(at)?;
        let idea = Event::Pointed(Target::Item(Item::Idea(at)));
        return Some(vec![idea, Event::Command(Command::AddAction)]);
    }
    let found = plain.tile(state, &result::tiles(state, &dimension_screen.grid), line)?;
    Some(found.map_or_else(|said| said, |id| vec![Event::Pointed(Target::Dimension(id))]))
}
