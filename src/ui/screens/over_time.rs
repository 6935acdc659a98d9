//! One place over time: a line a dimension, a cell a heatmap.

use crate::heatmap::timeline::{Cells, Timeline};
use crate::heatmap::{Band, picture};
use crate::ui::prelude::*;

#[derive(Debug)]
pub struct OverTimeScreen {
    timeline: Timeline,
    scroll: usize,
}

impl OverTimeScreen {
    pub const KEYS: &KeyTable = &KeyTable {
        name: "over-time",
        is_text: false,
        bindings: &[
            &[
                foot(ESC, Command::BACK, "key-back-to-start"),
                foot(UP, Command::UP, "key-scroll"),
                foot(DOWN, Command::DOWN, "key-scroll"),
            ],
            MOVES,
            EVERYWHERE,
        ],
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

    fn draw_title(cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        let title = cx.messages.text("screen-over-time");
        page::draw_title(&title, cx, frame, area);
        let place = wording::document_heading(&cx.session, &cx.messages, usize::MAX);
        let width = text::width(&place);
        if text::width(&title) + 2 + width <= usize::from(row(area, 1, MARGIN).width) {
            frame.render_widget(Span::styled(place, cx.theme.quiet()), end_of_row(area, 1, MARGIN, width));
        }
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
                self.scroll = page::scrolled(self.scroll, height, command, cx);
            }
        }
        Transition::Stay
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        Self::draw_title(cx, frame, area);
        let quiet = cx.theme.quiet();
        let titles = self.timeline.title_width();
        let left = usize::from(MARGIN) + titles + 2;
        let cells = self.timeline.cells(usize::from(row(area, 0, MARGIN).width).saturating_sub(titles + 2));
        let shown = self.timeline.clone().newest(cells.count);
        for (column, label) in shown.dates(cells, &cx.messages, &cx.session.zone) {
            let is_beside = left + column + text::width(&label) < usize::from(area.width);
            let column = if is_beside { left + column } else { usize::from(MARGIN) };
            let area = from(area, column, 2);
            let label = text::cut(&label, usize::from(area.width));
            frame.render_widget(Span::styled(label, quiet), area);
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
                let area = from(area, usize::from(MARGIN), index);
                let title = text::cut(&part.title, usize::from(area.width));
                frame.render_widget(Span::styled(title, cx.theme.heading()), area);
            }
            for dimension in &part.lines {
                let Some(index) = next(1) else { continue };
                let title = text::cut(&dimension.title, titles);
                let line = from(area, usize::from(MARGIN), index);
                frame.render_widget(Span::styled(title, cx.theme.body()), line);
                for (at, band) in dimension.bands.iter().enumerate() {
                    draw_cell(*band, cells, cx, frame, from(area, left + at * cells.width, index));
                }
            }
            next(self.gap(room));
        }
        if skip + room < height {
            page::draw_arrow(cx, frame, area);
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
