//! A screen as a unit: what it reacts to, how it is drawn, how it is described in line mode.

use std::time::Duration;

use ratatui::Frame;
use ratatui::layout::Rect;
use uuid::Uuid;

use super::Context;
use super::keys::{Command, Key, KeyTable};
use super::lines::{Lines, Place, PlaceKind, Spoken};
use crate::model::questionnaire::DimensionId;
use crate::session::AppEvent;

/// What a person does on a screen.
#[derive(Debug, Clone, PartialEq)]
pub enum Input {
    Command(Command),
    Text(Typed),
    /// Puts the cursor on something by its name or number.
    Select(Target),
}

/// Text for the field that the cursor is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Typed {
    Key(Key),
    Paste(String),
    /// The whole content of the field.
    Whole(String),
}

/// Something that the cursor can be put on, and that a change can be about.
#[derive(Debug, Clone, PartialEq)]
pub enum Target {
    /// The row of a list, from 0.
    Row(usize),
    /// A saved heatmap on the start screen.
    File(std::path::PathBuf),
    /// A statement, by its position.
    Statement(usize),
    /// All statements with their answers.
    Review,
    Heatmap,
    /// That no tile is the focus.
    Focus,
    /// A tile.
    Dimension(DimensionId),
    /// The note on a dimension.
    Note(DimensionId),
    /// An action on the page of a dimension, or in the list of all.
    Action(DimensionId, Uuid),
    /// An action or idea of the dimension that is shown.
    Item(Item),
}

/// Something that can be chosen on the page of a dimension.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Item {
    Action(Uuid),
    /// An idea, by its index.
    Idea(usize),
}

/// What happens to the stack of screens.
pub enum Transition {
    Stay,
    Push(Box<dyn Screen>),
    Replace(Box<dyn Screen>),
    Pop,
    /// Pops, and lets the screen below put its cursor on something.
    PopTo(Target),
    /// All screens above the first.
    Reset(Vec<Box<dyn Screen>>),
}

impl Transition {
    pub fn push(screen: impl Screen + 'static) -> Self {
        Self::Push(Box::new(screen))
    }

    pub fn replace(screen: impl Screen + 'static) -> Self {
        Self::Replace(Box::new(screen))
    }
}

/// What is at the foot of a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Footer {
    /// The keys.
    Keys,
    /// The keys, and whether the last change is saved.
    KeysAndSaved,
    /// The same, with a row of the screen's own above it.
    KeysAndProgress,
    /// Messages only: the screen is shown to a room.
    Messages,
    /// Nothing at all.
    Hidden,
}

pub trait Screen {
    /// Its keys at the moment.
    fn keys(&self, cx: &Context) -> &'static KeyTable;

    /// Whether a command would do anything now: otherwise it is not shown at the foot.
    fn is_enabled(&self, _command: Command, _cx: &Context) -> bool {
        true
    }

    fn command(&mut self, command: Command, cx: &mut Context) -> Transition;

    /// Text for the field that the cursor is in.
    fn type_in(&mut self, _typed: Typed, _cx: &mut Context) {}

    /// Whether what happens outside is for the screen below.
    fn passes_events(&self) -> bool {
        false
    }

    /// Something happened outside. The session knows it already.
    fn on_event(&mut self, _event: &AppEvent, _cx: &mut Context) -> Transition {
        Transition::Stay
    }

    /// The session may have changed, or the screen is on top again.
    fn refresh(&mut self, _cx: &Context) {}

    /// Puts the cursor on something; false if it is not on this screen.
    fn reveal(&mut self, _target: &Target, _cx: &Context) -> bool {
        false
    }

    /// Whether the screen below shows around it.
    fn is_overlay(&self) -> bool {
        false
    }

    /// How often it needs the time.
    fn tick(&self, _cx: &Context) -> Option<Duration> {
        None
    }

    /// What leaving would lose of it: the key of the message that asks about it.
    fn would_lose(&self, _cx: &Context) -> Option<&'static str> {
        None
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect);

    fn footer(&self) -> Footer {
        Footer::Keys
    }

    /// Where it is, for line mode.
    fn place(&self, cx: &Context) -> Place {
        Place::new(PlaceKind::Other, self.keys(cx).name)
    }

    /// The screen in line mode.
    fn describe(&self, cx: &Context, _spoken: &mut Spoken, out: &mut Lines) {
        out.say(&cx.messages.text("line-needs-screens"));
    }

    /// What besides words can be typed here in line mode.
    fn describe_choices(&self, _cx: &Context, _out: &mut Lines) {}

    /// Whether line mode offers a command here now.
    fn is_offered_in_lines(&self, command: Command, cx: &Context) -> bool {
        self.is_enabled(command, cx)
    }

    /// A whole line, where lines are text; `None` where they are words and numbers.
    fn parse_text(&self, _cx: &Context, _spoken: &mut Spoken, _line: &str) -> Option<Vec<Input>> {
        None
    }

    /// The words of a command, and what follows them.
    fn parse_command(
        &self,
        _cx: &Context,
        _spoken: &mut Spoken,
        command: Command,
        _rest: &str,
    ) -> Vec<Input> {
        vec![Input::Command(command)]
    }

    /// An empty line, where it means something else than to hear everything again.
    fn parse_empty(&self, _cx: &Context, _spoken: &mut Spoken) -> Option<Vec<Input>> {
        None
    }

    /// A line that is no word of this screen: a number, a level, a name. `None` if it is not understood.
    fn parse_other(&self, _cx: &Context, _spoken: &mut Spoken, _line: &str) -> Option<Vec<Input>> {
        None
    }
}
