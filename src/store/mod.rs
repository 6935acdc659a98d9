//! Where everything is kept: directories, atomic saving, responses, questionnaires. The only room that writes.

mod catalogue;
mod exchange;
mod files;
mod folder;
mod form_key;
mod held;
mod lock;
mod saved;
mod stored;
mod trash;

use std::path::{Path, PathBuf};

pub use catalogue::{Catalogue, Followed, Installed, follow, is_name, read_questionnaire};
pub use files::{MOST_BYTES_OF_A_GROUP, at_home, read_any, read_large, read_limited, write_out, write_whole};
pub use folder::{Found, Stamp, look_through, stamp};
pub use held::{LockedFile, LookOnly, Opened, SavedAs};
pub use saved::the_one;
pub use stored::Stored;
pub use trash::Trashed;

use crate::format::document::Report;
use crate::i18n::text;
use crate::i18n::{Localize, Message, Messages, Reason};

/// The data directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Store {
    root: PathBuf,
}

/// Something that files kept from happening.
#[derive(Debug)]
pub enum Error {
    /// There is no such file.
    Missing(String),
    /// It is a directory, a pipe, or the like.
    NotAFile(String),
    /// It is too large.
    TooLarge(String, u64),
    /// The operating system said no.
    Io {
        /// What was tried.
        what: Deed,
        /// With which file.
        file: String,
        /// Why it did not work.
        source: std::io::Error,
    },
    /// Another window is writing it.
    Busy {
        /// The file.
        file: String,
        /// Which process has it.
        holder: String,
    },
    /// It was written by a newer program.
    Newer {
        /// The file.
        file: String,
        /// Its format.
        format: i64,
    },
    /// It is one, but of the other kind.
    IsQuestionnaire(String),
    /// It is something else altogether.
    NotAHeatmap(String),
    /// It cannot be understood; what is wrong is in the report.
    Damaged {
        /// The file.
        file: String,
        /// What is wrong with it.
        report: Report,
    },
    /// A questionnaire that cannot be used.
    BadQuestionnaire {
        /// The file.
        file: String,
        /// What is wrong with it.
        report: Report,
    },
    /// The questionnaire of a response is not there.
    UnknownQuestionnaire {
        /// The file, or the response.
        what: String,
        /// Which questionnaire.
        questionnaire: String,
    },
    /// No questionnaire has this id.
    NoSuchQuestionnaire(String),
    /// Another questionnaire has the same id and version.
    SameVersion {
        /// The file.
        file: String,
        /// Which questionnaire.
        questionnaire: String,
    },
    /// It is a group where one person's heatmap is wanted.
    IsGroup(String),
    /// No saved heatmap has this id.
    NoSuchHeatmap(String),
    /// Something is there already.
    Exists(String),
    /// A lock file is a link, a folder or another special file.
    NotALock(String),
    /// Windows has no file of this name.
    ReservedName(String),
    /// The folder to write into is not there.
    NoFolder(String),
    /// It is not a file that can be deleted here.
    NotOurs(String),
    /// No deleted response has this id.
    NoSuchDeleted(String),
    /// It has changes that are not on the disk.
    NotSavedYet,
    /// Nothing was deleted.
    TrashEmpty,
    /// No action has this id.
    NoSuchAction(String),
    /// More than one saved response has this prefix.
    Ambiguous(String),
    /// It has an answer that its scale does not have.
    Misfit {
        /// The file.
        file: String,
        /// Which statement.
        statement: String,
    },
    /// Nothing is saved yet.
    NothingSaved,
}

/// What is done with files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    Reading,
    Saving,
    Writing,
    Making,
    Moving,
    Locking,
}

impl Deed {
    /// The key in `messages` of the sentence that it did not work.
    fn key(self) -> &'static str {
        match self {
            Self::Reading => "error-reading",
            Self::Saving => "error-saving",
            Self::Writing => "error-writing",
            Self::Making => "error-making",
            Self::Moving => "error-moving",
            Self::Locking => "error-locking",
        }
    }
}

