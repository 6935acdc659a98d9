//! Tallies that an engine elsewhere has made, as CSV: `statement,answer,count`.

use std::fmt;

use super::table::{decoded, headings, rows};
use crate::i18n::text::clean_line;
use crate::i18n::{Localize, Message, Messages};
use crate::model::group::{MOST_PEOPLE, Tallies};
use crate::model::questionnaire::Questionnaire;

/// Why tallies cannot be used: a line, from 1, and what is wrong there.
#[derive(Debug)]
pub struct BadTallies {
    line: u64,
    why: Message,
}

impl Localize for BadTallies {
    fn localize(&self, messages: &Messages) -> String {
        // As a text: a number would be grouped in some languages.
        let values = [("line", self.line.to_string().into()), ("why", self.why.localize(messages).into())];
        messages.with("tallies-line", &values)
    }
}

impl fmt::Display for BadTallies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.in_english())
    }
}

impl std::error::Error for BadTallies {}

/// Tallies that were read.
#[derive(Debug)]
pub struct ReadTallies {
    pub tallies: Tallies,
    /// What the rows that were skipped have instead of a statement of the questionnaire.
    pub unknown: Vec<String>,
}

/// Reads the tallies of some people. Rows that name no statement of the questionnaire are skipped; what is named twice is
/// added up.
///
/// # Errors
/// The first line that is not as it should be, or that no row names a statement.
pub fn read_tallies(
    bytes: &[u8],
    people: u64,
    questionnaire: &Questionnaire,
) -> Result<ReadTallies, BadTallies> {
    let bad = |line: u64, key| BadTallies { line, why: Message::of(key) };
    let text = decoded(bytes).ok_or_else(|| bad(1, "tallies-no-text"))?;
    let headings = headings(&text, b',');
    let column = |name: &str| headings.iter().position(|heading| heading == name);
    let (Some(statement), Some(answer), Some(count)) =
        (column("statement"), column("answer"), column("count"))
    else {
        return Err(bad(1, "tallies-first-line"));
    };
    if people > MOST_PEOPLE {
        return Err(bad(1, "reason-too-many-people"));
    }
    let (mut tallies, mut unknown, mut is_any_known) = (Tallies::new(questionnaire), Vec::new(), false);
    for (line, record) in rows(&text, b',') {
        let cell = |column: usize| record.get(column).unwrap_or_default();
        let Some(position) = questionnaire.position(cell(statement)) else {
            unknown.push(clean_line(cell(statement)));
            continue;
        };
        is_any_known = true;
        let levels = questionnaire.scale.len();
        let place = match cell(answer) {
            "not sure" => levels,
            "doesn't apply" => levels + 1,
            number => match number.parse::<usize>() {
                Ok(level) if (1..=levels).contains(&level) => level - 1,
                _ => return Err(bad(line, "tallies-answer")),
            },
        };
        let Ok(count) = cell(count).parse::<u64>() else {
            return Err(bad(line, "tallies-count"));
        };
        let mut row = vec![0; levels + 2];
        if let Some(cell) = row.get_mut(place) {
            *cell = count;
        }
        tallies.add_row(position, &row);
        let sum = tallies.row(position).iter().fold(0u64, |sum, n| sum.saturating_add(*n));
        if sum > people {
            let why = Message::of("tallies-too-many").put("answers", sum.to_string());
            return Err(BadTallies { line, why: why.put("people", people.to_string()) });
        }
    }
    if !is_any_known {
        let why = Message::of("tallies-no-statement").put("id", questionnaire.key.id.to_string());
        return Err(BadTallies { line: 1, why });
    }
    tallies.people = people;
    Ok(ReadTallies { tallies, unknown })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::questionnaire::built_in;

    fn read(csv: &str, people: u64) -> Result<ReadTallies, String> {
        let of = built_in::load().unwrap().remove(0);
        read_tallies(csv.as_bytes(), people, &of).map_err(|bad| bad.to_string())
    }

    #[test]
    fn counts_are_read_whatever_the_order_of_the_columns() {
        let csv = "count,answer,statement,extra\n3,4,you.motivation.beyond,x\n1,not sure,you.motivation.beyond,\n2,4,you.motivation.beyond\n9,1,gone.long.ago\n";
        let ReadTallies { tallies, unknown } = read(&format!("\u{feff}{csv}"), 6).unwrap();
        assert_eq!(unknown, ["gone.long.ago"], "what is skipped is named");
        assert_eq!(
            (tallies.people, tallies.at(0).levels, tallies.at(0).not_sure),
            (6, &[0, 0, 0, 5, 0][..], 1)
        );
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        let line = |row: &str| read(&format!("statement,answer,count\n{row}\n"), 5).unwrap_err();
        assert!(line("you.motivation.beyond,6,1").starts_with("line 2: an answer is"));
        assert!(line("\n\nyou.motivation.beyond,6,1").starts_with("line 4: an answer is"));
        assert!(line("\"gone\n\",1,1\n\nyou.motivation.beyond,6,1").starts_with("line 5: an answer is"));
        assert!(line("you.motivation.beyond,5,-1").starts_with("line 2: a count is"));
        assert!(line("you.motivation.beyond,5,6").contains("more answers (6) than there are people (5)"));
        assert!(read("a,b\n1,2\n", 5).unwrap_err().starts_with("line 1: the first line"));
        assert!(line("gone.long.ago,1,1").contains("no row names a statement of relationships"));
        assert!(line("").contains("no row names a statement"));
    }
}
