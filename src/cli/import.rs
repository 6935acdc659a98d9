//! `heatmap import`: other people's responses, groups, and the answers of online forms, taken into the data directory.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;
use std::sync::Arc;

use uuid::Uuid;

use super::args::Import;
use super::context::{CliContext, new_id, now, standard_input};
use super::{BAD_DATA, Failure, Outcome, say};
use crate::format::Document;
use crate::import::{self, BadForm, FileKind, Form, NotTaken};
use crate::model::questionnaire::Questionnaire;
use crate::model::response::{Edit, Response};
use crate::store::{Error, MOST_BYTES_OF_A_GROUP, read_any, read_large, shown};

pub(super) fn run(context: &mut CliContext, import: &Import) -> Outcome {
    let (saved, _) = context.store.saved()?;
    let known = saved.iter().map(|saved| saved.id()).collect();
    let mut taking =
        Taking { context, known, taken: 0, groups: 0, again: 0, over: BTreeMap::new(), empty: 0, code: 0 };
    let stopped = import.files.iter().try_for_each(|file| taking.file(file)).err();
    // When saving fails, what was saved before is reported too.
    let code = match &stopped {
        Some(failure) => {
            failure.say(&taking.context.messages);
            failure.code
        }
        None => taking.code(),
    };
    say(&taking.summary());
    if code == 0 { Ok(()) } else { Err(Failure::silent(code)) }
}

/// What can be passed over: the keys of the sentences that count it, in the order of the summary.
const FILES: &str = "import-files-over";
const LINES: &str = "import-lines-over";
const ROWS: &str = "import-rows-over";

/// What is sent, on its way in.
struct Taking<'a> {
    context: &'a mut CliContext,
    /// The ids of all that is here.
    known: HashSet<Uuid>,
    taken: usize,
    groups: usize,
    again: usize,
    /// How much is passed over, by the key of what it is.
    over: BTreeMap<&'static str, usize>,
    /// How many of the rows passed over are nobody's answers, which is no fault.
    empty: usize,
    /// The weightiest of the codes of what is passed over.
    code: u8,
}

