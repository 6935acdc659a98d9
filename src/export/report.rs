//! What a heatmap says on paper and in pictures, in words: what every painter here paints.

use crate::heatmap::Band;
use crate::heatmap::palette::{Depth, Palette};
use crate::heatmap::picture::{Picture, Row, Tile, band_character};
use crate::model::response::ActionState;

/// A heatmap, or two that are compared, in words.
#[derive(Debug, Clone)]
pub struct Report {
    /// The place or the title.
    pub title: String,
    /// What is under it: the day, how many people, that it is no verdict.
    pub under: Vec<String>,
    /// The language that it is told in (BCP 47).
    pub language: String,
    /// That of the titles, where they have another.
    pub language_of_titles: Option<String>,
    /// The grid.
    pub picture: Picture,
    /// What the marks on its tiles mean, one after another.
    pub legend: Vec<String>,
    /// What of that a table needs.
    pub legend_of_table: Vec<String>,
    /// The words for the five bands, coolest first.
    pub bands: [String; 5],
    /// The colours.
    pub palette: Palette,
    /// Warm spots, cool spots, the focus; or what has become warmer and cooler.
    pub lists: Vec<List>,
    /// What will be done, under its heading, or what was done in between.
    pub actions: (String, Vec<ActionEntry>),
    /// The notes under their headings, each with the title of its dimension.
    pub notes: Vec<(String, Vec<(String, String)>)>,
    /// What the table of all tiles is, and its headings.
    pub table: Table,
}

/// Something with what it names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// What they are; sentences that say it themselves have none.
    pub heading: Option<String>,
    /// What there is, each on a line of its own.
    pub items: Vec<String>,
}

/// An action in words.
#[derive(Debug, Clone)]
pub struct ActionEntry {
    /// Whether it is open, done or let go.
    pub state: ActionState,
    /// What will be done.
    pub what: String,
    /// Who, with whom, by when, about what.
    pub details: String,
}

/// A table of tiles: what is over it.
#[derive(Debug, Clone)]
pub struct Table {
    /// What it is.
    pub caption: String,
    /// Over the dimensions.
    pub dimension: String,
    /// Over the words for heat; of two heatmaps, over those of now.
    pub heat: String,
    /// Over how it was then; there only for two heatmaps.
    pub then: Option<String>,
    /// Over the answers.
    pub answers: String,
    /// Over what else there is to say.
    pub more: String,
}

impl Report {
    /// Every text that is drawn of it.
    pub fn texts(&self) -> String {
        let mut all = vec![self.title.as_str()];
        all.extend(self.under.iter().chain(&self.legend).chain(&self.bands).map(String::as_str));
        for row in &self.picture.rows {
            all.push(&row.title);
            for tile in &row.tiles {
                all.extend([&tile.title, &tile.word, &tile.value, &tile.foot].map(String::as_str));
                all.extend(tile.then.iter().flat_map(|then| [then.word.as_str(), &then.change]));
            }
        }
        for list in &self.lists {
            all.extend(list.heading.iter().chain(&list.items).map(String::as_str));
        }
        all.push(&self.actions.0);
        all.extend(
            self.actions.1.iter().flat_map(|in_words| [in_words.what.as_str(), in_words.details.as_str()]),
        );
        for (heading, notes) in &self.notes {
            all.push(heading);
            all.extend(notes.iter().flat_map(|(title, note)| [title.as_str(), note.as_str()]));
        }
        all.join("\n")
    }

    /// The word for a tile's heat, after the character of its band where the colours do not tell it.
    pub fn marked(&self, band: Option<Band>, word: &str) -> String {
        match band {
            Some(_) if self.palette.needs_marks(Depth::True) => format!("{} {word}", band_character(band)),
            _ => word.to_owned(),
        }
    }

    /// Whether there are answers to be told of any tile.
    pub fn has_answers(&self) -> bool {
        self.table.then.is_none() && self.picture.tiles().any(|tile| !tile.spread.is_empty())
    }

    /// Whether there is more to be told of any tile.
    pub fn has_more(&self) -> bool {
        self.picture.tiles().any(|tile| !more(tile).is_empty())
    }

    /// All of it in a few sentences, for those who do not see the picture.
    pub fn about(&self) -> String {
        let rows = self.picture.rows.iter().map(|row| (row, row.tiles.as_slice()));
        sentences(
            self.under.iter().cloned().chain(in_words(rows)).chain(self.lists.iter().map(List::in_words)),
        )
    }

    /// The same of some of the tiles.
    pub fn about_some<'a>(&self, rows: impl Iterator<Item = (&'a Row, &'a [Tile])>) -> String {
        sentences(std::iter::once(self.title.clone()).chain(self.under.iter().cloned()).chain(in_words(rows)))
    }
}

impl List {
    /// Some names under a heading.
    pub fn new(heading: String, items: Vec<String>) -> Self {
        Self { heading: Some(heading), items }
    }

    /// It as a sentence.
    fn in_words(&self) -> String {
        let items = self.items.join("; ");
        self.heading.as_ref().map_or_else(|| items.clone(), |heading| format!("{heading}: {items}"))
    }
}

/// What else there is to tell of a tile: how far people agree, how much is answered, or what has changed.
pub fn more(tile: &Tile) -> String {
    let foot = || tile.foot.replace("<>", "").trim().to_owned();
    tile.then.as_ref().map_or_else(foot, |then| then.change.clone())
}

/// Each area with what its tiles say, where they say something.
fn in_words<'a>(rows: impl Iterator<Item = (&'a Row, &'a [Tile])>) -> impl Iterator<Item = String> {
    rows.filter_map(|(row, tiles)| {
        let said: Vec<String> =
            tiles.iter().filter(|tile| !tile.word.is_empty()).map(tile_in_words).collect();
        (!said.is_empty()).then(|| format!("{}: {}", row.title, said.join("; ")))
    })
}

fn tile_in_words(tile: &Tile) -> String {
    let more = more(tile);
    let before = tile.then.as_ref().map_or("", |then| then.word.as_str());
    let parts: Vec<&str> =
        [before, &tile.word, &tile.value, &more].into_iter().filter(|part| !part.is_empty()).collect();
    format!("{} {}", tile.title, parts.join(", "))
}

/// Sentences one after another, each with a stop after it and none with two.
pub(super) fn sentences(all: impl Iterator<Item = String>) -> String {
    let ended = |sentence: String| {
        let sentence = sentence.trim_end().to_owned();
        let stop = if sentence.ends_with(['.', '?', '!', '…', ':']) { "" } else { "." };
        format!("{sentence}{stop}")
    };
    let all: Vec<String> = all.filter(|sentence| !sentence.trim().is_empty()).map(ended).collect();
    all.join(" ")
}
