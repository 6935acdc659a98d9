//! The form of a group in line mode: what is typed, and what is chosen by number.

use super::{GroupField, GroupFormScreen, parse_expected};
use crate::model::group::{Kind, MINIMUM, MINIMUM_BY_CONSENT};
use crate::session::RevealRule;
use crate::ui::lines::{Field, parse_field};
use crate::ui::prelude::*;

pub(super) fn describe(screen: &GroupFormScreen, cx: &Context, is_whole: bool, out: &mut Lines) {
    let messages = &cx.messages;
    match screen.field {
        // It is chosen on the command line: see `plain-begin-others`.
        GroupField::Questionnaire => return,
        GroupField::Title if screen.is_change => out.say(&messages.text("group-form-change")),
        GroupField::Title if is_whole => {
            out.say(&messages.text("group-form-title"));
            out.say(&messages.text("group-form-about"));
            if cx.session.questionnaires.len() > 1 {
                out.say(&messages.text("plain-begin-others"));
            }
        }
        _ => {}
    }
    out.say(&messages.text(screen.field.question()));
    match screen.field {
        GroupField::Title => out.kept(&screen.title.text(), "plain-group-no-title", messages),
        GroupField::Place => out.kept(&screen.place.text(), "plain-group-no-place", messages),
        GroupField::Expected => out.kept(&screen.expected.text(), "plain-group-no-number", messages),
        GroupField::Kind => {
            for (number, name, means) in
                [(1, "group-team", "group-team-means"), (2, "group-circle", "group-circle-means")]
            {
                out.say(&format!("{number}. {}. {}", messages.text(name), messages.text(means)));
            }
            let chosen = if screen.kind == Kind::Team { 1 } else { 2 };
            out.say(&messages.with("plain-chosen", &[("number", chosen.into())]));
        }
        GroupField::Rule => {
            if is_whole {
                out.say(&messages.text("group-shown-means"));
                out.say(&messages.text("group-consent-means"));
            }
            out.say(&messages.text("plain-group-shown"));
            out.say(&messages.with("plain-chosen", &[("number", screen.rule.people().into())]));
        }
        GroupField::Questionnaire => {}
    }
}

pub(super) fn parse(screen: &GroupFormScreen, cx: &Context, spoken: &mut Spoken, line: &str) -> Vec<Input> {
    let enter = Input::Command(Command::ENTER);
    let is_text = screen.field.is_text();
    let typed = parse_field(line);
    if let Some(wrong) = wrong_number(screen, &typed) {
        return spoken.answer(cx.messages.text(wrong));
    }
    match typed {
        Field::Text(text) if is_text => vec![Input::Text(Typed::Whole(text)), enter],
        Field::Nothing if is_text => vec![Input::Text(Typed::Whole(String::new())), enter],
        Field::Text(text) => match choose(screen, &text) {
            Some(steps) => steps.into_iter().chain([enter]).collect(),
            None => spoken.not_understood(cx, &text),
        },
        Field::Empty | Field::Nothing => vec![enter],
        Field::Back if screen.field == GroupField::Title => vec![Input::Command(Command::BACK)],
        Field::Back => vec![Input::Command(Command::PREVIOUS_FIELD)],
        Field::Leave => vec![Input::Command(Command::STOP)],
        Field::Help => spoken.answer(cx.messages.text("plain-field-help")),
    }
}

/// What is wrong with the number of expected people: it is refused where it is typed, not at the end of the form.
fn wrong_number(screen: &GroupFormScreen, typed: &Field) -> Option<&'static str> {
    let expected = match typed {
        _ if screen.field != GroupField::Expected => return None,
        Field::Text(text) => parse_expected(text),
        Field::Nothing => None,
        Field::Empty => parse_expected(&screen.expected.text()),
        Field::Back | Field::Leave | Field::Help => return None,
    };
    match expected {
        None => Some("group-needs-number"),
        Some(people) if people < MINIMUM_BY_CONSENT => Some("group-needs-three"),
        Some(_) => None,
    }
}

/// The steps from what is chosen to what was typed.
fn choose(screen: &GroupFormScreen, typed: &str) -> Option<Vec<Input>> {
    let (now, wanted) = match screen.field {
        GroupField::Kind => {
            let wanted = number(typed).filter(|index| *index < 2)?;
            (u64::from(screen.kind == Kind::Circle), u64::try_from(wanted).ok()?)
        }
        GroupField::Rule => {
            // By consent is before the smallest number.
            let place = |people: u64| people.saturating_sub(MINIMUM - 1);
            let wanted = typed.trim().parse().ok()?;
            if !matches!(wanted, MINIMUM_BY_CONSENT | MINIMUM..=RevealRule::MOST) {
                return None;
            }
            (place(screen.rule.people()), place(wanted))
        }
        GroupField::Title | GroupField::Place | GroupField::Expected | GroupField::Questionnaire => {
            return None;
        }
    };
    let command = if wanted > now { Command::RIGHT } else { Command::LEFT };
    let steps = usize::try_from(now.abs_diff(wanted)).ok()?;
    Some(vec![Input::Command(command); steps])
}
