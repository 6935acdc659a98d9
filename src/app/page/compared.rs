//! What has changed between two heatmaps, as a page.

use super::{Line, Page, Role, answer_in_words, sentence};
use crate::app::{Compare, Row, Screen, State};
use crate::heatmap::Change;
use crate::i18n::Messages;
use crate::model::questionnaire::{DimensionId, Questionnaire, StatementId};

/// All that has changed between two heatmaps: dimensions, the statements that moved most, notes of then, what was done.
fn all_changes(state: &State, compare: &Compare, page: &mut Page) {
    let messages = &state.messages;
    if !compare.is_of_one_place() {
        page.add(Role::Quiet, &messages.text("compare-places"), 0);
    }
    for change in Change::ALL {
        let titles = compare.titles(&compare.comparison.changed(change));
        if !titles.is_empty() {
            page.heading(&messages.text(change.title()));
            page.add(Role::Body, &titles, 0);
        }
    }
    let moved = compare.comparison.changed_most();
    if !moved.is_empty() {
        page.heading(&messages.text("compare-most"));
    }
    let (before, after) = (&compare.then, &compare.now);
    for statement in moved {
        let told = compared_answer(messages, before, after, &statement.id);
        let Some((sentence, answers)) = told else { continue };
        let tile = compare.comparison.tiles.iter().find(|tile| tile.statements.contains(statement));
        let title = tile.and_then(|tile| compare.dimension(&tile.id)).map_or("", |d| d.title.as_str());
        page.add(Role::Body, &format!("{title}: {sentence}"), 0);
        page.add(Role::Heading, &answers, 2);
    }
    let then = &compare.then;
    let noted = compare.comparison.tiles.iter().filter(|tile| !then.note(&tile.id).is_empty());
    for (index, tile) in noted.enumerate() {
        if index == 0 {
            page.heading(&messages.text("compare-noted-then"));
        }
        let title = compare.dimension(&tile.id).map_or("", |dimension| &dimension.title);
        page.add(Role::Body, &format!("{title}: {}", then.note(&tile.id)), 0);
    }
    let done = compare.done_between(None);
    if !done.is_empty() {
        page.heading(&messages.text("compare-done"));
        done.into_iter().for_each(|action| page.action(action, state));
    }
}

/// The page of all that has changed.
#[must_use]
pub fn all_that_changed(state: &State, compare: &Compare, width: usize) -> Vec<Line> {
    let mut page = Page { lines: Vec::new(), width };
    all_changes(state, compare, &mut page);
    page.lines
}

/// The page of all that has changed, or of a dimension then and now: its statements with both answers, the note of then, what was done in between.
#[must_use]
pub fn compared(state: &State, width: usize) -> Vec<Line> {
    let mut page = Page { lines: Vec::new(), width };
    let Screen::Compare(compare) = &state.screen else { return page.lines };
    if compare.fresh {
        all_changes(state, compare, &mut page);
        return page.lines;
    }
    let (messages, id) = (&state.messages, &compare.selected);
    if let Some(dimension) = compare.dimension(id) {
        page.add(Role::Quiet, &dimension.about, 0);
    }
    for (statement, then_and_now) in compared_answers(state, compare, id) {
        page.blank();
        page.add(Role::Body, &statement, 0);
        page.add(Role::Heading, &then_and_now, 2);
    }
    let note = |row: &Row| row.note(id).to_owned();
    for (key, note) in [("compare-note-then", note(&compare.then)), ("compare-note-now", note(&compare.now))]
    {
        if !note.is_empty() {
            page.heading(&messages.text(key));
            page.add(Role::Body, &note, 0);
        }
    }
    let done = compare.done_between(Some(id));
    if !done.is_empty() {
        page.heading(&messages.text("compare-done"));
        for action in done {
            page.action(action, state);
        }
    }
    page.lines
}

/// The statements of a dimension, each with the answers of then and now in words.
#[must_use]
pub fn compared_answers(state: &State, compare: &Compare, id: &DimensionId) -> Vec<(String, String)> {
    let tile = compare.comparison.tiles.iter().find(|tile| tile.id == *id);
    let statements = tile.map_or(&[][..], |tile| &tile.statements);
    let (messages, then, now) = (&state.messages, &compare.then, &compare.now);
    statements.iter().filter_map(|compared| compared_answer(messages, then, now, &compared.id)).collect()
}

/// A statement with the answers of then and now in words.
#[must_use]
pub fn compared_answer(
    messages: &Messages,
    then: &Row,
    now: &Row,
    id: &StatementId,
) -> Option<(String, String)> {
    let (sentence, [before, after]) = then_and_now(messages, then, now, id)?;
    Some((sentence, messages.with("compare-then-now", &[("then", before.into()), ("now", after.into())])))
}

/// The same, each of the two answers on its own.
#[must_use]
pub fn then_and_now(
    messages: &Messages,
    then: &Row,
    now: &Row,
    id: &StatementId,
) -> Option<(String, [String; 2])> {
    let found = |row: &Row| {
        let of = row.questionnaire.as_ref()?;
        of.statements().find(|statement| statement.id == *id).map(|statement| sentence(statement, messages))
    };
    let answer = |row: &Row| match &row.questionnaire {
        Some(of) if of.position(id.as_str()).is_some() => match row.response() {
            Some(response) => answer_in_words(messages, of, response.answer(id)),
            None => mean_in_words(messages, of, row, id),
        },
        _ => messages.text("compare-not-asked").into_owned(),
    };
    let sentence = found(now).or_else(|| found(then))?;
    Some((sentence, [answer(then), answer(now)]))
}

/// The mean level of a group's answers to a statement, where it may be shown.
fn mean_in_words(messages: &Messages, of: &Questionnaire, row: &Row, id: &StatementId) -> String {
    let heatmap = row.heatmap();
    let mut statements = heatmap.iter().flat_map(|heatmap| heatmap.tiles()).flat_map(|tile| &tile.statements);
    match statements.find(|statement| statement.id == *id).and_then(|statement| statement.heat) {
        Some(heat) => format!("{:.1}", heat.level(of.scale.len())),
        None => messages.text("tile-too-few").into_owned(),
    }
}
