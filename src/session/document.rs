//! The open document: its changes, and whether they are on the disk.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::event::{Access, Effect, Save, Saved};
use crate::heatmap::{Heatmap, People};
use crate::model::group::Tallies;
use crate::model::questionnaire::Questionnaire;
use crate::model::response::Answer;
use crate::store::Stored;

/// A response or a group, its questionnaire, and what was changed.
#[derive(Debug)]
pub struct Document {
    /// The statements that are asked; of a circle, those about the person.
    pub questionnaire: Arc<Questionnaire>,
    pub whole_questionnaire: Arc<Questionnaire>,
    pub saved: Stored,
    pub saving: Saving,
    /// The path that it was opened with, or will be created at with the first change.
    pub path: PathBuf,
    pub access: Access,
    /// Whether it has a file, or will have one as soon as saving works.
    pub has_file: bool,
}

/// How many of the changes are saved.
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
    pub fn is_done(&self) -> bool {
        self.saved >= self.revision
    }
}

impl Document {
    /// A new document without a file; its changes are numbered from `changes` on.
    pub fn begun(saved: Stored, questionnaire: Arc<Questionnaire>, changes: u64) -> Self {
        Self { has_file: false, ..Self::read(saved, questionnaire, changes) }
    }

    /// A document that was read from a file; its changes are numbered from `changes` on.
    pub fn read(saved: Stored, questionnaire: Arc<Questionnaire>, changes: u64) -> Self {
        let answers = saved.response().map_or(0, |response| response.answered(&questionnaire));
        let mut document = Self {
            whole_questionnaire: Arc::clone(&questionnaire),
            questionnaire,
            saving: Saving { revision: changes, saved: changes, answers },
            path: saved.path().to_owned(),
            saved,
            access: Access::Ours,
            has_file: true,
        };
        document.find_part();
        document
    }

    /// Finds the part of the questionnaire that is asked: a group may have become a circle.
    pub fn find_part(&mut self) {
        // A circle that asks nothing is not opened.
        let part = self.saved.part(Arc::clone(&self.whole_questionnaire));
        self.questionnaire = part.unwrap_or_else(|| Arc::clone(&self.whole_questionnaire));
    }

    /// The effect that saves the document; `None` for one that is only in memory or only looked at.
    pub(super) fn save(&mut self) -> Option<Effect> {
        if self.access == Access::InMemory || self.access.is_look_only() {
            return None;
        }
        self.has_file = true;
        self.saving.revision += 1;
        Some(Effect::Save(Box::new(Save {
            path: self.path.clone(),
            saved: self.saved.clone(),
            questionnaire: Arc::clone(&self.whole_questionnaire),
            revision: self.saving.revision,
            answered: self.answered(),
        })))
    }

    pub(super) fn on_saved(&mut self, saved: &Saved) {
        if saved.path == self.path {
            self.saving.saved = self.saving.saved.max(saved.revision);
            self.saving.answers = saved.answered;
            self.saved.move_to(saved.file.clone());
        }
    }

    /// The file that it is in.
    pub fn file(&self) -> &Path {
        self.saved.path()
    }

    pub fn is_group(&self) -> bool {
        self.saved.group().is_some()
    }

    /// Its heatmap, as far as it is answered and may be shown.
    pub fn heatmap(&self) -> Heatmap {
        // What does not fit its questionnaire is not opened; without tallies the heatmap is blank.
        let blank = || Heatmap::of(&self.questionnaire, &Tallies::new(&self.questionnaire), People::One);
        self.saved.heatmap(&self.questionnaire).unwrap_or_else(blank)
    }

    pub fn answer_at(&self, position: usize) -> Option<Answer> {
        let (_, _, statement) = self.questionnaire.at(position)?;
        self.saved.answer(&statement.id)
    }

    /// The first statement after the last answered one; `None` when all after it are answered.
    pub fn next_unanswered(&self) -> Option<usize> {
        let is_answered = |position: &usize| self.answer_at(*position).is_some();
        let last = (0..self.questionnaire.len()).rev().find(is_answered);
        let next = last.map_or(0, |last| last + 1);
        (next < self.questionnaire.len()).then_some(next)
    }

    /// The first statement without an answer.
    pub fn first_gap(&self) -> Option<usize> {
        self.gap_from(0)
    }

    /// The first statement from a position on without an answer.
    pub fn gap_from(&self, position: usize) -> Option<usize> {
        (position..self.questionnaire.len()).find(|position| self.answer_at(*position).is_none())
    }

    /// How many statements have an answer of any kind.
    pub fn answered(&self) -> usize {
        self.saved.response().map_or(0, |response| response.answered(&self.questionnaire))
    }

    /// How many statements have no answer.
    pub fn gaps(&self) -> usize {
        self.questionnaire.len() - self.answered()
    }
}
