//! Something that someone will do about a dimension.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::i18n::{Messages, text};
use crate::model::fields;
use crate::model::questionnaire::DimensionId;

/// Something that someone will do about a dimension.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Action {
    pub id: Uuid,
    pub dimension: DimensionId,
    /// What will be done.
    #[serde(deserialize_with = "fields::line")]
    pub what: String,
    #[serde(default, deserialize_with = "fields::optional_line", skip_serializing_if = "Option::is_none")]
    pub who: Option<String>,
    #[serde(default, deserialize_with = "fields::optional_line", skip_serializing_if = "Option::is_none")]
    pub buddy: Option<String>,
    #[serde(default, with = "fields::date", skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    #[serde(flatten)]
    pub state: ActionState,
    /// Keys that this version does not know.
    #[serde(flatten)]
    pub(crate) kept: toml::Table,
}

impl Action {
    /// An open action of which only the deed is known.
    pub fn new(id: Uuid, dimension: DimensionId, what: String) -> Self {
        Self { id, dimension, what, ..Self::default() }
    }

    /// Whether there is still something to do.
    pub fn is_open(&self) -> bool {
        self.state == ActionState::Open
    }

    /// Who does it, with whom, by when or since when not: in words, empty when none of it is known.
    pub fn details(&self, messages: &Messages) -> String {
        let on = |key, date| messages.with(key, &[("date", messages.day(date).into())]);
        let text = |text: &'_ Option<String>| text.clone().unwrap_or_default();
        let (who, buddy) = (text(&self.who), text(&self.buddy));
        let people = match (who.is_empty(), buddy.is_empty()) {
            (_, true) => who,
            (true, false) => messages.with("action-with", &[("buddy", buddy.into())]),
            (false, false) => {
                messages.with("action-who-with", &[("who", who.into()), ("buddy", buddy.into())])
            }
        };
        let when = match (self.state, self.due) {
            (ActionState::Done(date), _) => on("action-done-on", date),
            (ActionState::LetGo(date), _) => on("action-let-go-on", date),
            (ActionState::Open, Some(due)) => on("action-by", due),
            (ActionState::Open, None) => String::new(),
        };
        text::joined([&*when, &*people])
    }

    /// What open actions are ordered by: those with a date first, the nearest in front.
    pub fn order(&self) -> (bool, Option<Date>) {
        (self.due.is_none(), self.due)
    }
}

/// What became of an action.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Days", into = "Days")]
pub enum ActionState {
    #[default]
    Open,
    Done(Date),
    LetGo(Date),
}

/// The same as files say it.
#[derive(Serialize, Deserialize)]
struct Days {
    #[serde(default, with = "fields::date", skip_serializing_if = "Option::is_none")]
    done: Option<Date>,
    #[serde(default, with = "fields::date", skip_serializing_if = "Option::is_none")]
    let_go: Option<Date>,
}

impl TryFrom<Days> for ActionState {
    type Error = &'static str;

    fn try_from(days: Days) -> Result<Self, Self::Error> {
        match (days.done, days.let_go) {
            (Some(_), Some(_)) => Err("fault-both-days"),
            (Some(done), None) => Ok(Self::Done(done)),
            (None, Some(let_go)) => Ok(Self::LetGo(let_go)),
            (None, None) => Ok(Self::Open),
        }
    }
}

impl From<ActionState> for Days {
    fn from(state: ActionState) -> Self {
        let (done, let_go) = match state {
            ActionState::Open => (None, None),
            ActionState::Done(on) => (Some(on), None),
            ActionState::LetGo(on) => (None, Some(on)),
        };
        Self { done, let_go }
    }
}
