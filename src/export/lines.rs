//! Heatmaps as NDJSON: one a line, with the keys of their files. Keys that this version does not know are left out.

use serde::Serialize;

use super::json::With;
use super::one::One;
use crate::model::document::Document;
use crate::model::group::Rows;
use crate::model::questionnaire::{Questionnaire, QuestionnaireTable};
use crate::model::response::{Action, Response};

/// One heatmap as a line. Notes and the name only when asked for; of a group the counts that may be shown, and never the
/// ids of whom it counted.
///
/// # Errors
/// When it cannot be written as JSON.
pub fn line(one: &One<'_>, with: With) -> Result<String, serde_json::Error> {
    match one.document {
        Document::Response(response) => of_response(response, one.questionnaire, with),
        Document::Group(group) => {
            let mut copy = group.with_counts(counts(one));
            copy.kept.clear();
            leave_out(&mut copy.questionnaire, &mut copy.actions);
            json(&copy)
        }
    }
}

/// One person's response as a line, which shows nothing that a heatmap would have to be made for.
///
/// # Errors
/// As for [`line()`].
pub fn of_response(
    response: &Response,
    questionnaire: &Questionnaire,
    with: With,
) -> Result<String, serde_json::Error> {
    let mut copy = response.in_order(questionnaire);
    copy.name.take_if(|_| !with.name);
    if !with.notes {
        copy.notes.clear();
    }
    copy.kept.clear();
    leave_out(&mut copy.questionnaire, &mut copy.actions);
    json(&copy)
}

fn leave_out(questionnaire: &mut QuestionnaireTable, actions: &mut [Action]) {
    questionnaire.kept.clear();
    actions.iter_mut().for_each(|action| action.kept.clear());
}

fn json(copy: &impl Serialize) -> Result<String, serde_json::Error> {
    serde_json::to_string(copy).map(|line| line + "\n")
}

/// The counts that may be shown.
fn counts(one: &One<'_>) -> Rows {
    let statements = one.heatmap.tiles().flat_map(|tile| &tile.statements);
    let shown = statements.filter_map(|statement| {
        let (counts, others) = (statement.counts.as_ref()?, [statement.not_sure?, statement.does_not_apply?]);
        Some((statement.id.clone(), counts.iter().copied().chain(others).collect()))
    });
    shown.collect()
}
