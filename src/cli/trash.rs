//! `heatmap delete` and `heatmap trash`: deleting, and bringing back.

use std::fmt::Write as _;
use std::path::Path;

use super::args::{Delete, Trash, TrashCommand};
use super::surroundings::CliContext;
use super::{Outcome, print, print_json, say};
use crate::export::json;
use crate::i18n::text;
use crate::store::{Error, Stored, Trashed, shown};

pub(super) fn delete(around: &CliContext, delete: &Delete) -> Outcome {
    let file = Path::new(&delete.heatmap);
    if around.store.is_elsewhere(file) {
        return Err(Error::NotOurs(shown(file)).into());
    }
    let stored = around.store.find(&delete.heatmap)?;
    around.store.delete(stored.path())?;
    let values = [("heatmap", named(around, &stored).into()), ("id", short(&stored).into())];
    say(&around.messages.with("trash-deleted", &values));
    Ok(())
}

pub(super) fn run(around: &CliContext, trash: &Trash) -> Outcome {
    match &trash.command {
        None => list(around, trash.json),
        Some(TrashCommand::Restore { id }) => {
            let found = around.store.find_deleted(id)?;
            let path = found.stored.path();
            around.store.restore(path, path.file_name().unwrap_or_default())?;
            let heatmap = named(around, &found.stored);
            say(&around.messages.with("trash-restored", &[("heatmap", heatmap.into())]));
            Ok(())
        }
    }
}

fn list(around: &CliContext, as_json: bool) -> Outcome {
    let (found, errors) = around.store.trash()?;
    for error in errors {
        say(&error.in_one_line(&around.messages));
    }
    if as_json {
        let row = |trashed: &Trashed| {
            let stored = &trashed.stored;
            let kind = match stored {
                Stored::Response(_) => "response",
                Stored::Group(entry) => entry.group.kind.name(),
            };
            json::trash_row(stored.id(), kind, stored.place(), trashed.deleted)
        };
        return print_json(&found.iter().map(row).collect::<Vec<_>>());
    }
    if found.is_empty() {
        say(&around.messages.text("trash-empty"));
        return Ok(());
    }
    let mut printed = String::new();
    for trashed in found {
        let date = |at| around.messages.date(at, &around.zone());
        let stored = &trashed.stored;
        let deleted = trashed.deleted.map(date).unwrap_or_default();
        let deleted = around.messages.with("trash-line", &[("date", deleted.into())]);
        let started = text::fit(&stored.started().map(date).unwrap_or_default(), 11);
        let place = around.messages.place(name_of(stored));
        let place = text::fit(&place, around.columns().saturating_sub(52).clamp(20, 60));
        let _ = writeln!(printed, "{}  {started}  {place}  {deleted}", short(stored));
    }
    print(&printed)
}

/// The beginning of an id, long enough to name it.
fn short(stored: &Stored) -> String {
    stored.id().to_string().chars().take(8).collect()
}

/// The title of a group, or the place.
fn name_of(stored: &Stored) -> &str {
    match stored {
        Stored::Group(entry) if !entry.group.title.is_empty() => &entry.group.title,
        other => other.place(),
    }
}

/// A heatmap as people know it: what it is called, and its day.
fn named(around: &CliContext, stored: &Stored) -> String {
    let name = around.messages.place(name_of(stored)).into_owned();
    match stored.started() {
        Some(started) => format!("{name}, {}", around.messages.date(started, &around.zone())),
        None => name,
    }
}
