//! What is saved, as the start screen lists it.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use uuid::Uuid;

use super::Open;
use crate::group::Tallies;
use crate::heatmap::{Band, Comparison, Heatmap, Incomparable, People, Side};
use crate::questionnaire::{Questionnaire, QuestionnaireRef};
use crate::response::{Action, ActionState, Response};
use crate::store::Entry;
use crate::text;

/// The saved responses.
#[derive(Debug, Default)]
pub struct Library {
    /// Drafts first, then the finished ones, each newest first.
    pub rows: Vec<Row>,
    /// How many files could not be read.
    pub unreadable: usize,
    /// Where in the rows each file is, so that a frame needs not look through thousands of them.
    places: HashMap<PathBuf, usize>,
    /// All actions, by the numbers of their rows: the open ones by date, then the others.
    actions: Vec<(usize, Uuid)>,
}

/// One saved response.
#[derive(Debug, Clone)]
pub struct Row {
    /// The response and its file.
    pub entry: Entry,
    /// What it answers, where that is at hand.
    pub questionnaire: Option<Arc<Questionnaire>>,
    /// How many statements have an answer, of how many; `None` when its questionnaire is not at hand.
    pub coverage: Option<(usize, usize)>,
    /// The bands of its tiles by area.
    pub strip: Vec<Vec<Option<Band>>>,
}

impl Row {
    /// The row of a saved response; without its questionnaire there are no tiles to show.
    #[must_use]
    pub fn new(entry: Entry, questionnaire: Option<Arc<Questionnaire>>) -> Self {
        let mut row = Self { entry, questionnaire, coverage: None, strip: Vec::new() };
        if let Some(of) = &row.questionnaire {
            row.coverage = Some((row.entry.response.answered(of), of.len()));
        }
        if let Some(heatmap) = row.heatmap() {
            let bands = |area: &crate::heatmap::AreaHeat| area.tiles.iter().map(|tile| tile.band).collect();
            row.strip = heatmap.areas.iter().map(bands).collect();
        }
        row
    }

    /// The rows of saved responses; each questionnaire is looked for once.
    pub fn all(
        entries: Vec<Entry>,
        find: impl Fn(&QuestionnaireRef) -> Option<Arc<Questionnaire>>,
    ) -> Vec<Self> {
        let mut found: HashMap<QuestionnaireRef, Option<Arc<Questionnaire>>> = HashMap::new();
        let row = |entry: Entry| {
            let key = &entry.response.questionnaire;
            let of = match found.get(key) {
                Some(of) => of.clone(),
                None => found.entry(key.clone()).or_insert_with(|| find(key)).clone(),
            };
            Self::new(entry, of)
        };
        entries.into_iter().map(row).collect()
    }

    /// The row of the response that is open.
    #[must_use]
    pub fn of(open: &Open) -> Self {
        let entry = Entry { path: open.file.clone(), response: open.response.clone() };
        Self::new(entry, Some(Arc::clone(&open.questionnaire)))
    }

    /// Whether it may be a copy, as programs that sync folders make them: the file is not under its own name.
    fn is_copy(&self) -> bool {
        !self.entry.path.ends_with(self.entry.response.file_name())
    }

    /// Whether it is still being answered.
    #[must_use]
    pub fn is_draft(&self) -> bool {
        self.entry.response.is_draft()
    }

    /// Its heatmap, where its questionnaire is at hand and fits.
    #[must_use]
    pub fn heatmap(&self) -> Option<Heatmap> {
        let of = self.questionnaire.as_ref()?;
        Some(Heatmap::of(of, &Tallies::of(&self.entry.response, of).ok()?, People::One))
    }

    /// Whether its place or its name has a text in it, which is [`text::folded`].
    #[must_use]
    pub fn is_found_by(&self, looked_for: &str) -> bool {
        if looked_for.is_empty() {
            return true;
        }
        let response = &self.entry.response;
        let name = response.name.as_deref().unwrap_or_default();
        [&response.place, name].iter().any(|field| text::folded(field).contains(looked_for))
    }

    /// Compares an earlier heatmap with this one; `None` when a questionnaire is not at hand or does not fit.
    #[must_use]
    pub fn compared_with(&self, then: &Self) -> Option<Result<Comparison, Incomparable>> {
        let of = (then.questionnaire.as_ref()?, self.questionnaire.as_ref()?);
        let before = Tallies::of(&then.entry.response, of.0).ok()?;
        let after = Tallies::of(&self.entry.response, of.1).ok()?;
        let side = |questionnaire, tallies| Side { questionnaire, tallies, people: People::One };
        Some(Comparison::of(side(of.0, &before), side(of.1, &after)))
    }
}

