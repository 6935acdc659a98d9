//! One heatmap with what it was made from: what the formats for programs are made of.

use crate::heatmap::Heatmap;
use crate::model::document::Document;
use crate::model::questionnaire::Questionnaire;

#[derive(Debug, Clone, Copy)]
pub struct One<'a> {
    pub document: &'a Document,
    /// What was answered; of a circle the part that it is about.
    pub questionnaire: &'a Questionnaire,
    /// What came of it, as far as it may be shown.
    pub heatmap: &'a Heatmap,
}
