//! One statement after another.

mod choices;
mod cursor;
mod draw;
mod plan;

use std::path::PathBuf;

use super::{NoteScreen, ReviewScreen};
use crate::model::questionnaire::{Area, Level, StatementId};
use crate::model::response::{Answer, Edit};
use crate::session::TurnKind;
use crate::ui::lines::fold;
use crate::ui::prelude::*;

pub(super) use choices::answer_key;
pub(super) use cursor::{StatementCursor, stays_hidden};

const LEVELS: &[Binding] = &[
    foot(&[char('1')], Command::LEVELS[0], "key-answer").edits(),
    foot(&[char('2')], Command::LEVELS[1], "key-answer").edits(),
    foot(&[char('3')], Command::LEVELS[2], "key-answer").edits(),
    foot(&[char('4')], Command::LEVELS[3], "key-answer").edits(),
    foot(&[char('5')], Command::LEVELS[4], "key-answer").edits(),
    foot(&[char('6')], Command::LEVELS[5], "key-answer").edits(),
    foot(&[char('7')], Command::LEVELS[6], "key-answer").edits(),
    foot(&[char('8')], Command::LEVELS[7], "key-answer").edits(),
    foot(&[char('9')], Command::LEVELS[8], "key-answer").edits(),
];
const OTHER_ANSWERS: &[Binding] = &[
    more(&[char('s')], Command::NOT_SURE, "not-sure").edits(),
    more(&[char('x')], Command::DOES_NOT_APPLY, "doesnt-apply").edits(),
    more(&[char('X')], Command::SKIP_AREA, "key-skip-area").edits(),
];
const MOVES: &[Binding] = &[
    foot(&[key(Code::Left), char('h'), key(Code::Backspace)], Command::PREVIOUS, "key-previous"),
    foot(&[key(Code::Right), char('l'), key(Code::Enter)], Command::NEXT, "key-next"),
    foot(PAGE_UP, Command::PAGE_UP, "key-scroll"),
    foot(PAGE_DOWN, Command::PAGE_DOWN, "key-scroll"),
];
const WORDS: &[Word] = &[
    way("line-type-not-sure", Ask::Do(Command::NOT_SURE), "line-hint-not-sure"),
    way("line-type-doesnt-apply", Ask::Do(Command::DOES_NOT_APPLY), "line-hint-doesnt-apply"),
    way("line-type-back", Ask::Do(Command::PREVIOUS), "line-hint-previous"),
    way("line-type-on", Ask::Do(Command::NEXT), "line-hint-on"),
    way("line-type-skip", Ask::Do(Command::SKIP_AREA), "line-hint-skip"),
];

pub struct StatementScreen {
    cursor: StatementCursor,
    /// How far it is scrolled, where it does not fit.
    scroll: usize,
    /// What was answered last.
    last: Option<Last>,
    /// Whether the review sent here, and an answer leads back to it.
    from_review: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Last {
    /// An answer, and the one to the same statement last time.
    Answer(Answer, Option<Answer>),
    SkippedArea,
}

impl StatementScreen {
    pub const KEYS: &KeyTable = &KeyTable::new(
        "statement",
        &[
            LEVELS,
            &[foot(ESC, Command::BACK, "key-to-start")],
            OTHER_ANSWERS,
            MOVES,
            &[
                foot(&[char('e')], Command::NOTE, "key-note").edits(),
                foot(&[char('r')], Command::REVIEW, "key-review"),
            ],
            EVERYWHERE,
        ],
        &[
            WORDS,
            &[
                way("line-type-note", Ask::Do(Command::NOTE), "line-hint-note"),
                way("line-type-review", Ask::Do(Command::REVIEW), "line-hint-review"),
                Word::TO_START,
            ],
            UNDO_LEAVE_AND_HELP,
        ],
    );

    /// The keys while somebody answers for a group.
    pub const TURN_KEYS: &KeyTable = &KeyTable::new(
        "turn",
        &[LEVELS, OTHER_ANSWERS, &[foot(ESC, Command::BACK, "key-stop-here")], MOVES, EVERYWHERE],
        &[WORDS, &[way("line-type-stop", Ask::Do(Command::BACK), "line-hint-stop")], UNDO_LEAVE_AND_HELP],
    );

