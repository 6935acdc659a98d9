//! Answers, statements and questions in words, the same on screens, in line mode and in exports.

use super::library::Row;
use super::{Document, Session};
use crate::heatmap::{Agreement, Heatmap, StatementHeat, picture};
use crate::i18n::Messages;
use crate::model::group::{Group, NotYet};
use crate::model::questionnaire::{Dimension, Questionnaire, Statement, StatementId};
use crate::model::response::Answer;

/// The level's label, *not sure*, *doesn't apply*, or that there is no answer.
pub fn answer_in_words(messages: &Messages, questionnaire: &Questionnaire, answer: Option<Answer>) -> String {
    match answer {
        Some(Answer::Level(level)) => questionnaire.scale.label(level).to_owned(),
        Some(Answer::NotSure) => messages.text("not-sure").into_owned(),
        Some(Answer::DoesNotApply) => messages.text("doesnt-apply").into_owned(),
        None => messages.text("unanswered").into_owned(),
    }
}

/// The statement; where agreeing is cool, it says so.
pub fn statement_text(statement: &Statement, messages: &Messages) -> String {
    let reversed = if statement.reverse { messages.text("questions-reversed") } else { "".into() };
    format!("{}{reversed}", statement.text)
}

/// The statements of a dimension, each with its answer in words, or with how a group's answers spread.
pub fn answers(
    document: &Document,
    heatmap: &Heatmap,
    dimension: &Dimension,
    messages: &Messages,
) -> Vec<(String, String)> {
    let entry = |(index, statement): (usize, &Statement)| {
        let answer = if document.is_group() {
            spread_in_short(heatmap, dimension, index, messages)
        } else {
            answer_in_words(messages, &document.questionnaire, document.saved.answer(&statement.id))
        };
        (statement_text(statement, messages), answer)
    };
    dimension.statements.iter().enumerate().map(entry).collect()
}

/// A statement of a dimension in a heatmap.
pub fn statement_heat<'a>(
    heatmap: &'a Heatmap,
    dimension: &Dimension,
    index: usize,
) -> Option<&'a StatementHeat> {
    heatmap.tiles().find(|tile| tile.id == dimension.id)?.statements.get(index)
}

/// How a group's answers to a statement spread, in a few characters; empty where only the tile's word may be shown.
pub fn spread_in_short(
    heatmap: &Heatmap,
    dimension: &Dimension,
    index: usize,
    messages: &Messages,
) -> String {
    let Some(statement) = statement_heat(heatmap, dimension, index) else { return String::new() };
    match (&statement.counts, statement.sides) {
        (Some(counts), _) => picture::marks(counts, counts.len() * 2),
        (None, Some(sides)) => {
            let values =
                [("cool", sides.cool.into()), ("middle", sides.middle.into()), ("warm", sides.warm.into())];
            messages.with("statement-sides", &values)
        }
        (None, None) if heatmap.shows_spread() => messages.text("tile-too-few").into_owned(),
        (None, None) => String::new(),
    }
}

/// The question of a dimension after the key of its heading: what to talk about where a group differs, otherwise what to
/// think about.
pub fn question<'a>(heatmap: &Heatmap, dimension: &'a Dimension) -> (&'static str, &'a str) {
    let tile = heatmap.tiles().find(|tile| tile.id == dimension.id);
    let differ = tile.is_some_and(|tile| tile.agreement == Some(Agreement::Differ));
    match dimension.talk.as_deref().filter(|_| differ) {
        Some(talk) => ("dimension-talk", talk),
        None => ("dimension-reflect", &dimension.reflect),
    }
}

/// A statement with the answers of then and now in words.
pub fn compared_answer(
    messages: &Messages,
    then: &Row,
    now: &Row,
    id: &StatementId,
) -> Option<(String, String)> {
    let (statement, [before, after]) = then_and_now(messages, then, now, id)?;
    Some((statement, messages.with("compare-then-now", &[("then", before.into()), ("now", after.into())])))
}

/// A statement, and the answers of then and now in words.
pub fn then_and_now(
    messages: &Messages,
    then: &Row,
    now: &Row,
    id: &StatementId,
) -> Option<(String, [String; 2])> {
    let found = |row: &Row| {
        let questionnaire = row.questionnaire.as_ref()?;
        let statement = questionnaire.statements().find(|statement| statement.id == *id)?;
        Some(statement_text(statement, messages))
    };
    let answer = |row: &Row| match &row.questionnaire {
        Some(questionnaire) if questionnaire.position(id.as_str()).is_some() => match row.response() {
            Some(response) => answer_in_words(messages, questionnaire, response.answer(id)),
            None => mean_in_words(messages, questionnaire, row, id),
        },
        _ => messages.text("compare-not-asked").into_owned(),
    };
    let statement = found(now).or_else(|| found(then))?;
    Some((statement, [answer(then), answer(now)]))
}

/// The mean level of a group's answers to a statement, where it may be shown.
fn mean_in_words(messages: &Messages, questionnaire: &Questionnaire, row: &Row, id: &StatementId) -> String {
    let heatmap = row.heatmap();
    let mut statements = heatmap.iter().flat_map(|heatmap| heatmap.tiles()).flat_map(|tile| &tile.statements);
    match statements.find(|statement| statement.id == *id).and_then(|statement| statement.heat) {
        Some(heat) => format!("{:.1}", heat.level(questionnaire.scale.len())),
        None => messages.text("tile-too-few").into_owned(),
    }
}

/// How many people are in, of how many expected: all that is shown while a group gathers.
pub fn people_in(group: &Group, messages: &Messages) -> String {
    let (people, expected) = (group.are_in(), group.expected);
    let values = [("people", people.into()), ("expected", expected.into())];
    messages.with(if people > expected { "group-in-more" } else { "group-in" }, &values)
}

/// Why a group cannot be revealed yet.
pub fn not_yet(why: NotYet, messages: &Messages) -> String {
    let too_few = |key, people: u64, minimum: u64| {
        messages.with(key, &[("people", people.into()), ("minimum", minimum.into())])
    };
    match why {
        NotYet::TooFew { people, minimum } => too_few("group-too-few-yet", people, minimum),
        NotYet::TooFewInPrivate { people, minimum } => too_few("group-too-few-private", people, minimum),
        NotYet::TooFewLatecomers(waiting) => messages.with("group-waiting", &[("waiting", waiting.into())]),
        NotYet::NothingNew => messages.text("group-nothing-new").into_owned(),
    }
}

/// Which spot is the focus now.
pub fn focus_message(session: &Session, messages: &Messages) -> String {
    match session.focus_title() {
        Some(title) => messages.with("focus-chosen", &[("title", title.into())]),
        None => messages.text("focus-none").into_owned(),
    }
}

/// The place and the day of the open document; of a group its title, and how many people it shows. The day is left out
/// where it does not fit.
pub fn document_heading(session: &Session, messages: &Messages, columns: usize) -> String {
    let Some(document) = &session.document else { return String::new() };
    let place = messages.place(document.saved.name());
    let date = document.saved.started().map(|started| messages.date(started, &session.zone));
    let people = document.saved.group().and_then(|group| group.revealed);
    let people = people.map(|people| messages.with("group-people", &[("people", people.into())]));
    let line = |parts: [Option<&str>; 3]| parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let whole = line([Some(&*place), date.as_deref(), people.as_deref()]);
    if crate::i18n::text::width(&whole) <= columns || people.is_none() {
        return whole;
    }
    line([Some(&*place), None, people.as_deref()])
}
