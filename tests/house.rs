//! Rules of the code base: imports, messages, docs and pictures.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::disallowed_methods,
    clippy::cast_possible_truncation,
    unreachable_pub,
    reason = "a test may panic, read files and take the time"
)]

mod support;

use heatmap::ui::keys::Keymap;
use heatmap::ui::screens::KEY_TABLES;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::{FluentBundle, FluentResource};

/// The modules by layer; those of one layer may not use each other.
const LAYERS: &[&[&str]] = &[
    &["i18n", "platform"],
    &["model"],
    &["format", "heatmap"],
    &["export", "import", "store"],
    &["session"],
    &["ui"],
    &["frontend"],
    &["cli"],
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

fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|modules| modules.contains(&module))
}

/// The modules that a source names with `crate::`, in braces too.
fn used(source: &str) -> BTreeSet<String> {
    let name = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let mut modules = BTreeSet::new();
    for (at, _) in source.match_indices("crate::") {
        let behind = &source[at + "crate::".len()..];
        match behind.strip_prefix('{') {
            Some(list) => {
                let list = list.split('}').next().unwrap_or_default();
                modules.extend(list.split(',').map(|part| name(part.trim())));
            }
            None => {
                modules.insert(name(behind));
            }
        }
    }
    modules
}

fn faults(module: &str, source: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for other in used(source).into_iter().filter(|other| other != module) {
        let (Some(here), Some(there)) = (layer(module), layer(&other)) else {
            faults.push(format!("`{module}` or `{other}` has no layer"));
            continue;
        };
        if there >= here {
            faults.push(format!("`{module}` (layer {here}) uses `{other}` (layer {there})"));
        }
    }
    faults
}

#[test]
fn imports_run_downwards_only() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut modules = BTreeSet::new();
    let mut wrong = Vec::new();
    for path in sources(&root) {
        let inside = path.strip_prefix(&root).unwrap();
        let first = inside.iter().next().unwrap().to_string_lossy().into_owned();
        let module = first.trim_end_matches(".rs");
        if matches!(module, "main" | "lib") {
            continue;
        }
        modules.insert(module.to_owned());
        // Tests may use what is above.
        if path.ends_with("tests.rs") {
            continue;
        }
        let source = fs::read_to_string(&path).unwrap();
        let source = source.split("#[cfg(test)]").next().unwrap_or_default();
        wrong.extend(faults(module, source).into_iter().map(|fault| format!("{}: {fault}", path.display())));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    let known: BTreeSet<String> = LAYERS.concat().iter().map(|module| (*module).to_owned()).collect();
    assert_eq!(modules, known, "every module has a layer");
}

#[test]
fn an_import_upwards_or_sideways_would_be_seen() {
    assert_eq!(faults("heatmap", "use crate::store::Store;").len(), 1);
    assert_eq!(faults("export", "use crate::{i18n::text, store};").len(), 1);
    assert!(faults("ui", "use crate::{i18n::text, heatmap::picture::Picture};").is_empty());
}

