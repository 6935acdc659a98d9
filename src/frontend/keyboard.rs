//! The bytes of a terminal as keys and pastes. `vte` takes escape sequences and letters apart; which key a sequence is, and
//! when half of one is given up, is decided here.

use std::mem;
use std::time::Duration;

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use vte::{Params, Parser, Perform};

/// How long half a sequence waits for its rest, which a slow connection may deliver apart.
pub(super) const REST: Duration = Duration::from_millis(50);
/// After so long without a byte of it a paste whose end is missing can be ended with Esc or Ctrl-C.
pub(super) const PASTE_PAUSE: Duration = Duration::from_secs(1);

const ESC: u8 = 0x1b;
const CTRL_C: u8 = 3;
const PASTE_END: &[u8] = b"\x1b[201~";

/// What was typed so far, and what is still half.
#[derive(Default)]
pub(super) struct Keyboard {
    parser: Parser,
    typed: Typed,
    /// The bytes of a sequence that is not complete.
    half: Vec<u8>,
    /// What was pasted so far, while a paste has no end yet.
    paste: Option<Vec<u8>>,
    /// Whether the last Esc came after a pause in a paste: then it may be the key.
    may_end_paste: bool,
}

impl Keyboard {
    /// The events that are complete with these bytes, which came after so long a pause.
    pub(super) fn take(&mut self, bytes: &[u8], pause: Duration) -> Vec<Event> {
        let paused = pause >= PASTE_PAUSE;
        if self.paste.is_some() && paused && matches!(bytes, [CTRL_C, ..]) {
            self.end_paste();
        }
        self.may_end_paste = self.paste.is_some() && paused && bytes == [ESC];
        for byte in bytes {
            match &mut self.paste {
                Some(pasted) => {
                    pasted.push(*byte);
                    if pasted.ends_with(PASTE_END) {
                        pasted.truncate(pasted.len() - PASTE_END.len());
                        self.end_paste();
                    }
                }
                None => self.add(*byte),
            }
        }
        mem::take(&mut self.typed.events)
    }

    /// Whether something is half, so that a pause means something.
    pub(super) fn is_half(&self) -> bool {
        !self.half.is_empty() || self.may_end_paste
    }

    /// The events that are complete since nothing more has come for a while. Half a sequence means nothing.
    pub(super) fn give_up(&mut self) -> Vec<Event> {
        if mem::take(&mut self.may_end_paste) {
            if let Some(pasted) = &mut self.paste {
                pasted.pop();
            }
            self.end_paste();
        } else if mem::take(&mut self.half) == [ESC] {
            self.typed.key(KeyCode::Esc, KeyModifiers::NONE);
        }
        self.start_anew();
        mem::take(&mut self.typed.events)
    }

    fn add(&mut self, byte: u8) {
        match (self.half.as_slice(), byte) {
            ([ESC], ESC) => return self.typed.key(KeyCode::Esc, KeyModifiers::NONE),
            (_, ESC) => self.half = vec![ESC],
            // The beginnings of sequences.
            ([ESC], b'[' | b'O' | b'P' | b']' | b'X' | b'^' | b'_') => self.half.push(byte),
            ([ESC], _) => {
                self.half.clear();
                self.start_anew();
                self.typed.with_alt = true;
            }
            ([], _) => {}
            _ => self.half.push(byte),
        }
        self.typed.is_complete = false;
        self.parser.advance(&mut self.typed, &[byte]);
        if self.typed.is_complete {
            self.half.clear();
        }
        if mem::take(&mut self.typed.begins_paste) {
            self.paste = Some(Vec::new());
        }
    }

    fn start_anew(&mut self) {
        self.parser = Parser::new();
        self.typed.prefix = None;
        self.typed.with_alt = false;
    }

    fn end_paste(&mut self) {
        if let Some(pasted) = self.paste.take() {
            self.typed.events.push(Event::Paste(String::from_utf8_lossy(&pasted).into_owned()));
        }
    }
}

/// What `vte` finds, as events.
#[derive(Default)]
struct Typed {
    events: Vec<Event>,
    /// Whether the next character was typed with Alt.
    with_alt: bool,
    /// What the next letter is the last part of: `O`, or `[` for the function keys of the Linux console.
    prefix: Option<u8>,
    /// Whether the last byte was the end of something.
    is_complete: bool,
    begins_paste: bool,
}

