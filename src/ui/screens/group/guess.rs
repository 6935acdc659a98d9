//! Before a group's heatmap is revealed: what the group expects to see. It is shown beside the result, never as right or
//! wrong.

use super::{group_name, people_in};
use crate::model::group::NotYet;
use crate::ui::prelude::*;
use crate::ui::screens::{BlankScreen, Grid, of_document};

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asks {
    /// Which spot is the coolest.
    Coolest,
    /// On which spot they differ most.
    Differ,
    /// Nothing more.
    Ready,
}

/// Guessing over blank tiles.
pub struct GuessScreen {
    grid: Grid,
    asks: Asks,
}

impl GuessScreen {
    pub const KEYS: &KeyTable = &KeyTable::new(
        "guess",
        &[
            &[
                foot(&[char('v')], Command::REVEAL, "key-reveal").edits(),
                foot(ENTER, Command::ENTER, "key-guess"),
                foot(&[char('s')], Command::SKIP, "key-skip"),
                foot(ESC, Command::BACK, "key-back-to-start"),
            ],
            WALK,
            &[more(&[char('.')], Command::BLANK, "key-blank")],
            MOVES,
            ON_A_SHARED_SCREEN,
        ],
        &[
            &[way("line-type-reveal", Ask::Do(Command::REVEAL), "line-hint-reveal"), Word::BACK],
            LEAVE_AND_HELP,
        ],
    );

    /// Remembers a guess, or that there is none, and goes on.
    fn guess(&mut self, is_skipped: bool, cx: &mut Context) {
        let guess = Some(self.grid.selected.clone()).filter(|_| !is_skipped);
        let guesses = &mut cx.session.group.guesses;
        (*match self.asks {
            Asks::Coolest => &mut guesses.coolest,
            Asks::Differ => &mut guesses.differ,
            Asks::Ready => return,
        }) = guess;
        self.asks = if self.asks == Asks::Coolest && !is_by_consent(cx) { Asks::Differ } else { Asks::Ready };
    }

    fn question(&self) -> &'static str {
        match self.asks {
            Asks::Coolest => "guess-coolest",
            Asks::Differ => "guess-differ",
            Asks::Ready => "guess-ready",
        }
    }

    fn meaning(&self) -> &'static str {
        if self.asks == Asks::Ready { "guess-ready-means" } else { "guess-means" }
    }

    /// How many answers are missing, where it is revealed next.
    fn missing(&self, cx: &Context) -> Option<String> {
        let group = cx.session.open_group().filter(|_| self.asks == Asks::Ready)?;
        let missing = group.expected.saturating_sub(group.are_in());
        (missing > 0).then(|| cx.messages.with("guess-early", &[("count", missing.into())]))
    }
}

/// Whether so few are in that only the words for heat will be shown.
fn is_by_consent(cx: &Context) -> bool {
    cx.session.open_group().is_some_and(|group| group.are_in() < group.minimum)
}

/// Asks for guesses before the first reveal; after it, the people who came later are added at once.
pub(super) fn open(cx: &mut Context) -> Transition {
    let Some(group) = cx.session.open_group() else { return Transition::Stay };
    let is_revealed = group.revealed.is_some();
    let can_reveal = group.can_reveal();
    if cx.session.has_hands_draft() {
        cx.say("hands-left");
        return Transition::Stay;
    }
    match can_reveal {
        Ok(()) if is_revealed => reveal(cx),
        Ok(()) => Grid::of_document(cx)
            .map_or(Transition::Stay, |grid| Transition::push(GuessScreen { grid, asks: Asks::Coolest })),
        Err(why) => refuse(why, cx),
    }
}

/// Reveals the heatmap of all who are in.
fn reveal(cx: &mut Context) -> Transition {
    match cx.session.reveal() {
        Ok(added) => {
            if let Some(people) = added {
                cx.message = Some(cx.messages.with("group-added", &[("people", people.into())]));
            }
            Transition::Reset(of_document(cx))
        }
        Err(why) => refuse(why, cx),
    }
}

fn refuse(why: NotYet, cx: &mut Context) -> Transition {
    cx.message = Some(wording::not_yet(why, &cx.messages));
    Transition::Stay
}

