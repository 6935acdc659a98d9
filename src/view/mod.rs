//! What the screens look like: [`draw`] paints the state and never changes it. One file a screen.

mod action_form;
mod actions;
mod begin;
mod canvas;
mod compare;
mod field;
mod heatmap;
mod note;
mod over_time;
mod page;
mod review;
mod room;
mod start;
mod statement;
mod take_home;
pub mod theme;
pub mod tiles;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::app::{Access, Context, Overlay, Preview, Screen, State, layout};
use crate::i18n::Localize as _;
use crate::i18n::text;
use canvas::Canvas;
use theme::Theme;

/// Paints the state. Returns where the cursor stands, if it is to be seen.
pub fn draw(state: &State, theme: &Theme, buffer: &mut Buffer) -> Option<Position> {
    let area = buffer.area;
    let mut canvas = Canvas::new(buffer, area, theme);
    if !layout::has_room((area.width, area.height)) {
        too_small(state, &mut canvas);
        return canvas.cursor;
    }
    if matches!(state.overlay, Some(Overlay::Blank)) {
        return canvas.cursor;
    }
    match &state.screen {
        _ if state.context() == Context::Faults => page::draw_faults(state, &mut canvas),
        _ if matches!(state.overlay, Some(Overlay::Help(_))) => {}
        Screen::Start(start) => start::draw(state, start, &mut canvas),
        Screen::Begin(begin) => begin::draw(state, begin, &mut canvas),
        Screen::Statement(walk) => statement::draw(state, walk, &mut canvas),
        Screen::Review(review) => review::draw(state, *review, &mut canvas),
        Screen::Heatmap(grid) => heatmap::draw(state, grid, &mut canvas),
        Screen::DimensionScreen(dimension_screen) => {
            page::draw_dimension(state, dimension_screen, &mut canvas)
        }
        Screen::OverTime(over_time) => over_time::draw(state, over_time, &mut canvas),
        Screen::Choose(choose) => compare::draw_choose(state, choose, &mut canvas),
        Screen::Compare(compare) => compare::draw(state, compare, &mut canvas),
        Screen::Actions(actions) => actions::draw(state, actions, &mut canvas),
        Screen::GroupForm(form) => room::draw_form(state, form, &mut canvas),
        Screen::Gather => room::draw_gather(state, &mut canvas),
        Screen::Files(files) => room::draw_files(state, files, &mut canvas),
        Screen::Handover(handover) => room::draw_handover(state, *handover, &mut canvas),
        Screen::CountIn => room::draw_count_in(state, &mut canvas),
        Screen::Hands(hands) => room::draw_hands(state, hands, &mut canvas),
        Screen::Guess(guess) => room::draw_guess(state, guess, &mut canvas),
        Screen::Spot(spot) => room::draw_spot(state, spot, &mut canvas),
        Screen::TakeHome(home) => take_home::draw(state, home, &mut canvas),
        Screen::Present(present) => room::draw_present(state, present, &mut canvas),
    }
    match &state.overlay {
        Some(Overlay::Help(scroll)) => page::draw_help(state, *scroll, &mut canvas),
        Some(Overlay::Note(editor)) => note::draw(state, editor, &mut canvas),
        Some(Overlay::Action(form)) => action_form::draw(state, form, &mut canvas),
        Some(Overlay::Blank) | None => {}
    }
    message(state, &mut canvas);
    // What is shown to a room has no hints of keys on it.
    if state.overlay.is_some() || !matches!(state.screen, Screen::Present(_)) {
        footer(state, &mut canvas);
    }
    canvas.cursor
}

fn too_small(state: &State, canvas: &mut Canvas<'_>) {
    let Rect { width, height, .. } = canvas.area;
    let sentence = state.messages.text("too-small");
    let lines = text::wrap(&sentence, usize::from(width).max(1));
    let top = usize::from(height).saturating_sub(lines.len()) / 2;
    for (line, sentence) in lines.iter().enumerate() {
        canvas.put(0, top + line, sentence, canvas.theme.body());
    }
}

