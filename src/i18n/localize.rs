//! What has a sentence in every language, said where it is known which one is spoken.

use std::borrow::Cow;
use std::fmt;

use super::{Messages, Value};

/// Something that has a sentence in every language.
pub trait Localize: fmt::Debug {
    /// Its sentence.
    fn localize(&self, messages: &Messages) -> String;

    /// Its sentence in British English, for where no language is spoken yet.
    fn in_english(&self) -> String {
        thread_local! {
            static IN_ENGLISH: Messages = Messages::english();
        }
        IN_ENGLISH.with(|messages| self.localize(messages))
    }
}

/// A sentence of [`Messages`] with what is put into it.
#[derive(Debug)]
pub struct Message {
    key: Cow<'static, str>,
    values: Vec<(&'static str, Value<'static>)>,
    why: Option<Box<dyn Localize + Send>>,
}

impl Message {
    /// The sentence of a key.
    pub fn of(key: impl Into<Cow<'static, str>>) -> Self {
        Self { key: key.into(), values: Vec::new(), why: None }
    }

    /// Puts a value into it.
    pub fn put(mut self, name: &'static str, value: impl Into<Value<'static>>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// The message that says what helps against it, `KEY-help`, with the same values.
    pub(crate) fn help(&self) -> Self {
        Self { key: format!("{}-help", self.key).into(), values: self.values.clone(), why: None }
    }

    /// Puts in as `why` what has a sentence of its own.
    pub fn why(self, why: impl Localize + Send + 'static) -> Self {
        Self { why: Some(Box::new(why)), ..self }
    }
}

impl Localize for Message {
    fn localize(&self, messages: &Messages) -> String {
        let values = self.values.iter().cloned();
        let why = self.why.iter().map(|why| ("why", why.localize(messages).into()));
        messages.with(&self.key, &values.chain(why).collect::<Vec<_>>())
    }
}

/// Why something did not work, as the end of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// One that we know; the key of its words.
    Known(&'static str),
    /// Another, as whoever gave it words it.
    Other(String),
}

impl Localize for Reason {
    fn localize(&self, messages: &Messages) -> String {
        match self {
            Self::Known(key) => messages.text(key).into_owned(),
            Self::Other(said) => said.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_said_in_the_language_that_is_spoken_there_and_so_is_why() {
        let sentence =
            Message::of("error-saving").put("file", "a.toml".to_owned()).why(Reason::Known("reason-full"));
        assert_eq!(sentence.in_english(), "Could not save a.toml: the disk is full.");
        let welsh = sentence.localize(&Messages::new("cy", |_| None));
        assert_eq!(welsh, "Methwyd cadw a.toml: mae'r ddisg yn llawn.");
        let other = Message::of("error-saving").put("file", "a").why(Reason::Other("so it is".into()));
        assert_eq!(other.in_english(), "Could not save a: so it is.");
    }
}
