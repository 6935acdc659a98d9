//! What comes in from outside, and what is to be done there.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use super::keys::{Command, Key};
use super::take_home::{ExportJob, ExportResult};
use super::{Act, Direction, ImportJob, ImportOutcome, Row, Target};
use crate::i18n::Reason;
use crate::model::questionnaire::Questionnaire;
use crate::store::{self, Error, Followed, Found, Stored};

/// Something that happened outside.
#[derive(Debug)]
pub enum Event {
    /// A key was pressed.
    Key(Key),
    /// A command was given in another way than by its key; where no key has it, it does nothing.
    Command(Command),
    /// A text was pasted.
    Paste(String),
    /// The whole text of the field at hand was typed: it stands in the place of what was there.
    Filled(String),
    /// The cursor is put on something at once.
    Pointed(Target),
    /// The terminal has this many columns and rows now.
    Resized(u16, u16),
    /// The time and a fresh id, as asked for.
    Stamped(Purpose, Stamp),
    /// It is this late: told as often as [`State::tick`](super::State::tick) says.
    Tick(Timestamp),
    /// What there is in a folder, or why that cannot be told.
    Looked(PathBuf, Result<Vec<Found>, Error>),
    /// Files were read for a group.
    ImportOutcome(Box<ImportOutcome>),
    /// What became of something that was taken home.
    Delivered(ExportResult),
    /// The file that is followed was looked at; `None` when it is as it was.
    Followed(Option<Followed>),
    /// What else a new heatmap can be made with.
    Offered(Vec<Arc<Questionnaire>>),
    /// It is another day.
    NewDay(Date),
    /// Something saved was opened, what may be done with it, and what for.
    Opened(Box<Stored>, Arc<Questionnaire>, Access, AfterOpen),
    /// It could not be opened: which file, why, and what for.
    NotOpened(PathBuf, Error, AfterOpen),
    /// Moving a file to the trash did not work: which, and why.
    NotDeleted(PathBuf, Error),
    /// Moving it back did not work.
    NotRestored(PathBuf, Error),
    /// A file has another name now, and what is saved has to be listed again.
    Moved(PathBuf, PathBuf),
    /// Something did not work.
    Failed(Error),
    /// What is saved.
    Listed {
        /// Newest first.
        rows: Vec<Row>,
        /// How many files could not be read.
        unreadable: usize,
        /// Whether there is more that was not read yet.
        is_partial: bool,
    },
    /// A change, and all before it, are on the disk.
    Saved(Saved),
    /// Something to be told about the file of the open response.
    Notice(Notice),
    /// Why saving does not work and is tried again, in a few words; `None` once it works again.
    Trouble(Option<Reason>),
}

/// Something to do outside.
#[derive(Debug)]
pub enum Effect {
    /// Tell the time and a fresh id.
    Stamp(Purpose),
    /// Open a saved response: lock it, read it, find its questionnaire.
    Open(Box<Stored>, AfterOpen),
    /// Move a saved response to the trash.
    Delete(PathBuf),
    /// Move it back.
    Restore(PathBuf),
    /// Read again what is saved.
    List,
    /// Look what there is in a folder.
    Look(PathBuf),
    /// Look at the file that is followed, and read it if it is no longer like this; at first, whatever it is like.
    Follow(PathBuf, Option<Option<store::Stamp>>),
    /// Read files for a group.
    ImportJob(Box<ImportJob>),
    /// Make something to take home, and write it.
    Deliver(Box<ExportJob>),
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
pub enum AfterOpen {
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
    /// To open a group.
    Group,
    /// To count the minutes down, so many of them.
    Countdown(u64),
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
    /// It is ours, and nothing of it is ever written down: somebody answers for a group, or tries a questionnaire.
    InMemory,
    /// It can only be looked at: who has it open.
    Busy(String),
    /// It can only be looked at: why it cannot be written.
    Unwritable(Reason),
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

/// Something to be saved.
#[derive(Debug)]
pub struct Save {
    /// Where, by the file that the screens know it by.
    pub path: PathBuf,
    /// What.
    pub saved: Stored,
    /// Its questionnaire.
    pub questionnaire: Arc<Questionnaire>,
    /// The number of the change.
    pub revision: u64,
    /// How many answers it holds.
    pub answered: usize,
}
