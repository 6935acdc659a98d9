//! Nothing at all, so that a room looks at each other, until the same key is pressed again.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::ui::keys::{Command, IN_TEXT, KeyTable, char, foot};
use crate::ui::{Context, Footer, Input, Screen, Transition};

#[derive(Debug)]
pub struct BlankScreen;

impl BlankScreen {
    pub const KEYS: &KeyTable = &KeyTable {
        name: "blank",
        is_text: false,
        bindings: &[&[foot(&[char('.'), char('b')], Command::BLANK, "key-blank")], IN_TEXT],
        words: &[],
    };
}

impl Screen for BlankScreen {
    fn keys(&self, _: &Context) -> &'static KeyTable {
        Self::KEYS
    }

    fn update(&mut self, input: Input, _: &mut Context) -> Transition {
        match input {
            Input::Command(Command::BLANK) => Transition::Pop,
            _ => Transition::Stay,
        }
    }

    fn passes_events(&self) -> bool {
        true
    }

    fn draw(&self, _: &Context, _: &mut Frame<'_>, _: Rect) {}

    fn footer(&self) -> Footer {
        Footer::Hidden
    }
}
