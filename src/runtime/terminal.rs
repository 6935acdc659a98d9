//! The terminal: taken over, drawn on in one write a frame, and given back as it was.

use std::cell::RefCell;
use std::io::{self, Write};
use std::panic::PanicHookInfo;
use std::rc::Rc;
use std::sync::Once;

use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::terminal::{
    Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use crossterm::{cursor, queue, style};
use ratatui::backend::CrosstermBackend;
use ratatui::layout::Rect;
use ratatui::{Terminal, TerminalOptions, Viewport};
use rustix::io::Errno;

use super::signals;
use crate::app::State;
use crate::palette::Depth;
use crate::view;
use crate::view::theme::Theme;

/// Bytes on their way to the terminal: ratatui flushes several times a frame, and a frame is to be one write.
#[derive(Debug, Clone, Default)]
struct Output(Rc<RefCell<Vec<u8>>>);

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Output {
    /// Sends what is waiting, in one write where the terminal takes it. What it does not take now stays waiting.
    fn send(&self) -> io::Result<Sent> {
        let mut bytes = self.0.borrow_mut();
        while !bytes.is_empty() {
            match rustix::io::write(rustix::stdio::stdout(), &bytes) {
                Ok(count) => {
                    bytes.drain(..count);
                }
                Err(Errno::INTR) => {}
                Err(error @ (Errno::BADF | Errno::PIPE | Errno::NXIO)) => return Err(error.into()),
                // It may pass; a terminal that is gone for good is told of by its hanging up.
                Err(_) => return Ok(Sent::Partly),
            }
        }
        Ok(Sent::Whole)
    }
}

/// How much of a frame went out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sent {
    Whole,
    Partly,
}

/// The terminal while the screens are shown. Dropping it gives the terminal back.
pub(super) struct Screen {
    terminal: Terminal<CrosstermBackend<Output>>,
    output: Output,
    /// Whether the terminal knows no more than sixteen colours.
    is_plain: bool,
}

impl Screen {
    /// Takes the terminal over. `on_panic` is the sentence to say should the program stop by a mistake of its own, once
    /// `last_save` was waited for.
    pub(super) fn enter(
        size: (u16, u16),
        depth: Depth,
        on_panic: String,
        last_save: impl Fn() + Send + Sync + 'static,
    ) -> io::Result<Self> {
        say_on_panic(on_panic, move || {
            give_back();
            last_save();
        });
        // How many colours there are is decided by us; crossterm's own NO_COLOR would erase bold and reverse too.
        style::force_color_output(true);
        let output = Output::default();
        take_over(&output)?;
        let options = TerminalOptions { viewport: Viewport::Fixed(area(size)) };
        let terminal = Terminal::with_options(CrosstermBackend::new(output.clone()), options)?;
        Ok(Self { terminal, output, is_plain: depth == Depth::Sixteen })
    }

    /// Draws the state; only what changed goes out.
    pub(super) fn draw(&mut self, state: &State, theme: &Theme) -> io::Result<Sent> {
        self.terminal.draw(|frame| {
            if let Some(cursor) = view::draw(state, theme, frame.buffer_mut()) {
                frame.set_cursor_position(cursor);
            }
        })?;
        if self.is_plain {
            let bytes = in_sixteen(&self.output.0.borrow());
            *self.output.0.borrow_mut() = bytes;
        }
        self.output.send()
    }

    pub(super) fn resize(&mut self, size: (u16, u16)) -> io::Result<()> {
        self.terminal.resize(area(size))
    }

    /// Gives the terminal back, stops, and takes it over again when continued.
    pub(super) fn suspend(&mut self) -> io::Result<()> {
        give_back();
        signals::stop()?;
        self.repaint()
    }

    /// Takes the terminal over again; the next frame is drawn whole.
    pub(super) fn repaint(&mut self) -> io::Result<()> {
        // crossterm thinks it is raw already, whatever a shell did meanwhile.
        disable_raw_mode()?;
        take_over(&self.output)?;
        self.terminal.resize(area(crossterm::terminal::size()?))
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        give_back();
    }
}

