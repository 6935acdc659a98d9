//! Where everything is kept: directories, atomic saving, responses, questionnaires. The only room that writes.

mod catalogue;
mod files;
mod folder;
mod form_key;
mod groups;
mod held;
mod lock;
mod responses;
mod stored;
mod trash;

use std::path::{Path, PathBuf};

pub use catalogue::Catalogue;
pub use files::{MOST_BYTES_OF_A_GROUP, read_any, read_large, read_limited, write_out, write_whole};
pub use folder::{Found, Stamp, look_through, stamp};
pub use groups::GroupEntry;
pub use held::{Held, LookOnly, Opened, SavedAs};
pub use lock::Holder;
pub use responses::{Entry, the_one};
pub use stored::Stored;
pub use trash::Trashed;

use crate::text;

/// The data directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Store {
    root: PathBuf,
}

/// Something that files kept from happening.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such file.
    #[error("There is no file {0}.")]
    Missing(String),
    /// It is a directory, a pipe, or the like.
    #[error("{0} is not a plain file.")]
    NotAFile(String),
    /// It is too large.
    #[error("{0} is larger than {1} MiB, which no such file of heatmap is.")]
    TooLarge(String, u64),
    /// The operating system said no.
    #[error("{what} {file} did not work: {}.", reason(source))]
    Io {
        /// What was tried: "Reading", "Saving".
        what: &'static str,
        /// With which file.
        file: String,
        /// Why it did not work.
        source: std::io::Error,
    },
    /// Another window is writing it.
    #[error("{file} is open in another window ({holder}).")]
    Busy {
        /// The file.
        file: String,
        /// Which process has it.
        holder: String,
    },
    /// It was written by a newer program.
    #[error("{file} was written by a newer heatmap (format {format}). Use that one to open it.")]
    Newer {
        /// The file.
        file: String,
        /// Its format.
        format: i64,
    },
    /// It is one, but of the other kind.
    #[error("{0} is a questionnaire, not a heatmap. `heatmap take --questions FILE` answers it.")]
    IsQuestionnaire(String),
    /// It is something else altogether.
    #[error("{0} is not a heatmap.")]
    NotAHeatmap(String),
    /// It cannot be understood; what is wrong is in the report.
    #[error("{file} is damaged and was left as it is.\n{report}")]
    Damaged {
        /// The file.
        file: String,
        /// Its faults, as printed.
        report: String,
    },
    /// A questionnaire that cannot be used.
    #[error("{file} cannot be used as a questionnaire.\n{report}")]
    BadQuestionnaire {
        /// The file.
        file: String,
        /// Its faults, as printed.
        report: String,
    },
    /// The questionnaire of a response is not there.
    #[error(
        "{what} answers the questionnaire {questionnaire}, which is not at hand. Give its file with --questions."
    )]
    UnknownQuestionnaire {
        /// The file, or the response.
        what: String,
        /// Which questionnaire.
        questionnaire: String,
    },
    /// No questionnaire has this id.
    #[error("There is no questionnaire {0}. `heatmap questions list` shows those at hand.")]
    NoSuchQuestionnaire(String),
    /// Another questionnaire has the same id and version.
    #[error(
        "{file} differs from the {questionnaire} that is already here. A changed questionnaire needs a new version, or an id of its own."
    )]
    SameVersion {
        /// The file.
        file: String,
        /// Which questionnaire.
        questionnaire: String,
    },
    /// It is a group where one person's heatmap is wanted.
    #[error("{0} is a group, not one person's heatmap.")]
    IsGroup(String),
    /// No saved heatmap has this id.
    #[error("There is no saved heatmap {0}. `heatmap list` shows what there is.")]
    NoSuchHeatmap(String),
    /// Something is there already.
    #[error("{0} is there already. Give another name, or take it away first.")]
    Exists(String),
    /// The folder to write into is not there.
    #[error("There is no folder {0}. Make it first.")]
    NoFolder(String),
    /// It is not a file that can be deleted here.
    #[error("{0} is not in the data directory. Delete it as you delete other files.")]
    NotOurs(String),
    /// No deleted response has this id.
    #[error("There is no deleted heatmap {0}. `heatmap trash` shows what there is.")]
    NoSuchDeleted(String),
    /// It has changes that are not on the disk.
    #[error("It is not saved yet, so it was not deleted.")]
    NotSavedYet,
    /// Nothing was deleted.
    #[error("The trash is empty.")]
    TrashEmpty,
    /// No action has this id.
    #[error("There is no action {0}. `heatmap actions --all` shows what there is.")]
    NoSuchAction(String),
    /// More than one saved response has this prefix.
    #[error("More than one begins with {0}. Give more of its id.")]
    Ambiguous(String),
    /// It has an answer that its scale does not have.
    #[error("{file} has an answer to {statement} that its scale does not have. `heatmap check` shows where.")]
    Misfit {
        /// The file.
        file: String,
        /// Which statement.
        statement: String,
    },
    /// Nothing is saved yet.
    #[error("No heatmap is saved yet. `heatmap take` makes the first one.")]
    NothingSaved,
}

impl Error {
    /// The same in one line, for lists that go on: of a damaged file only what is wrong first.
    #[must_use]
    pub fn in_one_line(&self) -> String {
        match self {
            Self::Damaged { file, report } => {
                let first = report.lines().next().unwrap_or_default();
                let why = first.split_once(": ").map_or(first, |(_, why)| why);
                format!("{file} is damaged and was left as it is ({why}). `heatmap check` says more.")
            }
            other => other.to_string(),
        }
    }

    fn io(what: &'static str, path: &Path, source: std::io::Error) -> Self {
        match source.kind() {
            std::io::ErrorKind::NotFound if matches!(what, "Reading" | "Moving") => {
                Self::Missing(shown(path))
            }
            _ => Self::Io { what, file: shown(path), source },
        }
    }
}

/// A path as it can be shown.
#[must_use]
pub fn shown(path: &Path) -> String {
    text::clean_line(&path.to_string_lossy())
}

/// Why the operating system said no, in a few plain words.
#[must_use]
pub fn reason(error: &std::io::Error) -> String {
    use std::io::ErrorKind as Kind;
    match error.kind() {
        Kind::StorageFull => "the disk is full".into(),
        Kind::QuotaExceeded => "your share of the disk is used up".into(),
        Kind::PermissionDenied => "there is no permission".into(),
        Kind::ReadOnlyFilesystem => "the disk can only be read".into(),
        Kind::NotFound => "the folder is not there".into(),
        Kind::NotADirectory | Kind::AlreadyExists => "a file is in the place of the folder".into(),
        Kind::IsADirectory => "a folder is in the place of the file".into(),
        Kind::Interrupted => "it was interrupted".into(),
        _ => {
            let said = error.to_string();
            said.split(" (os error").next().unwrap_or("the disk gave an error").to_lowercase()
        }
    }
}

impl Store {
    /// The store in a directory, which need not exist yet: it is made with the first file.
    #[must_use]
    pub fn new(root: PathBuf) -> Self {
        Self { root }
    }

    /// The platform's directory for the data of this program, if there is a home directory.
    #[must_use]
    pub fn default_root() -> Option<PathBuf> {
        directories::ProjectDirs::from("", "", "heatmap").map(|dirs| dirs.data_dir().to_owned())
    }

    /// Where it is.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }
}
