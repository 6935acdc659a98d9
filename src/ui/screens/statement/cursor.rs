//! A statement by its position, which is found again when the questionnaire changes in a preview.

use std::sync::Arc;

use crate::ui::prelude::*;

pub(in crate::ui::screens) struct StatementCursor {
    pub(in crate::ui::screens) position: usize,
    /// The questionnaire that the position is in.
    questionnaire: Option<Arc<Questionnaire>>,
}

impl StatementCursor {
    pub(in crate::ui::screens) fn at(position: usize) -> Self {
        Self { position, questionnaire: None }
    }

    /// Finds the same statement in the questionnaire as it is now. True if that has changed.
    pub(in crate::ui::screens) fn refresh(&mut self, cx: &Context) -> bool {
        let Some(document) = &cx.session.document else { return false };
        let now = &document.questionnaire;
        let before = match &self.questionnaire {
            Some(before) if Arc::ptr_eq(before, now) => return false,
            before => before.as_ref(),
        };
        let statement = before.and_then(|before| before.at(self.position)).map(|(_, _, it)| &it.id);
        let found = statement.and_then(|id| now.position(id.as_str()));
        let is_changed = before.is_some();
        self.position = found.unwrap_or_else(|| self.position.min(now.len().saturating_sub(1)));
        self.questionnaire = Some(Arc::clone(now));
        is_changed
    }
}

/// Whether a change has no screen of its own: on a draft, the title of a dimension would steer the answers.
pub(in crate::ui::screens) fn stays_hidden(target: &Target, cx: &Context) -> bool {
    let is_draft = cx.document().is_some_and(|document| document.saved.is_draft());
    let has_screen =
        matches!(target, Target::Row(_) | Target::File(_) | Target::Statement(_) | Target::Review);
    is_draft && !has_screen
}
