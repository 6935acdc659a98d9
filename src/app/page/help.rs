//! The keys, as a page.

use super::{Line, Page, Role};
use crate::app::keys::{Command, Context};
use crate::app::{Screen, State};
use crate::i18n::text;

/// The keys of the screen under the help, then those of the others.
#[must_use]
pub fn help(state: &State, width: usize) -> Vec<Line> {
    let mut page = Page { lines: Vec::new(), width };
    let here = context_under_help(state);
    page.add(Role::Quiet, &state.messages.text("help-intro"), 0);
    for context in std::iter::once(here).chain(Context::ALL.into_iter().filter(|context| *context != here)) {
        page.heading(&state.messages.text(context.title()));
        for hint in state.keys.hints(context, |command| is_on_scale(state, command)) {
            // Of a preview nothing is saved.
            let is_stop = hint.messages == "key-stop" && state.preview.is_some();
            let messages = state.messages.text(if is_stop { "key-leave" } else { hint.messages });
            let keys = text::fit(&hint.long, KEY_COLUMNS.max(text::width(&hint.long)));
            page.add(Role::Body, &format!("{keys} {messages}"), 0);
        }
    }
    page.lines
}

/// Whether a key of the help means something: not the numbers of levels that the scale does not have.
fn is_on_scale(state: &State, command: Command) -> bool {
    !matches!(command, Command::Level(_)) || state.open.is_none() || state.offers(command)
}

/// How many columns the keys take on the help page.
const KEY_COLUMNS: usize = 16;

fn context_under_help(state: &State) -> Context {
    match &state.screen {
        _ if state.faults().is_some() => Context::Faults,
        Screen::Start(_) => Context::Start,
        Screen::Begin(_) => Context::Setting,
        other => other.context(state.group().is_some()),
    }
}
