//! A questionnaire to begin one's own from: a small one with comments, or a copy of another.

use super::read::{MOST_OF_AN_ID, kebab_case};
use crate::format::document::{self, Section, quoted};
use crate::i18n::text;
use crate::i18n::{ENGLISH, nearest_language};
use crate::model::questionnaire::Questionnaire;

/// The small one, by language (BCP 47), British English first.
const TEMPLATES: &[(&str, &str)] = &[
    (ENGLISH, include_str!("../../../questions/template/en-GB.toml")),
    ("cy", include_str!("../../../questions/template/cy.toml")),
];
/// What is replaced by the name of the file in its comments.
const FILE: &str = "FILE";

/// What a new questionnaire is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Its id, in kebab case; `None` leaves the one of the template.
    pub id: Option<String>,
    /// Its title; likewise.
    pub title: Option<String>,
    /// Its file, as its comments name it; likewise.
    pub file: Option<String>,
}

impl Named {
    /// The names that come from the name of a file, such as `youth-club.toml`: an id, a title, and how to name it.
    pub fn after(file: &str) -> Self {
        let file = text::clean_line(file);
        let name = file.rsplit(['/', '\\']).next().unwrap_or_default();
        let stem = name.strip_suffix(".toml").unwrap_or(name);
        let spaced = stem.replace(['-', '_'], " ");
        let mut letters = spaced.trim().chars();
        let title = letters.next().map(|first| first.to_uppercase().chain(letters).collect());
        let id = Some(kebab_case(stem)).filter(|id| !id.is_empty());
        // As it is typed after a command.
        let plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '/');
        let mark = if file.contains('\'') { '"' } else { '\'' };
        let shown = if file.chars().all(plain) { file } else { format!("{mark}{file}{mark}") };
        Self { id, title, file: Some(shown).filter(|file| file != "-" && !file.is_empty()) }
    }
}

/// The languages that [`small`] is written in (BCP 47).
pub fn languages() -> Vec<&'static str> {
    TEMPLATES.iter().map(|(tag, _)| *tag).collect()
}

/// Another id for what is called so: `our-…`; none where that would be too long.
pub fn another_id(id: &str) -> Option<String> {
    Some(format!("our-{id}")).filter(|id| id.len() <= MOST_OF_AN_ID)
}

/// A small, complete questionnaire with comments, in a language (BCP 47) or else in British English.
pub fn small(language: &str, named: &Named) -> String {
    finish(template(language), named)
}

/// A copy of a questionnaire, version 1.0.0, with comments of the same kind as [`small`] at its top.
pub fn copy(of: &Questionnaire, language: &str, named: &Named) -> String {
    let head = template(language).split("\nformat = ").next().unwrap_or_default();
    let is_comment = |line: &&str| line.trim().is_empty() || line.trim_start().starts_with('#');
    let text: Vec<&str> = of.source.trim_start_matches('\u{feff}').lines().skip_while(is_comment).collect();
    let version = [("version", "1.0.0".to_owned())];
    finish(&format!("{head}\n{}\n", set(&text.join("\n"), &version)), named)
}

fn template(language: &str) -> &'static str {
    let nearest = nearest_language(language, &languages()).unwrap_or(ENGLISH);
    TEMPLATES.iter().find(|(tag, _)| *tag == nearest).map(|(_, text)| *text).unwrap_or_default()
}

fn finish(source: &str, named: &Named) -> String {
    let keys = [("id", &named.id), ("title", &named.title)];
    let keys: Vec<_> = keys.into_iter().filter_map(|(key, value)| Some((key, value.clone()?))).collect();
    let source = set(source, &keys);
    match &named.file {
        None => source,
        Some(file) => name_file(&source, file),
    }
}

