//! The keys: those of the screen below, then those of the others.

use super::KEY_TABLES;
use crate::ui::prelude::*;

/// How many columns the keys take.
const KEY_COLUMNS: usize = 16;

pub struct HelpScreen {
    /// The keys of the screen below.
    below: &'static KeyTable,
    scroll: usize,
}

impl HelpScreen {
    pub const KEYS: &KeyTable = &KeyTable::new(
        "help",
        &[&[foot(ESC, Command::BACK, "key-close")], SCROLL, MOVES, ON_A_SHARED_SCREEN],
        &[],
    );

    pub fn new(below: &'static KeyTable) -> Self {
        Self { below, scroll: 0 }
    }

    fn lines(&self, cx: &Context) -> Vec<PageLine> {
        let mut page = Page::new(layout::page_width(cx.size));
        page.add(Role::Quiet, &cx.messages.text("help-intro"), 0);
        let others = KEY_TABLES.iter().copied().filter(|table| table.name != self.below.name);
        for table in std::iter::once(self.below).chain(others) {
            page.heading(&cx.messages.text(&table.title()));
            for hint in cx.keys.hints(table, |command| is_on_scale(command, cx)) {
                // Nothing of a preview is saved.
                let is_stop = hint.messages == "key-stop" && cx.session.preview.is_some();
                let meaning = cx.messages.text(if is_stop { "key-leave" } else { hint.messages });
                let keys = text::fit(&hint.long, KEY_COLUMNS.max(text::width(&hint.long)));
                page.add(Role::Body, &format!("{keys} {meaning}"), 0);
            }
        }
        page.lines
    }
}

/// Whether a key means something: not the numbers of levels that the scale does not have.
fn is_on_scale(command: Command, cx: &Context) -> bool {
    let Some((level, document)) = command.level().zip(cx.document()) else { return true };
    document.questionnaire.scale.level(level).is_some()
}

impl Screen for HelpScreen {
    fn keys(&self, _: &Context) -> &'static KeyTable {
        Self::KEYS
    }

    fn is_enabled(&self, command: Command, _: &Context) -> bool {
        command != Command::HELP
    }

    fn command(&mut self, command: Command, cx: &mut Context) -> Transition {
        match command {
            // The key that opens it closes it.
            Command::BACK | Command::HELP => return Transition::Pop,
            _ => {
                self.scroll = scrolled(self.scroll, self.lines(cx).len(), command, cx);
            }
        }
        Transition::Stay
    }

    fn passes_events(&self) -> bool {
        true
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        draw_text(&cx.messages.text("screen-help"), cx.theme.heading(), frame, row(area, 1, MARGIN));
        draw_page(&self.lines(cx), self.scroll, None, cx, frame, area);
    }
}
