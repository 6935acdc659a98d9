//! What the screens know and do: a key becomes a command, [`update()`] turns state and command into state and effects.
//! No terminal, no file, no clock: those send events in and carry effects out.

mod action_form;
mod actions;
mod begin;
pub mod compare;
mod dimension_screen;
mod event;
mod field;
mod heatmap;
mod history;
pub mod keys;
pub mod layout;
mod library;
mod note;
mod open;
pub mod page;
mod point;
mod preview;
mod review;
mod room;
mod start;
mod statement;
pub mod take_home;
mod update;

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use uuid::Uuid;

use crate::i18n::{Messages, Reason};
use crate::model::questionnaire::{DimensionId, Questionnaire, StatementId};
use crate::model::response::{Answer, Edit};
use crate::store::{Error, Store};

pub use action_form::{ActionField, ActionForm, Due};
pub use actions::{Act, Actions};
pub use begin::{Begin, Field};
pub use compare::{Choose, Compare};
pub use dimension_screen::DimensionScreen;
pub use event::{Access, AfterOpen, Effect, Event, Notice, Purpose, Save, Saved, Stamp};
pub use field::{Laid, TextField};
pub use heatmap::{Grid, OverTime, Since, open_grid, picture};
pub use history::{Change, Direction, History};
pub use keys::{Command, Context, Key, Keymap};
pub use library::{Library, Row};
pub use note::NoteEditor;
pub use open::{Open, Saving};
pub use point::Target;
pub use preview::Preview;
pub use review::Review;
pub use room::{
    Asks, Checked, Dots, FileRow, Files, GroupField, GroupForm, Guess, Guesses, Handover, Hands, HandsField,
    ImportJob, ImportOutcome, ImportStatus, Page, Present, RevealRule, Room, Source, Spot, Turn, TurnKind,
};
pub use start::Start;
pub use statement::{Last, Walk};
pub use update::update;

/// How often a screen that changes with time is told it.
const SECOND: Duration = Duration::from_secs(1);

/// Everything the screens know.
#[derive(Debug)]
pub struct State {
    /// The screen that is shown.
    pub screen: Screen,
    /// What lies over it, if something does.
    pub overlay: Option<Overlay>,
    /// The response that is open.
    pub open: Option<Open>,
    /// What is saved, for the start screen.
    pub library: Library,
    /// The questionnaires that a new heatmap can be made with, the one offered first in front.
    pub questionnaires: Vec<Arc<Questionnaire>>,
    /// The changes that can be taken back, and those that can be made again.
    pub history: History,
    /// What was typed for a beginning that was left.
    form: Option<Box<Begin>>,
    /// What was typed for actions that were left.
    left_actions: Vec<ActionForm>,
    /// What was typed for a group that was not opened.
    group_form: Option<Box<GroupForm>>,
    /// What belongs to the session with the open group.
    pub room: Room,
    /// Shows of hands that were typed for a group, by its id, and not counted yet.
    left_hands: Option<(Uuid, Box<Hands>)>,
    /// Whether files are being read for a group.
    reading: bool,
    /// The questionnaire that is tried while it is written, if that is what all this is for: then nothing is saved.
    pub preview: Option<Preview>,
    /// The time, as it was told last.
    clock: Timestamp,
    /// The number of the last change of the response that was open before.
    changes: u64,
    /// Why saving does not work, while it does not.
    pub trouble: Option<Reason>,
    /// Whether leaving was asked for while something is not saved.
    asked_to_leave: bool,
    /// A sentence to show once: gone with the next command.
    pub message: Option<String>,
    /// Where everything is kept.
    pub store: Store,
    /// Columns and rows of the terminal.
    pub size: (u16, u16),
    /// The day it is where the person is.
    pub today: Date,
    /// Where the person is, for dates.
    pub zone: TimeZone,
    /// The keys, as the person has set them.
    pub keys: Keymap,
    /// The sentences, in the person's language.
    pub messages: Messages,
}

/// The screens, each with what it knows.
#[derive(Debug)]
pub enum Screen {
    /// The place to come back to.
    Start(Start),
    /// Asking for the place and the name.
    Begin(Box<Begin>),
    /// One statement.
    Statement(Walk),
    /// All statements with their answers.
    Review(Review),
    /// The grid.
    Heatmap(Box<Grid>),
    /// One dimension of the grid.
    DimensionScreen(Box<DimensionScreen>),
    /// One place over time.
    OverTime(OverTime),
    /// Choosing what to compare with.
    Choose(Choose),
    /// Two heatmaps as one.
    Compare(Box<Compare>),
    /// All actions.
    Actions(Actions),
    /// Asking what a group is called, who is expected, and from how many people on it shows.
    GroupForm(Box<GroupForm>),
    /// Who is in while a group gathers, and the ways to gather.
    Gather,
    /// A folder with files to take in.
    Files(Box<Files>),
    /// The calm screen before and after somebody answers.
    Handover(Handover),
    /// Whether the answers that were just given count.
    CountIn,
    /// Shows of hands.
    Hands(Box<Hands>),
    /// Guessing before a group's heatmap opens.
    Guess(Box<Guess>),
    /// Choosing one spot together.
    Spot(Box<Spot>),
    /// A heatmap shown to a room.
    Present(Box<Present>),
    /// Taking a heatmap home.
    TakeHome(Box<take_home::TakeHome>),
}

