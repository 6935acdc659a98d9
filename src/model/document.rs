//! What is kept in a file: one person's answers, or a group's.

use std::sync::Arc;

use jiff::Timestamp;
use uuid::Uuid;

use super::group::{Group, Kind};
use super::questionnaire::{DimensionId, Questionnaire, QuestionnaireRef, StatementId};
use super::response::{Action, Answer, Edit, Response};

#[derive(Debug, Clone, PartialEq)]
pub enum Document {
    Response(Box<Response>),
    Group(Box<Group>),
}

impl From<Response> for Document {
    fn from(response: Response) -> Self {
        Self::Response(Box::new(response))
    }
}

impl From<Group> for Document {
    fn from(group: Group) -> Self {
        Self::Group(Box::new(group))
    }
}

impl Document {
    pub fn response(&self) -> Option<&Response> {
        match self {
            Self::Response(response) => Some(response),
            Self::Group(_) => None,
        }
    }

    pub fn group(&self) -> Option<&Group> {
        match self {
            Self::Response(_) => None,
            Self::Group(group) => Some(group),
        }
    }

    pub fn group_mut(&mut self) -> Option<&mut Group> {
        match self {
            Self::Response(_) => None,
            Self::Group(group) => Some(group),
        }
    }

    pub fn id(&self) -> Uuid {
        match self {
            Self::Response(response) => response.id,
            Self::Group(group) => group.id,
        }
    }

    /// The name of what it is, in JSON and CSV.
    pub fn kind(&self) -> &'static str {
        self.group().map_or("response", |group| group.kind.name())
    }

    /// When it was begun or opened.
    pub fn started(&self) -> Option<Timestamp> {
        match self {
            Self::Response(response) => response.started,
            Self::Group(group) => Some(group.opened),
        }
    }

    pub fn questionnaire(&self) -> &QuestionnaireRef {
        match self {
            Self::Response(response) => &response.questionnaire.key,
            Self::Group(group) => &group.questionnaire.key,
        }
    }

    /// The place, in people's own words; may be empty.
    pub fn place(&self) -> &str {
        match self {
            Self::Response(response) => &response.place,
            Self::Group(group) => &group.place,
        }
    }

    /// A group's title, or the place.
    pub fn name(&self) -> &str {
        self.group().map(|group| &*group.title).filter(|title| !title.is_empty()).unwrap_or(self.place())
    }

    pub fn actions(&self) -> &[Action] {
        match self {
            Self::Response(response) => &response.actions,
            Self::Group(group) => &group.actions,
        }
    }

    pub fn action(&self, id: Uuid) -> Option<&Action> {
        self.actions().iter().find(|action| action.id == id)
    }

    /// The spot chosen to work on.
    pub fn focus(&self) -> Option<&DimensionId> {
        match self {
            Self::Response(response) => response.focus.as_ref(),
            Self::Group(group) => group.focus.as_ref(),
        }
    }

    /// The note on a dimension; groups have none.
    pub fn note(&self, id: &DimensionId) -> &str {
        self.response().map_or("", |response| response.note(id))
    }

    /// A person's answer to a statement.
    pub fn answer(&self, id: &StatementId) -> Option<Answer> {
        self.response().and_then(|response| response.answer(id))
    }

    /// Whether it is still being answered, or gathered.
    pub fn is_draft(&self) -> bool {
        match self {
            Self::Response(response) => response.is_draft(),
            Self::Group(group) => group.revealed.is_none(),
        }
    }

    /// Makes a change and returns the one that undoes it; `None` when it would change nothing, or is not allowed.
    pub fn apply(&mut self, edit: Edit) -> Option<Edit> {
        match self {
            Self::Response(response) => response.apply(edit),
            Self::Group(group) => group.apply(edit),
        }
    }

    /// The part of its questionnaire that it is about: a circle is about the person alone.
    pub fn part(&self, questionnaire: Arc<Questionnaire>) -> Option<Arc<Questionnaire>> {
        match self.group() {
            Some(group) if group.kind == Kind::Circle => questionnaire.about_the_person().map(Arc::new),
            _ => Some(questionnaire),
        }
    }

    /// The first statement whose answers do not fit the scale.
    pub fn misfit(&self, questionnaire: &Questionnaire) -> Option<StatementId> {
        match self {
            Self::Response(response) => response.misfits(questionnaire).next().cloned(),
            Self::Group(group) => {
                let counted = group.tallies(questionnaire).err().map(|misfit| misfit.0);
                counted.or_else(|| group.misfit_in_waiting(questionnaire).cloned())
            }
        }
    }

    /// The name of the file it is kept under.
    pub fn file_name(&self) -> String {
        match self {
            Self::Response(response) => response.file_name(),
            Self::Group(group) => group.file_name(),
        }
    }
}
