//! Responses and groups as a stream of JSON, one a line: read on all cores, counted in the order of their lines.

use std::io::{self, BufRead, Read};
use std::iter;
use std::sync::Arc;

use uuid::Uuid;

use super::row::Index;
use super::whole::read_line;
use super::{Gathering, NotTaken, Taken, cores};
use crate::format::Document;
use crate::format::ndjson::{BOM, MOST_BYTES_A_LINE};
use crate::i18n::Reason;
use crate::model::group::{Group, Kind, MOST_PEOPLE};
use crate::model::questionnaire::QuestionnaireRef;

/// Bytes of whole lines that are handed to a core at once.
const CHUNK: usize = 1 << 20;

/// A line that is passed over: its number, from 1, and why.
#[derive(Debug)]
pub struct Refused {
    /// The number of the line.
    pub line: u64,
    /// Why.
    pub why: NotTaken,
}

/// Counts the responses and the groups of a stream in, each once. Told of is each line that is passed over, and after some
/// more of them how many were looked at.
///
/// # Errors
/// When the stream cannot be read.
pub fn merge_stream(
    gathering: &mut Gathering,
    mut stream: impl Read + Send,
    mut refused: impl FnMut(Refused),
    mut looked_at: impl FnMut(u64),
) -> io::Result<()> {
    let (of, key) = (Arc::clone(&gathering.of), gathering.key.clone());
    let index = Index::of(&of);
    let mut rest = Vec::new();
    let chunks = iter::from_fn(move || next_chunk(&mut stream, &mut rest).transpose());
    let mut line = 0;
    let count = |chunk: Vec<u8>| Counted::of(&chunk, &index, &key);
    cores::in_turn(chunks, count, |counted| {
        let lines = counted.lines;
        counted.merge(gathering, line, &mut refused);
        line += lines;
        looked_at(line);
    })
}

/// The next whole lines, about as many bytes as a chunk has; what is left of the last one waits in `rest`.
fn next_chunk(stream: &mut impl Read, rest: &mut Vec<u8>) -> io::Result<Option<Vec<u8>>> {
    let mut chunk = std::mem::take(rest);
    while chunk.len() <= MOST_BYTES_A_LINE {
        let before = chunk.len();
        stream.by_ref().take(CHUNK as u64).read_to_end(&mut chunk)?;
        if chunk.len() == before {
            return Ok(Some(chunk).filter(|chunk| !chunk.is_empty()));
        }
        if let Some(end) = chunk.iter().rposition(|byte| *byte == b'\n') {
            *rest = chunk.split_off(end + 1);
            return Ok(Some(chunk));
        }
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

/// What became of a line.
enum Line {
    /// A person's answers, which stand among those of the chunk.
    Person(Uuid),
    /// A group, in a line of that number of the chunk.
    Group(u64, Box<Group>),
    /// Nothing that can be counted.
    Refused(Box<Refused>),
}

/// The lines of a chunk, read: what each is, and the answers of each person in a row, a byte a statement.
struct Counted {
    read: Vec<Line>,
    answers: Vec<u8>,
    lines: u64,
}

impl Counted {
    fn of(chunk: &[u8], index: &Index<'_>, key: &QuestionnaireRef) -> Self {
        let mut counted = Self { read: Vec::new(), answers: Vec::new(), lines: 0 };
        for line in chunk.strip_suffix(b"\n").unwrap_or(chunk).split(|byte| *byte == b'\n') {
            counted.lines += 1;
            let number = counted.lines;
            let line = line.strip_prefix(BOM).unwrap_or(line);
            if line.trim_ascii().is_empty() {
                continue;
            }
            let begin = counted.answers.len();
            let read = match read_line(line) {
                Ok(Document::Response(response)) => {
                    counted.answers.resize(begin + index.len(), 0);
                    let row = counted.answers.get_mut(begin..).unwrap_or_default();
                    index.fill(row, &response, key).map(Line::Person)
                }
                Ok(Document::Group(group)) if group.has_counts() => Ok(Line::Group(number, group)),
                Ok(Document::Group(_)) => Err(NotTaken::NoCounts),
                Err(why) => Err(why),
            };
            if !matches!(read, Ok(Line::Person(_))) {
                counted.answers.truncate(begin);
            }
            let refused = |why| Line::Refused(Box::new(Refused { line: number, why }));
            counted.read.push(read.unwrap_or_else(refused));
        }
        counted
    }

    fn merge(self, gathering: &mut Gathering, before: u64, refused: &mut impl FnMut(Refused)) {
        let mut answers = self.answers.chunks(gathering.of.len().max(1));
        for line in self.read {
            let not_taken = match line {
                Line::Person(id) => {
                    gathering.count(id, answers.next().unwrap_or_default());
                    None
                }
                Line::Group(line, group) => {
                    gathering.add(&group).err().map(|why| Refused { line: before + line, why })
                }
                Line::Refused(not_taken) => {
                    Some(Refused { line: before + not_taken.line, why: not_taken.why })
                }
            };
            if let Some(not_taken) = not_taken {
                refused(not_taken);
            }
        }
    }
}

impl Gathering {
    /// Counts a person in by the codes of their answers, once.
    pub(super) fn count(&mut self, id: Uuid, codes: &[u8]) -> Taken {
        if !self.ids.insert(id) {
            return Taken::Again;
        }
        for (position, code) in codes.iter().enumerate() {
            if let Some(column) = usize::from(*code).checked_sub(1) {
                self.tallies.add_at(position, column);
            }
        }
        self.tallies.people += 1;
        Taken::Counted
    }

    /// Counts the people of a group in, who answered the same questionnaire: all of them or none.
    fn add(&mut self, group: &Group) -> Result<(), NotTaken> {
        if !group.questionnaire.key.compares_with(&self.key) {
            return Err(NotTaken::OtherQuestionnaire(group.questionnaire.key.to_string()));
        }
        if group.revealed.is_none() {
            return Err(NotTaken::NotRevealed);
        }
        // What is about their places belongs to no one place.
        if group.kind == Kind::Circle && self.kind == Kind::Team {
            return Err(NotTaken::Circle);
        }
        if group.who_answered_in_private() != group.people() {
            return Err(NotTaken::Hands);
        }
        let mut ids = group.responses().chain([group.id]);
        if ids.any(|id| self.ids.contains(&id)) {
            return Err(NotTaken::Known);
        }
        let theirs = group.tallies(&self.of).map_err(|misfit| NotTaken::MisfitOfGroup(misfit.0))?;
        if (0..self.of.len()).all(|position| theirs.row(position).iter().all(|count| *count == 0)) {
            return Err(NotTaken::NoCounts);
        }
        let people = self.tallies.people.saturating_add(theirs.people);
        if people > MOST_PEOPLE {
            return Err(NotTaken::BadLine(Reason::Known("reason-too-many-people")));
        }
        for position in 0..self.of.len() {
            self.tallies.add_row(position, theirs.row(position));
        }
        self.tallies.people = people;
        // Its own id too, so that it counts once.
        self.ids.extend(group.responses().chain([group.id]));
        Ok(())
    }
}
