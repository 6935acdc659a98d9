//! The sentences of a language by their keys. Each is parsed when it is first said: a screen says a few dozen of more than
//! a thousand.

use std::cell::OnceCell;
use std::collections::HashMap;
use std::iter;

use fluent_syntax::ast::{Entry, Pattern};
use fluent_syntax::parser;
use foldhash::fast::FixedState;

/// A file in Fluent's format.
pub(super) struct Sentences {
    by_key: HashMap<&'static str, Sentence, FixedState>,
}

/// One entry of the file.
struct Sentence {
    source: &'static str,
    /// What it says; `None` where it has a fault, which the tests rule out.
    pattern: OnceCell<Box<Option<Pattern<&'static str>>>>,
}

impl Sentences {
    /// Those of a file: each begins with its key at the beginning of a line, and goes on to the next key or comment.
    pub(super) fn of(file: &'static str) -> Self {
        // One in some sixty bytes has a key.
        let mut by_key = HashMap::with_capacity_and_hasher(file.len() / 60, FixedState::default());
        let begins = |at: &usize| matches!(file.as_bytes().get(*at), Some(b'a'..=b'z' | b'#'));
        let lines = memchr::memchr_iter(b'\n', file.as_bytes()).map(|end| end + 1);
        let mut entries = iter::once(0).chain(lines).filter(begins).chain([file.len()]);
        let mut from = entries.next().unwrap_or_default();
        for to in entries {
            let source = file.get(from..to).unwrap_or_default();
            let key = source.split_once(' ').map_or("#", |(key, _)| key);
            if !key.starts_with('#') {
                by_key.insert(key, Sentence { source, pattern: OnceCell::new() });
            }
            from = to;
        }
        Self { by_key }
    }

    /// The sentence of a key.
    pub(super) fn get(&self, key: &str) -> Option<&Pattern<&'static str>> {
        let sentence = self.by_key.get(key)?;
        sentence.pattern.get_or_init(|| Box::new(parse(sentence.source))).as_ref().as_ref()
    }
}

fn parse(source: &'static str) -> Option<Pattern<&'static str>> {
    let resource = parser::parse_runtime(source).unwrap_or_else(|(resource, _)| resource);
    resource.body.into_iter().find_map(|entry| match entry {
        Entry::Message(message) => message.value,
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{LANGUAGES, languages};

    #[test]
    fn each_sentence_is_read_alone_as_it_is_read_in_its_file() {
        for language in languages() {
            let file = LANGUAGES.get_file(format!("{language}.ftl")).unwrap().contents_utf8().unwrap();
            let (whole, sentences) = (parser::parse(file).unwrap(), Sentences::of(file));
            let messages = whole.body.into_iter().filter_map(|entry| match entry {
                Entry::Message(message) => Some((message.id.name, message.value)),
                _ => None,
            });
            let mut count = 0;
            for (key, pattern) in messages {
                assert_eq!(sentences.get(key), pattern.as_ref(), "{key}");
                count += 1;
            }
            assert_eq!(count, sentences.by_key.len());
        }
    }
}
