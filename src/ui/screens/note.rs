//! The note on a dimension, over the lower part of the screen below. Every key is saved; the whole is one undo.

use ratatui::widgets::Clear;

use crate::model::response::Edit;
use crate::ui::prelude::*;

/// The fewest rows that the note takes.
const FEWEST_ROWS: u16 = 6;

#[derive(Debug)]
pub struct NoteScreen {
    dimension: DimensionId,
    input: TextInput,
    before: String,
}

impl NoteScreen {
    pub const KEYS: &KeyTable = &KeyTable {
        name: "note",
        is_text: true,
        bindings: &[&[foot(ESC, Command::BACK, "key-keep")], IN_TEXT],
        words: &[LEAVE_AND_HELP],
    };

    pub fn new(dimension: DimensionId, cx: &Context) -> Self {
        let document = cx.session.document.as_ref();
        let before = document.map_or("", |document| document.saved.note(&dimension)).to_owned();
        Self { dimension, input: TextInput::lines(&before), before }
    }

    fn close(&self, cx: &mut Context) -> Transition {
        let document = cx.session.document.as_ref();
        if document.is_some_and(|document| document.saved.note(&self.dimension) != self.before) {
            cx.session.remember(Edit::Note(self.dimension.clone(), self.before.clone()));
        }
        Transition::Pop
    }

    fn title(&self, cx: &Context) -> String {
        // On a draft the dimension's title would steer the answers.
        let document = cx.session.document.as_ref().filter(|document| !document.saved.is_draft());
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
        self.input.type_in(typed, layout::note_width(cx.size));
        cx.session.edit_without_undo(Edit::Note(self.dimension.clone(), self.input.text()));
    }

    fn on_event(&mut self, event: &AppEvent, cx: &mut Context) -> Transition {
        let document = cx.session.document.as_ref();
        let is_there =
            document.is_some_and(|document| document.questionnaire.dimension(&self.dimension).is_some());
        match event {
            AppEvent::Followed(_) if !is_there => Transition::Pop,
            _ => Transition::Stay,
        }
    }

    fn is_overlay(&self) -> bool {
        true
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        let height = (area.height / 2).max(FEWEST_ROWS).min(area.height);
        let area = from(area, 0, usize::from(area.height - height));
        frame.render_widget(Clear, area);
        let rule = Span::styled("─".repeat(usize::from(area.width)), cx.theme.quiet());
        frame.render_widget(rule, row(area, 0, 0));
        let line = row(area, 1, MARGIN);
        let title = self.title(cx);
        let private = cx.messages.text("note-private");
        let room = usize::from(line.width);
        let wide = from(row(area, 1, 0), usize::from(MARGIN), 0);
        let shown = text::cut(&title, usize::from(wide.width));
        let taken = text::width(&shown);
        frame.render_widget(Span::styled(shown, cx.theme.heading()), wide);
        if taken + 3 + text::width(&private) <= room {
            frame.render_widget(Span::styled(private, cx.theme.quiet()), from(line, taken + 3, 0));
        }
        let columns = u16::try_from(layout::note_width(cx.size)).unwrap_or(u16::MAX);
        let field = from(area, usize::from(MARGIN), 3);
        let height = height.saturating_sub(4).max(1);
        draw_area(&self.input, &cx.theme, frame, Rect { width: columns, height, ..field });
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
            out.say(&messages.text("plain-note"));
        } else {
            out.say(&messages.with("plain-note-so-far", &[("note", note.into())]));
            out.say(&messages.text("plain-note-change"));
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
                vec![whole(spoken.note.join("\n"))]
            }
        })
    }
}
