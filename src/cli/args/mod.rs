//! The command line's arguments and their help.

mod examples;
mod values;

use std::path::PathBuf;

use clap::{Args as Options, Parser, Subcommand};
use clap_complete::Shell;

use crate::model::settings::When;
use examples::{
    ACTIONS_EXAMPLES, CHECK_EXAMPLES, COMPARE_EXAMPLES, COMPLETIONS_EXAMPLES, CONFIG_EXAMPLES,
    DELETE_EXAMPLES, EXAMPLES, EXPORT_EXAMPLES, GROUP_EXAMPLES, IMPORT_EXAMPLES, INSTALL_EXAMPLES,
    LIST_EXAMPLES, MAN_EXAMPLES, NEW_EXAMPLES, QUESTIONS_EXAMPLES, SCHEMA_EXAMPLES, SHEET_EXAMPLES,
    SHOW_EXAMPLES, TAKE_EXAMPLES, TRASH_EXAMPLES,
};
use values::{named, path};

const TEMPLATE: &str = "{about-with-newline}\n{before-help}{usage-heading} {usage}\n\n{all-args}{after-help}";

/// See where your relationships are warm, where they are cool, and what to do next.
#[derive(Debug, Parser)]
#[command(name = "heatmap", version, help_template = TEMPLATE, before_help = EXAMPLES)]
#[command(
    disable_help_subcommand = true,
    after_help = "Everything stays on this machine unless you send it yourself."
)]
pub(super) struct Args {
    #[command(flatten)]
    pub(super) common: Common,
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

/// Global options: before or after a command's name.
#[derive(Debug, Clone, Options)]
pub(super) struct Common {
    /// Keep everything in this directory [also: HEATMAP_DATA_DIR]
    #[arg(long, global = true, value_name = "DIR", value_parser = path())]
    pub(super) data_dir: Option<PathBuf>,
    /// Use this questionnaire: a file or an id
    #[arg(long, global = true, value_name = "FILE|ID", value_parser = path())]
    pub(super) questions: Option<PathBuf>,
    /// Read settings from this file instead of the usual one
    #[arg(long, global = true, value_name = "FILE", value_parser = path())]
    pub(super) config: Option<PathBuf>,
    /// The language of the screens, such as cy
    #[arg(long, global = true, value_name = "TAG")]
    pub(super) lang: Option<String>,
    /// Ask and answer in lines of text, for screen readers [also: ACCESSIBLE=1]
    #[arg(long, global = true)]
    pub(super) plain: bool,
    /// When to use colours [default: auto]
    #[arg(long, global = true, value_name = "WHEN")]
    pub(super) color: Option<When>,
    /// The colours of heat: vik, cividis, mono [also: HEATMAP_PALETTE]
    #[arg(long, global = true, value_name = "NAME")]
    pub(super) palette: Option<String>,
}

// Deferred, since most starts name no command.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub(super) enum Command {
    /// Answer the statements about a place
    #[command(help_template = TEMPLATE, before_help = TAKE_EXAMPLES)]
    Take(Take),
    /// Print a heatmap
    #[command(help_template = TEMPLATE, before_help = SHOW_EXAMPLES)]
    Show(Show),
    /// List what is saved, newest first
    #[command(help_template = TEMPLATE, before_help = LIST_EXAMPLES)]
    List(List),
    /// Move a heatmap to the trash
    #[command(help_template = TEMPLATE, before_help = DELETE_EXAMPLES)]
    Delete(Delete),
    /// Compare two heatmaps: then and now
    #[command(help_template = TEMPLATE, before_help = COMPARE_EXAMPLES)]
    Compare(Compare),
    /// List, add and tick off actions
    #[command(help_template = TEMPLATE, before_help = ACTIONS_EXAMPLES, args_conflicts_with_subcommands = true)]
    Actions(Actions),
    /// Combine many people's answers into one heatmap and print it
    #[command(help_template = TEMPLATE, before_help = GROUP_EXAMPLES)]
    Group(Group),
    /// Export a heatmap as a picture, pages or data
    #[command(help_template = TEMPLATE, before_help = EXPORT_EXAMPLES)]
    Export(Export),
    /// Import other people's responses, groups and answers from online forms
    #[command(help_template = TEMPLATE, before_help = IMPORT_EXAMPLES)]
    Import(Import),
    /// List and restore what was deleted
    #[command(help_template = TEMPLATE, before_help = TRASH_EXAMPLES, args_conflicts_with_subcommands = true)]
    Trash(Trash),
    /// Check questionnaires, responses and groups, and report every fault
    #[command(help_template = TEMPLATE, before_help = CHECK_EXAMPLES)]
    Check(Check),
    /// List and show questionnaires, and write your own
    #[command(help_template = TEMPLATE, before_help = QUESTIONS_EXAMPLES)]
    Questions {
        #[command(subcommand)]
        command: Questions,
    },
    /// Show the settings in use, or print a settings file to start from
    #[command(help_template = TEMPLATE, before_help = CONFIG_EXAMPLES)]
    Config {
        #[command(subcommand)]
        command: ConfigCommand,
    },
    /// Print a script that lets your shell complete commands
    #[command(help_template = TEMPLATE, before_help = COMPLETIONS_EXAMPLES)]
    Completions {
        /// Which shell
        shell: Shell,
    },
    /// Print the manual, or write its pages into a directory
    #[command(help_template = TEMPLATE, before_help = MAN_EXAMPLES)]
    Man {
        /// Where to write the pages
        #[arg(value_parser = path())]
        directory: Option<PathBuf>,
    },
}

