//! What effects do outside: files are opened, saved, moved and listed, time and ids told.

use std::collections::VecDeque;
use std::io;
use std::sync::Arc;

use uuid::Uuid;

use super::events::Sender as Reports;
use super::reader::{Reader, RenderOptions};
use super::saver::{Jobs, Reopened, Saver};
use super::{Ending, Services, now};
use crate::app::{Access, AfterOpen, Effect, Event, Purpose, Row, Stamp, State, update};
use crate::model::questionnaire::Questionnaire;
use crate::store::{Error as StoreError, LookOnly, Opened, Stored, shown};

/// What carries effects out.
pub(super) struct Outside<'a> {
    pub(super) world: &'a Services,
    pub(super) saver: Saver,
    pub(super) reader: Reader,
}

impl<'a> Outside<'a> {
    /// Nothing is open yet; what happens on the threads is reported.
    pub(super) fn new(world: &'a Services, language: &str, reports: &Reports, jobs: Jobs) -> Self {
        let looks = RenderOptions { language: language.to_owned(), palette: world.theme.palette };
        let saver = Saver::new(world.store.clone(), reports.clone(), jobs);
        Self { world, saver, reader: Reader::new(world.store.clone(), looks, reports.clone()) }
    }

    /// Carries effects out, and those that follow from them; `suspend` stops until called again.
    pub(super) fn carry_out(
        &mut self,
        state: &mut State,
        effects: Vec<Effect>,
        mut suspend: impl FnMut() -> io::Result<()>,
    ) -> io::Result<Option<Ending>> {
        let mut queue = VecDeque::from(effects);
        while let Some(effect) = queue.pop_front() {
            let event = match effect {
                Effect::Close(path) => {
                    self.saver.close(path);
                    continue;
                }
                Effect::Stamp(purpose) => stamped(purpose),
                Effect::Open(saved, then) => self.open(*saved, then),
                Effect::Delete(path) => {
                    self.saver.delete(path);
                    continue;
                }
                Effect::Restore(path) => {
                    self.saver.restore(path);
                    continue;
                }
                Effect::List => {
                    self.list(state, None);
                    continue;
                }
                Effect::Save(save) => {
                    self.saver.save(*save);
                    continue;
                }
                Effect::Look(folder) => {
                    self.reader.look(folder);
                    continue;
                }
                Effect::Deliver(parcel) => {
                    self.reader.deliver(parcel);
                    continue;
                }
                Effect::Follow(path, seen) => {
                    self.reader.follow(path, seen);
                    continue;
                }
                Effect::ImportJob(take_in) => {
                    self.reader.take_in(take_in);
                    continue;
                }
                Effect::Suspend => {
                    // The thread that saves is stopped as well.
                    self.saver.settle();
                    suspend()?;
                    continue;
                }
                Effect::Leave => return Ok(Some(Ending::Left)),
            };
            queue.extend(update(state, event));
        }
        Ok(None)
    }

    /// Opens what is saved as it is on the disk now; what we still hold, since its changes could not be saved yet, as
    /// it is in memory.
    fn open(&mut self, known: Stored, then: AfterOpen) -> Event {
        let path = known.path().to_owned();
        let (saved, access) = match self.saver.reopen(&path) {
            Reopened::Unsaved(saved) => (*saved, Access::Unsaved),
            Reopened::StillLocked => (known, Access::Unsaved),
            Reopened::Free => match self.world.store.open(&known) {
                Err(error) => return Event::NotOpened(path, error, then),
                Ok(Opened { saved, held }) => {
                    let access = match held {
                        Ok(held) => {
                            self.saver.hold(held);
                            Access::Ours
                        }
                        Err(LookOnly::Busy(holder)) => Access::Busy(holder.name),
                        Err(LookOnly::Unwritable(why)) => Access::Unwritable(why),
                    };
                    (saved, access)
                }
            },
        };
        match self.questionnaire_of(&saved) {
            Ok(questionnaire) => Event::Opened(Box::new(saved), questionnaire, access, then),
            Err(error) => {
                self.saver.close(path.clone());
                Event::NotOpened(path, error, then)
            }
        }
    }

    fn questionnaire_of(&self, saved: &Stored) -> Result<Arc<Questionnaire>, StoreError> {
        let found = self.world.catalogue.find(saved.questionnaire()).and_then(|of| saved.part(of));
        let Some(questionnaire) = found else {
            let what = format!("“{}”", saved.name());
            let questionnaire = saved.questionnaire().to_string();
            return Err(StoreError::UnknownQuestionnaire { what, questionnaire });
        };
        match saved.misfit(&questionnaire) {
            None => Ok(questionnaire),
            Some(statement) => {
                let (file, statement) = (shown(saved.path()), statement.to_string());
                Err(StoreError::Misfit { file, statement })
            }
        }
    }

    /// Reads which questionnaires there are besides the first.
    pub(super) fn offer(&self, state: &mut State) {
        update(state, Event::Offered(self.world.catalogue.offered()));
    }

    /// Reads what is saved, at most so many files of it; true when that was all.
    pub(super) fn list(&mut self, state: &mut State, most: Option<usize>) -> bool {
        // Who tries a questionnaire has nothing to do with what is saved.
        if state.preview.is_some() {
            return true;
        }
        let (mut saved, errors, whole) = match self.world.store.newest(most) {
            Ok(found) => found,
            Err(error) => {
                state.library.is_partial = false;
                update(state, Event::Failed(error));
                return true;
            }
        };
        // What is not on the disk yet counts as it is here.
        for unsaved in self.saver.unsaved() {
            saved.retain(|known| known.path() != unsaved.path());
            saved.push(unsaved);
        }
        let rows = Row::all(saved, |key| self.world.catalogue.find(key));
        update(state, Event::Listed { rows, unreadable: errors.len(), is_partial: !whole });
        whole
    }
}

#[expect(clippy::disallowed_methods, reason = "this is where randomness comes in")]
fn stamped(purpose: Purpose) -> Event {
    Event::Stamped(purpose, Stamp { at: now(), id: Uuid::new_v4() })
}
