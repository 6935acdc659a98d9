//! What is open and saved, and what can be done with it: used by the screens, line mode and the commands alike.
//!
//! A session does nothing outside: it pushes effects and receives events.

mod actions;
mod comparison;
mod document;
mod drafts;
mod event;
pub mod export;
mod group;
mod history;
mod library;
mod preview;
mod undo;
pub mod wording;

use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::format::questionnaire::built_in::DEFAULT_ID;
use crate::i18n::{Messages, Reason};
use crate::model::questionnaire::{Questionnaire, StatementId};
use crate::model::response::{Answer, Edit, Response};
use crate::store::{Error, Store, Stored, Trashed};

pub use actions::{Act, Acted};
pub use comparison::{
    Since, are_of_one_place, can_compare, dates, done_between, have_one_name, heading, heading_as,
};
pub use document::{Document, Saving};
pub use drafts::{ActionDraft, ActionTexts, BeginDraft, Drafts, GroupDraft, HandsDraft, RevealRule};
pub use event::{Access, AppEvent, Effect, Notice, Save, Saved, Stamp};
pub use group::{
    Dots, GroupSession, Guesses, ImportJob, ImportOutcome, ImportStatus, Imported, Source, Turn, TurnEnd,
    TurnKind,
};
pub use history::{Change, Direction, History};
pub use library::{Library, Row};
pub use preview::{CHECK, Preview};
pub use undo::Step;

#[derive(Debug)]
pub struct Session {
    /// The open response or group.
    pub document: Option<Document>,
    /// What is saved.
    pub library: Library,
    /// The questionnaires that a new heatmap can be made with, the first offered first.
    pub questionnaires: Vec<Arc<Questionnaire>>,
    pub history: History,
    pub drafts: Drafts,
    /// What is in the trash, once it was listed: the last deleted first.
    pub trash: Option<Vec<Trashed>>,
    pub group: GroupSession,
    /// The questionnaire that is tried while it is written: then nothing is saved.
    pub preview: Option<Preview>,
    /// Why saving fails, while it does.
    pub trouble: Option<Reason>,
    pub store: Store,
    pub today: Date,
    pub zone: TimeZone,
    /// The time of the last tick or stamp.
    pub clock: Timestamp,
    /// What the last import brought.
    pub last_import: Option<Imported>,
    /// A document that was opened and that no screen has taken yet.
    opened: Option<Document>,
    /// The undo or redo that waits until its document is open.
    waiting_step: Option<Direction>,
    effects: Vec<Effect>,
    /// The number of the last change of the document that was open before.
    changes: u64,
}

impl Session {
    pub fn new(
        questionnaires: Vec<Arc<Questionnaire>>,
        store: Store,
        (today, zone): (Date, TimeZone),
    ) -> Self {
        Self {
            document: None,
            library: Library::default(),
            questionnaires,
            history: History::default(),
            drafts: Drafts::default(),
            trash: None,
            group: GroupSession::default(),
            preview: None,
            trouble: None,
            store,
            today,
            zone,
            clock: Timestamp::UNIX_EPOCH,
            last_import: None,
            opened: None,
            waiting_step: None,
            effects: Vec::new(),
            changes: 0,
        }
    }

    pub fn push(&mut self, effect: Effect) {
        self.effects.push(effect);
    }

