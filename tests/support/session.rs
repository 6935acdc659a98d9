//! The program without a terminal: keys or lines go in; text, pictures and files come out. Effects are carried out by the
//! program's own runner, in a directory of the test's, with the test's clock and ids.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex};

use heatmap::format::questionnaire::built_in;
use heatmap::frontend::{Clock, EffectRunner, FileRoot, LineSession, SaverHandle, Services};
use heatmap::heatmap::Band;
use heatmap::heatmap::palette::{Colour, Depth, Palette};
use heatmap::i18n::{ENGLISH, Messages};
use heatmap::model::questionnaire::Questionnaire;
use heatmap::session::{self, AppEvent, Effect, Preview, Stamp};
use heatmap::store::{Catalogue, Store};
use heatmap::ui::keys::{Code, Key, Keymap};
use heatmap::ui::screens::{BeginScreen, StartScreen};
use heatmap::ui::theme::Theme;
use heatmap::ui::{App, Event, Screen, layout};
use jiff::civil::Date;
use jiff::{Timestamp, tz::TimeZone};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use ratatui::style::{Color, Modifier};
use uuid::Uuid;

use super::disk::{Disk, paths_in};
use super::messages_in;

/// The questionnaire that a preview follows, in the shared folder.
const FOLLOWED: &str = "own.toml.draft";

pub struct Session {
    frontend: Frontend,
    services: Services,
    clock: Arc<TestClock>,
    disk: Disk,
    language: String,
    size: (u16, u16),
    today: Date,
    depth: Depth,
    /// Whether a shared drive is slow: what is read there comes with [`Session::arrive`].
    is_slow: Slow,
    late: Vec<AppEvent>,
    has_left: bool,
    /// How many files were locked after the last key.
    locked: usize,
}

#[allow(clippy::large_enum_variant, reason = "there is one of it")]
enum Frontend {
    /// The program has ended.
    Off,
    Screens {
        app: App,
        runner: EffectRunner,
        events: Receiver<AppEvent>,
    },
    Lines(LineSession),
}

/// What a slow drive keeps back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slow {
    Nothing,
    Reading,
    Listing,
}

/// Each id comes seven minutes after the one before.
#[derive(Debug, Default)]
struct TestClock(Mutex<(i64, u128)>);

impl TestClock {
    fn advance(&self, seconds: i64) {
        self.0.lock().unwrap().0 += seconds;
    }
}

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        let begin: Timestamp = "2026-11-22T10:03:11Z".parse().unwrap();
        Timestamp::from_second(begin.as_second() + self.0.lock().unwrap().0).unwrap()
    }

    fn stamp(&self) -> Stamp {
        self.advance(7 * 60);
        let at = self.now();
        let mut told = self.0.lock().unwrap();
        told.1 += 1;
        Stamp { at, id: Uuid::from_u128(0x0f8b_6c1e_0000_4000_8000_0000_0000_0000 + told.1) }
    }
}

impl Session {
    /// The start screen of a program that was never used, at a size, with the default set alone.
    pub fn new(size: (u16, u16)) -> Self {
        Self::in_language(ENGLISH, size)
    }

    /// The same with another questionnaire.
    pub fn with(size: (u16, u16), questionnaire: Arc<Questionnaire>) -> Self {
        let mut session = Self::off(ENGLISH, size, questionnaire);
        session.restart();
        session
    }

    /// The same in a language, with its translation of the default set.
    pub fn in_language(language: &str, size: (u16, u16)) -> Self {
        let mut session = Self::off(language, size, usual(language));
        session.restart();
        session
    }

    /// The same program in line mode, with the first thing that it says.
    pub fn in_line_mode() -> (Self, String) {
        let mut session = Self::off(ENGLISH, (80, 24), usual(ENGLISH));
        let said = session.begin_lines();
        (session, said)
    }

