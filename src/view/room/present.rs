//! A heatmap shown to a room: large, calm, and without a hint of keys.

use crate::app::{Page, Present, State, layout, page, picture};
use crate::heatmap::picture::bar_width;
use crate::heatmap::{Agreement, Band, Conversation, Heat, TileHeat};
use crate::i18n::text;
use crate::model::questionnaire::{Dimension, DimensionId};
use crate::view::canvas::Canvas;
use crate::view::tiles::{self, Place};

const MARGIN: usize = 2;
/// Columns between a title and the words behind it.
const GAP: usize = 3;
/// The narrowest and the widest that the labels of levels are set.
const LABELS: usize = 16;

pub(in crate::view) fn draw(state: &State, present: &Present, canvas: &mut Canvas<'_>) {
    match present.page() {
        Page::Grid => draw_grid(state, present, canvas),
        Page::Tile(kind, id) => draw_tile(state, present, (kind, id), canvas),
    }
    if let Some(minutes) = state.minutes_left() {
        let left = state.messages.with("present-minutes", &[("minutes", minutes.into())]);
        // On the narrowest screens the legend has the last row to itself.
        let under = matches!(present.page(), Page::Tile(..)) || canvas.width() >= 60;
        let row = if under { canvas.height().saturating_sub(1) } else { canvas.height().saturating_sub(2) };
        canvas.put_right(MARGIN, row, &left, canvas.theme.quiet());
    }
}

/// The name of it all, and where in it we are.
fn heading(left: &str, right: &str, canvas: &mut Canvas<'_>) {
    let room = canvas.width().saturating_sub(2 * MARGIN + text::width(right) + 2);
    canvas.put(MARGIN, 0, &text::cut(left, room), canvas.theme.heading());
    canvas.put_right(MARGIN, 0, right, canvas.theme.quiet());
}

fn draw_grid(state: &State, present: &Present, canvas: &mut Canvas<'_>) {
    let (Some(open), Some(picture)) = (&state.open, picture(state, &present.grid)) else { return };
    let people = open.saved.group().map(|group| group.people());
    let people = people.map(|people| state.messages.with("group-people", &[("people", people.into())]));
    heading(&state.messages.place(open.saved.name()), &people.unwrap_or_default(), canvas);
    let room = canvas.height().saturating_sub(3);
    let layout = layout::whole_grid((canvas.width(), room), &picture.row_lengths());
    let row = 1 + usize::from(layout.height < room);
    let rows = layout.height.min(room);
    tiles::draw(canvas, &picture, None, Place { column: 1, row, rows, layout });
    // The countdown, where there is one, stands behind it.
    tiles::legend(canvas, 1, canvas.height().saturating_sub(1), &state.messages);
}

fn draw_tile(
    state: &State,
    present: &Present,
    (kind, id): (Conversation, &DimensionId),
    canvas: &mut Canvas<'_>,
) {
    let Some(open) = &state.open else { return };
    let area = open.questionnaire.areas.iter().find(|area| area.dimensions.iter().any(|d| d.id == *id));
    let tile = present.grid.heatmap.tiles().find(|tile| tile.id == *id);
    let (Some(area), Some(tile), Some(dimension)) = (area, tile, open.questionnaire.dimension(id)) else {
        return;
    };
    let messages = &state.messages;
    let of =
        messages.with("present-of", &[("at", present.at.into()), ("of", present.conversations.len().into())]);
    heading(&format!("{} · {}", area.title, messages.text(kind.name())), &of, canvas);
    let width = canvas.width().saturating_sub(2 * MARGIN);
    let question = text::wrap(page::question(&present.grid.heatmap, dimension).1, width.min(90));
    let bars = bars(state, dimension, tile);
    // Title, bars, who answered and the question, each with as much space around it as there is.
    let taken = 1 + 1 + bars.len() + 1 + question.len();
    let spare = canvas.height().saturating_sub(taken + 1);
    let gap = (spare / 4).min(2);
    let tall = if bars.len() * 2 + taken + 3 * gap + 1 < canvas.height() { 2 } else { 1 };
    // On a tall screen all of it stands a little above the middle.
    let all = taken + bars.len() * (tall - 1) + 3 * gap;
    let mut row = 1 + gap + canvas.height().saturating_sub(all + 2) / 3;
    draw_title(state, dimension, tile, row, canvas);
    row += 1 + gap.max(usize::from(spare >= 2));
    for (label, count, most, band) in &bars {
        draw_bar((label, *count, *most, *band), row, canvas);
        row += tall;
    }
    canvas.put(MARGIN, row, &answered(state, tile), canvas.theme.quiet());
    row += 1 + gap.max(usize::from(spare >= 1));
    canvas.put_lines(MARGIN, row, &question, canvas.theme.body());
}

