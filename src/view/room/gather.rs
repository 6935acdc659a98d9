//! Who is in while a group gathers, what to say first, and the ways to gather; and the calm screens around a turn.

use super::{MARGIN, text_width};
use crate::app::keys::bindings;
use crate::app::{Command, Context, Handover, State, TurnKind};
use crate::i18n::text;
use crate::model::group::{Group, Kind};
use crate::view::canvas::Canvas;

/// The ways to gather, and what each is for; then revealing, and changing the group.
const WAYS: [(Command, &str); 6] = [
    (Command::Files, "group-files-for"),
    (Command::Slips, "group-slips-for"),
    (Command::NextPerson, "group-next-for"),
    (Command::Hands, "group-hands-for"),
    (Command::Reveal, ""),
    (Command::Settings, "group-settings-for"),
];

pub(in crate::view) fn draw(state: &State, canvas: &mut Canvas<'_>) {
    let Some(group) = state.group() else { return };
    let (messages, width) = (&state.messages, text_width(state, canvas));
    let (low, spacious) = (canvas.height() < 16, canvas.height() >= 24);
    let gap = usize::from(spacious);
    let end = canvas.height().saturating_sub(1);
    let name = state.open_group().map_or("", |open| open.saved.name());
    let about = about(state, group);
    let room = canvas.width().saturating_sub(2 * MARGIN + text::width(&about) + 2);
    let first = usize::from(!low);
    canvas.put(MARGIN, first, &text::cut(&messages.place(name), room), canvas.theme.heading());
    canvas.put_right(MARGIN, first, &about, canvas.theme.quiet());
    let mut row = first + 1 + gap;
    canvas.put(MARGIN, row, &state.who_is_in(), canvas.theme.heading());
    row += 1 + first;
    // What comes first is said first: on a low terminal what the keys are for gives way to it.
    let mut said = text::wrap(&messages.text("group-say"), width);
    if group.by_consent {
        said.extend(text::wrap(&messages.text("group-say-consent"), width));
    }
    if row + said.len() + WAYS.len() + 4 < end {
        canvas.put(MARGIN, row, &messages.text("group-say-first"), canvas.theme.quiet());
        row += 1;
    }
    row = canvas.put_lines(MARGIN, row, &said, canvas.theme.body());
    let columns = if row + WAYS.len() <= end { 1 } else { 2 };
    row += usize::from(row + WAYS.len() / columns < end && !low);
    row = draw_ways(state, group, (row, end, columns), canvas);
    let keep = text::wrap(&messages.text("group-file-care"), width);
    if row + 1 + keep.len() < end && state.message.is_none() {
        canvas.put_lines(MARGIN, end - keep.len() - gap, &keep, canvas.theme.quiet());
    }
}

