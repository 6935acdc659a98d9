//! Something that someone will do about a dimension.

use jiff::civil::Date;
use uuid::Uuid;

use crate::format::document::write::{self, optional, pair, quoted};
use crate::format::document::{self, Reader, Section};
use crate::i18n::Messages;
use crate::i18n::text;
use crate::model::questionnaire::DimensionId;

const KEYS: &[&str] = &["id", "dimension", "what", "who", "buddy", "due", "done", "let_go"];

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
        [when, people].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
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

impl ActionState {
    /// What the days that a file tells say together.
    pub(super) fn of(done: Option<Date>, let_go: Option<Date>) -> Self {
        match (done, let_go) {
            (Some(done), _) => Self::Done(done),
            (None, Some(let_go)) => Self::LetGo(let_go),
            (None, None) => Self::Open,
        }
    }
}

impl Action {
    /// Writes it behind what is there of its file.
    pub(crate) fn write(&self, out: &mut String) {
        out.push_str("\n[[action]]\n");
        pair(out, "id", &quoted(&self.id.to_string()));
        pair(out, "dimension", &quoted(self.dimension.as_str()));
        pair(out, "what", &quoted(&self.what));
        optional(out, "who", self.who.as_deref());
        optional(out, "buddy", self.buddy.as_deref());
        if let Some(due) = self.due {
            pair(out, "due", &due.to_string());
        }
        match self.state {
            ActionState::Open => {}
            ActionState::Done(date) => pair(out, "done", &date.to_string()),
            ActionState::LetGo(date) => pair(out, "let_go", &date.to_string()),
        }
        for (key, value) in &self.kept {
            pair(out, &write::key(key), &value.to_string());
        }
    }
}

/// The actions of a file, in its order.
pub(crate) fn read_actions(root: &Section<'_, '_>, source: &str, reader: &mut Reader) -> Vec<Action> {
    let sections = root.sections("action", reader);
    let mut actions = Vec::with_capacity(sections.len());
    for (index, section) in sections.iter().enumerate() {
        let id = section.need_uuid(reader);
        let dimension = section.need_text("dimension", reader);
        let what = section.need_text("what", reader);
        let due = section.date("due", reader);
        let done = section.date("done", reader);
        let let_go = section.date("let_go", reader);
        let (who, buddy) = (section.line("who", reader), section.line("buddy", reader));
        let state = ActionState::of(done, let_go);
        let kept = if section.has_unknown(KEYS) { kept_of_action(source, index) } else { toml::Table::new() };
        if let (Some(id), Some(dimension), Some(what)) = (id, dimension, what) {
            let dimension = text::clean_line(&dimension.value).as_str().into();
            let what = text::clean_line(&what.value);
            actions.push(Action { id, dimension, what, who, buddy, due, state, kept });
        }
    }
    actions
}

fn kept_of_action(source: &str, index: usize) -> toml::Table {
    let whole = source.parse::<toml::Table>().unwrap_or_default();
    let action = whole.get("action").and_then(toml::Value::as_array).and_then(|actions| actions.get(index));
    document::without(action.and_then(toml::Value::as_table).cloned().unwrap_or_default(), KEYS)
}
