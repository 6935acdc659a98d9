//! Headings of forms: which statement each column answers.

use std::collections::{HashMap, HashSet};

use csv::StringRecord;

use super::BadForm;
use crate::i18n::text::{clean_line, folded};
use crate::model::questionnaire::{Questionnaire, StatementId};

/// Numbers in front of a heading that are looked behind: "3.", "3.1.", "Q3:".
const MOST_NUMBERS: usize = 3;

/// A heading or an answer as it is looked for: letters, spaces, quotes and dashes however they are written.
pub(super) fn name(text: &str) -> String {
    let alike = |c: char| match c {
        '’' | '‘' | '`' => '\'',
        '“' | '”' | '„' | '«' | '»' => '"',
        '‐' | '‑' | '–' | '—' | '−' => '-',
        c if c.is_whitespace() => ' ',
        c => c,
    };
    folded(&clean_line(&text.chars().map(alike).collect::<String>())).trim_end_matches('.').to_owned()
}

/// What headings are looked for among.
pub(super) struct Statements<'a> {
    ids: HashMap<String, &'a StatementId>,
    texts: HashMap<String, Vec<&'a StatementId>>,
}

impl<'a> Statements<'a> {
    pub(super) fn of(of: &'a Questionnaire) -> Self {
        let mut texts: HashMap<String, Vec<&StatementId>> = HashMap::new();
        for statement in of.statements() {
            texts.entry(name(&statement.text)).or_default().push(&statement.id);
        }
        let ids = of.statements().map(|statement| (name(statement.id.as_str()), &statement.id)).collect();
        Self { ids, texts }
    }

    /// The statements that a heading may mean: none, one, or several of the same text.
    fn meant(&self, heading: &str) -> Vec<&'a StatementId> {
        // Grids of questions put each row of theirs in brackets.
        let inner = heading.rsplit_once('[').and_then(|(_, rest)| rest.trim_end().strip_suffix(']'));
        let ways = [Some(heading), inner].into_iter().flatten();
        let mut tried = ways.clone().map(name).chain(ways.flat_map(unnumbered));
        let look = |name: String| match self.ids.get(&name) {
            Some(id) => Some(vec![*id]),
            None => self.texts.get(&name).cloned(),
        };
        tried.find_map(look).unwrap_or_default()
    }

    /// How many of a table's headings are statements.
    pub(super) fn matched(&self, headings: &StringRecord) -> usize {
        headings.iter().filter(|heading| !self.meant(heading).is_empty()).count()
    }

    /// The statement of each column.
    pub(super) fn columns(&self, headings: &StringRecord) -> Result<Vec<Option<StatementId>>, BadForm> {
        let mut columns = Vec::with_capacity(headings.len());
        let mut seen = HashSet::new();
        for heading in headings {
            let id = match self.meant(heading).as_slice() {
                [] => None,
                [id] => Some((*id).clone()),
                several => {
                    let ids = several.iter().map(|id| (*id).clone()).collect();
                    return Err(BadForm::Ambiguous(super::told(heading), ids));
                }
            };
            if let Some(id) = &id
                && !seen.insert(id.clone())
            {
                return Err(BadForm::Twice(id.clone()));
            }
            columns.push(id);
        }
        Ok(columns)
    }
}

/// A heading as it is looked for without the numbers that form tools put in front of it, from the fewest taken off on.
fn unnumbered(heading: &str) -> impl Iterator<Item = String> {
    let mut rest = heading.trim_start_matches(['(', '#', ' ']);
    rest = rest.strip_prefix(['Q', 'q']).unwrap_or(rest);
    let next = move || {
        let behind = rest.trim_start_matches(|c: char| c.is_ascii_digit());
        let text = behind.trim_start_matches(|c: char| ".):-–_".contains(c) || c.is_whitespace());
        let is_number = behind.len() < rest.len() && text.len() < behind.len();
        rest = text;
        is_number.then(|| name(text))
    };
    std::iter::from_fn(next).take(MOST_NUMBERS)
}
