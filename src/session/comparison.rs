//! Comparing two saved heatmaps: which can be compared, their heading, and what was done between them.

use std::collections::HashSet;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::Session;
use super::library::{Library, Row};
use crate::heatmap::Change;
use crate::heatmap::timeline::Timeline;
use crate::i18n::Messages;
use crate::model::questionnaire::DimensionId;
use crate::model::response::{Action, ActionState, is_same_place};

/// What was done from the day of the one to the day of the other: of what both hold and, where they are about one place,
/// what its other heatmaps hold.
pub fn done_between(library: &Library, then: &Row, now: &Row, zone: &TimeZone) -> Vec<Action> {
    let day = |row: &Row| row.started().map(|at| at.to_zoned(zone.clone()).date());
    let (from, until) = (day(then), day(now));
    let own = now.response().filter(|_| are_of_one_place(then, now));
    let others = library.others_of_the_place(own);
    let mut seen = HashSet::new();
    let done = |action: &&Action| {
        let ActionState::Done(on) = action.state else { return false };
        let between = from.is_none_or(|from| from <= on) && until.is_none_or(|until| on <= until);
        between && seen.insert(action.id)
    };
    let rows = [then, now].into_iter().chain(others);
    rows.flat_map(|row| row.actions()).filter(done).cloned().collect()
}

/// Whether two heatmaps are about one place.
pub fn are_of_one_place(then: &Row, now: &Row) -> bool {
    // Of two groups without a place, nothing says that there are two.
    let unknown = |row: &Row| row.group().is_some() && row.place().is_empty();
    now.is_about_the_place_of(then) || (unknown(then) && unknown(now))
}

/// Whether one name is enough for both: groups of one place may have titles of their own, which are both told then.
pub fn have_one_name(then: &Row, now: &Row) -> bool {
    let (before, after) = (then.name(), now.name());
    are_of_one_place(then, now) && (is_same_place(before, after) || before == after)
}

/// The place and the two days; of two names, both.
pub fn heading(then: &Row, now: &Row, messages: &Messages, zone: &TimeZone) -> String {
    heading_as(["compare-heading", "compare-heading-two"], then, now, messages, zone)
}

/// The same in other words: the keys of a sentence for one place, and of one for two.
pub fn heading_as(
    [of_one, of_two]: [&str; 2],
    then: &Row,
    now: &Row,
    messages: &Messages,
    zone: &TimeZone,
) -> String {
    let place = |row: &Row| messages.place(row.name()).into_owned();
    let [before, after] = dates(then, now, messages, zone);
    let key = if have_one_name(then, now) { of_one } else { of_two };
    let values = [
        ("place", place(now).into()),
        ("other", place(then).into()),
        ("then", before.into()),
        ("now", after.into()),
    ];
    messages.with(key, &values)
}

/// The days of two heatmaps; of one day, the times tell which is which.
pub fn dates(then: &Row, now: &Row, messages: &Messages, zone: &TimeZone) -> [String; 2] {
    let day = |row: &Row| row.started().map(|at| messages.date(at, zone)).unwrap_or_default();
    let same_day = day(then) == day(now);
    [then, now].map(|row| match row.started().filter(|_| same_day) {
        Some(at) => {
            let time = at.to_zoned(zone.clone()).strftime("%H:%M").to_string();
            messages.with("date-at", &[("date", day(row).into()), ("time", time.into())])
        }
        None => day(row),
    })
}

/// Whether a heatmap can be compared with this one.
pub fn can_compare(row: &Row, now: &Row) -> bool {
    let (other, one) = (&row.saved, &now.saved);
    !row.is_draft()
        && other.id() != one.id()
        // A person may look at their group for their own eyes; a group, at a shared screen, never at a person.
        && (other.group().is_some() || one.group().is_none())
        && row.questionnaire.is_some()
        && other.questionnaire().compares_with(one.questionnaire())
}

/// What has changed since the last heatmap of a place.
#[derive(Debug, Clone, PartialEq)]
pub struct Since {
    /// When that was begun.
    pub started: Timestamp,
    pub warmer: Vec<DimensionId>,
    pub cooler: Vec<DimensionId>,
    /// How many tiles can be compared, of how many.
    pub comparable: usize,
    pub of: usize,
}

impl Session {
    /// What has changed since the last heatmap of the open one's place.
    pub fn since(&self) -> Option<Since> {
        let document = self.document.as_ref()?;
        let response = document.saved.response().filter(|response| response.is_own_and_finished())?;
        let then = self.library.last_time(response)?;
        let comparison = Row::of(document).compared_with(then)?.ok()?;
        let of = comparison.tiles.len();
        Some(Since {
            started: then.started()?,
            warmer: comparison.changed(Change::Warmer),
            cooler: comparison.changed(Change::Cooler),
            comparable: of - comparison.changed(Change::NotComparable).len(),
            of,
        })
    }

    /// Whether the open heatmap can be compared with another one.
    pub fn has_comparable(&self) -> bool {
        let Some(now) = self.document.as_ref().map(Row::of) else { return false };
        self.library.rows.iter().any(|row| can_compare(row, &now))
    }

    /// The other heatmaps of the open one's place; a group has none.
    pub fn others_of_the_place(&self) -> Vec<&Row> {
        let response = self.document.as_ref().and_then(|document| document.saved.response());
        self.library.others_of_the_place(response)
    }

    /// All heatmaps of the open one's place over time; `None` if there is no other one.
    pub fn timeline(&self) -> Option<Timeline> {
        let document = self.document.as_ref()?;
        let course = self.library.course(&Row::of(document));
        (course.len() > 1).then(|| Timeline::of(&document.questionnaire, &course))
    }
}
