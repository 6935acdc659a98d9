//! One dimension in full: its page is scrolled, and its actions and ideas can be chosen on the way.

mod page;

use uuid::Uuid;

use super::heatmap::tile_in_words;
use super::{ActionFormScreen, BlankScreen, Grid, NoteScreen};
use crate::heatmap::{StatementHeat, TileHeat};
use crate::model::response::{Action, ActionState};
use crate::session::{Act, Acted, ActionDraft};
use crate::ui::prelude::*;

pub struct DimensionScreen {
    /// The grid with the cursor on the dimension; fresh until another one is shown.
    grid: Grid,
    scroll: usize,
    /// What is chosen on the page.
    item: Option<Item>,
}

impl DimensionScreen {
    pub const KEYS: &KeyTable = &KeyTable::new(
        "dimension",
        &[
            &[
                foot(ESC, Command::BACK, "key-back-to-start"),
                foot(ENTER, Command::ENTER, "key-choose"),
                foot(UP, Command::UP, "key-scroll"),
                foot(DOWN, Command::DOWN, "key-scroll"),
                foot(LEFT, Command::LEFT, "key-neighbour"),
                foot(RIGHT, Command::RIGHT, "key-neighbour"),
                foot(&[char(' ')], Command::TICK, "key-tick").edits(),
                foot(&[char('-')], Command::LET_GO, "key-let-go").edits(),
                foot(&[char('a')], Command::ADD_ACTION, "key-add-action").edits(),
                foot(&[char('e')], Command::NOTE, "key-note").edits(),
                foot(&[char('f')], Command::FOCUS, "key-focus").edits(),
                more(&[char('.')], Command::BLANK, "key-blank"),
            ],
            MOVES,
            EVERYWHERE,
        ],
        &[
            &[
                other("line-numbers-tile"),
                way("line-type-focus", Ask::Do(Command::FOCUS), "line-hint-focus"),
                way("line-type-note", Ask::Do(Command::NOTE), "line-hint-note"),
                way("line-type-add", Ask::Do(Command::ADD_ACTION), "line-hint-add"),
                with("line-type-done", Ask::Do(Command::TICK), "line-hint-done"),
                with("line-type-let-go", Ask::Do(Command::LET_GO), "line-hint-let-go"),
                with("line-type-change", Ask::Do(Command::ENTER), "line-hint-change"),
                way("line-type-next", Ask::Do(Command::RIGHT), "line-hint-next-tile"),
                Word::BACK,
            ],
            UNDO_LEAVE_AND_HELP,
        ],
    );

    pub fn new(selected: DimensionId, cx: &Context) -> Self {
        let grid = Grid::of_document(cx).unwrap_or_else(Grid::empty);
        Self { grid: Grid { selected, ..grid }, scroll: 0, item: None }
    }

