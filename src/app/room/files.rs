//! Taking in files that people made as homework: one at a time, or a whole folder, which is then watched.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use uuid::Uuid;

use crate::app::keys::Command;
use crate::app::{Effect, Screen, State, layout};
use crate::model::group::Tallies;
use crate::model::questionnaire::Questionnaire;
use crate::store::{Error, Found, Stamp};

/// What became of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImportStatus {
    /// It is counted.
    Counted,
    /// It was counted before.
    Again,
    /// It is passed over; why.
    PassedOver(String),
}

/// Which files to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// One.
    File(PathBuf),
    /// Those of a folder that are new or have changed since they were read.
    Folder(PathBuf),
    /// What a person named: a file, or all files of a folder.
    Named(PathBuf),
}

/// Files to be read for a group.
#[derive(Debug, Clone)]
pub struct ImportJob {
    /// For which group.
    pub group: Uuid,
    /// What it asks.
    pub of: Arc<Questionnaire>,
    /// Whose answers are in already.
    pub known: HashSet<Uuid>,
    /// Which files.
    pub what: Source,
    /// What the files of a folder were like when they were read for this group.
    pub seen: Arc<HashMap<PathBuf, Stamp>>,
}

/// Files that were read for a group.
#[derive(Debug)]
pub struct ImportOutcome {
    /// For which group.
    pub group: Uuid,
    /// What their answers come to.
    pub tallies: Tallies,
    /// Whose they are.
    pub ids: Vec<Uuid>,
    /// What became of each, and what it was like.
    pub told: Vec<(PathBuf, ImportStatus, Option<Stamp>)>,
}

/// What is known of the files that were read for the open group.
#[derive(Debug, Default)]
pub(super) struct Known {
    told: HashMap<PathBuf, ImportStatus>,
    seen: Arc<HashMap<PathBuf, Stamp>>,
}

/// A folder that is looked through.
#[derive(Debug, Default)]
pub struct Files {
    /// Which folder; empty until it is known.
    pub directory: PathBuf,
    /// What there is in it, the way out first.
    pub rows: Vec<FileRow>,
    /// Which row is chosen.
    pub cursor: usize,
    /// Whether all of it is taken in, and looked through again every second.
    pub is_watched: bool,
    /// The files that were read last, and what became of each.
    pub read: Vec<(PathBuf, ImportStatus)>,
    /// Whether another folder is being looked through: until its list is there, nothing is taken in.
    is_looking: bool,
    /// Whether all of the folder that is looked through is wanted.
    wants_all: bool,
}

/// A row of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileRow {
    /// What it is; the folder around this one is called `..`.
    pub found: Found,
    /// What became of it.
    pub told: Option<ImportStatus>,
}

impl Files {
    fn fill(&mut self, directory: PathBuf, found: Vec<Found>, known: &Known) {
        let chosen = self.rows.get(self.cursor).map(|row| row.found.path.clone());
        let moved = directory != self.directory;
        self.is_watched &= !moved;
        self.is_looking = false;
        let up = directory.parent().map(|parent| Found {
            path: parent.to_owned(),
            name: "..".into(),
            is_folder: true,
        });
        // Coming out of a folder, the cursor stands on it.
        let wanted = if moved { Some(std::mem::replace(&mut self.directory, directory)) } else { chosen };
        self.rows = up.into_iter().chain(found).map(|found| FileRow { found, told: None }).collect();
        self.show_told(known);
        let at = wanted.and_then(|path| self.rows.iter().position(|row| row.found.path == path));
        let first = usize::from(self.rows.len() > 1);
        self.cursor =
            at.unwrap_or(if moved { first } else { self.cursor.min(self.rows.len().saturating_sub(1)) });
    }

    fn show_told(&mut self, known: &Known) {
        for row in &mut self.rows {
            row.told = known.told.get(&row.found.path).cloned();
        }
    }
}

/// Shows the folder that was looked through last, or the one that the program was started in.
pub(super) fn open(state: &mut State) -> Vec<Effect> {
    let mut files = state.room.files.take().unwrap_or_default();
    files.is_looking = true;
    let here = if files.directory.as_os_str().is_empty() { Path::new(".") } else { &files.directory };
    let effects = vec![Effect::Look(here.to_owned())];
    state.screen = Screen::Files(Box::new(files));
    effects
}

/// What a command does there.
pub(in crate::app) fn command(state: &mut State, command: Command) -> Vec<Effect> {
    let step = layout::page_step(state.size);
    let Screen::Files(files) = &mut state.screen else { return Vec::new() };
    let chosen = files.rows.get(files.cursor).map(|row| row.found.clone());
    match (command, chosen) {
        (Command::Back, _) => {
            files.is_watched = false;
            let empty = Screen::Gather;
            if let Screen::Files(files) = std::mem::replace(&mut state.screen, empty) {
                state.room.files = Some(*files);
            }
            super::show(state);
        }
        (Command::Enter | Command::Right | Command::Left | Command::All, _) if files.is_looking => {}
        (Command::Enter | Command::Right, Some(found)) if found.is_folder => {
            (files.is_watched, files.is_looking) = (false, true);
            return vec![Effect::Look(found.path)];
        }
        (Command::Enter, Some(found)) => return read(state, Source::File(found.path)),
        (Command::Left, _) => {
            if let Some(up) = files.directory.parent().map(Path::to_owned) {
                (files.is_watched, files.is_looking) = (false, true);
                return vec![Effect::Look(up)];
            }
        }
        // With the cursor on a folder, that one is meant.
        (Command::All, Some(found)) if found.is_folder && found.name != ".." => {
            (files.is_watched, files.is_looking, files.wants_all) = (false, true, true);
            return vec![Effect::Look(found.path)];
        }
        (Command::All, _) => {
            files.is_watched = !files.is_watched;
            if files.is_watched {
                let folder = files.directory.clone();
                return read(state, Source::Folder(folder));
            }
        }
        (other, _) => {
            let last = files.rows.len().saturating_sub(1);
            files.cursor = layout::moved(files.cursor, last, step, other);
        }
    }
    Vec::new()
}

