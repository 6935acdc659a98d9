//! The loop around the screens: what happens outside comes in as events, effects are carried out, frames are drawn.

mod effects;
mod events;
mod lines;
mod terminal;

use std::time::{Duration, Instant};
use std::{io, iter};

use jiff::Timestamp;
use jiff::civil::Date;

use crate::i18n::Reason;
use crate::platform::{self, Signal};
use crate::session::{AppEvent, Effect};
use crate::ui::{App, Event, layout};
use effects::LAST_SAVE;
use events::{EventQueue, event_queue};
use terminal::Screen;

pub use effects::{Clock, EffectRunner, FileRoot, SaverHandle, Services};
pub use lines::{LineSession, run as run_lines};
pub use terminal::end_on_panic;

/// What came from outside.
enum Message {
    Signal(Signal),
    App(Event),
}

/// How the screens ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ending {
    /// The person left, and everything is saved.
    Left,
    /// The person left though the last change could not be saved; why.
    Unsaved(Reason),
    /// The person left, and an export could not be written; why, in a sentence.
    NotExported(String),
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
pub fn run(mut app: App, services: &Services, start: Vec<Effect>) -> io::Result<Ending> {
    let (sender, events) = event_queue();
    let signals = sender.clone();
    platform::on_signal(move |signal| {
        // The loop may have ended already.
        let _ = signals.send(Message::Signal(signal));
    })?;
    let saves = SaverHandle::default();
    let last_save = saves.clone();
    let mut screen = Screen::enter(app.cx.size, services.theme.depth, on_panic(&app, services), move || {
        last_save.settle();
    })?;
    let reports = sender.clone();
    let report = move |event| reports.send(Message::App(Event::App(event))).is_ok();
    let mut runner = EffectRunner::new(services, &app, saves, report);
    let ending = match process_events((&mut app, services), &mut runner, &mut screen, start, sender, &events)
    {
        Ok(ending) => ending,
        // Nothing can be shown any more: what was answered is saved all the same.
        Err(_) => Ending::Signal(platform::HANG_UP),
    };
    // Exports are finished, though nobody sees it any more.
    if matches!(ending, Ending::Left) {
        runner.finish_exports();
    }
    let undelivered = events.ready().find_map(|message| match message {
        Message::App(Event::App(AppEvent::Exported(result))) => result.failure(&app.cx.messages),
        _ => None,
    });
    let unsaved = match ending {
        // The terminal is restored only when all is saved: until then it would look as if it were.
        Ending::Left | Ending::Unsaved(_) | Ending::NotExported(_) => {
            runner.finish_saves(None, || !is_told_to_end(&events))
        }
        Ending::Signal(_) => runner.finish_saves(Some(LAST_SAVE), || true),
    };
    drop(screen);
    Ok(match (ending, unsaved, undelivered) {
        (Ending::Left, Some(why), _) => Ending::Unsaved(why),
        (Ending::Left, None, Some(why)) => Ending::NotExported(why),
        (ending, ..) => ending,
    })
}

/// Takes in what happens and draws, until the person leaves or a signal ends it.
fn process_events(
    (app, services): (&mut App, &Services),
    runner: &mut EffectRunner,
    screen: &mut Screen,
    start: Vec<Effect>,
    sender: events::Sender,
    events: &EventQueue,
) -> io::Result<Ending> {
    let whole = runner.list(app, Some(layout::first_rows(app.cx.size)));
    if let Some(ending) = runner.run(app, start, || screen.suspend())? {
        return Ok(ending);
    }
    screen.draw(app)?;
    events::read_terminal(sender);
    // What was left out for the sake of the first frame.
    runner.offer(app);
    if !whole {
        runner.list(app, None);
    }
    screen.draw(app)?;
    let mut ticks = Ticks::default();
    loop {
        let next = events.next(ticks.next(app));
        let is_timeout = next.is_none();
        match next {
            // A file that is as it was changes nothing that shows.
            Some(Message::App(unchanged @ Event::App(AppEvent::Followed(None)))) => {
                app.update(unchanged);
                continue;
            }
            Some(first) => {
                if let Some(ending) = process_ready(app, runner, screen, first, events)? {
                    return Ok(ending);
                }
            }
            None => {}
        }
        if ticks.is_due(app) {
            let (effects, changes) = tick(app, services.clock.now());
            if let Some(ending) = runner.run(app, effects, || screen.suspend())? {
                return Ok(ending);
            }
            if is_timeout && !changes {
                continue;
            }
        }
        screen.draw(app)?;
    }
}

/// Tells the time. Returns what is to be done, and whether what shows changes with it. The last tick of a countdown, after
/// which nothing changes any more, changes what shows too.
fn tick(app: &mut App, at: Timestamp) -> (Vec<Effect>, bool) {
    let before = app.changes_with_time();
    let effects = app.update(Event::App(AppEvent::Tick(at)));
    (effects, before || app.changes_with_time())
}

/// What to say if the program stops because of a bug.
fn on_panic(app: &App, services: &Services) -> String {
    let root = services.store.root().to_string_lossy().into_owned();
    app.cx.messages.with("panic", &[("root", crate::i18n::text::clean_line(&root).into())])
}

