//! One statement, alone, with space around it.

use super::choices::{self, BETWEEN, Choices, answer_key};
use super::plan::Plan;
use super::{Last, StatementScreen, slips_before, statements};
use crate::model::response::Answer;
use crate::ui::prelude::*;

/// The farthest that a statement is from the left edge.
const MOST_LEFT: usize = 24;
/// Rows kept for a sentence and for the summary of an area, so that the levels stay where they are from one statement to
/// the next.
const SENTENCE_ROWS: usize = 2;
const SUMMARY_ROWS: usize = 2;

pub(super) fn draw(screen: &StatementScreen, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
    let Some(document) = &cx.session.document else { return };
    draw_progress(document, cx, frame, area);
    let measured = Choices::of(document, cx);
    if let Some(lines) = choices::page_with(measured, document, screen, cx) {
        draw_above(screen, document, cx, frame, row(area, 0, 0));
        return draw_scrolled(screen, &lines, cx, frame, area);
    }
    let Some((part, _, statement)) = document.questionnaire.at(screen.position()) else { return };
    let width = layout::statement_width(cx.size);
    let free = usize::from(area.width).saturating_sub(width);
    let left = (free / 2).clamp(MARGIN, MOST_LEFT);
    let begins = statements(part).next() == Some(statement);
    let wrapped = |text: &str, style| wrapped(text, width, style);
    let (body, quiet) = (cx.theme.body(), cx.theme.quiet());
    let summary = part.summary.as_deref().filter(|_| begins).map_or_else(Vec::new, |it| wrapped(it, quiet));
    let scale = &document.questionnaire.scale;
    let ask = scale.ask.as_deref().map_or_else(Vec::new, |ask| wrapped(ask, quiet));
    let sentence = wrapped(&statement.text, body);
    let plan = Plan::of(
        layout::statement_height(cx.size),
        (sentence.len().max(SENTENCE_ROWS), summary.len().max(SUMMARY_ROWS), ask.len()),
        (scale.len(), measured.may_pair, measured.rows_of_others),
    );
    draw_above(screen, document, cx, frame, row(area, plan.place, 0));
    let at = |index| from(area, left, index);
    for (lines, index) in [(summary, plan.summary), (sentence, Some(plan.sentence)), (ask, plan.ask)] {
        if let Some(index) = index {
            frame.render_widget(Paragraph::new(lines), at(index));
        }
    }
    set_cursor(frame, at(plan.sentence));
    let list =
        ChoiceList { document, given: document.answer_at(screen.position()), measured, plan: &plan, cx };
    let last_choice = list.draw(screen, frame, from(area, left, 0));
    let hint = cx.messages.text("skip-area");
    // Where an area begins, that it can be skipped.
    if begins && usize::from(last_choice.width) >= 3 + text::width(&hint) {
        let key = Span::styled(choices::key(cx, Command::SKIP_AREA), cx.theme.key());
        let hint = Span::styled(hint.into_owned(), body);
        frame.render_widget(cut_line([key, Span::raw("  "), hint], last_choice.width), last_choice);
    }
    if let (Some(index), Some(last)) = (plan.last, screen.last) {
        let last = Span::styled(last_in_words(last, document, cx), quiet);
        frame.render_widget(cut_line([last], at(index).width), at(index));
    }
}

/// All of it below its place, as far as it is scrolled to.
fn draw_scrolled(
    screen: &StatementScreen,
    lines: &[PageLine],
    cx: &Context,
    frame: &mut Frame<'_>,
    area: Rect,
) {
    let list =
        first_rows(from(area, 0, 1), layout::statement_height((area.width, area.height)).saturating_sub(1));
    let skip = screen.scroll.min(lines.len().saturating_sub(usize::from(list.height)));
    let styled = |line: &PageLine| {
        let style = match line.role {
            Role::Heading => cx.theme.selected(),
            Role::Body => cx.theme.body(),
            Role::Quiet => cx.theme.quiet(),
        };
        Line::from(Span::styled(line.text.clone(), style))
    };
    draw_list(lines.iter().map(styled).collect(), skip, Some(skip), &cx.theme, frame, list);
}

/// The place, and which statement of a slip it is, or that there is a note.
fn draw_above(
    screen: &StatementScreen,
    document: &Document,
    cx: &Context,
    frame: &mut Frame<'_>,
    area: Rect,
) {
    let quiet = cx.theme.quiet();
    let slips = slips_before(cx);
    let number = slips.map(|_| {
        let (at, of) = cx.session.statement_number(screen.position());
        cx.messages.with("slip-statement", &[("at", at.into()), ("of", of.into())])
    });
    let place = match (slips, cx.session.open_group()) {
        (Some(slips), Some(group)) => {
            let who = wording::people_in(group, &cx.messages);
            cx.messages.with("slip-heading", &[("number", (slips + 1).into()), ("who", who.into())])
        }
        _ => cx.messages.place(document.saved.place()).into_owned(),
    };
    let dimension = document.questionnaire.at(screen.position()).map(|(_, dimension, _)| &dimension.id);
    let has_note = dimension.is_some_and(|id| !document.saved.note(id).is_empty());
    let noted = has_note.then(|| cx.messages.text("statement-noted").into_owned());
    let left = from(area, MARGIN, 0);
    let free = usize::from(row(area, 0, MARGIN).width);
    let noted = noted.filter(|noted| text::width(&place) + 2 + text::width(noted) <= free);
    let taken = number.as_ref().map_or(0, |number| text::width(number) + MARGIN + 1);
    let room = usize::from(left.width).saturating_sub(taken);
    draw_text(&text::cut(&place, room), quiet, frame, left);
    for beside in number.into_iter().chain(noted) {
        draw_right(&beside, quiet, frame, row(area, 0, MARGIN));
    }
}

