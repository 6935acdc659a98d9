//! Beginning in line mode: the place, then the name.

use super::{BeginScreen, Field};
use crate::ui::lines::{self, parse_field};
use crate::ui::prelude::*;

pub(super) fn describe(screen: &BeginScreen, cx: &Context, spoken: &Spoken, out: &mut Lines) {
    let messages = &cx.messages;
    let Some(questionnaire) = cx.session.questionnaires.get(screen.chosen) else { return };
    match screen.field {
        Field::Place => {
            if spoken.whole {
                out.title(&questionnaire.title);
                out.say(&questionnaire.summary);
                out.say(&super::draw::facts(questionnaire, messages));
                if cx.session.questionnaires.len() > 1 {
                    out.say(&messages.text("plain-begin-others"));
                }
            }
            out.say(questionnaire.place.as_deref().unwrap_or(&messages.text("begin-place")));
            out.kept(&screen.place.text(), "plain-begin-no-place", messages);
        }
        Field::Name | Field::Questionnaire => {
            out.say(&messages.text("begin-name"));
            out.kept(&screen.name.text(), "plain-begin-no-name", messages);
        }
    }
}

pub(super) fn parse(screen: &BeginScreen, cx: &Context, spoken: &mut Spoken, line: &str) -> Vec<Input> {
    let typed = |text| vec![Input::Text(Typed::Whole(text)), Input::Command(Command::ENTER)];
    let back = if screen.field == Field::Place { Command::BACK } else { Command::PREVIOUS_FIELD };
    match parse_field(line) {
        lines::Field::Text(text) => typed(text),
        lines::Field::Nothing => typed(String::new()),
        lines::Field::Empty => vec![Input::Command(Command::ENTER)],
        lines::Field::Back => vec![Input::Command(back)],
        lines::Field::Leave => vec![Input::Command(Command::STOP)],
        lines::Field::Help => spoken.answer(cx.messages.text("plain-field-help")),
    }
}
