//! One person's turn: the calm screens before and after it, and whether the answers are counted.

use super::people_in;
use crate::session::{History, TurnKind};
use crate::ui::prelude::*;
use crate::ui::screens::{StatementScreen, of_document};

/// The widest that a calm screen is set.
const CALM_COLUMNS: usize = 60;

/// The screens around a turn at the keyboard: nothing is seen of what was there or comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HandoverScreen {
    /// Whoever comes next can begin.
    Before,
    /// The last person is done.
    After,
}

impl HandoverScreen {
    pub const KEYS: &KeyTable = &KeyTable::new(
        "handover",
        &[
            &[
                foot(ENTER, Command::ENTER, "key-go-on"),
                foot(&[char('n')], Command::NEXT_PERSON, "key-next-person").edits(),
                foot(ESC, Command::BACK, "key-to-group"),
            ],
            ON_A_SHARED_SCREEN,
        ],
        &[LEAVE_AND_HELP],
    );

    /// Whoever sits down now, or later, neither sees nor undoes what was done before.
    pub(super) fn before(cx: &mut Context) -> Self {
        cx.session.history = History::default();
        Self::Before
    }
}

/// Begins to take somebody's answers; returns the screen of the first statement.
pub(super) fn begin(kind: TurnKind, cx: &mut Context) -> Option<Box<dyn Screen>> {
    let Some(left_out) = cx.session.begin_turn(kind) else {
        cx.say("turn-nothing-left");
        return None;
    };
    if left_out > 0 {
        cx.message = Some(cx.messages.with("turn-passed-over", &[("count", left_out.into())]));
    }
    Some(Box::new(StatementScreen::at(0, cx)))
}

/// Asks whether the answers are counted. Without answers the turn just ends.
pub fn ask_to_count(cx: &mut Context) -> Transition {
    match cx.document().map_or(0, Document::answered) {
        0 => end(false, cx),
        _ => Transition::push(CountInScreen::default()),
    }
}

/// Ends the turn: nothing leads back to its answers. After a slip comes the next one; a slip without answers ends the pile.
fn end(counts: bool, cx: &mut Context) -> Transition {
    let Some(turn) = cx.session.end_turn(counts) else { return Transition::Stay };
    let mut screens = of_document(cx);
    match turn.kind {
        _ if !turn.is_answered => {}
        TurnKind::Person => screens.push(Box::new(HandoverScreen::After)),
        TurnKind::Slip => {
            screens.extend(begin(TurnKind::Slip, cx));
            let key = if turn.is_counted { "slip-counted" } else { "slip-left-out" };
            cx.message = Some(cx.messages.with(key, &[("who", people_in(cx).into())]));
        }
    }
    Transition::Reset(screens)
}

/// Draws a few sentences in the middle of an empty screen, the main ones bold.
fn draw_calm(sentences: &[(String, bool)], cx: &Context, frame: &mut Frame<'_>, area: Rect) {
    let (columns, height) = (usize::from(area.width), usize::from(area.height));
    let gap = usize::from(height >= 16);
    let rows = |width: usize| -> usize {
        sentences.iter().map(|(sentence, _)| text::wrap(sentence, width).len() + gap).sum()
    };
    let width = layout::text_width(cx.size).min(CALM_COLUMNS);
    // On a low terminal every column counts.
    let width = if rows(width) < height { width } else { columns.saturating_sub(2) };
    let left = (columns.saturating_sub(width) / 2).max(1);
    let mut at = height.saturating_sub(rows(width) + 1) / 2;
    for (sentence, is_main) in sentences {
        let style = if *is_main { cx.theme.heading() } else { cx.theme.body() };
        at += draw_wrapped(sentence, width, style, frame, from(area, left, at)) + gap;
    }
}

impl Screen for HandoverScreen {
    fn keys(&self, _: &Context) -> &'static KeyTable {
        Self::KEYS
    }

    fn is_enabled(&self, command: Command, _: &Context) -> bool {
        command != Command::NEXT_PERSON || *self == Self::After
    }

    fn command(&mut self, command: Command, cx: &mut Context) -> Transition {
        match (*self, command) {
            (Self::Before, Command::ENTER) => {
                begin(TurnKind::Person, cx).map_or(Transition::Pop, Transition::Replace)
            }
            (Self::After, Command::NEXT_PERSON) => Transition::replace(Self::before(cx)),
            (_, Command::BACK) | (Self::After, Command::ENTER) => Transition::Pop,
            _ => Transition::Stay,
        }
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        let sentences: &[(&str, bool)] = match self {
            Self::Before => &[
                ("handover-before", true),
                ("group-say", false),
                ("handover-memory", false),
                ("handover-begin", true),
            ],
            Self::After => &[("handover-after", true), ("handover-next", false)],
        };
        let sentence = |(key, is_main): &(&str, bool)| (cx.messages.text(key).into_owned(), *is_main);
        let sentences: Vec<(String, bool)> = sentences.iter().map(sentence).collect();
        draw_calm(&sentences, cx, frame, area);
    }
}

