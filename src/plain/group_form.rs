//! Opening a group, or changing it: what is typed, and what is chosen by number.

use super::begin::{Typed, help, kept, leave, typed};
use super::{Lines, Plain, number};
use crate::app::{Command, Event, GroupField, GroupForm, RevealRule, Screen, State};
use crate::model::group::{Kind, MINIMUM, MINIMUM_BY_CONSENT};

/// The most people from whom on a group can be asked to be shown.
const MOST: u64 = 30;

pub(super) fn tell(state: &State, form: &GroupForm, whole: bool, lines: &mut Lines) {
    let messages = &state.messages;
    match form.field {
        GroupField::Title => {
            if form.is_change {
                lines.say(&messages.text("group-form-change"));
            } else if whole {
                lines.say(&messages.text("group-form-title"));
                lines.say(&messages.text("group-form-about"));
                if state.questionnaires.len() > 1 {
                    lines.say(&messages.text("plain-begin-others"));
                }
            }
            lines.say(&messages.text("group-ask-title"));
            kept(state, &form.title, "plain-group-no-title", lines);
        }
        GroupField::Place => {
            lines.say(&messages.text("group-ask-place"));
            kept(state, &form.place, "plain-group-no-place", lines);
        }
        GroupField::Expected => {
            lines.say(&messages.text("group-ask-expected"));
            kept(state, &form.expected, "plain-group-no-number", lines);
        }
        GroupField::Kind => {
            lines.say(&messages.text("group-ask-kind"));
            for (number, name, means) in
                [(1, "group-team", "group-team-means"), (2, "group-circle", "group-circle-means")]
            {
                lines.say(&format!("{number}. {}. {}", messages.text(name), messages.text(means)));
            }
            let now = if form.kind == Kind::Team { 1 } else { 2 };
            lines.say(&messages.with("plain-chosen", &[("number", now.into())]));
        }
        GroupField::RevealRule => {
            lines.say(&messages.text("group-ask-shown"));
            if whole {
                lines.say(&messages.text("group-shown-means"));
                lines.say(&messages.text("group-consent-means"));
            }
            lines.say(&messages.text("plain-group-shown"));
            let now = match form.shown {
                RevealRule::ByConsent => MINIMUM_BY_CONSENT,
                RevealRule::From(people) => people,
            };
            lines.say(&messages.with("plain-chosen", &[("number", now.into())]));
        }
        // Chosen with the command line: see `plain-begin-others`.
        GroupField::Questionnaire => {}
    }
}

pub(super) fn hear(plain: &mut Plain, state: &State, line: &str) -> Vec<Event> {
    let Screen::GroupForm(form) = &state.screen else { return Vec::new() };
    let enter = Event::Command(Command::Enter);
    let is_text = matches!(form.field, GroupField::Title | GroupField::Place | GroupField::Expected);
    let typed = typed(line);
    if let Some(wrong) = wrong_number(form, &typed) {
        return plain.answer(state, wrong);
    }
    match typed {
        Typed::Text(text) if is_text => vec![Event::Filled(text), enter],
        Typed::Text(text) => match chosen(form, &text) {
            Some(mut events) => {
                events.push(enter);
                events
            }
            None => plain.not_understood(state, &text),
        },
        Typed::Nothing if is_text => vec![Event::Filled(String::new()), enter],
        Typed::Empty | Typed::Nothing => vec![enter],
        Typed::Back if form.field == GroupField::Title => vec![Event::Command(Command::Back)],
        Typed::Back => vec![Event::Command(Command::PreviousField)],
        Typed::Leave => leave(),
        Typed::Help => help(plain, state),
    }
}

/// What is wrong with the number of people expected: it is refused where it is typed, not at the end of the form.
fn wrong_number(form: &GroupForm, typed: &Typed) -> Option<&'static str> {
    if form.field != GroupField::Expected {
        return None;
    }
    let expected = match typed {
        Typed::Text(text) => GroupForm::read_expected(text),
        Typed::Nothing => None,
        Typed::Empty => form.expected(),
        _ => return None,
    };
    match expected {
        None => Some("group-needs-number"),
        Some(people) if people < MINIMUM_BY_CONSENT => Some("group-needs-three"),
        Some(_) => None,
    }
}

/// The turns that lead from what is chosen to what was typed.
fn chosen(form: &GroupForm, typed: &str) -> Option<Vec<Event>> {
    let turns = |count: usize, command| std::iter::repeat_with(move || Event::Command(command)).take(count);
    match form.field {
        GroupField::Kind => {
            let wanted = number(typed).filter(|at| *at < 2)?;
            let now = usize::from(form.kind == Kind::Circle);
            Some(turns(now.abs_diff(wanted), Command::Right).collect())
        }
        GroupField::RevealRule => {
            // By consent stands in front of the smallest number.
            let place = |people: u64| people.saturating_sub(MINIMUM - 1);
            let people: u64 = typed.trim().parse().ok()?;
            let wanted = match people {
                MINIMUM_BY_CONSENT => 0,
                MINIMUM..=MOST => place(people),
                _ => return None,
            };
            let now = match form.shown {
                RevealRule::ByConsent => 0,
                RevealRule::From(people) => place(people),
            };
            let command = if wanted > now { Command::Right } else { Command::Left };
            Some(turns(usize::try_from(now.abs_diff(wanted)).ok()?, command).collect())
        }
        GroupField::Title | GroupField::Place | GroupField::Expected | GroupField::Questionnaire => None,
    }
}
