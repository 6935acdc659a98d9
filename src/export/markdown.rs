//! A heatmap as Markdown, for notes, mails and issues.

use std::fmt::Write as _;

use super::report::Report;
use crate::picture::counts;
use crate::response::ActionState;

/// The Markdown of a report.
#[must_use]
pub fn markdown(report: &Report) -> String {
    let mut out = format!("# {}\n", plain(&report.title));
    for line in &report.under {
        let _ = write!(out, "\n{}\n", plain(line));
    }
    let columns = &report.columns;
    for row in &report.picture.rows {
        let _ = write!(out, "\n## {}\n\n", plain(&row.title));
        let heads = match &columns.then {
            Some(then) => vec![&columns.dimension, then, &columns.heat, &columns.more],
            None => vec![&columns.dimension, &columns.heat, &columns.answers, &columns.more],
        };
        let heads: Vec<String> = heads.into_iter().map(|head| plain(head)).collect();
        let _ = writeln!(out, "| {} |\n|{}", heads.join(" | "), " --- |".repeat(heads.len()));
        for tile in &row.tiles {
            let title = format!("{} {}", tile.title, tile.flags.trim());
            let heat = format!("{} {}", tile.word, tile.value);
            let cells = match &tile.then {
                Some(then) => [title, then.word.clone(), heat, then.change.clone()],
                None => [title, heat, counts(&tile.spread), tile.foot.replace("<>", "")],
            };
            let cells: Vec<String> = cells.iter().map(|cell| plain(cell.trim())).collect();
            let _ = writeln!(out, "| {} |", cells.join(" | "));
        }
    }
    if !report.lists.is_empty() {
        out.push('\n');
    }
    for (name, content) in &report.lists {
        let line =
            if name.is_empty() { plain(content) } else { format!("**{}**: {}", plain(name), plain(content)) };
        let _ = writeln!(out, "- {line}");
    }
    let (heading, actions) = &report.actions;
    if !actions.is_empty() {
        let _ = write!(out, "\n## {}\n\n", plain(heading));
    }
    for action in actions {
        let mark = if matches!(action.state, ActionState::Open) { " " } else { "x" };
        let details =
            if action.details.is_empty() { String::new() } else { format!(" ({})", plain(&action.details)) };
        let _ = writeln!(out, "- [{mark}] {}{details}", plain(&action.what));
    }
    let (heading, notes) = &report.notes;
    if !notes.is_empty() {
        let _ = writeln!(out, "\n## {}", plain(heading));
    }
    for (title, note) in notes {
        let lines: Vec<String> = note.lines().map(plain).collect();
        let _ = write!(out, "\n**{}**\n\n{}\n", plain(title), lines.join("  \n"));
    }
    out
}

/// A text of which Markdown takes nothing for its own.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (index, c) in text.char_indices() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\n' => out.push(' '),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '#' | '~' | '!' => {
                out.push('\\');
                out.push(c);
            }
            // At the beginning of a line these begin a list or a heading.
            '-' | '+' | '=' if index == 0 => {
                out.push('\\');
                out.push(c);
            }
            // A number with a dot would begin a list.
            '.' | ')'
                if text.get(..index).is_some_and(|before| {
                    !before.is_empty() && before.chars().all(|c| c.is_ascii_digit())
                }) =>
            {
                out.push('\\');
                out.push(c);
            }
            // Addresses stay what they are: nothing is made a link.
            ':' if text.get(index..).is_some_and(|rest| rest.starts_with("://")) => out.push_str("\\:"),
            '@' => out.push_str("\\@"),
            c => out.push(c),
        }
    }
    out
}
