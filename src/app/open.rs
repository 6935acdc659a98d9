//! The response that is open: its changes, and whether they are on the disk.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Access, Begin, Effect, Save, Saved, State};
use crate::group::Tallies;
use crate::heatmap::{Heatmap, People};
use crate::picture::Marks;
use crate::questionnaire::Questionnaire;
use crate::response::{Answer, Response};
use crate::store::Entry;

/// A response together with what it answers and what was changed.
#[derive(Debug)]
pub struct Open {
    /// What it answers.
    pub questionnaire: Arc<Questionnaire>,
    /// The response.
    pub response: Response,
    /// How far they are saved.
    pub saving: Saving,
    /// The file that it was opened from, or will be made in with the first change.
    pub path: PathBuf,
    /// The file that it is in: another one after a conflict.
    pub file: PathBuf,
    /// What may be done with it.
    pub access: Access,
    /// Whether it has a file, or will have one as soon as saving works.
    pub has_file: bool,
}

/// How far the changes are saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saving {
    /// The number of the last change.
    pub revision: u64,
    /// The number of the last change that is on the disk.
    pub saved: u64,
    /// How many answers are on the disk.
    pub answers: usize,
}

impl Saving {
    /// Whether everything is on the disk.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.saved == self.revision
    }
}

impl Open {
    /// A response that was just begun; its changes are numbered on from `changes`.
    #[must_use]
    pub fn begun(
        response: Response,
        questionnaire: Arc<Questionnaire>,
        directory: &Path,
        changes: u64,
    ) -> Self {
        let saving = Saving { revision: changes, saved: changes, answers: 0 };
        let path = directory.join(response.file_name());
        Self {
            questionnaire,
            response,
            saving,
            file: path.clone(),
            path,
            access: Access::Ours,
            has_file: false,
        }
    }

    /// A response that was read from a file; its changes are numbered on from `changes`.
    #[must_use]
    pub fn read(entry: Entry, questionnaire: Arc<Questionnaire>, changes: u64) -> Self {
        let Entry { response, path } = entry;
        let answers = response.answered(&questionnaire);
        let saving = Saving { revision: changes, saved: changes, answers };
        Self {
            questionnaire,
            response,
            saving,
            file: path.clone(),
            path,
            access: Access::Ours,
            has_file: true,
        }
    }

    /// Saves what there is now.
    pub fn save(&mut self) -> Effect {
        self.has_file = true;
        self.saving.revision += 1;
        Effect::Save(Box::new(Save {
            path: self.path.clone(),
            response: self.response.clone(),
            questionnaire: Arc::clone(&self.questionnaire),
            revision: self.saving.revision,
            answered: self.response.answered(&self.questionnaire),
        }))
    }

    /// Takes in that a change is on the disk.
    pub(super) fn saved(&mut self, saved: Saved) {
        if saved.path == self.path {
            self.saving.saved = self.saving.saved.max(saved.revision);
            self.saving.answers = saved.answered;
            self.file = saved.file;
        }
    }

    /// Its heatmap, as far as it is answered.
    #[must_use]
    pub fn heatmap(&self) -> Heatmap {
        // A response whose answers do not fit its questionnaire is not opened; without tallies it is blank.
        let tallies = Tallies::of(&self.response, &self.questionnaire);
        let tallies = tallies.unwrap_or_else(|_| Tallies::new(&self.questionnaire));
        Heatmap::of(&self.questionnaire, &tallies, People::One)
    }

    /// What the picture shows besides heat.
    #[must_use]
    pub fn marks(&self) -> Marks {
        Marks::of(&self.response)
    }

    /// The answer to the statement at a position.
    #[must_use]
    pub fn answer_at(&self, position: usize) -> Option<Answer> {
        let (_, _, statement) = self.questionnaire.at(position)?;
        self.response.answer(&statement.id)
    }

    /// Where to go on: the first unanswered statement behind the last answered one; `None` when there is none.
    #[must_use]
    pub fn next_unanswered(&self) -> Option<usize> {
        let answered = |position: &usize| self.answer_at(*position).is_some();
        let last = (0..self.questionnaire.len()).rev().find(answered);
        let next = last.map_or(0, |last| last + 1);
        (next < self.questionnaire.len()).then_some(next)
    }

    /// How many statements have no answer yet.
    #[must_use]
    pub fn gaps(&self) -> usize {
        self.questionnaire.len() - self.response.answered(&self.questionnaire)
    }
}

impl State {
    /// Lets go of the open response, if there is one: the list shows what has become of it.
    pub(super) fn close(&mut self) -> Vec<Effect> {
        let Some(open) = self.open.take() else { return Vec::new() };
        self.changes = open.saving.revision;
        if !open.has_file {
            // What was typed is kept for the next beginning.
            let name = open.response.name.as_deref().unwrap_or_default();
            self.form = Some(Box::new(Begin::filled(&open.response.place, name)));
        }
        if open.access.is_look_only() {
            return Vec::new();
        }
        self.library.put(&open);
        vec![Effect::Close(open.path)]
    }

    /// Whether the open response is changed in another window, so that it can only be looked at here.
    pub(super) fn is_look_only(&self) -> bool {
        self.open.as_ref().is_some_and(|open| open.access.is_look_only())
    }

    /// Lets the list show what has become of the open response.
    pub(super) fn refresh_row(&mut self) {
        if let Some(open) = self.open.as_ref().filter(|open| !open.access.is_look_only()) {
            self.library.put(open);
        }
    }
}
