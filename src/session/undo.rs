//! Making the next undo or redo.

use std::path::PathBuf;

use super::history::{Change, Direction};
use super::{Effect, Session};
use crate::model::response::Edit;

/// What a step of undo or redo did.
#[derive(Debug, Clone)]
pub enum Step {
    /// There is nothing to undo or redo.
    Nothing,
    /// The document can only be looked at.
    LookOnly,
    /// Its document is being opened; the step follows once it is.
    Opening,
    /// An edit was made; and its inverse.
    Edited { made: Edit, inverse: Edit },
    /// A file came back from the trash.
    Restored(PathBuf),
    /// A file went to the trash again; its row as it was.
    Deleted(Box<super::Row>),
}

impl Session {
    /// Makes the next change in a direction.
    pub fn step(&mut self, direction: Direction) -> Step {
        match self.history.pop(direction) {
            None => Step::Nothing,
            Some(Change::Edit(path, edit)) => self.step_edit(direction, path, edit),
            Some(Change::Restore(row)) => {
                self.close();
                let path = row.path().to_owned();
                self.push(Effect::Restore(path.clone()));
                self.library.insert((*row).clone());
                self.history.remember_step(direction, Change::Delete(row));
                Step::Restored(path)
            }
            Some(Change::Delete(row)) => {
                self.close();
                self.delete(row.path());
                self.history.remember_step(direction, Change::Restore(row.clone()));
                Step::Deleted(row)
            }
        }
    }

    fn step_edit(&mut self, direction: Direction, path: PathBuf, edit: Edit) -> Step {
        let Some(document) = self.document.as_mut().filter(|document| document.file() == path) else {
            let Some(saved) = self.library.row(&path).map(|row| row.saved.clone()) else {
                // Its file has gone: there is nothing to undo.
                return self.step(direction);
            };
            self.history.put_back(direction, Change::Edit(path, edit));
            self.close();
            self.waiting_step = Some(direction);
            self.open(saved);
            return Step::Opening;
        };
        if document.access.is_look_only() {
            self.history.put_back(direction, Change::Edit(path, edit));
            return Step::LookOnly;
        }
        let Some(inverse) = document.saved.apply(edit.clone()) else {
            // Somebody else has changed it to this already: on to the next.
            return self.step(direction);
        };
        self.save();
        self.history.remember_step(direction, Change::Edit(path, inverse.clone()));
        self.refresh_row();
        Step::Edited { made: edit, inverse }
    }

    /// The undo or redo that waited for the document that was just opened.
    pub fn take_waiting_step(&mut self) -> Option<Direction> {
        self.waiting_step.take()
    }
}
