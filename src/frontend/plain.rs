//! The loop around plain mode: a line is told, a line is read. The terminal is left as it is.

use std::io::{self, BufRead, ErrorKind, Read as _, Write};
use std::time::Duration;

use super::events::{EventQueue, event_queue};
use super::outside::Outside;
use super::saver::Jobs;
use super::terminal::say_on_panic;
use super::{Ending, Message, Services, new_day, on_panic};
use crate::app::{Command, Context, Effect, Event, State, update};
use crate::i18n::Reason;
use crate::plain::Plain;

/// The most bytes of a line that are read; what is longer than that is left out.
const MOST_BYTES_A_LINE: u64 = 1 << 16;
/// How long files that are read for a group may take before the person is asked again.
const READING: Duration = Duration::from_secs(60);

/// Asks and answers in lines until the person leaves, the input ends, or nobody reads the output any more. Before each
/// question all that was answered is on the disk, or it is said that it is not.
///
/// # Errors
/// When the output cannot be written, for another reason than that nobody reads it.
pub fn run(
    mut state: State,
    world: &Services,
    start: Vec<Effect>,
    input: &mut impl BufRead,
    output: &mut impl Write,
) -> io::Result<Ending> {
    let jobs = Jobs::default();
    let last_save = jobs.clone();
    say_on_panic(on_panic(&state, world), move || {
        last_save.settle();
    });
    let (sender, events) = event_queue();
    let mut outside = Outside::new(world, state.messages.language(), &sender, jobs);
    outside.list(&mut state, None);
    outside.offer(&mut state);
    let mut plain = Plain::default();
    let mut said = Ok(());
    let mut ending = outside.carry_out(&mut state, start, || Ok(()))?;
    while ending.is_none() {
        if state.preview.is_some() {
            let look = update(&mut state, Event::Tick(super::now()));
            ending = outside.carry_out(&mut state, look, || Ok(()))?;
        }
        ending = ending.or(settle(&mut state, &mut outside, &events)?);
        said = say(output, &plain.tell(&state));
        if state.context() == Context::Faults && !state.questionnaires.is_empty() {
            // Told once, they are put aside: the next line is for what is underneath.
            update(&mut state, Event::Command(Command::Back));
        }
        if ending.is_some() || said.is_err() {
            break;
        }
        let Some(line) = read_line(input) else { break };
        #[cfg(debug_assertions)]
        if line == "!" {
            super::panic_if_tested("key");
        }
        if let Some(today) = new_day(&state) {
            update(&mut state, Event::NewDay(today));
        }
        for event in plain.hear(&state, &line) {
            let effects = update(&mut state, event);
            ending = ending.or(outside.carry_out(&mut state, effects, || Ok(()))?);
        }
    }
    let unsaved = outside.saver.finish(None, || true);
    match (said, unsaved) {
        (Err(error), None) if error.kind() != ErrorKind::BrokenPipe => Err(error),
        (_, Some(why)) => Ok(Ending::Unsaved(why)),
        (Err(_), None) => Ok(Ending::Left),
        (Ok(()), None) => {
            // Whoever has gone already hears it no more, which is all right.
            let _ = say(output, &plain.farewell(&state));
            Ok(Ending::Left)
        }
    }
}

fn say(output: &mut impl Write, lines: &str) -> io::Result<()> {
    output.write_all(lines.as_bytes())?;
    output.flush()
}

/// Waits until what was done is on the disk, or is known not to be, and takes in what is told of it.
fn settle(state: &mut State, outside: &mut Outside<'_>, events: &EventQueue) -> io::Result<Option<Ending>> {
    if !outside.saver.settle() {
        update(state, Event::Trouble(Some(Reason::Known("reason-no-answer"))));
    }
    let mut ending = None;
    loop {
        let message = match state.is_reading() {
            true => events.next(Some(READING)),
            false => events.ready().next(),
        };
        let Some(message) = message else { return Ok(ending) };
        if let Message::Outside(event) = message {
            let effects = update(state, event);
            let more = !effects.is_empty();
            ending = ending.or(outside.carry_out(state, effects, || Ok(()))?);
            if more {
                outside.saver.settle();
            }
        }
    }
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
        let long = "x".repeat(1_000_000);
        let mut input = io::Cursor::new(format!("one\r\n{long}\n\nlast \u{e9}"));
        assert_eq!(read_line(&mut input).as_deref(), Some("one"));
        assert_eq!(read_line(&mut input).map(|line| line.len()), Some(1 << 16));
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