    #[must_use]
    pub fn take_effects(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.effects)
    }

    /// Makes a change of the open document that can be undone, and saves it. True when something changed.
    pub fn edit(&mut self, edit: Edit) -> bool {
        let Some(document) = &mut self.document else { return false };
        let Some(inverse) = document.saved.apply(edit) else { return false };
        self.history.remember(Change::Edit(document.file().to_owned(), inverse));
        self.save();
        true
    }

    /// Makes a change of the open document and saves it; [`Session::remember`] makes it undoable later.
    pub fn edit_without_undo(&mut self, edit: Edit) {
        if self.document.as_mut().is_some_and(|document| document.saved.apply(edit).is_some()) {
            self.save();
        }
    }

    /// Remembers how to undo changes of the open document that were made without undo.
    pub fn remember(&mut self, inverse: Edit) {
        if let Some(document) = &self.document {
            self.history.remember(Change::Edit(document.file().to_owned(), inverse));
        }
    }

    /// Saves the open document.
    pub(super) fn save(&mut self) {
        let effect = self.document.as_mut().and_then(Document::save);
        self.effects.extend(effect);
    }

    /// Begins a response. Its file is created with the first answer.
    pub fn begin_response(&mut self, stamp: Stamp, draft: &BeginDraft) -> bool {
        let Some(questionnaire) = self.questionnaires.get(draft.chosen).cloned() else { return false };
        let name = Some(draft.name.clone()).filter(|name| !name.is_empty());
        let key = questionnaire.key.clone();
        let response = Response::new(stamp.id, key, stamp.at, draft.place.clone(), name);
        let saved = self.store.new_file(response);
        let mut document = Document::begun(saved, questionnaire, self.changes);
        if self.preview.is_some() {
            document.access = Access::InMemory;
        }
        self.document = Some(document);
        self.drafts.begin = None;
        true
    }

    /// Asks for a saved document: [`AppEvent::Opened`] or [`AppEvent::NotOpened`] follows.
    pub fn open(&mut self, saved: Stored) {
        self.push(Effect::Open(Box::new(saved)));
    }

    /// The document that was just opened becomes the open one. A document that no screen takes is closed again.
    pub fn take_opened(&mut self) -> bool {
        self.take(false)
    }

    /// The same for a document that was opened to change something in it, or to undo or redo: what was done before can still
    /// be undone.
    pub fn take_opened_for_change(&mut self) -> bool {
        self.take(true)
    }

    fn take(&mut self, for_change: bool) -> bool {
        let Some(mut document) = self.opened.take() else { return false };
        self.close();
        if document.access == Access::Unsaved {
            // Saved once more, so that what shows as saved is.
            document.saving.answers = 0;
            self.effects.extend(document.save());
        }
        if document.is_group() && !for_change {
            // What was done before, perhaps in one's own heatmap, cannot be undone at a shared screen.
            self.history = History::default();
        }
        self.document = Some(document);
        true
    }

    /// Closes the document that no screen took.
    pub fn close_untaken(&mut self) {
        if let Some(document) = self.opened.take()
            && !document.access.is_look_only()
        {
            self.push(Effect::Close(document.path));
        }
    }

    /// Closes the open document: the library shows what has become of it, and other windows may change it.
    pub fn close(&mut self) {
        let Some(document) = self.document.take() else { return };
        self.changes = document.saving.revision;
        self.group.end();
        if let (false, Some(response)) = (document.has_file, document.saved.response()) {
            // What was typed is there again at the next beginning.
            let name = response.name.clone().unwrap_or_default();
            let place = response.place.clone();
            self.drafts.begin = Some(BeginDraft { place, name, ..BeginDraft::default() });
        }
        if !document.access.is_look_only() {
            self.library.put(&document);
            self.push(Effect::Close(document.path));
        }
    }

    pub fn is_look_only(&self) -> bool {
        self.document.as_ref().is_some_and(|document| document.access.is_look_only())
    }

    /// The library shows what has become of the open document.
    pub fn refresh_row(&mut self) {
        if let Some(document) = self.document.as_ref().filter(|document| !document.access.is_look_only()) {
            self.library.put(document);
        }
    }

    /// The answer to a statement in the last heatmap of the open one's place.
    pub fn last_time(&self, statement: &StatementId) -> Option<Answer> {
        let response = self.document.as_ref()?.saved.response()?;
        self.library.last_time(response)?.response()?.answer(statement)
    }

    /// Moves a file to the trash; the library shows it at once.
    pub fn delete(&mut self, path: &Path) -> Option<Row> {
        let row = self.library.take(path);
        self.push(Effect::Delete(path.to_owned()));
        row
    }

    /// Moves a heatmap of the trash back.
    pub fn restore(&mut self, trashed: Trashed) {
        self.history.forget_deletion(trashed.stored.id());
        self.push(Effect::RestoreTrashed(Box::new(trashed)));
        self.push(Effect::List);
    }

    /// What leaving would lose: the key of the message that asks about it.
    pub fn would_lose(&self) -> Option<&'static str> {
        // A turn is in memory only.
        if self.group.turn.is_some() && self.document.as_ref().is_some_and(|open| open.answered() > 0) {
            Some("leave-not-counted")
        } else if self.drafts.hands.is_some() {
            Some("leave-hands")
        } else {
            (!self.drafts.actions.is_empty()).then_some("leave-half-written")
        }
    }

    /// Receives what happened outside. Returns what to say about it.
    pub fn on_event(&mut self, event: &mut AppEvent, messages: &Messages) -> Option<String> {
        match event {
            AppEvent::Stamped(stamp) => self.clock = stamp.at,
            AppEvent::Tick(at) => {
                self.clock = *at;
                let check = self.preview.as_mut().and_then(Preview::check);
                self.effects.extend(check);
            }
            AppEvent::NewDay(today) => self.today = *today,
            AppEvent::Offered(offered) => self.offer(std::mem::take(offered)),
            AppEvent::Opened(saved, questionnaire, access) => {
                let saved = (**saved).clone();
                let document = Document::read(saved, Arc::clone(questionnaire), self.changes);
                self.opened = Some(Document { access: access.clone(), ..document });
            }
            AppEvent::NotOpened(_, why) => {
                if let Some(direction) = self.waiting_step.take() {
                    self.history.pop(direction);
                }
                self.push(Effect::List);
                return Some(error_message(why, messages));
            }
            AppEvent::NotDeleted(path, why) => {
                if let Some(row) = self.history.on_not_deleted(path) {
                    self.library.insert(*row);
                }
                self.push(Effect::List);
                return Some(error_message(why, messages));
            }
            AppEvent::NotRestored(path, why) => {
                self.history.on_not_restored(path);
                self.library.take(path);
                self.push(Effect::List);
                return Some(error_message(why, messages));
            }
            AppEvent::Moved(from, to) => {
                self.history.on_moved(from, to);
                let drafts = self.drafts.actions.iter_mut().filter(|draft| draft.path == *from);
                drafts.for_each(|draft| to.clone_into(&mut draft.path));
                self.push(Effect::List);
            }
            AppEvent::Failed(why) => {
                self.library.is_partial = false;
                return Some(error_message(why, messages));
            }
            AppEvent::Listed { rows, unreadable, is_partial } => {
                self.library.fill(std::mem::take(rows), *unreadable, *is_partial);
                self.library.leave_others_out();
                self.refresh_row();
            }
            AppEvent::TrashListed(trash) => self.trash = Some(std::mem::take(trash)),
            AppEvent::Saved(saved) => {
                let waiting = self.group.turn.as_mut().map(|turn| &mut *turn.group);
                let known = self.document.as_mut().into_iter().chain(waiting);
                known.for_each(|document| document.on_saved(saved));
            }
            AppEvent::Notice(Notice::Conflict(name)) => {
                return Some(messages.with("notice-conflict", &[("name", name.as_str().into())]));
            }
            AppEvent::Notice(Notice::NoLocks) => return Some(messages.text("notice-no-locks").into_owned()),
            AppEvent::Trouble(why) => self.trouble.clone_from(why),
            AppEvent::Imported(outcome) => self.on_imported(outcome, &messages.text("file-misfit")),
            AppEvent::Followed(followed) => {
                let was_read = self.on_followed(followed.take());
                return was_read.then(|| messages.text("preview-followed").into_owned());
            }
            AppEvent::Exported(result) => return Some(result.message(messages)),
            AppEvent::FolderListed(..) => {}
        }
        None
    }

    fn offer(&mut self, offered: Vec<Arc<Questionnaire>>) {
        // Who tries a questionnaire has no other one in mind.
        if self.preview.is_some() {
            return;
        }
        for found in offered {
            match self.questionnaires.iter_mut().find(|known| known.key.id == found.key.id) {
                // The default one was the first that could be read; a newer one may be installed.
                Some(known) if known.key.id == DEFAULT_ID && known.key.version < found.key.version => {
                    *known = found;
                }
                Some(_) => {}
                None => self.questionnaires.push(found),
            }
        }
    }
}

/// What kept something from happening, in one line.
fn error_message(error: &Error, messages: &Messages) -> String {
    match error {
        Error::Missing(_) => messages.text("gone-elsewhere").into_owned(),
        other => other.in_one_line(messages),
    }
}
