//! What the terminal says → events of the app.

use termina::Event as TerminalEvent;
use termina::event::{KeyCode, KeyEvent, KeyEventKind, Modifiers};

use crate::app::Event;
use crate::app::keys::{Code, Key};

/// The event that a message of the terminal stands for, if it is one for us.
pub(super) fn event(event: TerminalEvent) -> Option<Event> {
    match event {
        TerminalEvent::Key(key) => self::key(key).map(Event::Key),
        TerminalEvent::Paste(pasted) => Some(Event::Paste(pasted)),
        _ => None,
    }
}

fn key(event: KeyEvent) -> Option<Key> {
    // Some terminals tell of releases too.
    if event.kind == KeyEventKind::Release {
        return None;
    }
    let code = match event.code {
        KeyCode::Char(c) => Code::Char(c),
        KeyCode::Enter => Code::Enter,
        KeyCode::Escape => Code::Esc,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Delete => Code::Delete,
        KeyCode::Tab => Code::Tab,
        KeyCode::BackTab => Code::BackTab,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        KeyCode::Function(number) => Code::F(number),
        _ => return None,
    };
    let has = |modifier| event.modifiers.contains(modifier);
    // A letter says by itself whether it is large.
    let shift = has(Modifiers::SHIFT) && !matches!(code, Code::Char(_));
    Some(Key { code, ctrl: has(Modifiers::CONTROL), alt: has(Modifiers::ALT), shift })
}
