//! Plain mode: the same app as lines of text. The same files as the screens write, no byte that steers a terminal, nothing
//! lost that was told, and transcripts to be read aloud.
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

#[path = "support/cases.rs"]
mod cases;
#[path = "support/program.rs"]
mod program;
#[path = "support/pty.rs"]
mod pty;
mod support;

use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use cases::{cases, naughty};
use heatmap::format::response;
use program::{Program, output_of};
use proptest::prelude::*;
use support::{Session, homework, minds, questions};

/// The walk of one person: levels by number and by label, not sure, doesn't apply, a step back, a note, the rest of a
/// part left out, the review, one answer changed there, finished.
const WALK: &str = "n\nLibrary team\nSam\n4\nMostly\n5\nnot sure\nn\nIt was good to be asked.\nTwice.\n\n5\n3\nb\ns\nx\n2\n1\n4\n5\n\
    5\n2\n3\n4\nx\nskip\n1\n2\n3\nr\n7\n5\nf";
/// The same on the screens.
const WALK_IN_KEYS: &str = "nLibrary team<enter>Sam<enter>445seIt was good to be asked.<enter>Twice.<esc>53<left>sx214552\
    34xX123r<home>jjjjjj<enter>5f";

/// After it: the spot to work on, an action from an idea, one of one's own, one of them done.
const ACT: &str =
    "influence\nf\n1\n\nme\nSam\nsoonish\nin 2 weeks\na\nA word at lunch\n\n\n\ndone 2\nu\nredo\nlet go 1\nb";

impl Session {
    /// Presses a key until something is so.
    fn until(&mut self, key: &str, is_so: impl Fn(&Session) -> bool) -> &mut Self {
        for _ in 0..60 {
            if is_so(self) {
                return self;
            }
            self.keys(key);
        }
        panic!("it never comes:\n{}", self.text());
    }
}

/// The files as they are on the disk, by name.
fn files(session: &Session) -> HashMap<String, String> {
    let name = |path: PathBuf| path.to_string_lossy().into_owned();
    session.files().into_iter().map(|(path, text)| (name(path), text)).collect()
}

#[test]
fn one_person_writes_the_same_file_as_on_the_screens() {
    let mut screens = Session::new((80, 24));
    screens.keys(WALK_IN_KEYS).keys("<home><enter>");
    screens.until("<right>", |session| session.text().contains("   Influence   "));
    let ideas = &questions().dimension(&"place.influence".into()).unwrap().ideas.clone();
    screens.keys("f").until("<down>", |session| session.at_cursor().contains(&ideas[0][..30]));
    screens.keys("<enter><enter>me<enter>Sam<enter>soonish<enter><ctrl-u>in 2 weeks<enter>");
    screens.keys("a<ctrl-u>A word at lunch<enter><enter><enter><enter>");
    screens.until("<up>", |session| session.at_cursor().contains("A word at lunch")).keys(" u<ctrl-r>");
    screens
        .until("<down>", |session| session.at_cursor().contains(ideas[0][..30].trim_end_matches('.')))
        .keys("-<esc>");
    let (mut plain, _) = Session::in_line_mode();
    let transcript = plain.lines(WALK) + &plain.lines(ACT);
    assert_eq!(files(&plain), files(&screens), "{transcript}");
    let file = plain.file();
    for told in [
        "done = \"2026-11-22\"",
        "let_go = \"2026-11-22\"",
        "due = \"2026-12-06\"",
        "focus =",
        "Twice.",
        "not sure",
    ] {
        assert!(file.contains(told), "{told} is not in {file}");
    }
}

#[test]
fn a_group_writes_the_same_file_as_on_the_screens() {
    let slip = |person: usize, keys: bool| {
        let levels = (2..32).map(|position| minds(person, position).to_string());
        levels.collect::<Vec<_>>().join(if keys { "" } else { "\n" })
    };
    let mut screens = Session::new((120, 40));
    screens.keys(&support::opened(8)).keys("t<ctrl-u>8<enter>2 3 0 1 2<enter>0 0 4 4 0<ctrl-s>s");
    let (mut plain, _) = Session::in_line_mode();
    let mut transcript = plain.lines("g\nLibrary team, autumn\nLibrary team\n8\n\n\n");
    transcript += &plain.lines("t\n8\n2 3 0 1 2\n0 0 4 4 0\ndone\ns");
    for person in 0..8 {
        screens.keys(&slip(person, true)).keys("y");
        transcript += &plain.lines(&format!("{}\ny", slip(person, false)));
    }
    screens.keys("<esc>vssvf").until("<down>", |session| session.at_cursor().starts_with("Influence"));
    screens.keys("<enter>aAsk the young ones<enter>each of us<enter><enter>1 dec<enter>");
    transcript +=
        &plain.lines("stop\nv\n\n\nv\nf infl\na influence\nAsk the young ones\neach of us\n\n1 dec");
    assert_eq!(files(&plain), files(&screens), "{transcript}");
    let file = plain.file();
    assert!(file.contains("revealed = 8") && file.contains("focus =") && file.contains("due ="), "{file}");
    assert!(!transcript.contains("of 8 of"), "{transcript}");
}

