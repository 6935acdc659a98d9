//! Every change that can be made to a response, each with the change that undoes it.

use uuid::Uuid;

use super::{Action, Answer, Response, Stage};
use crate::model::questionnaire::{DimensionId, StatementId};

/// A change of a response or a group.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// Sets the answers of some statements, each named once, or takes them away.
    Answers(Vec<(StatementId, Option<Answer>)>),
    /// Sets the note on a dimension; an empty one takes it away.
    Note(DimensionId, String),
    /// Finishes a draft, or makes it a draft again.
    Stage(Stage),
    /// Chooses the spot to work on, or none.
    Focus(Option<DimensionId>),
    /// Sets the action of an id, a new one after the others, or takes it away.
    Action(Uuid, Option<Box<Action>>),
}

impl Response {
    /// Makes a change and returns the one that undoes it; `None` when it would change nothing, or when it
    /// is not allowed: the answers of a finished response stay as they are.
    pub fn apply(&mut self, edit: Edit) -> Option<Edit> {
        match edit {
            Edit::Answers(answers) if self.is_draft() => self.apply_answers(answers),
            Edit::Answers(_) => None,
            Edit::Note(dimension, note) => self.apply_note(dimension, note),
            Edit::Stage(stage) => {
                let before = self.stage();
                self.finished = match stage {
                    Stage::Draft => None,
                    Stage::Finished(at) => at,
                };
                (before != self.stage()).then_some(Edit::Stage(before))
            }
            Edit::Focus(focus) => {
                let before = std::mem::replace(&mut self.focus, focus);
                (before != self.focus).then_some(Edit::Focus(before))
            }
            Edit::Action(id, action) => set_action(&mut self.actions, id, action),
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

/// Sets the action of an id among some, or takes it away; returns the change that undoes this.
pub(crate) fn set_action(actions: &mut Vec<Action>, id: Uuid, action: Option<Box<Action>>) -> Option<Edit> {
    let at = actions.iter().position(|known| known.id == id);
    let before = match (at.and_then(|at| actions.get_mut(at)), at, action) {
        (Some(known), _, Some(action)) if *known == *action => return None,
        (Some(known), _, Some(action)) => Some(std::mem::replace(known, *action)),
        (Some(_), Some(at), None) => Some(actions.remove(at)),
        (_, _, Some(action)) => {
            actions.push(*action);
            None
        }
        (_, _, None) => return None,
    };
    Some(Edit::Action(id, before.map(Box::new)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::questionnaire::{Level, QuestionnaireRef};
    use crate::model::response::ActionState;
    use jiff::Timestamp;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn draft() -> Response {
        let questionnaire = QuestionnaireRef {
            id: "q".into(),
            version: semver::Version::new(1, 0, 0),
            language: "en".into(),
        };
        Response::new(Uuid::nil(), questionnaire, Timestamp::UNIX_EPOCH, "Place".into(), None)
    }

    fn action(id: u128, what: String, done: bool) -> Edit {
        let state = if done { ActionState::Done(date(2026, 11, 30)) } else { ActionState::Open };
        let id = Uuid::from_u128(id);
        let action = Action { state, ..Action::new(id, "a.b".into(), what) };
        Edit::Action(id, Some(Box::new(action)))
    }

    fn edits() -> impl Strategy<Value = Edit> {
        let statement = prop::sample::select(vec!["a.b.one", "a.b.two", "a.c.one"]);
        let dimension = || prop::sample::select(vec!["a.b", "a.c"]);
        let answer = prop::option::of(prop_oneof![
            (1u8..=5).prop_map(|n| Answer::Level(Level::new(n).unwrap())),
            Just(Answer::NotSure),
            Just(Answer::DoesNotApply)
        ]);
        let answers = prop::collection::btree_map(statement, answer, 0..4).prop_map(|list| {
            Edit::Answers(list.into_iter().map(|(id, answer)| (id.into(), answer)).collect())
        });
        let note = (dimension(), "[a-c]{0,2}").prop_map(|(id, note)| Edit::Note(id.into(), note));
        let stage = prop_oneof![Just(Stage::Draft), Just(Stage::Finished(Some(Timestamp::UNIX_EPOCH)))];
        let focus = prop::option::of(dimension()).prop_map(|id| Edit::Focus(id.map(Into::into)));
        let set = (0u128..3, "[a-c]{1,2}", any::<bool>()).prop_map(|(id, what, done)| action(id, what, done));
        let taken = (0u128..3).prop_map(|id| Edit::Action(Uuid::from_u128(id), None));
        prop_oneof![4 => answers, 2 => note, 1 => stage.prop_map(Edit::Stage), 1 => focus, 3 => set, 1 => taken]
    }

    /// The same but for the order of actions: one that was taken away comes back after the others.
    fn content(response: &Response) -> Response {
        let mut response = response.clone();
        response.actions.sort_by_key(|action| action.id);
        response
    }

    proptest! {
        #[test]
        fn what_an_edit_returns_takes_it_back(edits in prop::collection::vec(edits(), 0..40)) {
            let mut response = draft();
            let (mut states, mut inverses) = (vec![content(&response)], Vec::new());
            for edit in edits {
                if let Some(inverse) = response.apply(edit) {
                    prop_assert_ne!(&content(&response), states.last().unwrap(), "an edit that changed nothing");
                    states.push(content(&response));
                    inverses.push(inverse);
                }
            }
            while let Some(inverse) = inverses.pop() {
                states.pop();
                prop_assert!(response.apply(inverse).is_some());
                prop_assert_eq!(&content(&response), states.last().unwrap());
            }
        }
    }

    #[test]
    fn the_answers_of_a_finished_response_do_not_change() {
        let mut response = draft();
        response.apply(Edit::Stage(Stage::Finished(Some(Timestamp::UNIX_EPOCH))));
        let answer = Edit::Answers(vec![("a.b.one".into(), Some(Answer::NotSure))]);
        assert_eq!(response.apply(answer), None);
        assert!(response.is_empty());
    }
}
