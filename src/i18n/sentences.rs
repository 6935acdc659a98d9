//! The sentences of a language by their keys. Each is found and parsed when it is first said: a screen says a few dozen of
//! more than a thousand.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use fluent_syntax::ast::{Entry, Pattern};
use fluent_syntax::parser;
use foldhash::fast::FixedState;
use memchr::memmem;

/// What a sentence says.
pub(super) type Localize = Pattern<&'static str>;

/// A file in Fluent's format.
pub(super) struct Sentences {
    file: &'static [u8],
    /// Those that were said, by their keys.
    said: RefCell<HashMap<&'static str, Rc<Localize>, FixedState>>,
}

impl Sentences {
    /// Those of a file in UTF-8, as all of ours are.
    pub(super) fn of(file: &'static [u8]) -> Self {
        Self { file, said: RefCell::default() }
    }

    /// The sentence of a key.
    pub(super) fn get(&self, key: &str) -> Option<Rc<Localize>> {
        if let Some(said) = self.said.borrow().get(key) {
            return Some(Rc::clone(said));
        }
        let source = self.find(key)?;
        let said = Rc::new(parse(source)?);
        self.said.borrow_mut().insert(source.get(..key.len())?, Rc::clone(&said));
        Some(said)
    }

    /// The entry of a key, which begins with it at the beginning of a line and goes on to the next key or comment.
    /// It is searched for from the top, so what the first screens say stands there.
    fn find(&self, key: &str) -> Option<&'static str> {
        let file = self.file;
        let begins = |at: &usize| at.checked_sub(1).is_none_or(|before| file.get(before) == Some(&b'\n'));
        let from = memmem::find_iter(file, &format!("{key} =")).find(begins)?;
        let is_next = |at: &usize| matches!(file.get(*at), Some(b'a'..=b'z' | b'#'));
        let mut lines = memchr::memchr_iter(b'\n', file.get(from..)?).map(|end| from + end + 1);
        let entry = file.get(from..lines.find(is_next).unwrap_or(file.len()))?;
        std::str::from_utf8(entry).ok()
    }
}

fn parse(source: &'static str) -> Option<Localize> {
    let resource = parser::parse_runtime(source).unwrap_or_else(|(resource, _)| resource);
    resource.body.into_iter().find_map(|entry| match entry {
        Entry::Message(message) => message.value,
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{LANGUAGES, languages};

    #[test]
    fn each_sentence_is_read_alone_as_it_is_read_in_its_file() {
        for language in languages() {
            let file = LANGUAGES.get_file(format!("{language}.ftl")).unwrap().contents_utf8().unwrap();
            let (whole, sentences) = (parser::parse(file).unwrap(), Sentences::of(file.as_bytes()));
            let messages = whole.body.into_iter().filter_map(|entry| match entry {
                Entry::Message(message) => Some((message.id.name, message.value)),
                _ => None,
            });
            for (key, pattern) in messages {
                assert_eq!(sentences.get(key).as_deref(), pattern.as_ref(), "{key}");
                assert_eq!(sentences.get(key).as_deref(), pattern.as_ref(), "{key}, said again");
                assert!(sentences.get(key.split_at(1).1).is_none(), "the end of a key is none");
            }
            assert!(sentences.get("").is_none());
        }
    }
}
