//! How sentences are worded in English: words of degree, words that turn a sentence round, claims that are joined.

use unicode_segmentation::UnicodeSegmentation as _;

/// Words of degree and frequency, which the scale says.
#[rustfmt::skip]
const DEGREES: &[&str] = &[
    "a lot", "all the time", "always", "completely", "constantly", "enough", "entirely", "every day", "every time",
    "everybody", "everyone", "extremely", "frequent", "frequently", "fully", "generally", "hardly", "most people", "mostly",
    "never", "occasionally", "often", "partly", "rarely", "really", "regularly", "seldom", "sometimes", "somewhat",
    "totally", "usually", "very",
];

/// Words that turn a sentence round.
#[rustfmt::skip]
const NEGATIVES: &[&str] = &[
    "avoid", "avoided", "avoiding", "avoids", "cannot", "dislike", "exclude", "excluded", "fail", "fails", "hardly",
    "ignore", "ignored", "ignores", "impossible", "lack", "lacks", "neither", "never", "no", "nobody", "none", "not",
    "nothing", "nowhere", "rarely", "refuse", "refuses", "seldom", "unable", "uncommon", "unfair", "unhappy", "unhelpful",
    "unimportant", "unkind", "unlikely", "unnecessary", "unsafe", "unusual", "unwelcome", "without",
];

/// Words that “and” joins to one thing.
#[rustfmt::skip]
const PAIRS: &[(&str, &str)] = &[
    ("back", "forth"), ("boys", "girls"), ("bread", "butter"), ("come", "go"), ("give", "take"), ("near", "far"),
    ("now", "then"), ("old", "young"), ("peace", "quiet"), ("ups", "downs"), ("with", "without"), ("young", "old"),
];

/// Who does something: after these a sentence begins.
const SUBJECTS: &[&str] = &["i", "people", "someone", "they", "we"];

/// What a sentence that asks, or tells somebody to do something, begins with.
const ASKING: &[&str] =
    &["are", "can", "did", "do", "does", "how", "is", "please", "rate", "what", "which", "why"];

/// The ends of scales, warm and cool.
#[rustfmt::skip]
const WARM: &[&str] = &[
    "a lot", "agree", "always", "completely", "definitely", "excellent", "fully", "strongly agree", "totally", "very good",
    "very much", "very often", "very true", "yes",
];
#[rustfmt::skip]
const COOL: &[&str] = &[
    "disagree", "hardly", "never", "no", "none", "not at all", "not true", "poor", "rarely", "strongly disagree", "very poor",
];

/// The words of a sentence, in small letters.
pub(super) fn words(sentence: &str) -> Vec<&str> {
    sentence.unicode_words().collect()
}

/// Whether some words stand among others, one after another.
pub(super) fn has(words: &[&str], phrase: &str) -> bool {
    let phrase: Vec<&str> = phrase.unicode_words().collect();
    !phrase.is_empty() && words.windows(phrase.len()).any(|here| here == phrase)
}

/// The first word of degree.
pub(super) fn degree(words: &[&str]) -> Option<&'static str> {
    DEGREES.iter().copied().find(|degree| has(words, degree))
}

/// The first two words that turn a sentence round.
pub(super) fn negatives<'a>(words: &[&'a str]) -> Option<(&'a str, &'a str)> {
    let says_no = |at: usize| {
        let before = at.checked_sub(1).and_then(|at| words.get(at)).copied().unwrap_or_default();
        before.starts_with("say") || before == "said"
    };
    let mut found = words.iter().enumerate().filter(|(at, word)| {
        let is_negative = NEGATIVES.contains(word) || word.ends_with("n't") || word.ends_with("n’t");
        is_negative && !(**word == "no" && says_no(*at))
    });
    Some((found.next()?.1, found.next()?.1))
}

/// What joins what may be two claims: “and” between two things that belong together does not.
pub(super) fn joint(sentence: &str, words: &[&str]) -> Option<&'static str> {
    let is_joint = |(at, three): (usize, &[&str])| {
        let [before, "and", behind] = three else { return false };
        let earlier = words.get(..=at).unwrap_or_default();
        let is_inside = earlier.iter().any(|word| ["between", "both"].contains(word));
        // “Altos and tenors help one another”: who does it, and not what is done.
        let is_who = at < 2 && !earlier.iter().any(|word| SUBJECTS.contains(word));
        let is_what = ["a", "an", "the"].contains(behind);
        let is_pair = before == behind || PAIRS.contains(&(*before, *behind));
        !is_inside && !is_who && !is_what && !is_pair
    };
    if words.windows(3).enumerate().any(is_joint) {
        return Some("and");
    }
    if has(words, "as well as") {
        return Some("as well as");
    }
    [";", "&"].into_iter().find(|sign| sentence.contains(sign))
}

/// Whether a sentence asks something, or tells somebody to do something, though no question mark says so.
pub(super) fn asks(words: &[&str]) -> bool {
    words.first().is_some_and(|first| ASKING.contains(first))
}

/// Whether a scale begins at its warm end.
pub(super) fn begins_warm(levels: &[String]) -> bool {
    let is_one_of = |level: Option<&String>, of: &[&str]| {
        level.is_some_and(|level| of.contains(&level.trim().to_lowercase().as_str()))
    };
    is_one_of(levels.first(), WARM) && is_one_of(levels.last(), COOL)
}