/// Asks whether the answers of a turn are counted.
#[derive(Default)]
pub struct CountInScreen {
    /// Whether leaving a slip out was asked about: one wrong key does not lose a whole slip.
    has_asked: bool,
}

impl CountInScreen {
    pub const KEYS: &KeyTable = &KeyTable::new(
        "count-in",
        &[
            &[
                foot(&[char('y')], Command::COUNT_IN, "key-count-in"),
                foot(&[char('n')], Command::LEAVE_OUT, "key-leave-out"),
                foot(ESC, Command::BACK, "key-to-answers"),
                more(&[key(Code::Left), char('h'), key(Code::Backspace)], Command::PREVIOUS, "key-previous"),
                more(ENTER, Command::ENTER, "key-count-slip"),
            ],
            EVERYWHERE,
        ],
        &[
            &[
                way("line-type-yes", Ask::Do(Command::COUNT_IN), "line-hint-count-in"),
                way("line-type-no", Ask::Do(Command::LEAVE_OUT), "line-hint-leave-out"),
                way("line-type-back", Ask::Do(Command::BACK), "line-hint-to-slip"),
            ],
            UNDO_LEAVE_AND_HELP,
        ],
    );
}

fn is_slip(cx: &Context) -> bool {
    cx.session.group.turn.as_ref().is_some_and(|turn| turn.kind == TurnKind::Slip)
}

fn question(cx: &Context) -> String {
    cx.messages.text(if is_slip(cx) { "count-in-slip" } else { "count-in-person" }).into_owned()
}

/// How many statements have no answer.
fn gaps_in_words(cx: &Context) -> String {
    let gaps = cx.document().map_or(0, Document::gaps);
    let key = if gaps == 0 { "count-in-complete" } else { "count-in-gaps" };
    cx.messages.with(key, &[("count", gaps.into())])
}

impl Screen for CountInScreen {
    fn keys(&self, _: &Context) -> &'static KeyTable {
        Self::KEYS
    }

    fn command(&mut self, command: Command, cx: &mut Context) -> Transition {
        match command {
            Command::COUNT_IN => end(true, cx),
            // A slip is there to be counted; a person has to say a clear yes.
            Command::ENTER if is_slip(cx) => end(true, cx),
            Command::LEAVE_OUT if is_slip(cx) && !std::mem::replace(&mut self.has_asked, true) => {
                cx.say("slip-leave-out");
                Transition::Stay
            }
            Command::LEAVE_OUT => end(false, cx),
            Command::BACK | Command::PREVIOUS => {
                let document = cx.document();
                let last = document.map_or(0, |document| document.questionnaire.len().saturating_sub(1));
                let gap = document.and_then(Document::first_gap).filter(|_| command == Command::BACK);
                Transition::PopTo(Target::Statement(gap.unwrap_or(last)))
            }
            _ => Transition::Stay,
        }
    }

    /// Whatever takes the question away takes it back too.
    fn refresh(&mut self, cx: &Context) {
        self.has_asked &= cx.message.is_some();
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        let after = if is_slip(cx) { "count-in-after-slip" } else { "count-in-after-person" };
        let keys = [Command::COUNT_IN, Command::LEAVE_OUT].map(|command| {
            let hint = Self::KEYS.binding(command).map_or("", |binding| binding.hint);
            format!("{}  {}", cx.keys.shown(Self::KEYS, command), cx.messages.text(hint))
        });
        let sentences = [
            (question(cx), true),
            (keys.join("\n"), true),
            (gaps_in_words(cx), false),
            (cx.messages.text(after).into_owned(), false),
        ];
        draw_calm(&sentences, cx, frame, area);
    }

    fn describe(&self, cx: &Context, spoken: &mut Spoken, out: &mut Lines) {
        if spoken.whole {
            out.say(&gaps_in_words(cx));
        }
        out.say(&question(cx));
        if spoken.whole {
            out.say(&cx.messages.text("count-in-after-slip"));
        }
    }
}
