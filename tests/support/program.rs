//! The program from outside, with a home of its own.
#![allow(dead_code, reason = "each test uses its own part of it")]

use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

use super::pty::Terminal;

/// The program without arguments and environment. `HEATMAP_EXE` names another build of it, and `HEATMAP_RUNNER` what runs
/// that: with wine, these tests test the program for Windows.
pub fn heatmap() -> Command {
    let Ok(exe) = std::env::var("HEATMAP_EXE") else {
        let mut command = Command::new(env!("CARGO_BIN_EXE_heatmap"));
        command.env_clear();
        return command;
    };
    let mut command = Command::new(std::env::var("HEATMAP_RUNNER").unwrap());
    command.arg(exe).env_clear();
    command.envs(std::env::vars().filter(|(name, _)| name.starts_with("WINE")));
    // Without it wine takes arguments for ASCII.
    command.env("LC_CTYPE", "C.UTF-8");
    command
}

pub struct Program {
    /// Its home.
    pub data: tempfile::TempDir,
}

impl Program {
    pub fn new() -> Self {
        Self { data: tempfile::tempdir().unwrap() }
    }

    pub fn data(&self) -> PathBuf {
        self.data.path().join("data")
    }

    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = heatmap();
        command.env("HOME", self.data.path()).env("TZ", "UTC").env("TERM", "xterm-256color");
        command.arg("--data-dir").arg(self.data()).args(args).stdin(Stdio::null());
        command
    }

    pub fn run(&self, args: &[&str]) -> (i32, String, String) {
        output_of(&self.command(args).output().unwrap())
    }

    pub fn json(&self, args: &[&str]) -> Value {
        let (code, out, err) = self.run(args);
        assert_eq!(code, 0, "{err}");
        serde_json::from_str(&out).unwrap()
    }

    pub fn file(&self, name: &str, content: &str) -> String {
        let path = self.data.path().join(name);
        fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    }

    pub fn terminal(&self, size: (u16, u16), args: &[&str], environment: &[(&str, &str)]) -> Terminal {
        Terminal::start(size, &self.data(), args, environment)
    }

    pub fn take(&self) -> Terminal {
        let mut terminal = self.terminal((80, 24), &["take", "--place", "Team"], &[]);
        terminal.wait("0 saved");
        terminal
    }

    pub fn answered(&self) -> u64 {
        let (code, out, err) = self.run(&["show", "--json"]);
        if code == 66 {
            return 0;
        }
        assert_eq!(code, 0, "{err}");
        serde_json::from_str::<Value>(&out).unwrap()["answered"].as_u64().unwrap()
    }

    pub fn files(&self, name: &str) -> Vec<PathBuf> {
        let mut files: Vec<PathBuf> =
            fs::read_dir(self.data().join(name)).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        files
    }

    /// The responses that were taken in.
    pub fn imported(&self) -> Vec<toml::Table> {
        let is_toml = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "toml");
        let directory = self.data().join("responses");
        let files = if directory.exists() { self.files("responses") } else { Vec::new() };
        let files = files.into_iter().filter(is_toml);
        let tables = files.map(|path| fs::read_to_string(path).unwrap().parse::<toml::Table>().unwrap());
        tables.filter(|table| table.contains_key("imported")).collect()
    }

    /// Runs it with something on standard input.
    pub fn with_input(&self, args: &[&str], input: &[u8]) -> (i32, String, String) {
        let mut command = self.command(args);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let input = input.to_vec();
        let writing = std::thread::spawn(move || stdin.write_all(&input));
        let output = child.wait_with_output().unwrap();
        let _ = writing.join();
        output_of(&output)
    }

    pub fn response(&self) -> PathBuf {
        let toml = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "toml");
        self.files("responses").into_iter().find(toml).unwrap()
    }
}

pub fn output_of(output: &Output) -> (i32, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (output.status.code().unwrap_or(-1), text(&output.stdout), text(&output.stderr))
}
