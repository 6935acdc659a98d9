//! The trash: what was deleted, and can be restored.

use crate::store::Trashed;
use crate::ui::prelude::*;

/// Columns of a date.
const DATE: usize = 13;

pub struct TrashScreen {
    cursor: usize,
}

impl TrashScreen {
    pub const KEYS: &KeyTable = &KeyTable::new(
        "trash",
        &[
            &[foot(ESC, Command::BACK, "key-to-start"), foot(ENTER, Command::ENTER, "key-restore")],
            LIST,
            MOVES,
            EVERYWHERE,
        ],
        &[&[other("line-numbers-trash"), Word::BACK], UNDO_LEAVE_AND_HELP],
    );

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
            _ => self.cursor = cx.moved(self.cursor, rows(cx).len(), command),
        }
        Transition::Stay
    }

    fn refresh(&mut self, cx: &Context) {
        self.cursor = self.cursor.min(rows(cx).len().saturating_sub(1));
    }

    fn reveal(&mut self, target: &Target, cx: &Context) -> bool {
        match target {
            Target::Row(row) if *row < rows(cx).len() => self.cursor = *row,
            _ => return false,
        }
        true
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        let theme = &cx.theme;
        draw_text(&cx.messages.text("screen-trash"), theme.heading(), frame, row(area, 1, MARGIN));
        if cx.session.trash.as_ref().is_some_and(Vec::is_empty) {
            draw_text(&cx.messages.text("trash-empty"), theme.quiet(), frame, row(area, 3, MARGIN));
        }
        let width = usize::from(row(area, 0, MARGIN).width);
        let line = |(index, trashed): (usize, &Trashed)| {
            let [started, name, deleted] = columns(trashed, cx);
            let room = width.saturating_sub(DATE + text::width(&deleted) + 2);
            let content = format!("{}{}  {deleted}", text::fit(&started, DATE), text::fit(&name, room));
            let style = if index == self.cursor { theme.selected() } else { theme.body() };
            Line::from(Span::styled(text::cut(&content, width).into_owned(), style))
        };
        let lines: Vec<Line<'_>> = rows(cx).iter().enumerate().map(line).collect();
        let chosen = (!lines.is_empty()).then_some(self.cursor);
        let list = list_area(area);
        draw_list(lines, layout::skip_to(self.cursor, usize::from(list.height)), chosen, theme, frame, list);
    }

    fn place(&self, _: &Context) -> Place {
        Place::new(PlaceKind::List, Self::KEYS.name)
    }

    fn describe(&self, cx: &Context, spoken: &mut Spoken, out: &mut Lines) {
        let rows = rows(cx);
        if spoken.whole {
            out.say(&cx.messages.text(if rows.is_empty() { "trash-empty" } else { "line-trash-title" }));
            out.numbered(rows.iter().map(|trashed| {
                let [started, name, deleted] = columns(trashed, cx);
                format!("{name}, {started}, {deleted}.")
            }));
        }
        out.say(&cx.messages.text("line-trash-ask"));
    }

    fn parse_other(&self, cx: &Context, _: &mut Spoken, line: &str) -> Option<Vec<Input>> {
        enter_row(line, rows(cx).len())
    }
}
