//! TOML → questionnaire, or everything that is wrong with it.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

use semver::Version;
use unic_langid::LanguageIdentifier;

use super::QuestionnaireRef;
use super::model::{Area, Dimension, Questionnaire, Statement, Subject, Texts};
use super::scale::{FEWEST, MOST, Scale};
use crate::document::{self, Fault, Located, Reader, Section};
use crate::text;

/// The largest file that is read, in bytes.
pub const MOST_BYTES: usize = 1 << 20;
/// The format of the file that this program reads.
const FORMAT: i64 = 1;
const MOST_CHARACTERS: usize = 500;
const MOST_AREAS: usize = 20;
const MOST_DIMENSIONS: usize = 50;
const MOST_STATEMENTS: usize = 20;

const KEYS: &[&str] =
    &["format", "id", "version", "language", "title", "summary", "minutes", "place", "scale", "area"];
const SCALE_KEYS: &[&str] = &["ask", "levels"];
const AREA_KEYS: &[&str] = &["id", "title", "subject", "summary", "dimension"];
const DIMENSION_KEYS: &[&str] = &["id", "title", "about", "reflect", "talk", "ideas", "statement"];
const STATEMENT_KEYS: &[&str] = &["id", "text", "reverse"];

/// A questionnaire that cannot be used: its text as far as it can be read, and all its faults in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// The text that the faults point into.
    pub source: String,
    /// What is wrong, at least one thing.
    pub faults: Vec<Fault>,
}

/// Reads a questionnaire.
///
/// # Errors
/// All faults of the file, in the order of their places.
pub fn read(bytes: &[u8]) -> Result<Questionnaire, Unreadable> {
    if bytes.len() > MOST_BYTES {
        let fault = Fault::new(0..0, "this file is larger than 1 MiB, which no questionnaire is", None);
        return Err(Unreadable { source: String::new(), faults: vec![fault] });
    }
    let source = match document::utf8(bytes) {
        Ok(source) => source,
        Err((source, fault)) => return Err(Unreadable { source, faults: vec![fault] }),
    };
    read_text(source).map_err(|faults| Unreadable { source: source.to_owned(), faults })
}

fn read_text(source: &str) -> Result<Questionnaire, Vec<Fault>> {
    let tree = document::parse(source).map_err(|fault| vec![fault])?;
    let root = Section::root(&tree);
    let mut reader = Reader::default();
    if let Some(format) = root.need_integer("format", &mut reader)
        && format.value != FORMAT
    {
        let newer = format!("this is format {}, and this program reads format {FORMAT}", format.value);
        reader.fault_with(format.span, newer, "use a newer heatmap");
        return Err(reader.finish());
    }
    root.only(KEYS, &mut reader);
    let key = read_key(&root, &mut reader);
    let texts = read_texts(&root, source, &mut reader);
    let scale = read_scale(&root, &mut reader);
    let areas = read_areas(&root, &mut reader);
    match (key, texts, scale) {
        (Some(key), Some(texts), Some(scale)) if reader.faults.is_empty() => {
            Ok(Questionnaire::new(key, scale, areas, texts))
        }
        _ => Err(reader.finish()),
    }
}

fn read_key(root: &Section<'_, '_>, reader: &mut Reader) -> Option<QuestionnaireRef> {
    let id = read_id(root, reader);
    let version = root.need_text("version", reader).and_then(|found| match Version::parse(&found.value) {
        Ok(version) => Some(version),
        Err(_) => {
            let message = format!("`{}` is not a version", found.value);
            reader.fault_with(found.span, message, "three numbers with dots, such as \"1.0.0\"");
            None
        }
    });
    let language = root.need_text("language", reader).and_then(|found| {
        match found.value.parse::<LanguageIdentifier>() {
            Ok(language) => Some(language.to_string()),
            Err(_) => {
                let message = format!("`{}` is not a language tag", found.value);
                reader.fault_with(found.span, message, "a tag such as \"en-GB\" or \"cy\"");
                None
            }
        }
    });
    Some(QuestionnaireRef { id: id?.value, version: version?, language: language? })
}

