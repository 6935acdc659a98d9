//! How many people gave each answer to each statement.

use crate::model::questionnaire::{Questionnaire, StatementId};
use crate::model::response::{Answer, Response};

/// The answers to one statement: counts only, never whose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally<'a> {
    /// People at each level, coolest level first.
    pub levels: &'a [u64],
    /// People who are not sure.
    pub not_sure: u64,
    /// People to whom it does not apply.
    pub does_not_apply: u64,
}

impl Tally<'_> {
    /// How many answers have heat.
    pub fn with_heat(&self) -> u64 {
        self.levels.iter().sum()
    }

    /// How many answers of any kind there are.
    pub fn answers(&self) -> u64 {
        self.with_heat() + self.not_sure + self.does_not_apply
    }
}

/// The tallies of all statements of a questionnaire, in its order. Rows of counts are levels coolest first, then *not
/// sure*, then *doesn't apply*.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tallies {
    /// How many people were counted.
    pub people: u64,
    levels: usize,
    cells: Vec<u64>,
}

impl Tallies {
    /// Tallies of nobody.
    pub fn new(questionnaire: &Questionnaire) -> Self {
        let levels = questionnaire.scale.len();
        Self { people: 0, levels, cells: vec![0; questionnaire.len() * (levels + 2)] }
    }

    /// The tallies of one person.
    ///
    /// # Errors
    /// The first statement whose answer is a level that the scale does not have.
    pub fn of(response: &Response, questionnaire: &Questionnaire) -> Result<Self, StatementId> {
        let mut tallies = Self::new(questionnaire);
        tallies.count(response.given(), questionnaire)?;
        Ok(tallies)
    }

    /// How many levels the scale has.
    pub fn levels(&self) -> usize {
        self.levels
    }

    /// Counts one person in. Answers to statements that the questionnaire does not have are left out.
    ///
    /// # Errors
    /// The first statement whose answer is a level that the scale does not have; nothing is counted then.
    pub fn count<'a>(
        &mut self,
        answers: impl Iterator<Item = (&'a StatementId, Answer)>,
        questionnaire: &Questionnaire,
    ) -> Result<(), StatementId> {
        let fits = |answer: Answer| answer.level().is_none_or(|level| level.index() < self.levels);
        let mut expected = 0;
        let asked = answers.filter_map(|(id, answer)| {
            let position = questionnaire.position_from(expected, id.as_str())?;
            expected = position + 1;
            Some(if fits(answer) { Ok((position, answer)) } else { Err(id.clone()) })
        });
        // All are looked at before one is counted.
        let asked: Vec<(usize, Answer)> = asked.collect::<Result<_, _>>()?;
        for (position, answer) in asked {
            self.add(position, answer);
        }
        self.people += 1;
        Ok(())
    }

    /// Counts one answer.
    pub fn add(&mut self, position: usize, answer: Answer) {
        let column = match answer {
            Answer::Level(level) => level.index(),
            Answer::NotSure => self.levels,
            Answer::DoesNotApply => self.levels + 1,
        };
        self.add_at(position, column);
    }

    /// Adds one to a cell: levels from 0, coolest first, then *not sure*, then *doesn't apply*.
    pub fn add_at(&mut self, position: usize, column: usize) {
        if let Some(cell) = self.cells.get_mut(position * (self.levels + 2) + column) {
            *cell += 1;
        }
    }

    /// The row of the statement at a position.
    pub fn row(&self, position: usize) -> &[u64] {
        let width = self.levels + 2;
        self.cells.get(position * width..(position + 1) * width).unwrap_or_default()
    }

    /// Adds a row of counts to the statement at a position; false when it has not as many as the scale needs.
    pub fn add_row(&mut self, position: usize, row: &[u64]) -> bool {
        let width = self.levels + 2;
        match self.cells.get_mut(position * width..(position + 1) * width) {
            Some(cells) if row.len() == width => {
                cells.iter_mut().zip(row).for_each(|(cell, more)| *cell = cell.saturating_add(*more));
                true
            }
            _ => false,
        }
    }

    /// Adds other people's tallies of the same questionnaire.
    pub fn merge(&mut self, other: &Self) {
        debug_assert_eq!((self.levels, self.cells.len()), (other.levels, other.cells.len()));
        self.people += other.people;
        for (cell, more) in self.cells.iter_mut().zip(&other.cells) {
            *cell += more;
        }
    }

    /// The tally of the statement at a position.
    pub fn at(&self, position: usize) -> Tally<'_> {
        match self.row(position).split_at_checked(self.levels) {
            Some((levels, [not_sure, does_not_apply])) => {
                Tally { levels, not_sure: *not_sure, does_not_apply: *does_not_apply }
            }
            _ => Tally { levels: &[], not_sure: 0, does_not_apply: 0 },
        }
    }
}
