//! Something that is saved, one person's or a group's, asked and changed alike.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;
use uuid::Uuid;

use super::{Entry, GroupEntry};
use crate::heatmap::picture::Marks;
use crate::heatmap::{Heatmap, People};
use crate::model::group::{Group, Kind, Tallies};
use crate::model::questionnaire::{DimensionId, Questionnaire, QuestionnaireRef, StatementId};
use crate::model::response::{Action, Answer, Edit, Response};

/// Something that is saved.
#[derive(Debug, Clone, PartialEq)]
pub enum Stored {
    /// One person's heatmap.
    Response(Box<Entry>),
    /// Many people's.
    Group(Box<GroupEntry>),
}

impl From<Entry> for Stored {
    fn from(entry: Entry) -> Self {
        Self::Response(Box::new(entry))
    }
}

impl From<GroupEntry> for Stored {
    fn from(entry: GroupEntry) -> Self {
        Self::Group(Box::new(entry))
    }
}

impl Stored {
    /// Its id.
    pub fn id(&self) -> Uuid {
        match self {
            Self::Response(entry) => entry.response.id,
            Self::Group(entry) => entry.group.id,
        }
    }

    /// When it was begun or opened.
    pub fn started(&self) -> Option<Timestamp> {
        match self {
            Self::Response(entry) => entry.response.started,
            Self::Group(entry) => Some(entry.group.opened),
        }
    }

    /// What it answers.
    pub fn questionnaire(&self) -> &QuestionnaireRef {
        match self {
            Self::Response(entry) => &entry.response.questionnaire.key,
            Self::Group(entry) => &entry.group.questionnaire.key,
        }
    }

    /// The place, in people's own words; may be empty.
    pub fn place(&self) -> &str {
        match self {
            Self::Response(entry) => &entry.response.place,
            Self::Group(entry) => &entry.group.place,
        }
    }

    /// Its actions.
    pub fn actions(&self) -> &[Action] {
        match self {
            Self::Response(entry) => &entry.response.actions,
            Self::Group(entry) => &entry.group.actions,
        }
    }

    /// The file it is kept in.
    pub fn path(&self) -> &Path {
        match self {
            Self::Response(entry) => &entry.path,
            Self::Group(entry) => &entry.path,
        }
    }

    /// It is in another file now.
    pub fn move_to(&mut self, path: PathBuf) {
        match self {
            Self::Response(entry) => entry.path = path,
            Self::Group(entry) => entry.path = path,
        }
    }

    /// Whether the file may be a copy, as programs that sync folders make them: it is not under its own name.
    pub fn is_copy(&self) -> bool {
        let own = match self {
            Self::Response(entry) => entry.response.file_name(),
            Self::Group(entry) => entry.group.file_name(),
        };
        !self.path().ends_with(own)
    }

    /// The response, if it is one person's.
    pub fn response(&self) -> Option<&Response> {
        match self {
            Self::Response(entry) => Some(&entry.response),
            Self::Group(_) => None,
        }
    }

    /// The group, if it is many people's.
    pub fn group(&self) -> Option<&Group> {
        match self {
            Self::Response(_) => None,
            Self::Group(entry) => Some(&entry.group),
        }
    }

    /// The same, to be changed.
    pub fn group_mut(&mut self) -> Option<&mut Group> {
        match self {
            Self::Response(_) => None,
            Self::Group(entry) => Some(&mut entry.group),
        }
    }

    /// What it is called on its own: a group's title, or the place.
    pub fn name(&self) -> &str {
        self.group()
            .map(|group| group.title.as_str())
            .filter(|title| !title.is_empty())
            .unwrap_or(self.place())
    }

    /// The action of an id.
    pub fn action(&self, id: Uuid) -> Option<&Action> {
        self.actions().iter().find(|action| action.id == id)
    }

    /// The spot chosen to work on.
    pub fn focus(&self) -> Option<&DimensionId> {
        match self {
            Self::Response(entry) => entry.response.focus.as_ref(),
            Self::Group(entry) => entry.group.focus.as_ref(),
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
            Self::Response(entry) => entry.response.is_draft(),
            Self::Group(entry) => entry.group.revealed.is_none(),
        }
    }

    /// Makes a change and returns the one that takes it back; `None` when it would change nothing, or is not allowed.
    pub fn apply(&mut self, edit: Edit) -> Option<Edit> {
        match self {
            Self::Response(entry) => entry.response.apply(edit),
            Self::Group(entry) => entry.group.apply(edit),
        }
    }

    /// The part of its questionnaire that it is about: a circle is about the person alone.
    pub fn part(&self, of: Arc<Questionnaire>) -> Option<Arc<Questionnaire>> {
        match self {
            Self::Group(entry) if entry.group.kind == Kind::Circle => of.about_the_person().map(Arc::new),
            _ => Some(of),
        }
    }

    /// What its picture shows besides heat.
    pub fn marks(&self) -> Marks {
        match self {
            Self::Response(entry) => Marks::of(&entry.response),
            Self::Group(entry) => Marks { noted: Vec::new(), focus: entry.group.focus.clone() },
        }
    }

    /// The counts, and whose they are, where they fit the questionnaire.
    pub fn tallies(&self, of: &Questionnaire) -> Option<(Tallies, People)> {
        match self {
            Self::Response(entry) => Some((Tallies::of(&entry.response, of).ok()?, People::One)),
            Self::Group(entry) => {
                let group = &entry.group;
                let people = group.revealed.map_or(0, |_| group.who_answered_in_private());
                let (minimum, by_consent) = (group.minimum, group.by_consent);
                Some((group.tallies(of).ok()?, People::Group { people, minimum, by_consent }))
            }
        }
    }

    /// The first statement whose answers do not fit the scale.
    pub fn misfit(&self, of: &Questionnaire) -> Option<StatementId> {
        match self {
            Self::Response(entry) => entry.response.misfits(of).next().cloned(),
            Self::Group(entry) => {
                let waiting = entry.group.misfit_in_waiting(of).cloned();
                entry.group.tallies(of).err().map(|misfit| misfit.0).or(waiting)
            }
        }
    }

    /// Its heatmap, where its answers fit the questionnaire.
    pub fn heatmap(&self, of: &Questionnaire) -> Option<Heatmap> {
        let (tallies, people) = self.tallies(of)?;
        Some(Heatmap::of(of, &tallies, people))
    }
}
