//! The place to come back to: what was planned, what is saved, and a new beginning.

mod draw;
mod lines;

use std::path::Path;

use crate::session::{Change, Row};
use crate::ui::app::deleted_message;
use crate::ui::prelude::*;

pub(super) use draw::draw_row;

#[derive(Debug, Default)]
pub struct StartScreen {
    /// The index of the chosen row.
    cursor: usize,
    /// What is looked for.
    find: Option<TextInput>,
}

/// To the ends and by pages, where `g` means a group.
const MOVES: &[Binding] = &[
    more(&[key(Code::Home)], Command::FIRST, "key-first"),
    more(&[key(Code::End), char('G')], Command::LAST, "key-last"),
    more(&[key(Code::PageUp)], Command::PAGE_UP, "key-page"),
    more(&[key(Code::PageDown)], Command::PAGE_DOWN, "key-page"),
];

/// Opens the trash.
const TRASH: Command = Command("trash");

const FIND: Word = with("plain-type-find", Ask::Do(Command::FIND), "plain-hint-find");

impl StartScreen {
    pub const KEYS: &KeyTable = &KeyTable {
        name: "start",
        is_text: false,
        bindings: &[
            &[
                foot(&[char('n')], Command::NEW, "key-new"),
                foot(ENTER, Command::ENTER, "key-open"),
                foot(UP, Command::UP, "key-move"),
                foot(DOWN, Command::DOWN, "key-move"),
                foot(&[char('a')], Command::ACTIONS, "key-actions"),
                foot(&[char('g')], Command::GROUP, "key-group"),
                foot(&[char('c')], Command::COMPARE, "key-compare"),
                foot(&[char('/')], Command::FIND, "key-find"),
                foot(&[char('d')], Command::DELETE, "key-delete"),
                more(&[char('t')], TRASH, "key-trash"),
            ],
            MOVES,
            EVERYWHERE,
        ],
        words: &[
            &[
                way("plain-type-new", Ask::Do(Command::NEW), "plain-hint-new"),
                way("plain-type-actions", Ask::Do(Command::ACTIONS), "plain-hint-actions"),
                way("plain-type-group", Ask::Do(Command::GROUP), "plain-hint-group"),
                with("plain-type-compare", Ask::Do(Command::COMPARE), "plain-hint-compare-row"),
                with("plain-type-delete", Ask::Do(Command::DELETE), "plain-hint-delete"),
                way("plain-type-trash", Ask::Do(TRASH), "plain-hint-trash"),
                FIND,
                Word::ALL,
            ],
            UNDO_LEAVE_AND_HELP,
        ],
    };

    pub const FIND_KEYS: &KeyTable = &KeyTable {
        name: "find",
        is_text: true,
        bindings: &[
            &[
                foot(ESC, Command::BACK, "key-show-all"),
                foot(ENTER, Command::ENTER, "key-open"),
                foot(&[key(Code::Up)], Command::UP, "key-move"),
                foot(&[key(Code::Down)], Command::DOWN, "key-move"),
            ],
            IN_TEXT,
        ],
        words: &[&[Word::BACK, FIND, Word::ALL], LEAVE_AND_HELP],
    };

    /// The rows that are shown: all, or those in which the place or name has what is looked for.
    fn rows<'a>(&self, cx: &'a Context) -> Vec<&'a Row> {
        let looked_for = self.find.as_ref().map(|find| text::folded(&find.text())).unwrap_or_default();
        cx.session.library.rows.iter().filter(|row| row.is_found_by(&looked_for)).collect()
    }

    fn chosen<'a>(&self, cx: &'a Context) -> Option<&'a Row> {
        self.rows(cx).get(self.cursor).copied()
    }

    fn delete(&mut self, path: &Path, cx: &mut Context) {
        if let Some(row) = cx.session.delete(path) {
            cx.message = Some(deleted_message(&row, cx));
            cx.session.history.remember(Change::Restore(Box::new(row)));
        }
    }
}

