//! Actions: what may be done with one wherever it shows, and the screen of all of them.

use std::path::{Path, PathBuf};

use uuid::Uuid;

use super::keys::Command;
use super::{ActionForm, AfterOpen, Effect, Overlay, Row, Screen, State, action_form, layout, start};
use crate::model::questionnaire::DimensionId;
use crate::model::response::{Action, ActionState, Edit};

/// The screen of all actions. Their order is that of the moment it was opened, so that none jumps away under the cursor.
#[derive(Debug)]
pub struct Actions {
    /// The actions, each with the file of its response.
    pub rows: Vec<(PathBuf, Uuid)>,
    /// Which of them is chosen.
    pub cursor: usize,
}

/// What can be done with an action.
#[derive(Debug, Clone, PartialEq)]
pub enum Act {
    /// Done today; or open again, if it is done or let go.
    Tick,
    /// Let go today; or open again, if it is let go.
    LetGo,
    /// Written anew: everything but what became of it. One that is not there yet is added.
    Write(Box<Action>),
}

impl Actions {
    /// The action of a row, with the row of its response, as they are now.
    #[must_use]
    pub fn at<'a>(&self, state: &'a State, index: usize) -> Option<(&'a Row, &'a Action)> {
        let (path, id) = self.rows.get(index)?;
        let row = state.library.row(path)?;
        Some((row, row.action(*id)?))
    }

    /// The action under the cursor.
    #[must_use]
    pub fn chosen<'a>(&self, state: &'a State) -> Option<(&'a Row, &'a Action)> {
        self.at(state, self.cursor)
    }
}

/// Opens the screen of all actions.
pub(super) fn open(state: &mut State) {
    let row = |(row, action): (&Row, &Action)| (row.path().to_owned(), action.id);
    let rows = state.library.actions().map(row).collect();
    state.screen = Screen::Actions(Actions { rows, cursor: 0 });
}

/// Takes in which actions there are now: those that have gone leave the list, new ones stand at its end.
pub(super) fn refresh(state: &mut State) {
    let row = |(row, action): (&Row, &Action)| (row.path().to_owned(), action.id);
    let now: Vec<(PathBuf, Uuid)> = state.library.actions().map(row).collect();
    let Screen::Actions(screen) = &mut state.screen else { return };
    screen.rows.retain(|(_, id)| now.iter().any(|(_, known)| known == id));
    let new = now.into_iter().filter(|(_, id)| !screen.rows.iter().any(|(_, known)| known == id));
    let new: Vec<_> = new.collect();
    screen.rows.extend(new);
    screen.cursor = screen.cursor.min(screen.rows.len().saturating_sub(1));
}

/// What a command does on the screen of all actions.
pub(super) fn command(state: &mut State, command: Command) -> Vec<Effect> {
    let page = layout::page_step(state.size);
    let Screen::Actions(screen) = &state.screen else { return Vec::new() };
    let chosen = screen.chosen(state).map(|(row, action)| (row.path().to_owned(), action.clone()));
    match (command, chosen) {
        (Command::Back, _) => return back(state),
        (Command::Tick, Some((path, action))) => return act(state, &path, action.id, Act::Tick),
        (Command::LetGo, Some((path, action))) => return act(state, &path, action.id, Act::LetGo),
        (Command::Enter, Some((path, action))) => edit(state, path, &action),
        (Command::AddAction, chosen) => add(state, chosen.map(|(path, action)| (path, action.dimension))),
        (command, _) => {
            if let Screen::Actions(screen) = &mut state.screen {
                let last = screen.rows.len().saturating_sub(1);
                screen.cursor = layout::moved(screen.cursor, last, page, command);
            }
        }
    }
    Vec::new()
}

fn back(state: &mut State) -> Vec<Effect> {
    let effects = start::to_start(state);
    state.screen = Screen::Start(super::Start::default());
    effects
}

/// Opens the form for an action about the same spot, or else about the one that the newest heatmap suggests.
fn add(state: &mut State, beside: Option<(PathBuf, DimensionId)>) {
    match beside.or_else(|| suggested(state)) {
        Some((path, dimension)) => {
            action_form::open(state, ActionForm::new(path, dimension, ""));
        }
        None => state.message = Some(state.messages.text("actions-no-heatmap").into_owned()),
    }
}

/// The newest heatmap with its focus, or else its coolest spot.
fn suggested(state: &State) -> Option<(PathBuf, DimensionId)> {
    let spot = |row: &Row| {
        let heatmap = row.heatmap()?;
        let coolest = heatmap.cool_spots.first().or(heatmap.tiles().next().map(|tile| &tile.id)).cloned();
        Some((row.path().to_owned(), row.focus().cloned().or(coolest)?))
    };
    state.library.rows.iter().filter(|row| row.is_own_and_finished()).find_map(spot)
}

