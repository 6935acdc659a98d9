//! Choosing how a heatmap is taken home, and where to.

use super::canvas::Canvas;
use super::field;
use crate::app::take_home::TakeHome;
use crate::app::{Command, Context, State, layout};
use crate::export::Format;
use crate::i18n::text;

const MARGIN: usize = 3;
/// What is said of what could be left out.
const LOW: [&str; 4] =
    ["take-home-low", "take-home-low-by-word", "take-home-low-of", "take-home-low-of-by-word"];
/// Columns of a format's name.
const NAME: usize = 8;

pub(super) fn draw(state: &State, home: &TakeHome, canvas: &mut Canvas<'_>) {
    let messages = &state.messages;
    let width = layout::page_width(state.size).min(canvas.width().saturating_sub(2 * MARGIN));
    let spacious = canvas.height() >= 20;
    canvas.put(MARGIN, 1, &messages.text("screen-take-home"), canvas.theme.heading());
    let top = 2 + usize::from(spacious);
    let purpose = |format: Format| messages.text(format.purpose());
    let longest = home.formats.iter().map(|format| text::width(&purpose(*format))).max().unwrap_or(0);
    // Where not all of them fit beside the names, what the one at hand is for stands under them.
    let beside = NAME + longest <= width;
    let below = home.formats.get(home.cursor).filter(|_| !beside).map(|format| purpose(*format).into_owned());
    let options: Vec<String> =
        below.iter().chain(&options(state, home)).flat_map(|option| text::wrap(option, width)).collect();
    let below = options.len() + usize::from(!options.is_empty()) + if home.to.is_some() { 3 } else { 0 };
    let room = canvas.height().saturating_sub(top + below + 2).max(1);
    let skip = (home.cursor + 1).saturating_sub(room);
    let shown = home.formats.len().min(room);
    for (row, (index, format)) in home.formats.iter().enumerate().skip(skip).take(room).enumerate() {
        let here = index == home.cursor;
        let style = if here && home.to.is_none() { canvas.theme.selected() } else { canvas.theme.heading() };
        canvas.put(MARGIN, top + row, &text::fit(format.name(), NAME - 1), style);
        if beside {
            let style = if here { canvas.theme.body() } else { canvas.theme.quiet() };
            canvas.put(MARGIN + NAME, top + row, &purpose(*format), style);
        }
        if here {
            canvas.point(MARGIN, top + row);
        }
    }
    if skip > 0 {
        // In a single line there is an arrow on each side of the other.
        let column = if room == 1 { 3 } else { 1 };
        canvas.put_right(column, top, "↑", canvas.theme.quiet());
    }
    if skip + room < home.formats.len() {
        canvas.put_right(1, top + room - 1, "↓", canvas.theme.quiet());
    }
    let mut row = top + shown + 1;
    for option in options {
        canvas.put(MARGIN, row, &option, canvas.theme.body());
        row += 1;
    }
    if let Some(to) = &home.to {
        row += usize::from(spacious);
        canvas.put(MARGIN, row, &messages.text("take-home-where"), canvas.theme.heading());
        field::draw_line(to, true, (MARGIN, row + 1, width), canvas);
    }
}

/// What else can be asked for, each with its key and a box.
fn options(state: &State, home: &TakeHome) -> Vec<String> {
    let messages = &state.messages;
    let key = |command: Command| state.keys.shown(Context::TakeHome, command);
    let ticked = |on: bool| if on { "[x]" } else { "[ ]" };
    let mut options = Vec::new();
    let mut add = |command: Command, on: bool, what: String| {
        options.push(format!("{}  {} {what}", key(command), ticked(on)));
    };
    if home.has_notes() {
        add(Command::WithNotes, home.wishes.with.notes, messages.text("take-home-notes").into_owned());
    }
    if home.has_name() {
        add(Command::WithName, home.wishes.with.name, messages.text("take-home-name").into_owned());
    }
    for low in &home.low {
        add(Command::LeaveOutLow, home.wishes.leave_out, low.localize(LOW, messages));
    }
    options
}
