//! What ids, versions and languages look like, for the JSON Schema.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

/// An id in kebab case: small letters, digits and single hyphens.
pub(super) struct Id;

/// A semantic version, as a text.
pub(super) struct VersionText;

/// A BCP 47 tag, as a text.
pub(super) struct LanguageTag;

macro_rules! pattern {
    ($name:ident, $pattern:expr, $examples:expr) => {
        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "pattern": $pattern, "examples": $examples })
            }
        }
    };
}
pattern!(Id, "^(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*$", ["good-listening"]);
pattern!(
    VersionText,
    r"^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$",
    ["1.0.0"]
);
pattern!(LanguageTag, "^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$", ["en-GB", "cy"]);
