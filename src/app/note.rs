//! Writing a note on a dimension. Every key is saved; leaving is one change that can be taken back.

use ratatui_textarea::{Input, Key as TextKey, TextArea, WrapMode};

use super::keys::{Code, Key};
use super::{Effect, Event, State};
use crate::questionnaire::DimensionId;
use crate::response::Edit;
use crate::text;

/// A note that is being written.
#[derive(Debug)]
pub struct NoteEditor {
    /// What it is about.
    pub dimension: DimensionId,
    /// The text with its cursor.
    pub area: TextArea<'static>,
    before: String,
}

/// A field of several lines that wraps, or of one line that scrolls.
pub(super) fn field(content: &str, wrap: bool) -> TextArea<'static> {
    let mut area = TextArea::new(content.split('\n').map(str::to_owned).collect());
    area.set_cursor_line_style(ratatui::style::Style::default());
    area.set_cursor_style(ratatui::style::Style::default());
    area.set_wrap_mode(if wrap { WrapMode::WordOrGlyph } else { WrapMode::None });
    area.move_cursor(ratatui_textarea::CursorMove::Bottom);
    area.move_cursor(ratatui_textarea::CursorMove::End);
    area
}

/// Opens the note on the dimension in hand.
pub(super) fn open(state: &mut State) {
    let (Some(dimension), Some(open)) = (state.dimension_in_hand(), &state.open) else { return };
    let before = open.response.note(&dimension).to_owned();
    state.note = Some(NoteEditor { dimension, area: field(&before, true), before });
}

/// Takes a key or a paste into the note, and saves it.
pub(super) fn edit(state: &mut State, event: Event) -> Vec<Effect> {
    let (Some(editor), Some(open)) = (&mut state.note, &mut state.open) else { return Vec::new() };
    type_into(&mut editor.area, event, true);
    let note = editor.area.lines().join("\n");
    match open.response.apply(Edit::Note(editor.dimension.clone(), note)) {
        Some(_) => vec![open.save()],
        None => Vec::new(),
    }
}

/// Closes the note.
pub(super) fn close(state: &mut State) {
    let (Some(editor), Some(open)) = (state.note.take(), &mut state.open) else { return };
    if open.response.note(&editor.dimension) != editor.before {
        open.history.remember(Edit::Note(editor.dimension, editor.before));
    }
}

/// The most characters of a note, and of a field of one line: a file stays far below what is read again.
const MOST_IN_NOTE: usize = 20_000;
const MOST_IN_FIELD: usize = 200;

/// As much of a text as a field still takes.
fn room_for<'a>(area: &TextArea<'static>, text: &'a str, several_lines: bool) -> &'a str {
    let most = if several_lines { MOST_IN_NOTE } else { MOST_IN_FIELD };
    let there: usize = area.lines().iter().map(|line| line.chars().count() + 1).sum();
    let end = text.char_indices().nth(most.saturating_sub(there)).map_or(text.len(), |(at, _)| at);
    text.get(..end).unwrap_or_default()
}

/// Types a key or a paste into a field, cleaned as all foreign text is.
pub(super) fn type_into(area: &mut TextArea<'static>, event: Event, several_lines: bool) {
    match event {
        Event::Paste(pasted) if several_lines => {
            let pasted = text::clean(&pasted.replace("\r\n", "\n").replace('\r', "\n")).into_owned();
            area.insert_str(room_for(area, &pasted, true));
        }
        Event::Paste(pasted) => {
            let pasted = text::clean_line(&pasted.replace('\r', "\n"));
            area.insert_str(room_for(area, &pasted, false));
        }
        Event::Key(key) if !several_lines && key.code == Code::Enter => {}
        Event::Key(Key { code: Code::Char(c), .. }) if text::is_suspect(c) => {}
        Event::Key(Key { code: Code::Char(_) | Code::Enter, ctrl: false, alt: false, .. })
            if room_for(area, "x", several_lines).is_empty() => {}
        Event::Key(key) => {
            area.input(input(key));
        }
        _ => {}
    }
}

fn input(key: Key) -> Input {
    let code = match key.code {
        Code::Char(c) => TextKey::Char(c),
        Code::Enter => TextKey::Enter,
        Code::Backspace => TextKey::Backspace,
        Code::Delete => TextKey::Delete,
        Code::Up => TextKey::Up,
        Code::Down => TextKey::Down,
        Code::Left => TextKey::Left,
        Code::Right => TextKey::Right,
        Code::Home => TextKey::Home,
        Code::End => TextKey::End,
        Code::PageUp => TextKey::PageUp,
        Code::PageDown => TextKey::PageDown,
        Code::Tab | Code::BackTab | Code::Esc => TextKey::Null,
    };
    Input { key: code, ctrl: key.ctrl, alt: key.alt, shift: key.shift }
}
