//! The same app as lines of text, for screen readers and pipes. What was typed becomes events, what the app knows becomes
//! lines: they are only ever added, and nothing in them steers a terminal. One file a walk.
//!
//! Like the screens it changes nothing itself. What it remembers is what was told, so that nothing is told twice unasked.

mod actions;
mod begin;
mod compare;
mod dimension_screen;
mod gather;
mod group_form;
mod lines;
mod place;
mod preview;
mod result;
mod reveal;
mod review;
mod start;
mod walk;

use std::path::PathBuf;

use crate::app::{Access, Asks, Command, Context, Event, Overlay, Screen, State, Target};
use crate::i18n::text;
use crate::i18n::{Localize as _, Reason};
use crate::model::questionnaire::{DimensionId, StatementId};
use lines::Ask;
use place::Place;

/// What has been told so far.
#[derive(Debug, Default)]
pub struct Plain {
    /// The place that was told last.
    told: Option<Place>,
    /// What is said before anything else.
    first: Vec<String>,
    /// What the last line did.
    heard: Heard,
    /// Places that are told in short when one comes back to them.
    known: Vec<Place>,
    /// The sentence of the moment that was told, and whether something was done since.
    message: String,
    acted: bool,
    /// Why saving does not work, as it was told.
    trouble: Option<Reason>,
    /// The file that was told to be open for looking only.
    look_only: Option<PathBuf>,
    /// The file whose place was told, and its areas whose choices were told.
    areas: (Option<PathBuf>, Vec<String>),
    /// The files that the numbers of the start stand for.
    rows: Vec<PathBuf>,
    /// The lines of the note so far.
    note: Vec<String>,
    /// How often the file that is followed had been read when it was told of last.
    followed: usize,
}

/// What the last line asked for.
#[derive(Debug, Default, Clone, PartialEq)]
enum Heard {
    /// Nothing that is told back.
    #[default]
    Nothing,
    /// To answer a statement.
    Answer(StatementId),
    /// To leave out the rest of an area.
    Skip,
    /// That the note is done.
    Note,
    /// To take back, or to make again.
    Step(Command),
    /// To hear this place once more.
    Again,
    /// To hear all of it.
    All,
    /// To hear what can be typed.
    Help,
    /// A choice that is told back: which tile was meant.
    Named(String),
}

/// As much of an id as names a heatmap on the command line.
const SHORT_ID: usize = 8;

/// Lines of text on their way out.
#[derive(Debug, Default)]
struct Lines(String);

impl Lines {
    /// Adds a line. Whatever it was made of, nothing in it steers a terminal.
    fn say(&mut self, line: &str) {
        let cleaned = text::clean(line);
        let cleaned = cleaned.trim();
        if !cleaned.is_empty() {
            self.0.push_str(cleaned);
            self.0.push('\n');
        }
    }

    /// Adds a title that somebody else wrote: with a stop, so that a voice rests behind it.
    fn title(&mut self, title: &str) {
        let ends = title.trim_end().ends_with(['.', '?', '!', ':', '…']);
        self.say(&if ends { title.to_owned() } else { format!("{title}.") });
    }
}

impl Plain {
    /// What to say now: what the last line did, what has to be known, where one is, and what is asked.
    pub fn tell(&mut self, state: &State) -> String {
        let mut lines = Lines::default();
        for line in std::mem::take(&mut self.first) {
            lines.say(&line);
        }
        let heard = std::mem::take(&mut self.heard);
        self.tell_done(state, &heard, &mut lines);
        self.tell_notices(state, &mut lines);
        let has_changed = preview::tell(self, state, &mut lines);
        if heard == Heard::Help {
            self.tell_choices(state, &mut lines);
        }
        let place = Place::of(state);
        let moved = self.told.as_ref() != Some(&place);
        let whole = match heard {
            Heard::Again | Heard::All => true,
            _ if has_changed => true,
            Heard::Help => false,
            // The numbers may stand for others now.
            Heard::Step(_) if matches!(state.screen, Screen::Actions(_)) => true,
            _ => moved && !self.is_known(&place),
        };
        if let (Place::Result(..), false, true, Some(open)) = (&place, whole, moved, &state.open) {
            let name = state.messages.place(open.saved.name());
            lines.say(&state.messages.with("plain-back-at", &[("place", name.into())]));
        }
        match &state.overlay {
            _ if state.faults().is_some() && state.questionnaires.is_empty() => {
                lines.say(&state.messages.text("plain-faults"));
            }
            Some(Overlay::Note(_)) => walk::tell_note(self, state, &mut lines),
            Some(Overlay::Action(form)) => actions::tell_form(state, form, &mut lines),
            _ => self.tell_place(state, whole, &heard, &mut lines),
        }
        self.remember(place);
        lines.0
    }

