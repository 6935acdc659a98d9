//! Whatever is typed as a date is a day that can be written down and read again, or none.
#![no_main]

use heatmap::i18n::Messages;
use jiff::civil::Date;
use libfuzzer_sys::fuzz_target;

thread_local! {
    static WORDS: Messages = Messages::english();
}

fuzz_target!(|typed: &str| {
    WORDS.with(|messages| {
        for today in [jiff::civil::date(2026, 11, 22), jiff::civil::date(2024, 2, 29), Date::MAX, Date::MIN] {
            if let Some(date) = messages.read_date(typed, today) {
                assert!((1..=9999).contains(&date.year()));
                assert_eq!(messages.read_date(&date.to_string(), today), Some(date));
            }
        }
    });
});
