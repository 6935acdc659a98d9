//! Many people's answers, gathered for one collective heatmap: counts only, never who said what.

mod hands;
mod read;
mod tally;
mod write;

use indexmap::{IndexMap, IndexSet};
use jiff::Timestamp;
use uuid::Uuid;

use crate::format::document::write::file_name;
use crate::model::questionnaire::{DimensionId, Questionnaire, QuestionnaireRef, StatementId};
use crate::model::response::{Action, Edit, set_action};
use hands::Hands;

pub use crate::format::document::Unreadable;
pub use hands::{NoHands, Unclear, read_hands};
pub use read::{is_group, read};
pub use tally::{Tallies, Tally};

/// The format of the file that this program reads and writes.
pub const FORMAT: i64 = 1;
/// The fewest people whose heatmap is revealed without their consent …
pub const MINIMUM: u64 = 5;
/// … and the fewest with it, agreed before anyone answers.
pub const MINIMUM_BY_CONSENT: u64 = 3;
/// More people than there are; beyond it sums would not be exact.
pub const MOST_PEOPLE: u64 = 1 << 40;
/// After a reveal, people are added at least so many together.
pub const FEWEST_LATECOMERS: u64 = 3;

/// Whom a group gathers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// People of one place.
    Team,
    /// People of many places: only what is about the person is combined.
    Circle,
}

impl Kind {
    /// Its name in files and JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Team => "team",
            Self::Circle => "circle",
        }
    }
}

/// Some people's counts, by statement. A row has the levels coolest first, then *not sure*, then *doesn't apply*.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    /// How many people.
    pub people: u64,
    /// The rows.
    pub rows: IndexMap<StatementId, Vec<u64>>,
}

/// Many people's answers about one place, or about themselves.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// Its random id.
    pub id: Uuid,
    /// What is answered.
    pub questionnaire: QuestionnaireRef,
    /// When it was opened.
    pub opened: Timestamp,
    /// What it is called.
    pub title: String,
    /// A team or a circle.
    pub kind: Kind,
    /// The place of a team; may be empty.
    pub place: String,
    /// The fewest people it is revealed for; at least [`MINIMUM`].
    pub minimum: u64,
    /// How many people are expected.
    pub expected: u64,
    /// Whether 3 or 4 people agreed, before anyone answered, to open theirs.
    pub by_consent: bool,
    /// How many people the last reveal showed; `None` before the first.
    pub revealed: Option<u64>,
    /// The one spot chosen to work on.
    pub focus: Option<DimensionId>,
    /// The actions, oldest first.
    pub actions: Vec<Action>,
    counted: Counts,
    waiting: Counts,
    hands: Hands,
    responses: IndexSet<Uuid>,
    kept: toml::Table,
    kept_of_questionnaire: toml::Table,
}

/// Why a group cannot be revealed yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotYet {
    /// It is for at least so many people, and these are in.
    TooFew {
        /// Who is in.
        people: u64,
        /// Who has to be.
        minimum: u64,
    },
    /// The same, though more have held up cards: of what was said in private so few people cannot be shown.
    TooFewInPrivate {
        /// Who has answered in private.
        people: u64,
        /// Who has to have.
        minimum: u64,
    },
    /// After a reveal at least three are added together; so many wait.
    TooFewLatecomers(u64),
    /// All that are in are shown already.
    NothingNew,
}

/// People that cannot be counted in: a statement has another number of levels than it had before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misfit(pub StatementId);

impl Group {
    /// A group that nobody has answered in yet.
    #[must_use]
    pub fn new(id: Uuid, questionnaire: QuestionnaireRef, opened: Timestamp, kind: Kind) -> Self {
        Self {
            id,
            questionnaire,
            opened,
            title: String::new(),
            kind,
            place: String::new(),
            minimum: MINIMUM,
            expected: 0,
            by_consent: false,
            revealed: None,
            focus: None,
            actions: Vec::new(),
            counted: Counts::default(),
            waiting: Counts::default(),
            hands: Hands::default(),
            responses: IndexSet::new(),
            kept: toml::Table::new(),
            kept_of_questionnaire: toml::Table::new(),
        }
    }

    /// How many people are counted; those who came after the reveal wait.
    #[must_use]
    pub fn people(&self) -> u64 {
        self.counted.people
    }

