//! Languages, settings and colours, on the program itself: what is asked for is what one gets.
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

#[path = "support/program.rs"]
mod program;
#[path = "support/pty.rs"]
mod pty;

use std::fs;

use program::{Program, output_of};
use pty::Terminal;

const WELSH: &[(&str, &str)] = &[("LANG", "cy_GB.UTF-8")];

/// Walks through all statements with one level, and finishes.
fn walk(terminal: &mut Terminal, level: &str, finished: &str) {
    terminal.send(&level.repeat(32)).send("f").wait(finished);
}

/// Settings in a file, and the program told of it.
fn with_settings(settings: &str) -> (Program, String) {
    let program = Program::new();
    let file = program.file("config.toml", settings);
    (program, file)
}

#[test]
fn it_walks_in_welsh_where_the_system_does_and_compares_with_english() {
    let program = Program::new();
    let mut terminal = program.terminal((80, 24), &["take", "--place", "Llyfrgell"], WELSH);
    terminal.wait("Rydw i eisiau gwybod").wait("0 ar gadw").wait("Gan mwyaf");
    walk(&mut terminal, "2", "Y teimlad heddiw");
    terminal.send("q");
    assert_eq!(terminal.ended(), 0);
    let mut terminal = program.terminal((80, 24), &["take", "--place", "Llyfrgell"], &[]);
    terminal.wait("I want to know").wait("0 saved");
    walk(&mut terminal, "4", "not a verdict");
    terminal.press("c", "Warmer").send("q");
    assert_eq!(terminal.ended(), 0);
    let files = program.files("responses");
    let texts: Vec<String> = files.iter().filter_map(|path| fs::read_to_string(path).ok()).collect();
    assert!(texts.iter().any(|text| text.contains("language = \"cy\"")), "{texts:?}");
    assert!(texts.iter().any(|text| text.contains("language = \"en-GB\"")), "{texts:?}");
    let ids = program.json(&["list", "--json"]);
    assert_eq!(ids.as_array().unwrap().len(), 2);
    let of = |language: &str| {
        let mut all = ids.as_array().unwrap().iter();
        let found = all.find(|one| one["questionnaire"]["language"] == language);
        found.expect(language)["id"].as_str().unwrap().to_owned()
    };
    let (earlier, later) = (of("cy"), of("en-GB"));
    let compared = program.json(&["compare", &earlier, &later, "--json"]);
    let tiles = compared["dimensions"].as_array().unwrap();
    assert_eq!(tiles.len(), 16, "{compared}");
    assert!(tiles.iter().all(|tile| tile["change"] == "warmer"), "{compared}");
}

#[test]
fn the_flag_goes_before_the_file_and_the_file_before_the_system() {
    let (program, file) = with_settings("lang = \"cy\"\n");
    let shown = |args: &[&str], system: &str| {
        let mut command = program.command(args);
        let (code, out, err) = output_of(&command.env("LANG", system).output().unwrap());
        assert_eq!(code, 0, "{err}");
        out
    };
    let of = |args: &[&str], system: &str| {
        let out = shown(&[&["config", "show"], args].concat(), system);
        out.lines().find(|line| line.starts_with("lang")).unwrap().to_owned()
    };
    assert!(of(&["--config", &file], "en_GB.UTF-8").contains("\"cy\""));
    assert!(of(&["--config", &file, "--lang", "en"], "cy_GB.UTF-8").contains("\"en-GB\""));
    assert!(of(&[], "cy_GB.UTF-8").contains("\"cy\""));
    assert!(of(&[], "C").contains("\"en-GB\""));
    assert!(of(&[], "fr_FR.UTF-8").contains("\"en-GB\""), "what it does not speak is no fault");
    // Where the platform keeps it, it needs no flag.
    let own = program.data.path().join(".config/heatmap");
    fs::create_dir_all(&own).unwrap();
    fs::copy(&file, own.join("config.toml")).unwrap();
    assert!(of(&[], "C").contains("\"cy\""));
}

