//! The JSON documents of `docs/json.md`. Keys are stable: more may be added, none changes its meaning.

mod compare;
mod rows;

use jiff::Timestamp;
use serde::Serialize;
use uuid::Uuid;

use crate::heatmap::{AreaHeat, Heat, Heatmap, StatementHeat, TileHeat};
use crate::model::fields::to_the_second;
use crate::model::group::Group;
use crate::model::questionnaire::{Area, Dimension, DimensionId, Questionnaire, QuestionnaireRef, Statement};
use crate::model::response::{Action, Response};

pub use compare::{CompareDocument, CompareSide, compare};
use rows::{ActionPart, action};
pub use rows::{ActionRow, FaultRow, ListRow, TrashRow, action_row, list_row, list_row_of_group, trash_row};

/// The format of the documents.
const FORMAT: u8 = 1;

/// What leaves the machine only when asked for.
#[derive(Debug, Clone, Copy, Default)]
pub struct With {
    /// The notes.
    pub notes: bool,
    /// The name.
    pub name: bool,
}

/// A heatmap, as `show --json` prints it. Numbers that do not exist, or may not be shown, are `null`, never 0.
#[derive(Debug, Serialize)]
pub struct Document {
    format: u8,
    kind: &'static str,
    id: Option<String>,
    questionnaire: QuestionnaireKey,
    place: Option<String>,
    name: Option<String>,
    title: Option<String>,
    started: Option<String>,
    finished: Option<String>,
    people: u64,
    minimum: Option<u64>,
    by_consent: Option<bool>,
    levels: Vec<String>,
    answered: Option<usize>,
    of: usize,
    heat: Option<f64>,
    band: Option<&'static str>,
    areas: Vec<AreaPart>,
    warm_spots: Vec<String>,
    cool_spots: Vec<String>,
    focus: Option<String>,
    actions: Vec<ActionPart>,
    #[serde(skip_serializing_if = "Option::is_none")]
    history: Option<Vec<HistoryPart>>,
}

/// An earlier or later heatmap of the same place.
#[derive(Debug, Serialize)]
struct HistoryPart {
    id: String,
    started: String,
    dimensions: Vec<HistoryDimension>,
}

#[derive(Debug, Serialize)]
struct HistoryDimension {
    id: String,
    heat: Option<f64>,
    level: Option<f64>,
    band: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct QuestionnaireKey {
    id: String,
    version: String,
    language: String,
    title: Option<String>,
}

#[derive(Debug, Serialize)]
struct AreaPart {
    id: String,
    title: String,
    heat: Option<f64>,
    band: Option<&'static str>,
    dimensions: Vec<DimensionPart>,
}

#[derive(Debug, Serialize)]
struct DimensionPart {
    id: String,
    title: String,
    heat: Option<f64>,
    level: Option<f64>,
    band: Option<&'static str>,
    answered: Option<usize>,
    of: usize,
    too_few: bool,
    left_out: bool,
    alignment: Option<f64>,
    agreement: Option<&'static str>,
    split: Option<bool>,
    note: Option<String>,
    statements: Vec<StatementPart>,
}

#[derive(Debug, Serialize)]
struct StatementPart {
    id: String,
    text: String,
    heat: Option<f64>,
    counts: Option<Vec<u64>>,
    sides: Option<[u64; 3]>,
    not_sure: Option<u64>,
    does_not_apply: Option<u64>,
    alignment: Option<f64>,
}

/// What a document says besides the heatmap.
#[derive(Default)]
struct About<'a> {
    kind: &'static str,
    id: Option<Uuid>,
    place: Option<&'a str>,
    name: Option<&'a str>,
    title: Option<&'a str>,
    started: Option<Timestamp>,
    finished: Option<String>,
    people: u64,
    minimum: Option<u64>,
    by_consent: Option<bool>,
    focus: Option<&'a DimensionId>,
    actions: &'a [Action],
}

/// The document of one response.
pub fn response(
    response: &Response,
    heatmap: &Heatmap,
    questionnaire: &Questionnaire,
    with: With,
) -> Document {
    let about = About {
        kind: "response",
        id: Some(response.id),
        place: Some(&response.place),
        name: response.name.as_deref().filter(|_| with.name),
        started: response.started,
        finished: finished(response),
        people: 1,
        focus: response.focus.as_ref(),
        actions: &response.actions,
        ..About::default()
    };
    let note = |id: &DimensionId| Some(response.note(id)).filter(|note| with.notes && !note.is_empty());
    document(&about, &response.questionnaire.key, heatmap, questionnaire, &note)
}

/// The document of a saved group.
pub fn group(group: &Group, heatmap: &Heatmap, questionnaire: &Questionnaire) -> Document {
    let about = About {
        kind: group.kind.name(),
        id: Some(group.id),
        place: Some(&group.place),
        title: Some(&group.title),
        started: Some(group.opened),
        people: group.people(),
        minimum: Some(group.minimum),
        by_consent: Some(group.by_consent),
        focus: group.focus.as_ref(),
        actions: &group.actions,
        ..About::default()
    };
    document(&about, &group.questionnaire.key, heatmap, questionnaire, &|_| None)
}

/// The document of loose files that were counted together.
pub fn loose(group: &Group, heatmap: &Heatmap, questionnaire: &Questionnaire) -> Document {
    let about = About {
        kind: group.kind.name(),
        title: Some(group.title.as_str()).filter(|title| !title.is_empty()),
        people: group.people(),
        minimum: Some(group.minimum),
        by_consent: Some(group.by_consent),
        ..About::default()
    };
    document(&about, &group.questionnaire.key, heatmap, questionnaire, &|_| None)
}