    /// How many people came after the reveal and wait until they can be added together.
    #[must_use]
    pub fn waiting(&self) -> u64 {
        self.waiting.people
    }

    /// How many are in, counted or waiting.
    #[must_use]
    pub fn are_in(&self) -> u64 {
        self.counted.people + self.newcomers()
    }

    /// How many of those who wait are not known from holding up cards.
    fn newcomers(&self) -> u64 {
        self.waiting.people.saturating_sub(self.hands.alone)
    }

    /// How many of those counted have answered in private: what may be shown goes by them as soon as there is one. Where
    /// there is nothing but hands, everybody saw everything.
    #[must_use]
    pub fn who_answered_in_private(&self) -> u64 {
        self.in_private(self.counted.people, self.hands.alone, std::iter::empty())
    }

    /// How many of some people have answered in private, `alone` of them having done nothing but hold up cards.
    fn in_private<'a>(&'a self, people: u64, alone: u64, more: impl Iterator<Item = &'a StatementId>) -> u64 {
        let in_private = |id: &StatementId| !self.hands.statements.contains(id);
        let any = self.counted.rows.keys().chain(more).any(in_private);
        if any { people.saturating_sub(alone) } else { people }
    }

    /// Whether a response was counted already.
    #[must_use]
    pub fn knows(&self, response: Uuid) -> bool {
        self.responses.contains(&response)
    }

    /// Whether it counts any answer; those of people who wait are not counted.
    #[must_use]
    pub fn has_counts(&self) -> bool {
        self.counted.rows.values().flatten().any(|count| *count > 0)
    }

    /// Whether nobody has answered yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.are_in() == 0
    }

    /// The ids of the responses that are in.
    pub fn responses(&self) -> impl Iterator<Item = Uuid> {
        self.responses.iter().copied()
    }

    /// Takes in some people: before the first reveal they are counted, after it they wait. `of` is what `tallies` are of.
    /// Those who held up cards before are nobody more, and what they said with them they do not say again.
    ///
    /// # Errors
    /// The first statement that has another number of levels here; nobody is taken in then.
    pub fn take_in(
        &mut self,
        tallies: &Tallies,
        of: &Questionnaire,
        responses: impl IntoIterator<Item = Uuid>,
    ) -> Result<(), Misfit> {
        let mut more = Counts::of(tallies, of);
        more.rows.retain(|id, _| !self.hands.statements.contains(id));
        if self.revealed.is_some() {
            self.counted.fits(&more)?;
            self.waiting.add(&more)?;
        } else {
            let known = self.hands.alone.min(more.people);
            more.people -= known;
            self.counted.add(&more)?;
            self.hands.alone -= known;
        }
        self.responses.extend(responses);
        Ok(())
    }

    /// Whether the group can be revealed now, for the first time or again.
    ///
    /// # Errors
    /// Why not.
    pub fn can_reveal(&self) -> Result<(), NotYet> {
        match (self.revealed, self.waiting.people) {
            (Some(_), 0) => return Err(NotYet::NothingNew),
            (Some(_), waiting) if waiting < FEWEST_LATECOMERS => {
                return Err(NotYet::TooFewLatecomers(waiting));
            }
            _ => {}
        }
        // As it would be with those who wait.
        let (minimum, alone) = (self.fewest(), self.hands.alone);
        let people = self.are_in();
        let known = alone.min(self.waiting.people);
        let in_private = self.in_private(people, alone - known, self.waiting.rows.keys());
        match people >= minimum {
            true if in_private >= minimum => Ok(()),
            true => Err(NotYet::TooFewInPrivate { people: in_private, minimum }),
            false => Err(NotYet::TooFew { people, minimum }),
        }
    }

    /// Counts those who waited. Of a statement that only one or two of them answered, the answers go on waiting: from the
    /// difference they could be told.
    fn merge_waiting(&mut self) {
        let known = self.hands.alone.min(self.waiting.people);
        self.hands.alone -= known;
        self.counted.people = self.counted.people.saturating_add(self.waiting.people - known);
        self.waiting.people = 0;
        let waiting = std::mem::take(&mut self.waiting.rows);
        for (id, row) in waiting {
            let with_heat: u64 = row.iter().take(row.len().saturating_sub(2)).sum();
            if with_heat == 0 || with_heat >= FEWEST_LATECOMERS {
                add_row(&mut self.counted.rows, id, &row);
            } else {
                self.waiting.rows.insert(id, row);
            }
        }
    }

    /// The fewest people it is revealed for.
    #[must_use]
    pub fn fewest(&self) -> u64 {
        let minimum = self.minimum.max(MINIMUM);
        if self.by_consent && minimum == MINIMUM { MINIMUM_BY_CONSENT } else { minimum }
    }

    /// Reveals it: those who waited are counted now.
    ///
    /// # Errors
    /// Why it cannot be; nothing changes then.
    pub fn reveal(&mut self) -> Result<(), NotYet> {
        self.can_reveal()?;
        self.merge_waiting();
        self.revealed = Some(self.counted.people);
        Ok(())
    }

    /// The first statement of those who wait that has another number of levels than the questionnaire.
    #[must_use]
    pub fn misfit_in_waiting(&self, of: &Questionnaire) -> Option<&StatementId> {
        let levels = of.scale.len() + 2;
        self.waiting
            .rows
            .iter()
            .find(|(id, row)| of.position(id.as_str()).is_some() && row.len() != levels)
            .map(|(id, _)| id)
    }

    /// The counts as tallies of a questionnaire: without those who wait, and without statements that it does not have.
    ///
    /// # Errors
    /// The first statement that has another number of levels there.
    pub fn tallies(&self, of: &Questionnaire) -> Result<Tallies, Misfit> {
        let mut tallies = Tallies::new(of);
        for (id, row) in &self.counted.rows {
            if let Some(position) = of.position(id.as_str())
                && !tallies.add_row(position, row)
            {
                return Err(Misfit(id.clone()));
            }
        }
        tallies.people = self.counted.people;
        Ok(tallies)
    }

    /// Makes a change of the spot to work on or of an action, and returns the one that takes it back; `None` when it
    /// would change nothing. Nothing else of a group can be taken back: from the difference one could tell an answer.
    pub fn apply(&mut self, edit: Edit) -> Option<Edit> {
        match edit {
            Edit::Focus(focus) => {
                let before = std::mem::replace(&mut self.focus, focus);
                (before != self.focus).then_some(Edit::Focus(before))
            }
            Edit::Action(id, action) => set_action(&mut self.actions, id, action),
            Edit::Answers(_) | Edit::Note(..) | Edit::Stage(_) => None,
        }
    }

    /// The name of the file it is kept under: when it was opened, then its id.
    #[must_use]
    pub fn file_name(&self) -> String {
        file_name(self.opened, self.id)
    }
}

