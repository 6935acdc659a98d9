//! Choosing the format of an export, and its file.

use std::path::PathBuf;

use crate::export::Format;
use crate::session::export::{Chosen, ExportJob, ExportOptions, ExportResult, Low, file_name, low_spots};
use crate::ui::prelude::*;

/// Columns of a format's name.
const NAME: usize = 8;
/// What is said of what could be left out.
const LOW: [&str; 4] = [
    "export-option-low",
    "export-option-low-by-word",
    "export-option-low-of",
    "export-option-low-of-by-word",
];

pub struct ExportScreen {
    chosen: Chosen,
    options: ExportOptions,
    formats: Vec<Format>,
    cursor: usize,
    /// The file's name, once that is asked for.
    to: Option<TextInput>,
    /// What could be left out, of each group.
    low: Vec<Low>,
    /// The file that exists already: it is overwritten when it is asked for again.
    asked_about: Option<PathBuf>,
    is_writing: bool,
}

impl ExportScreen {
    pub const KEYS: &KeyTable = &KeyTable::new(
        "export",
        &[
            &[
                // First, since on the smallest screens the foot has room for one key besides help and leaving.
                foot(ENTER, Command::ENTER, "key-take-it"),
                foot(ESC, Command::BACK, "key-back-to-start"),
            ],
            LIST,
            &[
                foot(&[char('n')], Command::WITH_NOTES, "key-with-notes"),
                foot(&[char('m')], Command::WITH_NAME, "key-with-name"),
                foot(&[char('o')], Command::LEAVE_OUT_LOW, "key-leave-out-low"),
            ],
            MOVES,
            ON_A_SHARED_SCREEN,
        ],
        &[LEAVE_AND_HELP],
    );

    pub const FILE_KEYS: &KeyTable = &KeyTable::text(
        "export-to",
        &[
            &[foot(ESC, Command::BACK, "key-back-to-start"), foot(ENTER, Command::ENTER, "key-write")],
            IN_TEXT,
        ],
        &[LEAVE_AND_HELP],
    );

    pub fn new(chosen: Chosen, cx: &Context) -> Self {
        Self {
            low: low_spots(&chosen, &cx.messages),
            formats: Format::ALL.into_iter().filter(|format| chosen.fits(*format)).collect(),
            chosen,
            options: ExportOptions::default(),
            cursor: 0,
            to: None,
            asked_about: None,
            is_writing: false,
        }
    }

    fn format(&self) -> Format {
        self.formats.get(self.cursor).copied().unwrap_or(Format::Text)
    }

    fn write(&mut self, cx: &mut Context) {
        let path = self.to.as_ref().map(|to| PathBuf::from(to.text())).unwrap_or_default();
        let format = self.format();
        if path.as_os_str().is_empty() {
            return cx.say("export-needs-name");
        }
        let ending = path.extension().map(|ending| ending.to_string_lossy().into_owned());
        if let Some(other) = ending.filter(|other| Format::of(other) != Some(format)) {
            let values = [("ending", text::clean_line(&other).into()), ("format", format.name().into())];
            cx.message = Some(cx.messages.with("export-ending", &values));
            return;
        }
        if self.is_writing {
            return;
        }
        self.is_writing = true;
        let force = self.asked_about.take().as_ref() == Some(&path);
        let (chosen, options) = (self.chosen.clone(), self.options.clone());
        cx.session.push(Effect::Export(Box::new(ExportJob { chosen, format, options, path, force })));
    }

    /// What can be asked for besides, each with its key and a box.
    fn options(&self, cx: &Context) -> Vec<String> {
        let messages = &cx.messages;
        let mut options = Vec::new();
        let mut add = |command: Command, is_on: bool, what: String| {
            let ticked = if is_on { "[x]" } else { "[ ]" };
            options.push(format!("{}  {ticked} {what}", cx.keys.shown(Self::KEYS, command)));
        };
        if self.chosen.has_notes() {
            let notes = messages.text("export-option-notes").into_owned();
            add(Command::WITH_NOTES, self.options.with.notes, notes);
        }
        if self.chosen.has_name() {
            add(Command::WITH_NAME, self.options.with.name, messages.text("export-option-name").into_owned());
        }
        for low in &self.low {
            add(Command::LEAVE_OUT_LOW, self.options.leave_out, low.localize(LOW, messages));
        }
        options
    }

