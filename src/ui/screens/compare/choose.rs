//! Choosing what a heatmap is compared with.

use std::cmp::Reverse;
use std::path::PathBuf;

use super::{CompareScreen, Pair};
use crate::session::{Row, can_compare};
use crate::ui::prelude::*;
use crate::ui::screens::start::row_line;

pub struct ChooseScreen {
    /// The later heatmap.
    now: Row,
    /// The files that it can be compared with: of the same place first, the newest first.
    rows: Vec<PathBuf>,
    cursor: usize,
}

/// Asks what a heatmap is to be compared with; where there is one choice, it is made.
pub fn choose_then(now: Row, cx: &mut Context) -> Transition {
    let mut rows: Vec<&Row> = cx.session.library.rows.iter().filter(|row| can_compare(row, &now)).collect();
    rows.sort_by_key(|row| {
        let is_earlier = row.started() < now.started();
        (!(row.is_about_the_place_of(&now) && is_earlier), Reverse(row.started()))
    });
    match rows.as_slice() {
        _ if now.is_draft() => cx.say("compare-draft"),
        [] => cx.say("compare-nothing"),
        [only] => {
            let only = (*only).clone();
            return compare(only, now, cx);
        }
        rows => {
            let rows = rows.iter().map(|row| row.path().to_owned()).collect();
            return Transition::push(ChooseScreen { now, rows, cursor: 0 });
        }
    }
    Transition::Stay
}

fn compare(then: Row, now: Row, cx: &mut Context) -> Transition {
    match Pair::new(then, now, cx) {
        Ok(pair) => CompareScreen::new(pair).map_or(Transition::Stay, Transition::push),
        Err(why) => {
            cx.message = Some(why);
            Transition::Stay
        }
    }
}

impl ChooseScreen {
    pub const KEYS: &KeyTable = &KeyTable::new(
        "choose",
        &[
            &[foot(ESC, Command::BACK, "key-back-to-start"), foot(ENTER, Command::ENTER, "key-compare")],
            LIST,
            MOVES,
            EVERYWHERE,
        ],
        &[&[other("line-numbers-choose"), Word::BACK], UNDO_LEAVE_AND_HELP],
    );

    /// The place and day of the later heatmap.
    fn title(&self, place: &str, cx: &Context) -> String {
        let date = cx.session.library.dated(&self.now, &cx.messages, &cx.session.zone);
        let place = cx.messages.place(place);
        cx.messages.with("choose-title", &[("place", place.into()), ("date", date.into())])
    }
}

impl Screen for ChooseScreen {
    fn keys(&self, _: &Context) -> &'static KeyTable {
        Self::KEYS
    }

    fn command(&mut self, command: Command, cx: &mut Context) -> Transition {
        match command {
            Command::BACK => return Transition::Pop,
            Command::ENTER => {
                let then = self.rows.get(self.cursor).and_then(|path| cx.session.library.row(path)).cloned();
                return then.map_or(Transition::Stay, |then| compare(then, self.now.clone(), cx));
            }
            _ => self.cursor = cx.moved(self.cursor, self.rows.len(), command),
        }
        Transition::Stay
    }

    fn reveal(&mut self, target: &Target, _: &Context) -> bool {
        match target {
            Target::Row(row) if *row < self.rows.len() => self.cursor = *row,
            _ => return false,
        }
        true
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        draw_text(&self.title(self.now.place(), cx), cx.theme.heading(), frame, row(area, 1, MARGIN));
        let width = row(area, 0, MARGIN).width;
        let rows = self.rows.iter().filter_map(|path| cx.session.library.row(path)).enumerate();
        let lines = rows.map(|(index, row)| row_line(row, index == self.cursor, cx, width)).collect();
        let list = list_area(area);
        let skip = layout::skip_to(self.cursor, usize::from(list.height));
        draw_list(lines, skip, Some(self.cursor), &cx.theme, frame, list);
    }

    fn place(&self, _: &Context) -> Place {
        Place::new(PlaceKind::Once, "choose")
    }

    fn describe(&self, cx: &Context, spoken: &mut Spoken, out: &mut Lines) {
        let (messages, library) = (&cx.messages, &cx.session.library);
        if spoken.whole {
            out.say(&self.title(self.now.saved.name(), cx));
            out.numbered(self.rows.iter().filter_map(|path| library.row(path)).map(|row| {
                let date = library.dated(row, messages, &cx.session.zone);
                let place = messages.place(row.saved.name());
                messages.with("line-row", &[("place", place.into()), ("date", date.into())])
            }));
        }
        out.say(&messages.text("line-choose-ask"));
    }

    fn parse_other(&self, _: &Context, _: &mut Spoken, line: &str) -> Option<Vec<Input>> {
        enter_row(line, self.rows.len())
    }
}
