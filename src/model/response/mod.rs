//! The answers, notes and actions of one person about one place.

mod action;
mod edit;
mod plain;
mod read;
mod write;

use indexmap::IndexMap;
use jiff::Timestamp;
use uuid::Uuid;

use crate::format::document::write::file_name;
use crate::model::questionnaire::{DimensionId, Level, Questionnaire, QuestionnaireRef, StatementId};

pub use crate::format::document::Unreadable;
pub(crate) use action::read_actions;
pub use action::{Action, ActionState};
pub use edit::Edit;
pub(crate) use edit::set_action;
pub use read::{FORMAT, Sheet, read, read_sheet};

/// What a person said to a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Answer {
    /// How true it is.
    Level(Level),
    /// They cannot tell.
    NotSure,
    /// The statement does not fit them or their place, or is not theirs to say.
    DoesNotApply,
}

impl Answer {
    /// The level, if it is one.
    #[must_use]
    pub fn level(self) -> Option<Level> {
        match self {
            Self::Level(level) => Some(level),
            Self::NotSure | Self::DoesNotApply => None,
        }
    }
}

/// How far a response has come. The answers of a finished one no longer change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Still being answered.
    Draft,
    /// Finished, when that is known: a response made for a group does not say.
    Finished(Option<Timestamp>),
}

/// One person's answers about one place, with notes and actions.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// Its random id.
    pub id: Uuid,
    /// What it answers.
    pub questionnaire: QuestionnaireRef,
    /// When it was begun; a response made for a group does not say.
    pub started: Option<Timestamp>,
    /// Draft or finished.
    pub stage: Stage,
    /// When it was taken in from a file, if it was.
    pub imported: Option<Timestamp>,
    /// What it is about, in the person's own words; may be empty.
    pub place: String,
    /// Whose it is, if they said.
    pub name: Option<String>,
    /// The one spot chosen to work on.
    pub focus: Option<DimensionId>,
    /// The actions, oldest first.
    pub actions: Vec<Action>,
    answers: Answers,
    notes: Notes,
    kept: toml::Table,
    kept_of_questionnaire: toml::Table,
}

/// Answers by what is answered.
pub(crate) type Answers = IndexMap<StatementId, Answer>;

/// Notes by the dimension that they are about.
pub(crate) type Notes = IndexMap<DimensionId, String>;

impl Response {
    /// An empty draft.
    #[must_use]
    pub fn new(
        id: Uuid,
        questionnaire: QuestionnaireRef,
        started: Timestamp,
        place: String,
        name: Option<String>,
    ) -> Self {
        Self {
            id,
            questionnaire,
            started: Some(started),
            stage: Stage::Draft,
            imported: None,
            place,
            name,
            focus: None,
            actions: Vec::new(),
            answers: IndexMap::default(),
            notes: Notes::new(),
            kept: toml::Table::new(),
            kept_of_questionnaire: toml::Table::new(),
        }
    }

    /// The answer to a statement; `None` while it is unanswered.
    #[must_use]
    pub fn answer(&self, statement: &StatementId) -> Option<Answer> {
        self.answers.get(statement).copied()
    }

    /// All answers.
    pub fn given(&self) -> impl Iterator<Item = (&StatementId, Answer)> + Clone {
        self.answers.iter().map(|(id, answer)| (id, *answer))
    }

    /// The note on a dimension; empty where there is none.
    #[must_use]
    pub fn note(&self, dimension: &DimensionId) -> &str {
        self.notes.get(dimension).map_or("", String::as_str)
    }

    /// The dimensions that have a note.
    pub fn noted(&self) -> impl Iterator<Item = &DimensionId> {
        self.notes.keys()
    }

    /// The action of an id.
    #[must_use]
    pub fn action(&self, id: Uuid) -> Option<&Action> {
        self.actions.iter().find(|action| action.id == id)
    }

    /// Whether two responses are about one place.
    #[must_use]
    pub fn is_about_the_place_of(&self, other: &Self) -> bool {
        is_same_place(&self.place, &other.place)
    }

    /// Whether it is a finished heatmap of one's own: what "last time" and the course over time are made of.
    #[must_use]
    pub fn is_own_and_finished(&self) -> bool {
        !self.is_draft() && self.imported.is_none() && self.started.is_some()
    }

    /// True while nothing has been answered or noted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty() && self.notes.is_empty()
    }

    /// Whether it is still being answered.
    #[must_use]
    pub fn is_draft(&self) -> bool {
        self.stage == Stage::Draft
    }

    /// How many answers of any kind it holds.
    #[must_use]
    pub fn answers(&self) -> usize {
        self.answers.len()
    }

    /// How many statements of the questionnaire have an answer of any kind.
    #[must_use]
    pub fn answered(&self, questionnaire: &Questionnaire) -> usize {
        questionnaire.statements().filter(|statement| self.answers.contains_key(&statement.id)).count()
    }

    /// The statements whose answers are levels that the questionnaire's scale does not have.
    pub fn misfits<'a>(&'a self, questionnaire: &'a Questionnaire) -> impl Iterator<Item = &'a StatementId> {
        let misfit = |(id, answer): &(&StatementId, &Answer)| {
            let level = answer.level().filter(|level| questionnaire.scale.level(level.number()).is_none());
            level.is_some() && questionnaire.position(id.as_str()).is_some()
        };
        self.answers.iter().filter(misfit).map(|(id, _)| id)
    }

    /// The name of the file it is kept under: when it was begun, then its id.
    #[must_use]
    pub fn file_name(&self) -> String {
        match self.started {
            Some(started) => file_name(started, self.id),
            None => format!("{}.toml", self.id),
        }
    }
}

/// Whether two places are one, told by the words for them; what has no name is like nothing else.
#[must_use]
pub fn is_same_place(one: &str, other: &str) -> bool {
    let (one, other) = (one.trim(), other.trim());
    let folded = one.chars().flat_map(char::to_lowercase);
    !one.is_empty() && folded.eq(other.chars().flat_map(char::to_lowercase))
}
