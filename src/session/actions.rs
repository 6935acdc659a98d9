//! What can be done with an action, and the chosen focus.

use std::path::PathBuf;

use uuid::Uuid;

use super::Session;
use super::library::Row;
use crate::model::questionnaire::DimensionId;
use crate::model::response::{Action, ActionState, Edit};

/// What can be done with an action.
#[derive(Debug, Clone, PartialEq)]
pub enum Act {
    /// Done today; or open again, if it is done or let go.
    Tick,
    /// Let go today; or open again, if it is let go.
    LetGo,
    /// Everything of it is written anew but its state. A new action is added.
    Write(Box<Action>),
}

/// What became of an act: the key of the message that says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Acted {
    Done(&'static str),
    /// It was so already.
    Unchanged,
    /// It could not be done.
    Refused(&'static str),
    /// The action's document is being opened first: [`AppEvent::Opened`](super::AppEvent::Opened) follows.
    Opening,
}

impl Session {
    /// Acts on an action of the document in a file. If that is not the open document, it is opened, and the act has to be
    /// repeated once it is.
    pub fn act(&mut self, path: &std::path::Path, id: Uuid, act: Act) -> Acted {
        if self.document.as_ref().is_some_and(|document| document.file() == path) {
            return self.act_on_document(id, act);
        }
        let Some(saved) = self.library.row(path).map(|row| row.saved.clone()) else {
            return Acted::Refused("action-gone");
        };
        self.close();
        self.open(saved);
        Acted::Opening
    }

    /// Acts on an action of the open document.
    pub fn act_on_document(&mut self, id: Uuid, act: Act) -> Acted {
        let Some(document) = &self.document else { return Acted::Refused("action-gone") };
        if document.access.is_look_only() {
            return Acted::Refused("look-only");
        }
        let today = self.today;
        let to = |action, state, said| (Action { state, ..action }, said);
        let (after, said) = match (document.saved.action(id).cloned(), act) {
            (Some(action), Act::Tick) if action.is_open() => {
                to(action, ActionState::Done(today), "action-done")
            }
            (Some(action), Act::LetGo) if !matches!(action.state, ActionState::LetGo(_)) => {
                to(action, ActionState::LetGo(today), "action-let-go")
            }
            (Some(action), Act::Tick | Act::LetGo) => to(action, ActionState::Open, "action-open-again"),
            (Some(Action { state, kept, .. }), Act::Write(written)) => {
                (Action { state, kept, ..*written }, "action-kept")
            }
            (None, Act::Write(written)) => (*written, "action-kept"),
            (None, _) => return Acted::Refused("action-gone"),
        };
        let has_changed = self.edit(Edit::Action(id, Some(Box::new(after))));
        self.refresh_row();
        if has_changed { Acted::Done(said) } else { Acted::Unchanged }
    }

    /// The newest finished heatmap with its focus, or its coolest spot: what a new action may be about.
    pub fn suggested_spot(&self) -> Option<(PathBuf, DimensionId)> {
        let spot = |row: &Row| {
            let heatmap = row.heatmap()?;
            let coolest = heatmap.cool_spots.first().or(heatmap.tiles().next().map(|tile| &tile.id)).cloned();
            Some((row.path().to_owned(), row.focus().cloned().or(coolest)?))
        };
        self.library.rows.iter().filter(|row| row.is_own_and_finished()).find_map(spot)
    }

    /// Chooses a dimension as the focus, or no focus if it is the focus already.
    pub fn toggle_focus(&mut self, dimension: DimensionId) {
        let is_focus = self.document.as_ref().is_some_and(|open| open.saved.focus() == Some(&dimension));
        self.edit(Edit::Focus((!is_focus).then_some(dimension)));
    }

    /// The title of the open document's focus.
    pub fn focus_title(&self) -> Option<&str> {
        let document = self.document.as_ref()?;
        let dimension = document.questionnaire.dimension(document.saved.focus()?)?;
        Some(&dimension.title)
    }
}