    /// The open document, and the dimension in it.
    fn subject<'a>(&self, cx: &'a Context) -> Option<(&'a Document, &'a Dimension)> {
        let document = cx.document()?;
        Some((document, document.questionnaire.dimension(&self.grid.selected)?))
    }

    /// The chosen action.
    fn action<'a>(&self, cx: &'a Context) -> Option<&'a Action> {
        match self.item {
            Some(Item::Action(id)) => cx.document()?.saved.action(id),
            _ => None,
        }
    }

    /// Opens the form for a new action, from the chosen idea if one is chosen.
    fn add(&self, cx: &mut Context) -> Transition {
        if cx.session.is_look_only() {
            cx.say("look-only");
            return Transition::Stay;
        }
        let Some((document, dimension)) = self.subject(cx) else { return Transition::Stay };
        let idea = match self.item {
            Some(Item::Idea(index)) => dimension.ideas.get(index),
            _ => None,
        };
        let what = idea.map_or("", |idea| idea.trim_end_matches('.'));
        let draft = ActionDraft::begun(document.file().to_owned(), dimension.id.clone(), what);
        Transition::push(ActionFormScreen::new(draft, cx))
    }

    fn edit(&self, cx: &mut Context) -> Transition {
        let (Some(action), Some(document)) = (self.action(cx), &cx.session.document) else {
            return Transition::Stay;
        };
        if cx.session.is_look_only() {
            return Transition::Stay;
        }
        let draft = ActionDraft::of(document.file().to_owned(), action, &cx.messages);
        Transition::push(ActionFormScreen::new(draft, cx))
    }

    /// Scrolls, and chooses an item when it is on the screen.
    fn walk(&mut self, command: Command, cx: &Context) {
        let lines = self.page(cx);
        let room = layout::page_height(cx.size);
        let scroll = self.scroll.min(lines.len().saturating_sub(room));
        let next = match command {
            Command::UP | Command::DOWN => neighbour_in(&lines, self.item, command == Command::DOWN),
            _ => None,
        };
        let is_seen = |scroll: usize, item: Item| {
            place_of(&lines, item).is_some_and(|(first, last)| first >= scroll && last < scroll + room)
        };
        match next {
            Some(item) if is_seen(scroll, item) => self.item = Some(item),
            // Above the first item there is only text.
            None if command == Command::UP && scroll == 0 => self.item = None,
            _ => {
                self.scroll = scrolled(scroll, lines.len(), command, cx);
                let next = next.filter(|item| is_seen(self.scroll, *item));
                self.item = next.or(self.item.filter(|item| is_seen(self.scroll, *item)));
            }
        }
    }

    fn draw_title(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        let Some((document, dimension)) = self.subject(cx) else { return };
        let mut texts = vec![(dimension.title.clone(), cx.theme.heading())];
        let message = |key: &str| cx.messages.text(key).into_owned();
        if let Some(tile) = self.grid.tile() {
            let band =
                tile.band.map(|band| (format!(" {} ", message(band.name())), cx.theme.tile(Some(band))));
            let agreement = tile.agreement.map(|agreement| (message(agreement.name()), cx.theme.body()));
            texts.extend(band.into_iter().chain(agreement));
        }
        if document.saved.focus() == Some(&dimension.id) {
            texts.push((message("dimension-focus"), cx.theme.body()));
        }
        let title = side_by_side(texts, usize::from(from(area, MARGIN, 1).width));
        let place = wording::document_heading(&cx.session, &cx.messages, usize::MAX);
        draw_title(title, &place, &cx.theme, frame, row(area, 1, 0));
    }

    fn describe_tile(&self, document: &Document, dimension: &Dimension, cx: &Context, out: &mut Lines) {
        let (messages, heat) = (&cx.messages, self.grid.tile());
        let picture = self.grid.picture(cx);
        let tile = picture.iter().flat_map(|picture| picture.tiles()).find(|tile| tile.id == dimension.id);
        if let Some(tile) = tile {
            out.say(&tile_in_words(tile, heat, messages));
        }
        out.say(&dimension.about);
        self.describe_answers(document, dimension, cx, out);
        let (heading, question) = wording::question(&self.grid.heatmap, dimension);
        let part = |heading: &str, content: &str| {
            let values = [("name", messages.text(heading).into()), ("content", content.into())];
            messages.with("line-part", &values)
        };
        out.say(&part(heading, question));
        let note = document.saved.note(&dimension.id);
        if !note.is_empty() {
            out.say(&part("dimension-note", note));
        }
        self.describe_actions(cx, out);
        if !dimension.ideas.is_empty() {
            out.say(&messages.text("line-ideas"));
        }
        out.numbered(dimension.ideas.iter().cloned());
    }

    /// The statements with their answers; of a group, with how many people chose each level.
    fn describe_answers(&self, document: &Document, dimension: &Dimension, cx: &Context, out: &mut Lines) {
        let (messages, labels) = (&cx.messages, document.questionnaire.scale.labels());
        let heat = self.grid.tile().filter(|_| document.is_group());
        let answers = wording::answers(document, &self.grid.heatmap, dimension, messages);
        for (index, (statement, answer)) in answers.into_iter().enumerate() {
            let counted = heat.and_then(|heat| heat.statements.get(index));
            let answer = counted.and_then(|statement| counts(statement, labels, messages)).unwrap_or(answer);
            let values = [("statement", statement.as_str().into()), ("answer", capital(&answer).into())];
            out.say(&if answer.is_empty() {
                statement.clone()
            } else {
                messages.with("line-statement-answer", &values)
            });
        }
        if let Some(spread) = heat.and_then(|heat: &TileHeat| heat.spread.as_ref()) {
            let counts = labels.iter().zip(spread).map(|(label, count)| format!("{label} {count}"));
            let counts = counts.collect::<Vec<_>>().join(", ");
            out.say(&messages.with("line-all-answers", &[("counts", counts.into())]));
        }
    }

    /// The actions about the dimension, numbered.
    fn describe_actions(&self, cx: &Context, out: &mut Lines) {
        let actions = self.actions(cx);
        out.say(&cx.messages.text(if actions.is_empty() { "line-no-action" } else { "line-actions" }));
        out.numbered(actions.into_iter().map(|action| action_in_words(action, &cx.messages)));
    }

    fn actions<'a>(&self, cx: &'a Context) -> Vec<&'a Action> {
        let Some(document) = &cx.session.document else { return Vec::new() };
        document.saved.actions().iter().filter(|action| action.dimension == self.grid.selected).collect()
    }
}

