//! Files: from TOML to the model and back.

pub mod document;
