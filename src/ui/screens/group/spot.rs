//! Choosing one spot together, with secret dots or without.

use super::guess::parse_tile;
use crate::heatmap::{Agreement, TileHeat, picture};
use crate::model::response::Edit;
use crate::ui::prelude::*;
use crate::ui::screens::{BlankScreen, Grid};

/// The most dots that a spot can get.
const MOST: u32 = 999;
/// The widest that a bar of dots gets, and a title.
const BAR: usize = 20;
const TITLE: usize = 30;

const DOTS: &[Binding] = &[
    foot(&[char('1')], Command::NUMBERS[1], "key-dots"),
    foot(&[char('2')], Command::NUMBERS[2], "key-dots"),
    foot(&[char('3')], Command::NUMBERS[3], "key-dots"),
    foot(&[char('4')], Command::NUMBERS[4], "key-dots"),
    foot(&[char('5')], Command::NUMBERS[5], "key-dots"),
    foot(&[char('6')], Command::NUMBERS[6], "key-dots"),
    foot(&[char('7')], Command::NUMBERS[7], "key-dots"),
    foot(&[char('8')], Command::NUMBERS[8], "key-dots"),
    foot(&[char('9')], Command::NUMBERS[9], "key-dots"),
];

pub struct SpotScreen {
    grid: Grid,
}

impl SpotScreen {
    pub const KEYS: &KeyTable = &KeyTable {
        name: "spot",
        is_text: false,
        bindings: &[
            DOTS,
            &[
                foot(ESC, Command::BACK, "key-back-to-start"),
                foot(&[key(Code::Enter), char('f')], Command::ENTER, "key-choose-spot"),
                foot(UP, Command::UP, "key-move"),
                foot(DOWN, Command::DOWN, "key-move"),
                more(&[char('0')], Command::NUMBERS[0], "key-dots"),
                more(&[key(Code::Backspace)], Command::ERASE, "key-dots-fewer"),
                more(&[char('.')], Command::BLANK, "key-blank"),
            ],
            MOVES,
            ON_A_SHARED_SCREEN,
        ],
        words: &[&[Word::BACK], LEAVE_AND_HELP],
    };

    pub fn new(grid: Grid) -> Self {
        Self { grid }
    }

    /// Back to the heatmap, with the cursor on the same spot if it has moved.
    fn back(&self) -> Transition {
        if self.grid.is_fresh {
            return Transition::Pop;
        }
        Transition::PopTo(Target::Dimension(self.grid.selected.clone()))
    }

    fn draw_tile(
        &self,
        tile: &TileHeat,
        dimension: &Dimension,
        titles: usize,
        cx: &Context,
        frame: &mut Frame<'_>,
        area: Rect,
    ) {
        let (messages, theme, dots) = (&cx.messages, &cx.theme, &cx.session.group.dots);
        let is_selected = tile.id == self.grid.selected;
        let document = cx.session.document.as_ref();
        let is_focus = document.is_some_and(|document| document.saved.focus() == Some(&tile.id));
        draw_text(if is_focus { "*" } else { " " }, theme.heading(), frame, area);
        let title = from(area, 2, 0);
        let style = if is_selected { theme.selected() } else { theme.body() };
        draw_text(&text::cut(&dimension.title, titles), style, frame, title);
        if is_selected {
            set_cursor(frame, title);
        }
        let mut rest = from(title, titles + 2, 0);
        if let Some(band) = tile.band {
            draw_text(&format!(" {} ", messages.text(band.name())), theme.tile(tile.band), frame, rest);
        }
        rest = from(rest, 11, 0);
        if cx.size.0 >= 60 {
            if tile.agreement == Some(Agreement::Differ) {
                draw_text(&messages.text("differ"), theme.quiet(), frame, rest);
            }
            rest = from(rest, 9, 0);
        }
        let count = dots.of(&tile.id);
        if count > 0 {
            let room = usize::from(rest.width).saturating_sub(6).min(BAR);
            let bar = picture::bar(count.into(), dots.most().into(), room);
            draw_text(&format!("{bar} {count}"), theme.body(), frame, rest);
        }
    }
}

