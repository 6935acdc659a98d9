//! Importing files that people made at home: one at a time, or all of a folder, which is then watched.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{describe_people_in, people_in};
use crate::session::{ImportStatus, Source};
use crate::store::{Found, shown};
use crate::ui::prelude::*;

/// The name of the way out of a folder.
const UP_NAME: &str = "..";

pub struct FilesScreen {
    /// Empty until it is known.
    folder: PathBuf,
    /// What is in the folder, the way out first.
    rows: Vec<Found>,
    cursor: usize,
    /// Whether the folder is read again every second.
    is_watched: bool,
    /// Whether a folder is being listed: until it is, nothing is read.
    is_listing: bool,
    /// Whether all of the folder that is being listed is to be read.
    wants_all: bool,
    /// The files that were read last.
    read: Vec<(PathBuf, ImportStatus)>,
}

impl FilesScreen {
    pub const KEYS: &KeyTable = &KeyTable::new(
        "files",
        &[
            &[
                foot(ESC, Command::BACK, "key-back-to-start"),
                foot(ENTER, Command::ENTER, "key-take-in"),
                foot(&[char('a')], Command::ALL, "key-take-in-all"),
                foot(UP, Command::UP, "key-move"),
                foot(DOWN, Command::DOWN, "key-move"),
                foot(LEFT, Command::LEFT, "key-folder-up"),
                more(RIGHT, Command::RIGHT, "key-folder-open"),
            ],
            MOVES,
            ON_A_SHARED_SCREEN,
        ],
        &[&[other("line-paths-files"), Word::BACK], LEAVE_AND_HELP],
    );

    /// Lists the folder that was listed last, or the one that the program was started in.
    pub(super) fn new(cx: &mut Context) -> Self {
        let mut screen = Self {
            folder: PathBuf::new(),
            rows: Vec::new(),
            cursor: 0,
            is_watched: false,
            is_listing: false,
            wants_all: false,
            read: Vec::new(),
        };
        let last = cx.session.group.folder.clone();
        screen.list(if last.as_os_str().is_empty() { PathBuf::from(".") } else { last }, cx);
        screen
    }

    fn list(&mut self, folder: PathBuf, cx: &mut Context) {
        (self.is_watched, self.is_listing) = (false, true);
        cx.session.push(Effect::ListFolder(folder));
    }

    /// Shows what is in a folder.
    fn fill(&mut self, folder: &Path, found: &[Found]) {
        let before = self.rows.get(self.cursor).map(|row| row.path.clone());
        let has_moved = folder != self.folder;
        (self.is_watched, self.is_listing) = (self.is_watched && !has_moved, false);
        // After leaving a folder, the cursor is on it.
        let wanted = if has_moved { Some(std::mem::take(&mut self.folder)) } else { before };
        folder.clone_into(&mut self.folder);
        let up = folder.parent();
        let up = up.map(|up| Found { path: up.to_owned(), name: UP_NAME.into(), is_folder: true });
        self.rows = up.into_iter().chain(found.iter().cloned()).collect();
        let last = self.rows.len().saturating_sub(1);
        let otherwise = if has_moved { 1 } else { self.cursor };
        let at = wanted.and_then(|path| self.rows.iter().position(|row| row.path == path));
        self.cursor = at.unwrap_or(otherwise.min(last));
    }

    fn on_imported(&mut self, cx: &mut Context) {
        let Some(import) = &cx.session.last_import else { return };
        self.read.clone_from(&import.files);
        let key = match (import.people, import.passed_over, import.again) {
            (0, 0, 0) => return,
            (0, 0, _) => "files-again",
            (0, _, _) => "files-passed-over",
            (_, 0, _) => "files-taken",
            _ => "files-taken-and-over",
        };
        let values = [
            ("people", import.people.into()),
            ("over", import.passed_over.into()),
            ("again", import.again.into()),
        ];
        cx.message = Some(cx.messages.with(key, &values));
    }

    /// Each file with what became of it.
    fn lines(&self, cx: &Context) -> Vec<Line<'_>> {
        let width = usize::from(cx.size.0).saturating_sub(2 * MARGIN);
        let widest = self.rows.iter().map(|row| text::width(&row.name)).max().unwrap_or(0);
        let column = (widest + 4).min(width / 2).max(12);
        let line = |(index, file): (usize, &Found)| {
            let name = if file.is_folder { format!("{}/", file.name) } else { file.name.clone() };
            let name = text::cut(&name, column.saturating_sub(2)).into_owned();
            let style = if index == self.cursor { cx.theme.selected() } else { cx.theme.body() };
            let gap = column.saturating_sub(text::width(&name));
            let status = cx.session.group.statuses.get(&file.path);
            let status = status.map(|status| in_words(status, &cx.messages)).unwrap_or_default();
            let spans = [
                Span::styled(name, style),
                Span::raw(" ".repeat(gap)),
                Span::styled(status, cx.theme.quiet()),
            ];
            cut_line(spans, cx.size.0.saturating_sub(6))
        };
        self.rows.iter().enumerate().map(line).collect()
    }
}

/// Reads files, unless others are still being read.
fn import(source: Source, cx: &mut Context) {
    if !cx.session.import(source) {
        cx.say("files-reading");
    }
}

fn in_words(status: &ImportStatus, messages: &Messages) -> String {
    match status {
        ImportStatus::Counted => messages.text("file-counted").into_owned(),
        ImportStatus::Again => messages.text("file-again").into_owned(),
        ImportStatus::PassedOver(why) => messages.with("file-passed-over", &[("why", why.as_str().into())]),
    }
}

