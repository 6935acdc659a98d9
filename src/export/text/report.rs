//! A report as lines of text, for pasting.

use std::fmt::Write as _;

use super::{INDENT, Paint, grid, ticked_lines};
use crate::export::report::{List, Report};
use crate::i18n::Messages;
use crate::i18n::text::{width, wrap};

/// All of a report: what it is, the grid, what is warm and cool, what will be done, the notes.
pub fn report(report: &Report, paint: Paint, messages: &Messages) -> String {
    let columns = paint.columns.clamp(20, 80);
    let mut out = String::new();
    let lines = |out: &mut String, indent: usize, content: &str| {
        for line in wrap(content, columns - indent) {
            let _ = writeln!(out, "{}", format!("{:indent$}{line}", "").trim_end());
        }
    };
    lines(&mut out, 0, &report.title);
    report.under.iter().for_each(|line| lines(&mut out, 0, line));
    out.push('\n');
    out.push_str(&grid(&report.picture, &report.legend, paint, messages));
    out.push('\n');
    for List { heading, items } in &report.lists {
        let label = heading.as_ref().map_or(0, |heading| width(heading) + 2);
        match (heading, items.as_slice()) {
            (None, items) => items.iter().for_each(|item| lines(&mut out, 0, item)),
            (Some(heading), [item]) if label <= columns / 3 => {
                for (index, line) in wrap(item, columns - label).iter().enumerate() {
                    let _ = writeln!(out, "{:label$}{line}", if index == 0 { heading.as_str() } else { "" });
                }
            }
            // Under one another where they would leave little room.
            (Some(heading), items) => {
                lines(&mut out, 0, heading);
                items.iter().for_each(|item| lines(&mut out, INDENT, item));
            }
        }
    }
    let (heading, actions) = &report.actions;
    if !actions.is_empty() {
        let _ = write!(out, "\n{heading}\n");
    }
    for action in actions {
        ticked_lines(&mut out, action.state, &action.what, columns);
        lines(&mut out, INDENT, &action.details);
    }
    for (heading, notes) in &report.notes {
        let _ = write!(out, "\n{heading}\n");
        for (title, note) in notes {
            lines(&mut out, 0, title);
            lines(&mut out, INDENT, note);
        }
    }
    out
}
