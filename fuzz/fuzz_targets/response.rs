//! Any bytes as a response: written again word for word as it was understood, or refused with faults.
#![no_main]

use heatmap::model::group::Tallies;
use heatmap::heatmap::{Heatmap, People};
use heatmap::format::questionnaire::built_in;
use heatmap::format::document::Unreadable;
use heatmap::format::response::read;
use heatmap::i18n::text::is_suspect;
use heatmap::i18n::Messages;
use libfuzzer_sys::fuzz_target;

thread_local! {
    static WORDS: Messages = Messages::english();
}

fuzz_target!(|bytes: &[u8]| {
    match read(bytes) {
        Ok(response) => {
            let of = built_in::load().expect("the built-in files have no faults").remove(0);
            let written = response.to_toml(&of).unwrap();
            let again = read(written.as_bytes()).expect("what was written can be read");
            assert_eq!(again.to_toml(&of).unwrap(), written);
            if let Ok(tallies) = Tallies::of(&response, &of) {
                let heatmap = Heatmap::of(&of, &tallies, People::One);
                assert!(heatmap.heat.is_none_or(|heat| (0.0..=1.0).contains(&heat.get())));
            }
        }
        Err(Unreadable::Newer(format)) => assert!(format > 1),
        Err(Unreadable::Damaged(report)) => {
            assert!(!report.faults.is_empty());
            let printed = WORDS.with(|messages| report.print("file", messages));
            assert!(printed.chars().all(|c| c == '\n' || !is_suspect(c)));
        }
    }
});
