//! `heatmap show`: a heatmap, printed.

use super::args::Show;
use super::surroundings::Surroundings;
use super::{Outcome, print, print_json};
use crate::app::Open;
use crate::export::json::With;
use crate::export::text::Paint;
use crate::export::{json, text};
use crate::palette::Palette;
use crate::picture::{Order, Picture};
use crate::store::{Error, shown};

pub(super) fn run(around: &Surroundings, show: &Show) -> Outcome {
    let entry = around.store.find_response(&show.heatmap)?;
    let file = shown(&entry.path);
    let Some(questionnaire) = around.catalogue.find(&entry.response.questionnaire) else {
        let questionnaire = entry.response.questionnaire.to_string();
        return Err(Error::UnknownQuestionnaire { what: file, questionnaire }.into());
    };
    if let Some(misfit) = entry.response.misfits(&questionnaire).next() {
        return Err(Error::Misfit { file, statement: misfit.to_string() }.into());
    }
    let with = With { notes: show.with_notes, name: show.with_name };
    let open = Open::read(entry, questionnaire, 0);
    let heatmap = open.heatmap();
    if show.json {
        return print_json(&json::response(&open.response, &heatmap, &open.questionnaire, with));
    }
    let words = &around.words;
    let picture = Picture::of(&open.questionnaire, &heatmap, &open.marks(), Order::Questionnaire, words);
    let paint = Paint { palette: Palette::VIK, depth: around.print_depth(), columns: around.columns() };
    let mut printed = text::heading(&open.response, with.name, around.today(), &around.zone(), words);
    printed.push_str(&text::heatmap(&picture, &heatmap, &open.questionnaire, paint, words));
    if with.notes {
        printed.push_str(&text::notes(&open.response, &open.questionnaire, paint, words));
    }
    print(&printed)
}
