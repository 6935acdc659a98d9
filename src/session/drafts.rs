//! What was typed into forms that were left before it was saved: it is there again when the form is opened the next time.

use std::path::PathBuf;

use uuid::Uuid;

use crate::i18n::Messages;
use crate::model::group::{Kind, MINIMUM, MINIMUM_BY_CONSENT};
use crate::model::questionnaire::DimensionId;
use crate::model::response::Action;

#[derive(Debug, Default)]
pub struct Drafts {
    pub begin: Option<BeginDraft>,
    pub group: Option<GroupDraft>,
    pub actions: Vec<ActionDraft>,
    /// Shows of hands that were typed and not counted, with the id of their group.
    pub hands: Option<(Uuid, HandsDraft)>,
}

/// What was typed before the first statement.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BeginDraft {
    pub place: String,
    pub name: String,
    /// The index of the chosen questionnaire.
    pub chosen: usize,
    /// The index of the field that the cursor is in.
    pub field: usize,
}

/// What was typed for a new group.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GroupDraft {
    pub title: String,
    pub place: String,
    /// How many people are expected, as typed.
    pub expected: String,
    pub kind: Kind,
    pub rule: RevealRule,
    /// The index of the chosen questionnaire.
    pub chosen: usize,
}

/// How many people a group needs before it can be revealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RevealRule {
    /// 3 people, by consent of all.
    ByConsent,
    /// So many people; at least 5.
    From(u64),
}

impl Default for RevealRule {
    fn default() -> Self {
        Self::From(MINIMUM)
    }
}

impl RevealRule {
    /// The largest minimum that can be chosen.
    pub const MOST: u64 = 30;

    /// How many people it needs.
    pub fn people(self) -> u64 {
        match self {
            Self::ByConsent => MINIMUM_BY_CONSENT,
            Self::From(people) => people,
        }
    }

    pub fn stricter(self) -> Self {
        match self {
            Self::ByConsent => Self::From(MINIMUM),
            Self::From(people) => Self::From((people + 1).min(Self::MOST.max(people))),
        }
    }

    pub fn looser(self) -> Self {
        match self {
            Self::From(people) if people > MINIMUM => Self::From(people - 1),
            Self::From(_) | Self::ByConsent => Self::ByConsent,
        }
    }
}

/// An action as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionDraft {
    /// The file of the heatmap that it belongs to.
    pub path: PathBuf,
    /// `None` for a new action.
    pub id: Option<Uuid>,
    pub dimension: DimensionId,
    pub texts: ActionTexts,
    /// The texts before anything was typed.
    pub before: ActionTexts,
    /// The index of the field that the cursor is in.
    pub field: usize,
}

/// The fields of an action as they are typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ActionTexts {
    pub what: String,
    pub who: String,
    pub buddy: String,
    pub due: String,
}

impl ActionDraft {
    pub fn new(path: PathBuf, id: Option<Uuid>, dimension: DimensionId, texts: ActionTexts) -> Self {
        Self { path, id, dimension, before: texts.clone(), texts, field: 0 }
    }

    /// A new action.
    pub fn begun(path: PathBuf, dimension: DimensionId, what: &str) -> Self {
        Self::new(path, None, dimension, ActionTexts { what: what.to_owned(), ..ActionTexts::default() })
    }

    /// An action as it is.
    pub fn of(path: PathBuf, action: &Action, messages: &Messages) -> Self {
        let texts = ActionTexts {
            what: action.what.clone(),
            who: action.who.clone().unwrap_or_default(),
            buddy: action.buddy.clone().unwrap_or_default(),
            due: action.due.map(|due| messages.day(due)).unwrap_or_default(),
        };
        Self::new(path, Some(action.id), action.dimension.clone(), texts)
    }

    /// Whether something was typed that is not saved.
    pub fn is_changed(&self) -> bool {
        self.texts != self.before
    }

    /// Whether both are about the same action.
    fn is_same_as(&self, other: &Self) -> bool {
        (&self.path, self.id, &self.dimension, &self.before)
            == (&other.path, other.id, &other.dimension, &other.before)
    }
}

/// A show of hands as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HandsDraft {
    /// The field that the cursor was in: 0 is the number of people, the others are the rows.
    pub field: usize,
    /// How many people hold up cards.
    pub people: String,
    /// The counts, by statement.
    pub rows: Vec<String>,
}

impl Drafts {
    /// The draft of the same action that was left before, or the given one.
    #[must_use]
    pub fn take_action(&mut self, draft: ActionDraft) -> ActionDraft {
        let left = self.actions.iter().position(|left| left.is_same_as(&draft));
        left.map_or(draft, |at| self.actions.remove(at))
    }

    pub fn keep_action(&mut self, draft: ActionDraft) {
        self.actions.retain(|left| !left.is_same_as(&draft));
        self.actions.push(draft);
    }
}
