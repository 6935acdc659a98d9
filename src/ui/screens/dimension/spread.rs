//! How a group's answers to a statement spread, as far as it may be shown.

use crate::heatmap::{StatementHeat, picture};
use crate::ui::prelude::*;

/// The widest that a bar gets.
const BAR: usize = 24;

/// Adds bars, a line a level, the warmest first; or the spread in short where bars would tell too much.
pub(super) fn add(
    page: &mut Page,
    statement: &StatementHeat,
    in_short: &str,
    labels: &[String],
    messages: &Messages,
) {
    let Some(counts) = &statement.counts else { return page.add(Role::Heading, in_short, 2) };
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
    let others = others.iter().filter_map(|(key, count)| {
        let count = count.filter(|count| *count > 0)?;
        Some(messages.with(key, &[("count", count.into())]))
    });
    let others = others.collect::<Vec<_>>().join(" · ");
    if !others.is_empty() {
        page.add(Role::Quiet, &others, 2);
    }
}