#[test]
fn systems_differ_only_in_the_platform_module() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let names_a_system = |line: &str| {
        let system = ["unix", "windows", "target_os", "target_family"];
        let is_condition = line.contains("cfg(") || line.contains("cfg!(") || line.contains("cfg_attr(");
        (is_condition && system.iter().any(|system| line.contains(system))) || line.contains("std::os::")
    };
    assert!(names_a_system("#[cfg(unix)]") && !names_a_system("#[cfg(test)]"));
    let found: Vec<String> = sources(&root)
        .into_iter()
        .filter(|path| !path.starts_with(root.join("platform")))
        .filter(|path| fs::read_to_string(path).unwrap().lines().any(names_a_system))
        .map(|path| path.display().to_string())
        .collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn no_file_is_too_long() {
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

/// The keys of a language's file, in which Fluent finds no fault and no key twice.
fn keys(ftl: &str) -> BTreeSet<String> {
    let keys: BTreeSet<String> = placeholders(ftl).into_keys().collect();
    let resource = FluentResource::try_new(ftl.to_owned()).expect("Fluent reads the file");
    let mut bundle = FluentBundle::new(Vec::new());
    bundle.add_resource(resource).expect("each key is there once");
    for key in &keys {
        assert!(bundle.get_message(key).is_some_and(|message| message.value().is_some()), "{key}");
    }
    keys
}

#[test]
fn every_sentence_that_is_asked_for_is_there_and_every_one_there_is_asked_for() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let english = keys(include_str!("../src/i18n/languages/en-GB.ftl"));
    let code: String = sources(&root).iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    // What is worded otherwise in plain mode is asked for as what it is worded otherwise than.
    let of_screens = |key: &str| key.strip_prefix("line-").is_some_and(|key| english.contains(key));
    let quoted: BTreeSet<&str> = code.split('"').collect();
    let titles: Vec<String> = KEY_TABLES.iter().map(|table| table.title()).collect();
    // What helps against a fault is asked for with the fault.
    let of_fault = |key: &str| key.strip_suffix("-help").is_some_and(|fault| quoted.contains(fault));
    // Months and weekdays are asked for by their numbers.
    let of_number = |key: &str| {
        let kind = key.trim_end_matches(|c: char| c.is_ascii_digit());
        kind != key && quoted.contains(kind)
    };
    let is_unused = |key: &&String| {
        !quoted.contains(key.as_str())
            && !titles.contains(key)
            && !of_screens(key)
            && !of_fault(key)
            && !of_number(key)
    };
    let unused: Vec<&String> = english.iter().filter(is_unused).collect();
    assert!(unused.is_empty(), "no code asks for {unused:?}");
    let mut asked = BTreeSet::new();
    for call in [
        "messages.text(\"",
        "cx.say(\"",
        ".list(\"",
        ".with(\"",
        ".with(\n",
        "Message::of(\"",
        "Message::of(\n",
        "Known(\"",
    ] {
        for (at, _) in code.match_indices(call) {
            let behind = code[at + call.len()..].trim_start().trim_start_matches('"');
            let key: String = behind
                .chars()
                .take_while(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || *c == '-')
                .collect();
            asked.insert(key);
        }
    }
    for table in KEY_TABLES {
        asked.extend(table.bindings().map(|binding| binding.hint.to_owned()));
        asked.extend(table.words().flat_map(|word| [word.typed, word.hint].map(str::to_owned)));
        asked.insert(table.title());
    }
    asked.extend(heatmap::heatmap::Band::ALL.map(|band| band.name().to_owned()));
    asked.retain(|key| !key.is_empty());
    let missing: Vec<&String> = asked.difference(&english).collect();
    assert!(missing.is_empty(), "no sentence for {missing:?}");
    assert!(asked.len() > 60, "the search for sentences found only {}", asked.len());
}

/// The texts in quotes of a source that are two words or more, but for comments, attributes and its tests.
fn sentences(source: &str) -> Vec<String> {
    let code = source.split("#[cfg(test)]").next().unwrap_or_default();
    let is_code = |line: &&str| !line.trim_start().starts_with("//") && !line.contains("reason = \"");
    let code = code.lines().filter(is_code).collect::<Vec<_>>().join("\n");
    let code = code.replace("\\\"", "").replace("'\"'", "");
    let is_word = |part: &&str| part.chars().filter(|c| c.is_alphabetic()).count() > 1 && !part.contains('{');
    let quoted = code.split('"').skip(1).step_by(2);
    let found = quoted.filter(|text| text.split_whitespace().filter(is_word).count() > 1);
    found.map(str::to_owned).collect()
}

#[test]
fn the_command_line_has_no_sentences_of_its_own() {
    // What stays English: help, manual pages, and the file of settings.
    let stays = ["args", "config.rs"];
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/cli");
    for path in sources(&root) {
        let inside = path.strip_prefix(&root).unwrap();
        if stays.iter().any(|stays| inside.starts_with(stays)) {
            continue;
        }
        let found = sentences(&fs::read_to_string(&path).unwrap());
        assert!(found.is_empty(), "{}: {found:?}", path.display());
    }
}

#[test]
fn what_reads_files_has_no_sentences_of_its_own() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = vec![root.join("ui/keys/keymap.rs")];
    for module in ["format", "model"] {
        files.extend(sources(&root.join(module)));
    }
    // Three look for sentences and say none; one speaks to editors, in English as `--help` does.
    let others = [
        "tests.rs",
        "document/explain.rs",
        "document/syntax.rs",
        "questionnaire/wording.rs",
        "questionnaire/schema.rs",
    ];
    for path in files.iter().filter(|path| !others.iter().any(|other| path.ends_with(other))) {
        let mut found = sentences(&fs::read_to_string(path).unwrap());
        // What stands in files.
        found.retain(|text| !["not sure", "doesn't apply"].contains(&text.as_str()) && !text.contains(" = "));
        assert!(found.is_empty(), "{}: {found:?}", path.display());
    }
}

