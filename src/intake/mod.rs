//! What other people send: counted for a group, nothing of it kept but ids, or read whole, to be kept.

mod form;
mod kind;
mod line;
mod sheet;
mod stream;
mod table;
mod tallies;
mod whole;

use std::collections::HashSet;
use std::sync::Arc;

use uuid::Uuid;

use crate::document::Fault;
use crate::group::{Kind, Tallies};
use crate::questionnaire::{Questionnaire, QuestionnaireRef, StatementId};

pub use form::{BadForm, BadRow, Form, Row, Unread, asked_by, read_form};
pub use kind::{FileKind, is_our_table, is_spreadsheet};
pub use line::{MOST_BYTES_A_LINE, key_of_line};
pub use sheet::{key_of, take_in, why_not};
pub use stream::{Refused, take_in_stream};
pub use table::in_utf8;
pub use tallies::{BadTallies, read_tallies};
pub use whole::{Whole, read_whole, read_whole_line};

/// People's answers on their way into a group.
#[derive(Debug)]
pub struct Gathering {
    /// What is answered; for a circle only what is about the person.
    pub of: Arc<Questionnaire>,
    /// Which questionnaire that is, or is a part of.
    pub key: QuestionnaireRef,
    /// Whom it is for; a team unless said otherwise.
    pub kind: Kind,
    /// What was counted.
    pub tallies: Tallies,
    /// The ids of what was counted, so that none counts twice.
    pub ids: HashSet<Uuid>,
}

/// What became of a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// It is counted.
    Counted,
    /// It was counted before.
    Again,
}

/// Why a response is passed over.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotTaken {
    /// It is not finished.
    #[error("it is a draft, not finished yet")]
    Draft,
    /// It is a group.
    #[error("it is a group, not one person's answers")]
    Group,
    /// It is a group that holds no counts of this questionnaire.
    #[error(
        "it is a group without counts; those of fewer than eight people are left out when a group is exported"
    )]
    NoCounts,
    /// It is a group whose heatmap nobody has seen yet.
    #[error("it is a group that is not revealed yet")]
    NotRevealed,
    /// It is a group of people of different places, on the way into a team.
    #[error("it is a circle, people of different places; `--circle` counts what is about them")]
    Circle,
    /// It is a group of whom some did nothing but hold up cards, so that its counts are of more people than may show.
    #[error("it is a group with cards held up, which can only be shown on its own")]
    Hands,
    /// It is a group that is counted already, or has somebody in it who is.
    #[error("it is a group, and it or somebody in it is counted already")]
    Known,
    /// It is a group whose counts are of another scale.
    #[error("it is a group, and its counts of {0} are not of this scale")]
    MisfitOfGroup(StatementId),
    /// It is a questionnaire.
    #[error("it is a questionnaire, not somebody's answers")]
    Questions,
    /// Nothing of what is asked is answered: it would be one more person and nothing else.
    #[error("it has no answers")]
    Empty,
    /// It answers something else.
    #[error("it answers another questionnaire ({0})")]
    OtherQuestionnaire(String),
    /// What it answers is not there to be understood with.
    #[error("it answers the questionnaire {0}, which is not at hand")]
    NotAtHand(String),
    /// An answer is a level that the scale does not have.
    #[error("its answer to {0} is a level that the scale does not have")]
    Misfit(StatementId),
    /// It was written by a newer program.
    #[error("it was written by a newer heatmap (format {0})")]
    Newer(i64),
    /// It is damaged: its text, and its faults.
    #[error("it is damaged")]
    Damaged(String, Vec<Fault>),
    /// A line of a stream is damaged; how, in the words of what read it.
    #[error("it is damaged: {0}")]
    BadLine(String),
}

impl NotTaken {
    /// The same, with the place and the kind of the first fault where it is damaged.
    #[must_use]
    pub fn with_its_place(&self) -> String {
        let fault = match self {
            Self::Damaged(source, faults) => faults.first().map(|fault| (fault.place(source), fault)),
            _ => None,
        };
        match fault {
            Some(((line, column), fault)) => format!("{self} ({line}:{column}: {})", fault.message),
            None => self.to_string(),
        }
    }

    /// Whether something is wrong with it, and it is not just something else.
    #[must_use]
    pub fn is_damage(&self) -> bool {
        matches!(
            self,
            Self::Newer(_) | Self::Misfit(_) | Self::MisfitOfGroup(_) | Self::Damaged(..) | Self::BadLine(_)
        )
    }
}

impl Gathering {
    /// Nobody's answers yet; `known` were counted before.
    #[must_use]
    pub fn new(of: Arc<Questionnaire>, known: HashSet<Uuid>) -> Self {
        let (tallies, key) = (Tallies::new(&of), of.key.clone());
        Self { of, key, kind: Kind::Team, tallies, ids: known }
    }
}
