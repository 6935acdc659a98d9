//! The fields, with what the questionnaire is about and how long it takes around them.

use super::{BeginScreen, Field};
use crate::ui::prelude::*;

pub(super) fn draw(screen: &BeginScreen, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
    let Some(questionnaire) = cx.session.questionnaires.get(screen.chosen) else { return };
    let (messages, theme) = (&cx.messages, &cx.theme);
    let width = layout::page_width(cx.size).min(usize::from(area.width.saturating_sub(2 * MARGIN)));
    let is_spacious = area.height >= 20;
    let area = from(area, usize::from(MARGIN), 0);
    let title = Span::styled(questionnaire.title.as_str(), theme.heading());
    let mut lines = vec![Line::default(), cut_line([title], area.width)];
    let blank =
        |lines: &mut Vec<Line<'_>>, count: usize| lines.resize_with(lines.len() + count, Line::default);
    blank(&mut lines, usize::from(is_spacious));
    if is_spacious {
        lines.extend(wrapped(&questionnaire.summary, width, theme.body()));
        blank(&mut lines, 1);
    }
    lines.extend(wrapped(&facts(questionnaire, messages), width, theme.quiet()));
    blank(&mut lines, 1 + usize::from(is_spacious));
    let place = questionnaire.place.clone().unwrap_or_else(|| messages.text("begin-place").into_owned());
    let name = messages.text("begin-name").into_owned();
    for (field, question, input) in [(Field::Place, place, &screen.place), (Field::Name, name, &screen.name)]
    {
        let has_focus = screen.field == field;
        let style = if has_focus { theme.heading() } else { theme.quiet() };
        lines.extend(wrapped(&question, width, style));
        let field = Rect { width: u16::try_from(width).unwrap_or(u16::MAX), ..row(area, lines.len(), 0) };
        draw_line(input, has_focus, theme, frame, field);
        blank(&mut lines, 1 + usize::from(area.height > 14));
    }
    if cx.session.questionnaires.len() > 1 {
        let has_focus = screen.field == Field::Questionnaire;
        let values = [
            ("title", questionnaire.title.as_str().into()),
            ("at", (screen.chosen + 1).into()),
            ("of", cx.session.questionnaires.len().into()),
        ];
        let chosen = messages.with("begin-questions", &values);
        let style = if has_focus { theme.selected() } else { theme.quiet() };
        if has_focus {
            let Rect { x, y, .. } = row(area, lines.len(), 0);
            frame.set_cursor_position(Position { x, y });
        }
        lines.push(Line::styled(text::cut(&chosen, width).into_owned(), style));
    }
    frame.render_widget(Paragraph::new(lines), area);
}

/// How many statements there are, and how long they take.
pub(super) fn facts(questionnaire: &Questionnaire, messages: &Messages) -> String {
    let statements = ("statements", questionnaire.len().into());
    match questionnaire.minutes {
        Some(minutes) => messages.with("begin-facts", &[statements, ("minutes", minutes.into())]),
        None => messages.with("begin-facts-untimed", &[statements]),
    }
}