impl Typed {
    fn key(&mut self, code: KeyCode, modifiers: KeyModifiers) {
        self.events.push(Event::Key(KeyEvent::new(code, modifiers)));
    }

    fn alt(&mut self) -> KeyModifiers {
        if mem::take(&mut self.with_alt) { KeyModifiers::ALT } else { KeyModifiers::NONE }
    }
}

impl Perform for Typed {
    fn print(&mut self, c: char) {
        self.is_complete = true;
        let modifiers = self.alt();
        let code = match (self.prefix.take(), c) {
            (Some(b'O'), c) => after_o(c),
            (Some(_), 'A'..='E') => u8::try_from(u32::from(c) - u32::from('@')).ok().map(KeyCode::F),
            (Some(_), _) => None,
            (None, '\u{7f}') => Some(KeyCode::Backspace),
            // Half a letter.
            (None, char::REPLACEMENT_CHARACTER) => None,
            (None, c) => Some(KeyCode::Char(c)),
        };
        if let Some(code) = code {
            self.key(code, modifiers);
        }
    }

    fn execute(&mut self, byte: u8) {
        let modifiers = self.alt();
        let control = |base: u8, from: u8| KeyCode::Char(char::from(byte - from + base));
        let (code, with) = match byte {
            b'\r' => (KeyCode::Enter, KeyModifiers::NONE),
            b'\t' => (KeyCode::Tab, KeyModifiers::NONE),
            0 => (KeyCode::Char(' '), KeyModifiers::CONTROL),
            1..=26 => (control(b'a', 1), KeyModifiers::CONTROL),
            0x1c..=0x1f => (control(b'4', 0x1c), KeyModifiers::CONTROL),
            _ => return,
        };
        self.key(code, modifiers | with);
    }

    fn csi_dispatch(&mut self, params: &Params, intermediates: &[u8], ignores: bool, action: char) {
        self.is_complete = true;
        let mut numbers = params.iter().map(|param| param.first().copied().unwrap_or_default());
        let (first, second, third) = (numbers.next().unwrap_or_default(), numbers.next(), numbers.next());
        if ignores || !intermediates.is_empty() {
            return;
        }
        let is_release = params.iter().nth(1).is_some_and(|param| param.get(1) == Some(&3));
        let held = modifiers(second.unwrap_or_default());
        let (code, held) = match (action, first) {
            ('[', 0) => {
                self.is_complete = false;
                self.prefix = Some(b'[');
                return;
            }
            ('~', 200) => {
                self.begins_paste = true;
                return;
            }
            ('~', 27) => (third.and_then(of_number), held),
            ('~', number) => (of_tilde(number), held),
            ('u', number) => (of_number(number), held),
            ('Z', _) => (Some(KeyCode::BackTab), KeyModifiers::SHIFT),
            // Else it is the place of a cursor.
            ('R', 2..) => return,
            _ => (after_o(action), held),
        };
        if let Some(code) = code.filter(|_| !is_release) {
            self.key(code, held);
        }
    }

    fn esc_dispatch(&mut self, _: &[u8], _: bool, byte: u8) {
        if byte == b'O' {
            self.prefix = Some(byte);
        } else {
            self.is_complete = true;
        }
    }

    fn unhook(&mut self) {
        self.is_complete = true;
    }

    fn osc_dispatch(&mut self, _: &[&[u8]], _: bool) {
        self.is_complete = true;
    }
}

/// The keys whose sequence ends with a letter, after `ESC O` or `ESC [`.
fn after_o(letter: char) -> Option<KeyCode> {
    Some(match letter {
        'A' => KeyCode::Up,
        'B' => KeyCode::Down,
        'C' => KeyCode::Right,
        'D' => KeyCode::Left,
        'H' => KeyCode::Home,
        'F' => KeyCode::End,
        'M' => KeyCode::Enter,
        'P' => KeyCode::F(1),
        'Q' => KeyCode::F(2),
        'R' => KeyCode::F(3),
        'S' => KeyCode::F(4),
        _ => return None,
    })
}

