//! Line mode (`--plain`): the same app as lines of text, for screen readers and pipes. Lines are only ever added, and
//! nothing in them steers a terminal.
//!
//! The top screen describes itself, and a typed line becomes inputs. What was said is remembered, so that nothing is said
//! twice unasked.

mod parse;
mod place;

use std::path::PathBuf;

use super::chrome;
use super::context::Context;
use super::keys::Command;
use super::{App, Input, Screen, Target, Typed};
use crate::format::document::{Fault, MOST_FAULTS};
use crate::i18n::{Localize as _, Messages, Reason, text};
use crate::model::questionnaire::{DimensionId, StatementId};
use crate::session::wording;
use crate::store::Error;

pub use parse::{after, fold, number, tile_names};
pub use place::{Place, PlaceKind};

/// Lines of text on their way out.
#[derive(Default)]
pub struct Lines(String);

impl Lines {
    /// Adds a line, without anything that would steer a terminal.
    pub fn say(&mut self, line: &str) {
        let cleaned = text::clean(line);
        let cleaned = cleaned.trim();
        if !cleaned.is_empty() {
            self.0.push_str(cleaned);
            self.0.push('\n');
        }
    }

    /// Adds lines with their numbers.
    pub fn numbered(&mut self, lines: impl IntoIterator<Item = String>) {
        for (index, line) in lines.into_iter().enumerate() {
            self.say(&format!("{}. {line}", index + 1));
        }
    }

    /// Adds a title that somebody else wrote: with a full stop, so that a voice pauses after it.
    pub fn title(&mut self, title: &str) {
        let ends = title.trim_end().ends_with(['.', '?', '!', ':', '…']);
        self.say(&if ends { title.to_owned() } else { format!("{title}.") });
    }

    /// Says what is in a field, which an empty line keeps; where nothing is, the message of what an empty line means.
    pub fn kept(&mut self, text: &str, empty: &str, messages: &Messages) {
        if text.is_empty() {
            self.say(&messages.text(empty));
        } else {
            self.say(&messages.with("line-kept", &[("text", text.into())]));
        }
    }
}

/// What has been said, and what the last line asked for.
#[derive(Default)]
pub struct Spoken {
    /// Whether the screen is described in full.
    pub whole: bool,
    /// Whether everything of it was asked for, not just the first few rows.
    pub all: bool,
    /// What the last line asked for.
    pub heard: Heard,
    /// The place that was described last.
    pub last: Option<Place>,
    /// The file whose areas were introduced, and which.
    pub areas: (Option<PathBuf>, Vec<String>),
    /// The files that the numbers of the start screen stand for.
    pub rows: Vec<PathBuf>,
    /// The lines of the note so far.
    pub note: Vec<String>,
    /// What is said before anything else.
    first: Vec<String>,
    /// Places that are described in short when one comes back to them.
    known: Vec<Place>,
    /// The message that was said, and whether something was done since.
    message: String,
    has_acted: bool,
    /// Why saving fails, as it was said.
    trouble: Option<Reason>,
    /// The document that was said to be for looking only.
    look_only: Option<PathBuf>,
    /// How often the followed file had been read when it was spoken of last.
    followed: usize,
}

/// What the last line asked for.
#[derive(Debug, Default, Clone, PartialEq)]
pub enum Heard {
    /// Nothing that is echoed.
    #[default]
    Nothing,
    /// To answer a statement.
    Answer(StatementId),
    /// To skip the rest of an area.
    Skip,
    /// That the note on a dimension is done.
    Note(DimensionId),
    /// To undo or redo.
    Step(Command),
    /// To hear this place once more.
    Again,
    /// To hear everything of it.
    All,
    /// To hear what can be typed.
    Help,
    /// A choice that is echoed: the title of a tile.
    Named(String),
}

impl Spoken {
    /// Says a message before anything else, and does nothing.
    pub fn answer(&mut self, message: impl Into<String>) -> Vec<Input> {
        self.first.push(message.into());
        Vec::new()
    }

    /// Says that this is no choice here, and what explains the choices.
    pub fn not_understood(&mut self, cx: &Context, typed: &str) -> Vec<Input> {
        let typed = text::cut(&text::clean_line(typed), 40).into_owned();
        self.answer(cx.messages.with("line-not-understood", &[("typed", typed.into())]))
    }

    /// Asks which of the numbered ones is meant, or says that there is none of that number.
    pub fn which_one(&mut self, cx: &Context, typed: &str) -> Vec<Input> {
        self.answer(match number(typed) {
            Some(at) => cx.messages.with("line-no-such", &[("number", (at + 1).into())]),
            None => cx.messages.text("line-which-one").into_owned(),
        })
    }

