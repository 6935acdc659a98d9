//! Saves and moves files on a thread of its own: the screens never wait for a disk.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, ThreadId};
use std::time::Duration;

use indexmap::IndexMap;
use indexmap::map::Entry as Place;

use super::Report;
use crate::frontend::instant;
use crate::i18n::{Localize as _, Reason};
use crate::session::{AppEvent, Notice, Save, Saved};
use crate::store::{Error, LockedFile, SavedAs, Store, Stored, reason};

/// How long an ending that was not asked for waits for the last save.
pub(in crate::frontend) const LAST_SAVE: Duration = Duration::from_secs(2);
/// How long to wait so that a frame is drawn before the save starts.
const FRAME: Duration = Duration::from_millis(1);
/// How long to wait before a save is tried again.
const RETRY: Duration = Duration::from_secs(1);

/// Hands work to the thread, which is started with the first.
pub(super) struct Saver {
    store: Store,
    report: Report,
    jobs: SaverHandle,
    /// Says at the end why the last change is not saved, if it is not. `None` while there is no thread.
    ended: Option<Receiver<Option<Reason>>>,
}

/// The way to the thread that saves, also for the panic hook.
#[derive(Clone, Default)]
pub struct SaverHandle(Arc<Mutex<Option<Way>>>);

struct Way {
    jobs: Sender<Job>,
    /// Which thread it leads to.
    to: ThreadId,
}

impl SaverHandle {
    fn way(&self) -> MutexGuard<'_, Option<Way>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn send(&self, job: Job) -> bool {
        self.way().as_ref().is_some_and(|way| way.jobs.send(job).is_ok())
    }

    /// Waits until all that was asked for is done, or was tried without success, which is reported. False when the disk
    /// does not answer.
    pub(in crate::frontend) fn settle(&self) -> bool {
        let (reply, answer) = mpsc::channel();
        // The thread cannot wait for itself.
        let is_own = self.way().as_ref().is_some_and(|way| way.to == thread::current().id());
        if is_own || !self.send(Job::Settle(reply)) {
            return true;
        }
        answer.recv_timeout(LAST_SAVE) != Err(RecvTimeoutError::Timeout)
    }
}

/// What became of a file that was closed.
pub(super) enum Reopened {
    /// It was let go.
    Free,
    /// It is still held, and as it is on the disk.
    StillLocked,
    /// It is still held, and this is not saved yet.
    Unsaved(Box<Stored>),
}

/// What the thread is asked for.
pub(super) enum Job {
    Save(Box<Save>),
    /// To keep a file locked for us.
    Hold(Box<LockedFile>),
    /// To let go of a file once everything is saved.
    Close(PathBuf),
    /// To move a file to the trash once everything is saved.
    Delete(PathBuf),
    /// To move it back.
    Restore(PathBuf),
    /// Not to let go of a file after all; answers whether it is still held.
    Reopen(PathBuf, Sender<Reopened>),
    /// To tell what is not saved yet.
    Tell(Sender<Vec<Stored>>),
    /// To tell when all that was asked for before is done, or was tried.
    Settle(Sender<()>),
}

impl Saver {
    pub(super) fn new(store: Store, report: Report, jobs: SaverHandle) -> Self {
        Self { store, report, jobs, ended: None }
    }

    pub(super) fn hold(&mut self, held: LockedFile) {
        if !held.is_locked() {
            (self.report)(AppEvent::Notice(Notice::NoLocks));
        }
        self.ask(Job::Hold(Box::new(held)));
    }

    pub(super) fn close(&mut self, path: PathBuf) {
        if self.ended.is_some() {
            self.ask(Job::Close(path));
        }
    }

    /// Whether a file is still held, which it then stays.
    pub(super) fn reopen(&mut self, path: &Path) -> Reopened {
        let (reply, answer) = mpsc::channel();
        if self.ended.is_none() {
            return Reopened::Free;
        }
        self.ask(Job::Reopen(path.to_owned(), reply));
        // A disk that hangs holds up nobody: what is in memory is ours.
        answer.recv_timeout(LAST_SAVE).unwrap_or(Reopened::StillLocked)
    }

