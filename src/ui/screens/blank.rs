//! Nothing at all, so that a room looks at each other, until the same key is pressed again.

use crate::ui::prelude::*;

pub struct BlankScreen;

impl BlankScreen {
    pub const KEYS: &KeyTable = &KeyTable::new(
        "blank",
        &[&[foot(&[char('.'), char('b')], Command::BLANK, "key-blank")], IN_TEXT],
        &[],
    );
}

impl Screen for BlankScreen {
    fn keys(&self, _: &Context) -> &'static KeyTable {
        Self::KEYS
    }

    fn command(&mut self, command: Command, _: &mut Context) -> Transition {
        if command == Command::BLANK { Transition::Pop } else { Transition::Stay }
    }

    fn passes_events(&self) -> bool {
        true
    }

    fn draw(&self, _: &Context, _: &mut Frame<'_>, _: Rect) {}

    fn footer(&self) -> Footer {
        Footer::Hidden
    }
}
