//! The warm spots and the cool spots of a heatmap.

use crate::model::questionnaire::DimensionId;

/// As many spots of a kind are named …
const SPOTS: usize = 3;
/// … and, with those tied with the last, at most as many.
const MOST_SPOTS: usize = 5;
/// Heats that differ by no more are tied.
const TIED: f64 = 1e-9;

/// The warmest and the coolest of `heats` (which are in questionnaire order), never one in both: three each, and those
/// tied with the third up to five; of fewer than six dimensions, half each.
pub(super) fn spots(heats: &[(DimensionId, f64)]) -> (Vec<DimensionId>, Vec<DimensionId>) {
    let base = SPOTS.min(heats.len() / 2);
    let mut order: Vec<usize> = (0..heats.len()).collect();
    // Heats that differ by rounding alone are the same.
    let heat = |index: &usize| heats.get(*index).map_or(0.0, |(_, heat)| (heat / TIED).round() * TIED);
    order.sort_by(|a, b| heat(b).total_cmp(&heat(a)));
    let mut warm: Vec<usize> = order.iter().copied().take(base).collect();
    order.sort_by(|a, b| heat(a).total_cmp(&heat(b)).then(a.cmp(b)));
    let mut cool: Vec<usize> = order.iter().copied().filter(|i| !warm.contains(i)).take(base).collect();
    let tied = |found: &[usize], taken: &[usize]| -> Vec<usize> {
        let Some(last) = found.last().map(heat) else { return Vec::new() };
        let free = |i: &usize| !found.contains(i) && !taken.contains(i) && (heat(i) - last).abs() <= TIED;
        (0..heats.len()).filter(free).take(MOST_SPOTS - found.len()).collect()
    };
    if base == SPOTS {
        warm.extend(tied(&warm, &cool));
        cool.extend(tied(&cool, &warm));
    }
    let ids =
        |found: Vec<usize>| found.iter().filter_map(|i| heats.get(*i)).map(|(id, _)| id.clone()).collect();
    (ids(warm), ids(cool))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(heats: &[f64]) -> (String, String) {
        let letters = "abcdefghijklmnopqrstuvwxyz";
        let heats: Vec<_> =
            letters.chars().zip(heats).map(|(c, heat)| (c.to_string().as_str().into(), *heat)).collect();
        let (warm, cool) = spots(&heats);
        let join = |ids: Vec<DimensionId>| ids.iter().map(DimensionId::as_str).collect::<String>();
        (join(warm), join(cool))
    }

    fn pair(warm: &str, cool: &str) -> (String, String) {
        (warm.into(), cool.into())
    }

    #[test]
    fn three_each_by_heat_and_ties_in_order() {
        assert_eq!(named(&[0.1, 0.9, 0.5, 0.8, 0.2, 0.7, 0.3]), pair("bdf", "aeg"));
        assert_eq!(named(&[0.5, 0.9, 0.9, 0.1, 0.1, 0.4, 0.9]), pair("bcg", "def"));
    }

    #[test]
    fn those_tied_with_the_third_are_named_up_to_five() {
        assert_eq!(named(&[0.9, 0.8, 0.7, 0.7, 0.7, 0.7, 0.1, 0.2, 0.3]), pair("abcde", "ghi"));
    }

    #[test]
    fn of_fewer_than_six_half_each() {
        assert_eq!(named(&[0.9, 0.8, 0.7, 0.2, 0.1]), pair("ab", "ed"));
        assert_eq!(named(&[0.9]), pair("", ""));
        assert_eq!(named(&[]), pair("", ""));
    }

    #[test]
    fn never_both_even_when_all_are_alike() {
        assert_eq!(named(&[0.5; 16]), pair("abcgh", "defij"));
    }
}
