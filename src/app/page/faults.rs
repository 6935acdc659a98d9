//! Why the file that is followed cannot be used as it is now.

use super::{Line, Page, Role, State};
use crate::format::document::MOST_FAULTS;
use crate::i18n::Localize as _;
use crate::store::Error;

/// How far the line of the file stands in.
const INDENT: usize = 2;

/// What is wrong, with the lines it is about, and what would be right.
#[must_use]
pub fn faults(state: &State, width: usize) -> Vec<Line> {
    let mut page = Page { lines: Vec::new(), width };
    let messages = &state.messages;
    let report = match state.faults() {
        Some(Error::BadQuestionnaire { report, .. }) => report,
        Some(other) => {
            page.add(Role::Body, &other.localize(messages), 0);
            return page.lines;
        }
        None => return page.lines,
    };
    for fault in report.faults.iter().take(MOST_FAULTS) {
        let (line, _) = fault.place(&report.source);
        let what = [("line", line.into()), ("what", fault.localize(messages).into())];
        if !page.lines.is_empty() {
            page.blank();
        }
        page.add(Role::Heading, &messages.with("preview-fault", &what), 0);
        for quoted in fault.quote(&report.source, width.saturating_sub(INDENT)) {
            // Never wrapped: the marks stand below what they mark.
            let text = format!("{:INDENT$}{quoted}", "");
            page.lines.push(Line { role: Role::Quiet, text, item: None });
        }
        if let Some(help) = fault.help_said(messages) {
            page.add(Role::Body, &help, INDENT);
        }
    }
    let more = report.faults.len().saturating_sub(MOST_FAULTS) + report.more;
    if more > 0 {
        page.blank();
        page.add(Role::Body, &messages.with("fault-more", &[("more", more.into())]), 0);
    }
    page.lines
}
