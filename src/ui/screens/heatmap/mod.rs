//! A heatmap that is walked over: a person's, or a group's that is revealed.

mod draw;
mod side_panel;

use super::{
    ActionFormScreen, BlankScreen, DimensionScreen, ExportScreen, Grid, NoteScreen, OverTimeScreen,
    PresentScreen, SpotScreen,
};
use crate::heatmap::TileHeat;
use crate::heatmap::picture::{Order, Tile};
use crate::session::export::Chosen;
use crate::session::{ActionDraft, Row, Since};
use crate::ui::prelude::*;
use crate::ui::screens::grid::agreement_in_words;

pub(super) use draw::named_lines;

const FOCUS_OF: Word = with("line-type-focus", Ask::Do(Command::FOCUS), "line-hint-focus-of");
const ADD_TO: Word = with("line-type-add", Ask::Do(Command::ADD_ACTION), "line-hint-add-to");
const COMPARE: Word = way("line-type-compare", Ask::Do(Command::COMPARE), "line-hint-compare");
const EXPORT: Word = way("line-type-export", Ask::Export, "line-hint-export");

pub struct HeatmapScreen {
    grid: Grid,
    since: Option<Since>,
    has_comparable: bool,
    /// Whether there is another heatmap of the same place.
    has_history: bool,
}

impl HeatmapScreen {
    pub const KEYS: &KeyTable = &KeyTable::new(
        "heatmap",
        &[
            &[
                foot(ENTER, Command::ENTER, "key-look-closer"),
                foot(&[char('f')], Command::FOCUS, "key-focus").edits(),
                foot(&[char('a')], Command::ADD_ACTION, "key-add-action").edits(),
                foot(ESC, Command::BACK, "key-to-start"),
                foot(&[char('c')], Command::COMPARE, "key-compare"),
                foot(&[char('e')], Command::NOTE, "key-note").edits(),
                foot(&[char('o')], Command::ORDER, "key-order"),
                foot(&[char('x')], Command::EXPORT, "key-export"),
                foot(&[char('p')], Command::PRESENT, "key-present"),
                foot(&[char('t')], Command::OVER_TIME, "key-over-time"),
            ],
            WALK,
            MOVES,
            EVERYWHERE,
        ],
        &[
            &[
                FOCUS_OF,
                ADD_TO,
                with("line-type-note", Ask::Do(Command::NOTE), "line-hint-note-on"),
                COMPARE,
                way("line-type-over-time", Ask::Do(Command::OVER_TIME), "line-hint-over-time"),
                EXPORT,
                Word::ALL,
                Word::BACK_TO_START,
            ],
            UNDO_LEAVE_AND_HELP,
        ],
    );

    pub const GROUP_KEYS: &KeyTable = &KeyTable::new(
        "group-heatmap",
        &[
            &[
                foot(ENTER, Command::ENTER, "key-look-closer"),
                foot(&[char('p')], Command::PRESENT, "key-present"),
                foot(&[char('f')], Command::FOCUS, "key-focus").edits(),
                foot(&[char('a')], Command::ADD_ACTION, "key-add-action").edits(),
                foot(ESC, Command::BACK, "key-to-start"),
                foot(&[char('v')], Command::REVEAL, "key-reveal-again").edits(),
                foot(&[char('o')], Command::ORDER, "key-order"),
                foot(&[char('x')], Command::EXPORT, "key-export"),
                foot(&[char('c')], Command::COMPARE, "key-compare"),
                more(&[char('i')], Command::FILES, "key-files").edits(),
                more(&[char('s')], Command::SLIPS, "key-slips").edits(),
                more(&[char('n')], Command::NEXT_PERSON, "key-next-person").edits(),
                more(&[char('t')], Command::HANDS, "key-hands").edits(),
                more(&[char('e')], Command::SETTINGS, "key-settings").edits(),
                more(&[char('.')], Command::BLANK, "key-blank"),
            ],
            WALK,
            MOVES,
            EVERYWHERE,
        ],
        &[
            &[
                FOCUS_OF,
                ADD_TO,
                COMPARE,
                with("line-type-files", Ask::Do(Command::FILES), "line-hint-files"),
                way("line-type-slips", Ask::Do(Command::SLIPS), "line-hint-slips"),
                way("line-type-reveal", Ask::Do(Command::REVEAL), "line-hint-reveal-again"),
                way("line-type-change", Ask::Do(Command::SETTINGS), "line-hint-settings"),
                EXPORT,
                way("line-type-present", Ask::Screens, "line-hint-present"),
                Word::ALL,
                Word::BACK_TO_START,
            ],
            UNDO_LEAVE_AND_HELP,
        ],
    );

    /// The heatmap of the open document, with the cursor on its warmest spot.
    pub fn new(cx: &Context) -> Self {
        let grid = Grid::of_document(cx).unwrap_or_else(Grid::empty);
        let mut screen = Self { grid, since: None, has_comparable: false, has_history: false };
        screen.find_others(cx);
        screen
    }