/// Looks through a watched folder again.
pub(in crate::app) fn tick(state: &mut State) -> Vec<Effect> {
    let Screen::Files(files) = &state.screen else { return Vec::new() };
    if !files.is_watched || state.reading {
        return Vec::new();
    }
    let folder = files.directory.clone();
    let mut effects = vec![Effect::Look(folder.clone())];
    effects.extend(read(state, Source::Folder(folder)));
    effects
}

/// Reads a file, or the files of a folder, that a person named.
pub(in crate::app) fn take_in_named(state: &mut State, path: &str) -> Vec<Effect> {
    state.message = None;
    read(state, Source::Named(PathBuf::from(path)))
}

impl State {
    /// Whether files are being read for a group, so that an answer is still to come.
    #[must_use]
    pub fn is_reading(&self) -> bool {
        self.reading || self.preview.as_ref().is_some_and(crate::app::Preview::is_looking)
    }
}

fn read(state: &mut State, what: Source) -> Vec<Effect> {
    let Some(open) = &state.open else { return Vec::new() };
    let Some(group) = open.saved.group() else { return Vec::new() };
    if state.reading {
        state.message = Some(state.messages.text("files-reading").into_owned());
        return Vec::new();
    }
    state.reading = true;
    let known = group.responses().collect();
    let (of, seen) = (Arc::clone(&open.questionnaire), Arc::clone(&state.room.known.seen));
    let take_in = ImportJob { group: group.id, of, known, what, seen };
    vec![Effect::ImportJob(Box::new(take_in))]
}

/// A folder was looked through.
pub(in crate::app) fn looked(
    state: &mut State,
    directory: PathBuf,
    found: Result<Vec<Found>, Error>,
) -> Vec<Effect> {
    let Screen::Files(files) = &mut state.screen else { return Vec::new() };
    let wants_all = std::mem::take(&mut files.wants_all);
    match found {
        Ok(found) => {
            files.fill(directory.clone(), found, &state.room.known);
            if wants_all {
                files.is_watched = true;
                return read(state, Source::Folder(directory));
            }
        }
        Err(why) => {
            (files.is_watched, files.is_looking) = (false, false);
            state.message = Some(why.in_one_line(&state.messages));
        }
    }
    Vec::new()
}

/// Files were read: their answers are counted, or wait.
pub(in crate::app) fn taken_in(state: &mut State, taken: ImportOutcome) -> Vec<Effect> {
    state.reading = false;
    // In the meantime another group may be open, or this one in another window.
    let open = match &mut state.room.turn {
        Some(turn) => Some(&mut *turn.group),
        None => state.open.as_mut(),
    };
    let Some(open) = open.filter(|open| !open.access.is_look_only()) else { return Vec::new() };
    let of = Arc::clone(&open.questionnaire);
    let Some(group) = open.saved.group_mut().filter(|group| group.id == taken.group) else {
        return Vec::new();
    };
    let mut people = taken.tallies.people;
    let mut told = taken.told;
    let mut effects = Vec::new();
    if people > 0 {
        match group.take_in(&taken.tallies, &of, taken.ids) {
            Ok(()) => effects = open.save(),
            Err(_) => {
                let why = state.messages.text("file-misfit").into_owned();
                told.iter_mut().for_each(|(_, told, _)| *told = ImportStatus::PassedOver(why.clone()));
                people = 0;
            }
        }
    }
    state.refresh_row();
    super::form::settle(state);
    let over = told.iter().filter(|(_, told, _)| matches!(told, ImportStatus::PassedOver(_))).count();
    let again = told.iter().filter(|(_, told, _)| *told == ImportStatus::Again).count();
    let known = &mut state.room.known;
    let stamps = told.iter().filter_map(|(path, _, stamp)| Some((path.clone(), (*stamp)?)));
    Arc::make_mut(&mut known.seen).extend(stamps);
    let told: Vec<(PathBuf, ImportStatus)> = told.into_iter().map(|(path, told, _)| (path, told)).collect();
    known.told.extend(told.iter().cloned());
    if let Screen::Files(files) = &mut state.screen {
        files.read = told;
        files.show_told(known);
        let values = [("people", people.into()), ("over", over.into()), ("again", again.into())];
        let said = match (people, over, again) {
            (0, 0, 0) => return effects,
            (0, 0, _) => "files-again",
            (0, _, _) => "files-passed-over",
            (_, 0, _) => "files-taken",
            _ => "files-taken-and-over",
        };
        state.message = Some(state.messages.with(said, &values));
    }
    effects
}

/// Whether a folder is watched at the moment.
pub(super) fn is_watching(state: &State) -> bool {
    matches!(&state.screen, Screen::Files(files) if files.is_watched)
}
