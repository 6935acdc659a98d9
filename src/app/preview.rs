//! Walking through a questionnaire while it is written: nothing is saved, and the screens follow its file.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use super::keys::Command;
use super::review::Review;
use super::statement::Walk;
use super::{Effect, History, Open, Overlay, Present, Screen, State, heatmap, layout, open_grid, page};
use crate::model::questionnaire::{DimensionId, Questionnaire, StatementId};
use crate::model::response::Answer;
use crate::store::{Error, Followed, Stamp, Stored};

/// How often the file is looked at.
const LOOK: Duration = Duration::from_millis(250);

/// What is known of the file that is followed.
#[derive(Debug, Default)]
pub struct Preview {
    /// The file; `None` where a questionnaire without one is walked through.
    path: Option<PathBuf>,
    /// What it was like when it was read last; nothing before it was, and again nothing of a file that is not there.
    seen: Option<Option<Stamp>>,
    /// Why it cannot be used as it is now, while it cannot.
    pub faults: Option<Error>,
    /// Whether these have been put aside, to look at what is underneath.
    is_aside: bool,
    /// How far they are scrolled.
    pub scroll: usize,
    /// How often it was read.
    pub times: usize,
    /// Whether it is being looked at.
    is_looking: bool,
    /// What was answered, also to what is not there at the moment: it may come back.
    given: HashMap<StatementId, Answer>,
}

impl Preview {
    /// Follows a file, or walks through what does not change.
    #[must_use]
    pub fn of(path: Option<PathBuf>) -> Self {
        Self { path, ..Self::default() }
    }

    /// The file that is followed, if one is.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Whether the file cannot be used as it is now.
    #[must_use]
    pub fn is_faulty(&self) -> bool {
        self.faults.is_some()
    }

    /// How often its file is looked at, if it has one.
    pub(super) fn tick(&self) -> Option<Duration> {
        self.path.is_some().then_some(LOOK)
    }

    /// Whether the file is being looked at.
    pub(super) fn is_looking(&self) -> bool {
        self.is_looking
    }

    /// Looks at the file, unless that is going on already.
    pub(super) fn look(&mut self) -> Vec<Effect> {
        match &self.path {
            Some(path) if !self.is_looking => {
                self.is_looking = true;
                vec![Effect::Follow(path.clone(), self.seen)]
            }
            _ => Vec::new(),
        }
    }
}

impl State {
    /// Why the file that is followed cannot be used, unless that has been put aside.
    #[must_use]
    pub fn faults(&self) -> Option<&Error> {
        self.preview.as_ref().filter(|preview| !preview.is_aside)?.faults.as_ref()
    }
}

/// What a command does while the faults are shown.
pub(super) fn command(state: &mut State, command: Command) -> Vec<Effect> {
    let lines = page::faults(state, layout::page_width(state.size)).len();
    let most = lines.saturating_sub(layout::page_height(state.size));
    let step = layout::page_step(state.size);
    let nothing_underneath = state.questionnaires.is_empty();
    let Some(preview) = &mut state.preview else { return Vec::new() };
    match command {
        Command::Back if nothing_underneath => return vec![Effect::Leave],
        Command::Back => preview.is_aside = true,
        other => preview.scroll = layout::moved(preview.scroll.min(most), most, step, other),
    }
    Vec::new()
}

/// The file was looked at; `None` when it is as it was.
pub(super) fn followed(state: &mut State, followed: Option<Followed>) {
    let Some(preview) = &mut state.preview else { return };
    preview.is_looking = false;
    let Some(Followed { seen, found }) = followed else { return };
    let is_first = preview.times == 0;
    (preview.seen, preview.is_aside, preview.scroll) = (Some(seen), false, 0);
    preview.times += 1;
    match found {
        Err(why) => {
            preview.faults = Some(why);
            state.message = None;
        }
        Ok(of) => {
            preview.faults = None;
            if !is_first {
                state.message = Some(state.messages.text("preview-followed").into_owned());
            }
            take_up(state, &of);
        }
    }
}

