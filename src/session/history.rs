//! Undo and redo of every change of data since the program started, whichever file it was made in.

use std::path::{Path, PathBuf};

use uuid::Uuid;

use super::library::Row;
use crate::model::response::Edit;

/// A change that can be made.
#[derive(Debug, Clone)]
pub enum Change {
    /// An edit of the document in this file.
    Edit(PathBuf, Edit),
    /// Move a heatmap to the trash.
    Delete(Box<Row>),
    /// Move it back.
    Restore(Box<Row>),
}

/// The changes that undo what was done, and those that redo what was undone.
#[derive(Debug, Default)]
pub struct History {
    undo: Vec<Change>,
    redo: Vec<Change>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    Undo,
    Redo,
}

impl History {
    /// Remembers how to undo what was just done.
    pub fn remember(&mut self, inverse: Change) {
        self.undo.push(inverse);
        self.redo.clear();
    }

    pub fn can(&self, direction: Direction) -> bool {
        match direction {
            Direction::Undo => !self.undo.is_empty(),
            Direction::Redo => !self.redo.is_empty(),
        }
    }

    /// Takes the next change in a direction.
    pub(super) fn pop(&mut self, direction: Direction) -> Option<Change> {
        self.next(direction).pop()
    }

    /// Puts a change back that could not be made yet.
    pub(super) fn put_back(&mut self, direction: Direction, change: Change) {
        self.next(direction).push(change);
    }

    /// Remembers how to take back a step in a direction.
    pub(super) fn remember_step(&mut self, direction: Direction, inverse: Change) {
        match direction {
            Direction::Undo => self.redo.push(inverse),
            Direction::Redo => self.undo.push(inverse),
        }
    }

    fn next(&mut self, direction: Direction) -> &mut Vec<Change> {
        match direction {
            Direction::Undo => &mut self.undo,
            Direction::Redo => &mut self.redo,
        }
    }

    /// A document is in another file now.
    pub(super) fn on_moved(&mut self, from: &Path, to: &Path) {
        for change in self.undo.iter_mut().chain(&mut self.redo) {
            match change {
                Change::Edit(path, _) if path == from => to.clone_into(path),
                Change::Delete(row) | Change::Restore(row) if row.path() == from => {
                    row.saved.move_to(to.to_owned());
                }
                _ => {}
            }
        }
    }

    /// Deleting a file failed, so there is nothing to undo. Returns the row that the library showed of it.
    pub(super) fn on_not_deleted(&mut self, path: &Path) -> Option<Box<Row>> {
        let found =
            self.undo.iter().rposition(|change| matches!(change, Change::Restore(row) if row.path() == path));
        match found.map(|at| self.undo.remove(at)) {
            Some(Change::Restore(row)) => Some(row),
            _ => None,
        }
    }

    /// A heatmap came back from the trash in another way than by undo.
    pub(super) fn forget_deletion(&mut self, id: Uuid) {
        self.undo.retain(|change| !matches!(change, Change::Restore(row) if row.id() == id));
    }

    /// Restoring a file failed: undo can be tried again.
    pub(super) fn on_not_restored(&mut self, path: &Path) {
        let found =
            self.redo.iter().rposition(|change| matches!(change, Change::Delete(row) if row.path() == path));
        if let Some(Change::Delete(row)) = found.map(|at| self.redo.remove(at)) {
            self.undo.push(Change::Restore(row));
        }
    }
}