    pub fn at(position: usize, cx: &Context) -> Self {
        let mut cursor = StatementCursor::at(position);
        cursor.refresh(cx);
        Self { cursor, scroll: 0, last: None, from_review: false }
    }

    /// A statement that the review sends to.
    pub(super) fn from_review(position: usize, cx: &Context) -> Self {
        Self { from_review: true, ..Self::at(position, cx) }
    }

    fn keys_of(cx: &Context) -> &'static KeyTable {
        if cx.session.group.turn.is_some() { Self::TURN_KEYS } else { Self::KEYS }
    }

    fn position(&self) -> usize {
        self.cursor.position
    }

    fn page(&mut self, command: Command, cx: &Context) {
        let lines = choices::page(self, cx).map_or(0, |lines| lines.len());
        let room = layout::statement_height(cx.size).saturating_sub(1);
        let step = room.saturating_sub(2).max(1);
        self.scroll = layout::moved(self.scroll, lines.saturating_sub(room), step, command);
    }

    /// Shows another statement, as if one came from elsewhere.
    fn show(&mut self, position: usize) {
        self.cursor.position = position;
        (self.scroll, self.last) = (0, None);
    }

    fn answer(&mut self, answer: Answer, cx: &mut Context) -> Transition {
        let position = self.position();
        let Some(statement) = self.statement(cx).map(|statement| statement.id.clone()) else {
            return Transition::Stay;
        };
        self.last = Some(Last::Answer(answer, cx.session.last_time(&statement)));
        cx.session.edit(Edit::Answers(vec![(statement, Some(answer))]));
        if !self.from_review {
            return self.move_on(position + 1, cx);
        }
        let next = cx.document().and_then(|document| document.gap_from(position));
        Transition::push(ReviewScreen::at(next.unwrap_or(position)))
    }

    /// Answers "doesn't apply" to all of the area that has no answer yet.
    fn skip_area(&mut self, cx: &mut Context) -> Transition {
        let position = self.position();
        let Some(document) = &cx.session.document else { return Transition::Stay };
        let Some((area, ..)) = document.questionnaire.at(position) else { return Transition::Stay };
        let is_gap = |statement: &&Statement| document.saved.answer(&statement.id).is_none();
        let rest: Vec<(StatementId, _)> = statements(area)
            .filter(is_gap)
            .map(|statement| (statement.id.clone(), Some(Answer::DoesNotApply)))
            .collect();
        let after = statements(area).last().map_or(position, |statement| statement.position + 1);
        self.last = (!rest.is_empty()).then_some(Last::SkippedArea);
        cx.session.edit(Edit::Answers(rest));
        self.move_on(after, cx)
    }

    /// Shows the statement at a position; after the last one, the review, or whether the answers count in a group.
    fn move_on(&mut self, position: usize, cx: &mut Context) -> Transition {
        let Some(document) = &cx.session.document else { return Transition::Stay };
        if position < document.questionnaire.len() {
            (self.cursor.position, self.scroll) = (position, 0);
            return Transition::Stay;
        }
        if cx.session.group.turn.is_some() {
            return super::ask_to_count(cx);
        }
        Transition::push(ReviewScreen::at(document.first_gap().unwrap_or(0)))
    }

    fn statement<'a>(&self, cx: &'a Context) -> Option<&'a Statement> {
        let document = cx.document()?;
        document.questionnaire.at(self.position()).map(|(_, _, statement)| statement)
    }

    /// The answer to echo.
    fn heard(&self, cx: &Context) -> Heard {
        // On a look-only document nothing is answered.
        let statement = self.statement(cx).filter(|_| !cx.session.is_look_only());
        statement.map_or(Heard::Nothing, |statement| Heard::Answer(statement.id.clone()))
    }
}

fn statements(area: &Area) -> impl Iterator<Item = &Statement> {
    area.dimensions.iter().flat_map(|dimension| &dimension.statements)
}