/// Goes on with the questionnaire as it is now, at the same place as far as that is still there.
fn take_up(state: &mut State, of: &Arc<Questionnaire>) {
    state.questionnaires = vec![Arc::clone(of)];
    let at = statement_in_hand(state);
    let Some(open) = state.open.take() else { return };
    let known = |id: &DimensionId| of.dimension(id).is_some();
    let position = |at: Option<(StatementId, usize)>| {
        let (id, before) = at?;
        Some(of.position(id.as_str()).unwrap_or_else(|| before.min(of.len().saturating_sub(1))))
    };
    let position = position(at).unwrap_or(0);
    let given = state.preview.as_mut().map(|preview| &mut preview.given);
    state.open = Some(refit(open, of, given));
    // What is taken back may be about what is no longer there.
    state.history = History::default();
    let lies_on_what_is_gone = match &state.overlay {
        Some(Overlay::Note(editor)) => !known(&editor.dimension),
        Some(Overlay::Action(form)) => !known(&form.dimension),
        _ => false,
    };
    if lies_on_what_is_gone {
        state.overlay = None;
    }
    let selected = match &state.screen {
        Screen::Heatmap(grid) => Some(grid.selected.clone()),
        Screen::DimensionScreen(dimension_screen) => Some(dimension_screen.grid.selected.clone()),
        Screen::Present(present) => Some(present.grid.selected.clone()),
        _ => None,
    };
    let grid = || heatmap::grid_of_open(state);
    match (&state.screen, selected.map(|id| (known(&id).then_some(id), grid()))) {
        (Screen::Statement(walk), _) => {
            let walk = Walk { position, last: None, ..walk.clone() };
            state.screen = Screen::Statement(walk);
        }
        (Screen::Review(_), _) => state.screen = Screen::Review(Review::at(position)),
        (Screen::Heatmap(before), Some((selected, Some(mut grid)))) => {
            (grid.order, grid.fresh) = (before.order, before.fresh);
            grid.selected = selected.unwrap_or(grid.selected);
            state.screen = Screen::Heatmap(Box::new(grid));
        }
        (Screen::DimensionScreen(_), Some((Some(selected), Some(mut grid)))) => {
            grid.selected = selected;
            if let Screen::DimensionScreen(dimension_screen) = &mut state.screen {
                dimension_screen.grid = grid;
            }
        }
        (Screen::Present(before), Some((selected, Some(mut grid)))) => {
            grid.selected = selected.unwrap_or(grid.selected);
            let conversations = grid.heatmap.conversations();
            let at = before.at.min(conversations.len());
            state.screen = Screen::Present(Box::new(Present { grid, conversations, at }));
        }
        (Screen::Begin(_) | Screen::Start(_), _) => {}
        _ => open_grid(state),
    }
}

/// The statement that is shown or chosen, and where it stands.
fn statement_in_hand(state: &State) -> Option<(StatementId, usize)> {
    let position = match &state.screen {
        Screen::Statement(walk) => walk.position,
        Screen::Review(review) => review.cursor,
        _ => return None,
    };
    let (_, _, statement) = state.open.as_ref()?.questionnaire.at(position)?;
    Some((statement.id.clone(), position))
}

/// What was answered under the questionnaire as it is now: what does not fit waits until it does.
fn refit(open: Open, of: &Arc<Questionnaire>, given: Option<&mut HashMap<StatementId, Answer>>) -> Open {
    let mut saved = open.saved;
    if let Stored::Response(entry) = &mut saved {
        let response = &mut entry.response;
        let all = given.map(|given| {
            // What the last questionnaire had counts as it is; what it had no room for waits on.
            given.retain(|id, answer| !fits(&open.questionnaire, id, *answer));
            given.extend(response.given().map(|(id, answer)| (id.clone(), answer)));
            given.clone()
        });
        response.questionnaire = of.key.clone().into();
        response.set_answers(all.into_iter().flatten().filter(|(id, answer)| fits(of, id, *answer)));
        response.focus.take_if(|id| of.dimension(id).is_none());
        response.actions.retain(|action| of.dimension(&action.dimension).is_some());
    }
    Open { access: open.access, ..Open::begun(saved, Arc::clone(of), open.saving.revision) }
}

/// Whether a questionnaire has a statement, and its scale an answer.
fn fits(of: &Questionnaire, id: &StatementId, answer: Answer) -> bool {
    let has_level = answer.level().is_none_or(|level| of.scale.level(level.number()).is_some());
    of.position(id.as_str()).is_some() && has_level
}
