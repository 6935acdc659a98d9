//! Reading other people's files, and writing what is taken home, on a thread of its own: a shared drive may be slow, a
//! picture takes a while, and the screens do not wait.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{self, JoinHandle};

use super::Message;
use super::inbox::Post;
use crate::app::take_home::{ExportContext, ExportJob, ExportResult, beside, boxes, make};
use crate::app::{Event, ImportJob, ImportOutcome, ImportStatus, Source};
use crate::heatmap::palette::Palette;
use crate::i18n::{Localize as _, Messages};
use crate::import::{self, Gathering, Taken};
use crate::store::{self, Stamp, Store};

/// Hands work to the thread, which is started with the first.
pub(super) struct Reader {
    store: Store,
    looks: RenderOptions,
    reports: Post,
    thread: Option<(Sender<Job>, JoinHandle<()>)>,
    /// How many things to take home are not written yet.
    on_the_way: Arc<AtomicUsize>,
}

/// In which language (BCP 47) and colours things are made.
#[derive(Debug, Clone)]
pub(super) struct RenderOptions {
    pub(super) language: String,
    pub(super) palette: Palette,
}

enum Job {
    Look(PathBuf),
    Follow(PathBuf, Option<Option<Stamp>>),
    Import(Box<ImportJob>),
    Deliver(Box<ExportJob>),
}

impl Reader {
    pub(super) fn new(store: Store, looks: RenderOptions, reports: Post) -> Self {
        Self { store, looks, reports, thread: None, on_the_way: Arc::default() }
    }

    /// Looks what there is in a folder.
    pub(super) fn look(&mut self, folder: PathBuf) {
        self.ask(Job::Look(folder));
    }

    /// Looks at a file that is followed.
    pub(super) fn follow(&mut self, path: PathBuf, seen: Option<Option<Stamp>>) {
        self.ask(Job::Follow(path, seen));
    }

    /// Reads files for a group.
    pub(super) fn take_in(&mut self, take_in: Box<ImportJob>) {
        self.ask(Job::Import(take_in));
    }

    /// Makes something to take home, and writes it.
    pub(super) fn deliver(&mut self, parcel: Box<ExportJob>) {
        self.on_the_way.fetch_add(1, Ordering::SeqCst);
        self.ask(Job::Deliver(parcel));
    }

    /// Waits until everything that is to be taken home is written.
    pub(super) fn finish(&mut self) {
        if let Some((jobs, thread)) = self.thread.take()
            && self.on_the_way.load(Ordering::SeqCst) > 0
        {
            drop(jobs);
            let _ = thread.join();
        }
    }

    fn ask(&mut self, job: Job) {
        let (jobs, _) = self.thread.get_or_insert_with(|| {
            let (jobs, received) = mpsc::channel();
            let on_the_way = Arc::clone(&self.on_the_way);
            let work = Work { store: self.store.clone(), looks: self.looks.clone(), on_the_way };
            let reports = self.reports.clone();
            (jobs, thread::spawn(move || work.run(&received, &reports)))
        });
        // It ends only with the screens.
        let _ = jobs.send(job);
    }
}

struct Work {
    store: Store,
    looks: RenderOptions,
    on_the_way: Arc<AtomicUsize>,
}

impl Work {
    fn run(self, jobs: &Receiver<Job>, reports: &Post) {
        while let Ok(job) = jobs.recv() {
            let event = match job {
                Job::Look(folder) => match store::look_through(&folder) {
                    Ok((whole, found)) => Event::Looked(whole, Ok(found)),
                    Err(why) => Event::Looked(folder, Err(why)),
                },
                Job::Follow(path, seen) => Event::Followed(store::follow(&path, seen)),
                Job::Deliver(parcel) => {
                    let delivery = deliver(&parcel, &self.looks);
                    self.on_the_way.fetch_sub(1, Ordering::SeqCst);
                    Event::Delivered(delivery)
                }
                Job::Import(take_in) => Event::ImportOutcome(Box::new(self.take_in(&take_in))),
            };
            if !reports.send(Message::Outside(event)) {
                return;
            }
        }
    }

    fn take_in(&self, take_in: &ImportJob) -> ImportOutcome {
        let mut gathering = Gathering::new(take_in.of.clone(), take_in.known.clone());
        let messages = Messages::new(&self.looks.language, |_| None);
        let mut told = Vec::new();
        for path in self.files(take_in) {
            // Looked at first: what is written while it is read is read again.
            let stamp = store::stamp(&path);
            let what = read(&mut gathering, &path, &messages);
            told.push((path, what, stamp));
        }
        let Gathering { tallies, ids, .. } = gathering;
        let ids = ids.difference(&take_in.known).copied().collect();
        ImportOutcome { group: take_in.group, tallies, ids, told }
    }

