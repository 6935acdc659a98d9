//! Longer texts as lines with a role each, wrapped to a width: the page of a dimension, and the help.

use super::keys::{self, Command, Context};
use super::{Open, Screen, State};
use crate::questionnaire::Dimension;
use crate::response::Answer;
use crate::text;

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
            self.lines.push(Line { role, text: format!("{:indent$}{line}", "") });
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

    fn heading(&mut self, content: &str) {
        if !self.lines.is_empty() {
            self.lines.push(Line { role: Role::Body, text: String::new() });
        }
        self.add(Role::Heading, content, 0);
    }
}

/// The page of the dimension in hand: statements and answers, the question to think about, the note, ideas.
#[must_use]
pub fn dimension(state: &State, width: usize) -> Vec<Line> {
    let mut page = Page { lines: Vec::new(), width };
    let (Screen::Dimension(grid, _) | Screen::Heatmap(grid), Some(open)) = (&state.screen, &state.open)
    else {
        return page.lines;
    };
    let Some(dimension) = open.questionnaire.dimension(&grid.selected) else { return page.lines };
    page.add(Role::Quiet, &dimension.about, 0);
    page.lines.push(Line { role: Role::Body, text: String::new() });
    for (index, (statement, answer)) in answers(open, dimension, state).enumerate() {
        if index > 0 {
            page.lines.push(Line { role: Role::Body, text: String::new() });
        }
        page.add(Role::Body, &statement, 0);
        page.add(Role::Heading, &answer, 2);
    }
    page.heading(&state.words.text("dimension-reflect"));
    page.add(Role::Body, &dimension.reflect, 0);
    page.heading(&state.words.text("dimension-note"));
    match open.response.note(&dimension.id) {
        "" => page.add(Role::Quiet, &state.words.text("dimension-no-note"), 0),
        note => page.add(Role::Body, note, 0),
    }
    if !dimension.ideas.is_empty() {
        page.heading(&state.words.text("dimension-ideas"));
        for idea in &dimension.ideas {
            page.bullet(idea);
        }
    }
    page.lines
}

/// The statements of a dimension, each with its answer in words; where agreeing is cool, the statement says so.
pub fn answers<'a>(
    open: &'a Open,
    dimension: &'a Dimension,
    state: &'a State,
) -> impl Iterator<Item = (String, String)> {
    dimension.statements.iter().map(move |statement| {
        let reversed = if statement.reverse { state.words.text("questions-reversed") } else { "".into() };
        let answer = answer_words(state, open, open.response.answer(&statement.id));
        (format!("{}{reversed}", statement.text), answer)
    })
}

/// An answer in words: the level's label, *not sure*, *doesn't apply*, or that there is none.
#[must_use]
pub fn answer_words(state: &State, open: &Open, answer: Option<Answer>) -> String {
    match answer {
        Some(Answer::Level(level)) => open.questionnaire.scale.label(level).to_owned(),
        Some(Answer::NotSure) => state.words.text("not-sure").into_owned(),
        Some(Answer::DoesNotApply) => state.words.text("doesnt-apply").into_owned(),
        None => state.words.text("unanswered").into_owned(),
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
        Screen::Statement(_) => Context::Statement,
        Screen::Review(_) => Context::Review,
        Screen::Heatmap(_) => Context::Heatmap,
        Screen::Dimension(..) => Context::Dimension,
    }
}
