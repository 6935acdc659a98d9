//! What the program finds around it: flags, environment, terminal. A flag goes before the environment.
#![expect(
    clippy::disallowed_methods,
    reason = "this is where the environment is read, and time and chance come in"
)]

use std::cell::OnceCell;
use std::env;
use std::io::{self, IsTerminal as _, Read as _};
use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use uuid::Uuid;

use super::args::Common;
use super::settings::InForce;
use super::{Failure, IO, NO_INPUT};
use crate::format::questionnaire::built_in::DEFAULT_ID;
use crate::frontend;
use crate::heatmap::Band;
use crate::heatmap::palette::{Depth, Doubt, Palette};
use crate::i18n::{Message, Messages};
use crate::model::questionnaire::Questionnaire;
use crate::model::settings::{PaletteSetting, When};
use crate::platform;
use crate::store::{self, Catalogue, Error, Store};

/// How wide text is printed where there is no terminal to ask.
const COLUMNS: usize = 80;

pub(super) struct CliContext {
    pub(super) store: Store,
    pub(super) catalogue: Catalogue,
    pub(super) messages: Messages,
    /// The questionnaire asked for, and otherwise the default one.
    pub(super) questions: Option<PathBuf>,
    pub(super) settings: InForce,
    zone: OnceCell<TimeZone>,
}

/// How the person is asked and answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Frontend {
    /// On screens.
    Screens,
    /// In lines of text.
    Lines,
    /// There is no terminal, and lines were not asked for.
    Neither,
}

impl CliContext {
    pub(super) fn look(common: &Common) -> Result<Self, Failure> {
        let settings = InForce::look(common)?;
        let store = Store::new(settings.data_dir.value.clone());
        let mut catalogue = Catalogue::new(store.clone(), &settings.lang.value);
        if let Some(questions) = &common.questions {
            catalogue.choose(questions)?;
        }
        let questions = common.questions.clone();
        let messages = settings.keys.messages(&settings.lang.value);
        Ok(Self { store, catalogue, messages, questions, settings, zone: OnceCell::new() })
    }

    pub(super) fn zone(&self) -> TimeZone {
        self.zone.get_or_init(TimeZone::system).clone()
    }

    /// That something named is passed over, and why.
    pub(super) fn passed_over(&self, name: &str, why: &str) -> String {
        self.messages.with("import-passed-over", &[("name", name.into()), ("why", why.into())])
    }

    /// The questionnaire that is named here or with `--questions`, or else the one that new heatmaps are made with.
    pub(super) fn questionnaire(&mut self, named: Option<PathBuf>) -> Result<Arc<Questionnaire>, Failure> {
        let found = match named.or_else(|| self.questions.clone()) {
            Some(named) => Some(self.catalogue.choose(&named)?),
            None => self.catalogue.newest(DEFAULT_ID),
        };
        found.ok_or_else(|| Failure::new(NO_INPUT, Message::of("cli-no-questionnaire")))
    }

    /// The day it is where the person is.
    pub(super) fn today(&self) -> Date {
        Timestamp::now().to_zoned(self.zone()).date()
    }

    /// Whether there can be screens; on a terminal that knows nothing but lines there are none.
    pub(super) fn frontend(&self) -> Frontend {
        let terminal = io::stdin().is_terminal() && io::stdout().is_terminal();
        match terminal {
            _ if self.settings.plain.value => Frontend::Lines,
            true => Frontend::Screens,
            false => Frontend::Neither,
        }
    }

    /// How many colours the screens have.
    pub(super) fn screen_depth(&self) -> Depth {
        match self.settings.color.value {
            _ if self.settings.plain.value => Depth::None,
            When::Never => Depth::None,
            When::Auto if non_empty("NO_COLOR").is_some() => Depth::None,
            When::Auto => of_terminal(),
            When::Always => of_terminal().max(Depth::Sixteen),
        }
    }

    /// How many colours printed text has.
    pub(super) fn print_depth(&self) -> Depth {
        let forced = non_empty("CLICOLOR_FORCE").is_some_and(|value| value != "0");
        match self.screen_depth() {
            depth if self.settings.color.value != When::Auto || non_empty("NO_COLOR").is_some() => depth,
            depth if forced => depth.max(Depth::Sixteen),
            depth if io::stdout().is_terminal() => depth,
            _ => Depth::None,
        }
    }

    /// The colours of heat.
    pub(super) fn palette(&self) -> Palette {
        self.settings.palette.value.1
    }

