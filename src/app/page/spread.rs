//! How a group's answers to a statement spread, as far as it may be shown.

use super::{Page, Role};
use crate::app::Open;
use crate::heatmap::picture;
use crate::heatmap::{Heatmap, Sides, StatementHeat};
use crate::i18n::Messages;
use crate::i18n::text;
use crate::model::questionnaire::Dimension;

/// The widest that a bar gets.
const BAR: usize = 24;

fn found<'a>(heatmap: &'a Heatmap, dimension: &Dimension, index: usize) -> Option<&'a StatementHeat> {
    heatmap.tiles().find(|tile| tile.id == dimension.id)?.statements.get(index)
}

/// The spread in a few characters; empty where nothing but the tile's word may be shown.
pub(super) fn in_short(
    heatmap: &Heatmap,
    dimension: &Dimension,
    index: usize,
    messages: &Messages,
) -> String {
    let Some(statement) = found(heatmap, dimension, index) else { return String::new() };
    match (&statement.counts, statement.sides) {
        (Some(counts), _) => picture::marks(counts, counts.len() * 2),
        (None, Some(sides)) => sides_in_words(sides, messages),
        (None, None) if heatmap.shows_spread() => messages.text("tile-too-few").into_owned(),
        (None, None) => String::new(),
    }
}

fn sides_in_words(sides: Sides, messages: &Messages) -> String {
    let values = [("cool", sides.cool.into()), ("middle", sides.middle.into()), ("warm", sides.warm.into())];
    messages.with("statement-sides", &values)
}

/// The spread as bars, a line a level, the warmest first; in a sentence where bars would say too much.
pub(super) fn of_statement(
    page: &mut Page,
    (open, heatmap): (&Open, &Heatmap),
    dimension: &Dimension,
    index: usize,
    messages: &Messages,
) {
    let Some(statement) = found(heatmap, dimension, index) else { return };
    let Some(counts) = &statement.counts else {
        return page.add(Role::Heading, &in_short(heatmap, dimension, index, messages), 2);
    };
    let labels = open.questionnaire.scale.labels();
    let widest = labels.iter().map(|label| text::width(label)).max().unwrap_or(0).min(page.width / 2);
    let most = counts.iter().copied().max().unwrap_or(0);
    let room = page.width.saturating_sub(widest + 10).min(BAR);
    for (label, count) in labels.iter().zip(counts).rev() {
        let bar = picture::bar(*count, most, room);
        let count = if *count > 0 { count.to_string() } else { String::new() };
        let line = format!("{}  {bar} {count}", text::fit(label, widest));
        page.add(Role::Body, line.trim_end(), 2);
    }
    let others = [("statement-not-sure", statement.not_sure), ("statement-no-fit", statement.does_not_apply)];
    let told = others.iter().filter_map(|(key, count)| {
        let count = count.filter(|count| *count > 0)?;
        Some(messages.with(key, &[("count", count.into())]))
    });
    let told = told.collect::<Vec<_>>().join(" · ");
    if !told.is_empty() {
        page.add(Role::Quiet, &told, 2);
    }
}
