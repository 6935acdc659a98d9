//! A gathering group as it is drawn.

use super::GatherScreen;
use crate::model::group::{Group, Kind};
use crate::ui::prelude::*;
use crate::ui::screens::group::{draw_heading, draw_lines, draw_text, group_name, people_in, text_width};

/// The ways to gather and what each is for; then revealing, and changing the group.
const WAYS: [(Command, &str); 6] = [
    (Command::FILES, "group-files-for"),
    (Command::SLIPS, "group-slips-for"),
    (Command::NEXT_PERSON, "group-next-for"),
    (Command::HANDS, "group-hands-for"),
    (Command::REVEAL, ""),
    (Command::SETTINGS, "group-settings-for"),
];

pub(super) fn draw(cx: &Context, frame: &mut Frame<'_>, area: Rect) {
    let (messages, theme, Some(group)) = (&cx.messages, &cx.theme, cx.session.open_group()) else { return };
    let left = from(area, usize::from(MARGIN), 0);
    let (height, width) = (usize::from(area.height), text_width(cx, area));
    let (is_low, gap) = (height < 16, usize::from(height >= 24));
    let end = height.saturating_sub(1);
    let first = usize::from(!is_low);
    draw_heading(&group_name(cx), &about(group, cx), MARGIN, theme, frame, row(area, first, 0));
    let mut at = first + 1 + gap;
    draw_text(&people_in(cx), theme.heading(), frame, from(left, 0, at));
    at += 1 + first;
    // On a low terminal what the keys are for gives way to what has to be said first.
    let mut intro = text::wrap(&messages.text("group-say"), width);
    if group.by_consent {
        intro.extend(text::wrap(&messages.text("group-say-consent"), width));
    }
    if at + intro.len() + WAYS.len() + 4 < end {
        draw_text(&messages.text("group-say-first"), theme.quiet(), frame, from(left, 0, at));
        at += 1;
    }
    at += draw_lines(&intro, theme.body(), frame, from(left, 0, at));
    let columns = if at + WAYS.len() <= end { 1 } else { 2 };
    at += usize::from(at + WAYS.len() / columns < end && !is_low);
    at += draw_ways(group, columns, cx, frame, Rect { height: area.height.saturating_sub(1), ..left }, at);
    let care = text::wrap(&messages.text("group-file-care"), width);
    if at + 1 + care.len() < end && cx.message.is_none() {
        draw_lines(&care, theme.quiet(), frame, from(left, 0, end - care.len() - gap));
    }
}

/// What kind of group it is, of which place.
fn about(group: &Group, cx: &Context) -> String {
    let kind = match group.kind {
        Kind::Team => cx.messages.text("group-team-short"),
        Kind::Circle => cx.messages.text("group-circle-short"),
    };
    let place = if group.title.is_empty() { "" } else { group.place.as_str() };
    // The questionnaire, where it is not the usual one.
    let usual = cx.session.questionnaires.first();
    let is_other = usual.is_some_and(|usual| usual.key.id != group.questionnaire.key.id);
    let document = cx.session.group_document().filter(|_| is_other);
    let questionnaire = document.map_or("", |document| document.whole_questionnaire.title.as_str());
    let parts = [questionnaire, place, &kind];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// Draws the ways to gather, then revealing and changing, in one column or two; returns how many rows they take.
fn draw_ways(
    group: &Group,
    columns: usize,
    cx: &Context,
    frame: &mut Frame<'_>,
    area: Rect,
    top: usize,
) -> usize {
    let (messages, theme) = (&cx.messages, &cx.theme);
    let ways: Vec<(String, String, String)> = WAYS
        .iter()
        .filter_map(|(command, what)| {
            let binding = GatherScreen::KEYS.binding(*command)?;
            let what =
                if *command == Command::REVEAL { when(group, cx) } else { messages.text(what).into_owned() };
            let key = cx.keys.shown(GatherScreen::KEYS, *command);
            Some((key, messages.text(binding.hint).into_owned(), what))
        })
        .collect();
    let widest = ways.iter().map(|(_, name, _)| text::width(name)).max().unwrap_or(0);
    let keys = ways.iter().map(|(key, ..)| text::width(key)).max().unwrap_or(0) + 2;
    // Half a sentence says less than none: the help has them all.
    let longest = ways.iter().map(|(.., what)| text::width(what)).max().unwrap_or(0);
    let has_room = columns == 1 && keys + widest + 3 + longest < usize::from(area.width);
    let rows = ways.len().div_ceil(columns);
    // The last two are for later.
    let gap = usize::from(columns == 1 && top + ways.len() + 1 < usize::from(area.height));
    for (index, (key, name, what)) in ways.iter().enumerate() {
        let (column, at) = (index / rows, index % rows);
        let at = top + at + if index + 2 >= ways.len() { gap } else { 0 };
        let area = from(area, column * (keys + widest + 2), at);
        draw_text(key, theme.key(), frame, area);
        draw_text(name, theme.body(), frame, from(area, keys, 0));
        if has_room {
            draw_text(what, theme.quiet(), frame, from(area, keys + widest + 3, 0));
        }
    }
    rows + gap
}

/// From when on the group can be revealed.
fn when(group: &Group, cx: &Context) -> String {
    match group.can_reveal() {
        Ok(()) if group.are_in() < group.expected => cx.messages.text("group-reveal-early").into_owned(),
        Ok(()) => cx.messages.text("group-reveal-ready").into_owned(),
        Err(_) => cx.messages.with("group-reveal-from", &[("minimum", group.fewest().into())]),
    }
}
