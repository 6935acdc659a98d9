//! What is saved, as the start screen lists it.

use std::cell::OnceCell;
use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::Document;
use crate::heatmap::{Band, Comparison, Heatmap, Incomparable, People, Side};
use crate::i18n::Messages;
use crate::i18n::text;
use crate::model::group::Tallies;
use crate::model::questionnaire::{Questionnaire, QuestionnaireRef};
use crate::model::response::{Action, ActionState, Response, is_same_place};
use crate::store::Stored;

/// No day in any time zone is longer: where one crosses the date line, it comes twice.
const LONGEST_DAY: SignedDuration = SignedDuration::from_hours(48);

/// The saved responses.
#[derive(Debug, Default)]
pub struct Library {
    /// Drafts first, then the finished ones, each newest first.
    pub rows: Vec<Row>,
    /// How many files could not be read.
    pub unreadable: usize,
    /// Whether there is more that is not read yet: for one frame, right after the start.
    pub is_partial: bool,
    /// How many of other people's answers were taken in: they are kept, and on no screen.
    pub others: usize,
    /// Where in the rows each file is, so that a frame needs not look through thousands of them.
    places: HashMap<PathBuf, usize>,
    /// All actions, by the numbers of their rows: the open ones by date, then the others.
    actions: Vec<(usize, Uuid)>,
}

/// One saved heatmap.
#[derive(Debug, Clone)]
pub struct Row {
    /// What it is, and its file.
    pub saved: Stored,
    /// What it answers, where that is available.
    pub questionnaire: Option<Arc<Questionnaire>>,
    /// The bands of its tiles, found out once they show: most of thousands of rows never do.
    strip: OnceCell<Vec<Vec<Option<Band>>>>,
}

impl Deref for Row {
    type Target = Stored;

    fn deref(&self) -> &Stored {
        &self.saved
    }
}

impl Row {
    /// The row of what is saved; without its questionnaire there are no tiles to show.
    pub fn new(saved: Stored, questionnaire: Option<Arc<Questionnaire>>) -> Self {
        let questionnaire = questionnaire.and_then(|of| saved.part(of));
        Self { saved, questionnaire, strip: OnceCell::new() }
    }

    /// How many statements have an answer, of how many; `None` when its questionnaire is not available.
    pub fn coverage(&self) -> Option<(usize, usize)> {
        let answers = self.questionnaire.as_ref().zip(self.response());
        answers.map(|(of, response)| (response.answered(of), of.len()))
    }

    /// The bands of its tiles by area.
    pub fn strip(&self) -> &[Vec<Option<Band>>] {
        self.strip.get_or_init(|| {
            let tallies = self.questionnaire.as_ref().zip(self.tallies());
            let bands = tallies.map(|(of, (tallies, people))| Heatmap::bands(of, &tallies, people));
            bands.unwrap_or_default()
        })
    }

    /// The rows of what is saved; each questionnaire is looked for once.
    pub fn all(
        saved: Vec<Stored>,
        find: impl Fn(&QuestionnaireRef) -> Option<Arc<Questionnaire>>,
    ) -> Vec<Self> {
        let mut found: HashMap<QuestionnaireRef, Option<Arc<Questionnaire>>> = HashMap::new();
        let row = |saved: Stored| {
            let key = saved.questionnaire();
            let questionnaire = found.entry(key.clone()).or_insert_with(|| find(key)).clone();
            Self::new(saved, questionnaire)
        };
        saved.into_iter().map(row).collect()
    }

    /// The row of what is open.
    pub fn of(open: &Document) -> Self {
        Self::new(open.saved.clone(), Some(Arc::clone(&open.questionnaire)))
    }

    /// Whether it was taken in from somebody else.
    pub fn is_of_somebody_else(&self) -> bool {
        self.response().is_some_and(|response| response.imported.is_some())
    }

    /// Whether it is a finished heatmap of one's own.
    pub fn is_own_and_finished(&self) -> bool {
        self.response().is_some_and(Response::is_own_and_finished)
    }

    /// Whether two are about one place.
    pub fn is_about_the_place_of(&self, other: &Self) -> bool {
        is_same_place(self.place(), other.place())
    }

    /// The counts, and whose they are, where its questionnaire is available and fits.
    pub fn tallies(&self) -> Option<(Tallies, People)> {
        self.saved.tallies(self.questionnaire.as_ref()?)
    }

