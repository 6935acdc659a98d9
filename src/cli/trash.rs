//! `heatmap delete` and `heatmap trash`: deleting, and bringing back.

use std::fmt::Write as _;
use std::path::Path;

use super::args::{Delete, Trash, TrashCommand};
use super::context::CliContext;
use super::saved::short;
use super::{Outcome, print, print_json, say};
use crate::export::json;
use crate::store::{Error, Stored, shown};

pub(super) fn delete(context: &CliContext, delete: &Delete) -> Outcome {
    let file = Path::new(&delete.heatmap);
    if context.store.is_elsewhere(file) {
        return Err(Error::NotOurs(shown(file)).into());
    }
    let stored = context.store.find(&delete.heatmap)?;
    context.store.delete(stored.path())?;
    let values = [("heatmap", named(context, &stored).into()), ("id", short(stored.id()).into())];
    say(&context.messages.with("trash-deleted", &values));
    Ok(())
}

pub(super) fn run(context: &CliContext, trash: &Trash) -> Outcome {
    match &trash.command {
        None => list(context, trash.json),
        Some(TrashCommand::Restore { id }) => {
            let found = context.store.find_deleted(id)?;
            let path = found.stored.path();
            context.store.restore(path, path.file_name().unwrap_or_default())?;
            let heatmap = named(context, &found.stored);
            say(&context.messages.with("trash-restored", &[("heatmap", heatmap.into())]));
            Ok(())
        }
    }
}

fn list(context: &CliContext, as_json: bool) -> Outcome {
    let (found, errors) = context.store.trash()?;
    context.say_unread(&errors);
    if as_json {
        let rows = found.iter().map(|trashed| json::trash_row(&trashed.stored, trashed.deleted));
        return print_json(&rows.collect::<Vec<_>>());
    }
    if found.is_empty() {
        say(&context.messages.text("trash-empty"));
        return Ok(());
    }
    let mut printed = String::new();
    for trashed in found {
        let deleted = trashed.deleted.map(|at| context.messages.date(at, &context.zone()));
        let deleted = context.messages.with("trash-line", &[("date", deleted.unwrap_or_default().into())]);
        let _ = writeln!(printed, "{}  {deleted}", context.columns_of(&trashed.stored));
    }
    print(&printed)
}

/// A heatmap as people know it: what it is called, and its day.
fn named(context: &CliContext, stored: &Stored) -> String {
    let name = context.messages.place(stored.name()).into_owned();
    match stored.started() {
        Some(started) => format!("{name}, {}", context.messages.date(started, &context.zone())),
        None => name,
    }
}