    /// The last words.
    #[must_use]
    pub fn farewell(&self, state: &State) -> String {
        let mut lines = Lines::default();
        let lost = state.would_lose().is_some();
        lines.say(&state.messages.text(match lost {
            _ if state.preview.is_some() => "plain-farewell-preview",
            true => "plain-farewell-but",
            false => "plain-farewell",
        }));
        lines.0
    }

    fn tell_place(&mut self, state: &State, whole: bool, heard: &Heard, lines: &mut Lines) {
        let all = *heard == Heard::All;
        match &state.screen {
            Screen::Start(start) => start::tell(self, state, start, (whole, all), lines),
            Screen::Begin(begin) => begin::tell(state, begin, whole, lines),
            Screen::Statement(walk) => walk::tell(self, state, walk, whole, lines),
            Screen::Review(_) => review::tell(state, (whole, all), lines),
            Screen::Heatmap(grid) => result::tell(state, grid, (whole, all), lines),
            Screen::DimensionScreen(dimension_screen) => {
                dimension_screen::tell(self, state, dimension_screen, whole, lines)
            }
            Screen::OverTime(over_time) => result::tell_over_time(state, over_time, whole, lines),
            Screen::Choose(choose) => compare::tell_choose(state, choose, whole, lines),
            Screen::Compare(compare) => compare::tell(state, compare, whole, lines),
            Screen::Actions(actions) => actions::tell(state, actions, whole, lines),
            Screen::GroupForm(form) => group_form::tell(state, form, whole, lines),
            Screen::Gather => gather::tell(state, whole, lines),
            Screen::Files(files) => gather::tell_files(state, files, whole, lines),
            Screen::CountIn => gather::tell_count_in(state, whole, lines),
            Screen::Hands(hands) => gather::tell_hands(state, hands, whole, lines),
            Screen::Guess(guess) => reveal::tell_guess(state, guess, whole, lines),
            Screen::Spot(_) => reveal::tell_spot(state, lines),
            Screen::Handover(_) | Screen::Present(_) | Screen::TakeHome(_) => {
                lines.say(&state.messages.text("plain-needs-screens"));
            }
        }
    }

    /// What the last line did.
    fn tell_done(&mut self, state: &State, heard: &Heard, lines: &mut Lines) {
        match heard {
            Heard::Answer(statement) => walk::tell_answer(state, statement, lines),
            Heard::Note => walk::tell_noted(state, lines),
            Heard::Skip => lines.say(&state.messages.text("plain-skipped")),
            Heard::Named(title) => lines.say(&state.messages.with("plain-named", &[("what", title.into())])),
            Heard::Step(command) if state.message.is_none() => {
                let key = if *command == Command::Undo { "plain-taken-back" } else { "plain-made-again" };
                lines.say(&state.messages.text(key));
            }
            _ => {}
        }
    }

