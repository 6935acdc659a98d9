//! The trash: what was deleted, and can be restored.

use crate::store::Trashed;
use crate::ui::page::draw_title;
use crate::ui::prelude::*;

/// Columns of a date.
const DATE: usize = 13;

#[derive(Debug)]
pub struct TrashScreen {
    cursor: usize,
}

impl TrashScreen {
    pub const KEYS: &KeyTable = &KeyTable {
        name: "trash",
        is_text: false,
        bindings: &[
            &[
                foot(ESC, Command::BACK, "key-to-start"),
                foot(ENTER, Command::ENTER, "key-restore"),
                foot(UP, Command::UP, "key-move"),
                foot(DOWN, Command::DOWN, "key-move"),
            ],
            MOVES,
            EVERYWHERE,
        ],
        words: &[&[Word::BACK], UNDO_LEAVE_AND_HELP],
    };

    /// Opens the trash, and asks what is in it.
    pub fn new(cx: &mut Context) -> Self {
        cx.session.push(Effect::ListTrash);
        Self { cursor: 0 }
    }

    fn restore(&self, cx: &mut Context) {
        let Some(trashed) = rows(cx).get(self.cursor).cloned() else { return };
        cx.session.restore(trashed);
        cx.say("restored");
    }
}

fn rows(cx: &Context) -> &[Trashed] {
    cx.session.trash.as_deref().unwrap_or_default()
}

/// When it was made, where, and when it was deleted.
fn columns(trashed: &Trashed, cx: &Context) -> [String; 3] {
    let day = |at| cx.messages.date(at, &cx.session.zone);
    let deleted = trashed.deleted.map(day).unwrap_or_default();
    [
        trashed.stored.started().map(day).unwrap_or_default(),
        cx.messages.place(trashed.stored.name()).into_owned(),
        cx.messages.with("trash-line", &[("date", deleted.into())]),
    ]
}

impl Screen for TrashScreen {
    fn keys(&self, _: &Context) -> &'static KeyTable {
        Self::KEYS
    }

    fn is_enabled(&self, command: Command, cx: &Context) -> bool {
        match command {
            Command::ENTER => !rows(cx).is_empty(),
            Command::UP | Command::DOWN => rows(cx).len() > 1,
            _ => true,
        }
    }

    fn command(&mut self, command: Command, cx: &mut Context) -> Transition {
        match command {
            Command::BACK => return Transition::Pop,
            Command::ENTER => self.restore(cx),
            _ => {
                let last = rows(cx).len().saturating_sub(1);
                self.cursor = layout::moved(self.cursor, last, layout::page_step(cx.size), command);
            }
        }
        Transition::Stay
    }

    fn refresh(&mut self, cx: &Context) {
        self.cursor = self.cursor.min(rows(cx).len().saturating_sub(1));
    }

    fn reveal(&mut self, target: &Target, cx: &Context) -> bool {
        let Target::Row(row) = target else { return false };
        let is_there = *row < rows(cx).len();
        if is_there {
            self.cursor = *row;
        }
        is_there
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        draw_title(&cx.messages.text("screen-trash"), cx, frame, area);
        if cx.session.trash.as_ref().is_some_and(Vec::is_empty) {
            let empty = cx.messages.text("trash-empty");
            frame.render_widget(Span::styled(&*empty, cx.theme.quiet()), row(area, 3, MARGIN));
        }
        let room = usize::from(area.height).saturating_sub(5).max(1);
        let skip = (self.cursor + 1).saturating_sub(room);
        for (offset, (index, trashed)) in rows(cx).iter().enumerate().skip(skip).take(room).enumerate() {
            let line = row(area, 3 + offset, MARGIN);
            let [started, name, deleted] = columns(trashed, cx);
            let room = usize::from(line.width).saturating_sub(DATE + text::width(&deleted) + 2);
            let content = format!("{}{}  {deleted}", text::fit(&started, DATE), text::fit(&name, room));
            let is_chosen = index == self.cursor;
            let style = if is_chosen { cx.theme.selected() } else { cx.theme.body() };
            let content = text::cut(&content, usize::from(line.width)).into_owned();
            frame.render_widget(Span::styled(content, style), line);
            if is_chosen {
                frame.set_cursor_position(Position { x: line.x, y: line.y });
            }
        }
    }

    fn place(&self, _: &Context) -> Place {
        Place::new(PlaceKind::List, Self::KEYS.name)
    }

    fn describe(&self, cx: &Context, spoken: &mut Spoken, out: &mut Lines) {
        let rows = rows(cx);
        if spoken.whole {
            out.say(&cx.messages.text(if rows.is_empty() { "trash-empty" } else { "plain-trash-title" }));
            for (index, trashed) in rows.iter().enumerate() {
                let [started, name, deleted] = columns(trashed, cx);
                out.say(&format!("{}. {name}, {started}, {deleted}.", index + 1));
            }
        }
        out.say(&cx.messages.text("plain-trash-ask"));
    }

    fn describe_choices(&self, cx: &Context, out: &mut Lines) {
        out.say(&cx.messages.text("plain-numbers-trash"));
    }

    fn parse_other(&self, cx: &Context, _: &mut Spoken, line: &str) -> Option<Vec<Input>> {
        let at = number(line).filter(|at| *at < rows(cx).len())?;
        Some(vec![Input::Select(Target::Row(at)), Input::Command(Command::ENTER)])
    }
}