    /// A preview of a questionnaire while it is written.
    pub fn preview(language: &str, size: (u16, u16), source: &str) -> Self {
        let mut session = Self::off(language, size, usual(language));
        session.disk.write_again(&session.disk.shared().join(FOLLOWED), source.as_bytes());
        let mut app = session.new_app(Box::new(BeginScreen::filled("", "")));
        app.cx.session.preview = Some(Preview::new(Some(FOLLOWED.into())));
        app.cx.session.questionnaires.clear();
        session.begin_screens(app, vec![Effect::Follow(FOLLOWED.into(), None)]);
        session
    }

    fn off(language: &str, size: (u16, u16), questionnaire: Arc<Questionnaire>) -> Self {
        let (disk, clock) = (Disk::new(), Arc::new(TestClock::default()));
        let store = Store::new(disk.data());
        let catalogue = Catalogue::only(store.clone(), vec![questionnaire]);
        let mut services = Services::new(store, catalogue, Theme::new(Depth::True));
        services.clock = Arc::<TestClock>::clone(&clock);
        services.outside = FileRoot::at(disk.root(), "shared");
        Self {
            frontend: Frontend::Off,
            services,
            clock,
            disk,
            language: language.to_owned(),
            size,
            today: jiff::civil::date(2026, 11, 22),
            depth: Depth::True,
            is_slow: Slow::Nothing,
            late: Vec::new(),
            has_left: false,
            locked: 0,
        }
    }

    fn new_app(&self, bottom: Box<dyn Screen>) -> App {
        let session = session::Session::new(
            self.services.catalogue.offered(),
            self.services.store.clone(),
            (self.today, TimeZone::UTC),
        );
        let words = (messages_in(&self.language), Keymap::default());
        App::new(session, words, Theme::new(self.depth), self.size, bottom)
    }

    /// The screens, started with some effects, and the text of what shows before everything is read.
    fn begin_screens(&mut self, mut app: App, start: Vec<Effect>) -> String {
        let (reports, events) = mpsc::channel();
        let report = move |event| reports.send(event).is_ok();
        let mut runner = EffectRunner::new(&self.services, &app, SaverHandle::default(), report);
        let fits = layout::first_rows(app.cx.size);
        let whole = runner.list(&mut app, Some(fits));
        runner.run(&mut app, start, || Ok(())).unwrap();
        self.frontend = Frontend::Screens { app, runner, events };
        let first = self.text();
        let Frontend::Screens { app, runner, .. } = &mut self.frontend else { return first };
        runner.offer(app);
        if !whole {
            runner.list(app, None);
        }
        self.settle();
        first
    }

    fn begin_lines(&mut self) -> String {
        let mut app = self.new_app(Box::new(StartScreen::default()));
        app.cx.messages = Messages::english().in_line_mode();
        let session = LineSession::new(app, &self.services, Vec::new(), SaverHandle::default());
        self.frontend = Frontend::Lines(session);
        self.describe()
    }

    /// The file that is followed is saved with this in it, and looked at.
    pub fn edit_preview(&mut self, source: &str) -> &mut Self {
        self.disk.write_again(&self.disk.shared().join(FOLLOWED), source.as_bytes());
        self.seconds(1)
    }

    /// Presses keys: letters stand for themselves, `<enter>`, `<left>`, `<ctrl-r>` for others. At `<later>` the program is
    /// started anew, three months on.
    pub fn keys(&mut self, keys: &str) -> &mut Self {
        let mut rest = keys;
        while let Some(first) = rest.chars().next() {
            let (key, behind) = match rest.strip_prefix('<').and_then(|after| after.split_once('>')) {
                Some(("later", behind)) => {
                    rest = behind;
                    self.later(91).restart();
                    continue;
                }
                Some((name, behind)) => (name.parse().unwrap(), behind),
                None => (Key::plain(Code::Char(first)), &rest[first.len_utf8()..]),
            };
            rest = behind;
            self.event(Event::Key(key));
            self.is_sound(&key.to_string());
        }
        self
    }

