//! The rules of the house, held: imports, sentences, docs and pictures.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::disallowed_methods,
    clippy::cast_possible_truncation,
    missing_docs,
    unreachable_pub,
    reason = "a test may panic, read files and take the time"
)]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms by floor; those on one line may not use each other, but for those named in `BESIDE`.
const FLOORS: &[&[&str]] = &[
    &["text", "words"],
    &["document", "group", "questionnaire", "response"],
    &["heatmap", "palette", "picture", "timeline"],
    &["export", "intake", "store"],
    &["app"],
    &["plain", "view"],
    &["runtime"],
    &["cli"],
];

/// Uses on one floor that are meant: towards the simpler room.
const BESIDE: &[(&str, &str)] = &[
    ("questionnaire", "document"),
    ("group", "document"),
    ("group", "questionnaire"),
    ("group", "response"),
    ("response", "document"),
    ("response", "questionnaire"),
    ("palette", "heatmap"),
    ("picture", "heatmap"),
    ("timeline", "heatmap"),
];

fn sources(directory: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found
}

fn floor(room: &str) -> Option<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&room))
}

/// The rooms that a source names with `crate::`, in braces too.
fn used(source: &str) -> BTreeSet<String> {
    let name = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let mut rooms = BTreeSet::new();
    for (at, _) in source.match_indices("crate::") {
        let behind = &source[at + "crate::".len()..];
        match behind.strip_prefix('{') {
            Some(list) => {
                let list = list.split('}').next().unwrap_or_default();
                rooms.extend(list.split(',').map(|part| name(part.trim())));
            }
            None => {
                rooms.insert(name(behind));
            }
        }
    }
    rooms
}

fn faults(room: &str, source: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for other in used(source).into_iter().filter(|other| other != room) {
        let (Some(here), Some(there)) = (floor(room), floor(&other)) else {
            faults.push(format!("`{room}` or `{other}` has no floor"));
            continue;
        };
        let beside = here == there && BESIDE.contains(&(room, other.as_str()));
        if there >= here && !beside {
            faults.push(format!("`{room}` (floor {here}) uses `{other}` (floor {there})"));
        }
    }
    faults
}

#[test]
fn imports_run_downwards_only() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut rooms = BTreeSet::new();
    let mut wrong = Vec::new();
    for path in sources(&root) {
        let inside = path.strip_prefix(&root).unwrap();
        let first = inside.iter().next().unwrap().to_string_lossy().into_owned();
        let room = first.trim_end_matches(".rs");
        if matches!(room, "main" | "lib") {
            continue;
        }
        rooms.insert(room.to_owned());
        let source = fs::read_to_string(&path).unwrap();
        wrong.extend(faults(room, &source).into_iter().map(|fault| format!("{}: {fault}", path.display())));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    let known: BTreeSet<String> = FLOORS.concat().iter().map(|room| (*room).to_owned()).collect();
    assert_eq!(rooms, known, "every room has a floor, and every floor its rooms");
}

#[test]
fn an_import_upwards_or_sideways_would_be_seen() {
    assert_eq!(faults("heatmap", "use crate::store::Store;").len(), 1);
    assert_eq!(faults("export", "use crate::{text, store};").len(), 1);
    assert!(faults("app", "use crate::{text, picture::Picture};").is_empty());
}

#[test]
fn no_file_is_longer_than_a_room_should_be() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let long: Vec<String> = sources(&root)
        .into_iter()
        .filter_map(|path| {
            let lines = fs::read_to_string(&path).unwrap().lines().count();
            (lines > 450).then(|| format!("{} has {lines} lines", path.display()))
        })
        .collect();
    assert!(long.is_empty(), "{long:#?}");
}

/// The keys of the sentences in a language's file.
fn keys(ftl: &str) -> BTreeSet<String> {
    let resource = fluent_syntax::parser::parse(ftl).expect("the file of sentences has no fault");
    let key = |entry: &fluent_syntax::ast::Entry<&str>| match entry {
        fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    };
    let found: Vec<String> = resource.body.iter().filter_map(key).collect();
    let all: BTreeSet<String> = found.iter().cloned().collect();
    assert_eq!(found.len(), all.len(), "a sentence is there twice");
    all
}