    /// What is not saved yet.
    pub(super) fn unsaved(&mut self) -> Vec<Stored> {
        let (reply, answer) = mpsc::channel();
        if self.ended.is_none() {
            return Vec::new();
        }
        self.ask(Job::Tell(reply));
        answer.recv_timeout(LAST_SAVE).unwrap_or_default()
    }

    /// Waits until all that was asked for is done, or was tried without success, which is reported. False when the disk
    /// does not answer.
    pub(super) fn settle(&self) -> bool {
        self.jobs.settle()
    }

    pub(super) fn ask(&mut self, job: Job) {
        if self.ended.is_none() {
            self.start();
        }
        // It ends only when there is no way to it any more.
        self.jobs.send(job);
    }

    fn start(&mut self) {
        let (jobs, received) = mpsc::channel();
        let (end, ended) = mpsc::channel();
        let work = Work {
            store: self.store.clone(),
            report: Arc::clone(&self.report),
            held: IndexMap::new(),
            closing: HashSet::new(),
            waiting: IndexMap::new(),
            trashed: HashMap::new(),
            settling: Vec::new(),
        };
        let thread = thread::spawn(move || {
            let _ = end.send(work.run(&received));
        });
        *self.jobs.way() = Some(Way { jobs, to: thread.thread().id() });
        self.ended = Some(ended);
    }

    /// Waits until everything is saved, no longer than `most` and than `goes_on` says, which is asked now and then.
    /// Returns why the last change is not saved, if it is not.
    pub(super) fn finish(
        &mut self,
        most: Option<Duration>,
        mut goes_on: impl FnMut() -> bool,
    ) -> Option<Reason> {
        const ASK: Duration = Duration::from_millis(50);
        let ended = self.ended.take()?;
        *self.jobs.way() = None;
        let mut waited = Duration::ZERO;
        loop {
            match ended.recv_timeout(ASK) {
                Ok(trouble) => return trouble,
                Err(RecvTimeoutError::Disconnected) => return None,
                Err(RecvTimeoutError::Timeout) => waited += ASK,
            }
            if most.is_some_and(|most| waited >= most) || !goes_on() {
                return Some(Reason::Known("reason-no-answer"));
            }
        }
    }
}

/// Also when the loop ends by an error, what was answered is saved first.
impl Drop for Saver {
    fn drop(&mut self) {
        self.finish(Some(LAST_SAVE), || true);
    }
}

/// What the thread works on.
struct Work {
    store: Store,
    report: Report,
    /// The files that are open for change, by the paths that the screens know them by.
    held: IndexMap<PathBuf, LockedFile>,
    closing: HashSet<PathBuf>,
    /// The newest change of each file that is not saved yet.
    waiting: IndexMap<PathBuf, Save>,
    /// Where in the trash the files are that were moved there.
    trashed: HashMap<PathBuf, PathBuf>,
    /// Who waits until everything is done.
    settling: Vec<Sender<()>>,
}

impl Work {
    fn run(mut self, jobs: &Receiver<Job>) -> Option<Reason> {
        let mut trouble: Option<Reason> = None;
        loop {
            let next = match trouble {
                None => jobs.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some(_) => jobs.recv_timeout(RETRY),
            };
            let last = match next {
                Ok(job) => {
                    self.merge(job);
                    self.take_more(jobs);
                    false
                }
                Err(RecvTimeoutError::Timeout) => false,
                Err(RecvTimeoutError::Disconnected) => true,
            };
            let before = std::mem::replace(&mut trouble, self.write_all());
            if before != trouble {
                self.report(AppEvent::Trouble(trouble.clone()));
            }
            self.let_go();
            for waiting in self.settling.drain(..) {
                let _ = waiting.send(());
            }
            if last {
                return trouble;
            }
        }
    }

    /// Lets the frame go first. Of several changes only the newest has to be written.
    fn take_more(&mut self, jobs: &Receiver<Job>) {
        let until = instant() + FRAME;
        // Whoever waits for the save draws nothing meanwhile.
        while self.settling.is_empty()
            && let Ok(job) = jobs.recv_timeout(until.saturating_duration_since(instant()))
        {
            self.merge(job);
        }
        while let Ok(job) = jobs.try_recv() {
            self.merge(job);
        }
    }