    /// What to do with the tile that a name means. When it may be several, says so and does nothing.
    pub fn tile(
        &mut self,
        cx: &Context,
        tiles: &[(&DimensionId, &str)],
        name: &str,
        inputs: impl FnOnce(DimensionId) -> Vec<Input>,
    ) -> Option<Vec<Input>> {
        match tile_names(tiles, name).as_slice() {
            [] => None,
            [(id, _)] => Some(inputs((*id).clone())),
            several => {
                let titles: Vec<&str> = several.iter().map(|(_, title)| *title).collect();
                Some(self.which_of(cx, &titles))
            }
        }
    }

    /// Says that several are meant, and gives nothing to do.
    pub fn which_of(&mut self, cx: &Context, titles: &[&str]) -> Vec<Input> {
        let titles = titles.join(&cx.messages.text("line-or"));
        self.answer(cx.messages.with("line-several", &[("titles", titles.into())]))
    }
}

/// The description of the app in lines, and the parsing of lines.
#[derive(Default)]
pub struct LineMode {
    spoken: Spoken,
}

impl LineMode {
    /// What to say now: what the last line did, what has to be known, where one is, and what is asked.
    pub fn describe(&mut self, app: &App) -> String {
        let mut out = Lines::default();
        let Some(top) = app.top() else { return String::new() };
        let cx = &app.cx;
        std::mem::take(&mut self.spoken.first).iter().for_each(|line| out.say(line));
        let heard = std::mem::take(&mut self.spoken.heard);
        describe_done(cx, &heard, &mut out);
        self.describe_notices(cx, &mut out);
        let has_changed = self.describe_followed(cx, &mut out);
        if heard == Heard::Help {
            describe_choices(top, cx, &mut out);
        }
        let place = top.place(cx);
        let moved = self.spoken.last.as_ref() != Some(&place);
        let whole = match heard {
            Heard::Again | Heard::All => true,
            Heard::Help => has_changed,
            // The numbers may stand for others now.
            Heard::Step(_) if place.kind == PlaceKind::List => true,
            _ => has_changed || (moved && !self.is_known(&place)),
        };
        if place.kind == PlaceKind::Heatmap
            && moved
            && !whole
            && let Some(document) = &cx.session.document
        {
            let name = cx.messages.place(document.saved.name());
            out.say(&cx.messages.with("line-back-at", &[("place", name.into())]));
        }
        (self.spoken.whole, self.spoken.all) = (whole, heard == Heard::All);
        self.spoken.heard = heard;
        top.describe(cx, &mut self.spoken, &mut out);
        self.spoken.heard = Heard::Nothing;
        self.remember(place);
        out.0
    }

    /// The last words.
    pub fn farewell(&self, app: &App) -> String {
        let mut out = Lines::default();
        out.say(&app.cx.messages.text(match app.would_lose() {
            _ if app.cx.session.preview.is_some() => "line-farewell-preview",
            Some(_) => "line-farewell-but",
            None => "line-farewell",
        }));
        out.0
    }

    /// What has to be known: the message of the moment, whether all is saved, whether one can only look.
    fn describe_notices(&mut self, cx: &Context, out: &mut Lines) {
        let (messages, spoken) = (&cx.messages, &mut self.spoken);
        // It stays until the next command; a line that is none does not bring it back.
        let is_new = |message: &&String| spoken.has_acted || spoken.message != **message;
        if let Some(message) = cx.message.as_ref().filter(is_new) {
            out.say(message);
        }
        spoken.message = cx.message.clone().unwrap_or_default();
        if spoken.trouble != cx.session.trouble {
            out.say(&match &cx.session.trouble {
                Some(why) => messages.with("not-saved", &[("why", why.localize(messages).into())]),
                None => messages.text("line-saved-again").into_owned(),
            });
            spoken.trouble.clone_from(&cx.session.trouble);
        }
        let document = cx.document().filter(|document| document.access.is_look_only());
        let look_only = document.map(|document| document.path.clone());
        if look_only != spoken.look_only {
            let message = document.and_then(|document| chrome::access_message(&document.access, cx));
            message.iter().for_each(|message| out.say(message));
            spoken.look_only = look_only;
        }
    }

    /// What has become of the followed file; true where its questionnaire has changed.
    fn describe_followed(&mut self, cx: &Context, out: &mut Lines) -> bool {
        let Some(preview) = &cx.session.preview else { return false };
        let before = std::mem::replace(&mut self.spoken.followed, preview.times);
        if before == preview.times {
            return false;
        }
        match &preview.faults {
            Some(Error::BadQuestionnaire { report, .. }) => {
                let few = report.faults.iter().take(MOST_FAULTS);
                few.for_each(|fault| describe_fault(fault, &report.source, cx, out));
                let more = report.faults.len().saturating_sub(MOST_FAULTS) + report.more;
                if more > 0 {
                    out.title(&capital(&cx.messages.with("fault-more", &[("more", more.into())])));
                }
            }
            Some(other) => out.say(&other.localize(&cx.messages)),
            None => {}
        }
        // Its choices are described again.
        self.spoken.areas = Default::default();
        before > 0 && preview.faults.is_none()
    }