    /// Its heatmap, where its questionnaire is available and fits.
    pub fn heatmap(&self) -> Option<Heatmap> {
        self.saved.heatmap(self.questionnaire.as_ref()?)
    }

    /// Whether its place, its name or its title has a text in it, which is [`text::folded`].
    pub fn is_found_by(&self, looked_for: &str) -> bool {
        if looked_for.is_empty() {
            return true;
        }
        let name = self.response().and_then(|response| response.name.as_deref()).unwrap_or_default();
        let title = self.group().map_or("", |group| &group.title);
        [self.place(), name, title].iter().any(|field| text::folded(field).contains(looked_for))
    }

    /// Compares an earlier heatmap with this one; `None` when a questionnaire is not available or does not fit.
    pub fn compared_with(&self, then: &Self) -> Option<Result<Comparison, Incomparable>> {
        let of = (then.questionnaire.as_ref()?, self.questionnaire.as_ref()?);
        let (before, after) = (then.tallies()?, self.tallies()?);
        let then = Side { questionnaire: of.0, tallies: &before.0, people: before.1 };
        let now = Side { questionnaire: of.1, tallies: &after.0, people: after.1 };
        Some(Comparison::of(then, now))
    }
}

impl Library {
    /// The day of a heatmap, and the time where nothing else tells it from another.
    pub fn dated(&self, row: &Row, messages: &Messages, zone: &TimeZone) -> String {
        let date = row.started().map_or(String::new(), |at| messages.date(at, zone));
        match self.time_of(row, zone) {
            Some(time) => messages.with("date-at", &[("date", date.into()), ("time", time.into())]),
            None => date,
        }
    }

    /// The time of day that a heatmap was begun at, where another one of that name was begun on the same day.
    pub fn time_of(&self, row: &Row, zone: &TimeZone) -> Option<String> {
        let begun = row.started()?;
        let at = begun.to_zoned(zone.clone());
        // What is quick to tell comes first: this is asked of every row on a screen, against thousands of rows.
        let is_alike = |other: &&Row| {
            other.started().is_some_and(|other| {
                other.duration_since(begun).abs() <= LONGEST_DAY
                    && other.to_zoned(zone.clone()).date() == at.date()
            }) && other.name() == row.name()
                && other.path() != row.path()
        };
        self.rows.iter().find(is_alike).map(|_| at.strftime("%H:%M").to_string())
    }

    /// Takes in what was found, newest first: all there is, or as much of it as was read.
    pub fn fill(&mut self, rows: Vec<Row>, unreadable: usize, is_partial: bool) {
        self.rows = rows;
        self.unreadable = unreadable;
        self.is_partial = is_partial;
        self.sort();
    }

    /// Takes out what was taken in from other people: it is for groups, and nobody's to look at on a screen.
    pub fn leave_others_out(&mut self) {
        let before = self.rows.len();
        self.rows.retain(|row| !row.is_of_somebody_else());
        self.others = before - self.rows.len();
        self.sort();
    }

    /// How many actions are open.
    pub fn open_actions(&self) -> usize {
        self.actions().take_while(|(_, action)| action.is_open()).count()
    }

    /// Takes in what has become of the response that was open; one that was never answered has no file.
    pub fn put(&mut self, open: &Document) {
        if open.has_file {
            self.insert(Row::of(open));
        }
    }

    /// Takes a row in, in the place of one of the same file.
    pub fn insert(&mut self, row: Row) {
        match self.places.get(row.path()).and_then(|at| self.rows.get_mut(*at)) {
            Some(known) => *known = row,
            None => self.rows.push(row),
        }
        self.sort();
    }

    /// Takes the row of a file out.
    pub fn take(&mut self, path: &Path) -> Option<Row> {
        let at = *self.places.get(path)?;
        let row = (at < self.rows.len()).then(|| self.rows.remove(at));
        self.sort();
        row
    }

    /// Where among the rows a file is.
    pub fn place(&self, path: &Path) -> Option<usize> {
        self.places.get(path).copied()
    }

    /// The row of a file.
    pub fn row(&self, path: &Path) -> Option<&Row> {
        self.rows.get(*self.places.get(path)?)
    }

    /// How many of some rows are drafts.
    pub fn drafts(rows: &[&Row]) -> usize {
        rows.iter().filter(|row| row.is_draft()).count()
    }

