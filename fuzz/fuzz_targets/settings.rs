//! Whatever a file of settings is: it is read, or every fault is told at a place that is there.
#![no_main]

use heatmap::ui::keys::Keymap;
use heatmap::ui::screens::KEY_TABLES;
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
                for table in KEY_TABLES {
                    for binding in table.bindings() {
                        for key in keys.keys(table, binding) {
                            assert_eq!(keys.command(table, *key), Some(binding.command));
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
