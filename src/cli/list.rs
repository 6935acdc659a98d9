//! `heatmap list`: what is saved, newest first.

use std::fmt::Write as _;

use super::args::List;
use super::context::CliContext;
use super::{Outcome, print, print_json, say};
use crate::export::json;
use crate::format::Document;
use crate::session::Row;

pub(super) fn run(context: &CliContext, list: &List) -> Outcome {
    let (saved, errors) = context.store.saved()?;
    context.say_unread(&errors);
    let rows = Row::all(saved, |key| context.catalogue.find(key));
    if list.json {
        let row = |row: &Row| {
            let answered = match row.response() {
                Some(response) => Some(row.coverage().map_or(response.answers(), |(answered, _)| answered)),
                None => row.heatmap().and_then(|heatmap| heatmap.answered),
            };
            json::list_row(row, &row.path().to_string_lossy(), row.questionnaire.as_deref(), answered)
        };
        return print_json(&rows.iter().map(row).collect::<Vec<_>>());
    }
    if rows.is_empty() {
        say(&context.messages.text("list-empty"));
        return Ok(());
    }
    let mut printed = String::new();
    for row in &rows {
        let _ = writeln!(printed, "{}  {}", context.columns_of(row), how_far(context, row));
    }
    print(&printed)
}

/// How far a draft has come, how many people a group has, or that it is finished.
fn how_far(context: &CliContext, row: &Row) -> String {
    let messages = &context.messages;
    match &row.document {
        Document::Group(group) if group.revealed.is_none() => {
            let (people, expected) = (group.are_in(), group.expected);
            messages.with("start-group-in", &[("people", people.into()), ("expected", expected.into())])
        }
        Document::Group(group) => messages.with("group-people", &[("people", group.people().into())]),
        Document::Response(response) if response.is_draft() => {
            let answered = row.coverage().map_or(response.answers(), |(answered, _)| answered);
            let of = row.coverage().map_or_else(|| "?".to_owned(), |(_, of)| of.to_string());
            messages.with("list-draft", &[("answered", answered.into()), ("of", of.into())])
        }
        Document::Response(response) => match response.imported {
            Some(at) => {
                messages.with("list-imported", &[("date", messages.date(at, &context.zone()).into())])
            }
            None => messages.text("list-finished").into_owned(),
        },
    }
}
