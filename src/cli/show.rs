//! `heatmap show`: a heatmap, printed.

use jiff::Timestamp;

use super::args::Show;
use super::surroundings::Surroundings;
use super::{Outcome, print, print_json};
use crate::app::Row;
use crate::export::json::With;
use crate::export::{json, text};
use crate::group::Tallies;
use crate::heatmap::{Heatmap, People};
use crate::picture::{Marks, Order, Picture};
use crate::timeline::Timeline;

pub(super) fn run(around: &Surroundings, show: &Show) -> Outcome {
    let (row, of) = around.heatmap(&show.heatmap)?;
    let response = &row.entry.response;
    let with = With { notes: show.with_notes, name: show.with_name };
    // The answers fit: that was seen to when it was read.
    let tallies = Tallies::of(response, &of).unwrap_or_else(|_| Tallies::new(&of));
    let heatmap = Heatmap::of(&of, &tallies, People::One);
    let course = if show.history { course(around, &row, &heatmap)? } else { Vec::new() };
    if show.json {
        let document = json::response(response, &heatmap, &of, with);
        let all = course.iter().map(|(row, at, heatmap)| (row.entry.response.id, *at, heatmap));
        return if show.history {
            print_json(&document.with_history(all, of.scale.len()))
        } else {
            print_json(&document)
        };
    }
    let (words, paint) = (&around.words, around.paint());
    if show.history {
        let heatmaps: Vec<(Timestamp, Heatmap)> =
            course.into_iter().map(|(_, at, heatmap)| (at, heatmap)).collect();
        let timeline = Timeline::of(&of, &heatmaps);
        let place = words.place(&response.place);
        let course = text::timeline(&timeline, paint, &around.zone(), words);
        return print(&format!("{place} · {}\n\n{course}", words.text("screen-over-time")));
    }
    let mut printed = text::heading(response, with.name, around.today(), &around.zone(), words);
    let picture = Picture::of(&of, &heatmap, &Marks::of(response), Order::Questionnaire, words);
    printed.push_str(&text::heatmap(&picture, &heatmap, &of, paint, words));
    printed.push_str(&text::plans(response, &of, paint, words));
    if with.notes {
        printed.push_str(&text::notes(response, &of, paint, words));
    }
    print(&printed)
}

/// All heatmaps of one place, this one among them, oldest first.
fn course(
    around: &Surroundings,
    row: &Row,
    heatmap: &Heatmap,
) -> Result<Vec<(Row, Timestamp, Heatmap)>, super::Failure> {
    let library = around.library()?;
    let others = library.others_of_the_place(&row.entry.response);
    let mut course: Vec<(Row, Timestamp, Heatmap)> = others
        .into_iter()
        .filter_map(|other| Some((other.clone(), other.entry.response.started?, other.heatmap()?)))
        .collect();
    if let Some(started) = row.entry.response.started {
        course.push((row.clone(), started, heatmap.clone()));
    }
    course.sort_by_key(|(_, started, _)| *started);
    Ok(course)
}