/// The keys whose sequence is a number and `~`.
fn of_tilde(number: u16) -> Option<KeyCode> {
    let function = |first: u16, key: u16| u8::try_from(number - first + key).ok().map(KeyCode::F);
    match number {
        1 | 7 => Some(KeyCode::Home),
        3 => Some(KeyCode::Delete),
        4 | 8 => Some(KeyCode::End),
        5 => Some(KeyCode::PageUp),
        6 => Some(KeyCode::PageDown),
        11..=15 => function(11, 1),
        17..=21 => function(17, 6),
        23..=24 => function(23, 11),
        _ => None,
    }
}

/// The key of a number as some terminals send keys with Shift, Ctrl or Alt.
fn of_number(number: u16) -> Option<KeyCode> {
    Some(match number {
        9 => KeyCode::Tab,
        13 => KeyCode::Enter,
        27 => KeyCode::Esc,
        8 | 127 => KeyCode::Backspace,
        _ => KeyCode::Char(char::from_u32(u32::from(number)).filter(|c| !c.is_control())?),
    })
}

/// The modifiers of a parameter, which is one more than their sum.
fn modifiers(param: u16) -> KeyModifiers {
    let held = param.saturating_sub(1);
    let is = |bit: u16, modifier| if held & bit == 0 { KeyModifiers::NONE } else { modifier };
    is(1, KeyModifiers::SHIFT) | is(2, KeyModifiers::ALT) | is(4, KeyModifiers::CONTROL)
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT_ONCE: Duration = Duration::ZERO;

    /// The events of some parts, each followed by as long a pause as gives half a sequence up, or not.
    fn events(parts: &[(&str, bool)]) -> Vec<Event> {
        let mut keyboard = Keyboard::default();
        let mut events = Vec::new();
        for (part, pause) in parts {
            events.extend(keyboard.take(part.as_bytes(), AT_ONCE));
            if *pause && keyboard.is_half() {
                events.extend(keyboard.give_up());
            }
        }
        events
    }

    fn key(code: KeyCode) -> Event {
        Event::Key(code.into())
    }

    fn with(code: KeyCode, modifiers: KeyModifiers) -> Event {
        Event::Key(KeyEvent::new(code, modifiers))
    }

    #[test]
    fn a_sequence_is_one_key_wherever_it_is_torn() {
        let (control, shift) = (KeyModifiers::CONTROL, KeyModifiers::SHIFT);
        for (sequence, expected) in [
            ("\u{1b}[A", key(KeyCode::Up)),
            ("\u{1b}OB", key(KeyCode::Down)),
            ("\u{1b}[5~", key(KeyCode::PageUp)),
            ("\u{1b}[1~", key(KeyCode::Home)),
            ("\u{1b}[3~", key(KeyCode::Delete)),
            ("\u{1b}[1;5D", with(KeyCode::Left, control)),
            ("\u{1b}[3;2~", with(KeyCode::Delete, shift)),
            ("\u{1b}[Z", with(KeyCode::BackTab, shift)),
            ("\u{1b}OQ", key(KeyCode::F(2))),
            ("\u{1b}[15~", key(KeyCode::F(5))),
            ("\u{1b}[24~", key(KeyCode::F(12))),
            ("\u{1b}[[E", key(KeyCode::F(5))),
            ("\u{1b}[13;2u", with(KeyCode::Enter, shift)),
            ("\u{1b}[27;5;13~", with(KeyCode::Enter, control)),
            ("\u{1b}b", with(KeyCode::Char('b'), KeyModifiers::ALT)),
            ("\u{1b}\u{7f}", with(KeyCode::Backspace, KeyModifiers::ALT)),
            ("\u{1b}\r", with(KeyCode::Enter, KeyModifiers::ALT)),
            ("ŵ", key(KeyCode::Char('ŵ'))),
            ("👩", key(KeyCode::Char('👩'))),
            ("\n", with(KeyCode::Char('j'), control)),
            ("\u{1b}[200~4 5\r[A\u{1b}[201~", Event::Paste("4 5\r[A".into())),
        ] {
            let whole = [expected.clone(), key(KeyCode::Char('4'))];
            for at in 0..=sequence.len() {
                let mut keyboard = Keyboard::default();
                let (one, two) = sequence.as_bytes().split_at(at);
                let mut events = keyboard.take(one, AT_ONCE);
                events.extend(keyboard.take(two, AT_ONCE));
                assert!(!keyboard.is_half(), "{sequence:?}");
                events.extend(keyboard.take(b"4", AT_ONCE));
                assert_eq!(events, whole, "{sequence:?} torn at {at}");
            }
            let mut keyboard = Keyboard::default();
            let bytes = sequence.bytes().chain([b'4']);
            let events: Vec<Event> = bytes.flat_map(|byte| keyboard.take(&[byte], AT_ONCE)).collect();
            assert_eq!(events, whole, "{sequence:?} byte by byte");
        }
    }

    #[test]
    fn an_esc_is_one_when_nothing_follows_and_half_a_sequence_is_nothing() {
        let esc = || key(KeyCode::Esc);
        let four = || key(KeyCode::Char('4'));
        assert_eq!(events(&[("\u{1b}", true), ("4", false)]), [esc(), four()]);
        assert_eq!(events(&[("\u{1b}\u{1b}", true), ("4", false)]), [esc(), esc(), four()]);
        assert_eq!(events(&[("\u{1b}\u{1b}[A", false)]), [esc(), key(KeyCode::Up)]);
        for half in
            ["\u{1b}[", "\u{1b}[1;", "\u{1b}O", "\u{1b}[[", "\u{1b}P", "\u{1b}]", "\u{1b}P1$r", "\u{1b}[?"]
        {
            assert_eq!(events(&[(half, true), ("4", false)]), [four()], "{half:?}");
        }
        for answer in
            ["\u{1b}[?62;4c", "\u{1b}[12;40R", "\u{1b}[I", "\u{1b}[97;1:3u", "\u{1b}]11;rgb:0/0/0\u{7}"]
        {
            assert_eq!(events(&[(answer, false), ("4", false)]), [four()], "{answer:?}");
        }
    }

    #[test]
    fn half_a_letter_does_not_swallow_the_key_after_it() {
        for half in [&b"\xc5"[..], b"\xe0\xa4", b"\xf0\x9f\x91", b"\x80", b"\xff", b"\xc0\xaf"] {
            for after in [&b"4"[..], b"\x1b[A", "ŵ".as_bytes()] {
                let mut keyboard = Keyboard::default();
                let mut events = keyboard.take(half, AT_ONCE);
                events.extend(keyboard.take(after, AT_ONCE));
                assert_eq!(events, Keyboard::default().take(after, AT_ONCE), "{half:?} {after:?}");
            }
        }
    }

    #[test]
    fn a_paste_without_an_end_takes_no_key_but_esc_and_ctrl_c_after_a_pause() {
        let half = "\u{1b}[200~4 5";
        let pasted = || Event::Paste("4 5".into());
        let mut keyboard = Keyboard::default();
        assert_eq!(keyboard.take(half.as_bytes(), AT_ONCE), []);
        assert!(!keyboard.is_half(), "it may still go on");
        assert_eq!(keyboard.take(&[ESC], PASTE_PAUSE), []);
        assert!(keyboard.is_half());
        assert_eq!(keyboard.give_up(), [pasted()]);
        assert_eq!(keyboard.take(b"4", AT_ONCE), [key(KeyCode::Char('4'))]);

        let mut keyboard = Keyboard::default();
        keyboard.take(half.as_bytes(), AT_ONCE);
        let stop = with(KeyCode::Char('c'), KeyModifiers::CONTROL);
        assert_eq!(keyboard.take(&[CTRL_C], PASTE_PAUSE), [pasted(), stop]);

        // The end of a slow paste may come in parts too.
        let mut keyboard = Keyboard::default();
        keyboard.take(half.as_bytes(), AT_ONCE);
        assert_eq!(keyboard.take(&[ESC], PASTE_PAUSE), []);
        assert_eq!(keyboard.take(b"[201~", AT_ONCE), [pasted()]);
        assert!(!keyboard.is_half());
    }
}
