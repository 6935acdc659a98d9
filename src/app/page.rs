//! Longer texts as lines with a role each, wrapped to a width: the page of a dimension, and the help.

use uuid::Uuid;

use super::keys::{self, Command, Context};
use super::{Compare, Open, Row, Screen, State};
use crate::heatmap::Change;
use crate::picture;
use crate::questionnaire::{Dimension, DimensionId, Questionnaire, Statement, StatementId};
use crate::response::{Action, Answer};
use crate::text;
use crate::words::Words;

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The title of a part.
    Heading,
    /// Plain text.
    Body,
    /// Something less important.
    Quiet,
}

/// A line of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it is.
    pub role: Role,
    /// What it says.
    pub text: String,
    /// What it belongs to that can be chosen, if it does.
    pub item: Option<Item>,
}

/// Something on the page of a dimension that can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Item {
    /// An action.
    Action(Uuid),
    /// An idea, by its number among those of the dimension.
    Idea(usize),
}

/// Lines that are added one after another.
#[derive(Debug)]
struct Page {
    lines: Vec<Line>,
    width: usize,
}

impl Page {
    fn add(&mut self, role: Role, content: &str, indent: usize) {
        for line in text::wrap(content, self.width.saturating_sub(indent)) {
            let text = format!("{:indent$}{line}", "");
            self.lines.push(Line { role, text, item: None });
        }
    }

    /// What will be done, behind a box that tells what became of it; then who, with whom and by when.
    fn action(&mut self, action: &Action, state: &State) {
        let first = self.lines.len();
        self.add(Role::Body, &action.what, 4);
        if let Some(line) = self.lines.get_mut(first) {
            line.text.replace_range(..3, picture::ticked(action.state));
        }
        let details = action.details(&state.words);
        if !details.is_empty() {
            self.add(Role::Quiet, &details, 4);
        }
    }

    /// A text behind a dot, its lines under one another.
    fn bullet(&mut self, content: &str) {
        let first = self.lines.len();
        self.add(Role::Body, content, 2);
        if let Some(line) = self.lines.get_mut(first) {
            line.text.replace_range(..1, "·");
        }
    }

    fn blank(&mut self) {
        self.lines.push(Line { role: Role::Body, text: String::new(), item: None });
    }

    /// Says of the lines from one on what they belong to.
    fn tag(&mut self, from: usize, item: Item) {
        self.lines.iter_mut().skip(from).for_each(|line| line.item = Some(item));
    }

    fn heading(&mut self, content: &str) {
        if !self.lines.is_empty() {
            self.blank();
        }
        self.add(Role::Heading, content, 0);
    }
}

/// The page of the dimension in hand: statements and answers, the question to think about, actions, the note, ideas.
#[must_use]
pub fn dimension(state: &State, width: usize) -> Vec<Line> {
    let mut page = Page { lines: Vec::new(), width };
    let (Screen::Closer(closer), Some(open)) = (&state.screen, &state.open) else { return page.lines };
    let Some(dimension) = open.questionnaire.dimension(&closer.grid.selected) else { return page.lines };
    let words = &state.words;
    page.add(Role::Quiet, &dimension.about, 0);
    page.blank();
    for (index, (statement, answer)) in answers(open, dimension, state).enumerate() {
        if index > 0 {
            page.blank();
        }
        page.add(Role::Body, &statement, 0);
        page.add(Role::Heading, &answer, 2);
    }
    page.heading(&words.text("dimension-reflect"));
    page.add(Role::Body, &dimension.reflect, 0);
    page.heading(&words.text("dimension-note"));
    match open.saved.note(&dimension.id) {
        "" => page.add(Role::Quiet, &words.text("dimension-no-note"), 0),
        note => page.add(Role::Body, note, 0),
    }
    let actions = open.saved.actions().iter().filter(|action| action.dimension == dimension.id);
    page.heading(&words.text("dimension-actions"));
    let first = page.lines.len();
    for action in actions {
        let from = page.lines.len();
        page.action(action, state);
        page.tag(from, Item::Action(action.id));
    }
    if page.lines.len() == first {
        page.add(Role::Quiet, &words.text("dimension-no-action"), 0);
    }
    if !dimension.ideas.is_empty() {
        page.heading(&words.text("dimension-ideas"));
        for (index, idea) in dimension.ideas.iter().enumerate() {
            let from = page.lines.len();
            page.bullet(idea);
            page.tag(from, Item::Idea(index));
        }
    }
    page.lines
}

