//! A response file on its way into a group.

use super::{Gathering, NotTaken, Taken};
use crate::document::Unreadable;
use crate::group::is_group;
use crate::questionnaire::QuestionnaireRef;
use crate::response::read_sheet;

/// Counts the answers of a response file in, once.
///
/// # Errors
/// Why it is passed over.
pub fn take_in(gathering: &mut Gathering, bytes: &[u8]) -> Result<Taken, NotTaken> {
    let sheet = read_sheet(bytes).map_err(|unreadable| match unreadable {
        _ if is_group(bytes) => NotTaken::Group,
        Unreadable::Newer(format) => NotTaken::Newer(format),
        Unreadable::Damaged(source, faults) => NotTaken::Damaged(source, faults),
    })?;
    if sheet.is_draft {
        return Err(if is_group(bytes) { NotTaken::Group } else { NotTaken::Draft });
    }
    if !sheet.questionnaire.compares_with(&gathering.key) {
        return Err(NotTaken::OtherQuestionnaire(sheet.questionnaire.to_string()));
    }
    if is_group(bytes) {
        return Err(NotTaken::Group);
    }
    if gathering.ids.contains(&sheet.id) {
        return Ok(Taken::Again);
    }
    let answers = sheet.answers.iter().map(|(id, answer)| (id, *answer));
    gathering.tallies.count(answers, &gathering.of).map_err(NotTaken::Misfit)?;
    gathering.ids.insert(sheet.id);
    Ok(Taken::Counted)
}

/// Why a response file cannot be counted where its questionnaire is not at hand.
#[must_use]
pub fn why_not(bytes: &[u8]) -> NotTaken {
    match read_sheet(bytes) {
        _ if is_group(bytes) => NotTaken::Group,
        Ok(sheet) if sheet.is_draft => NotTaken::Draft,
        Ok(sheet) => NotTaken::NotAtHand(sheet.questionnaire.to_string()),
        Err(Unreadable::Newer(format)) => NotTaken::Newer(format),
        Err(Unreadable::Damaged(source, faults)) => NotTaken::Damaged(source, faults),
    }
}

/// Which questionnaire a response file answers, if it can be counted at all.
#[must_use]
pub fn key_of(bytes: &[u8]) -> Option<QuestionnaireRef> {
    let sheet = read_sheet(bytes).ok().filter(|sheet| !sheet.is_draft)?;
    (!is_group(bytes)).then_some(sheet.questionnaire)
}
