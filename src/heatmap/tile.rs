//! The heat of one dimension, and what of it may be shown.

use super::agreement::{Agreement, alignment, is_split, share};
use super::build::{Disclosure, People, Sides, StatementHeat, TileHeat};
use super::heat::{Heat, small};
use crate::model::group::{Tallies, Tally};
use crate::model::questionnaire::{Dimension, Statement};

/// A group's statement counts from this many answers with heat.
const FEWEST_ANSWERS: u64 = 3;

pub(super) fn tile_heat(dimension: &Dimension, tallies: &Tallies, people: People) -> TileHeat {
    let disclosure = people.disclosure();
    let empty = TileHeat::blank(&dimension.id, dimension.statements.iter().map(|statement| &statement.id));
    if disclosure == Disclosure::Nothing {
        return empty;
    }
    let counting: Vec<(&Statement, Tally<'_>)> = counting(dimension, tallies, people).collect();
    let heat = heat_of(counting.iter().copied(), tallies, people);
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
        statements: rows(dimension, tallies)
            .map(|(statement, tally)| statement_heat(statement, &tally, people))
            .collect(),
        ..empty
    }
}

fn rows<'a>(
    dimension: &'a Dimension,
    tallies: &'a Tallies,
) -> impl Iterator<Item = (&'a Statement, Tally<'a>)> {
    dimension.statements.iter().map(|statement| (statement, tallies.at(statement.position)))
}

/// The statements that count, with their tallies.
pub(super) fn counting<'a>(
    dimension: &'a Dimension,
    tallies: &'a Tallies,
    people: People,
) -> impl Iterator<Item = (&'a Statement, Tally<'a>)> {
    rows(dimension, tallies).filter(move |(_, tally)| counts(tally, people))
}

/// The heat of a dimension, as exactly as it may be known.
pub(super) fn heat_of<'a>(
    counting: impl Iterator<Item = (&'a Statement, Tally<'a>)>,
    tallies: &Tallies,
    people: People,
) -> Option<Heat> {
    let exact = Heat::mean(counting.filter_map(|(statement, tally)| mean_heat(statement, &tally)));
    exact.map(|heat| people.blurred(heat, tallies.levels()))
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
    let mut sides = Sides::default();
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
