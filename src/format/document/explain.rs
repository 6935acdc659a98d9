//! What serde and its parsers say is wrong, in our words: nothing of their own text is shown.

use super::reader::{unknown, wrong_kind};
use crate::i18n::{Message, text};
use crate::model::group::MINIMUM;
use crate::model::settings::COLOURS;

/// What is wrong, and what would be right, where a type of serde could not be read. `key` is the last that leads there, which
/// may have a list of which `each` item is meant, and `written` what stands there.
pub(super) fn explain(
    message: &str,
    which: &'static str,
    key: &str,
    written: &str,
) -> (Message, Option<Message>) {
    // Names stand between backticks.
    let names: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    let known = names.get(1..).unwrap_or_default();
    let name = || names.first().copied().unwrap_or_default();
    match message.split([' ', ':']).next().unwrap_or_default() {
        "missing" => {
            let what = Message::of("fault-missing").put("key", name().to_owned());
            (what, Some(Message::of("right-add").put("written", as_written(name()))))
        }
        "unknown" if message.starts_with("unknown field") => unknown(name(), known),
        "unknown" => {
            let words: Vec<String> = known.iter().map(|word| format!("\"{word}\"")).collect();
            (Message::of("fault-one-of").put("key", key.to_owned()).put("words", words.join(", ")), None)
        }
        _ if message == TOO_LARGE => (Message::of("fault-number-too-large"), None),
        "duplicate" => (Message::of("fault-twice"), None),
        "UUID" => (Message::of("fault-our-id"), None),
        "invalid" => another_kind(message, which, key, written),
        _ => {
            let help = message.starts_with("fault-colour").then(|| Message::of("right-colour"));
            (of_ours(message, key), help)
        }
    }
}

/// What the types of the model say is wrong: the key of a message, and perhaps a value.
fn of_ours(message: &str, key: &str) -> Message {
    let (code, value) = message.split_once(' ').unwrap_or((message, ""));
    let value = || text::clean_line(value);
    match code {
        "fault-answer" => Message::of("fault-answer"),
        "fault-colour" => Message::of("fault-colour").put("colour", value()),
        "fault-both-days" => Message::of("fault-both-days"),
        "fault-counts" => Message::of("fault-counts"),
        "fault-date" => Message::of("fault-date").put("key", key.to_owned()),
        "fault-folder" => Message::of("fault-folder"),
        "fault-format" => Message::of("fault-format").put("format", value()),
        "fault-listed-twice" => Message::of("fault-listed-twice").put("value", value()),
        "fault-minimum" => Message::of("fault-minimum").put("minimum", MINIMUM),
        "fault-no-version" => Message::of("fault-no-version"),
        "fault-palette" => Message::of("fault-palette").put("colours", COLOURS).put("count", value()),
        "fault-people" => Message::of("fault-people").put("key", key.to_owned()),
        "fault-time" => Message::of("fault-time").put("key", key.to_owned()),
        "fault-twice" => Message::of("fault-twice"),
        _ => Message::of("fault-another-kind"),
    }
}

/// What `toml` says of a number that it has no type for, and what serde and `toml` want where a key is not known.
const TOO_LARGE: &str = "u64 value was too large";
const ANY_VALUES: [&str; 2] = ["any value", "any valid TOML value"];

/// Whether this is about the value of a key that is not known, which could not be written again.
pub(super) fn is_unkept(message: &str) -> bool {
    message == TOO_LARGE || ANY_VALUES.iter().any(|any| message.ends_with(any))
}

/// `invalid type: integer `5`, expected a string`.
fn another_kind(message: &str, which: &'static str, key: &str, written: &str) -> (Message, Option<Message>) {
    let kinds = message.strip_prefix("invalid type: ").and_then(|kinds| kinds.rsplit_once(", expected "));
    match kinds {
        Some((found, any)) if ANY_VALUES.contains(&any) => {
            let is_number = found.starts_with("integer");
            let what =
                if is_number { Message::of("fault-number-too-large") } else { Message::of("fault-null") };
            return (what, None);
        }
        _ => {}
    }
    let Some((found, expected)) = kinds.filter(|_| !key.is_empty()) else {
        return (Message::of("fault-another-kind"), None);
    };
    let found = match found.split(' ').next().unwrap_or_default() {
        "string" => "text",
        "integer" => "number",
        "floating" => "fraction",
        "boolean" => "boolean",
        "sequence" => "list",
        "null" | "unit" => "nothing",
        _ => "table",
    };
    let wanted = match expected {
        "answer" => return (Message::of("fault-answer"), None),
        "a boolean" => "boolean",
        "a date" => "date",
        "a map" => "headed",
        "a sequence" => "texts",
        "i64" | "u64" => "number",
        _ if expected.contains("string") || expected.starts_with("variant") => "text",
        _ if expected.starts_with("struct QuestionnaireTable") => "headed",
        _ => "table",
    };
    let (what, help) = wrong_kind((which, key), wanted, found, written);
    (what, Some(help))
}

/// How a key that is missing is written.
fn as_written(key: &str) -> String {
    match key {
        "format" => "format = 1".to_owned(),
        "questionnaire" => "[questionnaire]".to_owned(),
        "opened" => "opened = \"2026-11-22T14:00:00Z\"".to_owned(),
        _ => format!("{key} = \"…\""),
    }
}
