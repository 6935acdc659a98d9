//! The one place where something changes: state and event → state and effects.

use std::path::Path;

use super::keys::{Command, Context};
use super::review::Review;
use super::statement::Walk;
use super::{
    Access, AfterOpen, Direction, Effect, Event, History, Notice, Open, Overlay, Preview, Purpose, Screen,
    State, action_form, actions, begin, compare, dimension_screen, heatmap, history, layout, note, open_grid,
    page, point, preview, room, take_home,
};
use super::{review, start, statement};

/// What an event changes, and what is to be done outside.
pub fn update(state: &mut State, event: Event) -> Vec<Effect> {
    match event {
        Event::Key(key) => match state.keys.command(state.context(), key) {
            // Where nothing can be seen nothing is done unseen.
            command if !layout::has_room(state.size) => {
                let may = command
                    .filter(|command| matches!(command, Command::Leave | Command::Stop | Command::Suspend));
                return may.map_or_else(Vec::new, |command| run(state, command));
            }
            Some(command) => return run(state, command),
            None => return type_text(state, Event::Key(key)),
        },
        Event::Paste(_) if !layout::has_room(state.size) => return Vec::new(),
        Event::Command(command) => {
            let is_bound = super::keys::bindings(state.context()).any(|binding| binding.command == command);
            return if is_bound { run(state, command) } else { Vec::new() };
        }
        Event::Paste(_) | Event::Filled(_) => return type_text(state, event),
        Event::Pointed(target) => point::point(state, target),
        Event::Stamped(Purpose::Finish, stamp) => return review::finish(state, stamp),
        Event::Stamped(Purpose::Action, stamp) => return action_form::stamped(state, stamp),
        Event::Stamped(Purpose::Group, stamp) => return room::form_opened(state, stamp),
        Event::Stamped(Purpose::Countdown(minutes), stamp) => room::set_countdown(state, minutes, stamp),
        Event::Stamped(Purpose::Begin, stamp) => begin::begin(state, stamp),
        Event::Tick(at) => {
            state.tell_time(at);
            let mut effects = room::look_again(state);
            effects.extend(state.preview.iter_mut().flat_map(Preview::look));
            return effects;
        }
        Event::Offered(offered) => begin::offered(state, offered),
        Event::Followed(followed) => preview::followed(state, followed),
        Event::Looked(directory, found) => return room::looked(state, directory, found),
        Event::Delivered(delivery) => take_home::delivered(state, delivery),
        Event::ImportOutcome(taken) => return room::taken_in(state, *taken),
        Event::Opened(saved, questionnaire, access, then) => {
            let unsaved = access == Access::Unsaved;
            let opened = Open { access, ..Open::read(*saved, questionnaire, state.changes) };
            return take_in(state, opened, unsaved, then);
        }
        Event::NotOpened(path, why, then) => {
            match then {
                AfterOpen::Show => {}
                AfterOpen::Step(direction) => state.history.drop_next(direction),
                AfterOpen::Act(_, act) => actions::not_done(state, path, act),
            }
            state.message = Some(state.localize(&why));
            return vec![Effect::List];
        }
        Event::NotDeleted(path, why) => {
            start::not_deleted(state, &path, &why);
            return vec![Effect::List];
        }
        Event::NotRestored(path, why) => {
            start::not_restored(state, &path, &why);
            return vec![Effect::List];
        }
        Event::Moved(from, to) => {
            moved(state, &from, &to);
            return vec![Effect::List];
        }
        Event::Failed(why) => {
            state.library.is_partial = false;
            state.message = Some(state.localize(&why));
        }
        Event::Listed { rows, unreadable, is_partial } => {
            state.library.fill(rows, unreadable, is_partial);
            state.library.leave_others_out();
            state.refresh_row();
        }
        Event::Saved(saved) => {
            let waiting = state.room.turn.as_mut().map(|turn| turn.group_mut());
            let known = state.open.as_mut().into_iter().chain(waiting);
            known.for_each(|open| open.saved(&saved));
        }
        Event::Notice(notice) => {
            state.message = Some(match &notice {
                Notice::Conflict(name) => {
                    state.messages.with("notice-conflict", &[("name", name.as_str().into())])
                }
                Notice::NoLocks => state.messages.text("notice-no-locks").into_owned(),
            });
        }
        Event::Trouble(why) => state.trouble = why,
        Event::Resized(columns, rows) => state.size = (columns, rows),
        Event::NewDay(today) => state.today = today,
    }
    Vec::new()
}

