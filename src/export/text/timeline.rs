//! One place over time as lines of text.

use std::fmt::Write as _;

use jiff::tz::TimeZone;

use super::{Paint, bold, painted};
use crate::heatmap::picture;
use crate::heatmap::timeline::Timeline;
use crate::i18n::Messages;
use crate::i18n::text;

/// A line a dimension, a cell a heatmap, oldest first.
pub fn timeline(timeline: &Timeline, paint: Paint, zone: &TimeZone, messages: &Messages) -> String {
    let titles = timeline.title_width();
    let cells = timeline.cells(paint.columns.saturating_sub(titles + 2));
    let shown = timeline.clone().newest(cells.count);
    let mut out = format!("{:1$}", "", titles + 2);
    for (column, label) in shown.dates(cells, messages, zone) {
        let missing = (titles + 2 + column).saturating_sub(text::width(&out));
        let _ = write!(out, "{:missing$}{label}", "");
    }
    out.push('\n');
    for area in &shown.areas {
        let _ = writeln!(out, "{}", bold(&area.title, paint));
        for line in &area.lines {
            out.push_str(&text::fit(&line.title, titles + 2));
            for band in &line.bands {
                let mark = picture::band_character(*band);
                let word = band.map(|band| messages.text(band.name())).unwrap_or_default();
                let content = if cells.has_words() { format!("{mark}{word}") } else { mark.to_string() };
                let _ = write!(out, "{} ", painted(&text::fit(&content, cells.width - 1), *band, paint));
            }
            out.truncate(out.trim_end().len());
            out.push('\n');
        }
        out.push('\n');
    }
    out
}
