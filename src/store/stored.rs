//! A document and the file that it is kept in.

use std::ops::{Deref, DerefMut};
use std::path::{Path, PathBuf};

use crate::heatmap::picture::Marks;
use crate::heatmap::{Heatmap, People};
use crate::model::document::Document;
use crate::model::group::Tallies;
use crate::model::questionnaire::Questionnaire;

#[derive(Debug, Clone, PartialEq)]
pub struct Stored {
    path: PathBuf,
    pub document: Document,
}

impl Deref for Stored {
    type Target = Document;

    fn deref(&self) -> &Document {
        &self.document
    }
}

impl DerefMut for Stored {
    fn deref_mut(&mut self) -> &mut Document {
        &mut self.document
    }
}

impl Stored {
    pub fn new(path: impl Into<PathBuf>, document: impl Into<Document>) -> Self {
        Self { path: path.into(), document: document.into() }
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// It is in another file now.
    pub fn move_to(&mut self, path: PathBuf) {
        self.path = path;
    }

    /// Whether the file may be a copy, as programs that sync folders make them: it is not under its own name.
    pub fn is_copy(&self) -> bool {
        !self.path.ends_with(self.file_name())
    }

    /// What its picture shows besides heat.
    pub fn marks(&self) -> Marks {
        let noted = self.response().map_or_else(Vec::new, |response| response.noted().cloned().collect());
        Marks { noted, focus: self.focus().cloned() }
    }

    /// The counts, and whose they are, where they fit the questionnaire.
    pub fn tallies(&self, questionnaire: &Questionnaire) -> Option<(Tallies, People)> {
        match &self.document {
            Document::Response(response) => Some((Tallies::of(response, questionnaire).ok()?, People::One)),
            Document::Group(group) => {
                let people = group.revealed.map_or(0, |_| group.who_answered_in_private());
                let (minimum, by_consent) = (group.minimum, group.by_consent);
                Some((group.tallies(questionnaire).ok()?, People::Group { people, minimum, by_consent }))
            }
        }
    }

    /// Its heatmap, where its answers fit the questionnaire.
    pub fn heatmap(&self, questionnaire: &Questionnaire) -> Option<Heatmap> {
        let (tallies, people) = self.tallies(questionnaire)?;
        Some(Heatmap::of(questionnaire, &tallies, people))
    }
}
