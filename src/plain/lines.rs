//! What can be typed where: one table a place, from which lines are understood and the choices are told. The words
//! themselves stand in `messages`, in the person's language.

use super::gather;
use crate::app::{Command, Context, Screen, State};
use crate::i18n::Messages;
use crate::i18n::text;

/// What a word asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ask {
    /// A command, as a key gives it on the screens.
    Do(Command),
    /// To tell what can be typed here.
    Help,
    /// To tell all that there is here.
    All,
    /// Something that needs the screens, which is said.
    Screens,
    /// Taking it home, which another command does.
    TakeHome,
}

/// Some words, and what they ask for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Way {
    /// The key of the words in `messages`: a list with commas, the one to tell first in front.
    typed: &'static str,
    /// What they ask for.
    pub(super) ask: Ask,
    /// The key in `messages` of what that is.
    hint: &'static str,
    /// Whether a number, a name or a text may follow.
    more: bool,
}

const fn way(typed: &'static str, ask: Ask, hint: &'static str) -> Way {
    Way { typed, ask, hint, more: false }
}

const fn with(typed: &'static str, ask: Ask, hint: &'static str) -> Way {
    Way { typed, ask, hint, more: true }
}

use Ask::{All, Do, Help, Screens, TakeHome};
use Command as C;

const UNDO: Way = way("plain-type-undo", Do(C::Undo), "plain-hint-undo");
const REDO: Way = way("plain-type-redo", Do(C::Redo), "plain-hint-redo");
/// What leaves from a field of text too.
const LEAVE: Way = way("plain-type-leave", Do(C::Stop), "plain-hint-leave");
const HELP: Way = way("plain-type-help", Help, "plain-hint-help");
const ALL: Way = way("plain-type-all", All, "plain-hint-all");
const TO_START: Way = way("plain-type-start", Do(C::Back), "plain-hint-start");
const HOME: Way = way("plain-type-back-to-start", Do(C::Back), "plain-hint-start");
const BACK: Way = way("plain-type-back", Do(C::Back), "plain-hint-back");

const START: &[Way] = &[
    way("plain-type-new", Do(C::New), "plain-hint-new"),
    way("plain-type-actions", Do(C::Actions), "plain-hint-actions"),
    way("plain-type-group", Do(C::Group), "plain-hint-group"),
    with("plain-type-compare", Do(C::Compare), "plain-hint-compare-row"),
    with("plain-type-delete", Do(C::Delete), "plain-hint-delete"),
    with("plain-type-find", Do(C::Find), "plain-hint-find"),
    ALL,
];

const FIND: &[Way] = &[BACK, with("plain-type-find", Do(C::Find), "plain-hint-find"), ALL];

const STATEMENT: &[Way] = &[
    way("plain-type-not-sure", Do(C::NotSure), "plain-hint-not-sure"),
    way("plain-type-doesnt-apply", Do(C::DoesNotApply), "plain-hint-doesnt-apply"),
    way("plain-type-back", Do(C::Previous), "plain-hint-previous"),
    way("plain-type-on", Do(C::Next), "plain-hint-on"),
    way("plain-type-skip", Do(C::SkipArea), "plain-hint-skip"),
    way("plain-type-note", Do(C::Note), "plain-hint-note"),
    way("plain-type-review", Do(C::Review), "plain-hint-review"),
    TO_START,
];

const TURN: &[Way] = &[
    way("plain-type-not-sure", Do(C::NotSure), "plain-hint-not-sure"),
    way("plain-type-doesnt-apply", Do(C::DoesNotApply), "plain-hint-doesnt-apply"),
    way("plain-type-back", Do(C::Previous), "plain-hint-previous"),
    way("plain-type-on", Do(C::Next), "plain-hint-on"),
    way("plain-type-skip", Do(C::SkipArea), "plain-hint-skip"),
    way("plain-type-stop", Do(C::Back), "plain-hint-stop"),
];

const REVIEW: &[Way] = &[way("plain-type-finish", Do(C::Finish), "plain-hint-finish"), ALL, BACK];

const HEATMAP: &[Way] = &[
    with("plain-type-focus", Do(C::Focus), "plain-hint-focus-of"),
    with("plain-type-add", Do(C::AddAction), "plain-hint-add-to"),
    with("plain-type-note", Do(C::Note), "plain-hint-note-on"),
    way("plain-type-compare", Do(C::Compare), "plain-hint-compare"),
    way("plain-type-over-time", Do(C::OverTime), "plain-hint-over-time"),
    way("plain-type-take-home", TakeHome, "plain-hint-take-home"),
    ALL,
    HOME,
];