#[derive(Debug, Subcommand)]
pub(super) enum ConfigCommand {
    /// Print the settings in use and where each comes from
    Show,
    /// Print a settings file to start from, with explanations
    Default,
}

#[derive(Debug, Options)]
pub(super) struct Take {
    /// The place you have in mind; skips the question
    #[arg(long, value_name = "TEXT")]
    pub(super) place: Option<String>,
    /// Your name, if you want to give it
    #[arg(long, value_name = "TEXT")]
    pub(super) name: Option<String>,
    /// Continue a draft: the newest, or the one whose id starts with ID
    #[arg(long = "continue", value_name = "ID", num_args = 0..=1, default_missing_value = "", conflicts_with_all = ["place", "name"])]
    pub(super) resume: Option<String>,
    /// Walk through a questionnaire without saving anything; reloads its file when it changes
    #[arg(long, conflicts_with = "resume")]
    pub(super) preview: bool,
}

#[derive(Debug, Options)]
pub(super) struct Show {
    /// The start of an id, a file, or `last`
    #[arg(default_value = "last", value_parser = named())]
    pub(super) heatmap: String,
    /// Print all heatmaps of the same place over time
    #[arg(long)]
    pub(super) history: bool,
    /// Print your notes too
    #[arg(long)]
    pub(super) with_notes: bool,
    /// Print your name too
    #[arg(long)]
    pub(super) with_name: bool,
    /// Print a JSON document
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Debug, Options)]
pub(super) struct List {
    /// Print a JSON document
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Debug, Options)]
pub(super) struct Delete {
    /// The start of an id, a file in the data directory, or `last`
    #[arg(value_name = "ID", value_parser = named())]
    pub(super) heatmap: String,
}

#[derive(Debug, Options)]
pub(super) struct Compare {
    /// The earlier one: the start of an id, a file, or `last`
    #[arg(value_parser = named())]
    pub(super) then: String,
    /// The later one
    #[arg(value_parser = named())]
    pub(super) now: String,
    /// Print the earlier notes too
    #[arg(long)]
    pub(super) with_notes: bool,
    /// Print a JSON document
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Debug, Options)]
pub(super) struct Actions {
    /// Include actions that are done or let go
    #[arg(long)]
    pub(super) all: bool,
    /// Print a JSON document
    #[arg(long)]
    pub(super) json: bool,
    #[command(subcommand)]
    pub(super) command: Option<ActionsCommand>,
}

#[derive(Debug, Subcommand)]
pub(super) enum ActionsCommand {
    /// Add an action and print its id
    Add(AddAction),
    /// Mark an action as done
    Done {
        /// The start of its id
        #[arg(value_parser = named())]
        id: String,
    },
    /// Let an action go
    LetGo {
        /// The start of its id
        #[arg(value_parser = named())]
        id: String,
    },
}

#[derive(Debug, Options)]
pub(super) struct AddAction {
    /// The heatmap it belongs to: the start of an id, a file, or `last`
    #[arg(value_parser = named())]
    pub(super) heatmap: String,
    /// The dimension it is about, by its id or its title
    pub(super) dimension: String,
    /// What will be done
    #[arg(required = true)]
    pub(super) what: Vec<String>,
    /// Who does it
    #[arg(long, value_name = "TEXT")]
    pub(super) who: Option<String>,
    /// With whom
    #[arg(long, value_name = "TEXT")]
    pub(super) buddy: Option<String>,
    /// By when: 2026-12-01, '1 Dec', friday, 'in 2 weeks'
    #[arg(long, value_name = "DATE")]
    pub(super) due: Option<String>,
}

#[derive(Debug, Options)]
pub(super) struct Group {
    /// Files, folders, ids of saved heatmaps, or `-` for responses as JSON on standard input; without them, the
    /// screens open
    #[arg(value_name = "FILE|DIR|ID", value_parser = path())]
    pub(super) inputs: Vec<PathBuf>,
    /// The group's title
    #[arg(long, value_name = "TEXT")]
    pub(super) title: Option<String>,
    /// Show it only from this many people on; 5 or more
    #[arg(long, value_name = "N")]
    pub(super) minimum: Option<u64>,
    /// 3 or 4 people agreed, before they answered, to show theirs
    #[arg(long)]
    pub(super) by_consent: bool,
    /// People from different places: combine only what is about the person
    #[arg(long)]
    pub(super) circle: bool,
    /// Counts made elsewhere, as CSV: statement,answer,count
    #[arg(long, value_name = "FILE", requires = "people", conflicts_with = "inputs", value_parser = path())]
    pub(super) tallies: Option<PathBuf>,
    /// How many people these counts are from
    #[arg(long, value_name = "N", requires = "tallies")]
    pub(super) people: Option<u64>,
    /// Write the group to a file
    #[arg(long, value_name = "FILE", value_parser = path())]
    pub(super) out: Option<PathBuf>,
    /// Exit with 1 if a file was damaged
    #[arg(long)]
    pub(super) strict: bool,
    /// Print a JSON document
    #[arg(long)]
    pub(super) json: bool,
}