    /// Puts the cursor on the first row of the start screen that has this in it.
    pub fn row(&mut self, text: &str) -> &mut Self {
        self.keys("<home>");
        for _ in 0..20 {
            let (buffer, cursor) = self.frame();
            if cursor.is_some_and(|cursor| rows(&buffer)[usize::from(cursor.y)].contains(text)) {
                return self;
            }
            self.keys("<down>");
        }
        panic!("{text} has no row:\n{}", self.text());
    }

    /// Pastes a text.
    pub fn paste(&mut self, text: &str) -> &mut Self {
        self.event(Event::Paste(text.to_owned()))
    }

    pub fn resize(&mut self, size: (u16, u16)) -> &mut Self {
        self.size = size;
        self.event(Event::Resized(size.0, size.1))
    }

    /// Types lines, and gives the transcript: each line behind `> `, and what is said to it.
    pub fn lines(&mut self, lines: &str) -> String {
        let mut transcript = String::new();
        for line in lines.lines() {
            if line == "<later>" {
                self.later(91).stop();
                transcript += &self.begin_lines();
                continue;
            }
            let _ = writeln!(transcript, "> {line}");
            let session = self.line_session();
            session.enter(line);
            let has_left = session.has_ended();
            self.has_left |= has_left;
            if !self.has_left {
                transcript += &self.describe();
                self.is_sound(line);
            }
        }
        transcript
    }

    fn line_session(&mut self) -> &mut LineSession {
        match &mut self.frontend {
            Frontend::Lines(session) => session,
            _ => panic!("not in line mode"),
        }
    }

    fn describe(&mut self) -> String {
        let said = self.line_session().describe();
        assert!(!said.contains('\u{1b}'), "an escape in {said:?}");
        assert!(said.is_empty() || said.ends_with('\n'), "no end of the line in {said:?}");
        said
    }

    /// The last words in line mode.
    pub fn farewell(&mut self) -> String {
        self.line_session().farewell()
    }

    pub fn has_left(&self) -> bool {
        self.has_left
    }

    /// At most one file is locked, and on the start screen none.
    fn is_sound(&mut self, key: &str) {
        let locked = self.disk.locked();
        assert!(locked.len() <= 1, "{key}: {locked:?} are locked");
        let changed = std::mem::replace(&mut self.locked, locked.len()) != locked.len();
        // Elsewhere the screen is not drawn for each key: that takes its time.
        if (changed || key == "Esc") && locked.len() == 1 && self.is_at_start() {
            panic!("{key}: {locked:?} is still locked:\n{}", self.text());
        }
    }

    fn is_at_start(&self) -> bool {
        let is_there = matches!(self.frontend, Frontend::Screens { .. }) && layout::has_room(self.size);
        is_there && self.text().lines().nth(1).is_some_and(|title| title.starts_with("   Heatmap"))
    }

    fn event(&mut self, event: Event) -> &mut Self {
        let Frontend::Screens { app, runner, .. } = &mut self.frontend else { panic!("in line mode") };
        let effects = app.update(event);
        if !effects.is_empty() {
            self.has_left |= runner.run(app, effects, || Ok(())).unwrap().is_some();
            self.settle();
        }
        self
    }

    /// Waits until all effects are carried out, and those that follow from them.
    fn settle(&mut self) {
        let Frontend::Screens { app, runner, events } = &mut self.frontend else { return };
        loop {
            runner.settle();
            let mut is_quiet = true;
            while let Ok(event) = events.try_recv() {
                let is_late = match (self.is_slow, &event) {
                    (Slow::Reading, AppEvent::Imported(_)) => true,
                    (Slow::Listing, event) => matches!(event, AppEvent::FolderListed(..)),
                    _ => false,
                };
                if is_late {
                    self.late.push(event);
                    continue;
                }
                let effects = app.update(Event::App(event));
                is_quiet &= effects.is_empty();
                self.has_left |= runner.run(app, effects, || Ok(())).unwrap().is_some();
            }
            if is_quiet {
                return;
            }
        }
    }

