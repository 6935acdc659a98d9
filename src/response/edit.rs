//! Every change that can be made to a response, each with the change that takes it back.

use super::{Answer, Response, Stage};
use crate::questionnaire::{DimensionId, StatementId};

/// A change of a response.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// Sets the answers of some statements, or takes them away.
    Answers(Vec<(StatementId, Option<Answer>)>),
    /// Sets the note on a dimension; an empty one takes it away.
    Note(DimensionId, String),
    /// Finishes a draft, or makes it a draft again.
    Stage(Stage),
}

impl Response {
    /// Makes a change and returns the one that takes it back; `None` when it would change nothing, or when it
    /// is not allowed: the answers of a finished response stay as they are.
    pub fn apply(&mut self, edit: Edit) -> Option<Edit> {
        match edit {
            Edit::Answers(answers) if self.is_draft() => self.apply_answers(answers),
            Edit::Answers(_) => None,
            Edit::Note(dimension, note) => self.apply_note(dimension, note),
            Edit::Stage(stage) => {
                let before = std::mem::replace(&mut self.stage, stage);
                (before != stage).then_some(Edit::Stage(before))
            }
        }
    }

    fn apply_answers(&mut self, answers: Vec<(StatementId, Option<Answer>)>) -> Option<Edit> {
        let mut inverse = Vec::new();
        for (statement, answer) in answers {
            let before = match answer {
                Some(answer) => self.answers.insert(statement.clone(), answer),
                None => self.answers.shift_remove(&statement),
            };
            if before != answer {
                inverse.push((statement, before));
            }
        }
        // Taken back last first, in case a statement is named twice.
        inverse.reverse();
        (!inverse.is_empty()).then_some(Edit::Answers(inverse))
    }

    fn apply_note(&mut self, dimension: DimensionId, note: String) -> Option<Edit> {
        let before = if note.is_empty() {
            self.notes.shift_remove(&dimension).unwrap_or_default()
        } else {
            self.notes.insert(dimension.clone(), note).unwrap_or_default()
        };
        (before != self.note(&dimension)).then_some(Edit::Note(dimension, before))
    }
}
