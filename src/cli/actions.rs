//! `heatmap actions`: what will be done, and what became of it.

use uuid::Uuid;

use super::args::{Actions, ActionsCommand, AddAction};
use super::context::CliContext;
use super::saved::{short, unknown_questionnaire};
use super::{Failure, IO, NO_INPUT, Outcome, USAGE, print, print_json, say};
use crate::export::{json, text};
use crate::i18n::Message;
use crate::i18n::text::clean_line;
use crate::model::questionnaire::{DimensionId, Questionnaire};
use crate::model::response::{Action, ActionState, Edit};
use crate::session::Row;
use crate::store::{Error, LookOnly, Opened, SavedAs, Stored, shown, the_one};

pub(super) fn run(context: &CliContext, actions: &Actions) -> Outcome {
    match &actions.command {
        None => list(context, actions),
        Some(ActionsCommand::Add(add)) => self::add(context, add),
        Some(ActionsCommand::Done { id }) => {
            settle(context, id, ActionState::Done(context.today()), "actions-said-done")
        }
        Some(ActionsCommand::LetGo { id }) => {
            settle(context, id, ActionState::LetGo(context.today()), "actions-said-let-go")
        }
    }
}

fn list(context: &CliContext, asked: &Actions) -> Outcome {
    let library = context.library()?;
    let found: Vec<(&Row, &Action)> =
        library.actions().filter(|(_, action)| asked.all || action.is_open()).collect();
    if asked.json {
        let today = context.today();
        let row = |(row, action): &(&Row, &Action)| json::action_row(action, row.id(), row.place(), today);
        return print_json(&found.iter().map(row).collect::<Vec<_>>());
    }
    let messages = &context.messages;
    if found.is_empty() {
        say(&messages.text(if asked.all { "actions-none-at-all" } else { "actions-none-open" }));
        return Ok(());
    }
    let mut printed = String::new();
    for (row, action) in found {
        let questionnaire =
            row.questionnaire.as_ref().and_then(|questionnaire| questionnaire.dimension(&action.dimension));
        let title = questionnaire.map_or(action.dimension.as_str(), |dimension| dimension.title.as_str());
        let place = messages.place(row.name());
        printed.push_str(&text::action_lines(
            action,
            &[title, &place, &short(action.id)],
            context.paint(),
            messages,
        ));
    }
    print(&printed)
}

fn add(context: &CliContext, add: &AddAction) -> Outcome {
    let (row, questionnaire) = context.heatmap(&add.heatmap)?;
    let dimension = dimension(&questionnaire, &add.dimension)?;
    let due = match add.due.as_deref().map(clean_line).filter(|due| !due.is_empty()) {
        None => None,
        Some(typed) => Some(
            context
                .messages
                .read_date(&typed, context.today())
                .ok_or_else(|| Failure::new(USAGE, Message::of("cli-no-date").put("typed", typed)))?,
        ),
    };
    let what = clean_line(&add.what.join(" "));
    if what.is_empty() {
        return Err(Failure::new(USAGE, Message::of("cli-no-action")));
    }
    let some = |text: &Option<String>| text.as_deref().map(clean_line).filter(|text| !text.is_empty());
    let id = new_id();
    let action =
        Action { who: some(&add.who), buddy: some(&add.buddy), due, ..Action::new(id, dimension, what) };
    let said = due.map(|due| context.messages.day_in_full(due));
    save(context, &row.saved, &questionnaire, |_| Some(action))?;
    let key = if said.is_some() { "actions-said-added-by" } else { "actions-said-added" };
    say(&context.messages.with(key, &[("date", said.unwrap_or_default().into())]));
    print(&format!("{id}\n"))
}

/// The dimension of an id, of the last part of one, or of a title.
fn dimension(questionnaire: &Questionnaire, named: &str) -> Result<DimensionId, Failure> {
    let asked = named.trim().to_lowercase();
    let is = |id: &str, title: &str| {
        id == asked || id.rsplit('.').next() == Some(&asked) || title.to_lowercase() == asked
    };
    let found: Vec<_> = questionnaire.dimensions().filter(|d| is(d.id.as_str(), &d.title)).collect();
    let exact = found.iter().find(|d| d.id.as_str() == asked);
    match (exact, found.as_slice()) {
        (Some(dimension), _) | (None, [dimension]) => Ok(dimension.id.clone()),
        (None, found) => {
            let sentence = if found.is_empty() {
                let titles: Vec<&str> =
                    questionnaire.dimensions().map(|dimension| dimension.title.as_str()).collect();
                Message::of("cli-no-dimension").put("titles", titles.join(", "))
            } else {
                let ids: Vec<&str> = found.iter().map(|dimension| dimension.id.as_str()).collect();
                Message::of("cli-which-dimension").put("ids", ids.join(", "))
            };
            Err(Failure::new(NO_INPUT, sentence.put("named", clean_line(named))))
        }
    }
}

/// Marks an action as done or let go; one that is so already stays as it is.
fn settle(context: &CliContext, named: &str, state: ActionState, said: &str) -> Outcome {
    let library = context.library()?;
    let (row, action) =
        the_one(library.actions().collect(), named, |(_, action)| action.id, Error::NoSuchAction)?;
    let questionnaire = row.questionnaire.clone().ok_or_else(|| unknown_questionnaire(&row.saved))?;
    save(context, &row.saved, &questionnaire, |actions| {
        let action = actions.iter().find(|known| known.id == action.id)?;
        let kind = std::mem::discriminant::<ActionState>;
        (kind(&action.state) != kind(&state)).then(|| Action { state, ..action.clone() })
    })?;
    say(&context.messages.with(said, &[("what", action.what.as_str().into())]));
    Ok(())
}

/// Writes one action of what is saved, as it is on the disk now, if there is one to write.
fn save(
    context: &CliContext,
    saved: &Stored,
    questionnaire: &Questionnaire,
    write: impl FnOnce(&[Action]) -> Option<Action>,
) -> Result<(), Failure> {
    let Opened { mut saved, held } = context.store.open(saved)?;
    let mut held = held.map_err(|look_only| {
        let file = shown(saved.path());
        match look_only {
            LookOnly::Busy(holder) => Failure::from(Error::Busy { file, holder }),
            LookOnly::Unwritable(why) => {
                Failure::new(IO, Message::of("cli-unwritable").put("file", file).why(why))
            }
        }
    })?;
    let edit = write(saved.actions()).map(|action| Edit::Action(action.id, Some(Box::new(action))));
    if edit.and_then(|edit| saved.apply(edit)).is_some()
        && let SavedAs::ConflictCopy(copy) = context.store.save(&mut held, &saved, questionnaire)?
    {
        say(&context.messages.with("notice-conflict", &[("name", shown(&copy).into())]));
    }
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "this is where randomness comes in")]
fn new_id() -> Uuid {
    Uuid::new_v4()
}
