//! Nothing lost, nobody in: kills, signals, second windows, changes from elsewhere, hostile files.
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
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use program::Program;
use pty::Terminal;

fn signal(terminal: &Terminal, name: &str) {
    let pid = terminal.child.process_id().unwrap().to_string();
    assert!(Command::new("kill").args(["-s", name, &pid]).status().unwrap().success());
}

/// The number before "saved" on the screen.
fn shown_as_saved(screen: &str) -> u64 {
    let before = screen.split(" saved").next().unwrap_or_default();
    let digits: String = before.chars().rev().take_while(char::is_ascii_digit).collect();
    digits.chars().rev().collect::<String>().parse().unwrap_or(0)
}

#[test]
fn killed_at_any_moment_nothing_is_lost_that_showed_as_saved() {
    let mut most = 0;
    for round in 0..20u64 {
        let home = Program::new();
        let mut terminal = home.take();
        for key in "4s5x3124".chars() {
            terminal.send(&key.to_string());
            std::thread::sleep(Duration::from_millis(round % 5));
        }
        // Spread over the whole of it: some rounds end before the first save, some after the last.
        std::thread::sleep(Duration::from_millis(round * 2));
        signal(&terminal, "KILL");
        terminal.ended();
        let shown = shown_as_saved(&terminal.screen());
        let kept = home.answered();
        most = most.max(shown);
        assert!(kept >= shown, "round {round}: {kept} kept, {shown} shown as saved");
        let (_, _, err) = home.run(&["list"]);
        assert!(!err.contains("damaged"), "{err}");
    }
    assert!(most > 0, "nothing was ever shown as saved");
}

#[test]
fn a_second_window_looks_without_changing() {
    let home = Program::new();
    let mut first = home.take();
    first.press("4", "1 saved").press("5", "2 saved");
    let asked = Instant::now();
    let mut second = home.terminal((80, 24), &["take", "--continue"], &[]);
    second.wait("Open in another window").wait("Mostly");
    let (pid, told) = (first.child.process_id().unwrap().to_string(), second.screen());
    assert!(told.contains(&pid), "it says who has it:\n{told}");
    assert!(asked.elapsed() < Duration::from_secs(5), "and does not wait for it");
    second.press("f", "read-only here").send("\r");
    second.wait("how true is this").press("1", "read-only here").press("e", "read-only here");
    second.press("\u{1b}", "2 of 32 answered").send("q");
    assert_eq!(second.ended(), 0);
    assert_eq!(home.answered(), 2);
    first.press("3", "3 saved").send("q");
    assert_eq!(first.ended(), 0);
    let mut third = home.terminal((80, 24), &["take", "--continue"], &[]);
    third.wait("3 saved").press("1", "4 saved").send("q");
    assert_eq!(third.ended(), 0, "when the first has left, another can go on");
    assert!(
        home.files("responses").iter().all(|path| path.extension().is_some_and(|e| e == "toml")),
        "no locks left"
    );
}

#[test]
fn a_lock_whose_process_died_is_no_lock() {
    let home = Program::new();
    let mut terminal = home.take();
    terminal.press("4", "1 saved");
    signal(&terminal, "KILL");
    terminal.ended();
    assert!(
        home.files("responses").len() == 3,
        "the lock file is still there, and who held it: {:?}",
        home.files("responses")
    );
    let mut again = home.terminal((80, 24), &["take", "--continue"], &[]);
    again.wait("1 saved").press("5", "2 saved").send("q");
    assert_eq!(again.ended(), 0);
    assert_eq!(home.files("responses").len(), 1);
}

#[test]
fn going_back_to_the_start_lets_others_in_and_lets_us_back_in() {
    let home = Program::new();
    let mut first = home.take();
    first.press("4", "1 saved").press("\u{1b}", "1 of 32 answered");
    let mut second = home.terminal((80, 24), &["take", "--continue"], &[]);
    second.wait("1 saved").press("5", "2 saved").send("q");
    assert_eq!(second.ended(), 0);
    first.press("\r", "2 saved").press("1", "3 saved").send("q");
    assert_eq!(first.ended(), 0);
    assert_eq!(home.answered(), 3, "it was read afresh");
}

