//! The place to come back to: what was planned, what is saved, and a new beginning.

mod draw;

use std::path::Path;

use super::action_in_words;
use crate::heatmap::Band;
use crate::session::{Change, Library, Row};
use crate::ui::app::deleted_message;
use crate::ui::prelude::*;

pub(super) use draw::row_line;

/// To the ends and by pages, where `g` means a group.
const MOVES: &[Binding] = &[
    more(&[key(Code::Home)], Command::FIRST, "key-first"),
    more(&[key(Code::End), char('G')], Command::LAST, "key-last"),
    more(&[key(Code::PageUp)], Command::PAGE_UP, "key-page"),
    more(&[key(Code::PageDown)], Command::PAGE_DOWN, "key-page"),
];
/// Opens the trash.
const TRASH: Command = Command("trash");
const FIND: Word = with("line-type-find", Ask::Do(Command::FIND), "line-hint-find");
/// The most open actions, and the most rows, that are described unasked.
const MOST_ACTIONS: usize = 3;
const MOST_ROWS: usize = 10;

#[derive(Default)]
pub struct StartScreen {
    /// The index of the chosen row.
    cursor: usize,
    /// What is looked for.
    find: Option<TextInput>,
}

impl StartScreen {
    pub const KEYS: &KeyTable = &KeyTable::new(
        "start",
        &[
            &[foot(&[char('n')], Command::NEW, "key-new"), foot(ENTER, Command::ENTER, "key-open")],
            LIST,
            &[
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
        &[
            &[
                way("line-type-new", Ask::Do(Command::NEW), "line-hint-new"),
                way("line-type-actions", Ask::Do(Command::ACTIONS), "line-hint-actions"),
                way("line-type-group", Ask::Do(Command::GROUP), "line-hint-group"),
                with("line-type-compare", Ask::Do(Command::COMPARE), "line-hint-compare-row"),
                with("line-type-delete", Ask::Do(Command::DELETE), "line-hint-delete"),
                way("line-type-trash", Ask::Do(TRASH), "line-hint-trash"),
                FIND,
                Word::ALL,
            ],
            UNDO_LEAVE_AND_HELP,
        ],
    );

    pub const FIND_KEYS: &KeyTable = &KeyTable::text(
        "find",
        &[
            &[
                foot(ESC, Command::BACK, "key-show-all"),
                foot(ENTER, Command::ENTER, "key-open"),
                foot(&[key(Code::Up)], Command::UP, "key-move"),
                foot(&[key(Code::Down)], Command::DOWN, "key-move"),
            ],
            IN_TEXT,
        ],
        &[&[Word::BACK, FIND, Word::ALL], LEAVE_AND_HELP],
    );

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

    fn describe_rows(&self, cx: &Context, spoken: &mut Spoken, out: &mut Lines) {
        let messages = &cx.messages;
        let rows = self.rows(cx);
        let drafts = Library::drafts(&rows);
        spoken.rows = rows.iter().map(|row| row.path().to_owned()).collect();
        if rows.is_empty() {
            out.say(&messages.text("start-nothing-found"));
        }
        let most = if spoken.all { rows.len() } else { MOST_ROWS };
        for (index, row) in rows.iter().take(most).enumerate() {
            if index == 0 && drafts > 0 {
                out.say(&messages.text("line-start-drafts"));
            }
            if index == drafts {
                out.say(&messages.text("line-start-finished"));
            }
            out.say(&format!("{}. {}", index + 1, row_in_words(cx, row)));
        }
        if rows.len() > most {
            out.say(&messages.with("line-more", &[("count", (rows.len() - most).into())]));
        }
    }

    /// Where the row of a number is now: the number stands for what it was said for.
    fn row(&self, cx: &Context, spoken: &Spoken, typed: &str) -> Option<usize> {
        let path = spoken.rows.get(number(typed)?)?;
        self.rows(cx).iter().position(|row| row.path() == path)
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
            _ => self.cursor = cx.moved(self.cursor, self.rows(cx).len(), command),
        }
        Transition::Stay
    }

    fn type_in(&mut self, typed: Typed, cx: &mut Context) {
        if let Some(find) = &mut self.find {
            let taken = find.type_in(typed, layout::page_width(cx.size));
            cx.say_if_full(taken);
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
        let messages = &cx.messages;
        let library = &cx.session.library;
        if library.rows.is_empty() {
            if spoken.whole {
                describe_welcome(cx, out);
            }
            out.say(&messages.text("welcome-begin"));
            return;
        }
        if spoken.whole {
            if self.find.is_none() {
                out.say(&messages.text("heatmap"));
                describe_open_actions(cx, out);
            }
            self.describe_rows(cx, spoken, out);
            if library.unreadable > 0 {
                out.say(&messages.with("start-unreadable", &[("count", library.unreadable.into())]));
            }
        }
        out.say(&messages.text("line-start-ask"));
    }

    fn describe_choices(&self, cx: &Context, out: &mut Lines) {
        out.say(&cx.messages.text("line-numbers-start"));
    }

    fn parse_command(&self, cx: &Context, spoken: &mut Spoken, command: Command, rest: &str) -> Vec<Input> {
        let find = || Input::Text(Typed::Whole(rest.to_owned()));
        match command {
            Command::FIND if rest.is_empty() => spoken.answer(cx.messages.text("line-find-what")),
            Command::FIND if self.find.is_some() => vec![find()],
            Command::FIND => vec![Input::Command(command), find()],
            Command::DELETE | Command::COMPARE => match self.row(cx, spoken, rest) {
                Some(at) => select(Target::Row(at), command),
                None if command == Command::COMPARE && cx.session.library.rows.len() < 2 => {
                    spoken.answer(cx.messages.text("compare-nothing"))
                }
                None => spoken.which_one(cx, rest),
            },
            _ => vec![Input::Command(command)],
        }
    }

    fn parse_other(&self, cx: &Context, spoken: &mut Spoken, line: &str) -> Option<Vec<Input>> {
        let at = self.row(cx, spoken, line)?;
        Some(select(Target::Row(at), Command::ENTER))
    }
}

fn describe_welcome(cx: &Context, out: &mut Lines) {
    let messages = &cx.messages;
    let (statements, minutes) = statements_and_minutes(cx);
    out.say(&messages.text("heatmap"));
    out.say(&messages.text("tagline"));
    out.say(&messages.with("welcome-about", &[("statements", statements.into())]));
    out.say(&messages.with("welcome-time", &[("minutes", minutes.into())]));
    out.say(&messages.text("welcome-private"));
}

fn describe_open_actions(cx: &Context, out: &mut Lines) {
    let (messages, library) = (&cx.messages, &cx.session.library);
    let open = library.open_actions();
    if open == 0 {
        return;
    }
    out.say(&if open > MOST_ACTIONS {
        messages.with("line-start-actions-more", &[("count", open.into())])
    } else {
        messages.text("line-start-actions").into_owned()
    });
    for (_, action) in library.actions().take(open.min(MOST_ACTIONS)) {
        out.say(&action_in_words(action, messages));
    }
}

/// A row in a sentence: the place, the day, how far it is, its focus.
fn row_in_words(cx: &Context, row: &Row) -> String {
    let messages = &cx.messages;
    let date = cx.session.library.dated(row, messages, &cx.session.zone);
    let place = messages.place(row.saved.name());
    let mut parts = vec![messages.with("line-row", &[("place", place.into()), ("date", date.into())])];
    let (answered, of) = row.coverage().unwrap_or_default();
    if row.questionnaire.is_none() {
        parts.push(messages.text("start-no-questionnaire").into_owned());
    } else if let Some(group) = row.group() {
        let values = [("people", group.are_in().into()), ("expected", group.expected.into())];
        parts.push(match group.revealed {
            Some(people) => messages.with("line-row-group", &[("people", people.into())]),
            None => messages.with("line-row-gathering", &values),
        });
    } else if row.is_draft() {
        parts.push(messages.with("line-row-draft", &[("answered", answered.into()), ("of", of.into())]));
    }
    let focus = row.focus().and_then(|id| row.questionnaire.as_ref()?.dimension(id));
    if let Some(focus) = focus {
        parts.push(messages.with("line-row-focus", &[("title", focus.title.as_str().into())]));
    }
    let bands = || row.strip().iter().flatten().flatten();
    let warm = bands().filter(|band| **band >= Band::Warm).count();
    let cool = bands().filter(|band| **band <= Band::Cool).count();
    if !row.is_draft() && warm + cool > 0 {
        parts.push(messages.with("line-row-bands", &[("warm", warm.into()), ("cool", cool.into())]));
    }
    parts.join(" ")
}

/// How many statements the usual questionnaire has, and how long they take.
fn statements_and_minutes(cx: &Context) -> (usize, u16) {
    let questionnaire = cx.session.questionnaires.first();
    let minutes = questionnaire.and_then(|questionnaire| questionnaire.minutes).unwrap_or(10);
    (questionnaire.map_or(0, |questionnaire| questionnaire.len()), minutes)
}
