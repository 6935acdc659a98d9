//! What a questionnaire is, once it has been read.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use indexmap::IndexSet;
use schemars::JsonSchema;
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::patterns::Id;
use super::{QuestionnaireRef, Scale};
use crate::i18n::text;

/// The format of the file.
pub(crate) const FORMAT: i64 = 1;
pub(crate) const MOST_CHARACTERS: usize = 500;
pub(crate) const MOST_MINUTES: i64 = 600;
pub(crate) const MOST_AREAS: usize = 20;
pub(crate) const MOST_DIMENSIONS: usize = 50;
pub(crate) const MOST_STATEMENTS: usize = 20;

/// The full id of a statement: `area.dimension.statement`.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatementId(Arc<str>);

/// The full id of a dimension: `area.dimension`.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DimensionId(Arc<str>);

macro_rules! id {
    ($name:ident) => {
        impl $name {
            /// The id as it is in files.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.into())
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(IdVisitor).map(Self)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

/// Reads an id, cleaned.
struct IdVisitor;

impl Visitor<'_> for IdVisitor {
    type Value = Arc<str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, id: &str) -> Result<Arc<str>, E> {
        // Most ids are plain, and copied once.
        let is_plain = id.bytes().all(|byte| byte.is_ascii_graphic());
        Ok(if is_plain { id.into() } else { text::clean_line(id).into() })
    }
}

id!(StatementId);
id!(DimensionId);

/// A set of areas, dimensions and statements in one language.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Questionnaire {
    /// Its id, version and language.
    #[schemars(flatten)]
    pub key: QuestionnaireRef,
    /// What it is called.
    #[schemars(length(min = 1, max = MOST_CHARACTERS))]
    pub title: String,
    /// What it is about, shown before the first statement.
    #[schemars(length(min = 1, max = MOST_CHARACTERS))]
    pub summary: String,
    /// How long it takes, in minutes.
    #[schemars(range(min = 1, max = MOST_MINUTES))]
    pub minutes: Option<u16>,
    /// How to ask which place the person has in mind.
    #[schemars(length(min = 1, max = MOST_CHARACTERS))]
    pub place: Option<String>,
    /// The scale of all its statements.
    pub scale: Scale,
    /// Its areas, in order.
    #[schemars(rename = "area", length(min = 1, max = MOST_AREAS))]
    pub areas: Vec<Area>,
    /// The file that it was read from, word for word: copies are made of this.
    #[schemars(skip)]
    pub source: Cow<'static, str>,
    /// Its statements; the index of each is its position.
    #[schemars(skip)]
    ids: IndexSet<StatementId>,
}

/// A group of dimensions.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Area {
    /// Its id, in kebab case.
    #[schemars(with = "Id")]
    pub id: String,
    /// What it is called.
    #[schemars(length(min = 1, max = MOST_CHARACTERS))]
    pub title: String,
    /// Whether it is about the person or the place; the place when left out.
    #[schemars(default)]
    pub subject: Subject,
    /// A calm sentence shown as the area begins.
    #[schemars(length(min = 1, max = MOST_CHARACTERS))]
    pub summary: Option<String>,
    /// Its dimensions, in order.
    #[schemars(rename = "dimension", length(min = 1, max = MOST_DIMENSIONS))]
    pub dimensions: Vec<Dimension>,
}

/// Whom an area is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Subject {
    /// The person who answers.
    Person,
    /// The place they have in mind.
    #[default]
    Place,
}

/// One element of practice: one tile of the grid.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Dimension {
    /// Its full id; in the file its own part of that, in kebab case.
    #[schemars(with = "Id")]
    pub id: DimensionId,
    /// What it is called; a tile has room for 11 columns.
    #[schemars(length(min = 1, max = MOST_CHARACTERS))]
    pub title: String,
    /// What it asks about, in one line.
    #[schemars(length(min = 1, max = MOST_CHARACTERS))]
    pub about: String,
    /// An open question to think about.
    #[schemars(length(min = 1, max = MOST_CHARACTERS))]
    pub reflect: String,
    /// An open question for a group that sees it differently.
    #[schemars(length(min = 1, max = MOST_CHARACTERS))]
    pub talk: Option<String>,
    /// Small things to do within a month.
    #[schemars(default, inner(length(min = 1, max = MOST_CHARACTERS)))]
    pub ideas: Vec<String>,
    /// Its statements, in order.
    #[schemars(rename = "statement", length(min = 1, max = MOST_STATEMENTS))]
    pub statements: Vec<Statement>,
}

