//! Reads other people's files and writes exports, on a thread of its own: a shared drive may be slow, a picture takes a
//! while, and the screens do not wait.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{self, JoinHandle};

use jiff::tz::TimeZone;

use super::{FileRoot, Report};
use crate::heatmap::palette::Palette;
use crate::i18n::{Localize as _, Messages};
use crate::import::{self, Gathering, Taken};
use crate::session::export::{ExportContext, ExportJob, ExportResult, boxes, make, notices};
use crate::session::{AppEvent, ImportJob, ImportOutcome, ImportStatus, Source};
use crate::store::{self, Stamp, Store};

/// Hands jobs to the thread, which is started with the first.
pub(super) struct Worker {
    work: Work,
    report: Report,
    thread: Option<(Sender<Job>, JoinHandle<()>)>,
}

/// In which language (BCP 47), colours and time zone exports are made.
#[derive(Debug, Clone)]
pub(super) struct RenderOptions {
    pub(super) language: String,
    pub(super) palette: Palette,
    pub(super) zone: TimeZone,
}

pub(super) enum Job {
    ListFolder(PathBuf),
    Follow(PathBuf, Option<Option<Stamp>>),
    Import(Box<ImportJob>),
    Export(Box<ExportJob>),
    /// To tell when all jobs before are done.
    Settle(Sender<()>),
}

impl Worker {
    pub(super) fn new(store: Store, outside: FileRoot, options: RenderOptions, report: Report) -> Self {
        let work = Work { store, outside, options, exporting: Arc::default() };
        Self { work, report, thread: None }
    }

    pub(super) fn export(&mut self, job: Box<ExportJob>) {
        self.work.exporting.fetch_add(1, Ordering::SeqCst);
        self.ask(Job::Export(job));
    }

    /// Waits until all jobs are done and reported.
    pub(super) fn settle(&self) {
        let (reply, answer) = mpsc::channel();
        if let Some((jobs, _)) = &self.thread
            && jobs.send(Job::Settle(reply)).is_ok()
        {
            let _ = answer.recv();
        }
    }

    /// Waits until all exports are written.
    pub(super) fn finish(&mut self) {
        if let Some((jobs, thread)) = self.thread.take()
            && self.work.exporting.load(Ordering::SeqCst) > 0
        {
            drop(jobs);
            let _ = thread.join();
        }
    }

    pub(super) fn ask(&mut self, job: Job) {
        let (jobs, _) = self.thread.get_or_insert_with(|| {
            let (jobs, received) = mpsc::channel();
            let (work, report) = (self.work.clone(), Arc::clone(&self.report));
            (jobs, thread::spawn(move || work.run(&received, &report)))
        });
        // It ends only with the screens.
        let _ = jobs.send(job);
    }
}

#[derive(Clone)]
struct Work {
    store: Store,
    outside: FileRoot,
    options: RenderOptions,
    /// How many exports are not written yet.
    exporting: Arc<AtomicUsize>,
}

impl Work {
    fn run(self, jobs: &Receiver<Job>, report: &Report) {
        while let Ok(job) = jobs.recv() {
            let event = match job {
                Job::ListFolder(folder) => self.list_folder(folder),
                Job::Follow(path, seen) => AppEvent::Followed(store::follow(&self.outside.real(&path), seen)),
                Job::Export(job) => {
                    let result = self.export(&job);
                    self.exporting.fetch_sub(1, Ordering::SeqCst);
                    AppEvent::Exported(result)
                }
                Job::Import(job) => AppEvent::Imported(Box::new(self.import(&job))),
                Job::Settle(reply) => {
                    let _ = reply.send(());
                    continue;
                }
            };
            if !report(event) {
                return;
            }
        }
    }

    fn list_folder(&self, folder: PathBuf) -> AppEvent {
        match store::look_through(&self.outside.real(&folder)) {
            Err(why) => AppEvent::FolderListed(folder, Err(why)),
            Ok((whole, mut found)) => {
                for found in &mut found {
                    found.path = self.outside.shown(std::mem::take(&mut found.path));
                }
                AppEvent::FolderListed(self.outside.shown(whole), Ok(found))
            }
        }
    }

