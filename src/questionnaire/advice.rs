//! What could be better in a questionnaire: never a fault. What is looked for are the rules that the built-in ones keep;
//! how sentences are worded is looked at in English alone.

use std::collections::HashMap;
use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation as _;

use super::read::MOST_CHARACTERS;
use crate::document::{Fault, Located, Reader, Section, parse};
use crate::text;
use crate::words::Sentence;

/// How wide a title may be to stand whole on a tile of the narrowest grid.
const TITLE_COLUMNS: usize = 11;
/// The most words of a statement that are easy to take in.
const MOST_WORDS: usize = 20;

/// Words of degree and frequency, which the scale says.
const DEGREES: &[&str] = &[
    "all the time",
    "always",
    "completely",
    "constantly",
    "enough",
    "entirely",
    "every time",
    "extremely",
    "frequently",
    "fully",
    "mostly",
    "never",
    "occasionally",
    "often",
    "partly",
    "rarely",
    "regularly",
    "seldom",
    "sometimes",
    "totally",
    "usually",
    "very",
];

/// Words that turn a sentence round.
const NEGATIVES: &[&str] = &[
    "avoid",
    "avoided",
    "avoiding",
    "avoids",
    "cannot",
    "dislike",
    "fail",
    "fails",
    "hardly",
    "ignore",
    "ignored",
    "ignores",
    "impossible",
    "lack",
    "lacks",
    "neither",
    "never",
    "no",
    "nobody",
    "none",
    "not",
    "nothing",
    "nowhere",
    "rarely",
    "refuse",
    "refuses",
    "seldom",
    "unable",
    "uncommon",
    "unfair",
    "unhappy",
    "unhelpful",
    "unimportant",
    "unkind",
    "unlikely",
    "unnecessary",
    "unsafe",
    "unusual",
    "unwelcome",
    "without",
];

/// Words that “and” joins to one thing.
const PAIRS: &[(&str, &str)] = &[("give", "take"), ("now", "then"), ("ups", "downs"), ("back", "forth")];

/// What could be better, in the order of the places; nothing where the text is not TOML.
#[must_use]
pub fn advise(source: &str) -> Vec<Fault> {
    let Ok(tree) = parse(source) else { return Vec::new() };
    let root = Section::root(&tree);
    // What is no text is told as a fault.
    let mut reader = Reader::default();
    let scale = root.section("scale", &mut reader);
    let levels = scale.map_or_else(Vec::new, |scale| scale.texts("levels", &mut reader));
    let language = root.text("language", &mut reader).map(|found| found.value).unwrap_or_default();
    let mut adviser = Adviser {
        source,
        is_english: language.split(['-', '_']).next() == Some("en"),
        levels: levels.into_iter().map(|level| level.value).collect(),
        said: HashMap::new(),
        advice: Vec::new(),
    };
    let mut statements = Vec::new();
    for area in root.sections("area", &mut reader) {
        for dimension in area.sections("dimension", &mut reader) {
            let within = dimension.sections("statement", &mut reader);
            adviser.dimension(&dimension, within.len(), &mut reader);
            statements.extend(within);
        }
    }
    for statement in &statements {
        if let Some(found) = statement.text("text", &mut reader) {
            adviser.statement(&found);
        }
    }
    adviser.polarity(&statements);
    let mut advice = adviser.advice;
    advice.sort_by_key(|advice| advice.span.start);
    advice
}

struct Adviser<'a> {
    source: &'a str,
    is_english: bool,
    levels: Vec<String>,
    /// The lines of what statements say.
    said: HashMap<String, usize>,
    advice: Vec<Fault>,
}

