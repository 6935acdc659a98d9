//! What is said beside a heatmap: its spots, what has changed since last time, what was guessed, who waits.

use super::HeatmapScreen;
use crate::heatmap::Agreement;
use crate::session::Since;
use crate::ui::prelude::*;

/// The warm spots and the cool spots, each with its titles; or a sentence where none stands out.
pub(super) fn spots(screen: &HeatmapScreen, cx: &Context) -> Vec<(String, String)> {
    let (messages, heatmap) = (&cx.messages, &screen.grid.heatmap);
    let Some(document) = &cx.session.document else { return Vec::new() };
    if let Some(instead) = heatmap.instead_of_spots() {
        return vec![(String::new(), messages.text(instead).into_owned())];
    }
    let named = |title, ids| (messages.text(title).into_owned(), document.questionnaire.titles(ids));
    let spots =
        [named(heatmap.warm_title(), &heatmap.warm_spots), named(heatmap.cool_title(), &heatmap.cool_spots)];
    spots.into_iter().filter(|(_, titles)| !titles.is_empty()).collect()
}

/// What has changed since the last heatmap of the place.
pub(super) fn since(screen: &HeatmapScreen, cx: &Context) -> Option<String> {
    let (since, document) = (screen.since.as_ref()?, cx.document()?);
    let [warmer, cooler] = [&since.warmer, &since.cooler].map(|ids| document.questionnaire.titles(ids));
    let key = match (warmer.is_empty(), cooler.is_empty()) {
        (true, true) => return Some(since_alike(since, cx)),
        (false, true) => "since-warmer",
        (true, false) => "since-cooler",
        (false, false) => "since-both",
    };
    let date = cx.messages.date(since.started, &cx.session.zone);
    let values = [("date", date.into()), ("warmer", warmer.into()), ("cooler", cooler.into())];
    Some(cx.messages.with(key, &values))
}

/// The same in one line.
pub(super) fn since_in_short(screen: &HeatmapScreen, cx: &Context) -> Option<String> {
    let since = screen.since.as_ref()?;
    let (warmer, cooler) = (since.warmer.len(), since.cooler.len());
    if warmer + cooler == 0 {
        return Some(since_alike(since, cx));
    }
    let date = cx.messages.date(since.started, &cx.session.zone);
    let values = [("date", date.into()), ("warmer", warmer.into()), ("cooler", cooler.into())];
    Some(cx.messages.with("since-short", &values))
}

/// That nothing has changed, on the tiles that can be compared.
fn since_alike(since: &Since, cx: &Context) -> String {
    let key = match since.comparable {
        0 => "since-nothing",
        some if some < since.of => "since-alike-of",
        _ => "since-alike",
    };
    let date = cx.messages.date(since.started, &cx.session.zone);
    cx.messages.with(key, &[("date", date.into()), ("count", since.comparable.into())])
}

/// What the group guessed, and what it is.
pub(super) fn guesses(screen: &HeatmapScreen, cx: &Context) -> Vec<String> {
    let (messages, guesses) = (&cx.messages, &cx.session.group.guesses);
    let tile = |id: &DimensionId| screen.grid.heatmap.tiles().find(|tile| tile.id == *id);
    let guess = |id: &DimensionId, key: &str, word: &str| {
        let title = cx.document()?.questionnaire.dimension(id)?.title.as_str();
        let word = messages.text(word);
        Some(messages.with(key, &[("title", title.into()), ("word", word.into())]))
    };
    let coolest = guesses.coolest.as_ref().and_then(|id| match tile(id)?.band {
        Some(band) => guess(id, "guessed-coolest", band.name()),
        None => guess(id, "guessed-unknown", ""),
    });
    let differ = guesses.differ.as_ref().and_then(|id| {
        let key = match tile(id)?.agreement {
            Some(Agreement::Differ) => "guessed-differ",
            Some(Agreement::Mixed) => "guessed-differ-mixed",
            Some(Agreement::Aligned) => "guessed-differ-aligned",
            None => "guessed-unknown",
        };
        guess(id, key, "")
    });
    coolest.into_iter().chain(differ).collect()
}

/// That people who came later wait.
pub(super) fn waiting(cx: &Context) -> Option<String> {
    let group = cx.session.open_group()?;
    let waiting = group.waiting();
    let key = if group.can_reveal().is_ok() { "group-waiting-ready" } else { "group-waiting" };
    (waiting > 0).then(|| cx.messages.with(key, &[("waiting", waiting.into())]))
}
