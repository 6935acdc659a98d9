//! `heatmap export`: a heatmap in a format that people and programs use elsewhere.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use jiff::tz::TimeZone;

use super::args::Export;
use super::context::CliContext;
use super::{BAD_DATA, Failure, NO_OUTPUT, Outcome, USAGE, say};
use crate::export::json::With;
use crate::export::{Format, table};
use crate::i18n::Message;
use crate::session::done_between;
use crate::session::export::{
    Chosen, ExportContext, ExportOptions, NotMade, boxes, file_name, low_spots, make, notices, of_format,
};
use crate::store::shown;

pub(super) fn run(context: &CliContext, export: &Export) -> Outcome {
    let named = Path::new(&export.heatmap);
    let format = format(export)?;
    if is_folder(context, named) {
        return folder(context, export, named, format);
    }
    let (row, _) = context.heatmap(&export.heatmap)?;
    let source = row.path().to_owned();
    let chosen = match &export.then {
        None => Chosen::One(Box::new(row)),
        Some(then) => {
            let (then, _) = context.heatmap(then)?;
            let now = row;
            let done = done_between(&context.library()?, &then, &now, &context.zone());
            Chosen::Two(Box::new(then), Box::new(now), done)
        }
    };
    let options = options(export);
    let zone = context.zone();
    let export_context = export_context(context, &zone);
    let bytes = make(format, &chosen, &options, export_context).map_err(not_made)?;
    let out = export.out.clone().unwrap_or_else(|| PathBuf::from(file_name(&chosen, format, &zone)));
    if is_same_file(&out, &source) {
        return Err(Failure::new(NO_OUTPUT, Message::of("cli-is-itself").put("file", shown(&out))));
    }
    super::out::write(&out, &bytes, Some(export.force))?;
    say_beside(context, export, format, &chosen);
    super::out::say_lacking(boxes(format, &chosen, &options, export_context), &context.messages);
    say_written(context, &out);
    Ok(())
}

/// What whoever sends it on should know.
fn say_beside(context: &CliContext, export: &Export, format: Format, chosen: &Chosen) {
    let messages = &context.messages;
    if !export.leave_out && format != Format::Calendar {
        for low in low_spots(chosen, messages) {
            say(&low.localize(
                ["export-low", "export-low-by-word", "export-low-of", "export-low-of-by-word"],
                messages,
            ));
        }
    }
    notices(format, chosen, &options(export), messages).iter().for_each(|sentence| say(sentence));
    if chosen.is_turned() {
        say(&messages.text("export-turned"));
    }
}

fn say_written(context: &CliContext, out: &Path) {
    if out.as_os_str() != "-" {
        say(&context.messages.with("export-written", &[("file", shown(out).into())]));
    }
}

fn export_context<'a>(context: &'a CliContext, zone: &'a TimeZone) -> ExportContext<'a> {
    ExportContext { messages: &context.messages, palette: context.palette(), zone }
}

/// Whether a folder is named, and not a heatmap that is called like one.
fn is_folder(context: &CliContext, named: &Path) -> bool {
    named.is_dir() && (named.components().count() > 1 || context.heatmap(&named.to_string_lossy()).is_err())
}

fn is_same_file(a: &Path, b: &Path) -> bool {
    a.canonicalize().is_ok_and(|a| b.canonicalize().is_ok_and(|b| a == b))
}

fn not_made(why: NotMade) -> Failure {
    let code = match why {
        NotMade::NotBuiltIn(_) | NotMade::NotForGroup | NotMade::TooWide { .. } => USAGE,
        _ => BAD_DATA,
    };
    Failure::new(code, why)
}

fn options(export: &Export) -> ExportOptions {
    let with = With { notes: export.with_notes, name: export.with_name };
    ExportOptions { with, leave_out: export.leave_out, width: export.width }
}

/// The format that is asked for, or else that the name of the file asks for. A file is what its name says.
fn format(export: &Export) -> Result<Format, Failure> {
    let usage = |sentence| Err(Failure::new(USAGE, sentence));
    let all = || Format::ALL.map(Format::name).join(", ");
    let extension = export.out.as_deref().and_then(Path::extension).and_then(|extension| extension.to_str());
    let format = if export.for_group {
        match export.format.as_deref().map(Format::of) {
            None | Some(Some(Format::Toml)) => Format::Toml,
            Some(_) => return usage(Message::of("cli-for-group")),
        }
    } else {
        let Some(asked) = export.format.as_deref().or(extension) else {
            return usage(Message::of("cli-which-format").put("all", all()));
        };
        let Some(format) = Format::of(asked) else {
            let asked = crate::i18n::text::clean_line(asked);
            return usage(Message::of("cli-no-format").put("asked", asked).put("all", all()));
        };
        format
    };
    match extension.and_then(Format::of) {
        Some(named) if named != format => {
            usage(Message::of("cli-ending").put("named", named.name()).put("format", format.name()))
        }
        _ => Ok(format),
    }
}

/// All finished responses of a folder as rows or as lines, each person once.
fn folder(context: &CliContext, export: &Export, folder: &Path, format: Format) -> Outcome {
    if !format.is_of_counts() {
        return Err(Failure::new(USAGE, Message::of("cli-folder-format")));
    }
    if export.then.is_some() {
        return Err(Failure::new(USAGE, Message::of("cli-folder-then")));
    }
    let zone = context.zone();
    let export_context = export_context(context, &zone);
    let mut bytes: Vec<u8> = Vec::new();
    let mut seen = HashSet::new();
    let pass_over = |path: &Path, key: &'static str| {
        let why = context.messages.text(key).into_owned();
        say(&context
            .messages
            .with("export-passed-over", &[("file", shown(path).into()), ("why", why.into())]));
    };
    for path in context.store.files_in(folder)? {
        match context.heatmap(&path.to_string_lossy()) {
            Ok((row, _)) if row.group().is_some() => pass_over(&path, "export-is-group"),
            Ok((row, _)) if row.is_draft() => pass_over(&path, "export-is-draft"),
            Ok((row, _)) if !seen.insert(row.id()) => pass_over(&path, "export-is-copy"),
            Ok((row, _)) => {
                let made = make(format, &Chosen::One(Box::new(row)), &options(export), export_context)
                    .map_err(not_made)?;
                let has_header = format == Format::Csv && !bytes.is_empty();
                let after_header = || made.iter().position(|byte| *byte == b'\n').map_or(0, |at| at + 1);
                let from = if has_header { after_header() } else { 0 };
                bytes.extend_from_slice(made.get(from..).unwrap_or_default());
            }
            Err(failure) => failure.say(&context.messages),
        }
    }
    // Without a single person there is still the header.
    if format == Format::Csv && bytes.is_empty() {
        bytes = format!("{}\r\n", table::HEADER.join(",")).into_bytes();
    }
    let out = export.out.clone().unwrap_or_else(|| PathBuf::from("-"));
    super::out::write(&out, &bytes, Some(export.force))?;
    of_format(format, &options(export), &context.messages).iter().for_each(|sentence| say(sentence));
    if export.leave_out {
        say(&context.messages.text("export-leave-out-person"));
    }
    say_written(context, &out);
    Ok(())
}