impl Screen for GuessScreen {
    fn keys(&self, _: &Context) -> &'static KeyTable {
        Self::KEYS
    }

    fn is_enabled(&self, command: Command, _: &Context) -> bool {
        let is_about_a_tile = matches!(
            command,
            Command::SKIP | Command::ENTER | Command::LEFT | Command::RIGHT | Command::UP | Command::DOWN
        );
        !is_about_a_tile || self.asks != Asks::Ready
    }

    fn command(&mut self, command: Command, cx: &mut Context) -> Transition {
        match (command, self.asks) {
            (Command::REVEAL, _) => return reveal(cx),
            (Command::BLANK, _) => return Transition::push(BlankScreen),
            (Command::BACK, Asks::Coolest) => return Transition::Pop,
            (Command::BACK, Asks::Ready) if !is_by_consent(cx) => self.asks = Asks::Differ,
            (Command::BACK, _) => self.asks = Asks::Coolest,
            (Command::ENTER, _) => self.guess(false, cx),
            (Command::SKIP, _) => self.guess(true, cx),
            (_, Asks::Ready) => {}
            (command, _) => self.grid.walk(command, cx),
        }
        Transition::Stay
    }

    fn reveal(&mut self, target: &Target, _: &Context) -> bool {
        matches!(target, Target::Dimension(id) if self.grid.select(id))
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        let (messages, theme) = (&cx.messages, &cx.theme);
        draw_heading(&group_name(cx), &people_in(cx), theme, frame, row(area, 1, MARGIN));
        let left = from(area, MARGIN, 0);
        let (width, height) = (layout::text_width(cx.size), usize::from(area.height));
        let mut at = 2 + usize::from(height >= 20);
        at += draw_wrapped(&messages.text(self.question()), width, theme.heading(), frame, from(left, 0, at));
        // On a low terminal the tiles need the room.
        if self.asks == Asks::Ready || height >= 16 {
            at +=
                draw_wrapped(&messages.text(self.meaning()), width, theme.quiet(), frame, from(left, 0, at));
        }
        at += usize::from(height >= 14);
        if let Some(missing) = self.missing(cx) {
            draw_wrapped(&missing, width, theme.body(), frame, from(left, 0, at));
        }
        let Some(picture) = self.grid.picture(cx).filter(|_| self.asks != Asks::Ready) else { return };
        let layout = layout::grid(cx.size, &picture.row_lengths());
        let grid = TileGrid { picture: &picture, selected: Some(&self.grid.selected), layout, theme };
        let room = from(area, 1, at);
        grid.draw(frame, Rect { height: room.height.saturating_sub(2), ..room });
    }

    fn place(&self, _: &Context) -> Place {
        Place::new(PlaceKind::Other, Self::KEYS.name).at(self.question())
    }

    fn describe(&self, cx: &Context, spoken: &mut Spoken, out: &mut Lines) {
        let messages = &cx.messages;
        out.say(&messages.text(self.question()));
        if !spoken.whole {
            return;
        }
        self.missing(cx).iter().for_each(|missing| out.say(missing));
        out.say(&messages.text(self.meaning()));
        if self.asks == Asks::Coolest {
            let titles: Vec<&str> = self.grid.titles(cx).into_iter().map(|(_, title)| title).collect();
            out.say(&messages.with("line-tiles", &[("titles", titles.join(", ").into())]));
        }
    }

    fn describe_choices(&self, cx: &Context, out: &mut Lines) {
        if self.asks != Asks::Ready {
            out.say(&cx.messages.text("line-names-guess"));
        }
    }

    fn parse_empty(&self, _: &Context, spoken: &mut Spoken) -> Option<Vec<Input>> {
        if self.asks == Asks::Ready {
            spoken.heard = Heard::Again;
            return Some(Vec::new());
        }
        Some(vec![Input::Command(Command::SKIP)])
    }

    fn parse_other(&self, cx: &Context, spoken: &mut Spoken, line: &str) -> Option<Vec<Input>> {
        if self.asks == Asks::Ready { None } else { parse_tile(&self.grid, cx, spoken, line) }
    }
}

/// The name of a tile, which is then chosen.
pub(super) fn parse_tile(grid: &Grid, cx: &Context, spoken: &mut Spoken, line: &str) -> Option<Vec<Input>> {
    let titles = grid.titles(cx);
    let mut name = None;
    let inputs = spoken.tile(cx, &titles, line, |id| {
        name = titles.iter().find(|(known, _)| **known == id).map(|(_, title)| (*title).to_owned());
        select(Target::Dimension(id), Command::ENTER)
    });
    if let Some(name) = name {
        spoken.heard = Heard::Named(name);
    }
    inputs
}
