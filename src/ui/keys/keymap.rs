//! The keys as they are set: those that come with the program, and over them those of a person's settings.

use std::collections::HashMap;
use std::sync::Arc;

use super::{BadName, Binding, Command, Key, KeyTable};
use crate::format::document::{Fault, Located};
use crate::i18n::{Message, Messages};
use crate::model::settings::KeySetting;
use crate::ui::screens::KEY_TABLES;

/// Which key means what. Cheap to copy.
#[derive(Debug, Clone, Default)]
pub struct Keymap {
    changed: Arc<HashMap<(&'static str, Command), Vec<Key>>>,
}

/// Keys that are shown together, and the key of their hint in `messages`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// The first key of each: `←→`, `1–5`.
    pub short: String,
    /// All of them: `← h Backspace`.
    pub long: String,
    /// The key of the hint in `messages`.
    pub messages: &'static str,
    /// Whether the footer shows it.
    pub foot: bool,
    /// The first command of them.
    pub command: Command,
}

impl Keymap {
    /// The keys with those of settings laid over them: `[keys]` for every screen, `[screen.NAME]` for one.
    ///
    /// # Errors
    /// Names that are not known, and keys that would mean two things at once.
    pub fn new(settings: &[KeySetting]) -> Result<Self, Vec<Fault>> {
        if settings.is_empty() {
            return Ok(Self::default());
        }
        let mut faults = Vec::new();
        let mut set: HashMap<(&'static str, Command), Vec<Located<Key>>> = HashMap::new();
        // What is said of one screen goes before what is said of all.
        let (of_one, of_all): (Vec<_>, Vec<_>) =
            settings.iter().partition(|setting| setting.screen.is_some());
        for setting in of_all.into_iter().chain(of_one) {
            match read(setting) {
                Ok(found) => {
                    for (place, keys) in found {
                        set.insert(place, keys);
                    }
                }
                Err(found) => faults.extend(found),
            }
        }
        faults.extend(clashes(&set));
        if !faults.is_empty() {
            faults.sort_by_key(|fault| fault.span.start);
            return Err(faults);
        }
        let plain = |keys: Vec<Located<Key>>| keys.into_iter().map(|key| key.value).collect();
        let changed = set.into_iter().map(|(place, keys)| (place, plain(keys))).collect();
        Ok(Self { changed: Arc::new(changed) })
    }

    /// The keys of a binding, the one to show first in front.
    pub fn keys<'a>(&'a self, table: &KeyTable, binding: &'a Binding) -> &'a [Key] {
        self.changed.get(&(table.name, binding.command)).map_or(binding.keys, Vec::as_slice)
    }

    /// What a key means in a context: the key as it was pressed, else as it is meant ([`Key::meant`]).
    pub fn command(&self, table: &KeyTable, key: Key) -> Option<Command> {
        let pressed = Key { shift: false, ..key };
        [pressed, pressed.meant()].into_iter().find_map(|key| {
            let binding = table.bindings().find(|binding| self.keys(table, binding).contains(&key))?;
            Some(binding.command)
        })
    }

    /// The key to show for a command in a context.
    pub fn shown(&self, table: &KeyTable, command: Command) -> String {
        let binding = table.bindings().find(|binding| binding.command == command);
        let first = binding.and_then(|binding| self.keys(table, binding).first());
        first.map(Key::to_string).unwrap_or_default()
    }

    /// The hints of a context, neighbours with the same words as one; only of commands that `offered` lets through.
    pub fn hints(&self, table: &KeyTable, offered: impl Fn(Command) -> bool) -> Vec<Hint> {
        let has_key = |binding: &&Binding| !self.keys(table, binding).is_empty();
        let shown: Vec<_> =
            table.bindings().filter(has_key).filter(|binding| offered(binding.command)).collect();
        self.hints_of(table, &shown)
    }

    /// The same of those alone that the footer shows.
    pub fn hints_at_the_foot(&self, table: &KeyTable, offered: impl Fn(Command) -> bool) -> Vec<Hint> {
        let at_foot = table.bindings().filter(|binding| binding.foot);
        let shown: Vec<_> = at_foot.filter(|binding| offered(binding.command)).collect();
        self.hints_of(table, &shown)
    }

    fn hints_of(&self, table: &KeyTable, shown: &[&'static Binding]) -> Vec<Hint> {
        shown
            .chunk_by(|a, b| a.hint == b.hint && a.foot == b.foot)
            .filter_map(|group| {
                let (first, last) = (group.first()?, group.last()?);
                let keys = |binding: &&'static Binding| self.keys(table, binding);
                let name = |binding: &&'static Binding| keys(binding).first().map(Key::to_string);
                let (short, long) = if self.is_row(table, group) {
                    let range = format!("{}–{}", name(first)?, name(last)?);
                    (range.clone(), range)
                } else {
                    let all = group.iter().flat_map(|binding| self.keys(table, binding));
                    let all: Vec<String> = all.map(Key::to_string).collect();
                    let first: Vec<String> = group.iter().filter_map(name).collect();
                    // Signs stand side by side, `←→`; names and other letters are kept apart.
                    let are_arrows = first.iter().all(|name| "←→↑↓".contains(name.as_str()));
                    (first.join(if are_arrows { "" } else { " " }), all.join(" "))
                };
                Some(Hint { short, long, messages: first.hint, foot: first.foot, command: first.command })
            })
            .collect()
    }

    /// Whether some bindings are numbers as they come with the program, which are shown as `1–5`.
    fn is_row(&self, table: &KeyTable, group: &[&'static Binding]) -> bool {
        let number = |binding: &&Binding| binding.command.level().or(binding.command.number()).is_some();
        let is_set = |binding: &&Binding| self.changed.contains_key(&(table.name, binding.command));
        group.len() > 1 && group.iter().all(|binding| number(binding) && !is_set(binding))
    }

    /// The sentences in a language, with these keys in those that name keys.
    pub fn messages(&self, language: &str) -> Messages {
        let keys = self.clone();
        Messages::new(language, move |name| {
            let (screen, command) = name.split_once('.')?;
            let table = KEY_TABLES.iter().find(|table| table.name == screen)?;
            let command = table.bindings().find(|binding| binding.command.0 == command)?.command;
            Some(keys.shown(table, command))
        })
    }
}

type Placed = ((&'static str, Command), Vec<Located<Key>>);

/// What one line of settings means, for each screen that it is about.
fn read(setting: &KeySetting) -> Result<Vec<Placed>, Vec<Fault>> {
    let mut faults = Vec::new();
    let tables: Vec<&KeyTable> = match &setting.screen {
        None => KEY_TABLES.to_vec(),
        Some(screen) => {
            let named = KEY_TABLES.iter().copied().find(|table| table.name == screen.value);
            if named.is_none() {
                let names: Vec<&str> = KEY_TABLES.iter().map(|table| table.name).collect();
                let what = Message::of("fault-no-screen").put("name", screen.value.clone());
                faults.push(unknown(screen, what, &names));
            }
            named.into_iter().collect()
        }
    };
    let here = |table: &&KeyTable| table.bindings().any(|b| b.command.0 == setting.command.value);
    if !tables.is_empty() && !tables.iter().any(here) {
        let mut names: Vec<&str> =
            tables.iter().flat_map(|table| table.bindings()).map(|b| b.command.0).collect();
        names.sort_unstable();
        names.dedup();
        let name = setting.command.value.clone();
        let what = match setting.screen {
            Some(_) => Message::of("fault-no-command-here").put("name", name),
            None => Message::of("fault-no-command").put("name", name),
        };
        faults.push(unknown(&setting.command, what, &names));
    }
    let mut keys: Vec<Located<Key>> = Vec::new();
    for name in &setting.keys {
        match name.value.parse::<Key>() {
            Ok(key) => keys.push(Located { value: key, span: name.span.clone() }),
            Err(BadName::SentAs(other)) => {
                let what = Message::of("fault-sent-as")
                    .put("name", name.value.clone())
                    .put("other", other.to_string());
                faults.push(Fault::new(name.span.clone(), what));
            }
            Err(BadName::Unknown) => {
                let what = Message::of("fault-no-key").put("name", name.value.clone());
                // What is as short as a letter is near to everything.
                faults.push(if name.value.chars().count() < 4 {
                    Fault::new(name.span.clone(), what).help(Message::of("right-key"))
                } else {
                    unknown(name, what, &Key::names())
                });
            }
        }
    }
    if setting.keys.is_empty() {
        let what = Message::of("fault-without-key").put("command", setting.command.value.clone());
        let help = Message::of("right-without-key");
        faults.push(Fault::new(setting.command.span.clone(), what).help(help));
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut placed = Vec::new();
    for table in tables {
        let Some(binding) = table.bindings().find(|b| b.command.0 == setting.command.value) else {
            continue;
        };
        let fits = |key: &&Located<Key>| !table.is_text || !key.value.is_text();
        let keys: Vec<Located<Key>> = keys.iter().filter(fits).cloned().collect();
        if !keys.is_empty() {
            placed.push(((table.name, binding.command), keys));
        } else if setting.screen.is_some() {
            let what = Message::of("fault-letters").put("screen", table.name);
            let help = Message::of("right-letters");
            faults.push(Fault::new(setting.command.span.clone(), what).help(help));
        }
        // On text screens, keys under `[keys]` that are only letters are ignored.
    }
    if faults.is_empty() { Ok(placed) } else { Err(faults) }
}

/// That a name is none of those that are known.
fn unknown(name: &Located<String>, what: Message, known: &[&str]) -> Fault {
    Fault::new(name.span.clone(), what).help(match crate::format::document::nearest(&name.value, known) {
        Some(near) => Message::of("right-near").put("name", near.to_owned()),
        None => Message::of("right-known").put("names", known.join(", ")),
    })
}

/// Keys that would mean two things on one screen, each pair told once.
fn clashes(set: &HashMap<(&'static str, Command), Vec<Located<Key>>>) -> Vec<Fault> {
    let mut faults: Vec<Fault> = Vec::new();
    for table in KEY_TABLES {
        let mut meanings: HashMap<Key, &Binding> = HashMap::new();
        let own = |binding: &Binding| set.get(&(table.name, binding.command));
        for binding in table.bindings() {
            let keys: Vec<Key> = match own(binding) {
                Some(keys) => keys.iter().map(|key| key.value).collect(),
                None => binding.keys.to_vec(),
            };
            for key in keys {
                let Some(before) = meanings.insert(key, binding) else { continue };
                // The one that was set is the one to show; of two, the later in the file.
                let placed = |binding: &Binding| {
                    own(binding)?.iter().find(|set| set.value == key).map(|set| set.span.clone())
                };
                let Some(span) =
                    placed(before).into_iter().chain(placed(binding)).max_by_key(|span| span.start)
                else {
                    continue;
                };
                if faults.iter().any(|fault| fault.span == span) {
                    continue;
                }
                let (one, other) = (before.command.0, binding.command.0);
                let key = key.to_string();
                let what = if one == other {
                    Message::of("fault-key-twice").put("key", key).put("command", one)
                } else {
                    Message::of("fault-two-meanings")
                        .put("key", key)
                        .put("screen", table.name)
                        .put("one", one)
                        .put("other", other)
                };
                faults.push(Fault::new(span, what).help(Message::of("right-two-meanings")));
            }
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Localize as _;

    fn settings(toml: &str) -> Vec<KeySetting> {
        crate::format::settings::read(toml.as_bytes()).0.keys()
    }

    fn table(name: &str) -> &'static KeyTable {
        KEY_TABLES.iter().find(|table| table.name == name).unwrap()
    }

    fn faults(toml: &str) -> Vec<String> {
        Keymap::new(&settings(toml)).unwrap_err().iter().map(Fault::in_english).collect()
    }

    #[test]
    fn no_key_has_two_meanings_in_one_place() {
        for table in KEY_TABLES {
            let mut meanings: HashMap<Key, &str> = HashMap::new();
            for binding in table.bindings() {
                for key in binding.keys {
                    let before = meanings.insert(*key, binding.command.0);
                    assert_eq!(before, None, "{key} in {} is {} too", table.name, binding.command.0);
                }
            }
        }
    }

    #[test]
    fn each_command_is_there_once_a_screen_and_has_a_name_of_its_own() {
        let mut names: HashMap<&str, Command> = HashMap::new();
        for table in KEY_TABLES {
            let mut here = Vec::new();
            for binding in table.bindings() {
                assert!(!here.contains(&binding.command), "{:?} twice in {}", binding.command, table.name);
                here.push(binding.command);
                let known = *names.entry(binding.command.0).or_insert(binding.command);
                assert_eq!(known, binding.command);
            }
        }
        assert!(!names.contains_key(""));
    }

    #[test]
    fn neighbours_with_one_meaning_are_shown_as_one() {
        let five = |command: Command| !matches!(command.level(), Some(6..));
        let keys = Keymap::default();
        let hints = keys.hints(table("statement"), five);
        assert_eq!((hints[0].short.as_str(), hints[0].messages), ("1–5", "key-answer"));
        assert!(hints.iter().any(|hint| hint.long == "← h Backspace"));
        let walk = keys.hints(table("heatmap"), |_| true);
        assert!(walk.iter().any(|hint| hint.short == "←↓↑→"));
    }

    #[test]
    fn settings_lie_over_the_keys_of_the_program() {
        let keys =
            Keymap::new(&settings("[keys]\nnext = [\"tab\", \"l\"]\n[screen.heatmap]\nnote = [\"w\"]"))
                .unwrap();
        let command = |table, name: &str| keys.command(table, name.parse().unwrap());
        assert_eq!(command(table("statement"), "tab"), Some(Command::NEXT));
        assert_eq!(command(table("turn"), "tab"), Some(Command::NEXT));
        assert_eq!(command(table("statement"), "right"), None);
        assert_eq!(command(table("heatmap"), "w"), Some(Command::NOTE));
        assert_eq!(command(table("dimension"), "e"), Some(Command::NOTE));
        assert!(keys.hints(table("statement"), |_| true).iter().any(|hint| hint.long == "Tab l"));
        assert_eq!(keys.messages("en-GB").text("welcome-begin"), "Press n to begin.");
        let other = Keymap::new(&settings("[screen.start]\nnew = [\"b\"]")).unwrap();
        assert_eq!(other.messages("en-GB").text("welcome-begin"), "Press b to begin.");
    }

    #[test]
    fn levels_that_are_set_are_shown_one_by_one() {
        let rows = "[keys]\nlevel-1 = [\"a\"]\nlevel-2 = [\"b\"]\nlevel-3 = [\"c\"]";
        let keys = Keymap::new(&settings(rows)).unwrap();
        let three = |command: Command| matches!(command.level(), Some(1..=3));
        assert_eq!(keys.hints(table("statement"), three)[0].short, "a b c");
    }

    #[test]
    fn where_letters_are_text_they_stay_text() {
        let keys = Keymap::new(&settings("[keys]\nup = [\"w\"]\nback = [\"esc\", \"z\"]")).unwrap();
        assert_eq!(keys.command(table("hands"), "up".parse().unwrap()), Some(Command::UP));
        assert_eq!(keys.command(table("hands"), "w".parse().unwrap()), None);
        assert_eq!(keys.command(table("note"), "z".parse().unwrap()), None);
        assert_eq!(keys.command(table("heatmap"), "z".parse().unwrap()), Some(Command::BACK));
        assert_eq!(faults("[screen.note]\nback = [\"b\"]"), ["letters are text on the screen `note`"]);
    }

    #[test]
    fn two_meanings_for_one_key_name_both() {
        assert_eq!(
            faults("[keys]\nnext = [\"x\"]"),
            ["`x` would mean two things on the screen `statement`: `doesnt-apply` and `next`"]
        );
        assert_eq!(faults("[keys]\nnext = [\"l\", \"l\"]"), ["`l` is given twice for `next`"]);
    }

    #[test]
    fn names_that_are_not_known_are_told() {
        let toml = "[keys]\nnxt = [\"l\"]\nnext = [\"rihgt\"]\nnote = []\n[screen.heatmpa]\nnote = [\"w\"]";
        assert_eq!(
            faults(toml),
            [
                "`nxt` is not a command",
                "`rihgt` is not a key",
                "`note` needs at least one key",
                "`heatmpa` is not a screen",
            ]
        );
    }
}
