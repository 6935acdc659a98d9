//! A response file on its way into a group.

use std::sync::Arc;

use super::files::row_of;
use super::row::Index;
use super::{Gathering, NotTaken, Taken};
use crate::format::group::is_group;
use crate::format::{self, Document, questionnaire};
use crate::model::questionnaire::QuestionnaireRef;
use crate::model::response::Response;

/// Counts the answers of a response file in, once.
///
/// # Errors
/// Why it is passed over.
pub fn merge(gathering: &mut Gathering, bytes: &[u8]) -> Result<Taken, NotTaken> {
    let of = Arc::clone(&gathering.of);
    let mut row = vec![0; of.len()];
    let id = row_of(bytes, &Index::of(&of), &gathering.key, &mut row)?;
    Ok(gathering.count(id, &row))
}

/// Why a response file cannot be counted where its questionnaire is not at hand.
#[must_use]
pub fn why_not(bytes: &[u8]) -> NotTaken {
    read(bytes).map_or_else(|why| why, |response| NotTaken::NotAtHand(response.questionnaire.key.to_string()))
}

/// Which questionnaire a response file answers, if it can be counted at all.
#[must_use]
pub fn key_of(bytes: &[u8]) -> Option<QuestionnaireRef> {
    read(bytes).ok().map(|response| response.questionnaire.key)
}

/// A finished response.
pub(super) fn read(bytes: &[u8]) -> Result<Response, NotTaken> {
    match format::read(bytes) {
        Ok(Document::Group(_)) => Err(NotTaken::Group),
        Ok(Document::Response(response)) if response.is_draft() => Err(NotTaken::Draft),
        Ok(Document::Response(response)) => Ok(*response),
        Err(_) if is_group(bytes) => Err(NotTaken::Group),
        Err(_) if questionnaire::read(bytes).is_ok() => Err(NotTaken::Questions),
        Err(unreadable) => Err(unreadable.into()),
    }
}
