//! Two heatmaps as one: choosing the earlier one, and walking over what has changed.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use jiff::tz::TimeZone;

use super::keys::Command;
use super::{Grid, Library, Row, Screen, Start, State, layout, page};
use crate::heatmap::picture::Picture;
use crate::heatmap::{ComparedTile, Comparison};
use crate::i18n::{Localize as _, Messages};
use crate::model::questionnaire::{Dimension, DimensionId, titles};
use crate::model::response::{Action, ActionState, is_same_place};

/// Choosing what a heatmap is compared with.
#[derive(Debug, Clone)]
pub struct Choose {
    /// The later heatmap.
    pub now: Box<Row>,
    /// The files of those that it can be compared with: of the same place first, the newest first.
    pub rows: Vec<PathBuf>,
    /// Which of them is chosen.
    pub cursor: usize,
    /// Where it came from.
    below: Below,
}

/// Two heatmaps that are compared.
#[derive(Debug)]
pub struct Compare {
    /// What came of it.
    pub comparison: Comparison,
    /// The earlier one.
    pub then: Box<Row>,
    /// The later one.
    pub now: Box<Row>,
    /// The tile under the cursor.
    pub selected: DimensionId,
    /// True until the cursor first moves: what has changed is told before any tile.
    pub fresh: bool,
    /// What was done in between.
    pub done: Vec<Action>,
    /// How far the page of one dimension is scrolled, while that is looked at.
    pub dimension_screen: Option<usize>,
    below: Below,
}

/// The screen to go back to.
#[derive(Debug, Clone)]
enum Below {
    Start,
    Heatmap(Box<Grid>),
    Choose(Box<Choose>),
}

impl Compare {
    /// The tile under the cursor.
    #[must_use]
    pub fn tile(&self) -> Option<&ComparedTile> {
        self.comparison.tiles.iter().find(|tile| tile.id == self.selected)
    }

    /// Whether both are about one place.
    #[must_use]
    pub fn is_of_one_place(&self) -> bool {
        are_of_one_place(&self.then, &self.now)
    }

    /// A dimension, as the later questionnaire has it, or else the earlier one.
    #[must_use]
    pub fn dimension(&self, id: &DimensionId) -> Option<&Dimension> {
        let now = self.now.questionnaire.as_deref().and_then(|questions| questions.dimension(id));
        now.or_else(|| self.then.questionnaire.as_deref()?.dimension(id))
    }

    /// The titles of some dimensions, one after another.
    #[must_use]
    pub fn titles(&self, ids: &[DimensionId]) -> String {
        let of = [&self.now, &self.then].map(|row| row.questionnaire.as_deref());
        titles(ids, &of.into_iter().flatten().collect::<Vec<_>>())
    }

    /// What was done between the two; about one dimension, or about all.
    #[must_use]
    pub fn done_between(&self, id: Option<&DimensionId>) -> Vec<&Action> {
        self.done.iter().filter(|action| id.is_none_or(|id| action.dimension == *id)).collect()
    }
}

