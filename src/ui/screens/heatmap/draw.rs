//! The grid as it is drawn, with its spots and the tile under the cursor beside or under it.

use super::{HeatmapScreen, side_panel};
use crate::heatmap::picture::{Picture, ticked};
use crate::model::response::Action;
use crate::ui::prelude::*;
use crate::ui::screens::grid::GridAreas;

const MARGIN: usize = GridAreas::MARGIN;
/// The most rows of detail under a grid.
const MOST_DETAIL: usize = 10;
/// Rows from which the spots stay beside the tile under the cursor.
const ROWS_FOR_BOTH: usize = 9;

pub(super) fn draw(screen: &HeatmapScreen, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
    let Some(picture) = screen.grid.picture(cx) else { return };
    draw_heading_and_day(cx, frame, area);
    let areas = GridAreas::of(&picture, cx, area);
    let (layout, selected) = (areas.layout, Some(&screen.grid.selected));
    TileGrid { picture: &picture, selected, layout, theme: &cx.theme }.draw(frame, areas.tiles);
    areas.draw_legend(&picture.legend(&cx.messages), cx, frame);
    let under = first_rows(areas.detail, MOST_DETAIL);
    if layout.detail_beside {
        draw_beside(screen, &picture, cx, frame, areas.detail);
    } else if screen.grid.is_fresh {
        draw_fresh(screen, cx, frame, under);
    } else {
        draw_under(screen, &picture, cx, frame, under);
    }
}

fn draw_heading_and_day(cx: &Context, frame: &mut Frame<'_>, area: Rect) {
    let (messages, theme) = (&cx.messages, &cx.theme);
    let Some(document) = &cx.session.document else { return };
    let today = messages.felt(document.saved.started(), cx.session.today, &cx.session.zone);
    let line = row(area, 0, MARGIN);
    let width = usize::from(line.width);
    let room = width.saturating_sub(text::width(&today) + 2);
    let heading = wording::document_heading(&cx.session, messages, room);
    // How many people it shows matters more than that it is no verdict, which was said before.
    if document.is_group() && text::width(&heading) > room {
        let heading = wording::document_heading(&cx.session, messages, width);
        draw_text(&heading, theme.heading(), frame, line);
    } else if room >= 12 {
        draw_heading(&heading, &today, theme, frame, line);
    } else {
        draw_text(&today, theme.quiet(), frame, from(area, MARGIN, 0));
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
    let (width, rows) = (usize::from(area.width).saturating_sub(MARGIN), usize::from(area.height));
    let mut lines = spot_lines(screen, cx, width, rows);
    let more = side_panel::since_in_short(screen, cx).into_iter().chain(side_panel::guesses(screen, cx));
    let more = more.chain(side_panel::waiting(cx));
    lines.extend(more.map(|line| cut(&line, width, cx.theme.body())));
    if lines.len() + 1 < rows && rows >= 6 {
        lines.push(Line::default());
        lines.push(cut(&cx.messages.text("heatmap-fresh"), width, cx.theme.quiet()));
    }
    frame.render_widget(Paragraph::new(lines), area);
}

fn cut(content: &str, width: usize, style: Style) -> Line<'static> {
    Line::styled(text::cut(content, width).into_owned(), style)
}

/// Under the grid: the tile under the cursor, and the spots where there is room for both.
fn draw_under(screen: &HeatmapScreen, picture: &Picture, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
    let (width, rows) = (usize::from(area.width).saturating_sub(MARGIN), usize::from(area.height));
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
    let mut title = title_and_word(picture, dimension, cx, width + MARGIN);
    let about = text::cut(&dimension.about, width.saturating_sub(title.width() + 2)).into_owned();
    title.push_span(Span::raw("  "));
    title.push_span(Span::styled(about, quiet));
    lines.push(title);
    for (statement, answer) in wording::answers(document, &screen.grid.heatmap, dimension, &cx.messages) {
        let room = width.saturating_sub(text::width(&answer) + 2);
        // A long answer may take the margins too.
        let line = Rect { x: 0, width: cx.size.0, ..row(area, lines.len(), 0) };
        let column = usize::from(line.width).saturating_sub(MARGIN + text::width(&answer));
        draw_text(&answer, cx.theme.heading(), frame, from(line, column, 0));
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
    frame.render_widget(Paragraph::new(lines), area);
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
    let wrap = |content: &str, style| wrapped(content, width, style);
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
            let content = wrap(&content, body);
            if lines.len() + 3 + content.len() <= usize::from(area.height) {
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
