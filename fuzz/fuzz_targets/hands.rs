//! Whatever is typed as the counts of a show of hands: it is refused, or as many numbers as the scale asks for, of no more
//! hands than people.
#![no_main]

use heatmap::model::group::read_hands;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|typed: &str| {
    for (levels, people) in [(2, 0), (5, 9), (9, 40), (5, u64::MAX)] {
        if let Ok(row) = read_hands(typed, levels, people) {
            assert_eq!(row.len(), levels + 2);
            assert!(row.iter().sum::<u64>() <= people);
        }
    }
});
