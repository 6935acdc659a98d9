//! Fields one below the other, one of which has the cursor.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::{TextInput, draw_line};
use crate::ui::keys::Command;
use crate::ui::lines::{Spoken, fill};
use crate::ui::theme::Theme;
use crate::ui::{Context, Input, Typed, layout};

/// The fields that are typed into come first; a screen may have others after them, which are chosen.
pub(in crate::ui) struct Form {
    inputs: Vec<TextInput>,
    /// The field with the cursor.
    pub(in crate::ui) field: usize,
}

impl Form {
    pub(in crate::ui) fn new<'a>(texts: impl IntoIterator<Item = &'a str>, field: usize) -> Self {
        Self { inputs: texts.into_iter().map(TextInput::line).collect(), field }
    }

    pub(in crate::ui) fn input(&self, field: usize) -> Option<&TextInput> {
        self.inputs.get(field)
    }

    pub(in crate::ui) fn text(&self, field: usize) -> String {
        self.input(field).map(TextInput::text).unwrap_or_default()
    }

    /// Whether the cursor is in a field that is typed into.
    pub(in crate::ui) fn is_in_text(&self) -> bool {
        self.field < self.inputs.len()
    }

    pub(in crate::ui) fn type_in(&mut self, typed: Typed, cx: &mut Context) {
        if let Some(input) = self.inputs.get_mut(self.field) {
            let taken = input.type_in(typed, layout::page_width(cx.size));
            cx.say_if_full(taken);
        }
    }

    /// Draws a field that is typed into.
    pub(in crate::ui) fn draw(&self, field: usize, theme: &Theme, frame: &mut Frame<'_>, area: Rect) {
        if let Some(input) = self.input(field) {
            draw_line(input, self.field == field, theme, frame, area);
        }
    }

    /// The style of what is asked for in a field.
    pub(in crate::ui) fn label_style(&self, field: usize, theme: &Theme) -> Style {
        if self.field == field { theme.heading() } else { theme.quiet() }
    }

    /// Moves the cursor to the next field or the one before, round the ends.
    pub(in crate::ui) fn step(&mut self, fields: &[usize], is_forward: bool) {
        let at = fields.iter().position(|field| *field == self.field).unwrap_or(0);
        let step = if is_forward { 1 } else { fields.len().saturating_sub(1) };
        self.field = fields.iter().cycle().nth(at + step).copied().unwrap_or(self.field);
    }
}

/// What a line of line mode does in a field: letters are text there, but for `b`, `q` and `?` alone, and `-` for nothing.
pub(in crate::ui) fn parse_form_line(
    line: &str,
    is_first: bool,
    cx: &Context,
    spoken: &mut Spoken,
) -> Vec<Input> {
    let command = match line.trim() {
        "" => Command::ENTER,
        "b" if is_first => Command::BACK,
        "b" => Command::PREVIOUS_FIELD,
        "q" => Command::STOP,
        "?" => return spoken.answer(cx.messages.text("line-field-help")),
        "-" => return fill(""),
        _ => return fill(line),
    };
    vec![Input::Command(command)]
}
