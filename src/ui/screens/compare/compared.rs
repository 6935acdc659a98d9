//! One dimension then and now, or all that has changed, as a page.

use std::rc::Rc;

use super::{Pair, draw, page, parse_tile};
use crate::heatmap::Band;
use crate::ui::prelude::*;

pub struct ComparedScreen {
    pair: Rc<Pair>,
    selected: DimensionId,
    /// Whether all that has changed is shown, and not the dimension.
    is_of_all: bool,
    scroll: usize,
}

impl ComparedScreen {
    pub const KEYS: &KeyTable = &KeyTable::new(
        "compared",
        &[
            &[
                foot(&[key(Code::Esc), key(Code::Enter)], Command::BACK, "key-back-to-start"),
                foot(UP, Command::UP, "key-scroll"),
                foot(DOWN, Command::DOWN, "key-scroll"),
                foot(LEFT, Command::LEFT, "key-neighbour"),
                foot(RIGHT, Command::RIGHT, "key-neighbour"),
            ],
            MOVES,
            EVERYWHERE,
        ],
        &[
            &[
                other("line-names-compared"),
                way("line-type-next", Ask::Do(Command::RIGHT), "line-hint-next-tile"),
                Word::BACK,
            ],
            UNDO_LEAVE_AND_HELP,
        ],
    );

    pub(super) fn new(pair: Rc<Pair>, selected: DimensionId, is_of_all: bool) -> Self {
        Self { pair, selected, is_of_all, scroll: 0 }
    }

    fn lines(&self, cx: &Context, width: usize) -> Vec<PageLine> {
        if self.is_of_all {
            page::of_changes(&self.pair, &cx.messages, width)
        } else {
            page::of_dimension(&self.pair, &self.selected, &cx.messages, width)
        }
    }

    fn position(&self) -> usize {
        self.pair.position(&self.selected).unwrap_or(0)
    }
}

impl Screen for ComparedScreen {
    fn keys(&self, _: &Context) -> &'static KeyTable {
        Self::KEYS
    }

    fn command(&mut self, command: Command, cx: &mut Context) -> Transition {
        let position = self.position();
        match command {
            Command::BACK if self.is_of_all => return Transition::Pop,
            Command::BACK => return Transition::PopTo(Target::Row(position)),
            Command::LEFT => {
                self.reveal(&Target::Row(position.saturating_sub(1)), cx);
            }
            Command::RIGHT => {
                self.reveal(&Target::Row(position + 1), cx);
            }
            _ => {
                let lines = self.lines(cx, layout::page_width(cx.size)).len();
                self.scroll = scrolled(self.scroll, lines, command, cx);
            }
        }
        Transition::Stay
    }

    fn reveal(&mut self, target: &Target, _: &Context) -> bool {
        let Target::Row(row) = target else { return false };
        let Some(tile) = self.pair.comparison.tiles.get(*row) else { return false };
        (self.selected, self.is_of_all, self.scroll) = (tile.id.clone(), false, 0);
        true
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        if self.is_of_all {
            let line = row(area, 1, MARGIN);
            let heading = draw::heading(&self.pair, cx, usize::from(line.width));
            draw_text(&heading, cx.theme.heading(), frame, line);
        } else {
            let line = from(area, MARGIN, 1);
            frame.render_widget(draw::title(&self.pair, &self.selected, cx, line.width), line);
        }
        draw_page(&self.lines(cx, layout::page_width(cx.size)), self.scroll, None, cx, frame, area);
    }

    fn place(&self, _: &Context) -> Place {
        Place::new(PlaceKind::Other, "compared").at(self.selected.as_str())
    }

    fn describe(&self, cx: &Context, spoken: &mut Spoken, out: &mut Lines) {
        let messages = &cx.messages;
        if let Some(tile) = self.pair.tile(&self.selected).filter(|_| spoken.whole) {
            let word = |band: Option<Band>| messages.text(band.map_or("tile-no-heat", Band::name));
            let values = [
                ("title", self.pair.title(&tile.id).into()),
                ("then", word(tile.bands.0).into()),
                ("now", word(tile.bands.1).into()),
                ("change", messages.text(tile.change.messages()).into()),
            ];
            out.say(&messages.with("line-compared-tile", &values));
            page::describe(&self.lines(cx, page::UNWRAPPED), messages, out);
        }
        out.say(&messages.text("line-compared-ask"));
    }

    fn parse_other(&self, cx: &Context, spoken: &mut Spoken, line: &str) -> Option<Vec<Input>> {
        parse_tile(&self.pair, cx, spoken, line)
    }
}
