//! Any text as the name of a key.
#![no_main]

use heatmap::ui::keys::Key;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|name: &str| {
    if let Ok(key) = name.parse::<Key>() {
        assert!(!key.to_string().is_empty());
    }
});
