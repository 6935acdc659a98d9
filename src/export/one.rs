//! One heatmap with what it was made from: what the formats for programs are made of.

use jiff::Timestamp;

use crate::heatmap::Heatmap;
use crate::model::group::Group;
use crate::model::questionnaire::{Questionnaire, QuestionnaireRef};
use crate::model::response::Response;

/// One heatmap, a person's or a group's.
#[derive(Debug, Clone, Copy)]
pub struct One<'a> {
    /// What it was made from.
    pub subject: Subject<'a>,
    /// What was answered; of a circle the part that it is about.
    pub of: &'a Questionnaire,
    /// What came of it, as far as it may be shown.
    pub heatmap: &'a Heatmap,
}

/// What a heatmap was made from.
#[derive(Debug, Clone, Copy)]
pub enum Subject<'a> {
    /// One person's answers.
    Person(&'a Response),
    /// Many people's.
    Group(&'a Group),
}

impl<'a> One<'a> {
    pub(super) fn id(&self) -> String {
        match self.subject {
            Subject::Person(response) => response.id.to_string(),
            Subject::Group(group) => group.id.to_string(),
        }
    }

    pub(super) fn kind(&self) -> &'static str {
        match self.subject {
            Subject::Person(_) => "response",
            Subject::Group(group) => group.kind.name(),
        }
    }

    pub(super) fn questionnaire(&self) -> &'a QuestionnaireRef {
        match self.subject {
            Subject::Person(response) => &response.questionnaire.key,
            Subject::Group(group) => &group.questionnaire.key,
        }
    }

    pub(super) fn place(&self) -> &'a str {
        match self.subject {
            Subject::Person(response) => &response.place,
            Subject::Group(group) => &group.place,
        }
    }

    pub(super) fn started(&self) -> Option<Timestamp> {
        match self.subject {
            Subject::Person(response) => response.started,
            Subject::Group(group) => Some(group.opened),
        }
    }
}
