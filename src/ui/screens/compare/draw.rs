//! Two heatmaps as one, each tile then over now.

use super::{CompareScreen, Pair};
use crate::heatmap::Change;
use crate::session::{self, are_of_one_place, dates};
use crate::ui::prelude::*;

const MARGIN: u16 = 1;
/// Rows of detail that are always there below a grid.
const LEAST_DETAIL: usize = 2;

pub(super) fn draw(screen: &CompareScreen, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
    let (pair, messages) = (&*screen.pair, &cx.messages);
    let Some(picture) = pair.picture(messages) else { return };
    let line = row(area, 0, MARGIN);
    let heading = heading(pair, cx, usize::from(line.width));
    frame.render_widget(Span::styled(heading, cx.theme.heading()), line);
    let layout = layout::grid(cx.size, &picture.row_lengths());
    let is_beside = layout.detail_beside;
    let free = usize::from(area.height).saturating_sub(3);
    let kept = if is_beside { 1 } else { LEAST_DETAIL };
    let rows = layout.height.min(free.saturating_sub(kept));
    let top = 1 + usize::from(layout.height + kept + 4 <= free || is_beside);
    let left = usize::from(MARGIN);
    let grid = TileGrid { picture: &picture, selected: Some(&screen.selected), layout, theme: &cx.theme };
    let height = u16::try_from(rows).unwrap_or(u16::MAX);
    grid.draw(frame, Rect { height, ..from(area, left, top) });
    let below = top + rows;
    let legend_row = below + usize::from(below + 1 + LEAST_DETAIL + 1 < usize::from(area.height));
    draw_legend(cx, frame, from(row(area, legend_row, 0), left, 0));
    // The detail ends above the footer.
    let area = Rect { height: area.height.saturating_sub(1), ..area };
    let (detail, width) = if is_beside {
        let detail = from(area, left + layout.width() + 2, top);
        (detail, usize::from(detail.width.saturating_sub(2)))
    } else {
        let detail = from(area, left, legend_row + 1);
        let detail = if detail.height > 4 { from(detail, 0, 1) } else { detail };
        (detail, usize::from(detail.width.saturating_sub(MARGIN)))
    };
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

/// The bands, and how a compared tile is read where there is room to say it.
fn draw_legend(cx: &Context, frame: &mut Frame<'_>, area: Rect) {
    let bands = cut_line(legend(frame.area().width, &cx.theme, &cx.messages), area.width);
    let after = bands.width() + 3;
    frame.render_widget(bands, area);
    let how = cx.messages.text("compare-legend");
    if after + text::width(&how) < usize::from(area.width) {
        frame.render_widget(Span::styled(how, cx.theme.quiet()), from(area, after, 0));
    }
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
            let indent = text::width(&name) + 2;
            let content = text::wrap(&titles, width.saturating_sub(indent));
            let named = content.into_iter().enumerate().map(|(index, line)| {
                let name = if index == 0 { text::fit(&name, indent) } else { " ".repeat(indent) };
                cut_line([Span::styled(name, theme.heading()), Span::raw(line)], area.width)
            });
            lines.extend(named.take(height.saturating_sub(lines.len())));
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