#[test]
fn what_is_wrong_with_the_settings_is_shown_where_it_is_and_nothing_starts() {
    for (settings, marked) in [
        ("lang = \"xx\"\n", "\"xx\""),
        ("palette = \"pink\"\n", "\"pink\""),
        ("palette = [\"#000000\", \"#ffffff\"]\n", "["),
        ("colour = \"never\"\n", "colour"),
        ("[keys]\nfly = [\"a\"]\n", "fly"),
        ("[keys]\nnext = [\"hyper-x\"]\n", "\"hyper-x\""),
        ("[screen.statement]\nnext = [\"s\"]\n", "\"s\""),
        ("lang = \n", "lang"),
    ] {
        let (program, file) = with_settings(settings);
        for args in [["take"].as_slice(), &["list"], &["config", "show"]] {
            let (code, out, err) = program.run(&[&["--config", &file], args].concat());
            assert_eq!((code, out.as_str()), (65, ""), "{settings}: {err}");
            assert!(err.contains("config.toml:") && err.contains('^'), "{settings}: {err}");
            assert!(err.contains(marked), "{settings}: {err}");
        }
        assert!(!program.data().exists(), "nothing was made");
    }
    let (code, _, err) = Program::new().run(&["--config", "nowhere.toml", "list"]);
    assert_eq!((code, err.contains("nowhere.toml")), (66, true), "{err}");
}

#[test]
fn keys_of_ones_own_work_and_foot_and_help_name_them() {
    let (program, file) = with_settings("[screen.statement]\nnext = [\"tab\"]\nnote = [\"ctrl-n\"]\n");
    let mut terminal = program.terminal((80, 24), &["--config", &file, "take", "--place", "Team"], &[]);
    terminal.wait("I want to know").wait("Tab on").wait("Ctrl-N note");
    terminal.press("\t", "On a bad day");
    terminal.press("?", "Keys").wait("Tab              on").press_away("\x1b", "Keys");
    terminal.press("\x0e", "A note for yourself").press("quiet", "quiet");
    terminal.press_away("\x1b", "A note for yourself").send("\x1b[D").wait("I want to know");
    // The key that it had before does nothing now: what is typed behind it is all that happens.
    terminal.send("\x1b[C").press("4", "1 saved").wait("On a bad day").send("q");
    assert_eq!(terminal.ended(), 0);
}

#[test]
fn the_default_file_is_a_file_of_settings_and_changes_nothing() {
    let program = Program::new();
    let (code, default, _) = program.run(&["config", "default"]);
    assert_eq!(code, 0);
    let file = program.file("config.toml", &default);
    let (_, plain, _) = program.run(&["config", "show"]);
    let (code, with, err) = program.run(&["--config", &file, "config", "show"]);
    assert_eq!(code, 0, "{err}");
    let settings =
        |text: &str| text.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>().join("\n");
    assert_eq!(settings(&plain), settings(&with));
    // And what is in force can be read back too.
    let again = program.file("again.toml", &with);
    assert_eq!(program.run(&["--config", &again, "list"]).0, 0);
}

#[test]
fn without_colours_there_are_none_and_headings_are_still_bold() {
    for (args, environment) in
        [(["take"].as_slice(), [("NO_COLOR", "1")].as_slice()), (&["take", "--color", "never"], &[])]
    {
        let program = Program::new();
        let mut terminal = program.terminal((80, 24), args, environment);
        terminal.wait("Which place").press("Team\r", "Your name").press("\r", "0 saved");
        walk(&mut terminal, "5", "not a verdict");
        terminal.send("q");
        terminal.ended();
        let bytes = String::from_utf8_lossy(&terminal.bytes).into_owned();
        let codes: Vec<&str> = bytes
            .split("\x1b[")
            .filter_map(|rest| rest.split_once('m').map(|(codes, _)| codes))
            .filter(|codes| codes.chars().all(|c| c.is_ascii_digit() || c == ';'))
            .flat_map(|codes| codes.split(';'))
            .collect();
        assert!(codes.contains(&"1"), "nothing is bold: {codes:?}");
        assert!(codes.contains(&"7"), "nothing is reversed: {codes:?}");
        let is_colour =
            |code: &&&str| matches!(code.parse::<u8>(), Ok(30..=38 | 40..=48 | 90..=97 | 100..=107));
        assert_eq!(codes.iter().find(is_colour), None, "{codes:?}");
        assert!(terminal.screen().is_empty() || bytes.contains("#glowing"), "bands are marked");
    }
}

