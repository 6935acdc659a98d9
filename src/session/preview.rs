//! Trying a questionnaire while it is written: nothing is saved, and the screens follow its file.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use super::{Document, Effect, History, Session};
use crate::model;
use crate::model::questionnaire::{Questionnaire, StatementId};
use crate::model::response::Answer;
use crate::store::{Error, Followed, Stamp};

/// How often the file is checked.
pub const CHECK: Duration = Duration::from_millis(250);

/// The followed file.
#[derive(Debug, Default)]
pub struct Preview {
    /// `None` where a questionnaire without a file is tried.
    path: Option<PathBuf>,
    /// Its stamp when it was read last: `None` before that, `Some(None)` if there was no file.
    seen: Option<Option<Stamp>>,
    /// Why it cannot be used as it is now.
    pub faults: Option<Error>,
    /// Whether the faults were put aside to see the screen below.
    pub is_aside: bool,
    /// How often it was read.
    pub times: usize,
    is_checking: bool,
    /// All answers, also to statements that are not there at the moment: they may come back.
    given: HashMap<StatementId, Answer>,
}

impl Preview {
    /// Follows a file, or tries a questionnaire that does not change.
    pub fn new(path: Option<PathBuf>) -> Self {
        Self { path, ..Self::default() }
    }

    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    pub fn is_checking(&self) -> bool {
        self.is_checking
    }

    /// Checks the file, unless that is going on already.
    pub(super) fn check(&mut self) -> Option<Effect> {
        let path = self.path.clone().filter(|_| !self.is_checking)?;
        self.is_checking = true;
        Some(Effect::Follow(path, self.seen))
    }
}

impl Session {
    /// Why the followed file cannot be used, unless that was put aside.
    pub fn faults(&self) -> Option<&Error> {
        self.preview.as_ref().filter(|preview| !preview.is_aside)?.faults.as_ref()
    }

    /// The followed file was checked. True when it was read again and can be used.
    pub(super) fn on_followed(&mut self, followed: Option<Followed>) -> bool {
        let Some(preview) = &mut self.preview else { return false };
        preview.is_checking = false;
        let Some(Followed { seen, found }) = followed else { return false };
        let is_first = preview.times == 0;
        (preview.seen, preview.is_aside) = (Some(seen), false);
        preview.times += 1;
        match found {
            Err(why) => {
                preview.faults = Some(why);
                false
            }
            Ok(questionnaire) => {
                preview.faults = None;
                self.replace_questionnaire(&questionnaire);
                !is_first
            }
        }
    }

    /// Goes on with the questionnaire as it is now.
    fn replace_questionnaire(&mut self, questionnaire: &Arc<Questionnaire>) {
        self.questionnaires = vec![Arc::clone(questionnaire)];
        let Some(document) = self.document.take() else { return };
        let given = self.preview.as_mut().map(|preview| &mut preview.given);
        self.document = Some(refit(document, questionnaire, given));
        // Undo may be about what is no longer there.
        self.history = History::default();
    }
}

/// The answers under the questionnaire as it is now: what does not fit waits until it does.
fn refit(
    document: Document,
    questionnaire: &Arc<Questionnaire>,
    given: Option<&mut HashMap<StatementId, Answer>>,
) -> Document {
    let mut saved = document.saved;
    if let model::document::Document::Response(response) = &mut saved.document {
        let all = given.map(|given| {
            given.retain(|id, answer| !fits(&document.questionnaire, id, *answer));
            given.extend(response.given().map(|(id, answer)| (id.clone(), answer)));
            given.clone()
        });
        response.questionnaire = questionnaire.key.clone().into();
        let fitting = all.into_iter().flatten().filter(|(id, answer)| fits(questionnaire, id, *answer));
        response.set_answers(fitting);
        response.focus.take_if(|id| questionnaire.dimension(id).is_none());
        response.actions.retain(|action| questionnaire.dimension(&action.dimension).is_some());
    }
    Document {
        access: document.access,
        ..Document::begun(saved, Arc::clone(questionnaire), document.saving.revision)
    }
}

/// Whether the questionnaire has the statement, and its scale the level.
fn fits(questionnaire: &Questionnaire, id: &StatementId, answer: Answer) -> bool {
    let has_level = answer.level().is_none_or(|level| questionnaire.scale.level(level.number()).is_some());
    questionnaire.position(id.as_str()).is_some() && has_level
}
