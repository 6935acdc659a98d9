//! Longer texts as lines, wrapped to a width, to be scrolled.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::context::Context;
use super::keys::Command;
use super::layout;
use super::screen::Item;
use super::widgets::{draw_list, from};
use crate::heatmap::picture;
use crate::i18n::{Messages, text};
use crate::model::response::Action;

/// Columns left and right of a page.
pub(super) const MARGIN: usize = 3;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Heading,
    Body,
    Quiet,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PageLine {
    pub(super) role: Role,
    pub(super) text: String,
    /// What it belongs to that can be chosen.
    pub(super) item: Option<Item>,
}

/// Lines that are added one after another.
pub(super) struct Page {
    pub(super) lines: Vec<PageLine>,
    pub(super) width: usize,
}

impl Page {
    pub(super) fn new(width: usize) -> Self {
        Self { lines: Vec::new(), width }
    }

    pub(super) fn add(&mut self, role: Role, content: &str, indent: usize) {
        for line in text::wrap(content, self.width.saturating_sub(indent)) {
            self.add_whole(role, format!("{:indent$}{line}", ""));
        }
    }

    /// Adds a line that is not wrapped.
    pub(super) fn add_whole(&mut self, role: Role, text: String) {
        self.lines.push(PageLine { role, text, item: None });
    }

    pub(super) fn blank(&mut self) {
        self.add_whole(Role::Body, String::new());
    }

    pub(super) fn heading(&mut self, content: &str) {
        if !self.lines.is_empty() {
            self.blank();
        }
        self.add(Role::Heading, content, 0);
    }

    /// A text after a sign, its lines below one another.
    pub(super) fn marked(&mut self, role: Role, mark: &str, content: &str, indent: usize) {
        let first = self.lines.len();
        self.add(role, content, indent);
        if let Some(line) = self.lines.get_mut(first) {
            line.text.replace_range(..text::width(mark), mark);
        }
    }

    /// An action after its box, then who, with whom and by when.
    pub(super) fn action(&mut self, action: &Action, messages: &Messages) {
        self.marked(Role::Body, picture::ticked(action.state), &action.what, 4);
        let details = action.details(messages);
        if !details.is_empty() {
            self.add(Role::Quiet, &details, 4);
        }
    }

    /// Lets the lines from one on belong to an item.
    pub(super) fn tag(&mut self, from: usize, item: Item) {
        self.lines.iter_mut().skip(from).for_each(|line| line.item = Some(item));
    }
}

/// How far a page of some lines is scrolled after a command.
pub(super) fn scrolled(scroll: usize, lines: usize, command: Command, cx: &Context) -> usize {
    let most = lines.saturating_sub(layout::page_height(cx.size));
    layout::moved(scroll.min(most), most, layout::page_step(cx.size), command)
}

/// Draws the lines that fit below the title of a page. The cursor is on the chosen item.
pub(super) fn draw_page(
    lines: &[PageLine],
    scroll: usize,
    chosen: Option<Item>,
    cx: &Context,
    frame: &mut Frame<'_>,
    area: Rect,
) {
    let list = Rect { height: area.height.saturating_sub(1), ..area };
    let list = from(list, 0, 3);
    let is_chosen = |line: &PageLine| chosen.is_some() && line.item == chosen;
    let styled = |line: &PageLine| {
        let style = match line.role {
            _ if is_chosen(line) => cx.theme.selected(),
            Role::Heading => cx.theme.heading(),
            Role::Body => cx.theme.body(),
            Role::Quiet => cx.theme.quiet(),
        };
        let columns = usize::from(area.width).saturating_sub(MARGIN);
        Line::from(Span::styled(text::cut(&line.text, columns).into_owned(), style))
    };
    let skip = scroll.min(lines.len().saturating_sub(usize::from(list.height)));
    // Below the title there is no arrow that points up.
    let lines = lines.get(skip..).unwrap_or_default();
    let at = lines.iter().position(is_chosen);
    draw_list(lines.iter().map(styled).collect(), 0, at, &cx.theme, frame, list);
}