/// What has to be said now stands above the footer: that something is not saved, or a sentence of the moment.
fn message(state: &State, canvas: &mut Canvas<'_>) {
    let message = state.message.clone();
    let trouble = state
        .trouble
        .as_ref()
        .map(|why| state.messages.with("not-saved", &[("why", why.localize(&state.messages).into())]));
    let access = match state.open.as_ref().map(|open| &open.access) {
        Some(Access::Busy(who)) => {
            Some(state.messages.with("look-only-who", &[("holder", who.as_str().into())]))
        }
        Some(Access::Unwritable(why)) => {
            Some(state.messages.with("look-only-why", &[("why", why.localize(&state.messages).into())]))
        }
        _ => None,
    };
    let access = if message.is_some() { None } else { access };
    let width = canvas.width();
    let said = [message, access, trouble].into_iter().flatten();
    let lines: Vec<String> =
        said.flat_map(|sentence| text::wrap(&sentence, width.saturating_sub(2))).collect();
    // How much is saved stays in sight on a statement.
    let kept = 1 + usize::from(matches!(state.context(), Context::Statement | Context::Turn));
    let top = canvas.height().saturating_sub(kept + lines.len());
    for (line, sentence) in lines.iter().enumerate() {
        canvas.put(0, top + line, &text::fit(&format!(" {sentence}"), width), canvas.theme.alert());
    }
}

/// The keys at the foot, as many as fit: those of the screen, then help and leaving.
fn footer(state: &State, canvas: &mut Canvas<'_>) {
    let context = state.context();
    let hints = state.keys.hints_at_the_foot(context, |command| state.offers(command));
    let mut shown: Vec<(String, String)> =
        hints.into_iter().map(|hint| (hint.short, state.messages.text(hint.messages).into_owned())).collect();
    let status = saved_mark(state, context);
    let width = canvas.width().saturating_sub(2 + text::width(&status) + usize::from(!status.is_empty()) * 2);
    let needed = |shown: &[(String, String)]| -> usize {
        let each = |(key, messages): &(String, String)| text::width(key) + 1 + text::width(messages) + 3;
        shown.iter().map(each).sum::<usize>().saturating_sub(3)
    };
    while needed(&shown) > width && !shown.is_empty() {
        // What everybody knows goes last: help and leaving are the way out of not knowing; in text, the first way out.
        let at = shown.len().saturating_sub(if context.is_text() { 1 } else { 3 });
        shown.remove(at);
    }
    let row = canvas.height().saturating_sub(1);
    canvas.put(0, row, &" ".repeat(canvas.width()), canvas.theme.body());
    let mut column = 1;
    for (key, messages) in shown {
        column += canvas.put(column, row, &key, canvas.theme.key());
        column += canvas.put(column + 1, row, &messages, canvas.theme.quiet()) + 4;
    }
    let right = canvas.width().saturating_sub(1 + text::width(&status));
    canvas.put(right, row, &status, canvas.theme.quiet());
}

/// A quiet word on whether the last change is on the disk; the statement has its own, with a number.
fn saved_mark(state: &State, context: Context) -> String {
    let shows = matches!(
        context,
        Context::Note
            | Context::Review
            | Context::Heatmap
            | Context::Dimension
            | Context::GroupHeatmap
            | Context::Gather
    );
    match &state.open {
        // While its faults show, they say so themselves.
        _ if context != Context::Faults && state.preview.as_ref().is_some_and(Preview::is_faulty) => {
            state.messages.text("preview-mark-faults").into_owned()
        }
        _ if state.preview.is_some() => state.messages.text("preview-mark").into_owned(),
        Some(open) if shows && open.saving.revision > 0 && state.trouble.is_none() => {
            state.messages.text(if open.saving.is_done() { "saved" } else { "saving" }).into_owned()
        }
        _ => String::new(),
    }
}