/// What kind of group it is, of which place.
fn about(state: &State, group: &Group) -> String {
    let kind = match group.kind {
        Kind::Team => state.messages.text("group-team-short"),
        Kind::Circle => state.messages.text("group-circle-short"),
    };
    let place = if group.title.is_empty() { "" } else { group.place.as_str() };
    // Which questions it answers, where there are others.
    let other = state.questionnaires.first().is_some_and(|first| first.key.id != group.questionnaire.key.id);
    let of = state.open_group().map(|open| open.whole.title.as_str()).filter(|_| other).unwrap_or_default();
    let parts = [of, place, &kind];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// The ways to gather, then revealing and changing, in one column or two; returns the row behind them.
fn draw_ways(
    state: &State,
    group: &Group,
    (top, end, columns): (usize, usize, usize),
    canvas: &mut Canvas<'_>,
) -> usize {
    let messages = &state.messages;
    let when = match group.can_reveal() {
        Ok(()) if group.are_in() < group.expected => messages.text("group-reveal-early").into_owned(),
        Ok(()) => messages.text("group-reveal-ready").into_owned(),
        Err(_) => messages.with("group-reveal-from", &[("minimum", group.fewest().into())]),
    };
    let binding = |command| bindings(Context::Gather).find(|binding| binding.command == command);
    let name = |hint: &'static str| messages.text(hint).into_owned();
    let ways: Vec<(String, String, String)> = WAYS
        .iter()
        .filter_map(|(command, what)| {
            let binding = binding(*command)?;
            let key = state.keys.shown(Context::Gather, *command);
            let what = if *command == Command::Reveal { when.clone() } else { name(what) };
            Some((key, name(binding.hint), what))
        })
        .collect();
    let widest = ways.iter().map(|(_, name, _)| text::width(name)).max().unwrap_or(0);
    let keys = ways.iter().map(|(key, ..)| text::width(key)).max().unwrap_or(0) + 2;
    // Half a sentence tells less than none: the help has them all.
    let longest = ways.iter().map(|(.., what)| text::width(what)).max().unwrap_or(0);
    let is_told = columns == 1 && MARGIN + keys + widest + 3 + longest < canvas.width();
    let rows = ways.len().div_ceil(columns);
    // The last two are for later.
    let gap = usize::from(columns == 1 && top + ways.len() + 1 < end);
    for (index, (key, name, what)) in ways.iter().enumerate() {
        let (column, row) = (index / rows, index % rows);
        let left = MARGIN + column * (keys + widest + 2);
        let row = top + row + if index + 2 >= ways.len() { gap } else { 0 };
        canvas.put(left, row, key, canvas.theme.key());
        canvas.put(left + keys, row, name, canvas.theme.body());
        if is_told {
            canvas.put(left + keys + widest + 3, row, what, canvas.theme.quiet());
        }
    }
    top + rows + gap
}

/// A few sentences in the middle of an empty screen.
fn calm(sentences: &[(String, bool)], state: &State, canvas: &mut Canvas<'_>) {
    let width = text_width(state, canvas).min(60);
    let gap = usize::from(canvas.height() >= 16);
    let rows = |width: usize| -> usize {
        sentences.iter().map(|(sentence, _)| text::wrap(sentence, width).len() + gap).sum()
    };
    // On a low terminal every column counts.
    let width = if rows(width) < canvas.height() { width } else { canvas.width().saturating_sub(2) };
    let lines = |sentence: &str| text::wrap(sentence, width);
    let left = (canvas.width().saturating_sub(width) / 2).max(1);
    let mut row = canvas.height().saturating_sub(rows(width) + 1) / 2;
    for (sentence, is_main) in sentences {
        let style = if *is_main { canvas.theme.heading() } else { canvas.theme.body() };
        row = canvas.put_lines(left, row, &lines(sentence), style) + gap;
    }
}

/// Before and after somebody answers: nothing of what was there or comes.
pub(in crate::view) fn draw_handover(state: &State, handover: Handover, canvas: &mut Canvas<'_>) {
    let messages = &state.messages;
    let own = |key: &'static str| messages.text(key).into_owned();
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
    let messages = &state.messages;
    let (Some(open), Some(turn)) = (&state.open, &state.room.turn) else { return };
    let question = match turn.kind {
        TurnKind::Person => messages.text("count-in-person").into_owned(),
        TurnKind::Slip => messages.text("count-in-slip").into_owned(),
    };
    let gaps = open.gaps();
    let told = if gaps == 0 { "count-in-complete" } else { "count-in-gaps" };
    let told = messages.with(told, &[("count", gaps.into())]);
    let after = match turn.kind {
        TurnKind::Person => messages.text("count-in-after-person"),
        TurnKind::Slip => messages.text("count-in-after-slip"),
    };
    let keys = [Command::CountIn, Command::LeaveOut].map(|command| {
        let binding = bindings(Context::CountIn).find(|binding| binding.command == command);
        let key = state.keys.shown(Context::CountIn, command);
        format!("{key}  {}", messages.text(binding.map_or("", |binding| binding.hint)))
    });
    let keys = keys.join("\n");
    calm(&[(question, true), (keys, true), (told, false), (after.into_owned(), false)], state, canvas);
}
