//! The screens of a group: opening it, gathering answers, revealing, choosing a spot, presenting.

mod files;
mod form;
mod gather;
mod guess;
mod hands;
mod present;
mod spot;
mod turn;

use crate::ui::prelude::*;
use crate::ui::theme::Theme;

pub use files::FilesScreen;
pub use form::GroupFormScreen;
pub use gather::{GatherScreen, gather_command};
pub use guess::GuessScreen;
pub use hands::HandsScreen;
pub use present::PresentScreen;
pub use spot::SpotScreen;
pub use turn::{CountInScreen, HandoverScreen, ask_to_count};

/// How many people are in, of how many expected.
fn people_in(cx: &Context) -> String {
    cx.session.open_group().map(|group| wording::people_in(group, &cx.messages)).unwrap_or_default()
}

/// The name of the open group.
fn group_name(cx: &Context) -> String {
    let name = cx.session.group_document().map_or("", |document| document.saved.name());
    cx.messages.place(name).into_owned()
}

/// How wide running text is set.
fn text_width(cx: &Context, area: Rect) -> usize {
    layout::page_width(cx.size).min(usize::from(row(area, 0, MARGIN).width))
}

/// Draws as much of a text as fits into the first row of an area.
fn draw_text(content: &str, style: Style, frame: &mut Frame<'_>, area: Rect) {
    frame.render_widget(Span::styled(text::cut(content, usize::from(area.width)), style), area);
}

/// Draws a text that ends a margin before the end of a row.
fn draw_right(content: &str, style: Style, margin: usize, frame: &mut Frame<'_>, row: Rect) {
    let column = usize::from(row.width).saturating_sub(margin + text::width(content));
    draw_text(content, style, frame, from(row, column, 0));
}

/// Draws a heading at the left of a row, and something quiet at its right.
fn draw_heading(heading: &str, beside: &str, margin: u16, theme: &Theme, frame: &mut Frame<'_>, area: Rect) {
    let left = row(area, 0, margin);
    let room = usize::from(left.width).saturating_sub(text::width(beside) + 2);
    draw_text(&text::cut(heading, room), theme.heading(), frame, left);
    draw_right(beside, theme.quiet(), usize::from(margin), frame, row(area, 0, 0));
}

/// Draws lines below one another from the corner of an area; returns how many there are.
fn draw_lines(lines: &[String], style: Style, frame: &mut Frame<'_>, area: Rect) -> usize {
    let shown: Vec<Line<'_>> = lines.iter().map(|line| Line::styled(line.as_str(), style)).collect();
    frame.render_widget(Paragraph::new(shown), area);
    lines.len()
}

fn describe_people_in(cx: &Context, out: &mut Lines) {
    out.say(&cx.messages.with("plain-who-is-in", &[("who", people_in(cx).into())]));
}