/// The answers to choose from.
struct ChoiceList<'a> {
    document: &'a Document,
    given: Option<Answer>,
    measured: Choices,
    plan: &'a Plan,
    cx: &'a Context,
}

impl ChoiceList<'_> {
    /// Draws the levels with their keys, then *not sure* and *doesn't apply*; the given answer is marked. Returns what is
    /// free after the last one.
    fn draw(&self, screen: &StatementScreen, frame: &mut Frame<'_>, area: Rect) -> Rect {
        let Self { document, plan, cx, .. } = self;
        // Last time's answer shows only once there is one now, so that it does not steer.
        let statement = screen.statement(cx).filter(|_| self.given.is_some());
        let before = statement.and_then(|statement| cx.session.last_time(&statement.id));
        let scale = &document.questionnaire.scale;
        let rows = scale.len().div_ceil(plan.level_columns);
        for level in scale.levels() {
            let (column, row) = (level.index() / rows, level.index() % rows);
            let area = from(area, column * self.measured.widest, plan.levels + row);
            self.draw_choice(scale.label(level), Answer::Level(level), before, frame, area);
        }
        let not_sure = cx.messages.text("not-sure");
        let taken = self.draw_choice(&not_sure, Answer::NotSure, None, frame, from(area, 0, plan.others));
        let (column, row) = if plan.other_rows == 1 { (taken + BETWEEN, 0) } else { (0, 1) };
        let area = from(area, column, plan.others + row);
        let does_not_apply = cx.messages.text("doesnt-apply");
        let taken = self.draw_choice(&does_not_apply, Answer::DoesNotApply, None, frame, area);
        from(area, taken + BETWEEN, 0)
    }

    /// Draws a choice, its mark two columns left of the area. Returns the columns of its key and label.
    fn draw_choice(
        &self,
        label: &str,
        answer: Answer,
        before: Option<Answer>,
        frame: &mut Frame<'_>,
        area: Rect,
    ) -> usize {
        let Self { measured, cx, .. } = self;
        let is_given = self.given == Some(answer);
        let key = answer_key(answer, cx);
        let gap = measured.keys.saturating_sub(text::width(&key));
        let style = if is_given { cx.theme.selected() } else { cx.theme.body() };
        let taken = measured.keys + text::width(label);
        let mut spans = vec![
            Span::styled(if is_given { "> " } else { "  " }, cx.theme.heading()),
            Span::styled(key, cx.theme.key()),
            Span::raw(" ".repeat(gap)),
            Span::styled(label, style),
        ];
        if before == Some(answer) {
            // Beside another column there is room for a mark only.
            let (gap, key) = match self.plan.level_columns {
                1 => (measured.widest.saturating_sub(taken), "statement-before"),
                _ => (1, "statement-before-short"),
            };
            spans.push(Span::raw(" ".repeat(gap)));
            spans.push(Span::styled(cx.messages.text(key), cx.theme.quiet()));
        }
        let line = Rect { x: area.x.saturating_sub(2), width: area.width + 2, ..row(area, 0, 0) };
        frame.render_widget(cut_line(spans, line.width), line);
        taken
    }
}

/// What was answered last, and how to change it.
fn last_in_words(last: Last, document: &Document, cx: &Context) -> String {
    let messages = &cx.messages;
    let Last::Answer(answer, last_time) = last else {
        return messages.text("statement-skipped").into_owned();
    };
    let in_words = |answer| wording::answer_in_words(messages, &document.questionnaire, Some(answer));
    let answered = ("answer", in_words(answer).into());
    match last_time {
        None => messages.with("statement-last", &[answered]),
        Some(before) if before == answer => messages.with("statement-last-alike", &[answered]),
        Some(before) => {
            messages.with("statement-last-time", &[answered, ("before", in_words(before).into())])
        }
    }
}

/// One mark a dimension, filled when answered and never coloured by heat; then how much is on the disk.
fn draw_progress(document: &Document, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
    let saved = match &cx.session.group.turn {
        // The footer says that nothing is saved.
        None if cx.session.preview.is_some() => String::new(),
        Some(_) => cx.messages.with("statement-in-memory", &[("count", document.answered().into())]),
        None => cx.messages.with("statement-saved", &[("count", document.saving.answers.into())]),
    };
    let area = row(area, usize::from(area.height).saturating_sub(2), MARGIN);
    let mut marks = String::new();
    for part in &document.questionnaire.areas {
        for dimension in &part.dimensions {
            let is_answered = dimension.statements.iter().all(|it| document.saved.answer(&it.id).is_some());
            marks.push(if is_answered { '•' } else { '·' });
        }
        marks.push(' ');
    }
    let room = usize::from(area.width).saturating_sub(text::width(&saved) + 1);
    draw_text(&text::cut(marks.trim_end(), room), cx.theme.quiet(), frame, area);
    draw_right(&saved, cx.theme.quiet(), frame, area);
}
