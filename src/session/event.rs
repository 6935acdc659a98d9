//! What happens outside as data, and what is to be done there.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use super::export::{ExportJob, ExportResult};
use super::group::{ImportJob, ImportOutcome};
use super::library::Row;
use crate::i18n::Reason;
use crate::model::questionnaire::Questionnaire;
use crate::store::{self, Error, Followed, Found, Stored, Trashed};

/// Something that happened outside: on the disk, or to the clock.
#[derive(Debug)]
pub enum AppEvent {
    /// The time and a fresh id, as asked for.
    Stamped(Stamp),
    /// The time, as often as a screen asks for it.
    Tick(Timestamp),
    NewDay(Date),
    /// The questionnaires that a new heatmap can be made with besides the first.
    Offered(Vec<Arc<Questionnaire>>),
    Opened(Box<Stored>, Arc<Questionnaire>, Access),
    NotOpened(PathBuf, Error),
    NotDeleted(PathBuf, Error),
    NotRestored(PathBuf, Error),
    /// A file has another name now, and the library has to be listed again.
    Moved(PathBuf, PathBuf),
    Failed(Error),
    /// What is saved, newest first.
    Listed {
        rows: Vec<Row>,
        unreadable: usize,
        /// Whether there is more that was not read yet.
        is_partial: bool,
    },
    /// What is in the trash, the last deleted first.
    TrashListed(Vec<Trashed>),
    /// A change, and all changes before it, are on the disk.
    Saved(Saved),
    Notice(Notice),
    /// Why saving fails and is tried again; `None` once it works again.
    Trouble(Option<Reason>),
    FolderListed(PathBuf, Result<Vec<Found>, Error>),
    Imported(Box<ImportOutcome>),
    Exported(ExportResult),
    /// The followed file was checked; `None` when it has not changed.
    Followed(Option<Followed>),
}

/// Something to do outside.
#[derive(Debug)]
pub enum Effect {
    /// Send the time and a fresh id.
    Stamp,
    /// Open a saved file: lock it, read it, find its questionnaire.
    Open(Box<Stored>),
    /// Move a file to the trash.
    Delete(PathBuf),
    /// Move it back.
    Restore(PathBuf),
    /// Read again what is saved.
    List,
    ListTrash,
    /// Move a file of the trash back, and list what is left there.
    RestoreTrashed(Box<Trashed>),
    ListFolder(PathBuf),
    /// Check the followed file, and read it if it no longer has this stamp.
    Follow(PathBuf, Option<Option<store::Stamp>>),
    Import(Box<ImportJob>),
    Export(Box<ExportJob>),
    /// Unlock a file once all its changes are saved.
    Close(PathBuf),
    Save(Box<Save>),
    Suspend,
    /// End, once everything is saved.
    Leave,
}

/// The time, to the second, and a fresh random id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    pub at: Timestamp,
    pub id: Uuid,
}

/// A change that is on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// The path that the document was opened with.
    pub path: PathBuf,
    /// The number of the change.
    pub revision: u64,
    /// How many answers the file holds.
    pub answered: usize,
    /// The file that it is in: another one after a conflict.
    pub file: PathBuf,
}

/// What may be done with an opened document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Access {
    /// It can be changed.
    Ours,
    /// It can be changed, and is not completely on the disk yet.
    Unsaved,
    /// It can be changed and is never written: somebody answers for a group, or tries a questionnaire.
    InMemory,
    /// Another window has it: whose.
    Busy(String),
    /// It cannot be written: why.
    Unwritable(Reason),
}

impl Access {
    pub fn is_look_only(&self) -> bool {
        matches!(self, Self::Busy(_) | Self::Unwritable(_))
    }
}

/// Something about a file that the person should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// It was changed elsewhere: our version is saved beside it, under this name.
    Conflict(String),
    /// Its file system has no locks.
    NoLocks,
}

/// Something to be saved.
#[derive(Debug)]
pub struct Save {
    /// The path that the document was opened with.
    pub path: PathBuf,
    pub saved: Stored,
    pub questionnaire: Arc<Questionnaire>,
    /// The number of the change.
    pub revision: u64,
    /// How many answers it holds.
    pub answered: usize,
}
