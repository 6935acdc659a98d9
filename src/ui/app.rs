//! The stack of screens, and what is the same on all of them.

use std::time::Duration;

use ratatui::Frame;

use super::context::Context;
use super::keys::{Command, Key, KeyTable, Keymap};
use super::screen::{Footer, Input, Screen, Target, Transition, Typed};
use super::screens::{self, FaultsScreen, HelpScreen};
use super::theme::Theme;
use super::{chrome, layout};
use crate::i18n::Messages;
use crate::model::response::Edit;
use crate::session::{AppEvent, CHECK, Direction, Effect, Row, Session, Step};

/// Something that happened.
pub enum Event {
    Key(Key),
    Paste(String),
    /// What a line means in line mode.
    Input(Input),
    Resized(u16, u16),
    /// Something that happened outside.
    App(AppEvent),
}

/// The screens, from the bottom one to the one on top. A session of keys is replayed by [`App::update`] alone.
pub struct App {
    pub cx: Context,
    stack: Vec<Box<dyn Screen>>,
    /// Whether leaving was asked for while it would lose something.
    asked_to_leave: bool,
}

impl App {
    /// An app with a bottom screen, which stays.
    pub fn new(
        session: Session,
        (messages, keys): (Messages, Keymap),
        theme: Theme,
        size: (u16, u16),
        bottom: Box<dyn Screen>,
    ) -> Self {
        let cx = Context { session, messages, keys, theme, size, message: None };
        Self { cx, stack: vec![bottom], asked_to_leave: false }
    }

    /// Puts a screen on top before anything happens.
    pub fn open(&mut self, screen: Box<dyn Screen>) {
        self.apply(Transition::Push(screen));
    }

    /// The screen on top.
    pub fn top(&self) -> Option<&dyn Screen> {
        self.stack.last().map(|screen| &**screen)
    }

    /// What an event changes, and what is to be done outside.
    pub fn update(&mut self, event: Event) -> Vec<Effect> {
        match event {
            Event::Resized(columns, rows) => self.cx.size = (columns, rows),
            Event::Key(key) => self.key(key),
            Event::Paste(text) if layout::has_room(self.cx.size) => self.text(Typed::Paste(text)),
            Event::Paste(_) => {}
            Event::Input(Input::Command(command)) => {
                if self.keys().is_some_and(|keys| keys.binding(command).is_some()) {
                    self.command(command);
                }
            }
            Event::Input(Input::Text(typed)) => self.text(typed),
            Event::Input(input) => self.send(input),
            Event::App(event) => self.app_event(event),
        }
        self.show_faults();
        let first = self.first_visible();
        self.stack.iter_mut().skip(first).for_each(|screen| screen.refresh(&self.cx));
        self.cx.session.take_effects()
    }

    /// The index of the screen that the overlays on top of it leave visible.
    fn first_visible(&self) -> usize {
        self.stack.iter().rposition(|screen| !screen.is_overlay()).unwrap_or(0)
    }

