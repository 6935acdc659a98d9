//! Shows of hands: cards held up together, counted, and typed in as a row of numbers.

use indexmap::IndexSet;
use serde::{Deserialize, Serialize};

use super::{Group, MOST_PEOPLE};
use crate::i18n::text;
use crate::model::fields;
use crate::model::questionnaire::StatementId;

/// What is known of the shows of hands so far.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Hands {
    /// People who have held up cards and done nothing else yet: their slips, if they come, make nobody more.
    #[serde(default, deserialize_with = "fields::people")]
    pub(crate) alone: u64,
    /// The statements that hands have answered: slips do not answer them again.
    #[serde(default, deserialize_with = "fields::unique_items")]
    pub(crate) statements: IndexSet<StatementId>,
}

impl Hands {
    pub(super) fn is_none(&self) -> bool {
        self.statements.is_empty()
    }
}

/// What is wrong with the counts of a show of hands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unclear {
    /// It is not a row of numbers.
    NotNumbers,
    /// It has so many numbers: one a level is needed, and may be followed by those who are not sure and those to whom it
    /// does not apply.
    HowMany(usize),
    /// These are more hands than people.
    TooMany(u64),
}

/// Why hands cannot be counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoHands {
    /// The statement is answered already. Together with private answers, public cards would reveal these; and nobody
    /// answers twice.
    AnsweredTwice(StatementId),
    /// More hold up cards than can be here. Hands that nobody held up would make a small group look like one whose
    /// answers may show.
    MorePeople {
        /// As many can be here.
        most: u64,
    },
}

/// A row of counts as it is typed: `2 3 0 1 1`, coolest level first; or, where nobody counts beyond nine, `23011`. Behind
/// the levels there may be those who are not sure and those to whom it does not apply.
///
/// # Errors
/// What is wrong with it.
pub fn read_hands(typed: &str, levels: usize, people: u64) -> Result<Vec<u64>, Unclear> {
    let typed = text::with_ascii_digits(typed);
    let is_between = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '/' | '·' | '،' | '，' | '、');
    let mut parts: Vec<&str> = typed.split(is_between).filter(|part| !part.is_empty()).collect();
    if let [alone] = parts.as_slice()
        && alone.len() >= levels
    {
        parts = alone.split("").filter(|part| !part.is_empty()).collect();
    }
    let number = |part: &&str| part.parse().ok().filter(|number| *number <= MOST_PEOPLE);
    let mut row: Vec<u64> = parts.iter().map(number).collect::<Option<_>>().ok_or(Unclear::NotNumbers)?;
    if row.len() != levels && row.len() != levels + 2 {
        return Err(Unclear::HowMany(row.len()));
    }
    row.resize(levels + 2, 0);
    let hands = row.iter().fold(0u64, |sum, count| sum.saturating_add(*count));
    if hands > people { Err(Unclear::TooMany(hands)) } else { Ok(row) }
}

impl Group {
    /// Whether hands have answered a statement.
    pub fn is_by_hands(&self, id: &StatementId) -> bool {
        self.hands.statements.contains(id)
    }

    /// Whether somebody has answered a statement in private.
    pub fn is_answered_in_private(&self, id: &StatementId) -> bool {
        self.tally.contains_key(id) && !self.is_by_hands(id)
    }

    /// The most people who can hold up cards: those expected, or those who are in if they are more.
    pub fn most_hands(&self) -> u64 {
        self.expected.max(self.are_in())
    }

