//! The questionnaires at hand: given on the command line, built in, and kept in the data directory.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::files::{self, read_limited, write_whole};
use super::held::sweep;
use super::lock::{Lock, Locked};
use super::{Error, Store, shown};
use crate::document;
use crate::questionnaire::{self, Questionnaire, QuestionnaireRef, built_in};

/// The questionnaires at hand. Those in the data directory are looked up there when they are asked for.
#[derive(Debug, Clone)]
pub struct Catalogue {
    store: Store,
    loaded: Vec<Arc<Questionnaire>>,
}

impl Catalogue {
    /// The built-in ones, with those of the store behind them.
    ///
    /// # Errors
    /// Never, unless a built-in file is faulty, which the tests rule out.
    pub fn new(store: Store) -> Result<Self, Error> {
        let loaded = built_in::load().map_err(|bad| bad_questionnaire("a built-in questionnaire", &bad))?;
        Ok(Self { store, loaded: loaded.into_iter().map(Arc::new).collect() })
    }

    /// Adds the questionnaire of a file.
    ///
    /// # Errors
    /// When it cannot be read, has faults, or differs from one at hand of the same id and version.
    pub fn add_file(&mut self, path: &Path) -> Result<Arc<Questionnaire>, Error> {
        let bytes = read_limited(path)?;
        let found = questionnaire::read(&bytes).map_err(|bad| bad_questionnaire(&shown(path), &bad))?;
        match self.exact(&found.key) {
            Some(known) if known.says_the_same(&found) => return Ok(known),
            Some(_) => {
                return Err(Error::SameVersion { file: shown(path), questionnaire: found.key.to_string() });
            }
            None => {}
        }
        let found = Arc::new(found);
        self.loaded.push(Arc::clone(&found));
        Ok(found)
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
        if id.contains(['/', '.']) || id_or_file.exists() {
            return self.add_file(id_or_file);
        }
        Err(Error::NoSuchQuestionnaire(shown(id_or_file)))
    }

    /// The questionnaire that new heatmaps are made with unless another is asked for.
    #[must_use]
    pub fn default_questionnaire(&self) -> Option<Arc<Questionnaire>> {
        self.loaded.iter().find(|q| q.key.id == built_in::DEFAULT_ID).cloned()
    }

    /// All that are at hand, each id and version once. Files in the data directory that have faults are left out.
    #[must_use]
    pub fn all(&self) -> Vec<Arc<Questionnaire>> {
        let mut all = self.loaded.clone();
        for path in self.kept_files() {
            if let Some(found) = read_kept(&path)
                && !all.iter().any(|known| known.key == found.key)
            {
                all.push(found);
            }
        }
        all
    }

    /// The newest version of an id.
    #[must_use]
    pub fn newest(&self, id: &str) -> Option<Arc<Questionnaire>> {
        // Of one version in several languages, the first: those built in and asked for come before those kept.
        let newer = |best: Option<Arc<Questionnaire>>, found: Arc<Questionnaire>| match best {
            Some(best) if best.key.version >= found.key.version => Some(best),
            _ => Some(found),
        };
        self.all().into_iter().filter(|found| found.key.id == id).fold(None, newer)
    }

    /// The questionnaire that a response answers, or one that means the same: of the same id and major version, the
    /// nearest first.
    #[must_use]
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
    #[must_use]
    pub fn exact(&self, key: &QuestionnaireRef) -> Option<Arc<Questionnaire>> {
        let loaded = self.loaded.iter().find(|found| found.key == *key).cloned();
        loaded.or_else(|| {
            // The name is made from the file's own words, so it must not lead out of the directory.
            let name = key.file_name();
            let named = (!name.contains(['/', '\\'])).then(|| read_kept(&self.directory().join(name)));
            named.flatten().filter(|found| found.key == *key)
        })
    }

    fn directory(&self) -> PathBuf {
        self.store.root().join("questionnaires")
    }

    fn kept_files(&self) -> Vec<PathBuf> {
        files::toml_files(&self.directory()).unwrap_or_default()
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
        let Locked::Mine(_lock) = Lock::take(&path)? else {
            // Another window keeps the same copy at this moment.
            return Ok(());
        };
        sweep(&path);
        write_whole(&path, questionnaire.source.as_bytes())
    }
}

fn read_kept(path: &Path) -> Option<Arc<Questionnaire>> {
    questionnaire::read(&read_limited(path).ok()?).ok().map(Arc::new)
}

fn bad_questionnaire(file: &str, bad: &questionnaire::Unreadable) -> Error {
    let report = document::report(file, &bad.source, &bad.faults);
    Error::BadQuestionnaire { file: file.to_owned(), report: report.trim_end().to_owned() }
}
