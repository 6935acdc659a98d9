//! The queue of what happens outside, and the thread that reads the terminal into it.

use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;
use std::{io, mem};

use crossterm::event::{self, Event as TerminalEvent, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::keyboard::{Keyboard, REST};
use super::{Message, instant};
use crate::platform::{self, Signal};
use crate::ui::Event;
use crate::ui::keys::{Code, Key};

/// So many characters that are ready at once were pasted, not typed.
const PASTED: usize = 3;

/// Where other threads put their messages.
pub(super) type Sender = mpsc::Sender<Message>;

/// Where messages are taken out.
pub(super) struct EventQueue(Receiver<Message>);

/// An empty queue, and the way into it.
pub(super) fn event_queue() -> (Sender, EventQueue) {
    let (sender, receiver) = mpsc::channel();
    (sender, EventQueue(receiver))
}

impl EventQueue {
    /// What is there now, without waiting.
    pub(super) fn ready(&self) -> impl Iterator<Item = Message> {
        self.0.try_iter()
    }

    /// The next message, waited for at most so long; `None` when that is over.
    pub(super) fn next(&self, most: Option<Duration>) -> Option<Message> {
        match most {
            Some(most) => self.0.recv_timeout(most).ok(),
            None => self.0.recv().ok(),
        }
    }
}

/// Reads the terminal on a thread of its own until it is gone.
pub(super) fn read_terminal(sender: Sender) {
    thread::spawn(move || {
        if read_until_gone(&sender).is_err() {
            let _ = sender.send(Message::Signal(Signal::End(platform::HANG_UP)));
        }
    });
}

fn read_until_gone(sender: &Sender) -> io::Result<()> {
    if platform::READS_BYTES { read_bytes(sender) } else { read_events(sender) }
}

/// Reads bytes: crossterm would let half a letter or half a sequence swallow what is typed after it.
fn read_bytes(sender: &Sender) -> io::Result<()> {
    let (mut keyboard, mut buffer, mut last) = (Keyboard::default(), [0; 1024], instant());
    loop {
        let patience = keyboard.is_half().then_some(REST);
        let events = match platform::read_input(&mut buffer, patience)? {
            Some(count) => {
                let pause = mem::replace(&mut last, instant()).elapsed();
                keyboard.take(buffer.get(..count).unwrap_or_default(), pause)
            }
            None => keyboard.give_up(),
        };
        for message in events.into_iter().filter_map(message) {
            if sender.send(message).is_err() {
                return Ok(());
            }
        }
    }
}

/// Reads what crossterm makes of the console of Windows.
fn read_events(sender: &Sender) -> io::Result<()> {
    loop {
        let mut batch = vec![event::read()?];
        while event::poll(Duration::ZERO)? {
            batch.push(event::read()?);
        }
        for message in understand(batch) {
            if sender.send(message).is_err() {
                return Ok(());
            }
        }
    }
}

/// What a batch of ready events means.
fn understand(batch: Vec<TerminalEvent>) -> Vec<Message> {
    let events = batch.into_iter().filter(|event| !is_release(event)).map(without_alt_gr).collect();
    with_bursts_as_pastes(events).into_iter().filter_map(message).collect()
}

fn is_release(event: &TerminalEvent) -> bool {
    matches!(event, TerminalEvent::Key(key) if key.kind == KeyEventKind::Release)
}

/// Windows reports AltGr as Ctrl and Alt: what it types is a character like any other.
fn without_alt_gr(event: TerminalEvent) -> TerminalEvent {
    match event {
        TerminalEvent::Key(KeyEvent { code: KeyCode::Char(c), modifiers, kind, state })
            if modifiers.contains(KeyModifiers::CONTROL | KeyModifiers::ALT) && !c.is_control() =>
        {
            let modifiers = modifiers.difference(KeyModifiers::CONTROL | KeyModifiers::ALT);
            TerminalEvent::Key(KeyEvent { code: KeyCode::Char(c), modifiers, kind, state })
        }
        other => other,
    }
}

/// Characters that are ready at once become a paste, so that a pasted text does not answer statements.
fn with_bursts_as_pastes(events: Vec<TerminalEvent>) -> Vec<TerminalEvent> {
    let mut found = Vec::with_capacity(events.len());
    let mut burst = Vec::new();
    for event in events {
        if character(&event).is_none() {
            found.extend(end_of_burst(mem::take(&mut burst)));
            found.push(event);
        } else {
            burst.push(event);
        }
    }
    found.extend(end_of_burst(burst));
    found
}

fn end_of_burst(burst: Vec<TerminalEvent>) -> Vec<TerminalEvent> {
    match burst.len() >= PASTED {
        true => vec![TerminalEvent::Paste(burst.iter().filter_map(character).collect())],
        false => burst,
    }
}

/// The character that a key types.
fn character(event: &TerminalEvent) -> Option<char> {
    let TerminalEvent::Key(key) = event else { return None };
    if !key.modifiers.difference(KeyModifiers::SHIFT).is_empty() {
        return None;
    }
    match key.code {
        KeyCode::Char(c) => Some(c),
        KeyCode::Enter => Some('\n'),
        KeyCode::Tab => Some('\t'),
        _ => None,
    }
}

fn message(event: TerminalEvent) -> Option<Message> {
    match event {
        TerminalEvent::Key(key) => Some(Message::App(Event::Key(self::key(key)?))),
        TerminalEvent::Paste(pasted) => Some(Message::App(Event::Paste(pasted))),
        TerminalEvent::Resize(..) => Some(Message::Signal(Signal::Resize)),
        _ => None,
    }
}

fn key(event: KeyEvent) -> Option<Key> {
    let code = match event.code {
        KeyCode::Char(c) => Code::Char(c),
        KeyCode::Enter => Code::Enter,
        KeyCode::Esc => Code::Esc,
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
        KeyCode::F(number) => Code::F(number),
        _ => return None,
    };
    let has = |modifier| event.modifiers.contains(modifier);
    // A character says by itself whether Shift was pressed, and so does this key.
    let shift = has(KeyModifiers::SHIFT) && !matches!(code, Code::Char(_) | Code::BackTab);
    Some(Key { code, ctrl: has(KeyModifiers::CONTROL), alt: has(KeyModifiers::ALT), shift })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crossterm::event::KeyEventState;

    fn typed(text: &str) -> Vec<TerminalEvent> {
        let code = |c| match c {
            '\u{1b}' => KeyCode::Esc,
            '\r' => KeyCode::Enter,
            c => KeyCode::Char(c),
        };
        text.chars().map(|c| TerminalEvent::Key(code(c).into())).collect()
    }

    #[test]
    fn a_burst_of_characters_is_a_paste() {
        assert_eq!(with_bursts_as_pastes(typed("451")), [TerminalEvent::Paste("451".into())]);
        assert_eq!(with_bursts_as_pastes(typed("one\rtwo")), [TerminalEvent::Paste("one\ntwo".into())]);
        for few in ["4", "45", "4\u{1b}5"] {
            assert_eq!(with_bursts_as_pastes(typed(few)), typed(few));
        }
        let arrow = || TerminalEvent::Key(KeyCode::Down.into());
        let events = typed("abc").into_iter().chain([arrow()]).chain(typed("4")).collect();
        let [paste, down, four] = &with_bursts_as_pastes(events)[..] else { panic!("three events") };
        assert_eq!(*paste, TerminalEvent::Paste("abc".into()));
        assert_eq!((down, four), (&arrow(), &typed("4")[0]));
    }

    #[test]
    fn alt_gr_types_a_character_and_ctrl_alone_stays() {
        let both = KeyModifiers::CONTROL | KeyModifiers::ALT;
        let with = |modifiers| TerminalEvent::Key(KeyEvent::new(KeyCode::Char('@'), modifiers));
        assert_eq!(without_alt_gr(with(both)), with(KeyModifiers::NONE));
        assert_eq!(without_alt_gr(with(KeyModifiers::CONTROL)), with(KeyModifiers::CONTROL));
        let arrow = TerminalEvent::Key(KeyEvent::new(KeyCode::Up, both));
        assert_eq!(without_alt_gr(arrow.clone()), arrow);
    }

    #[test]
    fn the_release_of_a_key_is_no_key() {
        let kind = KeyEventKind::Release;
        let state = KeyEventState::NONE;
        let release = KeyEvent { code: KeyCode::Char('4'), modifiers: KeyModifiers::NONE, kind, state };
        assert!(is_release(&TerminalEvent::Key(release)) && !is_release(&typed("4")[0]));
    }
}