#[test]
fn a_file_that_changed_underneath_is_not_overwritten() {
    let home = Program::new();
    let mut terminal = home.take();
    terminal.press("4", "1 saved");
    let path = home.response();
    let theirs = fs::read_to_string(&path).unwrap().replace("Team", "Theirs");
    fs::write(&path, &theirs).unwrap();
    terminal.press("5", "saved next to it").press("3", "3 saved").send("q");
    assert_eq!(terminal.ended(), 0);
    assert_eq!(fs::read_to_string(&path).unwrap(), theirs);
    let copies: Vec<PathBuf> = home.files("responses").into_iter().filter(|other| *other != path).collect();
    assert_eq!(copies.len(), 1, "{copies:?}");
    assert_eq!(fs::read_to_string(&copies[0]).unwrap().matches("\"you.").count(), 3);
    let (code, out, _) = home.run(&["list"]);
    assert_eq!((code, out.lines().count()), (0, 2));
}

#[test]
fn other_programs_conflict_copies_are_listed_without_harm() {
    let home = Program::new();
    let mut terminal = home.take();
    terminal.press("4", "1 saved").send("q");
    terminal.ended();
    let path = home.response();
    let stem = path.file_stem().unwrap().to_str().unwrap().to_owned();
    let names = [
        format!("{stem} (conflicted copy 2026-11-22).toml"),
        format!("{stem}.sync-conflict-20261122-101010-ABCDEFG.toml"),
        format!("{stem} 2.toml"),
    ];
    for name in &names {
        fs::copy(&path, path.with_file_name(name)).unwrap();
    }
    let (code, out, err) = home.run(&["list"]);
    assert_eq!((code, out.lines().count(), err.as_str()), (0, 4, ""));
    let id: String = out.chars().take(8).collect();
    assert_eq!(home.run(&["show", &id]).0, 0, "copies of one are no two");
    let mut terminal = home.terminal((80, 24), &[], &[]);
    terminal.wait("1 of 32 answered").press("\r", "1 saved").press("5", "2 saved").send("q");
    assert_eq!(terminal.ended(), 0);
}

#[test]
fn a_disk_that_cannot_be_written_is_told_of_and_tried_again() {
    let home = Program::new();
    // A file where the directory should be: even root cannot write there.
    fs::create_dir_all(home.data()).unwrap();
    fs::write(home.data().join("responses"), "in the way").unwrap();
    let mut terminal = home.terminal((80, 24), &["take", "--place", "Team"], &[]);
    terminal.wait("how true is this").press("4", "NOT SAVED: there is a file").press("5", "0 saved");
    assert!(terminal.runs());
    // Even the way to the start screen and back loses nothing that is only in memory.
    terminal.press("\u{1b}", "2 of 32 answered").press("\r", "0 saved");
    fs::remove_file(home.data().join("responses")).unwrap();
    terminal.wait("2 saved").wait_until("the going of NOT SAVED", |screen| !screen.contains("NOT SAVED"));
    terminal.send("q");
    assert_eq!(terminal.ended(), 0);
    assert_eq!(home.answered(), 2);
}

#[test]
fn leaving_with_something_unsaved_asks_and_then_says_so() {
    let home = Program::new();
    fs::create_dir_all(home.data()).unwrap();
    fs::write(home.data().join("responses"), "in the way").unwrap();
    let mut terminal = home.terminal((80, 24), &["take", "--place", "Team"], &[]);
    terminal.wait("how true is this").press("4", "NOT SAVED").press("q", "Press it again").send("q");
    assert_eq!(terminal.ended(), 74);
    assert!(String::from_utf8_lossy(&terminal.bytes).contains("is not saved"));
}

#[test]
fn a_panic_gives_the_terminal_back_and_says_that_the_answers_are_safe() {
    let home = Program::new();
    let arguments = ["take", "--place", "Secret place"];
    let mut terminal = Terminal::start((80, 24), &home.data(), &arguments, &[("HEATMAP_TEST_PANIC", "key")]);
    terminal.wait("0 saved").send("45!");
    assert_eq!(terminal.ended(), 101);
    let screen = terminal.screen();
    assert!(screen.contains("Your answers are safe in") && screen.contains("heatmap 0."), "{screen}");
    assert!(!screen.contains("asked for") && !screen.contains("Secret"), "{screen}");
    assert!(!terminal.parsed().alternate_screen() && !terminal.parsed().hide_cursor());
    assert_eq!(home.answered(), 2, "what was answered just before is saved too");
}

#[cfg(debug_assertions)]
#[test]
fn a_mistake_in_a_command_ends_it_at_once_and_quotes_nothing() {
    let home = Program::new();
    let mut command = home.command(&["list"]);
    let output = command.env("HEATMAP_TEST_PANIC", "start").env("RUST_BACKTRACE", "1").output().unwrap();
    let (code, out, err) = program::output_of(&output);
    assert_eq!((code, out.as_str()), (101, ""));
    assert!(err.trim_start().starts_with("heatmap 0.") && !err.contains("asked for"), "{err}");
}