impl Adviser<'_> {
    fn advise(&mut self, span: Range<usize>, what: Sentence, help: &'static str) {
        self.advice.push(Fault::new(span, what).help(Sentence::of(help)));
    }

    fn dimension(&mut self, dimension: &Section<'_, '_>, statements: usize, reader: &mut Reader) {
        if let Some(title) = dimension.text("title", reader) {
            let columns = text::width(&title.value);
            if columns > TITLE_COLUMNS {
                let what = Sentence::of("advice-title").put("columns", columns).put("most", TITLE_COLUMNS);
                self.advise(title.span, what, "advice-title-help");
            }
        }
        if statements == 1 {
            self.advise(dimension.span.clone(), Sentence::of("advice-single"), "advice-single-help");
        }
    }

    fn statement(&mut self, found: &Located<String>) {
        let statement = text::clean_line(&found.value);
        let count = statement.split_whitespace().count();
        if count > MOST_WORDS && statement.chars().count() <= MOST_CHARACTERS {
            let what = Sentence::of("advice-long").put("count", count).put("most", MOST_WORDS);
            self.advise(found.span.clone(), what, "advice-long-help");
        }
        if statement.ends_with(['?', '？', '؟']) {
            let label = |label: Option<&String>| label.cloned().unwrap_or_default();
            let what = Sentence::of("advice-question")
                .put("coolest", label(self.levels.first()))
                .put("warmest", label(self.levels.last()));
            self.advise(found.span.clone(), what, "advice-question-help");
        }
        self.wording(found, &statement.to_lowercase());
        let (line, _) = crate::document::place(self.source, found.span.start);
        if let Some(first) = self.said.insert(statement.to_lowercase(), line) {
            let what = Sentence::of("advice-twice").put("line", first);
            self.advise(found.span.clone(), what, "advice-twice-help");
        }
    }

    /// How a sentence, in small letters, is worded.
    fn wording(&mut self, found: &Located<String>, sentence: &str) {
        let words: Vec<&str> = sentence.unicode_words().collect();
        let labels: Vec<String> = self.levels.iter().map(|level| level.to_lowercase()).collect();
        let degrees = DEGREES.iter().copied().filter(|_| self.is_english);
        let labels = labels.iter().map(String::as_str).filter(|label| label.chars().count() > 3);
        let degree = degrees.chain(labels).find(|degree| has(&words, degree));
        if let Some(degree) = degree {
            let what = Sentence::of("advice-degree").put("word", degree.to_owned());
            self.advise(self.within(found, degree), what, "advice-degree-help");
        }
        if !self.is_english {
            return;
        }
        if joins_claims(&words) {
            self.advise(self.within(found, "and"), Sentence::of("advice-and"), "advice-and-help");
        }
        let is_negative =
            |word: &&&str| NEGATIVES.contains(word) || word.ends_with("n't") || word.ends_with("n’t");
        let negatives: Vec<&&str> = words.iter().filter(is_negative).collect();
        if let [one, other, ..] = negatives.as_slice() {
            let what =
                Sentence::of("advice-negative").put("one", one.to_string()).put("other", other.to_string());
            self.advise(self.within(found, one), what, "advice-negative-help");
        }
    }

    /// Where a word stands in a text of the file; where that cannot be told, the whole text.
    fn within(&self, found: &Located<String>, word: &str) -> Range<usize> {
        let written = self.source.get(found.span.clone()).unwrap_or_default();
        let is_whole = |at: &usize| {
            let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            let before = written.get(..*at).and_then(|before| before.chars().next_back());
            let behind = written.get(at + word.len()..).and_then(|behind| behind.chars().next());
            !is_letter(before) && !is_letter(behind)
        };
        let is_here =
            |at: &usize| written.get(*at..at + word.len()).is_some_and(|here| here.to_lowercase() == word);
        match (0..written.len()).filter(is_here).find(is_whole) {
            Some(at) => found.span.start + at..found.span.start + at + word.len(),
            None => found.span.clone(),
        }
    }

    /// Statements for which agreeing is cool, among others for which it is warm.
    fn polarity(&mut self, statements: &[Section<'_, '_>]) {
        let mut reader = Reader::default();
        let mut reverse =
            |statement: &Section<'_, '_>| statement.boolean("reverse", &mut reader) == Some(true);
        let reversed: Vec<bool> = statements.iter().map(&mut reverse).collect();
        if reversed.iter().all(|is| *is) {
            return;
        }
        for (statement, _) in statements.iter().zip(&reversed).filter(|(_, is)| **is) {
            if let Some(found) = statement.get("reverse") {
                self.advise(found.span, Sentence::of("advice-mixed"), "advice-mixed-help");
            }
        }
    }
}

/// Whether some words stand among others, one after another.
fn has(words: &[&str], phrase: &str) -> bool {
    let phrase: Vec<&str> = phrase.unicode_words().collect();
    !phrase.is_empty() && words.windows(phrase.len()).any(|here| here == phrase)
}

/// Whether “and” stands between what may be two claims, and not between two things that belong together.
fn joins_claims(words: &[&str]) -> bool {
    words.windows(3).enumerate().any(|(at, three)| {
        let [before, "and", behind] = three else { return false };
        let is_between = words.iter().take(at + 1).any(|word| *word == "between");
        !is_between && before != behind && !PAIRS.contains(&(*before, *behind))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::{built_in, template};
    use crate::words::{Said as _, Words};

    /// What is said of one statement, in a questionnaire without another fault.
    fn of(language: &str, statement: &str) -> Vec<String> {
        let source = format!(
            "language = {language:?}\nscale.levels = [\"Not at all\", \"Mostly\"]\n[[area]]\n[[area.dimension]]\ntitle = \"A\"\n\
             [[area.dimension.statement]]\ntext = {statement:?}\n[[area.dimension.statement]]\ntext = \"We sing.\"\n"
        );
        advise(&source).iter().map(|advice| advice.said(&Words::english())).collect()
    }

    #[test]
    fn the_built_in_ones_need_none() {
        let named = template::Named::after("-");
        let small = ["en-GB", "cy"].map(|language| template::small(language, &named));
        for source in built_in::files().into_iter().map(|file| file.text.to_owned()).chain(small) {
            let said: Vec<String> =
                advise(&source).iter().map(|advice| advice.print("f", &source, &Words::english())).collect();
            assert!(said.is_empty(), "{}", said.concat());
        }
    }

    #[test]
    fn each_rule_is_told_and_only_where_it_is_broken() {
        let one = |statement: &str, about: &str| {
            let said = of("en-GB", statement);
            assert!(said.len() == 1 && said[0].contains(about), "{statement}: {said:?}");
        };
        one(&"word ".repeat(21), "21 words");
        one("I listen to people and I help them.", "“and”");
        one("Nobody is unwelcome here.", "“nobody” and “unwelcome”");
        one("We don’t leave without a word.", "“don’t” and “without”");
        one("Do you listen to people?", "question");
        one("I always listen.", "“always”");
        one("People here are mostly kind.", "“mostly”");
        one("We sing.", "line 7");
        for good in [
            "Things are open between me and others.",
            "We try again and again.",
            "There is give and take here.",
            "I do not mind who asks.",
            "Every day we find time.",
            "I understand people.",
        ] {
            assert_eq!(of("en-GB", good), Vec::<String>::new(), "{good}");
        }
    }

    #[test]
    fn other_languages_are_not_read_as_english() {
        assert_eq!(of("de", "No and not and never and always."), Vec::<String>::new());
        assert_eq!(
            of("ja", "はい、私はいつも人の話をよく聞きます。はい、私はいつも人の話をよく聞きます。"),
            Vec::<String>::new()
        );
        assert_eq!(of("ja", "聞きますか？").len(), 1);
        assert_eq!(of("cy", "Mae pobl yma'n Mostly garedig.").len(), 1);
    }
}