    /// Finds the heatmaps that this one can be compared with.
    fn find_others(&mut self, cx: &Context) {
        self.since = cx.session.since();
        self.has_comparable = cx.session.has_comparable();
        self.has_history = !cx.session.others_of_the_place().is_empty();
    }

    fn change_order(&mut self) {
        let has_agreement = self.grid.heatmap.tiles().any(|tile| tile.agreement.is_some());
        self.grid.order = match self.grid.order {
            Order::Questionnaire => Order::Warmth,
            Order::Warmth if has_agreement => Order::Agreement,
            Order::Warmth | Order::Agreement => Order::Questionnaire,
        };
    }

    /// Area by area, each tile on a line of its own.
    fn describe_tiles(&self, document: &Document, cx: &Context, out: &mut Lines) {
        let Some(picture) = self.grid.picture(cx) else { return };
        if document.is_group() && self.grid.heatmap.shows_spread() {
            let levels = document.questionnaire.scale.len();
            out.say(&cx.messages.with("line-levels-mean", &[("levels", levels.into())]));
        }
        for row in &picture.rows {
            out.say(&cx.messages.with("line-area", &[("title", row.title.as_str().into())]));
            for tile in &row.tiles {
                let heat = self.grid.heatmap.tiles().find(|heat| heat.id == tile.id);
                out.say(&tile_in_words(tile, heat, &cx.messages));
            }
        }
    }
}

impl Screen for HeatmapScreen {
    fn keys(&self, cx: &Context) -> &'static KeyTable {
        let is_group = cx.document().is_some_and(|document| document.is_group());
        if is_group { Self::GROUP_KEYS } else { Self::KEYS }
    }

    fn is_enabled(&self, command: Command, cx: &Context) -> bool {
        let group = cx.session.open_group();
        match command {
            // There are no answers to export.
            Command::EXPORT => cx.session.preview.is_none(),
            Command::REVEAL => group.is_some_and(|group| group.can_reveal().is_ok()),
            Command::PRESENT | Command::FOCUS | Command::ADD_ACTION => {
                group.is_none_or(|group| group.revealed.is_some())
            }
            Command::COMPARE => self.has_comparable,
            Command::OVER_TIME => self.has_history,
            _ => true,
        }
    }

    fn command(&mut self, command: Command, cx: &mut Context) -> Transition {
        let Some(document) = &cx.session.document else { return Transition::Stay };
        let is_group = document.is_group();
        match command {
            Command::BACK => return Transition::Pop,
            Command::ENTER => {
                return Transition::push(DimensionScreen::new(self.grid.selected.clone(), cx));
            }
            Command::NOTE => return Transition::push(NoteScreen::new(self.grid.selected.clone(), cx)),
            Command::ADD_ACTION => {
                let draft = ActionDraft::begun(document.file().to_owned(), self.grid.selected.clone(), "");
                return Transition::push(ActionFormScreen::new(draft, cx));
            }
            Command::FOCUS if is_group => return Transition::push(SpotScreen::new(self.grid.clone())),
            Command::FOCUS => {
                cx.session.toggle_focus(self.grid.selected.clone());
                cx.message = Some(wording::focus_message(&cx.session, &cx.messages));
            }
            Command::PRESENT => return Transition::push(PresentScreen::new(self.grid.clone())),
            Command::COMPARE => {
                let now = Row::of(document);
                return super::choose_then(now, cx);
            }
            Command::OVER_TIME => match cx.session.timeline() {
                Some(timeline) => return Transition::push(OverTimeScreen::new(timeline)),
                None => cx.say("over-time-nothing"),
            },
            Command::EXPORT if cx.session.preview.is_some() => cx.say("preview-not-home"),
            Command::EXPORT => {
                let chosen = Chosen::One(Box::new(Row::of(document)));
                return Transition::push(ExportScreen::new(chosen, cx));
            }
            Command::BLANK => return Transition::push(BlankScreen),
            Command::FILES
            | Command::SLIPS
            | Command::NEXT_PERSON
            | Command::HANDS
            | Command::REVEAL
            | Command::SETTINGS => return super::gather_command(command, cx),
            Command::ORDER => self.change_order(),
            _ => self.grid.walk(command, cx),
        }
        Transition::Stay
    }

    fn on_event(&mut self, _: &AppEvent, cx: &mut Context) -> Transition {
        self.find_others(cx);
        Transition::Stay
    }

    fn refresh(&mut self, cx: &Context) {
        self.grid.refresh(cx);
    }

    fn reveal(&mut self, target: &Target, cx: &Context) -> bool {
        // It shows its spots first.
        *target == Target::Heatmap || self.grid.reveal(target, cx)
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        draw::draw(self, cx, frame, area);
    }

    fn footer(&self) -> Footer {
        Footer::KeysAndSaved
    }

    fn place(&self, cx: &Context) -> Place {
        let Some(document) = &cx.session.document else { return Place::new(PlaceKind::Heatmap, "heatmap") };
        let people = document.saved.group().and_then(|group| group.revealed).unwrap_or(0);
        Place::new(PlaceKind::Heatmap, "heatmap").at(document.path.display()).at(people)
    }

    fn describe(&self, cx: &Context, spoken: &mut Spoken, out: &mut Lines) {
        let messages = &cx.messages;
        let Some(document) = &cx.session.document else { return };
        if spoken.whole && !spoken.all {
            describe_heading(document, cx, out);
            for (name, titles) in side_panel::spots(self, cx) {
                let values = [("name", name.as_str().into()), ("titles", titles.as_str().into())];
                out.say(&if name.is_empty() { titles.clone() } else { messages.with("line-spots", &values) });
            }
            side_panel::since(self, cx).iter().for_each(|line| out.say(line));
            side_panel::guesses(self, cx).iter().for_each(|line| out.say(line));
        }
        if spoken.whole {
            self.describe_tiles(document, cx, out);
            side_panel::waiting(cx).iter().for_each(|line| out.say(line));
            if document.is_group() && !self.grid.heatmap.shows_spread() {
                out.say(&messages.text("word-alone"));
            }
        }
        out.say(&messages.text("line-result-ask"));
    }

    fn describe_choices(&self, cx: &Context, out: &mut Lines) {
        out.say(&cx.messages.text("line-names-result"));
    }

    fn parse_command(&self, cx: &Context, spoken: &mut Spoken, command: Command, rest: &str) -> Vec<Input> {
        let is_group = cx.document().is_some_and(Document::is_group);
        match command {
            Command::FILES if !rest.is_empty() => {
                vec![Input::Command(command), Input::Text(Typed::Whole(rest.to_owned()))]
            }
            // A group chooses its spot from a list of its own.
            Command::FOCUS if is_group && rest.is_empty() => vec![Input::Command(command)],
            Command::FOCUS | Command::ADD_ACTION | Command::NOTE if rest.is_empty() => {
                spoken.answer(cx.messages.text("line-which-tile"))
            }
            Command::FOCUS | Command::ADD_ACTION | Command::NOTE => {
                let chooses = is_group && command == Command::FOCUS;
                let enter = chooses.then_some(Input::Command(Command::ENTER));
                let inputs = |id| select(Target::Dimension(id), command).into_iter().chain(enter).collect();
                let found = spoken.tile(cx, &self.grid.titles(cx), rest, inputs);
                found.unwrap_or_else(|| spoken.not_understood(cx, rest))
            }
            _ => vec![Input::Command(command)],
        }
    }

    fn parse_other(&self, cx: &Context, spoken: &mut Spoken, line: &str) -> Option<Vec<Input>> {
        let enter = |id| select(Target::Dimension(id), Command::ENTER);
        spoken.tile(cx, &self.grid.titles(cx), line, enter)
    }
}

