//! The terminal: entered, drawn on, and restored.

use std::cell::RefCell;
use std::io::{self, Write};
use std::panic::PanicHookInfo;
use std::rc::Rc;
use std::sync::Once;
use std::thread;
use std::time::Duration;

use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::terminal::{
    Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use crossterm::{cursor, queue, style};
use ratatui::backend::{Backend as _, CrosstermBackend};
use ratatui::buffer::{Buffer, Cell, CellDiffOption, CellWidth as _};
use ratatui::layout::Rect;
use ratatui::{Terminal, TerminalOptions, Viewport};

use crate::heatmap::palette::Depth;
use crate::platform;
use crate::ui::App;

/// The terminal while the screens are shown. Dropping it restores the terminal.
pub(super) struct Screen {
    terminal: Terminal<CrosstermBackend<FrameWriter>>,
    frame: FrameWriter,
    /// The rows that are written whole in the next frame.
    whole: Vec<u16>,
}

impl Screen {
    /// Enters the terminal. `on_panic` is the sentence to print after a panic, once `last_save` was waited for.
    pub(super) fn enter(
        size: (u16, u16),
        depth: Depth,
        on_panic: String,
        last_save: impl Fn() + Send + Sync + 'static,
    ) -> io::Result<Self> {
        say_on_panic(on_panic, move || {
            restore();
            last_save();
        });
        // Whether there are colours is for the theme to say. crossterm's own way loses bold and reverse.
        style::force_color_output(true);
        let mut frame = FrameWriter { depth, bytes: Rc::default() };
        enter(&mut frame)?;
        let terminal = cleared(&mut frame, size)?;
        Ok(Self { terminal, frame, whole: Vec::new() })
    }

    /// Draws the app. Only what changed is sent, in one write.
    pub(super) fn draw(&mut self, app: &App) -> io::Result<()> {
        if self.try_draw(app).is_ok() {
            return Ok(());
        }
        // Nobody knows how much of it arrived: once, the terminal is entered and drawn anew.
        enter(&mut self.frame)?;
        self.resize(app.cx.size)?;
        self.try_draw(app)
    }

    fn try_draw(&mut self, app: &App) -> io::Result<()> {
        let (out, before) = (&mut self.frame, &self.whole);
        let mut uneven = Vec::new();
        self.terminal.try_draw(|frame| {
            app.draw(frame);
            uneven = uneven_rows(frame.buffer_mut());
            before.iter().chain(&uneven).try_for_each(|row| write_whole(*row, frame.buffer_mut(), out))
        })?;
        self.whole = uneven;
        self.frame.send()
    }

    /// Draws the next frame whole, in this size.
    pub(super) fn resize(&mut self, size: (u16, u16)) -> io::Result<()> {
        self.terminal = cleared(&mut self.frame, size)?;
        self.whole.clear();
        Ok(())
    }

    /// Restores the terminal, stops, and enters it again when continued.
    pub(super) fn suspend(&mut self) -> io::Result<()> {
        restore();
        platform::suspend()?;
        self.repaint()
    }

    /// Enters the terminal again; the next frame is drawn whole.
    pub(super) fn repaint(&mut self) -> io::Result<()> {
        // crossterm remembers raw mode as on and would skip it, but the shell may have turned it off.
        disable_raw_mode()?;
        enter(&mut self.frame)?;
        self.resize(crossterm::terminal::size()?)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        restore();
    }
}

/// A terminal of which nothing is known but that it is cleared.
fn cleared(
    frame: &mut FrameWriter,
    (width, height): (u16, u16),
) -> io::Result<Terminal<CrosstermBackend<FrameWriter>>> {
    queue!(frame, Clear(ClearType::All))?;
    // A fixed size: frames always have the size that the state knows of.
    let viewport = Viewport::Fixed(Rect { x: 0, y: 0, width, height });
    Terminal::with_options(CrosstermBackend::new(frame.clone()), TerminalOptions { viewport })
}

/// The rows with characters of more than one letter, such as those of Thai, Tamil and Hindi. Terminals do not agree on how
/// wide these are, so that nobody knows which cells they leave as they were.
fn uneven_rows(buffer: &Buffer) -> Vec<u16> {
    let rows = buffer.content().chunks(usize::from(buffer.area.width).max(1)).zip(0..);
    rows.filter(|(row, _)| row.iter().any(is_uneven)).map(|(_, row)| row).collect()
}

fn is_uneven(cell: &Cell) -> bool {
    cell.symbol().chars().nth(1).is_some()
}

/// Clears a row and writes all of it, each uneven character and what follows it at its own place; ratatui leaves it alone then.
fn write_whole(row: u16, buffer: &mut Buffer, out: &mut FrameWriter) -> io::Result<()> {
    queue!(out, cursor::MoveTo(0, row), Clear(ClearType::UntilNewLine))?;
    let (mut cells, mut column) = (Vec::new(), 0);
    while let Some(cell) = buffer.cell((column, row)) {
        cells.push((column, row, cell));
        column = column.saturating_add(cell.cell_width().max(1));
    }
    let mut backend = CrosstermBackend::new(out);
    for part in cells.split_inclusive(|(.., cell)| is_uneven(cell)) {
        backend.draw(part.iter().copied())?;
    }
    for column in 0..buffer.area.width {
        if let Some(cell) = buffer.cell_mut((column, row)) {
            cell.set_diff_option(CellDiffOption::Skip);
        }
    }
    Ok(())
}

fn enter(out: &mut impl Write) -> io::Result<()> {
    enable_raw_mode()?;
    // Frames begin without colours, whatever was printed before.
    queue!(out, style::ResetColor, EnterAlternateScreen)?;
    // The old console of Windows knows no pastes.
    let _ = queue!(out, EnableBracketedPaste);
    Ok(())
}

/// Restores the terminal. Errors are ignored: a terminal that is gone needs nothing.
fn restore() {
    let mut bytes = Vec::new();
    let _ = queue!(bytes, style::ResetColor);
    let _ = queue!(bytes, DisableBracketedPaste);
    // Where there is no other screen to go back to, what was shown, for example a note, does not stay. Not the whole is
    // cleared at once: some terminals would keep it among the lines that scrolled away.
    let _ = queue!(bytes, cursor::MoveTo(0, 0), Clear(ClearType::FromCursorDown));
    let _ = queue!(bytes, LeaveAlternateScreen, cursor::Show);
    let _ = write_all(&bytes);
    let _ = disable_raw_mode();
}

/// Collects a frame. Clones share it. ratatui flushes more than once a frame, so that only [`FrameWriter::send`] sends.
#[derive(Clone)]
struct FrameWriter {
    depth: Depth,
    bytes: Rc<RefCell<Vec<u8>>>,
}

impl Write for FrameWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl FrameWriter {
    fn send(&self) -> io::Result<()> {
        let bytes = self.bytes.take();
        match self.depth {
            Depth::Sixteen => write_all(with_sixteen_colours(&String::from_utf8_lossy(&bytes)).as_bytes()),
            _ => write_all(&bytes),
        }
    }
}

/// Writes in one go where the terminal takes it. Somebody may have made it non-blocking: then it is tried again.
fn write_all(mut bytes: &[u8]) -> io::Result<()> {
    const BUSY: Duration = Duration::from_millis(10);
    let mut out = io::stdout().lock();
    while !bytes.is_empty() {
        match out.write(bytes) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(count) => bytes = bytes.get(count..).unwrap_or_default(),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => thread::sleep(BUSY),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    out.flush()
}

/// crossterm writes the sixteen colours as `38;5;n`, which terminals that have no more than sixteen may not know.
fn with_sixteen_colours(frame: &str) -> String {
    let mut sequences = frame.split("\u{1b}[");
    let mut out = sequences.next().unwrap_or_default().to_owned();
    for sequence in sequences {
        let (codes, text) = sequence.split_once('m').unwrap_or(("", sequence));
        out.push_str("\u{1b}[");
        if codes.contains("8;5;") && codes.bytes().all(|byte| byte.is_ascii_digit() || byte == b';') {
            let longest_first = (0..16).rev();
            let codes = longest_first.fold(codes.to_owned(), |codes, index| {
                let base = if index < 8 { 30 + index } else { 82 + index };
                codes
                    .replace(&format!("38;5;{index}"), &base.to_string())
                    .replace(&format!("48;5;{index}"), &(base + 10).to_string())
            });
            out.push_str(&codes);
            out.push('m');
            out.push_str(text);
        } else {
            out.push_str(sequence);
        }
    }
    out
}

/// A panic restores the terminal, and prints the sentence that the answers are safe.
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

/// The exit code after a panic.
const PANICKED: i32 = 101;

/// Ends the program without a core dump, which would contain answers. The panic's own text could quote one too, so that only
/// its place is printed.
fn end(panic: &PanicHookInfo<'_>) -> ! {
    let place = panic.location().map_or_else(String::new, |at| format!("{}:{}", at.file(), at.line()));
    let _ = writeln!(io::stderr(), "  heatmap {} {place}", env!("CARGO_PKG_VERSION"));
    std::process::exit(PANICKED)
}

#[cfg(test)]
mod tests {
    use super::with_sixteen_colours;

    #[test]
    fn sixteen_colours_have_names_that_old_terminals_know() {
        assert_eq!(
            with_sixteen_colours("38;5;1\u{1b}[38;5;1;48;5;12mred\u{1b}[3;2H38;5;2m\u{1b}[38;5;7;49m"),
            "38;5;1\u{1b}[31;104mred\u{1b}[3;2H38;5;2m\u{1b}[37;49m"
        );
    }
}
