//! The loop around line mode: describe the place, read a line. The terminal is left as it is.

use std::io::{self, BufRead, ErrorKind, Read as _, Write};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use super::effects::{EffectRunner, SaverHandle, Services};
use super::terminal::say_on_panic;
use super::{Ending, new_day, on_panic};
use crate::i18n::Reason;
use crate::session::{AppEvent, Effect};
use crate::ui::keys::Command;
use crate::ui::lines::LineMode;
use crate::ui::{App, Event, Input};

/// The most bytes of a line that are read; what is longer than that is left out.
const MOST_BYTES_A_LINE: u64 = 1 << 20;
/// How long files that are read for a group may take before the person is asked again.
const READING: Duration = Duration::from_secs(60);

/// Line mode without its input and output: a line goes in, text comes out.
pub struct LineSession {
    app: App,
    services: Services,
    runner: EffectRunner,
    events: Receiver<AppEvent>,
    mode: LineMode,
    ending: Option<Ending>,
}

impl LineSession {
    /// Lists what is saved, and carries out the effects to start with.
    pub fn new(app: App, services: &Services, start: Vec<Effect>, saves: SaverHandle) -> Self {
        let (reports, events) = mpsc::channel();
        let runner = EffectRunner::new(services, &app, saves, move |event| reports.send(event).is_ok());
        let (services, mode) = (services.clone(), LineMode::default());
        let mut session = Self { app, services, runner, events, mode, ending: None };
        session.runner.list(&mut session.app, None);
        session.runner.offer(&mut session.app);
        session.run(start);
        session
    }

    /// Whether the person has left.
    pub fn has_ended(&self) -> bool {
        self.ending.is_some()
    }

    /// What to say now. By then all that was answered is on the disk, or it says that it is not.
    pub fn describe(&mut self) -> String {
        if self.app.cx.session.preview.is_some() {
            let look = self.app.update(Event::App(AppEvent::Tick(self.services.clock.now())));
            self.run(look);
        }
        self.settle();
        let said = self.mode.describe(&self.app);
        if self.app.cx.session.faults().is_some() && !self.app.cx.session.questionnaires.is_empty() {
            // Said once, the faults are put aside: the next line is for the screen below.
            self.app.update(Event::Input(Input::Command(Command::BACK)));
        }
        said
    }

    /// Does what a line asks for.
    pub fn enter(&mut self, line: &str) {
        if let Some(today) = new_day(&self.app, self.services.clock.now()) {
            self.app.update(Event::App(AppEvent::NewDay(today)));
        }
        for input in self.mode.parse(&self.app, line) {
            let effects = self.app.update(Event::Input(input));
            self.run(effects);
        }
    }

    /// Waits until everything is saved. Returns why the last change is not, if it is not.
    pub fn finish(&mut self) -> Option<Reason> {
        self.runner.finish_saves(None, || true)
    }

    /// The last words.
    pub fn farewell(&self) -> String {
        self.mode.farewell(&self.app)
    }

    fn run(&mut self, effects: Vec<Effect>) {
        // There is no terminal to give back, so that nothing can fail.
        let ending = self.runner.run(&mut self.app, effects, || Ok(())).ok().flatten();
        self.ending = self.ending.take().or(ending);
    }

    /// Waits until what was done is on the disk, or is known not to be, and takes in what is reported.
    fn settle(&mut self) {
        if !self.runner.settle_saves() {
            self.app.update(Event::App(AppEvent::Trouble(Some(Reason::Known("reason-no-answer")))));
        }
        loop {
            let event = match self.app.cx.session.is_reading() {
                true => self.events.recv_timeout(READING).ok(),
                false => self.events.try_recv().ok(),
            };
            let Some(event) = event else { return };
            let effects = self.app.update(Event::App(event));
            if !effects.is_empty() {
                self.run(effects);
                self.runner.settle_saves();
            }
        }
    }
}

/// Asks and answers in lines until the person leaves, the input ends, or nobody reads the output any more.
///
/// # Errors
/// When the output cannot be written, for another reason than that nobody reads it.
pub fn run(
    app: App,
    services: &Services,
    start: Vec<Effect>,
    input: &mut impl BufRead,
    output: &mut impl Write,
) -> io::Result<Ending> {
    let saves = SaverHandle::default();
    let last_save = saves.clone();
    say_on_panic(on_panic(&app, services), move || {
        last_save.settle();
    });
    let mut session = LineSession::new(app, services, start, saves);
    let said = loop {
        let said = say(output, &session.describe());
        if session.has_ended() || said.is_err() {
            break said;
        }
        let Some(line) = read_line(input) else { break said };
        #[cfg(debug_assertions)]
        if line == "!" {
            super::panic_if_tested("key");
        }
        session.enter(&line);
    };
    match (said, session.finish()) {
        (Err(error), None) if error.kind() != ErrorKind::BrokenPipe => Err(error),
        (_, Some(why)) => Ok(Ending::Unsaved(why)),
        (Err(_), None) => Ok(Ending::Left),
        (Ok(()), None) => {
            // Whoever has gone already hears it no more, which is all right.
            let _ = say(output, &session.farewell());
            Ok(Ending::Left)
        }
    }
}

fn say(output: &mut impl Write, lines: &str) -> io::Result<()> {
    output.write_all(lines.as_bytes())?;
    output.flush()
}

/// The next line without its end; `None` when there is none any more. What is no text is read as well as it can be.
fn read_line(input: &mut impl BufRead) -> Option<String> {
    let mut line = Vec::new();
    loop {
        match input.by_ref().take(MOST_BYTES_A_LINE).read_until(b'\n', &mut line) {
            Ok(0) => return None,
            Ok(_) => break,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            // The terminal has gone.
            Err(_) => return None,
        }
    }
    let is_cut = u64::try_from(line.len()).unwrap_or(u64::MAX) >= MOST_BYTES_A_LINE;
    if is_cut && line.last() != Some(&b'\n') {
        skip_rest(input);
    }
    let text = String::from_utf8_lossy(&line);
    Some(text.trim_end_matches(['\n', '\r']).to_owned())
}

/// Passes over the rest of a line that is too long.
fn skip_rest(input: &mut impl BufRead) {
    loop {
        let (used, at_end) = match input.fill_buf() {
            Ok([]) => return,
            Ok(bytes) => match bytes.iter().position(|byte| *byte == b'\n') {
                Some(at) => (at + 1, true),
                None => (bytes.len(), false),
            },
            Err(error) if error.kind() == ErrorKind::Interrupted => (0, false),
            Err(_) => return,
        };
        input.consume(used);
        if at_end {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_without_end_is_cut_and_the_next_one_is_whole() {
        let long = "x".repeat(2_000_000);
        let mut input = io::Cursor::new(format!("one\r\n{long}\n\nlast \u{e9}"));
        assert_eq!(read_line(&mut input).as_deref(), Some("one"));
        assert_eq!(read_line(&mut input).map(|line| line.len()), Some(1 << 20));
        assert_eq!(read_line(&mut input).as_deref(), Some(""));
        assert_eq!(read_line(&mut input).as_deref(), Some("last é"));
        assert_eq!(read_line(&mut input), None);
    }

    #[test]
    fn what_is_no_text_is_read_all_the_same() {
        let mut input = io::Cursor::new(b"a\xff\xfeb\n".to_vec());
        assert_eq!(read_line(&mut input).as_deref(), Some("a\u{fffd}\u{fffd}b"));
    }
}
