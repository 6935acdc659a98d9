//! What is told of a heatmap, or of two, on paper and in pictures.

use std::cmp::Reverse;

use jiff::civil::Date;

use super::notices::name_of;
use super::{Chosen, ExportContext, ExportOptions, NotMade, Side};
use crate::export::report::{ActionEntry, List, Report, Table};
use crate::export::text::entries;
use crate::heatmap::picture::{Order, Picture, Tile};
use crate::heatmap::{Band, Change, Comparison};
use crate::i18n::{Messages, text};
use crate::model::questionnaire::{DimensionId, Questionnaire, titles};
use crate::model::response::{Action, ActionState};
use crate::session::comparison::{are_of_one_place, heading_as};
use crate::session::library::Row;
use crate::session::wording::then_and_now;

/// The report of what was chosen.
pub(super) fn report(
    chosen: &Chosen,
    sides: &[Side<'_>],
    options: &ExportOptions,
    context: ExportContext<'_>,
) -> Result<Report, NotMade> {
    match (chosen, sides) {
        (Chosen::One(_), [side]) => Ok(of_one(side, options, context)),
        (Chosen::Two(before, after, done), [then, now]) => {
            of_two((before, after), (then, now), done, options, context)
        }
        _ => Err(NotMade::NoQuestions),
    }
}

/// What has become of one heatmap in another.
pub(super) fn compared(then: &Row, now: &Row, options: &ExportOptions) -> Result<Comparison, NotMade> {
    let compared = now.compared_with(then).ok_or(NotMade::NoQuestions)?;
    let mut comparison = compared.map_err(NotMade::Incomparable)?;
    if options.leave_out {
        for row in [then, now] {
            let low = row.heatmap().map(|heatmap| heatmap.low_tiles()).unwrap_or_default();
            comparison.leave_out(&low);
        }
    }
    Ok(comparison)
}

fn of_one(side: &Side<'_>, options: &ExportOptions, context: ExportContext<'_>) -> Report {
    let ExportContext { messages, palette, zone, .. } = context;
    let (row, questionnaire, heatmap) = (side.row, side.of, &side.heatmap);
    let mut marks = row.marks();
    if !options.with.notes {
        marks.noted.clear();
    }
    let mut picture = Picture::of(questionnaire, heatmap, &marks, Order::Questionnaire, messages);
    for tile in tiles(&mut picture).filter(|tile| side.left_out.contains(&tile.id)) {
        tile.word = messages.text("report-left-out").into_owned();
    }
    let name = name_of(row).filter(|_| options.with.name).map(str::to_owned);
    let people = row.group().map(|group| messages.with("group-people", &[("people", group.people().into())]));
    let day = row.started().map(|at| messages.date(at, zone));
    let first: Vec<String> = [day, people, name].into_iter().flatten().collect();
    // Never "today": the same heatmap gives the same file tomorrow.
    let felt = messages.text(if row.is_draft() { "show-draft" } else { "heatmap-that-day" });
    let mut lists = Vec::new();
    match heatmap.instead_of_spots() {
        Some(instead) => lists.push(List { heading: None, items: vec![messages.text(instead).into_owned()] }),
        None => {
            for (key, spots) in heatmap.named_spots() {
                let titles = questionnaire.titles(spots);
                if !titles.is_empty() {
                    lists.push(List::new(messages.text(key).into_owned(), vec![titles]));
                }
            }
        }
    }
    if let Some(focus) = row.focus().and_then(|id| questionnaire.dimension(id)) {
        lists.push(List::new(messages.text("show-focus").into_owned(), vec![focus.title.clone()]));
    }
    Report {
        title: messages.place(row.name()).into_owned(),
        under: vec![first.join(" · "), felt.into_owned()]
            .into_iter()
            .filter(|line| !line.is_empty())
            .collect(),
        language: messages.language().to_owned(),
        language_of_titles: other_language(questionnaire, messages),
        legend: entries(&picture.legend_of_a_drawing(messages)),
        legend_of_table: entries(&picture.legend_of_a_table(messages)),
        picture,
        bands: bands(messages),
        palette,
        lists,
        actions: (
            messages.text("dimension-actions").into_owned(),
            in_order(row.actions(), questionnaire, messages),
        ),
        notes: noted(&[("report-notes", row, questionnaire)], options, messages),
        table: table(messages, if row.group().is_some() { "report-agreement" } else { "report-coverage" }),
    }
}

fn of_two(
    (before, after): (&Row, &Row),
    (then, now): (&Side<'_>, &Side<'_>),
    done: &[Action],
    options: &ExportOptions,
    context: ExportContext<'_>,
) -> Result<Report, NotMade> {
    let ExportContext { messages, palette, zone, .. } = context;
    let comparison = compared(before, after, options)?;
    let mut marks = after.marks();
    marks.noted.extend(before.marks().noted);
    if !options.with.notes {
        marks.noted.clear();
    }
    let mut picture = Picture::compared(&comparison, then.of, now.of, &marks, messages);
    let left_out: Vec<&DimensionId> = then.left_out.iter().chain(&now.left_out).collect();
    let few = say_why_blank(&mut picture, (then, now), &left_out, messages);
    let mut under = Vec::new();
    if !are_of_one_place(before, after) {
        under.push(messages.text("compare-places").into_owned());
    }
    let mut names: Vec<&str> = [before, after].into_iter().filter_map(name_of).collect();
    names.dedup();
    if options.with.name && !names.is_empty() {
        under.push(names.join(", "));
    }
    let named = |change: &Change| {
        let mut ids = comparison.changed(*change);
        ids.retain(|id| !left_out.contains(&id));
        // The same words as on the tiles, on which longer ones have no room.
        let title = if *change == Change::AboutTheSame { "report-as-before" } else { change.title() };
        List::new(messages.text(title).into_owned(), vec![titles(&ids, &[now.of, then.of])])
    };
    let mut lists: Vec<List> =
        Change::ALL.iter().map(named).filter(|list| list.items.iter().any(|item| !item.is_empty())).collect();
    let most: Vec<String> = comparison
        .changed_most()
        .iter()
        .filter_map(|statement| then_and_now(messages, before, after, &statement.id))
        .map(|(sentence, [then, now])| {
            let answers = messages.with("report-then-now", &[("then", then.into()), ("now", now.into())]);
            format!("{sentence} ({answers})")
        })
        .collect();
    if !most.is_empty() {
        lists.push(List::new(messages.text("compare-most").into_owned(), most));
    }
    let mut legend = entries(&messages.text("compare-legend"));
    let mut legend_of_table = entries(&picture.legend_of_a_table(messages));
    legend.extend(entries(&picture.legend_of_a_drawing(messages)));
    for legend in [&mut legend, &mut legend_of_table] {
        legend.extend(few.then(|| messages.text("report-too-few-means").into_owned()));
    }
    Ok(Report {
        // Without the arrow of the screens: our font has none.
        title: heading_as(["report-heading", "report-heading-two"], before, after, messages, zone),
        under,
        language: messages.language().to_owned(),
        language_of_titles: other_language(now.of, messages),
        legend,
        legend_of_table,
        picture,
        bands: bands(messages),
        palette,
        lists,
        actions: (messages.text("compare-done").into_owned(), in_order(done, now.of, messages)),
        notes: noted(
            &[("compare-noted-then", before, then.of), ("report-noted-now", after, now.of)],
            options,
            messages,
        ),
        table: table(messages, "report-change"),
    })
}

/// Says on each half of a compared tile without heat why there is none: it is left out, was not asked, or too few people
/// answered; whether it was the last anywhere.
fn say_why_blank(
    picture: &mut Picture,
    (then, now): (&Side<'_>, &Side<'_>),
    left_out: &[&DimensionId],
    messages: &Messages,
) -> bool {
    let mut any_few = false;
    let mut why = |side: &Side<'_>, id: &DimensionId, few: &'static str| {
        let found = side.heatmap.tiles().find(|tile| tile.id == *id);
        let key = match found {
            _ if left_out.contains(&id) => "report-left-out",
            None => "report-not-asked",
            Some(tile) if tile.too_few => few,
            Some(_) => return None,
        };
        any_few |= key == few;
        Some(messages.text(key).into_owned())
    };
    for tile in tiles(picture) {
        if let Some(before) = tile.then.as_mut().filter(|before| before.band.is_none()) {
            before.word = why(then, &tile.id, "report-too-few").unwrap_or(std::mem::take(&mut before.word));
        }
        if tile.band.is_none() {
            tile.word = why(now, &tile.id, "report-too-few-now").unwrap_or(std::mem::take(&mut tile.word));
        }
    }
    any_few
}

fn tiles(picture: &mut Picture) -> impl Iterator<Item = &mut Tile> {
    picture.rows.iter_mut().flat_map(|row| &mut row.tiles)
}

/// Actions in words: the open ones by date, then those that were done, then those let go, the last ones first.
fn in_order(actions: &[Action], questionnaire: &Questionnaire, messages: &Messages) -> Vec<ActionEntry> {
    let key = |action: &&Action| -> (u8, (bool, Option<Date>), Option<Reverse<Date>>) {
        match action.state {
            ActionState::Open => (0, action.order(), None),
            ActionState::Done(on) => (1, (false, None), Some(Reverse(on))),
            ActionState::LetGo(on) => (2, (false, None), Some(Reverse(on))),
        }
    };
    let mut actions: Vec<&Action> = actions.iter().collect();
    actions.sort_by_key(key);
    actions
        .into_iter()
        .map(|action| action_entry(action, questionnaire, messages, Some("report-open")))
        .collect()
}

/// An action in words, with the title of what it is about; of an open one that it is, where a key of that is given.
pub(super) fn action_entry(
    action: &Action,
    questionnaire: &Questionnaire,
    messages: &Messages,
    open: Option<&str>,
) -> ActionEntry {
    let title = questionnaire.dimension(&action.dimension).map_or("", |dimension| &dimension.title);
    let open =
        open.filter(|_| action.is_open()).map(|key| messages.text(key).into_owned()).unwrap_or_default();
    let details = action.details(messages);
    let details = text::joined([open.as_str(), details.as_str(), title]);
    ActionEntry { state: action.state, what: action.what.clone(), details }
}

/// The notes of some heatmaps that may go along, each under its heading.
fn noted(
    all: &[(&'static str, &Row, &Questionnaire)],
    options: &ExportOptions,
    messages: &Messages,
) -> Vec<(String, Vec<(String, String)>)> {
    let all = all.iter().filter(|_| options.with.notes);
    let found =
        all.map(|(key, row, questionnaire)| (messages.text(key).into_owned(), notes(row, questionnaire)));
    found.filter(|(_, notes)| !notes.is_empty()).collect()
}

fn notes(row: &Row, questionnaire: &Questionnaire) -> Vec<(String, String)> {
    let noted = questionnaire
        .dimensions()
        .map(|dimension| (dimension.title.clone(), row.note(&dimension.id).to_owned()));
    noted.filter(|(_, note)| !note.is_empty()).collect()
}

/// The language of a questionnaire that does not have that of the sentences.
fn other_language(questionnaire: &Questionnaire, messages: &Messages) -> Option<String> {
    Some(questionnaire.key.language.clone()).filter(|language| language != messages.language())
}

fn bands(messages: &Messages) -> [String; 5] {
    Band::ALL.map(|band| messages.text(band.name()).into_owned())
}

fn table(messages: &Messages, more: &'static str) -> Table {
    let two = more == "report-change";
    let text = |key: &'static str| messages.text(key).into_owned();
    Table {
        caption: text("report-table"),
        dimension: text("report-dimension"),
        heat: text(if two { "report-now" } else { "report-heat" }),
        then: two.then(|| text("report-then")),
        answers: text("report-answers"),
        more: text(more),
    }
}
