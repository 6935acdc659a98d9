//! What is said beside a heatmap: its spots, what has changed since last time, what was guessed, who waits.

use crate::app::{Grid, Since, State};
use crate::heatmap::Agreement;
use crate::model::questionnaire::DimensionId;

/// The warm spots and the cool spots, each with its titles; or a sentence where none stands out.
#[must_use]
pub fn spots(state: &State, grid: &Grid) -> Vec<(String, String)> {
    let Some(open) = &state.open else { return Vec::new() };
    if let Some(instead) = grid.heatmap.instead_of_spots() {
        return vec![(String::new(), state.messages.text(instead).into_owned())];
    }
    let warm = (
        state.messages.text(grid.heatmap.warm_title()).into_owned(),
        open.questionnaire.titles(&grid.heatmap.warm_spots),
    );
    let cool = (
        state.messages.text(grid.heatmap.cool_title()).into_owned(),
        open.questionnaire.titles(&grid.heatmap.cool_spots),
    );
    [warm, cool].into_iter().filter(|(_, titles)| !titles.is_empty()).collect()
}

/// What has changed since the last heatmap of the place.
#[must_use]
pub fn since(state: &State, grid: &Grid) -> Option<String> {
    let (since, open) = (grid.since.as_ref()?, state.open.as_ref()?);
    let titles = |ids: &[DimensionId]| open.questionnaire.titles(ids);
    let (warmer, cooler) = (titles(&since.warmer), titles(&since.cooler));
    let date = state.messages.date(since.started, &state.zone);
    let key = match (warmer.is_empty(), cooler.is_empty()) {
        (true, true) => return Some(since_alike(state, since)),
        (false, true) => "since-warmer",
        (true, false) => "since-cooler",
        (false, false) => "since-both",
    };
    let values = [("date", date.into()), ("warmer", warmer.into()), ("cooler", cooler.into())];
    Some(state.messages.with(key, &values))
}

/// That nothing has changed; of those tiles alone that can be compared.
#[must_use]
pub fn since_alike(state: &State, since: &Since) -> String {
    let key = match since.comparable {
        0 => "since-nothing",
        some if some < since.of => "since-alike-of",
        _ => "since-alike",
    };
    let date = state.messages.date(since.started, &state.zone);
    state.messages.with(key, &[("date", date.into()), ("count", since.comparable.into())])
}

/// What the group had guessed, beside what it is.
#[must_use]
pub fn guesses(state: &State, grid: &Grid) -> Vec<String> {
    let (messages, guesses) = (&state.messages, &state.room.guesses);
    let title = |id: &DimensionId| {
        let of = &state.open.as_ref()?.questionnaire;
        Some(of.dimension(id)?.title.clone())
    };
    let tile = |id: &DimensionId| grid.heatmap.tiles().find(|tile| tile.id == *id);
    let told = |id: &DimensionId, key: &str, word: &str| {
        let word = messages.text(word);
        Some(messages.with(key, &[("title", title(id)?.into()), ("word", word.into())]))
    };
    let coolest = guesses.coolest.as_ref().and_then(|id| match tile(id)?.band {
        Some(band) => told(id, "guessed-coolest", band.name()),
        None => told(id, "guessed-unknown", ""),
    });
    let differ = guesses.differ.as_ref().and_then(|id| {
        let key = match tile(id)?.agreement {
            Some(Agreement::Differ) => "guessed-differ",
            Some(Agreement::Mixed) => "guessed-differ-mixed",
            Some(Agreement::Aligned) => "guessed-differ-aligned",
            None => "guessed-unknown",
        };
        told(id, key, "")
    });
    coolest.into_iter().chain(differ).collect()
}

/// That people who came later wait.
#[must_use]
pub fn waiting(state: &State) -> Option<String> {
    let waiting = state.group()?.waiting();
    let key = if state.group()?.can_reveal().is_ok() { "group-waiting-ready" } else { "group-waiting" };
    (waiting > 0).then(|| state.messages.with(key, &[("waiting", waiting.into())]))
}
