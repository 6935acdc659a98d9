//! The little geometry that the keys need to know as well as the painters: how tiles fall into lines.

use super::keys::Command;
use crate::heatmap::picture::{Picture, TILE_HEIGHT, TILE_WIDTH};
use crate::model::questionnaire::DimensionId;

/// The smallest terminal that there is room on.
const SMALLEST: (u16, u16) = (40, 12);
/// From this many columns on, the detail is beside the grid.
pub const WIDE: u16 = 120;
/// The widest that running text gets.
const TEXT_COLUMNS: usize = 72;
/// The widest that a statement is set.
const STATEMENT_COLUMNS: usize = 60;
/// Columns kept for the detail where it is beside the grid.
const DETAIL_COLUMNS: usize = 42;
/// The widest that a tile gets, beside the detail and over it.
const WIDEST_TILE: (usize, usize) = (24, 16);
/// The widest that a tile gets where the grid is alone, and the lowest there.
const WIDEST_ALONE: usize = 36;
const LOWEST_TILE: usize = 2;

/// Whether a terminal has room for the screens.
pub fn has_room(size: (u16, u16)) -> bool {
    size.0 >= SMALLEST.0 && size.1 >= SMALLEST.1
}

/// Rows of the start screen's title.
pub const START_TOP: usize = 3;
/// Rows at its foot.
pub const START_FOOT: usize = 2;
/// Rows that a draft takes: its title, itself, and an empty one.
pub const ROWS_OF_A_DRAFT: usize = 3;

/// The most open actions that the start screen tells of.
pub fn most_actions(height: usize) -> usize {
    if height >= 20 { 3 } else { 1 }
}

/// How many saved heatmaps the start screen has room for while rows are kept free for open actions and a draft, which
/// are only known when all is read.
pub fn first_rows(size: (u16, u16)) -> usize {
    let height = usize::from(size.1);
    let title = 1;
    let taken = START_TOP + most_actions(height) + 2 + ROWS_OF_A_DRAFT + title + START_FOOT;
    height.saturating_sub(taken).max(1)
}

/// How the grid is laid out on a terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GridLayout {
    /// Whether the detail is beside it, and not under it.
    pub detail_beside: bool,
    /// Tiles side by side.
    pub columns: usize,
    /// Columns of a tile.
    pub tile_width: usize,
    /// Rows of a tile.
    pub tile_height: usize,
    /// Empty rows between areas.
    pub gap: usize,
    /// Rows of it all.
    pub height: usize,
}

impl GridLayout {
    /// The line of a tile that its title is on: the text is set in the middle.
    pub fn title_line(self) -> usize {
        self.tile_height.saturating_sub(TILE_HEIGHT) / 2
    }

    /// Columns of the whole grid.
    pub fn width(self) -> usize {
        self.columns * (self.tile_width + 1)
    }
}

/// The layout of rows of so many tiles: as large as can be, to be read from the back of a room too.
pub fn grid((columns, rows): (u16, u16), tiles: &[usize]) -> GridLayout {
    let detail_beside = columns >= WIDE;
    let (kept, widest) = if detail_beside { (DETAIL_COLUMNS, WIDEST_TILE.0) } else { (2, WIDEST_TILE.1) };
    // Title, legend and footer, each with a blank row, and the detail where it is under the grid.
    let around = 5 + if detail_beside { 0 } else { 6 };
    let room = (usize::from(columns).saturating_sub(kept), usize::from(rows).saturating_sub(around));
    GridLayout { detail_beside, ..tiles_in(room, widest, TILE_HEIGHT, tiles) }
}

/// The layout of a grid that has so many columns and rows to itself: as large as can be, and low where it must be, so
/// that all of it is seen at once.
pub fn whole_grid((columns, rows): (usize, usize), tiles: &[usize]) -> GridLayout {
    tiles_in((columns.saturating_sub(2), rows), WIDEST_ALONE, LOWEST_TILE, tiles)
}

fn tiles_in((columns, rows): (usize, usize), widest: usize, lowest: usize, tiles: &[usize]) -> GridLayout {
    let most = tiles.iter().copied().max().unwrap_or(1).max(1);
    let side_by_side = ((columns + 1) / (TILE_WIDTH + 1)).clamp(1, most);
    let tile_width = ((columns + 1) / side_by_side).saturating_sub(1).clamp(TILE_WIDTH, widest);
    let lines: usize = tiles.iter().map(|count| count.div_ceil(side_by_side)).sum::<usize>().max(1);
    let titles = tiles.len();
    let free = rows.saturating_sub(titles);
    let gap = usize::from(titles > 1 && free >= lines * lowest + titles - 1);
    let gaps = gap * titles.saturating_sub(1);
    let tile_height = (free.saturating_sub(gaps) / lines).clamp(lowest, (tile_width / 2).max(TILE_HEIGHT));
    let height = titles + lines * tile_height + gaps;
    GridLayout { detail_beside: false, columns: side_by_side, tile_width, tile_height, gap, height }
}

/// Where each tile is, when rows of so many tiles are broken after `columns`: line and column.
pub fn places(rows: &[usize], columns: usize) -> Vec<(usize, usize)> {
    let mut places = Vec::new();
    let mut line = 0;
    for tiles in rows {
        places.extend((0..*tiles).map(|at| (line + at / columns, at % columns)));
        line += tiles.div_ceil(columns);
    }
    places
}

