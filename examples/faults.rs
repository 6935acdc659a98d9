//! Kills the program, or fails its calls to the file system one by one, and sees what it kept. Linux, with `strace`.
//!
//! `cargo build --release && cargo run --release --example faults -- [--kills N] [--calls] [--errors ENOSPC,EIO,…] [--slow]`
//!
//! `--kills N`: kill -9 at N moments while keys stream in. `--calls`: killed as it enters each call that touches its
//! data. `--errors`: each of these calls fails once with each error; the program must live and have saved everything in
//! the end; how often it said NOT SAVED is counted. `--slow`: syncing takes 300 ms; keys must be answered at once all the
//! same. What the screen showed as saved must be in the files afterwards. Ends with 1 if something was lost.
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

#[path = "../tests/support/pty.rs"]
mod pty;

use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use pty::Terminal;

const PROGRAM: &str = "target/release/heatmap";
const KEYS: &str = "44444";
/// Named where the settings cannot be read.
const SETTINGS: &str = "heatmap/config.toml: ";
/// Of each kind of call, no more than one reads the settings.
const MOST_READING_SETTINGS: usize = 3;
const CALLS: &str = "openat,write,fsync,rename,renameat,renameat2,linkat,unlink,unlinkat,mkdir,mkdirat,fchmod,chmod,flock,\
                     ftruncate,statx,newfstatat";

/// One call of one kind: its name, and its number among those of its thread.
type Call = (String, usize);

struct Trials {
    root: tempfile::TempDir,
    count: usize,
    lost: Vec<String>,
    most: usize,
}

impl Trials {
    fn data(&self) -> PathBuf {
        self.root.path().join("data")
    }

    /// Starts the program anew, under strace with some options if there are any.
    fn start(&self, strace: &str) -> Terminal {
        let _ = std::fs::remove_dir_all(self.data());
        std::fs::create_dir_all(self.data()).unwrap();
        let program = Path::new(PROGRAM).canonicalize().expect("cargo build --release comes first");
        let wrapper = if strace.is_empty() { String::new() } else { format!("strace -f {strace} ") };
        let line = format!(
            "exec {wrapper}{} --data-dir {} take --place P",
            program.display(),
            self.data().display()
        );
        Terminal::shell((120, 40), self.root.path(), &line)
    }

    /// What the files hold, told by the program itself.
    fn kept(&self) -> Option<usize> {
        let output = Command::new(PROGRAM)
            .arg("--data-dir")
            .arg(self.data())
            .args(["show", "--json"])
            .output()
            .unwrap();
        if output.status.code() == Some(66) {
            return Some(0);
        }
        let document: serde_json::Value = serde_json::from_slice(&output.stdout).ok()?;
        usize::try_from(document["answered"].as_u64()?).ok()
    }

    fn judge(&mut self, what: &str, claimed: usize) {
        self.count += 1;
        self.most = self.most.max(claimed);
        match self.kept() {
            Some(kept) if kept >= claimed => {}
            kept => self.lost.push(format!("{what}: {kept:?} kept, {claimed} shown as saved")),
        }
    }
}

/// The number before "saved" on the screen.
fn claimed(screen: &str) -> usize {
    let before = screen.rsplit(" saved").nth(1).unwrap_or_default();
    let digits: Vec<char> = before.chars().rev().take_while(char::is_ascii_digit).collect();
    digits.into_iter().rev().collect::<String>().parse().unwrap_or(0)
}

/// Types the keys with a gap between, as long as the program runs; whether it said NOT SAVED meanwhile.
fn type_keys(terminal: &mut Terminal, gap: Duration) -> bool {
    let mut warned = false;
    let end = Instant::now() + Duration::from_secs(8);
    while terminal.runs() && !terminal.screen().contains("0 saved") && Instant::now() < end {
        std::thread::sleep(Duration::from_millis(2));
    }
    for key in KEYS.chars() {
        if terminal.runs() {
            terminal.send_if_open(&key.to_string());
            std::thread::sleep(gap);
            warned |= terminal.screen().contains("NOT SAVED");
        }
    }
    warned
}

/// Every call that touches the data, by its kind and its number.
fn calls(trials: &Trials) -> Vec<Call> {
    let log = trials.root.path().join("log");
    let mut terminal = trials.start(&format!("-y -o {} -e trace={CALLS}", log.display()));
    type_keys(&mut terminal, Duration::from_millis(60));
    terminal.send_if_open("q");
    terminal.ended();
    let data = trials.data().to_string_lossy().into_owned();
    let (mut numbers, mut found) = (HashMap::new(), BTreeSet::new());
    for line in std::fs::read_to_string(log).unwrap().lines() {
        let Some((thread, rest)) = line.split_once(char::is_whitespace) else { continue };
        let Some((call, _)) = rest.trim_start().split_once('(') else { continue };
        let number = numbers.entry((thread.to_owned(), call.to_owned())).or_insert(0usize);
        *number += 1;
        if line.contains(&data) {
            found.insert((call.to_owned(), *number));
        }
    }
    found.into_iter().collect()
}