/// A line of the list.
enum SpotLine<'a> {
    Area(&'a str),
    Tile(&'a TileHeat, &'a Dimension),
}

impl Screen for SpotScreen {
    fn keys(&self, _: &Context) -> &'static KeyTable {
        Self::KEYS
    }

    fn command(&mut self, command: Command, cx: &mut Context) -> Transition {
        let dots = &mut cx.session.group.dots;
        let id = &self.grid.selected;
        match (command, command.number()) {
            (Command::BACK, _) => return self.back(),
            (Command::BLANK, _) => return Transition::push(BlankScreen),
            (Command::ENTER, _) => {
                cx.session.edit(Edit::Focus(Some(id.clone())));
                cx.message = Some(wording::focus_message(&cx.session, &cx.messages));
                return self.back();
            }
            (_, Some(digit)) => {
                let more = dots.of(id).saturating_mul(10).saturating_add(u32::from(digit));
                if more <= MOST {
                    dots.set(id, more);
                }
            }
            (Command::ERASE, _) => dots.set(id, dots.of(id) / 10),
            _ => self.grid.step(command, cx),
        }
        Transition::Stay
    }

    fn reveal(&mut self, target: &Target, _: &Context) -> bool {
        matches!(target, Target::Dimension(id) if self.grid.select(id))
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        let (messages, theme, Some(document)) = (&cx.messages, &cx.theme, &cx.session.document) else {
            return;
        };
        let dots = cx.session.group.dots.all();
        let dots = (dots > 0).then(|| messages.with("spot-dots", &[("count", dots.into())]));
        let title = Span::styled(messages.text("screen-spot"), theme.heading());
        draw_title(title, &dots.unwrap_or_default(), theme, frame, row(area, 1, 0));
        let height = usize::from(area.height);
        let left = from(area, MARGIN, 0);
        let mut top = 2;
        if height >= 16 {
            let how = messages.text("spot-how");
            top += draw_wrapped(&how, layout::text_width(cx.size), theme.quiet(), frame, from(left, 0, 2));
        }
        let questionnaire = &document.questionnaire;
        let mut lines = Vec::new();
        for (area, heat) in questionnaire.areas.iter().zip(&self.grid.heatmap.areas) {
            lines.push(SpotLine::Area(&area.title));
            let tile = |tile| Some(SpotLine::Tile(tile, questionnaire.dimension(&tile.id)?));
            lines.extend(heat.tiles.iter().filter_map(tile));
        }
        top += usize::from(top + lines.len() + 2 < height);
        let is_selected =
            |line: &SpotLine<'_>| matches!(line, SpotLine::Tile(tile, _) if tile.id == self.grid.selected);
        let at = lines.iter().position(is_selected).unwrap_or(0);
        let room = height.saturating_sub(top + 1).max(1);
        let skip = layout::skip_around(at, lines.len(), room);
        let titles = questionnaire.dimensions().map(|dimension| text::width(&dimension.title)).max();
        let titles = titles.unwrap_or(0).min(TITLE);
        for (index, line) in lines.iter().skip(skip).take(room).enumerate() {
            let area = from(left, 0, top + index);
            match line {
                SpotLine::Area(title) => draw_text(title, theme.quiet(), frame, area),
                SpotLine::Tile(tile, dimension) => self.draw_tile(tile, dimension, titles, cx, frame, area),
            }
        }
        if skip + room < lines.len() {
            draw_right("↓", theme.quiet(), frame, row(area, height.saturating_sub(2), 1));
        }
    }

    fn describe(&self, cx: &Context, _: &mut Spoken, out: &mut Lines) {
        out.say(&cx.messages.text("plain-spot"));
    }

    fn describe_choices(&self, cx: &Context, out: &mut Lines) {
        out.say(&cx.messages.text("plain-names-guess"));
    }

    fn parse_empty(&self, _: &Context, _: &mut Spoken) -> Option<Vec<Input>> {
        Some(vec![Input::Command(Command::BACK)])
    }

    fn parse_other(&self, cx: &Context, spoken: &mut Spoken, line: &str) -> Option<Vec<Input>> {
        parse_tile(&self.grid, cx, spoken, line)
    }
}
