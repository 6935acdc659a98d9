//! Driving the screens from a string of keys, without a terminal: what is tested, and what the pictures are made of.
#![allow(dead_code, reason = "each test uses its own part of it")]

pub mod shots;
pub mod svg;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use heatmap::app::keys::{Code, Key};
use heatmap::app::take_home::{ExportContext, ExportJob, ExportResult, beside, make};
use heatmap::app::{
    Access, Effect, Event, ImportJob, ImportOutcome, ImportStatus, Keymap, Row, Saved, Screen, Source, Stamp,
    State, update,
};
use heatmap::format::Document;
use heatmap::format::questionnaire::built_in;
use heatmap::format::questionnaire::read;
use heatmap::heatmap::Band;
use heatmap::heatmap::palette::{Colour, Depth, Palette};
use heatmap::i18n::{ENGLISH, Messages, Reason};
use heatmap::import::{self, Gathering, Taken};
use heatmap::model::questionnaire::Questionnaire;
use heatmap::plain::Plain;
use heatmap::store::{Deed, Entry, Error, Found, GroupEntry, Store, Stored};
use heatmap::view::{draw, theme::Theme};
use jiff::{Timestamp, tz::TimeZone};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Modifier};
use uuid::Uuid;

/// The screens, with time, ids and the disk played by the test.
pub struct Session {
    pub state: State,
    pub depth: Depth,
    /// The text of each response's file, as saved last.
    pub files: Vec<(PathBuf, String)>,
    /// The same of those that were deleted.
    pub trash: Vec<(PathBuf, String)>,
    /// Other people's files, in the folder `/shared`.
    pub shared: Vec<(PathBuf, String)>,
    /// What was taken home.
    pub parcels: Vec<(PathBuf, Vec<u8>)>,
    /// Whether reading them takes a while: then what was read comes with [`Session::arrive`].
    pub slow_drive: bool,
    /// The same of looking through folders.
    pub slow_looks: bool,
    late: Vec<Event>,
    /// Whether no file can be moved.
    pub no_moves: bool,
    /// The files that are open for change, as their locks would say.
    pub held: BTreeSet<PathBuf>,
    /// Whether saving works.
    pub disk: bool,
    /// Who else has what is opened, if somebody has.
    pub holder: Option<String>,
    /// Whether the person has left.
    pub left: bool,
    /// What plain mode has told, where lines are typed and not keys.
    pub plain: Option<Plain>,
    minutes: i64,
    seconds: i64,
    ids: u128,
}

impl Session {
    /// The start screen of a program that was never used, at a size.
    pub fn new(size: (u16, u16)) -> Self {
        Self::with(size, Arc::new(built_in::load().unwrap().remove(0)))
    }

    pub fn with(size: (u16, u16), questionnaire: Arc<Questionnaire>) -> Self {
        Self::speaking(ENGLISH, size, questionnaire)
    }

    /// The same in a language, with its translation of the default set.
    pub fn in_language(language: &str, size: (u16, u16)) -> Self {
        Self::speaking(language, size, Arc::new(built_in::load_in(language).unwrap().remove(0)))
    }