    fn keys(&self) -> Option<&'static KeyTable> {
        Some(self.top()?.keys(&self.cx))
    }

    fn key(&mut self, key: Key) {
        let Some(keys) = self.keys() else { return };
        let command = self.cx.keys.command(keys, key);
        if !layout::has_room(self.cx.size) {
            // Where nothing can be seen, nothing is changed.
            let leaves =
                |command: &Command| matches!(*command, Command::LEAVE | Command::STOP | Command::SUSPEND);
            return command.filter(leaves).into_iter().for_each(|command| self.command(command));
        }
        match command {
            Some(command) => self.command(command),
            None if !keys.is_text && key.is_foreign_letter() => self.foreign_letter(key),
            None => self.text(Typed::Key(key)),
        }
    }

    /// Says what works on a keyboard of another alphabet.
    fn foreign_letter(&mut self, key: Key) {
        if self.top().is_some_and(|top| top.footer() != Footer::Hidden) {
            self.cx.message =
                Some(self.cx.messages.with("key-of-another-alphabet", &[("key", key.to_string().into())]));
        }
    }

    fn text(&mut self, typed: Typed) {
        let Some(keys) = self.keys() else { return };
        if keys.is_text {
            self.cx.message = None;
        }
        // Line mode fills in paths where keys are commands.
        if keys.is_text || matches!(typed, Typed::Whole(_)) {
            self.send(Input::Text(typed));
        }
    }

    fn command(&mut self, command: Command) {
        self.cx.message = None;
        let asked = std::mem::take(&mut self.asked_to_leave);
        let Some(keys) = self.keys() else { return };
        match command {
            Command::LEAVE | Command::STOP => self.leave(asked),
            Command::SUSPEND => self.cx.session.push(Effect::Suspend),
            Command::UNDO => self.step(Direction::Undo),
            Command::REDO => self.step(Direction::Redo),
            Command::HELP if keys.name != HelpScreen::KEYS.name => {
                let screen = HelpScreen::new(keys);
                self.apply(Transition::push(screen));
            }
            _ if keys.binding(command).is_some_and(|binding| binding.edits)
                && self.cx.session.is_look_only() =>
            {
                self.cx.say("look-only");
            }
            _ => self.send(Input::Command(command)),
        }
    }

    /// Leaves; where that would lose something, only when asked twice.
    fn leave(&mut self, asked: bool) {
        match self.would_lose().filter(|_| !asked) {
            None => self.cx.session.push(Effect::Leave),
            Some(key) => {
                self.asked_to_leave = true;
                self.cx.say(key);
            }
        }
    }

    /// What leaving would lose: the key of the message that asks about it.
    pub fn would_lose(&self) -> Option<&'static str> {
        if self.cx.session.trouble.is_some() {
            return Some("leave-unsaved");
        }
        let of_screens = self.stack.iter().rev().find_map(|screen| screen.would_lose(&self.cx));
        of_screens.or_else(|| self.cx.session.would_lose())
    }

    fn send(&mut self, input: Input) {
        let Some(top) = self.stack.last_mut() else { return };
        match input {
            Input::Select(target) => {
                top.reveal(&target, &self.cx);
            }
            Input::Text(typed) => top.type_in(typed, &mut self.cx),
            Input::Command(command) => {
                let transition = top.command(command, &mut self.cx);
                self.apply(transition);
            }
        }
    }

    fn app_event(&mut self, mut event: AppEvent) {
        if let Some(message) = self.cx.session.on_event(&mut event, &self.cx.messages) {
            self.cx.message = Some(message);
        }
        if let AppEvent::Opened(_, _, access) = &event
            && let Some(direction) = self.cx.session.take_waiting_step()
        {
            return self.step_opened(direction, access.is_look_only());
        }
        let listener = self.listener();
        if let Some(screen) = self.stack.get_mut(listener) {
            let transition = screen.on_event(&event, &mut self.cx);
            if !matches!(transition, Transition::Stay) {
                self.stack.truncate(listener + 1);
                self.apply(transition);
            }
        }
        self.cx.session.close_untaken();
    }

    /// The index of the screen that hears of what happens outside: help, for example, is left out.
    fn listener(&self) -> usize {
        self.stack.iter().rposition(|screen| !screen.passes_events()).unwrap_or(0)
    }

    fn apply(&mut self, transition: Transition) {
        let mut target = None;
        match transition {
            Transition::Stay => return,
            Transition::Push(screen) => self.stack.push(screen),
            Transition::Replace(screen) => {
                self.stack.pop();
                self.stack.push(screen);
            }
            Transition::Pop => self.pop(),
            Transition::PopTo(to) => {
                self.pop();
                target = Some(to);
            }
            Transition::Reset(screens) => {
                self.stack.truncate(1);
                self.stack.extend(screens);
            }
        }
        if self.stack.len() == 1 {
            self.close_document();
        }
        if let Some(top) = self.stack.last_mut() {
            top.refresh(&self.cx);
            if let Some(target) = target {
                top.reveal(&target, &self.cx);
            }
        }
    }

    /// The bottom screen stays.
    fn pop(&mut self) {
        if self.stack.len() > 1 {
            self.stack.pop();
        }
    }

    /// The bottom screen shows no document: another window may change it now.
    fn close_document(&mut self) {
        let file = self.cx.document().map(|document| document.file().to_owned());
        self.cx.session.close();
        if let (Some(file), Some(bottom)) = (file, self.stack.first_mut()) {
            bottom.reveal(&Target::File(file), &self.cx);
        }
    }

    fn step(&mut self, direction: Direction) {
        match self.cx.session.step(direction) {
            Step::Nothing => self.cx.say(match direction {
                Direction::Undo => "nothing-to-undo",
                Direction::Redo => "nothing-to-redo",
            }),
            Step::LookOnly => self.cx.say("look-only"),
            // What is on the screens is of another document; only the list of actions is of none.
            Step::Opening if self.shows(screens::ActionsScreen::KEYS) => {}
            Step::Opening => self.apply(Transition::Reset(Vec::new())),
            Step::Restored(path) => {
                self.apply(Transition::Reset(Vec::new()));
                self.reveal(&Target::File(path));
                self.cx.say("restored");
            }
            Step::Deleted(row) => {
                self.apply(Transition::Reset(Vec::new()));
                self.cx.message = Some(deleted_message(&row, &self.cx));
            }
            Step::Edited { made, inverse } => self.show_edit(direction, &made, &inverse),
        }
    }

    /// The document of a step is open now.
    fn step_opened(&mut self, direction: Direction, is_look_only: bool) {
        if is_look_only {
            self.cx.session.close_untaken();
            return self.cx.say("look-only-elsewhere");
        }
        self.cx.session.take_opened_for_change();
        self.step(direction);
    }

    /// Whether the screen on top has these keys.
    fn shows(&self, table: &KeyTable) -> bool {
        self.keys().is_some_and(|keys| keys.name == table.name)
    }

    /// Shows where something was undone or redone.
    fn show_edit(&mut self, direction: Direction, made: &Edit, inverse: &Edit) {
        let Some(document) = &self.cx.session.document else { return };
        let is_draft = document.saved.is_draft();
        let mut message = None;
        let target = match made {
            Edit::Answers(answers) => {
                let positions =
                    answers.iter().filter_map(|(id, _)| document.questionnaire.position(id.as_str()));
                Target::Statement(positions.min().unwrap_or(0))
            }
            Edit::Stage(_) if is_draft => {
                message = Some(self.cx.messages.text("unfinished").into_owned());
                Target::Review
            }
            Edit::Stage(_) => Target::Heatmap,
            Edit::Note(id, _) => {
                // On a draft the title would steer an answer.
                let title = document.questionnaire.dimension(id).filter(|_| !is_draft);
                let what = match title {
                    Some(dimension) => {
                        let title = dimension.title.as_str();
                        self.cx.messages.with("change-note", &[("title", title.into())])
                    }
                    None => self.cx.messages.text("change-your-note").into_owned(),
                };
                message = Some(self.stepped(direction, &what));
                Target::Note(id.clone())
            }
            Edit::Focus(focus) => {
                message = Some(crate::session::wording::focus_message(&self.cx.session, &self.cx.messages));
                focus.clone().map_or(Target::Focus, Target::Dimension)
            }
            Edit::Action(id, _) => {
                let before = match inverse {
                    Edit::Action(_, before) => before.as_deref(),
                    _ => None,
                };
                let action = document.saved.action(*id).or(before);
                let (what, dimension) =
                    action.map(|action| (action.what.clone(), action.dimension.clone())).unzip();
                message = Some(self.stepped(direction, &what.unwrap_or_default()));
                dimension.map_or(Target::Heatmap, |dimension| Target::Action(dimension, *id))
            }
        };
        self.reveal(&target);
        if message.is_some() {
            self.cx.message = message;
        }
    }

    fn stepped(&self, direction: Direction, what: &str) -> String {
        let key = if direction == Direction::Undo { "undone" } else { "redone" };
        self.cx.messages.with(key, &[("what", what.into())])
    }

    /// Puts the cursor on something: on the screen on top, or else on the screen that it is on.
    fn reveal(&mut self, target: &Target) {
        if let Some(top) = self.stack.last_mut() {
            top.refresh(&self.cx);
            if top.reveal(target, &self.cx) {
                return;
            }
        }
        let screens = screens::path_to(target, &self.cx);
        self.apply(Transition::Reset(screens));
        if let Some(top) = self.stack.last_mut() {
            top.reveal(target, &self.cx);
        }
    }

    /// Why a followed questionnaire cannot be used is shown above everything.
    fn show_faults(&mut self) {
        if self.cx.session.faults().is_some() && !self.shows(FaultsScreen::KEYS) {
            self.cx.message = None;
            self.apply(Transition::push(FaultsScreen::default()));
        }
    }

    /// How often the time is needed: while something on the screen changes with it.
    pub fn tick(&self) -> Option<Duration> {
        let screen = self.stack.get(self.listener()).and_then(|screen| screen.tick(&self.cx));
        let follows = self.cx.session.preview.as_ref().is_some_and(|preview| preview.path().is_some());
        [screen, follows.then_some(CHECK)].into_iter().flatten().min()
    }

    /// Whether a screen that shows changes with the time, so that it is drawn again with every tick.
    pub fn changes_with_time(&self) -> bool {
        let mut visible = self.stack.iter().skip(self.first_visible());
        visible.any(|screen| screen.tick(&self.cx).is_some())
    }

    /// Whether letters are text on the screen on top.
    pub fn is_text(&self) -> bool {
        self.keys().is_some_and(|keys| keys.is_text)
    }

    pub fn draw(&self, frame: &mut Frame<'_>) {
        let area = frame.area();
        if !layout::has_room((area.width, area.height)) {
            return chrome::draw_too_small(&self.cx, frame);
        }
        for screen in self.stack.iter().skip(self.first_visible()) {
            screen.draw(&self.cx, frame, area);
        }
        if let Some(top) = self.top().filter(|top| top.footer() != Footer::Hidden) {
            chrome::draw(top, &self.cx, frame);
        }
    }
}

/// That a heatmap is in the trash.
pub(super) fn deleted_message(row: &Row, cx: &Context) -> String {
    let has_plans = row.actions().iter().any(crate::model::response::Action::is_open);
    let place = cx.messages.place(row.saved.name()).into_owned();
    let date = row.started().map(|at| cx.messages.date(at, &cx.session.zone)).unwrap_or_default();
    let key = if has_plans { "deleted-with-actions" } else { "deleted" };
    cx.messages.with(key, &[("place", place.into()), ("date", date.into())])
}