/// A rename is durable only between two syncs: of the file before it, of the directory after it. One that failed does not count:
/// a file that is not there yet cannot be exchanged.
fn syncs_surround_renames(trials: &mut Trials) {
    let log = trials.root.path().join("log");
    let data = trials.data().to_string_lossy().into_owned();
    let text = std::fs::read_to_string(log).unwrap();
    let steps: Vec<&str> = text
        .lines()
        .filter(|line| line.contains(&data) && (line.contains(" fsync(") || line.contains(" rename")))
        .filter(|line| !line.contains(") = -1 "))
        .collect();
    let renames = steps.iter().enumerate().filter(|(_, line)| line.contains(" rename"));
    let mut seen = 0;
    for (at, line) in renames {
        seen += 1;
        let is_sync = |line: Option<&&str>| line.is_some_and(|line| line.contains(" fsync("));
        if !is_sync(at.checked_sub(1).and_then(|at| steps.get(at))) || !is_sync(steps.get(at + 1)) {
            trials.lost.push(format!("a rename without its syncs: {line}"));
        }
    }
    println!("{seen} renames, each between two syncs");
    assert!(seen > 0, "no rename was seen");
}

fn kill_at_moments(trials: &mut Trials, count: u32) {
    for round in 0..count {
        let mut terminal = trials.start("");
        // Spread evenly over the whole of it, from before the first frame to after the last save.
        let moment = Duration::from_micros(u64::from(round) * 180_000 / u64::from(count.max(1)));
        let start = Instant::now();
        let mut keys = KEYS.chars();
        while start.elapsed() < moment {
            if terminal.screen().contains("saved")
                && let Some(key) = keys.next()
            {
                terminal.send_if_open(&key.to_string());
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        let _ = terminal.child.kill();
        terminal.ended();
        let shown = claimed(&terminal.screen());
        trials.judge(&format!("killed after {moment:?}"), shown);
    }
}

fn kill_at_calls(trials: &mut Trials, calls: &[Call]) {
    for (call, number) in calls {
        let options = format!("-o /dev/null -e trace={call} -e inject={call}:signal=KILL:when={number}");
        let mut terminal = trials.start(&options);
        type_keys(&mut terminal, Duration::from_millis(60));
        let _ = terminal.child.kill();
        terminal.ended();
        let shown = claimed(&terminal.screen());
        trials.judge(&format!("killed at {call} {number}"), shown);
    }
}

fn fail_calls(trials: &mut Trials, calls: &[Call], error: &str) {
    let (mut warned, mut refused) = (0, 0);
    for (call, number) in calls {
        let what = format!("{error} at {call} {number}");
        let options = format!("-o /dev/null -e trace={call} -e inject={call}:error={error}:when={number}");
        let mut terminal = trials.start(&options);
        warned += usize::from(type_keys(&mut terminal, Duration::from_millis(60)));
        let has_ended = !terminal.runs();
        if has_ended {
            // Its last words may still be on their way.
            terminal.ended();
        }
        if has_ended && terminal.screen().contains(SETTINGS) {
            // What the settings are is not guessed: it says why, before a key was typed, and nothing is lost.
            refused += 1;
            continue;
        }
        if has_ended {
            trials.count += 1;
            trials.lost.push(format!("{what}: the program ended:\n{}", terminal.screen()));
            continue;
        }
        let end = Instant::now() + Duration::from_secs(4);
        while claimed(&terminal.screen()) < KEYS.len() && Instant::now() < end {
            std::thread::sleep(Duration::from_millis(10));
        }
        terminal.send_if_open("q");
        terminal.ended();
        trials.judge(&what, KEYS.len());
    }
    println!("{error}: NOT SAVED was shown in {warned} of {} runs", calls.len());
    // The first calls of a kind read the settings; a program that refuses to run more often than that is at fault.
    println!("{error}: {refused} runs did not start, for want of the settings");
    if refused > MOST_READING_SETTINGS {
        trials.lost.push(format!("{error}: {refused} runs did not start"));
    }
}

/// How long a key takes to show while every sync takes 300 ms.
fn slow(trials: &mut Trials) {
    let mut terminal = trials.start("-o /dev/null -e trace=fsync -e inject=fsync:delay_enter=300000");
    terminal.wait("0 saved");
    let mut worst = Duration::ZERO;
    for sentence in
        ["On a bad day", "I set time aside", "under pressure", "I ask questions", "When I disagree"]
    {
        let pressed = Instant::now();
        terminal.press("4", sentence);
        worst = worst.max(pressed.elapsed());
    }
    println!("with syncs of 300 ms a key shows after {worst:?} at the most");
    if worst > Duration::from_millis(150) {
        trials.lost.push(format!("a key took {worst:?} while saving was slow"));
    }
    terminal.wait(&format!("{} saved", KEYS.len())).send("q");
    terminal.ended();
    trials.judge("slow syncs", KEYS.len());
}

fn main() -> ExitCode {
    let mut trials = Trials { root: tempfile::tempdir().unwrap(), count: 0, lost: Vec::new(), most: 0 };
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--kills" => {
                kill_at_moments(&mut trials, arguments.next().and_then(|n| n.parse().ok()).expect("a number"))
            }
            "--slow" => slow(&mut trials),
            "--calls" => {
                let calls = calls(&trials);
                println!("{} calls touch the data", calls.len());
                assert!(!calls.is_empty(), "no call touched the data: is strace there?");
                syncs_surround_renames(&mut trials);
                kill_at_calls(&mut trials, &calls);
            }
            "--errors" => {
                let calls = calls(&trials);
                for error in arguments.next().expect("names of errors").split(',') {
                    fail_calls(&mut trials, &calls, error);
                }
            }
            other => panic!("{other} is not known here"),
        }
    }
    println!(
        "{} trials, {} failures; at most {} shown as saved",
        trials.count,
        trials.lost.len(),
        trials.most
    );
    for lost in &trials.lost {
        println!("  {lost}");
    }
    // A test that saw nothing saved has tested nothing.
    ExitCode::from(u8::from(!trials.lost.is_empty() || trials.most == 0))
}
