//! The saved heatmaps that a command works on.

use std::io::{self, IsTerminal as _};
use std::sync::Arc;

use uuid::Uuid;

use super::context::CliContext;
use super::{Failure, say};
use crate::export::text::Paint;
use crate::i18n::text;
use crate::model::questionnaire::Questionnaire;
use crate::session::{Library, Row};
use crate::store::{Error, Stored, shown};

impl CliContext {
    /// The heatmap that a person names, with its questionnaire.
    pub(super) fn heatmap(&self, named: &str) -> Result<(Row, Arc<Questionnaire>), Failure> {
        let saved = self.store.find(named)?;
        let Some(questionnaire) = self.catalogue.find(saved.questionnaire()) else {
            return Err(unknown_questionnaire(&saved));
        };
        if let Some(statement) = saved.misfit(&questionnaire) {
            let (file, statement) = (shown(saved.path()), statement.to_string());
            return Err(Error::Misfit { file, statement }.into());
        }
        let row = Row::new(saved, Some(questionnaire));
        let questionnaire = row.questionnaire.clone().ok_or_else(|| unknown_questionnaire(&row))?;
        Ok((row, questionnaire))
    }

    /// All that is saved; what cannot be read is named and passed over.
    pub(super) fn library(&self) -> Result<Library, Failure> {
        let (saved, errors) = self.store.saved()?;
        self.say_unread(&errors);
        let mut library = Library::default();
        library.fill(Row::all(saved, |key| self.catalogue.find(key)), errors.len(), false);
        Ok(library)
    }

    /// Names files that could not be read.
    pub(super) fn say_unread(&self, errors: &[Error]) {
        errors.iter().for_each(|error| say(&error.in_one_line(&self.messages)));
    }

    /// The id, the day and the name of what is saved, in columns.
    pub(super) fn columns_of(&self, stored: &Stored) -> String {
        let date = stored.started().map(|at| self.messages.date(at, &self.zone())).unwrap_or_default();
        let name = self.messages.place(stored.name());
        let room = self.columns().saturating_sub(52).clamp(20, 60);
        // What reads a pipe wants all of it.
        let name =
            if io::stdout().is_terminal() { text::fit(&name, room) } else { text::at_least(&name, room) };
        format!("{}  {}  {name}", short(stored.id()), text::at_least(&date, 11))
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

/// That the questionnaire of a heatmap is not available.
pub(super) fn unknown_questionnaire(saved: &Stored) -> Failure {
    let questionnaire = saved.questionnaire().to_string();
    Error::UnknownQuestionnaire { what: shown(saved.path()), questionnaire }.into()
}
