//! How the rows of a statement's screen are shared out.

/// The row of each thing; `None` where there is no room for it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Plan {
    pub(super) place: usize,
    pub(super) summary: Option<usize>,
    pub(super) sentence: usize,
    pub(super) sentence_rows: usize,
    pub(super) ask: Option<usize>,
    pub(super) levels: usize,
    pub(super) level_columns: usize,
    pub(super) others: usize,
    pub(super) other_rows: usize,
    pub(super) last: Option<usize>,
}

impl Plan {
    /// For a sentence, an area's summary and the scale's question of so many lines; for so many levels, whether they may be
    /// in two columns, and the rows of the other two choices. First comes what must be seen, then what should be, then space.
    pub(super) fn of(
        rows: usize,
        (sentence, summary, ask): (usize, usize, usize),
        (levels, two_columns, other_rows): (usize, bool, usize),
    ) -> Self {
        // The place and the other two choices always have their rows.
        let kept = 1 + other_rows;
        let narrow = sentence + ask + levels + kept > rows && two_columns;
        let (level_columns, levels) = if narrow { (2, levels.div_ceil(2)) } else { (1, levels) };
        let asked = sentence + ask + levels + kept <= rows;
        let ask = if asked { ask } else { 0 };
        let sentence_rows = sentence.min(rows.saturating_sub(ask + levels + kept)).max(1);
        let mut spare = rows.saturating_sub(sentence_rows + ask + levels + kept);
        let mut grant = |wanted: usize| -> usize {
            let granted = if wanted <= spare { wanted } else { 0 };
            spare -= granted;
            granted
        };
        let (over_levels, over_ask, over_others) = (grant(1), grant(1), grant(1));
        let (over_place, under_place, last) = (grant(1), grant(1), grant(2));
        let (summary, more_over_ask) = (grant(summary + 1), grant(1));
        let (more_over_place, more_under_place) = (grant(1), grant(1));
        // On a tall terminal the statement is a little above the middle.
        let top = over_place + 1 + under_place + more_under_place + more_over_place + spare / 3;
        let sentence = top + summary;
        let ask_row = sentence + sentence_rows + over_ask + more_over_ask;
        let levels_row = ask_row + ask + over_levels;
        let others = levels_row + levels + over_others;
        Self {
            place: over_place,
            summary: (summary > 0).then_some(top),
            sentence,
            sentence_rows,
            ask: asked.then_some(ask_row),
            levels: levels_row,
            level_columns,
            others,
            other_rows,
            last: (last > 0).then_some(others + other_rows + 1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_has_a_row_of_its_own_on_the_smallest_terminal() {
        let plan = Plan::of(10, (3, 2, 2), (5, true, 1));
        assert_eq!((plan.place, plan.sentence, plan.ask, plan.levels, plan.others), (0, 1, Some(4), 6, 9));
        assert_eq!((plan.level_columns, plan.last, plan.summary), (2, None, None));
    }

    #[test]
    fn the_levels_stay_where_they_are_from_one_statement_to_the_next() {
        let short = Plan::of(22, (2, 2, 1), (5, true, 1));
        assert_eq!((short.levels, short.level_columns), (13, 1));
        assert!(short.last.is_some() && short.summary.is_some());
    }
}