    /// What a line asks for.
    pub fn parse(&mut self, app: &App, line: &str) -> Vec<Input> {
        let inputs = self.understand(app, line);
        self.spoken.has_acted = !inputs.is_empty();
        inputs
    }

    fn understand(&mut self, app: &App, line: &str) -> Vec<Input> {
        let (Some(top), cx) = (app.top(), &app.cx) else { return Vec::new() };
        let spoken = &mut self.spoken;
        if let Some(inputs) = top.parse_text(cx, spoken, line) {
            return inputs;
        }
        let line = line.trim();
        if line.is_empty() {
            let inputs = top.parse_empty(cx, spoken);
            return inputs.unwrap_or_else(|| {
                spoken.heard = Heard::Again;
                Vec::new()
            });
        }
        parse::parse_words(top, cx, spoken, line).unwrap_or_else(|| spoken.not_understood(cx, line))
    }
}

/// What the last line did.
fn describe_done(cx: &Context, heard: &Heard, out: &mut Lines) {
    let messages = &cx.messages;
    match heard {
        Heard::Answer(statement) => describe_answer(cx, statement, out),
        Heard::Note(dimension) => {
            let is_kept = cx.document().is_some_and(|document| !document.saved.note(dimension).is_empty());
            out.say(&messages.text(if is_kept { "line-note-kept" } else { "line-note-removed" }));
        }
        Heard::Skip => out.say(&messages.text("line-skipped")),
        Heard::Named(title) => out.say(&messages.with("line-named", &[("what", title.into())])),
        Heard::Step(command) if cx.message.is_none() => {
            let key = if *command == Command::UNDO { "line-taken-back" } else { "line-made-again" };
            out.say(&messages.text(key));
        }
        _ => {}
    }
}

/// The answer just given; and last time's, which is said only now so that it does not steer.
fn describe_answer(cx: &Context, statement: &StatementId, out: &mut Lines) {
    let (messages, Some(document)) = (&cx.messages, &cx.session.document) else { return };
    let Some(answer) = document.saved.answer(statement) else { return };
    let in_words = |answer| wording::answer_in_words(messages, &document.questionnaire, Some(answer));
    let echoed = ("answer", capital(&in_words(answer)).into());
    out.say(&match cx.session.last_time(statement) {
        None => messages.with("line-answer", &[echoed]),
        Some(before) if before == answer => messages.with("line-answer-alike", &[echoed]),
        Some(before) => messages.with("line-answer-before", &[echoed, ("before", in_words(before).into())]),
    });
}

/// What is wrong in the followed file, and what would be right.
fn describe_fault(fault: &Fault, source: &str, cx: &Context, out: &mut Lines) {
    let (line, _) = fault.place(source);
    let what = fault.localize(&cx.messages);
    out.title(&cx.messages.with("preview-fault", &[("line", line.into()), ("what", what.into())]));
    if let Some(help) = fault.help_said(&cx.messages) {
        out.title(&capital(&help));
    }
}

/// What can be typed here.
fn describe_choices(top: &dyn Screen, cx: &Context, out: &mut Lines) {
    top.describe_choices(cx, out);
    parse::choices(top, cx).iter().for_each(|line| out.say(line));
    if top.parse_empty(cx, &mut Spoken::default()).is_none() {
        out.say(&cx.messages.text("line-empty-line"));
    }
}

/// Fills a field and goes on.
pub fn fill(text: &str) -> Vec<Input> {
    vec![Input::Text(Typed::Whole(text.to_owned())), Input::Command(Command::ENTER)]
}

/// Puts the cursor on something, then gives a command.
pub fn select(target: Target, command: Command) -> Vec<Input> {
    vec![Input::Select(target), Input::Command(command)]
}

/// Enters the row of a number, if there are so many.
pub fn enter_row(typed: &str, count: usize) -> Option<Vec<Input>> {
    number(typed).filter(|row| *row < count).map(|row| select(Target::Row(row), Command::ENTER))
}

/// The row of a number; without a number, the only one.
pub fn number_or_only(typed: &str, count: usize) -> Option<usize> {
    let only = (typed.is_empty() && count == 1).then_some(0);
    number(typed).or(only).filter(|row| *row < count)
}

/// A text with a capital first letter.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}
