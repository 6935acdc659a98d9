//! `heatmap`, `heatmap take` and `heatmap group` alone: the screens, or lines of text in their place.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::args::{Common, Group, Take};
use super::context::{CliContext, Frontend};
use super::{Failure, IO, NO_INPUT, Outcome, SIGNALLED, USAGE};
use crate::frontend::{self, Ending, Services};
use crate::i18n::{Message, Messages, Reason};
use crate::model::group::Kind;
use crate::model::questionnaire::Questionnaire;
use crate::session::{AppEvent, Effect, GroupDraft, Preview, RevealRule, Session};
use crate::store::{Error, Stored, follow, is_name, shown};
use crate::ui::keys::Keymap;
use crate::ui::screens::{BeginScreen, GroupFormScreen, StartScreen};
use crate::ui::theme::Theme;
use crate::ui::{App, Event, Screen};

/// What the screens begin with.
#[derive(Default)]
struct Beginning {
    /// The screen above the start screen.
    screen: Option<Box<dyn Screen>>,
    effects: Vec<Effect>,
    /// The questionnaire that is tried: then there is no start screen.
    preview: Option<Preview>,
}

/// `heatmap` alone: the start screen.
pub(super) fn start(context: CliContext) -> Outcome {
    let frontend = context.frontend();
    show(context, frontend, Beginning::default())
}

/// `heatmap take`: the place, then the statements.
pub(super) fn take(context: CliContext, take: &Take) -> Outcome {
    let frontend = frontend_of_take(&context);
    if let Some(id) = &take.resume {
        let saved = draft(&context, id)?;
        let effects = vec![Effect::Open(Box::new(saved))];
        return show(context, frontend, Beginning { effects, ..Beginning::default() });
    }
    show(context, frontend, beginning(take, None))
}

/// Without a terminal it asks in lines by itself.
fn frontend_of_take(context: &CliContext) -> Frontend {
    match context.frontend() {
        Frontend::Neither => Frontend::Lines,
        frontend => frontend,
    }
}

/// What a new heatmap begins with, filled in as far as it was said.
fn beginning(take: &Take, preview: Option<Preview>) -> Beginning {
    let name = take.name.as_deref().unwrap_or_default();
    let begin = BeginScreen::filled(take.place.as_deref().unwrap_or_default(), name);
    // With a place there is nothing left to ask.
    let effects = if take.place.is_some() { vec![Effect::Stamp] } else { Vec::new() };
    Beginning { screen: Some(Box::new(begin)), effects, preview }
}

/// `heatmap take --preview`: a questionnaire is walked through while it is written, whatever is available of its name.
pub(super) fn preview(common: &Common, take: &Take) -> Outcome {
    let mut context = CliContext::look(&Common { questions: None, ..common.clone() })?;
    let at_hand = |named: &PathBuf| context.catalogue.newest(&named.to_string_lossy()).is_some();
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
    context.questions = id;
    let frontend = frontend_of_take(&context);
    show(context, frontend, beginning(take, Some(Preview::new(file))))
}

/// `heatmap group` alone: opening a group.
pub(super) fn group(context: CliContext, group: &Group) -> Outcome {
    let minimum = super::group::minimum(group)?;
    // A minimum given on the command line overrides --by-consent.
    let few = group.by_consent && group.minimum.is_none();
    let rule = if few { RevealRule::ByConsent } else { RevealRule::From(minimum) };
    let kind = if group.circle { Kind::Circle } else { Kind::Team };
    let title = group.title.clone().unwrap_or_default();
    let form = GroupFormScreen::of_draft(&GroupDraft { title, kind, rule, ..GroupDraft::default() });
    let frontend = context.frontend();
    show(context, frontend, Beginning { screen: Some(Box::new(form)), ..Beginning::default() })
}

