//! All statements with their answers, before finishing.

use super::statement::{StatementCursor, answer_key, file, stays_hidden};
use super::{HeatmapScreen, StatementScreen};
use crate::model::response::{Edit, Stage};
use crate::ui::prelude::*;

/// The farthest that a statement and its answer are apart.
const WIDEST: usize = 100;
/// Below this many columns there is no room for a statement beside the words of its answer.
const NARROW: usize = 50;
/// The most statements without an answer that line mode names unasked.
const MOST_GAPS: usize = 10;

#[derive(Debug)]
pub struct ReviewScreen {
    cursor: StatementCursor,
}

/// A line of the list.
enum ListLine<'a> {
    Blank,
    Area(&'a str),
    Statement(&'a Statement),
}

impl ReviewScreen {
    pub const KEYS: &KeyTable = &KeyTable {
        name: "review",
        is_text: false,
        bindings: &[
            &[
                foot(ESC, Command::BACK, "key-back-to-start"),
                foot(&[char('f')], Command::FINISH, "key-finish").edits(),
                foot(ENTER, Command::ENTER, "key-go-to"),
                foot(UP, Command::UP, "key-move"),
                foot(DOWN, Command::DOWN, "key-move"),
            ],
            MOVES,
            EVERYWHERE,
        ],
        words: &[
            &[way("plain-type-finish", Ask::Do(Command::FINISH), "plain-hint-finish"), Word::ALL, Word::BACK],
            UNDO_LEAVE_AND_HELP,
        ],
    };

    pub fn at(position: usize) -> Self {
        Self { cursor: StatementCursor::at(position) }
    }
}

/// How many statements have no answer.
fn gaps(document: &Document, cx: &Context) -> String {
    match document.gaps() {
        0 => cx.messages.text("review-complete").into_owned(),
        gaps if gaps == document.questionnaire.len() => cx.messages.text("review-none").into_owned(),
        gaps => cx.messages.with("review-gaps", &[("count", gaps.into())]),
    }
}

impl Screen for ReviewScreen {
    fn keys(&self, _: &Context) -> &'static KeyTable {
        Self::KEYS
    }

    fn is_enabled(&self, command: Command, cx: &Context) -> bool {
        let document = cx.session.document.as_ref();
        command != Command::FINISH || document.is_some_and(|document| document.answered() > 0)
    }

    fn command(&mut self, command: Command, cx: &mut Context) -> Transition {
        let Some(document) = &cx.session.document else { return Transition::Stay };
        let position = self.cursor.position;
        match command {
            Command::ENTER => {
                return Transition::Reset(vec![Box::new(StatementScreen::from_review(position, cx))]);
            }
            Command::BACK => return Transition::PopTo(Target::Statement(position)),
            Command::FINISH if document.answered() > 0 => cx.session.push(Effect::Stamp),
            Command::FINISH => cx.say("review-nothing-yet"),
            _ => {
                let last = document.questionnaire.len().saturating_sub(1);
                self.cursor.position = layout::moved(position, last, layout::page_step(cx.size), command);
            }
        }
        Transition::Stay
    }

    fn on_event(&mut self, event: &AppEvent, cx: &mut Context) -> Transition {
        let AppEvent::Stamped(stamp) = event else { return Transition::Stay };
        cx.session.edit(Edit::Stage(Stage::Finished(Some(stamp.at))));
        Transition::Reset(vec![Box::new(HeatmapScreen::new(cx))])
    }

    fn refresh(&mut self, cx: &Context) {
        self.cursor.refresh(cx);
    }

    fn reveal(&mut self, target: &Target, cx: &Context) -> bool {
        let count = cx.session.document.as_ref().map_or(0, |document| document.questionnaire.len());
        match target {
            Target::Statement(position) | Target::Row(position) if *position < count => {
                self.cursor.position = *position;
                true
            }
            Target::Review => true,
            _ => stays_hidden(target, cx),
        }
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        let Some(document) = &cx.session.document else { return };
        let title = Span::styled(cx.messages.text("review-title"), cx.theme.heading());
        frame.render_widget(title, row(area, 1, MARGIN));
        let width = usize::from(row(area, 0, MARGIN).width).min(WIDEST);
        let intro = wrapped(&gaps(document, cx), width, cx.theme.quiet());
        let top = 2 + intro.len() + 1;
        frame.render_widget(Paragraph::new(intro), from(area, usize::from(MARGIN), 2));
        let height = usize::from(area.height).saturating_sub(top + 2).max(1);
        let list = from(area, 0, top);
        self.draw_list(
            document,
            width,
            cx,
            frame,
            Rect { height: u16::try_from(height).unwrap_or(1), ..list },
        );
    }

    fn footer(&self) -> Footer {
        Footer::KeysAndSaved
    }

    fn place(&self, cx: &Context) -> Place {
        Place::new(PlaceKind::Review, "review").at(file(cx).display())
    }

    fn describe(&self, cx: &Context, spoken: &mut Spoken, out: &mut Lines) {
        let (messages, Some(document)) = (&cx.messages, &cx.session.document) else { return };
        if spoken.whole {
            out.say(&messages.text("plain-review-title"));
        }
        out.say(&gaps(document, cx));
        let mut say = |statement: &Statement, line: &str| {
            out.say(&format!("{}. {line}", statement.position + 1));
        };
        let questionnaire = &document.questionnaire;
        let more = document.gaps().saturating_sub(MOST_GAPS);
        if spoken.all {
            for statement in questionnaire.statements() {
                let answer = document.saved.answer(&statement.id);
                let answer = capital(&wording::answer_in_words(messages, questionnaire, answer));
                let values = [("statement", statement.text.as_str().into()), ("answer", answer.into())];
                say(statement, &messages.with("plain-statement-answer", &values));
            }
        } else if spoken.whole {
            let is_gap = |statement: &&Statement| document.saved.answer(&statement.id).is_none();
            let gaps = questionnaire.statements().filter(is_gap).take(MOST_GAPS);
            gaps.for_each(|statement| say(statement, &statement.text));
            if more > 0 {
                out.say(&messages.with("plain-more", &[("count", more.into())]));
            }
        }
        out.say(&messages.text("plain-review-ask"));
    }

    fn describe_choices(&self, cx: &Context, out: &mut Lines) {
        out.say(&cx.messages.text("plain-numbers-review"));
    }

    fn parse_other(&self, cx: &Context, _: &mut Spoken, line: &str) -> Option<Vec<Input>> {
        let document = cx.session.document.as_ref()?;
        let at = number(line).filter(|at| *at < document.questionnaire.len())?;
        Some(vec![Input::Select(Target::Row(at)), Input::Command(Command::ENTER)])
    }
}

