//! The queue of what happens outside, and the thread that reads the terminal into it.

use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;
use std::{io, mem};

use crossterm::event::{self, Event as TerminalEvent, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::{Message, instant};
use crate::platform::{self, Signal};
use crate::ui::Event;
use crate::ui::keys::{Code, Key};

/// How long an Esc waits for the rest of an escape sequence, which a slow connection may deliver apart.
const REST: Duration = Duration::from_millis(50);
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
    let mut sequence = Sequence::default();
    loop {
        platform::wait_for_input()?;
        loop {
            let mut batch = vec![event::read()?];
            while platform::PASTES_AS_KEYS && event::poll(Duration::ZERO)? {
                batch.push(event::read()?);
            }
            for event in understand(batch, &mut sequence) {
                if sender.send(event).is_err() {
                    return Ok(());
                }
            }
            // As long as crossterm may have more events ready, waiting for bytes would not see them.
            if !has_more()? {
                break;
            }
        }
        for event in sequence.give_up().into_iter().filter_map(message) {
            if sender.send(event).is_err() {
                return Ok(());
            }
        }
    }
}

/// Whether another event comes within the time in which the rest of an escape sequence would.
fn has_more() -> io::Result<bool> {
    let start = instant();
    loop {
        if event::poll(REST)? {
            return Ok(true);
        }
        if start.elapsed() >= REST {
            return Ok(false);
        }
    }
}

/// What a batch of ready events means.
fn understand(batch: Vec<TerminalEvent>, sequence: &mut Sequence) -> Vec<Message> {
    let mut events: Vec<TerminalEvent> = batch.into_iter().filter(|event| !is_release(event)).collect();
    if platform::ALT_GR_IS_CTRL_ALT {
        events = events.into_iter().map(without_alt_gr).collect();
    }
    if platform::PASTES_AS_KEYS {
        events = with_bursts_as_pastes(events);
    }
    events.into_iter().flat_map(|event| sequence.add(event)).filter_map(message).collect()
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

const PASTE: &str = "[200~";

/// An Esc and the rest of its sequence, which arrived apart. crossterm reads them as Esc and characters, which would be
/// answers.
#[derive(Debug, Default)]
struct Sequence(Option<String>);

impl Sequence {
    /// The events that are complete with this one.
    fn add(&mut self, event: TerminalEvent) -> Vec<TerminalEvent> {
        let Some(mut rest) = self.0.take() else {
            if event == TerminalEvent::Key(KeyCode::Esc.into()) {
                self.0 = Some(String::new());
                return Vec::new();
            }
            return vec![event];
        };
        match character(&event) {
            Some(c) if goes_on(&rest, c) => {
                rest.push(c);
                if is_complete(&rest) {
                    return key_of(&rest).map(|code| TerminalEvent::Key(code.into())).into_iter().collect();
                }
                self.0 = Some(rest);
                Vec::new()
            }
            _ => {
                let mut events: Vec<TerminalEvent> = ended(&rest).into_iter().collect();
                events.extend(self.add(event));
                events
            }
        }
    }

    /// What it means, now that nothing more has come.
    fn give_up(&mut self) -> Option<TerminalEvent> {
        ended(&self.0.take()?)
    }
}

/// What an Esc means with a rest that goes no further. Half a sequence means nothing.
fn ended(rest: &str) -> Option<TerminalEvent> {
    match rest.strip_prefix(PASTE) {
        Some(pasted) => Some(TerminalEvent::Paste(pasted.to_owned())),
        None => rest.is_empty().then(|| TerminalEvent::Key(KeyCode::Esc.into())),
    }
}

fn goes_on(rest: &str, c: char) -> bool {
    match rest {
        "" => matches!(c, '[' | 'O'),
        _ => rest.starts_with(PASTE) || c.is_ascii_graphic(),
    }
}

fn is_complete(rest: &str) -> bool {
    let is_final = |c: char| matches!(c, '@'..='~');
    match rest {
        "[" | "O" | "[[" => false,
        _ => !rest.starts_with(PASTE) && rest.ends_with(is_final),
    }
}

fn key_of(rest: &str) -> Option<KeyCode> {
    Some(match rest {
        "[A" | "OA" => KeyCode::Up,
        "[B" | "OB" => KeyCode::Down,
        "[C" | "OC" => KeyCode::Right,
        "[D" | "OD" => KeyCode::Left,
        "[H" | "OH" | "[1~" | "[7~" => KeyCode::Home,
        "[F" | "OF" | "[4~" | "[8~" => KeyCode::End,
        "[3~" => KeyCode::Delete,
        "[5~" => KeyCode::PageUp,
        "[6~" => KeyCode::PageDown,
        "[Z" => KeyCode::BackTab,
        _ => return None,
    })
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

    fn joined(text: &str) -> Vec<TerminalEvent> {
        let mut sequence = Sequence::default();
        let mut events: Vec<_> = typed(text).into_iter().flat_map(|event| sequence.add(event)).collect();
        events.extend(sequence.give_up());
        events
    }

    fn keys(codes: &[KeyCode]) -> Vec<TerminalEvent> {
        codes.iter().map(|code| TerminalEvent::Key((*code).into())).collect()
    }

    #[test]
    fn a_sequence_that_arrives_apart_is_one_key() {
        assert_eq!(joined("\u{1b}[A4"), keys(&[KeyCode::Up, KeyCode::Char('4')]));
        assert_eq!(joined("\u{1b}OB\u{1b}[5~"), keys(&[KeyCode::Down, KeyCode::PageUp]));
        assert_eq!(joined("\u{1b}[1;5D\u{1b}[[A"), []);
    }

    #[test]
    fn an_esc_alone_is_a_key_and_half_a_sequence_is_none() {
        assert_eq!(joined("\u{1b}"), keys(&[KeyCode::Esc]));
        assert_eq!(joined("\u{1b}q"), keys(&[KeyCode::Esc, KeyCode::Char('q')]));
        assert_eq!(joined("\u{1b}\u{1b}"), keys(&[KeyCode::Esc, KeyCode::Esc]));
        for half in ["\u{1b}[", "\u{1b}[1;", "\u{1b}O"] {
            assert_eq!(joined(half), []);
        }
    }

    #[test]
    fn a_paste_whose_first_byte_arrives_apart_is_a_paste() {
        assert_eq!(joined("\u{1b}[200~4 or 5\rq"), [TerminalEvent::Paste("4 or 5\nq".into())]);
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