#[test]
fn stopping_and_going_on_repaints() {
    for by_key in [true, false] {
        let home = Program::new();
        let mut terminal = home.take();
        terminal.press("4", "1 saved");
        if by_key {
            terminal.send("\u{1a}");
        } else {
            signal(&terminal, "TSTP");
        }
        let stopped = |terminal: &Terminal| {
            let stat =
                fs::read_to_string(format!("/proc/{}/stat", terminal.child.process_id().unwrap())).unwrap();
            stat.rsplit(')').next().unwrap().trim().starts_with('T')
        };
        let end = Instant::now() + Duration::from_secs(10);
        while !stopped(&terminal) {
            assert!(Instant::now() < end, "it does not stop");
            std::thread::sleep(Duration::from_millis(5));
        }
        terminal.wait_parsed("the terminal as it was", |screen| {
            !screen.alternate_screen() && !screen.hide_cursor()
        });
        signal(&terminal, "CONT");
        terminal
            .wait_parsed("the screen again", vt100::Screen::alternate_screen)
            .wait("1 saved")
            .wait("leave");
        terminal.press("5", "2 saved").send("q");
        assert_eq!(terminal.ended(), 0);
    }
}

#[test]
fn colours_that_a_shell_left_on_do_not_show_on_the_screens() {
    let home = Program::new();
    let program = env!("CARGO_BIN_EXE_heatmap");
    let line = format!(
        "printf '\\033[1;41m'; exec {program} --data-dir {} take --place Team",
        home.data().display()
    );
    let mut terminal = Terminal::shell((80, 24), home.data.path(), &line);
    terminal.wait("0 saved");
    let screen = terminal.parsed();
    let is_red = |(y, x): (u16, u16)| screen.cell(y, x).unwrap().bgcolor() == vt100::Color::Idx(1);
    let red = (0..24).flat_map(|y| (0..80).map(move |x| (y, x))).find(|place| is_red(*place));
    assert_eq!(red, None);
    terminal.send("q");
    terminal.ended();
}

#[test]
fn half_an_escape_sequence_holds_up_neither_saving_nor_leaving() {
    for half in ["\u{1b}[", "\u{1b}P", "\u{1b}]", "\u{1b}[200~pasted"] {
        let home = Program::new();
        let mut terminal = home.take();
        terminal.press("4", "1 saved").send(half);
        signal(&terminal, "TERM");
        assert_eq!(terminal.ended(), 143, "{half:?}");
        assert_eq!(home.answered(), 1);
    }
}

#[test]
fn what_is_typed_long_after_half_an_escape_sequence_counts() {
    // A sequence that has its parameters already ends with the next letter, which counts for nothing.
    for half in ["\u{1b}P", "\u{1b}]", "\u{1b}[1;q"] {
        let home = Program::new();
        let mut terminal = home.take();
        terminal.press("4", "1 saved").send(half);
        std::thread::sleep(Duration::from_millis(500));
        terminal.press("5", "2 saved");
    }
}

#[test]
fn an_escape_sequence_that_arrives_in_two_parts_answers_nothing() {
    for (first, second) in [("\u{1b}", "[C"), ("\u{1b}[", "C"), ("\u{1b}", "[1;5C"), ("\u{1b}[1;", "2P")] {
        let home = Program::new();
        let mut terminal = home.take();
        terminal.press("4", "1 saved").send(first);
        std::thread::sleep(Duration::from_millis(20));
        terminal.send(second);
        std::thread::sleep(Duration::from_millis(100));
        assert!(terminal.screen().contains("1 saved"), "{first:?} {second:?}: {}", terminal.screen());
        terminal.press("5", "2 saved");
    }
}

#[test]
fn a_terminal_that_is_gone_ends_it_though_no_signal_comes() {
    let home = Program::new();
    let program = env!("CARGO_BIN_EXE_heatmap");
    let line = format!(
        "trap '' HUP; {program} --data-dir {} take --place Team; echo $? > ended",
        home.data().display()
    );
    let mut terminal = Terminal::shell((80, 24), home.data.path(), &line);
    terminal.wait("0 saved").press("4", "1 saved");
    drop(terminal);
    let end = Instant::now() + Duration::from_secs(5);
    let code = || fs::read_to_string(home.data.path().join("ended")).unwrap_or_default();
    while code().is_empty() {
        assert!(Instant::now() < end, "it does not end");
        std::thread::sleep(Duration::from_millis(5));
    }
    assert_eq!(code().trim(), "129");
    assert_eq!(home.answered(), 1);
}

