//! `heatmap list`: what is saved, newest first.

use std::fmt::Write as _;

use super::args::List;
use super::surroundings::Surroundings;
use super::{Outcome, print, print_json, say};
use crate::export::json;
use crate::text;

pub(super) fn run(around: &Surroundings, list: &List) -> Outcome {
    let (entries, errors) = around.store.responses()?;
    for error in errors {
        say(&error.in_one_line());
    }
    let found: Vec<_> =
        entries.iter().map(|entry| (entry, around.catalogue.find(&entry.response.questionnaire))).collect();
    if list.json {
        let rows: Vec<_> = found
            .iter()
            .map(|(entry, of)| json::list_row(&entry.response, &entry.path.to_string_lossy(), of.as_deref()))
            .collect();
        return print_json(&rows);
    }
    if found.is_empty() {
        say(&around.words.text("list-empty"));
        return Ok(());
    }
    let zone = around.zone();
    let mut printed = String::new();
    for (entry, questionnaire) in found {
        let response = &entry.response;
        let id: String = response.id.to_string().chars().take(8).collect();
        let date = response.started.map_or(String::new(), |at| around.words.date(at, &zone));
        let answered = questionnaire.as_ref().map_or(response.answers(), |of| response.answered(of));
        let of = questionnaire.as_ref().map_or_else(|| "?".to_owned(), |of| of.len().to_string());
        let how_far = if response.is_draft() {
            around.words.with("list-draft", &[("answered", answered.into()), ("of", of.into())])
        } else {
            around.words.text("list-finished").into_owned()
        };
        let _ = writeln!(
            printed,
            "{id}  {}  {}  {how_far}",
            text::fit(&date, 11),
            text::fit(&response.place, around.columns().saturating_sub(52).clamp(20, 60))
        );
    }
    print(&printed)
}
