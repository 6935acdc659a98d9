//! The available questionnaires: given on the command line, built in, and kept in the data directory.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::files::{self, read_limited, write_whole};
use super::folder::{Stamp, stamp};
use super::held::sweep;
use super::lock::Lock;
use super::{Error, Store, shown};
use crate::format::document::Report;
use crate::format::questionnaire;
use crate::format::questionnaire::built_in::{self, File};
use crate::i18n::nearest_language;
use crate::model::questionnaire::{Questionnaire, QuestionnaireRef};

/// The available questionnaires. Those in the data directory are looked up when they are asked for.
#[derive(Debug, Clone)]
pub struct Catalogue {
    store: Store,
    /// What is offered is in this language where it can be (BCP 47).
    language: String,
    /// Those given on the command line.
    given: Vec<Arc<Questionnaire>>,
    /// Those built in, each in the language that is asked for …
    spoken: Vec<&'static File>,
    /// … and the same in other languages.
    translations: Vec<&'static File>,
}

/// Whether a questionnaire came to the available ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Installed {
    /// It did.
    New,
    /// It was there already, word for word.
    Already,
}

impl Catalogue {
    /// The built-in ones in a language (BCP 47), with those of the store after them.
    pub fn new(store: Store, language: &str) -> Self {
        let spoken = built_in::in_language(language);
        let is_spoken = |file: &File| spoken.iter().any(|spoken| spoken.text == file.text);
        let translations = built_in::files().iter().filter(|file| !is_spoken(file)).collect();
        Self { store, language: language.to_owned(), given: Vec::new(), spoken, translations }
    }

    /// Only these, in place of the built-in ones, with those of the store after them.
    pub fn only(store: Store, given: Vec<Arc<Questionnaire>>) -> Self {
        let language = given.first().map(|first| first.key.language.to_string()).unwrap_or_default();
        Self { store, language, given, spoken: Vec::new(), translations: Vec::new() }
    }

    /// Adds the questionnaire of a file.
    ///
    /// # Errors
    /// When it cannot be read, has faults, or differs from one available of the same id and version.
    pub fn add_file(&mut self, path: &Path) -> Result<Arc<Questionnaire>, Error> {
        let (found, installed) = self.understand(path, &read_limited(path)?)?;
        if installed == Installed::New {
            self.given.push(Arc::clone(&found));
        }
        Ok(found)
    }

    /// Keeps the questionnaire in the bytes of a file in the data directory, unless it is available already.
    ///
    /// # Errors
    /// As [`Self::add_file`], and when it cannot be written.
    pub fn install(&self, path: &Path, bytes: &[u8]) -> Result<(Arc<Questionnaire>, Installed), Error> {
        let (found, installed) = self.understand(path, bytes)?;
        if installed == Installed::New {
            self.store.keep_questionnaire(&found)?;
        }
        Ok((found, installed))
    }

    /// The questionnaire in the bytes of a file, and whether it is available already.
    fn understand(&self, path: &Path, bytes: &[u8]) -> Result<(Arc<Questionnaire>, Installed), Error> {
        let found = questionnaire::read(bytes).map_err(|report| bad_questionnaire(&shown(path), report))?;
        match self.exact(&found.key) {
            Some(known) if known.says_the_same(&found) => Ok((known, Installed::Already)),
            Some(_) => Err(Error::SameVersion { file: shown(path), questionnaire: found.key.to_string() }),
            None => Ok((Arc::new(found), Installed::New)),
        }
    }

    /// The questionnaire of an id, or of a file: what `--questions` names.
    ///
    /// # Errors
    /// When there is no such id, or the file cannot be used.
    pub fn choose(&mut self, id_or_file: &Path) -> Result<Arc<Questionnaire>, Error> {
        let id = id_or_file.to_string_lossy();
        if let Some(found) = self.newest(&id) {
            return Ok(found);
        }
        if !is_name(id_or_file) || id_or_file.exists() {
            return self.add_file(id_or_file);
        }
        Err(Error::NoSuchQuestionnaire(shown(id_or_file)))
    }

    /// The questionnaire that new heatmaps are made with unless another is asked for.
    pub fn default_questionnaire(&self) -> Option<Arc<Questionnaire>> {
        self.spoken.iter().find(|file| file.name == built_in::DEFAULT_ID)?.questionnaire()
    }

    /// All that are available, each id and version once. Files in the data directory that have faults are left out.
    pub fn all(&self) -> Vec<Arc<Questionnaire>> {
        let mut all: Vec<Arc<Questionnaire>> = Vec::new();
        let translations = self.translations.iter().filter_map(|file| file.questionnaire());
        for found in self.spoken_and_given().chain(translations).chain(self.kept()) {
            if !all.iter().any(|known| known.key == found.key) {
                all.push(found);
            }
        }
        all
    }

    /// The newest version of an id, in the language that is asked for where it can be.
    pub fn newest(&self, id: &str) -> Option<Arc<Questionnaire>> {
        newest_of(&self.all(), id, &self.language)
    }

    /// Those that a new heatmap can be made with: each id once, in its newest version.
    pub fn offered(&self) -> Vec<Arc<Questionnaire>> {
        let all: Vec<Arc<Questionnaire>> = self.spoken_and_given().chain(self.kept()).collect();
        let mut offered: Vec<Arc<Questionnaire>> = Vec::new();
        for found in &all {
            if !offered.iter().any(|known| known.key.id == found.key.id) {
                offered.extend(newest_of(&all, &found.key.id, &self.language));
            }
        }
        offered
    }