#[test]
fn a_paste_that_comes_in_pieces_is_one_text() {
    let home = Program::new();
    let mut terminal = home.take();
    terminal.press("e", "A note for yourself").send("\u{1b}[200~first line ");
    std::thread::sleep(Duration::from_millis(500));
    terminal.send("and q").send("\u{1b}[201~").wait("first line and q");
}

#[test]
fn what_was_answered_is_saved_before_the_program_is_stopped() {
    let home = Program::new();
    let mut terminal = home.take();
    terminal.send("3\u{1a}");
    terminal.wait_parsed("the terminal given back", |screen| !screen.alternate_screen());
    assert_eq!(home.answered(), 1);
    signal(&terminal, "KILL");
}

#[test]
fn a_hang_up_saves_and_ends() {
    let home = Program::new();
    let mut terminal = home.take();
    terminal.press("4", "1 saved").send("5");
    // The key has to arrive before the signal does.
    terminal.wait("Last: Fully");
    signal(&terminal, "HUP");
    assert_eq!(terminal.ended(), 129);
    assert_eq!(home.answered(), 2);
}

#[test]
fn files_are_private_even_under_a_loose_umask() {
    let home = Program::new();
    let program = env!("CARGO_BIN_EXE_heatmap");
    let data = home.data();
    let line = format!("umask 000; exec {program} --data-dir {} take --place Team", data.display());
    let mut terminal = Terminal::shell((80, 24), home.data.path(), &line);
    terminal.wait("0 saved").press("4", "1 saved");
    for name in ["", "responses", "questionnaires"] {
        assert_eq!(fs::metadata(data.join(name)).unwrap().permissions().mode() & 0o777, 0o700, "{name}");
        for path in home.files(name).iter().filter(|path| path.is_file()) {
            assert_eq!(fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o600, "{}", path.display());
        }
    }
    terminal.send("q");
    terminal.ended();
}

#[test]
fn what_stands_in_the_place_of_a_file_is_passed_over() {
    let home = Program::new();
    let mut terminal = home.take();
    terminal.press("4", "1 saved").send("q");
    terminal.ended();
    let directory = home.data().join("responses");
    fs::create_dir(directory.join("folder.toml")).unwrap();
    symlink("/dev/zero", directory.join("zero.toml")).unwrap();
    symlink("loop.toml", directory.join("loop.toml")).unwrap();
    assert!(Command::new("mkfifo").arg(directory.join("pipe.toml")).status().unwrap().success());
    fs::write(directory.join(format!("{}.toml", "x".repeat(200))), "").unwrap();
    fs::write(directory.join("-rf.toml"), [0xff, 0x00, 0x1b]).unwrap();
    fs::write(directory.join("\u{1b}[2J\u{202e}.toml"), "x = ").unwrap();
    let (code, out, err) = home.run(&["list"]);
    assert_eq!((code, out.lines().count()), (0, 1));
    assert_eq!(
        err.matches(".toml is not a file that Heatmap saved").count()
            + err.matches("is not an ordinary file").count()
            + err.matches("Could not read").count(),
        7,
        "{err}"
    );
    assert!(!err.chars().any(|c| c != '\n' && heatmap::i18n::text::is_suspect(c)), "{err:?}");
    let mut terminal = home.terminal((80, 24), &[], &[]);
    terminal.wait("7 files could not be read").wait("1 of 32 answered").send("q");
    assert_eq!(terminal.ended(), 0);
}

#[test]
fn saving_does_not_follow_a_link_out_of_the_directory() {
    let home = Program::new();
    let mut terminal = home.take();
    terminal.press("4", "1 saved").send("q");
    terminal.ended();
    let (path, outside) = (home.response(), home.data.path().join("outside.toml"));
    fs::rename(&path, &outside).unwrap();
    symlink(&outside, &path).unwrap();
    let before = fs::read_to_string(&outside).unwrap();
    let mut terminal = home.terminal((80, 24), &["take", "--continue"], &[]);
    terminal.wait("1 saved").press("5", "2 saved").send("q");
    terminal.ended();
    assert_eq!(fs::read_to_string(&outside).unwrap(), before);
    assert_eq!(home.answered(), 2);
}