/// Which heatmap it is, and that it is no verdict.
fn describe_heading(document: &Document, cx: &Context, out: &mut Lines) {
    let messages = &cx.messages;
    let name = messages.place(document.saved.name());
    out.say(&match document.saved.group() {
        Some(group) => {
            let people = messages.with("group-people", &[("people", group.people().into())]);
            messages.with("line-group-heading", &[("name", name.into()), ("people", people.into())])
        }
        None => messages.with("line-heatmap-heading", &[("place", name.into())]),
    });
    out.say(&messages.felt(document.saved.started(), cx.session.today, &cx.session.zone));
}

/// A tile in a sentence: its word, how complete it is or how far a group agrees, and its marks.
pub(in crate::ui::screens) fn tile_in_words(
    tile: &Tile,
    heat: Option<&TileHeat>,
    messages: &Messages,
) -> String {
    let mut parts = Vec::new();
    parts.push(match (tile.word.as_str(), tile.band) {
        ("", None) => messages.text("heatmap-no-heat").into_owned(),
        (word, _) => word.to_owned(),
    });
    if !tile.value.is_empty() {
        parts.push(tile.value.clone());
    }
    let agreement = heat.and_then(|heat| heat.agreement);
    parts.extend(agreement.map(|agreement| agreement_in_words(agreement, messages).into_owned()));
    if let Some((heat, answered)) = heat.and_then(|heat| Some((heat, heat.answered?)))
        && answered < heat.of
        && !heat.too_few
        && tile.band.is_some()
        && heat.agreement.is_none()
    {
        let values = [("answered", answered.into()), ("of", heat.of.into())];
        parts.push(messages.with("line-coverage", &values));
    }
    let values = [("title", tile.title.as_str().into()), ("word", parts.join(", ").into())];
    let mut sentence = messages.with("line-tile", &values);
    for (flag, key) in [('n', "line-tile-noted"), ('*', "line-tile-focus")] {
        if tile.flags.contains(flag) {
            sentence.push(' ');
            sentence.push_str(&messages.text(key));
        }
    }
    sentence
}
