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

pub struct ReviewScreen {
    cursor: StatementCursor,
}

impl ReviewScreen {
    pub const KEYS: &KeyTable = &KeyTable::new(
        "review",
        &[
            &[
                foot(ESC, Command::BACK, "key-back-to-start"),
                foot(&[char('f')], Command::FINISH, "key-finish").edits(),
                foot(ENTER, Command::ENTER, "key-go-to"),
            ],
            LIST,
            MOVES,
            EVERYWHERE,
        ],
        &[
            &[
                other("line-numbers-review"),
                way("line-type-finish", Ask::Do(Command::FINISH), "line-hint-finish"),
                Word::ALL,
                Word::BACK,
            ],
            UNDO_LEAVE_AND_HELP,
        ],
    );

    pub fn at(position: usize) -> Self {
        Self { cursor: StatementCursor::at(position) }
    }

    /// The statements by area, each with its answer; and which line is chosen.
    fn lines<'a>(&self, document: &'a Document, width: usize, cx: &Context) -> (Vec<Line<'a>>, usize) {
        let (quiet, mut lines, mut chosen) = (cx.theme.quiet(), Vec::new(), 0);
        let answer = |statement: &Statement| answer(statement, document, width, cx);
        let widest = document.questionnaire.statements().map(|statement| text::width(&answer(statement)));
        let room = width.saturating_sub(widest.max().unwrap_or(0).min(width / 2) + 2);
        let columns = cx.size.0.saturating_sub(3);
        for area in &document.questionnaire.areas {
            if !lines.is_empty() {
                lines.push(Line::default());
            }
            lines.push(cut_line([Span::styled(area.title.as_str(), quiet)], columns));
            for statement in area.dimensions.iter().flat_map(|dimension| &dimension.statements) {
                let is_chosen = statement.position == self.cursor.position;
                if is_chosen {
                    chosen = lines.len();
                }
                let style = if is_chosen { cx.theme.selected() } else { cx.theme.body() };
                let is_answered = document.saved.answer(&statement.id).is_some();
                let spans = [
                    Span::styled(text::fit(&statement.text, room), style),
                    Span::raw("  "),
                    Span::styled(answer(statement), if is_answered { cx.theme.heading() } else { quiet }),
                ];
                lines.push(cut_line(spans, columns));
            }
        }
        (lines, chosen)
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
        let document = cx.document();
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
            _ => self.cursor.position = cx.moved(position, document.questionnaire.len(), command),
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
        let count = cx.document().map_or(0, |document| document.questionnaire.len());
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
        draw_text(&cx.messages.text("review-title"), cx.theme.heading(), frame, row(area, 1, MARGIN));
        let width = usize::from(row(area, 0, MARGIN).width).min(WIDEST);
        let intro = gaps(document, cx);
        let top = 3 + draw_wrapped(&intro, width, cx.theme.quiet(), frame, from(area, MARGIN, 2));
        let rows = usize::from(area.height).saturating_sub(top + 2).max(1);
        let (lines, chosen) = self.lines(document, width, cx);
        let skip = layout::skip_around(chosen, lines.len(), rows);
        draw_list(lines, skip, Some(chosen), &cx.theme, frame, first_rows(from(area, 0, top), rows));
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
            out.say(&messages.text("line-review-title"));
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
                say(statement, &messages.with("line-statement-answer", &values));
            }
        } else if spoken.whole {
            let is_gap = |statement: &&Statement| document.saved.answer(&statement.id).is_none();
            let gaps = questionnaire.statements().filter(is_gap).take(MOST_GAPS);
            gaps.for_each(|statement| say(statement, &statement.text));
            if more > 0 {
                out.say(&messages.with("line-more", &[("count", more.into())]));
            }
        }
        out.say(&messages.text("line-review-ask"));
    }

    fn parse_other(&self, cx: &Context, _: &mut Spoken, line: &str) -> Option<Vec<Input>> {
        let document = cx.document()?;
        enter_row(line, document.questionnaire.len())
    }
}

/// The answer as it is listed: on a narrow terminal its key, which leaves the room to the statement.
fn answer(statement: &Statement, document: &Document, width: usize, cx: &Context) -> String {
    match document.saved.answer(&statement.id) {
        Some(answer) if width < NARROW => answer_key(answer, cx),
        None if width < NARROW => "·".to_owned(),
        answer => wording::answer_in_words(&cx.messages, &document.questionnaire, answer),
    }
}