/// The tile that a command leads to from another one.
pub fn walk(
    picture: &Picture,
    from: &DimensionId,
    size: (u16, u16),
    command: Command,
) -> Option<DimensionId> {
    let ids: Vec<&DimensionId> = picture.tiles().map(|tile| &tile.id).collect();
    let at = ids.iter().position(|id| *id == from).unwrap_or(0);
    let rows = picture.row_lengths();
    let places = places(&rows, grid(size, &rows).columns);
    ids.get(step(&places, at, command)).map(|id| (*id).clone())
}

/// The tile that an arrow leads to; the same one where there is none.
pub fn step(places: &[(usize, usize)], at: usize, command: Command) -> usize {
    let Some((line, column)) = places.get(at).copied() else { return at };
    let on_line = |line: usize| {
        let nearest = |place: &(usize, &(usize, usize))| place.1.1.abs_diff(column);
        places
            .iter()
            .enumerate()
            .filter(|(_, place)| place.0 == line)
            .min_by_key(nearest)
            .map(|(index, _)| index)
    };
    let last = places.len().saturating_sub(1);
    match command {
        Command::LEFT => at.saturating_sub(1),
        Command::RIGHT => (at + 1).min(last),
        Command::UP => line.checked_sub(1).and_then(on_line).unwrap_or(at),
        Command::DOWN => on_line(line + 1).unwrap_or(at),
        Command::FIRST => 0,
        Command::LAST => last,
        _ => at,
    }
}

/// A cursor in a list of `last + 1` things, moved.
pub fn moved(cursor: usize, last: usize, page: usize, command: Command) -> usize {
    let moved = match command {
        Command::UP => cursor.saturating_sub(1),
        Command::DOWN => cursor + 1,
        Command::PAGE_UP => cursor.saturating_sub(page),
        Command::PAGE_DOWN => cursor + page,
        Command::FIRST => 0,
        Command::LAST => last,
        _ => cursor,
    };
    moved.min(last)
}

/// How far a page key moves.
pub fn page_step(size: (u16, u16)) -> usize {
    usize::from(size.1).saturating_sub(6).max(1)
}

/// The first line of a list that is shown in so many rows, so that the chosen one is the last at most.
pub fn skip_to(chosen: usize, rows: usize) -> usize {
    (chosen + 1).saturating_sub(rows)
}

/// The first of so many lines that is shown in so many rows, so that the chosen one is in the middle.
pub fn skip_around(chosen: usize, lines: usize, rows: usize) -> usize {
    chosen.saturating_sub(rows / 2).min(lines.saturating_sub(rows))
}

/// How wide a note is set.
pub fn note_width(size: (u16, u16)) -> usize {
    usize::from(size.0).saturating_sub(6).max(2)
}

/// How wide a statement is set.
pub fn statement_width(size: (u16, u16)) -> usize {
    usize::from(size.0).saturating_sub(6).min(STATEMENT_COLUMNS)
}

/// The rows that a statement has for itself, with its place above and its choices below: progress and footer have the
/// last two.
pub fn statement_height(size: (u16, u16)) -> usize {
    usize::from(size.1).saturating_sub(2)
}

/// How wide running text is set.
pub fn page_width(size: (u16, u16)) -> usize {
    usize::from(size.0).saturating_sub(5).clamp(1, TEXT_COLUMNS)
}

/// How wide running text is set between two margins.
pub fn text_width(size: (u16, u16)) -> usize {
    usize::from(size.0).saturating_sub(6).min(TEXT_COLUMNS)
}

/// How many lines of a page fit between its title and the footer.
pub fn page_height(size: (u16, u16)) -> usize {
    usize::from(size.1).saturating_sub(4)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_follow_the_tiles_as_they_fall() {
        let places = places(&[5, 5, 6], 6);
        assert_eq!(step(&places, 0, Command::DOWN), 5);
        assert_eq!(step(&places, 15, Command::UP), 9, "the nearest where the row above is shorter");
        assert_eq!(step(&places, 4, Command::RIGHT), 5);
        assert_eq!((step(&places, 0, Command::UP), step(&places, 15, Command::DOWN)), (0, 15));
        let narrow = super::places(&[5, 5, 6], 3);
        assert_eq!(step(&narrow, 1, Command::DOWN), 4);
        assert_eq!(step(&narrow, 4, Command::DOWN), 6);
    }

    #[test]
    fn the_default_grid_fits_eighty_by_twenty_four_and_grows_from_there() {
        let layout = |size| {
            let found = grid(size, &[5, 5, 6]);
            (found.columns, found.tile_width, found.tile_height, found.height)
        };
        assert_eq!(layout((80, 24)), (6, 12, 4, 15));
        assert_eq!(layout((40, 12)), (3, 12, 4, 27));
        assert_eq!(layout((120, 40)), (6, 12, 6, 23));
        assert_eq!(layout((160, 50)), (6, 18, 9, 32));
        assert_eq!(layout((1, 1)), (1, 12, 4, 67));
        // On a projector with enlarged letters all of it is seen.
        let alone = whole_grid((60, 15), &[5, 5, 6]);
        assert_eq!((alone.columns, alone.tile_height, alone.height), (4, 2, 15));
        let large = whole_grid((160, 47), &[5, 5, 6]);
        assert!(large.tile_width >= 24 && large.height <= 47, "{large:?}");
    }
}
