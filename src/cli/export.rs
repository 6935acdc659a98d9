//! `heatmap export`: a heatmap in a format that people and programs use elsewhere.

use std::path::{Path, PathBuf};

use super::args::Export;
use super::surroundings::Surroundings;
use super::{BAD_DATA, Failure, Outcome, USAGE, say};
use crate::app::compare::done_between;
use crate::app::take_home::{Around, Chosen, NotMade, Wishes, boxes, file_name, low_spots, make};
use crate::export::Format;
use crate::export::json::With;
use crate::store::shown;

pub(super) fn run(around: &Surroundings, export: &Export) -> Outcome {
    let named = Path::new(&export.heatmap);
    let format = format(export)?;
    if named.is_dir() {
        return folder(around, export, named, format);
    }
    let (row, _) = around.heatmap(&export.heatmap)?;
    let chosen = match &export.then {
        None => Chosen::One(Box::new(row)),
        Some(then) => {
            let (then, _) = around.heatmap(then)?;
            // The one that was begun first is then, whichever was named first.
            let (then, now) = if then.started() > row.started() { (row, then) } else { (then, row) };
            let done = done_between(&around.library()?, &then, &now, &around.zone());
            Chosen::Two(Box::new(then), Box::new(now), done)
        }
    };
    let wishes = wishes(export);
    let low = low_spots(&chosen);
    if !low.is_empty() && !export.leave_out {
        say(&around.words.with("export-low", &[("titles", low.into())]));
    }
    let zone = around.zone();
    let told = Around { words: &around.words, palette: around.palette(), today: around.today(), zone: &zone };
    let boxes = boxes(format, &chosen, &wishes, told);
    if !boxes.is_empty() {
        say(&around.words.with("export-lacking", &[("letters", boxes.into())]));
    }
    let bytes = make(format, &chosen, &wishes, told).map_err(|why| not_made(&why))?;
    let out = export.out.clone().unwrap_or_else(|| PathBuf::from(file_name(&chosen, format, &zone)));
    super::out::write(&out, &bytes, Some(export.force))?;
    if out.as_os_str() != "-" {
        say(&around.words.with("export-written", &[("file", shown(&out).into())]));
    }
    Ok(())
}

fn not_made(why: &NotMade) -> Failure {
    let code = match why {
        NotMade::NotBuiltIn(_) | NotMade::NotForGroup => USAGE,
        _ => BAD_DATA,
    };
    Failure::new(code, why.to_string())
}

fn wishes(export: &Export) -> Wishes {
    let with = With { notes: export.with_notes, name: export.with_name };
    Wishes { with, leave_out: export.leave_out, width: export.width }
}

/// The format that is asked for, or else that the name of the file asks for.
fn format(export: &Export) -> Result<Format, Failure> {
    if export.for_group {
        return match export.format.as_deref().map(Format::of) {
            None | Some(Some(Format::Toml)) => Ok(Format::Toml),
            Some(_) => Err(Failure::new(USAGE, "For a group, answers are written as toml.")),
        };
    }
    let extension = export.out.as_deref().and_then(Path::extension).and_then(|extension| extension.to_str());
    let asked = export.format.as_deref().or(extension);
    let all = || Format::ALL.map(Format::name).join(", ");
    match asked {
        Some(asked) => Format::of(asked).ok_or_else(|| {
            let asked = crate::text::clean_line(asked);
            Failure::new(USAGE, format!("There is no format {asked}. There are {}.", all()))
        }),
        None => Err(Failure::new(USAGE, format!("Name a file with -o, or a --format: {}.", all()))),
    }
}

/// All responses of a folder as rows or as lines.
fn folder(around: &Surroundings, export: &Export, folder: &Path, format: Format) -> Outcome {
    if !matches!(format, Format::Csv | Format::Ndjson) {
        return Err(Failure::new(USAGE, "A folder is written as csv or ndjson."));
    }
    let zone = around.zone();
    let told = Around { words: &around.words, palette: around.palette(), today: around.today(), zone: &zone };
    let mut bytes = Vec::new();
    for path in around.store.files_in(folder)? {
        let row = match around.heatmap(&path.to_string_lossy()) {
            Ok((row, _)) if row.group().is_none() => row,
            Ok(_) => continue,
            Err(failure) => {
                say(&failure.to_string());
                continue;
            }
        };
        let made = make(format, &Chosen::One(Box::new(row)), &wishes(export), told);
        let made = made.map_err(|why| not_made(&why))?;
        // One header is enough.
        let header = format == Format::Csv && !bytes.is_empty();
        let from =
            if header { made.iter().position(|byte| *byte == b'\n').map_or(0, |at| at + 1) } else { 0 };
        bytes.extend_from_slice(made.get(from..).unwrap_or_default());
    }
    let out = export.out.clone().unwrap_or_else(|| PathBuf::from("-"));
    super::out::write(&out, &bytes, Some(export.force))
}
