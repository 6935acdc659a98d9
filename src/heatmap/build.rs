//! Tallies → heatmap. What may be shown of a group is decided here, before any painter sees it.

use super::agreement::Agreement;
use super::heat::{Band, Heat, ROUNDING, small};
use super::spots::spots;
use super::tile::{counting, heat_of, tile_heat};
use crate::model::group::Tallies;
use crate::model::questionnaire::{Area, Dimension, DimensionId, Questionnaire, StatementId};

/// A group's heatmap can be shown by consent from this many people …
const FEWEST_BY_CONSENT: u64 = 3;
/// … without from this many (or the group's own minimum, if that is higher) …
const FEWEST: u64 = 5;
/// … and with the counts of each statement from this many.
pub const FEWEST_FOR_COUNTS: u64 = 8;

/// Whose heatmap it is, which decides what of it may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum People {
    /// One person looking at their own answers: all of it.
    One,
    /// Many, of whom nobody's answer may show.
    Group {
        /// How many were counted.
        people: u64,
        /// The fewest it may be shown for; never less than 5.
        minimum: u64,
        /// Whether 3 or 4 people agreed, before answering, to open theirs.
        by_consent: bool,
    },
}

/// How much may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd)]
pub(super) enum Disclosure {
    Nothing,
    Bands,
    Sides,
    Counts,
}

impl Disclosure {
    /// How many statements there have to be for what is pooled over them to show: over one, it would be that one's own.
    pub(super) fn statements_to_pool(self) -> usize {
        if self == Self::Sides { 2 } else { 0 }
    }
}

impl People {
    pub(super) fn disclosure(self) -> Disclosure {
        match self {
            Self::One => Disclosure::Counts,
            Self::Group { people, minimum, .. } if people >= minimum.max(FEWEST) => {
                if people >= FEWEST_FOR_COUNTS { Disclosure::Counts } else { Disclosure::Sides }
            }
            Self::Group { people, minimum, by_consent: true }
                if minimum <= FEWEST && (FEWEST_BY_CONSENT..FEWEST).contains(&people) =>
            {
                Disclosure::Bands
            }
            Self::Group { .. } => Disclosure::Nothing,
        }
    }

    pub(super) fn is_group(self) -> bool {
        self != Self::One
    }

    /// A heat of the group as finely as it may show: where single statements may not, only to a tenth of a level, since
    /// an exact mean would tell more of them.
    pub(super) fn blurred(self, heat: Heat, levels: usize) -> Heat {
        if self.disclosure() != Disclosure::Sides {
            return heat;
        }
        let level = (heat.level(levels) * 10.0 + ROUNDING).round() / 10.0;
        Heat::new((level - 1.0) / small(levels.saturating_sub(1).max(1))).unwrap_or(heat)
    }
}

/// Heat, alignment and coverage of every dimension. What may not be shown is not in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Heatmap {
    /// Whose it is.
    pub people: People,
    /// The mean of the areas' heats.
    pub heat: Option<Heat>,
    /// The word for the whole.
    pub band: Option<Band>,
    /// Statements with an answer of any kind by anybody.
    pub answered: Option<usize>,
    /// All statements.
    pub of: usize,
    /// The areas, in questionnaire order.
    pub areas: Vec<AreaHeat>,
    /// The warmest dimensions, warmest first.
    pub warm_spots: Vec<DimensionId>,
    /// The coolest dimensions, coolest first.
    pub cool_spots: Vec<DimensionId>,
}

/// Whether two tiles are alike, but for the rounding of floating point.
fn is_alike((a, band_a): (Option<Heat>, Band), (b, band_b): (Option<Heat>, Band)) -> bool {
    let near = |a: Heat, b: Heat| (a.get() - b.get()).abs() <= 1e-9;
    band_a == band_b && a.zip(b).is_none_or(|(a, b)| near(a, b))
}

/// The heat of an area.
#[derive(Debug, Clone, PartialEq)]
pub struct AreaHeat {
    /// The mean of its dimensions' heats.
    pub heat: Option<Heat>,
    /// The word for it.
    pub band: Option<Band>,
    /// Its dimensions, in questionnaire order.
    pub tiles: Vec<TileHeat>,
}

