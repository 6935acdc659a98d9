//! A heatmap as lines: the spots first, then area by area; and one place over time.

use super::{Lines, Plain, at_tile};
use crate::app::{Command, Event, Grid, OverTime, State, page, picture};
use crate::heatmap::picture::Tile;
use crate::heatmap::{Agreement, TileHeat};

pub(super) fn tell(state: &State, grid: &Grid, (whole, all): (bool, bool), lines: &mut Lines) {
    let messages = &state.messages;
    if whole && !all {
        tell_heading(state, lines);
        for (name, titles) in page::spots(state, grid) {
            let values = [("name", name.as_str().into()), ("titles", titles.as_str().into())];
            lines.say(&if name.is_empty() { titles.clone() } else { messages.with("plain-spots", &values) });
        }
        page::since(state, grid).into_iter().for_each(|line| lines.say(&line));
        page::guesses(state, grid).iter().for_each(|line| lines.say(line));
    }
    if whole || all {
        tell_tiles(state, grid, lines);
        page::waiting(state).into_iter().for_each(|line| lines.say(&line));
        if state.group().is_some() && !grid.heatmap.shows_spread() {
            lines.say(&messages.text("word-alone"));
        }
    }
    lines.say(&messages.text("plain-result-ask"));
}

/// Which heatmap it is, and that it is no verdict.
fn tell_heading(state: &State, lines: &mut Lines) {
    let Some(open) = &state.open else { return };
    let messages = &state.messages;
    let name = messages.place(open.saved.name());
    match state.group() {
        Some(group) => {
            let people = messages.with("group-people", &[("people", group.people().into())]);
            lines.say(
                &messages.with("plain-group-heading", &[("name", name.into()), ("people", people.into())]),
            );
        }
        None => lines.say(&messages.with("plain-heatmap-heading", &[("place", name.into())])),
    }
    lines.say(&messages.felt(open.saved.started(), state.today, &state.zone));
}

/// Area by area, each tile on a line of its own.
fn tell_tiles(state: &State, grid: &Grid, lines: &mut Lines) {
    let (Some(picture), Some(open)) = (picture(state, grid), &state.open) else { return };
    if state.group().is_some() && grid.heatmap.shows_spread() {
        let levels = open.questionnaire.scale.len();
        lines.say(&state.messages.with("plain-levels-mean", &[("levels", levels.into())]));
    }
    for row in &picture.rows {
        lines.say(&state.messages.with("plain-area", &[("title", row.title.as_str().into())]));
        for tile in &row.tiles {
            let heat = grid.heatmap.tiles().find(|heat| heat.id == tile.id);
            lines.say(&in_words(state, tile, heat));
        }
    }
}

/// A tile in a sentence: its word, how complete it is or how far a group agrees, what stands on it.
pub(super) fn in_words(state: &State, tile: &Tile, heat: Option<&TileHeat>) -> String {
    let messages = &state.messages;
    let mut parts = Vec::new();
    parts.push(match (tile.word.as_str(), tile.band) {
        ("", None) => messages.text("heatmap-no-heat").into_owned(),
        (word, _) => word.to_owned(),
    });
    if !tile.value.is_empty() {
        parts.push(tile.value.clone());
    }
    let agreement = heat.and_then(|heat| heat.agreement).map(|agreement| match agreement {
        Agreement::Differ => "present-differ",
        Agreement::Aligned => "present-aligned",
        Agreement::Mixed => "present-mixed",
    });
    parts.extend(agreement.map(|key| messages.text(key).into_owned()));
    if let Some((heat, answered)) = heat.and_then(|heat| Some((heat, heat.answered?)))
        && answered < heat.of
        && !heat.too_few
        && tile.band.is_some()
        && heat.agreement.is_none()
    {
        let values = [("answered", answered.into()), ("of", heat.of.into())];
        parts.push(messages.with("plain-coverage", &values));
    }
    let title = tile.title.as_str();
    let word = parts.join(", ");
    let mut told = messages.with("plain-tile", &[("title", title.into()), ("word", word.into())]);
    for (flag, key) in [('n', "plain-tile-noted"), ('*', "plain-tile-focus")] {
        if tile.flags.contains(flag) {
            told.push(' ');
            told.push_str(&messages.text(key));
        }
    }
    told
}

/// A command, with the tile that it is about behind it.
pub(super) fn hear(
    plain: &mut Plain,
    state: &State,
    grid: &Grid,
    command: Command,
    rest: &str,
) -> Vec<Event> {
    let of_a_tile = matches!(command, Command::Focus | Command::AddAction | Command::Note);
    let chosen_together = state.group().is_some() && command == Command::Focus;
    if !of_a_tile {
        return super::gather::hear(command, rest);
    }
    if rest.is_empty() {
        // A group chooses its spot from a list of its own.
        return match chosen_together {
            true => vec![Event::Command(command)],
            false => plain.answer(state, "plain-which-tile"),
        };
    }
    match plain.tile(state, &tiles(state, grid), rest) {
        None => plain.not_understood(state, rest),
        Some(Err(events)) => events,
        Some(Ok(id)) if chosen_together => {
            let mut events = at_tile(id, command);
            events.push(Event::Command(Command::Enter));
            events
        }
        Some(Ok(id)) => at_tile(id, command),
    }
}

/// A tile's name leads to it.
pub(super) fn name(plain: &mut Plain, state: &State, grid: &Grid, line: &str) -> Option<Vec<Event>> {
    let found = plain.tile(state, &tiles(state, grid), line)?;
    Some(found.map_or_else(|said| said, |id| at_tile(id, Command::Enter)))
}

/// The tiles with their titles.
pub(super) fn tiles<'a>(
    state: &'a State,
    grid: &'a Grid,
) -> Vec<(&'a crate::model::questionnaire::DimensionId, &'a str)> {
    let Some(open) = &state.open else { return Vec::new() };
    let title = |tile: &'a TileHeat| {
        Some((&tile.id, open.questionnaire.dimension(&tile.id).map(|dimension| dimension.title.as_str())?))
    };
    grid.heatmap.tiles().filter_map(title).collect()
}

/// One place over time: each tile with its words, oldest first.
pub(super) fn tell_over_time(state: &State, over_time: &OverTime, whole: bool, lines: &mut Lines) {
    let messages = &state.messages;
    if whole {
        let timeline = &over_time.timeline;
        let days = timeline.started.iter().map(|at| messages.date(*at, &state.zone));
        let days = days.collect::<Vec<_>>().join(&messages.text("plain-then"));
        lines.say(&messages.with("plain-over-time", &[("days", days.into())]));
        for area in &timeline.areas {
            lines.say(&messages.with("plain-area", &[("title", area.title.as_str().into())]));
            for line in &area.lines {
                let word = |band: &Option<crate::heatmap::Band>| match band {
                    Some(band) => messages.text(band.name()),
                    None => messages.text("tile-no-heat"),
                };
                let course =
                    line.bands.iter().map(word).collect::<Vec<_>>().join(&messages.text("plain-then"));
                let values = [("title", line.title.as_str().into()), ("word", course.into())];
                lines.say(&messages.with("plain-tile", &values));
            }
        }
    }
    lines.say(&messages.text("plain-back-ask"));
}
