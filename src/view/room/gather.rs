//! Who is in while a group gathers, what to say first, and the ways to gather; and the calm screens around a turn.

use super::{MARGIN, text_width};
use crate::app::{Handover, State, TurnKind};
use crate::group::{Group, Kind};
use crate::text;
use crate::view::canvas::Canvas;

/// The ways to gather: the key, what it does, and what it is for.
const WAYS: [(&str, &str, &str); 4] = [
    ("i", "key-files", "group-files-for"),
    ("s", "key-slips", "group-slips-for"),
    ("n", "key-next-person", "group-next-for"),
    ("t", "key-hands", "group-hands-for"),
];

pub(in crate::view) fn draw(state: &State, canvas: &mut Canvas<'_>) {
    let Some(group) = state.group() else { return };
    let (words, width) = (&state.words, text_width(state, canvas));
    let spacious = canvas.height() >= 24;
    let gap = usize::from(spacious);
    let end = canvas.height().saturating_sub(1);
    let name = state.open_group().map_or("", |open| open.saved.name());
    let about = about(state, group);
    let room = canvas.width().saturating_sub(2 * MARGIN + text::width(&about) + 2);
    canvas.put(MARGIN, 1, &text::cut(&words.place(name), room), canvas.theme.heading());
    canvas.put_right(MARGIN, 1, &about, canvas.theme.quiet());
    let mut row = 2 + gap;
    canvas.put(MARGIN, row, &state.who_is_in(), canvas.theme.heading());
    row += 1 + usize::from(canvas.height() >= 16);
    // What comes first is said first: the words stay in sight while anybody may still answer.
    let ways = WAYS.len() + 3;
    let say =
        [words.text("group-say"), if group.by_consent { words.text("group-say-consent") } else { "".into() }];
    let mut said: Vec<String> = Vec::new();
    for sentence in say.iter().filter(|sentence| !sentence.is_empty()) {
        said.extend(text::wrap(sentence, width));
    }
    if row + said.len() + 1 + ways < end {
        canvas.put(MARGIN, row, &words.text("group-say-first"), canvas.theme.quiet());
        row += 1;
    }
    if row + said.len() + ways <= end {
        row = canvas.put_lines(MARGIN, row, &said, canvas.theme.body())
            + usize::from(row + said.len() + ways < end);
    }
    row = draw_ways(state, group, row, canvas);
    let keep = text::wrap(&words.text("group-file-care"), width);
    if row + 1 + keep.len() < end && state.message.is_none() {
        canvas.put_lines(MARGIN, end - keep.len() - gap, &keep, canvas.theme.quiet());
    }
}

/// What kind of group it is, of which place.
fn about(state: &State, group: &Group) -> String {
    let kind = match group.kind {
        Kind::Team => state.words.text("group-team-short"),
        Kind::Circle => state.words.text("group-circle-short"),
    };
    let place = if group.title.is_empty() { "" } else { group.place.as_str() };
    let parts = [place, &kind];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// The ways to gather, then revealing and changing; returns the row behind them.
fn draw_ways(state: &State, group: &Group, mut row: usize, canvas: &mut Canvas<'_>) -> usize {
    let words = &state.words;
    let names: Vec<String> = WAYS.iter().map(|(_, name, _)| words.text(name).into_owned()).collect();
    let reveal = words.text("key-reveal").into_owned();
    let settings = words.text("key-settings").into_owned();
    let widest = names.iter().chain([&reveal, &settings]).map(|name| text::width(name)).max().unwrap_or(0);
    let minimum = group.fewest();
    let when = match group.can_reveal() {
        Ok(()) if group.are_in() < group.expected => words.text("group-reveal-early").into_owned(),
        Ok(()) => words.text("group-reveal-ready").into_owned(),
        Err(_) => words.with("group-reveal-from", &[("minimum", minimum.into())]),
    };
    let more = [("v", reveal, when), ("e", settings, words.text("group-settings-for").into_owned())];
    let ways =
        WAYS.iter().zip(names).map(|((key, _, what), name)| (*key, name, words.text(what).into_owned()));
    let gap = usize::from(row + WAYS.len() + 4 < canvas.height());
    for (index, (key, name, what)) in ways.chain(more).enumerate() {
        row += if index == WAYS.len() { gap } else { 0 };
        canvas.put(MARGIN, row, key, canvas.theme.key());
        canvas.put(MARGIN + 3, row, &name, canvas.theme.body());
        let column = MARGIN + 3 + widest + 3;
        let room = canvas.width().saturating_sub(column + 1);
        if room > 12 {
            canvas.put(column, row, &text::cut(&what, room), canvas.theme.quiet());
        }
        row += 1;
    }
    row
}

/// A few sentences in the middle of an empty screen.
fn calm(sentences: &[(String, bool)], state: &State, canvas: &mut Canvas<'_>) {
    let width = text_width(state, canvas).min(60);
    let lines = |sentence: &str| text::wrap(sentence, width);
    let gap = usize::from(canvas.height() >= 16);
    let all: usize = sentences.iter().map(|(sentence, _)| lines(sentence).len() + gap).sum();
    let left = (canvas.width().saturating_sub(width) / 2).max(1);
    let mut row = canvas.height().saturating_sub(all + 1) / 2;
    for (sentence, is_main) in sentences {
        let style = if *is_main { canvas.theme.heading() } else { canvas.theme.body() };
        row = canvas.put_lines(left, row, &lines(sentence), style) + gap;
    }
}

/// Before and after somebody answers: nothing of what was there or comes.
pub(in crate::view) fn draw_handover(state: &State, handover: Handover, canvas: &mut Canvas<'_>) {
    let words = &state.words;
    let own = |key: &'static str| words.text(key).into_owned();
    match handover {
        Handover::Before => {
            let sentences = [
                (own("handover-before"), true),
                (own("group-say"), false),
                (own("handover-memory"), false),
                (own("handover-begin"), true),
            ];
            calm(&sentences, state, canvas);
        }
        Handover::After => {
            calm(&[(own("handover-after"), true), (own("handover-next"), false)], state, canvas)
        }
    }
}

/// Whether the answers that were just given count.
pub(in crate::view) fn draw_count_in(state: &State, canvas: &mut Canvas<'_>) {
    let words = &state.words;
    let (Some(open), Some(turn)) = (&state.open, &state.room.turn) else { return };
    let question = match turn.kind {
        TurnKind::Person => words.text("count-in-person").into_owned(),
        TurnKind::Slip => words.text("count-in-slip").into_owned(),
    };
    let gaps = open.gaps();
    let told = if gaps == 0 { "count-in-complete" } else { "count-in-gaps" };
    let told = words.with(told, &[("count", gaps.into())]);
    let after = match turn.kind {
        TurnKind::Person => words.text("count-in-after-person"),
        TurnKind::Slip => words.text("count-in-after-slip"),
    };
    let keys = format!("y  {}\nn  {}", words.text("key-count-in"), words.text("key-leave-out"));
    calm(&[(question, true), (keys, true), (told, false), (after.into_owned(), false)], state, canvas);
}