fn document<'a>(
    about: &About<'_>,
    key: &QuestionnaireRef,
    heatmap: &Heatmap,
    questionnaire: &Questionnaire,
    note: &dyn Fn(&DimensionId) -> Option<&'a str>,
) -> Document {
    let areas = questionnaire.areas.iter().zip(&heatmap.areas);
    Document {
        format: FORMAT,
        kind: about.kind,
        id: about.id.map(|id| id.to_string()),
        questionnaire: questionnaire_key(key, Some(questionnaire)),
        place: about.place.map(str::to_owned),
        name: about.name.map(str::to_owned),
        title: about.title.map(str::to_owned),
        started: about.started.map(to_the_second),
        finished: about.finished.clone(),
        people: about.people,
        minimum: about.minimum,
        by_consent: about.by_consent,
        levels: questionnaire.scale.labels().to_vec(),
        answered: heatmap.answered,
        of: heatmap.of,
        heat: heatmap.heat.map(number),
        band: heatmap.band.map(|band| band.name()),
        areas: areas.map(|(area, heat)| area_part(area, heat, questionnaire, note)).collect(),
        warm_spots: heatmap.warm_spots.iter().map(ToString::to_string).collect(),
        cool_spots: heatmap.cool_spots.iter().map(ToString::to_string).collect(),
        focus: about.focus.map(ToString::to_string),
        actions: about.actions.iter().map(action).collect(),
        history: None,
    }
}

impl Document {
    /// Says of some dimensions that they were left out, which is why they have no heat.
    pub fn with_left_out(mut self, ids: &[DimensionId]) -> Self {
        for dimension in self.areas.iter_mut().flat_map(|area| &mut area.dimensions) {
            dimension.left_out = ids.iter().any(|id| id.as_str() == dimension.id);
        }
        self
    }

    /// Adds the heatmaps of the place over time: each with its id and when it was begun, oldest first.
    pub fn with_history<'a>(
        mut self,
        heatmaps: impl Iterator<Item = (Uuid, Timestamp, &'a Heatmap)>,
        levels: usize,
    ) -> Self {
        let dimension = |tile: &TileHeat| HistoryDimension {
            id: tile.id.to_string(),
            heat: tile.heat.map(number),
            level: tile.heat.map(|heat| rounded(heat.level(levels))),
            band: tile.band.map(|band| band.name()),
        };
        let part = |(id, started, heatmap): (Uuid, Timestamp, &Heatmap)| HistoryPart {
            id: id.to_string(),
            started: to_the_second(started),
            dimensions: heatmap.tiles().map(dimension).collect(),
        };
        self.history = Some(heatmaps.map(part).collect());
        self
    }
}

fn area_part<'a>(
    area: &Area,
    heat: &AreaHeat,
    of: &Questionnaire,
    note: &dyn Fn(&DimensionId) -> Option<&'a str>,
) -> AreaPart {
    let dimensions = area.dimensions.iter().zip(&heat.tiles);
    AreaPart {
        id: area.id.clone(),
        title: area.title.clone(),
        heat: heat.heat.map(number),
        band: heat.band.map(|band| band.name()),
        dimensions: dimensions.map(|(d, heat)| dimension_part(d, heat, of, note(&d.id))).collect(),
    }
}

fn dimension_part(
    dimension: &Dimension,
    heat: &TileHeat,
    of: &Questionnaire,
    note: Option<&str>,
) -> DimensionPart {
    let statements = dimension.statements.iter().zip(&heat.statements);
    DimensionPart {
        id: dimension.id.to_string(),
        title: dimension.title.clone(),
        heat: heat.heat.map(number),
        level: heat.heat.map(|heat| rounded(heat.level(of.scale.len()))),
        band: heat.band.map(|band| band.name()),
        answered: heat.answered,
        of: heat.of,
        too_few: heat.too_few,
        left_out: false,
        alignment: heat.alignment.map(rounded),
        agreement: heat.agreement.map(|agreement| agreement.name()),
        split: heat.split,
        note: note.map(str::to_owned),
        statements: statements.map(|(statement, heat)| statement_part(statement, heat)).collect(),
    }
}

fn statement_part(statement: &Statement, heat: &StatementHeat) -> StatementPart {
    StatementPart {
        id: statement.id.to_string(),
        text: statement.text.clone(),
        heat: heat.heat.map(number),
        counts: heat.counts.clone(),
        sides: heat.sides.map(|sides| [sides.cool, sides.middle, sides.warm]),
        not_sure: heat.not_sure,
        does_not_apply: heat.does_not_apply,
        alignment: heat.alignment.map(rounded),
    }
}

fn questionnaire_key(key: &QuestionnaireRef, questionnaire: Option<&Questionnaire>) -> QuestionnaireKey {
    QuestionnaireKey {
        id: key.id.clone(),
        version: key.version.to_string(),
        language: key.language.clone(),
        title: questionnaire.map(|questionnaire| questionnaire.title.clone()),
    }
}

fn finished(response: &Response) -> Option<String> {
    response.finished.map(to_the_second)
}

fn number(heat: Heat) -> f64 {
    rounded(heat.get())
}

/// Without the dust of binary fractions: 0.58125, not 0.5812499999999999.
fn rounded(number: f64) -> f64 {
    (number * 1e12).round() / 1e12
}