/// How many slips were counted before this one, while one is typed in.
fn slips_before(cx: &Context) -> Option<usize> {
    let is_slip = cx.session.group.turn.as_ref().is_some_and(|turn| turn.kind == TurnKind::Slip);
    is_slip.then_some(cx.session.group.slips)
}

impl Screen for StatementScreen {
    fn keys(&self, cx: &Context) -> &'static KeyTable {
        Self::keys_of(cx)
    }

    fn is_enabled(&self, command: Command, cx: &Context) -> bool {
        match command {
            Command::PAGE_UP | Command::PAGE_DOWN => choices::page(self, cx).is_some(),
            _ => true,
        }
    }

    fn command(&mut self, command: Command, cx: &mut Context) -> Transition {
        let is_turn = cx.session.group.turn.is_some();
        match command {
            Command::NOT_SURE => return self.answer(Answer::NotSure, cx),
            Command::DOES_NOT_APPLY => return self.answer(Answer::DoesNotApply, cx),
            Command::SKIP_AREA => return self.skip_area(cx),
            Command::PAGE_UP | Command::PAGE_DOWN => self.page(command, cx),
            Command::PREVIOUS => self.show(self.position().saturating_sub(1)),
            Command::NEXT => {
                self.last = None;
                return self.move_on(self.position() + 1, cx);
            }
            Command::BACK if is_turn => return super::ask_to_count(cx),
            Command::BACK => return Transition::Pop,
            Command::REVIEW => return Transition::push(ReviewScreen::at(self.position())),
            Command::NOTE => {
                let at = cx.document().and_then(|document| document.questionnaire.at(self.position()));
                let dimension = at.map(|(_, dimension, _)| dimension.id.clone());
                return dimension.map_or(Transition::Stay, |id| Transition::push(NoteScreen::new(id, cx)));
            }
            _ => {
                let level = command.level().and_then(|level| cx.document()?.questionnaire.scale.level(level));
                return level.map_or(Transition::Stay, |level| self.answer(Answer::Level(level), cx));
            }
        }
        Transition::Stay
    }

    fn refresh(&mut self, cx: &Context) {
        if self.cursor.refresh(cx) {
            self.last = None;
        }
    }

    fn reveal(&mut self, target: &Target, cx: &Context) -> bool {
        match target {
            Target::Statement(position) => {
                self.show(*position);
                self.from_review = false;
                true
            }
            _ => stays_hidden(target, cx),
        }
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        draw::draw(self, cx, frame, area);
    }

    fn footer(&self) -> Footer {
        Footer::KeysAndProgress
    }

    fn place(&self, cx: &Context) -> Place {
        let slips = slips_before(cx);
        let kind = if slips.is_some() { PlaceKind::Slip } else { PlaceKind::Statement };
        let place = Place::new(kind, "statement").at(file(cx).display()).at(self.position());
        slips.map_or(place.clone(), |slips| place.at(slips))
    }

    fn describe(&self, cx: &Context, spoken: &mut Spoken, out: &mut Lines) {
        let messages = &cx.messages;
        let Some(document) = &cx.session.document else { return };
        let Some((area, dimension, statement)) = document.questionnaire.at(self.position()) else { return };
        describe_place(document, cx, spoken, out);
        if !spoken.areas.1.contains(&area.id) {
            out.title(area.summary.as_deref().unwrap_or(&area.title));
            describe_answers(cx, out);
            if spoken.areas.1.is_empty() {
                out.say(&messages.text("line-choices-more"));
            }
            spoken.areas.1.push(area.id.clone());
        }
        if spoken.whole {
            out.say(&statement.text);
            let in_words = |answer| wording::answer_in_words(messages, &document.questionnaire, Some(answer));
            if let Some(answer) = document.saved.answer(&statement.id) {
                out.say(&messages.with("line-given", &[("answer", in_words(answer).into())]));
                if let Some(before) = cx.session.last_time(&statement.id) {
                    out.say(&messages.with("line-last-time", &[("answer", in_words(before).into())]));
                }
                if !document.saved.note(&dimension.id).is_empty() {
                    out.say(&messages.text("line-noted"));
                }
            }
        }
        let (at, of) = cx.session.statement_number(self.position());
        let levels = document.questionnaire.scale.len();
        let values = [("at", at.into()), ("of", of.into()), ("levels", levels.into())];
        out.say(&messages.with("line-statement-at", &values));
    }

    fn describe_choices(&self, cx: &Context, out: &mut Lines) {
        describe_answers(cx, out);
    }

    fn parse_command(&self, cx: &Context, spoken: &mut Spoken, command: Command, _: &str) -> Vec<Input> {
        match command {
            Command::NOT_SURE | Command::DOES_NOT_APPLY => spoken.heard = self.heard(cx),
            Command::SKIP_AREA if !cx.session.is_look_only() => spoken.heard = Heard::Skip,
            _ => {}
        }
        vec![Input::Command(command)]
    }

    fn parse_other(&self, cx: &Context, spoken: &mut Spoken, line: &str) -> Option<Vec<Input>> {
        let scale = &cx.document()?.questionnaire.scale;
        let typed = fold(line);
        let command = |level: Level| Command::of_level(level.number());
        if let Ok(number) = text::with_ascii_digits(&typed).trim_end_matches('.').parse::<u8>() {
            let level = scale.level(number)?;
            spoken.heard = self.heard(cx);
            return Some(vec![Input::Command(command(level))]);
        }
        let labels = scale.levels().map(|level| (scale.label(level).to_owned(), command(level)));
        let others = [("not-sure", Command::NOT_SURE), ("doesnt-apply", Command::DOES_NOT_APPLY)]
            .map(|(key, command)| (cx.messages.text(key).into_owned(), command));
        let known: Vec<(String, Command)> = labels.chain(others).collect();
        let exactly = known.iter().find(|(label, _)| fold(label) == typed);
        // One letter alone may be another word.
        let begins =
            |(label, _): &&(String, Command)| typed.chars().count() > 1 && fold(label).starts_with(&typed);
        let found: Vec<_> = exactly.map_or_else(|| known.iter().filter(begins).collect(), |one| vec![one]);
        match found.as_slice() {
            [] => None,
            [(_, command)] => {
                spoken.heard = self.heard(cx);
                Some(vec![Input::Command(*command)])
            }
            several => {
                let labels: Vec<&str> = several.iter().map(|(label, _)| label.as_str()).collect();
                Some(spoken.which_of(cx, &labels))
            }
        }
    }
}

