//! The grid as it is drawn, with its spots and the tile under the cursor beside or under it.

use super::{HeatmapScreen, side_panel};
use crate::heatmap::picture::{Picture, ticked};
use crate::model::response::Action;
use crate::ui::prelude::*;

const MARGIN: u16 = 1;
/// Rows of detail that are always there, and the most there are under a grid.
const LEAST_DETAIL: usize = 2;
const MOST_DETAIL: usize = 10;
/// Rows from which the spots stay beside the tile under the cursor.
const ROWS_FOR_BOTH: usize = 9;

pub(super) fn draw(screen: &HeatmapScreen, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
    let Some(picture) = screen.grid.picture(cx) else { return };
    draw_title(cx, frame, area);
    let layout = layout::grid(cx.size, &picture.row_lengths());
    let height = usize::from(area.height);
    // Title, legend and footer have a row each; the detail under the grid has a few.
    let free = height.saturating_sub(3);
    let kept = if layout.detail_beside { 1 } else { LEAST_DETAIL };
    let rows = layout.height.min(free.saturating_sub(kept));
    let top = 1 + usize::from(layout.height + kept + 4 <= free || layout.detail_beside);
    let tiles =
        TileGrid { picture: &picture, selected: Some(&screen.grid.selected), layout, theme: &cx.theme };
    tiles.draw(frame, rows_of(from(area, usize::from(MARGIN), top), rows));
    let below = top + rows;
    let legend = below + usize::from(below + 1 + LEAST_DETAIL + 1 < height);
    draw_legend(&picture, cx, frame, from(area, usize::from(MARGIN), legend));
    if layout.detail_beside {
        let left = usize::from(MARGIN) + layout.width() + 2;
        draw_beside(screen, &picture, cx, frame, from(area, left, top));
    } else {
        let rows = height.saturating_sub(legend + 2).min(MOST_DETAIL);
        let detail = rows_of(from(area, 0, legend + 1), rows);
        if screen.grid.is_fresh {
            draw_fresh(screen, cx, frame, detail);
        } else {
            draw_under(screen, &picture, cx, frame, detail);
        }
    }
}

/// The first rows of an area.
fn rows_of(area: Rect, rows: usize) -> Rect {
    Rect { height: u16::try_from(rows).unwrap_or(u16::MAX).min(area.height), ..area }
}

fn draw_title(cx: &Context, frame: &mut Frame<'_>, area: Rect) {
    let messages = &cx.messages;
    let Some(document) = &cx.session.document else { return };
    let today = messages.felt(document.saved.started(), cx.session.today, &cx.session.zone);
    let line = row(area, 0, MARGIN);
    let width = usize::from(line.width);
    let room = width.saturating_sub(text::width(&today) + 2);
    let heading = wording::document_heading(&cx.session, messages, room);
    // How many people it shows matters more than that it is no verdict, which was said before.
    if document.is_group() && text::width(&heading) > room {
        let heading = wording::document_heading(&cx.session, messages, width);
        frame.render_widget(Span::styled(text::cut(&heading, width), cx.theme.heading()), line);
    } else if room >= 12 {
        frame.render_widget(Span::styled(text::cut(&heading, room), cx.theme.heading()), line);
        let end = end_of_row(area, 0, MARGIN, text::width(&today));
        frame.render_widget(Span::styled(today, cx.theme.quiet()), end);
    } else {
        let line = from(area, usize::from(MARGIN), 0);
        let today = text::cut(&today, usize::from(line.width));
        frame.render_widget(Span::styled(today, cx.theme.quiet()), line);
    }
}

fn draw_legend(picture: &Picture, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
    let bands = legend(cx.size.0, &cx.theme, &cx.messages);
    let taken = bands.width();
    frame.render_widget(bands, area);
    let marks = picture.legend(&cx.messages);
    if taken + 3 + text::width(&marks) + usize::from(MARGIN) <= usize::from(area.width) {
        frame.render_widget(Span::styled(marks, cx.theme.quiet()), from(area, taken + 3, 0));
    }
}

fn selected<'a>(screen: &HeatmapScreen, document: &'a Document) -> Option<&'a Dimension> {
    document.questionnaire.dimension(&screen.grid.selected)
}

