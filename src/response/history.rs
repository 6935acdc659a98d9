//! Undo and redo of the changes made to a response since it was opened.

use super::{Edit, Response};

/// The changes that can be taken back, and those that can be made again.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct History {
    undo: Vec<Edit>,
    redo: Vec<Edit>,
}

impl History {
    /// Makes a change and remembers how to take it back. False when it changed nothing.
    pub fn make(&mut self, response: &mut Response, edit: Edit) -> bool {
        let Some(inverse) = response.apply(edit) else { return false };
        self.undo.push(inverse);
        self.redo.clear();
        true
    }

    /// Remembers how to take back a change that was made step by step.
    pub fn remember(&mut self, inverse: Edit) {
        self.undo.push(inverse);
        self.redo.clear();
    }

    /// Whether there is a change to take back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    /// Whether there is a change to make again.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.redo.is_empty()
    }

    /// Takes the last change back, and returns what was applied for that.
    pub fn undo(&mut self, response: &mut Response) -> Option<Edit> {
        step(&mut self.undo, &mut self.redo, response)
    }

    /// Makes the last change again that was taken back, and returns what was applied for that.
    pub fn redo(&mut self, response: &mut Response) -> Option<Edit> {
        step(&mut self.redo, &mut self.undo, response)
    }
}

fn step(from: &mut Vec<Edit>, to: &mut Vec<Edit>, response: &mut Response) -> Option<Edit> {
    let edit = from.pop()?;
    to.push(response.apply(edit.clone())?);
    Some(edit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::{Level, QuestionnaireRef};
    use crate::response::{Answer, Stage};
    use jiff::Timestamp;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn draft() -> Response {
        let questionnaire = QuestionnaireRef {
            id: "q".into(),
            version: semver::Version::new(1, 0, 0),
            language: "en".into(),
        };
        Response::new(Uuid::nil(), questionnaire, Timestamp::UNIX_EPOCH, "Place".into(), None)
    }

    fn edits() -> impl Strategy<Value = Edit> {
        let statement = prop::sample::select(vec!["a.b.one", "a.b.two", "a.c.one"]);
        let answer = prop::option::of(prop_oneof![
            (1u8..=5).prop_map(|n| Answer::Level(Level::new(n).unwrap())),
            Just(Answer::NotSure),
            Just(Answer::DoesNotApply)
        ]);
        let answers = prop::collection::vec((statement, answer), 0..4).prop_map(|list| {
            Edit::Answers(list.into_iter().map(|(id, answer)| (id.into(), answer)).collect())
        });
        let note = (prop::sample::select(vec!["a.b", "a.c"]), "[a-c]{0,2}")
            .prop_map(|(id, note)| Edit::Note(id.into(), note));
        let stage = prop_oneof![Just(Stage::Draft), Just(Stage::Finished(Some(Timestamp::UNIX_EPOCH)))];
        prop_oneof![4 => answers, 2 => note, 1 => stage.prop_map(Edit::Stage)]
    }

    proptest! {
        #[test]
        fn n_changes_and_n_undos_lead_back_and_n_redos_forth(edits in prop::collection::vec(edits(), 0..40)) {
            let (mut response, mut history) = (draft(), History::default());
            let made = edits.into_iter().filter(|edit| history.make(&mut response, edit.clone())).count();
            let changed = response.clone();
            for _ in 0..made {
                prop_assert!(history.undo(&mut response).is_some());
            }
            prop_assert_eq!(&response, &draft());
            prop_assert!(history.undo(&mut response).is_none());
            for _ in 0..made {
                prop_assert!(history.redo(&mut response).is_some());
            }
            prop_assert_eq!(response, changed);
        }
    }

    #[test]
    fn the_answers_of_a_finished_response_do_not_change() {
        let (mut response, mut history) = (draft(), History::default());
        history.make(&mut response, Edit::Stage(Stage::Finished(None)));
        let answer = Edit::Answers(vec![("a.b.one".into(), Some(Answer::NotSure))]);
        assert!(!history.make(&mut response, answer));
        assert!(response.is_empty());
    }
}
