//! Two heatmaps of one questionnaire, laid side by side by the ids of their statements.

use super::build::{Disclosure, People, counts, mean_heat};
use super::heat::{Band, Heat, small};
use crate::group::Tallies;
use crate::questionnaire::{Dimension, DimensionId, Questionnaire, QuestionnaireRef, Statement, StatementId};

/// A mean level that moved by so much, in levels, is warmer or cooler.
const STEP: f64 = 0.5;
/// As many of the statements that moved most are told.
const MOST_TOLD: usize = 5;
/// Bounds that are met but for the rounding of floating point count as met.
const ROUNDING: f64 = 1e-9;

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
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Incomparable {
    /// They answer different questions.
    #[error("They answer different questions ({0} and {1}), so there is nothing to compare.")]
    Questionnaires(String, String),
    /// Their scales have different numbers of levels.
    #[error("Their scales differ ({0} levels then, {1} now), so there is nothing to compare.")]
    Scales(usize, usize),
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
    #[must_use]
    pub fn between(then: Heat, now: Heat, levels: usize) -> Self {
        let moved = (now.get() - then.get()) * small(levels.saturating_sub(1));
        match moved {
            _ if moved >= STEP - ROUNDING => Self::Warmer,
            _ if moved <= ROUNDING - STEP => Self::Cooler,
            _ => Self::AboutTheSame,
        }
    }

    /// Its name in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Warmer => "warmer",
            Self::Cooler => "cooler",
            Self::AboutTheSame => "about the same",
            Self::NotComparable => "not comparable",
        }
    }

    /// The key of its name in `words`.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Warmer => "warmer",
            Self::Cooler => "cooler",
            Self::AboutTheSame => "about-the-same",
            Self::NotComparable => "not-comparable",
        }
    }

    /// The key in `words` of the title over what became so.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Warmer => "list-warmer",
            Self::Cooler => "list-cooler",
            Self::AboutTheSame => "list-about-the-same",
            Self::NotComparable => "list-not-comparable",
        }
    }
}

/// A dimension, then and now.
#[derive(Debug, Clone, PartialEq)]
pub struct ComparedTile {
    /// Which dimension it is.
    pub id: DimensionId,
    /// Its heat then, over the statements that are compared; where none is, its own.
    pub then: Option<Heat>,
    /// Its heat now, likewise.
    pub now: Option<Heat>,
    /// The words for both, which may show where the heats may not.
    pub bands: (Option<Band>, Option<Band>),
    /// What became of it.
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
    #[must_use]
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

    /// The dimensions that became so.
    #[must_use]
    pub fn changed(&self, change: Change) -> Vec<DimensionId> {
        self.tiles.iter().filter(|tile| tile.change == change).map(|tile| tile.id.clone()).collect()
    }