/// The file of the document, or of the group that waits.
pub(in crate::ui::screens) fn file(cx: &Context) -> PathBuf {
    let waiting = cx.session.group.turn.as_ref().map(|turn| &*turn.group);
    waiting.or(cx.document()).map(|document| document.path.clone()).unwrap_or_default()
}

/// The place, once; of a slip, which one it is.
fn describe_place(document: &Document, cx: &Context, spoken: &mut Spoken, out: &mut Lines) {
    let file = file(cx);
    let is_new = spoken.areas.0.as_ref() != Some(&file);
    match slips_before(cx) {
        Some(slips) => {
            let goes_on = spoken.last.as_ref().is_some_and(|last| last.kind == PlaceKind::Slip);
            if !goes_on && document.answered() == 0 {
                out.say(&cx.messages.with("line-slip", &[("number", (slips + 1).into())]));
            }
        }
        None if is_new => {
            let place = cx.messages.place(document.saved.place());
            out.say(&cx.messages.with("line-place", &[("place", place.into())]));
        }
        None => {}
    }
    if is_new {
        spoken.areas = (Some(file), Vec::new());
    }
}

/// The scale's question, and all answers that can be given.
fn describe_answers(cx: &Context, out: &mut Lines) {
    let Some(document) = &cx.session.document else { return };
    let scale = &document.questionnaire.scale;
    out.say(scale.ask.as_deref().unwrap_or_default());
    let levels = scale.levels().map(|level| format!("{} {}", level.number(), scale.label(level)));
    let levels = levels.collect::<Vec<_>>().join(", ");
    out.say(&cx.messages.with("line-choices", &[("levels", levels.into())]));
}
