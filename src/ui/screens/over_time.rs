//! One place over time: a line a dimension, a cell a heatmap.

use crate::heatmap::timeline::{Cells, Timeline};
use crate::heatmap::{Band, picture};
use crate::ui::prelude::*;

pub struct OverTimeScreen {
    timeline: Timeline,
    scroll: usize,
}

impl OverTimeScreen {
    pub const KEYS: &KeyTable = &KeyTable::new(
        "over-time",
        &[&[foot(ESC, Command::BACK, "key-back-to-start")], SCROLL, MOVES, EVERYWHERE],
        &[&[Word::BACK], UNDO_LEAVE_AND_HELP],
    );

    pub fn new(timeline: Timeline) -> Self {
        Self { timeline, scroll: 0 }
    }

    /// A line a dimension below the title of its area, with blank lines between areas where all fits with them; and the
    /// days above them, each with its column.
    fn lines(&self, cx: &Context) -> (Vec<Line<'static>>, Vec<(usize, String)>) {
        let (areas, theme) = (&self.timeline.areas, &cx.theme);
        let content: usize = areas.iter().map(|area| area.lines.len() + 1).sum();
        let has_gaps = content + areas.len().saturating_sub(1) <= layout::page_height(cx.size);
        let titles = self.timeline.title_width();
        let cells = self.timeline.cells(usize::from(cx.size.0).saturating_sub(2 * MARGIN + titles + 2));
        let shown = self.timeline.clone().newest(cells.count);
        let mut lines = Vec::new();
        for part in &shown.areas {
            if has_gaps && !lines.is_empty() {
                lines.push(Line::default());
            }
            let title = Span::styled(part.title.clone(), theme.heading());
            lines.push(cut_line([title], cx.size.0.saturating_sub(3)));
            for dimension in &part.lines {
                let title = Span::styled(text::fit(&dimension.title, titles), theme.body());
                let mut spans = vec![title, Span::raw("  ")];
                for band in &dimension.bands {
                    spans.push(cell(*band, cells, cx));
                    spans.push(Span::raw(" "));
                }
                lines.push(Line::from(spans));
            }
        }
        let dates = shown.dates(cells, &cx.messages, &cx.session.zone).into_iter();
        (lines, dates.map(|(column, label)| (MARGIN + titles + 2 + column, label)).collect())
    }
}

impl Screen for OverTimeScreen {
    fn keys(&self, _: &Context) -> &'static KeyTable {
        Self::KEYS
    }

    fn command(&mut self, command: Command, cx: &mut Context) -> Transition {
        match command {
            Command::BACK => return Transition::Pop,
            _ => self.scroll = scrolled(self.scroll, self.lines(cx).0.len(), command, cx),
        }
        Transition::Stay
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        let title = Span::styled(cx.messages.text("screen-over-time"), cx.theme.heading());
        let place = wording::document_heading(&cx.session, &cx.messages, usize::MAX);
        draw_title(title, &place, &cx.theme, frame, row(area, 1, 0));
        let (mut lines, dates) = self.lines(cx);
        for (column, label) in dates {
            let is_beside = column + text::width(&label) < usize::from(area.width);
            draw_text(
                &label,
                cx.theme.quiet(),
                frame,
                from(area, if is_beside { column } else { MARGIN }, 2),
            );
        }
        let list = first_rows(from(area, 0, 3), layout::page_height(cx.size));
        // Below the days there is no arrow that points up.
        lines.drain(..self.scroll.min(lines.len().saturating_sub(usize::from(list.height))));
        draw_list(lines, 0, None, &cx.theme, frame, list);
    }

    fn describe(&self, cx: &Context, spoken: &mut Spoken, out: &mut Lines) {
        let messages = &cx.messages;
        if spoken.whole {
            let then = messages.text("line-then");
            let days = self.timeline.started.iter().map(|at| messages.date(*at, &cx.session.zone));
            let days = days.collect::<Vec<_>>().join(&then);
            out.say(&messages.with("line-over-time", &[("days", days.into())]));
            for area in &self.timeline.areas {
                out.say(&messages.with("line-area", &[("title", area.title.as_str().into())]));
                for line in &area.lines {
                    let word = |band: &Option<Band>| messages.text(band.map_or("tile-no-heat", Band::name));
                    let words = line.bands.iter().map(word).collect::<Vec<_>>().join(&then);
                    let values = [("title", line.title.as_str().into()), ("word", words.into())];
                    out.say(&messages.with("line-tile", &values));
                }
            }
        }
        out.say(&messages.text("line-back-ask"));
    }
}

fn cell(band: Option<Band>, cells: Cells, cx: &Context) -> Span<'static> {
    let mark = picture::band_character(band);
    let word = band.map(|band| cx.messages.text(band.name())).unwrap_or_default();
    let content = if cells.has_words() { format!("{mark}{word}") } else { mark.to_string() };
    let style = if band.is_some() { cx.theme.tile(band) } else { cx.theme.quiet() };
    Span::styled(text::fit(&content, cells.width.saturating_sub(1)), style)
}