/// What was done from the day of the one to the day of the other: of what both hold and, where they are about one place,
/// what its other heatmaps hold.
#[must_use]
pub fn done_between(library: &Library, then: &Row, now: &Row, zone: &TimeZone) -> Vec<Action> {
    let day = |row: &Row| row.started().map(|at| at.to_zoned(zone.clone()).date());
    let (from, until) = (day(then), day(now));
    let own = now.response().filter(|_| are_of_one_place(then, now));
    let others = own.map_or_else(Vec::new, |response| library.others_of_the_place(response));
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
#[must_use]
pub fn are_of_one_place(then: &Row, now: &Row) -> bool {
    // Of two groups without a place, nothing says that there are two.
    let unknown = |row: &Row| row.group().is_some() && row.place().is_empty();
    now.is_about_the_place_of(then) || (unknown(then) && unknown(now))
}

/// Whether one name is enough for both: groups of one place may have titles of their own, which are both told then.
#[must_use]
pub fn have_one_name(then: &Row, now: &Row) -> bool {
    let (before, after) = (then.saved.name(), now.saved.name());
    are_of_one_place(then, now) && (is_same_place(before, after) || before == after)
}

/// The place and the two days; of two names, both.
#[must_use]
pub fn heading(then: &Row, now: &Row, messages: &Messages, zone: &TimeZone) -> String {
    heading_as(["compare-heading", "compare-heading-two"], then, now, messages, zone)
}

/// The same in other words: the keys of a sentence for one place, and of one for two.
pub(super) fn heading_as(
    [of_one, of_two]: [&str; 2],
    then: &Row,
    now: &Row,
    messages: &Messages,
    zone: &TimeZone,
) -> String {
    let place = |row: &Row| messages.place(row.saved.name()).into_owned();
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
#[must_use]
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

/// The picture of what has changed.
#[must_use]
pub fn picture(state: &State, compare: &Compare) -> Option<Picture> {
    let marks = compare.now.marks();
    let (then, now) = (compare.then.questionnaire.as_ref()?, compare.now.questionnaire.as_ref()?);
    Some(Picture::compared(&compare.comparison, then, now, &marks, &state.messages))
}

/// Asks what a saved heatmap is to be compared with; where there is one choice alone, it is made.
pub(super) fn choose(state: &mut State, path: &Path) {
    if let Some(now) = state.library.row(path).cloned() {
        choose_for(state, now, Below::Start);
    }
}

/// Asks what the open heatmap is to be compared with.
pub(super) fn choose_for_open(state: &mut State) {
    let (Screen::Heatmap(grid), Some(open)) = (&state.screen, &state.open) else { return };
    let (now, below) = (Row::of(open), Below::Heatmap(grid.clone()));
    choose_for(state, now, below);
}

fn choose_for(state: &mut State, now: Row, below: Below) {
    let mut rows: Vec<&Row> = state.library.rows.iter().filter(|row| fits(row, &now)).collect();
    rows.sort_by_key(|row| {
        let earlier = row.started() < now.started();
        (!(row.is_about_the_place_of(&now) && earlier), std::cmp::Reverse(row.started()))
    });
    let rows: Vec<PathBuf> = rows.into_iter().map(|row| row.path().to_owned()).collect();
    let key = match (now.is_draft(), rows.as_slice()) {
        (true, _) => "compare-draft",
        (false, []) => "compare-nothing",
        (false, [only]) => {
            let only = only.clone();
            return show(state, &only, now, below);
        }
        (false, _) => {
            state.screen = Screen::Choose(Choose { now: Box::new(now), rows, cursor: 0, below });
            return;
        }
    };
    state.message = Some(state.messages.text(key).into_owned());
}

/// Whether a heatmap can stand beside this one.
pub(super) fn fits(row: &Row, now: &Row) -> bool {
    let (other, one) = (&row.saved, &now.saved);
    !row.is_draft()
        && other.id() != one.id()
        // A person may look at their group for their own eyes; a group, at a shared screen, never at a person.
        && (other.group().is_some() || one.group().is_none())
        && row.questionnaire.is_some()
        && other.questionnaire().compares_with(one.questionnaire())
}

fn show(state: &mut State, then: &Path, now: Row, below: Below) {
    let Some(then) = state.library.row(then).cloned() else { return };
    // The one that was begun first is then, whichever was chosen first.
    let turned = then.started() > now.started();
    let (then, now) = if turned { (now, then) } else { (then, now) };
    match now.compared_with(&then) {
        Some(Ok(comparison)) => {
            let first = comparison.tiles.first().map(|tile| tile.id.clone());
            let Some(selected) = first else { return };
            let done = done_between(&state.library, &then, &now, &state.zone);
            state.screen = Screen::Compare(Box::new(Compare {
                comparison,
                then: Box::new(then),
                now: Box::new(now),
                selected,
                fresh: true,
                done,
                dimension_screen: None,
                below,
            }));
        }
        Some(Err(incomparable)) => state.message = Some(incomparable.localize(&state.messages)),
        None => state.message = Some(state.messages.text("compare-nothing").into_owned()),
    }
}

fn go_back(state: &mut State, below: Below, row: &Path) {
    state.screen = match below {
        Below::Heatmap(grid) => Screen::Heatmap(grid),
        Below::Choose(choose) => Screen::Choose(*choose),
        Below::Start => Screen::Start(Start::at(state, row)),
    };
}

/// What a command does while choosing.
pub(super) fn command_choose(state: &mut State, command: Command) {
    let step = layout::page_step(state.size);
    let Screen::Choose(choose) = &mut state.screen else { return };
    match command {
        Command::Back => {
            let (below, path) = (choose.below.clone(), choose.now.path().to_owned());
            go_back(state, below, &path);
        }
        Command::Enter => {
            if let Some(then) = choose.rows.get(choose.cursor).cloned() {
                let (now, below) = ((*choose.now).clone(), Below::Choose(Box::new(choose.clone())));
                show(state, &then, now, below);
            }
        }
        other => {
            let last = choose.rows.len().saturating_sub(1);
            choose.cursor = layout::moved(choose.cursor, last, step, other);
        }
    }
}

/// What a command does on the comparison.
pub(super) fn command(state: &mut State, command: Command) {
    let Screen::Compare(compare) = &state.screen else { return };
    if compare.dimension_screen.is_some() {
        return command_closer(state, command);
    }
    match command {
        Command::Back => {
            let (below, path) = (compare.below.clone(), compare.now.path().to_owned());
            go_back(state, below, &path);
        }
        Command::TakeHome => super::take_home::open(state),
        Command::Enter => {
            if let Screen::Compare(compare) = &mut state.screen {
                compare.dimension_screen = Some(0);
            }
        }
        _ => {
            let Some(picture) = picture(state, compare) else { return };
            let next = layout::walk(&picture, &compare.selected, state.size, command);
            if let (Some(next), Screen::Compare(compare)) = (next, &mut state.screen) {
                compare.selected = next;
                compare.fresh = false;
            }
        }
    }
}

fn command_closer(state: &mut State, command: Command) {
    let length = page::compared(state, layout::page_width(state.size)).len();
    let most = length.saturating_sub(layout::page_height(state.size));
    let step = layout::page_step(state.size);
    let Screen::Compare(compare) = &mut state.screen else { return };
    match command {
        Command::Back | Command::Enter => compare.dimension_screen = None,
        Command::Left | Command::Right => {
            let ids: Vec<&DimensionId> = compare.comparison.tiles.iter().map(|tile| &tile.id).collect();
            let at = ids.iter().position(|id| **id == compare.selected).unwrap_or(0);
            let next = if command == Command::Left { at.saturating_sub(1) } else { at + 1 };
            if let Some(id) = ids.get(next).map(|id| (*id).clone()) {
                (compare.selected, compare.dimension_screen, compare.fresh) = (id, Some(0), false);
            }
        }
        other => {
            let scroll = compare.dimension_screen.unwrap_or(0).min(most);
            compare.dimension_screen = Some(layout::moved(scroll, most, step, other));
        }
    }
}
