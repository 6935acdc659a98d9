//! Choosing how a heatmap is taken home, and where to.

use std::path::PathBuf;

use super::beside::name_of;
use super::{Chosen, ExportOptions, Low, file_name, low_spots};
use crate::app::field::TextField;
use crate::app::keys::Command;
use crate::app::{Compare, Effect, Event, Grid, Row, Screen, State, layout};
use crate::export::Format;
use crate::i18n::Messages;
use crate::i18n::text::clean_line;

/// Taking a heatmap home.
#[derive(Debug)]
pub struct TakeHome {
    /// What is taken.
    pub chosen: Chosen,
    /// What else was asked for.
    pub wishes: ExportOptions,
    /// The formats that it can be taken in.
    pub formats: Vec<Format>,
    /// Which of them is chosen.
    pub cursor: usize,
    /// Where it goes, once that is asked for.
    pub to: Option<TextField>,
    /// What could be left out, of each group.
    pub low: Vec<Low>,
    /// Whether a file that is there would be written over: asked once, and only of the name that was asked about.
    asked_about: Option<PathBuf>,
    /// Whether it is being written.
    is_writing: bool,
    below: From,
}

/// Where it was opened.
#[derive(Debug)]
enum From {
    Heatmap(Box<Grid>),
    Compare(Box<Compare>),
    Nowhere,
}

/// Something to be written.
#[derive(Debug, Clone)]
pub struct ExportJob {
    /// What.
    pub chosen: Chosen,
    /// In which format.
    pub format: Format,
    /// With what.
    pub wishes: ExportOptions,
    /// Where to.
    pub path: PathBuf,
    /// Whether a file that is there is written over.
    pub force: bool,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExportResult {
    /// It is there: the whole path, the letters that are drawn as boxes, and what else there is to know of it.
    Written(PathBuf, String, Vec<String>),
    /// Something is there already.
    Taken(PathBuf),
    /// It could not be made or written; why, in a sentence.
    Failed(String),
}

impl ExportResult {
    /// Why nothing was written, if nothing was.
    #[must_use]
    pub fn undelivered(&self, messages: &Messages) -> Option<String> {
        match self {
            Self::Written(..) => None,
            Self::Taken(path) => {
                Some(messages.with("take-home-not-taken", &[("file", crate::store::shown(path).into())]))
            }
            Self::Failed(why) => Some(why.clone()),
        }
    }
}

impl TakeHome {
    fn new(chosen: Chosen, below: From, messages: &Messages) -> Self {
        let for_group = matches!(&chosen, Chosen::One(row) if row.response().is_some_and(|response| !response.is_draft()));
        let has_dates = chosen.actions().iter().any(|action| action.is_open() && action.due.is_some());
        let fits = |format: &Format| match format {
            Format::Toml => for_group,
            Format::Calendar => has_dates,
            format => format.is_built_in(),
        };
        Self {
            low: low_spots(&chosen, messages),
            chosen,
            wishes: ExportOptions::default(),
            formats: Format::ALL.into_iter().filter(fits).collect(),
            cursor: 0,
            to: None,
            asked_about: None,
            is_writing: false,
            below,
        }
    }

    /// The format under the cursor.
    #[must_use]
    pub fn format(&self) -> Format {
        self.formats.get(self.cursor).copied().unwrap_or(Format::Text)
    }

    /// Whether there are notes that could go with it.
    #[must_use]
    pub fn has_notes(&self) -> bool {
        let noted = |row: &Row| !row.marks().noted.is_empty();
        match &self.chosen {
            Chosen::One(row) => noted(row),
            Chosen::Two(then, now, _) => noted(then) || noted(now),
        }
    }

