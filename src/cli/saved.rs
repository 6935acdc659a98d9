//! The saved heatmaps that a command works on.

use std::sync::Arc;

use uuid::Uuid;

use super::context::CliContext;
use super::{Failure, say};
use crate::export::text::Paint;
use crate::model::questionnaire::Questionnaire;
use crate::session::{Library, Row};
use crate::store::{Error, Stored, shown};

impl CliContext {
    /// The heatmap that a person names, with its questionnaire.
    pub(super) fn heatmap(&self, named: &str) -> Result<(Row, Arc<Questionnaire>), Failure> {
        let saved = self.store.find(named)?;
        let file = shown(saved.path());
        let found = self.catalogue.find(saved.questionnaire());
        let questionnaire = saved.questionnaire().to_string();
        let misfit = found.as_ref().and_then(|of| saved.misfit(of)).map(|statement| statement.to_string());
        let row = Row::new(saved, found);
        match (row.questionnaire.clone(), misfit) {
            (None, _) => Err(Error::UnknownQuestionnaire { what: file, questionnaire }.into()),
            (Some(_), Some(statement)) => Err(Error::Misfit { file, statement }.into()),
            (Some(of), None) => Ok((row, of)),
        }
    }

    /// All that is saved; what cannot be read is named and passed over.
    pub(super) fn library(&self) -> Result<Library, Failure> {
        let (saved, errors) = self.store.saved()?;
        errors.iter().for_each(|error| say(&error.in_one_line(&self.messages)));
        let mut library = Library::default();
        library.fill(Row::all(saved, |key| self.catalogue.find(key)), errors.len(), false);
        Ok(library)
    }

    /// How text is painted on standard output.
    pub(super) fn paint(&self) -> Paint {
        Paint { palette: self.palette(), depth: self.print_depth(), columns: self.columns() }
    }
}

/// The beginning of an id, long enough to name it.
pub(super) fn short(id: Uuid) -> String {
    id.to_string().chars().take(8).collect()
}

/// That the questionnaire of a heatmap is not at hand.
pub(super) fn unknown_questionnaire(saved: &Stored) -> Failure {
    let questionnaire = saved.questionnaire().to_string();
    Error::UnknownQuestionnaire { what: shown(saved.path()), questionnaire }.into()
}
