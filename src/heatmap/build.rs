//! Tallies → heatmap. What may be shown of a group is decided here, before any painter sees it.

use super::agreement::{Agreement, alignment, is_split, share};
use super::heat::{Band, Heat, small};
use super::spots::spots;
use crate::group::{Tallies, Tally};
use crate::questionnaire::{Area, Dimension, DimensionId, Questionnaire, Statement, StatementId};

/// A group's statement counts from this many answers with heat.
const FEWEST_ANSWERS: u64 = 3;
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

/// Bounds that are met but for the rounding of floating point count as met.
const ROUNDING: f64 = 1e-9;

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
#[derive(Debug, Clone, PartialEq)]
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
#[derive(Debug, Clone, PartialEq)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
    #[must_use]
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
                areas
                    .iter()
                    .flat_map(|area| &area.tiles)
                    .find(|tile| tile.id == *id)
                    .and_then(|tile| tile.band)
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

    /// Whether so few people are in that nothing of it may be shown.
    #[must_use]
    pub fn is_withheld(&self) -> bool {
        self.people.disclosure() == Disclosure::Nothing
    }

    /// Whether more than the word for each tile may be shown.
    #[must_use]
    pub fn shows_spread(&self) -> bool {
        self.people.disclosure() >= Disclosure::Sides
    }

    /// All tiles, in questionnaire order.
    pub fn tiles(&self) -> impl DoubleEndedIterator<Item = &TileHeat> {
        self.areas.iter().flat_map(|area| &area.tiles)
    }

    /// The key in `words` of the name over the warmest tiles: they are warm spots where they are warm.
    #[must_use]
    pub fn warm_title(&self) -> &'static str {
        let warm = |band: Band| band >= Band::Warm;
        if self.are_all(&self.warm_spots, warm) { "warm-spots" } else { "warmest-here" }
    }

    /// The same over the coolest tiles.
    #[must_use]
    pub fn cool_title(&self) -> &'static str {
        let cool = |band: Band| band <= Band::Cool;
        if self.are_all(&self.cool_spots, cool) { "cool-spots" } else { "coolest-here" }
    }

    fn are_all(&self, ids: &[DimensionId], is: impl Fn(Band) -> bool) -> bool {
        let band = |id: &DimensionId| self.tiles().find(|tile| tile.id == *id).and_then(|tile| tile.band);
        ids.iter().filter_map(band).all(is)
    }

    /// What to say where no spot stands out: that all tiles are alike, or that none has heat; the key of it in `words`.
    #[must_use]
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

    /// A tile of which nothing is known but how many statements it has.
    pub(super) fn unknown(id: &DimensionId, of: usize) -> Self {
        Self {
            id: id.clone(),
            heat: None,
            band: None,
            answered: None,
            of,
            too_few: false,
            alignment: None,
            agreement: None,
            split: None,
            spread: None,
            statements: Vec::new(),
        }
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

fn tile_heat(dimension: &Dimension, tallies: &Tallies, people: People) -> TileHeat {
    let disclosure = people.disclosure();
    let empty = empty_tile(dimension);
    if disclosure == Disclosure::Nothing {
        return empty;
    }
    let rows = || dimension.statements.iter().map(|statement| (statement, tallies.at(statement.position)));
    let counting: Vec<(&Statement, Tally<'_>)> = rows().filter(|(_, tally)| counts(tally, people)).collect();
    let exact = Heat::mean(counting.iter().filter_map(|(statement, tally)| mean_heat(statement, tally)));
    let heat = exact.map(|heat| people.blurred(heat, tallies.levels()));
    let too_few = people.is_group() && counting.is_empty();
    let band = heat.map(Heat::band);
    if disclosure == Disclosure::Bands {
        return TileHeat { heat, band, too_few, ..empty };
    }
    let alignments: Vec<f64> = counting.iter().filter_map(|(_, tally)| alignment(tally.levels)).collect();
    let exact = (people.is_group() && !alignments.is_empty())
        .then(|| alignments.iter().sum::<f64>() / small(alignments.len()));
    let split = exact.map(|_| counting.iter().any(|(_, tally)| is_split(tally.levels)));
    let agreement = exact.zip(split).map(|(alignment, split)| Agreement::of(alignment, split));
    // Pooled over one statement it would be that statement's own: its counts, or numbers that tell them.
    let pools = counting.len() >= disclosure.statements_to_pool();
    // Exact, it would tell with the heat what each statement's counts are.
    let blurred = |alignment: f64| (alignment * 10.0).round() / 10.0;
    let alignment = if disclosure == Disclosure::Sides { exact.map(blurred) } else { exact };
    TileHeat {
        heat: heat.filter(|_| pools),
        band,
        answered: Some(counting.len()),
        too_few,
        alignment: alignment.filter(|_| pools),
        agreement,
        split,
        spread: (pools && !counting.is_empty()).then(|| spread(&counting)),
        statements: rows().map(|(statement, tally)| statement_heat(statement, &tally, people)).collect(),
        ..empty
    }
}

/// A tile of which nothing may be shown.
fn empty_tile(dimension: &Dimension) -> TileHeat {
    let statements =
        dimension.statements.iter().map(|statement| StatementHeat::unknown(&statement.id)).collect();
    TileHeat { statements, ..TileHeat::unknown(&dimension.id, dimension.statements.len()) }
}

impl StatementHeat {
    /// A statement of which nothing may be shown.
    pub(super) fn unknown(id: &StatementId) -> Self {
        Self {
            id: id.clone(),
            heat: None,
            counts: None,
            sides: None,
            not_sure: None,
            does_not_apply: None,
            alignment: None,
        }
    }
}

fn statement_heat(statement: &Statement, tally: &Tally<'_>, people: People) -> StatementHeat {
    let all = people.disclosure() == Disclosure::Counts;
    let counting = counts(tally, people);
    let shown = all && (counting || !people.is_group());
    StatementHeat {
        id: statement.id.clone(),
        heat: if shown { mean_heat(statement, tally) } else { None },
        counts: shown.then(|| tally.levels.to_vec()),
        sides: (!all && counting).then(|| sides(statement, tally)),
        not_sure: shown.then_some(tally.not_sure),
        does_not_apply: shown.then_some(tally.does_not_apply),
        alignment: if shown && people.is_group() { alignment(tally.levels) } else { None },
    }
}

/// Whether a statement counts: with any answer for one person, with three or more in a group.
pub(super) fn counts(tally: &Tally<'_>, people: People) -> bool {
    tally.with_heat() >= if people.is_group() { FEWEST_ANSWERS } else { 1 }
}

pub(super) fn mean_heat(statement: &Statement, tally: &Tally<'_>) -> Option<Heat> {
    let answers = tally.with_heat();
    if answers == 0 {
        return None;
    }
    let levels = tally.levels.len();
    let parts = tally.levels.iter().enumerate();
    Heat::new(
        parts.map(|(i, n)| share(*n, answers) * Heat::of_index(i, levels, statement.reverse).get()).sum(),
    )
}

fn spread(rows: &[(&Statement, Tally<'_>)]) -> Vec<u64> {
    let levels = rows.first().map_or(0, |(_, tally)| tally.levels.len());
    let mut pooled = vec![0; levels];
    for (statement, tally) in rows {
        for (index, count) in tally.levels.iter().enumerate() {
            let at = if statement.reverse { levels - 1 - index } else { index };
            if let Some(cell) = pooled.get_mut(at) {
                *cell += count;
            }
        }
    }
    pooled
}

fn sides(statement: &Statement, tally: &Tally<'_>) -> Sides {
    let mut sides = Sides { cool: 0, middle: 0, warm: 0 };
    for (index, count) in tally.levels.iter().enumerate() {
        let heat = Heat::of_index(index, tally.levels.len(), statement.reverse).get();
        match heat {
            _ if heat < 0.5 => sides.cool += count,
            _ if heat > 0.5 => sides.warm += count,
            _ => sides.middle += count,
        }
    }
    sides
}

#[cfg(test)]
mod tests;