impl Library {
    /// Takes in what was found, newest first.
    pub fn fill(&mut self, rows: Vec<Row>, unreadable: usize) {
        self.rows = rows;
        self.unreadable = unreadable;
        self.sort();
    }

    /// How many actions are open.
    #[must_use]
    pub fn open_actions(&self) -> usize {
        self.actions().take_while(|(_, action)| action.is_open()).count()
    }

    /// Takes in what has become of the response that was open; one that was never answered has no file.
    pub fn put(&mut self, open: &Open) {
        if open.has_file {
            self.insert(Row::of(open));
        }
    }

    /// Takes a row in, in the place of one of the same file.
    pub fn insert(&mut self, row: Row) {
        match self.places.get(&row.entry.path).and_then(|at| self.rows.get_mut(*at)) {
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
    #[must_use]
    pub fn place(&self, path: &Path) -> Option<usize> {
        self.places.get(path).copied()
    }

    /// The row of a file.
    #[must_use]
    pub fn row(&self, path: &Path) -> Option<&Row> {
        self.rows.get(*self.places.get(path)?)
    }

    /// How many of some rows are drafts.
    #[must_use]
    pub fn drafts(rows: &[&Row]) -> usize {
        rows.iter().filter(|row| row.is_draft()).count()
    }

    /// One's own finished heatmaps of a response's place that can be compared with it, without itself, oldest first.
    #[must_use]
    pub fn others_of_the_place(&self, response: &Response) -> Vec<&Row> {
        let fits = |row: &&Row| {
            let other = &row.entry.response;
            other.id != response.id
                && other.is_own_and_finished()
                && other.is_about_the_place_of(response)
                && other.questionnaire.compares_with(&response.questionnaire)
                && row.questionnaire.is_some()
        };
        if response.imported.is_some() {
            return Vec::new();
        }
        let mut rows: Vec<&Row> = self.rows.iter().filter(fits).collect();
        rows.sort_by_key(|row| row.is_copy());
        let mut seen = HashSet::new();
        rows.retain(|row| seen.insert(row.entry.response.id));
        rows.sort_by_key(|row| row.entry.response.started);
        rows
    }

    /// One's own last heatmap of a response's place before it.
    #[must_use]
    pub fn last_time(&self, response: &Response) -> Option<&Row> {
        let before = |row: &&Row| row.entry.response.started < response.started;
        self.others_of_the_place(response).into_iter().rfind(before)
    }

    /// All actions with their responses: the open ones by date, then those done or let go, the last ones first.
    pub fn actions(&self) -> impl Iterator<Item = (&Row, &Action)> {
        self.actions.iter().filter_map(|(row, id)| {
            let row = self.rows.get(*row)?;
            Some((row, row.entry.response.action(*id)?))
        })
    }

    fn sort_actions(&mut self) {
        // Of copies of one file, the one under its own name counts.
        let with_actions =
            self.rows.iter().enumerate().filter(|(_, row)| !row.entry.response.actions.is_empty());
        let mut rows: Vec<(usize, &Row)> = with_actions.collect();
        rows.sort_by_key(|(_, row)| row.is_copy());
        let mut actions: Vec<(usize, &Action)> = Vec::new();
        for (at, row) in rows {
            actions.extend(row.entry.response.actions.iter().map(|action| (at, action)));
        }
        let mut seen = HashSet::new();
        actions.retain(|(_, action)| seen.insert(action.id));
        actions.sort_by_key(|(_, action)| match action.state {
            ActionState::Open => (false, action.order(), None),
            ActionState::Done(on) | ActionState::LetGo(on) => (true, (false, None), Some(Reverse(on))),
        });
        self.actions = actions.into_iter().map(|(at, action)| (at, action.id)).collect();
    }

    fn sort(&mut self) {
        self.rows.sort_by(|a, b| {
            let newest = b.entry.response.started.cmp(&a.entry.response.started);
            b.is_draft().cmp(&a.is_draft()).then(newest)
        });
        let place = |(at, row): (usize, &Row)| (row.entry.path.clone(), at);
        self.places = self.rows.iter().enumerate().map(place).collect();
        self.sort_actions();
    }
}
