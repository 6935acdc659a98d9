//! A heatmap as lines of text, in colour or without.

mod compare;
mod group;
mod report;
mod timeline;

use std::fmt::Write as _;

use anstyle::{Ansi256Color, Color, RgbColor, Style};
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::heatmap::palette::{Colour, Depth, Palette};
use crate::heatmap::picture::{self, Picture, TILE_WIDTH, Tile};
use crate::heatmap::{Band, Heatmap};
use crate::i18n::Messages;
use crate::i18n::text;
use crate::model::questionnaire::{DimensionId, Questionnaire};
use crate::model::response::{Action, ActionState, Response};

pub use compare::{ComparisonDetails, compare};
pub use group::{group_heading, not_shown};
pub use report::report;
pub use timeline::timeline;

/// Columns in front of what is after a box.
const INDENT: usize = 4;

/// How text is painted.
#[derive(Debug, Clone, Copy)]
pub struct Paint {
    /// The colours of heat.
    pub palette: Palette,
    /// How many colours there are.
    pub depth: Depth,
    /// How many columns there are, at least one tile's.
    pub columns: usize,
}

/// The picture as text: the grid, the legend, the spots.
pub fn heatmap(
    picture: &Picture,
    heatmap: &Heatmap,
    questionnaire: &Questionnaire,
    paint: Paint,
    messages: &Messages,
) -> String {
    let mut out = grid(picture, &entries(&picture.legend(messages)), paint, messages);
    out.push('\n');
    if let Some(instead) = heatmap.instead_of_spots() {
        let _ = writeln!(out, "{}", messages.text(instead));
        return out;
    }
    for (key, spots) in heatmap.named_spots() {
        if !spots.is_empty() {
            let _ = writeln!(out, "{}  {}", bold(&messages.text(key), paint), questionnaire.titles(spots));
        }
    }
    out
}

