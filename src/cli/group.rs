//! `heatmap group`: many people's answers, counted and printed.

use std::collections::{BTreeSet, HashSet};
use std::io::{self, BufRead as _, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::args::{Group as Args, Show};
use super::context::{CliContext, new_id, now, standard_input, unreadable};
use super::progress::Progress;
use super::{BAD_DATA, FAULTS, Failure, NO_INPUT, Outcome, USAGE, print, print_json, say};
use crate::export::{json, text};
use crate::format::group::is_group;
use crate::heatmap::picture::{Marks, Order, Picture};
use crate::heatmap::{FEWEST_FOR_COUNTS, Heatmap, People};
use crate::i18n::{Localize as _, Message};
use crate::import::{self, FileKind, Gathering, PassedOver, ReadTallies, Refused};
use crate::model::group::{Group, Kind, MINIMUM};
use crate::model::questionnaire::{Questionnaire, QuestionnaireRef};
use crate::store::{Deed, Error, MOST_BYTES_OF_A_GROUP, read_any, read_limited, shown};

/// The most rows without a statement that are quoted.
const MOST_QUOTED: usize = 3;

pub(super) fn run(context: &mut CliContext, args: &Args) -> Outcome {
    let minimum = minimum(args)?;
    if args.inputs.is_empty() && args.tallies.is_none() {
        return Err(Failure::new(USAGE, Message::of("cli-count-what")));
    }
    if let Some(heatmap) = saved_group(context, args)? {
        let show = Show { heatmap, history: false, with_notes: false, with_name: false, json: args.json };
        return super::show::run(context, &show);
    }
    let kind = if args.circle { Kind::Circle } else { Kind::Team };
    let (gathering, damaged) = match &args.tallies {
        Some(file) => tallies(context, file, args.people.unwrap_or(0), kind)?,
        None => count(context, args, kind)?,
    };
    let Gathering { of, key, tallies, ids, .. } = gathering;
    let mut group = Group::new(new_id(), key, now(), kind);
    group.title = crate::i18n::text::clean_line(args.title.as_deref().unwrap_or_default());
    (group.minimum, group.by_consent, group.expected) = (minimum, args.by_consent, tallies.people);
    group.merge(&tallies, &of, ids).map_err(|misfit| {
        Failure::new(BAD_DATA, Message::of("cli-count-misfit").put("id", misfit.0.to_string()))
    })?;
    // Below the minimum it stays closed, which is no failure.
    let _ = group.reveal();
    let people = People::Group { people: tallies.people, minimum, by_consent: args.by_consent };
    let heatmap = Heatmap::of(&of, &tallies, people);
    if let Some(out) = &args.out {
        save(out, &group, &of)?;
        if group.revealed.is_none_or(|people| people < FEWEST_FOR_COUNTS) {
            say(&context.messages.with("group-keep-safe", &[("file", shown(out).into())]));
        }
    }
    if args.json {
        print_json(&json::loose(group, &heatmap, &of))?;
    } else {
        print(&printed(context, &group, &heatmap, &of))?;
    }
    if args.strict && damaged > 0 { Err(Failure::silent(FAULTS)) } else { Ok(()) }
}

/// From how many people on the group is shown.
pub(super) fn minimum(args: &Args) -> Result<u64, Failure> {
    let minimum = args.minimum.unwrap_or(MINIMUM);
    if minimum < MINIMUM {
        let sentence = Message::of("cli-minimum").put("minimum", MINIMUM.to_string());
        return Err(Failure::new(USAGE, sentence));
    }
    Ok(minimum)
}

/// The file of the saved group that alone is named, if one is: it is shown as it was revealed.
fn saved_group(context: &CliContext, args: &Args) -> Result<Option<String>, Failure> {
    let [only] = args.inputs.as_slice() else { return Ok(None) };
    if only.as_os_str() == "-" || only.is_dir() {
        return Ok(None);
    }
    let path = match context.store.find(&only.to_string_lossy()) {
        Ok(found) if found.group().is_some() => found.path().to_owned(),
        Err(error) if read_any(only).is_ok_and(|bytes| is_group(&bytes)) => return Err(error.into()),
        _ => return Ok(None),
    };
    let another = args.title.is_some() || args.minimum.is_some() || args.out.is_some();
    if another || args.by_consent || args.circle || args.strict {
        return Err(Failure::new(USAGE, Message::of("cli-saved-group").put("file", shown(&path))));
    }
    Ok(Some(path.to_string_lossy().into_owned()))
}

/// The collective heatmap as text; below what may be shown, that nothing is shown, and why.
fn printed(context: &CliContext, group: &Group, heatmap: &Heatmap, of: &Questionnaire) -> String {
    let (messages, paint) = (&context.messages, context.paint());
    let mut out = text::group_heading(group, messages);
    if heatmap.is_withheld() {
        out.push_str(&text::not_shown(group, messages));
        return out;
    }
    let picture = Picture::of(of, heatmap, &Marks::default(), Order::Questionnaire, messages);
    out.push_str(&text::heatmap(&picture, heatmap, of, paint, messages));
    out
}

/// The part of a questionnaire that a kind of group combines.
pub(super) fn combined(of: Arc<Questionnaire>, kind: Kind) -> Result<Arc<Questionnaire>, Failure> {
    if kind == Kind::Team {
        return Ok(of);
    }
    let about = of.about_the_person().map(Arc::new);
    about.ok_or_else(|| Failure::new(BAD_DATA, Message::of("cli-no-circle")))
}

/// Counts that were made elsewhere; how many of their rows were skipped comes back too.
fn tallies(
    context: &mut CliContext,
    file: &Path,
    people: u64,
    kind: Kind,
) -> Result<(Gathering, u64), Failure> {
    let whole = context.questionnaire(None)?;
    let gathering = Gathering::new(combined(Arc::clone(&whole), kind)?, HashSet::new());
    let bytes =
        if file.as_os_str() == "-" { standard_input(MOST_BYTES_OF_TALLIES)? } else { read_limited(file)? };
    let read = import::read_tallies(&bytes, people, &gathering.of);
    let bad = |why| Failure::new(BAD_DATA, Message::of("cli-tallies").put("file", shown(file)).why(why));
    let ReadTallies { tallies, mut unknown } = read.map_err(bad)?;
    // Of a circle the statements about the place are left out on purpose.
    unknown.retain(|name| whole.position(name).is_none());
    if !unknown.is_empty() {
        let named: BTreeSet<&String> = unknown.iter().collect();
        let mut names: Vec<String> = named.iter().take(MOST_QUOTED).map(|name| format!("“{name}”")).collect();
        if named.len() > MOST_QUOTED {
            names.push("…".to_owned());
        }
        let values = [
            ("rows", unknown.len().into()),
            ("file", shown(file).into()),
            ("id", gathering.of.key.id.to_string().into()),
            ("names", names.join(", ").into()),
        ];
        say(&context.messages.with("tallies-unknown", &values));
    }
    Ok((Gathering { kind, tallies, ..gathering }, unknown.len() as u64))
}

/// Counts all that is named, and tells of what is passed over; how much of it is damaged comes back too.
fn count(context: &mut CliContext, args: &Args, kind: Kind) -> Result<(Gathering, u64), Failure> {
    let mut counting = Counting { context, kind, gathering: None, damaged: 0 };
    if let Some(questions) = counting.context.questions.clone() {
        let of = counting.context.catalogue.choose(&questions)?;
        counting.begin(of)?;
    }
    counting.inputs(&args.inputs)?;
    let nobody = || Failure::new(NO_INPUT, Message::of("cli-count-nobody"));
    Ok((counting.gathering.ok_or_else(nobody)?, counting.damaged))
}

/// People's answers while they are counted.
struct Counting<'a> {
    context: &'a mut CliContext,
    kind: Kind,
    gathering: Option<Gathering>,
    damaged: u64,
}

