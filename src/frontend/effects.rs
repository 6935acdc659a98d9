//! Carries effects out: files are opened, saved, moved, listed, read and exported. It needs no terminal: effects go in,
//! events come out, at once or through `report` when a thread is done.

mod saver;
mod worker;

use std::collections::VecDeque;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use uuid::Uuid;

use super::{Ending, now};
use crate::i18n::Reason;
use crate::model::questionnaire::Questionnaire;
use crate::session::{Access, AppEvent, Effect, Row, Stamp};
use crate::store::{Catalogue, Error as StoreError, LookOnly, Opened, Store, Stored, Trashed, shown};
use crate::ui::theme::Theme;
use crate::ui::{App, Event};
pub(super) use saver::LAST_SAVE;
pub use saver::SaverHandle;
use saver::{Reopened, Saver};
use worker::{RenderOptions, Worker};

/// What the frontends work with.
#[derive(Debug, Clone)]
pub struct Services {
    /// The data directory.
    pub store: Store,
    /// The available questionnaires.
    pub catalogue: Catalogue,
    /// The colours.
    pub theme: Theme,
    /// The system's, or a test's.
    pub clock: Arc<dyn Clock>,
    /// Where other people's files are and exports go.
    pub outside: FileRoot,
}

impl Services {
    /// With the system's clock and all of its files.
    pub fn new(store: Store, catalogue: Catalogue, theme: Theme) -> Self {
        Self { store, catalogue, theme, clock: Arc::new(SystemClock), outside: FileRoot::default() }
    }
}

/// Where the time and new ids come from: tests set both.
pub trait Clock: fmt::Debug + Send + Sync {
    /// The time, to the second.
    fn now(&self) -> Timestamp;
    /// The time and a new id.
    fn stamp(&self) -> Stamp;
}

#[derive(Debug)]
struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        now()
    }

    #[expect(clippy::disallowed_methods, reason = "this is where randomness comes in")]
    fn stamp(&self) -> Stamp {
        Stamp { at: now(), id: Uuid::new_v4() }
    }
}

/// The files outside the data directory: all that there are, or for tests those of a directory, as if it were all.
#[derive(Debug, Clone, Default)]
pub struct FileRoot(Option<(PathBuf, PathBuf)>);

impl FileRoot {
    /// Only what is below `root`, started in the directory `/<current>` of it.
    pub fn at(root: PathBuf, current: &str) -> Self {
        let current = root.join(current);
        Self(Some((root, current)))
    }

    /// Where a path really is.
    fn real(&self, path: &Path) -> PathBuf {
        match &self.0 {
            None => path.to_owned(),
            Some((root, _)) if path.is_absolute() => {
                root.join(path.components().skip(1).collect::<PathBuf>())
            }
            Some((_, current)) => current.join(path),
        }
    }

    /// How a real path is shown.
    fn shown(&self, path: PathBuf) -> PathBuf {
        match self.0.as_ref().map(|(root, _)| path.strip_prefix(root)) {
            Some(Ok(inside)) => Path::new("/").join(inside),
            _ => path,
        }
    }
}

/// Takes an event; false when nobody is there any more.
type Report = Arc<dyn Fn(AppEvent) -> bool + Send + Sync>;

/// Carries effects out, with a thread that saves and one that reads and exports.
pub struct EffectRunner {
    services: Services,
    /// Whoever tries a questionnaire has nothing to do with what is saved.
    is_preview: bool,
    saver: Saver,
    worker: Worker,
}

impl EffectRunner {
    /// Nothing is open yet. Its threads start with their first job, and report what becomes of it.
    pub fn new(
        services: &Services,
        app: &App,
        saves: SaverHandle,
        report: impl Fn(AppEvent) -> bool + Send + Sync + 'static,
    ) -> Self {
        let report: Report = Arc::new(report);
        let options = RenderOptions {
            language: app.cx.messages.language().to_owned(),
            palette: services.theme.palette,
            zone: app.cx.session.zone.clone(),
        };
        Self {
            services: services.clone(),
            is_preview: app.cx.session.preview.is_some(),
            saver: Saver::new(services.store.clone(), Arc::clone(&report), saves),
            worker: Worker::new(services.store.clone(), services.outside.clone(), options, report),
        }
    }

    /// Carries effects out, and those that follow from them; `suspend` stops until called again.
    ///
    /// # Errors
    /// When `suspend` fails.
    pub fn run(
        &mut self,
        app: &mut App,
        effects: Vec<Effect>,
        mut suspend: impl FnMut() -> io::Result<()>,
    ) -> io::Result<Option<Ending>> {
        let mut queue = VecDeque::from(effects);
        while let Some(effect) = queue.pop_front() {
            match effect {
                Effect::Leave => return Ok(Some(Ending::Left)),
                Effect::Suspend => {
                    // The thread that saves is stopped as well.
                    self.settle_saves();
                    suspend()?;
                }
                effect => {
                    let event = self.start(effect);
                    queue.extend(event.into_iter().flat_map(|event| app.update(Event::App(event))));
                }
            }
        }
        Ok(None)
    }

