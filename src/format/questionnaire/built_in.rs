//! The questionnaires that come with the program: each is a file, `questions/NAME.toml` in British English and
//! `questions/NAME.TAG.toml` in other languages, and a line in `FILES`.

use std::sync::{Arc, OnceLock};

use super::read;
use crate::format::document::Report;
use crate::i18n::{ENGLISH, nearest_language};
use crate::model::questionnaire::Questionnaire;

/// The id of the one that is offered first.
pub const DEFAULT_ID: &str = "relationships";

/// All files, the default questionnaire first, and British English before its translations.
static FILES: [File; 5] = [
    File::new("relationships", ENGLISH, include_str!("../../../questions/relationships.toml")),
    File::new("relationships", "cy", include_str!("../../../questions/relationships.cy.toml")),
    File::new("council", ENGLISH, include_str!("../../../questions/council.toml")),
    File::new("neighbourhood", ENGLISH, include_str!("../../../questions/neighbourhood.toml")),
    File::new("school", ENGLISH, include_str!("../../../questions/school.toml")),
];

/// A built-in questionnaire in one language.
#[derive(Debug)]
pub struct File {
    /// The id of the questionnaire.
    pub name: &'static str,
    /// Its language (BCP 47).
    pub language: &'static str,
    pub text: &'static str,
    read: OnceLock<Option<Arc<Questionnaire>>>,
}

impl File {
    const fn new(name: &'static str, language: &'static str, text: &'static str) -> Self {
        Self { name, language, text, read: OnceLock::new() }
    }

    /// The questionnaire in it, read when it is first asked for; the tests rule out that there is none.
    pub fn questionnaire(&self) -> Option<Arc<Questionnaire>> {
        self.read.get_or_init(|| read(self.text.as_bytes()).ok().map(Arc::new)).clone()
    }
}

/// All files, the default questionnaire first, and British English before its translations.
pub fn files() -> &'static [File] {
    &FILES
}

/// Whether a questionnaire of this id is built in.
pub fn has(id: &str) -> bool {
    files().iter().any(|file| file.name == id)
}

/// All built-in questionnaires in all languages.
///
/// # Errors
/// The faults of a built-in file; the tests check that there are none.
pub fn load() -> Result<Vec<Questionnaire>, Report> {
    FILES.iter().map(|file| read(file.text.as_bytes())).collect()
}

/// The file of each built-in questionnaire in a language, or in British English where it is not translated.
pub fn in_language(language: &str) -> Vec<&'static File> {
    let same_name = FILES.chunk_by(|a, b| a.name == b.name);
    let wanted = same_name.filter_map(|translations| {
        let known: Vec<&str> = translations.iter().map(|file| file.language).collect();
        let best = nearest_language(language, &known);
        translations.iter().find(|file| Some(file.language) == best).or_else(|| translations.first())
    });
    wanted.collect()
}

/// Each built-in questionnaire in a language.
///
/// # Errors
/// As [`load`].
pub fn load_in(language: &str) -> Result<Vec<Questionnaire>, Report> {
    in_language(language).iter().map(|file| read(file.text.as_bytes())).collect()
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
