//! `heatmap delete` and `heatmap trash`: deleting, and bringing back.

use std::fmt::Write as _;
use std::path::Path;

use super::args::{Delete, Trash, TrashCommand};
use super::surroundings::Surroundings;
use super::{Outcome, print, print_json, say};
use crate::export::json;
use crate::response::Response;
use crate::store::{Error, shown};
use crate::text;

pub(super) fn delete(around: &Surroundings, delete: &Delete) -> Outcome {
    let file = Path::new(&delete.heatmap);
    if around.store.is_elsewhere(file) {
        return Err(Error::NotOurs(shown(file)).into());
    }
    let entry = around.store.find_response(&delete.heatmap)?;
    around.store.delete(&entry.path)?;
    let id = short(&entry.response);
    let values = [("heatmap", named(around, &entry.response).into()), ("id", id.into())];
    say(&around.words.with("trash-deleted", &values));
    Ok(())
}

pub(super) fn run(around: &Surroundings, trash: &Trash) -> Outcome {
    match &trash.command {
        None => list(around, trash.json),
        Some(TrashCommand::Restore { id }) => {
            let found = around.store.find_deleted(id)?;
            let path = &found.entry.path;
            around.store.restore(path, path.file_name().unwrap_or_default())?;
            let heatmap = named(around, &found.entry.response);
            say(&around.words.with("trash-restored", &[("heatmap", heatmap.into())]));
            Ok(())
        }
    }
}

fn list(around: &Surroundings, as_json: bool) -> Outcome {
    let (found, errors) = around.store.trash()?;
    for error in errors {
        say(&error.in_one_line());
    }
    if as_json {
        let row = |trashed: &crate::store::Trashed| json::trash_row(&trashed.entry.response, trashed.deleted);
        return print_json(&found.iter().map(row).collect::<Vec<_>>());
    }
    if found.is_empty() {
        say(&around.words.text("trash-empty"));
        return Ok(());
    }
    let mut printed = String::new();
    for trashed in found {
        let date = |at| around.words.date(at, &around.zone());
        let response = &trashed.entry.response;
        let deleted = trashed.deleted.map(date).unwrap_or_default();
        let deleted = around.words.with("trash-line", &[("date", deleted.into())]);
        let started = text::fit(&response.started.map(date).unwrap_or_default(), 11);
        let place = around.words.place(&response.place);
        let place = text::fit(&place, around.columns().saturating_sub(52).clamp(20, 60));
        let _ = writeln!(printed, "{}  {started}  {place}  {deleted}", short(response));
    }
    print(&printed)
}

/// The beginning of an id, long enough to name it.
pub(super) fn short(response: &Response) -> String {
    response.id.to_string().chars().take(8).collect()
}

/// A heatmap as people know it: its place and its day.
fn named(around: &Surroundings, response: &Response) -> String {
    let place = around.words.place(&response.place).into_owned();
    match response.started {
        Some(started) => format!("{place}, {}", around.words.date(started, &around.zone())),
        None => place,
    }
}