/// A letter that is no command goes into the field at hand.
fn type_text(state: &mut State, event: Event) -> Vec<Effect> {
    if state.context().is_text() {
        state.message = None;
    }
    if let (Context::Files, Event::Filled(path)) = (state.context(), &event) {
        return room::take_in_named(state, path);
    }
    match state.context() {
        Context::Note => return note::edit(state, event),
        Context::ActionForm => action_form::edit(state, event),
        Context::Begin => begin::edit(state, event),
        Context::Find => start::edit(state, event),
        Context::GroupForm => room::edit_form(state, event),
        Context::Hands => room::edit_hands(state, event),
        Context::TakeHomeTo => take_home::edit(state, event),
        _ => {}
    }
    Vec::new()
}

fn run(state: &mut State, command: Command) -> Vec<Effect> {
    state.message = None;
    let asked = std::mem::take(&mut state.asked_to_leave);
    match command {
        Command::Leave | Command::Stop => return leave(state, asked),
        Command::Suspend => return vec![Effect::Suspend],
        // What was blanked on purpose comes back on purpose.
        Command::Blank => {
            let is_blank = matches!(state.overlay, Some(Overlay::Blank));
            state.overlay = (!is_blank).then_some(Overlay::Blank);
            return Vec::new();
        }
        Command::Help => {
            // The key that opens it closes it.
            let is_open = matches!(state.overlay, Some(Overlay::Help(_)));
            state.overlay = (!is_open).then_some(Overlay::Help(0));
            return Vec::new();
        }
        _ => {}
    }
    let context = state.context();
    let is_step = matches!(command, Command::Undo | Command::Redo);
    // On the screen of all actions the open response is only the one that was changed last.
    let of_open = !is_step && context != Context::Actions;
    if command == Command::TakeHome && state.preview.is_some() {
        state.message = Some(state.messages.text("preview-not-home").into_owned());
        return Vec::new();
    }
    if context != Context::Help && of_open && command.changes_data() && state.is_look_only() {
        state.message = Some(state.messages.text("look-only").into_owned());
        return Vec::new();
    }
    match (context, command) {
        (Context::Help, _) => run_help(state, command),
        (Context::Note, Command::Back) => note::close(state),
        (Context::Note | Context::Blank, _) => {}
        (Context::Faults, _) => return preview::command(state, command),
        (Context::ActionForm, _) => return action_form::command(state, command),
        (Context::Begin | Context::Setting, _) => return begin::command(state, command),
        (Context::GroupForm | Context::GroupSetting, _) => return room::command_form(state, command),
        (Context::Hands, _) => return room::command_hands(state, command),
        (Context::TakeHome | Context::TakeHomeTo, _) => return take_home::command(state, command),
        (_, Command::Undo) => return history::step(state, Direction::Back),
        (_, Command::Redo) => return history::step(state, Direction::Forth),
        (Context::Start | Context::Find, _) => return start::command(state, command),
        (Context::Statement | Context::Turn, _) => return statement::command(state, command),
        (Context::Review, _) => return review::command(state, command),
        (Context::Heatmap | Context::GroupHeatmap, _) => return heatmap::command(state, command),
        (Context::Gather, _) => return room::command_gather(state, command),
        (Context::Files, _) => return room::command_files(state, command),
        (Context::Handover, _) => return room::command_handover(state, command),
        (Context::CountIn, _) => return room::command_count_in(state, command),
        (Context::Guess, _) => return room::command_guess(state, command),
        (Context::Spot, _) => return room::command_spot(state, command),
        (Context::Present, _) => return room::command_present(state, command),
        (Context::Dimension, _) => return dimension_screen::command(state, command),
        (Context::Actions, _) => return actions::command(state, command),
        (Context::OverTime, _) => heatmap::command_over_time(state, command),
        (Context::Choose, _) => compare::command_choose(state, command),
        (Context::Compare | Context::Compared, _) => compare::command(state, command),
    }
    Vec::new()
}

