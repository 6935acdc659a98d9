//! The rows of lists: heatmaps, actions, deleted files.

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{finished, questionnaire_key, set};
use crate::model::document::Document;
use crate::model::fields::to_the_second;
use crate::model::questionnaire::Questionnaire;
use crate::model::response::{Action, ActionState};

pub(super) fn action(action: &Action) -> Value {
    let (done, let_go) = match action.state {
        ActionState::Open => (None, None),
        ActionState::Done(date) => (Some(date.to_string()), None),
        ActionState::LetGo(date) => (None, Some(date.to_string())),
    };
    json!({
        "id": action.id,
        "dimension": action.dimension,
        "what": action.what,
        "who": action.who,
        "buddy": action.buddy,
        "due": action.due.map(|date| date.to_string()),
        "done": done,
        "let_go": let_go,
    })
}

/// A row of `actions --json`: an action, and the id and the place of the heatmap that it belongs to.
pub fn action_row(action: &Action, heatmap: Uuid, place: &str, today: Date) -> Value {
    let mut row = self::action(action);
    let is_overdue = action.is_open() && action.due.is_some_and(|due| due < today);
    set(&mut row, "heatmap", json!(heatmap));
    set(&mut row, "place", place);
    set(&mut row, "overdue", is_overdue);
    row
}

/// A row of `trash --json`.
pub fn trash_row(document: &Document, deleted: Option<Timestamp>) -> Value {
    json!({
        "id": document.id(),
        "kind": document.kind(),
        "place": document.place(),
        "deleted": deleted.map(to_the_second),
    })
}

/// A row of `list --json`; without its questionnaire there is no `of`. `answered` counts the statements with an answer, where
/// that may show.
pub fn list_row(
    document: &Document,
    file: &str,
    questionnaire: Option<&Questionnaire>,
    answered: Option<usize>,
) -> Value {
    let response = document.response();
    json!({
        "id": document.id(),
        "kind": document.kind(),
        "questionnaire": questionnaire_key(document.questionnaire(), questionnaire),
        "place": document.place(),
        "title": document.group().map(|group| &group.title),
        "name": response.and_then(|response| response.name.as_ref()),
        "started": document.started().map(to_the_second),
        "finished": response.and_then(finished),
        "answered": answered,
        "of": questionnaire.map(Questionnaire::len),
        "file": file,
    })
}
