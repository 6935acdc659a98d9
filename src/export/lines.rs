//! Heatmaps as NDJSON: one a line, with the keys of their files.

use serde_json::{Map, Value};

use super::json::With;
use super::one::{One, Whose};

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
    let text = match one.whose {
        Whose::Person(response) => response.to_toml(one.of),
        Whose::Group(group) => group.to_toml(one.of),
    };
    let mut known: Vec<&str> = match one.whose {
        Whose::Person(_) => OF_A_RESPONSE.to_vec(),
        Whose::Group(_) => OF_A_GROUP.to_vec(),
    };
    known.extend(with.notes.then_some("notes"));
    known.extend(with.name.then_some("name"));
    let file: toml::Table = text.parse()?;
    let mut line = object(&file, &known);
    if let Some(Value::Object(questionnaire)) = line.get_mut("questionnaire") {
        questionnaire.retain(|key, _| ["id", "version", "language"].contains(&key.as_str()));
    }
    if let Some(Value::Array(actions)) = line.get_mut("action") {
        for action in actions.iter_mut().filter_map(Value::as_object_mut) {
            action.retain(|key, _| OF_AN_ACTION.contains(&key.as_str()));
        }
    }
    if let Whose::Group(_) = one.whose {
        line.insert("tally".into(), Value::Object(tally(one)));
    }
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

fn object(table: &toml::Table, known: &[&str]) -> Map<String, Value> {
    let kept = table.iter().filter(|(key, _)| known.contains(&key.as_str()));
    kept.map(|(key, value)| (key.clone(), json(value))).collect()
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
