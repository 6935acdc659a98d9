//! Two heatmaps as one, each tile then over now.

use super::{CompareScreen, Pair};
use crate::heatmap::Change;
use crate::session::{self, are_of_one_place, dates};
use crate::ui::prelude::*;
use crate::ui::screens::grid::GridAreas;
use crate::ui::screens::heatmap::named_lines;

pub(super) fn draw(screen: &CompareScreen, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
    let (pair, messages) = (&*screen.pair, &cx.messages);
    let Some(picture) = pair.picture(messages) else { return };
    let line = row(area, 0, GridAreas::MARGIN);
    draw_text(&heading(pair, cx, usize::from(line.width)), cx.theme.heading(), frame, line);
    let areas = GridAreas::of(&picture, cx, area);
    let (layout, mut detail) = (areas.layout, areas.detail);
    let grid = TileGrid { picture: &picture, selected: Some(&screen.selected), layout, theme: &cx.theme };
    grid.draw(frame, areas.tiles);
    areas.draw_legend(&messages.text("compare-legend"), cx, frame);
    let is_beside = layout.detail_beside;
    if !is_beside && detail.height > 4 {
        detail = from(detail, 0, 1);
    }
    let width = usize::from(detail.width.saturating_sub(if is_beside { 2 } else { 1 }));
    let mut lines = Vec::new();
    if screen.is_fresh || is_beside {
        add_changes(pair, cx, detail, width, &mut lines);
    }
    if !screen.is_fresh || is_beside {
        if !lines.is_empty() {
            lines.push(Line::default());
        }
        add_tile(pair, &screen.selected, cx, detail, width, &mut lines);
    }
    frame.render_widget(Paragraph::new(lines), detail);
}

/// The place and the two days; where there is little room, the days only.
pub(super) fn heading(pair: &Pair, cx: &Context, columns: usize) -> String {
    let whole = session::heading(&pair.then, &pair.now, &cx.messages, &cx.session.zone);
    if text::width(&whole) <= columns {
        return whole;
    }
    let [then, now] = dates(&pair.then, &pair.now, &cx.messages, &cx.session.zone);
    let days = cx.messages.with("compare-then-now", &[("then", then.into()), ("now", now.into())]);
    text::cut(&days, columns).into_owned()
}

/// What has become warmer, cooler, about the same; then the statements that moved most.
fn add_changes(pair: &Pair, cx: &Context, area: Rect, width: usize, lines: &mut Vec<Line<'_>>) {
    let (messages, theme, height) = (&cx.messages, &cx.theme, usize::from(area.height));
    if !are_of_one_place(&pair.then, &pair.now) {
        let sentence = wrapped(&messages.text("compare-places"), width, theme.quiet());
        if lines.len() + sentence.len() < height {
            lines.extend(sentence);
        }
    }
    for change in Change::ALL {
        let titles = pair.titles(&pair.comparison.changed(change));
        if !titles.is_empty() {
            let name = messages.text(change.title());
            let named = named_lines(&name, &titles, width, cx);
            lines.extend(named.into_iter().take(height.saturating_sub(lines.len())));
        }
    }
    let moved = pair.comparison.changed_most();
    if moved.is_empty() || lines.len() + 3 >= height {
        return;
    }
    lines.push(Line::default());
    lines.push(Line::from(Span::styled(messages.text("compare-most").into_owned(), theme.heading())));
    for statement in moved {
        let answers = wording::compared_answer(messages, &pair.then, &pair.now, &statement.id);
        let Some((sentence, answers)) = answers else { continue };
        let sentence = wrapped(&sentence, width, theme.body());
        if lines.len() + sentence.len() + 1 > height {
            break;
        }
        lines.extend(sentence);
        lines.push(indented(answers, cx, area));
    }
}

/// Answers below their statement.
fn indented(answers: String, cx: &Context, area: Rect) -> Line<'static> {
    cut_line([Span::raw("  "), Span::styled(answers, cx.theme.heading())], area.width)
}

/// The tile under the cursor: what became of it, its statements, the note of then and what was done.
fn add_tile<'a>(
    pair: &'a Pair,
    id: &DimensionId,
    cx: &'a Context,
    area: Rect,
    width: usize,
    lines: &mut Vec<Line<'a>>,
) {
    let (messages, theme, height) = (&cx.messages, &cx.theme, usize::from(area.height));
    lines.push(title(pair, id, cx, area.width));
    for (statement, answers) in pair.answers(id, messages) {
        let room = width.saturating_sub(text::width(&answers) + 2);
        let is_inline = text::width(&statement) <= room;
        if is_inline {
            if lines.len() + 1 > height {
                return;
            }
            let statement = text::fit(&statement, width.saturating_sub(text::width(&answers)));
            lines.push(Line::from(vec![Span::raw(statement), Span::styled(answers, theme.heading())]));
        } else {
            let statement = wrapped(&statement, width, theme.body());
            if lines.len() + statement.len() + 1 > height {
                return;
            }
            lines.extend(statement);
            lines.push(indented(answers, cx, area));
        }
    }
    let note = pair.then.note(id).replace('\n', " ");
    let noted = (!note.is_empty()).then(|| messages.with("compare-noted", &[("note", note.into())]));
    let done = pair.done_about(id).map(|action| action.what.as_str());
    let done = done.map(|what| messages.with("compare-did", &[("what", what.into())]));
    for line in noted.into_iter().chain(done) {
        let wrapped = wrapped(&line, width, theme.quiet());
        if lines.len() + wrapped.len() <= height {
            lines.extend(wrapped);
        }
    }
}

/// The title of a tile, and what became of it in words.
pub(super) fn title<'a>(pair: &'a Pair, id: &DimensionId, cx: &'a Context, columns: u16) -> Line<'a> {
    let (messages, theme) = (&cx.messages, &cx.theme);
    let Some(tile) = pair.tile(id) else { return Line::default() };
    let band = |band: Option<crate::heatmap::Band>| {
        let word = messages.text(band.map_or("tile-no-heat", crate::heatmap::Band::name));
        Span::styled(format!(" {word} "), theme.tile(band))
    };
    let mut spans = vec![
        Span::styled(pair.title(id), theme.heading()),
        Span::raw("  "),
        band(tile.bands.0),
        Span::raw(" "),
        Span::styled("→", theme.quiet()),
        Span::raw(" "),
        band(tile.bands.1),
        Span::raw("  "),
        Span::styled(messages.text(tile.change.messages()), theme.heading()),
    ];
    if tile.compared < tile.of && tile.compared > 0 {
        let values = [("compared", tile.compared.into()), ("of", tile.of.into())];
        spans.push(Span::raw("  "));
        spans.push(Span::styled(messages.with("compare-partly", &values), theme.quiet()));
    }
    cut_line(spans, columns)
}
