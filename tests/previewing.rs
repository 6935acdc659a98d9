//! Trying a questionnaire while it is written, and one that is hard on the screens: seven levels, a turned statement,
//! wide letters, signs that are put together from several.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::disallowed_methods,
    clippy::cast_possible_truncation,
    unreachable_pub,
    reason = "a test may panic and read files"
)]

#[path = "support/program.rs"]
mod program;
#[path = "support/pty.rs"]
mod pty;
mod support;

use std::fs;
use std::sync::Arc;

use heatmap::format::questionnaire::read;
use heatmap::i18n::{ENGLISH, text};
use program::Program;
use ratatui::style::Color;
use support::{OWN, Session};

const SIZES: [(u16, u16); 4] = [(40, 12), (80, 24), (120, 40), (200, 60)];

const SEVEN: &str = include_str!("questionnaires/good/seven-levels.toml");

/// Faults of all kinds: a long line, wide letters in front of one, several on one line.
fn faulty() -> String {
    let long = "word ".repeat(120);
    OWN.replace("text = \"People walk in.\"", &format!("text = \"{long}\""))
        .replace("reflect = \"What warms us? ❤️\"", "reflekt = \"心がとても温かい ❤️\"")
        .replace("\"half\", \"rather\"", "\"half\", \"half\"")
        .replace("id = \"shut\"", "id = \"Shut now\"")
}

#[test]
fn what_is_wrong_shows_on_every_screen() {
    for size in SIZES {
        for language in ["en-GB", "cy"] {
            let mut session = Session::preview(language, size, OWN);
            session.keys("Club<enter><enter>7");
            session.edit_preview(&faulty());
            let name = format!("preview-faults-{language}-{}x{}", size.0, size.1);
            insta::assert_snapshot!(name, session.texts());
            let scrolled = session.keys("<pagedown>").text();
            assert!(size.1 > 12 || scrolled != session.keys("<up><up><up><up>").text());
            let statement = "Our door stays shut.";
            assert!(session.keys("<esc>").text().contains(statement), "{}", session.text());
            // It does not come back until the file has changed again.
            session.keys("<left><right>").seconds(2);
            assert!(session.text().contains(statement), "{}", session.text());
            session.edit_preview(&faulty());
            assert!(!session.text().contains(statement));
            session.edit_preview(OWN);
            assert!(session.text().contains(statement), "what is put right goes away");
        }
    }
}

#[test]
fn it_stays_where_it_is_on_every_screen() {
    let mut session = Session::preview(ENGLISH, (80, 24), OWN);
    let renamed = OWN.replace("Open doors", "Wide doors");
    // On the form what was typed stays.
    session.keys("Club");
    session.edit_preview(&renamed);
    assert!(session.text().contains("Club"), "{}", session.text());
    session.keys("<enter><enter>7167");
    session.edit_preview(OWN);
    assert!(session.text().contains("Every statement has an answer"), "{}", session.text());
    session.keys("f<right>");
    assert!(
        session.text().contains("Open doors") && session.text().contains("preview"),
        "{}",
        session.text()
    );
    session.edit_preview(&renamed);
    assert!(
        session.text().contains("Wide doors") && session.text().contains("glowing"),
        "{}",
        session.text()
    );
    session.keys("<enter>");
    session.edit_preview(&OWN.replace("About all of us.", "About us."));
    // A dimension that is gone leads back to the grid, its answers with it.
    let start = OWN.find("[[area.dimension]]\nid = \"hearts\"").unwrap();
    let end = start + OWN[start..].find("[[area]]").unwrap();
    let without = format!("{}{}", &OWN[..start], &OWN[end..]);
    session.edit_preview(&without);
    assert!(!session.text().contains("こころ"), "{}", session.text());
    // A smaller scale has no room for the higher answers: they go, and the others stay.
    let three = "levels = [\"never\", \"hardly\", \"a bit\"]";
    let from = OWN.find("levels = ").unwrap();
    let to = from + OWN[from..].find('\n').unwrap();
    session.edit_preview(&format!("{}{three}{}", &OWN[..from], &OWN[to..]));
    let text = session.text();
    assert!(text.contains("1 of 2") && text.matches("0 of 1").count() == 2, "the others wait:\n{text}");
    session.edit_preview(OWN);
    let text = session.text();
    assert!(!text.contains("0 of 1") && !text.contains("1 of 2"), "all answers are back:\n{text}");
    // A room that is shown something keeps its page.
    session.keys("p<right>");
    let page = session.text();
    session.edit_preview(&OWN.replace("id = \"our-club\"", "id = \"our-club-two\""));
    let without = session.text().replace(" The file has changed. This is the new version.", "");
    assert_eq!(without, page);
    session.keys("<esc>");
    // Nothing of all this went to the disk, and nothing is offered to be taken home.
    session.keys("x");
    assert!(session.text().contains("A preview has no answers to export"), "{}", session.text());
    assert!(session.files().is_empty() && session.exports().is_empty());
    session.keys("<esc>").keys("<esc>");
    assert!(session.has_left(), "there is nothing behind the first screen of a preview");
}

