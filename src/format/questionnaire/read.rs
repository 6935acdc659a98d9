//! TOML → questionnaire, or everything that is wrong with it.

use std::collections::HashSet;
use std::ops::Range;

use semver::Version;
use toml::Spanned;
use toml::de::DeValue;
use unic_langid::LanguageIdentifier;
use unicode_normalization::UnicodeNormalization as _;

use crate::format::document::{self, Fault, Located, Reader, Report, Section, as_integer};
use crate::i18n::Message;
use crate::i18n::text;
use crate::model::questionnaire::{
    Area, Dimension, FEWEST, FORMAT, MOST, MOST_AREAS, MOST_CHARACTERS, MOST_CODE, MOST_DIMENSIONS,
    MOST_MINUTES, MOST_STATEMENTS, Questionnaire, QuestionnaireRef, Scale, Statement, Subject, Texts,
};

/// The largest file that is read, in bytes.
pub const MOST_BYTES: usize = 1 << 20;

pub(super) const KEYS: &[&str] =
    &["format", "id", "version", "language", "title", "summary", "minutes", "place", "scale", "area"];
pub(super) const SCALE_KEYS: &[&str] = &["ask", "levels", "codes"];
pub(super) const AREA_KEYS: &[&str] = &["id", "title", "subject", "summary", "dimension"];
pub(super) const DIMENSION_KEYS: &[&str] = &["id", "title", "about", "reflect", "talk", "ideas", "statement"];
pub(super) const STATEMENT_KEYS: &[&str] = &["id", "text", "reverse"];

/// Reads a questionnaire.
///
/// # Errors
/// All faults of the file, in the order of their places.
pub fn read(bytes: &[u8]) -> Result<Questionnaire, Report> {
    if bytes.len() > MOST_BYTES {
        return Err(Report::of("", Fault::new(0..0, Message::of("fault-too-large"))));
    }
    let source = document::utf8(bytes)?;
    let tree = document::parse(source).map_err(|fault| Report::of(source, fault))?;
    let root = Section::root(&tree);
    if tree.get_ref().is_empty() {
        let nothing = Fault::new(0..0, Message::of("fault-nothing"));
        return Err(Report::of(source, nothing.help(Message::of("right-nothing"))));
    }
    let mut reader = Reader::default();
    if let Some(format) = root.need_integer("format", &mut reader)
        && format.value != FORMAT
    {
        // As a text: a number would be rounded.
        let what = Message::of("fault-format-of-questions")
            .put("format", format.value.to_string())
            .put("reads", FORMAT);
        reader.fault(format.span, what, Message::of("right-newer"));
        return Err(reader.report(source));
    }
    only(&root, KEYS, &mut reader);
    let key = read_key(&root, &mut reader);
    let texts = read_texts(&root, source, &mut reader);
    let scale = read_scale(&root, &mut reader);
    let areas = read_areas(&root, &mut reader);
    match (key, texts, scale) {
        (Some(key), Some(texts), Some(scale)) if reader.is_well() => {
            Ok(Questionnaire::new(key, scale, areas, texts))
        }
        _ => Err(reader.report(source)),
    }
}

fn read_key(root: &Section<'_, '_>, reader: &mut Reader) -> Option<QuestionnaireRef> {
    let id = read_id(root, reader);
    let version = root.need_text("version", reader).and_then(|found| {
        let version = Version::parse(&found.value).ok();
        if version.is_none() {
            let what = Message::of("fault-version").put("version", found.value);
            reader.fault(found.span, what, Message::of("right-version"));
        }
        version
    });
    let language = root.need_text("language", reader).and_then(|found| {
        let language = found.value.parse::<LanguageIdentifier>().ok();
        if language.is_none() {
            let what = Message::of("fault-language-tag").put("tag", found.value);
            reader.fault(found.span, what, Message::of("right-language-tag"));
        }
        language
    });
    Some(QuestionnaireRef { id: id?.value, version: version?, language: language?.to_string() })
}

fn read_texts(root: &Section<'_, '_>, source: &str, reader: &mut Reader) -> Option<Texts> {
    let title = need_line(root, "title", reader);
    let summary = need_line(root, "summary", reader);
    let place = line(root, "place", reader);
    let minutes = root.integer("minutes", reader).and_then(|found| match found.value {
        1..=MOST_MINUTES => u16::try_from(found.value).ok(),
        _ => {
            reader.fault(found.span, Message::of("fault-minutes"), Message::of("right-minutes"));
            None
        }
    });
    Some(Texts { title: title?, summary: summary?, minutes, place, source: source.to_owned().into() })
}

