//! Two heatmaps of one questionnaire, laid side by side by the ids of their statements.

use super::build::{Disclosure, People};
use super::heat::{Band, Heat, ROUNDING, small};
use super::tile::{counts, mean_heat};
use crate::i18n::{Localize, Messages};
use crate::model::group::Tallies;
use crate::model::questionnaire::{
    Dimension, DimensionId, Questionnaire, QuestionnaireRef, Statement, StatementId,
};

/// A mean level that moved by so much, in levels, is warmer or cooler.
const STEP: f64 = 0.5;
/// As many of the statements that moved most are told.
const MOST_TOLD: usize = 5;
/// One of two heatmaps that are compared.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// What was answered.
    pub questionnaire: &'a Questionnaire,
    /// How.
    pub tallies: &'a Tallies,
    /// By whom, which decides what of it may be shown.
    pub people: People,
}

/// Why two heatmaps cannot be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Incomparable {
    /// They answer different questions.
    Questionnaires(String, String),
    /// Their scales have different numbers of levels.
    Scales(usize, usize),
}

impl Localize for Incomparable {
    fn localize(&self, messages: &Messages) -> String {
        let (key, then, now) = match self {
            Self::Questionnaires(then, now) => ("compare-other-questions", then.clone(), now.clone()),
            Self::Scales(then, now) => ("compare-other-scales", then.to_string(), now.to_string()),
        };
        messages.with(key, &[("then", then.into()), ("now", now.into())])
    }
}

/// What became of a dimension.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Change {
    /// Its mean level rose by half a level or more.
    Warmer,
    /// It sank by half a level or more.
    Cooler,
    /// It moved by less.
    AboutTheSame,
    /// One of the two has no heat for it, or may not show it.
    NotComparable,
}

impl Change {
    /// All four, in the order in which they are told.
    pub const ALL: [Self; 4] = [Self::Warmer, Self::Cooler, Self::AboutTheSame, Self::NotComparable];

    /// The change from one mean heat to another on a scale of `levels`: warmer or cooler from half a level on.
    pub fn between(then: Heat, now: Heat, levels: usize) -> Self {
        let moved = (now.get() - then.get()) * small(levels.saturating_sub(1));
        match moved {
            _ if moved >= STEP - ROUNDING => Self::Warmer,
            _ if moved <= ROUNDING - STEP => Self::Cooler,
            _ => Self::AboutTheSame,
        }
    }

    /// Its name in JSON, the key of that in `messages`, and of the title over what became so.
    fn words(self) -> [&'static str; 3] {
        match self {
            Self::Warmer => ["warmer", "warmer", "list-warmer"],
            Self::Cooler => ["cooler", "cooler", "list-cooler"],
            Self::AboutTheSame => ["about the same", "about-the-same", "list-about-the-same"],
            Self::NotComparable => ["not comparable", "not-comparable", "list-not-comparable"],
        }
    }

    pub fn name(self) -> &'static str {
        let [name, ..] = self.words();
        name
    }

    pub fn messages(self) -> &'static str {
        let [_, key, _] = self.words();
        key
    }

    pub fn title(self) -> &'static str {
        let [.., title] = self.words();
        title
    }
}

/// A dimension, then and now.
#[derive(Debug, Clone, PartialEq)]
pub struct ComparedTile {
    /// Which dimension it is.
    pub id: DimensionId,
    /// Its heat then, as its own heatmap has it.
    pub then: Option<Heat>,
    /// Its heat now, likewise.
    pub now: Option<Heat>,
    /// The words for both, which may show where the heats may not.
    pub bands: (Option<Band>, Option<Band>),
    /// What became of it, over the statements that have heat in both.
    pub change: Change,
    /// How many statements have heat in both.
    pub compared: usize,
    /// How many statements it has in either.
    pub of: usize,
    /// Its statements with their heats, where these may be shown.
    pub statements: Vec<ComparedStatement>,
}

/// A statement, then and now.
#[derive(Debug, Clone, PartialEq)]
pub struct ComparedStatement {
    /// Which statement it is.
    pub id: StatementId,
    /// Its heat then.
    pub then: Option<Heat>,
    /// Its heat now.
    pub now: Option<Heat>,
}

impl ComparedStatement {
    /// How far its heat moved, up or down.
    pub fn moved(&self) -> Option<f64> {
        Some(self.now?.get() - self.then?.get())
    }
}

/// Two heatmaps, compared.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// The levels of their scale.
    pub levels: usize,
    /// The dimensions of now in questionnaire order, then those that only the other had.
    pub tiles: Vec<ComparedTile>,
}

impl Comparison {
    /// Compares two heatmaps.
    ///
    /// # Errors
    /// When they answer different questionnaires, or on different scales.
    pub fn of(then: Side<'_>, now: Side<'_>) -> Result<Self, Incomparable> {
        let (a, b): (&QuestionnaireRef, &QuestionnaireRef) =
            (&then.questionnaire.key, &now.questionnaire.key);
        if !a.compares_with(b) {
            return Err(Incomparable::Questionnaires(a.to_string(), b.to_string()));
        }
        let (before, levels) = (then.questionnaire.scale.len(), now.questionnaire.scale.len());
        if before != levels {
            return Err(Incomparable::Scales(before, levels));
        }
        let gone = then.questionnaire.dimensions().filter(|d| now.questionnaire.dimension(&d.id).is_none());
        let ids = now.questionnaire.dimensions().chain(gone).map(|dimension| &dimension.id);
        Ok(Self { levels, tiles: ids.map(|id| compare(id, then, now, levels)).collect() })
    }