#[test]
fn a_walk_tells_each_statement_once() {
    let (mut plain, _) = Session::in_line_mode();
    let answers = vec!["3"; 32].join("\n");
    let transcript = plain.lines(&format!("n\nTeam\n\n{answers}\nf"));
    for statement in questions().statements() {
        let told = transcript.lines().filter(|line| *line == statement.text).count();
        assert_eq!(told, 1, "{}", statement.text);
    }
    let prompts = transcript.lines().filter(|line| line.starts_with("1 Not at all, 2 A little")).count();
    assert_eq!(prompts, 3, "the choices are told once an area");
    for line in transcript.lines() {
        let of = line.split(' ').filter(|word| *word == "of").count();
        assert!(of < 2 || !line.contains(|c: char| c.is_ascii_digit()), "two ofs in {line}");
    }
}

#[test]
fn an_empty_line_tells_the_statement_again_and_nothing_else_does() {
    let (mut plain, _) = Session::in_line_mode();
    plain.lines("n\nTeam\n\n");
    let first = &questions().statements().next().unwrap().text.clone();
    assert!(plain.lines("\n").contains(first.as_str()));
    for line in ["?", "nonsense", "9", "0", "-1", "mostl y", "fully!", "n\n", "u", "s s"] {
        let told = plain.lines(line);
        assert!(!told.contains(first.as_str()), "{line}: {told}");
        let answered = |text: &str| response::read(text.as_bytes()).unwrap().answered(&questions());
        assert!(plain.files().iter().all(|(_, text)| answered(text) == 0), "{line}: {told}");
    }
}

#[test]
fn words_are_understood_however_they_are_written() {
    for (line, answer) in [
        ("MOSTLY", "Mostly."),
        ("  4 ", "Mostly."),
        ("mo", "Mostly."),
        ("Doesn’t Apply", "Doesn't apply."),
        ("doesnt apply", "Doesn't apply."),
        ("X", "Doesn't apply."),
        ("not at", "Not at all."),
        ("Not  Sure", "Not sure."),
    ] {
        let (mut plain, _) = Session::in_line_mode();
        plain.lines("n\nTeam\n\n");
        assert!(plain.lines(line).contains(&format!("\n{answer}\n")), "{line}");
    }
    let (mut plain, _) = Session::in_line_mode();
    plain.lines("n\nTeam\n\n");
    assert!(plain.lines("not").contains("could be Not at all or not sure"));
}

#[test]
fn naughty_texts_come_out_clean_and_long_ones_do_no_harm() {
    for naughty in naughty() {
        let line = naughty.replace(['\n', '\r'], " ");
        let (mut plain, _) = Session::in_line_mode();
        let said = plain.lines(&format!(
            "n\n{line} x\n{line} y\n3\nn\n{line}\n\nr\nf\n{line}\nf {line}\nd {line}\nb\n{line}"
        ));
        let told: String = said.lines().filter(|told| !told.starts_with("> ")).collect();
        assert!(
            !told.chars().any(|c| heatmap::i18n::text::is_suspect(c) && !heatmap::i18n::text::is_tag(c)),
            "{naughty:?}: {told:?}"
        );
    }
    let long = "x".repeat(1_000_000);
    let (mut plain, _) = Session::in_line_mode();
    let said = plain.lines(&format!("n\n{long}\n{long}\n{long}\n3\nn\n{long}\n\n{long}\nr\nf\n{long}"));
    assert!(plain.file().len() < 40_000 && said.contains("is not a choice here"));
}

#[test]
fn what_cannot_be_saved_is_said_once_and_when_it_is_saved() {
    let (mut plain, _) = Session::in_line_mode();
    plain.lines("n\nTeam\n\n3");
    plain.break_saving();
    assert!(plain.lines("4").contains("NOT SAVED: there is a file where a folder should be."));
    assert!(!plain.lines("4").contains("NOT SAVED"));
    assert!(plain.lines("q").contains("Type q again to leave"));
    plain.mend_saving();
    assert!(plain.lines("4").contains("Everything is saved now."));
}

