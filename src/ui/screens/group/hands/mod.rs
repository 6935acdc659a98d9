//! Shows of hands: how many people, then a row of counts for each statement that cards were held up for.

mod draw;
mod lines;

use crate::model::group::{Group, NoHands, Unclear, read_hands};
use crate::model::questionnaire::StatementId;
use crate::session::HandsDraft;
use crate::ui::prelude::*;

#[derive(Debug)]
pub struct HandsScreen {
    /// The field with the cursor: 0 is the number of people, the others are the rows.
    field: usize,
    /// How many people hold up cards.
    people: TextInput,
    /// The counts for each statement.
    rows: Vec<TextInput>,
}

impl HandsScreen {
    pub const KEYS: &KeyTable = &KeyTable {
        name: "hands",
        is_text: true,
        bindings: &[
            &[
                foot(ESC, Command::BACK, "key-back-to-start"),
                foot(&[key(Code::Enter), key(Code::Tab)], Command::ENTER, "key-go-on"),
                foot(&[key(Code::Up)], Command::UP, "key-move"),
                foot(&[key(Code::Down)], Command::DOWN, "key-move"),
                more(&[key(Code::BackTab)], Command::PREVIOUS_FIELD, "key-move"),
                more(&[key(Code::PageUp)], Command::PAGE_UP, "key-page"),
                more(&[key(Code::PageDown)], Command::PAGE_DOWN, "key-page"),
                foot(&[Key::ctrl('s')], Command::KEEP, "key-count-hands"),
            ],
            IN_TEXT,
        ],
        words: &[
            &[
                way("plain-type-hands-done", Ask::Do(Command::KEEP), "plain-hint-hands-done"),
                way("plain-type-back", Ask::Do(Command::PREVIOUS_FIELD), "plain-hint-previous"),
                way("plain-type-stop", Ask::Do(Command::BACK), "plain-hint-hands-stop"),
            ],
            LEAVE_AND_HELP,
        ],
    };

    fn of_draft(draft: &HandsDraft) -> Self {
        Self {
            field: draft.field,
            people: TextInput::line(&draft.people),
            rows: draft.rows.iter().map(|row| TextInput::line(row)).collect(),
        }
    }

    fn draft(&self) -> HandsDraft {
        HandsDraft {
            field: self.field,
            people: self.people.text(),
            rows: self.rows.iter().map(TextInput::text).collect(),
        }
    }

    /// The position of the statement that the current row is for.
    fn position(&self) -> Option<usize> {
        self.field.checked_sub(1)
    }

    /// The current field.
    fn input(&self) -> &TextInput {
        self.position().and_then(|position| self.rows.get(position)).unwrap_or(&self.people)
    }

    fn row_text(&self, position: usize) -> String {
        self.rows.get(position).map(TextInput::text).unwrap_or_default()
    }

    /// Whether no counts are typed.
    fn is_empty(&self) -> bool {
        self.rows.iter().all(TextInput::is_empty)
    }

    /// How many people hold up cards, or 0 if that is not clear.
    fn people(&self, cx: &Context) -> u64 {
        parse_people(&self.people.text(), cx).unwrap_or(0)
    }

    /// The counts for a statement, or what is wrong with them; `None` if nothing is typed.
    fn counts(&self, position: usize, cx: &Context) -> Option<Result<Vec<u64>, Unclear>> {
        let typed = Some(self.row_text(position)).filter(|typed| !typed.is_empty())?;
        Some(read_hands(&typed, levels(cx), self.people(cx)))
    }

    /// What is wrong with a text for the current field.
    fn wrong(&self, typed: &str, cx: &Context) -> Option<String> {
        if self.field == 0 {
            return parse_people(typed, cx).err();
        }
        if typed.is_empty() {
            return None;
        }
        let people = self.people(cx);
        let unclear = read_hands(typed, levels(cx), people).err()?;
        Some(unclear_in_words(&unclear, people, cx))
    }