/// All that has changed between two heatmaps: dimensions, the statements that moved most, notes of then, what was done.
fn all_changes(state: &State, compare: &Compare, page: &mut Page) {
    let words = &state.words;
    if !compare.is_of_one_place() {
        page.add(Role::Quiet, &words.text("compare-places"), 0);
    }
    for change in Change::ALL {
        let titles = compare.titles(&compare.comparison.changed(change));
        if !titles.is_empty() {
            page.heading(&words.text(change.title()));
            page.add(Role::Body, &titles, 0);
        }
    }
    let moved = compare.comparison.changed_most();
    if !moved.is_empty() {
        page.heading(&words.text("compare-most"));
    }
    let (before, after) = (&compare.then, &compare.now);
    for (sentence, answers) in moved.iter().filter_map(|s| compared_answer(words, before, after, &s.id)) {
        page.add(Role::Body, &sentence, 0);
        page.add(Role::Heading, &answers, 2);
    }
    let then = &compare.then;
    let noted = compare.comparison.tiles.iter().filter(|tile| !then.note(&tile.id).is_empty());
    for (index, tile) in noted.enumerate() {
        if index == 0 {
            page.heading(&words.text("compare-noted-then"));
        }
        let title = compare.dimension(&tile.id).map_or("", |dimension| &dimension.title);
        page.add(Role::Body, &format!("{title}: {}", then.note(&tile.id)), 0);
    }
    let done = compare.done_between(None);
    if !done.is_empty() {
        page.heading(&words.text("compare-done"));
        done.into_iter().for_each(|action| page.action(action, state));
    }
}

/// The page of all that has changed, or of a dimension then and now: its statements with both answers, the note of then, what was done in between.
#[must_use]
pub fn compared(state: &State, width: usize) -> Vec<Line> {
    let mut page = Page { lines: Vec::new(), width };
    let Screen::Compare(compare) = &state.screen else { return page.lines };
    if compare.fresh {
        all_changes(state, compare, &mut page);
        return page.lines;
    }
    let (words, id) = (&state.words, &compare.selected);
    if let Some(dimension) = compare.dimension(id) {
        page.add(Role::Quiet, &dimension.about, 0);
    }
    for (statement, then_and_now) in compared_answers(state, compare, id) {
        page.blank();
        page.add(Role::Body, &statement, 0);
        page.add(Role::Heading, &then_and_now, 2);
    }
    let note = |row: &Row| row.note(id).to_owned();
    for (key, note) in [("compare-note-then", note(&compare.then)), ("compare-note-now", note(&compare.now))]
    {
        if !note.is_empty() {
            page.heading(&words.text(key));
            page.add(Role::Body, &note, 0);
        }
    }
    let done = compare.done_between(Some(id));
    if !done.is_empty() {
        page.heading(&words.text("compare-done"));
        for action in done {
            page.action(action, state);
        }
    }
    page.lines
}

/// The statements of a dimension, each with the answers of then and now in words.
#[must_use]
pub fn compared_answers(state: &State, compare: &Compare, id: &DimensionId) -> Vec<(String, String)> {
    let tile = compare.comparison.tiles.iter().find(|tile| tile.id == *id);
    let statements = tile.map_or(&[][..], |tile| &tile.statements);
    let (words, then, now) = (&state.words, &compare.then, &compare.now);
    statements.iter().filter_map(|compared| compared_answer(words, then, now, &compared.id)).collect()
}