    fn speaking(language: &str, size: (u16, u16), questionnaire: Arc<Questionnaire>) -> Self {
        let state = State::new(
            vec![questionnaire],
            Store::new(PathBuf::new()),
            size,
            (jiff::civil::date(2026, 11, 22), TimeZone::UTC),
            (Keymap::default().messages(language), Keymap::default()),
        );
        Self {
            state,
            depth: Depth::True,
            files: Vec::new(),
            trash: Vec::new(),
            shared: Vec::new(),
            parcels: Vec::new(),
            slow_drive: false,
            slow_looks: false,
            late: Vec::new(),
            no_moves: false,
            held: BTreeSet::new(),
            disk: true,
            holder: None,
            left: false,
            plain: None,
            minutes: 0,
            seconds: 0,
            ids: 0,
        }
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

    /// The same program in plain mode, with the first thing that it says.
    pub fn in_plain_mode() -> (Self, String) {
        Self::new((80, 24)).say_in_lines()
    }

    /// Goes on in plain mode, with the first thing that it says.
    pub fn say_in_lines(mut self) -> (Self, String) {
        self.plain = Some(Plain::default());
        self.state.messages = Messages::english().in_plain_mode();
        let told = self.tell();
        (self, told)
    }

    fn tell(&mut self) -> String {
        let told = self.plain.as_mut().expect("plain mode").tell(&self.state);
        assert!(!told.contains('\u{1b}'), "an escape in {told:?}");
        assert!(told.is_empty() || told.ends_with('\n'), "no end of the line in {told:?}");
        told
    }

    /// Types lines, and gives the transcript: each line behind `> `, and what is said to it.
    pub fn lines(&mut self, lines: &str) -> String {
        let mut transcript = String::new();
        for line in lines.lines() {
            if line == "<later>" {
                self.later(91).restart();
                self.plain = Some(Plain::default());
                self.state.messages = Messages::english().in_plain_mode();
            } else {
                let _ = writeln!(transcript, "> {line}");
                for event in self.plain.as_mut().expect("plain mode").hear(&self.state, line) {
                    self.event(event);
                }
                self.is_sound(line);
            }
            if !self.left {
                transcript += &self.tell();
            }
        }
        transcript
    }

    /// What is on the screen is what is open, and on the start screen nothing is.
    fn is_sound(&self, key: &str) {
        let open = self.state.open.as_ref();
        match &self.state.screen {
            Screen::Start(_) | Screen::Begin(_) => assert!(open.is_none(), "{key}: something is still open"),
            Screen::Heatmap(grid) => {
                assert_eq!(Some(&grid.heatmap), open.map(|open| open.heatmap()).as_ref(), "{key}")
            }
            Screen::DimensionScreen(dimension_screen) => {
                assert_eq!(
                    Some(&dimension_screen.grid.heatmap),
                    open.map(|open| open.heatmap()).as_ref(),
                    "{key}"
                );
            }
            Screen::Statement(_) | Screen::Review(_) => assert!(open.is_some(), "{key}"),
            _ => {}
        }
        // While somebody answers for a group, the group is what is open in its file.
        let open = self.state.open_group();
        let ours = open.filter(|open| !open.access.is_look_only() && open.has_file);
        let held: Vec<&PathBuf> = self.held.iter().collect();
        assert_eq!(
            held,
            ours.map(|open| &open.path).into_iter().collect::<Vec<_>>(),
            "{key}: what is locked"
        );
    }

    /// Lets something happen, and carries out what follows from it.
    pub fn event(&mut self, event: Event) -> &mut Self {
        let mut queue = vec![event];
        while let Some(event) = queue.pop() {
            for effect in update(&mut self.state, event) {
                match effect {
                    Effect::Stamp(purpose) => queue.push(Event::Stamped(purpose, self.stamp())),
                    Effect::Follow(path, seen) => {
                        queue.push(Event::Followed(heatmap::store::follow(&path, seen)));
                    }
                    Effect::Open(saved, then) => {
                        let questionnaire = Arc::clone(&self.state.questionnaires[0]);
                        let access = self.holder.clone().map_or(Access::Ours, Access::Busy);
                        // As the runtime does: what is on the disk counts, not what the list remembers.
                        let file = self.files.iter().find(|(path, _)| *path == saved.path());
                        queue.push(match file {
                            Some((_, text)) => {
                                let path = saved.path().to_owned();
                                if self.holder.is_none() {
                                    self.held.insert(saved.path().to_owned());
                                }
                                let saved = stored(&path, text);
                                let questionnaire = saved.part(questionnaire).unwrap();
                                Event::Opened(Box::new(saved), questionnaire, access, then)
                            }
                            None => {
                                Event::NotOpened(saved.path().to_owned(), Error::Missing("it".into()), then)
                            }
                        });
                    }
                    Effect::Delete(path) if self.held.contains(&path) => {
                        panic!("{} is deleted while it is open here", path.display());
                    }
                    Effect::Delete(path) if self.no_moves => {
                        queue.push(Event::NotDeleted(path, read_only()));
                    }
                    Effect::Restore(path) if self.no_moves => {
                        queue.push(Event::NotRestored(path, read_only()));
                    }
                    Effect::Delete(path) => move_file(&path, &mut self.files, &mut self.trash),
                    Effect::Restore(path) => move_file(&path, &mut self.trash, &mut self.files),
                    Effect::List => queue.push(self.listed()),
                    Effect::Save(save) if !self.disk => {
                        self.held.insert(save.path);
                        queue.push(Event::Trouble(Some(Reason::Known("reason-full"))));
                    }
                    Effect::Save(save) => {
                        let path = save.path.clone();
                        self.held.insert(path.clone());
                        self.files.retain(|(known, _)| *known != path);
                        self.files.push((path.clone(), text_of(&save.saved, &save.questionnaire)));
                        let (revision, answered) = (save.revision, save.answered);
                        queue.push(Event::Saved(Saved {
                            path: path.clone(),
                            revision,
                            answered,
                            file: path,
                        }));
                        queue.push(Event::Trouble(None));
                    }
                    Effect::Close(path) => {
                        self.held.remove(&path);
                    }
                    Effect::Deliver(parcel) => queue.push(self.delivered(*parcel)),
                    Effect::Look(_) if self.slow_looks => self.late.push(self.looked()),
                    Effect::Look(_) => queue.push(self.looked()),
                    Effect::ImportJob(take_in) if self.slow_drive => self.late.push(self.taken_in(&take_in)),
                    Effect::ImportJob(take_in) => queue.push(self.taken_in(&take_in)),
                    Effect::Suspend => {}
                    Effect::Leave => self.left = true,
                }
            }
        }
        self
    }

    /// Something was taken home: what it is, under its name.
    fn delivered(&mut self, parcel: ExportJob) -> Event {
        if !parcel.force && self.parcels.iter().any(|(path, _)| *path == parcel.path) {
            return Event::Delivered(ExportResult::Taken(parcel.path));
        }
        let (messages, zone) = (Messages::english(), TimeZone::UTC);
        let around = ExportContext { messages: &messages, palette: Palette::VIK, zone: &zone };
        Event::Delivered(match make(parcel.format, &parcel.chosen, &parcel.wishes, around) {
            Ok(bytes) => {
                self.parcels.retain(|(path, _)| *path != parcel.path);
                self.parcels.push((parcel.path.clone(), bytes));
                let told = beside(parcel.format, &parcel.chosen, &parcel.wishes, around.messages);
                ExportResult::Written(parcel.path, String::new(), told)
            }
            Err(why) => ExportResult::Failed(why.to_string()),
        })
    }

    /// What there is in the folder `/shared`.
    fn looked(&self) -> Event {
        let found = self.shared.iter().map(|(path, _)| Found {
            path: path.clone(),
            name: path.file_name().unwrap().to_string_lossy().into_owned(),
            is_folder: false,
        });
        Event::Looked(PathBuf::from("/shared"), Ok(found.collect()))
    }

    /// Reads files there, as the runtime does.
    fn taken_in(&self, take_in: &ImportJob) -> Event {
        let mut gathering = Gathering::new(Arc::clone(&take_in.of), take_in.known.clone());
        let mut told = Vec::new();
        for (path, text) in &self.shared {
            let whole = Path::new("/shared");
            if matches!(&take_in.what, Source::File(one) | Source::Named(one) if one != path && one != whole)
            {
                continue;
            }
            // Its length will do to tell whether it has changed.
            let stamp = Some((None, text.len() as u64));
            if matches!(&take_in.what, Source::Folder(_)) && take_in.seen.get(path).copied() == stamp {
                continue;
            }
            told.push((
                path.clone(),
                match import::take_in(&mut gathering, text.as_bytes()) {
                    Ok(Taken::Counted) => ImportStatus::Counted,
                    Ok(Taken::Again) => ImportStatus::Again,
                    Err(why) => ImportStatus::PassedOver(why.with_its_place(&self.state.messages)),
                },
                stamp,
            ));
        }
        let ids = gathering.ids.difference(&take_in.known).copied().collect();
        let tallies = gathering.tallies;
        Event::ImportOutcome(Box::new(ImportOutcome { group: take_in.group, tallies, ids, told }))
    }

    /// What was read on a slow drive is there now.
    pub fn arrive(&mut self) -> &mut Self {
        for event in std::mem::take(&mut self.late) {
            self.event(event);
        }
        self
    }

    /// Lets seconds go by, those that the screens ask to be told.
    pub fn seconds(&mut self, seconds: i64) -> &mut Self {
        for _ in 0..seconds {
            self.seconds += 1;
            if self.state.tick().is_some() {
                let at = self.now();
                self.event(Event::Tick(at));
            }
        }
        self
    }

    fn now(&self) -> Timestamp {
        let begin: Timestamp = "2026-11-22T10:03:11Z".parse().unwrap();
        Timestamp::from_second(begin.as_second() + 60 * self.minutes + self.seconds).unwrap()
    }

    /// The program started anew, with what is on the disk.
    pub fn restart(&mut self) -> &mut Self {
        let questionnaire = Arc::clone(&self.state.questionnaires[0]);
        let (size, today) = (self.state.size, self.state.today);
        let keys = self.state.keys.clone();
        let messages = (keys.messages(self.state.messages.language()), keys);
        self.state = State::new(
            vec![questionnaire],
            Store::new(PathBuf::new()),
            size,
            (today, TimeZone::UTC),
            messages,
        );
        self.held.clear();
        let listed = self.listed();
        self.event(listed)
    }

    /// What is on the disk, as the start screen is told of it.
    fn listed(&self) -> Event {
        let questionnaire = &self.state.questionnaires[0];
        let rows = self
            .files
            .iter()
            .map(|(path, text)| Row::new(stored(path, text), Some(Arc::clone(questionnaire))));
        Event::Listed { rows: rows.collect(), unreadable: 0, is_partial: false }
    }

    /// Lets days go by.
    pub fn later(&mut self, days: i64) -> &mut Self {
        self.minutes += days * 24 * 60;
        let today = self.state.today.checked_add(jiff::Span::new().days(days)).unwrap();
        self.event(Event::NewDay(today))
    }

    pub fn resize(&mut self, size: (u16, u16)) -> &mut Self {
        self.event(Event::Resized(size.0, size.1))
    }

    fn stamp(&mut self) -> Stamp {
        self.minutes += 7;
        self.ids += 1;
        Stamp { at: self.now(), id: Uuid::from_u128(0x0f8b_6c1e_0000_4000_8000_0000_0000_0000 + self.ids) }
    }

    /// The frame, and where the cursor is.
    pub fn frame(&self) -> (Buffer, Option<Position>) {
        let (width, height) = self.state.size;
        let mut buffer = Buffer::empty(Rect { x: 0, y: 0, width, height });
        let cursor = draw(&self.state, &Theme::new(self.depth), &mut buffer);
        (buffer, cursor)
    }

    /// The frame as text.
    pub fn text(&self) -> String {
        let (buffer, _) = self.frame();
        rows(&buffer).iter().map(|row| format!("{}\n", row.trim_end())).collect()
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
            let height = usize::from(self.state.size.1);
            for (at, (row, before)) in other.lines().zip(whole.lines()).enumerate() {
                if row != before {
                    // A row of looks stands under the frame and the line that closes it.
                    let place = if at > height { format!("~{}", at - height) } else { format!("{}", at + 1) };
                    let _ = writeln!(all, "{place:>4} {row}");
                }
            }
        }
        self.depth = Depth::True;
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
        self.depth = Depth::True;
        all
    }

