//! What can be said on the command line, and the help for it.

mod examples;
mod said;
mod values;

use std::path::PathBuf;

use clap::{Args as Options, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::model::settings;
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

/// What every command understands.
#[derive(Debug, Clone, Options)]
pub(super) struct Common {
    /// Keep everything in this directory [also: HEATMAP_DATA_DIR]
    #[arg(long, global = true, value_name = "DIR", value_parser = path())]
    pub(super) data_dir: Option<PathBuf>,
    /// A questionnaire of your own, by file or by id
    #[arg(long, global = true, value_name = "FILE|ID", value_parser = path())]
    pub(super) questions: Option<PathBuf>,
    /// Settings of your own: another file than the usual one
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

/// When to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum When {
    /// On a terminal that has them, unless NO_COLOR is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

impl From<When> for settings::When {
    fn from(when: When) -> Self {
        match when {
            When::Auto => Self::Auto,
            When::Always => Self::Always,
            When::Never => Self::Never,
        }
    }
}

// Put together once it is asked for: most starts name no command.
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
    /// Lay two heatmaps side by side: then and now
    #[command(help_template = TEMPLATE, before_help = COMPARE_EXAMPLES)]
    Compare(Compare),
    /// What you mean to do: list it, add to it, tick it off
    #[command(help_template = TEMPLATE, before_help = ACTIONS_EXAMPLES, args_conflicts_with_subcommands = true)]
    Actions(Actions),
    /// Count many people's answers, and print them as one heatmap
    #[command(help_template = TEMPLATE, before_help = GROUP_EXAMPLES)]
    Group(Group),
    /// Take a heatmap home: pictures, pages and data for people and programs
    #[command(help_template = TEMPLATE, before_help = EXPORT_EXAMPLES)]
    Export(Export),
    /// Take other people's responses and groups, and the answers of online forms, into the data directory
    #[command(help_template = TEMPLATE, before_help = IMPORT_EXAMPLES)]
    Import(Import),
    /// What was deleted
    #[command(help_template = TEMPLATE, before_help = TRASH_EXAMPLES, args_conflicts_with_subcommands = true)]
    Trash(Trash),
    /// Check questionnaires, responses and groups, and report every fault
    #[command(help_template = TEMPLATE, before_help = CHECK_EXAMPLES)]
    Check(Check),
    /// The questionnaires at hand, and writing one of your own
    #[command(help_template = TEMPLATE, before_help = QUESTIONS_EXAMPLES)]
    Questions {
        #[command(subcommand)]
        command: Questions,
    },
    /// The settings: those in force, and a file to begin with
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
    /// Print the settings in force, each with where it came from
    Show,
    /// Print a file of settings to begin with, all of it explained
    Default,
}

#[derive(Debug, Options)]
pub(super) struct Take {
    /// The place you have in mind; then it is not asked for
    #[arg(long, value_name = "TEXT")]
    pub(super) place: Option<String>,
    /// Your name, if you like
    #[arg(long, value_name = "TEXT")]
    pub(super) name: Option<String>,
    /// Go on with a draft: the newest, or the one whose id begins so
    #[arg(long = "continue", value_name = "ID", num_args = 0..=1, default_missing_value = "", conflicts_with_all = ["place", "name"])]
    pub(super) resume: Option<String>,
    /// Walk through a questionnaire without saving anything; its file is followed as it changes
    #[arg(long, conflicts_with = "resume")]
    pub(super) preview: bool,
}

#[derive(Debug, Options)]
pub(super) struct Show {
    /// The beginning of an id, a file, or `last`
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
    /// The beginning of an id, a file in the data directory, or `last`
    #[arg(value_name = "ID", value_parser = named())]
    pub(super) heatmap: String,
}

#[derive(Debug, Options)]
pub(super) struct Compare {
    /// The earlier one: the beginning of an id, a file, or `last`
    #[arg(value_parser = named())]
    pub(super) then: String,
    /// The later one
    #[arg(value_parser = named())]
    pub(super) now: String,
    /// Print the notes of then too
    #[arg(long)]
    pub(super) with_notes: bool,
    /// Print a JSON document
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Debug, Options)]
pub(super) struct Actions {
    /// Those done and let go too
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
    /// Write down something to do, and print its id
    Add(AddAction),
    /// Mark one as done
    Done {
        /// The beginning of its id
        #[arg(value_parser = named())]
        id: String,
    },
    /// Let one go
    LetGo {
        /// The beginning of its id
        #[arg(value_parser = named())]
        id: String,
    },
}