#[test]
fn a_palette_of_ones_own_is_drawn_and_doubts_about_it_are_told() {
    let (program, file) =
        with_settings("palette = [\"#102030\", \"#405060\", \"#f0f0f0\", \"#f0f0ee\", \"#802000\"]\n");
    let mut terminal = program.terminal(
        (80, 24),
        &["--config", &file, "--color", "always", "take", "--place", "Team"],
        &[("COLORTERM", "truecolor")],
    );
    terminal.wait("look similar").wait("mild").wait("warm");
    terminal.wait("0 saved");
    walk(&mut terminal, "1", "not a verdict");
    terminal.send("q");
    terminal.ended();
    assert!(String::from_utf8_lossy(&terminal.bytes).contains("48;2;16;32;48"), "chilly in its own colour");
}

#[test]
fn what_keeps_it_from_saving_is_said_in_welsh_too() {
    let program = Program::new();
    let mut terminal = program.terminal((80, 24), &["take", "--place", "Llyfrgell"], WELSH);
    terminal.wait("0 ar gadw");
    // A file stands where the folder of the responses will be.
    let responses = program.data().join("responses");
    fs::create_dir_all(program.data()).unwrap();
    fs::write(&responses, "").unwrap();
    terminal.press("4", "HEB EI GADW").wait("ffolder");
    fs::remove_file(&responses).unwrap();
    terminal.wait("1 ar gadw").send("q");
    assert_eq!(terminal.ended(), 0);
}

#[test]
fn a_statement_names_the_keys_as_they_are_set() {
    let settings = "[keys]\nlevel-1 = [\"a\"]\nnot-sure = [\"f2\"]\nskip-area = [\"ctrl-x\"]\n";
    let (program, file) = with_settings(settings);
    let mut terminal = program.terminal((80, 24), &["--config", &file, "take", "--place", "Team"], &[]);
    terminal.wait("a   Not at all").wait("2   A little").wait("F2  not sure").wait("Ctrl-X  not mine to say");
    terminal.wait("a 2 3 4 5 answer").press("1a", "1 saved").send("q");
    assert_eq!(terminal.ended(), 0);
    assert_eq!(program.answered(), 1, "the key that it had before does nothing");
}

#[test]
fn every_fault_of_the_settings_is_told_at_once() {
    let settings = "palette = \"viridis\"\ncolor = \"x\"\nlang = \"xx\"\ndata-dir = \"\"\n[keys]\nnote = [\"ctrl-m\"]\nreview = [\"rr\"]\n[screen.foo]\nnext = [\"a\"]\n";
    let (program, file) = with_settings(settings);
    let (code, _, err) = program.run(&["--config", &file, "list"]);
    assert_eq!(code, 65);
    for (line, told) in [
        (1, "no palette with this name"),
        (2, "`color` should be one of"),
        (3, "has no language `xx` yet"),
        (4, "a folder needs a name"),
        (6, "terminals send `ctrl-m` as `enter`"),
        (7, "`rr` is not a key"),
        (8, "`foo` is not a screen"),
    ] {
        let found = err.lines().find(|found| found.contains(told));
        assert!(found.is_some_and(|found| found.contains(&format!("config.toml:{line}:"))), "{told}: {err}");
    }
    assert!(!err.contains("did you mean `f1`"), "{err}");
    assert!(err.contains("present"), "all screens are named: {err}");
}

#[test]
fn a_folder_in_ones_own_home_is_found_there() {
    let (program, file) = with_settings("data-dir = \"~/maps\"\n");
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_heatmap"));
    command.env_clear().env("HOME", program.data.path()).args(["--config", &file, "config", "show"]);
    let (code, out, err) = output_of(&command.output().unwrap());
    assert_eq!(code, 0, "{err}");
    let there = program.data.path().join("maps");
    assert!(out.contains(&format!("data-dir = \"{}\"", there.display())), "{out}");
}

