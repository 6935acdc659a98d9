//! While a group gathers: who is in, what to say first, and the ways to gather.

mod draw;
mod lines;

use super::{FilesScreen, GroupFormScreen, HandoverScreen, describe_people_in, guess, hands, turn};
use crate::session::TurnKind;
use crate::ui::prelude::*;
use crate::ui::screens::BlankScreen;

#[derive(Debug)]
pub struct GatherScreen;

impl GatherScreen {
    pub const KEYS: &KeyTable = &KeyTable {
        name: "gather",
        is_text: false,
        bindings: &[
            &[
                foot(ESC, Command::BACK, "key-to-start"),
                more(&[char('i')], Command::FILES, "key-files").edits(),
                more(&[char('s')], Command::SLIPS, "key-slips").edits(),
                more(&[char('n')], Command::NEXT_PERSON, "key-next-person").edits(),
                more(&[char('t')], Command::HANDS, "key-hands").edits(),
                more(&[char('v')], Command::REVEAL, "key-reveal").edits(),
                more(&[char('e')], Command::SETTINGS, "key-settings").edits(),
                more(&[char('.')], Command::BLANK, "key-blank"),
            ],
            ON_A_SHARED_SCREEN,
        ],
        words: &[
            &[
                with("plain-type-files", Ask::Do(Command::FILES), "plain-hint-files"),
                way("plain-type-slips", Ask::Do(Command::SLIPS), "plain-hint-slips"),
                way("plain-type-hands", Ask::Do(Command::HANDS), "plain-hint-hands"),
                way("plain-type-next-person", Ask::Screens, "plain-hint-next-person"),
                way("plain-type-reveal", Ask::Do(Command::REVEAL), "plain-hint-reveal"),
                way("plain-type-change", Ask::Do(Command::SETTINGS), "plain-hint-settings"),
                Word::ALL,
                Word::BACK_TO_START,
            ],
            LEAVE_AND_HELP,
        ],
    };

    pub fn new(_: &Context) -> Self {
        Self
    }
}

/// What a command does while a group gathers; and on its heatmap, which offers most of them too.
pub fn gather_command(command: Command, cx: &mut Context) -> Transition {
    match command {
        Command::FILES => Transition::push(FilesScreen::new(cx)),
        Command::SLIPS => turn::begin(TurnKind::Slip, cx).map_or(Transition::Stay, Transition::Push),
        Command::NEXT_PERSON => Transition::push(HandoverScreen::before(cx)),
        Command::HANDS => hands::open(cx),
        Command::REVEAL => guess::open(cx),
        Command::SETTINGS => Transition::push(GroupFormScreen::new(cx)),
        Command::BLANK => Transition::push(BlankScreen),
        Command::BACK => Transition::Pop,
        _ => Transition::Stay,
    }
}

impl Screen for GatherScreen {
    fn keys(&self, _: &Context) -> &'static KeyTable {
        Self::KEYS
    }

    fn command(&mut self, command: Command, cx: &mut Context) -> Transition {
        gather_command(command, cx)
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        draw::draw(cx, frame, area);
    }

    fn footer(&self) -> Footer {
        Footer::KeysAndSaved
    }

    fn place(&self, cx: &Context) -> Place {
        let path = cx.session.group_document().map(|document| document.path.display());
        Place::new(PlaceKind::Gather, Self::KEYS.name).at(path.map_or(String::new(), |path| path.to_string()))
    }

    fn describe(&self, cx: &Context, spoken: &mut Spoken, out: &mut Lines) {
        if spoken.whole {
            lines::describe_group(cx, out);
        }
        describe_people_in(cx, out);
        lines::ask(cx, out);
    }

    fn parse_command(&self, _: &Context, _: &mut Spoken, command: Command, rest: &str) -> Vec<Input> {
        let mut inputs = vec![Input::Command(command)];
        if command == Command::FILES && !rest.is_empty() {
            inputs.push(Input::Text(Typed::Whole(rest.to_owned())));
        }
        inputs
    }
}
