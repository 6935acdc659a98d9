//! Any bytes as a questionnaire: read and drawn, or refused with faults that steer no terminal.
#![no_main]

use heatmap::document::report;
use heatmap::export::text;
use heatmap::questionnaire::read;
use heatmap::text::{clean, is_suspect};
use heatmap::words::Words;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    match read(bytes) {
        Ok(questionnaire) => {
            let printed = text::questionnaire(&questionnaire, 60, &Words::english());
            assert_eq!(clean(&printed), printed);
            let again = read(questionnaire.source.as_bytes()).expect("it was read before");
            assert!(again.says_the_same(&questionnaire));
        }
        Err(bad) => {
            assert!(!bad.faults.is_empty());
            let printed = report("file", &bad.source, &bad.faults);
            assert!(printed.chars().all(|c| c == '\n' || !is_suspect(c)));
        }
    }
});
