//! Any bytes as a questionnaire: read and drawn, or refused with faults that steer no terminal.
#![no_main]

use heatmap::export::text;
use heatmap::questionnaire::read;
use heatmap::text::{clean, is_suspect};
use heatmap::words::Words;
use libfuzzer_sys::fuzz_target;

thread_local! {
    static WORDS: Words = Words::english();
}

fuzz_target!(|bytes: &[u8]| {
    match read(bytes) {
        Ok(questionnaire) => {
            let printed = WORDS.with(|words| text::questionnaire(&questionnaire, 60, words));
            assert_eq!(clean(&printed), printed);
            let again = read(questionnaire.source.as_bytes()).expect("it was read before");
            assert!(again.says_the_same(&questionnaire));
        }
        Err(report) => {
            assert!(!report.faults.is_empty());
            let printed = WORDS.with(|words| report.print("file", words));
            assert!(printed.chars().all(|c| c == '\n' || !is_suspect(c)));
        }
    }
});
