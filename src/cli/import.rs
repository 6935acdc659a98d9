//! `heatmap import`: other people's responses, and the answers of online forms, taken into the data directory.

use std::collections::HashSet;
use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use uuid::Uuid;

use super::args::Import;
use super::surroundings::Surroundings;
use super::{BAD_DATA, Failure, NO_INPUT, Outcome, say};
use crate::intake::{self, read_form, read_whole, read_whole_line};
use crate::questionnaire::Questionnaire;
use crate::response::{Edit, Response, Stage};
use crate::store::{Entry, Error, Stored, read_any, read_large, shown};

pub(super) fn run(around: &mut Surroundings, import: &Import) -> Outcome {
    let (saved, _) = around.store.saved()?;
    let known = saved.iter().map(Stored::id).collect();
    let mut taking = Taking { around, known, taken: 0, again: 0, refused: 0 };
    for file in &import.files {
        taking.file(file)?;
    }
    let Taking { taken, again, refused, .. } = taking;
    let values = [("taken", taken.into()), ("again", again.into())];
    say(&around.words.with(if again > 0 { "import-said-again" } else { "import-said" }, &values));
    // Told one by one already.
    if taken + again == 0 && refused > 0 { Err(Failure::silent(BAD_DATA)) } else { Ok(()) }
}

/// Responses on their way in.
struct Taking<'a> {
    around: &'a mut Surroundings,
    known: HashSet<Uuid>,
    taken: usize,
    again: usize,
    refused: usize,
}

impl Taking<'_> {
    fn file(&mut self, path: &Path) -> Outcome {
        let extension = path.extension().map(|extension| extension.to_ascii_lowercase());
        match extension.as_deref().and_then(|extension| extension.to_str()) {
            Some("csv" | "tsv") => self.form(path),
            Some("ndjson" | "jsonl") => self.lines(path),
            _ => {
                let bytes = read_any(path)?;
                match read_whole(&bytes) {
                    Ok(response) => self.keep(response, &shown(path)),
                    Err(why) => {
                        self.refuse(&shown(path), &why.with_its_place());
                        Ok(())
                    }
                }
            }
        }
    }

    fn lines(&mut self, path: &Path) -> Outcome {
        let bytes = read_large(path)?;
        for (index, line) in bytes.split(|byte| *byte == b'\n').enumerate() {
            if line.trim_ascii().is_empty() {
                continue;
            }
            let name = format!("{}, line {}", shown(path), index + 1);
            match read_whole_line(line) {
                Ok(response) => self.keep(response, &name)?,
                Err(why) => self.refuse(&name, &why.to_string()),
            }
        }
        Ok(())
    }

    fn form(&mut self, path: &Path) -> Outcome {
        let bytes = read_large(path)?;
        let of = self.questionnaire()?;
        let form = read_form(&bytes, &of, &self.around.words)
            .map_err(|bad| Failure::new(BAD_DATA, format!("{} cannot be read: {bad}.", shown(path))))?;
        if !form.ignored.is_empty() {
            let columns = form.ignored.join(", ");
            let values = [("file", shown(path).into()), ("columns", columns.into())];
            say(&self.around.words.with("import-ignored", &values));
        }
        for row in form.rows {
            match row {
                Ok(row) => {
                    let name = format!("{}, line {}", shown(path), row.line);
                    let mut response = Response::new(row.id, of.key.clone(), now(), String::new(), None);
                    // Nobody knows when it was given.
                    response.started = None;
                    response.apply(Edit::Answers(
                        row.answers.into_iter().map(|(id, answer)| (id, Some(answer))).collect(),
                    ));
                    response.apply(Edit::Stage(Stage::Finished(None)));
                    self.keep(response, &name)?;
                }
                Err(intake::BadRow { line, why }) => {
                    self.refuse(&format!("{}, line {line}", shown(path)), &why)
                }
            }
        }
        Ok(())
    }

    /// What a form is answered with: the questionnaire asked for, or the default one.
    fn questionnaire(&mut self) -> Result<Arc<Questionnaire>, Failure> {
        let found = match self.around.questions.clone() {
            Some(questions) => Some(self.around.catalogue.choose(&questions)?),
            None => self.around.catalogue.default_questionnaire(),
        };
        found.ok_or_else(|| Failure::new(NO_INPUT, "There is no questionnaire at hand."))
    }

    fn refuse(&mut self, name: &str, why: &str) {
        self.refused += 1;
        say(&format!("{name} is passed over: {why}."));
    }

    /// Keeps a response that is not here yet, marked as taken in.
    fn keep(&mut self, mut response: Response, name: &str) -> Outcome {
        if !self.known.insert(response.id) {
            self.again += 1;
            return Ok(());
        }
        let Some(of) = self.around.catalogue.find(&response.questionnaire) else {
            let questionnaire = response.questionnaire.to_string();
            return Err(Error::UnknownQuestionnaire { what: name.to_owned(), questionnaire }.into());
        };
        if let Some(statement) = response.misfits(&of).next() {
            let why = format!("its answer to {statement} is a level that the scale does not have");
            self.refuse(name, &why);
            return Ok(());
        }
        response.imported = Some(now());
        let store = &self.around.store;
        let saved = Stored::from(Entry::new(&store.response_path(&response), response));
        store.save(&mut store.hold_new(&saved)?, &saved, &of)?;
        self.taken += 1;
        Ok(())
    }
}

#[expect(clippy::disallowed_methods, reason = "this is where time comes in")]
fn now() -> Timestamp {
    Timestamp::from_second(Timestamp::now().as_second()).unwrap_or_default()
}
