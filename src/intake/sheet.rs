//! A response file on its way into a group.

use super::{Gathering, NotTaken, Taken};
use crate::document::Unreadable;
use crate::group::is_group;
use crate::questionnaire::{self, QuestionnaireRef};
use crate::response::{Sheet, read_sheet};

/// Counts the answers of a response file in, once.
///
/// # Errors
/// Why it is passed over.
pub fn take_in(gathering: &mut Gathering, bytes: &[u8]) -> Result<Taken, NotTaken> {
    let sheet = read(bytes)?;
    if !sheet.questionnaire.compares_with(&gathering.key) {
        return Err(NotTaken::OtherQuestionnaire(sheet.questionnaire.to_string()));
    }
    if gathering.ids.contains(&sheet.id) {
        return Ok(Taken::Again);
    }
    if !sheet.answers.keys().any(|id| gathering.of.position(id.as_str()).is_some()) {
        return Err(NotTaken::Empty);
    }
    let answers = sheet.answers.iter().map(|(id, answer)| (id, *answer));
    gathering.tallies.count(answers, &gathering.of).map_err(NotTaken::Misfit)?;
    gathering.ids.insert(sheet.id);
    Ok(Taken::Counted)
}

/// Why a response file cannot be counted where its questionnaire is not at hand.
#[must_use]
pub fn why_not(bytes: &[u8]) -> NotTaken {
    read(bytes).map_or_else(|why| why, |sheet| NotTaken::NotAtHand(sheet.questionnaire.to_string()))
}

/// Which questionnaire a response file answers, if it can be counted at all.
#[must_use]
pub fn key_of(bytes: &[u8]) -> Option<QuestionnaireRef> {
    read(bytes).ok().map(|sheet| sheet.questionnaire)
}

/// The answers of a finished response.
fn read(bytes: &[u8]) -> Result<Sheet, NotTaken> {
    match read_sheet(bytes) {
        Ok(sheet) if sheet.is_group => Err(NotTaken::Group),
        Ok(sheet) if sheet.is_draft => Err(NotTaken::Draft),
        Ok(sheet) => Ok(sheet),
        Err(_) if is_group(bytes) => Err(NotTaken::Group),
        Err(_) if questionnaire::read(bytes).is_ok() => Err(NotTaken::Questions),
        Err(Unreadable::Newer(format)) => Err(NotTaken::Newer(format)),
        Err(Unreadable::Damaged(report)) => Err(NotTaken::Damaged(report)),
    }
}
