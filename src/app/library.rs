//! What is saved, as the start screen lists it.

use std::sync::Arc;

use super::Open;
use crate::heatmap::{Band, Heatmap, People, Tallies};
use crate::questionnaire::Questionnaire;
use crate::store::Entry;

/// The saved responses.
#[derive(Debug, Default)]
pub struct Library {
    /// Drafts first, then the finished ones, each newest first.
    pub rows: Vec<Row>,
    /// How many files could not be read.
    pub unreadable: usize,
}

/// One saved response.
#[derive(Debug, Clone)]
pub struct Row {
    /// The response and its file.
    pub entry: Entry,
    /// How many statements have an answer, of how many; `None` when its questionnaire is not at hand.
    pub coverage: Option<(usize, usize)>,
    /// The bands of its tiles by area.
    pub strip: Vec<Vec<Option<Band>>>,
}

impl Row {
    /// The row of a saved response; without its questionnaire there are no tiles to show.
    #[must_use]
    pub fn new(entry: Entry, questionnaire: Option<&Arc<Questionnaire>>) -> Self {
        let Some(questionnaire) = questionnaire else {
            return Self { entry, coverage: None, strip: Vec::new() };
        };
        let coverage = Some((entry.response.answered(questionnaire), questionnaire.len()));
        let strip = Tallies::of(&entry.response, questionnaire).map_or_else(
            |_| Vec::new(),
            |tallies| {
                let heatmap = Heatmap::of(questionnaire, &tallies, People::One);
                heatmap.areas.iter().map(|area| area.tiles.iter().map(|tile| tile.band).collect()).collect()
            },
        );
        Self { entry, coverage, strip }
    }

    /// Whether it is still being answered.
    #[must_use]
    pub fn is_draft(&self) -> bool {
        self.entry.response.is_draft()
    }
}

impl Library {
    /// Takes in what was found, newest first.
    pub fn fill(&mut self, rows: Vec<Row>, unreadable: usize) {
        self.rows = rows;
        self.unreadable = unreadable;
        self.sort();
    }

    /// Takes in what has become of the response that was open; one that was never answered has no file.
    pub fn put(&mut self, open: &Open) {
        if !open.has_file {
            return;
        }
        let entry = Entry { path: open.file.clone(), response: open.response.clone() };
        self.rows.retain(|row| row.entry.path != open.file);
        self.rows.push(Row::new(entry, Some(&open.questionnaire)));
        self.sort();
    }

    /// How many drafts there are.
    #[must_use]
    pub fn drafts(&self) -> usize {
        self.rows.iter().filter(|row| row.is_draft()).count()
    }

    fn sort(&mut self) {
        self.rows.sort_by(|a, b| {
            let newest = b.entry.response.started.cmp(&a.entry.response.started);
            b.is_draft().cmp(&a.is_draft()).then(newest)
        });
    }
}