impl Counting<'_> {
    fn begin(&mut self, of: Arc<Questionnaire>) -> Result<(), Failure> {
        let gathering = Gathering::new(combined(of, self.kind)?, HashSet::new());
        self.gathering = Some(Gathering { kind: self.kind, ..gathering });
        Ok(())
    }

    /// Begins with the questionnaire of the first answers, if nothing else was asked for.
    fn begin_with(&mut self, key: impl FnOnce() -> Option<QuestionnaireRef>) -> Result<(), Failure> {
        if self.gathering.is_none()
            && let Some(of) = key().and_then(|key| self.context.catalogue.find(&key))
        {
            self.begin(of)?;
        }
        Ok(())
    }

    /// Counts all that is named, files that stand side by side together.
    fn inputs(&mut self, inputs: &[PathBuf]) -> Outcome {
        // A name that is mistyped is told of before anything is counted.
        for input in inputs.iter().filter(|input| input.as_os_str() != "-" && !input.is_dir()) {
            self.file_of(input)?;
        }
        let mut files = Vec::new();
        for input in inputs {
            if input.as_os_str() == "-" {
                self.files(&std::mem::take(&mut files))?;
                self.stream()?;
            } else if input.is_dir() {
                files.extend(self.context.store.files_in(input)?);
                self.files(&std::mem::take(&mut files))?;
                for path in self.context.store.files_that_end(input, &FileKind::endings_of_many())? {
                    self.import_first(&path);
                }
            } else {
                files.push(self.file_of(input)?);
            }
        }
        self.files(&files)
    }

    /// The file that is named, by itself or by an id.
    fn file_of(&self, input: &Path) -> Result<PathBuf, Failure> {
        let is_file = input.exists() || input.extension().is_some() || input.components().count() > 1;
        let path = if is_file {
            input.to_owned()
        } else {
            self.context.store.find_response(&input.to_string_lossy())?.path().to_owned()
        };
        match path.symlink_metadata() {
            Ok(_) => Ok(path),
            Err(_) => Err(Error::Missing(shown(&path)).into()),
        }
    }

    /// Says of a file that is not one person's how it comes in, if it is such a file.
    fn import_first(&self, path: &Path) -> bool {
        let messages = &self.context.messages;
        let why = match FileKind::of(path) {
            FileKind::Table => messages.text("import-first"),
            FileKind::Lines => messages.text("import-first-lines"),
            FileKind::Spreadsheet => messages.text("import-first-sheet"),
            FileKind::Json => messages.text("import-json"),
            FileKind::Text | FileKind::Toml | FileKind::Unknown => return false,
        };
        say(&self.context.passed_over(&shown(path), &why));
        true
    }

    /// Counts files, and says of those that are passed over why.
    fn files(&mut self, paths: &[PathBuf]) -> Outcome {
        let paths: Vec<PathBuf> = paths.iter().filter(|path| !self.import_first(path)).cloned().collect();
        let mut rest = paths.as_slice();
        // The first that can be counted says what is answered.
        while let (None, [first, behind @ ..]) = (&self.gathering, rest) {
            match read_any(first) {
                Ok(bytes) => {
                    self.begin_with(|| import::key_of(&bytes))?;
                    if self.gathering.is_none() {
                        let why = PassedOver::NotTaken(import::why_not(&bytes));
                        self.damaged += self.context.pass_over(first, why, say);
                        rest = behind;
                    }
                }
                Err(error) => {
                    self.damaged += self.context.pass_over(first, PassedOver::Unread(error), say);
                    rest = behind;
                }
            }
        }
        let Self { context, gathering: Some(gathering), damaged, .. } = self else { return Ok(()) };
        let progress = Progress::new(&context.messages, Some(rest.len() as u64));
        let passed_over = |path: &Path, why: PassedOver<Error>| {
            *damaged += context.pass_over(path, why, |sentence| progress.say(sentence));
        };
        import::merge_files(gathering, rest, read_any, passed_over, |count| progress.at(count))
            .map_err(|error| unreadable(&error))
    }

    fn stream(&mut self) -> Outcome {
        let mut input = io::BufReader::with_capacity(1 << 16, io::stdin());
        // The first lines say what is answered; they are counted with the others.
        let mut first = Vec::new();
        while self.gathering.is_none() && first.len() < MOST_BYTES_AHEAD {
            let before = first.len();
            let mut line = input.by_ref().take(1 + import::MOST_BYTES_A_LINE as u64);
            line.read_until(b'\n', &mut first).map_err(|error| unreadable(&error))?;
            let line = first.get(before..).unwrap_or_default();
            if line.is_empty() {
                break;
            }
            self.begin_with(|| import::key_of_line(line))?;
        }
        let Some(gathering) = &mut self.gathering else {
            return Err(Failure::new(NO_INPUT, Message::of("cli-count-no-line")));
        };
        let (mut named, mut more, mut damaged) = (Vec::new(), 0u64, 0u64);
        let (context, messages) = (&*self.context, &self.context.messages);
        let whole = io::Cursor::new(first).chain(input);
        let progress = Progress::new(messages, None);
        let refused = |line: Refused| {
            damaged += u64::from(line.why.is_damage());
            if named.len() < MOST_NAMED {
                // As a text: a number would be grouped in some languages.
                let name = messages.with("cli-count-line", &[("line", line.line.to_string().into())]);
                named.push(context.passed_over(&name, &line.why.localize(messages)));
            } else {
                more += 1;
            }
        };
        import::merge_stream(gathering, whole, refused, |count| progress.at(count))
            .map_err(|error| unreadable(&error))?;
        drop(progress);
        self.damaged += damaged;
        named.iter().for_each(|sentence| say(sentence));
        if more > 0 {
            say(&messages.with("cli-count-more", &[("more", more.to_string().into())]));
        }
        Ok(())
    }
}

