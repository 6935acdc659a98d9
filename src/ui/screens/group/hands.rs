//! Shows of hands: how many people, then a row of counts for each statement that cards were held up for.

use super::people_in;
use crate::model::group::{Group, NoHands, Unclear, read_hands};
use crate::model::questionnaire::StatementId;
use crate::session::HandsDraft;
use crate::ui::prelude::*;

/// How many people hold up cards; the other fields are the counts for each statement.
const PEOPLE: usize = 0;
/// The widest that the number of people gets, and a row of counts.
const PEOPLE_COLUMNS: usize = 6;
const COUNTS_COLUMNS: usize = 24;

pub struct HandsScreen {
    form: Form,
    statements: usize,
}

impl HandsScreen {
    pub const KEYS: &KeyTable = &KeyTable::text(
        "hands",
        &[
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
        &[
            &[
                way("line-type-hands-done", Ask::Do(Command::KEEP), "line-hint-hands-done"),
                way("line-type-back", Ask::Do(Command::PREVIOUS_FIELD), "line-hint-previous"),
                way("line-type-stop", Ask::Do(Command::BACK), "line-hint-hands-stop"),
            ],
            LEAVE_AND_HELP,
        ],
    );

    fn of_draft(draft: &HandsDraft) -> Self {
        let texts = std::iter::once(&draft.people).chain(&draft.rows);
        Self { form: Form::new(texts.map(String::as_str), draft.field), statements: draft.rows.len() }
    }

    fn draft(&self) -> HandsDraft {
        let rows = (1..=self.statements).map(|field| self.form.text(field)).collect();
        HandsDraft { field: self.form.field, people: self.form.text(PEOPLE), rows }
    }

    /// The position of the statement that the current row is for.
    fn position(&self) -> Option<usize> {
        self.form.field.checked_sub(1)
    }

    /// Whether no counts are typed.
    fn is_empty(&self) -> bool {
        (1..=self.statements).all(|field| self.form.text(field).is_empty())
    }

    /// How many people hold up cards, or 0 if that is not clear.
    fn people(&self, cx: &Context) -> u64 {
        parse_people(&self.form.text(PEOPLE), cx).unwrap_or(0)
    }

    /// The counts for a statement, or what is wrong with them; `None` if nothing is typed.
    fn counts(&self, position: usize, cx: &Context) -> Option<Result<Vec<u64>, Unclear>> {
        let typed = Some(self.form.text(position + 1)).filter(|typed| !typed.is_empty())?;
        Some(read_hands(&typed, levels(cx), self.people(cx)))
    }

    /// What is wrong with a text for the current field.
    fn wrong(&self, typed: &str, cx: &Context) -> Option<String> {
        if self.form.field == PEOPLE {
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
                self.form.field = field.unwrap_or(self.form.field);
                cx.message = Some(wrong);
                Transition::Stay
            }
        }
    }

    /// The rows that are filled in, and how many people hold up cards.
    fn clear_rows(&self, cx: &Context) -> Result<(Vec<HandsRow>, u64), Wrong> {
        let people = parse_people(&self.form.text(PEOPLE), cx).map_err(|wrong| (Some(PEOPLE), wrong))?;
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

    /// A row of counts, and what they come to.
    fn draw_row(
        &self,
        position: usize,
        statement: &Statement,
        cx: &Context,
        frame: &mut Frame<'_>,
        area: Rect,
    ) {
        let (messages, theme) = (&cx.messages, &cx.theme);
        draw_text(&format!("{:>2}", position + 1), theme.quiet(), frame, area);
        let columns = COUNTS_COLUMNS.min(usize::from(cx.size.0 / 3));
        self.form.draw(position + 1, theme, frame, first_columns(from(area, 4, 0), columns));
        let beside = from(area, columns + 6, 0);
        let group = cx.session.open_group();
        let (content, style) = match self.counts(position, cx) {
            Some(Ok(counts)) => {
                let values =
                    [("hands", counts.iter().sum::<u64>().into()), ("people", self.people(cx).into())];
                (messages.with("hands-of", &values), theme.body())
            }
            Some(Err(_)) => (messages.text("hands-not-yet").into_owned(), theme.quiet()),
            None if group.is_some_and(|group| group.is_by_hands(&statement.id)) => {
                (messages.text("hands-row-counted").into_owned(), theme.quiet())
            }
            None if group.is_some_and(|group| group.is_answered_in_private(&statement.id)) => {
                (messages.text("hands-row-private").into_owned(), theme.quiet())
            }
            None => (statement.text.clone(), theme.quiet()),
        };
        draw_text(&content, style, frame, first_columns(beside, usize::from(beside.width).saturating_sub(1)));
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
            let position = cx.document().and_then(|document| document.questionnaire.position(id.as_str()));
            (position.map(|position| position + 1), cx.messages.text("hands-twice").into_owned())
        }
    })
}

