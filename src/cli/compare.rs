//! `heatmap compare`: two heatmaps, then and now.

use super::args::Compare;
use super::context::CliContext;
use super::{BAD_DATA, Failure, Outcome, print, print_json, say};
use crate::export::json;
use crate::export::text::{self, ComparisonDetails};
use crate::heatmap::picture::Picture;
use crate::i18n::Message;
use crate::session::wording::compared_answer;
use crate::session::{Row, are_of_one_place, done_between, heading};

pub(super) fn run(context: &CliContext, compare: &Compare) -> Outcome {
    let (then, before) = context.heatmap(&compare.then)?;
    let (now, after) = context.heatmap(&compare.now)?;
    if then.started() > now.started() {
        say(&context.messages.text("compare-turned"));
    }
    let comparison = match now.compared_with(&then) {
        Some(compared) => compared.map_err(|incomparable| Failure::new(BAD_DATA, incomparable))?,
        None => return Err(Failure::new(BAD_DATA, Message::of("cli-misfit"))),
    };
    if compare.json {
        return print_json(&json::compare(&comparison, (&then, &before), (&now, &after)));
    }
    let messages = &context.messages;
    for row in [&then, &now] {
        if let Some(group) =
            row.group().filter(|_| row.heatmap().is_some_and(|heatmap| heatmap.is_withheld()))
        {
            let said = text::group_heading(group, messages) + &text::not_shown(group, messages);
            return print(&said);
        }
    }
    let picture = Picture::compared(&comparison, &before, &after, &now.marks(), messages);
    let answers = |then: &Row, now: &Row| {
        let moved = comparison.changed_most();
        moved.iter().filter_map(|s| compared_answer(messages, then, now, &s.id)).collect::<Vec<_>>()
    };
    let noted: Vec<(&str, &str)> = before
        .dimensions()
        .map(|dimension| (dimension.title.as_str(), then.note(&dimension.id)))
        .filter(|(_, note)| !note.is_empty())
        .collect();
    let details = ComparisonDetails {
        heading: &heading(&then, &now, messages, &context.zone()),
        one_place: are_of_one_place(&then, &now),
        moved: &answers(&then, &now),
        done: &done_between(&context.library()?, &then, &now, &context.zone()),
        noted: if compare.with_notes { &noted } else { &[] },
    };
    print(&text::compare(&picture, &comparison, (&before, &after), details, context.paint(), messages))?;
    if !noted.is_empty() && !compare.with_notes {
        say(&messages.text("show-notes-kept-back"));
    }
    Ok(())
}
