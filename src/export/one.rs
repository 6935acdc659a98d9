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
    pub whose: Whose<'a>,
    /// What was answered; of a circle the part that it is about.
    pub of: &'a Questionnaire,
    /// What came of it, as far as it may be shown.
    pub heatmap: &'a Heatmap,
}

/// What a heatmap was made from.
#[derive(Debug, Clone, Copy)]
pub enum Whose<'a> {
    /// One person's answers.
    Person(&'a Response),
    /// Many people's.
    Group(&'a Group),
}

impl<'a> One<'a> {
    pub(super) fn id(&self) -> String {
        match self.whose {
            Whose::Person(response) => response.id.to_string(),
            Whose::Group(group) => group.id.to_string(),
        }
    }

    pub(super) fn kind(&self) -> &'static str {
        match self.whose {
            Whose::Person(_) => "response",
            Whose::Group(group) => group.kind.name(),
        }
    }

    pub(super) fn questionnaire(&self) -> &'a QuestionnaireRef {
        match self.whose {
            Whose::Person(response) => &response.questionnaire.key,
            Whose::Group(group) => &group.questionnaire.key,
        }
    }

    pub(super) fn place(&self) -> &'a str {
        match self.whose {
            Whose::Person(response) => &response.place,
            Whose::Group(group) => &group.place,
        }
    }

    pub(super) fn started(&self) -> Option<Timestamp> {
        match self.whose {
            Whose::Person(response) => response.started,
            Whose::Group(group) => Some(group.opened),
        }
    }
}
