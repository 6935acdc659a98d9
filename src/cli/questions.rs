//! `heatmap questions`: the questionnaires at hand.

use std::fmt::Write as _;

use super::args::Questions;
use super::surroundings::Surroundings;
use super::{Failure, NO_INPUT, Outcome, print};
use crate::export::text;
use crate::text::fit;

pub(super) fn run(mut around: Surroundings, command: Questions) -> Outcome {
    match command {
        Questions::List => {
            let mut printed = String::new();
            for found in around.catalogue.all() {
                let key = &found.key;
                let version = key.version.to_string();
                let _ = writeln!(
                    printed,
                    "{}  {}  {}  {}",
                    fit(&key.id, 24),
                    fit(&version, 8),
                    fit(&key.language, 6),
                    found.title
                );
            }
            print(&printed)
        }
        Questions::Show { id } => {
            let asked = id.or_else(|| around.questions.clone());
            let found = match asked {
                Some(id) => Some(around.catalogue.choose(&id)?),
                None => around.catalogue.default_questionnaire(),
            };
            let found = found.ok_or_else(|| Failure::new(NO_INPUT, "There is no questionnaire at hand."))?;
            print(&text::questionnaire(&found, around.columns(), &around.words))
        }
    }
}
