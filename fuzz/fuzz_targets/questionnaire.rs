//! Any bytes as a questionnaire: read and drawn, or refused with faults that steer no terminal.
#![no_main]

use heatmap::format::document::{Fault, Report};
use heatmap::export::text;
use heatmap::format::questionnaire::{advise, against, read};
use heatmap::i18n::text::{clean, is_suspect};
use heatmap::i18n::Messages;
use libfuzzer_sys::fuzz_target;

thread_local! {
    static WORDS: Messages = Messages::english();
}

fuzz_target!(|bytes: &[u8]| {
    match read(bytes) {
        Ok(questionnaire) => {
            let printed = WORDS.with(|messages| text::questionnaire(&questionnaire, 60, messages));
            assert_eq!(clean(&printed), printed);
            let again = read(questionnaire.source.as_bytes()).expect("it was read before");
            assert!(again.says_the_same(&questionnaire));
            // Beside itself there is nothing to say of its ids, its version or its order.
            let beside = against(&questionnaire, &again);
            assert!(beside.faults.is_empty() && beside.advice.is_empty());
            said(&questionnaire.source, advise(&questionnaire.source));
        }
        Err(report) => {
            assert!(!report.faults.is_empty());
            let printed = WORDS.with(|messages| report.print("file", messages));
            assert!(printed.chars().all(|c| c == '\n' || !is_suspect(c)));
            said(&report.source, advise(&report.source));
        }
    }
});

/// Advice points into the text, and steers no terminal.
fn said(source: &str, advice: Vec<Fault>) {
    for piece in &advice {
        assert!(source.get(piece.span.clone()).is_some(), "{:?}", piece.span);
    }
    let printed =
        WORDS.with(|messages| Report { advice, ..Report::new(source, Vec::new()) }.print("file", messages));
    assert!(printed.chars().all(|c| c == '\n' || !is_suspect(c)));
}
