//! Responses as a stream of JSON, one a line: read on all cores, counted in the order of their lines.

use std::borrow::Cow;
use std::fmt;
use std::io::{self, BufRead, Read};
use std::num::NonZero;
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::sync::{Arc, Mutex};
use std::thread;

use semver::Version;
use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use uuid::Uuid;

use super::{Gathering, NotTaken};
use crate::group::Tallies;
use crate::questionnaire::{Questionnaire, QuestionnaireRef};
use crate::response::FORMAT;

/// The longest line that is read, in bytes.
pub const MOST_BYTES_A_LINE: usize = 64 << 10;
/// Bytes of whole lines that are handed to a core at once.
const CHUNK: usize = 1 << 20;

/// A line that is passed over: its number, from 1, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The number of the line.
    pub line: u64,
    /// Why.
    pub why: NotTaken,
}

/// Counts the responses of a stream in, each once, and tells of each line that is passed over.
///
/// # Errors
/// When the stream cannot be read.
pub fn take_in_stream(
    gathering: &mut Gathering,
    mut stream: impl Read + Send,
    mut refused: impl FnMut(Refused),
) -> io::Result<()> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let of = Arc::clone(&gathering.of);
    let key = gathering.key.clone();
    thread::scope(|scope| {
        // Each chunk goes to whichever core is free, and comes back in its turn.
        let (to_cores, chunks) = mpsc::sync_channel::<(Vec<u8>, SyncSender<Counted>)>(cores);
        let chunks = Arc::new(Mutex::new(chunks));
        let (to_merge, in_turn) = mpsc::sync_channel::<Receiver<Counted>>(2 * cores);
        for _ in 0..cores {
            let (chunks, of, key) = (Arc::clone(&chunks), &of, &key);
            scope.spawn(move || {
                let index = Index::of(of);
                loop {
                    let next = chunks.lock().map(|chunks| chunks.recv());
                    let Ok(Ok((chunk, reply))) = next else { break };
                    let _ = reply.send(Counted::of(&chunk, &index, key));
                }
            });
        }
        let reading = scope.spawn(move || -> io::Result<()> {
            let mut rest = Vec::new();
            while let Some(chunk) = next_chunk(&mut stream, &mut rest)? {
                let (reply, counted) = mpsc::sync_channel(1);
                if to_cores.send((chunk, reply)).is_err() || to_merge.send(counted).is_err() {
                    break;
                }
            }
            Ok(())
        });
        let mut line = 0;
        for counted in in_turn {
            let Ok(counted) = counted.recv() else { break };
            counted.merge(gathering, line, &mut refused);
            line += counted.lines;
        }
        reading.join().unwrap_or_else(|_| Err(io::Error::other("reading stopped")))
    })
}

/// The next whole lines, about as many bytes as a chunk has; what is left of the last one waits in `rest`.
fn next_chunk(stream: &mut impl Read, rest: &mut Vec<u8>) -> io::Result<Option<Vec<u8>>> {
    let mut chunk = std::mem::take(rest);
    let wanted = (CHUNK + MOST_BYTES_A_LINE).saturating_sub(chunk.len());
    stream.by_ref().take(wanted as u64).read_to_end(&mut chunk)?;
    if chunk.is_empty() {
        return Ok(None);
    }
    if let Some(end) = chunk.iter().rposition(|byte| *byte == b'\n') {
        *rest = chunk.split_off(end + 1);
        return Ok(Some(chunk));
    }
    // One line that is far too long: its beginning is enough to say so.
    let mut skipped = io::BufReader::new(stream);
    skip_line(&mut skipped)?;
    rest.extend_from_slice(skipped.buffer());
    chunk.truncate(MOST_BYTES_A_LINE + 1);
    Ok(Some(chunk))
}

fn skip_line(stream: &mut impl BufRead) -> io::Result<()> {
    loop {
        let buffer = stream.fill_buf()?;
        let (used, done) = match buffer.iter().position(|byte| *byte == b'\n') {
            Some(end) => (end + 1, true),
            None => (buffer.len(), buffer.is_empty()),
        };
        stream.consume(used);
        if done {
            return Ok(());
        }
    }
}

/// The lines of a chunk, read: the answers of each response in a row, a byte a statement.
struct Counted {
    ids: Vec<(u64, Uuid)>,
    answers: Vec<u8>,
    refused: Vec<Refused>,
    lines: u64,
}

impl Counted {
    fn of(chunk: &[u8], index: &Index<'_>, key: &QuestionnaireRef) -> Self {
        let mut counted = Self { ids: Vec::new(), answers: Vec::new(), refused: Vec::new(), lines: 0 };
        let mut scratch = vec![0; index.statements.len()];
        for line in chunk.strip_suffix(b"\n").unwrap_or(chunk).split(|byte| *byte == b'\n') {
            counted.lines += 1;
            if line.trim_ascii().is_empty() {
                continue;
            }
            scratch.fill(0);
            match read_line(line, index, key, &mut scratch) {
                Ok(id) => {
                    counted.ids.push((counted.lines, id));
                    counted.answers.extend_from_slice(&scratch);
                }
                Err(why) => counted.refused.push(Refused { line: counted.lines, why }),
            }
        }
        counted
    }