/// One sentence that a person says how true it is.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Statement {
    /// Its full id; in the file its own part of that, in kebab case.
    #[schemars(with = "Id")]
    pub id: StatementId,
    /// Its place among all statements of the questionnaire, from 0.
    #[schemars(skip)]
    pub position: usize,
    /// The sentence.
    #[schemars(length(min = 1, max = MOST_CHARACTERS))]
    pub text: String,
    /// True when agreeing is cool.
    #[schemars(default)]
    pub reverse: bool,
}

impl Questionnaire {
    /// Puts a questionnaire together; its reader has checked the parts.
    pub(crate) fn new(key: QuestionnaireRef, scale: Scale, areas: Vec<Area>, texts: Texts) -> Self {
        let statements = areas.iter().flat_map(|area| &area.dimensions).flat_map(|d| &d.statements);
        let ids = statements.map(|statement| statement.id.clone()).collect();
        let Texts { title, summary, minutes, place, source } = texts;
        Self { key, title, summary, minutes, place, scale, areas, source, ids }
    }

    /// Only the areas about the person, which is what people of different places have in common; `None` where there is none.
    pub fn about_the_person(&self) -> Option<Self> {
        let mut areas = self.areas.clone();
        areas.retain(|area| area.subject == Subject::Person);
        self.with_areas(areas)
    }

    /// Only some of its statements, with their dimensions and areas; `None` where there is none.
    pub fn of_statements(&self, keep: impl Fn(&StatementId) -> bool) -> Option<Self> {
        let mut areas = self.areas.clone();
        for area in &mut areas {
            area.dimensions.iter_mut().for_each(|dimension| dimension.statements.retain(|s| keep(&s.id)));
            area.dimensions.retain(|dimension| !dimension.statements.is_empty());
        }
        areas.retain(|area| !area.dimensions.is_empty());
        self.with_areas(areas)
    }

    fn with_areas(&self, mut areas: Vec<Area>) -> Option<Self> {
        let statements =
            areas.iter_mut().flat_map(|area| &mut area.dimensions).flat_map(|d| &mut d.statements);
        let mut ids = IndexSet::default();
        for (position, statement) in statements.enumerate() {
            statement.position = position;
            ids.insert(statement.id.clone());
        }
        (!areas.is_empty()).then(|| Self { areas, ids, ..self.clone() })
    }

    /// The same under another id, version or language.
    pub(crate) fn with_key(self, key: QuestionnaireRef) -> Self {
        Self { key, ..self }
    }

    /// Whether another says the same, comments and layout of the file aside.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let turned = Self { source: self.source.clone(), ..other.clone() };
        *self == turned
    }

    /// All dimensions, in order.
    pub fn dimensions(&self) -> impl DoubleEndedIterator<Item = &Dimension> {
        self.areas.iter().flat_map(|area| &area.dimensions)
    }

    /// All statements, in order.
    pub fn statements(&self) -> impl DoubleEndedIterator<Item = &Statement> {
        self.dimensions().flat_map(|dimension| &dimension.statements)
    }

    /// How many statements there are.
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// Never: a questionnaire has at least one statement.
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// The place of a statement among all of them, from 0.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.ids.get_index_of(id)
    }

    /// The same where one is expected: answers mostly stand in the order of the statements.
    pub fn position_from(&self, expected: usize, id: &str) -> Option<usize> {
        let is_there = self.ids.get_index(expected).is_some_and(|found| found.as_str() == id);
        if is_there { Some(expected) } else { self.position(id) }
    }

    /// The area, the dimension and the statement at a position.
    pub fn at(&self, position: usize) -> Option<(&Area, &Dimension, &Statement)> {
        self.areas.iter().find_map(|area| {
            area.dimensions.iter().find_map(|dimension| {
                let statement = dimension.statements.iter().find(|s| s.position == position)?;
                Some((area, dimension, statement))
            })
        })
    }

    /// The titles of some dimensions, one after another.
    pub fn titles(&self, ids: &[DimensionId]) -> String {
        titles(ids, &[self])
    }

    /// A dimension by its full id.
    pub fn dimension(&self, id: &DimensionId) -> Option<&Dimension> {
        self.dimensions().find(|dimension| dimension.id == *id)
    }
}

/// The titles of some dimensions, one after another, from the first of some questionnaires that has each.
pub fn titles(ids: &[DimensionId], of: &[&Questionnaire]) -> String {
    let title = |id| of.iter().find_map(|of| of.dimension(id)).map(|dimension| dimension.title.as_str());
    ids.iter().filter_map(title).collect::<Vec<_>>().join(", ")
}

/// What a questionnaire says of itself, besides its areas and its scale.
pub(crate) struct Texts {
    pub(crate) title: String,
    pub(crate) summary: String,
    pub(crate) minutes: Option<u16>,
    pub(crate) place: Option<String>,
    pub(crate) source: Cow<'static, str>,
}