/// When the next tick is due: while something on the screen changes with time, and otherwise never.
#[derive(Debug, Default)]
struct Ticks {
    due: Option<Instant>,
}

impl Ticks {
    /// How long it is until then.
    fn next(&mut self, app: &App) -> Option<Duration> {
        let Some(tick) = app.tick() else {
            self.due = None;
            return None;
        };
        let now = instant();
        let due = *self.due.get_or_insert(now + tick);
        Some(due.saturating_duration_since(now))
    }

    /// Whether it is time; the next time comes later.
    fn is_due(&mut self, app: &App) -> bool {
        let tick = app.tick().filter(|_| self.due.is_some_and(|due| instant() >= due));
        if let Some(tick) = tick {
            self.due = Some(instant() + tick);
        }
        tick.is_some()
    }
}

/// Whether a signal asks for the end, while the last save is waited for.
fn is_told_to_end(events: &EventQueue) -> bool {
    events.ready().any(|message| matches!(message, Message::Signal(Signal::End(_))))
}

/// Takes in all that has happened.
fn process_ready(
    app: &mut App,
    runner: &mut EffectRunner,
    screen: &mut Screen,
    first: Message,
    events: &EventQueue,
) -> io::Result<Option<Ending>> {
    if let Some(today) = new_day(app, now()) {
        app.update(Event::App(AppEvent::NewDay(today)));
    }
    for message in iter::once(first).chain(events.ready()) {
        let event = match message {
            Message::Signal(Signal::End(number)) => return Ok(Some(Ending::Signal(number))),
            Message::Signal(Signal::Stop) => {
                // The thread that saves is stopped as well.
                runner.settle_saves();
                screen.suspend()?;
                continue;
            }
            Message::Signal(Signal::Continue) => {
                screen.repaint()?;
                continue;
            }
            Message::Signal(Signal::Resize) => {
                let size = terminal_size()?;
                screen.resize(size)?;
                Event::Resized(size.0, size.1)
            }
            Message::App(event) => event,
        };
        #[cfg(debug_assertions)]
        panic_when_asked(&event);
        let typed = app.is_text();
        let effects = app.update(event);
        if typed && !app.is_text() {
            // Terminals differ in how wide they think that some characters are: nothing of what was typed is left over.
            screen.repaint()?;
        }
        if let Some(ending) = runner.run(app, effects, || screen.suspend())? {
            return Ok(Some(ending));
        }
    }
    Ok(None)
}

/// Lets a test cause a panic with a key. Release builds do not contain it.
#[cfg(debug_assertions)]
fn panic_when_asked(event: &Event) {
    if matches!(event, Event::Key(key) if key.to_string() == "!") {
        panic_if_tested("key");
    }
}

/// Panics where a test asks for it.
#[cfg(debug_assertions)]
#[expect(clippy::disallowed_methods, clippy::panic, reason = "only the tests ask for it")]
pub fn panic_if_tested(place: &str) {
    if std::env::var_os("HEATMAP_TEST_PANIC").is_some_and(|asked| asked == place) {
        panic!("asked for");
    }
}

/// The day it is, if that is another than the screens know of: they may be left open overnight.
fn new_day(app: &App, now: Timestamp) -> Option<Date> {
    let today = now.to_zoned(app.cx.session.zone.clone()).date();
    (today != app.cx.session.today).then_some(today)
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

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use jiff::tz::TimeZone;
    use ratatui::Frame;
    use ratatui::layout::Rect;

    use super::*;
    use crate::heatmap::palette::Depth;
    use crate::session::Session;
    use crate::store::Store;
    use crate::ui::keys::{Command, KeyTable, Keymap};
    use crate::ui::screens::HelpScreen;
    use crate::ui::theme::Theme;
    use crate::ui::{Context, Screen, Transition};

    /// Counts so many seconds down.
    struct Countdown(Cell<u8>);

    impl Screen for Countdown {
        fn keys(&self, _: &Context) -> &'static KeyTable {
            HelpScreen::KEYS
        }

        fn command(&mut self, _: Command, _: &mut Context) -> Transition {
            Transition::Stay
        }

        fn on_event(&mut self, _: &AppEvent, _: &mut Context) -> Transition {
            self.0.set(self.0.get().saturating_sub(1));
            Transition::Stay
        }

        fn tick(&self, _: &Context) -> Option<Duration> {
            (self.0.get() > 0).then_some(Duration::from_secs(1))
        }

        fn draw(&self, _: &Context, _: &mut Frame<'_>, _: Rect) {}
    }

    #[test]
    fn the_last_tick_of_a_countdown_is_drawn_and_none_after_it() {
        let root = tempfile::tempdir().unwrap();
        let day = jiff::civil::date(2026, 11, 22);
        let session = Session::new(Vec::new(), Store::new(root.path().to_owned()), (day, TimeZone::UTC));
        let keys = Keymap::default();
        let words = (keys.messages("en-GB"), keys);
        let bottom = Box::new(Countdown(Cell::new(3)));
        let mut app = App::new(session, words, Theme::new(Depth::True), (80, 24), bottom);
        let drawn: Vec<bool> =
            (0..5).map(|second| tick(&mut app, Timestamp::from_second(second).unwrap()).1).collect();
        assert_eq!(drawn, [true, true, true, false, false]);
        assert_eq!(app.tick(), None);
    }
}
