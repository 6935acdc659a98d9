//! Any text as tallies made elsewhere: refused with its line, or counts that no more people gave than there are.
#![no_main]

use heatmap::import::read_tallies;
use heatmap::format::questionnaire::built_in;
use heatmap::model::questionnaire::{Questionnaire};
use heatmap::i18n::Localize as _;
use libfuzzer_sys::fuzz_target;

thread_local! {
    static DEFAULT: Questionnaire = built_in::load().unwrap().remove(0);
}

fuzz_target!(|input: (u8, &[u8])| {
    let (people, bytes) = (u64::from(input.0), input.1);
    DEFAULT.with(|of| match read_tallies(bytes, people, of) {
        Ok(read) => {
            let tallies = read.tallies;
            for position in 0..of.len() {
                assert!(tallies.row(position).iter().sum::<u64>() <= people);
            }
        }
        Err(bad) => assert!(bad.in_english().contains("line ")),
    });
});