fn take_over(output: &Output) -> io::Result<()> {
    enable_raw_mode()?;
    queue!(&mut output.clone(), EnterAlternateScreen, EnableBracketedPaste, Clear(ClearType::All))
}

/// Puts everything back as it was. A terminal that is gone cannot be asked, so nothing is made of errors.
fn give_back() {
    let output = Output::default();
    let _ = queue!(
        &mut output.clone(),
        style::ResetColor,
        DisableBracketedPaste,
        LeaveAlternateScreen,
        cursor::Show
    );
    // Tried again: a terminal that is busy for a moment must not stay as it is.
    for _ in 0..3 {
        if matches!(output.send(), Ok(Sent::Whole) | Err(_)) {
            break;
        }
    }
    let _ = disable_raw_mode();
}

/// A panic gives the terminal back, and says in a sentence that the answers are safe.
pub(super) fn say_on_panic(sentence: String, first: impl Fn() + Send + Sync + 'static) {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        std::panic::set_hook(Box::new(move |panic| {
            first();
            let _ = writeln!(io::stderr(), "{sentence}");
            end(panic);
        }));
    });
}

/// Lets a panic end the program at once, whichever thread it is on.
pub fn end_on_panic() {
    std::panic::set_hook(Box::new(|panic| end(panic)));
}

/// The status of a program that a panic has ended.
const PANICKED: i32 = 101;

/// Ends the program without leaving behind what was in memory, which an abort may do. What the panic itself says could quote
/// an answer, so only its place is told.
fn end(panic: &PanicHookInfo<'_>) -> ! {
    let place = panic.location().map_or_else(String::new, |at| format!("{}:{}", at.file(), at.line()));
    let _ = writeln!(io::stderr(), "  heatmap {} {place}", env!("CARGO_PKG_VERSION"));
    std::process::exit(PANICKED)
}

/// Colours as terminals with sixteen of them know them: crossterm names them as the first of 256, and a terminal that does
/// not know these would blink.
fn in_sixteen(bytes: &[u8]) -> Vec<u8> {
    const LONGEST: usize = 2;
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((first, behind)) = rest.split_first() {
        let base = match rest {
            [b'3', b'8', b';', b'5', b';', ..] => Some(30u8),
            [b'4', b'8', b';', b'5', b';', ..] => Some(40),
            _ => None,
        };
        let named = base.zip(rest.get(5..)).and_then(|(base, digits)| {
            let count = digits.iter().take(LONGEST + 1).take_while(|byte| byte.is_ascii_digit()).count();
            let number: u8 = std::str::from_utf8(digits.get(..count)?).ok()?.parse().ok()?;
            // Only within a sequence, and only one of the sixteen.
            let within = out.ends_with(b"\x1b[") || out.ends_with(b";");
            (within && number < 16 && matches!(digits.get(count), Some(b'm' | b';'))).then_some((
                base,
                number,
                digits.get(count..)?,
            ))
        });
        match named {
            Some((base, number, behind)) => {
                // The bright ones have numbers of their own.
                let code = if number < 8 { base + number } else { base + 52 + number };
                out.extend_from_slice(code.to_string().as_bytes());
                rest = behind;
            }
            None => {
                out.push(*first);
                rest = behind;
            }
        }
    }
    out
}

fn area((width, height): (u16, u16)) -> Rect {
    Rect { x: 0, y: 0, width, height }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sixteen_colours_have_names_that_old_terminals_know() {
        let told = |bytes: &str| String::from_utf8(in_sixteen(bytes.as_bytes())).unwrap();
        assert_eq!(told("\x1b[38;5;0;48;5;3mcool\x1b[0m"), "\x1b[30;43mcool\x1b[0m");
        assert_eq!(told("\x1b[38;5;9m\x1b[48;5;15m"), "\x1b[91m\x1b[107m");
        assert_eq!(told("38;5;3m on a screen; 48;5;200"), "38;5;3m on a screen; 48;5;200");
        assert_eq!(told("\x1b[38;5;200m"), "\x1b[38;5;200m");
    }
}