    /// Back to the group; what is typed is there again the next time.
    fn leave(&self, cx: &mut Context) -> Transition {
        let group = cx.session.open_group().map(|group| group.id).filter(|_| !self.is_empty());
        if let Some(group) = group {
            cx.session.drafts.hands = Some((group, self.draft()));
            cx.say("hands-kept");
        }
        Transition::Pop
    }

    /// Counts all rows that are filled in, if each of them is clear.
    fn count(&mut self, cx: &mut Context) -> Transition {
        match self.clear_rows(cx).and_then(|(rows, people)| count(&rows, people, cx)) {
            Ok(count) => {
                cx.message = Some(cx.messages.with("hands-counted", &[("count", count.into())]));
                Transition::Pop
            }
            Err((field, wrong)) => {
                self.field = field.unwrap_or(self.field);
                cx.message = Some(wrong);
                Transition::Stay
            }
        }
    }

    /// The rows that are filled in, and how many people hold up cards.
    fn clear_rows(&self, cx: &Context) -> Result<(Vec<HandsRow>, u64), Wrong> {
        let people = parse_people(&self.people.text(), cx).map_err(|wrong| (Some(0), wrong))?;
        let mut rows = Vec::new();
        let statements = cx.session.document.iter().flat_map(|document| document.questionnaire.statements());
        for (position, statement) in statements.enumerate() {
            match self.counts(position, cx) {
                None => {}
                Some(Ok(counts)) => rows.push((statement.id.clone(), counts)),
                Some(Err(unclear)) => {
                    return Err((Some(position + 1), unclear_in_words(&unclear, people, cx)));
                }
            }
        }
        if rows.is_empty() {
            return Err((None, cx.messages.text("hands-none").into_owned()));
        }
        Ok((rows, people))
    }
}

/// The counts for a statement.
type HandsRow = (StatementId, Vec<u64>);
/// The field in which something is wrong, and what.
type Wrong = (Option<usize>, String);

/// Counts rows; returns how many.
fn count(rows: &[HandsRow], people: u64, cx: &mut Context) -> Result<usize, Wrong> {
    cx.session.count_hands(rows, people).map(|()| rows.len()).map_err(|wrong| match wrong {
        NoHands::MorePeople { most } => (None, more_people(most, &cx.messages)),
        NoHands::AnsweredTwice(id) => {
            let document = cx.session.document.as_ref();
            let position = document.and_then(|document| document.questionnaire.position(id.as_str()));
            (position.map(|position| position + 1), cx.messages.text("hands-twice").into_owned())
        }
    })
}

fn levels(cx: &Context) -> usize {
    cx.session.document.as_ref().map_or(0, |document| document.questionnaire.scale.len())
}

fn more_people(most: u64, messages: &Messages) -> String {
    messages.with("hands-more-people", &[("most", most.into())])
}

/// How many people hold up cards, or what is wrong with it.
fn parse_people(typed: &str, cx: &Context) -> Result<u64, String> {
    let typed = typed.trim();
    if typed.bytes().all(|byte| matches!(byte, b'0')) || !typed.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(cx.messages.text("hands-needs-people").into_owned());
    }
    let most = cx.session.open_group().map_or(0, Group::most_hands);
    // A number that is too long to be read is too large as well.
    typed.parse().ok().filter(|people| *people <= most).ok_or_else(|| more_people(most, &cx.messages))
}

fn unclear_in_words(unclear: &Unclear, people: u64, cx: &Context) -> String {
    match unclear {
        Unclear::NotNumbers | Unclear::HowMany(_) => {
            cx.messages.with("hands-unclear", &[("levels", levels(cx).into())])
        }
        Unclear::TooMany(hands) => {
            cx.messages.with("hands-too-many", &[("hands", (*hands).into()), ("people", people.into())])
        }
    }
}

