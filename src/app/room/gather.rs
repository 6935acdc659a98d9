//! While answers are gathered: who is in, and the ways to gather.

use super::{files, form, guess, hands, turn};
use crate::app::keys::Command;
use crate::app::{Effect, State, start};

/// What a command does while a group gathers; and, of what the heatmap of a group offers too, there.
pub(in crate::app) fn command(state: &mut State, command: Command) -> Vec<Effect> {
    match command {
        Command::Files => files::open(state),
        Command::Slips => turn::begin(state, turn::Kind::Slip),
        Command::NextPerson => turn::before(state),
        Command::Hands => {
            hands::open(state);
            Vec::new()
        }
        Command::Reveal => guess::open(state),
        Command::Settings => {
            form::open(state);
            Vec::new()
        }
        Command::Back => start::to_start(state),
        _ => Vec::new(),
    }
}
