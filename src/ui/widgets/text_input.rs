//! A field that is typed into. What a key does to the text is the business of `ratatui-textarea`; here cursor and lines
//! follow what people see as one character, however many code points it is made of.

use std::ops::Range;

use ratatui_textarea::{CursorMove, DataCursor, Input, Key as TextKey, TextArea};
use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation as _};

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Span;

use super::{draw_text, from, row, set_cursor};
use crate::i18n::text;
use crate::ui::keys::{Code, Key};
use crate::ui::screen::Typed;
use crate::ui::theme::Theme;

/// The most characters of a note, and of a field of one line: a file stays far below what is read again.
const MOST_IN_NOTE: usize = 20_000;
const MOST_IN_LINE: usize = 1_000;
/// Lines that a page key moves.
const PAGE: usize = 5;

/// A text with a cursor in it.
pub(in crate::ui) struct TextInput {
    area: TextArea<'static>,
    several_lines: bool,
}

/// That a text does not fit. Nothing of it is taken: half a text would be saved as if it were whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::ui) struct Full {
    /// How many characters it has.
    pub(in crate::ui) characters: usize,
    /// For how many there is room.
    pub(in crate::ui) room: usize,
}

/// A field as it shows: its lines, and the row and column of its cursor.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Laid {
    /// The lines, wrapped.
    pub lines: Vec<String>,
    /// Where the cursor is among them.
    pub cursor: (usize, usize),
}

impl TextInput {
    /// A field of one line, with the cursor at its end.
    pub(in crate::ui) fn line(content: &str) -> Self {
        Self::with(&text::clean_line(content), false)
    }

    /// A field of several lines, with the cursor at its end.
    pub(in crate::ui) fn lines(content: &str) -> Self {
        Self::with(content, true)
    }

    fn with(content: &str, several_lines: bool) -> Self {
        let mut area = TextArea::new(content.split('\n').map(str::to_owned).collect());
        area.move_cursor(CursorMove::Bottom);
        area.move_cursor(CursorMove::End);
        Self { area, several_lines }
    }

    /// What is in it; of a field of one line, without spaces around it.
    pub(in crate::ui) fn text(&self) -> String {
        // A flag that is half typed is none.
        let text = self.area.lines().join("\n");
        if self.several_lines { text::clean(&text).into_owned() } else { text::clean_line(&text) }
    }

    /// Whether nothing is in it.
    pub(in crate::ui) fn is_empty(&self) -> bool {
        self.area.lines().iter().all(String::is_empty)
    }

    /// Takes a key or a paste in, cleaned as all foreign text is; its lines are as wide as they show.
    ///
    /// # Errors
    /// That it does not fit; nothing is changed then.
    pub(in crate::ui) fn type_in(&mut self, typed: Typed, columns: usize) -> Result<(), Full> {
        match typed {
            Typed::Paste(pasted) => {
                let pasted = self.cleaned(&pasted);
                fits(&pasted, self.room())?;
                self.area.insert_str(pasted);
            }
            Typed::Whole(whole) => {
                self.takes_whole(&whole)?;
                *self = Self::with("", self.several_lines);
                self.area.insert_str(self.cleaned(&whole));
            }
            Typed::Key(key) => self.press(as_arrow(key), columns)?,
        }
        self.leave_characters_whole();
        Ok(())
    }

    /// Whether a text fits into it in place of what is there.
    ///
    /// # Errors
    /// That it does not.
    pub(in crate::ui) fn takes_whole(&self, whole: &str) -> Result<(), Full> {
        fits(&self.cleaned(whole), self.most() - 1)
    }

    fn cleaned(&self, pasted: &str) -> String {
        if self.several_lines {
            text::clean(&pasted.replace("\r\n", "\n").replace('\r', "\n")).into_owned()
        } else {
            text::clean_line(&pasted.replace('\r', "\n"))
        }
    }

    fn press(&mut self, key: Key, columns: usize) -> Result<(), Full> {
        // With Shift it would select, which does not show here.
        let key = Key { shift: false, ..key.as_enter() }.in_small_letters();
        let plain = !(key.ctrl || key.alt);
        match key.code {
            Code::Enter if !self.several_lines => {}
            Code::Char(c) if text::is_suspect(c) && !self.goes_on_a_flag(c) => {}
            Code::Char(_) | Code::Enter if plain && self.room() == 0 => {
                return Err(Full { characters: 1, room: 0 });
            }
            Code::Enter => self.area.insert_newline(),
            // What was cut comes back only where there is room for it.
            Code::Char('y') if key.ctrl && !key.alt => {
                fits(&self.area.yank_text(), self.room())?;
                self.area.paste();
            }
            Code::Left if plain && self.column() > 0 => self.jump_to_byte(self.boundary(false)),
            Code::Right if plain && self.byte() < self.current().len() => {
                self.jump_to_byte(self.boundary(true))
            }
            Code::Backspace if plain && self.column() > 0 => {
                for _ in 0..self.characters(self.boundary(false)..self.byte()) {
                    self.area.delete_char();
                }
            }
            Code::Delete if plain && self.byte() < self.current().len() => {
                self.delete_next(self.characters(self.byte()..self.boundary(true)));
            }
            Code::Char('u') if key.ctrl && !key.alt => drop(self.area.delete_line_by_head()),
            Code::Up if plain => self.move_lines(columns, |row| row.checked_sub(1)),
            Code::Down if plain => self.move_lines(columns, |row| Some(row + 1)),
            Code::PageUp => self.move_lines(columns, |row| Some(row.saturating_sub(PAGE))),
            Code::PageDown => self.move_lines(columns, |row| Some(row + PAGE)),
            _ if is_offered(key) => drop(self.area.input(input(key))),
            _ => {}
        }
        Ok(())
    }