    /// From now on a shared drive keeps back what is read there.
    pub fn slow(&mut self, what: Slow) -> &mut Self {
        self.is_slow = what;
        self
    }

    /// What was kept back is there now.
    pub fn arrive(&mut self) -> &mut Self {
        for event in std::mem::take(&mut self.late) {
            self.event(Event::App(event));
        }
        self
    }

    /// Lets seconds go by, those that the screens ask to be told.
    pub fn seconds(&mut self, seconds: i64) -> &mut Self {
        for _ in 0..seconds {
            self.clock.advance(1);
            if self.is_awake() {
                let at = self.clock.now();
                self.event(Event::App(AppEvent::Tick(at)));
            }
        }
        self
    }

    /// Whether the program wakes by itself as time goes by.
    pub fn is_awake(&self) -> bool {
        matches!(&self.frontend, Frontend::Screens { app, .. } if app.tick().is_some())
    }

    /// Lets days go by.
    pub fn later(&mut self, days: i64) -> &mut Self {
        self.clock.advance(days * 24 * 60 * 60);
        self.today = self.today.checked_add(jiff::Span::new().days(days)).unwrap();
        if matches!(self.frontend, Frontend::Screens { .. }) {
            self.event(Event::App(AppEvent::NewDay(self.today)));
        }
        self
    }

    /// The program ends: what is left is saved, and nothing stays locked.
    fn stop(&mut self) {
        self.frontend = Frontend::Off;
        assert_eq!(self.disk.locked(), Vec::<PathBuf>::new(), "locked after the end");
        self.locked = 0;
    }

    /// The program is started anew, with what is on the disk.
    pub fn restart(&mut self) -> &mut Self {
        self.restart_seen();
        self
    }

    /// The same, with what shows before everything is read.
    pub fn restart_seen(&mut self) -> String {
        self.stop();
        let app = self.new_app(Box::new(StartScreen::default()));
        self.begin_screens(app, Vec::new())
    }

    /// The responses and groups on the disk: the path in the data directory, and what is in it.
    pub fn files(&self) -> Vec<(PathBuf, String)> {
        self.disk.files(&["responses", "groups"])
    }

    /// The only one of them.
    pub fn file(&self) -> String {
        let mut files = self.files();
        assert_eq!(files.len(), 1, "{files:#?}");
        files.remove(0).1
    }

    pub fn trash(&self) -> Vec<(PathBuf, String)> {
        self.disk.files(&["trash"])
    }

    /// Everything on the disk, with its bytes.
    pub fn everything(&self) -> Vec<(PathBuf, Vec<u8>)> {
        self.disk.everything()
    }

    /// Changes a file of the data directory by hand.
    pub fn write(&mut self, path: impl AsRef<Path>, content: &str) -> &mut Self {
        self.disk.write(&self.disk.data().join(path), content.as_bytes());
        self
    }

    /// The files that are locked.
    pub fn locked(&self) -> Vec<PathBuf> {
        self.disk.locked()
    }

    /// Other people's files in the folder `/shared` are now these.
    pub fn share(&mut self, files: &[(PathBuf, String)]) -> &mut Self {
        let path = |path: &Path| self.disk.shared().join(path.file_name().unwrap());
        for before in self.shared_with("toml") {
            if !files.iter().any(|(file, _)| path(file) == before) {
                fs::remove_file(before).unwrap();
            }
        }
        for (file, content) in files {
            self.disk.write(&path(file), content.as_bytes());
        }
        self
    }

    fn shared_with(&self, ending: &str) -> Vec<PathBuf> {
        let is_one = |path: &PathBuf| path.extension().is_some_and(|extension| extension == ending);
        paths_in(&self.disk.shared()).into_iter().filter(is_one).collect()
    }

