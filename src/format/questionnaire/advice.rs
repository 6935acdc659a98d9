//! What could be better in a questionnaire: never a fault. What is looked for are the rules that the built-in ones keep;
//! how sentences are worded is looked at in English alone.

use std::collections::HashMap;
use std::ops::Range;

use unic_langid::LanguageIdentifier;

use super::wording;
use crate::format::document::{Fault, Located, Reader, Section, parse};
use crate::i18n::Message;
use crate::i18n::text;
use crate::model::questionnaire::{MOST, MOST_CHARACTERS};

/// The most pieces of advice for one file.
const MOST_ADVICE: usize = 500;
/// How wide a title may be to stand whole on a tile of the narrowest grid.
const TITLE_COLUMNS: usize = 11;
/// The most words of a statement that are easy to take in.
const MOST_WORDS: usize = 20;

/// What could be better, in the order of the places; nothing where the text is not TOML.
pub fn advise(source: &str) -> Vec<Fault> {
    let Ok(tree) = parse(source) else { return Vec::new() };
    let root = Section::root(&tree);
    // What is no text is told as a fault.
    let mut reader = Reader::default();
    let scale = root.section("scale", &mut reader);
    let levels = scale.as_ref().map_or_else(Vec::new, |scale| scale.texts("levels", &mut reader));
    let language = root.text("language", &mut reader);
    let tag = language.as_ref().map(|found| found.value.to_lowercase()).unwrap_or_default();
    let mut adviser = Adviser {
        source,
        is_english: matches!(tag.split(['-', '_']).next(), Some("en" | "english")),
        levels: levels.into_iter().take(MOST).map(|level| level.value).collect(),
        said: HashMap::new(),
        advice: Vec::new(),
    };
    let place = scale.and_then(|scale| Some(scale.get("levels")?.span));
    adviser.top(place, language.as_ref());
    let mut statements = Vec::new();
    for area in root.sections("area", "", &mut reader) {
        for dimension in area.sections("dimension", "", &mut reader) {
            let within = dimension.sections("statement", "", &mut reader);
            adviser.dimension(&dimension, within.len(), &mut reader);
            statements.extend(within);
        }
    }
    for statement in &statements {
        // A file can ask for more of it than anybody reads.
        if adviser.advice.len() >= MOST_ADVICE {
            break;
        }
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
    /// Where in the text each sentence is.
    said: HashMap<String, usize>,
    advice: Vec<Fault>,
}

impl Adviser<'_> {
    fn advise(&mut self, span: Range<usize>, what: Message) {
        self.advice.push(Fault::with_help(span, what));
    }

    /// A scale that begins at its warm end, and a language that is no tag.
    fn top(&mut self, levels: Option<Range<usize>>, language: Option<&Located<String>>) {
        if let Some(levels) = levels.filter(|_| self.is_english && wording::begins_warm(&self.levels)) {
            self.advise(levels, Message::of("advice-turned-scale"));
        }
        // Tags may be that long, and none is.
        let is_long = |tag: &str| tag.split(['-', '_']).next().is_some_and(|first| first.len() > 3);
        let is_tag = |tag: &str| tag.parse::<LanguageIdentifier>().is_ok();
        let is_name = |language: &&Located<String>| is_long(&language.value) && is_tag(&language.value);
        if let Some(language) = language.filter(is_name) {
            let what = Message::of("advice-language").put("language", language.value.clone());
            let fault = Fault::new(language.span.clone(), what).help(Message::of("right-language-tag"));
            self.advice.push(fault);
        }
    }

    fn dimension(&mut self, dimension: &Section<'_, '_>, statements: usize, reader: &mut Reader) {
        if let Some(title) = dimension.text("title", reader) {
            let columns = text::width(&title.value);
            if columns > TITLE_COLUMNS {
                let what = Message::of("advice-title").put("columns", columns).put("most", TITLE_COLUMNS);
                self.advise(title.span, what);
            }
        }
        if statements == 1 {
            self.advise(dimension.span.clone(), Message::of("advice-single"));
        }
    }

    fn statement(&mut self, found: &Located<String>) {
        let statement = text::clean_line(&found.value);
        let count = statement.split_whitespace().count();
        if count > MOST_WORDS && statement.chars().count() <= MOST_CHARACTERS {
            let what = Message::of("advice-long").put("count", count).put("most", MOST_WORDS);
            self.advise(found.span.clone(), what);
        }
        let small = statement.to_lowercase();
        let words = wording::words(&small);
        let asks = self.is_english && wording::asks(&words);
        if asks || statement.ends_with(['?', '？', '؟']) {
            let label = |label: Option<&String>| label.cloned().unwrap_or_default();
            let what = Message::of("advice-question")
                .put("coolest", label(self.levels.first()))
                .put("warmest", label(self.levels.last()));
            self.advise(found.span.clone(), what);
        }
        self.wording(found, &small, &words);
        if let Some(first) = self.said.insert(small, found.span.start) {
            let (line, _) = crate::format::document::place(self.source, first);
            let what = Message::of("advice-twice").put("line", line);
            self.advise(found.span.clone(), what);
        }
    }

    /// How a sentence, in small letters, is worded.
    fn wording(&mut self, found: &Located<String>, sentence: &str, words: &[&str]) {
        let degree = wording::degree(words).filter(|_| self.is_english).map(str::to_owned);
        let mut labels = self.levels.iter().map(|level| level.to_lowercase());
        let degree =
            degree.or_else(|| labels.find(|label| label.chars().count() > 3 && wording::has(words, label)));
        if let Some(degree) = degree {
            let place = self.within(found, &degree);
            let what = Message::of("advice-degree").put("word", degree);
            self.advise(place, what);
        }
        if !self.is_english {
            return;
        }
        if let Some(joint) = wording::joint(sentence, words) {
            let what = Message::of("advice-and").put("joint", joint);
            self.advise(self.within(found, joint), what);
        }
        if let Some((one, other)) = wording::negatives(words) {
            let what =
                Message::of("advice-negative").put("one", one.to_owned()).put("other", other.to_owned());
            self.advise(self.within(found, one), what);
        }
    }

    /// Where a word is in a text of the file; where that cannot be told, the whole text.
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
                self.advise(found.span, Message::of("advice-mixed"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::questionnaire::{built_in, template};
    use crate::i18n::{Localize as _, Messages};

    /// What is said of one statement, in a questionnaire without another fault.
    fn of(language: &str, statement: &str) -> Vec<String> {
        let source = format!(
            "language = {language:?}\nscale.levels = [\"Not at all\", \"Mostly\"]\n[[area]]\n[[area.dimension]]\ntitle = \"A\"\n\
             [[area.dimension.statement]]\ntext = {statement:?}\n[[area.dimension.statement]]\ntext = \"We sing.\"\n"
        );
        advise(&source).iter().map(|advice| advice.localize(&Messages::english())).collect()
    }

    #[test]
    fn the_built_in_ones_need_none() {
        let named = template::Named::after("-");
        let small = ["en-GB", "cy"].map(|language| template::small(language, &named));
        for source in built_in::files().iter().map(|file| file.text.to_owned()).chain(small) {
            let said: Vec<String> = advise(&source)
                .iter()
                .map(|advice| advice.print("f", &source, &Messages::english()))
                .collect();
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
        one("People here greet as well as help.", "“as well as”");
        one("Please rate how we listen.", "question");
        one("Everyone is heard here.", "“everyone”");
        for good in [
            "Things are open between me and others.",
            "We try again and again.",
            "There is give and take here.",
            "I do not mind who asks.",
            "Even on a busy day we find time.",
            "I understand people.",
            "Altos and tenors help one another.",
            "We have a cup of tea and a chat.",
            "I say no when I cannot take more on.",
            "People come and go as they please.",
        ] {
            assert_eq!(of("en-GB", good), Vec::<String>::new(), "{good}");
        }
    }

    #[test]
    fn a_scale_that_begins_warm_and_a_language_in_words_are_told() {
        let said = |source: &str| -> Vec<String> {
            advise(source).iter().map(|advice| advice.help_said(&Messages::english()).unwrap()).collect()
        };
        let turned =
            "language = \"en\"\nscale.levels = [\"Strongly agree\", \"Agree\", \"Strongly disagree\"]\n";
        assert!(said(turned)[0].contains("the coolest level first"), "{:?}", said(turned));
        assert_eq!(said("language = \"en\"\nscale.levels = [\"No\", \"Yes\"]\n").len(), 0);
        assert!(said("language = \"English\"\n")[0].contains("en-GB"));
        // What is said has everything in it that it needs.
        let long = format!(
            "[[area]]\n[[area.dimension]]\n[[area.dimension.statement]]\ntext = \"{}\"\n",
            "a ".repeat(30)
        );
        assert!(said(&long).iter().all(|help| !help.contains('{')), "{:?}", said(&long));
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
