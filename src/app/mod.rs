//! What the screens know and do: a key becomes a command, [`update()`] turns state and command into state and effects.
//! No terminal, no file, no clock: those send events in and carry effects out.

mod begin;
mod heatmap;
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

use crate::questionnaire::{DimensionId, Questionnaire};
use crate::response::Response;
use crate::store::Entry;
use crate::words::Words;

pub use begin::{Begin, Field};
pub use heatmap::{Grid, open_grid, picture};
pub use keys::{Command, Context, Key};
pub use library::{Library, Row};
pub use note::NoteEditor;
pub use open::{Open, Saving};
pub use review::Review;
pub use statement::{Last, Walk};
pub use update::update;

/// Everything the screens know.
#[derive(Debug)]
pub struct State {
    /// The screen that is shown.
    pub screen: Screen,
    /// Whether the keys are shown over it, and how far that page is scrolled.
    pub help: Option<u16>,
    /// The note that is being written over it.
    pub note: Option<NoteEditor>,
    /// The response that is open.
    pub open: Option<Open>,
    /// What is saved, for the start screen.
    pub library: Library,
    /// The questionnaires that a new heatmap can be made with, the one offered first in front.
    pub questionnaires: Vec<Arc<Questionnaire>>,
    /// What was typed for a beginning that was left.
    form: Option<Box<Begin>>,
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
    /// The place to come back to: which row is chosen.
    Start(usize),
    /// Asking for the place and the name.
    Begin(Box<Begin>),
    /// One statement.
    Statement(Walk),
    /// All statements with their answers.
    Review(Review),
    /// The grid.
    Heatmap(Box<Grid>),
    /// One dimension of the grid, and how far its page is scrolled.
    Dimension(Box<Grid>, u16),
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
    /// A saved response was opened, and what may be done with it.
    Opened(Box<Entry>, Arc<Questionnaire>, Access),
    /// It could not be opened; why, in a sentence.
    NotOpened(String),
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
    Open(Box<Entry>),
    /// Let others change the file of a response, once all of ours is saved.
    Close(PathBuf),
    /// Save a response.
    Save(Box<Save>),
    /// Give the terminal back and stop until called again.
    Suspend,
    /// End, once everything is saved.
    Leave,
}

/// What a [`Stamp`] is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To begin a response.
    Begin,
    /// To finish one.
    Finish,
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
    /// Of which response.
    pub id: Uuid,
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
            screen: Screen::Start(0),
            help: None,
            note: None,
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
        if self.note.is_some() {
            return Context::Note;
        }
        if self.help.is_some() {
            return Context::Help;
        }
        match &self.screen {
            Screen::Start(_) => Context::Start,
            Screen::Begin(begin) if begin.field == Field::Questionnaire => Context::Setting,
            Screen::Begin(_) => Context::Begin,
            Screen::Statement(_) => Context::Statement,
            Screen::Review(_) => Context::Review,
            Screen::Heatmap(_) => Context::Heatmap,
            Screen::Dimension(..) => Context::Dimension,
        }
    }

    /// Whether a command would do anything now: those that would not are not shown at the foot.
    #[must_use]
    pub fn offers(&self, command: Command) -> bool {
        let open = self.open.as_ref();
        let in_help = self.help.is_some();
        match command {
            Command::Level(number) => {
                open.is_some_and(|open| open.questionnaire.scale.level(number).is_some())
            }
            Command::Help | Command::Undo | Command::Redo if in_help => false,
            _ if in_help => true,
            _ if command.changes_data() && open.is_some_and(|open| open.access.is_look_only()) => false,
            Command::Undo => open.is_some_and(|open| open.history.can_undo()),
            Command::Redo => open.is_some_and(|open| open.history.can_redo()),
            Command::Finish => open.is_some_and(|open| open.gaps() < open.questionnaire.len()),
            Command::Enter if self.is_start() => !self.library.rows.is_empty(),
            Command::Up | Command::Down if self.is_start() => self.library.rows.len() > 1,
            _ => true,
        }
    }

    /// The number of the last change of any response: their numbers go on from one to the next.
    fn changes(&self) -> u64 {
        self.open.as_ref().map_or(self.changes, |open| open.saving.revision)
    }

    fn is_start(&self) -> bool {
        matches!(self.screen, Screen::Start(_))
    }

    /// The dimension that a note would be about.
    #[must_use]
    pub fn dimension_in_hand(&self) -> Option<DimensionId> {
        match &self.screen {
            Screen::Statement(walk) => {
                let (_, dimension, _) = self.open.as_ref()?.questionnaire.at(walk.position)?;
                Some(dimension.id.clone())
            }
            Screen::Heatmap(grid) | Screen::Dimension(grid, _) => Some(grid.selected.clone()),
            _ => None,
        }
    }
}
