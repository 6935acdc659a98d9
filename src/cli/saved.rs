//! The saved heatmaps that a command works on.

use std::sync::Arc;

use super::surroundings::Surroundings;
use super::{Failure, say};
use crate::app::{Library, Row};
use crate::export::text::Paint;
use crate::palette::Palette;
use crate::questionnaire::Questionnaire;
use crate::store::{Entry, Error, shown};

impl Surroundings {
    /// The heatmap that a person names, with its questionnaire.
    pub(super) fn heatmap(&self, named: &str) -> Result<(Row, Arc<Questionnaire>), Failure> {
        let entry = self.store.find_response(named)?;
        let Some(questionnaire) = self.catalogue.find(&entry.response.questionnaire) else {
            return Err(unknown_questionnaire(&entry));
        };
        if let Some(misfit) = entry.response.misfits(&questionnaire).next() {
            return Err(Error::Misfit { file: shown(&entry.path), statement: misfit.to_string() }.into());
        }
        Ok((Row::new(entry, Some(Arc::clone(&questionnaire))), questionnaire))
    }

    /// All that is saved; what cannot be read is named and passed over.
    pub(super) fn library(&self) -> Result<Library, Failure> {
        let (entries, errors) = self.store.responses()?;
        errors.iter().for_each(|error| say(&error.in_one_line()));
        let mut library = Library::default();
        library.fill(Row::all(entries, |key| self.catalogue.find(key)), errors.len());
        Ok(library)
    }

    /// How text is painted on standard output.
    pub(super) fn paint(&self) -> Paint {
        Paint { palette: Palette::VIK, depth: self.print_depth(), columns: self.columns() }
    }
}

/// That the questionnaire of a response is not at hand.
pub(super) fn unknown_questionnaire(entry: &Entry) -> Failure {
    let questionnaire = entry.response.questionnaire.to_string();
    Error::UnknownQuestionnaire { what: shown(&entry.path), questionnaire }.into()
}
