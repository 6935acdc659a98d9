//! The page of a dimension: statements and answers, the question to think about, the note, actions, ideas.

use super::{DimensionScreen, spread};
use crate::ui::prelude::*;

pub(super) fn lines(screen: &DimensionScreen, cx: &Context) -> Vec<PageLine> {
    let (messages, heatmap) = (&cx.messages, &screen.grid.heatmap);
    let mut page = Page::new(layout::page_width(cx.size));
    let Some((document, dimension)) = screen.subject(cx) else { return page.lines };
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
                spread::add(&mut page, heat, answer, document.questionnaire.scale.labels(), messages);
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
