//! A response as a line of JSON, with the keys of the TOML file.

use std::borrow::Cow;
use std::fmt;

use semver::Version;
use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use uuid::Uuid;

use super::NotTaken;
use crate::i18n::Reason;
use crate::model::questionnaire::{Questionnaire, QuestionnaireRef};
use crate::model::response::{Answer, FORMAT};

/// The longest line that is read, in bytes.
pub const MOST_BYTES_A_LINE: usize = 64 << 10;
/// What some programs put at the beginning of a text.
pub(super) const BOM: &[u8] = "\u{feff}".as_bytes();

/// The statements by their ids, and the codes of answers: 1 the coolest level, and on from there, *not sure* and *doesn't
/// apply* behind the warmest.
pub(super) struct Index<'a> {
    pub(super) statements: Vec<&'a str>,
    of: &'a Questionnaire,
    levels: u8,
}

impl<'a> Index<'a> {
    pub(super) fn of(of: &'a Questionnaire) -> Self {
        let statements = of.statements().map(|statement| statement.id.as_str()).collect();
        Self { statements, of, levels: u8::try_from(of.scale.len()).unwrap_or(u8::MAX) }
    }

    /// The code of an answer; `None` for a level that the scale does not have.
    pub(super) fn code(&self, answer: Answer) -> Option<u8> {
        match answer {
            Answer::Level(level) => Some(level.number()).filter(|level| *level <= self.levels),
            Answer::NotSure => Some(self.levels + 1),
            Answer::DoesNotApply => Some(self.levels + 2),
        }
    }

    /// Where a statement is; most often it is the one behind the last.
    pub(super) fn position(&self, id: &str, expected: usize) -> Option<usize> {
        if self.statements.get(expected) == Some(&id) { Some(expected) } else { self.of.position(id) }
    }
}

/// Reads a line, its answers into `scratch`: a byte a statement, 0 where there is none.
pub(super) fn read_line(
    line: &[u8],
    index: &Index<'_>,
    key: &QuestionnaireRef,
    scratch: &mut [u8],
) -> Result<Uuid, NotTaken> {
    if line.len() > MOST_BYTES_A_LINE {
        return Err(NotTaken::BadLine(Reason::Known("reason-line-too-long")));
    }
    let mut reader = serde_json::Deserializer::from_slice(line);
    let read = Line { index, scratch }.deserialize(&mut reader).and_then(|read| reader.end().map(|()| read));
    let read = read.map_err(|error| NotTaken::BadLine(Reason::Known(why(&error))))?;
    let bad = |why| NotTaken::BadLine(Reason::Known(why));
    match read.format {
        Some(format) if format == FORMAT => {}
        Some(format) if format > FORMAT => return Err(NotTaken::Newer(format)),
        _ => return Err(bad("reason-line-no-format")),
    }
    if read.is_group {
        return Err(NotTaken::Group);
    }
    let (id, version) = read.questionnaire.ok_or_else(|| bad("reason-line-no-questionnaire"))?;
    let same = id == key.id && version.major == key.version.major;
    if !same {
        return Err(NotTaken::OtherQuestionnaire(format!(
            "{} {version}",
            crate::i18n::text::clean_line(&id)
        )));
    }
    if read.started && !read.finished {
        return Err(NotTaken::Draft);
    }
    if let Some(misfit) = read.misfit {
        return Err(NotTaken::Misfit(misfit.as_str().into()));
    }
    if scratch.iter().all(|code| *code == 0) {
        return Err(NotTaken::Empty);
    }
    read.id.ok_or_else(|| bad("reason-line-no-id"))
}

/// Which questionnaire a line answers, if it can be counted at all.
#[must_use]
pub fn key_of_line(line: &[u8]) -> Option<QuestionnaireRef> {
    let line = line.strip_prefix(BOM).unwrap_or(line);
    let found: serde_json::Value = serde_json::from_slice(line).ok()?;
    let is_draft = found.get("started").is_some() && found.get("finished").is_none();
    let tally = found.get("tally").filter(|tally| !tally.is_null());
    let counts = tally.map(|tally| tally.as_object().is_some_and(|tally| !tally.is_empty()));
    let key = found.get("questionnaire").filter(|_| !is_draft && counts != Some(false))?;
    let text = |name: &str| key.get(name).and_then(serde_json::Value::as_str);
    Some(QuestionnaireRef {
        id: crate::i18n::text::clean_line(text("id")?),
        version: Version::parse(text("version")?).ok()?,
        language: crate::i18n::text::clean_line(text("language").unwrap_or_default()),
    })
}

/// What is wrong with a line, as the key of words of our own: those of the reader may quote what somebody answered.
fn why(error: &serde_json::Error) -> &'static str {
    let text = error.to_string();
    let ours = KEYS.into_iter().find(|key| text.starts_with(key));
    ours.unwrap_or(if error.is_data() { "reason-line-another-kind" } else { "reason-line-no-json" })
}

// The reader carries them as its messages; none of them may begin another.
const HOW: &str = "fault-answer";
const BAD_ID: &str = "reason-line-bad-id";
const BAD_VERSION: &str = "reason-line-bad-version";
const BAD_QUESTIONNAIRE: &str = "reason-line-bad-questionnaire";
const TWICE: &str = "reason-line-twice";
const KEYS: [&str; 5] = [HOW, BAD_ID, BAD_VERSION, BAD_QUESTIONNAIRE, TWICE];

