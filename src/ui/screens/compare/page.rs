//! What has changed between two heatmaps, as a page.

use super::Pair;
use crate::heatmap::Change;
use crate::model::response::Action;
use crate::session::are_of_one_place;
use crate::ui::prelude::*;

/// In line mode lines are as long as they are.
pub(super) const UNWRAPPED: usize = 1 << 20;

/// All that has changed: dimensions, the statements that moved most, notes of then, what was done.
pub(super) fn of_changes(pair: &Pair, messages: &Messages, width: usize) -> Vec<PageLine> {
    let mut page = Page::new(width);
    if !are_of_one_place(&pair.then, &pair.now) {
        page.add(Role::Quiet, &messages.text("compare-places"), 0);
    }
    for change in Change::ALL {
        let titles = pair.titles(&pair.comparison.changed(change));
        if !titles.is_empty() {
            page.heading(&messages.text(change.title()));
            page.add(Role::Body, &titles, 0);
        }
    }
    let moved = pair.comparison.changed_most();
    if !moved.is_empty() {
        page.heading(&messages.text("compare-most"));
    }
    for statement in moved {
        let answers = wording::compared_answer(messages, &pair.then, &pair.now, &statement.id);
        let Some((sentence, answers)) = answers else { continue };
        let tile = pair.comparison.tiles.iter().find(|tile| tile.statements.contains(statement));
        let title = tile.map_or("", |tile| pair.title(&tile.id));
        page.add(Role::Body, &format!("{title}: {sentence}"), 0);
        page.add(Role::Heading, &answers, 2);
    }
    let noted = pair.comparison.tiles.iter().map(|tile| (&tile.id, pair.then.note(&tile.id)));
    let noted: Vec<_> = noted.filter(|(_, note)| !note.is_empty()).collect();
    if !noted.is_empty() {
        page.heading(&messages.text("compare-noted-then"));
    }
    for (id, note) in noted {
        page.add(Role::Body, &format!("{}: {note}", pair.title(id)), 0);
    }
    add_done(&mut page, pair.done.iter(), messages);
    page.lines
}

/// A dimension then and now: its statements with both answers, both notes, what was done in between.
pub(super) fn of_dimension(
    pair: &Pair,
    id: &DimensionId,
    messages: &Messages,
    width: usize,
) -> Vec<PageLine> {
    let mut page = Page::new(width);
    if let Some(dimension) = pair.dimension(id) {
        page.add(Role::Quiet, &dimension.about, 0);
    }
    for (statement, answers) in pair.answers(id, messages) {
        page.blank();
        page.add(Role::Body, &statement, 0);
        page.add(Role::Heading, &answers, 2);
    }
    for (key, row) in [("compare-note-then", &pair.then), ("compare-note-now", &pair.now)] {
        let note = row.note(id);
        if !note.is_empty() {
            page.heading(&messages.text(key));
            page.add(Role::Body, note, 0);
        }
    }
    add_done(&mut page, pair.done_about(id), messages);
    page.lines
}

fn add_done<'a>(page: &mut Page, done: impl Iterator<Item = &'a Action>, messages: &Messages) {
    for (index, action) in done.enumerate() {
        if index == 0 {
            page.heading(&messages.text("compare-done"));
        }
        page.action(action, messages);
    }
}

/// A page in line mode: what is done needs no box there.
pub(super) fn describe(lines: &[PageLine], messages: &Messages, out: &mut Lines) {
    for PageLine { role, text, .. } in lines {
        // What is indented is an answer, though it looks like a heading.
        if *role == Role::Heading && !text.starts_with(' ') {
            out.say(&messages.with("line-area", &[("title", text.as_str().into())]));
        } else {
            let line = text.trim_start();
            out.say(&line.strip_prefix("[x] ").unwrap_or(line).replace(" · ", ", "));
        }
    }
}
