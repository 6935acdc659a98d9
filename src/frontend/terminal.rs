//! The terminal: taken over, drawn on, and given back as it was.

use std::io::{self, Write as _};
use std::mem;
use std::panic::PanicHookInfo;
use std::sync::Once;

use crossterm::style::Print;
use crossterm::terminal::{
    Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use crossterm::{cursor, queue, style};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::output::{Output, Sent};
use super::signals;
use crate::app::State;
use crate::view;
use crate::view::theme::Theme;

/// The terminal while the screens are shown. Dropping it gives the terminal back.
pub(super) struct Screen {
    output: Output,
    /// What is drawn on; blank between two frames.
    next: Buffer,
    /// What the terminal shows; nothing is known of one that was just taken over.
    shown: Option<Buffer>,
}

impl Screen {
    /// Takes the terminal over. `on_panic` is the sentence to say should the program stop by a mistake of its own, once
    /// `last_save` was waited for.
    pub(super) fn enter(
        size: (u16, u16),
        on_panic: String,
        last_save: impl Fn() + Send + Sync + 'static,
    ) -> io::Result<Self> {
        say_on_panic(on_panic, move || {
            give_back();
            last_save();
        });
        let output = Output::default();
        take_over(&output)?;
        queue!(&mut output.clone(), Clear(ClearType::All))?;
        Ok(Self { output, next: Buffer::empty(area(size)), shown: None })
    }

    /// Draws the state; only what changed goes out.
    pub(super) fn draw(&mut self, state: &State, theme: &Theme) -> io::Result<Sent> {
        let cursor = view::draw(state, theme, &mut self.next);
        self.output.put(self.shown.as_ref(), &self.next, cursor);
        let sent = self.output.send()?;
        let mut last = self.shown.take().unwrap_or_else(|| Buffer::empty(self.next.area));
        last.reset();
        self.shown = Some(mem::replace(&mut self.next, last));
        Ok(sent)
    }

    pub(super) fn resize(&mut self, size: (u16, u16)) -> io::Result<()> {
        queue!(&mut self.output, Clear(ClearType::All))?;
        self.next = Buffer::empty(area(size));
        self.shown = None;
        Ok(())
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
        // What was still waiting belongs to a frame of before.
        self.output.forget();
        take_over(&self.output)?;
        self.resize(crossterm::terminal::size()?)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        give_back();
    }
}

/// Whether what is pasted comes marked as such.
const BEGIN_PASTES: &str = "\x1b[?2004h";
const END_PASTES: &str = "\x1b[?2004l";

fn take_over(output: &Output) -> io::Result<()> {
    enable_raw_mode()?;
    // Frames begin without colours, whatever was printed before.
    queue!(&mut output.clone(), style::ResetColor, EnterAlternateScreen, Print(BEGIN_PASTES))
}

/// Puts everything back as it was. A terminal that is gone cannot be asked, so nothing is made of errors.
fn give_back() {
    let output = Output::default();
    let _ =
        queue!(&mut output.clone(), style::ResetColor, Print(END_PASTES), LeaveAlternateScreen, cursor::Show);
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

fn area((width, height): (u16, u16)) -> Rect {
    Rect { x: 0, y: 0, width, height }
}