    /// Whether a tag goes on the flag that is being typed, letter by letter.
    fn goes_on_a_flag(&self, c: char) -> bool {
        let before = self.current().get(..self.byte()).and_then(|before| before.chars().next_back());
        text::is_tag(c) && before.is_some_and(|before| before == text::BLACK_FLAG || text::is_tag(before))
    }

    /// How many more characters it takes.
    fn room(&self) -> usize {
        let there: usize = self.area.lines().iter().map(|line| line.chars().count() + 1).sum();
        self.most().saturating_sub(there)
    }

    fn most(&self) -> usize {
        if self.several_lines { MOST_IN_NOTE } else { MOST_IN_LINE }
    }

    /// The line that the cursor is on.
    fn current(&self) -> &str {
        let DataCursor(row, _) = self.area.cursor();
        self.area.lines().get(row).map_or("", String::as_str)
    }

    fn column(&self) -> usize {
        let DataCursor(_, column) = self.area.cursor();
        column
    }

    /// Where in its line the cursor is, in bytes.
    fn byte(&self) -> usize {
        let line = self.current();
        line.char_indices().nth(self.column()).map_or(line.len(), |(at, _)| at)
    }

    /// The end or the beginning of what people see as one character, from the cursor on or back.
    fn boundary(&self, forward: bool) -> usize {
        let (line, byte) = (self.current(), self.byte());
        let mut cursor = GraphemeCursor::new(byte, line.len(), true);
        let found = if forward { cursor.next_boundary(line, 0) } else { cursor.prev_boundary(line, 0) };
        found.ok().flatten().unwrap_or(byte)
    }

    fn characters(&self, part: Range<usize>) -> usize {
        self.current().get(part).map_or(0, |part| part.chars().count())
    }

    /// Deletes so many characters after the cursor. At once: what is left on the way may form others with what is before,
    /// and the cursor would jump over them. What was cut before can still be put back.
    fn delete_next(&mut self, characters: usize) {
        let cut = self.area.yank_text();
        self.area.delete_str(characters);
        self.area.set_yank_text(cut);
    }

    fn jump_to_byte(&mut self, byte: usize) {
        let DataCursor(row, _) = self.area.cursor();
        self.jump(row, byte);
    }

    fn jump(&mut self, row: usize, byte: usize) {
        let line = self.area.lines().get(row).map_or("", String::as_str);
        let column = line.get(..byte).unwrap_or(line).chars().count();
        let small = |number: usize| u16::try_from(number).unwrap_or(u16::MAX);
        self.area.move_cursor(CursorMove::Jump(small(row), small(column)));
    }

    /// A move by words may have stopped inside of what people see as one character, and what was typed, pasted or
    /// deleted may have made one of the two around the cursor.
    fn leave_characters_whole(&mut self) {
        let (line, byte) = (self.current(), self.byte());
        let inside = GraphemeCursor::new(byte, line.len(), true).is_boundary(line, 0) == Ok(false);
        if inside {
            self.jump_to_byte(self.boundary(true));
        }
    }

    /// Every line as it shows: which line of the text it is of, and which part of that.
    fn parts(&self, columns: usize) -> Vec<(usize, Range<usize>)> {
        let parts = |(row, line): (usize, &String)| {
            let one = 0..line.len();
            let parts = if self.several_lines { text::wrap_ranges(line, columns) } else { vec![one] };
            parts.into_iter().map(move |part| (row, part)).collect::<Vec<_>>()
        };
        self.area.lines().iter().enumerate().flat_map(parts).collect()
    }

    /// Which of the lines that show the cursor is on.
    fn shown_row(&self, parts: &[(usize, Range<usize>)]) -> usize {
        let DataCursor(row, _) = self.area.cursor();
        let byte = self.byte();
        parts.iter().rposition(|(of, part)| *of == row && part.start <= byte).unwrap_or(0)
    }

