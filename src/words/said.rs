//! What has a sentence in every language, said where it is known which one is spoken.

use std::fmt;

use super::{Value, Words};

/// Something that has a sentence in every language.
pub trait Said: fmt::Debug {
    /// Its sentence.
    fn said(&self, words: &Words) -> String;

    /// Its sentence in British English, for where no language is spoken yet.
    fn in_english(&self) -> String {
        thread_local! {
            static IN_ENGLISH: Words = Words::english();
        }
        IN_ENGLISH.with(|words| self.said(words))
    }
}

/// A sentence of [`Words`] with what is put into it.
#[derive(Debug)]
pub struct Sentence {
    key: &'static str,
    values: Vec<(&'static str, Value<'static>)>,
    why: Option<Box<dyn Said>>,
}

impl Sentence {
    /// The sentence of a key.
    #[must_use]
    pub fn of(key: &'static str) -> Self {
        Self { key, values: Vec::new(), why: None }
    }

    /// Puts a value into it.
    #[must_use]
    pub fn put(mut self, name: &'static str, value: impl Into<Value<'static>>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// Puts in as `why` what has a sentence of its own.
    #[must_use]
    pub fn why(self, why: impl Said + 'static) -> Self {
        Self { why: Some(Box::new(why)), ..self }
    }
}

impl Said for Sentence {
    fn said(&self, words: &Words) -> String {
        let mut values = self.values.clone();
        values.extend(self.why.iter().map(|why| ("why", why.said(words).into())));
        words.with(self.key, &values)
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

impl Said for Reason {
    fn said(&self, words: &Words) -> String {
        match self {
            Self::Known(key) => words.text(key).into_owned(),
            Self::Other(said) => said.clone(),
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.in_english())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_said_in_the_language_that_is_spoken_there_and_so_is_why() {
        let sentence =
            Sentence::of("error-saving").put("file", "a.toml".to_owned()).why(Reason::Known("reason-full"));
        assert_eq!(sentence.in_english(), "Saving a.toml did not work: the disk is full.");
        let welsh = sentence.said(&Words::new("cy", |_| None));
        assert_eq!(welsh, "Methwyd cadw a.toml: mae'r ddisg yn llawn.");
        let other = Sentence::of("error-saving").put("file", "a").why(Reason::Other("so it is".into()));
        assert_eq!(other.in_english(), "Saving a did not work: so it is.");
    }
}
