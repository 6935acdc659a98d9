//! The rows of lists: heatmaps, actions, deleted files, faults.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use uuid::Uuid;

use super::{QuestionnaireKey, finished, questionnaire_key};
use crate::model::fields::to_the_second;
use crate::model::group::Group;
use crate::model::questionnaire::Questionnaire;
use crate::model::response::{Action, ActionState, Response};

#[derive(Debug, Serialize)]
pub(super) struct ActionPart {
    id: String,
    dimension: String,
    what: String,
    who: Option<String>,
    buddy: Option<String>,
    due: Option<String>,
    done: Option<String>,
    let_go: Option<String>,
}

pub(super) fn action(action: &Action) -> ActionPart {
    let (done, let_go) = match action.state {
        ActionState::Open => (None, None),
        ActionState::Done(date) => (Some(date.to_string()), None),
        ActionState::LetGo(date) => (None, Some(date.to_string())),
    };
    ActionPart {
        id: action.id.to_string(),
        dimension: action.dimension.to_string(),
        what: action.what.clone(),
        who: action.who.clone(),
        buddy: action.buddy.clone(),
        due: action.due.map(|date| date.to_string()),
        done,
        let_go,
    }
}

/// A row of `actions --json`.
#[derive(Debug, Serialize)]
pub struct ActionRow {
    #[serde(flatten)]
    action: ActionPart,
    heatmap: String,
    place: String,
    overdue: bool,
}

/// The row of an action, and the id and the place of what it belongs to, as it is on a day.
pub fn action_row(of: &Action, heatmap: Uuid, place: &str, today: Date) -> ActionRow {
    ActionRow {
        action: action(of),
        heatmap: heatmap.to_string(),
        place: place.to_owned(),
        overdue: of.is_open() && of.due.is_some_and(|due| due < today),
    }
}

/// A row of `trash --json`.
#[derive(Debug, Serialize)]
pub struct TrashRow {
    id: String,
    kind: &'static str,
    place: String,
    deleted: Option<String>,
}

/// The row of something that was deleted: its id, what it is, its place.
pub fn trash_row(id: Uuid, kind: &'static str, place: &str, deleted: Option<Timestamp>) -> TrashRow {
    TrashRow { id: id.to_string(), kind, place: place.to_owned(), deleted: deleted.map(to_the_second) }
}

/// A row of `list --json`.
#[derive(Debug, Serialize)]
pub struct ListRow {
    id: String,
    kind: &'static str,
    questionnaire: QuestionnaireKey,
    place: String,
    title: Option<String>,
    name: Option<String>,
    started: Option<String>,
    finished: Option<String>,
    answered: Option<usize>,
    of: Option<usize>,
    file: String,
}

/// The row of a saved response and its file; without its questionnaire there is no `of`.
pub fn list_row(response: &Response, file: &str, questionnaire: Option<&Questionnaire>) -> ListRow {
    ListRow {
        id: response.id.to_string(),
        kind: "response",
        questionnaire: questionnaire_key(&response.questionnaire.key, questionnaire),
        place: response.place.clone(),
        title: None,
        name: response.name.clone(),
        started: response.started.map(to_the_second),
        finished: finished(response),
        answered: Some(
            questionnaire.map_or(response.answers(), |questionnaire| response.answered(questionnaire)),
        ),
        of: questionnaire.map(Questionnaire::len),
        file: file.to_owned(),
    }
}

/// The row of a saved group and its file; `answered` counts the statements that anybody answered, where that may show.
pub fn list_row_of_group(
    group: &Group,
    file: &str,
    questionnaire: Option<&Questionnaire>,
    answered: Option<usize>,
) -> ListRow {
    ListRow {
        id: group.id.to_string(),
        kind: group.kind.name(),
        questionnaire: questionnaire_key(&group.questionnaire.key, questionnaire),
        place: group.place.clone(),
        title: Some(group.title.clone()),
        name: None,
        started: Some(to_the_second(group.opened)),
        finished: None,
        answered,
        of: questionnaire.map(Questionnaire::len),
        file: file.to_owned(),
    }
}

/// A fault of a file, as `check --json` prints it.
#[derive(Debug, Serialize)]
pub struct FaultRow {
    /// The file.
    pub file: String,
    /// Where the fault is, from 1.
    pub line: usize,
    /// Where in the line, in characters from 1.
    pub column: usize,
    /// `error` or `advice`.
    pub severity: &'static str,
    /// What is wrong.
    pub message: String,
    /// What would be right.
    pub help: Option<String>,
}