    /// Starts an effect. Returns its event if that is known at once.
    fn start(&mut self, effect: Effect) -> Option<AppEvent> {
        match effect {
            Effect::Stamp => return Some(AppEvent::Stamped(self.services.clock.stamp())),
            Effect::Open(saved) => return Some(self.open(*saved)),
            Effect::List => return self.listed(None),
            Effect::ListTrash => return Some(self.trash_listed()),
            Effect::RestoreTrashed(trashed) => return Some(self.restore(&trashed)),
            Effect::Save(save) => self.saver.ask(saver::Job::Save(save)),
            Effect::Close(path) => self.saver.close(path),
            Effect::Delete(path) => self.saver.ask(saver::Job::Delete(path)),
            Effect::Restore(path) => self.saver.ask(saver::Job::Restore(path)),
            Effect::ListFolder(folder) => self.worker.ask(worker::Job::ListFolder(folder)),
            Effect::Follow(path, seen) => self.worker.ask(worker::Job::Follow(path, seen)),
            Effect::Import(job) => self.worker.ask(worker::Job::Import(job)),
            Effect::Export(job) => self.worker.export(job),
            // These are for whoever runs the loop.
            Effect::Suspend | Effect::Leave => {}
        }
        None
    }

    /// Opens what is saved as it is on the disk now; what we still hold, since its changes could not be saved yet, as
    /// it is in memory.
    fn open(&mut self, known: Stored) -> AppEvent {
        let path = known.path().to_owned();
        let (saved, access) = match self.saver.reopen(&path) {
            Reopened::Unsaved(saved) => (*saved, Access::Unsaved),
            Reopened::StillLocked => (known, Access::Unsaved),
            Reopened::Free => match self.services.store.open(&known) {
                Err(error) => return AppEvent::NotOpened(path, error),
                Ok(Opened { saved, held }) => {
                    let access = match held {
                        Ok(held) => {
                            self.saver.hold(held);
                            Access::Ours
                        }
                        Err(LookOnly::Busy(holder)) => Access::Busy(holder),
                        Err(LookOnly::Unwritable(why)) => Access::Unwritable(why),
                    };
                    (saved, access)
                }
            },
        };
        match self.questionnaire_of(&saved) {
            Ok(questionnaire) => AppEvent::Opened(Box::new(saved), questionnaire, access),
            Err(error) => {
                self.saver.close(path.clone());
                AppEvent::NotOpened(path, error)
            }
        }
    }

    fn questionnaire_of(&self, saved: &Stored) -> Result<Arc<Questionnaire>, StoreError> {
        let found = self.services.catalogue.find(saved.questionnaire());
        let Some(questionnaire) = found.and_then(|found| saved.part(found)) else {
            let what = format!("“{}”", saved.name());
            let questionnaire = saved.questionnaire().to_string();
            return Err(StoreError::UnknownQuestionnaire { what, questionnaire });
        };
        match saved.misfit(&questionnaire) {
            None => Ok(questionnaire),
            Some(statement) => {
                let (file, statement) = (shown(saved.path()), statement.to_string());
                Err(StoreError::Misfit { file, statement })
            }
        }
    }

    fn trash_listed(&self) -> AppEvent {
        // What is being deleted is on its way there.
        self.saver.settle();
        match self.services.store.trash() {
            Ok((trash, _)) => AppEvent::TrashListed(trash),
            Err(error) => AppEvent::Failed(error),
        }
    }

    fn restore(&self, trashed: &Trashed) -> AppEvent {
        let path = trashed.stored.path();
        match self.services.store.restore(path, path.file_name().unwrap_or_default()) {
            Ok(_) => self.trash_listed(),
            Err(error) => AppEvent::Failed(error),
        }
    }

    /// Lists what is saved, at most so many files of it; true when that was all.
    pub fn list(&mut self, app: &mut App, most: Option<usize>) -> bool {
        let event = self.listed(most);
        let is_partial = matches!(event, Some(AppEvent::Listed { is_partial: true, .. }));
        event.map(|event| app.update(Event::App(event)));
        !is_partial
    }

    fn listed(&mut self, most: Option<usize>) -> Option<AppEvent> {
        if self.is_preview {
            return None;
        }
        let (mut saved, errors, whole) = match self.services.store.newest(most) {
            Ok(found) => found,
            Err(error) => return Some(AppEvent::Failed(error)),
        };
        // What is not on the disk yet counts as it is here.
        for unsaved in self.saver.unsaved() {
            saved.retain(|known| known.path() != unsaved.path());
            saved.push(unsaved);
        }
        let rows = Row::all(saved, |key| self.services.catalogue.find(key));
        Some(AppEvent::Listed { rows, unreadable: errors.len(), is_partial: !whole })
    }

    /// Lists the questionnaires that there are besides the first.
    pub fn offer(&self, app: &mut App) {
        app.update(Event::App(AppEvent::Offered(self.services.catalogue.offered())));
    }

    /// Waits until all saves and moves so far are done, or were tried without success, which is reported. False when
    /// the disk does not answer.
    pub fn settle_saves(&self) -> bool {
        self.saver.settle()
    }

    /// Waits until everything so far is done and reported, saves and moves as well as what is read and exported.
    pub fn settle(&self) {
        self.saver.settle();
        self.worker.settle();
    }

    /// Waits until everything that is being exported is written.
    pub(super) fn finish_exports(&mut self) {
        self.worker.finish();
    }

    /// Waits until everything is saved, no longer than `most` and than `goes_on` says, which is asked now and then.
    /// Returns why the last change is not saved, if it is not.
    pub(super) fn finish_saves(
        &mut self,
        most: Option<Duration>,
        goes_on: impl FnMut() -> bool,
    ) -> Option<Reason> {
        self.saver.finish(most, goes_on)
    }
}