impl Taking<'_> {
    /// Takes in what it can of a file, and says what not.
    ///
    /// # Errors
    /// When nothing more can be saved.
    fn file(&mut self, path: &Path) -> Outcome {
        let is_input = path.as_os_str() == "-";
        let kind = FileKind::of(path);
        let bytes = match kind {
            _ if is_input => standard_input(MOST_BYTES_OF_A_GROUP),
            FileKind::Table | FileKind::Text | FileKind::Lines | FileKind::Unknown => {
                read_large(path).map_err(Failure::from)
            }
            _ => read_any(path).map_err(Failure::from),
        };
        let bytes = match bytes {
            Ok(bytes) => import::in_utf8(bytes),
            Err(failure) if !is_input && path.is_dir() => {
                let why = self.context.messages.text("import-folder").into_owned();
                let name = self.name(path);
                self.pass_over(FILES, &name, &why, failure.code);
                return Ok(());
            }
            Err(failure) => {
                self.fail(FILES, &failure);
                return Ok(());
            }
        };
        let kind = if is_input || kind == FileKind::Unknown { FileKind::of_content(&bytes) } else { kind };
        match kind {
            _ if import::is_spreadsheet(&bytes) => self.no_such(path, "import-spreadsheet"),
            FileKind::Spreadsheet => self.no_such(path, "import-spreadsheet"),
            FileKind::Json => self.no_such(path, "import-json"),
            FileKind::Table | FileKind::Text if import::is_our_table(&bytes) => {
                self.no_such(path, "import-our-table")
            }
            FileKind::Table => self.form(path, &bytes),
            FileKind::Lines => self.lines(path, &bytes),
            FileKind::Text | FileKind::Toml | FileKind::Unknown => match import::read_whole(&bytes) {
                Ok(whole) => self.keep(whole, FILES, &self.name(path)),
                // A text is somebody's response, or a table as some spreadsheet programs save it.
                Err(NotTaken::Damaged(..)) if kind == FileKind::Text => self.form(path, &bytes),
                Err(why) => {
                    self.not_taken(FILES, &self.name(path), &why);
                    Ok(())
                }
            },
        }
    }

    /// A file, as it is named.
    fn name(&self, path: &Path) -> String {
        if path.as_os_str() == "-" {
            self.context.messages.text("standard-input").into_owned()
        } else {
            shown(path)
        }
    }

    fn no_such(&mut self, path: &Path, why: &str) -> Outcome {
        let why = self.context.messages.text(why).into_owned();
        let name = self.name(path);
        self.pass_over(FILES, &name, &why, BAD_DATA);
        Ok(())
    }

    fn lines(&mut self, path: &Path, bytes: &[u8]) -> Outcome {
        for (index, line) in bytes.split(|byte| *byte == b'\n').enumerate() {
            if line.trim_ascii().is_empty() {
                continue;
            }
            let name = self.line(path, index as u64 + 1);
            match import::read_whole_line(line) {
                Ok(whole) => self.keep(whole, LINES, &name)?,
                Err(why) => self.not_taken(LINES, &name, &why),
            }
        }
        Ok(())
    }

    fn form(&mut self, path: &Path, bytes: &[u8]) -> Outcome {
        let asked = self.asked_by(bytes)?;
        let key = self.context.store.form_key(new_id())?;
        let messages = &self.context.messages;
        let read =
            |of: Arc<Questionnaire>| import::read_form(bytes, &of, messages, key).map(|form| (of, form));
        let (of, form) = match asked.and_then(read) {
            Ok(read) => read,
            Err(bad) => {
                let why = bad.localize(&self.context.messages);
                let name = self.name(path);
                self.pass_over(FILES, &name, &why, BAD_DATA);
                return Ok(());
            }
        };
        self.tell(path, &form, &of);
        for row in form.rows {
            match row {
                Ok(row) => {
                    let name = self.line(path, row.line);
                    self.keep(response(row, &of).into(), ROWS, &name)?;
                }
                Err(bad) => {
                    let (name, why) = (self.line(path, bad.line), bad.why.localize(&self.context.messages));
                    self.empty += usize::from(!bad.why.is_damage());
                    self.pass_over(ROWS, &name, &why, if bad.why.is_damage() { BAD_DATA } else { 0 });
                }
            }
        }
        Ok(())
    }

    /// The questionnaire that a form asks: the one that is told, in whichever language, or of those at hand.
    fn asked_by(&mut self, bytes: &[u8]) -> Result<Result<Arc<Questionnaire>, BadForm>, Failure> {
        let (context, mut known) = (&mut *self.context, Vec::new());
        if let Some(questions) = &context.questions {
            known.push(context.catalogue.choose(questions)?);
        }
        let chosen = known.first().map(|of| of.key.clone());
        let may_be = |of: &Questionnaire| match &chosen {
            Some(chosen) => of.key != *chosen && of.key.id == chosen.id && of.key.version == chosen.version,
            None => true,
        };
        known.extend(context.catalogue.all().into_iter().filter(|of| may_be(of)));
        Ok(match (import::asked_by(bytes, &known, &context.messages), chosen) {
            (Err(BadForm::NoneFits), Some(chosen)) => Err(BadForm::NoColumn(chosen.id)),
            (asked, _) => asked,
        })
    }

    /// What a form was read as, and how, where that is not plain.
    fn tell(&self, path: &Path, form: &Form, of: &Questionnaire) {
        let messages = &self.context.messages;
        let (title, questions) = (of.title.as_str().into(), of.key.to_string().into());
        let values = [("file", self.name(path).into()), ("title", title), ("questions", questions)];
        say(&messages.with("import-questions", &values));
        for (key, columns) in [
            ("import-ignored", &form.ignored),
            ("import-by-label", &form.by_label),
            ("import-by-number", &form.by_number),
        ] {
            if !columns.is_empty() {
                let values = [("file", self.name(path).into()), ("columns", columns.join(", ").into())];
                say(&messages.with(key, &values));
            }
        }
        if form.short > 0 {
            let values = [("file", self.name(path).into()), ("rows", form.short.into())];
            say(&messages.with("import-short", &values));
        }
    }

    /// A line of a file, as it is named.
    fn line(&self, path: &Path, line: u64) -> String {
        // As a text: a number would be grouped in some languages.
        let values = [("file", self.name(path).into()), ("line", line.to_string().into())];
        self.context.messages.with("import-line", &values)
    }

    fn not_taken(&mut self, piece: &'static str, name: &str, why: &NotTaken) {
        let is_bad = why.is_damage() || matches!(why, NotTaken::Questions);
        let why = why.with_its_place(&self.context.messages);
        self.pass_over(piece, name, &why, if is_bad { BAD_DATA } else { 0 });
    }

    fn pass_over(&mut self, piece: &'static str, name: &str, why: &str, code: u8) {
        say(&self.context.passed_over(name, why));
        self.count_over(piece, code);
    }

    fn fail(&mut self, piece: &'static str, failure: &Failure) {
        failure.say(&self.context.messages);
        self.count_over(piece, failure.code);
    }

    fn count_over(&mut self, piece: &'static str, code: u8) {
        *self.over.entry(piece).or_default() += 1;
        self.code = self.code.max(code);
    }

    /// Keeps what is not here yet. A response is marked as taken in.
    ///
    /// # Errors
    /// When it cannot be saved.
    fn keep(&mut self, mut whole: Document, piece: &'static str, name: &str) -> Outcome {
        let store = &self.context.store;
        if let Document::Response(response) = &mut whole {
            response.imported = Some(now());
        }
        let saved = store.new_file(whole);
        if self.known.contains(&saved.id()) {
            self.again += 1;
            return Ok(());
        }
        let Some(of) = self.context.catalogue.find(saved.questionnaire()) else {
            let questionnaire = saved.questionnaire().to_string();
            self.fail(piece, &Error::UnknownQuestionnaire { what: name.to_owned(), questionnaire }.into());
            return Ok(());
        };
        if let Some(statement) = saved.misfit(&of) {
            let is_group = saved.group().is_some();
            let why = if is_group { NotTaken::MisfitOfGroup(statement) } else { NotTaken::Misfit(statement) };
            self.not_taken(piece, name, &why);
            return Ok(());
        }
        store.save(&mut store.hold_new(&saved)?, &saved, &of)?;
        self.known.insert(saved.id());
        *if saved.group().is_some() { &mut self.groups } else { &mut self.taken } += 1;
        Ok(())
    }

    fn code(&self) -> u8 {
        let is_over = self.over.values().sum::<usize>() > self.empty;
        // Where there was nothing to take at all, what was named is not what it should be.
        if is_over && self.taken + self.groups + self.again == 0 {
            self.code.max(BAD_DATA)
        } else {
            self.code
        }
    }

    fn summary(&self) -> String {
        let messages = &self.context.messages;
        let mut said = Vec::new();
        let values =
            [("taken", self.taken.into()), ("again", self.again.into()), ("groups", self.groups.into())];
        if self.groups > 0 {
            said.push(messages.with("import-groups", &values));
        }
        if self.again > 0 {
            said.push(messages.with("import-said-again", &values));
        } else if self.taken > 0 || self.groups == 0 {
            said.push(messages.with("import-said", &values));
        }
        said.extend(self.over.iter().map(|(key, over)| messages.with(key, &[("over", (*over).into())])));
        said.join(" ")
    }
}

/// What a row of a form says, as a response.
fn response(row: import::Row, of: &Questionnaire) -> Response {
    let mut response = Response::new(row.id, of.key.clone(), now(), String::new(), None);
    let answers = row.answers.into_iter().map(|(id, answer)| (id, Some(answer))).collect();
    response.apply(Edit::Answers(answers));
    // Nobody knows when it was given.
    response.started = None;
    response
}