/// The actions about a dimension, each in one line.
fn actions(document: &Document, dimension: &Dimension, cx: &Context) -> Vec<String> {
    let line = |action: &Action| {
        let details = action.details(&cx.messages);
        let details = if details.is_empty() { details } else { format!(" ({details})") };
        format!("{} {}{details}", ticked(action.state), action.what)
    };
    let about = |action: &&Action| action.dimension == dimension.id;
    document.saved.actions().iter().filter(about).map(line).collect()
}

/// The title of a dimension and the word for its heat, painted like its tile.
fn title_and_word(picture: &Picture, dimension: &Dimension, cx: &Context, columns: usize) -> Line<'static> {
    let mut texts = vec![(dimension.title.clone(), cx.theme.heading())];
    if let Some(tile) = picture.tiles().find(|tile| tile.id == dimension.id) {
        texts.push(match tile.band {
            Some(band) => (format!(" {} ", tile.word), cx.theme.tile(Some(band))),
            None => (cx.messages.text("heatmap-no-heat").into_owned(), cx.theme.quiet()),
        });
    }
    side_by_side(texts, columns)
}

/// The spots in as few lines as they need, after a blank row unless the guesses need the room.
fn spot_lines(screen: &HeatmapScreen, cx: &Context, width: usize, rows: usize) -> Vec<Line<'static>> {
    let has_gap = rows >= 4 && side_panel::guesses(screen, cx).len() < 2;
    let named = |(name, titles): (String, String)| named_lines(&name, &titles, width, cx);
    let spots = side_panel::spots(screen, cx).into_iter().flat_map(named);
    has_gap.then(Line::default).into_iter().chain(spots).take(rows).collect()
}

/// A name and what it has, the lines of it below one another.
pub(in crate::ui::screens) fn named_lines(
    name: &str,
    content: &str,
    width: usize,
    cx: &Context,
) -> Vec<Line<'static>> {
    let indent = if name.is_empty() { 0 } else { text::width(name) + 2 };
    let wrapped = text::wrap(content, width.saturating_sub(indent)).into_iter().enumerate();
    let line = |(index, content): (usize, String)| {
        let before = if index == 0 { name } else { "" };
        Line::from(vec![
            Span::styled(before.to_owned(), cx.theme.heading()),
            Span::raw(" ".repeat(indent.saturating_sub(text::width(before)))),
            Span::styled(content, cx.theme.body()),
        ])
    };
    wrapped.map(line).collect()
}

/// Under the grid until the cursor moves: the spots, and what else there is to know.
fn draw_fresh(screen: &HeatmapScreen, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
    let (width, rows) = (usize::from(area.width.saturating_sub(2 * MARGIN)), usize::from(area.height));
    let mut lines = spot_lines(screen, cx, width, rows);
    let more = side_panel::since_in_short(screen, cx).into_iter().chain(side_panel::guesses(screen, cx));
    let more = more.chain(side_panel::waiting(cx));
    lines.extend(more.map(|line| cut(&line, width, cx.theme.body())));
    if lines.len() + 1 < rows && rows >= 6 {
        lines.push(Line::default());
        lines.push(cut(&cx.messages.text("heatmap-fresh"), width, cx.theme.quiet()));
    }
    frame.render_widget(Paragraph::new(lines), from(area, usize::from(MARGIN), 0));
}

fn cut(content: &str, width: usize, style: Style) -> Line<'static> {
    Line::styled(text::cut(content, width).into_owned(), style)
}

/// Under the grid: the tile under the cursor, and the spots where there is room for both.
fn draw_under(screen: &HeatmapScreen, picture: &Picture, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
    let (width, rows) = (usize::from(area.width.saturating_sub(2 * MARGIN)), usize::from(area.height));
    let (quiet, body) = (cx.theme.quiet(), cx.theme.body());
    let Some(document) = &cx.session.document else { return };
    let Some(dimension) = selected(screen, document) else { return };
    let mut lines = Vec::new();
    if rows >= ROWS_FOR_BOTH {
        lines.extend(spot_lines(screen, cx, width, rows));
    }
    if rows > 5 {
        lines.push(Line::default());
    }
    let mut title = title_and_word(picture, dimension, cx, width + usize::from(MARGIN));
    let about = text::cut(&dimension.about, width.saturating_sub(title.width() + 2)).into_owned();
    title.push_span(Span::raw("  "));
    title.push_span(Span::styled(about, quiet));
    lines.push(title);
    for (statement, answer) in wording::answers(document, &screen.grid.heatmap, dimension, &cx.messages) {
        let room = width.saturating_sub(text::width(&answer) + 2);
        draw_answer(&answer, lines.len(), cx, frame, area);
        lines.push(cut(&statement, room, body));
    }
    lines.extend(actions(document, dimension, cx).iter().map(|action| cut(action, width, body)));
    let note = document.saved.note(&dimension.id);
    if !note.is_empty() {
        let note = cx.messages.with("heatmap-note", &[("note", note.replace('\n', " ").into())]);
        lines.push(cut(&note, width, quiet));
    }
    lines.truncate(rows);
    let (_, question) = wording::question(&screen.grid.heatmap, dimension);
    lines.extend(shortened(question, width, rows - lines.len(), quiet));
    frame.render_widget(Paragraph::new(lines), from(area, usize::from(MARGIN), 0));
}

