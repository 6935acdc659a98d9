//! Before finishing: what has no answer yet, or all statements with their answers.

use super::{Lines, capital, number};
use crate::app::{Command, Event, State, Target, page};

/// The most statements without an answer that are told unasked.
const MOST: usize = 10;

pub(super) fn tell(state: &State, (whole, all): (bool, bool), lines: &mut Lines) {
    let Some(open) = &state.open else { return };
    let messages = &state.messages;
    let gaps = open.gaps();
    if whole {
        lines.say(&messages.text("plain-review-title"));
    }
    let values = [("count", gaps.into())];
    lines.say(&match gaps {
        0 => messages.text("review-complete").into_owned(),
        gaps if gaps == open.questionnaire.len() => messages.text("review-none").into_owned(),
        _ => messages.with("review-gaps", &values),
    });
    let numbered = |position: usize, rest: &str| format!("{}. {rest}", position + 1);
    let of = &open.questionnaire;
    if all {
        for statement in of.statements() {
            let answer = page::answer_words(state, open, open.saved.answer(&statement.id));
            let values = [("statement", statement.text.as_str().into()), ("answer", capital(&answer).into())];
            lines.say(&numbered(statement.position, &messages.with("plain-statement-answer", &values)));
        }
    } else if whole && gaps > 0 {
        let unanswered = of.statements().filter(|statement| open.saved.answer(&statement.id).is_none());
        for statement in unanswered.take(MOST) {
            lines.say(&numbered(statement.position, &statement.text));
        }
        if gaps > MOST {
            lines.say(&messages.with("plain-more", &[("count", (gaps - MOST).into())]));
        }
    }
    lines.say(&messages.text("plain-review-ask"));
}

/// A statement's number leads to it.
pub(super) fn hear(state: &State, line: &str) -> Option<Vec<Event>> {
    let open = state.open.as_ref()?;
    let at = number(line).filter(|at| *at < open.questionnaire.len())?;
    Some(vec![Event::Pointed(Target::Row(at)), Event::Command(Command::Enter)])
}