    /// Moves up or down by lines as they show, staying near the column; past the last line to its end.
    fn move_lines(&mut self, columns: usize, to: impl Fn(usize) -> Option<usize>) {
        let parts = self.parts(columns);
        let at = self.shown_row(&parts);
        let column = self.laid(columns).cursor.1;
        let target = to(at).map(|row| row.min(parts.len().saturating_sub(1)));
        let Some((row, part)) = target.and_then(|row| parts.get(row)).cloned() else { return };
        if target == Some(at) {
            let DataCursor(row, _) = self.area.cursor();
            let end = if to(at) > Some(at) { self.current().len() } else { 0 };
            return self.jump(row, end);
        }
        let line = self.area.lines().get(row).map_or("", String::as_str);
        let shown = line.get(part.clone()).unwrap_or_default();
        let is_last = part.end == line.len();
        let (mut byte, mut used) = (part.start, 0);
        for grapheme in shown.graphemes(true) {
            used += text::width(grapheme);
            // The place after a broken line's last character shows on the next line.
            let behind = !is_last && byte + grapheme.len() >= part.end;
            if used > column || behind {
                break;
            }
            byte += grapheme.len();
        }
        self.jump(row, byte);
    }

    /// The field as it shows in so many columns.
    fn laid(&self, columns: usize) -> Laid {
        let parts = self.parts(columns);
        let row = self.shown_row(&parts);
        let text_of = |(row, part): &(usize, Range<usize>)| {
            let line = self.area.lines().get(*row).map_or("", String::as_str);
            line.get(part.clone()).unwrap_or_default().replace('\t', " ")
        };
        let start = parts.get(row).map_or(0, |(_, part)| part.start);
        let before = self.current().get(start..self.byte()).unwrap_or_default();
        Laid { lines: parts.iter().map(text_of).collect(), cursor: (row, text::width(before)) }
    }
}

/// Draws an input of one line, underlined; with the cursor in it when it has the focus.
pub(in crate::ui) fn draw_line(
    input: &TextInput,
    has_focus: bool,
    theme: &Theme,
    frame: &mut Frame<'_>,
    area: Rect,
) {
    let width = usize::from(area.width);
    let laid = input.laid(width);
    let line = laid.lines.first().map_or("", String::as_str);
    // Without the focus it shows its beginning.
    let skip = if has_focus { (laid.cursor.1 + 1).saturating_sub(width) } else { 0 };
    let (shown, skipped) = text::from_column(line, skip);
    let area = row(area, 0, 0);
    draw_text(&text::fit(shown, width), theme.field(), frame, area);
    // Also the second cells of wide characters.
    frame.buffer_mut().set_style(area, theme.field());
    if has_focus {
        put_cursor(frame, area, laid.cursor.1.saturating_sub(skipped), 0);
    }
}

/// Draws an input of several lines, as many as fit around its cursor.
pub(in crate::ui) fn draw_area(input: &TextInput, theme: &Theme, frame: &mut Frame<'_>, area: Rect) {
    let (width, rows) = (usize::from(area.width), usize::from(area.height));
    let laid = input.laid(width);
    let (at, across) = laid.cursor;
    let skip = at.saturating_sub(rows / 2).min(laid.lines.len().saturating_sub(rows));
    for (offset, line) in laid.lines.iter().skip(skip).take(rows).enumerate() {
        frame.render_widget(Span::styled(line.as_str(), theme.body()), row(area, offset, 0));
    }
    put_cursor(frame, area, across, at.saturating_sub(skip));
}

fn put_cursor(frame: &mut Frame<'_>, area: Rect, column: usize, row: usize) {
    // The cursor may be one column after the input.
    set_cursor(frame, from(Rect { width: area.width.saturating_add(1), ..area }, column, row));
}

fn fits(text: &str, room: usize) -> Result<(), Full> {
    let characters = text.chars().count();
    if characters > room { Err(Full { characters, room }) } else { Ok(()) }
}

/// Whether the text widget gets a key. Its other keys are not in our help, and a few of them delete text.
fn is_offered(key: Key) -> bool {
    match (key.code, key.ctrl, key.alt) {
        (Code::Char(_), false, false) => true,
        (Code::Backspace | Code::Delete | Code::Home | Code::End, false, false) => true,
        (Code::Left | Code::Right, _, false) => true,
        (Code::Up | Code::Down, false, false) => true,
        // To the ends of a line, and cutting to its end or a word.
        (Code::Char('a' | 'e' | 'k' | 'w'), true, false) => true,
        // By words.
        (Code::Char('b' | 'f' | 'd') | Code::Backspace | Code::Delete, false, true) => true,
        _ => false,
    }
}

/// The keys of old editors as the arrows that they stand for.
fn as_arrow(key: Key) -> Key {
    let code = match key {
        Key { code: Code::Char(c), ctrl: true, alt: false, .. } => match c {
            'h' => Code::Backspace,
            'd' => Code::Delete,
            'b' => Code::Left,
            'f' => Code::Right,
            'p' => Code::Up,
            'n' => Code::Down,
            _ => return key,
        },
        _ => return key,
    };
    Key::plain(code)
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
        Code::PageUp | Code::PageDown | Code::Tab | Code::BackTab | Code::Esc | Code::F(_) => TextKey::Null,
    };
    Input { key: code, ctrl: key.ctrl, alt: key.alt, shift: key.shift }
}

#[cfg(test)]
mod tests;
