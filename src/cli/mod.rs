//! The command line: what can be said, and one file a command.

mod actions;
mod args;
mod check;
mod compare;
mod config;
mod context;
mod export;
mod group;
mod import;
mod list;
mod out;
mod progress;
mod questions;
mod saved;
mod screens;
mod settings;
mod show;
mod trash;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::{CommandFactory as _, Parser as _};

use crate::i18n::{Localize, Message, Messages, Reason, text};
use crate::store::{Error as StoreError, reason, shown};
use args::{Args, Command};
use context::CliContext;

/// Why a command did not do what was asked, and with which code the program ends.
#[derive(Debug)]
pub struct Failure {
    code: u8,
    /// What is said of it, in the language that is in force by then; nothing where it needs no words.
    why: Option<Box<dyn Localize>>,
}

/// It ran and found faults.
const FAULTS: u8 = 1;
/// Wrong usage.
const USAGE: u8 = 2;
/// The input data are bad.
const BAD_DATA: u8 = 65;
/// An input is missing or unknown.
const NO_INPUT: u8 = 66;
/// An output cannot be created.
const NO_OUTPUT: u8 = 73;
/// Input or output failed.
const IO: u8 = 74;
/// Added to the number of the signal that ended the program.
const SIGNALLED: u8 = 128;

impl Failure {
    fn new(code: u8, why: impl Localize + 'static) -> Self {
        Self { code, why: Some(Box::new(why)) }
    }

    /// An ending that has been explained already, or needs no words.
    fn silent(code: u8) -> Self {
        Self { code, why: None }
    }

    fn say(&self, messages: &Messages) {
        if let Some(why) = &self.why {
            say(&why.localize(messages));
        }
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        use StoreError as E;
        let code = match error {
            E::IsQuestionnaire(_)
            | E::NotAHeatmap(_)
            | E::Misfit { .. }
            | E::TooLarge(..)
            | E::IsGroup(_)
            | E::Newer { .. }
            | E::Damaged { .. }
            | E::BadQuestionnaire { .. }
            | E::SameVersion { .. } => BAD_DATA,
            E::Exists(_) | E::NoFolder(_) | E::ReservedName(_) => NO_OUTPUT,
            E::Io { .. } | E::Busy { .. } | E::NotALock(_) | E::NotSavedYet => IO,
            // What is named is not there.
            _ => NO_INPUT,
        };
        Self::new(code, error)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            // Whoever reads our output has read enough.
            io::ErrorKind::BrokenPipe => Self::silent(0),
            _ => Self::new(IO, Message::of("cli-output").why(reason(&error))),
        }
    }
}

type Outcome = Result<(), Failure>;

/// Runs the program with the arguments and the environment it was started with.
pub fn main() -> ExitCode {
    crate::frontend::end_on_panic();
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) if error.use_stderr() => {
            // The error quotes arguments, which may hold anything.
            say(text::clean(&error.to_string()).trim_end());
            return ExitCode::from(USAGE);
        }
        Err(help) => {
            let _ = help.print();
            return ExitCode::SUCCESS;
        }
    };
    let common = args.common.clone();
    match run(args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if failure.why.is_some() {
                failure.say(&Messages::new(&settings::language(&common), |_| None));
            }
            ExitCode::from(failure.code)
        }
    }
}

fn run(args: Args) -> Outcome {
    #[cfg(debug_assertions)]
    crate::frontend::panic_if_tested("start");
    let common = &args.common;
    let context = || CliContext::look(common);
    match args.command {
        // What does without settings works where they are damaged too.
        Some(Command::Config { command }) => config::run(&command, common),
        Some(Command::Completions { shell }) => completions(shell),
        Some(Command::Man { directory }) => man(directory.as_deref()),
        Some(Command::Take(take)) if take.preview => screens::preview(common, &take),
        None => screens::start(context()?),
        Some(Command::Take(take)) => screens::take(context()?, &take),
        Some(Command::Show(show)) => show::run(&context()?, &show),
        Some(Command::List(list)) => list::run(&context()?, &list),
        Some(Command::Delete(delete)) => trash::delete(&context()?, &delete),
        Some(Command::Compare(compare)) => compare::run(&context()?, &compare),
        Some(Command::Actions(actions)) => actions::run(&context()?, &actions),
        Some(Command::Group(group)) if group.is_for_screens() => screens::group(context()?, &group),
        Some(Command::Group(group)) => group::run(&mut context()?, &group),
        Some(Command::Import(import)) => import::run(&mut context()?, &import),
        Some(Command::Export(export)) => export::run(&context()?, &export),
        Some(Command::Trash(trash)) => trash::run(&context()?, &trash),
        Some(Command::Check(check)) => check::run(&context()?, &check),
        Some(Command::Questions { command }) => questions::run(context()?, command),
    }
}

/// Writes data to standard output.
fn print(data: &str) -> Outcome {
    print_bytes(data.as_bytes())
}

fn print_bytes(data: &[u8]) -> Outcome {
    let mut out = io::stdout().lock();
    out.write_all(data)?;
    out.flush()?;
    Ok(())
}

/// Writes one JSON document to standard output.
fn print_json(document: &impl serde::Serialize) -> Outcome {
    let json = serde_json::to_string_pretty(document)
        .map_err(|error| Failure::new(IO, Reason::Other(error.to_string())))?;
    print(&format!("{json}\n"))
}

/// Says something that is not data.
fn say(sentence: &str) {
    let _ = writeln!(io::stderr(), "{sentence}");
}

fn completions(shell: clap_complete::Shell) -> Outcome {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), "heatmap", &mut script);
    print_bytes(&script)
}

/// The manual pages: the first one printed, or all of them written into a directory.
fn man(directory: Option<&std::path::Path>) -> Outcome {
    let command = Args::command();
    match directory {
        None => {
            let mut page = Vec::new();
            clap_mangen::Man::new(command).render(&mut page)?;
            print_bytes(&page)
        }
        Some(directory) => clap_mangen::generate_to(command, directory).map_err(|error| {
            let sentence = Message::of("cli-man").put("directory", shown(directory));
            Failure::new(NO_OUTPUT, sentence.why(reason(&error)))
        }),
    }
}
