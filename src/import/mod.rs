//! What other people send: counted for a group, nothing of it kept but ids, or read whole, to be kept.

mod cores;
mod files;
mod form;
mod kind;
mod row;
mod sheet;
mod stream;
mod table;
mod tallies;
mod whole;

use std::collections::HashSet;
use std::fmt;
use std::sync::Arc;

use uuid::Uuid;

use crate::format::document::{Fault, Report, Unreadable};
use crate::i18n::{Localize, Messages, Reason};
use crate::model::group::{Kind, Tallies};
use crate::model::questionnaire::{Questionnaire, QuestionnaireRef, StatementId};

pub use crate::format::ndjson::MOST_BYTES_A_LINE;
pub use files::{PassedOver, merge_files};
pub use form::{BadForm, BadRow, Form, OtherCodes, Row, Unread, asked_by, read_form};
pub use kind::{FileKind, is_our_table, is_spreadsheet};
pub use sheet::{key_of, merge, why_not};
pub use stream::{Refused, merge_stream};
pub use table::in_utf8;
pub use tallies::{BadTallies, ReadTallies, read_tallies};
pub use whole::{key_of_line, read_whole, read_whole_line};

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
#[derive(Debug)]
pub enum NotTaken {
    /// It is not finished.
    Draft,
    /// It is a group.
    Group,
    /// It is a group that holds no counts of this questionnaire.
    NoCounts,
    /// It is a group whose heatmap nobody has seen yet.
    NotRevealed,
    /// It is a group of people of different places, on the way into a team.
    Circle,
    /// It is a group of whom some did nothing but hold up cards, so that its counts are of more people than may show.
    Hands,
    /// It is a group that is counted already, or has somebody in it who is.
    Known,
    /// It is a group whose counts are of another scale.
    MisfitOfGroup(StatementId),
    /// It is a questionnaire.
    Questions,
    /// Nothing of what is asked is answered: it would be one more person and nothing else.
    Empty,
    /// It answers something else.
    OtherQuestionnaire(String),
    /// What it answers is not there to be understood with.
    NotAtHand(String),
    /// An answer is a level that the scale does not have.
    Misfit(StatementId),
    /// It was written by a newer program.
    Newer(i64),
    /// It is damaged.
    Damaged(Report),
    /// A line of a stream is damaged; how.
    BadLine(Reason),
    /// A line of a stream says something that would be a fault of a file.
    FaultyLine(Fault),
}

impl From<Unreadable> for NotTaken {
    fn from(unreadable: Unreadable) -> Self {
        match unreadable {
            Unreadable::Newer(format) => Self::Newer(format),
            Unreadable::Damaged(report) => Self::Damaged(report),
        }
    }
}

impl Localize for NotTaken {
    fn localize(&self, messages: &Messages) -> String {
        let with = |key: &str, name: &str, value: &str| messages.with(key, &[(name, value.into())]);
        let key = match self {
            Self::Draft => "not-taken-draft",
            Self::Group => "not-taken-group",
            Self::NoCounts => "not-taken-no-counts",
            Self::NotRevealed => "not-taken-not-revealed",
            Self::Circle => "not-taken-circle",
            Self::Hands => "not-taken-hands",
            Self::Known => "not-taken-known",
            Self::Questions => "not-taken-questions",
            Self::Empty => "not-taken-empty",
            Self::Damaged(_) => "not-taken-damaged",
            Self::MisfitOfGroup(id) => return with("not-taken-misfit-of-group", "id", id.as_str()),
            Self::Misfit(id) => return with("not-taken-misfit", "id", id.as_str()),
            Self::OtherQuestionnaire(other) => return with("not-taken-other", "questionnaire", other),
            Self::NotAtHand(other) => return with("not-taken-not-at-hand", "questionnaire", other),
            Self::Newer(format) => return with("not-taken-newer", "format", &format.to_string()),
            Self::BadLine(why) => return with("not-taken-bad-line", "why", &why.localize(messages)),
            Self::FaultyLine(why) => return with("not-taken-bad-line", "why", &why.localize(messages)),
        };
        messages.text(key).into_owned()
    }
}

impl fmt::Display for NotTaken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.in_english())
    }
}

impl std::error::Error for NotTaken {}

impl NotTaken {
    /// The same, with the place and the kind of the first fault where it is damaged.
    #[must_use]
    pub fn with_its_place(&self, messages: &Messages) -> String {
        let said = self.localize(messages);
        let fault = match self {
            Self::Damaged(report) => report.faults.first().map(|fault| (fault.place(&report.source), fault)),
            _ => None,
        };
        match fault {
            Some(((line, column), fault)) => {
                format!("{said} ({line}:{column}: {})", fault.localize(messages))
            }
            None => said,
        }
    }

    /// Whether something is wrong with it, and it is not just something else.
    #[must_use]
    pub fn is_damage(&self) -> bool {
        matches!(
            self,
            Self::Newer(_)
                | Self::Misfit(_)
                | Self::MisfitOfGroup(_)
                | Self::Damaged(_)
                | Self::BadLine(_)
                | Self::FaultyLine(_)
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
