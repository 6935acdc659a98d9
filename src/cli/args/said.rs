//! What the program was started with. Most starts name no command, and to put all commands together takes most of the time
//! that reading a command line takes: so the flags alone are tried first.

use clap::Parser;

use super::{Args, Common};

impl Args {
    /// What the program was started with.
    ///
    /// # Errors
    /// As clap words them; help is one of them.
    pub(in crate::cli) fn parse_command_line() -> Result<Self, clap::Error> {
        match Flags::try_parse() {
            Ok(Flags { common }) => Ok(Self { common, command: None }),
            Err(_) => Self::try_parse(),
        }
    }
}

/// What every command understands, and nothing else.
#[derive(Debug, Parser)]
#[command(disable_help_flag = true, disable_version_flag = true)]
struct Flags {
    #[command(flatten)]
    common: Common,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_definition_holds_together() {
        Flags::command().debug_assert();
    }

    #[test]
    fn flags_alone_say_what_they_say_among_all_else() {
        let lines = [
            "",
            "--",
            "--plain --lang cy",
            "--data-dir d --palette=mono --color never",
            "--questions q --config c",
            "--data-dir -",
            "show",
            "--lang cy show",
            "--help",
            "-V",
            "--no-such",
            "--data-dir --help",
            "--questions -V",
            "--lang --no-such",
            "--lang -1",
            "--color purple",
            "--plain --plain",
            "d",
        ];
        for line in lines {
            let line: Vec<&str> = ["heatmap"].into_iter().chain(line.split_whitespace()).collect();
            if let Ok(Flags { common }) = Flags::try_parse_from(&line) {
                let all = Args::try_parse_from(&line).unwrap();
                assert_eq!(format!("{common:?}"), format!("{:?}", all.common), "{line:?}");
                assert!(all.command.is_none(), "{line:?}");
            }
        }
        let is_taken = |line: [&str; 3]| Flags::try_parse_from(line).is_ok();
        assert!(is_taken(["heatmap", "--data-dir", "d"]) && !is_taken(["heatmap", "--data-dir", "--help"]));
    }
}
