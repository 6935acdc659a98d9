//! The session with a group: what belongs to the meeting and is not written into the group's file.
//!
//! The answers of one person are in memory only while they are given, and leave it only as counts.

use std::collections::{HashMap, HashSet};
use std::path::PathBuf;
use std::sync::Arc;

use jiff::{Span, Timestamp};
use uuid::Uuid;

use super::{Access, Document, Effect, History, Session};
use crate::model::group::{Group, NoHands, NotYet, Tallies};
use crate::model::questionnaire::{DimensionId, Questionnaire, StatementId};
use crate::model::response::Response;
use crate::store::{Stamp, Stored};

/// The most minutes that are counted down.
const MOST_MINUTES: u64 = 99;

#[derive(Debug, Default)]
pub struct GroupSession {
    /// What the group guessed before the reveal.
    pub guesses: Guesses,
    /// The dots that each spot got, where people voted with them.
    pub dots: Dots,
    /// The person whose answers are being given; the group waits.
    pub turn: Option<Turn>,
    /// How many slips were counted in this meeting.
    pub slips: usize,
    /// When the countdown ends.
    pub countdown: Option<Timestamp>,
    /// The folder that was looked through last.
    pub folder: PathBuf,
    /// What became of each file that was read.
    pub statuses: HashMap<PathBuf, ImportStatus>,
    /// The stamps of the files when they were read.
    seen: Arc<HashMap<PathBuf, Stamp>>,
    is_importing: bool,
}

impl GroupSession {
    /// Forgets the meeting. Files that are being read for it still have to arrive.
    pub(super) fn end(&mut self) {
        *self = Self { is_importing: self.is_importing, ..Self::default() };
    }
}

/// What the group expects to see.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Guesses {
    /// The coolest spot.
    pub coolest: Option<DimensionId>,
    /// The spot on which they differ most.
    pub differ: Option<DimensionId>,
}

/// The dots that each spot got. They are counted here and saved nowhere.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dots(HashMap<DimensionId, u32>);

impl Dots {
    pub fn of(&self, id: &DimensionId) -> u32 {
        self.0.get(id).copied().unwrap_or(0)
    }

    /// The most that any spot got.
    pub fn most(&self) -> u32 {
        self.0.values().copied().max().unwrap_or(0)
    }

    pub fn all(&self) -> u32 {
        self.0.values().sum()
    }

    pub fn set(&mut self, id: &DimensionId, dots: u32) {
        self.0.insert(id.clone(), dots);
    }
}

/// One person's answers on their way into a group. They are in memory until they are counted, and then only in the tallies.
#[derive(Debug)]
pub struct Turn {
    pub kind: TurnKind,
    /// The group that waits.
    pub group: Box<Document>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TurnKind {
    /// The facilitator types in a paper slip.
    Slip,
    /// A person sits at the keyboard.
    Person,
}

/// How a turn ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TurnEnd {
    pub kind: TurnKind,
    /// Whether any statement was answered.
    pub is_answered: bool,
    pub is_counted: bool,
}

/// What became of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImportStatus {
    Counted,
    /// It was counted before.
    Again,
    /// It was skipped: why.
    PassedOver(String),
}

/// Which files to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    File(PathBuf),
    /// The files of a folder that are new or have changed since they were read.
    Folder(PathBuf),
    /// The path that a person typed: a file, or all files of a folder.
    Named(PathBuf),
}

/// Files to be read for a group.
#[derive(Debug, Clone)]
pub struct ImportJob {
    pub group: Uuid,
    pub questionnaire: Arc<Questionnaire>,
    /// The ids of the responses that are counted already.
    pub known: HashSet<Uuid>,
    pub source: Source,
    /// The stamps of the files that were read for this group.
    pub seen: Arc<HashMap<PathBuf, Stamp>>,
}

/// Files that were read for a group.
#[derive(Debug)]
pub struct ImportOutcome {
    pub group: Uuid,
    pub tallies: Tallies,
    /// The ids of the responses that are new.
    pub ids: Vec<Uuid>,
    pub files: Vec<(PathBuf, ImportStatus, Option<Stamp>)>,
}

/// How many files and people an import brought.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Imported {
    pub people: u64,
    pub passed_over: usize,
    pub again: usize,
    pub files: Vec<(PathBuf, ImportStatus)>,
}