const GROUP_HEATMAP: &[Way] = &[
    with("plain-type-focus", Do(C::Focus), "plain-hint-focus-of"),
    with("plain-type-add", Do(C::AddAction), "plain-hint-add-to"),
    way("plain-type-compare", Do(C::Compare), "plain-hint-compare"),
    with("plain-type-files", Do(C::Files), "plain-hint-files"),
    way("plain-type-slips", Do(C::Slips), "plain-hint-slips"),
    way("plain-type-reveal", Do(C::Reveal), "plain-hint-reveal-again"),
    way("plain-type-change", Do(C::Settings), "plain-hint-settings"),
    way("plain-type-take-home", TakeHome, "plain-hint-take-home"),
    way("plain-type-present", Screens, "plain-hint-present"),
    ALL,
    HOME,
];

const DIMENSION: &[Way] = &[
    way("plain-type-focus", Do(C::Focus), "plain-hint-focus"),
    way("plain-type-note", Do(C::Note), "plain-hint-note"),
    way("plain-type-add", Do(C::AddAction), "plain-hint-add"),
    with("plain-type-done", Do(C::Tick), "plain-hint-done"),
    with("plain-type-let-go", Do(C::LetGo), "plain-hint-let-go"),
    with("plain-type-change", Do(C::Enter), "plain-hint-change"),
    way("plain-type-next", Do(C::Right), "plain-hint-next-tile"),
    BACK,
];

const ACTIONS: &[Way] = &[
    with("plain-type-done", Do(C::Tick), "plain-hint-done"),
    with("plain-type-let-go", Do(C::LetGo), "plain-hint-let-go"),
    with("plain-type-change", Do(C::Enter), "plain-hint-change"),
    way("plain-type-add", Do(C::AddAction), "plain-hint-add"),
    ALL,
    HOME,
];

const COMPARED: &[Way] = &[way("plain-type-next", Do(C::Right), "plain-hint-next-tile"), BACK];

const GATHER: &[Way] = &[
    with("plain-type-files", Do(C::Files), "plain-hint-files"),
    way("plain-type-slips", Do(C::Slips), "plain-hint-slips"),
    way("plain-type-hands", Do(C::Hands), "plain-hint-hands"),
    way("plain-type-next-person", Screens, "plain-hint-next-person"),
    way("plain-type-reveal", Do(C::Reveal), "plain-hint-reveal"),
    way("plain-type-change", Do(C::Settings), "plain-hint-settings"),
    ALL,
    HOME,
];

const COUNT_IN: &[Way] = &[
    way("plain-type-yes", Do(C::CountIn), "plain-hint-count-in"),
    way("plain-type-no", Do(C::LeaveOut), "plain-hint-leave-out"),
    way("plain-type-back", Do(C::Back), "plain-hint-to-slip"),
];

const HANDS: &[Way] = &[
    way("plain-type-hands-done", Do(C::Keep), "plain-hint-hands-done"),
    way("plain-type-back", Do(C::PreviousField), "plain-hint-previous"),
    way("plain-type-stop", Do(C::Back), "plain-hint-hands-stop"),
];

const GUESS: &[Way] = &[way("plain-type-reveal", Do(C::Reveal), "plain-hint-reveal"), BACK];

/// The words of a place alone.
fn own(context: Context) -> &'static [Way] {
    match context {
        Context::Start => START,
        Context::Find => FIND,
        Context::Statement => STATEMENT,
        Context::Turn => TURN,
        Context::Review => REVIEW,
        Context::Heatmap => HEATMAP,
        Context::GroupHeatmap => GROUP_HEATMAP,
        Context::Dimension => DIMENSION,
        Context::Actions => ACTIONS,
        Context::OverTime | Context::Choose | Context::Files | Context::Spot => &[BACK],
        Context::Compare => &[ALL, BACK],
        Context::Compared => COMPARED,
        Context::Gather => GATHER,
        Context::CountIn => COUNT_IN,
        Context::Hands => HANDS,
        Context::Guess => GUESS,
        _ => &[],
    }
}

/// The words that mean the same everywhere: taking back only where the screens offer it too.
fn common(context: Context) -> &'static [Way] {
    let takes_back = crate::app::keys::bindings(context).any(|binding| binding.command == C::Undo);
    if takes_back { &[UNDO, REDO, LEAVE, HELP] } else { &[LEAVE, HELP] }
}

fn ways(context: Context) -> impl Iterator<Item = &'static Way> {
    own(context).iter().chain(common(context))
}