    fn import(&self, job: &ImportJob) -> ImportOutcome {
        let mut gathering = Gathering::new(Arc::clone(&job.questionnaire), job.known.clone());
        let messages = Messages::new(&self.options.language, |_| None);
        let mut files = Vec::new();
        for path in self.files(job) {
            // Looked at first: what is written while it is read is read again.
            let stamp = store::stamp(&path);
            let status = read(&mut gathering, &path, &messages);
            files.push((self.outside.shown(path), status, stamp));
        }
        let Gathering { tallies, ids, .. } = gathering;
        let ids = ids.difference(&job.known).copied().collect();
        ImportOutcome { group: job.group, tallies, ids, files }
    }

    /// The files to read; of a folder, those that were not read before as they are now.
    fn files(&self, job: &ImportJob) -> Vec<PathBuf> {
        let folder = match &job.source {
            Source::Named(path) => self.outside.real(&store::at_home(path)),
            Source::File(path) | Source::Folder(path) => self.outside.real(path),
        };
        match job.source {
            Source::Named(_) if folder.is_dir() => self.store.files_in(&folder).unwrap_or_default(),
            Source::Named(_) | Source::File(_) => vec![folder],
            Source::Folder(_) => {
                let mut files = self.store.files_in(&folder).unwrap_or_default();
                files.retain(|path| {
                    let now = store::stamp(path);
                    now.is_none() || job.seen.get(&self.outside.shown(path.clone())).copied() != now
                });
                files
            }
        }
    }

    /// Makes an export and writes it, whole or not at all, and never over something unasked.
    fn export(&self, job: &ExportJob) -> ExportResult {
        let named = self.outside.real(&store::at_home(&job.path));
        let path = std::path::absolute(&named).unwrap_or(named);
        // Messages are not shared between threads.
        let messages = Messages::new(&self.options.language, |_| None);
        let context =
            ExportContext { messages: &messages, palette: self.options.palette, zone: &self.options.zone };
        let bytes = match make(job.format, &job.chosen, &job.options, context) {
            Ok(bytes) => bytes,
            Err(why) => return ExportResult::Failed(why.localize(&messages)),
        };
        match store::write_out(&path, &bytes, job.force) {
            Ok(()) => {
                let ExportJob { format, chosen, options, .. } = job;
                let told = notices(*format, chosen, options, &messages);
                let path = self.outside.shown(path);
                ExportResult::Written(path, boxes(*format, chosen, options, context), told)
            }
            Err(store::Error::Exists(_)) => ExportResult::Taken(job.path.clone()),
            Err(store::Error::NotAFile(file)) if path.is_dir() => {
                ExportResult::Failed(messages.with("export-folder", &[("file", file.into())]))
            }
            Err(why) => ExportResult::Failed(why.localize(&messages)),
        }
    }
}

/// Counts a file in, or says why not.
fn read(gathering: &mut Gathering, path: &Path, messages: &Messages) -> ImportStatus {
    let bytes = match store::read_any(path) {
        Ok(bytes) => bytes,
        Err(why) => return ImportStatus::PassedOver(why.in_one_line(messages)),
    };
    match import::merge(gathering, &bytes) {
        Ok(Taken::Counted) => ImportStatus::Counted,
        Ok(Taken::Again) => ImportStatus::Again,
        Err(why) => ImportStatus::PassedOver(why.with_its_place(messages)),
    }
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "the tests make the files that are read")]
mod tests {
    use super::*;
    use crate::format::questionnaire::built_in;
    use std::collections::HashMap;
    use std::fs;
    use uuid::Uuid;

    fn work(root: &Path, language: &str) -> Work {
        let options =
            RenderOptions { language: language.to_owned(), palette: Palette::VIK, zone: TimeZone::UTC };
        let store = Store::new(root.join("data"));
        Work { store, outside: FileRoot::default(), options, exporting: Arc::default() }
    }

