//! The one place where something changes: state and event → state and effects.

use super::keys::{self, Command, Context};
use super::review::Review;
use super::statement::Walk;
use super::{
    Access, Effect, Event, Notice, Open, Purpose, Screen, State, begin, heatmap, layout, note, open_grid,
    page,
};
use super::{review, start, statement};
use crate::response::Edit;

/// What an event changes, and what is to be done outside.
pub fn update(state: &mut State, event: Event) -> Vec<Effect> {
    match event {
        Event::Key(key) => match keys::command(state.context(), key) {
            Some(command) => run(state, command),
            None => type_text(state, Event::Key(key)),
        },
        Event::Paste(pasted) => type_text(state, Event::Paste(pasted)),
        Event::Resized(columns, rows) => {
            state.size = (columns, rows);
            Vec::new()
        }
        Event::Stamped(Purpose::Begin, stamp) => {
            begin::begin(state, stamp);
            Vec::new()
        }
        Event::Stamped(Purpose::Finish, stamp) => review::finish(state, stamp),
        Event::Opened(entry, questionnaire, access) => {
            let changes = state.changes();
            let unsaved = access == Access::Unsaved;
            let mut opened = Open { access, ..Open::read(*entry, questionnaire, changes) };
            let mut effects = Vec::new();
            if unsaved {
                // Saved once more, so that what shows as saved is.
                opened.saving.answers = 0;
                effects.push(opened.save());
            }
            open(state, opened);
            effects
        }
        Event::NotOpened(why) => {
            state.message = Some(why);
            Vec::new()
        }
        Event::Listed(rows, unreadable) => {
            state.library.fill(rows, unreadable);
            Vec::new()
        }
        Event::Saved(saved) => {
            if let Some(open) = &mut state.open {
                open.saved(saved);
            }
            Vec::new()
        }
        Event::Notice(notice) => {
            state.message = Some(match notice {
                Notice::Conflict(name) => state.words.with("notice-conflict", &[("name", name.into())]),
                Notice::NoLocks => state.words.text("notice-no-locks").into_owned(),
            });
            Vec::new()
        }
        Event::Trouble(why) => {
            state.trouble = why;
            Vec::new()
        }
    }
}

/// A letter that is no command goes into the field at hand.
fn type_text(state: &mut State, event: Event) -> Vec<Effect> {
    match state.context() {
        Context::Note => note::edit(state, event),
        Context::Begin => {
            begin::edit(state, event);
            Vec::new()
        }
        _ => Vec::new(),
    }
}

fn run(state: &mut State, command: Command) -> Vec<Effect> {
    state.message = None;
    let asked = std::mem::take(&mut state.asked_to_leave);
    match command {
        Command::Leave | Command::Stop => return leave(state, asked),
        Command::Suspend => return vec![Effect::Suspend],
        Command::Help => {
            state.help = Some(0);
            return Vec::new();
        }
        _ => {}
    }
    if command.changes_data() && is_look_only(state) {
        state.message = Some(state.words.text("look-only").into_owned());
        return Vec::new();
    }
    match (state.context(), command) {
        (Context::Help, _) => {
            run_help(state, command);
            Vec::new()
        }
        (Context::Note, Command::Back) => {
            note::close(state);
            Vec::new()
        }
        (Context::Note, _) => Vec::new(),
        (Context::Begin | Context::Setting, _) => begin::command(state, command),
        (_, Command::Undo | Command::Redo) => undo(state, command == Command::Undo),
        (Context::Start, _) => start::command(state, command),
        (Context::Statement, _) => statement::command(state, command),
        (Context::Review, _) => review::command(state, command),
        (Context::Heatmap, _) => heatmap::command(state, command),
        (Context::Dimension, _) => heatmap::command_closer(state, command),
    }
}

/// Leaves; while something cannot be saved, only when asked a second time.
fn leave(state: &mut State, asked: bool) -> Vec<Effect> {
    note::close(state);
    if state.trouble.is_some() && !asked {
        state.asked_to_leave = true;
        state.message = Some(state.words.text("leave-unsaved").into_owned());
        return Vec::new();
    }
    vec![Effect::Leave]
}

fn run_help(state: &mut State, command: Command) {
    let length = page::help(state, layout::page_width(state.size)).len();
    let most = length.saturating_sub(layout::page_height(state.size));
    let step = layout::page_step(state.size);
    state.help = match (command, state.help) {
        (Command::Back, _) | (_, None) => None,
        (_, Some(scroll)) => {
            let moved = layout::moved(usize::from(scroll).min(most), most, step, command);
            Some(u16::try_from(moved).unwrap_or(u16::MAX))
        }
    };
}

/// Shows a response that was opened: a draft goes on where it was left, a finished one shows its heatmap.
pub(super) fn open(state: &mut State, open: Open) {
    let (draft, next) = (open.response.is_draft(), open.next_unanswered());
    state.open = Some(open);
    state.message = None;
    match (draft, next) {
        (false, _) => open_grid(state),
        (true, _) if is_look_only(state) => state.screen = Screen::Review(Review::at(0)),
        (true, Some(next)) => state.screen = Screen::Statement(Walk::at(next)),
        (true, None) => state.screen = Screen::Review(Review::at(0)),
    }
}

/// Whether the open response is changed in another window, so that it can only be looked at here.
fn is_look_only(state: &State) -> bool {
    state.open.as_ref().is_some_and(|open| open.access.is_look_only())
}

/// Takes the last change back, or makes it again, and shows where it was.
fn undo(state: &mut State, back: bool) -> Vec<Effect> {
    let Some(open) = &mut state.open else { return Vec::new() };
    let made =
        if back { open.history.undo(&mut open.response) } else { open.history.redo(&mut open.response) };
    let Some(made) = made else { return Vec::new() };
    let effects = vec![open.save()];
    show_change(state, &made);
    effects
}

fn show_change(state: &mut State, made: &Edit) {
    let Some(open) = &state.open else { return };
    match made {
        Edit::Answers(answers) => {
            let position =
                answers.iter().filter_map(|(id, _)| open.questionnaire.position(id.as_str())).min();
            let position = position.unwrap_or(0);
            state.screen = match state.screen {
                Screen::Review(_) => Screen::Review(Review::at(position)),
                _ => Screen::Statement(Walk::at(position)),
            };
        }
        Edit::Stage(_) if open.response.is_draft() => {
            state.screen = Screen::Review(Review::at(0));
            state.message = Some(state.words.text("unfinished").into_owned());
        }
        Edit::Stage(_) => open_grid(state),
        Edit::Note(..) => state.message = Some(state.words.text("note-undone").into_owned()),
    }
}