/// The parts of a legend, between which three spaces stand.
pub fn entries(legend: &str) -> Vec<String> {
    legend.split("   ").map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// The tiles under their areas' titles, and the legend of their colours.
fn grid(picture: &Picture, marks: &[String], paint: Paint, messages: &Messages) -> String {
    let mut out = String::new();
    let room = paint.columns.max(TILE_WIDTH);
    for row in &picture.rows {
        for line in text::wrap(&row.title, room) {
            let _ = writeln!(out, "{}", bold(&line, paint));
        }
        let columns = ((paint.columns + 1) / (TILE_WIDTH + 1)).max(1);
        for tiles in row.tiles.chunks(columns) {
            tile_lines(&mut out, tiles, paint);
        }
        out.push('\n');
    }
    out.push_str(&legend(marks, room, paint, messages));
    out
}

/// The words for the bands, then what the marks mean, in lines of so many columns.
fn legend(marks: &[String], room: usize, paint: Paint, messages: &Messages) -> String {
    let bands = Band::ALL.iter().map(|band| {
        let word = format!("{}{} ", edge(Some(*band), paint), messages.text(band.name()));
        (1, text::width(&word), painted(&word, Some(*band), paint))
    });
    let marks = marks.iter().flat_map(|entry| text::wrap(entry, room));
    let marks = marks.map(|entry| (3, text::width(&entry), entry));
    let (mut lines, mut used) = (vec![String::new()], 0);
    for (apart, width, entry) in bands.chain(marks) {
        let apart = if used == 0 { 0 } else { apart };
        if used > 0 && used + apart + width > room {
            (used, lines) = (width, [lines, vec![entry]].concat());
            continue;
        }
        used += apart + width;
        if let Some(line) = lines.last_mut() {
            let _ = write!(line, "{:apart$}{entry}", "");
        }
    }
    lines.iter().map(|line| format!("{}\n", line.trim_end())).collect()
}

/// Lines of a paragraph, after some columns.
fn paragraph(out: &mut String, indent: usize, columns: usize, content: &str) {
    for line in text::wrap(content, columns - indent) {
        let _ = writeln!(out, "{:indent$}{line}", "");
    }
}

/// What an action is about, after its box.
fn ticked_lines(out: &mut String, state: ActionState, what: &str, columns: usize) {
    for (index, line) in text::wrap(what, columns - INDENT).iter().enumerate() {
        let front = if index == 0 { picture::ticked(state) } else { "" };
        let _ = writeln!(out, "{front:INDENT$}{line}");
    }
}

/// The place, the day and, if asked for, the name.
pub fn heading(
    response: &Response,
    with_name: bool,
    today: Date,
    zone: &TimeZone,
    messages: &Messages,
) -> String {
    let place = messages.place(&response.place);
    let day = response.started.map(|started| messages.date(started, zone));
    let name = response.name.clone().filter(|_| with_name);
    let parts: Vec<String> = [Some(place.into_owned()), day, name].into_iter().flatten().collect();
    let draft = response.is_draft();
    let felt = if draft { messages.text("show-draft") } else { messages.felt(response.started, today, zone) };
    format!("{}\n{}\n\n", parts.join(" · "), felt)
}

/// The notes, each under the title of its dimension.
pub fn notes(
    response: &Response,
    questionnaire: &Questionnaire,
    paint: Paint,
    messages: &Messages,
) -> String {
    let noted = questionnaire.dimensions().filter(|dimension| !response.note(&dimension.id).is_empty());
    let mut out = String::new();
    for dimension in noted {
        let heading = messages.with("show-note", &[("title", dimension.title.as_str().into())]);
        let _ = write!(out, "\n{}\n", bold(&heading, paint));
        paragraph(&mut out, 0, paint.columns.clamp(20, 80), response.note(&dimension.id));
    }
    out
}

/// The spot chosen to work on, and what will be done, or was.
pub fn plans(
    focus: Option<&DimensionId>,
    actions: &[Action],
    questionnaire: &Questionnaire,
    paint: Paint,
    messages: &Messages,
) -> String {
    let mut out = String::new();
    if let Some(focus) = focus.and_then(|id| questionnaire.dimension(id)) {
        let _ = writeln!(out, "{}  {}", bold(&messages.text("show-focus"), paint), focus.title);
    }
    if !actions.is_empty() {
        let _ = write!(out, "\n{}\n", bold(&messages.text("dimension-actions"), paint));
    }
    for action in actions {
        let title = questionnaire.dimension(&action.dimension).map_or("", |dimension| &dimension.title);
        out.push_str(&action_lines(action, &[title], paint, messages));
    }
    out
}

/// An action after its box, and under it who, with whom, by when, and where it belongs.
pub fn action_lines(action: &Action, belongs: &[&str], paint: Paint, messages: &Messages) -> String {
    let details = action.details(messages);
    let parts = std::iter::once(details.as_str()).chain(belongs.iter().copied());
    let mut out = String::new();
    let columns = paint.columns.clamp(20, 80);
    ticked_lines(&mut out, action.state, &action.what, columns);
    paragraph(&mut out, INDENT, columns, &text::joined(parts));
    out
}

/// Some tiles side by side.
fn tile_lines(out: &mut String, tiles: &[Tile], paint: Paint) {
    let lines: Vec<_> = tiles.iter().map(|tile| tile.lines(TILE_WIDTH - 1)).collect();
    for index in 0..picture::TILE_HEIGHT {
        let mut line = String::new();
        for (tile, lines) in tiles.iter().zip(&lines) {
            let content = lines.get(index).map_or("", String::as_str);
            let band = tile.band_of_line(index);
            let edge = edge(band, paint);
            let _ = write!(line, "{} ", painted(&format!("{edge}{content}"), band, paint));
        }
        let _ = writeln!(out, "{}", line.trim_end());
    }
}

fn edge(band: Option<Band>, paint: Paint) -> char {
    if paint.palette.needs_marks(paint.depth) { picture::band_character(band) } else { ' ' }
}

fn painted(content: &str, band: Option<Band>, paint: Paint) -> String {
    let ink = paint.palette.ink(band, paint.depth);
    let style = Style::new().bg_color(color(ink.ground)).fg_color(color(ink.text));
    format!("{style}{content}{style:#}")
}

fn bold(content: &str, paint: Paint) -> String {
    let style = if paint.depth == Depth::None { Style::new() } else { Style::new().bold() };
    format!("{style}{content}{style:#}")
}

fn color(colour: Colour) -> Option<Color> {
    match colour {
        Colour::Default => None,
        Colour::Ansi(index) => Ansi256Color(index).into_ansi().map(Into::into),
        Colour::Xterm(index) => Some(Ansi256Color(index).into()),
        Colour::Rgb(red, green, blue) => Some(RgbColor(red, green, blue).into()),
    }
}

/// A questionnaire for reading: its areas, dimensions and statements, and what each asks to think about.
pub fn questionnaire(questionnaire: &Questionnaire, columns: usize, messages: &Messages) -> String {
    let columns = columns.clamp(20, 80);
    let mut out = String::new();
    let mut paragraph = |indent: usize, content: &str| {
        let (hang, content) = content.strip_prefix("- ").map_or((0, content), |rest| (2, rest));
        for (index, line) in text::wrap(content, columns - indent - hang).iter().enumerate() {
            let dash = if hang > 0 && index == 0 { "- " } else { "" };
            let _ = writeln!(out, "{}", format!("{:indent$}{dash:hang$}{line}", "").trim_end());
        }
    };
    paragraph(0, &questionnaire.title);
    paragraph(0, &format!("{}", questionnaire.key));
    paragraph(0, "");
    paragraph(0, &questionnaire.summary);
    paragraph(0, "");
    let levels = questionnaire.scale.labels().join(" · ");
    paragraph(
        0,
        &questionnaire.scale.ask.as_ref().map_or_else(|| levels.clone(), |ask| format!("{ask} {levels}")),
    );
    for area in &questionnaire.areas {
        paragraph(0, "");
        paragraph(0, &area.title.to_uppercase());
        paragraph(0, area.summary.as_deref().unwrap_or_default());
        for dimension in &area.dimensions {
            paragraph(0, "");
            paragraph(2, &format!("{}: {}", dimension.title, dimension.about));
            for statement in &dimension.statements {
                let reversed =
                    if statement.reverse { messages.text("questions-reversed") } else { "".into() };
                paragraph(4, &format!("- {}{reversed}", statement.text));
            }
            paragraph(4, &format!("{} {}", messages.text("questions-reflect"), dimension.reflect));
            if let Some(talk) = &dimension.talk {
                paragraph(4, &format!("{} {talk}", messages.text("questions-talk")));
            }
            for idea in &dimension.ideas {
                paragraph(4, &format!("{} {idea}", messages.text("questions-idea")));
            }
        }
    }
    out
}