#[test]
fn an_unchanged_file_draws_nothing_anew() {
    let mut session = Session::preview(ENGLISH, (80, 24), OWN);
    session.keys("Club<enter><enter>7");
    let before = session.picture();
    session.seconds(1);
    assert_eq!(session.picture(), before);
}

/// The columns in which each run of one background colour stands, row by row.
fn blocks(session: &Session) -> Vec<Vec<(u16, u16)>> {
    let (buffer, _) = session.frame();
    let row = |y: u16| {
        let mut runs: Vec<(u16, u16)> = Vec::new();
        let mut last = Color::Reset;
        let mut covered = 0;
        for x in 0..buffer.area.width {
            // A wide letter covers the cell behind it too.
            let now = if covered > 0 { last } else { buffer[(x, y)].bg };
            covered = match covered {
                0 => text::width(buffer[(x, y)].symbol()).saturating_sub(1),
                more => more - 1,
            };
            match runs.last_mut() {
                Some((_, end)) if now == last && now != Color::Reset => *end = x,
                _ if now != Color::Reset => runs.push((x, x)),
                _ => {}
            }
            last = now;
        }
        runs
    };
    (0..buffer.area.height).map(row).collect()
}

#[test]
fn seven_levels_in_wide_letters_are_drawn_straight() {
    let of = Arc::new(read(SEVEN.as_bytes()).unwrap());
    for size in SIZES {
        let mut session = Session::with(size, Arc::clone(&of));
        session.keys("n図書館 👩🏾‍🌾<enter><enter>");
        insta::assert_snapshot!(format!("seven-statement-{}x{}", size.0, size.1), session.texts());
        session.keys("726475");
        session.keys("f");
        insta::assert_snapshot!(format!("seven-heatmap-{}x{}", size.0, size.1), session.texts());
        // Each tile's edges stand below one another: rows with tiles have the same blocks as their neighbours.
        let mut compared = 0;
        let rows = blocks(&session);
        // The legend's words are narrower than any tile.
        let is_of_tiles = |row: &[(u16, u16)]| !row.is_empty() && row.iter().all(|(from, to)| to - from > 9);
        for pair in rows.windows(2).filter(|pair| pair.iter().all(|row| is_of_tiles(row))) {
            assert_eq!(pair[0], pair[1], "{}", session.text());
            compared += 1;
        }
        assert!(compared >= 2, "{compared} rows of tiles, {size:?}");
        // No row is wider than the terminal thinks.
        for line in session.text().lines() {
            assert!(text::width(line) <= usize::from(size.0), "{line}");
        }
    }
}

#[test]
fn seven_levels_in_wide_letters_are_checked_walked_and_taken_home() {
    let program = Program::new();
    let file = program.file("seven.toml", SEVEN);
    let (code, report, err) = program.run(&["check", &file]);
    assert_eq!(code, 0, "{report}");
    assert!(err.contains("no faults"), "{err}");
    let mut terminal = program.terminal((80, 24), &["take", "--questions", &file, "--place", "図書館"], &[]);
    terminal.wait("人が話すとき");
    for (index, key) in "726475".chars().enumerate() {
        terminal.send(&key.to_string());
        if index < 5 {
            terminal.wait(&format!("{} saved", index + 1));
        }
    }
    terminal.wait("Every statement has an answer").press("f", "聞くこと").send("q");
    assert_eq!(terminal.ended(), 0);
    let document = program.json(&["show", "--json"]);
    let listening = &document["areas"][0]["dimensions"][0];
    // Seven of seven, and two of seven turned round: one, and five sixths.
    assert_eq!((listening["heat"].as_f64().unwrap() * 12.0).round(), 11.0);
    let formats = ["svg", "png", "html", "pdf", "md", "txt", "csv", "json", "ndjson", "xlsx", "toml"];
    for format in formats {
        #[cfg(not(feature = "png"))]
        if format == "png" {
            continue;
        }
        #[cfg(not(feature = "pdf"))]
        if format == "pdf" {
            continue;
        }
        #[cfg(not(feature = "xlsx"))]
        if format == "xlsx" {
            continue;
        }
        let out = program.data.path().join(format!("home.{format}"));
        let (code, _, err) = program.run(&["export", "-o", out.to_str().unwrap()]);
        assert_eq!(code, 0, "{format}: {err}");
        assert!(fs::metadata(&out).unwrap().len() > 100, "{format}");
        // What the font lacks is a box, and is named.
        if matches!(format, "png" | "pdf") {
            assert!(err.contains("聞") && err.contains('👂'), "{format}: {err}");
        }
    }
    let text = fs::read_to_string(program.data.path().join("home.txt")).unwrap();
    assert!(text.contains("聞くこと") && text.lines().all(|line| text::width(line) <= 80), "{text}");
}
