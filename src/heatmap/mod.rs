//! From tallies to heat: the measures, and what of them may be shown. Pure: no clock, no file, no terminal.
//!
//! The formulas and their sources: [`Heat`], [`Band`], [`alignment`](fn@alignment). A person's heatmap is the heatmap
//! of a tally with one answer in each row, so [`Heatmap::of`] makes both.

mod agreement;
mod build;
mod compare;
mod conversation;
mod heat;
mod left_out;
pub mod palette;
pub mod picture;
mod spots;
mod tile;
pub mod timeline;

pub use agreement::{Agreement, alignment, is_split};
pub use build::{AreaHeat, FEWEST_FOR_COUNTS, Heatmap, People, Sides, StatementHeat, TileHeat};
pub use compare::{Change, ComparedStatement, ComparedTile, Comparison, Incomparable, Side};
pub use conversation::Conversation;
pub use heat::{Band, Heat};
