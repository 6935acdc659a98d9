//! The screens. Each file or folder is a unit: its keys, its state, how it reacts, how it is drawn and described.

mod action_form;
mod actions;
mod begin;
mod blank;
mod compare;
mod dimension;
mod export;
mod faults;
mod grid;
mod group;
mod heatmap;
mod help;
mod note;
mod over_time;
mod review;
mod start;
mod statement;
mod trash;

use super::context::Context;
use super::keys::KeyTable;
use super::screen::{Screen, Target};
use crate::model::questionnaire::DimensionId;

pub use action_form::ActionFormScreen;
pub use actions::ActionsScreen;
pub use begin::BeginScreen;
pub use blank::BlankScreen;
pub use compare::{ChooseScreen, CompareScreen, ComparedScreen, choose_then};
pub use dimension::{DimensionScreen, action_in_words};
pub use export::ExportScreen;
pub use faults::FaultsScreen;
pub use grid::Grid;
pub use group::{
    CountInScreen, FilesScreen, GatherScreen, GroupFormScreen, GuessScreen, HandoverScreen, HandsScreen,
    PresentScreen, SpotScreen, ask_to_count, gather_command,
};
pub use heatmap::HeatmapScreen;
pub use help::HelpScreen;
pub use note::NoteScreen;
pub use over_time::OverTimeScreen;
pub use review::ReviewScreen;
pub use start::StartScreen;
pub use statement::StatementScreen;
pub use trash::TrashScreen;

/// The keys of all screens, in the order of the docs.
pub const KEY_TABLES: &[&KeyTable] = &[
    StartScreen::KEYS,
    StartScreen::FIND_KEYS,
    TrashScreen::KEYS,
    BeginScreen::KEYS,
    BeginScreen::SETTING_KEYS,
    StatementScreen::KEYS,
    ReviewScreen::KEYS,
    HeatmapScreen::KEYS,
    DimensionScreen::KEYS,
    OverTimeScreen::KEYS,
    ChooseScreen::KEYS,
    CompareScreen::KEYS,
    ComparedScreen::KEYS,
    ActionsScreen::KEYS,
    ActionFormScreen::KEYS,
    NoteScreen::KEYS,
    StatementScreen::TURN_KEYS,
    GroupFormScreen::KEYS,
    GroupFormScreen::SETTING_KEYS,
    GatherScreen::KEYS,
    FilesScreen::KEYS,
    HandoverScreen::KEYS,
    CountInScreen::KEYS,
    HandsScreen::KEYS,
    GuessScreen::KEYS,
    HeatmapScreen::GROUP_KEYS,
    SpotScreen::KEYS,
    PresentScreen::KEYS,
    ExportScreen::KEYS,
    ExportScreen::FILE_KEYS,
    BlankScreen::KEYS,
    FaultsScreen::KEYS,
    HelpScreen::KEYS,
];

/// The screens that show the open document: a draft goes on where it was left, a finished one shows its heatmap.
pub fn of_document(cx: &Context) -> Vec<Box<dyn Screen>> {
    let Some(document) = &cx.session.document else { return Vec::new() };
    let review = || -> Vec<Box<dyn Screen>> {
        vec![Box::new(StatementScreen::at(0, cx)), Box::new(ReviewScreen::at(0))]
    };
    match document.first_gap() {
        _ if !document.saved.is_draft() => vec![Box::new(HeatmapScreen::new(cx))],
        _ if document.is_group() => vec![Box::new(GatherScreen::new(cx))],
        _ if document.access.is_look_only() => review(),
        Some(next) => vec![Box::new(StatementScreen::at(next, cx))],
        None => review(),
    }
}

/// The screens above the first that lead to something in the open document.
pub fn path_to(target: &Target, cx: &Context) -> Vec<Box<dyn Screen>> {
    let Some(document) = &cx.session.document else { return Vec::new() };
    if document.is_group() || !document.saved.is_draft() {
        return of_document(cx);
    }
    let statement = |id: &DimensionId| {
        let dimension = document.questionnaire.dimension(id)?;
        dimension.statements.first().map(|statement| statement.position)
    };
    let position = match target {
        Target::Statement(position) => *position,
        Target::Dimension(id) | Target::Note(id) | Target::Action(id, _) => statement(id).unwrap_or(0),
        _ => 0,
    };
    let mut screens: Vec<Box<dyn Screen>> = vec![Box::new(StatementScreen::at(position, cx))];
    if *target == Target::Review {
        screens.push(Box::new(ReviewScreen::at(0)));
    }
    screens
}
