//! Heatmaps as NDJSON: one a line, with the keys of their files.

use serde_json::{Map, Value};

use super::json::With;
use super::one::{One, Whose};
use crate::model::questionnaire::Questionnaire;
use crate::model::response::Response;

const OF_A_RESPONSE: [&str; 10] = [
    "format",
    "id",
    "questionnaire",
    "started",
    "finished",
    "imported",
    "place",
    "focus",
    "answers",
    "action",
];
const OF_A_GROUP: [&str; 14] = [
    "format",
    "id",
    "questionnaire",
    "opened",
    "title",
    "kind",
    "place",
    "minimum",
    "expected",
    "by_consent",
    "people",
    "revealed",
    "focus",
    "action",
];
const OF_AN_ACTION: [&str; 8] = ["id", "dimension", "what", "who", "buddy", "due", "done", "let_go"];

/// One heatmap as a line. Notes and the name only when asked for; of a group the counts that may be shown, and never the
/// ids of whom it counted. Keys that this version does not know stay at home.
///
/// # Errors
/// When its file would not be read again, which no file of ours is: a line without it would be a loss nobody sees.
pub fn line(one: &One<'_>, with: With) -> Result<String, toml::de::Error> {
    match one.whose {
        Whose::Person(response) => of_response(response, one.of, with),
        Whose::Group(group) => {
            let mut line = object(&group.to_toml(one.of), &OF_A_GROUP, with)?;
            line.insert("tally".into(), Value::Object(tally(one)));
            Ok(format!("{}\n", Value::Object(line)))
        }
    }
}

/// One person's response as a line, which shows nothing that a heatmap would have to be made for.
///
/// # Errors
/// As for [`line()`].
pub fn of_response(response: &Response, of: &Questionnaire, with: With) -> Result<String, toml::de::Error> {
    let line = object(&response.to_toml(of), &OF_A_RESPONSE, with)?;
    Ok(format!("{}\n", Value::Object(line)))
}

/// The counts that may be shown.
fn tally(one: &One<'_>) -> Map<String, Value> {
    let mut tally = Map::new();
    for statement in one.heatmap.tiles().flat_map(|tile| &tile.statements) {
        if let (Some(counts), Some(not_sure), Some(no_fit)) =
            (&statement.counts, statement.not_sure, statement.does_not_apply)
        {
            let row: Vec<u64> = counts.iter().copied().chain([not_sure, no_fit]).collect();
            tally.insert(statement.id.as_str().to_owned(), row.into());
        }
    }
    tally
}

/// What may be told of a file.
fn object(file: &str, known: &[&str], with: With) -> Result<Map<String, Value>, toml::de::Error> {
    let table: toml::Table = file.parse()?;
    let is_told = |key: &str| match key {
        "notes" => with.notes,
        "name" => with.name,
        key => known.contains(&key),
    };
    let told = table.iter().filter(|(key, _)| is_told(key));
    let mut line: Map<String, Value> = told.map(|(key, value)| (key.clone(), json(value))).collect();
    if let Some(Value::Object(questionnaire)) = line.get_mut("questionnaire") {
        questionnaire.retain(|key, _| ["id", "version", "language"].contains(&key.as_str()));
    }
    if let Some(Value::Array(actions)) = line.get_mut("action") {
        for action in actions.iter_mut().filter_map(Value::as_object_mut) {
            action.retain(|key, _| OF_AN_ACTION.contains(&key.as_str()));
        }
    }
    Ok(line)
}

fn json(value: &toml::Value) -> Value {
    match value {
        toml::Value::String(text) => text.as_str().into(),
        toml::Value::Integer(number) => (*number).into(),
        toml::Value::Float(number) => (*number).into(),
        toml::Value::Boolean(yes) => (*yes).into(),
        toml::Value::Datetime(at) => at.to_string().into(),
        toml::Value::Array(items) => items.iter().map(json).collect(),
        toml::Value::Table(table) => {
            Value::Object(table.iter().map(|(key, value)| (key.clone(), json(value))).collect())
        }
    }
}
