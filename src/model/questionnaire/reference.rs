//! Which questionnaire something answers.

use std::fmt;

use schemars::JsonSchema;
use semver::Version;
use serde::{Deserialize, Serialize};

use super::patterns::{Id, LanguageTag, VersionText};
use crate::model::fields;

/// Which questionnaire a response or a group answers.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub struct QuestionnaireRef {
    /// Its id, in kebab case; it never changes.
    #[serde(deserialize_with = "fields::line")]
    #[schemars(with = "Id")]
    pub id: String,
    /// Its version; those of the same major version have the same meaning for the same ids.
    #[serde(deserialize_with = "fields::version")]
    #[schemars(with = "VersionText")]
    pub version: Version,
    /// Its language (BCP 47).
    #[serde(deserialize_with = "fields::line")]
    #[schemars(with = "LanguageTag")]
    pub language: String,
}

/// The `[questionnaire]` table of a response or a group.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct QuestionnaireTable {
    #[serde(flatten)]
    pub key: QuestionnaireRef,
    /// Keys that this version does not know.
    #[serde(flatten)]
    pub(crate) kept: toml::Table,
}

impl From<QuestionnaireRef> for QuestionnaireTable {
    fn from(key: QuestionnaireRef) -> Self {
        Self { key, kept: toml::Table::new() }
    }
}

impl QuestionnaireRef {
    /// Whether answers to the two can be compared and counted together.
    pub fn compares_with(&self, other: &Self) -> bool {
        self.id == other.id && self.version.major == other.version.major
    }

    /// The name of the file that a copy is kept under.
    pub fn file_name(&self) -> String {
        format!("{}-{}.{}.toml", self.id, self.version, self.language)
    }
}

impl fmt::Display for QuestionnaireRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} ({})", self.id, self.version, self.language)
    }
}