impl CliContext {
    /// Says why a file is passed over; returns 1 if it is damaged, else 0.
    fn pass_over(&self, path: &Path, why: PassedOver<Error>, say: impl Fn(&str)) -> u64 {
        match why {
            PassedOver::Unread(error) => {
                say(&error.localize(&self.messages));
                1
            }
            PassedOver::NotTaken(why) => {
                say(&self.passed_over(&shown(path), &why.with_its_place(&self.messages)));
                u64::from(why.is_damage())
            }
        }
    }
}

/// Bytes of a stream in which it has to become clear what is answered.
const MOST_BYTES_AHEAD: usize = 1 << 20;
/// Bytes of tallies from standard input.
const MOST_BYTES_OF_TALLIES: u64 = 64 << 20;
/// Most lines of a stream that are named when they are passed over.
const MOST_NAMED: usize = 50;

fn save(out: &Path, group: &Group, of: &Questionnaire) -> Outcome {
    if out.as_os_str() == "-" {
        return Err(Failure::new(USAGE, Message::of("cli-group-file")));
    }
    let failed = |error| Error::io(Deed::Saving, out, io::Error::other(error));
    let text = group.to_toml(of).map_err(failed)?;
    if text.len() as u64 > MOST_BYTES_OF_A_GROUP {
        // It could not be read again.
        return Err(Error::TooLarge(shown(out), MOST_BYTES_OF_A_GROUP >> 20).into());
    }
    super::out::write(out, text.as_bytes(), None)
}
