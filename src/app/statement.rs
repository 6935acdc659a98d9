//! One statement after another.

use super::keys::Command;
use super::review::Review;
use super::{Effect, Screen, State, layout, page, room};
use crate::model::questionnaire::{Area, StatementId};
use crate::model::response::{Answer, Edit};

/// Where the walk through the statements is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Walk {
    /// The statement that is shown.
    pub position: usize,
    /// How far it is scrolled, where it does not fit.
    pub scroll: usize,
    /// What was said last, shown quietly under the next statement.
    pub last: Option<Last>,
    /// Whether the review sent here, and an answer leads back to it.
    pub from_review: bool,
}

/// What was said last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Last {
    /// One answer, and the one to the same statement last time.
    Answer(Answer, Option<Answer>),
    /// The rest of an area was left out.
    SkippedArea,
}

impl Walk {
    /// A walk at a statement.
    #[must_use]
    pub fn at(position: usize) -> Self {
        Self { position, scroll: 0, last: None, from_review: false }
    }
}

/// What a command does on this screen.
pub(super) fn command(state: &mut State, command: Command) -> Vec<Effect> {
    let Screen::Statement(walk) = &mut state.screen else { return Vec::new() };
    let position = walk.position;
    let level = |number| state.open.as_ref()?.questionnaire.scale.level(number).map(Answer::Level);
    match command {
        Command::Level(number) => level(number).map_or_else(Vec::new, |answer| give(state, answer)),
        Command::NotSure => give(state, Answer::NotSure),
        Command::DoesNotApply => give(state, Answer::DoesNotApply),
        Command::SkipArea => skip_area(state),
        Command::PageUp | Command::PageDown => {
            let lines = page::statement(state).map_or(0, |lines| lines.len());
            let room = layout::statement_height(state.size).saturating_sub(1);
            let Screen::Statement(walk) = &mut state.screen else { return Vec::new() };
            walk.scroll = layout::moved(
                walk.scroll,
                lines.saturating_sub(room),
                room.saturating_sub(2).max(1),
                command,
            );
            Vec::new()
        }
        Command::Previous => {
            (walk.last, walk.scroll) = (None, 0);
            walk.position = position.saturating_sub(1);
            Vec::new()
        }
        Command::Next => {
            walk.last = None;
            move_on(state, position + 1)
        }
        Command::Back if state.room.turn.is_some() => room::ask_to_count(state),
        Command::Review => {
            state.screen = Screen::Review(Review::at(position));
            Vec::new()
        }
        Command::Note => {
            super::note::open(state);
            Vec::new()
        }
        Command::Back => super::start::to_start(state),
        _ => Vec::new(),
    }
}

/// Gives the statement in hand an answer, and moves on.
fn give(state: &mut State, answer: Answer) -> Vec<Effect> {
    let (Screen::Statement(walk), Some(open)) = (&state.screen, &state.open) else { return Vec::new() };
    let (position, from_review) = (walk.position, walk.from_review);
    let Some(statement) = open.questionnaire.at(position).map(|(_, _, statement)| statement.id.clone())
    else {
        return Vec::new();
    };
    let last_time = state.last_time(&statement);
    let mut effects = state.make(Edit::Answers(vec![(statement, Some(answer))]));
    if let Screen::Statement(walk) = &mut state.screen {
        walk.last = Some(Last::Answer(answer, last_time));
    }
    if from_review {
        let count = state.open.as_ref().map_or(0, |open| open.questionnaire.len());
        let is_gap = |at: &usize| state.open.as_ref().is_some_and(|open| open.answer_at(*at).is_none());
        let next = (position..count).find(is_gap);
        state.screen = Screen::Review(Review::at(next.unwrap_or(position)));
    } else {
        effects.extend(move_on(state, position + 1));
    }
    effects
}

/// Says "doesn't apply" to all of the area that has no answer yet, and goes on behind it.
fn skip_area(state: &mut State) -> Vec<Effect> {
    let (Screen::Statement(walk), Some(open)) = (&mut state.screen, &state.open) else {
        return Vec::new();
    };
    let Some((area, ..)) = open.questionnaire.at(walk.position) else { return Vec::new() };
    let unanswered = |id: &StatementId| open.saved.answer(id).is_none();
    let rest: Vec<_> = statements(area)
        .filter(|(_, id)| unanswered(id))
        .map(|(_, id)| (id.clone(), Some(Answer::DoesNotApply)))
        .collect();
    let behind = statements(area).map(|(position, _)| position + 1).last().unwrap_or(walk.position);
    walk.last = (!rest.is_empty()).then_some(Last::SkippedArea);
    let mut effects = state.make(Edit::Answers(rest));
    effects.extend(move_on(state, behind));
    effects
}

fn statements(area: &Area) -> impl Iterator<Item = (usize, &StatementId)> {
    area.dimensions.iter().flat_map(|dimension| &dimension.statements).map(|s| (s.position, &s.id))
}

/// Shows the statement at a position; behind the last one, the review, or whether the answers count in a group.
fn move_on(state: &mut State, position: usize) -> Vec<Effect> {
    let count = state.open.as_ref().map_or(0, |open| open.questionnaire.len());
    if position >= count && state.room.turn.is_some() {
        return room::ask_to_count(state);
    }
    if let Screen::Statement(walk) = &mut state.screen {
        if position < count {
            (walk.position, walk.scroll) = (position, 0);
        } else {
            let first_gap = |open: &super::Open| (0..count).find(|at| open.answer_at(*at).is_none());
            let at = state.open.as_ref().and_then(first_gap).unwrap_or(0);
            state.screen = Screen::Review(Review::at(at));
        }
    }
    Vec::new()
}
