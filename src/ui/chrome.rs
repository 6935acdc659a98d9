//! What is around every screen: messages and the keys at the foot.

use ratatui::Frame;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Paragraph};

use super::context::Context;
use super::keys::{Command, Hint};
use super::screen::{Footer, Screen};
use super::widgets::{draw_right, first_rows, from, row, wrapped};
use crate::i18n::{Localize as _, text};
use crate::session::{Access, Direction};

pub(super) fn draw_too_small(cx: &Context, frame: &mut Frame<'_>) {
    let area = frame.area();
    let lines = wrapped(&cx.messages.text("too-small"), usize::from(area.width).max(1), cx.theme.body());
    let top = usize::from(area.height).saturating_sub(lines.len()) / 2;
    frame.render_widget(Paragraph::new(lines), from(area, 0, top));
}

pub(super) fn draw(top: &dyn Screen, cx: &Context, frame: &mut Frame<'_>) {
    draw_messages(top, cx, frame);
    if top.footer() != Footer::Messages {
        draw_keys(top, cx, frame);
    }
}

/// Above the footer: the message of the moment, that something is not saved, that it can only be looked at.
fn draw_messages(top: &dyn Screen, cx: &Context, frame: &mut Frame<'_>) {
    let area = frame.area();
    let messages = &cx.messages;
    let trouble = cx.session.trouble.as_ref();
    let trouble = trouble.map(|why| messages.with("not-saved", &[("why", why.localize(messages).into())]));
    let document = cx.document().filter(|_| cx.message.is_none());
    let access = document.and_then(|document| access_message(&document.access, cx));
    let width = usize::from(area.width);
    let lines: Vec<Line<'_>> = [cx.message.clone(), access, trouble]
        .into_iter()
        .flatten()
        .flat_map(|message| text::wrap(&message, width.saturating_sub(2)))
        .map(|line| Line::styled(text::fit(&format!(" {line}"), width), cx.theme.alert()))
        .collect();
    let kept = if top.footer() == Footer::KeysAndProgress { 2 } else { 1 };
    let height = usize::from(area.height).saturating_sub(kept);
    let area = first_rows(from(area, 0, height.saturating_sub(lines.len())), lines.len().min(height));
    frame.render_widget(Clear, area);
    frame.render_widget(Paragraph::new(lines), area);
}

/// That a document can only be looked at, and why.
pub(super) fn access_message(access: &Access, cx: &Context) -> Option<String> {
    match access {
        Access::Busy(who) => Some(cx.messages.with("look-only-who", &[("holder", who.as_str().into())])),
        Access::Unwritable(why) => {
            Some(cx.messages.with("look-only-why", &[("why", why.localize(&cx.messages).into())]))
        }
        Access::Ours | Access::Unsaved | Access::InMemory => None,
    }
}

/// As many keys as fit: those of the screen, then help and leaving.
fn draw_keys(top: &dyn Screen, cx: &Context, frame: &mut Frame<'_>) {
    let keys = top.keys(cx);
    let hints = cx.keys.hints_at_the_foot(keys, |command| is_enabled(top, command, cx));
    let hint = |hint: Hint| (hint.command, hint.short, cx.messages.text(hint.messages).into_owned());
    let mut shown: Vec<(Command, String, String)> = hints.into_iter().map(hint).collect();
    let status = status(top, cx);
    let area = frame.area();
    let gap = if status.is_empty() { 0 } else { 2 };
    let room = usize::from(area.width).saturating_sub(2 + text::width(&status) + gap);
    let needed = |shown: &[(Command, String, String)]| -> usize {
        let each = |(_, key, hint): &(Command, String, String)| text::width(key) + 1 + text::width(hint) + 3;
        shown.iter().map(each).sum::<usize>().saturating_sub(3)
    };
    while needed(&shown) > room && !shown.is_empty() {
        let commands: Vec<Command> = shown.iter().map(|(command, ..)| *command).collect();
        shown.remove(least(&commands));
    }
    let mut spans = vec![Span::raw(" ")];
    for (_, key, hint) in shown {
        spans.push(Span::styled(key, cx.theme.key()));
        spans.push(Span::raw(" "));
        spans.push(Span::styled(hint, cx.theme.quiet()));
        spans.push(Span::raw("   "));
    }
    let last = usize::from(area.height).saturating_sub(1);
    frame.render_widget(Clear, row(area, last, 0));
    frame.render_widget(Line::from(spans), row(area, last, 0));
    draw_right(&status, cx.theme.quiet(), frame, row(area, last, 1));
}

/// Which of the keys at the foot goes first where there is no room. What the screen is for stays longest, with help, which
/// shows all the others, or in a text with the way out of it.
fn least(shown: &[Command]) -> usize {
    let at = |command| shown.iter().position(|known| *known == command);
    let main = shown.iter().position(|command| {
        !matches!(*command, Command::BACK | Command::LEAVE | Command::HELP | Command::UNDO)
    });
    let is_other = |(index, command): &(usize, &Command)| match **command {
        Command::LEAVE | Command::HELP => false,
        // Where the way back comes first, it is important.
        Command::BACK => main.is_some_and(|main| main < *index),
        _ => main != Some(*index),
    };
    let other = shown.iter().enumerate().rev().find(is_other).map(|(index, _)| index);
    let back = at(Command::BACK).filter(|_| at(Command::HELP).is_some());
    other.or_else(|| at(Command::LEAVE)).or(back).or(main).unwrap_or(0)
}

/// Whether a command would do anything now.
pub(super) fn is_enabled(top: &dyn Screen, command: Command, cx: &Context) -> bool {
    let history = &cx.session.history;
    let has_faults = cx.session.faults().is_some();
    match command {
        Command::UNDO => !has_faults && history.can(Direction::Undo),
        Command::REDO => !has_faults && history.can(Direction::Redo),
        _ => is_allowed(top, command, cx) && top.is_enabled(command, cx),
    }
}

/// Whether a command is on the scale, and allowed for the open document.
pub(super) fn is_allowed(top: &dyn Screen, command: Command, cx: &Context) -> bool {
    if let Some(level) = command.level() {
        return cx.document().is_some_and(|document| document.questionnaire.scale.level(level).is_some());
    }
    let edits = top.keys(cx).binding(command).is_some_and(|binding| binding.edits);
    !(edits && cx.session.is_look_only())
}

/// A quiet word on whether the last change is on the disk; a preview has its own.
fn status(top: &dyn Screen, cx: &Context) -> String {
    let is_faults = top.keys(cx).name == super::screens::FaultsScreen::KEYS.name;
    match (&cx.session.preview, &cx.session.document) {
        (Some(preview), _) if !is_faults && preview.faults.is_some() => {
            cx.messages.text("preview-mark-faults").into_owned()
        }
        (Some(_), _) => cx.messages.text("preview-mark").into_owned(),
        (None, Some(document))
            if top.footer() == Footer::KeysAndSaved
                && document.saving.revision > 0
                && cx.session.trouble.is_none() =>
        {
            let key = if document.saving.is_done() { "saved" } else { "saving" };
            cx.messages.text(key).into_owned()
        }
        _ => String::new(),
    }
}
