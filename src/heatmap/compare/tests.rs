use super::*;
use crate::format::questionnaire::read;
use crate::model::questionnaire::Level;
use proptest::prelude::*;

/// A questionnaire of five levels with dimensions of so many statements.
fn questionnaire(dimensions: &[(&str, usize)], extra: &str) -> Questionnaire {
    let mut toml = format!(
        "format = 1\nid = \"q\"\nversion = \"1.0.0\"\nlanguage = \"en\"\ntitle = \"Q\"\nsummary = \"S\"\n{extra}\n\
         [[area]]\nid = \"a\"\ntitle = \"A\"\n"
    );
    for (id, statements) in dimensions {
        toml +=
            &format!("[[area.dimension]]\nid = \"{id}\"\ntitle = \"D\"\nabout = \"A\"\nreflect = \"R\"\n");
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
        let mut response = crate::model::response::Response::new(
            uuid::Uuid::nil(),
            of.key.clone(),
            jiff::Timestamp::UNIX_EPOCH,
            String::new(),
            None,
        );
        let answers = of.statements().zip(*levels).filter_map(|(statement, level)| {
            let level = Level::new(*level)?;
            Some((statement.id.clone(), Some(crate::model::response::Answer::Level(level))))
        });
        response.apply(crate::model::response::Edit::Answers(answers.collect()));
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
fn only_statements_with_heat_in_both_are_compared_and_each_tile_is_as_in_its_own_heatmap() {
    let of = questionnaire(&[("d", 2), ("e", 1), ("f", 2)], FIVE);
    let (then, now) = (answered(&of, &[5, 1, 0, 2, 0]), answered(&of, &[5, 0, 3, 0, 4]));
    let side = |tallies| Side { questionnaire: &of, tallies, people: People::One };
    let comparison = Comparison::of(side(&then), side(&now)).unwrap();
    let told: Vec<_> = comparison
        .tiles
        .iter()
        .map(|tile| (tile.change.name(), tile.then.map(Heat::get), tile.now.map(Heat::get), tile.compared))
        .collect();
    assert_eq!(
        told,
        [
            ("about the same", Some(0.5), Some(1.0), 1),
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
    let told: Vec<_> = comparison.tiles.iter().map(|tile| (tile.id.as_str(), tile.change.name())).collect();
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

#[test]
fn what_is_withheld_of_one_side_does_not_show_on_the_other() {
    let two = questionnaire(&[("d", 2)], FIVE);
    let mine = answered(&two, &[5, 1]);
    let me = Side { questionnaire: &two, tallies: &mine, people: People::One };
    let by_consent = People::Group { people: 3, minimum: 5, by_consent: true };
    let not_yet = People::Group { people: 0, minimum: 5, by_consent: false };
    // Of the second statement all three have answered, or only two: it counts, or does not.
    let all: &[&[u8]] = &[&[4, 4], &[4, 4], &[4, 4]];
    let some: &[&[u8]] = &[&[4, 4], &[4, 4], &[4]];
    for people in [by_consent, not_yet] {
        let beside = |answers: &[&[u8]]| {
            let tallies = counted(&two, answers);
            let group = Side { questionnaire: &two, tallies: &tallies, people };
            Comparison::of(me, group).unwrap()
        };
        let (every, fewer) = (beside(all), beside(some));
        assert_eq!(every, fewer, "{people:?}");
        assert_eq!((every.tiles[0].then.map(Heat::get), every.tiles[0].compared), (Some(0.5), 0));
    }
}

#[test]
fn of_one_statement_of_a_few_people_only_the_word_shows_beside_another() {
    let two = questionnaire(&[("d", 2)], FIVE);
    let tallies = counted(&two, &[&[4], &[4], &[4], &[2], &[3]]);
    let few = People::Group { people: 5, minimum: 5, by_consent: false };
    let group = Side { questionnaire: &two, tallies: &tallies, people: few };
    let compared = Comparison::of(group, group).unwrap();
    assert_eq!((compared.tiles[0].then, compared.tiles[0].bands.0), (None, Some(Band::Warm)));
}
