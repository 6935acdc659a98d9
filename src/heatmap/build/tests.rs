use super::*;
use crate::format::questionnaire::built_in;
use crate::model::questionnaire::Level;
use crate::model::response::{Answer, Edit, Response};
use jiff::Timestamp;
use proptest::prelude::*;
use uuid::Uuid;

fn default_set() -> Questionnaire {
    built_in::load().unwrap().remove(0)
}

/// A response from a string of keys, one a statement: a level, `s`, `x`, or `-` for none.
fn response(questionnaire: &Questionnaire, keys: &str) -> Response {
    let key = questionnaire.key.clone();
    let mut response = Response::new(Uuid::nil(), key, Timestamp::UNIX_EPOCH, String::new(), None);
    let answers = questionnaire.statements().zip(keys.chars()).map(|(statement, key)| {
        let answer = match key {
            's' => Some(Answer::NotSure),
            'x' => Some(Answer::DoesNotApply),
            '-' => None,
            digit => Level::new(u8::try_from(digit.to_digit(10).unwrap()).unwrap()).map(Answer::Level),
        };
        (statement.id.clone(), answer)
    });
    response.apply(Edit::Answers(answers.collect()));
    response
}

fn person(keys: &str) -> Heatmap {
    let questionnaire = default_set();
    let tallies = Tallies::of(&response(&questionnaire, keys), &questionnaire).unwrap();
    Heatmap::of(&questionnaire, &tallies, People::One)
}

fn group(people: &[&str], by_consent: bool) -> Heatmap {
    let questionnaire = default_set();
    let mut tallies = Tallies::new(&questionnaire);
    for keys in people {
        tallies.count(response(&questionnaire, keys).given(), &questionnaire).unwrap();
    }
    let people = People::Group { people: tallies.people, minimum: 5, by_consent };
    Heatmap::of(&questionnaire, &tallies, people)
}

fn heat(heat: Option<Heat>) -> Option<f64> {
    heat.map(Heat::get)
}

#[test]
fn a_persons_tile_is_the_mean_of_its_statements_and_gaps_are_not_zeros() {
    let heatmap = person("244s-x");
    let tiles: Vec<&TileHeat> = heatmap.tiles().collect();
    assert_eq!(
        (heat(tiles[0].heat), tiles[0].answered, tiles[0].band),
        (Some(0.5), Some(2), Some(Band::Mild))
    );
    assert_eq!(tiles[0].spread, Some(vec![0, 1, 0, 1, 0]));
    assert_eq!((heat(tiles[1].heat), tiles[1].answered), (Some(0.75), Some(1)));
    assert_eq!((heat(tiles[2].heat), tiles[2].answered, tiles[2].band), (None, Some(0), None));
    assert_eq!(heat(heatmap.areas[0].heat), Some(0.625));
    assert_eq!(heat(heatmap.heat), Some(0.625), "areas without heat are left out");
    assert_eq!((heatmap.answered, heatmap.of), (Some(5), 32));
    assert_eq!(tiles[0].alignment, None);
}

#[test]
fn fewer_than_five_show_nothing_without_consent_and_only_words_with_it() {
    let four = ["44", "44", "45", "12"];
    let silent = group(&four, false);
    assert!(silent.tiles().all(|tile| tile.band.is_none() && tile.heat.is_none() && tile.spread.is_none()));
    assert_eq!((silent.heat, silent.band, silent.answered), (None, None, None));
    let open = group(&four, true);
    let tile = open.tiles().next().unwrap();
    assert_eq!(tile.band, Some(Band::Warm));
    assert_eq!((tile.heat, tile.alignment, tile.agreement, tile.split), (None, None, None, None));
    assert_eq!((&tile.spread, tile.answered), (&None, None));
    assert!(tile.statements.iter().all(|s| s.heat.is_none() && s.counts.is_none() && s.sides.is_none()));
    assert_eq!(group(&["44", "44"], true).tiles().next().unwrap().band, None, "two never");
}

#[test]
fn five_to_seven_show_sides_and_a_pooled_spread_but_no_statements_counts() {
    let heatmap = group(&["44", "44", "45", "12", "33", "s3"], false);
    let tile = heatmap.tiles().next().unwrap();
    assert_eq!(tile.spread, Some(vec![1, 1, 3, 5, 1]));
    let first = &tile.statements[0];
    assert_eq!((&first.counts, first.heat, first.not_sure), (&None, None, None));
    assert_eq!(first.sides, Some(Sides { cool: 1, middle: 1, warm: 3 }));
    assert!(tile.agreement.is_some() && tile.heat.is_some());
}

#[test]
fn what_is_pooled_over_one_statement_does_not_show_below_eight() {
    let heatmap = group(&["4s", "4s", "4s", "2s", "3s"], false);
    let tile = heatmap.tiles().next().unwrap();
    assert_eq!((tile.answered, &tile.spread), (Some(1), &None));
    // Five answers whose mean and sides are known are known themselves: 4, 4, 4, 2, 3.
    assert_eq!((tile.heat, tile.alignment), (None, None));
    assert_eq!((tile.band, tile.agreement), (Some(Band::Warm), Some(Agreement::Mixed)));
    assert!(heatmap.areas[0].band.is_some(), "the area is made of the word");
}

