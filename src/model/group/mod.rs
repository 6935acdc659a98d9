//! Many people's answers, gathered for one collective heatmap: counts only, never who said what.

mod hands;
mod tally;

use indexmap::{IndexMap, IndexSet};
use jiff::Timestamp;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use uuid::Uuid;

use crate::model::fields::{self, Format, file_name};
use crate::model::questionnaire::{
    DimensionId, Questionnaire, QuestionnaireRef, QuestionnaireTable, StatementId,
};
use crate::model::response::{Action, Edit, set_action};
pub(crate) use hands::Hands;

pub use crate::model::fields::MOST_PEOPLE;
pub use hands::{NoHands, Unclear, read_hands};
pub use tally::{Tallies, Tally};

/// The fewest people whose heatmap is revealed without their consent …
pub const MINIMUM: u64 = 5;
/// … and the fewest with it, agreed before anyone answers.
pub const MINIMUM_BY_CONSENT: u64 = 3;
/// After a reveal, people are added at least so many together.
pub const FEWEST_LATECOMERS: u64 = 3;

/// Whom a group gathers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// People of one place.
    #[default]
    Team,
    /// People of many places: only what is about the person is combined.
    Circle,
}

impl Kind {
    /// Its name in files and JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Team => "team",
            Self::Circle => "circle",
        }
    }
}

/// Counts by statement: levels coolest first, then *not sure*, then *doesn't apply*.
pub(crate) type Rows = IndexMap<StatementId, Vec<u64>>;

/// Some people's counts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    #[serde(default, deserialize_with = "fields::people")]
    pub people: u64,
    #[serde(default, deserialize_with = "rows")]
    pub tally: Rows,
}

/// Many people's answers about one place, or about themselves, as they are written in their file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Group {
    format: Format,
    pub id: Uuid,
    pub questionnaire: QuestionnaireTable,
    #[serde(with = "fields::needed_time")]
    pub opened: Timestamp,
    #[serde(default, deserialize_with = "fields::line")]
    pub title: String,
    #[serde(default)]
    pub kind: Kind,
    /// The place of a team; may be empty.
    #[serde(default, deserialize_with = "fields::line")]
    pub place: String,
    /// The fewest people it is revealed for; at least [`MINIMUM`].
    #[serde(default = "default_minimum", deserialize_with = "minimum")]
    pub minimum: u64,
    /// How many people are expected.
    #[serde(default, deserialize_with = "fields::people")]
    pub expected: u64,
    /// Whether 3 or 4 people agreed, before anyone answered, to open theirs.
    #[serde(default)]
    pub by_consent: bool,
    /// Those who are counted.
    #[serde(default, deserialize_with = "fields::people")]
    pub(crate) people: u64,
    /// How many people the last reveal showed; `None` before the first.
    #[serde(default, deserialize_with = "fields::optional_people", skip_serializing_if = "Option::is_none")]
    pub revealed: Option<u64>,
    /// Written in an order that does not tell who came when.
    #[serde(
        default,
        serialize_with = "sorted",
        deserialize_with = "fields::unique_items",
        skip_serializing_if = "IndexSet::is_empty"
    )]
    pub(crate) responses: IndexSet<Uuid>,
    /// The one spot chosen to work on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub focus: Option<DimensionId>,
    #[serde(default, deserialize_with = "rows")]
    pub(crate) tally: Rows,
    #[serde(default, skip_serializing_if = "Hands::is_none")]
    pub(crate) hands: Hands,
    /// Those who came after the reveal.
    #[serde(default, skip_serializing_if = "Counts::is_none")]
    pub(crate) waiting: Counts,
    /// The actions, oldest first.
    #[serde(default, rename = "action", skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<Action>,
    /// Keys that this version does not know.
    #[serde(flatten)]
    pub(crate) kept: toml::Table,
}

fn default_minimum() -> u64 {
    MINIMUM
}

