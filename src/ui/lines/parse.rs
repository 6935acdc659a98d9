//! Typed lines: words, numbers and names.

use super::{Heard, Spoken};
use crate::i18n::text;
use crate::model::questionnaire::DimensionId;
use crate::ui::chrome;
use crate::ui::context::Context;
use crate::ui::keys::{Ask, Command};
use crate::ui::{Input, Screen};

/// As many letters of an id as name a heatmap on the command line.
const SHORT_ID: usize = 8;
/// The most columns of a line that are looked at as words.
const LONGEST: usize = 400;
/// The fewest letters that stand for a name: one alone is a command in one place or another.
const LEAST_LETTERS: usize = 3;

/// What a line of words, numbers and names asks for; `None` if it is not understood.
pub(super) fn parse_words(
    top: &dyn Screen,
    cx: &Context,
    spoken: &mut Spoken,
    line: &str,
) -> Option<Vec<Input>> {
    let Some((ask, rest)) = find_word(top, cx, line) else { return top.parse_other(cx, spoken, line) };
    Some(match ask {
        Ask::Other => return None,
        Ask::Do(command) => {
            if matches!(command, Command::UNDO | Command::REDO) {
                spoken.heard = Heard::Step(command);
            }
            top.parse_command(cx, spoken, command, rest)
        }
        Ask::Help | Ask::All => {
            spoken.heard = if ask == Ask::Help { Heard::Help } else { Heard::All };
            Vec::new()
        }
        Ask::Screens => spoken.answer(cx.messages.text("line-needs-screens")),
        Ask::Export => {
            let id = cx.document().map(|document| document.saved.id().to_string()).unwrap_or_default();
            let id: String = id.chars().take(SHORT_ID).collect();
            spoken.answer(cx.messages.with("line-export", &[("id", id.into())]))
        }
    })
}

/// The word that a line begins with, and what follows it.
fn find_word<'a>(top: &dyn Screen, cx: &Context, line: &'a str) -> Option<(Ask, &'a str)> {
    top.keys(cx).words().filter(|word| word.ask != Ask::Other).find_map(|word| {
        let list = cx.messages.text(word.typed);
        list.split(',').find_map(|known| {
            let rest = after(line, known.trim())?;
            (rest.is_empty() || word.takes_more).then_some((word.ask, rest))
        })
    })
}

/// Each choice that there is now, as a line of its own.
pub(super) fn choices(top: &dyn Screen, cx: &Context) -> Vec<String> {
    let messages = &cx.messages;
    let mut choices = Vec::new();
    for word in top.keys(cx).words() {
        if word.ask == Ask::Other {
            choices.push(messages.text(word.hint).into_owned());
            continue;
        }
        let is_offered = match word.ask {
            Ask::Do(command) => {
                let is_shared = matches!(command, Command::UNDO | Command::REDO | Command::STOP);
                if is_shared {
                    chrome::is_enabled(top, command, cx)
                } else {
                    chrome::is_allowed(top, command, cx) && top.is_offered_in_lines(command, cx)
                }
            }
            Ask::Screens | Ask::Other => false,
            Ask::Help | Ask::All | Ask::Export => true,
        };
        if !is_offered {
            continue;
        }
        let typed = messages.text(word.typed);
        let typed: Vec<&str> = typed.split(',').map(str::trim).take(2).collect();
        let typed = typed.join(&messages.text("line-or"));
        // Nothing of a preview is saved.
        let is_leave = word.hint == "line-hint-leave" && cx.session.preview.is_some();
        let what = messages.text(if is_leave { "key-leave" } else { word.hint });
        choices.push(messages.with("line-choice", &[("typed", typed.into()), ("what", what.into())]));
    }
    choices
}

/// A text as it is compared: small letters, one space between words, no apostrophes.
pub fn fold(typed: &str) -> String {
    let folded = text::folded(text::cut(typed, LONGEST).trim());
    let kept: String = folded.chars().filter(|c| !matches!(c, '\'' | '’' | '‘')).collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What follows some words at the front of a line.
pub fn after<'a>(line: &'a str, known: &str) -> Option<&'a str> {
    let mut rest = line.trim();
    for word in fold(known).split(' ') {
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let (first, more) = rest.split_at_checked(end)?;
        if fold(first) != word {
            return None;
        }
        rest = more.trim_start();
    }
    Some(rest)
}

/// The index of a number that counts from 1.
pub fn number(typed: &str) -> Option<usize> {
    text::with_ascii_digits(typed).trim().trim_end_matches('.').parse::<usize>().ok()?.checked_sub(1)
}

/// The tiles that a name means: by their title or id; otherwise those whose title begins with it.
pub fn tile_names<'a>(tiles: &[(&'a DimensionId, &'a str)], name: &str) -> Vec<(&'a DimensionId, &'a str)> {
    let name = fold(name);
    if name.is_empty() {
        return Vec::new();
    }
    let is = |(id, title): &(&DimensionId, &str)| {
        let id = id.as_str();
        fold(title) == name || id == name || id.rsplit('.').next() == Some(&name)
    };
    let exactly: Vec<_> = tiles.iter().copied().filter(is).collect();
    if !exactly.is_empty() {
        return exactly;
    }
    if name.chars().count() < LEAST_LETTERS {
        return Vec::new();
    }
    tiles.iter().copied().filter(|(_, title)| fold(title).starts_with(&name)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::questionnaire::built_in;

    #[test]
    fn what_follows_a_word_is_kept_as_it_was_typed() {
        assert_eq!(after("  Let   GO  2 ", "let go"), Some("2"));
        assert_eq!(after("i ~/Home Work/a.toml", "i"), Some("~/Home Work/a.toml"));
        assert_eq!(after("done", "done"), Some(""));
        assert_eq!(after("doner", "done"), None);
        assert_eq!(after("let", "let go"), None);
        assert_eq!(after("", "b"), None);
    }

    #[test]
    fn tiles_are_known_by_title_by_id_and_by_how_they_begin() {
        let questionnaire = built_in::load().unwrap().remove(0);
        let tiles: Vec<_> =
            questionnaire.dimensions().map(|dimension| (&dimension.id, dimension.title.as_str())).collect();
        let found = |name: &str| {
            tile_names(&tiles, name).into_iter().map(|(_, title)| title.to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(found("influence"), ["Influence"]);
        assert_eq!(found(" INFL "), ["Influence"]);
        assert_eq!(found("place.trust"), ["Trust"]);
        assert_eq!(found("rec"), ["Recognition"]);
        for short in ["l", "a", "n", "re"] {
            assert!(found(short).is_empty(), "{short} may be a command elsewhere");
        }
        assert!(found("").is_empty());
        assert!(found("zzz").is_empty());
    }
}
