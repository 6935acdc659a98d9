//! Two heatmaps as lines: what has become warmer, cooler, or stayed; a tile's name tells it then and now.

use super::{Lines, Plain, at_tile, number};
use crate::app::compare::heading;
use crate::app::page::{Line, Role};
use crate::app::{Choose, Command, Compare, Event, State, Target, page};
use crate::heatmap::Band;
use crate::model::questionnaire::DimensionId;

/// Lines are as long as they are: whoever reads them breaks them.
const WIDE: usize = 1 << 20;

/// What it can be compared with, numbered.
pub(super) fn tell_choose(state: &State, choose: &Choose, whole: bool, lines: &mut Lines) {
    let messages = &state.messages;
    if whole {
        let date = state.library.dated(&choose.now, messages, &state.zone);
        let place = messages.place(choose.now.saved.name());
        lines.say(&messages.with("choose-title", &[("place", place.into()), ("date", date.into())]));
        for (index, path) in choose.rows.iter().enumerate() {
            if let Some(row) = state.library.row(path) {
                let date = state.library.dated(row, messages, &state.zone);
                let place = messages.place(row.saved.name());
                let values = [("place", place.into()), ("date", date.into())];
                lines.say(&format!("{}. {}", index + 1, messages.with("plain-row", &values)));
            }
        }
    }
    lines.say(&messages.text("plain-choose-ask"));
}

pub(super) fn choose(choose: &Choose, line: &str) -> Option<Vec<Event>> {
    let at = number(line).filter(|at| *at < choose.rows.len())?;
    Some(vec![Event::Pointed(Target::Row(at)), Event::Command(Command::Enter)])
}

pub(super) fn tell(state: &State, compare: &Compare, whole: bool, lines: &mut Lines) {
    let messages = &state.messages;
    if compare.dimension_screen.is_some() {
        if whole {
            tell_tile(state, compare, lines);
        }
        lines.say(&messages.text("plain-compared-ask"));
        return;
    }
    if whole {
        lines.say(&heading(&compare.then, &compare.now, messages, &state.zone));
        for line in page::all_that_changed(state, compare, WIDE) {
            tell_line(state, &line, lines);
        }
    }
    lines.say(&messages.text("plain-compare-ask"));
}

/// A line of a page: what is done needs no box here.
fn tell_line(state: &State, line: &Line, lines: &mut Lines) {
    // What is set in is an answer, though it looks like a heading.
    if line.role == Role::Heading && !line.text.starts_with(' ') {
        return lines.say(&state.messages.with("plain-area", &[("title", line.text.as_str().into())]));
    }
    let line = line.text.trim_start();
    lines.say(&line.strip_prefix("[x] ").unwrap_or(line).replace(" · ", ", "));
}

/// One tile, then and now.
fn tell_tile(state: &State, compare: &Compare, lines: &mut Lines) {
    let messages = &state.messages;
    let Some(tile) = compare.tile() else { return };
    let title = compare.dimension(&tile.id).map_or("", |dimension| dimension.title.as_str());
    let word = |band: Option<Band>| messages.text(band.map_or("tile-no-heat", Band::name));
    let values = [
        ("title", title.into()),
        ("then", word(tile.bands.0).into()),
        ("now", word(tile.bands.1).into()),
        ("change", messages.text(tile.change.messages()).into()),
    ];
    lines.say(&messages.with("plain-compared-tile", &values));
    for line in page::compared(state, WIDE) {
        tell_line(state, &line, lines);
    }
}

/// A tile's name leads to it.
pub(super) fn name(plain: &mut Plain, state: &State, compare: &Compare, line: &str) -> Option<Vec<Event>> {
    let title = |id| compare.dimension(id).map_or("", |dimension| dimension.title.as_str());
    let tiles: Vec<(&DimensionId, &str)> =
        compare.comparison.tiles.iter().map(|tile| (&tile.id, title(&tile.id))).collect();
    let found = plain.tile(state, &tiles, line)?;
    let dimension_screen = compare.dimension_screen.is_some();
    Some(found.map_or_else(
        |said| said,
        |id| {
            if dimension_screen {
                vec![Event::Pointed(Target::Dimension(id))]
            } else {
                at_tile(id, Command::Enter)
            }
        },
    ))
}