#[test]
fn what_is_told_as_answered_is_on_the_disk() {
    let (mut plain, _) = Session::in_line_mode();
    plain.lines("n\nTeam\n\n");
    for answered in 1..=6 {
        assert!(plain.lines("4").contains("Mostly."));
        assert_eq!(response::read(plain.file().as_bytes()).unwrap().answered(&questions()), answered);
    }
    // What is read for a group is waited for as well.
    plain.share(&homework(5, minds));
    let said = plain.lines("start\ng\nUs\n\n5\n\n\ni /shared");
    assert!(said.contains("Added 5 people"), "{said}");
}

#[test]
fn where_one_can_only_look_it_is_said_and_nothing_is_told_as_answered() {
    let (mut plain, _) = Session::in_line_mode();
    plain.lines("n\nTeam\n\n3\nstart");
    plain.hold("another");
    let said = plain.lines("1\n1");
    assert!(said.contains("Open in another window (another): read-only here."), "{said}");
    let said = plain.lines("4\nn\nf\nb");
    assert!(!said.contains("Mostly.") && said.contains("Nothing was changed"), "{said}");
}

#[test]
fn no_sentence_names_keys_that_lines_do_not_have() {
    let mut said = String::new();
    let (mut plain, first) = Session::in_line_mode();
    said += &first;
    said += &plain.lines(&format!("?\n{WALK}\n?\n{ACT}\n?\nmot\n?\nb\nb\n?\na\n?\nb\nd 1\nu\n"));
    said += &plain
        .lines("g\nA\n\n3\n2\n3\n?\ns\n3\nstop\nn\nn\nstop\nt\n?\n3\n1 1 1 0 0\nstop\nv\nt\ndone\nv\ns\n\nq");
    for key in ["Esc", "arrow", "Ctrl", "←", "→", "Tab", "Space"] {
        let named: Vec<&str> = said.lines().filter(|line| line.contains(key)).collect();
        assert!(named.is_empty(), "{key}: {named:#?}");
    }
}

#[test]
fn one_persons_session_reads_well() {
    let (mut plain, mut transcript) = Session::in_line_mode();
    let rest = ["4"; 9].join("\n");
    let first = WALK.replace("3\nr\n7", &format!("3\n?\n{rest}\n7"));
    transcript += &plain.lines(&first);
    transcript += &plain.lines(&format!("{ACT}\nt\nb"));
    let again = "45445334s445233355434322x3322333442233f";
    let again: String = again.chars().map(|c| format!("{c}\n")).collect();
    transcript += &plain
        .lines(&format!("<later>\nn\nlibrary team\n\n{again}c\nwelcome\nb\nb\nt\nb\nb\na\nb\nd 2\nu\nq"));
    insta::assert_snapshot!("one_person", transcript);
}

#[test]
fn a_groups_session_reads_well() {
    let (mut plain, mut transcript) = Session::in_line_mode();
    let mut shared = homework(6, minds);
    shared.push(("/shared/other.toml".into(), "format = 1\nid = 5\n".into()));
    plain.share(&shared);
    transcript += &plain
        .lines("g\nLibrary team, autumn\nLibrary team\n7\n\n\n?\ni /shared\n\ns\n1\n2\nstop\nb\n3\nstop\ny");
    transcript += &plain.lines("stop\nn\nv\ninfl\ns\nstory\nv");
    transcript += &plain.lines(
        "motivation\nb\nf influence\na influence\nAsk two newcomers to lunch\neach of us\n\nin 2 weeks\nb\nq",
    );
    insta::assert_snapshot!("group", transcript);
}

/// The program at the other end of two pipes.
struct Piped {
    child: Child,
    typed: Option<ChildStdin>,
    said: BufReader<ChildStdout>,
    all: String,
}

impl Piped {
    fn start(command: &mut Command) -> Self {
        let mut child =
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let (typed, said) = (child.stdin.take(), BufReader::new(child.stdout.take().unwrap()));
        Self { child, typed, said, all: String::new() }
    }

    fn line(&mut self, line: &str) -> &mut Self {
        writeln!(self.typed.as_ref().unwrap(), "{line}").unwrap();
        self
    }

    /// Reads until a line has a text in it.
    fn wait(&mut self, text: &str) -> &mut Self {
        loop {
            let mut line = String::new();
            assert!(self.said.read_line(&mut line).unwrap() > 0, "{text} is never said:\n{}", self.all);
            self.all += &line;
            if line.contains(text) {
                return self;
            }
        }
    }

