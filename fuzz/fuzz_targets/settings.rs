//! Whatever a file of settings is: it is read, or every fault is told at a place that is there.
#![no_main]

use heatmap::app::Keymap;
use heatmap::app::keys::{Context, bindings};
use heatmap::format::settings;
use heatmap::format::document::Report;
use heatmap::i18n::Messages;
use libfuzzer_sys::fuzz_target;

thread_local! {
    static WORDS: Messages = Messages::english();
}

fuzz_target!(|bytes: &[u8]| {
    let (settings, mut faults) = settings::read(bytes);
    if faults.is_empty() {
        match Keymap::new(&settings.keys()) {
            Err(found) => faults = found,
            Ok(keys) => {
                // Whatever is bound is dispatched to what it is bound to.
                for context in Context::ALL {
                    for binding in bindings(context) {
                        for key in keys.keys(context, binding) {
                            assert_eq!(keys.command(context, *key), Some(binding.command));
                        }
                    }
                }
                return;
            }
        }
    }
    assert!(!faults.is_empty());
    let report = Report::new(settings.source, faults);
    let printed = WORDS.with(|messages| report.print("config.toml", messages));
    assert!(printed.starts_with("config.toml:"));
});
