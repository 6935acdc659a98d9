//! The answers, notes and actions of one person about one place.

mod action;
mod edit;

use std::fmt;

use indexmap::IndexMap;
use jiff::Timestamp;
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use uuid::Uuid;

use crate::model::fields::{self, Format, file_name};
use crate::model::questionnaire::{
    DimensionId, Level, Questionnaire, QuestionnaireRef, QuestionnaireTable, StatementId,
};

pub use action::{Action, ActionState};
pub use edit::Edit;
pub(crate) use edit::set_action;

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
    pub fn level(self) -> Option<Level> {
        match self {
            Self::Level(level) => Some(level),
            Self::NotSure | Self::DoesNotApply => None,
        }
    }
}

const NOT_SURE: &str = "not sure";
const DOES_NOT_APPLY: &str = "doesn't apply";

impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Level(level) => serializer.serialize_u8(level.number()),
            Self::NotSure => serializer.serialize_str(NOT_SURE),
            Self::DoesNotApply => serializer.serialize_str(DOES_NOT_APPLY),
        }
    }
}

impl<'de> Deserialize<'de> for Answer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnswerVisitor)
    }
}

struct AnswerVisitor;

impl Visitor<'_> for AnswerVisitor {
    type Value = Answer;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("answer")
    }

    fn visit_i64<E: Error>(self, level: i64) -> Result<Answer, E> {
        let level = u8::try_from(level).ok().and_then(Level::new);
        level.map(Answer::Level).ok_or_else(|| E::custom("fault-answer"))
    }

    fn visit_u64<E: Error>(self, level: u64) -> Result<Answer, E> {
        self.visit_i64(level.try_into().unwrap_or(i64::MAX))
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<Answer, E> {
        match word {
            NOT_SURE => Ok(Answer::NotSure),
            DOES_NOT_APPLY => Ok(Answer::DoesNotApply),
            _ => Err(E::custom("fault-answer")),
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

/// One person's answers about one place, with notes and actions, as it is written in its file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Response {
    format: Format,
    pub id: Uuid,
    pub questionnaire: QuestionnaireTable,
    /// Absent from a response made for a group.
    #[serde(default, with = "fields::time", skip_serializing_if = "Option::is_none")]
    pub started: Option<Timestamp>,
    #[serde(default, with = "fields::time", skip_serializing_if = "Option::is_none")]
    pub finished: Option<Timestamp>,
    /// When it was taken in from a file, if it was.
    #[serde(default, with = "fields::time", skip_serializing_if = "Option::is_none")]
    pub imported: Option<Timestamp>,
    /// In the person's own words; may be empty.
    #[serde(default, deserialize_with = "fields::line")]
    pub place: String,
    #[serde(default, deserialize_with = "fields::optional_line", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The one spot chosen to work on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub focus: Option<DimensionId>,
    #[serde(default, deserialize_with = "fields::unique")]
    pub(crate) answers: Answers,
    #[serde(default, deserialize_with = "notes", skip_serializing_if = "Notes::is_empty")]
    pub(crate) notes: Notes,
    /// The actions, oldest first.
    #[serde(default, rename = "action", skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<Action>,
    /// Keys that this version does not know.
    #[serde(flatten)]
    pub(crate) kept: toml::Table,
}

/// Answers by what is answered.
pub(crate) type Answers = IndexMap<StatementId, Answer>;

/// Notes by the dimension that they are about.
pub(crate) type Notes = IndexMap<DimensionId, String>;

fn notes<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Notes, D::Error> {
    let notes: IndexMap<DimensionId, fields::Text> = fields::unique(deserializer)?;
    Ok(notes.into_iter().map(|(dimension, note)| (dimension, note.0)).collect())
}

impl Response {
    /// An empty draft.
    pub fn new(
        id: Uuid,
        questionnaire: QuestionnaireRef,
        started: Timestamp,
        place: String,
        name: Option<String>,
    ) -> Self {
        Self {
            format: Format,
            id,
            questionnaire: questionnaire.into(),
            started: Some(started),
            finished: None,
            imported: None,
            place,
            name,
            focus: None,
            actions: Vec::new(),
            answers: IndexMap::default(),
            notes: Notes::new(),
            kept: toml::Table::new(),
        }
    }

    /// The answer to a statement; `None` while it is unanswered.
    pub fn answer(&self, statement: &StatementId) -> Option<Answer> {
        self.answers.get(statement).copied()
    }

    /// All answers.
    pub fn given(&self) -> impl Iterator<Item = (&StatementId, Answer)> + Clone {
        self.answers.iter().map(|(id, answer)| (id, *answer))
    }

    /// The note on a dimension; empty where there is none.
    pub fn note(&self, dimension: &DimensionId) -> &str {
        self.notes.get(dimension).map_or("", String::as_str)
    }

    /// The dimensions that have a note.
    pub fn noted(&self) -> impl Iterator<Item = &DimensionId> {
        self.notes.keys()
    }

    /// Whether two responses are about one place.
    pub fn is_about_the_place_of(&self, other: &Self) -> bool {
        is_same_place(&self.place, &other.place)
    }

    /// Whether it is a finished heatmap of one's own: what "last time" and the course over time are made of.
    pub fn is_own_and_finished(&self) -> bool {
        !self.is_draft() && self.imported.is_none() && self.started.is_some()
    }

    /// True while nothing has been answered or noted.
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty() && self.notes.is_empty()
    }

    /// Whether it is still being answered.
    pub fn is_draft(&self) -> bool {
        self.started.is_some() && self.finished.is_none()
    }

    pub fn stage(&self) -> Stage {
        if self.is_draft() { Stage::Draft } else { Stage::Finished(self.finished) }
    }

    /// Replaces all answers, also in a finished response. Used to preview a questionnaire.
    pub fn set_answers(&mut self, answers: impl IntoIterator<Item = (StatementId, Answer)>) {
        self.answers = answers.into_iter().collect();
    }

    /// How many answers of any kind it holds.
    pub fn answers(&self) -> usize {
        self.answers.len()
    }

    /// How many statements of the questionnaire have an answer of any kind.
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
    pub fn file_name(&self) -> String {
        match self.started {
            Some(started) => file_name(started, self.id),
            None => format!("{}.toml", self.id),
        }
    }
}

/// Whether two places are one, told by the words for them; what has no name is like nothing else.
pub fn is_same_place(one: &str, other: &str) -> bool {
    let (one, other) = (one.trim(), other.trim());
    let folded = one.chars().flat_map(char::to_lowercase);
    !one.is_empty() && folded.eq(other.chars().flat_map(char::to_lowercase))
}