fn read_texts(root: &Section<'_, '_>, source: &str, reader: &mut Reader) -> Option<Texts> {
    let title = need_line(root, "title", reader);
    let summary = need_line(root, "summary", reader);
    let place = line(root, "place", reader);
    let minutes = root.integer("minutes", reader).and_then(|found| match found.value {
        1..=600 => u16::try_from(found.value).ok(),
        _ => {
            reader.fault(found.span, "`minutes` should be between 1 and 600");
            None
        }
    });
    Some(Texts { title: title?, summary: summary?, minutes, place, source: Arc::from(source) })
}

fn read_scale(root: &Section<'_, '_>, reader: &mut Reader) -> Option<Scale> {
    let section = root.need_section("scale", reader)?;
    section.only(SCALE_KEYS, reader);
    let ask = line(&section, "ask", reader);
    let Some(place) = section.get("levels").map(|levels| levels.span) else {
        reader.fault_with(section.span, "`levels` is missing here", "two to nine labels, coolest first");
        return None;
    };
    let levels: Vec<Located<String>> = section
        .texts("levels", reader)
        .into_iter()
        .map(|found| Located { value: checked(&found, "a level", reader), span: found.span })
        .collect();
    let mut seen = HashSet::new();
    for level in &levels {
        if !seen.insert(level.value.to_lowercase()) {
            reader.fault(level.span.clone(), format!("the level `{}` is there twice", level.value));
        }
    }
    let labels: Vec<String> = levels.into_iter().map(|level| level.value).collect();
    let count = labels.len();
    let scale = Scale::new(ask, labels);
    if scale.is_none() {
        let message = format!("a scale has {FEWEST} to {MOST} levels, and this one has {count}");
        reader.fault_with(place, message, "one label for each level, coolest first");
    }
    scale
}

fn read_areas(root: &Section<'_, '_>, reader: &mut Reader) -> Vec<Area> {
    let sections = root.sections("area", reader);
    count(root, &sections, "area", MOST_AREAS, reader);
    let mut siblings = HashSet::new();
    let mut position = 0;
    sections
        .iter()
        .filter_map(|section| {
            section.only(AREA_KEYS, reader);
            let id = unique_id(section, &mut siblings, reader);
            let title = need_line(section, "title", reader);
            let subject = read_subject(section, reader);
            let summary = line(section, "summary", reader);
            let prefix = id.clone().unwrap_or_default();
            let dimensions = read_dimensions(section, &prefix, &mut position, reader);
            Some(Area { id: id?, title: title?, subject, summary, dimensions })
        })
        .collect()
}

fn read_subject(section: &Section<'_, '_>, reader: &mut Reader) -> Subject {
    match section.text("subject", reader) {
        Some(found) if found.value == "person" => Subject::Person,
        Some(found) if found.value != "place" => {
            let message = format!("`{}` is not a subject", found.value);
            reader.fault_with(found.span, message, "\"person\" or \"place\"");
            Subject::Place
        }
        _ => Subject::Place,
    }
}

fn read_dimensions(
    area: &Section<'_, '_>,
    prefix: &str,
    position: &mut usize,
    reader: &mut Reader,
) -> Vec<Dimension> {
    let sections = area.sections("dimension", reader);
    count(area, &sections, "dimension", MOST_DIMENSIONS, reader);
    let mut siblings = HashSet::new();
    sections
        .iter()
        .filter_map(|section| {
            section.only(DIMENSION_KEYS, reader);
            let id = unique_id(section, &mut siblings, reader);
            let title = need_line(section, "title", reader);
            let about = need_line(section, "about", reader);
            let reflect = need_line(section, "reflect", reader);
            let talk = line(section, "talk", reader);
            let ideas = section.texts("ideas", reader);
            let ideas = ideas.iter().map(|idea| checked(idea, "an idea", reader)).collect();
            let full = format!("{prefix}.{}", id.as_deref().unwrap_or_default());
            let statements = read_statements(section, &full, position, reader);
            id?;
            let (title, about, reflect) = (title?, about?, reflect?);
            Some(Dimension { id: full.as_str().into(), title, about, reflect, talk, ideas, statements })
        })
        .collect()
}