/// What a line says, but for its answers.
#[derive(Default)]
struct Localize<'de> {
    format: Option<i64>,
    id: Option<Uuid>,
    questionnaire: Option<(Cow<'de, str>, Version)>,
    started: bool,
    finished: bool,
    is_group: bool,
    has_answers: bool,
    misfit: Option<String>,
}

/// Reads a line, its answers into `scratch`.
struct Line<'a> {
    index: &'a Index<'a>,
    scratch: &'a mut [u8],
}

impl<'de> DeserializeSeed<'de> for Line<'_> {
    type Value = Localize<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Line<'_> {
    type Value = Localize<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a response")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut read = Localize::default();
        while let Some(Text(key)) = map.next_key()? {
            match key.as_ref() {
                "format" => read.format = Some(map.next_value()?),
                "id" => {
                    let Text(id) = map.next_value()?;
                    let id = Uuid::parse_str(&id).map_err(|_| de::Error::custom(BAD_ID))?;
                    read.id = Some(id);
                }
                "questionnaire" => read.questionnaire = Some(map.next_value_seed(Reference)?),
                "started" => read.started = map.next_value::<Option<IgnoredAny>>()?.is_some(),
                "finished" => read.finished = map.next_value::<Option<IgnoredAny>>()?.is_some(),
                "tally" => read.is_group = map.next_value::<Option<IgnoredAny>>()?.is_some(),
                "answers" => {
                    if std::mem::replace(&mut read.has_answers, true) {
                        return Err(de::Error::custom(TWICE));
                    }
                    let answers = Answers { index: self.index, scratch: &mut *self.scratch };
                    read.misfit = map.next_value_seed(answers)?;
                }
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(read)
    }
}

/// Reads the answers; returns the first statement whose level the scale does not have.
struct Answers<'a> {
    index: &'a Index<'a>,
    scratch: &'a mut [u8],
}

impl<'de> DeserializeSeed<'de> for Answers<'_> {
    type Value = Option<String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Answers<'_> {
    type Value = Option<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("answers by the ids of statements")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (mut misfit, mut expected) = (None, 0);
        while let Some(Text(id)) = map.next_key()? {
            let Code(answer) = map.next_value()?;
            let Some(position) = self.index.position(&id, expected) else { continue };
            expected = position + 1;
            let levels = self.index.levels;
            let code = match answer {
                Given::Level(level) if level <= levels => level,
                Given::Level(_) => {
                    misfit = misfit.or_else(|| Some(id.into_owned()));
                    continue;
                }
                Given::NotSure => levels + 1,
                Given::DoesNotApply => levels + 2,
            };
            match self.scratch.get_mut(position) {
                Some(cell) if *cell == 0 => *cell = code,
                _ => return Err(de::Error::custom(TWICE)),
            }
        }
        Ok(misfit)
    }
}

/// Which questionnaire it answers: id and version.
struct Reference;

impl<'de> DeserializeSeed<'de> for Reference {
    type Value = (Cow<'de, str>, Version);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Reference {
    type Value = (Cow<'de, str>, Version);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a questionnaire's id, version and language")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (mut id, mut version) = (None, None);
        while let Some(Text(key)) = map.next_key()? {
            match key.as_ref() {
                "id" => id = Some(map.next_value::<Text<'de>>()?.0),
                "version" => {
                    let Text(text) = map.next_value()?;
                    let read = Version::parse(&text);
                    version = Some(read.map_err(|_| de::Error::custom(BAD_VERSION))?);
                }
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        id.zip(version).ok_or_else(|| de::Error::custom(BAD_QUESTIONNAIRE))
    }
}

/// A text, borrowed from the line where it has no escapes.
struct Text<'de>(Cow<'de, str>);

impl<'de> de::Deserialize<'de> for Text<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Borrowing;
        impl<'de> Visitor<'de> for Borrowing {
            type Value = Text<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text")
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Text(Cow::Borrowed(text)))
            }

            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Text(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_str(Borrowing)
    }
}

enum Given {
    Level(u8),
    NotSure,
    DoesNotApply,
}

/// An answer as it stands in a file.
struct Code(Given);

impl<'de> de::Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AnswerVisitor;
        impl Visitor<'_> for AnswerVisitor {
            type Value = Code;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(HOW)
            }

            fn visit_u64<E: de::Error>(self, level: u64) -> Result<Self::Value, E> {
                match u8::try_from(level) {
                    Ok(level @ 1..=9) => Ok(Code(Given::Level(level))),
                    _ => Err(E::custom(HOW)),
                }
            }

            fn visit_i64<E: de::Error>(self, _: i64) -> Result<Self::Value, E> {
                Err(E::custom(HOW))
            }

            fn visit_f64<E: de::Error>(self, _: f64) -> Result<Self::Value, E> {
                Err(E::custom(HOW))
            }

            fn visit_bool<E: de::Error>(self, _: bool) -> Result<Self::Value, E> {
                Err(E::custom(HOW))
            }

            fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
                Err(E::custom(HOW))
            }

            fn visit_str<E: de::Error>(self, word: &str) -> Result<Self::Value, E> {
                match word {
                    "not sure" => Ok(Code(Given::NotSure)),
                    "doesn't apply" => Ok(Code(Given::DoesNotApply)),
                    _ => Err(E::custom(HOW)),
                }
            }
        }
        deserializer.deserialize_any(AnswerVisitor)
    }
}