/// The title in capitals, the word painted like its tile, and whether people see it alike.
fn draw_title(state: &State, dimension: &Dimension, tile: &TileHeat, row: usize, canvas: &mut Canvas<'_>) {
    let messages = &state.messages;
    let word = tile.band.map_or_else(String::new, |band| format!("  {}  ", messages.text(band.name())));
    let alike = match tile.agreement {
        Some(Agreement::Differ) => messages.text("present-differ"),
        Some(Agreement::Aligned) => messages.text("present-aligned"),
        Some(Agreement::Mixed) => messages.text("present-mixed"),
        None => "".into(),
    };
    // What it says matters more than the end of a long title.
    let behind = text::width(&word) + text::width(&alike) + 2 * GAP + MARGIN;
    let room = canvas.width().saturating_sub(MARGIN + behind);
    let title = dimension.title.to_uppercase();
    let mut column = MARGIN + canvas.put(MARGIN, row, &text::cut(&title, room), canvas.theme.heading()) + GAP;
    column += canvas.put(column, row, &word, canvas.theme.tile(tile.band)) + GAP;
    canvas.put(column, row, &alike, canvas.theme.body());
}

/// A bar: its label, its count, the largest count, and the band of its heat.
type Bar = (String, u64, u64, Band);

/// The pooled answers by level, the warmest first; where only sides may show, these; where nothing may, none.
fn bars(state: &State, dimension: &Dimension, tile: &TileHeat) -> Vec<Bar> {
    let Some(open) = &state.open else { return Vec::new() };
    let scale = &open.questionnaire.scale;
    if let Some(spread) = &tile.spread {
        let most = spread.iter().copied().max().unwrap_or(0);
        let levels = scale.labels().iter().zip(spread).enumerate();
        let bar = |(index, (label, count)): (usize, (&String, &u64))| {
            (label.clone(), *count, most, Heat::of_index(index, spread.len(), false).band())
        };
        // The statements of a tile that agreeing makes cool are turned round: labels would say the opposite.
        let turned = dimension.statements.iter().any(|statement| statement.reverse);
        let mut bars: Vec<Bar> = levels.map(bar).collect();
        if turned {
            for bar in &mut bars {
                bar.0 = state.messages.text(bar.3.name()).into_owned();
            }
        }
        bars.reverse();
        return bars;
    }
    let Some(sides) = tile.statements.iter().find_map(|statement| statement.sides) else { return Vec::new() };
    let rows = [
        ("side-warm", sides.warm, Band::Warm),
        ("side-middle", sides.middle, Band::Mild),
        ("side-cool", sides.cool, Band::Cool),
    ];
    let most = rows.iter().map(|(_, count, _)| *count).max().unwrap_or(0);
    rows.into_iter()
        .map(|(key, count, band)| (state.messages.text(key).into_owned(), count, most, band))
        .collect()
}

fn draw_bar((label, count, most, band): (&str, u64, u64, Band), row: usize, canvas: &mut Canvas<'_>) {
    let labels = LABELS.min(canvas.width() / 3);
    canvas.put(MARGIN, row, &text::cut(label, labels), canvas.theme.body());
    let left = MARGIN + labels + 1;
    let room = canvas.width().saturating_sub(left + 8).min(60);
    // On a large screen a few people are wide bars too.
    let full = usize::try_from(most).map_or(room, |most| (most * (room / most.max(1)).clamp(1, 6)).min(room));
    let width = bar_width(count, most, full);
    if canvas.theme.is_colourless() {
        canvas.put(left, row, &"█".repeat(width), canvas.theme.body());
    } else {
        canvas.put(left, row, &" ".repeat(width), canvas.theme.tile(Some(band)));
    }
    if count > 0 {
        canvas.put(left + width + 1, row, &count.to_string(), canvas.theme.heading());
    }
}

/// How many answers there are, from how many people; or that the word alone shows.
fn answered(state: &State, tile: &TileHeat) -> String {
    let group = state.group();
    let messages = &state.messages;
    let Some(group) = group else { return String::new() };
    let people = group.people();
    let all: Option<u64> = tile.spread.as_ref().map(|spread| spread.iter().sum());
    let sides = tile.statements.iter().find_map(|s| s.sides).map(|s| s.cool + s.middle + s.warm);
    match all.or(sides) {
        Some(answers) => {
            messages.with("present-answers", &[("answers", answers.into()), ("people", people.into())])
        }
        None => messages.text("word-alone").into_owned(),
    }
}
