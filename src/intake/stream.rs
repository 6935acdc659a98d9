//! Responses as a stream of JSON, one a line: read on all cores, counted in the order of their lines.

use std::io::{self, BufRead, Read};
use std::num::NonZero;
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::sync::{Arc, Mutex};
use std::thread;

use uuid::Uuid;

use super::line::{BOM, Index, MOST_BYTES_A_LINE, read_line};
use super::{Gathering, NotTaken};
use crate::group::Tallies;
use crate::questionnaire::QuestionnaireRef;

/// Cores that are used at most: more would only hold more of the stream in memory.
const MOST_CORES: usize = 8;
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
    let cores = thread::available_parallelism().map_or(1, NonZero::get).min(MOST_CORES);
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
        // Nobody waits for cores that have gone.
        drop(chunks);
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
            let Ok(counted) = counted.recv() else { return Err(io::Error::other("counting stopped")) };
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
            let line = line.strip_prefix(BOM).unwrap_or(line);
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
