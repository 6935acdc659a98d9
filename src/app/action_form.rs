//! Writing an action down: what, who, with whom, by when.

use std::path::PathBuf;

use jiff::civil::Date;
use uuid::Uuid;

use super::actions::{self, Act};
use super::field::TextField;
use super::keys::Command;
use super::{Effect, Event, Overlay, Purpose, Stamp, State, layout};
use crate::i18n::Messages;
use crate::model::questionnaire::DimensionId;
use crate::model::response::Action;

/// Which field the keys go to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActionField {
    /// What will be done.
    Source,
    /// Who does it.
    Who,
    /// With whom.
    Buddy,
    /// By when.
    Due,
}

impl ActionField {
    /// All four, from the top.
    pub const ALL: [Self; 4] = [Self::Source, Self::Who, Self::Buddy, Self::Due];

    fn neighbour(self, forward: bool) -> Self {
        let at = Self::ALL.iter().position(|field| *field == self).unwrap_or(0);
        let step = if forward { 1 } else { Self::ALL.len() - 1 };
        Self::ALL.get((at + step) % Self::ALL.len()).copied().unwrap_or(self)
    }
}

/// An action that is being written.
#[derive(Debug)]
pub struct ActionForm {
    /// The file of the response that it belongs to.
    pub path: PathBuf,
    /// Which action it is; `None` until a new one is kept.
    pub id: Option<Uuid>,
    /// What it is about.
    pub dimension: DimensionId,
    /// Where the keys go.
    pub field: ActionField,
    fields: [TextField; 4],
    before: [String; 4],
}

/// What was typed as the date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// Nothing.
    None,
    /// A day.
    On(Date),
    /// Something that is not understood.
    Unclear,
}

impl ActionForm {
    /// A new action about a dimension of a response.
    #[must_use]
    pub fn new(path: PathBuf, dimension: DimensionId, what: &str) -> Self {
        Self::with(path, None, dimension, [what, "", "", ""])
    }

    /// An action of a response, to be written anew.
    #[must_use]
    pub fn of(path: PathBuf, action: &Action, messages: &Messages) -> Self {
        let due = action.due.map(|due| messages.day(due)).unwrap_or_default();
        let who = action.who.as_deref().unwrap_or_default();
        let buddy = action.buddy.as_deref().unwrap_or_default();
        Self::with(path, Some(action.id), action.dimension.clone(), [&action.what, who, buddy, &due])
    }

    fn with(path: PathBuf, id: Option<Uuid>, dimension: DimensionId, texts: [&str; 4]) -> Self {
        let fields = texts.map(TextField::line);
        let before = texts.map(str::to_owned);
        Self { path, id, dimension, field: ActionField::Source, fields, before }
    }

    /// One of its fields.
    #[must_use]
    pub fn field(&self, field: ActionField) -> &TextField {
        let [what, who, buddy, due] = &self.fields;
        match field {
            ActionField::Source => what,
            ActionField::Who => who,
            ActionField::Buddy => buddy,
            ActionField::Due => due,
        }
    }

    fn field_mut(&mut self) -> &mut TextField {
        let [what, who, buddy, due] = &mut self.fields;
        match self.field {
            ActionField::Source => what,
            ActionField::Who => who,
            ActionField::Buddy => buddy,
            ActionField::Due => due,
        }
    }

    /// What the date that was typed means, seen from today.
    #[must_use]
    pub fn due(&self, messages: &Messages, today: Date) -> Due {
        let typed = self.field(ActionField::Due).text();
        if typed.is_empty() {
            return Due::None;
        }
        messages.read_date(&typed, today).map_or(Due::Unclear, Due::On)
    }

    /// Whether it is about the same thing as another form: then what was typed into one that was left is shown again.
    fn is_for(&self, other: &Self) -> bool {
        let what = |form: &'_ Self| (form.path.clone(), form.id, form.dimension.clone(), form.before.clone());
        what(self) == what(other)
    }

    /// Whether something was typed that is not kept yet.
    pub(super) fn is_changed(&self) -> bool {
        self.fields.iter().zip(&self.before).any(|(field, before)| field.text() != *before)
    }
}

/// Shows a form; what was typed into it before, if it was left without keeping it, is there again.
pub(super) fn open(state: &mut State, form: ActionForm) {
    let at = state.left_actions.iter().position(|left| left.is_for(&form));
    let form = at.map_or(form, |at| state.left_actions.remove(at));
    state.overlay = Some(Overlay::Action(Box::new(form)));
}

/// What a command does in the form.
pub(super) fn command(state: &mut State, command: Command) -> Vec<Effect> {
    let Some(Overlay::Action(form)) = &mut state.overlay else { return Vec::new() };
    match (command, form.field) {
        (Command::Enter, ActionField::Due) | (Command::Keep, _) => return keep(state),
        (Command::Enter | Command::NextField, field) => form.field = field.neighbour(true),
        (Command::PreviousField, field) => form.field = field.neighbour(false),
        (Command::Back, _) => {
            if let Some(Overlay::Action(form)) = state.overlay.take()
                && form.is_changed()
            {
                state.left_actions.retain(|left| !left.is_for(&form));
                state.left_actions.push(*form);
                state.message = Some(state.messages.text("action-left").into_owned());
            }
        }
        _ => {}
    }
    Vec::new()
}

/// Takes a key or a paste into the field at hand.
pub(super) fn edit(state: &mut State, event: Event) {
    let columns = layout::page_width(state.size);
    if let Some(Overlay::Action(form)) = &mut state.overlay {
        form.field_mut().type_in(event, columns);
    }
}

/// Keeps the action, if it says what and if its date is understood; a new one needs an id first.
fn keep(state: &mut State) -> Vec<Effect> {
    let Some(Overlay::Action(form)) = &mut state.overlay else { return Vec::new() };
    let said = if form.field(ActionField::Source).text().is_empty() {
        form.field = ActionField::Source;
        "action-needs-what"
    } else if form.due(&state.messages, state.today) == Due::Unclear {
        form.field = ActionField::Due;
        "action-needs-date"
    } else {
        return match form.id {
            Some(id) => write(state, id),
            None => vec![Effect::Stamp(Purpose::Action)],
        };
    };
    state.message = Some(state.messages.text(said).into_owned());
    Vec::new()
}

/// A new action has its id now.
pub(super) fn stamped(state: &mut State, stamp: Stamp) -> Vec<Effect> {
    write(state, stamp.id)
}

fn write(state: &mut State, id: Uuid) -> Vec<Effect> {
    let Some(Overlay::Action(form)) = state.overlay.take() else { return Vec::new() };
    let some = |field| Some(form.field(field).text()).filter(|text| !text.is_empty());
    let due = match form.due(&state.messages, state.today) {
        Due::On(date) => Some(date),
        Due::None | Due::Unclear => None,
    };
    let what = form.field(ActionField::Source).text();
    let action = Action {
        who: some(ActionField::Who),
        buddy: some(ActionField::Buddy),
        due,
        ..Action::new(id, form.dimension.clone(), what)
    };
    actions::act(state, &form.path, id, Act::Write(Box::new(action)))
}
