//! Many response files, read on all cores and counted in the order of their names.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use uuid::Uuid;

use super::row::Index;
use super::sheet::read;
use super::{Gathering, NotTaken, cores};
use crate::model::questionnaire::QuestionnaireRef;

/// Files that are handed to a core at once.
const BATCH: usize = 64;

/// Why a file is passed over.
#[derive(Debug)]
pub enum PassedOver<E> {
    /// It could not be read.
    Unread(E),
    /// It holds nothing to be counted.
    NotTaken(NotTaken),
}

/// A file, read: whose it is, and a byte a statement behind those of the files before it.
type Read<E> = Result<Uuid, PassedOver<E>>;

/// Counts the responses of some files in, each once. `read_file` reads a file; told of is each that is passed over, and
/// after some more of them how many were looked at.
///
/// # Errors
/// When a thread could not do its work.
pub fn merge_files<E: Send>(
    gathering: &mut Gathering,
    paths: &[PathBuf],
    read_file: impl Fn(&Path) -> Result<Vec<u8>, E> + Sync,
    mut passed_over: impl FnMut(&Path, PassedOver<E>),
    mut looked_at: impl FnMut(u64),
) -> io::Result<()> {
    let (of, key) = (Arc::clone(&gathering.of), gathering.key.clone());
    let index = Index::of(&of);
    let batch = |paths: &[PathBuf]| {
        let mut answers = vec![0; paths.len() * index.len()];
        let rows = answers.chunks_mut(index.len().max(1));
        let each = paths.iter().zip(rows).map(|(path, row)| {
            let bytes = read_file(path).map_err(PassedOver::Unread)?;
            row_of(&bytes, &index, &key, row).map_err(PassedOver::NotTaken)
        });
        let read: Vec<Read<E>> = each.collect();
        (read, answers)
    };
    let mut paths_left = paths.iter();
    let mut count = 0;
    cores::in_turn(paths.chunks(BATCH).map(Ok), batch, |(read, answers)| {
        let rows = answers.chunks(of.len().max(1));
        count += read.len() as u64;
        for ((read, row), path) in read.into_iter().zip(rows).zip(&mut paths_left) {
            match read {
                Ok(id) => {
                    gathering.count(id, row);
                }
                Err(why) => passed_over(path, why),
            }
        }
        looked_at(count);
    })
}

/// The answers of a file as codes, a byte a statement, 0 where there is none; and whose they are.
pub(super) fn row_of(
    bytes: &[u8],
    index: &Index<'_>,
    key: &QuestionnaireRef,
    row: &mut [u8],
) -> Result<Uuid, NotTaken> {
    index.fill(row, &read(bytes)?, key)
}