/// The heat of a dimension: a tile.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TileHeat {
    /// Which dimension it is.
    pub id: DimensionId,
    /// The mean of its statements' heats.
    pub heat: Option<Heat>,
    /// The word for it.
    pub band: Option<Band>,
    /// How many statements have heat.
    pub answered: Option<usize>,
    /// How many statements there are.
    pub of: usize,
    /// Whether a group gave too few answers for any of its statements to count.
    pub too_few: bool,
    /// How far the answers agree, 0 to 1.
    pub alignment: Option<f64>,
    /// The word for that.
    pub agreement: Option<Agreement>,
    /// Whether there are two camps.
    pub split: Option<bool>,
    /// The answers with heat pooled over its statements, coolest first (reversed statements turned round).
    pub spread: Option<Vec<u64>>,
    /// Its statements, in order.
    pub statements: Vec<StatementHeat>,
}

/// The heat of a statement.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StatementHeat {
    /// Which statement it is.
    pub id: StatementId,
    /// The mean heat of its answers.
    pub heat: Option<Heat>,
    /// People at each level, coolest level of the scale first.
    pub counts: Option<Vec<u64>>,
    /// Where counts may not be shown: how many are on the cool side, in the middle, on the warm side.
    pub sides: Option<Sides>,
    /// People who are not sure.
    pub not_sure: Option<u64>,
    /// People to whom it does not apply.
    pub does_not_apply: Option<u64>,
    /// How far the answers agree, 0 to 1.
    pub alignment: Option<f64>,
}

/// People on the cool side (h < 0.5), in the middle, and on the warm side.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sides {
    /// h < 0.5.
    pub cool: u64,
    /// h = 0.5.
    pub middle: u64,
    /// h > 0.5.
    pub warm: u64,
}

impl Heatmap {
    /// The heatmap of some tallies.
    pub fn of(questionnaire: &Questionnaire, tallies: &Tallies, people: People) -> Self {
        let disclosure = people.disclosure();
        let areas: Vec<AreaHeat> =
            questionnaire.areas.iter().map(|area| area_heat(area, tallies, people)).collect();
        let heat = Heat::mean(areas.iter().filter_map(|area| area.heat));
        let heats: Vec<(DimensionId, f64)> = areas
            .iter()
            .flat_map(|area| &area.tiles)
            .filter_map(|tile| Some((tile.id.clone(), tile.ordering_heat(disclosure)?)))
            .collect();
        let (mut warm_spots, mut cool_spots) = spots(&heats);
        if disclosure == Disclosure::Bands {
            // Where only the words may show, tiles of one word are alike: none of the mild ones stands out.
            let band = |id: &DimensionId| {
                let mut tiles = areas.iter().flat_map(|area| &area.tiles);
                tiles.find(|tile| tile.id == *id)?.band
            };
            warm_spots.retain(|id| band(id) >= Some(Band::Warm));
            cool_spots.retain(|id| band(id).is_some_and(|band| band <= Band::Cool));
        }
        let given = questionnaire.statements().filter(|s| tallies.at(s.position).answers() > 0).count();
        let mut heatmap = Self {
            people,
            heat,
            band: heat.map(Heat::band),
            answered: (disclosure >= Disclosure::Sides).then_some(given),
            of: questionnaire.len(),
            areas,
            warm_spots,
            cool_spots,
        };
        if disclosure <= Disclosure::Bands {
            heatmap.withhold_numbers();
        }
        heatmap
    }

    /// The bands of its tiles by area, without all else that [`Self::of`] finds out.
    pub fn bands(questionnaire: &Questionnaire, tallies: &Tallies, people: People) -> Vec<Vec<Option<Band>>> {
        let is_shown = people.disclosure() != Disclosure::Nothing;
        let band = |dimension: &Dimension| {
            is_shown.then(|| heat_of(counting(dimension, tallies, people), tallies, people))?.map(Heat::band)
        };
        questionnaire.areas.iter().map(|area| area.dimensions.iter().map(band).collect()).collect()
    }

    /// Whether so few people are in that nothing of it may be shown.
    pub fn is_withheld(&self) -> bool {
        self.people.disclosure() == Disclosure::Nothing
    }

