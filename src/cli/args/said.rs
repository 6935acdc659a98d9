//! What the program was started with. Most starts name no command, and to put all commands together takes most of the time
//! that reading a command line takes: so the flags alone are tried first.

use std::ffi::OsString;

use clap::Parser;

use super::{Args, Common};

impl Args {
    /// What the program was started with.
    ///
    /// # Errors
    /// As clap words them; help is one of them.
    pub(in crate::cli) fn said() -> Result<Self, clap::Error> {
        match Flags::try_parse() {
            Ok(Flags { common, rest }) if rest.is_empty() => Ok(Self { common, command: None }),
            _ => Self::try_parse(),
        }
    }
}

/// What every command understands, and whatever else there is.
#[derive(Debug, Parser)]
#[command(disable_help_flag = true, disable_version_flag = true)]
struct Flags {
    #[command(flatten)]
    common: Common,
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    rest: Vec<OsString>,
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
    fn without_a_command_flags_alone_say_the_same() {
        for line in
            ["", "--plain --lang cy", "--data-dir d --palette=mono --color never", "--questions q --config c"]
        {
            let line: Vec<&str> = ["heatmap"].into_iter().chain(line.split_whitespace()).collect();
            let (flags, args) = (Flags::try_parse_from(&line).unwrap(), Args::try_parse_from(&line).unwrap());
            assert_eq!(format!("{:?}", flags.common), format!("{:?}", args.common));
            assert!(flags.rest.is_empty() && args.command.is_none());
        }
        for line in [["heatmap", "show"], ["heatmap", "--help"], ["heatmap", "-V"], ["heatmap", "--no-such"]]
        {
            assert!(!Flags::try_parse_from(line).unwrap().rest.is_empty(), "{line:?}");
        }
    }
}