#[test]
fn terminals_of_sixteen_colours_get_colours_that_they_know() {
    let program = Program::new();
    let mut terminal = program.terminal((80, 24), &["take", "--place", "Team"], &[("TERM", "linux")]);
    terminal.wait("0 saved");
    walk(&mut terminal, "5", "not a verdict");
    terminal.send("q");
    terminal.ended();
    let bytes = String::from_utf8_lossy(&terminal.bytes).into_owned();
    assert!(!bytes.contains("38;5;") && !bytes.contains("48;5;"), "{bytes:?}");
    let grounds = |code: &str| code.parse::<u8>().is_ok_and(|code| matches!(code, 40..=47 | 100..=107));
    let coloured = bytes.split("\x1b[").filter_map(|rest| rest.split_once('m'));
    assert!(coloured.into_iter().any(|(codes, _)| codes.split(';').any(grounds)), "{bytes:?}");
}

/// A finished response as a file, with its answer to one statement.
fn response(level: u8) -> String {
    format!(
        "format = 1\nid = \"11111111-1111-4111-8111-111111111111\"\n\
         questionnaire = {{ id = \"relationships\", version = \"1.0.0\", language = \"en-GB\" }}\n\
         started = 2026-11-20T10:00:00Z\nfinished = 2026-11-20T10:20:00Z\nplace = \"Team\"\n\
         [answers]\n\"you.motivation.beyond\" = {level}\n"
    )
}

/// Arguments, standard input, the code, and what is said in English and in Welsh.
type Failing<'a> = (&'a [&'a str], &'a [u8], i32, &'a str, &'a str);

#[test]
fn what_a_command_could_not_do_is_said_in_welsh_with_the_same_code() {
    let program = Program::new();
    let mine = program.file("mine.toml", &response(4));
    let misfit = program.file("misfit.toml", &response(9));
    let draft = program.file("draft.toml", &response(4).replace("finished", "paused"));
    let tallies = program.file("tallies.csv", "statement,answer,count\nyou.motivation.beyond,6,1\n");
    let out = program.file("out.svg", "");
    let line = br#"{"format":1,"id":"x"}"#;
    let many = [
        r#"{"format":1,"id":"0f8b6c1e-7a2b-4c3d-9e4f-5a6b7c8d9e0f","questionnaire":{"id":"relationships","version":"1.0.0","language":"en-GB"},"answers":{"you.motivation.beyond":4}}"#,
        "not JSON",
    ]
    .join("\n");
    #[rustfmt::skip]
    let all: &[Failing<'_>] = &[
        (&["show", "nobody"], b"", 66, "There is no saved heatmap", "Does dim map gwres nobody"),
        (&["show", &misfit], b"", 65, "that is not on its scale", "sydd ddim ar ei raddfa"),
        (&["list", "--lang", "fr"], b"", 2, "no language fr yet", "ddim ar gael yn Map Gwres eto"),
        (&["list", "--palette", "pink"], b"", 2, "There is no palette pink", "Does dim palet pink"),
        (&["--plain", "group", "--minimum", "2", "x"], b"", 2, "at least 5 people", "o leiaf 5 o bobl"),
        (&["group"], b"", 2, "The screens need a terminal", "Mae angen terfynell ar y sgriniau"),
        (&["group", &draft], b"", 66, "it is a draft", "drafft yw hi, heb ei orffen"),
        (&["group", &draft], b"", 66, "There are no finished answers", "Does dim atebion wedi'u gorffen"),
        (&["group", "-"], line, 66, "No line of standard input", "Does dim un llinell o'r mewnbwn safonol"),
        (&["group", "-"], many.as_bytes(), 0, "line 2: it is damaged: it is not JSON", "Hepgorwyd llinell 2: mae wedi'i difrodi: nid JSON yw hi"),
        (&["group", "--tallies", &tallies, "--people", "5"], b"", 65, "line 2: an answer is a level's number", "llinell 2: rhif lefel"),
        (&["group", "--out", "-", &mine], b"", 2, "A group needs a file", "Mae angen ffeil ar grŵp"),
        (&["import", &misfit], b"", 65, "is not on the scale", "ddim ar y raddfa"),
        (&["export", &mine], b"", 2, "Name a file with -o", "Rhowch enw ffeil gyda -o"),
        (&["export", &mine, "--format", "foo"], b"", 2, "There is no format foo", "Does dim fformat foo"),
        (&["export", &mine, "-o", &out], b"", 73, "overwrite it with --force", "ysgrifennwch drosti gyda --force"),
        (&["export", &mine, "-o", "a.ics"], b"", 65, "a calendar would be empty", "byddai calendr yn wag"),
        (&["export", &draft, "--for-group"], b"", 2, "Only one person's finished answers", "Dim ond atebion un person"),
        #[cfg(feature = "png")]
        (&["export", &mine, "--format", "png", "--width", "20000", "-o", "a.png"], b"", 2, "A picture as wide as this", "ar lun mor llydan"),
        (&["actions", "add", &mine, "motivation", "x", "--due", "never"], b"", 2, "is not a date", "ddim yn ddyddiad"),
        (&["actions", "add", &mine, "nowhere", "x"], b"", 66, "There is no dimension nowhere", "Does dim dimensiwn nowhere"),
        (&["questions", "sheet", "-o", "a.doc"], b"", 2, "should end in .pdf", "orffen yn .pdf, .html neu .txt"),
        (&["take", "--continue"], b"", 66, "There is no draft", "Does dim drafft i fynd ymlaen"),
        (&["man", "/nowhere"], b"", 73, "the folder is not there", "dydy'r ffolder ddim yno"),
        (&["config", "show", "--config", "nowhere.toml"], b"", 66, "There is no file", "Does dim ffeil nowhere.toml"),
    ];
    for (args, input, code, english, welsh) in all {
        let (said, _, err) = program.with_input(args, input);
        assert_eq!(said, *code, "{args:?}: {err}");
        assert!(err.contains(english), "{args:?}: {err}");
        let (said, _, err) = program.with_input(&[&["--lang", "cy"], *args].concat(), input);
        // The flag may be there already, and then the system has to say it.
        if !args.contains(&"--lang") {
            assert!(said == *code && err.contains(welsh), "{args:?}: {said}: {err}");
        }
        let mut command = program.command(args);
        let (said, err) = with_system_in_welsh(&mut command, input);
        assert_eq!(said, *code, "{args:?}: {err}");
        assert!(err.contains(welsh) && !err.contains(english), "{args:?}: {err}");
    }
}