/// The draft to go on with: the newest, or the one whose id begins so.
fn draft(context: &CliContext, id: &str) -> Result<Stored, Failure> {
    if id.is_empty() {
        let (saved, _) = context.store.saved()?;
        let is_own_draft = |saved: &Stored| {
            saved.response().is_some_and(|response| response.is_draft() && response.imported.is_none())
        };
        let newest = saved.into_iter().find(is_own_draft);
        return newest.ok_or_else(|| Failure::new(NO_INPUT, Message::of("cli-no-draft")));
    }
    Ok(context.store.find_response(id)?)
}

/// The columns and rows that plain mode thinks of: nothing there goes by them.
const NO_SIZE: (u16, u16) = (80, 24);

fn show(context: CliContext, frontend: Frontend, beginning: Beginning) -> Outcome {
    let failed =
        |error: io::Error| Failure::new(IO, Message::of("cli-terminal").why(crate::store::reason(&error)));
    if frontend == Frontend::Neither {
        return Err(Failure::new(USAGE, Message::of("cli-needs-terminal")));
    }
    let is_line_mode = frontend == Frontend::Lines;
    let size = if is_line_mode { NO_SIZE } else { frontend::terminal_size().map_err(failed)? };
    let theme = Theme {
        palette: context.palette(),
        depth: context.screen_depth(),
        background: context.settings.background.as_ref().map(|set| set.value),
    };
    let doubt = context.doubts().into_iter().next();
    let (first_asked, day) = (first_questionnaire(&context)?, (context.today(), context.zone()));
    let messages = if is_line_mode { context.messages.in_line_mode() } else { context.messages };
    let session = Session::new(first_asked, context.store.clone(), day);
    let words = (messages, context.settings.keys);
    let is_preview = beginning.preview.is_some();
    let mut app = app(session, words, theme.clone(), size, beginning.screen, is_preview);
    app.cx.message = doubt.filter(|_| !is_line_mode);
    if let Some(preview) = beginning.preview {
        begin_preview(&mut app, preview);
    }
    let effects = beginning.effects;
    let services = Services::new(context.store, context.catalogue, theme);
    let ending = if is_line_mode {
        frontend::run_lines(app, &services, effects, &mut io::stdin().lock(), &mut io::stdout().lock())?
    } else {
        frontend::run(app, &services, effects).map_err(failed)?
    };
    match ending {
        Ending::Left => Ok(()),
        Ending::Unsaved(why) => Err(Failure::new(IO, Message::of("cli-unsaved").why(why))),
        // The screens have put it into words.
        Ending::NotExported(why) => Err(Failure::new(IO, Reason::Other(why))),
        Ending::Signal(signal) => Err(Failure::silent(
            u8::try_from(signal).map_or(SIGNALLED, |signal| SIGNALLED.saturating_add(signal)),
        )),
    }
}

/// The app with a screen above the start screen; a preview has no start screen.
fn app(
    session: Session,
    words: (Messages, Keymap),
    theme: Theme,
    size: (u16, u16),
    screen: Option<Box<dyn Screen>>,
    is_preview: bool,
) -> App {
    match screen {
        Some(screen) if is_preview => App::new(session, words, theme, size, screen),
        screen => {
            let mut app = App::new(session, words, theme, size, Box::new(StartScreen::default()));
            screen.into_iter().for_each(|screen| app.open(screen));
            app
        }
    }
}

/// Tries the questionnaire of a file, which is followed, or the first of those that are available.
fn begin_preview(app: &mut App, preview: Preview) {
    let path = preview.path().map(Path::to_owned);
    let session = &mut app.cx.session;
    session.preview = Some(preview);
    if path.is_some() {
        session.questionnaires.clear();
    }
    app.cx.say(if path.is_some() { "preview-begins" } else { "preview-begins-fixed" });
    if let Some(path) = path {
        app.update(Event::App(AppEvent::Followed(follow(&path, None))));
    }
}

/// The questionnaire asked for, and else the usual one. The others are offered once something shows.
fn first_questionnaire(context: &CliContext) -> Result<Vec<Arc<Questionnaire>>, Failure> {
    let first = match &context.questions {
        Some(questions) => Some(context.catalogue.clone().choose(questions)?),
        None => context.catalogue.default_questionnaire(),
    };
    Ok(first.into_iter().collect())
}
