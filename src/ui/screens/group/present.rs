//! A heatmap shown to a room: the whole grid, then the tiles in the order of the conversations that they start.

use std::time::Duration;

use crate::heatmap::picture::bar_width;
use crate::heatmap::{Band, Conversation, Heat, TileHeat};
use crate::ui::prelude::*;
use crate::ui::screens::grid::agreement_in_words;
use crate::ui::screens::{BlankScreen, Grid};
use crate::ui::theme::Theme;

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
const MARGIN: usize = 2;
/// Columns between a title and the words after it.
const GAP: usize = 3;
/// The widest that the label of a level, a bar and a question are set.
const LABEL: usize = 16;
const BAR: usize = 60;
const QUESTION: usize = 90;

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
    pub const KEYS: &KeyTable = &KeyTable::new(
        "present",
        &[
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
        &[LEAVE_AND_HELP],
    );

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

    fn draw_grid(&self, document: &Document, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        let Some(picture) = self.grid.picture(cx) else { return };
        let people = document.saved.group().map(|group| group.people());
        let people = people.map(|people| cx.messages.with("group-people", &[("people", people.into())]));
        let name = cx.messages.place(document.saved.name());
        draw_heading(&name, &people.unwrap_or_default(), &cx.theme, frame, row(area, 0, MARGIN));
        let room = usize::from(area.height).saturating_sub(3);
        let layout = layout::whole_grid((usize::from(area.width), room), &picture.row_lengths());
        let top = 1 + usize::from(layout.height < room);
        let grid = TileGrid { picture: &picture, selected: None, layout, theme: &cx.theme };
        grid.draw(frame, first_rows(from(area, 1, top), layout.height.min(room)));
        let last = from(area, 1, usize::from(area.height).saturating_sub(1));
        frame.render_widget(legend(area.width, &cx.theme, &cx.messages), last);
    }

    fn draw_tile(
        &self,
        kind: Conversation,
        id: &DimensionId,
        document: &Document,
        cx: &Context,
        frame: &mut Frame<'_>,
        screen_area: Rect,
    ) {
        let heatmap = &self.grid.heatmap;
        let area =
            document.questionnaire.areas.iter().find(|area| area.dimensions.iter().any(|d| d.id == *id));
        let tile = heatmap.tiles().find(|tile| tile.id == *id);
        let (Some(area), Some(tile), Some(dimension)) = (area, tile, document.questionnaire.dimension(id))
        else {
            return;
        };
        let (messages, theme) = (&cx.messages, &cx.theme);
        let values = [("at", self.page.into()), ("of", self.conversations.len().into())];
        let title = format!("{} · {}", area.title, messages.text(kind.name()));
        draw_heading(
            &title,
            &messages.with("present-of", &values),
            theme,
            frame,
            row(screen_area, 0, MARGIN),
        );
        let left = from(screen_area, MARGIN, 0);
        let (width, height) =
            (usize::from(row(screen_area, 0, MARGIN).width), usize::from(screen_area.height));
        let question = wrapped(wording::question(heatmap, dimension).1, width.min(QUESTION), theme.body());
        let bars = bars(document, dimension, tile, cx);
        // Title, bars, who answered and the question, each with as much space around it as there is.
        let taken = 1 + 1 + bars.len() + 1 + question.len();
        let spare = height.saturating_sub(taken + 1);
        let gap = (spare / 4).min(2);
        let tall = if bars.len() * 2 + taken + 3 * gap + 1 < height { 2 } else { 1 };
        // On a tall screen all of it is a little above the middle.
        let all = taken + bars.len() * (tall - 1) + 3 * gap;
        let mut at = 1 + gap + height.saturating_sub(all + 2) / 3;
        draw_title(dimension, tile, cx, frame, from(left, 0, at));
        at += 1 + gap.max(usize::from(spare >= 2));
        for bar in &bars {
            draw_bar(bar, theme, frame, row(from(left, 0, at), 0, 0));
            at += tall;
        }
        draw_text(&answers_in_words(document, tile, cx), theme.quiet(), frame, from(left, 0, at));
        at += 1 + gap.max(usize::from(spare >= 1));
        frame.render_widget(Paragraph::new(question), from(left, 0, at));
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
        let Some(document) = &cx.session.document else { return };
        let conversation = self.conversation(self.page);
        match conversation {
            None => self.draw_grid(document, cx, frame, area),
            Some((kind, id)) => self.draw_tile(*kind, id, document, cx, frame, area),
        }
        if let Some(minutes) = cx.session.minutes_left() {
            let left = match minutes {
                0 => cx.messages.text("present-over").into_owned(),
                _ => cx.messages.with("present-minutes", &[("minutes", minutes.into())]),
            };
            // On the narrowest screens the last row has only room for the legend.
            let is_low = conversation.is_some() || area.width >= 60;
            let at = usize::from(area.height).saturating_sub(if is_low { 1 } else { 2 });
            draw_right(&left, cx.theme.quiet(), frame, row(area, at, MARGIN));
        }
    }

    fn footer(&self) -> Footer {
        Footer::Messages
    }
}

