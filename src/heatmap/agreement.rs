//! How far answers agree.

use super::heat::Heat;

/// From this alignment on, a group's views are aligned.
const ALIGNED: f64 = 0.75;
/// A camp is at least this share of the people …
const CAMP_SHARE: u64 = 5;
/// … and at least this many.
const CAMP_PEOPLE: u64 = 2;

/// How a group's answers to a dimension go together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Agreement {
    /// Alignment of 0.75 or more.
    Aligned,
    /// Neither aligned nor in two camps.
    Mixed,
    /// Two camps, one on the cool side and one on the warm side.
    Differ,
}

impl Agreement {
    /// The word, from the alignment of a dimension and whether it is split.
    pub fn of(alignment: f64, split: bool) -> Self {
        match (split, alignment >= ALIGNED - 1e-9) {
            (true, _) => Self::Differ,
            (false, true) => Self::Aligned,
            (false, false) => Self::Mixed,
        }
    }

    /// Its name in JSON, which is also its key in `messages`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Aligned => "aligned",
            Self::Mixed => "mixed",
            Self::Differ => "differ",
        }
    }
}

/// Alignment of answers, from 0 (split to the two ends) to 1 (all the same): the consensus
/// Cns = 1 + Σ pᵢ · log₂(1 − |hᵢ − h̄|) over the levels with pᵢ > 0, h̄ being the mean heat and the range of h 1.
///
/// `counts` are the answers at each level, coolest first. `None` for fewer than two answers.
///
/// Source: W. J. Tastle and M. J. Wierman, "Consensus and dissention: A measure of ordinal dispersion",
/// International Journal of Approximate Reasoning 45 (2007).
pub fn alignment(counts: &[u64]) -> Option<f64> {
    let answers: u64 = counts.iter().sum();
    if answers < 2 {
        return None;
    }
    let share = |count: u64| share(count, answers);
    let heat = |index| Heat::of_index(index, counts.len(), false).get();
    let mean: f64 = counts.iter().enumerate().map(|(index, count)| share(*count) * heat(index)).sum();
    let given = counts.iter().enumerate().filter(|(_, count)| **count > 0);
    let consensus: f64 = 1.0
        + given.map(|(index, count)| share(*count) * (1.0 - (heat(index) - mean).abs()).log2()).sum::<f64>();
    Some(consensus.clamp(0.0, 1.0))
}

/// Whether there are two camps: at least two people and at least a fifth of all at h ≤ 0.25, and likewise at h ≥ 0.75.
pub fn is_split(counts: &[u64]) -> bool {
    let answers: u64 = counts.iter().sum();
    let heat = |index| Heat::of_index(index, counts.len(), false).get();
    let camp = |holds: fn(f64) -> bool| -> bool {
        let people: u64 =
            counts.iter().enumerate().filter(|(index, _)| holds(heat(*index))).map(|(_, n)| n).sum();
        people >= CAMP_PEOPLE && people.saturating_mul(CAMP_SHARE) >= answers
    };
    camp(|heat| heat <= 0.25 + 1e-9) && camp(|heat| heat >= 0.75 - 1e-9)
}

/// One number's share of another.
#[expect(
    clippy::cast_precision_loss,
    reason = "shares of up to 2^53 people are exact, and nobody counts more"
)]
pub(super) fn share(part: u64, whole: u64) -> f64 {
    part as f64 / whole as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_vectors_of_the_measures() {
        let vectors = [
            ([0, 0, 2, 3, 0], 3.6, 0.815, false),
            ([0, 1, 2, 1, 1], 3.4, 0.621, false),
            ([1, 1, 1, 1, 1], 3.0, 0.434, true),
            ([2, 0, 0, 0, 3], 3.4, 0.029, true),
            ([1, 0, 0, 0, 7], 4.5, 0.456, false),
            ([0, 4, 0, 5, 0], 3.1, 0.590, true),
            ([0, 0, 0, 4, 0], 4.0, 1.000, false),
            ([5, 0, 0, 0, 5], 3.0, 0.000, true),
        ];
        for (counts, level, expected, split) in vectors {
            let found = alignment(&counts).unwrap();
            assert!((found - expected).abs() < 5e-4, "{counts:?}: {found}");
            let answers: u64 = counts.iter().sum();
            let mean: f64 = (1u32..).zip(counts).map(|(x, n)| f64::from(x) * share(n, answers)).sum();
            assert!((mean - level).abs() < 0.0501, "{counts:?}: {mean}");
            assert_eq!(is_split(&counts), split, "{counts:?}");
        }
    }

    #[test]
    fn the_published_check() {
        let found = alignment(&[30, 40, 210, 130, 530, 50, 10]).unwrap();
        assert!((found - 0.7257).abs() < 5e-5, "{found}");
    }

    #[test]
    fn one_lone_dissenter_is_no_camp_and_two_camps_are() {
        let word = |counts: [u64; 5]| Agreement::of(alignment(&counts).unwrap(), is_split(&counts));
        assert_eq!(word([1, 0, 0, 0, 8]), Agreement::Mixed);
        assert_eq!(word([0, 4, 0, 5, 0]), Agreement::Differ);
        assert_eq!(word([0, 0, 2, 7, 0]), Agreement::Aligned);
    }

    #[test]
    fn one_answer_has_no_alignment() {
        assert_eq!(alignment(&[0, 1, 0]), None);
        assert_eq!(alignment(&[0, 0, 0]), None);
    }

    proptest! {
        #[test]
        fn alignment_is_between_0_and_1_and_mirrors(counts in prop::collection::vec(0u64..50, 2..=9)) {
            prop_assume!(counts.iter().sum::<u64>() >= 2);
            let found = alignment(&counts).unwrap();
            prop_assert!((0.0..=1.0).contains(&found));
            let mirrored: Vec<u64> = counts.iter().rev().copied().collect();
            prop_assert!((alignment(&mirrored).unwrap() - found).abs() < 1e-9);
            prop_assert_eq!(is_split(&mirrored), is_split(&counts));
        }

        #[test]
        fn the_unanimous_are_aligned(levels in 2usize..=9, at in 0usize..9, people in 2u64..1000) {
            let mut counts = vec![0; levels];
            counts[at % levels] = people;
            prop_assert_eq!(alignment(&counts), Some(1.0));
            prop_assert!(!is_split(&counts));
        }
    }
}