    /// What has to be known: the sentence of the moment, whether all is saved, whether one can only look.
    fn tell_notices(&mut self, state: &State, lines: &mut Lines) {
        let messages = &state.messages;
        // It stays until the next command; a line that is none does not bring it back.
        if let Some(message) = state.message.as_ref().filter(|said| self.acted || self.message != **said) {
            lines.say(message);
        }
        self.message = state.message.clone().unwrap_or_default();
        if self.trouble != state.trouble {
            match &state.trouble {
                Some(why) => {
                    lines.say(&messages.with("not-saved", &[("why", why.localize(messages).into())]))
                }
                None => lines.say(&messages.text("plain-saved-again")),
            }
            self.trouble.clone_from(&state.trouble);
        }
        let open = state.open.as_ref();
        let look_only = open.filter(|open| open.access.is_look_only()).map(|open| open.path.clone());
        if look_only != self.look_only {
            match open.map(|open| &open.access) {
                Some(Access::Busy(who)) => {
                    lines.say(&messages.with("look-only-who", &[("holder", who.as_str().into())]));
                }
                Some(Access::Unwritable(why)) => {
                    lines.say(&messages.with("look-only-why", &[("why", why.localize(messages).into())]));
                }
                _ => {}
            }
            self.look_only = look_only;
        }
    }

    /// What can be typed here, in full.
    fn tell_choices(&self, state: &State, lines: &mut Lines) {
        match state.context() {
            Context::Statement | Context::Turn => walk::tell_choices(state, lines),
            _ => {
                if let Some(key) = place::numbers_and_names(state) {
                    lines.say(&state.messages.text(key));
                }
            }
        }
        lines::choices(state).iter().for_each(|line| lines.say(line));
        if !matches!(state.screen, Screen::Files(_) | Screen::Spot(_) | Screen::Hands(_) | Screen::Guess(_)) {
            lines.say(&state.messages.text("plain-empty-line"));
        }
    }

    /// What a line asks for, as events for the app.
    pub fn hear(&mut self, state: &State, line: &str) -> Vec<Event> {
        let events = self.understand(state, line);
        self.acted = !events.is_empty();
        events
    }

    fn understand(&mut self, state: &State, line: &str) -> Vec<Event> {
        match state.context() {
            context @ Context::Faults => {
                let asked = lines::understood(context, line.trim(), &state.messages);
                let leaves = matches!(asked, Some((Ask::Do(Command::Stop), _)));
                return if leaves { begin::leave() } else { Vec::new() };
            }
            Context::Note => return walk::hear_note(self, state, line),
            Context::Begin => return begin::hear(self, state, line),
            Context::ActionForm => return actions::hear_form(self, state, line),
            Context::GroupForm | Context::GroupSetting => return group_form::hear(self, state, line),
            _ => {}
        }
        let line = line.trim();
        let context = state.context();
        match lines::understood(context, line, &state.messages) {
            _ if line.is_empty() => self.hear_nothing(state),
            Some((Ask::Do(command), rest)) => self.hear_command(state, command, rest),
            Some((Ask::Help, _)) => self.heard(Heard::Help),
            Some((Ask::All, _)) => self.heard(Heard::All),
            Some((Ask::Screens, _)) => self.answer(state, "plain-needs-screens"),
            Some((Ask::TakeHome, _)) => {
                let id = state.open.as_ref().map(|open| open.saved.id().to_string()).unwrap_or_default();
                let id: String = id.chars().take(SHORT_ID).collect();
                self.first.push(state.messages.with("plain-take-home", &[("id", id.into())]));
                Vec::new()
            }
            None => self.hear_other(state, line),
        }
    }

    /// An empty line: mostly, the place once more.
    fn hear_nothing(&mut self, state: &State) -> Vec<Event> {
        match &state.screen {
            Screen::Files(_) | Screen::Spot(_) => vec![Event::Command(Command::Back)],
            Screen::Hands(hands) => gather::pass_over(state, hands),
            Screen::Guess(guess) => reveal::pass_over(self, guess),
            _ => self.heard(Heard::Again),
        }
    }