/// The title in capitals, the word painted like its tile, and whether people see it alike.
fn draw_title(dimension: &Dimension, tile: &TileHeat, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
    let (messages, theme) = (&cx.messages, &cx.theme);
    let word = tile.band.map_or_else(String::new, |band| format!("  {}  ", messages.text(band.name())));
    let agreement = tile.agreement.map(|it| agreement_in_words(it, messages)).unwrap_or_default();
    // What it says is more important than the end of a long title.
    let after = text::width(&word) + text::width(&agreement) + 2 * GAP + MARGIN;
    let title = dimension.title.to_uppercase();
    let title = text::cut(&title, usize::from(area.width).saturating_sub(after));
    let mut rest = area;
    for (content, style) in
        [(&*title, theme.heading()), (&*word, theme.tile(tile.band)), (&*agreement, theme.body())]
    {
        draw_text(content, style, frame, rest);
        rest = from(rest, text::width(content) + GAP, 0);
    }
}

struct Bar {
    label: String,
    count: u64,
    most: u64,
    band: Band,
}

/// The answers to all statements by level, the warmest first; where only sides may be shown, those; otherwise none.
fn bars(document: &Document, dimension: &Dimension, tile: &TileHeat, cx: &Context) -> Vec<Bar> {
    let word = |key: &str| cx.messages.text(key).into_owned();
    if let Some(spread) = &tile.spread {
        let most = spread.iter().copied().max().unwrap_or(0);
        // The answers to statements that are cool to agree with are reversed: labels would say the opposite.
        let has_reversed = dimension.statements.iter().any(|statement| statement.reverse);
        let levels = document.questionnaire.scale.labels().iter().zip(spread).enumerate();
        let bar = |(index, (label, count)): (usize, (&String, &u64))| {
            let band = Heat::of_index(index, spread.len(), false).band();
            let label = if has_reversed { word(band.name()) } else { label.clone() };
            Bar { label, count: *count, most, band }
        };
        return levels.map(bar).rev().collect();
    }
    let Some(sides) = tile.statements.iter().find_map(|statement| statement.sides) else { return Vec::new() };
    let most = sides.warm.max(sides.middle).max(sides.cool);
    [
        ("side-warm", sides.warm, Band::Warm),
        ("side-middle", sides.middle, Band::Mild),
        ("side-cool", sides.cool, Band::Cool),
    ]
    .map(|(key, count, band)| Bar { label: word(key), count, most, band })
    .into()
}

fn draw_bar(bar: &Bar, theme: &Theme, frame: &mut Frame<'_>, area: Rect) {
    let columns = usize::from(area.width) + MARGIN;
    let label = LABEL.min(columns / 3);
    draw_text(&text::cut(&bar.label, label), theme.body(), frame, area);
    let rest = from(area, label + 1, 0);
    let room = usize::from(rest.width).saturating_sub(8).min(BAR);
    // On a large screen a few people are wide bars too.
    let most = usize::try_from(bar.most).unwrap_or(room);
    let full = most.saturating_mul((room / most.max(1)).clamp(1, 6)).min(room);
    let width = bar_width(bar.count, bar.most, full);
    if theme.is_colourless() {
        draw_text(&"█".repeat(width), theme.body(), frame, rest);
    } else {
        draw_text(&" ".repeat(width), theme.tile(Some(bar.band)), frame, rest);
    }
    if bar.count > 0 {
        draw_text(&bar.count.to_string(), theme.heading(), frame, from(rest, width + 1, 0));
    }
}

/// How many answers there are, from how many people; or that only the word is shown.
fn answers_in_words(document: &Document, tile: &TileHeat, cx: &Context) -> String {
    let Some(group) = document.saved.group() else { return String::new() };
    let all = tile.spread.as_ref().map(|spread| spread.iter().sum::<u64>());
    let sides = tile.statements.iter().find_map(|statement| statement.sides);
    match all.or(sides.map(|sides| sides.cool + sides.middle + sides.warm)) {
        Some(answers) => {
            let values = [("answers", answers.into()), ("people", group.people().into())];
            cx.messages.with("present-answers", &values)
        }
        None => cx.messages.text("word-alone").into_owned(),
    }
}
