//! Any bytes as a group: refused, or read, written and read again as the same; revealed only as far as it may be.
#![no_main]

use heatmap::format::group::read;
use heatmap::heatmap::{Heatmap, People};
use heatmap::format::questionnaire::built_in;
use heatmap::model::questionnaire::{Questionnaire};
use libfuzzer_sys::fuzz_target;

thread_local! {
    static DEFAULT: Questionnaire = built_in::load().unwrap().remove(0);
}

fuzz_target!(|bytes: &[u8]| {
    let Ok(mut group) = read(bytes) else { return };
    DEFAULT.with(|of| {
        assert_eq!(read(group.to_toml(of).unwrap().as_bytes()).unwrap(), group);
        let Ok(tallies) = group.tallies(of) else { return };
        let (people, minimum, by_consent) = (group.people(), group.minimum, group.by_consent);
        let heatmap = Heatmap::of(of, &tallies, People::Group { people, minimum, by_consent });
        if people < 3 {
            assert!(heatmap.tiles().all(|tile| tile.band.is_none()));
        }
        let (before, revealed) = (group.people(), group.revealed.is_some());
        if group.reveal().is_ok() && revealed {
            assert!(group.people() >= before + 3, "latecomers are added together");
        }
    });
});
