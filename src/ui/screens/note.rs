//! The note on a dimension, over the lower part of the screen below. Every key is saved; the whole is one undo.

use crate::model::response::Edit;
use crate::ui::prelude::*;

/// The fewest rows that the note takes.
const FEWEST_ROWS: u16 = 6;

pub struct NoteScreen {
    dimension: DimensionId,
    input: TextInput,
    before: String,
}

impl NoteScreen {
    pub const KEYS: &KeyTable =
        &KeyTable::text("note", &[&[foot(ESC, Command::BACK, "key-keep")], IN_TEXT], &[LEAVE_AND_HELP]);

    pub fn new(dimension: DimensionId, cx: &Context) -> Self {
        let before = cx.document().map_or("", |document| document.saved.note(&dimension)).to_owned();
        Self { dimension, input: TextInput::lines(&before), before }
    }

    fn close(&self, cx: &mut Context) -> Transition {
        if cx.document().is_some_and(|document| document.saved.note(&self.dimension) != self.before) {
            cx.session.remember(Edit::Note(self.dimension.clone(), self.before.clone()));
        }
        Transition::Pop
    }

    fn title(&self, cx: &Context) -> String {
        // On a draft the dimension's title would steer the answers.
        let document = cx.document().filter(|document| !document.saved.is_draft());
        match document.and_then(|document| document.questionnaire.dimension(&self.dimension)) {
            Some(it) => cx.messages.with("note-title-of", &[("title", it.title.as_str().into())]),
            None => cx.messages.text("note-title").into_owned(),
        }
    }
}

impl Screen for NoteScreen {
    fn keys(&self, _: &Context) -> &'static KeyTable {
        Self::KEYS
    }

    fn command(&mut self, command: Command, cx: &mut Context) -> Transition {
        if command == Command::BACK { self.close(cx) } else { Transition::Stay }
    }

    fn type_in(&mut self, typed: Typed, cx: &mut Context) {
        let taken = self.input.type_in(typed, layout::note_width(cx.size));
        cx.say_if_full(taken);
        cx.session.edit_without_undo(Edit::Note(self.dimension.clone(), self.input.text()));
    }

    fn on_event(&mut self, event: &AppEvent, cx: &mut Context) -> Transition {
        let is_there =
            cx.document().is_some_and(|document| document.questionnaire.dimension(&self.dimension).is_some());
        match event {
            AppEvent::Followed(_) if !is_there => Transition::Pop,
            _ => Transition::Stay,
        }
    }

    fn is_overlay(&self) -> bool {
        true
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        let rows = (area.height / 2).max(FEWEST_ROWS);
        let private = cx.messages.text("note-private");
        let sheet = draw_sheet(rows, &self.title(cx), &private, &cx.theme, frame, area);
        // A blank row below the title, and one above the footer.
        let rows = usize::from(sheet.height).saturating_sub(2).max(1);
        let field = first_columns(first_rows(from(sheet, 0, 1), rows), layout::note_width(cx.size));
        draw_area(&self.input, &cx.theme, frame, field);
    }

    fn footer(&self) -> Footer {
        Footer::KeysAndSaved
    }

    fn place(&self, _: &Context) -> Place {
        Place::new(PlaceKind::Form, "note")
    }

    fn describe(&self, cx: &Context, spoken: &mut Spoken, out: &mut Lines) {
        if !spoken.note.is_empty() {
            return;
        }
        let (messages, note) = (&cx.messages, self.input.text());
        out.say(&messages.text("note-private"));
        if note.is_empty() {
            out.say(&messages.text("line-note"));
        } else {
            out.say(&messages.with("line-note-so-far", &[("note", note.into())]));
            out.say(&messages.text("line-note-change"));
        }
    }

    /// Each line is saved as it comes; an empty one ends the note.
    fn parse_text(&self, _: &Context, spoken: &mut Spoken, line: &str) -> Option<Vec<Input>> {
        let is_first = spoken.note.is_empty();
        let whole = |text: String| Input::Text(Typed::Whole(text));
        Some(match line.trim() {
            "" => {
                spoken.note.clear();
                if !self.input.is_empty() {
                    spoken.heard = Heard::Note(self.dimension.clone());
                }
                vec![Input::Command(Command::BACK)]
            }
            "-" if is_first => {
                spoken.heard = Heard::Note(self.dimension.clone());
                vec![whole(String::new()), Input::Command(Command::BACK)]
            }
            _ => {
                spoken.note.push(line.to_owned());
                let note = spoken.note.join("\n");
                if self.input.takes_whole(&note).is_err() {
                    spoken.note.pop();
                }
                // What does not fit is refused there, and said.
                vec![whole(note)]
            }
        })
    }
}