fn with_system_in_welsh(command: &mut std::process::Command, input: &[u8]) -> (i32, String) {
    use std::io::{Seek as _, Write as _};
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(input).unwrap();
    file.rewind().unwrap();
    let output = command.envs(WELSH.iter().copied()).stdin(file).output().unwrap();
    let (code, _, err) = output_of(&output);
    (code, err)
}

#[test]
fn settings_that_say_a_language_have_their_failures_said_in_it() {
    let (program, file) = with_settings("lang = \"cy\"\npalette = \"mono\"\n");
    let (code, _, err) = program.run(&["--config", &file, "show", "nobody"]);
    assert_eq!((code, err.contains("Does dim map gwres nobody")), (66, true), "{err}");
    let (_, _, err) = program.run(&["--config", &file, "show", "nobody", "--lang", "en"]);
    assert!(err.contains("There is no saved heatmap"), "{err}");
    // Where the file says none that is known, it is the language of the system.
    let (program, file) = with_settings("palette = \"pink\"\n");
    let mut command = program.command(&["--config", &file, "list"]);
    let (code, err) = with_system_in_welsh(&mut command, b"");
    assert_eq!(code, 65, "{err}");
    assert!(err.contains("does dim palet o'r enw hwn"), "{err}");
    assert!(err.ends_with("yn argraffu gosodiadau sy'n gweithio.\n"), "{err}");
}