    /// Leaves some tiles blank, as if they could not be compared.
    pub fn leave_out(&mut self, ids: &[DimensionId]) {
        for tile in self.tiles.iter_mut().filter(|tile| ids.contains(&tile.id)) {
            (tile.then, tile.now, tile.bands) = (None, None, (None, None));
            (tile.change, tile.compared) = (Change::NotComparable, 0);
            tile.statements.clear();
        }
    }

    /// The dimensions that became so.
    pub fn changed(&self, change: Change) -> Vec<DimensionId> {
        self.tiles.iter().filter(|tile| tile.change == change).map(|tile| tile.id.clone()).collect()
    }

    /// The statements that moved most, by a level or more, those that moved farthest first.
    pub fn changed_most(&self) -> Vec<&ComparedStatement> {
        let level = 1.0 / small(self.levels.saturating_sub(1).max(1));
        let far = |s: &&ComparedStatement| s.moved().is_some_and(|moved| moved.abs() >= level - ROUNDING);
        let mut found: Vec<_> = self.tiles.iter().flat_map(|tile| &tile.statements).filter(far).collect();
        let distance = |s: &ComparedStatement| (s.moved().unwrap_or(0.0).abs() / ROUNDING).round();
        found.sort_by(|a, b| distance(b).total_cmp(&distance(a)));
        found.truncate(MOST_TOLD);
        found
    }
}

fn compare(id: &DimensionId, then: Side<'_>, now: Side<'_>, levels: usize) -> ComparedTile {
    let (before, after) = (then.heats(id), now.heats(id));
    let mut ids: Vec<&StatementId> = after.iter().map(|(id, _)| *id).collect();
    ids.extend(before.iter().map(|(id, _)| *id).filter(|id| !after.iter().any(|(known, _)| known == id)));
    let heat = |heats: &[(&StatementId, Option<Heat>)], id: &StatementId| {
        heats.iter().find(|(known, _)| *known == id).and_then(|(_, heat)| *heat)
    };
    let pairs: Vec<(&StatementId, Option<Heat>, Option<Heat>)> =
        ids.iter().map(|id| (*id, heat(&before, id), heat(&after, id))).collect();
    let both: Vec<(Heat, Heat)> = pairs.iter().filter_map(|(_, then, now)| then.zip(*now)).collect();
    let (common_then, common_now) =
        (Heat::mean(both.iter().map(|(then, _)| *then)), Heat::mean(both.iter().map(|(_, now)| *now)));
    let own = |heats: &[(&StatementId, Option<Heat>)]| Heat::mean(heats.iter().filter_map(|(_, heat)| *heat));
    // Where a single statement's mean may not show, neither may one over a part of the statements.
    let whole = |side: Side<'_>, heats: &[(&StatementId, Option<Heat>)]| {
        side.shows_statements() || heats.iter().filter(|(_, heat)| heat.is_some()).count() == both.len()
    };
    // Where one side shows less than heat, which of its statements count may not be seen on the other side either.
    let may_show = then.shows_heat() && now.shows_heat();
    let in_full = may_show && whole(then, &before) && whole(now, &after);
    let (common_then, common_now) = if in_full { (common_then, common_now) } else { (None, None) };
    let change = match common_then.zip(common_now) {
        Some((then, now)) => Change::between(then, now, levels),
        _ => Change::NotComparable,
    };
    let heat_of = |side: Side<'_>, heats: &[(&StatementId, Option<Heat>)]| {
        let heat = own(heats).map(|heat| side.people.blurred(heat, levels));
        let band = heat.map(Heat::band).filter(|_| side.people.disclosure() >= Disclosure::Bands);
        let pools = heats.iter().filter(|(_, heat)| heat.is_some()).count()
            >= side.people.disclosure().statements_to_pool();
        (heat.filter(|_| side.shows_heat() && pools), band)
    };
    let ((then_heat, then_band), (now_heat, now_band)) = (heat_of(then, &before), heat_of(now, &after));
    let each = then.shows_statements() && now.shows_statements();
    ComparedTile {
        id: id.clone(),
        then: then_heat,
        now: now_heat,
        bands: (then_band, now_band),
        change,
        compared: if may_show { both.len() } else { 0 },
        of: pairs.len(),
        statements: pairs
            .into_iter()
            .filter(|_| each)
            .map(|(id, then, now)| ComparedStatement { id: id.clone(), then, now })
            .collect(),
    }
}

impl<'a> Side<'a> {
    /// The statements of a dimension with the heat of those that count.
    fn heats(&self, id: &DimensionId) -> Vec<(&'a StatementId, Option<Heat>)> {
        let heat = |statement: &Statement| {
            let tally = self.tallies.at(statement.position);
            if counts(&tally, self.people) { mean_heat(statement, &tally) } else { None }
        };
        let statements = |dimension: &'a Dimension| dimension.statements.iter();
        let found = self.questionnaire.dimension(id).map(statements).into_iter().flatten();
        found.map(|statement| (&statement.id, heat(statement))).collect()
    }

    fn shows_heat(&self) -> bool {
        self.people.disclosure() >= Disclosure::Sides
    }

    fn shows_statements(&self) -> bool {
        self.people.disclosure() == Disclosure::Counts
    }
}

#[cfg(test)]
mod tests;