#[derive(Debug, Options)]
pub(super) struct AddAction {
    /// The heatmap it belongs to: the beginning of an id, a file, or `last`
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
    /// Files, folders, ids of saved heatmaps, or `-` for responses as JSON on standard input; with none of them the
    /// screens open
    #[arg(value_name = "FILE|DIR|ID", value_parser = path())]
    pub(super) inputs: Vec<PathBuf>,
    /// What to call it
    #[arg(long, value_name = "TEXT")]
    pub(super) title: Option<String>,
    /// Show it from this many people on; 5 or more
    #[arg(long, value_name = "N")]
    pub(super) minimum: Option<u64>,
    /// 3 or 4 people agreed, before they answered, to open theirs
    #[arg(long)]
    pub(super) by_consent: bool,
    /// People of different places: combine only what is about the person
    #[arg(long)]
    pub(super) circle: bool,
    /// Counts made elsewhere, as CSV: statement,answer,count
    #[arg(long, value_name = "FILE", requires = "people", conflicts_with = "inputs", value_parser = path())]
    pub(super) tallies: Option<PathBuf>,
    /// How many people these counts are of
    #[arg(long, value_name = "N", requires = "tallies")]
    pub(super) people: Option<u64>,
    /// Write the group to a file
    #[arg(long, value_name = "FILE", value_parser = path())]
    pub(super) out: Option<PathBuf>,
    /// End with 1 if something was damaged
    #[arg(long)]
    pub(super) strict: bool,
    /// Print a JSON document
    #[arg(long)]
    pub(super) json: bool,
}

impl Group {
    /// Whether nothing is named to be counted, and nothing asked that the screens do not do: then these open.
    pub(super) fn is_for_screens(&self) -> bool {
        let prints = self.json || self.strict || self.out.is_some() || self.tallies.is_some();
        self.inputs.is_empty() && !prints
    }
}

#[derive(Debug, Options)]
pub(super) struct Import {
    /// Responses and groups (.toml), many of them a line each (.ndjson), or a form's answers a row each (.csv); - reads standard input
    #[arg(required = true, value_name = "FILE", value_parser = path())]
    pub(super) files: Vec<PathBuf>,
}

#[derive(Debug, Options)]
pub(super) struct Export {
    /// The beginning of an id, a file, or `last`; or a folder, as csv or ndjson
    #[arg(default_value = "last", value_name = "HEATMAP|DIR", value_parser = named())]
    pub(super) heatmap: String,
    /// The earlier heatmap to compare it with
    #[arg(long, value_name = "HEATMAP", value_parser = named())]
    pub(super) then: Option<String>,
    /// Where to write it, `-` for standard output; a name is made up when left out
    #[arg(short, long, value_name = "FILE", value_parser = path())]
    pub(super) out: Option<PathBuf>,
    /// svg, png, html, pdf, md, txt, csv, json, ndjson, xlsx, ics or toml; else as the name of the file ends
    #[arg(long, value_name = "FORMAT")]
    pub(super) format: Option<String>,
    /// Only the answers, to be sent to whoever gathers a group
    #[arg(long)]
    pub(super) for_group: bool,
    /// Your notes too
    #[arg(long)]
    pub(super) with_notes: bool,
    /// Your name too
    #[arg(long)]
    pub(super) with_name: bool,
    /// Leave out a group's tiles on which everybody is at or below the middle
    #[arg(long)]
    pub(super) leave_out: bool,
    /// How many pixels a png is wide
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(100..=i64::from(crate::export::svg::WIDEST)))]
    pub(super) width: Option<u32>,
    /// Write over a file that is there
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
    /// Bring a deleted heatmap back
    Restore {
        /// The beginning of its id, a file in the trash, or `last` for the last one deleted
        #[arg(value_parser = named())]
        id: String,
    },
}

#[derive(Debug, Options)]
pub(super) struct Check {
    /// What to check; `-` reads standard input
    #[arg(required = true, value_name = "FILE", value_parser = path())]
    pub(super) files: Vec<PathBuf>,
    /// Hold a translation or a new version against the questionnaire that it was made from, a file or an id
    #[arg(long, value_name = "FILE|ID", value_parser = path())]
    pub(super) against: Option<PathBuf>,
    /// Print a JSON document
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Debug, Subcommand)]
pub(super) enum Questions {
    /// List the questionnaires at hand
    List,
    /// Print a questionnaire for reading
    Show {
        /// Its id or file; the default one when left out
        #[arg(value_parser = path())]
        id: Option<PathBuf>,
    },
    /// Write a questionnaire to begin with: small, complete and with comments
    #[command(help_template = TEMPLATE, before_help = NEW_EXAMPLES)]
    New {
        /// Where to write it; its id and its title come from this name
        #[arg(value_parser = path())]
        file: PathBuf,
        /// Begin with a copy of one that is at hand
        #[arg(long, value_name = "ID|FILE", value_parser = path())]
        from: Option<PathBuf>,
    },
    /// Keep a questionnaire in the data directory, so that it can be chosen by its id
    #[command(help_template = TEMPLATE, before_help = INSTALL_EXAMPLES)]
    Install {
        /// Its file; `-` reads standard input
        #[arg(value_parser = path())]
        file: PathBuf,
    },
    /// Print a JSON Schema of the format, with which editors complete and check
    #[command(help_template = TEMPLATE, before_help = SCHEMA_EXAMPLES)]
    Schema,
    /// Write the questionnaire for paper: one A4 page that everybody fills in at the same time
    #[command(help_template = TEMPLATE, before_help = SHEET_EXAMPLES)]
    Sheet {
        /// Its id or file; the default one when left out
        #[arg(value_parser = path())]
        id: Option<PathBuf>,
        /// Where to write it: a .pdf, a .html or a .txt file, or `-` for text on standard output
        #[arg(short, long, value_name = "FILE", value_parser = path())]
        out: PathBuf,
        /// For people of different places: only what is about the person
        #[arg(long)]
        circle: bool,
        /// Write over a file that is there
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