#[test]
fn what_is_wrong_with_the_settings_is_said_in_the_language_that_is_asked_for() {
    let settings = "palete = \"vik\"\nlang = \"xx\"\nplain = \"yes\"\n[keys]\nnote = [\"rr\"]\n[screen.note]\nback = [\"b\"]\n";
    let (program, file) = with_settings(settings);
    let (code, _, err) = program.run(&["--config", &file, "--lang", "cy", "list"]);
    assert_eq!(code, 65, "{err}");
    for (line, told) in [
        (1, "dydy `palete` ddim yn hysbys yma"),
        (3, "dylai `plain` fod yn true neu false, nid testun"),
        (5, "dydy `rr` ddim yn fysell"),
        (7, "testun yw llythrennau ar y sgrin `note`"),
    ] {
        assert!(err.contains(&format!("config.toml:{line}:")) && err.contains(told), "{told}: {err}");
    }
    assert!(err.contains("ai `palette` oedd gennych chi mewn golwg?"), "{err}");
    let (_, _, err) = program.run(&["--config", &file, "--lang", "en", "list"]);
    assert!(err.contains("`plain` should be true or false, not a text"), "{err}");
    // What the file asks for is the language of its own faults.
    let (program, file) = with_settings("lang = \"cy\"\npalete = \"vik\"\n");
    let (code, _, err) = program.run(&["--config", &file, "list"]);
    assert_eq!((code, err.contains("dydy `palete` ddim yn hysbys yma")), (65, true), "{err}");
}

#[test]
fn what_is_wrong_in_a_file_is_said_in_welsh_at_the_same_places() {
    let program = Program::new();
    let places = |report: &str| -> Vec<(String, String)> {
        let placed = |line: &str| {
            let (place, what) = line.split_once(": ")?;
            place.contains(".toml:").then(|| (place.to_owned(), what.to_owned()))
        };
        report.lines().filter_map(placed).collect()
    };
    let mut faults = 0;
    for file in fs::read_dir("tests/questionnaires/broken").unwrap() {
        let file = file.unwrap().path().display().to_string();
        let (code, english, _) = program.run(&["check", &file]);
        let (as_well, welsh, _) = program.run(&["--lang", "cy", "check", &file]);
        assert_eq!((code, as_well), (1, 1), "{welsh}");
        let (english, welsh) = (places(&english), places(&welsh));
        assert!(!english.is_empty() && english.len() == welsh.len(), "{welsh:?}");
        for ((there, english), (here, welsh)) in english.iter().zip(&welsh) {
            assert!(there == here && english != welsh && !welsh.contains("{$"), "{here}: {welsh}");
            faults += 1;
        }
    }
    assert!(faults > 27, "{faults}");
}

#[test]
fn a_damaged_file_is_told_in_welsh_by_every_command_that_meets_it() {
    let program = Program::new();
    let damaged = response(4).replace("place = \"Team\"", "place = 5").replace("= 4", "= \"often\"");
    let file = program.file("damaged.toml", &damaged);
    let first = "dylai `place` fod yn destun rhwng dyfynodau, nid rhif";
    let (code, out, _) = program.run(&["--lang", "cy", "check", "--json", &file]);
    assert_eq!(code, 1);
    let rows: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&rows[0]["message"], &rows[0]["help"]), (&first.into(), &"\"5\"".into()), "{out}");
    assert_eq!(rows.as_array().unwrap().len(), 1, "of a response what is wrong first");
    let (code, _, err) = program.run(&["--lang", "cy", "show", &file]);
    assert!(code == 65 && err.contains("wedi'i difrodi") && err.contains(first), "{err}");
    for command in ["import", "group"] {
        let (_, _, err) = program.run(&["--lang", "cy", command, &file]);
        assert!(err.contains(&format!("(6:9: {first})")), "{err}");
    }
    fs::create_dir_all(program.data().join("responses")).unwrap();
    fs::copy(&file, program.data().join("responses/damaged.toml")).unwrap();
    let (_, _, err) = program.run(&["--lang", "cy", "list"]);
    assert!(err.contains(&format!("({first}). Mae `heatmap check`")), "{err}");
    let line = r#"{"format":1,"questionnaire":{"id":"relationships","version":"1.0.0"},"place":5,"answers":{"you.motivation.beyond":4}}"#;
    let (_, _, err) = program.with_input(&["--lang", "cy", "import", "-"], line.as_bytes());
    assert!(err.contains("mae wedi'i difrodi: mae `language` ar goll yma"), "{err}");
}