    /// What was exported into the folder that the program was started in: the name and the bytes.
    pub fn exports(&self) -> Vec<(String, Vec<u8>)> {
        let all = paths_in(&self.disk.shared()).into_iter();
        let exported = all.filter(|path| !path.to_string_lossy().contains(".toml"));
        let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
        exported.map(|path| (name(&path), fs::read(&path).unwrap())).collect()
    }

    /// From now on nothing can be saved.
    pub fn break_saving(&mut self) -> &mut Self {
        self.disk.break_saving();
        self
    }

    pub fn mend_saving(&mut self) -> &mut Self {
        self.disk.mend_saving();
        // It is tried again.
        self.settle();
        self
    }

    /// From now on nothing can be moved to the trash.
    pub fn break_trash(&mut self) -> &mut Self {
        self.disk.break_trash();
        self
    }

    pub fn mend_trash(&mut self) -> &mut Self {
        self.disk.mend_trash();
        self
    }

    /// Another window has everything open that is there now.
    pub fn hold(&mut self, holder: &str) -> &mut Self {
        self.disk.hold_everything(holder);
        self
    }

    pub fn release(&mut self) -> &mut Self {
        self.disk.release();
        self
    }

    /// The frame, and where the cursor is.
    pub fn frame(&self) -> (Buffer, Option<Position>) {
        let Frontend::Screens { app, .. } = &self.frontend else { panic!("in line mode") };
        let mut terminal = Terminal::new(TestBackend::new(self.size.0, self.size.1)).unwrap();
        let mut buffer = Buffer::default();
        terminal
            .draw(|frame| {
                app.draw(frame);
                buffer = frame.buffer_mut().clone();
            })
            .unwrap();
        let backend = terminal.backend();
        (buffer, backend.cursor_visible().then(|| backend.cursor_position()))
    }

    /// The same in other colours.
    pub fn frame_in(&mut self, theme: &Theme) -> (Buffer, Option<Position>) {
        let before = self.set_theme(theme.clone());
        let frame = self.frame();
        self.set_theme(before);
        frame
    }

    fn set_theme(&mut self, theme: Theme) -> Theme {
        let Frontend::Screens { app, .. } = &mut self.frontend else { panic!("in line mode") };
        std::mem::replace(&mut app.cx.theme, theme)
    }

    /// The frame as text.
    pub fn text(&self) -> String {
        let (buffer, _) = self.frame();
        rows(&buffer).iter().map(|row| format!("{}\n", row.trim_end())).collect()
    }

    /// The text from the cursor to the end of its row.
    pub fn at_cursor(&self) -> String {
        let (buffer, cursor) = self.frame();
        let Some(cursor) = cursor else { return String::new() };
        (cursor.x..buffer.area.width).map(|x| buffer[(x, cursor.y)].symbol()).collect()
    }

    /// The frame as text, then the same area as looks: a letter a cell.
    pub fn picture(&self) -> String {
        let (buffer, cursor) = self.frame();
        let mut picture = self.text();
        let _ = writeln!(picture, "{}", "-".repeat(usize::from(buffer.area.width)));
        for y in 0..buffer.area.height {
            let looks: String = (0..buffer.area.width).map(|x| self.look(&buffer, x, y)).collect();
            let _ = writeln!(picture, "{}", looks.trim_end());
        }
        let _ =
            writeln!(picture, "cursor: {}", cursor.map_or("hidden".into(), |c| format!("{},{}", c.x, c.y)));
        picture
    }

