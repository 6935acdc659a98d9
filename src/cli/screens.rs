//! `heatmap`, `heatmap take` and `heatmap group` alone: the screens, or lines of text in their place.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::args::{Common, Group, Take};
use super::surroundings::{CliContext, Manner};
use super::{Failure, IO, NO_INPUT, Outcome, SIGNALLED, USAGE};
use crate::app::{
    AfterOpen, Begin, Effect, Event, GroupForm, Preview, Purpose, RevealRule, Screen, Start, State, update,
};
use crate::frontend::{self, Ending, Services};
use crate::i18n::{Reason, Sentence};
use crate::model::group::Kind;
use crate::model::questionnaire::Questionnaire;
use crate::store::{Error, Stored, follow, is_name, shown};
use crate::view::theme::Theme;

/// `heatmap` alone: the start screen.
pub(super) fn start(around: CliContext) -> Outcome {
    let manner = around.manner();
    show(around, manner, Screen::Start(Start::default()), Vec::new(), None)
}

/// `heatmap take`: the place, then the statements.
pub(super) fn take(around: CliContext, take: &Take) -> Outcome {
    let manner = manner_of_take(&around);
    if let Some(id) = &take.resume {
        let saved = draft(&around, id)?;
        let start = Screen::Start(Start::default());
        let open = vec![Effect::Open(Box::new(saved), AfterOpen::Show)];
        return show(around, manner, start, open, None);
    }
    let (begin, effects) = beginning(take);
    show(around, manner, begin, effects, None)
}

/// Without a terminal it asks in lines by itself.
fn manner_of_take(around: &CliContext) -> Manner {
    match around.manner() {
        Manner::Neither => Manner::Lines,
        manner => manner,
    }
}

/// What a new heatmap begins with, filled in as far as it was said.
fn beginning(take: &Take) -> (Screen, Vec<Effect>) {
    let name = take.name.as_deref().unwrap_or_default();
    let begin = Begin::filled(take.place.as_deref().unwrap_or_default(), name);
    // With a place there is nothing left to ask.
    let effects = if take.place.is_some() { vec![Effect::Stamp(Purpose::Begin)] } else { Vec::new() };
    (Screen::Begin(Box::new(begin)), effects)
}

/// `heatmap take --preview`: a questionnaire is walked through while it is written, whatever is at hand of its name.
pub(super) fn preview(common: &Common, take: &Take) -> Outcome {
    let mut around = CliContext::look(&Common { questions: None, ..common.clone() })?;
    let at_hand = |named: &PathBuf| around.catalogue.newest(&named.to_string_lossy()).is_some();
    let (file, id) = match common.questions.clone() {
        Some(named) if !at_hand(&named) => (Some(named), None),
        other => (None, other),
    };
    // A name that nothing has is most likely mistyped; a file with faults is shown with them.
    match file.as_deref().map(|file| (file, crate::store::read_limited(file))) {
        Some((file, Err(Error::Missing(_)))) if is_name(file) => {
            return Err(Error::NoSuchQuestionnaire(shown(file)).into());
        }
        Some((_, Err(error))) => return Err(error.into()),
        _ => {}
    }
    around.questions = id;
    let (begin, effects) = beginning(take);
    let manner = manner_of_take(&around);
    show(around, manner, begin, effects, Some(Preview::of(file)))
}

/// `heatmap group` alone: opening a group.
pub(super) fn group(around: CliContext, group: &Group) -> Outcome {
    let minimum = super::group::minimum(group)?;
    // A higher minimum closes the door that consent opens.
    let few = group.by_consent && group.minimum.is_none();
    let shown = if few { RevealRule::ByConsent } else { RevealRule::From(minimum) };
    let kind = if group.circle { Kind::Circle } else { Kind::Team };
    let form = GroupForm::new(group.title.as_deref().unwrap_or_default(), kind, shown);
    let manner = around.manner();
    show(around, manner, Screen::GroupForm(Box::new(form)), Vec::new(), None)
}

/// The draft to go on with: the newest, or the one whose id begins so.
fn draft(around: &CliContext, id: &str) -> Result<Stored, Failure> {
    if id.is_empty() {
        let (saved, _) = around.store.saved()?;
        let is_own_draft = |saved: &Stored| {
            saved.response().is_some_and(|response| response.is_draft() && response.imported.is_none())
        };
        let newest = saved.into_iter().find(is_own_draft);
        return newest.ok_or_else(|| Failure::new(NO_INPUT, Sentence::of("cli-no-draft")));
    }
    Ok(around.store.find_response(id)?.into())
}

/// The columns and rows that plain mode thinks of: nothing there goes by them.
const NO_SIZE: (u16, u16) = (80, 24);

fn show(
    around: CliContext,
    manner: Manner,
    first: Screen,
    effects: Vec<Effect>,
    preview: Option<Preview>,
) -> Outcome {
    let failed =
        |error: io::Error| Failure::new(IO, Sentence::of("cli-terminal").why(crate::store::reason(&error)));
    if manner == Manner::Neither {
        return Err(Failure::new(USAGE, Sentence::of("cli-needs-terminal")));
    }
    let is_plain = manner == Manner::Lines;
    let size = if is_plain { NO_SIZE } else { frontend::terminal_size().map_err(failed)? };
    let theme = Theme {
        palette: around.palette(),
        depth: around.screen_depth(),
        background: around.settings.background.value,
    };
    let doubt = around.doubts().into_iter().next();
    let (first_asked, day) = (first_questionnaire(&around)?, (around.today(), around.zone()));
    let messages = if is_plain { around.messages.in_plain_mode() } else { around.messages };
    let mut state =
        State::new(first_asked, around.store.clone(), size, day, (messages, around.settings.keys));
    state.message = doubt.filter(|_| !is_plain);
    state.screen = first;
    if let Some(preview) = preview {
        begin_preview(&mut state, preview);
    }
    let services = Services::new(around.store, around.catalogue, theme);
    let ending = if is_plain {
        frontend::run_lines(state, &services, effects, &mut io::stdin().lock(), &mut io::stdout().lock())?
    } else {
        frontend::run(state, &services, effects).map_err(failed)?
    };
    match ending {
        Ending::Left => Ok(()),
        Ending::Unsaved(why) => Err(Failure::new(IO, Sentence::of("cli-unsaved").why(why))),
        // The screens have put it into words.
        Ending::Undelivered(why) => Err(Failure::new(IO, Reason::Other(why))),
        Ending::Signal(signal) => Err(Failure::silent(
            u8::try_from(signal).map_or(SIGNALLED, |signal| SIGNALLED.saturating_add(signal)),
        )),
    }
}

/// Tries the questionnaire that is followed, or the first of those at hand.
fn begin_preview(state: &mut State, preview: Preview) {
    let path = preview.path().map(Path::to_owned);
    let begins = if path.is_some() { "preview-begins" } else { "preview-begins-fixed" };
    state.message = Some(state.messages.text(begins).into_owned());
    state.preview = Some(preview);
    if let Some(path) = path {
        state.questionnaires.clear();
        update(state, Event::Followed(follow(&path, None)));
    }
}

/// The questionnaire asked for, and else the usual one. The others are offered once something shows.
fn first_questionnaire(around: &CliContext) -> Result<Vec<Arc<Questionnaire>>, Failure> {
    let first = match &around.questions {
        Some(questions) => Some(around.catalogue.clone().choose(questions)?),
        None => around.catalogue.default_questionnaire(),
    };
    Ok(first.into_iter().collect())
}
