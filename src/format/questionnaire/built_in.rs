//! The questionnaires that come with the program: each is a file, `questions/NAME.toml` in British English and
//! `questions/NAME.TAG.toml` in other languages. Adding a file adds a questionnaire or a translation.

use include_dir::{Dir, include_dir};

use super::read;
use crate::format::document::Report;
use crate::i18n::{ENGLISH, nearest_language};
use crate::model::questionnaire::Questionnaire;

/// The id of the one that is offered first.
pub const DEFAULT_ID: &str = "relationships";

static QUESTIONS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/questions");

/// One of the files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct File {
    /// What it is called before its language.
    pub name: &'static str,
    /// Its language (BCP 47).
    pub language: &'static str,
    bytes: &'static [u8],
}

impl File {
    /// All of it.
    #[must_use]
    pub fn text(&self) -> &'static str {
        std::str::from_utf8(self.bytes).unwrap_or_default()
    }

    /// The questionnaire that is in it; the tests rule out that there is none.
    #[must_use]
    pub fn questionnaire(&self) -> Option<Questionnaire> {
        read(self.bytes).ok()
    }
}

/// All files, the default questionnaire first, and British English before its translations.
#[must_use]
pub fn files() -> Vec<File> {
    let file = |file: &'static include_dir::File<'static>| {
        let name = file.path().to_str()?.strip_suffix(".toml")?;
        let (name, language) = name.split_once('.').unwrap_or((name, ENGLISH));
        Some(File { name, language, bytes: file.contents() })
    };
    let mut files: Vec<File> = QUESTIONS.files().filter_map(file).collect();
    files.sort_by_key(|file| (file.name != DEFAULT_ID, file.name, file.language != ENGLISH, file.language));
    files
}

/// Whether a questionnaire of this id is built in.
#[must_use]
pub fn has(id: &str) -> bool {
    files().iter().any(|file| file.name == id)
}

/// All built-in questionnaires in all languages.
///
/// # Errors
/// The faults of a built-in file; the tests hold that there are none.
pub fn load() -> Result<Vec<Questionnaire>, Report> {
    files().iter().map(|file| read(file.bytes)).collect()
}

/// The file of each built-in questionnaire in a language, or in British English where it is not translated.
#[must_use]
pub fn in_language(language: &str) -> Vec<File> {
    let files = files();
    let same_name = files.chunk_by(|a, b| a.name == b.name);
    let wanted = same_name.filter_map(|translations| {
        let known: Vec<&str> = translations.iter().map(|file| file.language).collect();
        let best = nearest_language(language, &known);
        translations.iter().find(|file| Some(file.language) == best).or_else(|| translations.first())
    });
    wanted.copied().collect()
}

/// Each built-in questionnaire in a language.
///
/// # Errors
/// As [`load`].
pub fn load_in(language: &str) -> Result<Vec<Questionnaire>, Report> {
    in_language(language).iter().map(|file| read(file.bytes)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_named_after_what_is_in_them() {
        for (file, of) in files().iter().zip(load().unwrap()) {
            assert_eq!((file.name, file.language), (of.key.id.as_str(), of.key.language.as_str()));
        }
        assert_eq!(load().unwrap()[0].key.id, DEFAULT_ID);
    }

    #[test]
    fn each_is_there_once_in_the_language_that_is_asked_for() {
        let names: std::collections::BTreeSet<&str> = files().iter().map(|file| file.name).collect();
        for language in ["en-GB", "cy", "cy-GB", "xx"] {
            let loaded = load_in(language).unwrap();
            let ids: Vec<&str> = loaded.iter().map(|of| of.key.id.as_str()).collect();
            assert_eq!(ids.len(), names.len(), "{language}");
            assert!(names.iter().all(|name| ids.contains(name)));
        }
        assert_eq!(load_in("xx").unwrap()[0].key.language, ENGLISH);
    }
}
