//! The files that are built in are written plainly: a key and its value a line, no escapes. So they are read at each start
//! in a small part of the time that reading them with all checks takes; those checks are for the tests, and for everybody
//! else's files.

use std::iter;

use semver::Version;

use crate::format::document::plain;

use super::model::{Area, Dimension, Questionnaire, Statement, Subject, Texts};
use super::read::FORMAT;
use super::{QuestionnaireRef, Scale};

/// A line, or the lines of a list.
enum Line<'a> {
    /// The heading of a part.
    Heading(&'a str),
    Text(&'a str, String),
    Texts(&'a str, Vec<String>),
    /// Something that is neither text nor list.
    Other(&'a str, &'a str),
}

/// Reads a file that is known to have no faults; `None` where it is not written plainly.
pub(super) fn read(source: &'static str) -> Option<Questionnaire> {
    let (mut id, mut version, mut language) = (None, None, None);
    let (mut title, mut summary, mut minutes, mut place) = (None, None, None, None);
    let (mut ask, mut levels) = (None, Vec::new());
    let (mut areas, mut position) = (Vec::new(), 0);
    let mut heading = "";
    let mut left = source;
    while let Some(line) = next(&mut left) {
        match (heading, line?) {
            (_, Line::Heading(next)) => {
                heading = next;
                begin(&mut areas, heading, &mut position)?;
            }
            ("", Line::Other("format", number)) if number.parse() == Ok(FORMAT) => {}
            ("", Line::Other("minutes", number)) => minutes = Some(number.parse().ok()?),
            ("", Line::Text("id", text)) => id = Some(text),
            ("", Line::Text("version", text)) => version = Some(Version::parse(&text).ok()?),
            ("", Line::Text("language", text)) => language = Some(text),
            ("", Line::Text("title", text)) => title = Some(text),
            ("", Line::Text("summary", text)) => summary = Some(text),
            ("", Line::Text("place", text)) => place = Some(text),
            ("[scale]", Line::Text("ask", text)) => ask = Some(text),
            ("[scale]", Line::Texts("levels", texts)) => levels = texts,
            (_, line) => set(areas.last_mut()?, heading, line)?,
        }
    }
    let key = QuestionnaireRef { id: id?, version: version?, language: language? };
    let texts = Texts { title: title?, summary: summary?, minutes, place, source: source.into() };
    Some(Questionnaire::new(key, Scale::new(ask, levels)?, areas, texts))
}

/// Begins a part, with nothing in it yet.
fn begin(areas: &mut Vec<Area>, heading: &str, position: &mut usize) -> Option<()> {
    let empty = String::new;
    match heading {
        "[scale]" => {}
        "[[area]]" => areas.push(Area {
            id: empty(),
            title: empty(),
            subject: Subject::Place,
            summary: None,
            dimensions: Vec::new(),
        }),
        "[[area.dimension]]" => areas.last_mut()?.dimensions.push(Dimension {
            id: "".into(),
            title: empty(),
            about: empty(),
            reflect: empty(),
            talk: None,
            ideas: Vec::new(),
            statements: Vec::new(),
        }),
        "[[area.dimension.statement]]" => {
            let statement = Statement { id: "".into(), position: *position, text: empty(), reverse: false };
            areas.last_mut()?.dimensions.last_mut()?.statements.push(statement);
            *position += 1;
        }
        _ => return None,
    }
    Some(())
}

/// Takes a line into the part that was begun last.
fn set(area: &mut Area, heading: &str, line: Line<'_>) -> Option<()> {
    match (heading, line) {
        ("[[area]]", Line::Text("id", text)) => area.id = text,
        ("[[area]]", Line::Text("title", text)) => area.title = text,
        ("[[area]]", Line::Text("summary", text)) => area.summary = Some(text),
        ("[[area]]", Line::Text("subject", text)) => {
            area.subject = if text == "person" { Subject::Person } else { Subject::Place };
        }
        ("[[area.dimension]]", line) => {
            let dimension = area.dimensions.last_mut()?;
            match line {
                Line::Text("id", text) => dimension.id = [&area.id, ".", &text].concat().as_str().into(),
                Line::Text("title", text) => dimension.title = text,
                Line::Text("about", text) => dimension.about = text,
                Line::Text("reflect", text) => dimension.reflect = text,
                Line::Text("talk", text) => dimension.talk = Some(text),
                Line::Texts("ideas", texts) => dimension.ideas = texts,
                _ => return None,
            }
        }
        ("[[area.dimension.statement]]", line) => {
            let dimension = area.dimensions.last_mut()?;
            let statement = dimension.statements.last_mut()?;
            match line {
                Line::Text("id", text) => {
                    statement.id = [dimension.id.as_str(), ".", &text].concat().as_str().into()
                }
                Line::Text("text", text) => statement.text = text,
                Line::Other("reverse", word) => statement.reverse = word.parse().ok()?,
                _ => return None,
            }
        }
        _ => return None,
    }
    Some(())
}

/// The next line that says something, and takes it off; `Some(None)` for one that is not written plainly.
fn next<'a>(left: &mut &'a str) -> Option<Option<Line<'a>>> {
    let line = loop {
        match take(left) {
            "" if left.is_empty() => return None,
            line if line.is_empty() || line.starts_with('#') => {}
            line => break line,
        }
    };
    if line.starts_with('[') {
        return Some(Some(Line::Heading(line)));
    }
    let pair = plain::pair(line).and_then(|(key, value)| match value.as_bytes() {
        // A list with a text a line.
        b"[" => {
            let below = iter::from_fn(|| Some(take(left)).filter(|line| !matches!(*line, "]" | "")));
            let texts: Option<Vec<String>> = below.map(|line| owned(line.strip_suffix(',')?)).collect();
            texts.map(|texts| Line::Texts(key, texts))
        }
        [b'[', ..] => list(value).map(|texts| Line::Texts(key, texts)),
        [b'"', ..] => owned(value).map(|text| Line::Text(key, text)),
        _ => Some(Line::Other(key, value)),
    });
    Some(pair)
}

/// Takes a line off.
fn take<'a>(left: &mut &'a str) -> &'a str {
    let (line, below) = plain::line(left);
    *left = below;
    line.trim_ascii()
}

/// A list on one line.
fn list(value: &str) -> Option<Vec<String>> {
    let inner = value.strip_prefix('[')?.strip_suffix(']')?;
    inner.split("\", ").map(|item| owned(&format!("{}\"", item.trim_end_matches('"')))).collect()
}

fn owned(value: &str) -> Option<String> {
    plain::between_quotes(value).map(str::to_owned)
}
