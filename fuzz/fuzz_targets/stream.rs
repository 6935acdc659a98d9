//! Any bytes as a stream of responses: each line counts once or is told, and nobody counts twice.
#![no_main]

use std::collections::HashSet;
use std::sync::Arc;

use heatmap::import::{Gathering, Refused, merge_stream};
use heatmap::format::questionnaire::built_in;
use heatmap::model::questionnaire::{Questionnaire};
use libfuzzer_sys::fuzz_target;

thread_local! {
    static DEFAULT: Arc<Questionnaire> = Arc::new(built_in::load().unwrap().remove(0));
}

fuzz_target!(|bytes: &[u8]| {
    DEFAULT.with(|of| {
        let mut gathering = Gathering::new(Arc::clone(of), HashSet::new());
        let mut last = 0;
        let refused = |refused: Refused| {
            assert!(refused.line > last);
            last = refused.line;
        };
        merge_stream(&mut gathering, bytes, refused, |_| {}).unwrap();
        // A group is more people than ids.
        assert_eq!(gathering.tallies.people == 0, gathering.ids.is_empty());
        for position in 0..of.len() {
            assert!(gathering.tallies.row(position).iter().sum::<u64>() <= gathering.tallies.people);
        }
    });
});