impl Group {
    /// Whether the screens open: there is no input, and no option that only printing has.
    pub(super) fn is_for_screens(&self) -> bool {
        let prints = self.json || self.strict || self.out.is_some() || self.tallies.is_some();
        self.inputs.is_empty() && !prints
    }
}

#[derive(Debug, Options)]
pub(super) struct Import {
    /// Responses and groups (.toml; .ndjson with one a line), or a form's answers (.csv with one person a row); `-` reads standard input
    #[arg(required = true, value_name = "FILE", value_parser = path())]
    pub(super) files: Vec<PathBuf>,
}

#[derive(Debug, Options)]
pub(super) struct Export {
    /// The start of an id, a file, or `last`; or a folder, for csv or ndjson
    #[arg(default_value = "last", value_name = "HEATMAP|DIR", value_parser = named())]
    pub(super) heatmap: String,
    /// Compare with this earlier heatmap
    #[arg(long, value_name = "HEATMAP", value_parser = named())]
    pub(super) then: Option<String>,
    /// Where to write it, `-` for standard output; by default a new file in this directory
    #[arg(short, long, value_name = "FILE", value_parser = path())]
    pub(super) out: Option<PathBuf>,
    /// svg, png, html, pdf, md, txt, csv, json, ndjson, xlsx, ics or toml [default: by the file's name]
    #[arg(long, value_name = "FORMAT")]
    pub(super) format: Option<String>,
    /// Only the answers, to send to a group's facilitator
    #[arg(long)]
    pub(super) for_group: bool,
    /// Include your notes
    #[arg(long)]
    pub(super) with_notes: bool,
    /// Include your name
    #[arg(long)]
    pub(super) with_name: bool,
    /// Leave out a group's tiles where everybody is at or below the middle
    #[arg(long)]
    pub(super) leave_out: bool,
    /// The width of a png in pixels
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(100..=i64::from(crate::export::svg::WIDEST)))]
    pub(super) width: Option<u32>,
    /// Overwrite an existing file
    #[arg(long)]
    pub(super) force: bool,
}

#[derive(Debug, Options)]
pub(super) struct Trash {
    /// Print a JSON document
    #[arg(long)]
    pub(super) json: bool,
    #[command(subcommand)]
    pub(super) command: Option<TrashCommand>,
}

#[derive(Debug, Subcommand)]
pub(super) enum TrashCommand {
    /// Restore a deleted heatmap
    Restore {
        /// The start of its id, a file in the trash, or `last` for the last one deleted
        #[arg(value_parser = named())]
        id: String,
    },
}

#[derive(Debug, Options)]
pub(super) struct Check {
    /// What to check; `-` reads standard input
    #[arg(required = true, value_name = "FILE", value_parser = path())]
    pub(super) files: Vec<PathBuf>,
    /// Compare a translation or a new version with its original: a file or an id
    #[arg(long, value_name = "FILE|ID", value_parser = path())]
    pub(super) against: Option<PathBuf>,
    /// Print a JSON document
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Debug, Subcommand)]
pub(super) enum Questions {
    /// List the available questionnaires
    List,
    /// Print a questionnaire for reading
    Show {
        /// Its id or file; the default questionnaire if left out
        id: Option<PathBuf>,
    },
    /// Write a small, complete questionnaire with comments to start from
    #[command(help_template = TEMPLATE, before_help = NEW_EXAMPLES)]
    New {
        /// Where to write it; its id and title come from this name
        file: PathBuf,
        /// Start from a copy of this one
        #[arg(long, value_name = "ID|FILE")]
        from: Option<PathBuf>,
    },
    /// Copy a questionnaire into the data directory, so that you can choose it by its id
    #[command(help_template = TEMPLATE, before_help = INSTALL_EXAMPLES)]
    Install {
        /// Its file; `-` reads standard input
        #[arg(value_parser = path())]
        file: PathBuf,
    },
    /// Print the format's JSON Schema, for editors to complete and check
    #[command(help_template = TEMPLATE, before_help = SCHEMA_EXAMPLES)]
    Schema,
    /// Write the questionnaire for paper: an A4 page for each person to fill in
    #[command(help_template = TEMPLATE, before_help = SHEET_EXAMPLES)]
    Sheet {
        /// Its id or file; the default questionnaire if left out
        id: Option<PathBuf>,
        /// Where to write it: a .pdf, .html or .txt file, or `-` for text on standard output
        #[arg(short, long, value_name = "FILE")]
        out: PathBuf,
        /// For people from different places: only what is about the person
        #[arg(long)]
        circle: bool,
        /// Overwrite an existing file
        #[arg(long)]
        force: bool,
    },
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory as _;

    #[test]
    fn the_definitions_hold_together() {
        Args::command().debug_assert();
    }
}