fn levels(cx: &Context) -> usize {
    cx.document().map_or(0, |document| document.questionnaire.scale.len())
}

fn more_people(most: u64, messages: &Messages) -> String {
    messages.with("hands-more-people", &[("most", most.into())])
}

/// How many people hold up cards, or what is wrong with it.
fn parse_people(typed: &str, cx: &Context) -> Result<u64, String> {
    let typed = text::with_ascii_digits(typed.trim());
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
            Command::ENTER => match self.wrong(&self.form.text(self.form.field), cx) {
                Some(wrong) => {
                    cx.message = Some(wrong);
                    return Transition::Stay;
                }
                None if self.form.field == self.statements => return self.count(cx),
                None => Command::DOWN,
            },
            Command::PREVIOUS_FIELD => Command::UP,
            other => other,
        };
        self.form.field = cx.moved(self.form.field, self.statements + 1, to);
        Transition::Stay
    }

    fn type_in(&mut self, typed: Typed, cx: &mut Context) {
        if is_for_counts(&typed) {
            self.form.type_in(typed, cx);
        }
    }

    fn would_lose(&self, _: &Context) -> Option<&'static str> {
        (!self.is_empty()).then_some("leave-hands")
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        let (messages, theme, Some(document)) = (&cx.messages, &cx.theme, &cx.session.document) else {
            return;
        };
        draw_heading(&messages.text("screen-hands"), &people_in(cx), theme, frame, row(area, 1, MARGIN));
        let questionnaire = &document.questionnaire;
        let left = from(area, MARGIN, 0);
        let (width, height) = (layout::text_width(cx.size), usize::from(area.height));
        let gap = usize::from(height >= 20);
        let mut at = 2 + gap;
        if height >= 16 {
            let public = messages.text("hands-public");
            at += draw_wrapped(&public, width, theme.quiet(), frame, from(left, 0, at)) + gap;
        }
        let (question, line) = (messages.text("hands-people"), row(left, at, 0));
        draw_text(&question, self.form.label_style(PEOPLE, theme), frame, line);
        let field = from(line, text::width(&question) + 2, 0);
        let columns = usize::from(field.width).saturating_sub(1).clamp(1, PEOPLE_COLUMNS);
        self.form.draw(PEOPLE, theme, frame, first_columns(field, columns));
        at += 1 + gap;
        // The statement is read aloud, so all of it is shown, with the levels that the counts are for.
        let position = self.position().unwrap_or(0);
        let Some((_, _, statement)) = questionnaire.at(position) else { return };
        let style = if self.form.field == PEOPLE { theme.quiet() } else { theme.heading() };
        at += draw_wrapped(&statement.text, width, style, frame, from(left, 0, at));
        let labels = wrapped(&questionnaire.scale.labels().join(" · "), width, theme.quiet());
        if at + labels.len() + 3 < height {
            let rows = labels.len();
            frame.render_widget(Paragraph::new(labels), from(left, 0, at));
            at += rows + gap;
        }
        let room = height.saturating_sub(1 + gap + at).max(1);
        let skip = layout::skip_around(position, questionnaire.len(), room);
        for (index, statement) in questionnaire.statements().enumerate().skip(skip).take(room) {
            self.draw_row(index, statement, cx, frame, row(left, at + index - skip, 0));
        }
        if skip + room < questionnaire.len() {
            draw_right("↓", theme.quiet(), frame, row(area, at + room - 1, 1));
        }
    }

    fn place(&self, _: &Context) -> Place {
        Place::new(PlaceKind::Other, Self::KEYS.name).at(self.form.field)
    }

    fn describe(&self, cx: &Context, spoken: &mut Spoken, out: &mut Lines) {
        let (messages, Some(document)) = (&cx.messages, &cx.session.document) else { return };
        let questionnaire = &document.questionnaire;
        let Some(position) = self.position() else {
            if spoken.whole {
                out.say(&messages.text("hands-public"));
            }
            out.say(&messages.text("hands-people"));
            return out.kept(&self.form.text(PEOPLE), "line-hands-no-number", messages);
        };
        let Some((_, _, statement)) = questionnaire.at(position) else { return };
        if position == 0 && spoken.whole {
            let levels = questionnaire.scale.labels().join(", ");
            out.say(&messages.with("line-hands-levels", &[("levels", levels.into())]));
        }
        if spoken.whole {
            out.say(&statement.text);
        }
        let group = cx.session.open_group();
        match self.counts(position, cx) {
            Some(Ok(_)) => {
                out.say(&messages.with("line-kept", &[("text", self.form.text(position + 1).into())]));
            }
            None if group.is_some_and(|group| group.is_by_hands(&statement.id)) => {
                out.say(&messages.text("line-hands-known"));
            }
            None if group.is_some_and(|group| group.is_answered_in_private(&statement.id)) => {
                out.say(&messages.text("line-hands-in-private"));
            }
            None | Some(Err(_)) => {}
        }
        let values = [("at", (position + 1).into()), ("of", questionnaire.len().into())];
        out.say(&messages.with("line-hands-at", &values));
    }

    fn describe_choices(&self, cx: &Context, out: &mut Lines) {
        let key = if self.form.field == PEOPLE { "line-numbers-hands-people" } else { "line-numbers-hands" };
        out.say(&cx.messages.text(key));
    }

    fn is_offered_in_lines(&self, command: Command, _: &Context) -> bool {
        match command {
            Command::PREVIOUS_FIELD => self.form.field > PEOPLE,
            Command::KEEP => !self.is_empty(),
            _ => true,
        }
    }

    fn parse_command(&self, _: &Context, _: &mut Spoken, command: Command, _: &str) -> Vec<Input> {
        // Before the number of people there is nothing but the group.
        let leaves = command == Command::PREVIOUS_FIELD && self.form.field == PEOPLE;
        vec![Input::Command(if leaves { Command::BACK } else { command })]
    }

    fn parse_empty(&self, cx: &Context, _: &mut Spoken) -> Option<Vec<Input>> {
        let counts = self.position().and_then(|position| self.counts(position, cx));
        let is_unclear = matches!(counts, Some(Err(_)));
        Some(if is_unclear { fill("") } else { vec![Input::Command(Command::ENTER)] })
    }

    fn parse_other(&self, cx: &Context, spoken: &mut Spoken, line: &str) -> Option<Vec<Input>> {
        // What is not clear is refused at once, and what was there before stays.
        let wrong = self.wrong(line, cx);
        Some(wrong.map_or_else(|| fill(line), |wrong| spoken.answer(wrong)))
    }
}

/// Whether a key is one of those that counts are typed with.
fn is_for_counts(typed: &Typed) -> bool {
    match typed {
        Typed::Key(Key { code: Code::Char(c), ctrl: false, alt: false, .. }) => {
            text::digit(*c).is_some() || matches!(c, ' ' | ',' | ';' | '/' | '،' | '，' | '、')
        }
        Typed::Key(_) | Typed::Paste(_) | Typed::Whole(_) => true,
    }
}
