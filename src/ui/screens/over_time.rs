//! One place over time: a line a dimension, a cell a heatmap.

use crate::heatmap::timeline::{Cells, Timeline};
use crate::heatmap::{Band, picture};
use crate::ui::prelude::*;

pub struct OverTimeScreen {
    timeline: Timeline,
    scroll: usize,
}

impl OverTimeScreen {
    pub const KEYS: &KeyTable = &KeyTable {
        name: "over-time",
        is_text: false,
        bindings: &[&[foot(ESC, Command::BACK, "key-back-to-start")], SCROLL, MOVES, EVERYWHERE],
        words: &[&[Word::BACK], UNDO_LEAVE_AND_HELP],
    };

    pub fn new(timeline: Timeline) -> Self {
        Self { timeline, scroll: 0 }
    }

    /// Blank lines between areas: one, where all fits with them.
    fn gap(&self, room: usize) -> usize {
        usize::from(self.content() + self.timeline.areas.len().saturating_sub(1) <= room)
    }

    /// How many lines there are.
    fn height(&self, room: usize) -> usize {
        self.content() + self.gap(room) * self.timeline.areas.len().saturating_sub(1)
    }

    /// Each area's title, and its dimensions.
    fn content(&self) -> usize {
        self.timeline.areas.iter().map(|area| area.lines.len() + 1).sum()
    }
}

impl Screen for OverTimeScreen {
    fn keys(&self, _: &Context) -> &'static KeyTable {
        Self::KEYS
    }

    fn command(&mut self, command: Command, cx: &mut Context) -> Transition {
        match command {
            Command::BACK => return Transition::Pop,
            _ => {
                let height = self.height(layout::page_height(cx.size));
                self.scroll = scrolled(self.scroll, height, command, cx);
            }
        }
        Transition::Stay
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        let quiet = cx.theme.quiet();
        let title = Span::styled(cx.messages.text("screen-over-time"), cx.theme.heading());
        let place = wording::document_heading(&cx.session, &cx.messages, usize::MAX);
        draw_title(title, &place, &cx.theme, frame, row(area, 1, 0));
        let titles = self.timeline.title_width();
        let left = MARGIN + titles + 2;
        let cells = self.timeline.cells(usize::from(row(area, 0, MARGIN).width).saturating_sub(titles + 2));
        let shown = self.timeline.clone().newest(cells.count);
        for (column, label) in shown.dates(cells, &cx.messages, &cx.session.zone) {
            let is_beside = left + column + text::width(&label) < usize::from(area.width);
            let column = if is_beside { left + column } else { MARGIN };
            draw_text(&label, quiet, frame, from(area, column, 2));
        }
        let room = layout::page_height((area.width, area.height));
        let height = self.height(room);
        let skip = self.scroll.min(height.saturating_sub(room));
        let mut line = 0;
        let mut next = |lines: usize| -> Option<usize> {
            let at = line;
            line += lines;
            at.checked_sub(skip).filter(|at| *at < room).map(|at| at + 3)
        };
        for part in &shown.areas {
            if let Some(index) = next(1) {
                draw_text(&part.title, cx.theme.heading(), frame, from(area, MARGIN, index));
            }
            for dimension in &part.lines {
                let Some(index) = next(1) else { continue };
                let title = text::cut(&dimension.title, titles);
                draw_text(&title, cx.theme.body(), frame, from(area, MARGIN, index));
                for (at, band) in dimension.bands.iter().enumerate() {
                    draw_cell(*band, cells, cx, frame, from(area, left + at * cells.width, index));
                }
            }
            next(self.gap(room));
        }
        if skip + room < height {
            draw_right("↓", quiet, frame, row(area, room + 2, 1));
        }
    }

    fn describe(&self, cx: &Context, spoken: &mut Spoken, out: &mut Lines) {
        let messages = &cx.messages;
        if spoken.whole {
            let then = messages.text("plain-then");
            let days = self.timeline.started.iter().map(|at| messages.date(*at, &cx.session.zone));
            let days = days.collect::<Vec<_>>().join(&then);
            out.say(&messages.with("plain-over-time", &[("days", days.into())]));
            for area in &self.timeline.areas {
                out.say(&messages.with("plain-area", &[("title", area.title.as_str().into())]));
                for line in &area.lines {
                    let word = |band: &Option<Band>| messages.text(band.map_or("tile-no-heat", Band::name));
                    let words = line.bands.iter().map(word).collect::<Vec<_>>().join(&then);
                    let values = [("title", line.title.as_str().into()), ("word", words.into())];
                    out.say(&messages.with("plain-tile", &values));
                }
            }
        }
        out.say(&messages.text("plain-back-ask"));
    }
}

fn draw_cell(band: Option<Band>, cells: Cells, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
    let mark = picture::band_character(band);
    let word = band.map(|band| cx.messages.text(band.name())).unwrap_or_default();
    let content = if cells.has_words() { format!("{mark}{word}") } else { mark.to_string() };
    let style = if band.is_some() { cx.theme.tile(band) } else { cx.theme.quiet() };
    let content = text::fit(&content, cells.width.saturating_sub(1).min(usize::from(area.width)));
    frame.render_widget(Span::styled(content, style), area);
}
