//! The document of `compare --json`.

use serde::Serialize;

use super::{number, time};
use crate::heatmap::{Change, Comparison, Heat};
use crate::questionnaire::Questionnaire;
use crate::response::Response;

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

/// The document of a comparison of two responses, each with its questionnaire.
#[must_use]
pub fn compare(
    comparison: &Comparison,
    then: (&Response, &Questionnaire),
    now: (&Response, &Questionnaire),
) -> CompareDocument {
    let side =
        |response: &Response| SidePart { id: response.id.to_string(), started: response.started.map(time) };
    let heat = |heat: Option<Heat>| heat.map(number);
    let dimensions = comparison.tiles.iter().map(|tile| {
        let dimension = now.1.dimension(&tile.id).or_else(|| then.1.dimension(&tile.id));
        DimensionPart {
            id: tile.id.to_string(),
            title: dimension.map_or(String::new(), |dimension| dimension.title.clone()),
            then: heat(tile.then),
            now: heat(tile.now),
            change: Change::name(tile.change),
        }
    });
    CompareDocument { then: side(then.0), now: side(now.0), dimensions: dimensions.collect() }
}