    fn merge(&self, gathering: &mut Gathering, before: u64, refused: &mut impl FnMut(Refused)) {
        let width = gathering.of.len();
        for ((_, id), answers) in self.ids.iter().zip(self.answers.chunks(width.max(1))) {
            if gathering.ids.insert(*id) {
                gathering.tallies.add_codes(answers);
            }
        }
        for Refused { line, why } in &self.refused {
            refused(Refused { line: before + line, why: why.clone() });
        }
    }
}

/// The statements by their ids, and the codes of answers: 1 the coolest level, and on from there, *not sure* and *doesn't
/// apply* behind the warmest.
struct Index<'a> {
    statements: Vec<&'a str>,
    of: &'a Questionnaire,
    levels: u8,
}

impl<'a> Index<'a> {
    fn of(of: &'a Questionnaire) -> Self {
        let statements = of.statements().map(|statement| statement.id.as_str()).collect();
        Self { statements, of, levels: u8::try_from(of.scale.len()).unwrap_or(u8::MAX) }
    }

    /// Where a statement is; most often it is the one behind the last.
    fn position(&self, id: &str, expected: usize) -> Option<usize> {
        if self.statements.get(expected) == Some(&id) { Some(expected) } else { self.of.position(id) }
    }
}

fn read_line(
    line: &[u8],
    index: &Index<'_>,
    key: &QuestionnaireRef,
    scratch: &mut [u8],
) -> Result<Uuid, NotTaken> {
    if line.len() > MOST_BYTES_A_LINE {
        return Err(NotTaken::BadLine("it is longer than 64 KiB".into()));
    }
    let mut reader = serde_json::Deserializer::from_slice(line);
    let read = Line { index, scratch }.deserialize(&mut reader).and_then(|read| reader.end().map(|()| read));
    let read = read.map_err(|error| NotTaken::BadLine(crate::text::clean_line(&error.to_string())))?;
    let bad = |what: &str| NotTaken::BadLine(what.to_owned());
    match read.format {
        Some(format) if format == FORMAT => {}
        Some(format) if format > FORMAT => return Err(NotTaken::Newer(format)),
        _ => return Err(bad("it says no `format`")),
    }
    if read.is_group {
        return Err(NotTaken::Group);
    }
    let (id, version) =
        read.questionnaire.ok_or_else(|| bad("it does not say which `questionnaire` it answers"))?;
    let same = id == key.id && version.major == key.version.major;
    if !same {
        return Err(NotTaken::OtherQuestionnaire(format!("{} {version}", crate::text::clean_line(&id))));
    }
    if read.started && !read.finished {
        return Err(NotTaken::Draft);
    }
    if let Some(misfit) = read.misfit {
        return Err(NotTaken::Misfit(misfit.as_str().into()));
    }
    read.id.ok_or_else(|| bad("it has no `id`"))
}

/// Which questionnaire a line answers, if it can be counted at all.
#[must_use]
pub fn key_of_line(line: &[u8]) -> Option<QuestionnaireRef> {
    let found: serde_json::Value = serde_json::from_slice(line).ok()?;
    let key = found.get("questionnaire")?;
    let text = |name: &str| key.get(name).and_then(serde_json::Value::as_str);
    Some(QuestionnaireRef {
        id: crate::text::clean_line(text("id")?),
        version: Version::parse(text("version")?).ok()?,
        language: crate::text::clean_line(text("language").unwrap_or_default()),
    })
}

/// What a line says, but for its answers.
#[derive(Default)]
struct Said<'de> {
    format: Option<i64>,
    id: Option<Uuid>,
    questionnaire: Option<(Cow<'de, str>, Version)>,
    started: bool,
    finished: bool,
    is_group: bool,
    misfit: Option<String>,
}

/// Reads a line, its answers into `scratch`.
struct Line<'a> {
    index: &'a Index<'a>,
    scratch: &'a mut [u8],
}

impl<'de> DeserializeSeed<'de> for Line<'_> {
    type Value = Said<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Line<'_> {
    type Value = Said<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a response")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut read = Said::default();
        while let Some(Text(key)) = map.next_key()? {
            match key.as_ref() {
                "format" => read.format = Some(map.next_value()?),
                "id" => {
                    let Text(id) = map.next_value()?;
                    let id = Uuid::parse_str(&id).map_err(|_| de::Error::custom("its `id` is no id"))?;
                    read.id = Some(id);
                }
                "questionnaire" => read.questionnaire = Some(map.next_value_seed(Reference)?),
                "started" => read.started = map.next_value::<Option<IgnoredAny>>()?.is_some(),
                "finished" => read.finished = map.next_value::<Option<IgnoredAny>>()?.is_some(),
                "tally" => read.is_group = map.next_value::<Option<IgnoredAny>>()?.is_some(),
                "answers" => {
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
            if let Some(cell) = self.scratch.get_mut(position) {
                *cell = code;
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
                    version = Some(read.map_err(|_| de::Error::custom("its `version` is no version"))?);
                }
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        id.zip(version).ok_or_else(|| de::Error::custom("its `questionnaire` has no id or no version"))
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
        const HOW: &str = "an answer is a level's number, \"not sure\" or \"doesn't apply\"";
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

impl Tallies {
    /// Counts a person in by the codes of their answers.
    fn add_codes(&mut self, codes: &[u8]) {
        for (position, code) in codes.iter().enumerate() {
            if let Some(column) = usize::from(*code).checked_sub(1) {
                self.add_at(position, column);
            }
        }
        self.people += 1;
    }
}
