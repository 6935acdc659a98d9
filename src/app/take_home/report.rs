//! What is told of a heatmap, or of two, on paper and in pictures.

use super::{Around, Chosen, NotMade, Side, Wishes};
use crate::app::compare::{are_of_one_place, heading};
use crate::app::{Row, page};
use crate::export::report::{Columns, Report, Told};
use crate::heatmap::{Band, Change, Comparison};
use crate::picture::{Order, Picture};
use crate::questionnaire::{Questionnaire, titles};
use crate::response::Action;
use crate::words::Words;

/// The report of what was chosen.
pub(super) fn report(
    chosen: &Chosen,
    sides: &[Side<'_>],
    wishes: &Wishes,
    around: Around<'_>,
) -> Result<Report, NotMade> {
    match (chosen, sides) {
        (Chosen::One(_), [side]) => Ok(of_one(side, wishes, around)),
        (Chosen::Two(before, after, done), [then, now]) => {
            of_two((before, after), (then, now), done, wishes, around)
        }
        _ => Err(NotMade::NoQuestions),
    }
}

/// What has become of one heatmap in another.
pub(super) fn compared(then: &Row, now: &Row, wishes: &Wishes) -> Result<Comparison, NotMade> {
    let compared = now.compared_with(then).ok_or(NotMade::NoQuestions)?;
    let mut comparison = compared.map_err(|why| NotMade::Incomparable(why.to_string()))?;
    if wishes.leave_out {
        for row in [then, now] {
            let low = row.heatmap().map(|heatmap| heatmap.low_tiles()).unwrap_or_default();
            comparison.leave_out(&low);
        }
    }
    Ok(comparison)
}

fn of_one(side: &Side<'_>, wishes: &Wishes, around: Around<'_>) -> Report {
    let Around { words, palette, today, zone } = around;
    let (row, of, heatmap) = (side.row, side.of, &side.heatmap);
    let mut marks = row.marks();
    if !wishes.with.notes {
        marks.noted.clear();
    }
    let picture = Picture::of(of, heatmap, &marks, Order::Questionnaire, words);
    let name = row.response().and_then(|response| response.name.clone()).filter(|_| wishes.with.name);
    let people = row.group().map(|group| words.with("group-people", &[("people", group.people().into())]));
    let day = row.started().map(|at| words.date(at, zone));
    let first: Vec<String> = [day, people, name].into_iter().flatten().collect();
    let felt = if row.is_draft() { words.text("show-draft") } else { words.felt(row.started(), today, zone) };
    let mut lists = Vec::new();
    match heatmap.instead_of_spots() {
        Some(instead) => lists.push((String::new(), words.text(instead).into_owned())),
        None => {
            for (key, spots) in
                [(heatmap.warm_title(), &heatmap.warm_spots), (heatmap.cool_title(), &heatmap.cool_spots)]
            {
                let titles = of.titles(spots);
                if !titles.is_empty() {
                    lists.push((words.text(key).into_owned(), titles));
                }
            }
        }
    }
    if let Some(focus) = row.focus().and_then(|id| of.dimension(id)) {
        lists.push((words.text("show-focus").into_owned(), focus.title.clone()));
    }
    let actions = row.actions().iter().map(|action| told(action, of, words)).collect();
    let notes = if wishes.with.notes { notes(row, of) } else { Vec::new() };
    Report {
        title: words.place(row.saved.name()).into_owned(),
        under: vec![first.join(" · "), felt.into_owned()]
            .into_iter()
            .filter(|line| !line.is_empty())
            .collect(),
        language: of.key.language.clone(),
        legend: picture.legend(words),
        picture,
        bands: bands(words),
        palette,
        lists,
        actions: (words.text("dimension-actions").into_owned(), actions),
        notes: (words.text("report-notes").into_owned(), notes),
        columns: columns(words, false),
    }
}

fn of_two(
    (before, after): (&Row, &Row),
    (then, now): (&Side<'_>, &Side<'_>),
    done: &[Action],
    wishes: &Wishes,
    around: Around<'_>,
) -> Result<Report, NotMade> {
    let Around { words, palette, zone, .. } = around;
    let comparison = compared(before, after, wishes)?;
    let mut marks = after.marks();
    marks.noted.clear();
    let picture = Picture::compared(&comparison, then.of, now.of, &marks, words);
    let mut under = Vec::new();
    if !are_of_one_place(before, after) {
        under.push(words.text("compare-places").into_owned());
    }
    let named = |change: &Change| {
        let titles = titles(&comparison.changed(*change), &[now.of, then.of]);
        (words.text(change.title()).into_owned(), titles)
    };
    let mut lists: Vec<(String, String)> =
        Change::ALL.iter().map(named).filter(|(_, titles)| !titles.is_empty()).collect();
    let most: Vec<String> = comparison
        .changed_most()
        .iter()
        .filter_map(|statement| page::compared_answer(words, before, after, &statement.id))
        .map(|(sentence, answers)| format!("{sentence} ({answers})"))
        .collect();
    if !most.is_empty() {
        lists.push((words.text("compare-most").into_owned(), most.join("\n")));
    }
    Ok(Report {
        title: heading(before, after, words, zone),
        under,
        language: now.of.key.language.clone(),
        legend: words.text("compare-legend").into_owned(),
        picture,
        bands: bands(words),
        palette,
        lists,
        actions: (
            words.text("compare-done").into_owned(),
            done.iter().map(|action| told(action, now.of, words)).collect(),
        ),
        notes: (
            words.text("compare-noted-then").into_owned(),
            if wishes.with.notes { notes(before, then.of) } else { Vec::new() },
        ),
        columns: columns(words, true),
    })
}

/// An action in words, with the title of what it is about.
pub(super) fn told(action: &Action, of: &Questionnaire, words: &Words) -> Told {
    let title = of.dimension(&action.dimension).map_or("", |dimension| &dimension.title);
    let details = action.details(words);
    let parts = [details.as_str(), title];
    let details = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    Told { state: action.state, what: action.what.clone(), details }
}

fn notes(row: &Row, of: &Questionnaire) -> Vec<(String, String)> {
    let noted =
        of.dimensions().map(|dimension| (dimension.title.clone(), row.note(&dimension.id).to_owned()));
    noted.filter(|(_, note)| !note.is_empty()).collect()
}

fn bands(words: &Words) -> [String; 5] {
    Band::ALL.map(|band| words.text(band.name()).into_owned())
}

fn columns(words: &Words, two: bool) -> Columns {
    let text = |key: &'static str| words.text(key).into_owned();
    Columns {
        dimension: text("report-dimension"),
        heat: text(if two { "report-now" } else { "report-heat" }),
        then: two.then(|| text("report-then")),
        answers: text("report-answers"),
        more: text(if two { "report-change" } else { "report-more" }),
    }
}