    /// The questionnaire that a response answers, or one that means the same: of the same id and major version, the
    /// nearest first.
    pub fn find(&self, key: &QuestionnaireRef) -> Option<Arc<Questionnaire>> {
        if let Some(exact) = self.exact(key) {
            return Some(exact);
        }
        let nearness = |found: &Arc<Questionnaire>| {
            (found.key.version == key.version, found.key.language == key.language, found.key.version.clone())
        };
        self.all().into_iter().filter(|found| found.key.compares_with(key)).max_by_key(nearness)
    }

    /// The questionnaire of exactly this id, version and language.
    pub fn exact(&self, key: &QuestionnaireRef) -> Option<Arc<Questionnaire>> {
        let given = self.given.iter().find(|found| found.key == *key).cloned();
        let named = |file: &&&File| (file.name, file.language) == (&*key.id, &*key.language);
        let mut built_in = self.spoken.iter().chain(&self.translations).filter(named);
        let built_in = || built_in.find_map(|file| file.questionnaire().filter(|found| found.key == *key));
        given.or_else(built_in).or_else(|| {
            // The name is made from the file's own words, so it must not lead out of the directory.
            let name = key.file_name();
            let named = (!name.contains(['/', '\\'])).then(|| read_kept(&self.directory().join(name)));
            named.flatten().filter(|found| found.key == *key)
        })
    }

    fn spoken_and_given(&self) -> impl Iterator<Item = Arc<Questionnaire>> {
        self.spoken.iter().filter_map(|file| file.questionnaire()).chain(self.given.iter().cloned())
    }

    /// Those in the data directory.
    fn kept(&self) -> impl Iterator<Item = Arc<Questionnaire>> {
        let files = files::toml_files(&self.directory()).unwrap_or_default();
        files.into_iter().filter_map(|path| read_kept(&path))
    }

    fn directory(&self) -> PathBuf {
        self.store.root().join("questionnaires")
    }
}

impl Store {
    /// Keeps a copy of a questionnaire that is used, so that its heatmaps can always be read.
    ///
    /// # Errors
    /// When the copy cannot be written.
    pub fn keep_questionnaire(&self, questionnaire: &Questionnaire) -> Result<(), Error> {
        let path = self.root().join("questionnaires").join(questionnaire.key.file_name());
        // One that cannot be read is no copy.
        if path.exists() && read_kept(&path).is_some() {
            return Ok(());
        }
        let _lock = match Lock::take(&path) {
            // Another window keeps the same copy at this moment.
            Err(Error::Busy { .. }) => return Ok(()),
            lock => lock?,
        };
        sweep(&path);
        write_whole(&path, questionnaire.source.as_bytes())
    }
}

/// Whether what is named looks like an id, and not like a file.
pub fn is_name(named: &Path) -> bool {
    !named.to_string_lossy().contains(|c| c == '.' || std::path::is_separator(c))
}

/// The questionnaire of a file, whatever else is available.
///
/// # Errors
/// When it cannot be read, or has faults.
pub fn read_questionnaire(path: &Path) -> Result<Arc<Questionnaire>, Error> {
    let found = questionnaire::read(&read_limited(path)?);
    found.map(Arc::new).map_err(|report| bad_questionnaire(&shown(path), report))
}

/// The file of a questionnaire as it was found when it had changed.
#[derive(Debug)]
pub struct Followed {
    /// What it is like; `None` where it is not there.
    pub seen: Option<Stamp>,
    /// What is in it.
    pub found: Result<Arc<Questionnaire>, Error>,
}

/// Looks at a file; `None` when it is as it was `before`, and whatever it is like when that is not known.
pub fn follow(path: &Path, before: Option<Option<Stamp>>) -> Option<Followed> {
    // Looked at first: what is written while it is read is read again.
    let seen = stamp(path);
    (before != Some(seen)).then(|| Followed { seen, found: read_questionnaire(path) })
}

/// The newest version of an id: of those that mean the same, in the nearest language, and otherwise the first: those built
/// in and asked for come before those kept.
fn newest_of(all: &[Arc<Questionnaire>], id: &str, language: &str) -> Option<Arc<Questionnaire>> {
    let of_id = all.iter().filter(|found| found.key.id == id);
    let major = of_id.clone().map(|found| found.key.version.major).max()?;
    let of_major: Vec<&Arc<Questionnaire>> = of_id.filter(|found| found.key.version.major == major).collect();
    let newest = |of: &[&Arc<Questionnaire>]| {
        let version = of.iter().map(|found| &found.key.version).max()?;
        of.iter().find(|found| found.key.version == *version).map(|found| Arc::clone(found))
    };
    // Whoever reads one language is not served by a newer version in another.
    let known: Vec<&str> = of_major.iter().map(|found| found.key.language.as_str()).collect();
    let nearest = nearest_language(language, &known);
    let read: Vec<_> =
        of_major.iter().copied().filter(|of| Some(of.key.language.as_str()) == nearest).collect();
    newest(&read).or_else(|| newest(&of_major))
}

fn read_kept(path: &Path) -> Option<Arc<Questionnaire>> {
    read_questionnaire(path).ok()
}

fn bad_questionnaire(file: &str, report: Report) -> Error {
    Error::BadQuestionnaire { file: file.to_owned(), report }
}
