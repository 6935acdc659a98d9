//! A report as lines of text, for pasting.

use std::fmt::Write as _;

use super::{INDENT, Paint, grid};
use crate::export::report::Report;
use crate::picture::ticked;
use crate::text::{width, wrap};
use crate::words::Words;

/// All of a report: what it is, the grid, what is warm and cool, what will be done, the notes.
#[must_use]
pub fn report(report: &Report, paint: Paint, words: &Words) -> String {
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
    out.push_str(&grid(&report.picture, &report.legend, paint, words));
    out.push('\n');
    for (name, content) in &report.lists {
        // Under one another where they would leave little room.
        let label = if name.is_empty() { 0 } else { width(name) + 2 };
        let first = if content.contains('\n') || label > columns / 3 { INDENT } else { label };
        if first == label && !name.is_empty() {
            let wrapped = wrap(content, columns - label);
            for (index, line) in wrapped.iter().enumerate() {
                let name = if index == 0 { name.as_str() } else { "" };
                let _ = writeln!(out, "{name:label$}{line}");
            }
        } else {
            lines(&mut out, 0, name);
            lines(&mut out, first, content);
        }
    }
    let (heading, actions) = &report.actions;
    if !actions.is_empty() {
        let _ = write!(out, "\n{heading}\n");
    }
    for action in actions {
        for (index, line) in wrap(&action.what, columns - INDENT).iter().enumerate() {
            let front = if index == 0 { ticked(action.state) } else { "" };
            let _ = writeln!(out, "{front:INDENT$}{line}");
        }
        lines(&mut out, INDENT, &action.details);
    }
    let (heading, notes) = &report.notes;
    if !notes.is_empty() {
        let _ = write!(out, "\n{heading}\n");
    }
    for (title, note) in notes {
        lines(&mut out, 0, title);
        lines(&mut out, INDENT, note);
    }
    out
}
