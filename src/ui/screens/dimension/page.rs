//! The page of a dimension: statements and answers, the question to think about, the note, actions, ideas.

use super::DimensionScreen;
use crate::heatmap::{StatementHeat, picture};
use crate::ui::prelude::*;

impl DimensionScreen {
    pub(super) fn page(&self, cx: &Context) -> Vec<PageLine> {
        let (messages, heatmap) = (&cx.messages, &self.grid.heatmap);
        let mut page = Page::new(layout::page_width(cx.size));
        let Some((document, dimension)) = self.subject(cx) else { return page.lines };
        let is_group = document.is_group();
        page.add(Role::Quiet, &dimension.about, 0);
        page.blank();
        let answers = wording::answers(document, heatmap, dimension, messages);
        for (index, (statement, answer)) in answers.iter().enumerate() {
            if index > 0 {
                page.blank();
            }
            page.add(Role::Body, statement, 0);
            match wording::statement_heat(heatmap, dimension, index) {
                Some(heat) if is_group => {
                    add_spread(&mut page, heat, answer, document.questionnaire.scale.labels(), messages);
                }
                _ if is_group => {}
                _ => page.add(Role::Heading, answer, 2),
            }
        }
        if is_group && !heatmap.shows_spread() {
            page.blank();
            page.add(Role::Quiet, &messages.text("word-alone"), 0);
        }
        let (heading, question) = wording::question(heatmap, dimension);
        page.heading(&messages.text(heading));
        page.add(Role::Body, question, 0);
        if !is_group {
            page.heading(&messages.text("dimension-note"));
            match document.saved.note(&dimension.id) {
                "" => page.add(Role::Quiet, &messages.text("dimension-no-note"), 0),
                note => page.add(Role::Body, note, 0),
            }
        }
        page.heading(&messages.text("dimension-actions"));
        let actions = document.saved.actions().iter().filter(|action| action.dimension == dimension.id);
        let first = page.lines.len();
        for action in actions {
            let from = page.lines.len();
            page.action(action, messages);
            page.tag(from, Item::Action(action.id));
        }
        if page.lines.len() == first {
            page.add(Role::Quiet, &messages.text("dimension-no-action"), 0);
        }
        if !dimension.ideas.is_empty() {
            page.heading(&messages.text("dimension-ideas"));
            for (index, idea) in dimension.ideas.iter().enumerate() {
                let from = page.lines.len();
                page.marked(Role::Body, "·", idea, 2);
                page.tag(from, Item::Idea(index));
            }
        }
        page.lines
    }
}

/// The widest that a bar gets.
const BAR: usize = 24;

/// Adds bars, a line a level, the warmest first; or the spread in short where bars would tell too much.
fn add_spread(
    page: &mut Page,
    statement: &StatementHeat,
    in_short: &str,
    labels: &[String],
    messages: &Messages,
) {
    let Some(counts) = &statement.counts else { return page.add(Role::Heading, in_short, 2) };
    let widest = labels.iter().map(|label| text::width(label)).max().unwrap_or(0).min(page.width / 2);
    let most = counts.iter().copied().max().unwrap_or(0);
    let room = page.width.saturating_sub(widest + 10).min(BAR);
    for (label, count) in labels.iter().zip(counts).rev() {
        let bar = picture::bar(*count, most, room);
        let count = if *count > 0 { count.to_string() } else { String::new() };
        let line = format!("{}  {bar} {count}", text::fit(label, widest));
        page.add(Role::Body, line.trim_end(), 2);
    }
    let others = [("statement-not-sure", statement.not_sure), ("statement-no-fit", statement.does_not_apply)];
    let others = others.iter().filter_map(|(key, count)| {
        let count = count.filter(|count| *count > 0)?;
        Some(messages.with(key, &[("count", count.into())]))
    });
    let others = others.collect::<Vec<_>>().join(" · ");
    if !others.is_empty() {
        page.add(Role::Quiet, &others, 2);
    }
}