#[test]
fn a_sentence_in_the_code_would_be_seen() {
    let seen = |code: &str| sentences(code).len();
    assert_eq!(seen("Failure::new(USAGE, \"Say what will be done.\")"), 1);
    assert_eq!(seen("let why = format!(\"{file} already exists.\");\nsay(&why);"), 1);
    assert_eq!(seen("Message::of(\"cli-is-folder\").put(\"file\", file)"), 0);
    assert_eq!(seen("// Nobody is told \"this and that\".\n#![expect(x, reason = \"so it is here\")]"), 0);
}

/// The values that each sentence has put into it, and the keys it names.
fn placeholders(ftl: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in ftl.lines().filter(|line| !line.starts_with('#')) {
        if let Some((key, _)) = line.split_once(" =")
            && key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        {
            key.clone_into(&mut current);
            found.entry(current.clone()).or_default();
        }
        for (at, mark) in line.match_indices(['$']).chain(line.match_indices("KEY(\"")) {
            let behind = &line[at + mark.len()..];
            let is_name = |c: &char| c.is_alphanumeric() || matches!(c, '-' | '.' | '_');
            let name: String = behind.chars().take_while(is_name).collect();
            found.entry(current.clone()).or_default().insert(format!("{mark}{name}"));
        }
    }
    found
}

#[test]
fn every_language_has_every_sentence_with_everything_that_is_put_into_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/i18n/languages");
    let english = fs::read_to_string(root.join("en-GB.ftl")).unwrap();
    assert!(placeholders(&english)["group-in"].contains("$people"));
    assert!(placeholders(&english)["welcome-begin"].contains("KEY(\"start.new"));
    for entry in fs::read_dir(&root).unwrap() {
        let path = entry.unwrap().path();
        let ftl = fs::read_to_string(&path).unwrap();
        let (of_this, of_english) = (keys(&ftl), keys(&english));
        let differ: Vec<&String> = of_this.symmetric_difference(&of_english).collect();
        assert!(differ.is_empty(), "only in one of {} and en-GB.ftl: {differ:?}", path.display());
        let (known, here) = (placeholders(&english), placeholders(&ftl));
        for (key, there) in known {
            assert_eq!(here[&key], there, "{key} in {}", path.display());
        }
    }
}

#[test]
fn every_fault_is_said_with_all_that_is_put_into_its_sentence() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let sentences = placeholders(include_str!("../src/i18n/languages/en-GB.ftl"));
    let is_of_fault =
        |key: &str| ["fault-", "right-", "advice-", "against-"].iter().any(|kind| key.starts_with(kind));
    // This one is said of all that are not printed.
    let mut said = BTreeSet::from(["fault-more".to_owned()]);
    for path in sources(&root) {
        let source = fs::read_to_string(&path).unwrap();
        let code = source.split("#[cfg(test)]").next().unwrap();
        // A sentence is made in one piece, up to the next one or to the end of what it is a part of.
        for made in code.split("Message::of(\"").skip(1).filter_map(|made| made.split(';').next()) {
            let (key, put) = made.split_once('"').unwrap();
            if !is_of_fault(key) {
                continue;
            }
            let put = put.split(".put(\"").skip(1).filter_map(|put| put.split('"').next());
            let put: BTreeSet<String> = put.map(|name| format!("${name}")).collect();
            // What helps against a fault is made of the same values.
            let help = format!("{key}-help");
            let helps = sentences.get(&help).cloned().unwrap_or_default();
            assert_eq!(&sentences[key] | &helps, put, "{key} in {}", path.display());
            said.extend([key.to_owned()].into_iter().chain(sentences.contains_key(&help).then_some(help)));
        }
    }
    let all: BTreeSet<String> = sentences.into_keys().filter(|key| is_of_fault(key)).collect();
    assert_eq!(said, all);
}

