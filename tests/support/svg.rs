//! A frame as SVG, for the pictures in the docs.

use std::fmt::Write as _;

use heatmap::i18n::text;
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};

const CELL: (f32, f32) = (8.4, 19.0);
const MARGIN: f32 = 14.0;
const GROUND: &str = "#fdfcfa";
const INK: &str = "#2b2926";
const QUIET: &str = "#77726b";

/// The frame as it looks on a light terminal.
pub fn svg(buffer: &Buffer, title: &str) -> String {
    let (columns, rows) = (f32::from(buffer.area.width), f32::from(buffer.area.height));
    let (width, height) = (columns * CELL.0 + 2.0 * MARGIN, rows * CELL.1 + 2.0 * MARGIN);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" role=\"img\" \
         font-family=\"'DejaVu Sans Mono', Menlo, Consolas, monospace\" font-size=\"14\">\n\
         <title>{}</title>\n<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"{GROUND}\"/>\n",
        escape(title)
    );
    for y in 0..buffer.area.height {
        let mut x = 0;
        while x < buffer.area.width {
            let cell = &buffer[(x, y)];
            let mut run = String::new();
            let from = x;
            while x < buffer.area.width && same_looks(&buffer[(x, y)], cell) {
                let symbol = buffer[(x, y)].symbol();
                run.push_str(symbol);
                x += u16::try_from(text::width(symbol).max(1)).unwrap();
            }
            draw_run(&mut out, cell, &run, (f32::from(from), f32::from(x - from), f32::from(y)));
        }
    }
    out.push_str("</svg>\n");
    out
}

fn same_looks(a: &Cell, b: &Cell) -> bool {
    (a.fg, a.bg, a.modifier) == (b.fg, b.bg, b.modifier)
}

fn draw_run(out: &mut String, cell: &Cell, run: &str, (column, columns, row): (f32, f32, f32)) {
    let (x, y) = (MARGIN + column * CELL.0, MARGIN + row * CELL.1);
    let has = |modifier| cell.modifier.contains(modifier);
    let (mut ink, mut ground) = (hex(cell.fg).unwrap_or_else(|| INK.into()), hex(cell.bg));
    if has(Modifier::DIM) && cell.fg == Color::Reset {
        ink = QUIET.into();
    }
    if has(Modifier::REVERSED) {
        let before = ground.unwrap_or_else(|| GROUND.into());
        ground = Some(std::mem::replace(&mut ink, before));
    }
    let width = columns * CELL.0;
    if let Some(ground) = ground {
        let _ = writeln!(
            out,
            "<rect shape-rendering=\"crispEdges\" x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{:.1}\" fill=\"{ground}\"/>",
            CELL.1
        );
    }
    if has(Modifier::UNDERLINED) {
        let line = y + CELL.1 - 2.0;
        let _ = writeln!(out, "<path d=\"M{x:.1} {line:.1}h{width:.1}\" stroke=\"{QUIET}\"/>");
    }
    // Spaces are room, and no readers agree on keeping them: what they part is set apart.
    let weight = if has(Modifier::BOLD) { " font-weight=\"bold\"" } else { "" };
    for (column, part) in parts(run) {
        let x = x + f32::from(u16::try_from(column).unwrap()) * CELL.0;
        let length = f32::from(u16::try_from(text::width(part)).unwrap()) * CELL.0;
        let _ = writeln!(
            out,
            "<text x=\"{x:.1}\" y=\"{:.1}\" fill=\"{ink}\"{weight} textLength=\"{length:.1}\">{}</text>",
            y + CELL.1 - 5.0,
            escape(part)
        );
    }
}

/// The parts of a text between two spaces or more, each with its column.
fn parts(run: &str) -> Vec<(usize, &str)> {
    let mut parts = Vec::new();
    let mut column = 0;
    for part in run.split("  ") {
        let inside = part.trim();
        if !inside.is_empty() {
            let before = part.len() - part.trim_start().len();
            parts.push((column + before, inside));
        }
        column += text::width(part) + 2;
    }
    parts
}

fn hex(color: Color) -> Option<String> {
    match color {
        Color::Rgb(r, g, b) => Some(format!("#{r:02x}{g:02x}{b:02x}")),
        _ => None,
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Every picture of the docs, by name.
pub fn pictures() -> Vec<(&'static str, String)> {
    let (walk, act, again) = (super::WALK, super::ACT, super::AGAIN);
    let shots = [
        ("start", (80, 24), String::new(), "The start screen of heatmap"),
        (
            "statement",
            (80, 24),
            "nLibrary team<enter><enter>454".to_owned(),
            "One statement, with five levels to choose from",
        ),
        ("review", (80, 24), format!("{walk}<down>"), "All statements with their answers"),
        (
            "heatmap",
            (80, 24),
            format!("{walk}f"),
            "A heatmap: sixteen tiles, from chilly blue to glowing brown",
        ),
        (
            "heatmap-wide",
            (160, 50),
            format!("{walk}f<down>"),
            "The same heatmap on a large screen, with the tile under the cursor explained",
        ),
        ("dimension", (80, 24), format!("{walk}f<enter>"), "One dimension looked at closely"),
        (
            "action",
            (80, 24),
            format!(
                "{walk}f<end><left><left>faAsk two newcomers to lunch<enter>me<enter>Sam<enter>in 2 weeks"
            ),
            "Something to do, with the date in full",
        ),
        ("start-acted", (80, 24), format!("{walk}f{act}<esc>"), "What is still open, then the heatmaps"),
        (
            "compare",
            (80, 24),
            format!("{walk}f{act}<later>{again}c"),
            "Two heatmaps as one: each tile then, and under it now",
        ),
    ];
    let room = |keys: &str| format!("{}{keys}", super::opened(7));
    let in_a_room = [
        (
            "gather",
            (80, 24),
            room("ia<esc>"),
            "A group gathers: who is in, what to say first, and the ways to gather",
        ),
        ("group", (80, 24), room("ia<esc>vv<home>"), "The heatmap of a group of seven"),
        (
            "present",
            (60, 18),
            room("ia<esc>vvp<end>"),
            "One tile shown to the room, with how answers spread and a question",
        ),
        ("spot", (80, 24), room("ia<esc>vvf3<down>1<down><down>5"), "Choosing one spot with dots"),
    ];
    let picture = |(name, size, keys, title): (&'static str, (u16, u16), String, &str)| {
        let mut session = super::Session::new(size);
        session.share(&super::homework(7, super::minds));
        (name, svg(&session.keys(&keys).frame().0, title))
    };
    shots.into_iter().chain(in_a_room).map(picture).collect()
}
