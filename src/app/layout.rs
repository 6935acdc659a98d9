//! The little geometry that the keys need to know as well as the painters: how tiles fall into lines.

use super::keys::Command;
use crate::picture::{TILE_HEIGHT, TILE_WIDTH};

/// The smallest terminal that there is room on.
pub const SMALLEST: (u16, u16) = (40, 12);
/// From this many columns on, the detail stands beside the grid.
pub const WIDE: u16 = 120;
/// The widest that running text gets.
const TEXT_COLUMNS: usize = 72;
/// The most tiles side by side where the detail stands beside them.
const TILES: usize = 6;

/// How large a tile is painted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TileSize {
    /// Columns.
    pub width: usize,
    /// Rows.
    pub height: usize,
}

impl TileSize {
    /// The line that the title stands on: the text is set in the middle.
    #[must_use]
    pub fn title_line(self) -> usize {
        self.height.saturating_sub(TILE_HEIGHT) / 2
    }
}

/// How large a tile is on a terminal of this size: larger where there is room to read it from the back.
#[must_use]
pub fn tile_size((columns, rows): (u16, u16)) -> TileSize {
    match (columns, rows) {
        (150.., 36..) => TileSize { width: 16, height: 6 },
        _ => TileSize { width: TILE_WIDTH, height: TILE_HEIGHT },
    }
}

/// How many columns the grid has on a terminal of this size, without its margins.
#[must_use]
pub fn grid_width(size: (u16, u16)) -> usize {
    let whole = usize::from(size.0).saturating_sub(2);
    if size.0 >= WIDE { whole.min(TILES * (tile_size(size).width + 1) - 1) } else { whole }
}

/// How many tiles fit side by side.
#[must_use]
pub fn columns(size: (u16, u16)) -> usize {
    ((grid_width(size) + 1) / (tile_size(size).width + 1)).max(1)
}

/// Where each tile stands, when rows of so many tiles are broken after `columns`: line and column.
#[must_use]
pub fn places(rows: &[usize], columns: usize) -> Vec<(usize, usize)> {
    let mut places = Vec::new();
    let mut line = 0;
    for tiles in rows {
        places.extend((0..*tiles).map(|at| (line + at / columns, at % columns)));
        line += tiles.div_ceil(columns);
    }
    places
}

/// The tile that an arrow leads to; the same one where there is none.
#[must_use]
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
        Command::Left => at.saturating_sub(1),
        Command::Right => (at + 1).min(last),
        Command::Up => line.checked_sub(1).and_then(on_line).unwrap_or(at),
        Command::Down => on_line(line + 1).unwrap_or(at),
        Command::First => 0,
        Command::Last => last,
        _ => at,
    }
}

/// A cursor in a list of `last + 1` things, moved.
#[must_use]
pub fn moved(cursor: usize, last: usize, page: usize, command: Command) -> usize {
    let moved = match command {
        Command::Up => cursor.saturating_sub(1),
        Command::Down => cursor + 1,
        Command::PageUp => cursor.saturating_sub(page),
        Command::PageDown => cursor + page,
        Command::First => 0,
        Command::Last => last,
        _ => cursor,
    };
    moved.min(last)
}

/// How far a page key moves.
#[must_use]
pub fn page_step(size: (u16, u16)) -> usize {
    usize::from(size.1).saturating_sub(6).max(1)
}

/// How wide running text is set.
#[must_use]
pub fn page_width(size: (u16, u16)) -> usize {
    usize::from(size.0).saturating_sub(4).clamp(1, TEXT_COLUMNS)
}

/// How many lines of a page fit between its title and the footer.
#[must_use]
pub fn page_height(size: (u16, u16)) -> usize {
    usize::from(size.1).saturating_sub(4)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_follow_the_tiles_as_they_fall() {
        let places = places(&[5, 5, 6], 6);
        assert_eq!(step(&places, 0, Command::Down), 5);
        assert_eq!(step(&places, 15, Command::Up), 9, "the nearest where the row above is shorter");
        assert_eq!(step(&places, 4, Command::Right), 5);
        assert_eq!((step(&places, 0, Command::Up), step(&places, 15, Command::Down)), (0, 15));
        let narrow = super::places(&[5, 5, 6], 3);
        assert_eq!(step(&narrow, 1, Command::Down), 4);
        assert_eq!(step(&narrow, 4, Command::Down), 6);
    }

    #[test]
    fn six_tiles_fit_on_eighty_columns_and_three_on_forty() {
        assert_eq!((columns((80, 24)), columns((40, 12)), columns((1, 1))), (6, 3, 1));
        assert_eq!(columns((200, 60)), 6);
    }
}