/// A text as it is compared: small letters, one space between words, no apostrophes.
pub(super) fn plain(typed: &str) -> String {
    let folded = text::folded(text::cut(typed, LONGEST).trim());
    let kept: String = folded.chars().filter(|c| !matches!(c, '\'' | '’' | '‘')).collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The most columns of a line that are looked at as words.
const LONGEST: usize = 400;

/// What a line asks for, and what stands behind the words.
pub(super) fn understood<'a>(context: Context, line: &'a str, messages: &Messages) -> Option<(Ask, &'a str)> {
    ways(context).find_map(|way| {
        let list = messages.text(way.typed);
        list.split(',').find_map(|known| {
            let rest = behind(line, known.trim())?;
            (rest.is_empty() || way.more).then_some((way.ask, rest))
        })
    })
}

/// What stands behind some words at the front of a line.
pub(super) fn behind<'a>(line: &'a str, known: &str) -> Option<&'a str> {
    let mut rest = line.trim();
    for word in plain(known).split(' ') {
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let (first, more) = rest.split_at_checked(end)?;
        if plain(first) != word {
            return None;
        }
        rest = more.trim_start();
    }
    Some(rest)
}

/// Each choice of a place that there is now, as a line of its own.
pub(super) fn choices(state: &State) -> Vec<String> {
    let (context, messages) = (state.context(), &state.messages);
    let offered = |way: &&Way| match way.ask {
        // On the screens the cursor stands on an action; here it is numbered.
        Do(C::Tick | C::LetGo | C::Enter) => has_actions(state),
        Do(command) => {
            let here = match &state.screen {
                Screen::Hands(hands) => gather::offers(hands, command),
                _ => true,
            };
            here && state.offers(command)
        }
        // It is understood, but leads nowhere here.
        Screens => false,
        Help | All | TakeHome => true,
    };
    let told = |way: &Way| {
        let typed = messages.text(way.typed);
        let typed: Vec<&str> = typed.split(',').map(str::trim).take(2).collect();
        let typed = typed.join(&messages.text("plain-or"));
        // Of a preview nothing is saved.
        let is_leave = way.hint == "plain-hint-leave" && state.preview.is_some();
        let what = messages.text(if is_leave { "key-leave" } else { way.hint });
        messages.with("plain-choice", &[("typed", typed.into()), ("what", what.into())])
    };
    ways(context).filter(offered).map(told).collect()
}

fn has_actions(state: &State) -> bool {
    match &state.screen {
        Screen::DimensionScreen(dimension_screen) => state.open.as_ref().is_some_and(|open| {
            open.saved.actions().iter().any(|action| action.dimension == dimension_screen.grid.selected)
        }),
        Screen::Actions(actions) => !actions.rows.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::keys::bindings;

    #[test]
    fn every_word_is_there_once_and_asks_for_something_that_a_key_does_too() {
        let keys = crate::app::Keymap::default();
        let languages = crate::i18n::languages();
        for (messages, context) in languages.iter().flat_map(|language| {
            Context::ALL.into_iter().map(|context| (keys.messages(language).in_plain_mode(), context))
        }) {
            let mut known: Vec<String> = Vec::new();
            for way in ways(context) {
                for typed in messages.text(way.typed).split(',').map(plain) {
                    assert!(!typed.is_empty() && !known.contains(&typed), "{typed} in {context:?}");
                    known.push(typed);
                }
                assert_ne!(messages.text(way.hint), way.hint);
                if let Do(command) = way.ask
                    && (context, command) != (Context::Find, C::Find)
                {
                    let bound = bindings(context).any(|binding| binding.command == command);
                    assert!(bound, "{command:?} in {context:?} has no key");
                }
            }
        }
    }

    #[test]
    fn what_stands_behind_a_word_is_kept_as_it_was_typed() {
        assert_eq!(behind("  Let   GO  2 ", "let go"), Some("2"));
        assert_eq!(behind("i ~/Home Work/a.toml", "i"), Some("~/Home Work/a.toml"));
        assert_eq!(behind("done", "done"), Some(""));
        assert_eq!(behind("doner", "done"), None);
        assert_eq!(behind("let", "let go"), None);
        assert_eq!(behind("", "b"), None);
    }

    #[test]
    fn only_words_that_may_have_more_behind_them_do() {
        let messages = Messages::english().in_plain_mode();
        let ask = |line| understood(Context::Start, line, &messages);
        assert_eq!(ask("d 2"), Some((Do(C::Delete), "2")));
        assert_eq!(ask("N"), Some((Do(C::New), "")));
        assert_eq!(ask("n 2"), None);
    }
}