/// What can lie over a screen.
#[derive(Debug)]
pub enum Overlay {
    /// The keys, and how far that page is scrolled.
    Help(usize),
    /// The note that is being written.
    Note(Box<NoteEditor>),
    /// The action that is being written.
    Action(Box<ActionForm>),
    /// Nothing at all, until the same key is pressed again.
    Blank,
}

impl Screen {
    /// Where the keys go on it; those of a group's heatmap are others than those of a person's.
    fn context(&self, of_a_group: bool) -> Context {
        match self {
            Self::Start(start) if start.find.is_some() => Context::Find,
            Self::Start(_) => Context::Start,
            Self::Begin(begin) if begin.field == Field::Questionnaire => Context::Setting,
            Self::Begin(_) => Context::Begin,
            // Only of a group are statements answered while it is open.
            Self::Statement(_) if of_a_group => Context::Turn,
            Self::Statement(_) => Context::Statement,
            Self::Review(_) => Context::Review,
            Self::Heatmap(_) if of_a_group => Context::GroupHeatmap,
            Self::Heatmap(_) => Context::Heatmap,
            Self::DimensionScreen(_) => Context::Dimension,
            Self::OverTime(_) => Context::OverTime,
            Self::Choose(_) => Context::Choose,
            Self::Compare(compare) if compare.dimension_screen.is_some() => Context::Compared,
            Self::Compare(_) => Context::Compare,
            Self::Actions(_) => Context::Actions,
            Self::GroupForm(form) => match form.field {
                GroupField::Title | GroupField::Place | GroupField::Expected => Context::GroupForm,
                GroupField::Kind | GroupField::RevealRule | GroupField::Questionnaire => {
                    Context::GroupSetting
                }
            },
            Self::Gather => Context::Gather,
            Self::Files(_) => Context::Files,
            Self::Handover(_) => Context::Handover,
            Self::CountIn => Context::CountIn,
            Self::Hands(_) => Context::Hands,
            Self::Guess(_) => Context::Guess,
            Self::Spot(_) => Context::Spot,
            Self::Present(_) => Context::Present,
            Self::TakeHome(home) if home.to.is_some() => Context::TakeHomeTo,
            Self::TakeHome(_) => Context::TakeHome,
        }
    }
}

impl State {
    /// The state that the program starts with: the start screen.
    #[must_use]
    pub fn new(
        questionnaires: Vec<Arc<Questionnaire>>,
        store: Store,
        size: (u16, u16),
        (today, zone): (Date, TimeZone),
        (messages, keys): (Messages, Keymap),
    ) -> Self {
        Self {
            screen: Screen::Start(Start::default()),
            overlay: None,
            history: History::default(),
            left_actions: Vec::new(),
            open: None,
            library: Library::default(),
            questionnaires,
            store,
            form: None,
            group_form: None,
            room: Room::default(),
            left_hands: None,
            reading: false,
            preview: None,
            clock: Timestamp::UNIX_EPOCH,
            changes: 0,
            trouble: None,
            asked_to_leave: false,
            message: None,
            size,
            today,
            zone,
            messages,
            keys,
        }
    }

    /// Where the keys go: the note or the help over the screen, or the screen.
    #[must_use]
    pub fn context(&self) -> Context {
        match &self.overlay {
            Some(Overlay::Note(_)) => Context::Note,
            Some(Overlay::Action(_)) => Context::ActionForm,
            Some(Overlay::Help(_)) => Context::Help,
            Some(Overlay::Blank) => Context::Blank,
            None if self.faults().is_some() => Context::Faults,
            None => self.screen.context(self.group().is_some()),
        }
    }

    /// How often the time is to be told: while something on the screen changes with it, and otherwise never.
    #[must_use]
    pub fn tick(&self) -> Option<Duration> {
        let every_second = self.changes_with_time().then_some(SECOND);
        let preview = self.preview.as_ref().and_then(Preview::tick);
        [every_second, preview].into_iter().flatten().min()
    }

