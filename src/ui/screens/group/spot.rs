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
    pub const KEYS: &KeyTable = &KeyTable::new(
        "spot",
        &[
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
        &[&[other("line-names-guess"), Word::BACK], LEAVE_AND_HELP],
    );

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

    /// A tile with its word, whether people differ on it, and its dots.
    fn tile_line(&self, tile: &TileHeat, title: &str, titles: usize, cx: &Context) -> Line<'static> {
        let (messages, theme, dots) = (&cx.messages, &cx.theme, &cx.session.group.dots);
        let is_focus = cx.document().is_some_and(|document| document.saved.focus() == Some(&tile.id));
        let style = if tile.id == self.grid.selected { theme.selected() } else { theme.body() };
        let word = tile.band.map(|band| format!(" {} ", messages.text(band.name()))).unwrap_or_default();
        let mut parts = vec![
            (2, if is_focus { "*" } else { "" }.to_owned(), theme.heading()),
            (titles + 2, text::cut(title, titles).into_owned(), style),
            (11, word, theme.tile(tile.band)),
        ];
        if cx.size.0 >= 60 {
            let differs = tile.agreement == Some(Agreement::Differ);
            let differ = if differs { messages.text("differ").into_owned() } else { String::new() };
            parts.push((9, differ, theme.quiet()));
        }
        let taken: usize = parts.iter().map(|(columns, ..)| columns).sum();
        let count = dots.of(&tile.id);
        if count > 0 {
            let room = usize::from(cx.size.0).saturating_sub(MARGIN + taken + 6).min(BAR);
            let bar = picture::bar(count.into(), dots.most().into(), room);
            parts.push((0, format!("{bar} {count}"), theme.body()));
        }
        let mut line = Line::default();
        for (columns, content, style) in parts {
            let gap = columns.saturating_sub(text::width(&content));
            line.push_span(Span::styled(content, style));
            line.push_span(Span::raw(" ".repeat(gap)));
        }
        line
    }
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
        // The count is always shown, also where it is close to the title.
        draw_text(&messages.text("screen-spot"), theme.heading(), frame, row(area, 1, MARGIN));
        draw_right(&dots.unwrap_or_default(), theme.quiet(), frame, row(area, 1, MARGIN));
        let height = usize::from(area.height);
        let left = from(area, MARGIN, 0);
        let mut top = 2;
        if height >= 16 {
            let how = messages.text("spot-how");
            top += draw_wrapped(&how, layout::text_width(cx.size), theme.quiet(), frame, from(left, 0, 2));
        }
        let questionnaire = &document.questionnaire;
        let titles = questionnaire.dimensions().map(|dimension| text::width(&dimension.title)).max();
        let titles = titles.unwrap_or(0).min(TITLE);
        let (mut lines, mut chosen) = (Vec::new(), 0);
        for (area, heat) in questionnaire.areas.iter().zip(&self.grid.heatmap.areas) {
            lines.push(cut_line([Span::styled(area.title.as_str(), theme.quiet())], left.width));
            for tile in &heat.tiles {
                let Some(dimension) = questionnaire.dimension(&tile.id) else { continue };
                if tile.id == self.grid.selected {
                    chosen = lines.len();
                }
                lines.push(cut_line(self.tile_line(tile, &dimension.title, titles, cx), left.width));
            }
        }
        top += usize::from(top + lines.len() + 2 < height);
        let room = height.saturating_sub(top + 1).max(1);
        let skip = layout::skip_around(chosen, lines.len(), room);
        let is_more = skip + room < lines.len();
        let shown: Vec<Line<'_>> = lines.into_iter().skip(skip).take(room).collect();
        frame.render_widget(Paragraph::new(shown), from(left, 0, top));
        if is_more {
            draw_right("↓", theme.quiet(), frame, row(area, height.saturating_sub(2), 1));
        }
        set_cursor(frame, from(left, 2, top + chosen - skip));
    }

    fn describe(&self, cx: &Context, _: &mut Spoken, out: &mut Lines) {
        out.say(&cx.messages.text("line-spot"));
    }

    fn parse_empty(&self, _: &Context, _: &mut Spoken) -> Option<Vec<Input>> {
        Some(vec![Input::Command(Command::BACK)])
    }

    fn parse_other(&self, cx: &Context, spoken: &mut Spoken, line: &str) -> Option<Vec<Input>> {
        parse_tile(&self.grid, cx, spoken, line)
    }
}
