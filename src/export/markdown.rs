//! A heatmap as Markdown, for notes, mails and issues.

use std::fmt::Write as _;

use super::report::{Report, more};
use crate::heatmap::picture::counts;
use crate::model::response::ActionState;

/// The Markdown of a report.
pub fn markdown(report: &Report) -> String {
    let mut out = format!("# {}\n", plain(&report.title));
    for line in &report.under {
        let _ = write!(out, "\n{}\n", plain(line));
    }
    let columns = &report.table;
    for row in &report.picture.rows {
        let _ = write!(out, "\n## {}\n\n", plain(&row.title));
        // Columns in which nothing would stand are not there.
        let is_there = [true, columns.then.is_some(), true, report.has_answers(), report.has_more()];
        let there = |cells: [&str; 5]| -> Vec<String> {
            let cells = cells.into_iter().zip(is_there).filter(|(_, is_there)| *is_there);
            cells.map(|(cell, _)| plain(cell)).collect()
        };
        let then = columns.then.as_deref().unwrap_or_default();
        let heads = there([&columns.dimension, then, &columns.heat, &columns.answers, &columns.more]);
        let _ = writeln!(out, "| {} |\n|{}", heads.join(" | "), " --- |".repeat(heads.len()));
        for tile in &row.tiles {
            let title = format!("{} {}", tile.title, tile.flags.trim());
            let heat = format!("{} {}", tile.word, tile.value);
            let then = tile.then.as_ref().map_or("", |then| then.word.as_str());
            let cells = there([&title, then, &heat, &counts(&tile.spread), &more(tile)]);
            let _ = writeln!(out, "| {} |", cells.join(" | "));
        }
    }
    let _ = write!(out, "\n{}\n", legend(report));
    for item in report.lists.iter().filter(|list| list.heading.is_none()).flat_map(|list| &list.items) {
        let _ = write!(out, "\n{}\n", plain(item));
    }
    let named = report.lists.iter().filter_map(|list| Some((list.heading.as_ref()?, &list.items)));
    for (index, (heading, items)) in named.enumerate() {
        out.push_str(if index == 0 { "\n" } else { "" });
        match items.as_slice() {
            [item] => {
                let _ = writeln!(out, "- **{}**: {}", plain(heading), plain(item));
            }
            items => {
                let _ = writeln!(out, "- **{}**:", plain(heading));
                for item in items {
                    let _ = writeln!(out, "  - {}", plain(item));
                }
            }
        }
    }
    let (heading, actions) = &report.actions;
    if !actions.is_empty() {
        let _ = write!(out, "\n## {}\n\n", plain(heading));
    }
    for action in actions {
        let details =
            if action.details.is_empty() { String::new() } else { format!(" ({})", plain(&action.details)) };
        let what = plain(&action.what);
        // What was let go is not done: it has no box to tick.
        let what = match action.state {
            ActionState::Open => format!("[ ] {what}"),
            ActionState::Done(_) => format!("[x] {what}"),
            ActionState::LetGo(_) => format!("~~{what}~~"),
        };
        let _ = writeln!(out, "- {what}{details}");
    }
    for (heading, notes) in &report.notes {
        let _ = writeln!(out, "\n## {}", plain(heading));
        for (title, note) in notes {
            let lines: Vec<String> = note.lines().map(plain).collect();
            let _ = write!(out, "\n**{}**\n\n{}\n", plain(title), lines.join("  \n").trim_end());
        }
    }
    out
}

/// The words of the bands from the coolest to the warmest, then what the marks mean.
fn legend(report: &Report) -> String {
    let bands = report.bands.iter().map(|word| plain(word)).collect::<Vec<_>>().join(" – ");
    let marks = report.legend_of_table.iter().map(|entry| plain(entry));
    std::iter::once(bands).chain(marks).collect::<Vec<_>>().join(" · ")
}

/// An invisible character between letters, which does not break the line: text around it is not read as an address.
const JOINER: char = '\u{2060}';

/// A text of which Markdown takes nothing for its own: no mark, no list, no block, no link. It is one line, since what
/// is at the beginning of a line means most.
fn plain(text: &str) -> String {
    let text = text.trim();
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let (before, from) = text.split_at_checked(at).unwrap_or_default();
        let behind = from.get(c.len_utf8()..).unwrap_or_default();
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\n' | '\t' => out.push(' '),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '!' | '$' => out.extend(['\\', c]),
            // At the beginning of a line these begin a list, a heading or a definition, and so does a number with a stop.
            '-' | '+' | '=' | ':' if before.is_empty() => out.extend(['\\', c]),
            '.' | ')' if !before.is_empty() && before.bytes().all(|byte| byte.is_ascii_digit()) => {
                out.extend(['\\', c]);
            }
            // Where issues have numbers, these would be links to them.
            '#' if behind.starts_with(|next: char| next.is_ascii_digit()) => out.extend(['\\', c, JOINER]),
            // A backslash does not stop Markdown from making links of addresses, so an invisible character does.
            '.' if ends_with_www(before) => out.extend([JOINER, c]),
            '@' => out.extend([JOINER, c, JOINER]),
            ':' if behind.starts_with("//") => out.extend([c, JOINER]),
            '#' => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out
}

fn ends_with_www(text: &str) -> bool {
    let mut last = text.chars().rev();
    (0..3).all(|_| last.next().is_some_and(|c| c.eq_ignore_ascii_case(&'w')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_made_a_link() {
        for (text, shown) in [
            ("www.evil.com", "www\u{2060}.evil.com"),
            ("see WWW.evil.com", "see WWW\u{2060}.evil.com"),
            ("ada@evil.com", "ada\u{2060}@\u{2060}evil.com"),
            ("https://evil.com", "https:\u{2060}//evil.com"),
            ("://evil.com", "\\://evil.com"),
            ("see #12 and # 12", "see \\#\u{2060}12 and \\# 12"),
        ] {
            assert_eq!(plain(text), shown);
        }
    }

    #[test]
    fn nothing_at_the_beginning_of_a_line_begins_anything() {
        for (text, shown) in [
            ("    code", "code"),
            ("\t- one", "\\- one"),
            ("  12. one", "12\\. one"),
            (" 3) one", "3\\) one"),
            (" # one", "\\# one"),
            ("  > one", "&gt; one"),
            ("===", "\\==="),
            ("***", "\\*\\*\\*"),
            (": one", "\\: one"),
            ("```", "\\`\\`\\`"),
        ] {
            assert_eq!(plain(text), shown);
        }
    }
}
