//! Answers as codes, a byte a statement: a row of them is small and quickly counted.

use uuid::Uuid;

use super::NotTaken;
use crate::model::questionnaire::{Questionnaire, QuestionnaireRef};
use crate::model::response::{Answer, Response};

/// The codes of a questionnaire's answers: 1 the coolest level, and on from there, *not sure* and *doesn't apply* behind the
/// warmest; 0 where there is none.
pub(super) struct Index<'a> {
    questionnaire: &'a Questionnaire,
    levels: u8,
}

impl<'a> Index<'a> {
    pub(super) fn of(questionnaire: &'a Questionnaire) -> Self {
        let levels = u8::try_from(questionnaire.scale.len()).unwrap_or(u8::MAX);
        Self { questionnaire, levels }
    }

    /// How many codes a row has.
    pub(super) fn len(&self) -> usize {
        self.questionnaire.len()
    }

    /// The code of an answer; `None` for a level that the scale does not have.
    fn code(&self, answer: Answer) -> Option<u8> {
        match answer {
            Answer::Level(level) => Some(level.number()).filter(|level| *level <= self.levels),
            Answer::NotSure => Some(self.levels + 1),
            Answer::DoesNotApply => Some(self.levels + 2),
        }
    }

    /// Writes a person's answers into an empty row; returns whose they are.
    pub(super) fn fill(
        &self,
        row: &mut [u8],
        response: &Response,
        key: &QuestionnaireRef,
    ) -> Result<Uuid, NotTaken> {
        let theirs = &response.questionnaire.key;
        if !theirs.compares_with(key) {
            return Err(NotTaken::OtherQuestionnaire(theirs.to_string()));
        }
        if response.is_draft() {
            return Err(NotTaken::Draft);
        }
        let mut expected = 0;
        for (id, answer) in response.given() {
            let Some(position) = self.questionnaire.position_from(expected, id.as_str()) else { continue };
            expected = position + 1;
            let code = self.code(answer).ok_or_else(|| NotTaken::Misfit(id.clone()))?;
            if let Some(cell) = row.get_mut(position) {
                *cell = code;
            }
        }
        if row.iter().all(|code| *code == 0) { Err(NotTaken::Empty) } else { Ok(response.id) }
    }
}