    /// The picture with all colours, then for every other depth the rows of text and of looks that differ there.
    pub fn pictures(&mut self) -> String {
        let mut all = self.picture();
        for (name, depth) in [("256", Depth::TwoFiftySix), ("16", Depth::Sixteen), ("none", Depth::None)] {
            let whole = self.at_depth(Depth::True).picture();
            let other = self.at_depth(depth).picture();
            let _ = writeln!(all, "== {name}");
            let height = usize::from(self.size.1);
            for (at, (row, before)) in other.lines().zip(whole.lines()).enumerate() {
                if row != before {
                    // A row of looks stands under the frame and the line that closes it.
                    let place = if at > height { format!("~{}", at - height) } else { format!("{}", at + 1) };
                    let _ = writeln!(all, "{place:>4} {row}");
                }
            }
        }
        self.at_depth(Depth::True);
        all
    }

    /// The frame as text, then for every other depth the rows that differ there.
    pub fn texts(&mut self) -> String {
        let whole = self.at_depth(Depth::True).text();
        let mut all = whole.clone();
        for (name, depth) in [("256", Depth::TwoFiftySix), ("16", Depth::Sixteen), ("none", Depth::None)] {
            let other = self.at_depth(depth).text();
            let differ =
                other.lines().zip(whole.lines()).enumerate().filter(|(_, (row, before))| row != before);
            for (at, (row, _)) in differ {
                let _ = writeln!(all, "{name:>4} {:>2} {row}", at + 1);
            }
        }
        self.at_depth(Depth::True);
        all
    }

    fn at_depth(&mut self, depth: Depth) -> &Self {
        self.depth = depth;
        self.set_theme(Theme::new(depth));
        self
    }

    /// `c o m w g` chilly, cool, mild, warm, glowing; `B` bold, `d` dim, `R` reversed, `u` underlined.
    fn look(&self, buffer: &Buffer, x: u16, y: u16) -> char {
        let cell = &buffer[(x, y)];
        let has = |modifier| cell.modifier.contains(modifier);
        if has(Modifier::REVERSED) {
            return 'R';
        }
        for (band, letter) in Band::ALL.into_iter().zip(['c', 'o', 'm', 'w', 'g']) {
            if self.depth != Depth::None && same(cell.bg, Palette::VIK.ink(Some(band), self.depth).ground) {
                return letter;
            }
        }
        match cell.modifier {
            _ if has(Modifier::UNDERLINED) => 'u',
            _ if cell.symbol() == " " => ' ',
            _ if has(Modifier::BOLD) => 'B',
            _ if has(Modifier::DIM) => 'd',
            _ => '.',
        }
    }
}

/// The default set in a language: parsed once, since each session has it.
fn usual(language: &str) -> Arc<Questionnaire> {
    static PARSED: Mutex<Vec<(String, Arc<Questionnaire>)>> = Mutex::new(Vec::new());
    let mut parsed = PARSED.lock().unwrap();
    if let Some((_, known)) = parsed.iter().find(|(known, _)| known == language) {
        return Arc::clone(known);
    }
    let questionnaire = Arc::new(built_in::load_in(language).unwrap().remove(0));
    parsed.push((language.to_owned(), Arc::clone(&questionnaire)));
    questionnaire
}

fn same(color: Color, colour: Colour) -> bool {
    match (color, colour) {
        (Color::Rgb(r, g, b), Colour::Rgb(r2, g2, b2)) => (r, g, b) == (r2, g2, b2),
        (Color::Indexed(i), Colour::Xterm(j) | Colour::Ansi(j)) => i == j,
        _ => false,
    }
}

/// The rows of a frame as text; the second cell of a wide character is not told.
pub fn rows(buffer: &Buffer) -> Vec<String> {
    let width = usize::from(buffer.area.width);
    let row = |y: u16| {
        let mut text = String::new();
        let mut skip = 0usize;
        for x in 0..buffer.area.width {
            if skip > 0 {
                skip -= 1;
                continue;
            }
            let symbol = buffer[(x, y)].symbol();
            skip = heatmap::i18n::text::width(symbol).saturating_sub(1);
            text.push_str(symbol);
        }
        debug_assert!(heatmap::i18n::text::width(&text) <= width);
        text
    };
    (0..buffer.area.height).map(row).collect()
}
