//! What the screens know and do: a key becomes a command, [`update()`] turns state and command into state and effects.
//! No terminal, no file, no clock: those send events in and carry effects out.

mod action_form;
mod actions;
mod begin;
mod closer;
pub mod compare;
mod field;
mod heatmap;
mod history;
pub mod keys;
pub mod layout;
mod library;
mod note;
mod open;
pub mod page;
mod review;
mod start;
mod statement;
mod update;

use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use uuid::Uuid;

use crate::questionnaire::{DimensionId, Questionnaire, StatementId};
use crate::response::{Answer, Edit, Response};
use crate::store::Entry;
use crate::words::Words;

pub use action_form::{ActionField, ActionForm, Due};
pub use actions::{Act, Actions};
pub use begin::{Begin, Field};
pub use closer::Closer;
pub use compare::{Choose, Compare};
pub use field::{Laid, TextField};
pub use heatmap::{Grid, OverTime, Since, open_grid, picture};
pub use history::{Change, Direction, History};
pub use keys::{Command, Context, Key};
pub use library::{Library, Row};
pub use note::NoteEditor;
pub use open::{Open, Saving};
pub use review::Review;
pub use start::Start;
pub use statement::{Last, Walk};
pub use update::update;

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
    /// What was typed for an action that was left.
    left_action: Option<Box<ActionForm>>,
    /// The number of the last change of the response that was open before.
    changes: u64,
    /// Why saving does not work, while it does not.
    pub trouble: Option<String>,
    /// Whether leaving was asked for while something is not saved.
    asked_to_leave: bool,
    /// A sentence to show once: gone with the next command.
    pub message: Option<String>,
    /// Where responses are kept.
    pub directory: PathBuf,
    /// Columns and rows of the terminal.
    pub size: (u16, u16),
    /// The day it is where the person is.
    pub today: Date,
    /// Where the person is, for dates.
    pub zone: TimeZone,
    /// The sentences, in the person's language.
    pub words: Words,
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
    Closer(Box<Closer>),
    /// One place over time.
    OverTime(OverTime),
    /// Choosing what to compare with.
    Choose(Choose),
    /// Two heatmaps as one.
    Compare(Box<Compare>),
    /// All actions.
    Actions(Actions),
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
}

impl Screen {
    /// Where the keys go on it.
    fn context(&self) -> Context {
        match self {
            Self::Start(start) if start.find.is_some() => Context::Find,
            Self::Start(_) => Context::Start,
            Self::Begin(begin) if begin.field == Field::Questionnaire => Context::Setting,
            Self::Begin(_) => Context::Begin,
            Self::Statement(_) => Context::Statement,
            Self::Review(_) => Context::Review,
            Self::Heatmap(_) => Context::Heatmap,
            Self::Closer(_) => Context::Dimension,
            Self::OverTime(_) => Context::OverTime,
            Self::Choose(_) => Context::Choose,
            Self::Compare(compare) if compare.closer.is_some() => Context::Compared,
            Self::Compare(_) => Context::Compare,
            Self::Actions(_) => Context::Actions,
        }
    }
}

/// Something that happened outside.
#[derive(Debug)]
pub enum Event {
    /// A key was pressed.
    Key(Key),
    /// A text was pasted.
    Paste(String),
    /// The terminal has this many columns and rows now.
    Resized(u16, u16),
    /// The time and a fresh id, as asked for.
    Stamped(Purpose, Stamp),
    /// It is another day.
    NewDay(Date),
    /// A saved response was opened, what may be done with it, and what for.
    Opened(Box<Entry>, Arc<Questionnaire>, Access, Then),
    /// It could not be opened: which file, why, in a sentence, and what for.
    NotOpened(PathBuf, String, Then),
    /// Moving a file to the trash, or back, did not work: which, and why, in a sentence.
    NotMoved(PathBuf, String),
    /// What is saved has become another than the list says: it has to be read again.
    Stale,
    /// Something did not work; what, in a sentence.
    Failed(String),
    /// The saved responses, newest first, and how many files could not be read.
    Listed(Vec<Row>, usize),
    /// A change, and all before it, are on the disk.
    Saved(Saved),
    /// Something to be told about the file of the open response.
    Notice(Notice),
    /// Why saving does not work and is tried again, in a few words; `None` once it works again.
    Trouble(Option<String>),
}

/// Something to do outside.
#[derive(Debug)]
pub enum Effect {
    /// Tell the time and a fresh id.
    Stamp(Purpose),
    /// Open a saved response: lock it, read it, find its questionnaire.
    Open(Box<Entry>, Then),
    /// Move a saved response to the trash.
    Delete(PathBuf),
    /// Move it back.
    Restore(PathBuf),
    /// Read again what is saved.
    List,
    /// Let others change the file of a response, once all of ours is saved.
    Close(PathBuf),
    /// Save a response.
    Save(Box<Save>),
    /// Give the terminal back and stop until called again.
    Suspend,
    /// End, once everything is saved.
    Leave,
}