    /// The files to read; of a folder, those that were not read before as they are now.
    fn files(&self, take_in: &ImportJob) -> Vec<PathBuf> {
        let folder = match &take_in.what {
            Source::Named(path) if path.is_dir() => return self.store.files_in(path).unwrap_or_default(),
            Source::Named(path) | Source::File(path) => return vec![path.clone()],
            Source::Folder(folder) => folder,
        };
        let mut files = self.store.files_in(folder).unwrap_or_default();
        files.retain(|path| {
            let now = store::stamp(path);
            now.is_none() || take_in.seen.get(path).copied() != now
        });
        files
    }
}

/// Makes it and writes it, whole or not at all, and never over something unasked.
fn deliver(parcel: &ExportJob, looks: &RenderOptions) -> ExportResult {
    let named = store::at_home(&parcel.path);
    let path = std::path::absolute(&named).unwrap_or(named);
    // Sentences are not shared between threads.
    let messages = Messages::new(&looks.language, |_| None);
    let (_, zone) = super::today();
    let around = ExportContext { messages: &messages, palette: looks.palette, zone: &zone };
    let bytes = match make(parcel.format, &parcel.chosen, &parcel.wishes, around) {
        Ok(bytes) => bytes,
        Err(why) => return ExportResult::Failed(why.localize(&messages)),
    };
    match store::write_out(&path, &bytes, parcel.force) {
        Ok(()) => {
            let ExportJob { format, chosen, wishes, .. } = parcel;
            let told = beside(*format, chosen, wishes, &messages);
            ExportResult::Written(path, boxes(*format, chosen, wishes, around), told)
        }
        Err(store::Error::Exists(_)) => ExportResult::Taken(parcel.path.clone()),
        Err(store::Error::NotAFile(file)) if path.is_dir() => {
            ExportResult::Failed(messages.with("take-home-folder", &[("file", file.into())]))
        }
        Err(why) => ExportResult::Failed(why.localize(&messages)),
    }
}

/// Counts a file in, or says why not.
fn read(gathering: &mut Gathering, path: &Path, messages: &Messages) -> ImportStatus {
    let bytes = match store::read_any(path) {
        Ok(bytes) => bytes,
        Err(why) => return ImportStatus::PassedOver(why.in_one_line(messages)),
    };
    match import::take_in(gathering, &bytes) {
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
    use std::sync::Arc;
    use uuid::Uuid;

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
        let looks = RenderOptions { language: "en-GB".to_owned(), palette: Palette::VIK };
        let work = Work { store: Store::new(root.path().join("data")), looks, on_the_way: Arc::default() };
        let of = Arc::new(built_in::load().unwrap().remove(0));
        let take_in = |seen: &HashMap<_, _>| ImportJob {
            group: Uuid::nil(),
            of: Arc::clone(&of),
            known: Default::default(),
            what: Source::Folder(root.path().to_owned()),
            seen: Arc::new(seen.clone()),
        };
        let first = work.take_in(&take_in(&HashMap::new()));
        assert_eq!((first.tallies.people, first.told.len()), (1, 1), "hidden files are not read");
        let seen: HashMap<_, _> =
            first.told.iter().filter_map(|(path, _, stamp)| Some((path.clone(), (*stamp)?))).collect();
        assert_eq!(work.take_in(&take_in(&seen)).told.len(), 0);
        assert_eq!(
            work.take_in(&take_in(&HashMap::new())).tallies.people,
            1,
            "what was not accepted is read again"
        );
        fs::write(root.path().join("1.toml"), sheet(1) + "# longer\n").unwrap();
        fs::write(root.path().join("3.toml"), "format = 1\nid = \"x").unwrap();
        let again = work.take_in(&take_in(&seen));
        assert_eq!(again.told.len(), 2);
        assert!(
            matches!(&again.told[1].1, ImportStatus::PassedOver(why) if why.contains("damaged")),
            "{:?}",
            again.told
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
        let entry = store::Entry { response, path: root.path().join("a.toml") };
        let row = crate::app::Row::new(entry.into(), Some(of));
        let parcel = ExportJob {
            chosen: crate::app::take_home::Chosen::One(Box::new(row)),
            format: crate::export::Format::Svg,
            wishes: Default::default(),
            path: root.path().join("home.svg"),
            force: false,
        };
        let (reports, _kept) = crate::frontend::inbox::inbox().unwrap();
        let looks = RenderOptions { language: "en-GB".to_owned(), palette: Palette::VIK };
        let mut reader = Reader::new(Store::new(root.path().join("data")), looks, reports);
        reader.deliver(Box::new(parcel));
        reader.finish();
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
        let entry = store::Entry { response: draft, path: root.path().join("a.toml") };
        let parcel = ExportJob {
            chosen: crate::app::take_home::Chosen::One(Box::new(crate::app::Row::new(
                entry.into(),
                Some(of),
            ))),
            format: crate::export::Format::Calendar,
            wishes: Default::default(),
            path: root.path().join("home.ics"),
            force: false,
        };
        let delivery = deliver(&parcel, &RenderOptions { language: "cy".to_owned(), palette: Palette::VIK });
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
