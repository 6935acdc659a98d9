//! What is open: its changes, and whether they are on the disk.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Access, Begin, Effect, Room, Save, Saved, State};
use crate::heatmap::{Heatmap, People};
use crate::model::group::Tallies;
use crate::model::questionnaire::Questionnaire;
use crate::model::response::Answer;
use crate::store::Stored;

/// A response or a group together with what it answers and what was changed.
#[derive(Debug)]
pub struct Open {
    /// What it answers; of a circle the part that it is about.
    pub questionnaire: Arc<Questionnaire>,
    /// The whole of that.
    pub whole: Arc<Questionnaire>,
    /// What is open, and the file that it is in: another one after a conflict.
    pub saved: Stored,
    /// How far its changes are saved.
    pub saving: Saving,
    /// The file that it was opened from, or will be made in with the first change.
    pub path: PathBuf,
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
    /// Something that was just begun; its changes are numbered on from `changes`.
    #[must_use]
    pub fn begun(saved: impl Into<Stored>, whole: Arc<Questionnaire>, changes: u64) -> Self {
        Self { has_file: false, ..Self::read(saved, whole, changes) }
    }

    /// Something that was read from a file; its changes are numbered on from `changes`.
    #[must_use]
    pub fn read(saved: impl Into<Stored>, whole: Arc<Questionnaire>, changes: u64) -> Self {
        let saved = saved.into();
        let answers = saved.response().map_or(0, |response| response.answered(&whole));
        let saving = Saving { revision: changes, saved: changes, answers };
        let path = saved.path().to_owned();
        let questionnaire = Arc::clone(&whole);
        let mut open =
            Self { questionnaire, whole, saved, saving, path, access: Access::Ours, has_file: true };
        open.find_part();
        open
    }

    /// Takes in which part of its questionnaire it is about now.
    pub(super) fn find_part(&mut self) {
        // A circle about nothing is not opened.
        let part = self.saved.part(Arc::clone(&self.whole));
        self.questionnaire = part.unwrap_or_else(|| Arc::clone(&self.whole));
    }

    /// Saves what there is now; what is kept in memory alone, or can only be looked at, is not saved.
    #[must_use]
    pub fn save(&mut self) -> Vec<Effect> {
        if self.access == Access::InMemory || self.access.is_look_only() {
            return Vec::new();
        }
        self.has_file = true;
        self.saving.revision += 1;
        vec![Effect::Save(Box::new(Save {
            path: self.path.clone(),
            saved: self.saved.clone(),
            questionnaire: Arc::clone(&self.whole),
            revision: self.saving.revision,
            answered: self.answered(),
        }))]
    }

    /// Takes in that a change is on the disk.
    pub(super) fn saved(&mut self, saved: &Saved) {
        if saved.path == self.path {
            self.saving.saved = self.saving.saved.max(saved.revision);
            self.saving.answers = saved.answered;
            self.saved.move_to(saved.file.clone());
        }
    }

    /// The file that it is in.
    #[must_use]
    pub fn file(&self) -> &Path {
        self.saved.path()
    }

    /// Its heatmap, as far as it is answered, or may be shown.
    #[must_use]
    pub fn heatmap(&self) -> Heatmap {
        // What does not fit its questionnaire is not opened; without tallies it is blank.
        let blank = || Heatmap::of(&self.questionnaire, &Tallies::new(&self.questionnaire), People::One);
        self.saved.heatmap(&self.questionnaire).unwrap_or_else(blank)
    }

    /// The answer to the statement at a position.
    #[must_use]
    pub fn answer_at(&self, position: usize) -> Option<Answer> {
        let (_, _, statement) = self.questionnaire.at(position)?;
        self.saved.answer(&statement.id)
    }

    /// Where to go on: the first unanswered statement behind the last answered one; `None` when there is none.
    #[must_use]
    pub fn next_unanswered(&self) -> Option<usize> {
        let answered = |position: &usize| self.answer_at(*position).is_some();
        let last = (0..self.questionnaire.len()).rev().find(answered);
        let next = last.map_or(0, |last| last + 1);
        (next < self.questionnaire.len()).then_some(next)
    }

    /// How many statements have an answer of any kind.
    #[must_use]
    pub fn answered(&self) -> usize {
        self.saved.response().map_or(0, |response| response.answered(&self.questionnaire))
    }

    /// How many statements have no answer yet.
    #[must_use]
    pub fn gaps(&self) -> usize {
        self.questionnaire.len() - self.answered()
    }
}

impl State {
    /// Lets go of what is open, if something is: the list shows what has become of it.
    pub(super) fn close(&mut self) -> Vec<Effect> {
        let Some(open) = self.open.take() else { return Vec::new() };
        self.changes = open.saving.revision;
        self.room = Room::default();
        if let (false, Some(response)) = (open.has_file, open.saved.response()) {
            // What was typed is kept for the next beginning.
            let name = response.name.as_deref().unwrap_or_default();
            self.form = Some(Box::new(Begin::filled(&response.place, name)));
        }
        if open.access.is_look_only() {
            return Vec::new();
        }
        self.library.put(&open);
        vec![Effect::Close(open.path)]
    }

    /// Whether what is open is changed in another window, so that it can only be looked at here.
    pub(super) fn is_look_only(&self) -> bool {
        self.open.as_ref().is_some_and(|open| open.access.is_look_only())
    }

    /// Lets the list show what has become of what is open.
    pub(super) fn refresh_row(&mut self) {
        if let Some(open) = self.open.as_ref().filter(|open| !open.access.is_look_only()) {
            self.library.put(open);
        }
    }
}