fn act(id: Uuid, act: Act, cx: &mut Context) {
    match cx.session.act_on_document(id, act) {
        Acted::Done(message) | Acted::Refused(message) => cx.say(message),
        Acted::Unchanged | Acted::Opening => {}
    }
}

/// The next item, down or up.
fn neighbour_in(lines: &[PageLine], item: Option<Item>, down: bool) -> Option<Item> {
    let mut items: Vec<Item> = lines.iter().filter_map(|line| line.item).collect();
    items.dedup();
    let at = item.and_then(|item| items.iter().position(|known| *known == item));
    match (at, down) {
        (None, true) => items.first().copied(),
        (None, false) => None,
        (Some(at), true) => items.get(at + 1).copied(),
        (Some(at), false) => at.checked_sub(1).and_then(|at| items.get(at)).copied(),
    }
}

/// The first and last line of an item.
fn place_of(lines: &[PageLine], item: Item) -> Option<(usize, usize)> {
    let is = |line: &PageLine| line.item == Some(item);
    Some((lines.iter().position(is)?, lines.iter().rposition(is)?))
}

impl Screen for DimensionScreen {
    fn keys(&self, _: &Context) -> &'static KeyTable {
        Self::KEYS
    }

    fn is_enabled(&self, command: Command, cx: &Context) -> bool {
        let group = cx.session.open_group();
        match command {
            Command::FOCUS | Command::ADD_ACTION => group.is_none_or(|group| group.revealed.is_some()),
            Command::NOTE => group.is_none(),
            Command::ENTER => self.item.is_some(),
            Command::TICK | Command::LET_GO => matches!(self.item, Some(Item::Action(_))),
            _ => true,
        }
    }

    fn command(&mut self, command: Command, cx: &mut Context) -> Transition {
        let action = self.action(cx).map(|action| action.id);
        match (command, action) {
            (Command::BACK, _) if self.grid.is_fresh => return Transition::Pop,
            (Command::BACK, _) => {
                return Transition::PopTo(Target::Dimension(self.grid.selected.clone()));
            }
            // Groups have no notes.
            (Command::NOTE, _) if cx.session.open_group().is_some() => {}
            (Command::NOTE, _) => {
                return Transition::push(NoteScreen::new(self.grid.selected.clone(), cx));
            }
            (Command::FOCUS, _) => {
                cx.session.toggle_focus(self.grid.selected.clone());
                cx.message = Some(wording::focus_message(&cx.session, &cx.messages));
            }
            (Command::ADD_ACTION, _) => return self.add(cx),
            (Command::ENTER, Some(_)) => return self.edit(cx),
            (Command::ENTER, None) if matches!(self.item, Some(Item::Idea(_))) => return self.add(cx),
            (Command::TICK, Some(id)) => act(id, Act::Tick, cx),
            (Command::LET_GO, Some(id)) => act(id, Act::LetGo, cx),
            (Command::LEFT | Command::RIGHT, _) => {
                self.grid.step(if command == Command::LEFT { Command::UP } else { Command::DOWN }, cx);
                (self.scroll, self.item) = (0, None);
            }
            (Command::BLANK, _) => return Transition::push(BlankScreen),
            _ => self.walk(command, cx),
        }
        Transition::Stay
    }

    fn on_event(&mut self, event: &AppEvent, cx: &mut Context) -> Transition {
        let is_gone = matches!(event, AppEvent::Followed(_)) && self.subject(cx).is_none();
        if is_gone { Transition::Pop } else { Transition::Stay }
    }

    fn refresh(&mut self, cx: &Context) {
        self.grid.refresh(cx);
    }

    fn reveal(&mut self, target: &Target, cx: &Context) -> bool {
        if let Target::Item(item) = target {
            self.item = Some(*item);
            return true;
        }
        let is_here = self.grid.reveal(target, cx);
        if is_here {
            self.item = None;
        }
        is_here
    }

    fn draw(&self, cx: &Context, frame: &mut Frame<'_>, area: Rect) {
        self.draw_title(cx, frame, area);
        draw_page(&self.page(cx), self.scroll, self.item, cx, frame, area);
    }

    fn footer(&self) -> Footer {
        Footer::KeysAndSaved
    }

    fn place(&self, _: &Context) -> Place {
        Place::new(PlaceKind::Tile, Self::KEYS.name).at(&self.grid.selected)
    }

    fn describe(&self, cx: &Context, spoken: &mut Spoken, out: &mut Lines) {
        let Some((document, dimension)) = self.subject(cx) else { return };
        let ask = match (spoken.whole, document.is_group()) {
            (false, _) => "line-tile-ask-again",
            (true, false) => "line-tile-ask",
            (true, true) => "line-tile-ask-group",
        };
        let was_form = spoken.last.as_ref().is_some_and(|last| last.screen == ActionFormScreen::KEYS.name);
        if spoken.whole {
            self.describe_tile(document, dimension, cx, out);
        } else if was_form {
            self.describe_actions(cx, out);
        }
        out.say(&cx.messages.text(ask));
    }

    fn is_offered_in_lines(&self, command: Command, cx: &Context) -> bool {
        match command {
            // On the screens the cursor is on an action; here they are numbered.
            Command::TICK | Command::LET_GO | Command::ENTER => !self.actions(cx).is_empty(),
            _ => self.is_enabled(command, cx),
        }
    }

    fn parse_command(&self, cx: &Context, spoken: &mut Spoken, command: Command, rest: &str) -> Vec<Input> {
        match command {
            // Without an idea that may still be chosen.
            Command::ADD_ACTION => select(Target::Dimension(self.grid.selected.clone()), command),
            Command::TICK | Command::LET_GO | Command::ENTER => {
                let actions = self.actions(cx);
                match number_or_only(rest, actions.len()).and_then(|at| actions.get(at)) {
                    Some(action) => select(Target::Item(Item::Action(action.id)), command),
                    None => spoken.which_one(cx, rest),
                }
            }
            _ => vec![Input::Command(command)],
        }
    }

    fn parse_other(&self, cx: &Context, spoken: &mut Spoken, line: &str) -> Option<Vec<Input>> {
        if let Some(at) = number(line) {
            let (_, dimension) = self.subject(cx)?;
            dimension.ideas.get(at)?;
            return Some(select(Target::Item(Item::Idea(at)), Command::ADD_ACTION));
        }
        spoken.tile(cx, &self.grid.titles(cx), line, |id| vec![Input::Select(Target::Dimension(id))])
    }
}

/// How many people chose each level, where that may be shown.
fn counts(statement: &StatementHeat, labels: &[String], messages: &Messages) -> Option<String> {
    let labels = labels.iter().zip(statement.counts.as_ref()?);
    let mut parts: Vec<String> = labels.map(|(label, count)| format!("{label} {count}")).collect();
    for (key, count) in [("not-sure", statement.not_sure), ("doesnt-apply", statement.does_not_apply)] {
        if let Some(count) = count.filter(|count| *count > 0) {
            parts.push(format!("{} {count}", messages.text(key)));
        }
    }
    Some(parts.join(", "))
}

/// An action in a sentence: what, what became of it, who, with whom, by when.
pub fn action_in_words(action: &Action, messages: &Messages) -> String {
    let details = action.details(messages).replace(" · ", ", ");
    let what = action.what.trim_end_matches('.');
    let key = match (action.state, details.is_empty()) {
        (ActionState::Open, true) => "line-action-bare",
        _ => "line-action-told",
    };
    messages.with(key, &[("what", what.into()), ("details", details.into())])
}
