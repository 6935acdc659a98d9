//! Any bytes as a form's answers, and as a line of somebody's response: refused, or read and written again.
#![no_main]

use heatmap::intake::{read_form, read_whole_line};
use heatmap::questionnaire::{Questionnaire, built_in};
use heatmap::words::Words;
use libfuzzer_sys::fuzz_target;
use std::sync::OnceLock;

static QUESTIONS: OnceLock<Questionnaire> = OnceLock::new();
thread_local! {
    static WORDS: Words = Words::english();
}

fuzz_target!(|bytes: &[u8]| {
    let of = QUESTIONS.get_or_init(|| built_in::load().unwrap().remove(0));
    if let Ok(form) = WORDS.with(|words| read_form(bytes, of, words)) {
        for row in form.rows.into_iter().flatten() {
            assert!(row.answers.iter().all(|(id, _)| of.position(id.as_str()).is_some()));
        }
    }
    if let Ok(response) = read_whole_line(bytes) {
        let written = response.to_toml(of);
        assert_eq!(heatmap::response::read(written.as_bytes()).unwrap(), response);
    }
});