    /// What was said in all, and the exit code.
    fn ended(&mut self) -> (String, i32) {
        drop(self.typed.take());
        self.said.read_to_string(&mut self.all).unwrap();
        (self.all.clone(), self.child.wait().unwrap().code().unwrap_or(-1))
    }
}

fn is_line_mode(bytes: &[u8]) {
    assert!(!bytes.contains(&0x1b), "an escape byte");
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    assert!(text.ends_with('\n'), "the last line has no end");
    assert!(!text.contains(['│', '─', '┌', '█', '▄']), "something is drawn");
}

/// Answers to all statements, then finished.
fn whole_walk() -> String {
    let mut lines = String::new();
    for position in 0..32 {
        let _ = writeln!(lines, "{}", 1 + position % 5);
    }
    lines + "f\n"
}

#[test]
fn take_asks_in_lines_through_pipes_by_itself() {
    let program = Program::new();
    for (ending, args) in
        [("q\n", &["take"][..]), ("", &["take", "--plain"]), ("b\nq\n", &["take", "--plain"])]
    {
        let mut piped = Piped::start(&mut program.command(args));
        piped.wait("Which place").line("Team").wait("Your name").line("");
        write!(piped.typed.as_ref().unwrap(), "{}{ending}", whole_walk()).unwrap();
        let (said, code) = piped.ended();
        assert_eq!(code, 0, "{said}");
        is_line_mode(said.as_bytes());
        assert!(said.contains("Warm spots: ") && said.ends_with("Everything is saved. Goodbye.\n"), "{said}");
        for statement in questions().statements() {
            assert_eq!(said.lines().filter(|line| *line == statement.text).count(), 1, "{}", statement.text);
        }
    }
    let list = program.json(&["list", "--json"]);
    assert_eq!(list.as_array().unwrap().len(), 3);
    assert!(list.as_array().unwrap().iter().all(|row| row["answered"] == 32 && !row["finished"].is_null()));
}

#[test]
fn what_was_echoed_outlives_a_kill() {
    for answers in 1..=6 {
        let program = Program::new();
        let mut piped = Piped::start(&mut program.command(&["take", "--place", "Team"]));
        piped.wait("1 of 32");
        for _ in 0..answers {
            piped.line("4").wait("Mostly.");
        }
        piped.child.kill().unwrap();
        piped.child.wait().unwrap();
        assert_eq!(program.answered(), answers);
        // And it goes on where it was left.
        let mut again = Piped::start(&mut program.command(&["take", "--continue", "--plain"]));
        again.wait(&format!("{} of 32", answers + 1));
        assert_eq!(again.ended().1, 0);
    }
}

#[test]
fn on_a_terminal_it_asks_in_lines_when_asked_to_or_when_that_is_all_it_knows() {
    let asked = ["--plain", "take"].as_slice();
    let none = [].as_slice();
    let environments =
        [(asked, none), (&asked[1..], &[("TERM", "dumb")]), (&asked[1..], &[("ACCESSIBLE", "1")])];
    for (index, (args, environment)) in environments.into_iter().enumerate() {
        let program = Program::new();
        let mut terminal = program.terminal((80, 24), args, environment);
        terminal.press("", "Which place").press("Team\n", "Your name").press("\n", "1 of 32");
        terminal.press("mostly\n", "2 of 32").press("u\n", "Undone").press("5\n", "Fully.").wait("2 of 32");
        // Leaving, the end of the input, and Ctrl-C: all is saved up to the last line.
        match index {
            0 => assert_eq!(terminal.send("q\n").ended(), 0),
            1 => assert_eq!(terminal.send("\u{4}").ended(), 0),
            _ => assert_ne!(terminal.send("\u{3}").ended(), 0),
        }
        assert!(!terminal.bytes.contains(&0x1b), "an escape byte");
        assert_eq!(program.answered(), 1);
    }
}

#[test]
fn the_start_and_a_group_work_through_pipes_when_asked_to() {
    let program = Program::new();
    let mut piped = Piped::start(&mut program.command(&["--plain"]));
    let (first, code) = piped.line("q").wait("Type n to begin a new heatmap").ended();
    assert_eq!(code, 0, "{first}");
    is_line_mode(first.as_bytes());
    let mut piped = Piped::start(&mut program.command(&["group", "--title", "Us", "--plain"]));
    piped
        .wait("What is it called?")
        .line("")
        .wait("Which place")
        .line("")
        .wait("How many")
        .line("5")
        .line("")
        .line("");
    let (said, code) = piped.wait("0 of 5 are in.").ended();
    assert_eq!(code, 0, "{said}");
    is_line_mode(said.as_bytes());
    assert_eq!(program.json(&["list", "--json"])[0]["title"], "Us");
    let mut accessible = program.command(&[]);
    let (said, code) = Piped::start(accessible.env("ACCESSIBLE", "1")).ended();
    assert!(code == 0 && said.contains("Us"), "{said}");
    let (code, out, err) = said_of(program.command(&["group"]).env("ACCESSIBLE", "0"));
    assert_eq!((code, out.as_str()), (2, ""), "{err}");
}

