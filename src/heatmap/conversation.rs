//! The conversations that a heatmap starts.

use super::{Agreement, Band, Heatmap, TileHeat};
use crate::model::questionnaire::DimensionId;

/// What there is to talk about a tile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Conversation {
    /// Warm or glowing, and nobody sees it quite differently.
    Celebrate,
    /// Chilly or cool, and nobody sees it quite differently.
    Act,
    /// Warm or glowing for some, and not for others.
    Listen,
    /// The rest that people see differently.
    Understand,
}

impl Conversation {
    /// Its name, which is the key of the word for it too.
    pub fn name(self) -> &'static str {
        match self {
            Self::Celebrate => "celebrate",
            Self::Act => "act",
            Self::Listen => "listen",
            Self::Understand => "understand",
        }
    }

    /// The conversation that a tile starts: mild ones that do not differ start none. Where agreement may not show, or of
    /// one person alone, the band decides.
    pub fn of(tile: &TileHeat) -> Option<Self> {
        let differ = tile.agreement == Some(Agreement::Differ);
        match (tile.band?, differ) {
            (Band::Warm | Band::Glowing, false) => Some(Self::Celebrate),
            (Band::Warm | Band::Glowing, true) => Some(Self::Listen),
            (Band::Chilly | Band::Cool, false) => Some(Self::Act),
            (Band::Mild, false) => None,
            (_, true) => Some(Self::Understand),
        }
    }
}

impl Heatmap {
    /// The conversations worth having, in the order to have them: celebrate (the warmest first), act (the coolest first),
    /// listen (the warmest first), understand (where answers lie farthest apart first); ties in questionnaire order.
    pub fn conversations(&self) -> Vec<(Conversation, DimensionId)> {
        let mut found: Vec<(Conversation, &TileHeat)> =
            self.tiles().filter_map(|tile| Some((Conversation::of(tile)?, tile))).collect();
        // To so many places, so that rounding alone does not tell tiles apart.
        let rounded = |number: f64| (number * 1e9).round();
        let order = |(kind, tile): &(Conversation, &TileHeat)| {
            let band = tile.band.map_or(0, Band::index);
            let band = f64::from(u8::try_from(band).unwrap_or(0));
            let heat = tile.heat.map_or(band, |heat| rounded(heat.get()));
            match kind {
                Conversation::Celebrate | Conversation::Listen => -heat,
                Conversation::Act => heat,
                Conversation::Understand => tile.alignment.map_or(0.0, rounded),
            }
        };
        found.sort_by(|a, b| a.0.cmp(&b.0).then(order(a).total_cmp(&order(b))));
        found.into_iter().map(|(kind, tile)| (kind, tile.id.clone())).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::questionnaire::built_in;
    use crate::heatmap::People;
    use crate::model::group::Tallies;

    #[test]
    fn every_kind_of_tile_starts_the_conversation_that_belongs_to_it() {
        let of = built_in::load().unwrap().remove(0);
        let mut tallies = Tallies::new(&of);
        tallies.people = 9;
        let rows: &[&[u64]] = &[
            &[0, 0, 0, 4, 5], // motivation glows: celebrate
            &[0, 1, 7, 1, 0], // attention is mild: none
            &[0, 7, 2, 0, 0], // skill is cool: act
            &[9, 0, 0, 0, 0], // confidence is chilly: act, before skill
            &[2, 0, 0, 2, 5], // reach is warm and split: listen
            &[0, 4, 0, 5, 0], // norms are mild and split: understand
            &[0, 0, 0, 9, 0], // welcome is warm: celebrate, behind motivation
            &[5, 0, 0, 0, 4], // trust is mild, and split to the ends: understand, before norms
        ];
        for (dimension, row) in of.dimensions().zip(rows) {
            let row = [*row, &[0, 0]].concat();
            for statement in &dimension.statements {
                assert!(tallies.add_row(statement.position, &row));
            }
        }
        let people = People::Group { people: 9, minimum: 5, by_consent: false };
        let found = Heatmap::of(&of, &tallies, people).conversations();
        let told: Vec<(&str, &str)> = found.iter().map(|(kind, id)| (kind.name(), id.as_str())).collect();
        assert_eq!(
            told,
            [
                ("celebrate", "you.motivation"),
                ("celebrate", "place.welcome"),
                ("act", "you.confidence"),
                ("act", "you.skill"),
                ("listen", "you.reach"),
                ("understand", "place.trust"),
                ("understand", "place.norms"),
            ]
        );
        let four = People::Group { people: 4, minimum: 5, by_consent: true };
        let bands = Heatmap::of(&of, &tallies, four).conversations();
        assert!(
            bands.iter().all(|(kind, _)| matches!(kind, Conversation::Celebrate | Conversation::Act)),
            "that people differ does not show: {bands:?}"
        );
    }
}
