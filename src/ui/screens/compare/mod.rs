//! Two heatmaps as one: choosing the earlier one, walking over what has changed, and one dimension then and now.

mod choose;
mod compared;
mod draw;
mod page;

use std::rc::Rc;

use super::ExportScreen;
use crate::heatmap::picture::Picture;
use crate::heatmap::{ComparedTile, Comparison};
use crate::model::questionnaire::titles;
use crate::model::response::Action;
use crate::session::export::Chosen;
use crate::session::{Row, done_between, heading};
use crate::ui::prelude::*;

pub use choose::{ChooseScreen, choose_then};
pub use compared::ComparedScreen;

/// Two heatmaps, what came of them, and what was done in between.
struct Pair {
    then: Row,
    now: Row,
    comparison: Comparison,
    done: Vec<Action>,
}

impl Pair {
    /// Compares a heatmap with another one, whichever is the earlier.
    ///
    /// # Errors
    /// Why they cannot be compared.
    fn new(one: Row, other: Row, cx: &Context) -> Result<Self, String> {
        let (then, now) = if one.started() > other.started() { (other, one) } else { (one, other) };
        match now.compared_with(&then) {
            Some(Ok(comparison)) => {
                let done = done_between(&cx.session.library, &then, &now, &cx.session.zone);
                Ok(Self { then, now, comparison, done })
            }
            Some(Err(incomparable)) => Err(incomparable.localize(&cx.messages)),
            None => Err(cx.messages.text("compare-nothing").into_owned()),
        }
    }

    fn position(&self, id: &DimensionId) -> Option<usize> {
        self.comparison.tiles.iter().position(|tile| tile.id == *id)
    }

    fn tile(&self, id: &DimensionId) -> Option<&ComparedTile> {
        self.comparison.tiles.iter().find(|tile| tile.id == *id)
    }

    /// A dimension of the later questionnaire, or of the earlier one.
    fn dimension(&self, id: &DimensionId) -> Option<&Dimension> {
        let questionnaires = [&self.now, &self.then].into_iter().filter_map(|row| row.questionnaire.as_ref());
        questionnaires.into_iter().find_map(|questionnaire| questionnaire.dimension(id))
    }

    fn title(&self, id: &DimensionId) -> &str {
        self.dimension(id).map_or("", |dimension| &dimension.title)
    }

    fn titles(&self, ids: &[DimensionId]) -> String {
        let questionnaires = [&self.now, &self.then].map(|row| row.questionnaire.as_deref());
        titles(ids, &questionnaires.into_iter().flatten().collect::<Vec<_>>())
    }

    /// The statements of a dimension, each with the answers of then and now in words.
    fn answers(&self, id: &DimensionId, messages: &Messages) -> Vec<(String, String)> {
        let statements = self.tile(id).map_or(&[][..], |tile| &tile.statements);
        let answers = statements
            .iter()
            .filter_map(|statement| wording::compared_answer(messages, &self.then, &self.now, &statement.id));
        answers.collect()
    }

    /// What was done about a dimension.
    fn done_about(&self, id: &DimensionId) -> impl Iterator<Item = &Action> {
        self.done.iter().filter(move |action| action.dimension == *id)
    }

    fn picture(&self, messages: &Messages) -> Option<Picture> {
        let (then, now) = (self.then.questionnaire.as_ref()?, self.now.questionnaire.as_ref()?);
        Some(Picture::compared(&self.comparison, then, now, &self.now.marks(), messages))
    }
}

pub struct CompareScreen {
    pair: Rc<Pair>,
    /// The tile under the cursor.
    selected: DimensionId,
    /// True until the cursor first moves: what has changed is shown before any tile.
    is_fresh: bool,
}

impl CompareScreen {
    pub const KEYS: &KeyTable = &KeyTable::new(
        "compare",
        &[
            &[
                foot(ENTER, Command::ENTER, "key-look-closer"),
                foot(&[char('x')], Command::EXPORT, "key-export"),
                foot(ESC, Command::BACK, "key-back-to-start"),
            ],
            WALK,
            MOVES,
            EVERYWHERE,
        ],
        &[&[other("line-names-result"), Word::ALL, Word::BACK], UNDO_LEAVE_AND_HELP],
    );

    fn new(pair: Pair) -> Option<Self> {
        let selected = pair.comparison.tiles.first()?.id.clone();
        Some(Self { pair: Rc::new(pair), selected, is_fresh: true })
    }
}

impl Screen for CompareScreen {
    fn keys(&self, _: &Context) -> &'static KeyTable {
        Self::KEYS
    }

    fn command(&mut self, command: Command, cx: &mut Context) -> Transition {
        let pair = &self.pair;
        match command {
            Command::BACK => return Transition::Pop,
            Command::EXPORT => {
                let (then, now) = (pair.then.clone(), pair.now.clone());
                let chosen = Chosen::Two(Box::new(then), Box::new(now), pair.done.clone());
                return Transition::push(ExportScreen::new(chosen, cx));
            }
            Command::ENTER => {
                let (pair, selected) = (Rc::clone(pair), self.selected.clone());
                return Transition::push(ComparedScreen::new(pair, selected, self.is_fresh));
            }
            _ => {
                let picture = pair.picture(&cx.messages);
                let next =
                    picture.and_then(|picture| layout::walk(&picture, &self.selected, cx.size, command));
                if let Some(next) = next {
                    (self.selected, self.is_fresh) = (next, false);
                }
            }
        }
        Transition::Stay
    }

    /// Tiles are rows here: a [`Target::Dimension`] is a tile of the open document, on its own screens.
    fn reveal(&mut self, target: &Target, _: &Context) -> bool {
        let Target::Row(row) = target else { return false };
        let Some(tile) = self.pair.comparison.tiles.get(*row) else { return false };
        (self.selected, self.is_fresh) = (tile.id.clone(), false);
        true
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        draw::draw(self, cx, frame, area);
    }

    fn place(&self, _: &Context) -> Place {
        let (then, now) = (self.pair.then.path().display(), self.pair.now.path().display());
        Place::new(PlaceKind::Once, "compare").at(then).at(now)
    }

    fn describe(&self, cx: &Context, spoken: &mut Spoken, out: &mut Lines) {
        let (pair, messages) = (&self.pair, &cx.messages);
        if spoken.whole {
            out.say(&heading(&pair.then, &pair.now, messages, &cx.session.zone));
            page::describe(&page::of_changes(pair, messages, page::UNWRAPPED), messages, out);
        }
        out.say(&messages.text("line-compare-ask"));
    }

    fn parse_other(&self, cx: &Context, spoken: &mut Spoken, line: &str) -> Option<Vec<Input>> {
        let mut inputs = parse_tile(&self.pair, cx, spoken, line)?;
        if !inputs.is_empty() {
            inputs.push(Input::Command(Command::ENTER));
        }
        Some(inputs)
    }
}

/// Puts the cursor on the tile of a name.
fn parse_tile(pair: &Pair, cx: &Context, spoken: &mut Spoken, line: &str) -> Option<Vec<Input>> {
    let tiles: Vec<(&DimensionId, &str)> =
        pair.comparison.tiles.iter().map(|tile| (&tile.id, pair.title(&tile.id))).collect();
    spoken.tile(cx, &tiles, line, |id| {
        pair.position(&id).map(|row| Input::Select(Target::Row(row))).into_iter().collect()
    })
}