impl ReviewScreen {
    fn draw_list(&self, document: &Document, width: usize, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        let lines = list_lines(document);
        let is_chosen = |line: &ListLine<'_>| matches!(line, ListLine::Statement(statement) if statement.position == self.cursor.position);
        let at = lines.iter().position(is_chosen).unwrap_or(0);
        let room = usize::from(area.height);
        let skip = at.saturating_sub(room / 2).min(lines.len().saturating_sub(room));
        let answer = |statement: &Statement| answer(statement, document, width, cx);
        let widest = document.questionnaire.statements().map(|statement| text::width(&answer(statement)));
        let answers = widest.max().unwrap_or(0).min(width / 2);
        let quiet = cx.theme.quiet();
        for (is_more, index, arrow) in
            [(skip > 0, 0, "↑"), (skip + room < lines.len(), room.saturating_sub(1), "↓")]
        {
            if is_more {
                frame.render_widget(right(arrow, quiet), row(area, index, 1));
            }
        }
        for (offset, line) in lines.iter().skip(skip).take(room).enumerate() {
            let area = from(row(area, offset, 0), usize::from(MARGIN), 0);
            let statement = match line {
                ListLine::Blank => continue,
                ListLine::Area(title) => {
                    let title = text::cut(title, usize::from(area.width));
                    frame.render_widget(Span::styled(title, quiet), area);
                    continue;
                }
                ListLine::Statement(statement) => statement,
            };
            let style = if is_chosen(line) { cx.theme.selected() } else { cx.theme.body() };
            let room = width.saturating_sub(answers + 2);
            frame.render_widget(Span::styled(text::fit(&statement.text, room), style), area);
            let is_answered = document.saved.answer(&statement.id).is_some();
            let style = if is_answered { cx.theme.heading() } else { quiet };
            let end = from(area, room + 2, 0);
            let answer = answer(statement);
            frame.render_widget(Span::styled(text::cut(&answer, usize::from(end.width)), style), end);
            if is_chosen(line) {
                frame.set_cursor_position(Position { x: area.x, y: area.y });
            }
        }
    }
}

fn list_lines(document: &Document) -> Vec<ListLine<'_>> {
    let mut lines = Vec::new();
    for area in &document.questionnaire.areas {
        if !lines.is_empty() {
            lines.push(ListLine::Blank);
        }
        lines.push(ListLine::Area(&area.title));
        let statements = area.dimensions.iter().flat_map(|dimension| &dimension.statements);
        lines.extend(statements.map(ListLine::Statement));
    }
    lines
}

/// The answer as it is listed: on a narrow terminal its key, which leaves the room to the statement.
fn answer(statement: &Statement, document: &Document, width: usize, cx: &Context) -> String {
    match document.saved.answer(&statement.id) {
        Some(answer) if width < NARROW => answer_key(answer, cx),
        None if width < NARROW => "·".to_owned(),
        answer => wording::answer_in_words(&cx.messages, &document.questionnaire, answer),
    }
}
