//! The document of `compare --json`.

use jiff::Timestamp;
use serde::Serialize;
use uuid::Uuid;

use super::number;
use crate::heatmap::{Change, Comparison, Heat};
use crate::model::fields::to_the_second;
use crate::model::questionnaire::Questionnaire;

/// Two heatmaps, compared.
#[derive(Debug, Serialize)]
pub struct CompareDocument {
    then: SidePart,
    now: SidePart,
    dimensions: Vec<DimensionPart>,
}

#[derive(Debug, Serialize)]
struct SidePart {
    id: String,
    started: Option<String>,
}

#[derive(Debug, Serialize)]
struct DimensionPart {
    id: String,
    title: String,
    then: Option<f64>,
    now: Option<f64>,
    change: &'static str,
}

/// The id of one of the two, when it was begun or opened, and what it answers.
pub type CompareSide<'a> = (Uuid, Option<Timestamp>, &'a Questionnaire);

/// The document of a comparison.
pub fn compare(comparison: &Comparison, then: CompareSide<'_>, now: CompareSide<'_>) -> CompareDocument {
    let side = |(id, started, _): CompareSide<'_>| SidePart {
        id: id.to_string(),
        started: started.map(to_the_second),
    };
    let heat = |heat: Option<Heat>| heat.map(number);
    let dimensions = comparison.tiles.iter().map(|tile| {
        let dimension = now.2.dimension(&tile.id).or_else(|| then.2.dimension(&tile.id));
        DimensionPart {
            id: tile.id.to_string(),
            title: dimension.map_or(String::new(), |dimension| dimension.title.clone()),
            then: heat(tile.then),
            now: heat(tile.now),
            change: Change::name(tile.change),
        }
    });
    CompareDocument { then: side(then), now: side(now), dimensions: dimensions.collect() }
}