/// The same with the file named in the commands of its comments, and what these are for under one another.
fn name_file(source: &str, file: &str) -> String {
    let command = |line: &str| {
        let (command, why) = line.strip_prefix("#   heatmap ")?.split_once("  ")?;
        Some((format!("#   heatmap {}", command.replace(FILE, file)), why.trim_start().to_owned()))
    };
    let widths = source.lines().filter_map(|line| Some(text::width(&command(line)?.0)));
    let widest = widths.max().unwrap_or(0);
    let named = |line: &str| match command(line) {
        None => line.to_owned(),
        Some((command, why)) => format!("{}   {why}", text::fit(&command, widest)),
    };
    source.lines().map(|line| named(line) + "\n").collect()
}

/// A text with other values for some of its own keys; a comment after one stays where it is, as far as there is room.
fn set(source: &str, values: &[(&str, String)]) -> String {
    let Ok(tree) = document::parse(source) else { return source.to_owned() };
    let root = Section::root(&tree);
    let mut places: Vec<_> =
        values.iter().filter_map(|(key, value)| Some((root.get(key)?.span, quoted(value)))).collect();
    places.sort_by_key(|(span, _)| std::cmp::Reverse(span.start));
    let mut out = source.to_owned();
    for (span, value) in places {
        let behind = source.get(span.end..).unwrap_or_default();
        let spaces = behind.len() - behind.trim_start_matches(' ').len();
        let before = source.get(span.clone()).map_or(0, text::width) + spaces;
        let is_commented = behind.trim_start_matches(' ').starts_with('#');
        let pad = before.saturating_sub(text::width(&value)).max(1);
        let (end, pad) = if is_commented { (span.end + spaces, pad) } else { (span.end, 0) };
        out.replace_range(span.start..end, &format!("{value}{:pad$}", ""));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::questionnaire::{built_in, read};

    #[test]
    fn the_small_one_is_whole_in_each_language() {
        for language in languages() {
            let named = Named::after("clubs/youth-club.toml");
            let source = small(language, &named);
            let of = read(source.as_bytes()).unwrap();
            assert_eq!((of.key.id.as_str(), of.title.as_str()), ("youth-club", "Youth club"));
            assert_eq!(of.key.language, language);
            assert_eq!(source.matches("clubs/youth-club.toml").count(), 3, "{source}");
            assert!(!source.contains(FILE));
        }
        assert_eq!(small("xx", &Named::after("")), small(ENGLISH, &Named::after("-")));
    }

    #[test]
    fn a_copy_says_the_same_under_names_of_its_own() {
        for file in built_in::files() {
            let of = read(file.text.as_bytes()).unwrap();
            let copied = copy(&of, "en-GB", &Named::after("our-ward.toml"));
            let again = read(copied.as_bytes()).unwrap();
            assert_eq!((again.key.id.as_str(), again.title.as_str()), ("our-ward", "Our ward"));
            assert_eq!((&again.areas, &again.scale, &again.summary), (&of.areas, &of.scale, &of.summary));
            assert!(copied.starts_with("#:schema "), "{copied}");
        }
    }

    #[test]
    fn names_come_from_the_file() {
        let named = |file: &str| {
            let Named { id, title, file } = Named::after(file);
            (id.unwrap_or_default(), title.unwrap_or_default(), file.unwrap_or_default())
        };
        let named_so = |id: &str, title: &str, file: &str| (id.to_owned(), title.to_owned(), file.to_owned());
        assert_eq!(named("a/Our Ward 3.toml"), named_so("our-ward-3", "Our Ward 3", "'a/Our Ward 3.toml'"));
        assert_eq!(named("質問.toml"), named_so("", "質問", "質問.toml"));
        assert_eq!(named("Bob's.toml"), named_so("bob-s", "Bob's", "\"Bob's.toml\""));
        assert_eq!(named("-"), named_so("", "", ""));
        assert_eq!(named("\u{1b}[2Jx\u{202e}.toml").0, "2jx");
    }

    #[test]
    fn a_comment_behind_a_value_stays_where_it_is() {
        let source = "id = \"a-longer-id\"   # why\ntitle = \"x\"\n";
        assert_eq!(
            set(source, &[("id", "b".into()), ("title", "日\"本".into())]),
            "id = \"b\"             # why\ntitle = '日\"本'\n"
        );
        assert_eq!(set(source, &[("id", "x".repeat(30))]).find('#'), Some(38));
    }
}