/// Opens what was typed before, or empty rows.
pub(super) fn open(cx: &mut Context) -> Transition {
    let (Some(document), Some(group)) = (&cx.session.document, cx.session.open_group()) else {
        return Transition::Stay;
    };
    if group.revealed.is_some() {
        cx.say("hands-too-late");
        return Transition::Stay;
    }
    let (id, most, statements) = (group.id, group.most_hands(), document.questionnaire.len());
    let hands = &mut cx.session.drafts.hands;
    let left = hands.take_if(|(group, draft)| *group == id && draft.rows.len() == statements);
    let draft = left.map(|(_, draft)| draft).unwrap_or_else(|| HandsDraft {
        field: 0,
        people: if most > 0 { most.to_string() } else { String::new() },
        rows: vec![String::new(); statements],
    });
    Transition::push(HandsScreen::of_draft(&draft))
}

impl Screen for HandsScreen {
    fn keys(&self, _: &Context) -> &'static KeyTable {
        Self::KEYS
    }

    fn command(&mut self, command: Command, cx: &mut Context) -> Transition {
        let to = match command {
            Command::BACK => return self.leave(cx),
            Command::KEEP => return self.count(cx),
            Command::ENTER => match self.wrong(&self.input().text(), cx) {
                Some(wrong) => {
                    cx.message = Some(wrong);
                    return Transition::Stay;
                }
                None if self.field == self.rows.len() => return self.count(cx),
                None => Command::DOWN,
            },
            Command::PREVIOUS_FIELD => Command::UP,
            other => other,
        };
        self.field = layout::moved(self.field, self.rows.len(), layout::page_step(cx.size), to);
        Transition::Stay
    }

    fn type_in(&mut self, typed: Typed, cx: &mut Context) {
        if is_for_counts(&typed) {
            let input = self.field.checked_sub(1).and_then(|position| self.rows.get_mut(position));
            input.unwrap_or(&mut self.people).type_in(typed, layout::page_width(cx.size));
        }
    }

    fn would_lose(&self, _: &Context) -> Option<&'static str> {
        (!self.is_empty()).then_some("leave-hands")
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        draw::draw(self, cx, frame, area);
    }

    fn place(&self, _: &Context) -> Place {
        Place::new(PlaceKind::Other, Self::KEYS.name).at(self.field)
    }

    fn describe(&self, cx: &Context, spoken: &mut Spoken, out: &mut Lines) {
        lines::describe(self, cx, spoken.whole, out);
    }

    fn describe_choices(&self, cx: &Context, out: &mut Lines) {
        let key = if self.field == 0 { "plain-numbers-hands-people" } else { "plain-numbers-hands" };
        out.say(&cx.messages.text(key));
    }

    fn is_offered_in_lines(&self, command: Command, _: &Context) -> bool {
        match command {
            Command::PREVIOUS_FIELD => self.field > 0,
            Command::KEEP => !self.is_empty(),
            _ => true,
        }
    }

    fn parse_command(&self, _: &Context, _: &mut Spoken, command: Command, _: &str) -> Vec<Input> {
        // Before the number of people there is nothing but the group.
        let leaves = command == Command::PREVIOUS_FIELD && self.field == 0;
        vec![Input::Command(if leaves { Command::BACK } else { command })]
    }

    fn parse_empty(&self, cx: &Context, _: &mut Spoken) -> Option<Vec<Input>> {
        Some(lines::parse_empty(self, cx))
    }

    fn parse_other(&self, cx: &Context, spoken: &mut Spoken, line: &str) -> Option<Vec<Input>> {
        // What is not clear is refused at once, and what was there before stays.
        let wrong = self.wrong(line, cx);
        Some(wrong.map_or_else(|| lines::fill(line), |wrong| spoken.answer(wrong)))
    }
}

/// Whether a key is one of those that counts are typed with.
fn is_for_counts(typed: &Typed) -> bool {
    match typed {
        Typed::Key(Key { code: Code::Char(c), ctrl: false, alt: false, .. }) => {
            c.is_ascii_digit() || matches!(c, ' ' | ',' | ';' | '/')
        }
        Typed::Key(_) | Typed::Paste(_) | Typed::Whole(_) => true,
    }
}
