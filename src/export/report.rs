//! What a heatmap says on paper and in pictures, in words: what every painter here paints.

use crate::palette::Palette;
use crate::picture::Picture;
use crate::response::ActionState;

/// A heatmap, or two that are compared, in words.
#[derive(Debug, Clone)]
pub struct Report {
    /// The place or the title.
    pub title: String,
    /// What stands under it: the day, how many people, that it is no verdict.
    pub under: Vec<String>,
    /// The language that it is in (BCP 47).
    pub language: String,
    /// The grid.
    pub picture: Picture,
    /// What the marks on its tiles mean.
    pub legend: String,
    /// The words for the five bands, coolest first.
    pub bands: [String; 5],
    /// The colours.
    pub palette: Palette,
    /// Names with what they name: warm spots, cool spots, the focus; or what has become warmer and cooler.
    pub lists: Vec<(String, String)>,
    /// What will be done, under its heading, or what was done in between.
    pub actions: (String, Vec<Told>),
    /// The notes under their heading, each with the title of its dimension.
    pub notes: (String, Vec<(String, String)>),
    /// Headings of the table of all tiles.
    pub columns: Columns,
}

/// An action in words.
#[derive(Debug, Clone)]
pub struct Told {
    /// Whether it is open, done or let go.
    pub state: ActionState,
    /// What will be done.
    pub what: String,
    /// Who, with whom, by when, about what.
    pub details: String,
}

/// The headings of a table of tiles.
#[derive(Debug, Clone)]
pub struct Columns {
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
    #[must_use]
    pub fn texts(&self) -> String {
        let mut all = vec![self.title.as_str()];
        all.extend(self.under.iter().map(String::as_str));
        for row in &self.picture.rows {
            all.push(&row.title);
            all.extend(row.tiles.iter().map(|tile| tile.title.as_str()));
        }
        all.extend(self.lists.iter().flat_map(|(name, content)| [name.as_str(), content.as_str()]));
        all.extend(self.actions.1.iter().flat_map(|told| [told.what.as_str(), told.details.as_str()]));
        all.extend(self.notes.1.iter().flat_map(|(title, note)| [title.as_str(), note.as_str()]));
        all.join("\n")
    }

    /// All of it in a few sentences, for those who do not see the picture.
    #[must_use]
    pub fn about(&self) -> String {
        let mut parts: Vec<String> = self.under.clone();
        for row in &self.picture.rows {
            let tiles: Vec<String> = row
                .tiles
                .iter()
                .filter(|tile| !tile.word.is_empty())
                .map(|tile| match &tile.then {
                    Some(then) => format!("{} {}, {} {}", tile.title, then.word, tile.word, then.change),
                    None => format!("{} {} {}", tile.title, tile.word, tile.foot.replace("<>", "")),
                })
                .map(|tile| tile.trim().to_owned())
                .collect();
            parts.push(format!("{}: {}", row.title, tiles.join("; ")));
        }
        parts.join(". ")
    }
}
