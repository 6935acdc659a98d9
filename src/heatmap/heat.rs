//! How warm something is, and the five words for it.

/// Bounds that are met but for the rounding of floating point count as met.
pub(super) const ROUNDING: f64 = 1e-9;

/// How warm something is, from 0 (coolest) to 1 (warmest).
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Heat(f64);

impl Heat {
    /// The heat of a number, which is held within 0..=1; `None` for what is not a number.
    pub fn new(heat: f64) -> Option<Self> {
        (!heat.is_nan()).then(|| Self(heat.clamp(0.0, 1.0)))
    }

    /// The heat of an answer x of K levels: (x − 1) / (K − 1), or (K − x) / (K − 1) where agreeing is cool; x − 1 being its
    /// `index` among the `levels`.
    pub fn of_index(index: usize, levels: usize, reverse: bool) -> Self {
        let (last, index) = (small(levels.saturating_sub(1).max(1)), small(index));
        let heat = if reverse { last - index } else { index } / last;
        Self(heat.clamp(0.0, 1.0))
    }

    /// The mean of some heats; `None` of none.
    pub fn mean(heats: impl IntoIterator<Item = Self>) -> Option<Self> {
        let (sum, count) =
            heats.into_iter().fold((0.0, 0.0), |(sum, count), heat: Self| (sum + heat.0, count + 1.0));
        (count > 0.0).then(|| Self(sum / count))
    }

    /// The number, 0 to 1.
    pub fn get(self) -> f64 {
        self.0
    }

    /// The mean level that it is on a scale of `levels`: 1 + heat · (K − 1).
    pub fn level(self, levels: usize) -> f64 {
        1.0 + self.0 * small(levels.saturating_sub(1))
    }

    /// The word for it.
    pub fn band(self) -> Band {
        let bounds = [(0.8, Band::Glowing), (0.6, Band::Warm), (0.4, Band::Mild), (0.2, Band::Cool)];
        bounds
            .into_iter()
            .find(|(bound, _)| self.0 + ROUNDING >= *bound)
            .map_or(Band::Chilly, |(_, band)| band)
    }
}

/// A count that is far below what a floating-point number holds exactly.
pub(super) fn small(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::MAX, f64::from)
}

/// A fifth of the range of heat, with its lower bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Band {
    /// Below 0.2.
    Chilly,
    /// From 0.2.
    Cool,
    /// From 0.4.
    Mild,
    /// From 0.6.
    Warm,
    /// From 0.8.
    Glowing,
}

impl Band {
    /// All five, coolest first.
    pub const ALL: [Self; 5] = [Self::Chilly, Self::Cool, Self::Mild, Self::Warm, Self::Glowing];

    /// Its name in files and JSON, which is also its key in `messages`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chilly => "chilly",
            Self::Cool => "cool",
            Self::Mild => "mild",
            Self::Warm => "warm",
            Self::Glowing => "glowing",
        }
    }

    /// Its place among the five, from 0.
    pub fn index(self) -> usize {
        Self::ALL.iter().position(|band| *band == self).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_include_their_lower_bound_and_rounding_errors_go_up() {
        let band = |heat| Heat::new(heat).unwrap().band();
        assert_eq!([0.0, 0.199_999_9, 0.2, 0.4, 0.6, 0.8, 1.0].map(band), {
            use Band::*;
            [Chilly, Chilly, Cool, Mild, Warm, Glowing, Glowing]
        });
        assert_eq!(band(0.1 + 0.2 + 0.3 - 1e-12), Band::Warm);
        assert_eq!(band(0.6 - 1e-8), Band::Mild);
    }

    #[test]
    fn levels_spread_evenly_and_reverse_turns_them_round() {
        let heats: Vec<f64> = (0..5).map(|index| Heat::of_index(index, 5, false).get()).collect();
        assert_eq!(heats, [0.0, 0.25, 0.5, 0.75, 1.0]);
        assert_eq!(Heat::of_index(0, 7, true).get(), 1.0);
        assert_eq!(Heat::of_index(2, 3, true).get(), 0.0);
        assert_eq!(Heat::new(0.75).unwrap().level(5), 4.0);
    }

    #[test]
    fn heat_is_a_number_from_0_to_1() {
        assert_eq!(Heat::new(f64::NAN), None);
        assert_eq!(Heat::new(7.0).unwrap().get(), 1.0);
        assert_eq!(Heat::mean([]), None);
    }
}
