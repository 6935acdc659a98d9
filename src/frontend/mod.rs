//! The loop around the screens: what happens outside comes in as events, effects are carried out, frames are drawn.

mod brush;
mod effects;
mod inbox;
mod input;
mod lines;
mod output;
mod signals;
mod terminal;
mod zone;

use std::io;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::civil::Date;

use crate::app::{Effect, Event, State, layout, update};
use crate::i18n::Reason;
use effects::LAST_SAVE;
use inbox::{Inbox, inbox};
use output::Sent;
use terminal::Screen;

pub use effects::{Clock, EffectRunner, FileRoot, SaverHandle, Services};
pub use lines::{LineSession, run as run_lines};
pub use terminal::end_on_panic;
pub use zone::time_zone;

/// How long to wait before what the terminal did not take is sent again.
const REDRAW: Duration = Duration::from_millis(20);

/// What came from outside.
enum Message {
    Terminal(termina::Event),
    Signal(i32),
    Outside(Event),
}

/// How the screens ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ending {
    /// The person left, and everything is saved.
    Left,
    /// The person left though the last change could not be saved; why.
    Unsaved(Reason),
    /// The person left, and what was to be taken home could not be written; why, in a sentence.
    Undelivered(String),
    /// A signal of this number.
    Signal(i32),
}

/// How large the terminal is, in columns and rows.
///
/// # Errors
/// When there is none.
pub fn terminal_size() -> io::Result<(u16, u16)> {
    crossterm::terminal::size()
}

/// Shows the screens until the person leaves.
///
/// # Errors
/// When the terminal cannot be used.
pub fn run(mut state: State, world: &Services, start: Vec<Effect>) -> io::Result<Ending> {
    let (post, inbox) = inbox()?;
    let signals = signals::Signals::catch()?;
    let saves = SaverHandle::default();
    let last_save = saves.clone();
    let mut screen = Screen::enter(state.size, on_panic(&state, world), move || {
        last_save.settle();
    })?;
    let reports = post.clone();
    let report = move |event| reports.send(Message::Outside(event));
    let mut runner = EffectRunner::new(world, &state, saves, report);
    let fits = layout::first_rows(state.size);
    let whole = runner.list(&mut state, Some(fits));
    let mut ending = runner.run(&mut state, start, || screen.suspend())?;
    let mut sent = screen.draw(&state, &world.theme)?;
    // What was left out for the sake of the first frame.
    if ending.is_none() {
        runner.offer(&mut state);
        if !whole {
            runner.list(&mut state, None);
        }
        sent = screen.draw(&state, &world.theme)?;
    }
    signals.forward(post);
    let mut ticks = Ticks::default();
    while ending.is_none() {
        let tick = ticks.next(&state);
        let redraw = (sent == Sent::Partly).then_some(REDRAW);
        let next = inbox.next([tick, redraw].into_iter().flatten().min());
        let is_timeout = next.is_none();
        ending = match next {
            // A file that is as it was changes nothing that shows.
            Some(Message::Outside(unchanged @ Event::Followed(None))) => {
                update(&mut state, unchanged);
                continue;
            }
            Some(first) => turn(&mut state, &mut runner, &mut screen, first, &inbox)?,
            None => None,
        };
        if ending.is_none() && ticks.is_due(&state) {
            let effects = update(&mut state, Event::Tick(world.clock.now()));
            ending = runner.run(&mut state, effects, || screen.suspend())?;
            if is_timeout && sent != Sent::Partly && !state.changes_with_time() {
                continue;
            }
        }
        if ending.is_none() {
            sent = screen.draw(&state, &world.theme)?;
        }
    }
    let ending = ending.unwrap_or(Ending::Left);
    // What is on its way home arrives there, though nobody is there any more to be told.
    if matches!(ending, Ending::Left) {
        runner.finish_exports();
    }
    let undelivered = inbox.sent().find_map(|message| match message {
        Message::Outside(Event::Delivered(delivery)) => delivery.undelivered(&state.messages),
        _ => None,
    });
    let unsaved = match ending {
        // The terminal is given back only when all is saved: until then it would look as if it were.
        Ending::Left | Ending::Unsaved(_) | Ending::Undelivered(_) => {
            runner.finish_saves(None, || !is_told_to_end(&inbox))
        }
        Ending::Signal(_) => runner.finish_saves(Some(LAST_SAVE), || true),
    };
    drop(screen);
    Ok(match (ending, unsaved, undelivered) {
        (Ending::Left, Some(why), _) => Ending::Unsaved(why),
        (Ending::Left, None, Some(why)) => Ending::Undelivered(why),
        (ending, ..) => ending,
    })
}

