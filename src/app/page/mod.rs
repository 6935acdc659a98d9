//! Longer texts as lines with a role each, wrapped to a width: the page of a dimension, the help, what is wrong with a file.

mod beside;
mod compared;
mod faults;
mod help;
mod spread;
mod statement;

use uuid::Uuid;

use super::{Open, Screen, State};
use crate::heatmap::picture;
use crate::heatmap::{Agreement, Heatmap};
use crate::i18n::Messages;
use crate::i18n::text;
use crate::model::questionnaire::{Dimension, Questionnaire, Statement};
use crate::model::response::{Action, Answer};

pub use beside::{guesses, since, since_alike, spots, waiting};
pub use compared::{all_that_changed, compared, compared_answer, compared_answers, then_and_now};
pub use faults::faults;
pub use help::help;
pub use statement::{Choices, answer_key, key_of, statement, statement_with};

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
        let details = action.details(&state.messages);
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
    let (Screen::DimensionScreen(dimension_screen), Some(open)) = (&state.screen, &state.open) else {
        return page.lines;
    };
    let Some(dimension) = open.questionnaire.dimension(&dimension_screen.grid.selected) else {
        return page.lines;
    };
    let messages = &state.messages;
    page.add(Role::Quiet, &dimension.about, 0);
    page.blank();
    for (index, (statement, answer)) in
        answers(open, &dimension_screen.grid.heatmap, dimension, state).into_iter().enumerate()
    {
        if index > 0 {
            page.blank();
        }
        page.add(Role::Body, &statement, 0);
        if open.saved.group().is_some() {
            spread::of_statement(
                &mut page,
                (open, &dimension_screen.grid.heatmap),
                dimension,
                index,
                messages,
            );
        } else {
            page.add(Role::Heading, &answer, 2);
        }
    }
    if open.saved.group().is_some() && !dimension_screen.grid.heatmap.shows_spread() {
        page.blank();
        page.add(Role::Quiet, &messages.text("word-alone"), 0);
    }
    let (heading, question) = question(&dimension_screen.grid.heatmap, dimension);
    page.heading(&messages.text(heading));
    page.add(Role::Body, question, 0);
    if open.saved.group().is_none() {
        page.heading(&messages.text("dimension-note"));
        match open.saved.note(&dimension.id) {
            "" => page.add(Role::Quiet, &messages.text("dimension-no-note"), 0),
            note => page.add(Role::Body, note, 0),
        }
    }
    let actions = open.saved.actions().iter().filter(|action| action.dimension == dimension.id);
    page.heading(&messages.text("dimension-actions"));
    let first = page.lines.len();
    for action in actions {
        let from = page.lines.len();
        page.action(action, state);
        page.tag(from, Item::Action(action.id));
    }
    if page.lines.len() == first {
        page.add(Role::Quiet, &messages.text("dimension-no-action"), 0);
    }
    if !dimension.ideas.is_empty() {
        page.heading(&messages.text("dimension-ideas"));
        for (index, idea) in dimension.ideas.iter().enumerate() {
            let from = page.lines.len();
            page.bullet(idea);
            page.tag(from, Item::Idea(index));
        }
    }
    page.lines
}

/// The question of a dimension, behind the key of its heading: what to talk about where a group differs, else what to
/// think about.
#[must_use]
pub fn question<'a>(heatmap: &Heatmap, dimension: &'a Dimension) -> (&'static str, &'a str) {
    let tile = heatmap.tiles().find(|tile| tile.id == dimension.id);
    let differ = tile.is_some_and(|tile| tile.agreement == Some(Agreement::Differ));
    match dimension.talk.as_deref().filter(|_| differ) {
        Some(talk) => ("dimension-talk", talk),
        None => ("dimension-reflect", &dimension.reflect),
    }
}

/// The statements of a dimension, each with its answer in words, or with how a group's answers spread; where agreeing is
/// cool, the statement says so.
#[must_use]
pub fn answers(
    open: &Open,
    heatmap: &Heatmap,
    dimension: &Dimension,
    state: &State,
) -> Vec<(String, String)> {
    let told = |(index, statement): (usize, &Statement)| {
        let answer = match open.saved.group() {
            Some(_) => spread::in_short(heatmap, dimension, index, &state.messages),
            None => answer_words(state, open, open.saved.answer(&statement.id)),
        };
        (sentence(statement, &state.messages), answer)
    };
    dimension.statements.iter().enumerate().map(told).collect()
}

fn sentence(statement: &Statement, messages: &Messages) -> String {
    let reversed = if statement.reverse { messages.text("questions-reversed") } else { "".into() };
    format!("{}{reversed}", statement.text)
}

/// An answer to the open response in words.
#[must_use]
pub fn answer_words(state: &State, open: &Open, answer: Option<Answer>) -> String {
    answer_in_words(&state.messages, &open.questionnaire, answer)
}

/// An answer in words: the level's label, *not sure*, *doesn't apply*, or that there is none.
#[must_use]
pub fn answer_in_words(messages: &Messages, of: &Questionnaire, answer: Option<Answer>) -> String {
    match answer {
        Some(Answer::Level(level)) => of.scale.label(level).to_owned(),
        Some(Answer::NotSure) => messages.text("not-sure").into_owned(),
        Some(Answer::DoesNotApply) => messages.text("doesnt-apply").into_owned(),
        None => messages.text("unanswered").into_owned(),
    }
}