    /// The statements that moved most, by a level or more, those that moved farthest first.
    #[must_use]
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
    let in_full = whole(then, &before) && whole(now, &after);
    let may_show = then.shows_heat() && now.shows_heat() && in_full;
    let (common_then, common_now) = if in_full { (common_then, common_now) } else { (None, None) };
    let change = match common_then.zip(common_now) {
        Some((then, now)) if may_show => Change::between(then, now, levels),
        _ => Change::NotComparable,
    };
    let heat_of = |side: Side<'_>, common: Option<Heat>, heats: &[(&StatementId, Option<Heat>)]| {
        let heat = common.or_else(|| own(heats)).map(|heat| side.people.blurred(heat, levels));
        let band = heat.map(Heat::band).filter(|_| side.people.disclosure() >= Disclosure::Bands);
        (heat.filter(|_| side.shows_heat()), band)
    };
    let ((then_heat, then_band), (now_heat, now_band)) =
        (heat_of(then, common_then, &before), heat_of(now, common_now, &after));
    let each = then.shows_statements() && now.shows_statements();
    ComparedTile {
        id: id.clone(),
        then: then_heat,
        now: now_heat,
        bands: (then_band, now_band),
        change,
        compared: both.len(),
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
mod tests {
    use super::*;
    use crate::questionnaire::{Level, read};
    use proptest::prelude::*;

    /// A questionnaire of five levels with dimensions of so many statements.
    fn questionnaire(dimensions: &[(&str, usize)], extra: &str) -> Questionnaire {
        let mut toml = format!(
            "format = 1\nid = \"q\"\nversion = \"1.0.0\"\nlanguage = \"en\"\ntitle = \"Q\"\nsummary = \"S\"\n{extra}\n\
             [[area]]\nid = \"a\"\ntitle = \"A\"\n"
        );
        for (id, statements) in dimensions {
            toml += &format!(
                "[[area.dimension]]\nid = \"{id}\"\ntitle = \"D\"\nabout = \"A\"\nreflect = \"R\"\n"
            );
            for number in 0..*statements {
                toml += &format!("[[area.dimension.statement]]\nid = \"s{number}\"\ntext = \"T\"\n");
            }
        }
        read(toml.as_bytes()).unwrap()
    }

    const FIVE: &str = "[scale]\nlevels = [\"a\", \"b\", \"c\", \"d\", \"e\"]";

    fn answered(of: &Questionnaire, levels: &[u8]) -> Tallies {
        counted(of, &[levels])
    }

    fn counted(of: &Questionnaire, people: &[&[u8]]) -> Tallies {
        let mut tallies = Tallies::new(of);
        for levels in people {
            let mut response = crate::response::Response::new(
                uuid::Uuid::nil(),
                of.key.clone(),
                jiff::Timestamp::UNIX_EPOCH,
                String::new(),
                None,
            );
            let answers = of.statements().zip(*levels).filter_map(|(statement, level)| {
                let level = Level::new(*level)?;
                Some((statement.id.clone(), Some(crate::response::Answer::Level(level))))
            });
            response.apply(crate::response::Edit::Answers(answers.collect()));
            tallies.count(response.given(), of).unwrap();
        }
        tallies
    }

    fn changes(of: &Questionnaire, then: &[u8], now: &[u8]) -> Vec<&'static str> {
        let (then, now) = (answered(of, then), answered(of, now));
        let side = |tallies| Side { questionnaire: of, tallies, people: People::One };
        let comparison = Comparison::of(side(&then), side(&now)).unwrap();
        comparison.tiles.iter().map(|tile| tile.change.name()).collect()
    }

    #[test]
    fn half_a_level_is_a_change_and_less_is_about_the_same() {
        let two = questionnaire(&[("d", 2)], FIVE);
        assert_eq!(changes(&two, &[3, 3], &[3, 4]), ["warmer"], "exactly half a level up");
        assert_eq!(changes(&two, &[3, 3], &[3, 2]), ["cooler"], "exactly half a level down");
        assert_eq!(changes(&two, &[3, 3], &[3, 3]), ["about the same"]);
        assert_eq!(changes(&two, &[3, 3], &[4, 2]), ["about the same"]);
        let three = questionnaire(&[("d", 3)], FIVE);
        assert_eq!(changes(&three, &[3, 3, 3], &[3, 3, 4]), ["about the same"], "a third of a level");
        assert_eq!(changes(&three, &[3, 3, 3], &[3, 4, 4]), ["warmer"], "two thirds");
    }

    #[test]
    fn only_statements_with_heat_in_both_are_compared() {
        let of = questionnaire(&[("d", 2), ("e", 1), ("f", 2)], FIVE);
        let (then, now) = (answered(&of, &[5, 1, 0, 2, 0]), answered(&of, &[5, 0, 3, 0, 4]));
        let side = |tallies| Side { questionnaire: &of, tallies, people: People::One };
        let comparison = Comparison::of(side(&then), side(&now)).unwrap();
        let told: Vec<_> = comparison
            .tiles
            .iter()
            .map(|tile| {
                (tile.change.name(), tile.then.map(Heat::get), tile.now.map(Heat::get), tile.compared)
            })
            .collect();
        assert_eq!(
            told,
            [
                ("about the same", Some(1.0), Some(1.0), 1),
                ("not comparable", None, Some(0.5), 0),
                ("not comparable", Some(0.25), Some(0.75), 0),
            ]
        );
    }

    #[test]
    fn other_questions_and_other_scales_are_refused() {
        let (five, three) = (
            questionnaire(&[("d", 1)], FIVE),
            questionnaire(&[("d", 1)], "[scale]\nlevels = [\"a\", \"b\", \"c\"]"),
        );
        let mut other = five.clone();
        other.key.id = "p".into();
        let mut newer = five.clone();
        newer.key.version = semver::Version::new(2, 0, 0);
        let compare = |a: &Questionnaire, b: &Questionnaire| {
            let (then, now) = (answered(a, &[1]), answered(b, &[1]));
            let side = |questionnaire, tallies| Side { questionnaire, tallies, people: People::One };
            Comparison::of(side(a, &then), side(b, &now)).unwrap_err()
        };
        assert!(matches!(compare(&five, &other), Incomparable::Questionnaires(..)));
        assert!(matches!(compare(&five, &newer), Incomparable::Questionnaires(..)));
        assert_eq!(compare(&five, &three), Incomparable::Scales(5, 3));
    }

    #[test]
    fn a_dimension_that_one_of_them_lacks_is_named_and_not_compared() {
        let (then, now) =
            (questionnaire(&[("d", 1), ("old", 1)], FIVE), questionnaire(&[("new", 1), ("d", 1)], FIVE));
        let (before, after) = (answered(&then, &[1, 5]), answered(&now, &[2, 4]));
        let side = |questionnaire, tallies| Side { questionnaire, tallies, people: People::One };
        let comparison = Comparison::of(side(&then, &before), side(&now, &after)).unwrap();
        let told: Vec<_> =
            comparison.tiles.iter().map(|tile| (tile.id.as_str(), tile.change.name())).collect();
        assert_eq!(told, [("a.new", "not comparable"), ("a.d", "warmer"), ("a.old", "not comparable")]);
        assert_eq!(comparison.changed_most().len(), 1);
    }

    #[test]
    fn of_a_group_no_more_is_compared_than_may_be_shown() {
        let of = questionnaire(&[("d", 2)], FIVE);
        let people = |count: usize| counted(&of, &vec![&[2u8, 4][..]; count]);
        let one = answered(&of, &[4, 4]);
        let compare = |count: usize, by_consent| {
            let group = people(count);
            let of_group = People::Group { people: count as u64, minimum: 5, by_consent };
            let then = Side { questionnaire: &of, tallies: &group, people: of_group };
            let now = Side { questionnaire: &of, tallies: &one, people: People::One };
            Comparison::of(then, now).unwrap().tiles.remove(0)
        };
        let (four, six, eight) = (compare(4, true), compare(6, false), compare(8, false));
        assert_eq!((four.change, four.then, four.statements.len()), (Change::NotComparable, None, 0));
        assert_eq!((six.change, six.statements.len()), (Change::Warmer, 0));
        assert_eq!((eight.change, eight.statements.len()), (Change::Warmer, 2));
    }

    #[test]
    fn one_statement_out_of_two_cannot_be_read_out_of_a_group_by_comparing() {
        let of = questionnaire(&[("d", 2)], FIVE);
        let group = counted(&of, &[&[1u8, 5][..]; 6]);
        let one = answered(&of, &[3, 0]);
        let people = People::Group { people: 6, minimum: 5, by_consent: false };
        let then = Side { questionnaire: &of, tallies: &group, people };
        let now = Side { questionnaire: &of, tallies: &one, people: People::One };
        let tile = Comparison::of(then, now).unwrap().tiles.remove(0);
        assert_eq!(
            (tile.change, tile.then.map(Heat::get)),
            (Change::NotComparable, Some(0.5)),
            "the tile's own mean"
        );
    }

    proptest! {
        #[test]
        fn turned_round_warmer_is_cooler(then in prop::collection::vec(1u8..=5, 3), now in prop::collection::vec(1u8..=5, 3)) {
            let of = questionnaire(&[("d", 3)], FIVE);
            let turned = match changes(&of, &then, &now)[0] {
                "warmer" => "cooler",
                "cooler" => "warmer",
                same => same,
            };
            prop_assert_eq!(changes(&of, &now, &then), [turned]);
        }
    }
}