/// What to say should the program stop by a mistake of its own.
fn on_panic(state: &State, world: &Services) -> String {
    let root = world.store.root().to_string_lossy().into_owned();
    state.messages.with("panic", &[("root", crate::i18n::text::clean_line(&root).into())])
}

/// When the time is told next: while something on the screen changes with time, and otherwise never.
#[derive(Debug, Default)]
struct Ticks {
    due: Option<Instant>,
}

impl Ticks {
    /// How long it is until then.
    fn next(&mut self, state: &State) -> Option<Duration> {
        let Some(tick) = state.tick() else {
            self.due = None;
            return None;
        };
        let now = instant();
        let due = *self.due.get_or_insert(now + tick);
        Some(due.saturating_duration_since(now))
    }

    /// Whether it is time; the next time comes later.
    fn is_due(&mut self, state: &State) -> bool {
        let tick = state.tick().filter(|_| self.due.is_some_and(|due| instant() >= due));
        if let Some(tick) = tick {
            self.due = Some(instant() + tick);
        }
        tick.is_some()
    }
}

/// Whether a signal asks for the end, while the last save is waited for.
fn is_told_to_end(inbox: &Inbox) -> bool {
    let ends = |message: Message| matches!(message, Message::Signal(signal) if matches!(signals::meaning(signal), signals::Meaning::End));
    inbox.sent().any(ends) || inbox.has_hung_up()
}

/// Takes in all that has happened.
fn turn(
    state: &mut State,
    runner: &mut EffectRunner,
    screen: &mut Screen,
    first: Message,
    inbox: &Inbox,
) -> io::Result<Option<Ending>> {
    if let Some(today) = new_day(state, now()) {
        update(state, Event::NewDay(today));
    }
    let mut next = Some(first);
    while let Some(message) = next {
        let event = match message {
            Message::Signal(signal) => match signals::meaning(signal) {
                signals::Meaning::End => return Ok(Some(Ending::Signal(signal))),
                signals::Meaning::Stop => {
                    // The thread that saves is stopped as well.
                    runner.settle_saves();
                    screen.suspend()?;
                    None
                }
                signals::Meaning::Continue => {
                    screen.repaint()?;
                    None
                }
                signals::Meaning::Resize => {
                    let size = terminal_size()?;
                    screen.resize(size)?;
                    Some(Event::Resized(size.0, size.1))
                }
            },
            Message::Outside(event) => Some(event),
            Message::Terminal(event) => input::event(event),
        };
        if let Some(event) = event {
            #[cfg(debug_assertions)]
            panic_when_asked(&event);
            let typed = state.context().is_text();
            let effects = update(state, event);
            if typed && !state.context().is_text() {
                // Terminals differ in how wide they think that some of what was typed is: nothing of it is left behind.
                screen.repaint()?;
            }
            if let Some(ending) = runner.run(state, effects, || screen.suspend())? {
                return Ok(Some(ending));
            }
        }
        next = inbox.now();
    }
    Ok(None)
}

/// Lets the tests see what a mistake of ours does: not in release builds.
#[cfg(debug_assertions)]
fn panic_when_asked(event: &Event) {
    if matches!(event, Event::Key(key) if key.to_string() == "!") {
        panic_if_tested("key");
    }
}

/// Makes a mistake where the tests ask for one.
#[cfg(debug_assertions)]
#[expect(clippy::disallowed_methods, clippy::panic, reason = "only the tests ask for it")]
pub fn panic_if_tested(place: &str) {
    if std::env::var_os("HEATMAP_TEST_PANIC").is_some_and(|asked| asked == place) {
        panic!("asked for");
    }
}

/// The day it is, if that is another than the screens know of: they may be left open overnight.
fn new_day(state: &State, now: Timestamp) -> Option<Date> {
    let today = now.to_zoned(state.zone.clone()).date();
    (today != state.today).then_some(today)
}

/// The time, to the second.
#[expect(clippy::disallowed_methods, reason = "this is where time comes in")]
fn now() -> Timestamp {
    let now = Timestamp::now();
    Timestamp::from_second(now.as_second()).unwrap_or(now)
}

/// A time that never goes back.
#[expect(clippy::disallowed_methods, reason = "this is where time comes in")]
fn instant() -> Instant {
    Instant::now()
}
