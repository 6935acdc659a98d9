//! Cells of forms: which answer each gives.

use std::collections::{HashMap, HashSet};

use super::names::name;
use crate::i18n::{Messages, languages};
use crate::model::questionnaire::{Level, Questionnaire};
use crate::model::response::Answer;

/// What an answer was taken by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum By {
    /// The number of a level, from 1.
    Number,
    /// Its label.
    Label,
    /// Both, or words of their own.
    Messages,
}

/// What numbers in a column are, where the labels are numbers too and a cell could be either.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    /// The numbers of levels: one of its cells is no label.
    Numbers,
    /// Labels: one of its cells is not the number of a level.
    Labels,
    /// None of its cells tells, or they contradict each other.
    Open,
}

/// What a cell says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CellAnswer {
    /// One answer; and whether another was possible but for the rest of its column.
    One(Answer, bool),
    /// The number of one level, and the label of another.
    Either(Level, Level),
    /// Several answers, in another way.
    Several,
    /// Nothing of this scale.
    Nothing,
    /// That there is no answer.
    NoAnswer,
}

/// Every way in which an answer may be given.
pub(super) struct Answers {
    ways: HashMap<String, Vec<(By, Answer)>>,
    /// What says that there is no answer.
    none: HashSet<String>,
}

impl Answers {
    pub(super) fn of(of: &Questionnaire, messages: &Messages) -> Self {
        let mut known = Self { ways: HashMap::new(), none: HashSet::new() };
        // A form speaks the language of its questions, whatever the person who takes it in speaks; people who answer it
        // may write in any.
        let languages: Vec<Messages> =
            languages().into_iter().map(|tag| Messages::new(tag, |_| None)).collect();
        let is_ours =
            |spoken: &&Messages| [of.key.language.as_str(), messages.language()].contains(&spoken.language());
        for messages in languages.iter().filter(is_ours) {
            known.add(&messages.text("not-sure"), By::Messages, Answer::NotSure);
            known.add(&messages.text("doesnt-apply"), By::Messages, Answer::DoesNotApply);
        }
        for level in of.scale.levels() {
            let (number, label) = (of.scale.code(level).to_string(), of.scale.label(level));
            known.add(&number, By::Number, Answer::Level(level));
            known.add(label, By::Label, Answer::Level(level));
            for between in [" ", " - ", "- ", "-", ". ", ") ", ": ", "= ", " = "] {
                known.add(&format!("{number}{between}{label}"), By::Messages, Answer::Level(level));
            }
            for between in [" - ", "-", ": ", ", ", " = "] {
                known.add(&format!("{label}{between}{number}"), By::Messages, Answer::Level(level));
            }
            known.add(&format!("({number}) {label}"), By::Messages, Answer::Level(level));
            known.add(&format!("{number} ({label})"), By::Messages, Answer::Level(level));
            known.add(&format!("{label} ({number})"), By::Messages, Answer::Level(level));
        }
        // Where a label says the same, it is the label.
        for messages in &languages {
            let lists = [("form-not-sure", Answer::NotSure), ("form-doesnt-apply", Answer::DoesNotApply)];
            for (list, answer) in lists {
                for given in messages.list(list) {
                    if known.ways(&given).is_empty() {
                        known.add(&given, By::Messages, answer);
                    }
                }
            }
            known.none.extend(messages.list("form-no-answer").iter().map(|given| key(given)));
        }
        known
    }

    fn add(&mut self, given: &str, by: By, answer: Answer) {
        let ways = self.ways.entry(key(given)).or_default();
        if !ways.contains(&(by, answer)) {
            ways.push((by, answer));
        }
    }

    /// Whether a cell is a number and nothing else, and no answer of this scale.
    pub(super) fn is_outside(&self, cell: &str) -> bool {
        self.ways(cell).is_empty() && !self.none.contains(&key(cell)) && bare_number(cell).is_some()
    }

    fn ways(&self, cell: &str) -> &[(By, Answer)] {
        self.ways.get(&key(cell)).map_or(&[], Vec::as_slice)
    }

    /// What the cells of a column are, as far as they tell.
    pub(super) fn column<'a>(&self, cells: impl Iterator<Item = &'a str>) -> Column {
        let (mut numbers, mut labels) = (false, false);
        for cell in cells {
            let ways = self.ways(cell);
            let is = |by: By| ways.iter().any(|(way, _)| *way == by);
            numbers |= is(By::Number) && !is(By::Label);
            labels |= is(By::Label) && !is(By::Number);
        }
        match (numbers, labels) {
            (true, false) => Column::Numbers,
            (false, true) => Column::Labels,
            _ => Column::Open,
        }
    }

    /// What a cell of such a column says.
    pub(super) fn parse_cell(&self, cell: &str, column: Column) -> CellAnswer {
        let ways = self.ways(cell);
        let left_out = match column {
            Column::Numbers => Some(By::Label),
            Column::Labels => Some(By::Number),
            Column::Open => None,
        };
        let mut left: Vec<(By, Answer)> =
            ways.iter().copied().filter(|(by, _)| Some(*by) != left_out).collect();
        if left.is_empty() {
            left = ways.to_vec();
        }
        let Some((_, first)) = left.first().copied() else {
            return if self.none.contains(&key(cell)) { CellAnswer::NoAnswer } else { CellAnswer::Nothing };
        };
        if left.iter().all(|(_, answer)| *answer == first) {
            return CellAnswer::One(first, ways.iter().any(|(_, answer)| *answer != first));
        }
        match left.as_slice() {
            [(By::Number, Answer::Level(number)), (By::Label, Answer::Level(label))]
            | [(By::Label, Answer::Level(label)), (By::Number, Answer::Level(number))] => {
                CellAnswer::Either(*number, *label)
            }
            _ => CellAnswer::Several,
        }
    }
}

/// The number that a cell is, where it is nothing but one.
pub(super) fn bare_number(cell: &str) -> Option<f64> {
    let cell = key(cell).replace(',', ".");
    let is_bare = cell.bytes().all(|byte| byte.is_ascii_digit() || b"+-.".contains(&byte));
    cell.parse().ok().filter(|_| is_bare)
}

/// An answer as it is looked for: a whole number has nothing after its point, and no plus before it.
fn key(given: &str) -> String {
    let name = name(given);
    let unsigned = name.strip_prefix('+').filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let name = unsigned.map(str::to_owned).unwrap_or(name);
    let whole = name.split_once(['.', ',']).filter(|(whole, rest)| {
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        digits(whole.strip_prefix('-').unwrap_or(whole))
            && digits(rest)
            && rest.bytes().all(|byte| byte == b'0')
    });
    whole.map(|(whole, _)| whole.to_owned()).unwrap_or(name)
}