impl State {
    /// What leaving would lose now, as the key of the sentence that asks about it.
    #[must_use]
    pub fn would_lose(&self) -> Option<&'static str> {
        let half_written = match &self.overlay {
            Some(Overlay::Action(form)) => form.is_changed(),
            _ => !self.left_actions.is_empty(),
        };
        // A turn is kept in memory alone.
        if self.room.turn.is_some() && self.open.as_ref().is_some_and(|open| open.answered() > 0) {
            Some("leave-not-counted")
        } else if self.has_hands_to_count() {
            Some("leave-hands")
        } else {
            half_written.then_some("leave-half-written")
        }
    }
}

/// Leaves; while something cannot be saved, only when asked a second time.
fn leave(state: &mut State, asked: bool) -> Vec<Effect> {
    note::close(state);
    let key = if state.trouble.is_some() { Some("leave-unsaved") } else { state.would_lose() };
    let Some(key) = key else { return vec![Effect::Leave] };
    if !asked {
        state.asked_to_leave = true;
        state.message = Some(state.messages.text(key).into_owned());
        return Vec::new();
    }
    vec![Effect::Leave]
}

fn run_help(state: &mut State, command: Command) {
    let length = page::help(state, layout::page_width(state.size)).len();
    let most = length.saturating_sub(layout::page_height(state.size));
    let step = layout::page_step(state.size);
    let Some(Overlay::Help(scroll)) = state.overlay else { return };
    state.overlay = (command != Command::Back)
        .then(|| Overlay::Help(layout::moved(scroll.min(most), most, step, command)));
}

/// A response was opened: on with what it was opened for.
fn take_in(state: &mut State, mut opened: Open, unsaved: bool, then: AfterOpen) -> Vec<Effect> {
    let mut effects = Vec::new();
    if unsaved {
        // Saved once more, so that what shows as saved is.
        opened.saving.answers = 0;
        effects.extend(opened.save());
    }
    if opened.access.is_look_only() && then != AfterOpen::Show {
        let path = opened.file().to_owned();
        if let AfterOpen::Act(_, act) = then {
            actions::not_done(state, path, act);
        }
        state.message = Some(state.messages.text("look-only-elsewhere").into_owned());
        return effects;
    }
    match then {
        AfterOpen::Show => show(state, opened),
        AfterOpen::Step(direction) => {
            if matches!(state.screen, Screen::Actions(_)) {
                state.open = Some(opened);
            } else {
                let history = std::mem::take(&mut state.history);
                show(state, opened);
                state.history = history;
            }
            effects.extend(history::step(state, direction));
        }
        AfterOpen::Act(id, act) => {
            state.open = Some(opened);
            effects.extend(actions::act_on_open(state, id, act));
        }
    }
    effects
}

/// Shows a response that was opened: a draft goes on where it was left, a finished one shows its heatmap.
pub(super) fn show(state: &mut State, open: Open) {
    let (draft, next) = (open.saved.is_draft(), open.next_unanswered());
    state.open = Some(open);
    state.message = None;
    if state.group().is_some() {
        // What was done before, perhaps in one's own heatmap, is not taken back at a shared screen.
        state.history = History::default();
    }
    match (draft, next) {
        (false, _) => open_grid(state),
        _ if state.group().is_some() => room::show(state),
        (true, _) if state.is_look_only() => state.screen = Screen::Review(Review::at(0)),
        (true, Some(next)) => state.screen = Screen::Statement(Walk::at(next)),
        (true, None) => state.screen = Screen::Review(Review::at(0)),
    }
}

/// A response is in another file now: after a conflict, or where its name was taken when it came back from the trash.
fn moved(state: &mut State, from: &Path, to: &Path) {
    state.history.moved(from, to);
    if let Some(Overlay::Action(form)) = &mut state.overlay
        && form.path == from
    {
        to.clone_into(&mut form.path);
    }
}