impl Session {
    /// The document of the open group, also while a person answers for it.
    pub fn group_document(&self) -> Option<&Document> {
        let waiting = self.group.turn.as_ref().map(|turn| &*turn.group);
        waiting.or(self.document.as_ref()).filter(|document| document.is_group())
    }

    /// The open group, as it is in its file.
    pub fn open_group(&self) -> Option<&Group> {
        self.group_document()?.saved.group()
    }

    fn group_document_mut(&mut self) -> Option<&mut Document> {
        match &mut self.group.turn {
            Some(turn) => Some(&mut *turn.group),
            None => self.document.as_mut(),
        }
    }

    /// The number that the statement at a position has on paper, and how many there are: in a turn the statements that a
    /// show of hands has answered are left out, and keep their numbers.
    pub fn statement_number(&self, position: usize) -> (usize, usize) {
        let asked = self.document.as_ref().map(|document| &document.questionnaire);
        let on_paper = self.group.turn.as_ref().map(|turn| &turn.group.questionnaire).or(asked);
        let id = asked.and_then(|questionnaire| questionnaire.at(position)).map(|(.., it)| &it.id);
        let at = id.and_then(|id| on_paper?.position(id.as_str())).unwrap_or(position);
        (at + 1, on_paper.map_or(0, |questionnaire| questionnaire.len()))
    }

    /// Opens a new group and saves it.
    pub fn begin_group(&mut self, group: Group, questionnaire: Arc<Questionnaire>) {
        self.document = Some(Document::begun(self.store.new_file(group), questionnaire, self.changes));
        self.history = History::default();
        self.save();
    }

    /// Changes the open group and saves it.
    pub fn change_group(&mut self, change: impl FnOnce(&mut Group)) {
        let Some(document) = &mut self.document else { return };
        if let Some(group) = document.saved.group_mut() {
            change(group);
        }
        document.find_part();
        self.save();
    }

    /// Begins to take somebody's answers. False when no statement is left to answer; otherwise `Some` of how many are left
    /// out because a show of hands has answered them.
    pub fn begin_turn(&mut self, kind: TurnKind) -> Option<usize> {
        let group = self.document.take_if(|document| document.is_group())?;
        // What a show of hands has answered could not be counted again.
        let by_hands = |id: &StatementId| group.saved.group().is_some_and(|group| group.is_by_hands(id));
        let Some(asked) = group.questionnaire.of_statements(|id| !by_hands(id)) else {
            self.document = Some(group);
            return None;
        };
        let left_out = group.questionnaire.len() - asked.len();
        let key = group.questionnaire.key.clone();
        // It is never written, so it needs no name, time or id. As the oldest of all it has no "last time" either, which
        // would be somebody else's.
        let place = if group.saved.place().is_empty() { group.saved.name() } else { group.saved.place() };
        let response = Response::new(Uuid::nil(), key, Timestamp::UNIX_EPOCH, place.to_owned(), None);
        let answers = Document::begun(Stored::new("", response), Arc::new(asked), 0);
        self.document = Some(Document { access: Access::InMemory, ..answers });
        self.history = History::default();
        self.group.turn = Some(Turn { kind, group: Box::new(group) });
        Some(left_out)
    }

    /// Ends the turn: the answers are counted or discarded, and nothing leads back to them.
    pub fn end_turn(&mut self, counts: bool) -> Option<TurnEnd> {
        let turn = self.group.turn.take()?;
        let answers = self.document.replace(*turn.group)?;
        self.history = History::default();
        let is_answered = answers.answered() > 0;
        let is_counted = counts && is_answered && self.count_answers(&answers);
        if is_counted {
            self.save();
            self.group.slips += usize::from(turn.kind == TurnKind::Slip);
        }
        self.refresh_row();
        Some(TurnEnd { kind: turn.kind, is_answered, is_counted })
    }

    fn count_answers(&mut self, answers: &Document) -> bool {
        let Some(document) = &mut self.document else { return false };
        let questionnaire = Arc::clone(&document.questionnaire);
        let Some(response) = answers.saved.response() else { return false };
        match (Tallies::of(response, &questionnaire), document.saved.group_mut()) {
            (Ok(tallies), Some(group)) => group.merge(&tallies, &questionnaire, []).is_ok(),
            _ => false,
        }
    }