impl Localize for Error {
    fn localize(&self, messages: &Messages) -> String {
        let about = |key: &'static str, file: &String| Message::of(key).put("file", file.clone());
        let reported = |key: &'static str, file: &String, report: &Report| {
            let report = report.print(file, messages);
            format!("{}\n{}", about(key, file).localize(messages), report.trim_end())
        };
        let sentence = match self {
            Self::Damaged { file, report } => return reported("error-damaged", file, report),
            Self::BadQuestionnaire { file, report } => {
                return reported("error-bad-questionnaire", file, report);
            }
            Self::Missing(file) => about("error-missing", file),
            Self::NotAFile(file) => about("error-not-a-file", file),
            Self::TooLarge(file, most) => about("error-too-large", file).put("most", *most),
            Self::Io { what, file, source } => about(what.key(), file).why(reason(source)),
            Self::Busy { file, holder } => about("error-busy", file).put("holder", holder.clone()),
            Self::Newer { file, format } => about("error-newer", file).put("format", *format),
            Self::IsQuestionnaire(file) => about("error-is-questionnaire", file),
            Self::NotAHeatmap(file) => about("error-not-a-heatmap", file),
            Self::UnknownQuestionnaire { what, questionnaire } => {
                let sentence = Message::of("error-unknown-questionnaire").put("what", what.clone());
                sentence.put("questionnaire", questionnaire.clone())
            }
            Self::NoSuchQuestionnaire(id) => about("error-no-such-questionnaire", id),
            Self::SameVersion { file, questionnaire } => {
                about("error-same-version", file).put("questionnaire", questionnaire.clone())
            }
            Self::IsGroup(file) => about("error-is-group", file),
            Self::NoSuchHeatmap(id) => about("error-no-such-heatmap", id),
            Self::Exists(file) => about("error-exists", file),
            Self::NotALock(file) => about("error-not-a-lock", file),
            Self::ReservedName(file) => about("error-reserved-name", file),
            Self::NoFolder(file) => about("error-no-folder", file),
            Self::NotOurs(file) => about("error-not-ours", file),
            Self::NoSuchDeleted(id) => about("error-no-such-deleted", id),
            Self::NotSavedYet => Message::of("error-not-saved-yet"),
            Self::TrashEmpty => Message::of("trash-empty"),
            Self::NoSuchAction(id) => about("error-no-such-action", id),
            Self::Ambiguous(id) => about("error-ambiguous", id),
            Self::Misfit { file, statement } => {
                about("error-misfit", file).put("statement", statement.clone())
            }
            Self::NothingSaved => Message::of("error-nothing-saved"),
        };
        sentence.localize(messages)
    }
}

impl Error {
    /// The same in one line, for lists that go on: of a damaged file only what is wrong first.
    pub fn in_one_line(&self, messages: &Messages) -> String {
        match self {
            Self::Damaged { file, report } => {
                let values = [("file", file.as_str().into()), ("why", report.first(messages).into())];
                messages.with("error-damaged-in-short", &values)
            }
            other => other.localize(messages),
        }
    }

    pub(crate) fn io(what: Deed, path: &Path, source: std::io::Error) -> Self {
        match source.kind() {
            std::io::ErrorKind::NotFound if matches!(what, Deed::Reading | Deed::Moving) => {
                Self::Missing(shown(path))
            }
            _ => Self::Io { what, file: shown(path), source },
        }
    }
}

/// A path as it can be shown.
pub fn shown(path: &Path) -> String {
    text::clean_line(&path.to_string_lossy())
}

/// Why the operating system said no, to be told in a few plain words.
pub fn reason(error: &std::io::Error) -> Reason {
    use std::io::ErrorKind as Kind;
    match error.kind() {
        Kind::StorageFull => Reason::Known("reason-full"),
        Kind::QuotaExceeded => Reason::Known("reason-quota"),
        Kind::PermissionDenied => Reason::Known("reason-permission"),
        Kind::ReadOnlyFilesystem => Reason::Known("reason-read-only"),
        Kind::NotFound => Reason::Known("reason-no-folder"),
        Kind::NotADirectory | Kind::AlreadyExists => Reason::Known("reason-file-in-place"),
        Kind::IsADirectory => Reason::Known("reason-folder-in-place"),
        Kind::Interrupted => Reason::Known("reason-interrupted"),
        Kind::FileTooLarge => Reason::Known("reason-too-large"),
        _ => {
            let said = error.to_string();
            let said = said.split(" (os error").next().unwrap_or_default().to_lowercase();
            if said.is_empty() { Reason::Known("reason-unknown") } else { Reason::Other(said) }
        }
    }
}

impl Store {
    /// The store in a directory, which need not exist yet: it is made with the first file.
    pub fn new(root: PathBuf) -> Self {
        Self { root }
    }

    /// The platform's directory for the data of this program, if there is a home directory.
    pub fn default_root() -> Option<PathBuf> {
        directories::ProjectDirs::from("", "", "heatmap").map(|dirs| dirs.data_dir().to_owned())
    }

    /// Where it is.
    pub fn root(&self) -> &Path {
        &self.root
    }
}