    /// Whether there is a name that could.
    #[must_use]
    pub fn has_name(&self) -> bool {
        match &self.chosen {
            Chosen::One(row) => name_of(row).is_some(),
            Chosen::Two(then, now, _) => name_of(then).or(name_of(now)).is_some(),
        }
    }
}

/// Opens it from a heatmap or a comparison.
pub(in crate::app) fn open(state: &mut State) {
    let below = match std::mem::replace(&mut state.screen, Screen::Gather) {
        Screen::Heatmap(grid) => From::Heatmap(grid),
        Screen::Compare(compare) => From::Compare(compare),
        other => {
            state.screen = other;
            return;
        }
    };
    let chosen = match (&below, &state.open) {
        (From::Compare(compare), _) => {
            Some(Chosen::Two(compare.then.clone(), compare.now.clone(), compare.done.clone()))
        }
        (From::Heatmap(_), Some(open)) => Some(Chosen::One(Box::new(Row::of(open)))),
        _ => None,
    };
    match chosen {
        Some(chosen) => {
            state.screen = Screen::TakeHome(Box::new(TakeHome::new(chosen, below, &state.messages)))
        }
        None => go_back(state, below),
    }
}

fn go_back(state: &mut State, below: From) {
    match below {
        From::Heatmap(grid) => state.screen = Screen::Heatmap(grid),
        From::Compare(compare) => state.screen = Screen::Compare(compare),
        From::Nowhere => {}
    }
}

/// What a command does there.
pub(in crate::app) fn command(state: &mut State, command: Command) -> Vec<Effect> {
    let step = layout::page_step(state.size);
    let Screen::TakeHome(home) = &mut state.screen else { return Vec::new() };
    match (command, home.to.is_some()) {
        (Command::Back, true) => (home.to, home.asked_about) = (None, None),
        (Command::Back, false) => {
            let below = std::mem::replace(&mut home.below, From::Nowhere);
            go_back(state, below);
        }
        (Command::Enter, true) => return write(state),
        (Command::Enter, false) => {
            let name = file_name(&home.chosen, home.format(), &state.zone);
            home.to = Some(TextField::line(&name));
        }
        (Command::WithNotes, false) => home.wishes.with.notes = home.has_notes() && !home.wishes.with.notes,
        (Command::WithName, false) => home.wishes.with.name = home.has_name() && !home.wishes.with.name,
        (Command::LeaveOutLow, false) => {
            home.wishes.leave_out = !home.low.is_empty() && !home.wishes.leave_out
        }
        (other, false) => {
            let last = home.formats.len().saturating_sub(1);
            home.cursor = layout::moved(home.cursor, last, step, other);
        }
        _ => {}
    }
    Vec::new()
}

/// Takes a key or a paste into the name of the file.
pub(in crate::app) fn edit(state: &mut State, event: Event) {
    let columns = layout::page_width(state.size);
    if let Screen::TakeHome(home) = &mut state.screen
        && let Some(to) = &mut home.to
    {
        to.type_in(event, columns);
    }
}

fn write(state: &mut State) -> Vec<Effect> {
    let Screen::TakeHome(home) = &mut state.screen else { return Vec::new() };
    let path = home.to.as_ref().map(|to| PathBuf::from(to.text())).unwrap_or_default();
    if path.as_os_str().is_empty() {
        state.message = Some(state.messages.text("take-home-needs-name").into_owned());
        return Vec::new();
    }
    let ending = path.extension().map(|ending| ending.to_string_lossy().into_owned());
    if let Some(other) = ending.filter(|other| Format::of(other) != Some(home.format())) {
        let formats = [("ending", clean_line(&other).into()), ("format", home.format().name().into())];
        state.message = Some(state.messages.with("take-home-ending", &formats));
        return Vec::new();
    }
    if home.is_writing {
        return Vec::new();
    }
    home.is_writing = true;
    let force = home.asked_about.take().as_ref() == Some(&path);
    let parcel = ExportJob {
        chosen: home.chosen.clone(),
        format: home.format(),
        wishes: home.wishes.clone(),
        path,
        force,
    };
    vec![Effect::Deliver(Box::new(parcel))]
}

/// It was written, or was not.
pub(in crate::app) fn delivered(state: &mut State, delivery: ExportResult) {
    let messages = &state.messages;
    let shown = |path: &PathBuf| crate::store::shown(path);
    let message = match &delivery {
        ExportResult::Written(path, boxes, beside) => {
            let written = messages.with("export-written", &[("file", shown(path).into())]);
            let lacking = (!boxes.is_empty())
                .then(|| messages.with("export-lacking", &[("letters", boxes.as_str().into())]));
            let more: Vec<String> = beside.iter().cloned().chain(lacking).collect();
            if more.is_empty() { written } else { format!("{written}. {}", more.join(" ")) }
        }
        ExportResult::Taken(path) => messages.with("take-home-taken", &[("file", shown(path).into())]),
        ExportResult::Failed(why) => why.clone(),
    };
    if let Screen::TakeHome(home) = &mut state.screen {
        home.is_writing = false;
        match delivery {
            ExportResult::Written(..) => {
                let below = std::mem::replace(&mut home.below, From::Nowhere);
                go_back(state, below);
            }
            ExportResult::Taken(path) => home.asked_about = Some(path),
            ExportResult::Failed(_) => {}
        }
    }
    state.message = Some(message);
}
