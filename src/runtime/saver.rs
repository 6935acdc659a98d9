//! Saving, on a thread of its own: the screens never wait for a disk.

use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

use indexmap::IndexMap;

use super::Message;
use crate::app::{Event, Save, Saved};
use crate::store::{Error, Store, reason};

/// How long to wait before a save is tried again.
const RETRY: Duration = Duration::from_secs(1);

/// Hands saves to the thread, which is started with the first.
pub(super) struct Saver {
    store: Store,
    reports: Sender<Message>,
    thread: Option<Thread>,
}

struct Thread {
    jobs: Sender<Save>,
    /// Says at the end why the last change is not saved, if it is not.
    ended: Receiver<Option<String>>,
}

impl Saver {
    pub(super) fn new(store: Store, reports: Sender<Message>) -> Self {
        Self { store, reports, thread: None }
    }

    pub(super) fn save(&mut self, save: Save) {
        let thread = self.thread.get_or_insert_with(|| {
            let (jobs, received) = mpsc::channel();
            let (end, ended) = mpsc::channel();
            let work =
                Work { store: self.store.clone(), reports: self.reports.clone(), waiting: IndexMap::new() };
            thread::spawn(move || {
                let _ = end.send(work.run(&received));
            });
            Thread { jobs, ended }
        });
        // It cannot have ended: it does so only when `jobs` is dropped.
        let _ = thread.jobs.send(save);
    }

    /// Waits until everything is saved, no longer than `most`. Returns why the last change is not, if it is not.
    pub(super) fn finish(&mut self, most: Option<Duration>) -> Option<String> {
        let Thread { jobs, ended } = self.thread.take()?;
        drop(jobs);
        match most {
            None => ended.recv().ok().flatten(),
            Some(most) => ended.recv_timeout(most).ok().flatten(),
        }
    }
}

/// What the thread works on: the newest change of each file that is not saved yet.
struct Work {
    store: Store,
    reports: Sender<Message>,
    waiting: IndexMap<PathBuf, Save>,
}

impl Work {
    fn run(mut self, jobs: &Receiver<Save>) -> Option<String> {
        let mut trouble: Option<String> = None;
        loop {
            let next = match trouble {
                None => jobs.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some(_) => jobs.recv_timeout(RETRY),
            };
            let last = match next {
                Ok(save) => {
                    self.take_in(save);
                    // Of several changes only the newest has to be written.
                    while let Ok(save) = jobs.try_recv() {
                        self.take_in(save);
                    }
                    false
                }
                Err(RecvTimeoutError::Timeout) => false,
                Err(RecvTimeoutError::Disconnected) => true,
            };
            let before = std::mem::replace(&mut trouble, self.write_all());
            if before != trouble {
                self.report(Event::Trouble(trouble.clone()));
            }
            if last {
                return trouble;
            }
        }
    }

    fn take_in(&mut self, save: Save) {
        let path = save.path.clone().unwrap_or_else(|| self.store.response_path(&save.response));
        self.waiting.insert(path, save);
    }

    /// Writes what is waiting, and tells how it went. What could not be written stays waiting.
    fn write_all(&mut self) -> Option<String> {
        let mut trouble = None;
        for (path, save) in std::mem::take(&mut self.waiting) {
            match self.store.save_response(&path, &save.response, &save.questionnaire) {
                Ok(()) => {
                    let Save { response, revision, answered, .. } = save;
                    self.report(Event::Saved(Saved { id: response.id, revision, answered, path }));
                }
                Err(error) => {
                    let why = match error {
                        Error::Io { source, .. } => reason(&source),
                        other => other.to_string(),
                    };
                    trouble = Some(why);
                    self.waiting.insert(path, save);
                }
            }
        }
        trouble
    }

    fn report(&self, event: Event) {
        // The screens may be gone already; then nobody needs to know.
        let _ = self.reports.send(Message::Saver(event));
    }
}
