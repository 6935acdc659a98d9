//! The real program in a real terminal.
#![allow(dead_code, reason = "each test uses its own part of it")]

use std::io::{Read, Write};
use std::num::NonZero;
use std::path::Path;
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// How long to wait for something to show.
const PATIENCE: Duration = Duration::from_secs(20);

pub struct Terminal {
    master: Box<dyn MasterPty + Send>,
    keyboard: Box<dyn Write + Send>,
    pub child: Box<dyn Child + Send + Sync>,
    output: Receiver<Vec<u8>>,
    parser: vt100::Parser,
    /// Every byte that came.
    pub bytes: Vec<u8>,
}

impl Terminal {
    /// Starts the program with a data directory, in a terminal of this size and with these settings.
    pub fn start(size: (u16, u16), data: &Path, args: &[&str], environment: &[(&str, &str)]) -> Self {
        let mut command = CommandBuilder::new(option_env!("CARGO_BIN_EXE_heatmap").unwrap_or("heatmap"));
        command.args(["--data-dir", data.to_str().unwrap()]);
        command.args(args);
        command.env_clear();
        command.env("TERM", "xterm-256color");
        command.env("HOME", data.parent().unwrap());
        command.cwd(data.parent().unwrap());
        command.env("TZ", "UTC");
        for (name, value) in environment {
            command.env(name, value);
        }
        Self::run(size, command)
    }

    /// Runs a line of a shell in a terminal.
    pub fn shell(size: (u16, u16), home: &Path, line: &str) -> Self {
        let mut command = CommandBuilder::new("sh");
        command.args(["-c", line]);
        command.cwd(home);
        command.env("HOME", home);
        command.env("TERM", "xterm-256color");
        Self::run(size, command)
    }

    fn run((columns, rows): (u16, u16), command: CommandBuilder) -> Self {
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let child = pair.slave.spawn_command(command).unwrap();
        let mut reader = pair.master.try_clone_reader().unwrap();
        let keyboard = pair.master.take_writer().unwrap();
        let (sender, output) = mpsc::channel();
        std::thread::spawn(move || {
            let mut buffer = [0; 65536];
            while let Ok(count @ 1..) = reader.read(&mut buffer) {
                if sender.send(buffer[..count].to_vec()).is_err() {
                    break;
                }
            }
        });
        let parser = vt100::Parser::new(cells(rows), cells(columns), 0);
        Self { master: pair.master, keyboard, child, output, parser, bytes: Vec::new() }
    }

    /// Types keys, as bytes.
    pub fn send(&mut self, keys: &str) -> &mut Self {
        self.keyboard.write_all(keys.as_bytes()).unwrap();
        self.keyboard.flush().unwrap();
        self
    }

    /// Sends bytes that need not be text.
    pub fn send_bytes(&mut self, bytes: &[u8]) -> &mut Self {
        self.keyboard.write_all(bytes).unwrap();
        self.keyboard.flush().unwrap();
        self
    }

    /// Types keys, unless the program has gone meanwhile.
    pub fn send_if_open(&mut self, keys: &str) {
        let _ = self.keyboard.write_all(keys.as_bytes()).and_then(|()| self.keyboard.flush());
    }

    /// Waits until the screen shows a text.
    pub fn wait(&mut self, text: &str) -> &mut Self {
        self.wait_until(text, |screen| screen.contains(text))
    }

    pub fn wait_until(&mut self, what: &str, shown: impl Fn(&str) -> bool) -> &mut Self {
        let end = Instant::now() + PATIENCE;
        while !shown(&self.screen()) {
            assert!(Instant::now() < end, "{what} does not show:\n{}", self.screen());
            self.take(Duration::from_millis(20));
        }
        self
    }

    /// Waits until the terminal is in a state.
    pub fn wait_parsed(&mut self, what: &str, is_so: impl Fn(&vt100::Screen) -> bool) -> &mut Self {
        let end = Instant::now() + PATIENCE;
        while !is_so(self.parsed()) {
            assert!(Instant::now() < end, "{what} does not come:\n{}", self.screen());
            self.take(Duration::from_millis(20));
        }
        self
    }

    /// Types a key and waits until the screen no longer shows a text.
    pub fn press_away(&mut self, keys: &str, text: &str) -> &mut Self {
        self.send(keys).wait_until(&format!("the going of {text}"), |screen| !screen.contains(text))
    }

    /// Types a key and waits until the screen shows a text.
    pub fn press(&mut self, keys: &str, text: &str) -> &mut Self {
        self.send(keys).wait(text)
    }

    /// What the screen shows now.
    pub fn screen(&mut self) -> String {
        self.take(Duration::ZERO);
        self.parser.screen().contents()
    }

    pub fn parsed(&self) -> &vt100::Screen {
        self.parser.screen()
    }

    pub fn resize(&mut self, (columns, rows): (u16, u16)) {
        self.master.resize(PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }).unwrap();
        self.parser.screen_mut().set_size(cells(rows), cells(columns));
    }

    /// Waits until the program has ended, and returns its exit code.
    pub fn ended(&mut self) -> u32 {
        let end = Instant::now() + PATIENCE;
        loop {
            self.take(Duration::from_millis(10));
            if let Some(status) = self.child.try_wait().unwrap() {
                self.take(Duration::from_millis(50));
                return status.exit_code();
            }
            assert!(Instant::now() < end, "the program does not end:\n{}", self.screen());
        }
    }

    /// Waits until nothing more is drawn for a moment, and returns every row of the screen.
    pub fn settled(&mut self) -> Vec<String> {
        let mut before = usize::MAX;
        while before != self.bytes.len() {
            before = self.bytes.len();
            self.take(Duration::from_millis(120));
        }
        let (_, columns) = self.parser.screen().size();
        self.parser.screen().rows(0, columns.get()).map(|row| row.trim_end().to_owned()).collect()
    }

    /// Whether the program still runs.
    pub fn runs(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    fn take(&mut self, wait: Duration) {
        if let Ok(bytes) = self.output.recv_timeout(wait) {
            self.feed(&bytes);
        }
        while let Ok(bytes) = self.output.try_recv() {
            self.feed(&bytes);
        }
    }

    fn feed(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
        self.parser.process(bytes);
    }
}

/// The emulator knows no terminal without cells.
fn cells(count: u16) -> NonZero<u16> {
    NonZero::new(count).unwrap_or(NonZero::<u16>::MIN)
}