/// What a response is opened for.
#[derive(Debug, Clone, PartialEq)]
pub enum Then {
    /// To show it.
    Show,
    /// To take back its last change, or to make it again.
    Step(Direction),
    /// To do something with an action of it.
    Act(Uuid, Act),
}

/// What a [`Stamp`] is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To begin a response.
    Begin,
    /// To finish one.
    Finish,
    /// To write an action down.
    Action,
}

/// The time and a fresh random id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// The time, to the second.
    pub at: Timestamp,
    /// The id.
    pub id: Uuid,
}

/// A change that is on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// Of which response, by the file that the screens know it by.
    pub path: PathBuf,
    /// The number of the change.
    pub revision: u64,
    /// How many answers the file holds.
    pub answered: usize,
    /// Which file it is in.
    pub file: PathBuf,
}

/// What may be done with a response that was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Access {
    /// It is as it is on the disk, and ours to change.
    Ours,
    /// It is ours, and not all of it is on the disk yet.
    Unsaved,
    /// It can only be looked at: who has it open.
    Busy(String),
    /// It can only be looked at: why it cannot be written.
    Unwritable(String),
}

impl Access {
    /// Whether it can only be looked at.
    #[must_use]
    pub fn is_look_only(&self) -> bool {
        matches!(self, Self::Busy(_) | Self::Unwritable(_))
    }
}

/// Something about a file that the person should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// It was changed elsewhere meanwhile: ours is kept beside it, under this name.
    Conflict(String),
    /// It cannot be locked where it is.
    NoLocks,
}

/// A response to be saved.
#[derive(Debug)]
pub struct Save {
    /// Where.
    pub path: PathBuf,
    /// The response.
    pub response: Response,
    /// Its questionnaire.
    pub questionnaire: Arc<Questionnaire>,
    /// The number of the change.
    pub revision: u64,
    /// How many answers it holds.
    pub answered: usize,
}

impl State {
    /// The state that the program starts with: the start screen.
    #[must_use]
    pub fn new(
        questionnaires: Vec<Arc<Questionnaire>>,
        directory: PathBuf,
        size: (u16, u16),
        (today, zone): (Date, TimeZone),
        words: Words,
    ) -> Self {
        Self {
            screen: Screen::Start(Start::default()),
            overlay: None,
            history: History::default(),
            left_action: None,
            open: None,
            library: Library::default(),
            questionnaires,
            directory,
            form: None,
            changes: 0,
            trouble: None,
            asked_to_leave: false,
            message: None,
            size,
            today,
            zone,
            words,
        }
    }

    /// Where the keys go: the note or the help over the screen, or the screen.
    #[must_use]
    pub fn context(&self) -> Context {
        match &self.overlay {
            Some(Overlay::Note(_)) => Context::Note,
            Some(Overlay::Action(_)) => Context::ActionForm,
            Some(Overlay::Help(_)) => Context::Help,
            None => self.screen.context(),
        }
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
        let has_actions = || self.library.rows.iter().any(|row| !row.entry.response.actions.is_empty());
        match (&self.screen, command) {
            (Screen::Start(_), Command::Enter | Command::Delete) => rows > 0,
            (Screen::Start(_), Command::Up | Command::Down | Command::Compare) => rows > 1,
            // With a list that fits on the screen there is little to look for.
            (Screen::Start(_), Command::Find) => rows > 5,
            (Screen::Start(_), Command::Actions) => has_actions(),
            (Screen::Heatmap(grid), Command::Compare | Command::OverTime) => grid.since.is_some(),
            (Screen::Closer(closer), Command::Enter) => closer.item.is_some(),
            (Screen::Closer(closer), Command::Tick | Command::LetGo) => closer.action().is_some(),
            (Screen::Actions(screen), Command::Enter | Command::Tick | Command::LetGo) => {
                screen.chosen(self).is_some()
            }
            _ => true,
        }
    }

    /// Makes a change of the open response that can be taken back, and saves it.
    fn make(&mut self, edit: Edit) -> Vec<Effect> {
        let Some(open) = &mut self.open else { return Vec::new() };
        let Some(inverse) = open.response.apply(edit) else { return Vec::new() };
        self.history.remember(Change::Edit(open.file.clone(), inverse));
        vec![open.save()]
    }

    /// The answer to a statement in the last heatmap of the open one's place.
    #[must_use]
    pub fn last_time(&self, statement: &StatementId) -> Option<Answer> {
        self.library.last_time(&self.open.as_ref()?.response)?.entry.response.answer(statement)
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
            Screen::Closer(closer) => Some(closer.grid.selected.clone()),
            _ => None,
        }
    }
}
