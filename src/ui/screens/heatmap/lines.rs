//! A heatmap in line mode: the spots first, then area by area.

use super::{HeatmapScreen, side_panel};
use crate::heatmap::picture::Tile;
use crate::heatmap::{Agreement, TileHeat};
use crate::ui::prelude::*;

pub(super) fn describe(screen: &HeatmapScreen, cx: &Context, spoken: &Spoken, out: &mut Lines) {
    let messages = &cx.messages;
    let Some(document) = &cx.session.document else { return };
    if spoken.whole && !spoken.all {
        describe_heading(document, cx, out);
        for (name, titles) in side_panel::spots(screen, cx) {
            let values = [("name", name.as_str().into()), ("titles", titles.as_str().into())];
            out.say(&if name.is_empty() { titles.clone() } else { messages.with("plain-spots", &values) });
        }
        side_panel::since(screen, cx).iter().for_each(|line| out.say(line));
        side_panel::guesses(screen, cx).iter().for_each(|line| out.say(line));
    }
    if spoken.whole {
        describe_tiles(screen, document, cx, out);
        side_panel::waiting(cx).iter().for_each(|line| out.say(line));
        if document.is_group() && !screen.grid.heatmap.shows_spread() {
            out.say(&messages.text("word-alone"));
        }
    }
    out.say(&messages.text("plain-result-ask"));
}

/// Which heatmap it is, and that it is no verdict.
fn describe_heading(document: &Document, cx: &Context, out: &mut Lines) {
    let messages = &cx.messages;
    let name = messages.place(document.saved.name());
    out.say(&match document.saved.group() {
        Some(group) => {
            let people = messages.with("group-people", &[("people", group.people().into())]);
            messages.with("plain-group-heading", &[("name", name.into()), ("people", people.into())])
        }
        None => messages.with("plain-heatmap-heading", &[("place", name.into())]),
    });
    out.say(&messages.felt(document.saved.started(), cx.session.today, &cx.session.zone));
}

/// Area by area, each tile on a line of its own.
fn describe_tiles(screen: &HeatmapScreen, document: &Document, cx: &Context, out: &mut Lines) {
    let Some(picture) = screen.grid.picture(cx) else { return };
    if document.is_group() && screen.grid.heatmap.shows_spread() {
        let levels = document.questionnaire.scale.len();
        out.say(&cx.messages.with("plain-levels-mean", &[("levels", levels.into())]));
    }
    for row in &picture.rows {
        out.say(&cx.messages.with("plain-area", &[("title", row.title.as_str().into())]));
        for tile in &row.tiles {
            let heat = screen.grid.heatmap.tiles().find(|heat| heat.id == tile.id);
            out.say(&tile_in_words(tile, heat, &cx.messages));
        }
    }
}

/// A tile in a sentence: its word, how complete it is or how far a group agrees, and its marks.
pub(in crate::ui::screens) fn tile_in_words(
    tile: &Tile,
    heat: Option<&TileHeat>,
    messages: &Messages,
) -> String {
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
    let values = [("title", tile.title.as_str().into()), ("word", parts.join(", ").into())];
    let mut sentence = messages.with("plain-tile", &values);
    for (flag, key) in [('n', "plain-tile-noted"), ('*', "plain-tile-focus")] {
        if tile.flags.contains(flag) {
            sentence.push(' ');
            sentence.push_str(&messages.text(key));
        }
    }
    sentence
}

/// A command, with the tile that it is about, or the path of files.
pub(super) fn parse_command(
    screen: &HeatmapScreen,
    cx: &Context,
    spoken: &mut Spoken,
    command: Command,
    rest: &str,
) -> Vec<Input> {
    let is_group = cx.session.document.as_ref().is_some_and(Document::is_group);
    match command {
        Command::FILES if !rest.is_empty() => {
            vec![Input::Command(command), Input::Text(Typed::Whole(rest.to_owned()))]
        }
        // A group chooses its spot from a list of its own.
        Command::FOCUS if is_group && rest.is_empty() => vec![Input::Command(command)],
        Command::FOCUS | Command::ADD_ACTION | Command::NOTE if rest.is_empty() => {
            spoken.answer(cx.messages.text("plain-which-tile"))
        }
        Command::FOCUS | Command::ADD_ACTION | Command::NOTE => {
            match spoken.tile(cx, &screen.grid.titles(cx), rest) {
                None => spoken.not_understood(cx, rest),
                Some(Err(inputs)) => inputs,
                Some(Ok(id)) => {
                    let chooses = is_group && command == Command::FOCUS;
                    let enter = chooses.then_some(Input::Command(Command::ENTER));
                    at_tile(id, command).into_iter().chain(enter).collect()
                }
            }
        }
        _ => vec![Input::Command(command)],
    }
}

/// The cursor on a tile, then a command.
pub(super) fn at_tile(id: DimensionId, command: Command) -> Vec<Input> {
    vec![Input::Select(Target::Dimension(id)), Input::Command(command)]
}