#[test]
fn a_higher_minimum_is_no_door_for_fewer() {
    let shown = |people| People::Group { people, minimum: 8, by_consent: true }.disclosure();
    assert_eq!([3, 4, 5, 7].map(shown), [Disclosure::Nothing; 4]);
}

#[test]
fn eight_show_counts_and_a_statement_needs_three_answers() {
    let heatmap = group(&["44", "44", "4s", "4x", "4s", "2-", "2s", "2s"], false);
    let tile = heatmap.tiles().next().unwrap();
    assert_eq!(tile.statements[0].counts, Some(vec![0, 3, 0, 5, 0]));
    assert_eq!(tile.statements[1].counts, None, "two answers are too few");
    assert_eq!((tile.answered, tile.too_few), (Some(1), false));
    assert_eq!((tile.split, tile.agreement), (Some(true), Some(Agreement::Differ)));
    let next = heatmap.tiles().nth(1).unwrap();
    assert_eq!((next.too_few, next.heat, next.band), (true, None, None));
}

#[test]
fn a_groups_own_minimum_can_only_be_higher() {
    let shown = |people, minimum| People::Group { people, minimum, by_consent: false }.disclosure();
    assert_eq!(shown(5, 0), Disclosure::Sides);
    assert_eq!(shown(4, 0), Disclosure::Nothing);
    assert_eq!(shown(6, 7), Disclosure::Nothing);
    assert_eq!(shown(8, 7), Disclosure::Counts);
}

#[test]
fn reversed_statements_and_other_scales() {
    let text = r#"
format = 1
id = "q"
version = "1.0.0"
language = "en"
title = "Q"
summary = "S"
[scale]
levels = ["no", "so so", "yes"]
[[area]]
id = "a"
title = "A"
[[area.dimension]]
id = "d"
title = "D"
about = "d"
reflect = "?"
[[area.dimension.statement]]
id = "plain"
text = "P"
[[area.dimension.statement]]
id = "turned"
text = "T"
reverse = true
"#;
    let questionnaire = crate::format::questionnaire::read(text.as_bytes()).unwrap();
    let tallies = Tallies::of(&response(&questionnaire, "31"), &questionnaire).unwrap();
    let heatmap = Heatmap::of(&questionnaire, &tallies, People::One);
    let tile = heatmap.tiles().next().unwrap();
    assert_eq!((heat(tile.heat), tile.spread.as_deref()), (Some(1.0), Some([0, 0, 2].as_slice())));
    assert_eq!(tile.statements[1].counts, Some(vec![1, 0, 0]), "counts stay as answered");
    assert!(Tallies::of(&response(&questionnaire, "4"), &questionnaire).is_err());
}

proptest! {
    #[test]
    fn one_person_or_many_heat_is_in_range_and_merging_is_associative(
        rooms in prop::collection::vec(prop::collection::vec("[1-5sx-]{32}", 1..5), 3)
    ) {
        let questionnaire = default_set();
        let tallies: Vec<Tallies> = rooms.iter().map(|room| {
            let mut tallies = Tallies::new(&questionnaire);
            for keys in room {
                tallies.count(response(&questionnaire, keys).given(), &questionnaire).unwrap();
            }
            tallies
        }).collect();
        let [a, b, c] = [&tallies[0], &tallies[1], &tallies[2]];
        let mut left = a.clone();
        left.merge(b);
        left.merge(c);
        let mut right = b.clone();
        right.merge(c);
        let mut turned = a.clone();
        turned.merge(&right);
        prop_assert_eq!(&left, &turned);
        for people in [People::One, People::Group { people: left.people, minimum: 5, by_consent: true }] {
            let heatmap = Heatmap::of(&questionnaire, &left, people);
            let bands = |area: &AreaHeat| area.tiles.iter().map(|tile| tile.band).collect::<Vec<_>>();
            let areas: Vec<_> = heatmap.areas.iter().map(bands).collect();
            prop_assert_eq!(Heatmap::bands(&questionnaire, &left, people), areas);
            for tile in heatmap.tiles() {
                if let Some(heat) = tile.heat {
                    prop_assert!((0.0..=1.0).contains(&heat.get()));
                    prop_assert_eq!(tile.band, Some(heat.band()));
                }
            }
            prop_assert!(!heatmap.warm_spots.iter().any(|spot| heatmap.cool_spots.contains(spot)));
        }
    }

    #[test]
    fn the_unanimous_are_aligned_and_at_their_level(level in 1u8..=5, people in 5usize..12) {
        let keys = level.to_string().repeat(32);
        let heatmap = group(&vec![keys.as_str(); people], false);
        for tile in heatmap.tiles() {
            prop_assert_eq!(tile.agreement, Some(Agreement::Aligned));
            prop_assert!((tile.heat.unwrap().level(5) - f64::from(level)).abs() < 1e-9);
        }
    }
}