impl Counts {
    /// The counts of some tallies, statements that nobody answered left out.
    #[must_use]
    pub fn of(tallies: &Tallies, of: &Questionnaire) -> Self {
        let row = |position| tallies.row(position).to_vec();
        let rows = of.statements().map(|statement| (statement.id.clone(), row(statement.position)));
        let given = |(_, row): &(StatementId, Vec<u64>)| row.iter().any(|count| *count > 0);
        Self { people: tallies.people, rows: rows.filter(given).collect() }
    }

    /// Whether the rows of others have as many counts as ours.
    fn fits(&self, more: &Self) -> Result<(), Misfit> {
        let fits = |(id, row): &(&StatementId, &Vec<u64>)| {
            self.rows.get(*id).is_none_or(|known| known.len() == row.len())
        };
        match more.rows.iter().find(|row| !fits(row)) {
            Some((misfit, _)) => Err(Misfit(misfit.clone())),
            None => Ok(()),
        }
    }

    fn add(&mut self, more: &Self) -> Result<(), Misfit> {
        self.fits(more)?;
        self.people = self.people.saturating_add(more.people);
        more.rows.iter().for_each(|(id, row)| add_row(&mut self.rows, id.clone(), row));
        Ok(())
    }
}

fn add_row(rows: &mut IndexMap<StatementId, Vec<u64>>, id: StatementId, more: &[u64]) {
    let known = rows.entry(id).or_insert_with(|| vec![0; more.len()]);
    known.iter_mut().zip(more).for_each(|(cell, more)| *cell = cell.saturating_add(*more));
}

#[cfg(test)]
mod tests;