    /// One's own finished heatmaps of a response's place that can be compared with it, without itself, oldest first.
    pub fn others_of_the_place(&self, response: Option<&Response>) -> Vec<&Row> {
        let Some(response) = response.filter(|response| response.imported.is_none()) else {
            return Vec::new();
        };
        let fits = |row: &&Row| {
            row.questionnaire.is_some()
                && row.response().is_some_and(|other| {
                    other.id != response.id
                        && other.is_own_and_finished()
                        && other.is_about_the_place_of(response)
                        && other.questionnaire.key.compares_with(&response.questionnaire.key)
                })
        };
        let mut rows: Vec<&Row> = self.rows.iter().filter(fits).collect();
        rows.sort_by_key(|row| row.is_copy());
        let mut seen = HashSet::new();
        rows.retain(|row| seen.insert(row.id()));
        rows.sort_by_key(|row| row.started());
        rows
    }

    /// All heatmaps of the place of a row, its own among them, oldest first: each with its id and when it was begun.
    pub fn course(&self, row: &Row) -> Vec<(Uuid, Timestamp, Heatmap)> {
        let others = self.others_of_the_place(row.response());
        let heatmap = |row: &Row| Some((row.id(), row.started()?, row.heatmap()?));
        let mut course: Vec<_> = others.into_iter().chain([row]).filter_map(heatmap).collect();
        course.sort_by_key(|(_, started, _)| *started);
        course
    }

    /// One's own last heatmap of a response's place before it.
    pub fn last_time(&self, response: &Response) -> Option<&Row> {
        let before = |row: &&Row| row.started() < response.started;
        self.others_of_the_place(Some(response)).into_iter().rfind(before)
    }

    /// All actions with their responses: the open ones by date, then those done or let go, the last ones first.
    pub fn actions(&self) -> impl Iterator<Item = (&Row, &Action)> {
        self.actions.iter().filter_map(|(row, id)| {
            let row = self.rows.get(*row)?;
            Some((row, row.action(*id)?))
        })
    }

    fn sort_actions(&mut self) {
        // Of copies of one file, the one under its own name counts.
        let is_with_actions = |row: &Row| !row.actions().is_empty() && !row.is_of_somebody_else();
        let with_actions = self.rows.iter().enumerate().filter(|(_, row)| is_with_actions(row));
        let mut actions: Vec<(usize, &Action)> =
            with_actions.flat_map(|(at, row)| row.actions().iter().map(move |action| (at, action))).collect();
        let mut seen = HashSet::with_capacity(actions.len());
        if !actions.iter().all(|(_, action)| seen.insert(action.id)) {
            seen.clear();
            actions.sort_by_key(|(at, _)| self.rows.get(*at).is_some_and(|row| row.is_copy()));
            actions.retain(|(_, action)| seen.insert(action.id));
        }
        actions.sort_by_key(|(_, action)| match action.state {
            ActionState::Open => (false, action.order(), None),
            ActionState::Done(on) | ActionState::LetGo(on) => (true, (false, None), Some(Reverse(on))),
        });
        self.actions = actions.into_iter().map(|(at, action)| (at, action.id)).collect();
    }

    fn sort(&mut self) {
        self.rows.sort_by(|a, b| {
            let newest = b.started().cmp(&a.started());
            b.is_draft().cmp(&a.is_draft()).then(newest)
        });
        let place = |(at, row): (usize, &Row)| (row.path().to_owned(), at);
        self.places = self.rows.iter().enumerate().map(place).collect();
        self.sort_actions();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &str = "format = 1\nid = \"0f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f\"\n\
        questionnaire = { id = \"q\", version = \"1.0.0\", language = \"en\" }\n\
        started = 2026-11-22T10:03:11Z\nfinished = 2026-11-22T10:14:02Z\n\n[answers]\n\n[[action]]\n\
        id = \"1f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f\"\ndimension = \"a.b\"\nwhat = \"Ask\"\n";

    #[test]
    fn of_copies_of_one_file_the_one_under_its_own_name_has_the_actions() {
        let response = crate::format::response::read(ONE.as_bytes()).unwrap();
        let own = PathBuf::from(response.file_name());
        let row = |path: &Path| Row::new(Stored::new(path, response.clone()), None);
        let mut library = Library::default();
        for paths in [[Path::new("copy.toml"), &own], [&own, Path::new("copy.toml")]] {
            library.fill(paths.map(row).into(), 0, false);
            let actions: Vec<&Path> = library.actions().map(|(row, _)| row.path()).collect();
            assert_eq!(actions, [own.as_path()]);
        }
    }
}
