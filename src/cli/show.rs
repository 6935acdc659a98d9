//! `heatmap show`: a heatmap, printed.

use super::args::Show;
use super::context::CliContext;
use super::{Outcome, print, print_json};
use crate::export::json::With;
use crate::export::{json, text};
use crate::format::Document;
use crate::heatmap::picture::{Order, Picture};
use crate::heatmap::timeline::Timeline;
use crate::i18n::Message;

pub(super) fn run(context: &CliContext, show: &Show) -> Outcome {
    let (row, of) = context.heatmap(&show.heatmap)?;
    let with = With { notes: show.with_notes, name: show.with_name };
    let Some(heatmap) = row.heatmap() else {
        // That its answers fit was seen to when it was read.
        return Ok(());
    };
    if show.history && row.group().is_some() {
        return Err(super::Failure::new(super::USAGE, Message::of("cli-history")));
    }
    let course = if show.history { context.library()?.course(&row) } else { Vec::new() };
    if show.json {
        let mut document = json::document(&row, &heatmap, &of, with);
        if show.history {
            json::add_history(&mut document, &course, of.scale.len());
        }
        return print_json(&document);
    }
    let (messages, paint) = (&context.messages, context.paint());
    if show.history {
        let timeline = Timeline::of(&of, &course);
        let place = messages.place(row.place());
        let course = text::timeline(&timeline, paint, &context.zone(), messages);
        return print(&format!("{place} · {}\n\n{course}", messages.text("screen-over-time")));
    }
    let mut printed = match &row.document {
        Document::Response(response) => {
            text::heading(response, with.name, context.today(), &context.zone(), messages)
        }
        Document::Group(group) => text::group_heading(group, messages),
    };
    match row.group() {
        Some(group) if heatmap.is_withheld() => printed.push_str(&text::not_shown(group, messages)),
        _ => {
            let picture = Picture::of(&of, &heatmap, &row.marks(), Order::Questionnaire, messages);
            printed.push_str(&text::heatmap(&picture, &heatmap, &of, paint, messages));
        }
    }
    printed.push_str(&text::plans(row.focus(), row.actions(), &of, paint, messages));
    if let Some(response) = row.response().filter(|_| with.notes) {
        printed.push_str(&text::notes(response, &of, paint, messages));
    }
    print(&printed)
}
