//! Who is in, who waits, and when a group opens.

use super::*;
use crate::format::group::read;
use crate::format::questionnaire::built_in;
use crate::model::questionnaire::Level;
use crate::model::response::{Answer, Edit, Response};

fn group() -> (Group, Questionnaire) {
    let of = built_in::load().unwrap().remove(0);
    (Group::new(Uuid::from_u128(1), of.key.clone(), Timestamp::UNIX_EPOCH, Kind::Team), of)
}

fn come(group: &mut Group, of: &Questionnaire, id: u128, level: u8) {
    let mut response =
        Response::new(Uuid::from_u128(id), of.key.clone(), Timestamp::UNIX_EPOCH, String::new(), None);
    let answer = Some(Answer::Level(Level::new(level).unwrap()));
    response.apply(Edit::Answers(of.statements().map(|s| (s.id.clone(), answer)).collect()));
    let tallies = Tallies::of(&response, of).unwrap();
    group.merge(&tallies, of, [response.id]).unwrap();
}

#[test]
fn five_people_can_be_revealed_and_fewer_only_by_consent() {
    let (mut group, of) = group();
    for id in 0..4 {
        come(&mut group, &of, id, 3);
    }
    assert_eq!(group.reveal(), Err(NotYet::TooFew { people: 4, minimum: 5 }));
    let mut by_consent = group.clone();
    by_consent.by_consent = true;
    assert_eq!(by_consent.reveal(), Ok(()));
    by_consent.minimum = 6;
    assert_eq!(by_consent.fewest(), 6, "a higher minimum closes the door that consent opens");
    come(&mut group, &of, 4, 3);
    assert_eq!((group.reveal(), group.revealed), (Ok(()), Some(5)));
}

#[test]
fn latecomers_wait_until_three_can_be_added_together() {
    let (mut group, of) = group();
    for id in 0..5 {
        come(&mut group, &of, id, 3);
    }
    group.reveal().unwrap();
    let shown = group.tallies(&of).unwrap();
    assert_eq!(group.reveal(), Err(NotYet::NothingNew));
    for late in 1..3 {
        come(&mut group, &of, 10 + u128::from(late), 5);
        assert_eq!(group.reveal(), Err(NotYet::TooFewLatecomers(late)));
        assert_eq!(group.tallies(&of).unwrap(), shown, "nothing that is shown changes");
        assert_eq!((group.people(), group.are_in()), (5, 5 + late));
    }
    come(&mut group, &of, 13, 5);
    group.reveal().unwrap();
    assert_eq!((group.people(), group.waiting(), group.revealed), (8, 0, Some(8)));
    assert_eq!(group.tallies(&of).unwrap().at(0).levels, [0, 0, 5, 0, 3]);
    assert!(group.knows(Uuid::from_u128(13)));
}

#[test]
fn what_only_one_of_three_latecomers_answered_goes_on_waiting() {
    let (mut group, of) = group();
    for id in 0..8 {
        come(&mut group, &of, id, 3);
    }
    group.reveal().unwrap();
    come(&mut group, &of, 10, 5);
    for id in 11..13 {
        let mut tallies = Tallies::new(&of);
        tallies.people = 1;
        tallies.add(0, Answer::DoesNotApply);
        group.merge(&tallies, &of, [Uuid::from_u128(id)]).unwrap();
    }
    group.reveal().unwrap();
    let shown = group.tallies(&of).unwrap();
    assert_eq!(
        (group.people(), shown.at(0).levels),
        (11, &[0, 0, 8, 0, 0][..]),
        "the one answer does not show"
    );
    assert_eq!(shown.at(0).does_not_apply, 0, "nor what came with it");
    let read = read(group.to_toml(&of).unwrap().as_bytes()).unwrap();
    assert_eq!(read, group, "and is not lost");
    for id in 20..23 {
        come(&mut group, &of, id, 4);
    }
    group.reveal().unwrap();
    assert_eq!(group.tallies(&of).unwrap().at(0).levels, [0, 0, 8, 3, 1]);
}

#[test]
fn rows_of_another_length_are_not_counted() {
    let (mut group, of) = group();
    group.tally.insert("you.motivation.beyond".into(), vec![0, 1, 0]);
    assert_eq!(group.tallies(&of), Err(Misfit("you.motivation.beyond".into())));
    let before = group.clone();
    let mut tallies = Tallies::new(&of);
    tallies.add(0, Answer::NotSure);
    assert!(group.merge(&tallies, &of, []).is_err());
    assert_eq!(group, before);
}