    fn merge(&mut self, job: Job) {
        match job {
            Job::Save(save) => {
                self.waiting.insert(save.path.clone(), *save);
            }
            Job::Hold(held) => {
                self.held.insert(held.path().to_owned(), *held);
            }
            Job::Close(path) => {
                self.closing.insert(path);
            }
            Job::Tell(reply) => {
                let _ = reply.send(self.waiting.values().map(|save| save.saved.clone()).collect());
            }
            Job::Settle(reply) => self.settling.push(reply),
            Job::Delete(path) => self.delete(path),
            Job::Restore(path) => self.restore(path),
            Job::Reopen(path, reply) => {
                self.closing.remove(&path);
                // Whoever asked is waiting for it.
                let reopened = match (self.waiting.get(&path), self.held.contains_key(&path)) {
                    (Some(save), _) => Reopened::Unsaved(Box::new(save.saved.clone())),
                    (None, true) => Reopened::StillLocked,
                    (None, false) => Reopened::Free,
                };
                let _ = reply.send(reopened);
            }
        }
    }

    /// Moves a file to the trash, as it is with its last change.
    fn delete(&mut self, path: PathBuf) {
        self.write_all();
        self.let_go();
        let moved = match self.waiting.get(&path) {
            None => self.store.delete(&path),
            Some(_) => Err(Error::NotSavedYet),
        };
        match moved {
            Ok(trashed) => drop(self.trashed.insert(path, trashed)),
            Err(why) => self.report(AppEvent::NotDeleted(path, why)),
        }
    }

    /// Moves a file back out of the trash.
    fn restore(&mut self, path: PathBuf) {
        let Some(trashed) = self.trashed.get(&path) else { return };
        match self.store.restore(trashed, path.file_name().unwrap_or_default()) {
            Ok(restored) => {
                self.trashed.remove(&path);
                if restored != path {
                    // Its name was taken meanwhile.
                    self.report(AppEvent::Moved(path, restored));
                }
            }
            Err(error) => self.report(AppEvent::NotRestored(path, error)),
        }
    }

    /// Writes what is waiting. Returns why something is not saved, if so; it stays waiting.
    fn write_all(&mut self) -> Option<Reason> {
        let mut trouble = None;
        for (path, save) in std::mem::take(&mut self.waiting) {
            match self.write(&path, &save) {
                Ok((saved, file)) => {
                    let moved =
                        matches!(saved, SavedAs::ConflictCopy(_)).then(|| (path.clone(), file.clone()));
                    if let SavedAs::ConflictCopy(copy) = saved {
                        let name = copy.file_name().unwrap_or_default().to_string_lossy().into_owned();
                        self.report(AppEvent::Notice(Notice::Conflict(name)));
                    }
                    let Save { revision, answered, .. } = save;
                    self.report(AppEvent::Saved(Saved { path, revision, answered, file }));
                    if let Some((from, to)) = moved {
                        self.report(AppEvent::Moved(from, to));
                    }
                }
                Err(error) => {
                    trouble = Some(match error {
                        Error::Io { source, .. } => reason(&source),
                        Error::NotALock(_) => Reason::Known("reason-not-a-lock"),
                        other => Reason::Other(other.in_english()),
                    });
                    self.waiting.insert(path, save);
                }
            }
        }
        trouble
    }

    /// Writes one change into the file that is held for it; a new file is held from now on.
    fn write(&mut self, path: &Path, save: &Save) -> Result<(SavedAs, PathBuf), Error> {
        let held = match self.held.entry(path.to_owned()) {
            Place::Occupied(held) => held.into_mut(),
            Place::Vacant(free) => free.insert(self.store.hold_new(&save.saved)?),
        };
        let saved = self.store.save(held, &save.saved, &save.questionnaire)?;
        Ok((saved, held.path().to_owned()))
    }

    /// Lets go of the files that are closed and saved.
    fn let_go(&mut self) {
        let Self { waiting, closing, held, .. } = self;
        held.retain(|path, _| !closing.contains(path) || waiting.contains_key(path));
        closing.retain(|path| held.contains_key(path) || waiting.contains_key(path));
    }

    fn report(&self, event: AppEvent) {
        // The screens may be gone already; then nobody needs to know.
        let _ = (self.report)(event);
    }
}
