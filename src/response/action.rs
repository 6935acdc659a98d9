//! Something that someone will do about a dimension.

use jiff::civil::Date;
use uuid::Uuid;

use crate::questionnaire::DimensionId;
use crate::words::Words;

/// Something that someone will do about a dimension.
#[derive(Debug, Clone, PartialEq)]
pub struct Action {
    /// Its random id.
    pub id: Uuid,
    /// What it is about.
    pub dimension: DimensionId,
    /// What will be done.
    pub what: String,
    /// Who does it.
    pub who: Option<String>,
    /// With whom.
    pub buddy: Option<String>,
    /// By when.
    pub due: Option<Date>,
    /// Whether it is open, done or let go.
    pub state: ActionState,
    /// Keys that this version does not know, kept for the one that does.
    pub kept: toml::Table,
}

impl Action {
    /// An open action of which only the deed is known.
    #[must_use]
    pub fn new(id: Uuid, dimension: DimensionId, what: String) -> Self {
        Self {
            id,
            dimension,
            what,
            who: None,
            buddy: None,
            due: None,
            state: ActionState::Open,
            kept: toml::Table::new(),
        }
    }

    /// Whether there is still something to do.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.state == ActionState::Open
    }

    /// Who does it, with whom, by when or since when not: in words, empty when none of it is known.
    #[must_use]
    pub fn details(&self, words: &Words) -> String {
        let on = |key, date| words.with(key, &[("date", words.day(date).into())]);
        let text = |text: &'_ Option<String>| text.clone().unwrap_or_default();
        let (who, buddy) = (text(&self.who), text(&self.buddy));
        let people = match (who.is_empty(), buddy.is_empty()) {
            (_, true) => who,
            (true, false) => words.with("action-with", &[("buddy", buddy.into())]),
            (false, false) => words.with("action-who-with", &[("who", who.into()), ("buddy", buddy.into())]),
        };
        let when = match (self.state, self.due) {
            (ActionState::Done(date), _) => on("action-done-on", date),
            (ActionState::LetGo(date), _) => on("action-let-go-on", date),
            (ActionState::Open, Some(due)) => on("action-by", due),
            (ActionState::Open, None) => String::new(),
        };
        [people, when].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    }

    /// What open actions are ordered by: those with a date first, the nearest in front.
    #[must_use]
    pub fn order(&self) -> (bool, Option<Date>) {
        (self.due.is_none(), self.due)
    }
}

/// What became of an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActionState {
    /// Still open.
    Open,
    /// Done on that day.
    Done(Date),
    /// Let go on that day.
    LetGo(Date),
}