    /// Counts a show of hands: a row of counts for each statement.
    ///
    /// # Errors
    /// More people than can be here, or a statement that was answered in another way.
    pub fn count_hands(&mut self, rows: &[(StatementId, Vec<u64>)], people: u64) -> Result<(), NoHands> {
        let group = self.document.as_mut().and_then(|document| document.saved.group_mut());
        group.map_or(Ok(()), |group| group.count_hands(rows, people))?;
        self.save();
        self.refresh_row();
        Ok(())
    }

    /// Whether shows of hands were typed for the open group that are not counted.
    pub fn has_hands_draft(&self) -> bool {
        let id = self.open_group().map(|group| group.id);
        self.drafts.hands.as_ref().is_some_and(|(group, _)| Some(*group) == id)
    }

    /// Reveals the heatmap of all who are in. Returns how many people were added to an earlier reveal.
    ///
    /// # Errors
    /// Why it cannot be revealed yet.
    pub fn reveal(&mut self) -> Result<Option<u64>, NotYet> {
        let Some(group) = self.document.as_mut().and_then(|document| document.saved.group_mut()) else {
            return Ok(None);
        };
        let before = group.revealed;
        group.reveal()?;
        let added = before.map(|before| group.people() - before);
        self.save();
        self.refresh_row();
        Ok(added)
    }

    /// Counts some minutes down from now on; no minutes end the countdown.
    pub fn count_down(&mut self, minutes: u64) {
        let minutes = i64::try_from(minutes.min(MOST_MINUTES)).unwrap_or(0);
        let end = self.clock.checked_add(Span::new().minutes(minutes)).ok();
        self.group.countdown = end.filter(|_| minutes > 0);
    }

    /// The minutes left of the countdown, rounded up; `None` when there is no countdown.
    pub fn minutes_left(&self) -> Option<u64> {
        let left = self.group.countdown?.as_second().saturating_sub(self.clock.as_second());
        Some(u64::try_from(left).unwrap_or(0).div_ceil(60))
    }

    /// Whether files are being read, so that their result is still to come.
    pub fn is_reading(&self) -> bool {
        self.group.is_importing || self.preview.as_ref().is_some_and(super::Preview::is_checking)
    }

    pub fn is_importing(&self) -> bool {
        self.group.is_importing
    }

    /// Reads files for the open group. False while others are still being read.
    pub fn import(&mut self, source: Source) -> bool {
        if self.group.is_importing {
            return false;
        }
        let Some(document) = &self.document else { return true };
        let Some(group) = document.saved.group() else { return true };
        let job = ImportJob {
            group: group.id,
            questionnaire: Arc::clone(&document.questionnaire),
            known: group.responses().collect(),
            source,
            seen: Arc::clone(&self.group.seen),
        };
        self.group.is_importing = true;
        self.push(Effect::Import(Box::new(job)));
        true
    }

    /// Files were read: their answers are counted. `misfit` is what to say of files that do not fit.
    pub(super) fn on_imported(&mut self, outcome: &mut ImportOutcome, misfit: &str) {
        self.group.is_importing = false;
        self.last_import = None;
        // Meanwhile another group may be open, or this one in another window.
        let document = self.group_document_mut().filter(|document| !document.access.is_look_only());
        let Some(document) = document else { return };
        let questionnaire = Arc::clone(&document.questionnaire);
        let Some(group) = document.saved.group_mut().filter(|group| group.id == outcome.group) else {
            return;
        };
        let mut people = outcome.tallies.people;
        if people > 0 {
            match group.merge(&outcome.tallies, &questionnaire, std::mem::take(&mut outcome.ids)) {
                Ok(()) => {
                    let effect = document.save();
                    self.effects.extend(effect);
                }
                Err(_) => {
                    let passed_over = ImportStatus::PassedOver(misfit.to_owned());
                    outcome.files.iter_mut().for_each(|(_, status, _)| *status = passed_over.clone());
                    people = 0;
                }
            }
        }
        self.refresh_row();
        let stamps = outcome.files.iter().filter_map(|(path, _, stamp)| Some((path.clone(), (*stamp)?)));
        Arc::make_mut(&mut self.group.seen).extend(stamps);
        let files: Vec<_> = outcome.files.drain(..).map(|(path, status, _)| (path, status)).collect();
        let count = |is: fn(&ImportStatus) -> bool| files.iter().filter(|(_, status)| is(status)).count();
        self.last_import = Some(Imported {
            people,
            passed_over: count(|status| matches!(status, ImportStatus::PassedOver(_))),
            again: count(|status| *status == ImportStatus::Again),
            files: files.clone(),
        });
        self.group.statuses.extend(files);
    }
}