    /// A command, with what stands behind it: a number, a name, a path.
    fn hear_command(&mut self, state: &State, command: Command, rest: &str) -> Vec<Event> {
        self.heard = match command {
            Command::NotSure | Command::DoesNotApply => walk::answered(state),
            Command::SkipArea if walk::answered(state) != Heard::Nothing => Heard::Skip,
            Command::Undo | Command::Redo => Heard::Step(command),
            _ => Heard::Nothing,
        };
        match &state.screen {
            Screen::Start(start) => start::hear(self, state, start, command, rest),
            Screen::Heatmap(grid) => result::hear(self, state, grid, command, rest),
            Screen::DimensionScreen(dimension_screen) => {
                dimension_screen::hear(self, state, dimension_screen, command, rest)
            }
            Screen::Actions(actions) => actions::hear(self, state, actions, command, rest),
            Screen::Gather => gather::hear(command, rest),
            Screen::Hands(hands) => gather::hear_hands(hands, command),
            _ => vec![Event::Command(command)],
        }
    }

    /// A line that is none of the words of this place: a number, a level, a name.
    fn hear_other(&mut self, state: &State, line: &str) -> Vec<Event> {
        let events = match &state.screen {
            Screen::Start(start) => start::choose(self, state, start, line),
            Screen::Statement(_) => walk::hear(self, state, line),
            Screen::Review(_) => review::hear(state, line),
            Screen::Heatmap(grid) => result::name(self, state, grid, line),
            Screen::DimensionScreen(dimension_screen) => {
                dimension_screen::name(self, state, dimension_screen, line)
            }
            Screen::Choose(choose) => compare::choose(choose, line),
            Screen::Compare(compare) => compare::name(self, state, compare, line),
            Screen::Actions(actions) => actions::choose(actions, line),
            Screen::Files(_) => Some(vec![Event::Filled(line.to_owned())]),
            Screen::Hands(hands) => Some(gather::count(self, state, hands, line)),
            Screen::Guess(guess) if guess.asks != Asks::Ready => reveal::name(self, state, &guess.grid, line),
            Screen::Spot(spot) => reveal::name(self, state, &spot.grid, line),
            _ => None,
        };
        events.unwrap_or_else(|| self.not_understood(state, line))
    }

    fn heard(&mut self, heard: Heard) -> Vec<Event> {
        self.heard = heard;
        Vec::new()
    }

    /// Says a sentence, and nothing happens.
    fn answer(&mut self, state: &State, key: &'static str) -> Vec<Event> {
        self.first.push(state.messages.text(key).into_owned());
        Vec::new()
    }

    /// Asks which one of those that are numbered is meant, or says that there is none of that number.
    fn which_one(&mut self, state: &State, typed: &str) -> Vec<Event> {
        match number(typed) {
            Some(at) => {
                self.first.push(state.messages.with("plain-no-such", &[("number", (at + 1).into())]));
                Vec::new()
            }
            None => self.answer(state, "plain-which-one"),
        }
    }

    /// Says kindly that this is no choice here, and what tells the choices.
    fn not_understood(&mut self, state: &State, line: &str) -> Vec<Event> {
        let typed = text::cut(&text::clean_line(line), 40).into_owned();
        self.first.push(state.messages.with("plain-not-understood", &[("typed", typed.into())]));
        Vec::new()
    }

    /// The tile that a name means among some, each with its title and its id; when it may be several, says so and gives
    /// nothing to do.
    fn tile(
        &mut self,
        state: &State,
        tiles: &[(&DimensionId, &str)],
        name: &str,
    ) -> Option<Result<DimensionId, Vec<Event>>> {
        match place::named(tiles, name).as_slice() {
            [] => None,
            [(id, _)] => Some(Ok((*id).clone())),
            several => {
                let titles: Vec<&str> = several.iter().map(|(_, title)| *title).collect();
                let titles = titles.join(&state.messages.text("plain-or"));
                self.first.push(state.messages.with("plain-several", &[("titles", titles.into())]));
                Some(Err(Vec::new()))
            }
        }
    }
}

/// The first letter as a sentence begins.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// The cursor put on a tile, then a command.
fn at_tile(id: DimensionId, command: Command) -> Vec<Event> {
    vec![Event::Pointed(Target::Dimension(id)), Event::Command(command)]
}

/// A number as it is typed, from 1 on, as a place from 0 on.
fn number(typed: &str) -> Option<usize> {
    typed.trim().trim_end_matches('.').parse::<usize>().ok()?.checked_sub(1)
}
