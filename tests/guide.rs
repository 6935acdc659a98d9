//! The guide to writing questions, followed to the letter in a fresh directory: every command in it is run, every change
//! made, and what it says comes out does come out. `HEATMAP_UPDATE_DOCS=1` writes what comes out into the guide.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    unreachable_pub,
    reason = "a test may panic, read files and run programs"
)]

#[path = "support/pty.rs"]
mod pty;

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use pty::Terminal;

/// A part of the guide.
enum Part {
    /// What is read, and a file that is named to be changed in it.
    Prose(String),
    /// Commands, each with what comes out.
    Commands(Vec<(String, String)>),
    /// A command that opens the screens, and the first one.
    Screen(String, String),
    /// Some lines of a file.
    Lines(String),
}

fn parts(guide: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut prose = String::new();
    let mut lines = guide.lines();
    while let Some(line) = lines.next() {
        let Some(kind) = line.strip_prefix("```") else {
            prose.push_str(line);
            prose.push('\n');
            continue;
        };
        parts.push(Part::Prose(std::mem::take(&mut prose)));
        let block: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
        parts.push(match kind {
            "toml" => Part::Lines(block.join("\n")),
            "console" => Part::Commands(commands(&block)),
            "console screen" => {
                let (command, screen) = commands(&block).remove(0);
                Part::Screen(command, screen)
            }
            other => panic!("the guide has a block of `{other}`"),
        });
    }
    parts.push(Part::Prose(prose));
    parts
}

fn commands(block: &[&str]) -> Vec<(String, String)> {
    let mut commands: Vec<(String, String)> = Vec::new();
    for line in block {
        match line.strip_prefix("$ ") {
            Some(command) => commands.push((command.to_owned(), String::new())),
            None => {
                let (_, output) = commands.last_mut().expect("a command comes first");
                output.push_str(line);
                output.push('\n');
            }
        }
    }
    commands
}

/// The guide with what has come out.
fn written(parts: &[Part]) -> String {
    let block = |kind: &str, commands: &[(String, String)]| {
        let each = |(command, output): &(String, String)| format!("$ {command}\n{output}");
        format!("```{kind}\n{}```\n", commands.iter().map(each).collect::<String>())
    };
    let part = |part: &Part| match part {
        Part::Prose(prose) => prose.clone(),
        Part::Lines(lines) => format!("```toml\n{lines}\n```\n"),
        Part::Commands(commands) => block("console", commands),
        Part::Screen(command, screen) => block("console screen", &[(command.clone(), screen.clone())]),
    };
    parts.iter().map(part).collect()
}

/// The file that is named last to be changed: In `this.toml`.
fn file_in(prose: &str) -> Option<&str> {
    let (_, behind) = prose.rsplit_once("In `").or_else(|| prose.rsplit_once("in `"))?;
    behind.split('`').next().filter(|name| name.ends_with(".toml"))
}

fn run(home: &Path, command: &str) -> String {
    let output = Command::new("bash")
        .args(["-c", &format!("exec 2>&1; {command}")])
        .current_dir(home)
        .env_clear()
        .env("HOME", home)
        .env("PATH", path())
        .env("TZ", "UTC")
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap()
}

/// The screen that a command opens, once nothing more comes; then it is left.
fn screen(home: &Path, command: &str) -> String {
    let line = format!("export PATH={}; unset LANG LC_ALL; TZ=UTC {command}", path());
    let mut terminal = Terminal::shell((80, 24), home, &line);
    terminal.wait_until("a screen", |screen| screen.contains("Esc"));
    let mut seen = String::new();
    while seen != terminal.screen() {
        seen = terminal.screen();
        std::thread::sleep(Duration::from_millis(300));
    }
    terminal.send("\u{3}");
    assert_eq!(terminal.ended(), 0, "{command}");
    let lines = seen.lines().map(|line| line.trim_end().to_owned() + "\n");
    let all: String = lines.collect();
    format!("{}\n", all.trim_matches('\n'))
}

fn path() -> String {
    let program = Path::new(env!("CARGO_BIN_EXE_heatmap")).parent().unwrap();
    format!("{}:/usr/bin:/bin", program.display())
}

#[test]
fn followed_to_the_letter_it_does_what_it_says() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/write-your-own.md");
    let guide = fs::read_to_string(&file).unwrap();
    let home = tempfile::tempdir().unwrap();
    let home = home.path();
    let mut parts = parts(&guide);
    let (mut changed, mut before) = (String::new(), None::<String>);
    let (mut ran, mut changes) = (0, 0);
    for part in &mut parts {
        match part {
            Part::Prose(prose) => {
                if let Some(name) = file_in(prose) {
                    name.clone_into(&mut changed);
                }
            }
            Part::Commands(commands) => {
                for (command, output) in commands {
                    *output = run(home, command);
                    ran += 1;
                }
            }
            Part::Screen(command, shown) => {
                *shown = screen(home, command);
                ran += 1;
            }
            Part::Lines(lines) => match before.take() {
                None => before = Some(lines.clone()),
                Some(old) => {
                    let source = fs::read_to_string(home.join(&changed)).unwrap();
                    assert_eq!(source.matches(&old).count(), 1, "in {changed}:\n{old}");
                    fs::write(home.join(&changed), source.replace(&old, lines)).unwrap();
                    changes += 1;
                }
            },
        }
    }
    assert!(ran >= 15 && changes >= 8 && before.is_none(), "{ran} commands, {changes} changes");
    let now = written(&parts);
    if std::env::var_os("HEATMAP_UPDATE_DOCS").is_some() {
        fs::write(&file, &now).unwrap();
    } else {
        assert!(
            now == guide,
            "the guide is out of date: HEATMAP_UPDATE_DOCS=1 cargo test --test guide\n{now}"
        );
    }
}

#[test]
fn a_guide_that_says_something_else_would_be_seen() {
    let guide = "Do\n```console\n$ echo one\ntwo\n```\nIn `a.toml`, change\n```toml\nx\n```\n";
    let mut parts = parts(guide);
    assert_eq!(written(&parts), guide);
    let Part::Commands(commands) = &mut parts[1] else { panic!() };
    commands[0].1 = run(Path::new("/"), "echo one");
    assert_eq!(written(&parts), guide.replace("two", "one"));
    let Part::Prose(prose) = &parts[2] else { panic!() };
    assert_eq!(file_in(prose), Some("a.toml"));
}
