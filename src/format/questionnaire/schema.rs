//! The format of the file as a JSON Schema, for editors that complete and check while one types. It is made from the
//! types of the model, so that the two cannot part.

use schemars::Schema;
use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform as _};
use serde_json::{Value, json};

use crate::model::questionnaire::{FORMAT, Questionnaire};

/// The JSON Schema of a questionnaire (draft 07, which editors of TOML understand), as text.
pub fn schema() -> String {
    let settings = SchemaSettings::draft07().with(|settings| settings.inline_subschemas = true);
    let mut schema = settings.into_generator().into_root_schema_for::<Questionnaire>();
    finish(&mut schema);
    RecursiveTransform(without_null).transform(&mut schema);
    RecursiveTransform(not_blank).transform(&mut schema);
    // `{:#}` indents.
    format!("{:#}\n", Value::from(schema))
}

/// What the file says besides the model: its format first, and that nothing else may stand in it.
fn finish(schema: &mut Schema) {
    let properties = schema.remove("properties").unwrap_or_default();
    let format = json!({ "description": "The format of this file.", "const": FORMAT });
    let mut all = serde_json::Map::from_iter([("format".to_owned(), format)]);
    all.extend(properties.as_object().cloned().unwrap_or_default());
    schema.insert("properties".into(), all.into());
    let mut required = vec![json!("format")];
    required.extend(schema.get("required").and_then(Value::as_array).cloned().unwrap_or_default());
    schema.insert("required".into(), required.into());
    // Draft 07 knows only this one, and nothing is put together here from parts.
    schema.remove("unevaluatedProperties");
    schema.insert("additionalProperties".into(), false.into());
    schema.insert("title".into(), "A questionnaire of Heatmap".into());
}

/// A text has more in it than spaces.
fn not_blank(schema: &mut Schema) {
    if schema.get("maxLength").is_some() {
        schema.insert("pattern".into(), r"\S".into());
    }
}

/// TOML has no null: what may be left out is left out.
fn without_null(schema: &mut Schema) {
    let Some(Value::Array(types)) = schema.get_mut("type") else { return };
    types.retain(|kind| kind != "null");
    if let [only] = types.as_slice() {
        let only = only.clone();
        schema.insert("type".into(), only);
    }
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;

    #[test]
    fn it_knows_the_keys_that_the_reader_knows() {
        let schema: Value = serde_json::from_str(&schema()).unwrap();
        let keys = |at: &str| -> Vec<String> {
            let part = schema.pointer(at).unwrap();
            assert_eq!(part["additionalProperties"], false, "{at}");
            let mut keys: Vec<String> = part["properties"].as_object().unwrap().keys().cloned().collect();
            keys.sort();
            keys
        };
        let known = |keys: &[&str]| {
            let mut keys: Vec<String> = keys.iter().map(|key| (*key).to_owned()).collect();
            keys.sort();
            keys
        };
        assert_eq!(keys(""), known(read::KEYS));
        assert_eq!(keys("/properties/scale"), known(read::SCALE_KEYS));
        let area = "/properties/area/items";
        assert_eq!(keys(area), known(read::AREA_KEYS));
        let dimension = format!("{area}/properties/dimension/items");
        assert_eq!(keys(&dimension), known(read::DIMENSION_KEYS));
        assert_eq!(keys(&format!("{dimension}/properties/statement/items")), known(read::STATEMENT_KEYS));
    }

    #[test]
    fn everything_in_it_is_described() {
        fn walk(at: &Value, path: &str) {
            for (key, value) in at["properties"].as_object().into_iter().flatten() {
                let path = format!("{path}.{key}");
                assert!(value["description"].is_string(), "{path}");
                walk(value, &path);
                walk(&value["items"], &path);
            }
        }
        let schema: Value = serde_json::from_str(&schema()).unwrap();
        walk(&schema, "");
        assert_eq!(schema["$schema"], "http://json-schema.org/draft-07/schema#");
    }
}
