//! `heatmap questions`: the available questionnaires.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::args::Questions;
use super::context::{CliContext, standard_input};
use super::group::combined;
use super::{Failure, Outcome, USAGE, print, say};
#[cfg(feature = "pdf")]
use crate::export::pdf;
use crate::export::{sheet, text};
use crate::format::questionnaire::built_in::DEFAULT_ID;
use crate::format::questionnaire::template::{self, Named};
use crate::format::questionnaire::{MOST_BYTES, against, schema};
use crate::i18n::Message;
use crate::i18n::text::fit;
use crate::model::group::Kind;
use crate::model::questionnaire::Questionnaire;
use crate::store::{Error, Installed, read_limited, shown};

pub(super) fn run(mut context: CliContext, command: Questions) -> Outcome {
    match command {
        Questions::List => {
            let mut printed = String::new();
            let mut all = context.catalogue.all();
            let first = |questionnaire: &Questionnaire| questionnaire.key.id != DEFAULT_ID;
            all.sort_by(|a, b| {
                let by_id = (first(a), &a.key.id).cmp(&(first(b), &b.key.id));
                // The newest version first, and its languages below one another.
                by_id.then_with(|| b.key.version.cmp(&a.key.version))
            });
            for found in all {
                let key = &found.key;
                let version = key.version.to_string();
                let _ = writeln!(
                    printed,
                    "{}  {}  {}  {}",
                    fit(&key.id, 24),
                    fit(&version, 8),
                    fit(&key.language, 6),
                    found.title
                );
            }
            print(&printed)
        }
        Questions::Show { id } => {
            let found = context.questionnaire(id)?;
            print(&text::questionnaire(&found, context.columns(), &context.messages))
        }
        Questions::New { file, from } => new(&mut context, &file, from),
        Questions::Install { file } => install(&context, &file),
        Questions::Schema => print(&schema()),
        Questions::Sheet { id, out, circle, force } => {
            let kind = if circle { Kind::Circle } else { Kind::Team };
            let questionnaire = combined(context.questionnaire(id)?, kind)?;
            let bytes = sheet(&context, &questionnaire, &out)?;
            super::out::write(&out, &bytes, Some(force))
        }
    }
}

/// A questionnaire to begin with.
fn new(context: &mut CliContext, file: &Path, from: Option<PathBuf>) -> Outcome {
    let mut named = Named::after(&file.to_string_lossy());
    // One that is available already keeps its id for itself.
    while let Some(id) = named.id.take_if(|id| context.catalogue.newest(id).is_some()) {
        named.id = template::another_id(&id);
    }
    let language = context.messages.language();
    let text = match from {
        None => template::small(language, &named),
        Some(from) => template::copy(&*context.catalogue.choose(&from)?, language, &named),
    };
    super::out::write(file, text.as_bytes(), None)?;
    if let Some(file) = named.file {
        say(&context.messages.with("questions-new", &[("file", file.into())]));
    }
    Ok(())
}

/// Keeps a questionnaire in the data directory.
fn install(context: &CliContext, file: &Path) -> Outcome {
    let bytes = match file.as_os_str() == "-" {
        true => standard_input(MOST_BYTES as u64)?,
        false => read_limited(file)?,
    };
    let (questionnaire, installed) = context.catalogue.install(file, &bytes)?;
    let messages = &context.messages;
    let named = |key: &str, other: &str| {
        let (title, id) = (questionnaire.title.as_str().into(), questionnaire.key.id.as_str().into());
        say(&messages.with(key, &[("title", title), ("id", id), ("other", other.into())]));
    };
    // Something else may stand in its place: a copy made by hand, say.
    if context.catalogue.exact(&questionnaire.key).is_none() {
        return Err(Error::Exists(questionnaire.key.file_name()).into());
    }
    let offered =
        context.catalogue.newest(&questionnaire.key.id).filter(|offered| offered.key != questionnaire.key);
    match (installed, &offered) {
        (Installed::Already, _) => named("questions-installed-already", ""),
        (Installed::New, Some(offered)) => named("questions-installed-beside", &offered.key.to_string()),
        (Installed::New, None) => named("questions-installed", ""),
    }
    // If the version does not say what has changed, heatmaps may be compared that should not be.
    let others = context.catalogue.all();
    let others =
        others.iter().filter(|other| other.key.id == questionnaire.key.id && other.key != questionnaire.key);
    let newest = others
        .max_by_key(|other| (other.key.version.clone(), other.key.language == questionnaire.key.language));
    let is_unlike = |other: &Arc<Questionnaire>| {
        let is_older = questionnaire.key.version < other.key.version;
        let (new, old) = if is_older { (other, &questionnaire) } else { (&questionnaire, other) };
        !against(new, old).faults.is_empty()
    };
    if let Some(other) = newest.filter(|other| is_unlike(other)) {
        named("questions-installed-unlike", &other.key.to_string());
    }
    Ok(())
}

/// The sheet in the format that the name of its file asks for.
fn sheet(context: &CliContext, questionnaire: &Questionnaire, out: &Path) -> Result<Vec<u8>, Failure> {
    let messages = &context.messages;
    let extension = out.extension().map(|extension| extension.to_ascii_lowercase());
    match extension.as_deref().and_then(|extension| extension.to_str()) {
        _ if out.as_os_str() == "-" => Ok(sheet::text(questionnaire, messages).into_bytes()),
        Some("txt") => Ok(sheet::text(questionnaire, messages).into_bytes()),
        Some("html" | "htm") => Ok(sheet::html(questionnaire, messages).into_bytes()),
        Some("pdf") => pdf(questionnaire, context),
        _ => Err(Failure::new(USAGE, Message::of("cli-sheet-ending").put("file", shown(out)))),
    }
}

#[cfg(feature = "pdf")]
fn pdf(questionnaire: &Questionnaire, context: &CliContext) -> Result<Vec<u8>, Failure> {
    let page = |sheet: sheet::Sheet| pdf::Page { svg: sheet.svg, about: sheet.about };
    let pages: Vec<pdf::Page> =
        sheet::pages(questionnaire, &context.messages).into_iter().map(page).collect();
    let texts: String = pages.iter().map(|page| page.about.as_str()).collect();
    super::out::say_lacking(crate::export::lettering::lacking(&texts), &context.messages);
    pdf::document(&pages, &questionnaire.title, &questionnaire.key.language)
        .map_err(|why| Failure::new(super::IO, Message::of("cli-page").why(why)))
}

#[cfg(not(feature = "pdf"))]
fn pdf(_: &Questionnaire, _: &CliContext) -> Result<Vec<u8>, Failure> {
    Err(Failure::new(USAGE, Message::of("cli-no-pdf")))
}