fn said_of(command: &mut Command) -> (i32, String, String) {
    output_of(&command.output().unwrap())
}

#[test]
fn files_and_folders_are_taken_in_by_their_path() {
    let program = Program::new();
    for (index, (_, text)) in homework(5, minds).into_iter().enumerate() {
        fs::create_dir_all(program.data.path().join("homework")).unwrap();
        fs::write(program.data.path().join(format!("homework/{index}.toml")), text).unwrap();
    }
    let mut piped = Piped::start(program.command(&["group", "--plain"]).current_dir(program.data.path()));
    piped.line("Us").line("").line("5").line("").line("").wait("0 of 5 are in.");
    piped.line("i homework/0.toml").wait("Added one person.").wait("1 of 5 is in.");
    piped.line("nothing.toml").wait("nothing.toml: There is no file");
    piped.line("homework").wait("5 of 5 are in.").line("").line("v").line("").line("").line("v");
    piped.wait("The heatmap of Us: 5 people.");
    assert_eq!(piped.ended().1, 0);
}

#[test]
fn a_reader_that_goes_away_is_no_error_and_loses_nothing() {
    let program = Program::new();
    let mut piped = Piped::start(&mut program.command(&["take", "--place", "Team"]));
    piped.wait("1 of 32").line("4").wait("2 of 32");
    let Piped { mut child, typed, said, .. } = piped;
    drop(said);
    writeln!(typed.as_ref().unwrap(), "5").unwrap();
    drop(typed);
    assert_eq!(child.wait().unwrap().code(), Some(0));
    let mut err = String::new();
    child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
    assert_eq!(err, "");
    assert_eq!(program.answered(), 2);
}

#[test]
fn a_disk_that_cannot_be_written_is_told_of_and_tried_again() {
    let program = Program::new();
    fs::create_dir_all(program.data()).unwrap();
    fs::write(program.data().join("responses"), "").unwrap();
    let mut piped = Piped::start(&mut program.command(&["take", "--place", "Team"]));
    piped.wait("1 of 32").line("4").wait("NOT SAVED: ").wait("2 of 32").line("3").wait("3 of 32");
    piped.line("q").wait("Type q again to leave without them.");
    assert_eq!(piped.all.matches("NOT SAVED").count(), 1, "{}", piped.all);
    fs::remove_file(program.data().join("responses")).unwrap();
    piped.line("2").wait("Everything is saved now.").wait("4 of 32");
    assert_eq!((program.answered(), piped.ended().1), (3, 0));
}