/// An answer at the end of its row.
fn draw_answer(answer: &str, index: usize, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
    let end = end_of_row(area, index, MARGIN, text::width(answer));
    let answer = text::cut(answer, usize::from(end.width));
    frame.render_widget(Span::styled(answer, cx.theme.heading()), end);
}

/// As many lines of a text as there is room for; the last one shows that there are more.
fn shortened(content: &str, width: usize, rows: usize, style: Style) -> Vec<Line<'static>> {
    let mut lines = text::wrap(content, width);
    let has_more = lines.len() > rows;
    lines.truncate(rows);
    if let Some(last) = lines.last_mut().filter(|_| has_more) {
        *last = text::cut(&format!("{last} …"), width).into_owned();
    }
    lines.into_iter().map(|line| Line::styled(line, style)).collect()
}

/// Beside the grid: the spots, then the tile under the cursor with its question and its note.
fn draw_beside(screen: &HeatmapScreen, picture: &Picture, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
    let columns = usize::from(area.width);
    let width = columns.saturating_sub(2);
    let (heading, body) = (cx.theme.heading(), cx.theme.body());
    let wrap = |content: &str, style| {
        text::wrap(content, width).into_iter().map(move |line| Line::styled(line, style))
    };
    let mut lines = Vec::new();
    for (name, titles) in side_panel::spots(screen, cx) {
        lines.extend((!name.is_empty()).then(|| cut(&name, columns, heading)));
        lines.extend(wrap(&titles, body));
        lines.push(Line::default());
    }
    let more = side_panel::since(screen, cx).into_iter().chain(side_panel::guesses(screen, cx));
    for line in more.chain(side_panel::waiting(cx)) {
        lines.extend(wrap(&line, body));
        lines.push(Line::default());
    }
    let Some(document) = &cx.session.document else { return };
    if let Some(dimension) = selected(screen, document) {
        lines.push(Line::default());
        lines.push(title_and_word(picture, dimension, cx, columns));
        lines.extend(wrap(&dimension.about, cx.theme.quiet()));
        lines.push(Line::default());
        for (statement, answer) in wording::answers(document, &screen.grid.heatmap, dimension, &cx.messages) {
            lines.extend(wrap(&statement, body));
            let answer = text::cut(&answer, columns.saturating_sub(2)).into_owned();
            lines.push(Line::from(vec![Span::raw("  "), Span::styled(answer, heading)]));
            lines.push(Line::default());
        }
        for (title, content) in paragraphs(screen, document, dimension, cx) {
            let content: Vec<Line<'_>> = wrap(&content, body).collect();
            if lines.len() + 3 + content.len() < usize::from(area.height) {
                lines.push(cut(&cx.messages.text(title), columns, heading));
                lines.extend(content);
                lines.push(Line::default());
            }
        }
    }
    frame.render_widget(Paragraph::new(lines), area);
}

/// The question of a dimension, its note and its actions, each after the key of its heading.
fn paragraphs(
    screen: &HeatmapScreen,
    document: &Document,
    dimension: &Dimension,
    cx: &Context,
) -> Vec<(&'static str, String)> {
    let (title, question) = wording::question(&screen.grid.heatmap, dimension);
    let paragraphs = [
        (title, question.to_owned()),
        ("dimension-note", document.saved.note(&dimension.id).to_owned()),
        ("dimension-actions", actions(document, dimension, cx).join("\n")),
    ];
    paragraphs.into_iter().filter(|(_, content)| !content.is_empty()).collect()
}