    #[test]
    fn of_a_folder_only_what_is_new_or_changed_is_read_again() {
        let root = tempfile::tempdir().unwrap();
        let sheet = |id: u32| {
            format!(
                "format = 1\nid = \"{id:08x}-0000-4000-8000-000000000000\"\n\
                 questionnaire = {{ id = \"relationships\", version = \"1.0.0\", language = \"en-GB\" }}\n\
                 [answers]\n\"you.motivation.beyond\" = 4\n"
            )
        };
        fs::write(root.path().join("1.toml"), sheet(1)).unwrap();
        fs::write(root.path().join(".hidden.toml"), sheet(2)).unwrap();
        let work = work(root.path(), "en-GB");
        let of = Arc::new(built_in::load().unwrap().remove(0));
        let merge = |seen: &HashMap<_, _>| ImportJob {
            group: Uuid::nil(),
            questionnaire: Arc::clone(&of),
            known: Default::default(),
            source: Source::Folder(root.path().to_owned()),
            seen: Arc::new(seen.clone()),
        };
        let first = work.import(&merge(&HashMap::new()));
        assert_eq!((first.tallies.people, first.files.len()), (1, 1), "hidden files are not read");
        let seen: HashMap<_, _> =
            first.files.iter().filter_map(|(path, _, stamp)| Some((path.clone(), (*stamp)?))).collect();
        assert_eq!(work.import(&merge(&seen)).files.len(), 0);
        assert_eq!(
            work.import(&merge(&HashMap::new())).tallies.people,
            1,
            "what was not accepted is read again"
        );
        fs::write(root.path().join("1.toml"), sheet(1) + "# longer\n").unwrap();
        fs::write(root.path().join("3.toml"), "format = 1\nid = \"x").unwrap();
        let again = work.import(&merge(&seen));
        assert_eq!(again.files.len(), 2);
        assert!(
            matches!(&again.files[1].1, ImportStatus::PassedOver(why) if why.contains("damaged")),
            "{:?}",
            again.files
        );
    }

    #[test]
    fn whoever_leaves_while_something_is_on_its_way_home_finds_it_there() {
        let root = tempfile::tempdir().unwrap();
        let of = Arc::new(built_in::load().unwrap().remove(0));
        let response = crate::model::response::Response::new(
            Uuid::nil(),
            of.key.clone(),
            jiff::Timestamp::UNIX_EPOCH,
            "Here".to_owned(),
            None,
        );
        let entry = store::Stored::new(root.path().join("a.toml"), response);
        let row = crate::session::Row::new(entry, Some(of));
        let parcel = ExportJob {
            chosen: crate::session::export::Chosen::One(Box::new(row)),
            format: crate::export::Format::Svg,
            options: Default::default(),
            path: root.path().join("home.svg"),
            force: false,
        };
        let work = work(root.path(), "en-GB");
        let mut worker = Worker { work, report: Arc::new(|_| true), thread: None };
        worker.export(Box::new(parcel));
        worker.finish();
        assert!(fs::read_to_string(root.path().join("home.svg")).unwrap().starts_with("<svg"));
    }

    #[test]
    fn why_not_is_said_in_the_language_of_the_screens() {
        let root = tempfile::tempdir().unwrap();
        let of = Arc::new(built_in::load().unwrap().remove(0));
        let file = root.path().join("of.toml");
        fs::write(&file, &*of.source).unwrap();
        let mut gathering = Gathering::new(Arc::clone(&of), Default::default());
        let told = read(&mut gathering, &file, &Messages::new("cy", |_| None));
        assert_eq!(told, ImportStatus::PassedOver("holiadur yw hi, nid atebion rhywun".to_owned()));
        let id = of.key.clone();
        let at = jiff::Timestamp::UNIX_EPOCH;
        let draft = crate::model::response::Response::new(Uuid::nil(), id, at, "Yma".to_owned(), None);
        let entry = store::Stored::new(root.path().join("a.toml"), draft);
        let parcel = ExportJob {
            chosen: crate::session::export::Chosen::One(Box::new(crate::session::Row::new(entry, Some(of)))),
            format: crate::export::Format::Calendar,
            options: Default::default(),
            path: root.path().join("home.ics"),
            force: false,
        };
        let delivery = work(root.path(), "cy").export(&parcel);
        let ExportResult::Failed(why) = delivery else { panic!("{delivery:?}") };
        assert!(why.contains("byddai calendr yn wag"), "{why}");
    }

    #[test]
    fn a_wave_in_front_stands_for_ones_own_folder() {
        let home = directories::BaseDirs::new().unwrap().home_dir().to_owned();
        assert_eq!(store::at_home(Path::new("~/a/b.png")), home.join("a/b.png"));
        assert_eq!(store::at_home(Path::new("~other/b.png")), Path::new("~other/b.png"));
        assert_eq!(store::at_home(Path::new("b.png")), Path::new("b.png"));
    }
}
