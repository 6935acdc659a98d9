//! The questionnaire on paper: one A4 page that everybody fills in at the same time, to be keyed in as slips. Its
//! statements have the numbers that the screen shows while they are keyed in.

mod html;
mod page;
mod text;

pub use super::drawing::Page as Sheet;
pub use html::html;
pub use page::pages;
pub use text::text;

use crate::i18n::Messages;
use crate::model::questionnaire::Questionnaire;

/// What the marks after the levels mean, and their keys.
fn others(messages: &Messages) -> [(&'static str, String); 2] {
    [("s", messages.text("not-sure").into_owned()), ("x", messages.text("doesnt-apply").into_owned())]
}

/// The keys of all answers: those of the levels, then the others.
fn marks(questionnaire: &Questionnaire, messages: &Messages) -> Vec<String> {
    let levels = questionnaire.scale.levels().map(|level| level.number().to_string());
    levels.chain(others(messages).into_iter().map(|(key, _)| key.to_owned())).collect()
}

/// The scale in a line: `1 Not at all · 2 A little · …`.
fn scale(questionnaire: &Questionnaire, messages: &Messages) -> String {
    let levels = questionnaire
        .scale
        .levels()
        .map(|level| format!("{} {}", level.number(), questionnaire.scale.label(level)));
    let others = others(messages).into_iter().map(|(key, word)| format!("{key} {word}"));
    levels.chain(others).collect::<Vec<_>>().join(" · ")
}

/// How the sheet is filled in: the scale's question, and one mark a line.
fn how(questionnaire: &Questionnaire, messages: &Messages) -> String {
    let ask = questionnaire.scale.ask.as_deref().unwrap_or_default();
    format!("{ask} {}", messages.text("sheet-how")).trim_start().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::lettering::Face;
    use crate::format::questionnaire::built_in;
    use crate::format::questionnaire::read;
    use crate::i18n::text::width;

    fn questions() -> Questionnaire {
        built_in::load().unwrap().remove(0)
    }

    /// A questionnaire with so many statements, which say things that a page must not take for its own.
    fn long(statements: usize) -> Questionnaire {
        let mut source = String::from(
            "format = 1\nid = \"long\"\nversion = \"1.0.0\"\nlanguage = \"en\"\ntitle = \"A < B & \\\"C\\\"\"\nsummary = \"S\"\n\
             [scale]\nlevels = [\"no\", \"yes\"]\n[[area]]\nid = \"a\"\ntitle = \"<script> and a title that goes on and on, longer than any page is wide, so that it has to be set in lines\"\n",
        );
        for at in 0..statements {
            let head = "[[area.dimension]]\nid = \"d";
            source += &format!(
                "{head}{at}\"\ntitle = \"T\"\nabout = \"A\"\nreflect = \"R\"\n[[area.dimension.statement]]\nid = \"s\"\ntext = \"<b>Nº {at}</b> {}\"\n",
                "word ".repeat(20)
            );
        }
        read(source.as_bytes()).unwrap()
    }

    /// Every text of a page begins and ends on it.
    fn stands_on_its_page(pages: &[Sheet]) {
        let number = |text: &str, name: &str| -> f32 {
            let at = text.find(&format!(" {name}=\"")).unwrap() + name.len() + 3;
            text.get(at..).unwrap().split('"').next().unwrap().parse().unwrap()
        };
        for text in pages.iter().flat_map(|page| page.svg.split("<text").skip(1)) {
            let (x, y, size) = (number(text, "x"), number(text, "y"), number(text, "font-size"));
            let shown = text
                .split('>')
                .nth(1)
                .unwrap()
                .split('<')
                .next()
                .unwrap()
                .replace("&lt;", "<")
                .replace("&gt;", ">");
            let face = if text.contains("font-weight") { Face::Semibold } else { Face::Regular };
            let wide = face.width(&shown, size);
            let (left, right) = match text {
                _ if text.contains("\"middle\"") => (x - wide / 2.0, x + wide / 2.0),
                _ if text.contains("\"end\"") => (x - wide, x),
                _ => (x, x + wide),
            };
            assert!(
                left >= 0.0 && right <= 595.3 && (0.0..=842.0).contains(&y),
                "{shown}: {left} to {right} at {y}"
            );
        }
    }

    #[test]
    fn the_default_set_stands_on_one_page_with_its_numbers_in_order() {
        let (questionnaire, messages) = (questions(), Messages::english());
        let text = text(&questionnaire, &messages);
        assert!(text.lines().count() <= 66, "{} lines", text.lines().count());
        assert!(text.lines().all(|line| width(line) <= 80));
        let numbers: Vec<usize> = text
            .lines()
            .skip(6)
            .filter_map(|line| line.get(..2)?.trim().parse().ok())
            .filter(|n| *n > 0)
            .collect();
        assert_eq!(numbers, (1..=32).collect::<Vec<_>>());
        let pages = pages(&questionnaire, &messages);
        assert_eq!(pages.len(), 1);
        for statement in questionnaire.statements() {
            assert!(pages[0].about.contains(&statement.text), "{} is missing", statement.text);
            assert!(html(&questionnaire, &messages).contains(&statement.text));
        }
        stands_on_its_page(&pages);
    }

    #[test]
    fn a_long_questionnaire_takes_more_pages_and_none_of_its_words_are_taken_for_marks() {
        let (questionnaire, messages) = (long(50), Messages::english());
        let pages = pages(&questionnaire, &messages);
        assert!(text(&questionnaire, &messages).lines().all(|line| width(line) <= 80));
        assert!(pages.len() > 1);
        stands_on_its_page(&pages);
        let all: String = pages.iter().map(|page| page.svg.as_str()).collect();
        assert_eq!(all.matches("&lt;b&gt;Nº ").count(), 2 * 50, "each once drawn and once told");
        assert!(!all.contains("<b>") && !all.contains("<script>"));
        let html = html(&questionnaire, &messages);
        assert!(!html.contains("<b>") && !html.contains("<script>") && html.contains("&lt;script&gt;"));
    }

    #[cfg(feature = "pdf")]
    #[test]
    fn the_same_sheet_is_the_same_bytes() {
        let (questionnaire, messages) = (questions(), Messages::english());
        let pages = pages(&questionnaire, &messages);
        let document = |pages: &[_]| {
            crate::export::pdf::document(pages, &questionnaire.title, &questionnaire.key.language).unwrap()
        };
        let first = document(&pages);
        assert!(first.starts_with(b"%PDF-"));
        assert_eq!(first, document(&pages));
    }
}