impl Screen for StartScreen {
    fn keys(&self, _: &Context) -> &'static KeyTable {
        if self.find.is_some() { Self::FIND_KEYS } else { Self::KEYS }
    }

    fn is_enabled(&self, command: Command, cx: &Context) -> bool {
        let rows = cx.session.library.rows.len();
        match command {
            Command::ENTER | Command::DELETE => rows > 0,
            Command::UP | Command::DOWN | Command::COMPARE => rows > 1,
            // In a list that fits on the screen there is little to look for.
            Command::FIND => rows > 5,
            Command::ACTIONS => cx.session.library.actions().next().is_some(),
            _ => true,
        }
    }

    fn command(&mut self, command: Command, cx: &mut Context) -> Transition {
        let chosen = self.chosen(cx).map(|row| row.saved.clone());
        match (command, chosen) {
            (Command::NEW, _) => return Transition::push(super::BeginScreen::new(cx)),
            (Command::ENTER, Some(saved)) => cx.session.open(saved),
            (Command::ENTER, None) if cx.session.library.rows.is_empty() => {
                return Transition::push(super::BeginScreen::new(cx));
            }
            (Command::DELETE, Some(saved)) => self.delete(saved.path(), cx),
            (Command::COMPARE, Some(saved)) => {
                let now = cx.session.library.row(saved.path()).cloned();
                return now.map_or(Transition::Stay, |now| super::choose_then(now, cx));
            }
            (Command::GROUP, _) => return Transition::push(super::GroupFormScreen::new(cx)),
            (Command::ACTIONS, _) => return Transition::push(super::ActionsScreen::new(cx)),
            (TRASH, _) => return Transition::push(super::TrashScreen::new(cx)),
            (Command::FIND, _) => *self = Self { cursor: 0, find: Some(TextInput::line("")) },
            (Command::BACK, chosen) => {
                let place = chosen.and_then(|saved| cx.session.library.place(saved.path()));
                *self = Self { cursor: place.unwrap_or(0), find: None };
            }
            _ => {
                let last = self.rows(cx).len().saturating_sub(1);
                self.cursor = layout::moved(self.cursor, last, layout::page_step(cx.size), command);
            }
        }
        Transition::Stay
    }

    fn type_in(&mut self, typed: Typed, cx: &mut Context) {
        if let Some(find) = &mut self.find {
            find.type_in(typed, layout::page_width(cx.size));
            self.cursor = 0;
        }
    }

    fn on_event(&mut self, event: &AppEvent, cx: &mut Context) -> Transition {
        match event {
            AppEvent::Opened(..) if cx.session.take_opened() => Transition::Reset(super::of_document(cx)),
            _ => Transition::Stay,
        }
    }

    fn refresh(&mut self, cx: &Context) {
        self.cursor = self.cursor.min(self.rows(cx).len().saturating_sub(1));
    }

    fn reveal(&mut self, target: &Target, cx: &Context) -> bool {
        match target {
            Target::Row(row) if *row < self.rows(cx).len() => self.cursor = *row,
            Target::File(path) => {
                *self = Self { cursor: cx.session.library.place(path).unwrap_or(0), find: None };
            }
            _ => return false,
        }
        true
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        draw::draw(self, cx, frame, area);
    }

    fn place(&self, _: &Context) -> Place {
        let place = Place::new(PlaceKind::Start, "start");
        self.find.as_ref().map_or(place.clone(), |find| place.at(find.text()))
    }

    fn describe(&self, cx: &Context, spoken: &mut Spoken, out: &mut Lines) {
        lines::describe(self, cx, spoken, out);
    }

    fn describe_choices(&self, cx: &Context, out: &mut Lines) {
        out.say(&cx.messages.text("plain-numbers-start"));
    }

    fn parse_command(&self, cx: &Context, spoken: &mut Spoken, command: Command, rest: &str) -> Vec<Input> {
        lines::parse_command(self, cx, spoken, command, rest)
    }

    fn parse_other(&self, cx: &Context, spoken: &mut Spoken, line: &str) -> Option<Vec<Input>> {
        let at = lines::row(self, cx, spoken, line)?;
        Some(vec![Input::Select(Target::Row(at)), Input::Command(Command::ENTER)])
    }
}
