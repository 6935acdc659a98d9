//! Where one is in line mode, as far as it decides what is said again.

use super::LineMode;

/// Where one is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub kind: PlaceKind,
    pub screen: &'static str,
    /// The file, the statement, the field, … that tells it from another place of its kind.
    at: Vec<String>,
}

/// What a place is like when one comes back to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceKind {
    /// The start screen, or a beginning: everything is described anew after it.
    Start,
    /// A statement that a person answers: it makes another heatmap.
    Statement,
    /// A statement of a slip.
    Slip,
    Review,
    Heatmap,
    /// A group that gathers.
    Gather,
    /// Something else that is described once.
    Once,
    /// A list whose numbers change.
    List,
    /// One tile.
    Tile,
    /// A note or an action that is written about a tile or statement.
    Form,
    Other,
}

impl Place {
    pub fn new(kind: PlaceKind, screen: &'static str) -> Self {
        Self { kind, screen, at: Vec::new() }
    }

    /// Tells the place from another one of its kind.
    #[expect(clippy::needless_pass_by_value, reason = "a number or a text reads better without `&`")]
    pub fn at(mut self, at: impl ToString) -> Self {
        self.at.push(at.to_string());
        self
    }

    /// Whether it is described in short when one comes back to it.
    fn stays_known(&self) -> bool {
        use PlaceKind::{Gather, Heatmap, Once, Review};
        matches!(self.kind, Review | Heatmap | Gather | Once)
    }
}

impl LineMode {
    /// Whether a place was described already, and one only comes back to it.
    pub(super) fn is_known(&self, place: &Place) -> bool {
        let from_form = self.spoken.last.as_ref().is_some_and(|last| last.kind == PlaceKind::Form);
        (from_form && matches!(place.kind, PlaceKind::Statement | PlaceKind::Slip | PlaceKind::Tile))
            || self.spoken.known.contains(place)
    }

    /// What was described is known now, until one goes somewhere else altogether.
    pub(super) fn remember(&mut self, place: Place) {
        let known = &mut self.spoken.known;
        match place.kind {
            PlaceKind::Start => known.clear(),
            PlaceKind::Statement => known.retain(|known| known.kind == PlaceKind::Review),
            PlaceKind::Heatmap | PlaceKind::Gather => {
                known.retain(|known| matches!(known.kind, PlaceKind::Heatmap | PlaceKind::Gather));
            }
            _ => {}
        }
        if place.stays_known() && !known.contains(&place) {
            known.push(place.clone());
        }
        self.spoken.last = Some(place);
    }
}