    /// What somebody may have trouble with in colours of one's own, as sentences. The palettes that come with the program
    /// are held to it by tests.
    pub(super) fn doubts(&self) -> Vec<String> {
        if matches!(self.settings.palette.value.0, PaletteSetting::Named(_)) {
            return Vec::new();
        }
        let band = |band: Band| self.messages.text(band.name()).into_owned();
        let said = |doubt| match doubt {
            Doubt::Alike(one, other) => self
                .messages
                .with("palette-alike", &[("one", band(one).into()), ("other", band(other).into())]),
            Doubt::Faint(on) => self.messages.with("palette-faint", &[("band", band(on).into())]),
        };
        self.palette().doubts().into_iter().map(said).collect()
    }

    /// How wide printed text may be.
    pub(super) fn columns(&self) -> usize {
        let terminal = io::stdout().is_terminal().then(frontend::terminal_size).and_then(Result::ok);
        terminal.map(|(columns, _)| usize::from(columns)).filter(|columns| *columns > 0).unwrap_or(COLUMNS)
    }
}

/// The second it is: files tell time no finer.
pub(super) fn now() -> Timestamp {
    Timestamp::from_second(Timestamp::now().as_second()).unwrap_or_default()
}

/// A random id.
pub(super) fn new_id() -> Uuid {
    Uuid::new_v4()
}

fn non_empty(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

/// How many colours the terminal says that it has.
fn of_terminal() -> Depth {
    let term = non_empty("TERM").unwrap_or_default();
    if term.is_empty() && platform::HAS_ALL_COLOURS {
        return Depth::True;
    }
    let colorterm = non_empty("COLORTERM").filter(|_| !is_gnu_screen(&term, non_empty("TMUX").is_some()));
    depth(&term, &colorterm.unwrap_or_default())
}

/// Whether it is GNU screen, which passes `COLORTERM` of the terminal around it on, and shows none of its colours. tmux
/// calls itself `screen` too, and knows what to do with them.
fn is_gnu_screen(term: &str, is_tmux: bool) -> bool {
    (term == "screen" || term.starts_with("screen.") || term.starts_with("screen-")) && !is_tmux
}

fn depth(term: &str, colorterm: &str) -> Depth {
    let direct = ["-direct", "-truecolor", "kitty", "alacritty", "wezterm", "ghostty", "foot"];
    match term {
        "dumb" | "" => Depth::None,
        _ if term.starts_with("vt") => Depth::None,
        _ if matches!(colorterm, "truecolor" | "24bit") => Depth::True,
        _ if direct.iter().any(|name| term.contains(name)) => Depth::True,
        _ if term.contains("256") => Depth::TwoFiftySix,
        _ => Depth::Sixteen,
    }
}

/// All of standard input, as far as it may be so many bytes.
///
/// # Errors
/// When it is longer, or cannot be read.
pub(super) fn standard_input(most: u64) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    io::stdin().lock().take(most + 1).read_to_end(&mut bytes).map_err(|error| unreadable(&error))?;
    if bytes.len() as u64 > most {
        return Err(Error::TooLarge("-".into(), most >> 20).into());
    }
    Ok(bytes)
}

/// That standard input cannot be read.
pub(super) fn unreadable(error: &io::Error) -> Failure {
    Failure::new(IO, Message::of("cli-input").why(store::reason(error)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terminals_say_how_many_colours_they_have() {
        assert_eq!(depth("xterm", ""), Depth::Sixteen);
        assert_eq!(depth("linux", ""), Depth::Sixteen);
        assert_eq!(depth("xterm-256color", ""), Depth::TwoFiftySix);
        assert_eq!(depth("xterm-256color", "truecolor"), Depth::True);
        assert_eq!(depth("xterm-kitty", ""), Depth::True);
        assert_eq!(depth("dumb", "truecolor"), Depth::None);
        assert_eq!(depth("vt100", ""), Depth::None);
    }

    #[test]
    fn gnu_screen_has_none_of_the_colours_of_the_terminal_around_it() {
        for term in ["screen", "screen-256color", "screen.xterm-256color"] {
            assert!(is_gnu_screen(term, false));
            assert!(!is_gnu_screen(term, true), "that is tmux");
        }
        assert!(!is_gnu_screen("xterm-256color", false) && !is_gnu_screen("tmux-256color", false));
        assert_eq!(depth("screen.xterm-256color", ""), Depth::TwoFiftySix);
        assert_eq!(depth("screen", ""), Depth::Sixteen);
    }
}
