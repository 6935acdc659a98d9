//! Which questionnaire something answers.

use std::fmt::{self, Write as _};

use schemars::JsonSchema;
use semver::Version;

use super::schema::{Id, LanguageTag, VersionText};
use crate::format::document::write::{self, quoted};
use crate::format::document::{Located, Reader, Section};
use crate::i18n::Sentence;
use crate::i18n::text;

/// Which questionnaire a response or a group answers.
#[derive(Debug, Clone, PartialEq, Eq, Hash, JsonSchema)]
pub struct QuestionnaireRef {
    /// Its id, in kebab case; it never changes.
    #[schemars(with = "Id")]
    pub id: String,
    /// Its version; those of the same major version have the same meaning for the same ids.
    #[schemars(with = "VersionText")]
    pub version: Version,
    /// Its language (BCP 47).
    #[schemars(with = "LanguageTag")]
    pub language: String,
}

impl QuestionnaireRef {
    /// Its keys in the files that name it.
    pub(crate) const KEYS: &[&str] = &["id", "version", "language"];

    /// Reads it from the file of a response or a group.
    pub(crate) fn read(section: &Section<'_, '_>, reader: &mut Reader) -> Option<Self> {
        let id = section.need_text("id", reader);
        let version = section.need_text("version", reader).and_then(|found| {
            let version = Version::parse(&found.value).ok();
            if version.is_none() {
                reader.fault(found.span, Sentence::of("fault-no-version"));
            }
            version
        });
        let language = section.need_text("language", reader);
        let clean = |found: Located<String>| text::clean_line(&found.value);
        Some(Self { id: clean(id?), version: version?, language: clean(language?) })
    }

    /// The table that stands for it in a file, with the keys that this version does not know.
    pub(crate) fn to_toml(&self, kept: &toml::Table) -> String {
        let (id, version) = (quoted(&self.id), quoted(&self.version.to_string()));
        let mut table = format!("{{ id = {id}, version = {version}, language = {}", quoted(&self.language));
        for (key, value) in kept {
            let _ = write!(table, ", {} = {value}", write::key(key));
        }
        table.push_str(" }");
        table
    }

    /// Whether answers to the two can be compared and counted together.
    #[must_use]
    pub fn compares_with(&self, other: &Self) -> bool {
        self.id == other.id && self.version.major == other.version.major
    }

    /// The name of the file that a copy is kept under.
    #[must_use]
    pub fn file_name(&self) -> String {
        format!("{}-{}.{}.toml", self.id, self.version, self.language)
    }
}

impl fmt::Display for QuestionnaireRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} ({})", self.id, self.version, self.language)
    }
}