fn minimum<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
    let minimum = fields::people(deserializer)?;
    if minimum < MINIMUM { Err(Error::custom("fault-minimum")) } else { Ok(minimum) }
}

fn sorted<S: Serializer>(responses: &IndexSet<Uuid>, serializer: S) -> Result<S::Ok, S::Error> {
    let mut sorted: Vec<&Uuid> = responses.iter().collect();
    sorted.sort_unstable();
    sorted.serialize(serializer)
}

fn rows<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Rows, D::Error> {
    let rows: IndexMap<StatementId, Row> = fields::unique(deserializer)?;
    Ok(rows.into_iter().map(|(id, row)| (id, row.0)).collect())
}

struct Row(Vec<u64>);

impl<'de> Deserialize<'de> for Row {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let row = Vec::deserialize(deserializer).map_err(|_| Error::custom("fault-counts"))?;
        // Two levels at least, and the two other answers.
        if row.len() < 4 { Err(Error::custom("fault-counts")) } else { Ok(Self(row)) }
    }
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
    pub fn new(id: Uuid, questionnaire: QuestionnaireRef, opened: Timestamp, kind: Kind) -> Self {
        Self {
            format: Format,
            id,
            questionnaire: questionnaire.into(),
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
            people: 0,
            tally: Rows::new(),
            waiting: Counts::default(),
            hands: Hands::default(),
            responses: IndexSet::new(),
            kept: toml::Table::new(),
        }
    }

    /// How many people are counted; those who came after the reveal wait.
    pub fn people(&self) -> u64 {
        self.people
    }

    /// How many people came after the reveal and wait until they can be added together.
    pub fn waiting(&self) -> u64 {
        self.waiting.people
    }

    /// How many are in, counted or waiting.
    pub fn are_in(&self) -> u64 {
        self.people + self.newcomers()
    }

    /// How many of those who wait are not known from holding up cards.
    fn newcomers(&self) -> u64 {
        self.waiting.people.saturating_sub(self.hands.alone)
    }

    /// How many of those counted have answered in private: what may be shown goes by them as soon as there is one. Where
    /// there is nothing but hands, everybody saw everything.
    pub fn who_answered_in_private(&self) -> u64 {
        self.in_private(self.people, self.hands.alone, std::iter::empty())
    }

    /// How many of some people have answered in private, `alone` of them having done nothing but hold up cards.
    fn in_private<'a>(&'a self, people: u64, alone: u64, more: impl Iterator<Item = &'a StatementId>) -> u64 {
        let in_private = |id: &StatementId| !self.hands.statements.contains(id);
        let any = self.tally.keys().chain(more).any(in_private);
        if any { people.saturating_sub(alone) } else { people }
    }

    /// Whether a response was counted already.
    pub fn knows(&self, response: Uuid) -> bool {
        self.responses.contains(&response)
    }

    /// Whether it counts any answer; those of people who wait are not counted.
    pub fn has_counts(&self) -> bool {
        self.tally.values().flatten().any(|count| *count > 0)
    }

    /// Whether nobody has answered yet.
    pub fn is_empty(&self) -> bool {
        self.are_in() == 0
    }

    /// The ids of the responses that are in.
    pub fn responses(&self) -> impl Iterator<Item = Uuid> {
        self.responses.iter().copied()
    }

    /// Takes in some people: before the first reveal they are counted, after it they wait. `of` is what `tallies` are of.
    /// People already counted in a show of hands are not counted twice; their answers to those statements are ignored.
    ///
    /// # Errors
    /// The first statement that has another number of levels here; nobody is taken in then.
    pub fn merge(
        &mut self,
        tallies: &Tallies,
        of: &Questionnaire,
        responses: impl IntoIterator<Item = Uuid>,
    ) -> Result<(), Misfit> {
        let mut more = Counts::of(tallies, of);
        more.tally.retain(|id, _| !self.hands.statements.contains(id));
        fits(&self.tally, &more.tally)?;
        if self.revealed.is_some() {
            fits(&self.waiting.tally, &more.tally)?;
            self.waiting.people = self.waiting.people.saturating_add(more.people);
            add_rows(&mut self.waiting.tally, more.tally);
        } else {
            let known = self.hands.alone.min(more.people);
            self.people = self.people.saturating_add(more.people - known);
            add_rows(&mut self.tally, more.tally);
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
        let in_private = self.in_private(people, alone - known, self.waiting.tally.keys());
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
        self.people = self.people.saturating_add(self.waiting.people - known);
        self.waiting.people = 0;
        let waiting = std::mem::take(&mut self.waiting.tally);
        for (id, row) in waiting {
            let with_heat: u64 = row.iter().take(row.len().saturating_sub(2)).sum();
            if with_heat == 0 || with_heat >= FEWEST_LATECOMERS {
                add_row(&mut self.tally, id, &row);
            } else {
                self.waiting.tally.insert(id, row);
            }
        }
    }

    /// The fewest people it is revealed for.
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
        self.revealed = Some(self.people);
        Ok(())
    }

    /// The first statement of those who wait that has another number of levels than the questionnaire.
    pub fn misfit_in_waiting(&self, of: &Questionnaire) -> Option<&StatementId> {
        let levels = of.scale.len() + 2;
        let misfit =
            |(id, row): &(&StatementId, &Vec<u64>)| of.position(id.as_str()).is_some() && row.len() != levels;
        self.waiting.tally.iter().find(misfit).map(|(id, _)| id)
    }

    /// The counts as tallies of a questionnaire: without those who wait, and without statements that it does not have.
    ///
    /// # Errors
    /// The first statement that has another number of levels there.
    pub fn tallies(&self, of: &Questionnaire) -> Result<Tallies, Misfit> {
        let mut tallies = Tallies::new(of);
        for (id, row) in &self.tally {
            if let Some(position) = of.position(id.as_str())
                && !tallies.add_row(position, row)
            {
                return Err(Misfit(id.clone()));
            }
        }
        tallies.people = self.people;
        Ok(tallies)
    }

    /// Makes a change of the spot to work on or of an action, and returns the one that undoes it; `None` when it
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

    /// The same with other counts, and nothing of whom it counted or who waits.
    pub(crate) fn with_counts(&self, tally: Rows) -> Self {
        let (responses, hands, waiting) = (IndexSet::new(), Hands::default(), Counts::default());
        Self { tally, responses, hands, waiting, ..self.clone() }
    }

    /// The name of the file it is kept under: when it was opened, then its id.
    pub fn file_name(&self) -> String {
        file_name(self.opened, self.id)
    }
}

