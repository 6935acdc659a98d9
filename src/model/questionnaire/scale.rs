//! The scale that every statement is answered on.

use std::collections::HashSet;
use std::num::NonZeroU8;

use schemars::JsonSchema;

use super::model::MOST_CHARACTERS;

/// The fewest levels a scale may have.
pub(crate) const FEWEST: usize = 2;
/// The most levels a scale may have: one for each number key.
pub(crate) const MOST: usize = 9;
/// The largest number that a form may use for a level.
pub(crate) const MOST_CODE: i16 = 9999;

/// A point of a scale: 1 is the coolest, at most 9.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Level(NonZeroU8);

impl Level {
    /// The level of this number, which is 1 to 9. Whether a given scale has it, [`Scale::level`] tells.
    pub fn new(number: u8) -> Option<Self> {
        NonZeroU8::new(number).filter(|n| usize::from(n.get()) <= MOST).map(Self)
    }

    /// Its number, 1 being the coolest.
    pub fn number(self) -> u8 {
        self.0.get()
    }

    /// Its place in a list of levels, 0 being the coolest.
    pub fn index(self) -> usize {
        usize::from(self.number()) - 1
    }
}

/// The labelled levels, coolest first, and the question that they answer.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Scale {
    /// How to read the levels: "how true is this?".
    #[schemars(length(min = 1, max = MOST_CHARACTERS))]
    pub ask: Option<String>,
    /// Their labels, coolest first; number key 1 picks the first.
    #[schemars(length(min = FEWEST, max = MOST), inner(length(min = 1, max = MOST_CHARACTERS)))]
    levels: Vec<String>,
    /// The numbers that forms and other programs use for the levels, in the same order; 1, 2, … when it is left out.
    #[schemars(length(min = FEWEST, max = MOST), inner(range(min = -MOST_CODE, max = MOST_CODE)))]
    codes: Option<Vec<i16>>,
}

impl Scale {
    /// A scale of 2 to 9 labels, coolest first.
    pub fn new(ask: Option<String>, levels: Vec<String>) -> Option<Self> {
        (FEWEST..=MOST).contains(&levels.len()).then_some(Self { ask, levels, codes: None })
    }

    /// The same scale with a code for each level, all different. Unchanged when they are not.
    #[must_use]
    pub fn with_codes(mut self, codes: Vec<i16>) -> Self {
        let distinct: HashSet<i16> = codes.iter().copied().collect();
        if codes.len() == self.len() && distinct.len() == codes.len() {
            self.codes = Some(codes);
        }
        self
    }

    /// The number that forms and other programs use for a level.
    pub fn code(&self, level: Level) -> i16 {
        let own = self.codes.as_ref().and_then(|codes| codes.get(level.index()));
        own.copied().unwrap_or_else(|| level.number().into())
    }

    /// How many levels it has (K in the formulas), 2 to 9.
    pub fn len(&self) -> usize {
        self.levels.len()
    }

    /// Never: a scale has at least two levels.
    pub fn is_empty(&self) -> bool {
        self.levels.is_empty()
    }

    /// The labels, coolest first.
    pub fn labels(&self) -> &[String] {
        &self.levels
    }

    /// The levels, coolest first.
    pub fn levels(&self) -> impl DoubleEndedIterator<Item = Level> + use<> {
        (1..=u8::try_from(self.levels.len()).unwrap_or(u8::MAX)).filter_map(Level::new)
    }

    /// The level of this number, if the scale has it.
    pub fn level(&self, number: u8) -> Option<Level> {
        Level::new(number).filter(|level| level.index() < self.levels.len())
    }

    /// The label of a level; empty for one that the scale does not have.
    pub fn label(&self, level: Level) -> &str {
        self.levels.get(level.index()).map_or("", String::as_str)
    }
}