#[test]
fn no_file_elsewhere_is_written_or_made_through_a_link_with_a_known_name() {
    let home = Program::new();
    let mut terminal = home.take();
    terminal.press("4", "1 saved").send("q");
    terminal.ended();
    let path = home.response();
    let name = path.file_name().unwrap().to_str().unwrap();
    let (outside, new) = (home.data.path().join("outside"), home.data.path().join("new"));
    fs::write(&outside, "theirs").unwrap();
    for ending in ["lock", "holder"] {
        let link = path.with_file_name(format!(".{name}.{ending}"));
        for target in [&outside, &new] {
            symlink(target, &link).unwrap();
            let mut terminal = home.terminal((80, 24), &["take", "--continue"], &[]);
            terminal.wait("not an ordinary file").press("5", "read-only here").send("q");
            assert_eq!(terminal.ended(), 0);
            let (code, _, err) = home.run(&["delete", path_str(&path)]);
            assert!(code != 0 && err.contains("is not an ordinary file"), "{code} {err}");
            assert!(fs::symlink_metadata(&link).is_ok(), "what is not ours stays");
            fs::remove_file(&link).unwrap();
        }
        fs::hard_link(&outside, &link).unwrap();
        let mut terminal = home.terminal((80, 24), &["take", "--continue"], &[]);
        terminal.wait("1 saved").send("q");
        terminal.ended();
        assert!(Command::new("mkfifo").arg(&link).status().unwrap().success());
        let mut terminal = home.terminal((80, 24), &["take", "--continue"], &[]);
        terminal.wait("not an ordinary file").send("q");
        terminal.ended();
        fs::remove_file(&link).unwrap();
    }
    let form = home.data.path().join("form.csv");
    fs::write(&form, "").unwrap();
    symlink(&new, home.data().join("form-key")).unwrap();
    home.run(&["import", path_str(&form)]);
    assert_eq!(fs::read_to_string(&outside).unwrap(), "theirs");
    assert!(!new.exists());
    assert_eq!(home.answered(), 1);
}

#[test]
fn a_deleted_link_leaves_the_file_elsewhere_as_it_was() {
    let home = Program::new();
    let mut terminal = home.take();
    terminal.press("4", "1 saved").send("q");
    terminal.ended();
    let (path, outside) = (home.response(), home.data.path().join("outside.toml"));
    fs::rename(&path, &outside).unwrap();
    let then = std::time::SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    fs::File::options().write(true).open(&outside).unwrap().set_modified(then).unwrap();
    symlink(&outside, &path).unwrap();
    assert_eq!(home.run(&["delete", path_str(&path)]).0, 0);
    assert_eq!(fs::metadata(&outside).unwrap().modified().unwrap(), then);
}

fn path_str(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn monstrous_files_are_refused_with_a_sentence() {
    let home = Program::new();
    let file = home.data.path().join("monster.toml");
    let monsters: Vec<(&str, Vec<u8>)> = vec![
        ("deep arrays", format!("x = {}", "[".repeat(100_000)).into_bytes()),
        ("deep tables", format!("{}x = 1", "a.".repeat(100_000)).into_bytes()),
        ("inline tables", format!("x = {}", "{a = ".repeat(50_000)).into_bytes()),
        ("many keys", (0..60_000).map(|n| format!("k{n} = 1\n")).collect::<String>().into_bytes()),
        (
            "many answers",
            format!(
                "format = 1\n[answers]\n{}",
                (0..50_000).map(|n| format!("\"a.b.c{n}\" = 77\n")).collect::<String>()
            )
            .into_bytes(),
        ),
        ("nothing but brackets", "[\n".repeat(1 << 19).into_bytes()),
        ("a long string", format!("id = \"{}\"", "x".repeat(1 << 20)).into_bytes()),
        ("nothing but zeros", vec![0; 1 << 19]),
        ("not UTF-8", vec![0xff; 1 << 19]),
        ("a byte order mark", b"\xef\xbb\xbfformat = 1\n".to_vec()),
        ("line ends of old", b"format = 1\r\rid = 2\r".to_vec()),
        ("escape codes", b"\x1b]0;title\x07\x1b[2J = \"\x9b31m\"".to_vec()),
    ];
    for (what, bytes) in monsters {
        fs::write(&file, bytes).unwrap();
        for args in [["show", path_str(&file)], ["check", path_str(&file)]] {
            let (code, out, err) = home.run(&args);
            let expected = if args[0] == "show" { 65 } else { 1 };
            // What is too large to be read at all is bad data for both.
            assert!(code == expected || code == 65, "{what}: {code} {out} {err}");
            assert!(
                !(out.clone() + &err).chars().any(|c| c != '\n' && heatmap::i18n::text::is_suspect(c)),
                "{what}"
            );
            assert!((out + &err).len() < 60_000, "{what}");
        }
    }
}