    /// Counts shows of hands of so many people in. It is for the time before the first reveal: after it, nothing but
    /// people who come later can change what is shown.
    ///
    /// # Errors
    /// More people than can be here, or the first statement that some have answered in private, or that would have more
    /// answers than there are people; nothing is counted then.
    pub fn count_hands(&mut self, rows: &[(StatementId, Vec<u64>)], people: u64) -> Result<(), NoHands> {
        if rows.is_empty() || self.revealed.is_some() {
            return Ok(());
        }
        let most = self.most_hands();
        if people > most {
            return Err(NoHands::MorePeople { most });
        }
        let others = self.people - self.hands.alone;
        let alone = self.hands.alone.max(people.saturating_sub(others));
        let all = others + alone;
        let given = |row: &[u64]| row.iter().fold(0u64, |sum, count| sum.saturating_add(*count));
        for (id, row) in rows {
            let known = self.tally.get(id).map_or(0, |row| given(row));
            let in_private = known > 0 && !self.hands.statements.contains(id);
            if in_private || known.saturating_add(given(row)) > all {
                return Err(NoHands::AnsweredTwice(id.clone()));
            }
        }
        for (id, row) in rows {
            let known = self.tally.entry(id.clone()).or_insert_with(|| vec![0; row.len()]);
            known.iter_mut().zip(row).for_each(|(cell, more)| *cell += more);
            self.hands.statements.insert(id.clone());
        }
        (self.hands.alone, self.people) = (alone, all);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::group::read;
    use crate::format::questionnaire::built_in;
    use crate::model::group::{Kind, NotYet, Tallies};
    use crate::model::questionnaire::{Level, Questionnaire};
    use crate::model::response::Answer;
    use jiff::Timestamp;
    use uuid::Uuid;

    fn group() -> (Group, Questionnaire) {
        let of = built_in::load().unwrap().remove(0);
        let mut group = Group::new(Uuid::from_u128(1), of.key.clone(), Timestamp::UNIX_EPOCH, Kind::Team);
        group.expected = 9;
        (group, of)
    }

    /// A slip that answers the first two statements.
    fn slip(of: &Questionnaire) -> Tallies {
        let mut slip = Tallies::new(of);
        slip.people = 1;
        slip.add(0, Answer::Level(Level::new(5).unwrap()));
        slip.add(1, Answer::Level(Level::new(5).unwrap()));
        slip
    }

    #[test]
    fn counts_are_read_as_people_type_them() {
        assert_eq!(read_hands(" 2 3 0 1  1 ", 5, 7), Ok(vec![2, 3, 0, 1, 1, 0, 0]));
        assert_eq!(read_hands("2,3,0,1,1,0,1", 5, 8), Ok(vec![2, 3, 0, 1, 1, 0, 1]));
        assert_eq!(read_hands("23011", 5, 7), Ok(vec![2, 3, 0, 1, 1, 0, 0]));
        assert_eq!(read_hands("２ ٣، ० 1 1", 5, 7), Ok(vec![2, 3, 0, 1, 1, 0, 0]));
        assert_eq!(read_hands("२३०११", 5, 7), Ok(vec![2, 3, 0, 1, 1, 0, 0]));
        assert_eq!(read_hands("12 0 0 0 3", 5, 20), Ok(vec![12, 0, 0, 0, 3, 0, 0]));
        assert_eq!(read_hands("2 3 0 1", 5, 7), Err(Unclear::HowMany(4)));
        assert_eq!(read_hands("", 5, 7), Err(Unclear::HowMany(0)));
        assert_eq!(read_hands("2 3 0 1 x", 5, 7), Err(Unclear::NotNumbers));
        assert_eq!(read_hands("2 3 0 1 -1", 5, 7), Err(Unclear::NotNumbers));
        assert_eq!(read_hands("2 3 0 1 2", 5, 7), Err(Unclear::TooMany(8)));
        assert_eq!(read_hands("99999999999999999999 0", 2, 7), Err(Unclear::NotNumbers));
    }

    #[test]
    fn hands_and_slips_of_the_same_people_make_nobody_more() {
        let (mut group, of) = group();
        let first = of.at(0).unwrap().2.id.clone();
        group.count_hands(&[(first.clone(), vec![2, 3, 0, 1, 1, 0, 0])], 7).unwrap();
        assert_eq!(group.people(), 7);
        for _ in 0..7 {
            group.merge(&slip(&of), &of, []).unwrap();
        }
        assert_eq!(group.people(), 7);
        let tallies = group.tallies(&of).unwrap();
        assert_eq!(tallies.at(0).levels, [2, 3, 0, 1, 1], "what hands have said is not said again");
        assert_eq!(tallies.at(1).levels, [0, 0, 0, 0, 7]);
        group.merge(&slip(&of), &of, []).unwrap();
        assert_eq!(group.people(), 8, "an eighth was not in the room then");
        let text = group.to_toml(&of).unwrap();
        assert_eq!(read(text.as_bytes()).unwrap(), group, "{text}");
        assert_eq!(
            group.count_hands(&[(first.clone(), vec![2, 0, 0, 0, 0, 0, 0])], 2),
            Err(NoHands::AnsweredTwice(first))
        );
    }

    #[test]
    fn cards_beside_one_answer_in_private_would_tell_it() {
        let (mut group, of) = group();
        group.merge(&slip(&of), &of, []).unwrap();
        let before = group.clone();
        let first = of.at(0).unwrap().2.id.clone();
        let row = vec![2, 3, 0, 1, 1, 0, 0];
        assert_eq!(group.count_hands(&[(first.clone(), row)], 8), Err(NoHands::AnsweredTwice(first)));
        assert_eq!(group, before);
    }

    #[test]
    fn no_more_hands_than_people_expected_or_in() {
        let (mut group, of) = group();
        (group.expected, group.by_consent) = (3, true);
        let third = of.at(2).unwrap().2.id.clone();
        let row = |hands| vec![(third.clone(), vec![0, 0, 0, 0, hands, 0, 0])];
        let before = group.clone();
        for people in [4, 8, MOST_PEOPLE] {
            let refused = group.count_hands(&row(3), people);
            assert_eq!(refused, Err(NoHands::MorePeople { most: 3 }));
            assert_eq!(group, before, "nothing is counted");
        }
        for _ in 0..5 {
            group.merge(&slip(&of), &of, []).unwrap();
        }
        assert_eq!(group.count_hands(&row(5), 6), Err(NoHands::MorePeople { most: 5 }));
        assert_eq!(group.count_hands(&row(5), 5), Ok(()), "five are in");
        assert_eq!(group.people(), 5);
    }

    #[test]
    fn people_who_only_held_up_cards_open_nobodys_private_answers() {
        let (mut group, of) = group();
        let third = of.at(2).unwrap().2.id.clone();
        group.count_hands(&[(third, vec![9, 0, 0, 0, 0, 0, 0])], 9).unwrap();
        assert_eq!(group.can_reveal(), Ok(()), "of hands alone everything is public");
        for _ in 0..3 {
            group.merge(&slip(&of), &of, []).unwrap();
        }
        assert_eq!((group.people(), group.who_answered_in_private()), (9, 3));
        assert_eq!(group.reveal(), Err(NotYet::TooFewInPrivate { people: 3, minimum: 5 }));
        for _ in 0..2 {
            group.merge(&slip(&of), &of, []).unwrap();
        }
        assert_eq!((group.reveal(), group.people()), (Ok(()), 9));
        assert_eq!(group.who_answered_in_private(), 5, "which decides what shows: sides, and no counts");
    }

    #[test]
    fn slips_after_a_reveal_of_hands_are_of_the_same_people() {
        let (mut group, of) = group();
        let first = of.at(0).unwrap().2.id.clone();
        group.count_hands(&[(first, vec![2, 3, 0, 1, 1, 0, 0])], 7).unwrap();
        group.reveal().unwrap();
        for slips in 1..=5u64 {
            assert!(group.can_reveal().is_err(), "{slips}");
            group.merge(&slip(&of), &of, []).unwrap();
            assert_eq!(group.are_in(), 7);
        }
        group.reveal().unwrap();
        assert_eq!((group.people(), group.waiting(), group.revealed), (7, 0, Some(7)));
        assert_eq!(group.tallies(&of).unwrap().at(0).levels, [2, 3, 0, 1, 1]);
    }

    #[test]
    fn hands_of_people_who_are_in_already_make_nobody_more() {
        let (mut group, of) = group();
        for _ in 0..5 {
            group.merge(&slip(&of), &of, []).unwrap();
        }
        let third = of.at(2).unwrap().2.id.clone();
        group.count_hands(&[(third.clone(), vec![0, 0, 0, 4, 1, 0, 0])], 5).unwrap();
        assert_eq!(group.people(), 5);
        group.reveal().unwrap();
        let before = group.clone();
        group.count_hands(&[(third, vec![1, 0, 0, 0, 0, 0, 0])], 9).unwrap();
        assert_eq!(group, before, "after the reveal hands change nothing");
    }
}