/// Opens the form for an action that is there.
pub(super) fn edit(state: &mut State, path: PathBuf, action: &Action) {
    let form = ActionForm::of(path, action, &state.messages);
    action_form::open(state, form);
}

/// Does something with an action of a response, which is opened first if it is not.
pub(super) fn act(state: &mut State, path: &Path, id: Uuid, act: Act) -> Vec<Effect> {
    if state.open.as_ref().is_some_and(|open| open.file() == path) {
        return act_on_open(state, id, act);
    }
    let Some(saved) = state.library.row(path).map(|row| Box::new(row.saved.clone())) else {
        not_done(state, path.to_owned(), act);
        state.message = Some(state.messages.text("action-gone").into_owned());
        return Vec::new();
    };
    let mut effects = state.close();
    effects.push(Effect::Open(saved, AfterOpen::Act(id, act)));
    effects
}

/// Does something with an action of the open response.
pub(super) fn act_on_open(state: &mut State, id: Uuid, act: Act) -> Vec<Effect> {
    let Some(open) = &state.open else { return Vec::new() };
    if open.access.is_look_only() {
        let path = open.file().to_owned();
        not_done(state, path, act);
        state.message = Some(state.messages.text("look-only").into_owned());
        return Vec::new();
    }
    let before = open.saved.action(id).cloned();
    let (today, is_new) = (state.today, before.is_none());
    let (after, said) = match (before, act) {
        (Some(action), Act::Tick) if action.is_open() => {
            with(action, ActionState::Done(today), "action-done")
        }
        (Some(action), Act::Tick) => with(action, ActionState::Open, "action-open-again"),
        (Some(action), Act::LetGo) => match action.state {
            ActionState::LetGo(_) => with(action, ActionState::Open, "action-open-again"),
            _ => with(action, ActionState::LetGo(today), "action-let-go"),
        },
        (Some(before), Act::Write(written)) => {
            let Action { state, kept, .. } = before;
            (Action { state, kept, ..*written }, "action-kept")
        }
        (None, Act::Write(written)) => (*written, "action-kept"),
        (None, _) => {
            state.message = Some(state.messages.text("action-gone").into_owned());
            return Vec::new();
        }
    };
    let effects = state.make(Edit::Action(id, Some(Box::new(after))));
    if !effects.is_empty() {
        state.message = Some(state.messages.text(said).into_owned());
    }
    state.refresh_row();
    if is_new && let (Screen::Actions(screen), Some(open)) = (&mut state.screen, &state.open) {
        screen.cursor = (screen.cursor + 1).min(screen.rows.len());
        screen.rows.insert(screen.cursor, (open.file().to_owned(), id));
    }
    effects
}

fn with(action: Action, state: ActionState, said: &'static str) -> (Action, &'static str) {
    (Action { state, ..action }, said)
}

/// It could not be done: what was written is in its form again.
pub(super) fn not_done(state: &mut State, path: PathBuf, act: Act) {
    if let Act::Write(action) = act {
        let is_new = state.library.row(&path).is_none_or(|row| row.action(action.id).is_none());
        let mut form = ActionForm::of(path, &action, &state.messages);
        form.id = form.id.filter(|_| !is_new);
        state.overlay = Some(Overlay::Action(Box::new(form)));
    }
}

/// Chooses the dimension in hand as the spot to work on; or none, if it is that already.
pub(super) fn choose_focus(state: &mut State) -> Vec<Effect> {
    let (Some(dimension), Some(open)) = (state.dimension_in_hand(), &state.open) else { return Vec::new() };
    let chosen = open.saved.focus() == Some(&dimension);
    let effects = state.make(Edit::Focus((!chosen).then_some(dimension)));
    state.message = Some(focus_message(state));
    effects
}

/// Chooses a dimension as the spot to work on.
pub(super) fn set_focus(state: &mut State, id: DimensionId) -> Vec<Effect> {
    let effects = state.make(Edit::Focus(Some(id)));
    state.message = Some(focus_message(state));
    effects
}

/// Which spot is the one to work on now.
pub(super) fn focus_message(state: &State) -> String {
    let open = state.open.as_ref();
    let title = open.and_then(|open| {
        let focus = open.saved.focus()?;
        open.questionnaire.dimension(focus).map(|dimension| dimension.title.as_str())
    });
    match title {
        Some(title) => state.messages.with("focus-chosen", &[("title", title.into())]),
        None => state.messages.text("focus-none").into_owned(),
    }
}
