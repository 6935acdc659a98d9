//! Reading other people's files, on a thread of its own: a shared drive may be slow, and the screens do not wait.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

use uuid::Uuid;

use super::Message;
use crate::app::{Event, TakeIn, TakenIn, Told, What};
use crate::intake::{self, Gathering, Taken};
use crate::store::{self, Error, Store};

/// Hands work to the thread, which is started with the first.
pub(super) struct Reader {
    store: Store,
    reports: Sender<Message>,
    jobs: Option<Sender<Job>>,
}

enum Job {
    Look(PathBuf),
    TakeIn(Box<TakeIn>),
}

impl Reader {
    pub(super) fn new(store: Store, reports: Sender<Message>) -> Self {
        Self { store, reports, jobs: None }
    }

    /// Looks what there is in a folder.
    pub(super) fn look(&mut self, folder: PathBuf) {
        self.ask(Job::Look(folder));
    }

    /// Reads files for a group.
    pub(super) fn take_in(&mut self, take_in: Box<TakeIn>) {
        self.ask(Job::TakeIn(take_in));
    }

    fn ask(&mut self, job: Job) {
        let jobs = self.jobs.get_or_insert_with(|| {
            let (jobs, received) = mpsc::channel();
            let work = Work { store: self.store.clone(), seen: HashMap::new() };
            let reports = self.reports.clone();
            thread::spawn(move || work.run(&received, &reports));
            jobs
        });
        // It ends only with the screens.
        let _ = jobs.send(job);
    }
}

struct Work {
    store: Store,
    /// What files of watched folders were like when they were read for a group.
    seen: HashMap<(Uuid, PathBuf), store::Stamp>,
}

impl Work {
    fn run(mut self, jobs: &Receiver<Job>, reports: &Sender<Message>) {
        while let Ok(job) = jobs.recv() {
            let event = match job {
                Job::Look(folder) => match store::look_through(&folder) {
                    Ok((whole, found)) => Event::Looked(whole, Ok(found)),
                    Err(why) => Event::Looked(folder, Err(why)),
                },
                Job::TakeIn(take_in) => Event::TakenIn(Box::new(self.take_in(&take_in))),
            };
            if reports.send(Message::Outside(event)).is_err() {
                return;
            }
        }
    }

    fn take_in(&mut self, take_in: &TakeIn) -> TakenIn {
        let mut gathering = Gathering::new(take_in.of.clone(), take_in.known.clone());
        let mut told = Vec::new();
        for path in self.files(take_in) {
            let what = read(&mut gathering, &path);
            told.push((path, what));
        }
        let Gathering { tallies, ids, .. } = gathering;
        let ids = ids.difference(&take_in.known).copied().collect();
        TakenIn { group: take_in.group, tallies, ids, told }
    }

    /// The files to read; of a folder, those that were not read before as they are now.
    fn files(&mut self, take_in: &TakeIn) -> Vec<PathBuf> {
        let folder = match &take_in.what {
            What::File(path) => return vec![path.clone()],
            What::Folder(folder) => folder,
        };
        let mut files = self.store.files_in(folder).unwrap_or_default();
        files.retain(|path| {
            let now = store::stamp(path);
            let key = (take_in.group, path.clone());
            let known = self.seen.get(&key).copied();
            if let Some(now) = now {
                self.seen.insert(key, now);
            }
            now.is_none() || known != now
        });
        files
    }
}

/// Counts a file in, or says why not.
fn read(gathering: &mut Gathering, path: &Path) -> Told {
    let bytes = match store::read_any(path) {
        Ok(bytes) => bytes,
        Err(Error::Missing(_)) => return Told::PassedOver("it is not there any more".into()),
        Err(why) => return Told::PassedOver(why.in_one_line()),
    };
    match intake::take_in(gathering, &bytes) {
        Ok(Taken::Counted) => Told::Counted,
        Ok(Taken::Again) => Told::Again,
        Err(why) => Told::PassedOver(why.with_its_place()),
    }
}
