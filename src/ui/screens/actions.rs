//! All actions. Their order is that of the moment when the screen was opened, so that none moves away under the cursor.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use uuid::Uuid;

use super::{ActionFormScreen, action_in_words};
use crate::heatmap::picture::ticked;
use crate::model::response::Action;
use crate::session::{Act, Acted, ActionDraft, Row};
use crate::ui::prelude::*;

/// Rows above the list.
const TOP: usize = 3;

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
    pub const KEYS: &KeyTable = &KeyTable::new(
        "actions",
        &[
            &[
                foot(ESC, Command::BACK, "key-to-start"),
                foot(&[char(' ')], Command::TICK, "key-tick"),
                foot(ENTER, Command::ENTER, "key-edit"),
                foot(&[char('-')], Command::LET_GO, "key-let-go"),
                foot(&[char('a')], Command::ADD_ACTION, "key-add-action"),
            ],
            LIST,
            MOVES,
            EVERYWHERE,
        ],
        &[
            &[
                other("line-numbers-actions"),
                with("line-type-done", Ask::Do(Command::TICK), "line-hint-done"),
                with("line-type-let-go", Ask::Do(Command::LET_GO), "line-hint-let-go"),
                with("line-type-change", Ask::Do(Command::ENTER), "line-hint-change"),
                way("line-type-add", Ask::Do(Command::ADD_ACTION), "line-hint-add"),
                Word::ALL,
                Word::BACK_TO_START,
            ],
            UNDO_LEAVE_AND_HELP,
        ],
    );

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
            _ => self.cursor = cx.moved(self.cursor, self.rows.len(), command),
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
        let messages = &cx.messages;
        let title = Span::styled(messages.text("screen-actions"), cx.theme.heading());
        let count = messages.with("actions-open", &[("count", cx.session.library.open_actions().into())]);
        draw_title(title, &count, &cx.theme, frame, row(area, 1, 0));
        if self.rows.is_empty() {
            let none = messages.text("actions-none");
            let below = from(area, MARGIN, TOP);
            draw_wrapped(&none, layout::text_width(cx.size), cx.theme.body(), frame, below);
            return;
        }
        let height = usize::from(area.height);
        let each = if height >= 20 { 3 } else { 2 };
        let room = (height.saturating_sub(TOP + 1) / each).max(1);
        let skip = layout::skip_to(self.cursor, room);
        for (offset, index) in (skip..self.rows.len()).take(room).enumerate() {
            if let Some(found) = self.at(cx, index) {
                draw_action(found, index == self.cursor, cx, frame, from(area, MARGIN, TOP + offset * each));
            }
        }
        if skip + room < self.rows.len() {
            draw_right("↓", cx.theme.quiet(), frame, row(area, height.saturating_sub(2), 1));
        }
    }

    fn place(&self, _: &Context) -> Place {
        Place::new(PlaceKind::List, Self::KEYS.name)
    }

    fn describe(&self, cx: &Context, spoken: &mut Spoken, out: &mut Lines) {
        let messages = &cx.messages;
        if spoken.whole {
            out.say(&messages.text("line-actions-title"));
            if self.rows.is_empty() {
                out.say(&messages.text("actions-none"));
            }
            out.numbered((0..self.rows.len()).filter_map(|index| self.at(cx, index)).map(|(row, action)| {
                let (what, place) = (action_in_words(action, messages), messages.place(row.saved.name()));
                let values =
                    [("action", what.into()), ("title", title(row, action).into()), ("place", place.into())];
                messages.with("line-action-of", &values)
            }));
        }
        out.say(&messages.text("line-actions-ask"));
    }

    fn is_offered_in_lines(&self, command: Command, cx: &Context) -> bool {
        match command {
            // On the screens the cursor is on an action; here they are numbered.
            Command::TICK | Command::LET_GO | Command::ENTER => !self.rows.is_empty(),
            _ => self.is_enabled(command, cx),
        }
    }

    fn parse_command(&self, cx: &Context, spoken: &mut Spoken, command: Command, rest: &str) -> Vec<Input> {
        if !matches!(command, Command::TICK | Command::LET_GO | Command::ENTER) {
            return vec![Input::Command(command)];
        }
        match number_or_only(rest, self.rows.len()) {
            Some(row) => select(Target::Row(row), command),
            None => spoken.which_one(cx, rest),
        }
    }

    /// A number alone changes that action.
    fn parse_other(&self, _: &Context, _: &mut Spoken, line: &str) -> Option<Vec<Input>> {
        enter_row(line, self.rows.len())
    }
}

/// The title of the dimension that an action is about.
fn title<'a>(row: &'a Row, action: &'a Action) -> &'a str {
    let dimension = row.questionnaire.as_ref().and_then(|it| it.dimension(&action.dimension));
    dimension.map_or(action.dimension.as_str(), |dimension| dimension.title.as_str())
}

fn draw_action(
    (document, action): (&Row, &Action),
    is_chosen: bool,
    cx: &Context,
    frame: &mut Frame<'_>,
    area: Rect,
) {
    draw_text(ticked(action.state), cx.theme.body(), frame, area);
    let style = match (is_chosen, action.is_open()) {
        (true, _) => cx.theme.selected(),
        (false, true) => cx.theme.body(),
        (false, false) => cx.theme.quiet(),
    };
    let area = from(area, 4, 0);
    let area = first_columns(area, usize::from(area.width).saturating_sub(MARGIN));
    draw_text(&action.what, style, frame, area);
    if is_chosen {
        set_cursor(frame, area);
    }
    let place = cx.messages.place(document.saved.name());
    let parts = [&*action.details(&cx.messages), title(document, action), &place];
    let line = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    draw_text(&line, cx.theme.quiet(), frame, from(area, 0, 1));
}