impl Counts {
    /// The counts of some tallies, statements that nobody answered left out.
    pub fn of(tallies: &Tallies, of: &Questionnaire) -> Self {
        let row = |position| tallies.row(position).to_vec();
        let rows = of.statements().map(|statement| (statement.id.clone(), row(statement.position)));
        let given = |(_, row): &(StatementId, Vec<u64>)| row.iter().any(|count| *count > 0);
        Self { people: tallies.people, tally: rows.filter(given).collect() }
    }

    fn is_none(&self) -> bool {
        self.people == 0 && self.tally.is_empty()
    }
}

/// Whether more rows have as many counts as those that are known.
fn fits(known: &Rows, more: &Rows) -> Result<(), Misfit> {
    let misfit = more.iter().find(|(id, row)| known.get(*id).is_some_and(|known| known.len() != row.len()));
    misfit.map_or(Ok(()), |(id, _)| Err(Misfit(id.clone())))
}

fn add_rows(rows: &mut Rows, more: Rows) {
    more.into_iter().for_each(|(id, row)| add_row(rows, id, &row));
}

fn add_row(rows: &mut Rows, id: StatementId, more: &[u64]) {
    let known = rows.entry(id).or_insert_with(|| vec![0; more.len()]);
    known.iter_mut().zip(more).for_each(|(cell, more)| *cell = cell.saturating_add(*more));
}

#[cfg(test)]
mod tests;
