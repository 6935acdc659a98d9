//! A heatmap shown to a room: the whole grid, then the tiles in the order of the conversations that they start.

mod draw;

use std::time::Duration;

use crate::heatmap::Conversation;
use crate::ui::prelude::*;
use crate::ui::screens::{BlankScreen, Grid};

/// Minutes to count down.
const MINUTES: &[Binding] = &[
    more(&[char('1')], Command::NUMBERS[1], "key-minutes"),
    more(&[char('2')], Command::NUMBERS[2], "key-minutes"),
    more(&[char('3')], Command::NUMBERS[3], "key-minutes"),
    more(&[char('4')], Command::NUMBERS[4], "key-minutes"),
    more(&[char('5')], Command::NUMBERS[5], "key-minutes"),
    more(&[char('6')], Command::NUMBERS[6], "key-minutes"),
    more(&[char('7')], Command::NUMBERS[7], "key-minutes"),
    more(&[char('8')], Command::NUMBERS[8], "key-minutes"),
    more(&[char('9')], Command::NUMBERS[9], "key-minutes"),
];

#[derive(Debug)]
pub struct PresentScreen {
    grid: Grid,
    /// The tiles that start a conversation, in the order to have them.
    conversations: Vec<(Conversation, DimensionId)>,
    /// The page that is shown: 0 is the whole grid, the others are the conversations.
    page: usize,
    /// The minutes to count down once the time is known.
    pending: Option<u64>,
}

impl PresentScreen {
    pub const KEYS: &KeyTable = &KeyTable {
        name: "present",
        is_text: false,
        bindings: &[
            MINUTES,
            &[
                foot(
                    &[key(Code::Right), char('l'), key(Code::Enter), char(' ')],
                    Command::RIGHT,
                    "key-page-on",
                ),
                foot(&[key(Code::Left), char('h'), key(Code::Backspace)], Command::LEFT, "key-page-back"),
                more(DOWN, Command::DOWN, "key-page-on"),
                more(UP, Command::UP, "key-page-back"),
                more(&[key(Code::Tab)], Command::NEXT_KIND, "key-next-kind"),
                foot(&[char('.'), char('b')], Command::BLANK, "key-blank"),
                foot(&[char('t')], Command::COUNTDOWN, "key-countdown"),
                more(&[char('0')], Command::NUMBERS[0], "key-minutes-none"),
                foot(ESC, Command::BACK, "key-back-to-start"),
            ],
            MOVES,
            ON_A_SHARED_SCREEN,
        ],
        words: &[LEAVE_AND_HELP],
    };

    pub fn new(grid: Grid) -> Self {
        Self { conversations: grid.heatmap.conversations(), grid, page: 0, pending: None }
    }

    fn conversation(&self, page: usize) -> Option<&(Conversation, DimensionId)> {
        page.checked_sub(1).and_then(|index| self.conversations.get(index))
    }

    /// The first page of the next kind of conversation; after the last one, the whole grid.
    fn next_kind(&self) -> usize {
        let kind = |page| self.conversation(page).map(|(kind, _)| *kind);
        let mut pages = self.page..=self.conversations.len();
        pages.find(|page| kind(*page) != kind(self.page)).unwrap_or(0)
    }

    fn count_down(&mut self, minutes: u64, cx: &mut Context) {
        self.pending = Some(minutes);
        cx.session.push(Effect::Stamp);
    }
}

impl Screen for PresentScreen {
    fn keys(&self, _: &Context) -> &'static KeyTable {
        Self::KEYS
    }

    fn command(&mut self, command: Command, cx: &mut Context) -> Transition {
        let last = self.conversations.len();
        match (command, command.number()) {
            (Command::BACK, _) => {
                let target = self.conversation(self.page).map(|(_, id)| Target::Dimension(id.clone()));
                return target.map_or(Transition::Pop, Transition::PopTo);
            }
            (Command::BLANK, _) => return Transition::push(BlankScreen),
            (Command::NEXT_KIND, _) => self.page = self.next_kind(),
            (Command::COUNTDOWN, _) => self.count_down(cx.session.minutes_left().unwrap_or(0) + 1, cx),
            (_, Some(minutes)) => self.count_down(minutes.into(), cx),
            (Command::LEFT | Command::UP | Command::PAGE_UP, _) => self.page = self.page.saturating_sub(1),
            (Command::RIGHT | Command::DOWN | Command::PAGE_DOWN, _) => self.page = (self.page + 1).min(last),
            _ => self.page = layout::moved(self.page, last, 1, command),
        }
        Transition::Stay
    }

    fn on_event(&mut self, event: &AppEvent, cx: &mut Context) -> Transition {
        if matches!(event, AppEvent::Stamped(_))
            && let Some(minutes) = self.pending.take()
        {
            cx.session.count_down(minutes);
        }
        Transition::Stay
    }

    fn refresh(&mut self, cx: &Context) {
        self.grid.refresh(cx);
        self.conversations = self.grid.heatmap.conversations();
        self.page = self.page.min(self.conversations.len());
    }

    fn tick(&self, cx: &Context) -> Option<Duration> {
        let is_counting = cx.session.minutes_left().is_some_and(|left| left > 0);
        is_counting.then_some(Duration::from_secs(1))
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        draw::draw(self, cx, frame, area);
    }

    fn footer(&self) -> Footer {
        Footer::Messages
    }
}