#[test]
fn every_sentence_that_is_asked_for_is_there_and_every_one_there_is_asked_for() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let english = keys(include_str!("../src/words/en-GB.ftl"));
    let code: String = sources(&root).iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    // What is worded otherwise in plain mode is asked for as what it is worded otherwise than.
    let of_screens = |key: &str| key.strip_prefix("plain-").is_some_and(|key| english.contains(key));
    let is_unused = |key: &&String| !code.contains(&format!("\"{key}\"")) && !of_screens(key);
    let unused: Vec<&String> = english.iter().filter(is_unused).collect();
    assert!(unused.is_empty(), "no code asks for {unused:?}");
    let mut asked = BTreeSet::new();
    for call in ["words.text(\"", ".with(\"", ".with(\n"] {
        for (at, _) in code.match_indices(call) {
            let behind = code[at + call.len()..].trim_start().trim_start_matches('"');
            let key: String = behind
                .chars()
                .take_while(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || *c == '-')
                .collect();
            asked.insert(key);
        }
    }
    let bindings = heatmap::app::keys::Context::ALL.into_iter().flat_map(heatmap::app::keys::bindings);
    asked.extend(bindings.map(|binding| binding.hint.to_owned()));
    asked.extend(heatmap::app::keys::Context::ALL.map(|context| context.title().to_owned()));
    asked.extend(heatmap::heatmap::Band::ALL.map(|band| band.name().to_owned()));
    asked.retain(|key| !key.is_empty());
    let missing: Vec<&String> = asked.difference(&english).collect();
    assert!(missing.is_empty(), "no sentence for {missing:?}");
    assert!(asked.len() > 60, "the search for sentences found only {}", asked.len());
}

#[test]
fn sentences_keep_the_tone() {
    for line in include_str!("../src/words/en-GB.ftl").lines().filter(|line| !line.starts_with('#')) {
        let said = line.split_once('=').map_or(line, |(_, said)| said);
        assert!(!said.contains('!'), "an exclamation mark in {line}");
        for harsh in ["overdue", "failed", "invalid", "error", "score", "%"] {
            assert!(!said.to_lowercase().contains(harsh), "{harsh} in {line}");
        }
    }
}

#[test]
fn the_pictures_in_the_docs_are_what_the_program_shows() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/pictures");
    for (name, picture) in support::svg::pictures() {
        let kept = fs::read_to_string(docs.join(format!("{name}.svg"))).unwrap_or_default();
        assert!(kept == picture, "{name}.svg is out of date: cargo run --example pictures -- docs/pictures");
    }
}

#[test]
fn nothing_in_the_tree_speaks_to_a_network() {
    let lock: toml::Table = include_str!("../Cargo.lock").parse().unwrap();
    let names: BTreeSet<&str> =
        lock["package"].as_array().unwrap().iter().map(|package| package["name"].as_str().unwrap()).collect();
    assert!(names.len() > 100 && names.contains("ratatui"), "the list was not read: {names:?}");
    let known = [
        "socket2",
        "hyper",
        "reqwest",
        "ureq",
        "curl",
        "isahc",
        "attohttpc",
        "minreq",
        "tokio",
        "async-std",
        "smol",
        "quinn",
        "rustls",
        "native-tls",
        "openssl",
        "trust-dns-resolver",
        "hickory-resolver",
        "tungstenite",
        "ssh2",
        "russh",
        "zeromq",
    ];
    let found: Vec<_> = known.iter().filter(|name| names.contains(**name)).collect();
    assert!(found.is_empty(), "{found:?}");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for path in sources(&root.join("src")) {
        let source = fs::read_to_string(&path).unwrap();
        assert!(!source.contains("std::net") && !source.contains("TcpStream"), "{}", path.display());
    }
    assert!(!root.join("build.rs").exists(), "a build script of our own");
}