/// A statement with the answers of then and now in words.
#[must_use]
pub fn compared_answer(words: &Words, then: &Row, now: &Row, id: &StatementId) -> Option<(String, String)> {
    let found = |row: &Row| {
        let of = row.questionnaire.as_ref()?;
        of.statements().find(|statement| statement.id == *id).map(|statement| sentence(statement, words))
    };
    let answer = |row: &Row| match &row.questionnaire {
        Some(of) if of.position(id.as_str()).is_some() => match row.response() {
            Some(response) => answer_in_words(words, of, response.answer(id)),
            None => mean_in_words(words, of, row, id),
        },
        _ => words.text("compare-not-asked").into_owned(),
    };
    let pair = [("then", answer(then).into()), ("now", answer(now).into())];
    let sentence = found(now).or_else(|| found(then))?;
    Some((sentence, words.with("compare-then-now", &pair)))
}

/// The statements of a dimension, each with its answer in words; where agreeing is cool, the statement says so.
pub fn answers<'a>(
    open: &'a Open,
    dimension: &'a Dimension,
    state: &'a State,
) -> impl Iterator<Item = (String, String)> {
    dimension.statements.iter().map(move |statement| {
        let answer = answer_words(state, open, open.saved.answer(&statement.id));
        (sentence(statement, &state.words), answer)
    })
}

fn sentence(statement: &Statement, words: &Words) -> String {
    let reversed = if statement.reverse { words.text("questions-reversed") } else { "".into() };
    format!("{}{reversed}", statement.text)
}

/// An answer to the open response in words.
#[must_use]
pub fn answer_words(state: &State, open: &Open, answer: Option<Answer>) -> String {
    answer_in_words(&state.words, &open.questionnaire, answer)
}

/// An answer in words: the level's label, *not sure*, *doesn't apply*, or that there is none.
#[must_use]
pub fn answer_in_words(words: &Words, of: &Questionnaire, answer: Option<Answer>) -> String {
    match answer {
        Some(Answer::Level(level)) => of.scale.label(level).to_owned(),
        Some(Answer::NotSure) => words.text("not-sure").into_owned(),
        Some(Answer::DoesNotApply) => words.text("doesnt-apply").into_owned(),
        None => words.text("unanswered").into_owned(),
    }
}

/// The mean level of a group's answers to a statement, where it may be shown.
fn mean_in_words(words: &Words, of: &Questionnaire, row: &Row, id: &StatementId) -> String {
    let heatmap = row.heatmap();
    let mut statements = heatmap.iter().flat_map(|heatmap| heatmap.tiles()).flat_map(|tile| &tile.statements);
    match statements.find(|statement| statement.id == *id).and_then(|statement| statement.heat) {
        Some(heat) => format!("{:.1}", heat.level(of.scale.len())),
        None => words.text("tile-too-few").into_owned(),
    }
}

/// The keys of the screen under the help, then those of the others.
#[must_use]
pub fn help(state: &State, width: usize) -> Vec<Line> {
    let mut page = Page { lines: Vec::new(), width };
    let here = context_under_help(state);
    page.add(Role::Quiet, &state.words.text("help-intro"), 0);
    for context in std::iter::once(here).chain(Context::ALL.into_iter().filter(|context| *context != here)) {
        page.heading(&state.words.text(context.title()));
        for hint in keys::hints(context, |command| is_on_scale(state, command)) {
            let words = state.words.text(hint.words);
            let keys = text::fit(&hint.long, KEY_COLUMNS.max(text::width(&hint.long)));
            page.add(Role::Body, &format!("{keys} {words}"), 0);
        }
    }
    page.lines
}

/// Whether a key of the help means something: not the numbers of levels that the scale does not have.
fn is_on_scale(state: &State, command: Command) -> bool {
    !matches!(command, Command::Level(_)) || state.open.is_none() || state.offers(command)
}

/// How many columns the keys take on the help page.
const KEY_COLUMNS: usize = 16;

fn context_under_help(state: &State) -> Context {
    match &state.screen {
        Screen::Start(_) => Context::Start,
        Screen::Begin(_) => Context::Setting,
        other => other.context(),
    }
}