    fn at_depth(&mut self, depth: Depth) -> &Self {
        self.depth = depth;
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

/// What a file says, and the text that it has.
fn stored(path: &Path, text: &str) -> Stored {
    match heatmap::format::read(text.as_bytes()).unwrap() {
        Document::Group(group) => GroupEntry::new(path, *group).into(),
        Document::Response(response) => Entry::new(path, *response).into(),
    }
}

fn text_of(saved: &Stored, of: &Questionnaire) -> String {
    match saved {
        Stored::Response(entry) => entry.response.to_toml(of).unwrap(),
        Stored::Group(entry) => entry.group.to_toml(of).unwrap(),
    }
}

fn read_only() -> Error {
    let source = std::io::ErrorKind::ReadOnlyFilesystem.into();
    Error::Io { what: Deed::Moving, file: "it".into(), source }
}

fn move_file(path: &Path, from: &mut Vec<(PathBuf, String)>, to: &mut Vec<(PathBuf, String)>) {
    let at = from.iter().position(|(known, _)| known == path).expect("there is such a file");
    to.push(from.remove(at));
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

/// A questionnaire of one's own: seven levels, another area, a reversed statement, wide characters.
pub const OWN: &str = r#"
format = 1
id = "our-club"
version = "2.1.0"
language = "en-GB"
title = "Our club 日本"
summary = "Seven steps about our club."

[scale]
ask = "Is it so?"
levels = ["never", "hardly", "a bit", "half", "rather", "mostly", "always"]

[[area]]
id = "club"
title = "Our club"
summary = "About all of us."

[[area.dimension]]
id = "doors"
title = "Open doors"
about = "How easy it is to come in."
reflect = "Who stands outside?"

[[area.dimension.statement]]
id = "in"
text = "People walk in."

[[area.dimension.statement]]
id = "shut"
text = "Our door stays shut."
reverse = true

[[area.dimension]]
id = "hearts"
title = "こころ、心、ハート"
about = "Warmth, in wide letters."
reflect = "What warms us? ❤️"

[[area.dimension.statement]]
id = "warm"
text = "It is warm here 👩‍👧."

[[area]]
id = "me"
title = "Me"
subject = "person"

[[area.dimension]]
id = "joy"
title = "Joy"
about = "Joy."
reflect = "Joy?"

[[area.dimension.statement]]
id = "joy"
text = "I look forward to it."
"#;

pub fn own() -> Arc<Questionnaire> {
    Arc::new(read(OWN.as_bytes()).unwrap())
}

/// Files as people send them to a facilitator, in the folder `/shared`: a level for each of their statements, or 0.
pub fn homework(people: usize, level: impl Fn(usize, usize) -> u8) -> Vec<(PathBuf, String)> {
    let of = built_in::load().unwrap().remove(0);
    let file = |person: usize| {
        let mut text = format!(
            "format = 1\nid = \"{:08x}-0000-4000-8000-000000000000\"\n\
             questionnaire = {{ id = \"relationships\", version = \"1.0.0\", language = \"en-GB\" }}\n\n[answers]\n",
            person + 1
        );
        for statement in of.statements() {
            let level = level(person, statement.position);
            if level > 0 {
                let _ = writeln!(text, "\"{}\" = {level}", statement.id);
            }
        }
        (PathBuf::from(format!("/shared/{}.toml", person + 1)), text)
    };
    (0..people).map(file).collect()
}

/// The default set.
pub fn questions() -> Questionnaire {
    built_in::load().unwrap().remove(0)
}

/// A group of so many is opened: the team of the library.
pub fn opened(people: usize) -> String {
    format!("gLibrary team, autumn<enter>Library team<enter>{people}<enter><enter><enter>")
}

/// Each person of a room with its own mind: some spots warm, some cool, two camps on the first one.
pub fn minds(person: usize, position: usize) -> u8 {
    match position / 2 {
        0 if person.is_multiple_of(2) => 1,
        0 => 5,
        dimension => (1 + (dimension * 7 + person % 2) % 5) as u8,
    }
}

/// A spot chosen as the focus, and an action about it: from the heatmap on.
pub const ACT: &str =
    "<end><left><left>f<enter>aAsk two newcomers to lunch<enter>me<enter>Sam<enter>in 2 weeks<enter><esc>";

/// A second walk about the same place.
pub const AGAIN: &str = "nlibrary team<enter><enter>45445334s445233355434322x3322333442233f";

/// The keys of a whole walk with the default set: levels, a not sure, a doesn't apply, a step back, a note.
pub const WALK: &str =
    "nLibrary team<enter><enter>45445e It was good to be asked.<esc>34s44<left>5233454434312x21223343x122s3";
