//! Why the questionnaire that is tried while it is written cannot be used as it is now.

use crate::format::document::MOST_FAULTS;
use crate::store::Error;
use crate::ui::prelude::*;

/// How far the line of the file is indented.
const INDENT: usize = 2;

#[derive(Default)]
pub struct FaultsScreen {
    scroll: usize,
}

impl FaultsScreen {
    pub const KEYS: &KeyTable = &KeyTable::new(
        "faults",
        &[&[foot(ESC, Command::BACK, "key-underneath")], SCROLL, MOVES, EVERYWHERE],
        &[LEAVE_AND_HELP],
    );
}

/// What is wrong, with the lines that it is about, and what would be right.
fn lines(cx: &Context) -> Vec<PageLine> {
    let width = layout::page_width(cx.size);
    let mut page = Page::new(width);
    let messages = &cx.messages;
    let report = match cx.session.faults() {
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
            // Never wrapped: the carets are below what they mark.
            page.add_whole(Role::Quiet, format!("{:INDENT$}{quoted}", ""));
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

impl Screen for FaultsScreen {
    fn keys(&self, _: &Context) -> &'static KeyTable {
        Self::KEYS
    }

    fn is_enabled(&self, command: Command, cx: &Context) -> bool {
        command != Command::BACK || !cx.session.questionnaires.is_empty()
    }

    fn command(&mut self, command: Command, cx: &mut Context) -> Transition {
        match command {
            Command::BACK if cx.session.questionnaires.is_empty() => {
                cx.session.push(Effect::Leave);
            }
            Command::BACK => {
                if let Some(preview) = &mut cx.session.preview {
                    preview.is_aside = true;
                }
                return Transition::Pop;
            }
            _ => {
                self.scroll = scrolled(self.scroll, lines(cx).len(), command, cx);
            }
        }
        Transition::Stay
    }

    fn on_event(&mut self, event: &AppEvent, cx: &mut Context) -> Transition {
        match event {
            AppEvent::Followed(_) if cx.session.faults().is_none() => Transition::Pop,
            AppEvent::Followed(_) => {
                cx.message = None;
                Transition::Stay
            }
            _ => Transition::Stay,
        }
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        draw_text(&cx.messages.text("screen-faults"), cx.theme.heading(), frame, row(area, 1, MARGIN));
        draw_page(&lines(cx), self.scroll, None, cx, frame, area);
    }

    fn describe(&self, cx: &Context, _: &mut Spoken, out: &mut Lines) {
        // The faults themselves are said when the file changes.
        if cx.session.questionnaires.is_empty() {
            out.say(&cx.messages.text("line-faults"));
        }
    }

    fn parse_text(&self, _: &Context, _: &mut Spoken, line: &str) -> Option<Vec<Input>> {
        let leaves = line.trim() == "q";
        Some(if leaves { vec![Input::Command(Command::STOP)] } else { Vec::new() })
    }
}