#[test]
fn leaving_with_something_that_is_not_saved_says_so() {
    let program = Program::new();
    fs::create_dir_all(program.data()).unwrap();
    fs::write(program.data().join("responses"), "").unwrap();
    let output = {
        let mut child = program
            .command(&["take", "--place", "Team"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(b"4\n").unwrap();
        child.wait_with_output().unwrap()
    };
    let (code, out, err) = output_of(&output);
    assert_eq!(code, 74, "{err}");
    assert!(err.contains("The last change is not saved: ") && !out.contains("Goodbye"), "{out}\n{err}");
}

#[cfg(debug_assertions)]
#[test]
fn a_mistake_of_the_programs_own_loses_nothing_and_is_told_in_a_sentence() {
    let program = Program::new();
    let mut command = program.command(&["take", "--place", "Team"]);
    let mut piped = Piped::start(command.env("HEATMAP_TEST_PANIC", "key"));
    piped.wait("1 of 32").line("4").wait("2 of 32").line("!");
    assert_eq!(piped.ended().1, 101);
    let mut err = String::new();
    piped.child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
    assert!(err.contains("stopped because of a bug") && !err.contains("panicked"), "{err}");
    assert_eq!(program.answered(), 1);
}

#[test]
fn what_is_half_done_is_asked_about_before_leaving() {
    let (mut plain, _) = Session::in_line_mode();
    plain.lines(WALK);
    let said = plain.lines("mot\na\nSomething\nq");
    assert!(
        said.contains("You have started to write an action. Type q again to leave without it.")
            && !plain.has_left(),
        "{said}"
    );
    plain.lines("q");
    assert!(plain.farewell().contains("not counted yet is not."));
    assert!(plain.has_left());
    let (mut plain, _) = Session::in_line_mode();
    let said = plain.lines("g\nA\n\n5\n\n\ns\n3\nq\nb\nq\nq");
    assert_eq!(said.matches("not counted yet. Type q again").count(), 2, "{said}");
    assert!(plain.has_left());
}

#[test]
fn more_hands_than_people_are_refused_and_leave_nothing() {
    let (mut plain, _) = Session::in_line_mode();
    plain.lines("g\nUs\n\n5\n\n\n");
    let before = files(&plain);
    let said = plain.lines("t\n99999999999");
    assert!(
        said.contains("There are up to 5 of you so far.") && said.contains("type stop, then e"),
        "{said}"
    );
    assert!(said.ends_with("So far: 5. Press Enter to keep it.\n"), "nothing of it is kept: {said}");
    let said = plain.lines("6\n\n0 0 0 0 6\n0 0 0 0 5\nb");
    assert!(
        said.contains("These are 6 hands for 5 people.") && !said.contains("So far: 0 0 0 0 6"),
        "{said}"
    );
    assert!(said.contains("So far: 0 0 0 0 5."), "{said}");
    assert_eq!(files(&plain), before, "nothing is counted yet");
    plain.lines("stop\ne\n\n\n7\n\n\nt\nb\n7\ndone");
    let group = heatmap::format::group::read(plain.file().as_bytes()).unwrap();
    assert_eq!((group.people(), group.expected), (7, 7), "{}", plain.file());
}

#[test]
fn a_few_by_consent_stay_few_whatever_is_typed_as_hands() {
    let (mut plain, _) = Session::in_line_mode();
    let said = plain.lines("g\nUs\n\n3\n\n3\nt\n8\n3\n0 0 0 0 3\ndone\nv\n\n\nv");
    assert!(said.contains("There are up to 3 of you so far."), "{said}");
    assert!(said.contains("We are few, so only the word is shown."), "{said}");
}

#[test]
fn a_bad_number_is_refused_where_it_is_typed_and_not_kept() {
    let (mut plain, _) = Session::in_line_mode();
    for bad in ["abc", "-", "", "-5", "1 000"] {
        let said = plain.lines(&format!("g\nUs\n\n{bad}\n"));
        assert!(said.contains("as a number") && said.ends_with("\nType a number.\n"), "{bad:?}: {said}");
        plain.lines("b\nb\nb");
    }
    let said = plain.lines("g\nUs\n\n2");
    assert!(said.contains("at least 3 people") && said.ends_with("Type a number.\n"), "{said}");
    plain.lines("5\n\n\n");
    for bad in ["Norms", "0", "2 3 0 1 1"] {
        let said = plain.lines(&format!("t\n{bad}"));
        assert!(
            said.contains("type how many people") && said.ends_with("So far: 5. Press Enter to keep it.\n"),
            "{said}"
        );
        plain.lines("b");
    }
}

#[test]
fn counts_are_spoken_of_once_they_are_asked_for() {
    let (mut plain, _) = Session::in_line_mode();
    plain.lines("g\nUs\n\n5\n\n\n");
    let said = plain.lines("t\n?");
    assert!(!said.contains("in a row") && !said.contains("2 3 0 1 1") && !said.contains("done:"), "{said}");
    assert!(said.contains("A number is how many people hold up cards."), "{said}");
    let said = plain.lines("\n?");
    assert!(said.contains("such as 2 3 0 1 1") && said.contains("Numbers in a row are hands"), "{said}");
}

#[test]
fn what_hands_have_answered_is_asked_of_no_slip() {
    let (mut plain, _) = Session::in_line_mode();
    plain.lines("g\nUs\n\n5\n\n\nt\n\n2 3 0 0 0\n\n0 0 0 0 5\ndone");
    let said = plain.lines("s\n4\n4");
    assert!(said.contains("Skipped 2 statements that were answered by hands."), "{said}");
    for (position, statement) in questions().statements().enumerate() {
        assert_eq!(
            said.contains(&statement.text),
            [1, 3, 4].contains(&position),
            "{}: {said}",
            statement.text
        );
    }
    assert!(said.contains("4 of 32. 1 to 5.") && said.contains("5 of 32."), "as on paper: {said}");
    plain.lines("stop\ny");
    let of = questions();
    let tallies = heatmap::format::group::read(plain.file().as_bytes()).unwrap().tallies(&of).unwrap();
    assert_eq!((tallies.row(1), tallies.row(3)), (&[0, 0, 0, 1, 0, 0, 0][..], &[0, 0, 0, 1, 0, 0, 0][..]));
    // With all of them answered nothing is left to ask.
    let (mut plain, _) = Session::in_line_mode();
    let all = ["0 0 0 0 5"; 32].join("\n");
    let said = plain.lines(&format!("g\nUs\n\n5\n\n\nt\n\n{all}\ns"));
    assert!(said.contains("Every statement was answered by hands"), "{said}");
}

/// A whole walk about one place: the same line for all statements, but for the first two.
fn all_alike(first: &str, rest: &str) -> String {
    format!("n\nTeam\n\n{first}\n{first}\n{}\nf\n", vec![rest; 30].join("\n"))
}

#[test]
fn what_cannot_be_compared_is_not_called_the_same() {
    for (first, said) in [
        ("s", "Nothing can be compared with 22 Nov 2026 yet."),
        ("4", "Since 22 Nov 2026: the one tile that can be compared is about the same."),
    ] {
        let (mut plain, _) = Session::in_line_mode();
        let told = plain.lines(&format!("{}<later>\n{}", all_alike(first, "s"), all_alike("4", "4")));
        assert!(told.contains(said) && !told.contains("it is all about the same"), "{told}");
        let mut screens = Session::new((80, 24));
        screens.keys(&format!("nTeam<enter><enter>{first}{first}{}f<later>", "s".repeat(30)));
        screens.keys(&format!("nTeam<enter><enter>{}f", "4".repeat(32)));
        assert!(screens.text().contains(said), "{}", screens.text());
    }
    let (mut plain, _) = Session::in_line_mode();
    let told = plain.lines(&format!("{}<later>\n{}", all_alike("4", "4"), all_alike("4", "4")));
    assert!(told.contains("Since 22 Nov 2026: about the same everywhere."), "{told}");
}

#[test]
fn a_guess_is_told_beside_what_it_is_in_good_english() {
    for (guess, said) in [
        ("motivation", "You thought that you differ on Motivation: here you do differ."),
        ("attention", "You thought that you differ on Attention: here you see it alike."),
    ] {
        let (mut plain, _) = Session::in_line_mode();
        plain.share(&homework(6, minds));
        let told = plain.lines(&format!("g\nUs\n\n6\n\n\ni /shared\n\nv\n\n{guess}\nv"));
        assert!(told.contains(said), "{told}");
    }
}

#[test]
fn what_is_deleted_is_named_and_what_is_not_there_is_said() {
    let (mut plain, _) = Session::in_line_mode();
    plain.lines(&all_alike("4", "4"));
    plain.lines("b");
    assert!(plain.lines("c").contains("You need a second heatmap of the same questions to compare."));
    assert!(plain.lines("d 9").contains("There is no number 9 here."));
    assert!(plain.lines("d").contains("Which one?"));
    let said = plain.lines("d 1");
    assert!(said.contains("Team, 22 Nov 2026, moved to the trash. u restores it."), "{said}");
    let said = plain.lines("u\n1\nmotivation\na\nA word\n\n\nsoonish");
    assert!(said.contains("This is not a date."), "{said}");
    let asked = said.split("> soonish").last().unwrap();
    assert_eq!(asked.matches("in 2 weeks").count(), 1, "{asked}");
}

#[test]
fn rows_and_changes_are_said_in_sentences() {
    let (mut plain, _) = Session::in_line_mode();
    let said = plain.lines(&format!("{}b\n<later>\n{}b\n", all_alike("4", "3"), all_alike("1", "4")));
    for heading in ["Heatmap.", "Relationships Heatmap."] {
        assert!(said.lines().any(|line| line == heading), "{heading}: {said}");
    }
    assert!(said.contains("Team, 22 Nov 2026. One tile warm, none cool."), "{said}");
    assert!(said.contains("15 tiles warm, one cool."), "{said}");
    let said = plain.lines("1\nc");
    let first = &questions().statements().next().unwrap().text.clone();
    assert!(
        said.contains("\nChanged most:\n") && said.contains(&format!("\nMotivation: {first}\n")),
        "{said}"
    );
    assert!(said.contains("\nWarmer:\n"), "{said}");
}

#[test]
fn heatmaps_of_one_day_are_told_apart_by_the_time() {
    let walk = all_alike("4", "4");
    let (mut plain, _) = Session::in_line_mode();
    let said = plain.lines(&format!("{walk}b\n{walk}b\n{walk}b"));
    let rows: Vec<&str> = said.lines().rev().filter(|line| line.contains(". Team, ")).take(3).collect();
    assert!(rows.iter().all(|row| row.contains("Team, 22 Nov 2026 at 1")), "{said}");
    let said = plain.lines("c 1");
    assert_eq!(said.matches("Team, 22 Nov 2026 at 1").count(), 3, "{said}");
    let said = plain.lines("1");
    assert!(said.contains("Team: then 22 Nov 2026 at 1"), "{said}");
    let mut screens = Session::new((80, 24));
    for _ in 0..3 {
        screens.keys(&format!("nTeam<enter><enter>{}f<esc>", "4".repeat(32)));
    }
    assert_eq!(screens.text().matches("Team · 1").count(), 3, "{}", screens.text());
    screens.keys("c");
    assert_eq!(screens.text().matches("Team · 1").count(), 2, "{}", screens.text());
    screens.keys("<enter>");
    assert!(screens.text().contains("22 Nov 2026 at 1"), "{}", screens.text());
}

#[test]
fn taking_home_names_the_heatmap() {
    let (mut plain, _) = Session::in_line_mode();
    plain.lines(&all_alike("4", "4"));
    let id = response::read(plain.file().as_bytes()).unwrap().id.to_string();
    let said = plain.lines("export");
    assert!(said.contains(&format!("`heatmap export {}` exports it", &id[..8])), "{said}");
}

#[test]
fn one_letter_names_no_tile() {
    let (mut plain, _) = Session::in_line_mode();
    plain.lines(WALK);
    let said = plain.lines("motivation\nl\nle");
    assert!(said.contains("“l” is not a choice here") && !said.contains("Learning"), "{said}");
    assert!(plain.lines("lea").contains("Learning: "));
    let (mut plain, _) = Session::in_line_mode();
    plain.share(&homework(5, minds));
    plain.lines("g\nUs\n\n5\n\n\ni /shared\n\nv");
    for letter in ["a", "n", "l"] {
        let said = plain.lines(letter);
        assert!(said.contains("is not a choice here"), "{letter}: {said}");
    }
}

#[test]
fn when_all_is_ready_no_tile_is_named() {
    let (mut plain, _) = Session::in_line_mode();
    plain.share(&homework(5, minds));
    plain.lines("g\nUs\n\n5\n\n\ni /shared\n\nv\n\n\n");
    let said = plain.lines("influence");
    assert!(said.contains("is not a choice here") && !said.contains("Influence."), "{said}");
    let said = plain.lines("?");
    assert!(
        !said.contains("tile") && said.contains("v or reveal: ") && said.contains("b or back: "),
        "{said}"
    );
}

#[test]
fn what_needs_the_screens_is_understood_and_not_offered() {
    let (mut plain, _) = Session::in_line_mode();
    plain.share(&homework(5, minds));
    let said = plain.lines("g\nUs\n\n5\n\n\n?");
    assert!(!said.contains("next person"), "{said}");
    assert!(plain.lines("n").contains("need the full screens"));
    let said = plain.lines("i /shared\n\nv\n\n\nv\n?");
    assert!(!said.contains("p or present"), "{said}");
    assert!(plain.lines("p").contains("need the full screens"));
}

#[test]
fn a_command_that_no_key_has_here_does_nothing() {
    let (mut plain, _) = Session::in_line_mode();
    plain.lines("n\nTeam\n\n3");
    let before = plain.files();
    for line in ["v", "reveal", "f", "d", "d 1", "delete"] {
        let said = plain.lines(line);
        assert!(plain.files() == before, "{line}: {said}");
    }
    let said = plain.lines("4");
    assert!(said.contains("3 of 32"), "{said}");
}

proptest! {
    #![proptest_config(cases(60))]
    #[test]
    fn whatever_is_typed_it_stays_sound(typed in prop::collection::vec(0usize..40, 1..60), group in any::<bool>()) {
        let known = [
            "", "1", "2", "3", "4", "5", "b", "n", "f", "r", "u", "redo", "?", "l", "c", "t", "a", "g", "s", "x", "skip",
            "mot", "influence", "done 1", "let go 1", "change 1", "d 1", "find lib", "v", "i /shared", "stop", "y", "o",
            "start", "2 3 0 1 1", "Library team", "next", "-", "f skill", "in 2 weeks",
        ];
        let (mut plain, _) = Session::in_line_mode();
        plain.share(&homework(4, minds));
        plain.lines(if group { "g\nUs\n\n5\n\n\n" } else { WALK });
        let mut transcript = String::new();
        for line in typed {
            transcript += &plain.lines(known[line]);
            if plain.has_left() {
                break;
            }
        }
        prop_assert!(!transcript.contains(char::from(0x1b)));
    }
}