    /// Whether more than the word for each tile may be shown.
    pub fn shows_spread(&self) -> bool {
        self.people.disclosure() >= Disclosure::Sides
    }

    /// All tiles, in questionnaire order.
    pub fn tiles(&self) -> impl DoubleEndedIterator<Item = &TileHeat> {
        self.areas.iter().flat_map(|area| &area.tiles)
    }

    /// The key in `messages` of the name over the warmest tiles: they are warm spots where they are warm.
    pub fn warm_title(&self) -> &'static str {
        let warm = |band: Band| band >= Band::Warm;
        if self.are_all(&self.warm_spots, warm) { "warm-spots" } else { "warmest-here" }
    }

    /// The same over the coolest tiles.
    pub fn cool_title(&self) -> &'static str {
        let cool = |band: Band| band <= Band::Cool;
        if self.are_all(&self.cool_spots, cool) { "cool-spots" } else { "coolest-here" }
    }

    /// The warmest and the coolest tiles, each after the key of the name over them.
    pub fn named_spots(&self) -> [(&'static str, &[DimensionId]); 2] {
        [(self.warm_title(), &self.warm_spots), (self.cool_title(), &self.cool_spots)]
    }

    fn are_all(&self, ids: &[DimensionId], is: impl Fn(Band) -> bool) -> bool {
        let band = |id: &DimensionId| self.tiles().find(|tile| tile.id == *id).and_then(|tile| tile.band);
        ids.iter().filter_map(band).all(is)
    }

    /// What to say where no spot stands out: that all tiles are alike, or that none has heat; the key of it in `messages`.
    pub fn instead_of_spots(&self) -> Option<&'static str> {
        let heats: Vec<(Option<Heat>, Band)> =
            self.tiles().filter_map(|tile| Some((tile.heat, tile.band?))).collect();
        let of_a_group = self.people.is_group();
        match heats.as_slice() {
            [] if of_a_group => Some("no-heat-in-group"),
            [] => Some("no-heat-at-all"),
            [first, others @ ..]
                if !others.is_empty() && others.iter().all(|other| is_alike(*other, *first)) =>
            {
                Some(if of_a_group { "group-alike" } else { "all-alike" })
            }
            _ => None,
        }
    }

    /// Leaves only the words for heat.
    fn withhold_numbers(&mut self) {
        self.heat = None;
        for area in &mut self.areas {
            area.heat = None;
            for tile in &mut area.tiles {
                tile.heat = None;
            }
        }
    }
}

impl TileHeat {
    /// What the heat of an area is made of: where only the word may show, the middle of the band.
    fn public_heat(&self, disclosure: Disclosure) -> Option<Heat> {
        let shown = self.heat.filter(|_| disclosure != Disclosure::Bands);
        shown.or_else(|| Heat::new((small(self.band?.index()) + 0.5) / small(Band::ALL.len())))
    }

    /// A tile of which nothing may be shown.
    pub(super) fn blank<'a>(id: &DimensionId, statements: impl Iterator<Item = &'a StatementId>) -> Self {
        let statement = |id: &StatementId| StatementHeat { id: id.clone(), ..StatementHeat::default() };
        let statements: Vec<StatementHeat> = statements.map(statement).collect();
        Self { id: id.clone(), of: statements.len(), statements, ..Self::default() }
    }

    /// What spots are chosen by: where only the words may show, nothing finer than they are.
    fn ordering_heat(&self, disclosure: Disclosure) -> Option<f64> {
        if disclosure == Disclosure::Bands {
            return self.band.map(|band| small(band.index()));
        }
        self.public_heat(disclosure).map(Heat::get)
    }
}

fn area_heat(area: &Area, tallies: &Tallies, people: People) -> AreaHeat {
    let tiles: Vec<TileHeat> = area.dimensions.iter().map(|d| tile_heat(d, tallies, people)).collect();
    let heat = Heat::mean(tiles.iter().filter_map(|tile| tile.public_heat(people.disclosure())));
    AreaHeat { heat, band: heat.map(Heat::band), tiles }
}

#[cfg(test)]
mod tests;