/// The end of a path, which says more than its beginning.
fn end_of_path(path: &str, columns: usize) -> String {
    let over = text::width(path).saturating_sub(columns);
    if over == 0 {
        return path.to_owned();
    }
    let (rest, _) = text::from_column(path, over + 1);
    format!("…{rest}")
}

impl Screen for FilesScreen {
    fn keys(&self, _: &Context) -> &'static KeyTable {
        Self::KEYS
    }

    fn command(&mut self, command: Command, cx: &mut Context) -> Transition {
        let chosen = self.rows.get(self.cursor).cloned();
        match (command, chosen) {
            (Command::BACK, _) => return Transition::Pop,
            (Command::ENTER | Command::RIGHT | Command::LEFT | Command::ALL, _) if self.is_listing => {}
            (Command::ENTER | Command::RIGHT, Some(found)) if found.is_folder => self.list(found.path, cx),
            (Command::ENTER, Some(found)) => import(Source::File(found.path), cx),
            (Command::LEFT, _) => {
                if let Some(up) = self.folder.parent().map(Path::to_owned) {
                    self.list(up, cx);
                }
            }
            // With the cursor on a folder, all of that one is meant.
            (Command::ALL, Some(found)) if found.is_folder && found.name != UP_NAME => {
                self.wants_all = true;
                self.list(found.path, cx);
            }
            (Command::ALL, _) => {
                self.is_watched = !self.is_watched;
                if self.is_watched {
                    import(Source::Folder(self.folder.clone()), cx);
                }
            }
            _ => self.cursor = cx.moved(self.cursor, self.rows.len(), command),
        }
        Transition::Stay
    }

    fn type_in(&mut self, typed: Typed, cx: &mut Context) {
        if let Typed::Whole(path) = typed {
            cx.message = None;
            import(Source::Named(PathBuf::from(path)), cx);
        }
    }

    fn on_event(&mut self, event: &AppEvent, cx: &mut Context) -> Transition {
        match event {
            AppEvent::Tick(_) if self.is_watched && !cx.session.is_importing() => {
                cx.session.push(Effect::ListFolder(self.folder.clone()));
                import(Source::Folder(self.folder.clone()), cx);
            }
            AppEvent::FolderListed(folder, found) => {
                let wants_all = std::mem::take(&mut self.wants_all);
                match found {
                    Ok(found) => {
                        self.fill(folder, found);
                        folder.clone_into(&mut cx.session.group.folder);
                        if wants_all {
                            self.is_watched = true;
                            import(Source::Folder(folder.clone()), cx);
                        }
                    }
                    Err(why) => {
                        (self.is_watched, self.is_listing) = (false, false);
                        cx.message = Some(why.in_one_line(&cx.messages));
                    }
                }
            }
            AppEvent::Imported(_) => self.on_imported(cx),
            _ => {}
        }
        Transition::Stay
    }

    fn tick(&self, _: &Context) -> Option<Duration> {
        self.is_watched.then_some(Duration::from_secs(1))
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        let (messages, theme) = (&cx.messages, &cx.theme);
        let quiet = theme.quiet();
        draw_heading(&messages.text("screen-files"), &people_in(cx), theme, frame, row(area, 1, MARGIN));
        let width = usize::from(row(area, 0, MARGIN).width);
        let (height, left) = (usize::from(area.height), from(area, MARGIN, 0));
        let gap = usize::from(height >= 20);
        let folder = text::clean_line(&self.folder.to_string_lossy());
        draw_text(&end_of_path(&folder, width), quiet, frame, from(left, 0, 2 + gap));
        let watched = messages.text(if self.is_watched { "files-watched" } else { "files-all" });
        let top = 3 + gap + draw_wrapped(&watched, width, quiet, frame, from(left, 0, 3 + gap)) + gap;
        // Why the chosen file was skipped, in full; otherwise what to know about all of them.
        let chosen = self.rows.get(self.cursor).and_then(|row| cx.session.group.statuses.get(&row.path));
        let care = match chosen {
            Some(status @ ImportStatus::PassedOver(_)) => in_words(status, messages),
            _ => messages.text("files-care").into_owned(),
        };
        let care = wrapped(&care, width, quiet);
        let below = if gap > 0 { care.len() + 1 } else { 0 };
        let room = height.saturating_sub(top + below + 2).max(1);
        if self.rows.len() <= 1 && !self.folder.as_os_str().is_empty() {
            draw_text(&messages.text("files-none"), quiet, frame, from(left, 0, top + self.rows.len()));
        }
        let list = first_rows(from(area, 0, top), room);
        draw_list(self.lines(cx), layout::skip_to(self.cursor, room), Some(self.cursor), theme, frame, list);
        if below > 0 && cx.message.is_none() {
            let top = height.saturating_sub(care.len() + 2);
            frame.render_widget(Paragraph::new(care), from(left, 0, top));
        }
    }

    fn describe(&self, cx: &Context, spoken: &mut Spoken, out: &mut Lines) {
        let messages = &cx.messages;
        for (path, status) in &self.read {
            if let ImportStatus::PassedOver(why) = status {
                let values = [("file", shown(path).into()), ("why", why.trim_end_matches('.').into())];
                out.say(&messages.with("line-passed-over", &values));
            }
        }
        if spoken.whole && self.read.is_empty() {
            out.say(&messages.text("files-care"));
        }
        describe_people_in(cx, out);
        out.say(&messages.text("line-files-ask"));
    }

    fn parse_empty(&self, _: &Context, _: &mut Spoken) -> Option<Vec<Input>> {
        Some(vec![Input::Command(Command::BACK)])
    }

    fn parse_other(&self, _: &Context, _: &mut Spoken, line: &str) -> Option<Vec<Input>> {
        Some(vec![Input::Text(Typed::Whole(line.to_owned()))])
    }
}