    /// Whether a command would do anything now: those that would not are not shown at the foot.
    #[must_use]
    pub fn offers(&self, command: Command) -> bool {
        let open = self.open.as_ref();
        let in_help = matches!(self.overlay, Some(Overlay::Help(_)));
        match command {
            Command::Level(number) => {
                open.is_some_and(|open| open.questionnaire.scale.level(number).is_some())
            }
            Command::Help | Command::Undo | Command::Redo if in_help => false,
            _ if in_help => true,
            Command::Back if self.context() == Context::Faults => !self.questionnaires.is_empty(),
            Command::Undo | Command::Redo if self.faults().is_some() => false,
            Command::Undo => self.history.can(Direction::Back),
            Command::Redo => self.history.can(Direction::Forth),
            _ if command.changes_data()
                && !matches!(self.screen, Screen::Actions(_))
                && open.is_some_and(|open| open.access.is_look_only()) =>
            {
                false
            }
            Command::Finish => open.is_some_and(|open| open.gaps() < open.questionnaire.len()),
            _ => self.offers_here(command),
        }
    }

    fn offers_here(&self, command: Command) -> bool {
        let rows = self.library.rows.len();
        match (&self.screen, command) {
            (Screen::Start(_), Command::Enter | Command::Delete) => rows > 0,
            (Screen::Start(_), Command::Up | Command::Down | Command::Compare) => rows > 1,
            // With a list that fits on the screen there is little to look for.
            (Screen::Start(_), Command::Find) => rows > 5,
            (Screen::Start(_), Command::Actions) => self.library.actions().next().is_some(),
            // Nobody's answers are there to be taken home.
            (_, Command::TakeHome) if self.preview.is_some() => false,
            (Screen::Heatmap(_), Command::Reveal) => {
                self.group().is_some_and(|group| group.can_reveal().is_ok())
            }
            (
                Screen::Heatmap(_) | Screen::DimensionScreen(_),
                Command::Present | Command::Focus | Command::AddAction,
            ) if self.group().is_some() => self.group().is_some_and(|group| group.revealed.is_some()),
            (Screen::DimensionScreen(_), Command::Note) => self.group().is_none(),
            (Screen::TakeHome(home), Command::WithNotes) => home.has_notes(),
            (Screen::TakeHome(home), Command::WithName) => home.has_name(),
            (Screen::TakeHome(home), Command::LeaveOutLow) => !home.low.is_empty(),
            (Screen::Handover(handover), Command::NextPerson) => *handover == Handover::After,
            (
                Screen::Guess(guess),
                Command::Skip | Command::Enter | Command::Left | Command::Right | Command::Up | Command::Down,
            ) => guess.asks != Asks::Ready,
            (Screen::Statement(_), Command::PageUp | Command::PageDown) => page::statement(self).is_some(),
            (Screen::Heatmap(grid), Command::Compare) => grid.has_other,
            (Screen::Heatmap(grid), Command::OverTime) => grid.has_course,
            (Screen::DimensionScreen(dimension_screen), Command::Enter) => dimension_screen.item.is_some(),
            (Screen::DimensionScreen(dimension_screen), Command::Tick | Command::LetGo) => {
                dimension_screen.action().is_some()
            }
            (Screen::Actions(screen), Command::Enter | Command::Tick | Command::LetGo) => {
                screen.chosen(self).is_some()
            }
            _ => true,
        }
    }

    /// What kept something from happening, as the screens say it.
    fn localize(&self, error: &Error) -> String {
        match error {
            Error::Missing(_) => self.messages.text("gone-elsewhere").into_owned(),
            other => other.in_one_line(&self.messages),
        }
    }

    /// Makes a change of the open response that can be taken back, and saves it.
    fn make(&mut self, edit: Edit) -> Vec<Effect> {
        let Some(open) = &mut self.open else { return Vec::new() };
        let Some(inverse) = open.saved.apply(edit) else { return Vec::new() };
        self.history.remember(Change::Edit(open.file().to_owned(), inverse));
        open.save()
    }

    /// The answer to a statement in the last heatmap of the open one's place.
    #[must_use]
    pub fn last_time(&self, statement: &StatementId) -> Option<Answer> {
        self.library.last_time(self.open.as_ref()?.saved.response()?)?.response()?.answer(statement)
    }

    /// The dimension that a note would be about.
    #[must_use]
    pub fn dimension_in_hand(&self) -> Option<DimensionId> {
        match &self.screen {
            Screen::Statement(walk) => {
                let (_, dimension, _) = self.open.as_ref()?.questionnaire.at(walk.position)?;
                Some(dimension.id.clone())
            }
            Screen::Heatmap(grid) => Some(grid.selected.clone()),
            Screen::DimensionScreen(dimension_screen) => Some(dimension_screen.grid.selected.clone()),
            _ => None,
        }
    }
}