fn read_scale(root: &Section<'_, '_>, reader: &mut Reader) -> Option<Scale> {
    let section = root.need_section("scale", reader)?;
    only(&section, SCALE_KEYS, reader);
    let ask = line(&section, "ask", reader);
    let Some(found) = section.get("levels") else {
        if !reader.is_misspelt(&section, "levels") {
            let what = Message::of("fault-missing").put("key", "levels");
            reader.fault(section.span, what, Message::of("right-levels"));
        }
        return None;
    };
    let levels = section.texts("levels", reader);
    // What is no list of texts is told already, and has no number of levels.
    let is_whole = matches!(found.value, DeValue::Array(items) if items.len() == levels.len());
    is_whole.then_some(())?;
    let levels: Vec<Located<String>> = levels
        .into_iter()
        .map(|found| Located { value: checked(&found, "level", reader), span: found.span })
        .collect();
    let mut seen = HashSet::new();
    for level in &levels {
        if !seen.insert(level.value.to_lowercase()) {
            let what = Message::of("fault-level-twice").put("level", level.value.clone());
            reader.fault(level.span.clone(), what, Message::of("right-level-twice"));
        }
    }
    let codes = read_codes(&section, levels.len(), reader);
    let labels: Vec<String> = levels.into_iter().map(|level| level.value).collect();
    let count = labels.len();
    let scale = Scale::new(ask, labels);
    if scale.is_none() {
        let what = Message::of("fault-scale").put("fewest", FEWEST).put("most", MOST).put("count", count);
        reader.fault(found.span, what, Message::of("right-scale"));
    }
    scale.map(|scale| scale.with_codes(codes))
}

/// The numbers that forms use for the levels; empty when they are left out or faulty.
fn read_codes(section: &Section<'_, '_>, levels: usize, reader: &mut Reader) -> Vec<i16> {
    let Some(found) = section.get("codes") else { return Vec::new() };
    let number = |item: &Spanned<DeValue<'_>>| {
        as_integer(item.get_ref())
            .and_then(|number| i16::try_from(number).ok())
            .filter(|number| (-MOST_CODE..=MOST_CODE).contains(number))
    };
    let codes: Option<Vec<i16>> = match found.value {
        DeValue::Array(items) => items.iter().map(number).collect(),
        _ => None,
    };
    let codes = codes.filter(|codes| {
        let distinct: HashSet<i16> = codes.iter().copied().collect();
        codes.len() == levels && distinct.len() == levels
    });
    if codes.is_none() {
        let what = Message::of("fault-codes").put("count", levels);
        reader.fault(found.span, what, Message::of("right-codes").put("most", i64::from(MOST_CODE)));
    }
    codes.unwrap_or_default()
}

