//! The JSON documents of `docs/json.md`. Keys are stable: more may be added, none changes its meaning. Numbers that do not
//! exist, or may not be shown, are `null`, never 0.

mod rows;

use jiff::Timestamp;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::heatmap::{AreaHeat, Change, Comparison, Heat, Heatmap, StatementHeat, TileHeat};
use crate::model::document::Document;
use crate::model::fields::to_the_second;
use crate::model::group::Group;
use crate::model::questionnaire::{Area, Dimension, DimensionId, Questionnaire, QuestionnaireRef, Statement};
use crate::model::response::Response;
use rows::action;
pub use rows::{action_row, list_row, trash_row};

/// The format of the documents.
const FORMAT: u8 = 1;

/// What leaves the machine only when asked for.
#[derive(Debug, Clone, Copy, Default)]
pub struct With {
    pub notes: bool,
    pub name: bool,
}

/// A saved heatmap, as `show --json` prints it.
pub fn document(document: &Document, heatmap: &Heatmap, questionnaire: &Questionnaire, with: With) -> Value {
    let (response, group) = (document.response(), document.group());
    let name = response.and_then(|response| response.name.as_ref()).filter(|_| with.name);
    let note = |id: &DimensionId| Some(document.note(id)).filter(|note| with.notes && !note.is_empty());
    let areas = questionnaire.areas.iter().zip(&heatmap.areas);
    json!({
        "format": FORMAT,
        "kind": document.kind(),
        "id": document.id(),
        "questionnaire": questionnaire_key(document.questionnaire(), Some(questionnaire)),
        "place": document.place(),
        "name": name,
        "title": group.map(|group| &group.title),
        "started": document.started().map(to_the_second),
        "finished": response.and_then(finished),
        "people": group.map_or(1, Group::people),
        "minimum": group.map(|group| group.minimum),
        "by_consent": group.map(|group| group.by_consent),
        "levels": questionnaire.scale.labels(),
        "answered": heatmap.answered,
        "of": heatmap.of,
        "heat": heatmap.heat.map(number),
        "band": heatmap.band.map(|band| band.name()),
        "areas": areas.map(|(area, heat)| area_part(area, heat, questionnaire, &note)).collect::<Vec<_>>(),
        "warm_spots": heatmap.warm_spots,
        "cool_spots": heatmap.cool_spots,
        "focus": document.focus(),
        "actions": document.actions().iter().map(action).collect::<Vec<_>>(),
    })
}

/// Loose files that were counted together: a group that is not saved.
pub fn loose(group: Group, heatmap: &Heatmap, questionnaire: &Questionnaire) -> Value {
    let has_title = !group.title.is_empty();
    let mut json = document(&group.into(), heatmap, questionnaire, With::default());
    for key in ["id", "place", "started"] {
        set(&mut json, key, Value::Null);
    }
    if !has_title {
        set(&mut json, "title", Value::Null);
    }
    json
}

/// Says in a document that some dimensions were left out, which is why they have no heat.
pub fn mark_left_out(document: &mut Value, ids: &[DimensionId]) {
    fn list<'a>(json: &'a mut Value, key: &str) -> impl Iterator<Item = &'a mut Value> {
        json.get_mut(key).and_then(Value::as_array_mut).into_iter().flatten()
    }
    for dimension in list(document, "areas").flat_map(|area| list(area, "dimensions")) {
        let is_left_out = ids.iter().any(|id| dimension.get("id").is_some_and(|known| known == id.as_str()));
        set(dimension, "left_out", is_left_out);
    }
}

/// Adds the heatmaps of a place over time, oldest first: each with its id and when it was begun.
pub fn add_history(document: &mut Value, heatmaps: &[(Uuid, Timestamp, Heatmap)], levels: usize) {
    let dimension = |tile: &TileHeat| {
        json!({
            "id": tile.id,
            "heat": tile.heat.map(number),
            "level": tile.heat.map(|heat| rounded(heat.level(levels))),
            "band": tile.band.map(|band| band.name()),
        })
    };
    let part = |(id, started, heatmap): &(Uuid, Timestamp, Heatmap)| {
        json!({
            "id": id,
            "started": to_the_second(*started),
            "dimensions": heatmap.tiles().map(dimension).collect::<Vec<_>>(),
        })
    };
    set(document, "history", heatmaps.iter().map(part).collect::<Vec<_>>());
}

/// Sets a key of an object.
fn set(json: &mut Value, key: &str, value: impl Into<Value>) {
    if let Value::Object(keys) = json {
        keys.insert(key.to_owned(), value.into());
    }
}

/// Two heatmaps, as `compare --json` prints them: each with the questionnaire that it answers.
pub fn compare(
    comparison: &Comparison,
    then: (&Document, &Questionnaire),
    now: (&Document, &Questionnaire),
) -> Value {
    let side = |document: &Document| json!({ "id": document.id(), "started": document.started().map(to_the_second) });
    let dimensions = comparison.tiles.iter().map(|tile| {
        let dimension = now.1.dimension(&tile.id).or_else(|| then.1.dimension(&tile.id));
        json!({
            "id": tile.id,
            "title": dimension.map_or("", |dimension| &dimension.title),
            "then": tile.then.map(number),
            "now": tile.now.map(number),
            "change": Change::name(tile.change),
        })
    });
    json!({ "then": side(then.0), "now": side(now.0), "dimensions": dimensions.collect::<Vec<_>>() })
}

fn area_part<'a>(
    area: &Area,
    heat: &AreaHeat,
    questionnaire: &Questionnaire,
    note: &dyn Fn(&DimensionId) -> Option<&'a str>,
) -> Value {
    let dimensions = area.dimensions.iter().zip(&heat.tiles);
    let dimensions = dimensions.map(|(d, heat)| dimension_part(d, heat, questionnaire, note(&d.id)));
    json!({
        "id": area.id,
        "title": area.title,
        "heat": heat.heat.map(number),
        "band": heat.band.map(|band| band.name()),
        "dimensions": dimensions.collect::<Vec<_>>(),
    })
}

fn dimension_part(
    dimension: &Dimension,
    heat: &TileHeat,
    questionnaire: &Questionnaire,
    note: Option<&str>,
) -> Value {
    let statements = dimension.statements.iter().zip(&heat.statements);
    json!({
        "id": dimension.id,
        "title": dimension.title,
        "heat": heat.heat.map(number),
        "level": heat.heat.map(|heat| rounded(heat.level(questionnaire.scale.len()))),
        "band": heat.band.map(|band| band.name()),
        "answered": heat.answered,
        "of": heat.of,
        "too_few": heat.too_few,
        "left_out": false,
        "alignment": heat.alignment.map(rounded),
        "agreement": heat.agreement.map(|agreement| agreement.name()),
        "split": heat.split,
        "note": note,
        "statements": statements.map(|(statement, heat)| statement_part(statement, heat)).collect::<Vec<_>>(),
    })
}

fn statement_part(statement: &Statement, heat: &StatementHeat) -> Value {
    json!({
        "id": statement.id,
        "text": statement.text,
        "heat": heat.heat.map(number),
        "counts": heat.counts,
        "sides": heat.sides.map(|sides| [sides.cool, sides.middle, sides.warm]),
        "not_sure": heat.not_sure,
        "does_not_apply": heat.does_not_apply,
        "alignment": heat.alignment.map(rounded),
    })
}

fn questionnaire_key(key: &QuestionnaireRef, questionnaire: Option<&Questionnaire>) -> Value {
    json!({
        "id": key.id,
        "version": key.version,
        "language": key.language,
        "title": questionnaire.map(|questionnaire| &questionnaire.title),
    })
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
