//! Which of the questionnaires at hand a form asks.

use std::sync::Arc;

use uuid::Uuid;

use super::names::Statements;
use super::{BadForm, delimiter, read_form};
use crate::format::questionnaire::built_in::{self, DEFAULT_ID};
use crate::i18n::Messages;
use crate::import::table::{decoded, headings};
use crate::model::questionnaire::Questionnaire;

/// The questionnaire that most headings are statements of: in its newest version, and in the language whose labels stand in
/// most rows; the first of those that are equal. Between built-in ones the one that is offered first.
///
/// # Errors
/// When no heading is a statement, as many are of another questionnaire, or it is no text.
pub fn asked_by(
    bytes: &[u8],
    known: &[Arc<Questionnaire>],
    messages: &Messages,
) -> Result<Arc<Questionnaire>, BadForm> {
    let text = decoded(bytes).ok_or(BadForm::NotText)?;
    let matched = |of: &Questionnaire| {
        let statements = Statements::of(of);
        statements.matched(&headings(&text, delimiter(&text, &statements)))
    };
    let matched: Vec<(usize, &Arc<Questionnaire>)> = known.iter().map(|of| (matched(of), of)).collect();
    let most = matched.iter().map(|(matched, _)| *matched).max().filter(|most| *most > 0);
    let best = matched.into_iter().filter(|(matched, _)| Some(*matched) == most);
    let mut best: Vec<&Arc<Questionnaire>> = best.map(|(_, of)| of).collect();
    // Those built in share statements: of them the usual one is meant, unless more of another are there.
    if best.iter().any(|of| of.key.id == DEFAULT_ID) {
        best.retain(|of| of.key.id == DEFAULT_ID || !built_in::has(&of.key.id));
    }
    let mut ids: Vec<String> = best.iter().map(|of| of.key.id.clone()).collect();
    ids.sort_unstable();
    ids.dedup();
    if ids.len() > 1 {
        return Err(BadForm::SeveralFit(ids));
    }
    let newest = best.iter().map(|of| &of.key.version).max();
    let mut best = best.iter().filter(|of| Some(&of.key.version) == newest).copied();
    let unread = |of: &Arc<Questionnaire>| {
        read_form(bytes, of, messages, Uuid::nil())
            .map_or(usize::MAX, |form| form.rows.iter().filter(|row| row.is_err()).count())
    };
    let first = best.next().ok_or(BadForm::NoneFits)?;
    // Read as a whole only where there is a choice.
    let rest: Vec<&Arc<Questionnaire>> = best.collect();
    if rest.is_empty() {
        return Ok(Arc::clone(first));
    }
    let chosen = std::iter::once(first).chain(rest).min_by_key(|of| unread(of));
    Ok(Arc::clone(chosen.unwrap_or(first)))
}
