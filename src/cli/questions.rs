//! `heatmap questions`: the questionnaires at hand.

use std::fmt::Write as _;
use std::path::Path;

use super::args::Questions;
use super::group::combined;
use super::surroundings::Surroundings;
use super::{Failure, Outcome, USAGE, print};
#[cfg(feature = "pdf")]
use crate::export::pdf;
use crate::export::{sheet, text};
use crate::group::Kind;
use crate::questionnaire::Questionnaire;
use crate::store::shown;
use crate::text::fit;
use crate::words::Sentence;

pub(super) fn run(mut around: Surroundings, command: Questions) -> Outcome {
    match command {
        Questions::List => {
            let mut printed = String::new();
            for found in around.catalogue.all() {
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
            let found = around.questionnaire(id)?;
            print(&text::questionnaire(&found, around.columns(), &around.words))
        }
        Questions::Sheet { id, out, circle, force } => {
            let kind = if circle { Kind::Circle } else { Kind::Team };
            let of = combined(around.questionnaire(id)?, kind)?;
            let bytes = sheet(&around, &of, &out)?;
            super::out::write(&out, &bytes, Some(force))
        }
    }
}

/// The sheet in the format that the name of its file asks for.
fn sheet(around: &Surroundings, of: &Questionnaire, out: &Path) -> Result<Vec<u8>, Failure> {
    let words = &around.words;
    let extension = out.extension().map(|extension| extension.to_ascii_lowercase());
    match extension.as_deref().and_then(|extension| extension.to_str()) {
        _ if out.as_os_str() == "-" => Ok(sheet::text(of, words).into_bytes()),
        Some("txt") => Ok(sheet::text(of, words).into_bytes()),
        Some("html" | "htm") => Ok(sheet::html(of, words).into_bytes()),
        Some("pdf") => pdf(of, around),
        _ => Err(Failure::new(USAGE, Sentence::of("cli-sheet-ending").put("file", shown(out)))),
    }
}

#[cfg(feature = "pdf")]
fn pdf(of: &Questionnaire, around: &Surroundings) -> Result<Vec<u8>, Failure> {
    let page = |sheet: sheet::Sheet| pdf::Page { svg: sheet.svg, about: sheet.about };
    let pages: Vec<pdf::Page> = sheet::pages(of, &around.words).into_iter().map(page).collect();
    super::out::tell_lacking(
        &pages.iter().map(|page| page.about.as_str()).collect::<String>(),
        &around.words,
    );
    pdf::document(&pages, &of.title, &of.key.language)
        .map_err(|why| Failure::new(super::IO, Sentence::of("cli-page").why(why)))
}

#[cfg(not(feature = "pdf"))]
fn pdf(_: &Questionnaire, _: &Surroundings) -> Result<Vec<u8>, Failure> {
    Err(Failure::new(USAGE, Sentence::of("cli-no-pdf")))
}
