//! All actions. Their order is that of the moment when the screen was opened, so that none moves away under the cursor.

mod draw;
mod lines;

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use uuid::Uuid;

use super::ActionFormScreen;
use crate::model::response::Action;
use crate::session::{Act, Acted, ActionDraft, Row};
use crate::ui::prelude::*;

#[derive(Debug)]
pub struct ActionsScreen {
    /// The actions, each with the file of its document.
    rows: Vec<(PathBuf, Uuid)>,
    cursor: usize,
    /// Whether a form for a new action was opened: it is added below the cursor.
    is_adding: bool,
    /// What is to be done once its document is open.
    waiting: Option<(PathBuf, Uuid, Act)>,
}

impl ActionsScreen {
    pub const KEYS: &KeyTable = &KeyTable {
        name: "actions",
        is_text: false,
        bindings: &[
            &[
                foot(ESC, Command::BACK, "key-to-start"),
                foot(&[char(' ')], Command::TICK, "key-tick"),
                foot(ENTER, Command::ENTER, "key-edit"),
                foot(&[char('-')], Command::LET_GO, "key-let-go"),
                foot(&[char('a')], Command::ADD_ACTION, "key-add-action"),
                foot(UP, Command::UP, "key-move"),
                foot(DOWN, Command::DOWN, "key-move"),
            ],
            MOVES,
            EVERYWHERE,
        ],
        words: &[
            &[
                with("plain-type-done", Ask::Do(Command::TICK), "plain-hint-done"),
                with("plain-type-let-go", Ask::Do(Command::LET_GO), "plain-hint-let-go"),
                with("plain-type-change", Ask::Do(Command::ENTER), "plain-hint-change"),
                way("plain-type-add", Ask::Do(Command::ADD_ACTION), "plain-hint-add"),
                Word::ALL,
                Word::BACK_TO_START,
            ],
            UNDO_LEAVE_AND_HELP,
        ],
    };

    pub fn new(cx: &Context) -> Self {
        Self { rows: saved_rows(cx), cursor: 0, is_adding: false, waiting: None }
    }

    /// The action of a row with the row of its document, as they are now.
    fn at<'a>(&self, cx: &'a Context, index: usize) -> Option<(&'a Row, &'a Action)> {
        let (path, id) = self.rows.get(index)?;
        let row = cx.session.library.row(path)?;
        Some((row, row.action(*id)?))
    }

    fn chosen<'a>(&self, cx: &'a Context) -> Option<(&'a Row, &'a Action)> {
        self.at(cx, self.cursor)
    }

    fn act(&mut self, path: &Path, id: Uuid, act: Act, cx: &mut Context) {
        match cx.session.act(path, id, act.clone()) {
            Acted::Done(message) | Acted::Refused(message) => cx.say(message),
            Acted::Unchanged => {}
            Acted::Opening => self.waiting = Some((path.to_owned(), id, act)),
        }
    }
}

/// All actions, each with the file of its document.
fn saved_rows(cx: &Context) -> Vec<(PathBuf, Uuid)> {
    let row = |(row, action): (&Row, &Action)| (row.path().to_owned(), action.id);
    cx.session.library.actions().map(row).collect()
}