/// The parts of a name below a table, each read with its id.
fn read_parts<T>(
    parent: &Section<'_, '_>,
    (name, keys, most): (&'static str, &[&str], usize),
    reader: &mut Reader,
    mut read: impl FnMut(&Section<'_, '_>, Option<String>, &mut Reader) -> Option<T>,
) -> Vec<T> {
    let sections = parent.sections(name, heading(name), reader);
    count(parent, &sections, name, most, reader);
    let mut siblings = HashSet::new();
    let parts = sections.iter().filter_map(|section| {
        only(section, keys, reader);
        let id = unique_id(section, &mut siblings, reader);
        read(section, id, reader)
    });
    parts.collect()
}

fn read_areas(root: &Section<'_, '_>, reader: &mut Reader) -> Vec<Area> {
    let mut position = 0;
    read_parts(root, ("area", AREA_KEYS, MOST_AREAS), reader, |section, id, reader| {
        let title = need_line(section, "title", reader);
        let subject = read_subject(section, reader);
        let summary = line(section, "summary", reader);
        let prefix = id.clone().unwrap_or_default();
        let dimensions = read_dimensions(section, &prefix, &mut position, reader);
        Some(Area { id: id?, title: title?, subject, summary, dimensions })
    })
}

fn read_subject(section: &Section<'_, '_>, reader: &mut Reader) -> Subject {
    match section.text("subject", reader) {
        Some(found) if found.value == "person" => Subject::Person,
        Some(found) if found.value != "place" => {
            let what = Message::of("fault-subject").put("subject", found.value);
            reader.fault(found.span, what, Message::of("right-subject"));
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
    read_parts(area, ("dimension", DIMENSION_KEYS, MOST_DIMENSIONS), reader, |section, id, reader| {
        let title = need_line(section, "title", reader);
        let about = need_line(section, "about", reader);
        let reflect = need_line(section, "reflect", reader);
        let talk = line(section, "talk", reader);
        let ideas = section.texts("ideas", reader);
        let ideas = ideas.iter().map(|idea| checked(idea, "idea", reader)).collect();
        let full = format!("{prefix}.{}", id.as_deref().unwrap_or_default());
        let statements = read_statements(section, &full, position, reader);
        id?;
        let (title, about, reflect) = (title?, about?, reflect?);
        Some(Dimension { id: full.as_str().into(), title, about, reflect, talk, ideas, statements })
    })
}

fn read_statements(
    dimension: &Section<'_, '_>,
    prefix: &str,
    position: &mut usize,
    reader: &mut Reader,
) -> Vec<Statement> {
    read_parts(dimension, ("statement", STATEMENT_KEYS, MOST_STATEMENTS), reader, |section, id, reader| {
        let text = need_line(section, "text", reader);
        let reverse = section.boolean("reverse", reader).unwrap_or(false);
        let full = format!("{prefix}.{}", id?);
        let statement = Statement { id: full.as_str().into(), position: *position, text: text?, reverse };
        *position += 1;
        Some(statement)
    })
}

/// Faults keys that are not known here, with a hint at where they belong, or at the nearest one.
fn only(section: &Section<'_, '_>, known: &[&str], reader: &mut Reader) {
    section.only(known, belongs, reader);
}

/// What the parts of a name are headed by.
fn heading(name: &str) -> &'static str {
    match name {
        "area" => "area",
        "dimension" => "area.dimension",
        _ => "area.dimension.statement",
    }
}

/// Where a key belongs that is known in one place alone.
fn belongs(key: &str) -> Option<Message> {
    let below = |heading| Message::of("right-below").put("heading", heading);
    Some(match key {
        "area" | "dimension" | "statement" => Message::of("right-heading").put("heading", heading(key)),
        "format" | "version" | "language" | "minutes" | "place" => Message::of("right-at-top"),
        "ask" | "levels" | "codes" => below("[scale]"),
        "subject" => below("[[area]]"),
        "about" | "reflect" | "talk" | "ideas" => below("[[area.dimension]]"),
        "text" | "reverse" => below("[[area.dimension.statement]]"),
        _ => return None,
    })
}

/// Faults a list of tables that is empty or too long.
fn count(
    parent: &Section<'_, '_>,
    found: &[Section<'_, '_>],
    name: &'static str,
    most: usize,
    reader: &mut Reader,
) {
    let is_meant = reader.is_misspelt(parent, name) || reader.is_misplaced(name);
    if found.is_empty() && parent.get(name).is_none() && !is_meant {
        let what = Message::of("fault-none").put("name", name);
        reader.fault(parent.span.clone(), what, Message::of("right-one").put("heading", heading(name)));
    }
    if let Some(extra) = found.get(most) {
        let what = Message::of("fault-too-many").put("name", name).put("number", most + 1).put("most", most);
        reader.fault(extra.span.clone(), what, Message::of("right-too-many"));
    }
}

fn read_id(section: &Section<'_, '_>, reader: &mut Reader) -> Option<Located<String>> {
    let found = section.need_text("id", reader)?;
    if is_kebab_case(&found.value) {
        return Some(found);
    }
    if found.value.is_empty() {
        let what = Message::of("fault-empty").put("name", "id");
        reader.fault(found.span, what, Message::of("right-id"));
        return None;
    }
    let better = kebab_case(&found.value);
    let help = match better.is_empty() {
        true => Message::of("right-id"),
        false => Message::of("right-id-near").put("id", better),
    };
    reader.fault(found.span, Message::of("fault-id").put("id", found.value), help);
    None
}

fn unique_id(
    section: &Section<'_, '_>,
    siblings: &mut HashSet<String>,
    reader: &mut Reader,
) -> Option<String> {
    let found = read_id(section, reader)?;
    if !siblings.insert(found.value.clone()) {
        let what = Message::of("fault-id-twice").put("id", found.value.clone());
        reader.fault(found.span, what, Message::of("right-id-twice"));
    }
    Some(found.value)
}

fn is_kebab_case(id: &str) -> bool {
    (1..=MOST_OF_AN_ID).contains(&id.len())
        && id.split('-').all(|word| {
            !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        })
}

/// The most letters of an id.
pub(super) const MOST_OF_AN_ID: usize = 64;

/// The id that a text would be.
pub(super) fn kebab_case(id: &str) -> String {
    // Letters with marks count as the letters below them: “gwên” as “gwen”.
    let plain: String = id.nfd().filter(|c| !unicode_normalization::char::is_combining_mark(*c)).collect();
    let words = plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut id = words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("-");
    id.truncate(MOST_OF_AN_ID);
    id.trim_end_matches('-').to_owned()
}

/// A text of one line that may be left out.
fn line(section: &Section<'_, '_>, key: &'static str, reader: &mut Reader) -> Option<String> {
    section.text(key, reader).map(|found| checked(&found, key, reader))
}

/// A text of one line that has to be there.
fn need_line(section: &Section<'_, '_>, key: &'static str, reader: &mut Reader) -> Option<String> {
    section.need_text(key, reader).map(|found| checked(&found, key, reader))
}

/// The text on one line, after its faults are noted: of a key, of a `level` or of an `idea`.
fn checked(found: &Located<String>, name: &'static str, reader: &mut Reader) -> String {
    let span = || -> Range<usize> { found.span.clone() };
    if text::clean(&found.value) != found.value {
        let what = Message::of("fault-control").put("name", name);
        reader.fault(span(), what, Message::of("right-control"));
    }
    let line = text::clean_line(&found.value);
    let characters = line.chars().count();
    if line.is_empty() {
        reader.fault(span(), Message::of("fault-empty").put("name", name), Message::of("right-empty"));
    }
    if characters > MOST_CHARACTERS {
        let what = Message::of("fault-too-long")
            .put("name", name)
            .put("characters", characters)
            .put("most", MOST_CHARACTERS);
        reader.fault(span(), what, Message::of("right-too-long"));
    }
    line
}
