//! An export as it is asked for, and what became of it.

use std::path::PathBuf;

use super::{Chosen, ExportOptions};
use crate::export::Format;
use crate::i18n::Messages;

/// An export to be made and written.
#[derive(Debug, Clone)]
pub struct ExportJob {
    pub chosen: Chosen,
    pub format: Format,
    pub options: ExportOptions,
    pub path: PathBuf,
    /// Whether an existing file is overwritten.
    pub force: bool,
}

/// What became of an export.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExportResult {
    /// Written: the whole path, the letters that are drawn as boxes, and what else there is to know.
    Written(PathBuf, String, Vec<String>),
    /// There is a file of that name already.
    Taken(PathBuf),
    /// It could not be made or written: why.
    Failed(String),
}

impl ExportResult {
    /// What to say about it.
    pub fn message(&self, messages: &Messages) -> String {
        let file = |path: &std::path::Path| [("file", crate::store::shown(path).into())];
        match self {
            Self::Written(path, boxes, notices) => {
                let written = messages.with("export-written", &file(path));
                let lacking = (!boxes.is_empty())
                    .then(|| messages.with("export-lacking", &[("letters", boxes.as_str().into())]));
                let more: Vec<String> = notices.iter().cloned().chain(lacking).collect();
                if more.is_empty() { written } else { format!("{written}. {}", more.join(" ")) }
            }
            Self::Taken(path) => messages.with("export-taken", &file(path)),
            Self::Failed(why) => why.clone(),
        }
    }

    /// Why nothing was written, if nothing was.
    pub fn failure(&self, messages: &Messages) -> Option<String> {
        match self {
            Self::Written(..) => None,
            Self::Taken(path) => {
                Some(messages.with("export-not-taken", &[("file", crate::store::shown(path).into())]))
            }
            Self::Failed(why) => Some(why.clone()),
        }
    }
}