    /// The formats, with what each is for where there is room beside them.
    fn lines(&self, is_beside: bool, cx: &Context) -> Vec<Line<'static>> {
        let theme = &cx.theme;
        let line = |(index, format): (usize, &Format)| {
            let is_chosen = index == self.cursor;
            let style = if is_chosen && self.to.is_none() { theme.selected() } else { theme.heading() };
            let mut line = Line::from(Span::styled(text::fit(format.name(), NAME - 1), style));
            if is_beside {
                let style = if is_chosen { theme.body() } else { theme.quiet() };
                line.push_span(Span::raw(" "));
                line.push_span(Span::styled(cx.messages.text(format.purpose()).into_owned(), style));
            }
            line
        };
        self.formats.iter().enumerate().map(line).collect()
    }
}

impl Screen for ExportScreen {
    fn keys(&self, _: &Context) -> &'static KeyTable {
        if self.to.is_some() { Self::FILE_KEYS } else { Self::KEYS }
    }

    fn is_enabled(&self, command: Command, _: &Context) -> bool {
        match command {
            Command::WITH_NOTES => self.chosen.has_notes(),
            Command::WITH_NAME => self.chosen.has_name(),
            Command::LEAVE_OUT_LOW => !self.low.is_empty(),
            _ => true,
        }
    }

    fn command(&mut self, command: Command, cx: &mut Context) -> Transition {
        let with = &mut self.options.with;
        match (command, self.to.is_some()) {
            (Command::BACK, true) => (self.to, self.asked_about) = (None, None),
            (Command::BACK, false) => return Transition::Pop,
            (Command::ENTER, true) => self.write(cx),
            (Command::ENTER, false) => {
                let name = file_name(&self.chosen, self.format(), &cx.session.zone);
                self.to = Some(TextInput::line(&name));
            }
            (Command::WITH_NOTES, false) => with.notes = self.chosen.has_notes() && !with.notes,
            (Command::WITH_NAME, false) => with.name = self.chosen.has_name() && !with.name,
            (Command::LEAVE_OUT_LOW, false) => {
                self.options.leave_out = !self.low.is_empty() && !self.options.leave_out;
            }
            (command, false) => self.cursor = cx.moved(self.cursor, self.formats.len(), command),
            _ => {}
        }
        Transition::Stay
    }

    fn type_in(&mut self, typed: Typed, cx: &mut Context) {
        if let Some(to) = &mut self.to {
            let taken = to.type_in(typed, layout::page_width(cx.size));
            cx.say_if_full(taken);
        }
    }

    fn on_event(&mut self, event: &AppEvent, _: &mut Context) -> Transition {
        let AppEvent::Exported(result) = event else { return Transition::Stay };
        self.is_writing = false;
        match result {
            ExportResult::Written(..) => return Transition::Pop,
            ExportResult::Taken(path) => self.asked_about = Some(path.clone()),
            ExportResult::Failed(_) => {}
        }
        Transition::Stay
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        let (messages, theme) = (&cx.messages, &cx.theme);
        let width = layout::text_width(cx.size);
        let gap = usize::from(area.height >= 20);
        draw_text(&messages.text("screen-export"), theme.heading(), frame, row(area, 1, MARGIN));
        let purpose = |format: Format| messages.text(format.purpose());
        let longest = self.formats.iter().map(|format| text::width(&purpose(*format))).max().unwrap_or(0);
        // Where not all purposes fit beside the names, that of the chosen format is below.
        let is_beside = NAME + longest <= width;
        let below = (!is_beside).then(|| purpose(self.format()).into_owned());
        let options = below.into_iter().chain(self.options(cx));
        let options: Vec<Line<'_>> =
            options.flat_map(|option| text::wrap(&option, width)).map(Line::from).collect();
        let top = 2 + gap;
        let taken = options.len() + usize::from(!options.is_empty()) + if self.to.is_some() { 3 } else { 0 };
        let room = usize::from(area.height).saturating_sub(top + taken + 2).max(1);
        let list = first_rows(from(area, 0, top), room);
        let skip = layout::skip_to(self.cursor, room);
        draw_list(self.lines(is_beside, cx), skip, Some(self.cursor), theme, frame, list);
        let below = from(area, MARGIN, top + self.formats.len().min(room) + 1);
        let place = from(below, 0, options.len() + gap);
        frame.render_widget(Paragraph::new(options), below);
        if let Some(to) = &self.to {
            draw_text(&messages.text("export-where"), theme.heading(), frame, place);
            draw_line(to, true, theme, frame, first_columns(row(place, 1, 0), width));
        }
    }
}