#[test]
fn every_key_that_a_sentence_names_is_one() {
    let keymap = Keymap::default();
    for language in heatmap::i18n::languages() {
        let ftl = fs::read_to_string(
            Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/i18n/languages/{language}.ftl")),
        )
        .unwrap();
        let messages = keymap.messages(language);
        for (sentence, names) in placeholders(&ftl) {
            for name in names.iter().filter_map(|name| name.strip_prefix("KEY(\"")) {
                let (screen, command) = name.split_once('.').unwrap();
                let table = KEY_TABLES.iter().find(|table| table.name == screen);
                let table = table.unwrap_or_else(|| panic!("{sentence}: there is no screen {screen}"));
                let known = table.bindings().any(|binding| binding.command.0 == command);
                assert!(known, "{sentence}: {screen} has no {command}");
                assert!(!messages.text(&sentence).contains(name), "{sentence}");
            }
        }
    }
}

#[test]
fn every_file_that_is_made_to_be_built_in_is() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let count = |folder: &str| {
        let paths = fs::read_dir(root.join(folder)).unwrap().map(|entry| entry.unwrap().path());
        paths.filter(|path| path.extension().is_some_and(|end| end == "toml" || end == "ftl")).count()
    };
    assert_eq!(count("questions"), heatmap::format::questionnaire::built_in::files().len());
    assert_eq!(count("questions/template"), heatmap::format::questionnaire::template::languages().len());
    assert_eq!(count("src/i18n/languages"), heatmap::i18n::languages().len());
}

#[test]
fn every_translation_of_a_questionnaire_has_the_same_ids() {
    let all = heatmap::format::questionnaire::built_in::load().unwrap();
    let of = |id: &str| all.iter().find(|q| q.key.id == id).unwrap();
    assert!(all.iter().any(|q| q.key.language == "cy"));
    for translation in &all {
        let original = of(&translation.key.id);
        assert_eq!(translation.key.version, original.key.version);
        let ids = |q: &heatmap::model::questionnaire::Questionnaire| -> Vec<String> {
            q.statements().map(|statement| format!("{} {}", statement.id, statement.reverse)).collect()
        };
        assert_eq!(ids(translation), ids(original), "{}", translation.key);
        for dimension in translation.dimensions() {
            let columns = heatmap::i18n::text::width(&dimension.title);
            assert!(columns <= 11, "{}: {} has {columns} columns", translation.key, dimension.title);
            assert!(dimension.ideas.len() >= 2 && dimension.talk.is_some(), "{}", dimension.id);
        }
        for statement in translation.statements() {
            let messages = statement.text.split_whitespace().count();
            assert!(messages <= 20 && !statement.text.contains('!'), "{}: {messages} words", statement.id);
        }
    }
}

#[test]
fn sentences_keep_the_tone() {
    for line in include_str!("../src/i18n/languages/cy.ftl").lines().filter(|line| !line.starts_with('#')) {
        assert!(!line.contains('!'), "an exclamation mark in {line}");
    }
    for line in include_str!("../src/i18n/languages/en-GB.ftl").lines().filter(|line| !line.starts_with('#'))
    {
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
}

#[test]
fn nothing_but_the_compiler_makes_the_program() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for name in ["build.rs", "build", ".cargo"] {
        assert!(!root.join(name).exists(), "{name}: no build script, linker script or linker flags");
    }
    let manifest: toml::Table = include_str!("../Cargo.toml").parse().unwrap();
    assert!(!manifest["package"].as_table().unwrap().contains_key("build"));
    assert!(!manifest.contains_key("build-dependencies"));
}

#[test]
fn nothing_that_is_shown_is_written_as_programs_write_it_for_themselves() {
    for path in sources(Path::new("src")).into_iter().filter(|path| !path.ends_with("tests.rs")) {
        let source = fs::read_to_string(&path).unwrap();
        let shown = source.split("#[cfg(test)]").next().unwrap();
        assert!(!shown.contains(":?}"), "{}", path.display());
    }
}

/// What stands on one line of a terminal of 40 columns, beside its margins.
#[test]
fn questions_and_choices_of_a_group_fit_the_smallest_terminal() {
    for language in heatmap::i18n::languages() {
        let messages = Keymap::default().messages(language);
        for key in ["title", "place", "expected", "kind", "shown", "questions"] {
            let question = messages.text(&format!("group-ask-{key}")).into_owned();
            assert!(heatmap::i18n::text::width(&question) <= 34, "{language}: {question}");
        }
        for key in ["group-team", "group-circle", "group-by-consent"] {
            let choice = messages.text(key);
            assert!(heatmap::i18n::text::width(&choice) <= 32, "{language}: {choice}");
        }
    }
}
