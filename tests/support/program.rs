//! The program from outside, with a home of its own.
#![allow(dead_code, reason = "each test uses its own part of it")]

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

use super::pty::Terminal;

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
        let mut command = Command::new(env!("CARGO_BIN_EXE_heatmap"));
        command.env_clear().env("HOME", self.data.path()).env("TZ", "UTC").env("TERM", "xterm-256color");
        command.arg("--data-dir").arg(self.data()).args(args).stdin(Stdio::null());
        command
    }

    pub fn run(&self, args: &[&str]) -> (i32, String, String) {
        said(&self.command(args).output().unwrap())
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

    pub fn response(&self) -> PathBuf {
        let toml = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "toml");
        self.files("responses").into_iter().find(toml).unwrap()
    }
}

pub fn said(output: &Output) -> (i32, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (output.status.code().unwrap_or(-1), text(&output.stdout), text(&output.stderr))
}