fn read_statements(
    dimension: &Section<'_, '_>,
    prefix: &str,
    position: &mut usize,
    reader: &mut Reader,
) -> Vec<Statement> {
    let sections = dimension.sections("statement", reader);
    count(dimension, &sections, "statement", MOST_STATEMENTS, reader);
    let mut siblings = HashSet::new();
    sections
        .iter()
        .filter_map(|section| {
            section.only(STATEMENT_KEYS, reader);
            let id = unique_id(section, &mut siblings, reader);
            let text = need_line(section, "text", reader);
            let reverse = section.boolean("reverse", reader).unwrap_or(false);
            let full = format!("{prefix}.{}", id?);
            let statement = Statement { id: full.as_str().into(), position: *position, text: text?, reverse };
            *position += 1;
            Some(statement)
        })
        .collect()
}

/// Faults a list of tables that is empty or too long.
fn count(parent: &Section<'_, '_>, found: &[Section<'_, '_>], name: &str, most: usize, reader: &mut Reader) {
    if found.is_empty() && parent.get(name).is_none() && !reader.is_misspelt(parent, name) {
        let missing = format!("there is no {name} here");
        reader.fault_with(parent.span.clone(), missing, format!("at least one `{name}` table is needed"));
    }
    if let Some(extra) = found.get(most) {
        let message = format!("this is {name} number {}, and there can be {most}", most + 1);
        reader.fault(extra.span.clone(), message);
    }
}

fn read_id(section: &Section<'_, '_>, reader: &mut Reader) -> Option<Located<String>> {
    let found = section.need_text("id", reader)?;
    if is_kebab_case(&found.value) {
        return Some(found);
    }
    let better = kebab_case(&found.value);
    let help = if better.is_empty() {
        "small letters, digits and single hyphens, such as \"good-listening\"".to_owned()
    } else {
        format!("small letters, digits and single hyphens: \"{better}\"")
    };
    reader.fault_with(found.span, format!("`{}` cannot be an id", found.value), help);
    None
}

fn unique_id(
    section: &Section<'_, '_>,
    siblings: &mut HashSet<String>,
    reader: &mut Reader,
) -> Option<String> {
    let found = read_id(section, reader)?;
    if !siblings.insert(found.value.clone()) {
        let message = format!("the id `{}` is there twice", found.value);
        reader.fault_with(found.span, message, "give each its own id");
    }
    Some(found.value)
}

fn is_kebab_case(id: &str) -> bool {
    (1..=64).contains(&id.len())
        && id.split('-').all(|word| {
            !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        })
}

fn kebab_case(id: &str) -> String {
    let words = id.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("-").chars().take(64).collect()
}

/// A text of one line that may be left out.
fn line(section: &Section<'_, '_>, key: &str, reader: &mut Reader) -> Option<String> {
    section.text(key, reader).map(|found| checked(&found, &format!("`{key}`"), reader))
}

/// A text of one line that has to be there.
fn need_line(section: &Section<'_, '_>, key: &str, reader: &mut Reader) -> Option<String> {
    section.need_text(key, reader).map(|found| checked(&found, &format!("`{key}`"), reader))
}

/// The text on one line, after its faults are noted.
fn checked(found: &Located<String>, name: &str, reader: &mut Reader) -> String {
    let span = || -> Range<usize> { found.span.clone() };
    if text::clean(&found.value) != found.value {
        reader.fault_with(span(), format!("{name} has an invisible control character in it"), "take it out");
    }
    let line = text::clean_line(&found.value);
    let characters = line.chars().count();
    if line.is_empty() {
        reader.fault(span(), format!("{name} is empty"));
    }
    if characters > MOST_CHARACTERS {
        let message = format!("{name} is {characters} characters long, and {MOST_CHARACTERS} is the most");
        reader.fault(span(), message);
    }
    line
}
