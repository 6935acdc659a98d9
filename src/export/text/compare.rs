//! Two heatmaps as one, as lines of text.

use std::fmt::Write as _;

use super::{INDENT, Paint, action_lines, bold, entries, grid, paragraph};
use crate::heatmap::picture::Picture;
use crate::heatmap::{Change, Comparison};
use crate::i18n::Messages;
use crate::model::questionnaire::{Questionnaire, titles};
use crate::model::response::Action;

/// What is told of a comparison besides its numbers.
#[derive(Debug, Clone, Copy)]
pub struct ComparisonDetails<'a> {
    /// The first line: which places and days.
    pub heading: &'a str,
    /// Whether the two are about one place.
    pub one_place: bool,
    /// The statements that moved most: the sentence, and the two answers.
    pub moved: &'a [(String, String)],
    /// What was done in between.
    pub done: &'a [Action],
    /// What was noted then, each with the title of its dimension.
    pub noted: &'a [(&'a str, &'a str)],
}

/// The picture of a comparison as text: the grid, what has become of each dimension, and what is told besides.
pub fn compare(
    picture: &Picture,
    comparison: &Comparison,
    (then, now): (&Questionnaire, &Questionnaire),
    details: ComparisonDetails<'_>,
    paint: Paint,
    messages: &Messages,
) -> String {
    let mut out = String::new();
    let columns = paint.columns.clamp(20, 80);
    let lines = |out: &mut String, indent, content: &str| paragraph(out, indent, columns, content);
    lines(&mut out, 0, details.heading);
    if !details.one_place {
        lines(&mut out, 0, &messages.text("compare-places"));
    }
    out.push('\n');
    out.push_str(&grid(picture, &entries(&messages.text("compare-legend")), paint, messages));
    for change in Change::ALL {
        let titles = titles(&comparison.changed(change), &[now, then]);
        if !titles.is_empty() {
            let _ = write!(out, "\n{}\n", bold(&messages.text(change.title()), paint));
            lines(&mut out, INDENT, &titles);
        }
    }
    let titled = |out: &mut String, key: &str, is_there: bool| {
        if is_there {
            let _ = write!(out, "\n{}\n", bold(&messages.text(key), paint));
        }
    };
    titled(&mut out, "compare-most", !details.moved.is_empty());
    for (sentence, answers) in details.moved {
        lines(&mut out, INDENT, sentence);
        lines(&mut out, INDENT + 2, answers);
    }
    titled(&mut out, "compare-done", !details.done.is_empty());
    for action in details.done {
        out.push_str(&action_lines(action, &[], paint, messages));
    }
    titled(&mut out, "compare-noted-then", !details.noted.is_empty());
    for (title, note) in details.noted {
        lines(&mut out, INDENT, &format!("{title}: {note}"));
    }
    out
}
