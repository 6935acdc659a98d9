//! How large the tiles of a drawing are, how many are side by side, and what is on which page.

use super::count;
use crate::export::lettering::{Face, cut_lines};
use crate::export::report::Report;
use crate::heatmap::picture::{Row, Tile};

/// The narrowest and the widest that a tile gets, how high it is with one line of title, and what is between two.
const NARROWEST: f32 = 118.0;
const WIDEST: f32 = 250.0;
/// The narrowest where long words of the titles would else be parted.
const NARROWEST_OF_LONG_WORDS: f32 = 170.0;
const HIGH: f32 = 92.0;
const GAP: f32 = 8.0;
/// The room beside the texts of a tile, on each side.
pub(super) const PADDING: f32 = 10.0;
/// The size of titles, and how far their lines are apart.
pub(super) const TITLE: f32 = 15.0;
pub(super) const LINE: f32 = 1.2;
/// The room of an area's title, when it has one line.
const TITLE_HEIGHT: f32 = 30.0;
/// The most lines of an area's title, and of a tile's.
const MOST_LINES: usize = 6;
const MOST_OF_A_TILE: usize = 6;

/// How large everything is.
pub(super) struct Plan {
    columns: usize,
    /// How wide a tile is.
    pub(super) wide: f32,
    pub(super) scale: f32,
    /// How wide all of it is.
    pub(super) room: f32,
}

/// A part of the grid that is not parted.
pub(super) enum Block<'a> {
    /// The title of an area, in lines.
    Title(&'a Row, Vec<String>),
    /// Tiles of it, side by side, with room for so many lines of title.
    Tiles(&'a Row, &'a [Tile], usize),
}

impl Plan {
    /// The plan for a room so wide, with everything as large as `scale` says; `widest` is the [`widest`] word of a title.
    pub(super) fn at(report: &Report, widest: f32, room: f32, scale: f32) -> Self {
        let most = report.picture.rows.iter().map(|row| row.tiles.len()).max().unwrap_or(1).max(1);
        let gap = GAP * scale;
        let width = |columns: usize| (room - gap * count(columns.saturating_sub(1))) / count(columns);
        let narrowest = (widest + 2.0 * PADDING).clamp(NARROWEST, NARROWEST_OF_LONG_WORDS);
        let columns = (1..=most).rev().find(|n| width(*n) >= narrowest * scale).unwrap_or(1);
        Self { columns, wide: width(columns).min(WIDEST), scale, room }
    }

    /// How high a tile is with so many lines of title.
    pub(super) fn high(&self, lines: usize) -> f32 {
        (HIGH + more(lines)) * self.scale
    }

    /// The lines that the longest title of some tiles takes.
    fn lines(&self, tiles: &[Tile]) -> usize {
        let lines = |tile: &Tile| {
            let room = self.wide - 2.0 * PADDING * self.scale - flags_room(&tile.flags, self.scale);
            cut_lines(Face::Semibold, &tile.title, TITLE * self.scale, room, MOST_OF_A_TILE).len()
        };
        tiles.iter().map(lines).max().unwrap_or(1).max(1)
    }

    /// Less than this all of the grid never takes: found without measuring a title.
    pub(super) fn least(&self, report: &Report) -> f32 {
        let rows = report.picture.rows.iter().filter(|row| !row.tiles.is_empty());
        let of_row = |row: &Row| {
            TITLE_HEIGHT * self.scale
                + count(row.tiles.len().div_ceil(self.columns)) * (self.high(1) + self.gap())
        };
        rows.map(of_row).sum()
    }

    pub(super) fn gap(&self) -> f32 {
        GAP * self.scale
    }

    /// All parts of the grid, in order.
    pub(super) fn blocks<'a>(&self, report: &'a Report) -> Vec<Block<'a>> {
        let mut blocks = Vec::new();
        for row in report.picture.rows.iter().filter(|row| !row.tiles.is_empty()) {
            let lines = cut_lines(Face::Semibold, &row.title, TITLE * self.scale, self.room, MOST_LINES);
            blocks.push(Block::Title(row, lines));
            let chunks = row.tiles.chunks(self.columns);
            blocks.extend(chunks.map(|tiles| Block::Tiles(row, tiles, self.lines(tiles))));
        }
        blocks
    }

    pub(super) fn height(&self, block: &Block<'_>) -> f32 {
        match block {
            Block::Title(_, lines) => {
                (TITLE_HEIGHT + count(lines.len().saturating_sub(1)) * TITLE * LINE) * self.scale
            }
            Block::Tiles(_, _, lines) => self.high(*lines) + self.gap(),
        }
    }

    pub(super) fn needed(&self, blocks: &[Block<'_>]) -> f32 {
        blocks.iter().map(|block| self.height(block)).sum()
    }

    /// The parts by page, of pages with so much room. A title is above tiles, and again where its tiles go on.
    pub(super) fn parted<'a>(&self, blocks: Vec<Block<'a>>, room: f32) -> Vec<Vec<Block<'a>>> {
        let mut pages: Vec<Vec<Block<'a>>> = vec![Vec::new()];
        let mut used = 0.0;
        let mut title: Option<(&'a Row, Vec<String>)> = None;
        let mut is_pending = false;
        for block in blocks {
            match block {
                Block::Title(row, lines) => (title, is_pending) = (Some((row, lines)), true),
                tiles @ Block::Tiles(..) => {
                    let again = |title: &Option<(&'a Row, Vec<String>)>| {
                        title.as_ref().map(|(row, lines)| Block::Title(row, lines.clone()))
                    };
                    let above = again(&title).filter(|_| is_pending);
                    let needed = above.as_ref().map_or(0.0, |above| self.height(above)) + self.height(&tiles);
                    let is_full = used > 0.0 && used + needed > room;
                    if is_full {
                        pages.push(Vec::new());
                        used = 0.0;
                    }
                    let above = if is_full { again(&title) } else { above };
                    for block in above.into_iter().chain([tiles]) {
                        used += self.height(&block);
                        if let Some(page) = pages.last_mut() {
                            page.push(block);
                        }
                    }
                    is_pending = false;
                }
            }
        }
        pages
    }
}

/// How wide the widest word of a tile's title is with the flags beside it, at scale 1.
pub(super) fn widest(report: &Report) -> f32 {
    let word = |word: &str| Face::Semibold.room(word, TITLE);
    let widest = |tile: &Tile| tile.title.split_whitespace().map(word).fold(0.0, f32::max);
    let wide = |tile: &Tile| widest(tile) + flags_room(&tile.flags, 1.0);
    report.picture.tiles().map(wide).fold(0.0, f32::max)
}

/// What the lines of a title after the first take, at scale 1.
pub(super) fn more(lines: usize) -> f32 {
    count(lines.saturating_sub(1)) * TITLE * LINE
}

/// The room that the flags of a tile take beside its title.
pub(super) fn flags_room(flags: &str, scale: f32) -> f32 {
    let flags = flags.trim();
    if flags.is_empty() { 0.0 } else { Face::Semibold.room(flags, 14.0 * scale) + 6.0 * scale }
}