impl Screen for ActionsScreen {
    fn keys(&self, _: &Context) -> &'static KeyTable {
        Self::KEYS
    }

    fn is_enabled(&self, command: Command, cx: &Context) -> bool {
        match command {
            Command::ENTER | Command::TICK | Command::LET_GO => self.chosen(cx).is_some(),
            _ => true,
        }
    }

    fn command(&mut self, command: Command, cx: &mut Context) -> Transition {
        self.is_adding = false;
        let chosen = self.chosen(cx).map(|(row, action)| (row.path().to_owned(), action.clone()));
        match (command, chosen) {
            (Command::BACK, _) => return Transition::PopTo(Target::Row(0)),
            (Command::TICK, Some((path, action))) => self.act(&path, action.id, Act::Tick, cx),
            (Command::LET_GO, Some((path, action))) => self.act(&path, action.id, Act::LetGo, cx),
            (Command::ENTER, Some((path, action))) => {
                let draft = ActionDraft::of(path, &action, &cx.messages);
                return Transition::push(ActionFormScreen::new(draft, cx));
            }
            (Command::ADD_ACTION, chosen) => {
                // About the same spot, or the one that the newest heatmap suggests.
                let spot = chosen.map(|(path, action)| (path, action.dimension));
                match spot.or_else(|| cx.session.suggested_spot()) {
                    Some((path, dimension)) => {
                        self.is_adding = true;
                        let draft = ActionDraft::begun(path, dimension, "");
                        return Transition::push(ActionFormScreen::new(draft, cx));
                    }
                    None => cx.say("actions-no-heatmap"),
                }
            }
            _ => {
                let last = self.rows.len().saturating_sub(1);
                self.cursor = layout::moved(self.cursor, last, layout::page_step(cx.size), command);
            }
        }
        Transition::Stay
    }

    fn on_event(&mut self, event: &AppEvent, cx: &mut Context) -> Transition {
        match event {
            AppEvent::Opened(saved, _, access) => {
                let waiting = self.waiting.take_if(|(path, ..)| path == saved.path());
                match waiting {
                    Some(_) if access.is_look_only() => cx.say("look-only-elsewhere"),
                    Some((path, id, act)) if cx.session.take_opened_for_change() => {
                        self.act(&path, id, act, cx);
                    }
                    _ => {}
                }
            }
            AppEvent::NotOpened(..) => self.waiting = None,
            _ => {}
        }
        Transition::Stay
    }

    fn refresh(&mut self, cx: &Context) {
        let now = saved_rows(cx);
        let ids: HashSet<Uuid> = now.iter().map(|(_, id)| *id).collect();
        self.rows.retain(|(_, id)| ids.contains(id));
        let known: HashSet<Uuid> = self.rows.iter().map(|(_, id)| *id).collect();
        for row in now.into_iter().filter(|(_, id)| !known.contains(id)) {
            if std::mem::take(&mut self.is_adding) {
                self.cursor = (self.cursor + 1).min(self.rows.len());
                self.rows.insert(self.cursor, row);
            } else {
                self.rows.push(row);
            }
        }
        self.cursor = self.cursor.min(self.rows.len().saturating_sub(1));
    }

    fn reveal(&mut self, target: &Target, _: &Context) -> bool {
        match target {
            Target::Row(row) if *row < self.rows.len() => self.cursor = *row,
            // The list shows them all.
            Target::Action(..) => {}
            _ => return false,
        }
        true
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        draw::draw(self, cx, frame, area);
    }

    fn place(&self, _: &Context) -> Place {
        Place::new(PlaceKind::List, Self::KEYS.name)
    }

    fn describe(&self, cx: &Context, spoken: &mut Spoken, out: &mut Lines) {
        lines::describe(self, cx, spoken, out);
    }

    fn describe_choices(&self, cx: &Context, out: &mut Lines) {
        out.say(&cx.messages.text("plain-numbers-actions"));
    }

    fn is_offered_in_lines(&self, command: Command, cx: &Context) -> bool {
        match command {
            // On the screens the cursor is on an action; here they are numbered.
            Command::TICK | Command::LET_GO | Command::ENTER => !self.rows.is_empty(),
            _ => self.is_enabled(command, cx),
        }
    }

    fn parse_command(&self, cx: &Context, spoken: &mut Spoken, command: Command, rest: &str) -> Vec<Input> {
        lines::parse_command(self, cx, spoken, command, rest)
    }

    /// A number alone changes that action.
    fn parse_other(&self, _: &Context, _: &mut Spoken, line: &str) -> Option<Vec<Input>> {
        let at = lines::row(self, line)?;
        Some(vec![Input::Select(Target::Row(at)), Input::Command(Command::ENTER)])
    }
}
