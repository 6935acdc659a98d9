//! Any bytes as a form's answers, and as a line of somebody's response or a group's: refused, or read and written again.
#![no_main]

use heatmap::format::Document;
use heatmap::import::{asked_by, read_form, read_whole_line};
use heatmap::format::questionnaire::built_in;
use heatmap::model::questionnaire::{Questionnaire};
use heatmap::i18n::Messages;
use libfuzzer_sys::fuzz_target;
use std::collections::HashSet;
use std::sync::{Arc, OnceLock};

static QUESTIONS: OnceLock<Vec<Arc<Questionnaire>>> = OnceLock::new();
thread_local! {
    static WORDS: Messages = Messages::english();
}

fuzz_target!(|bytes: &[u8]| {
    let known = QUESTIONS.get_or_init(|| built_in::load().unwrap().into_iter().map(Arc::new).collect());
    let read = |messages: &Messages| {
        let of = asked_by(bytes, known, messages).ok()?;
        read_form(bytes, &of, messages, Default::default()).ok().map(|form| (form, of))
    };
    if let Some((form, of)) = WORDS.with(read) {
        let (mut ids, mut last) = (HashSet::new(), 1);
        for row in form.rows {
            let line = row.as_ref().map_or_else(|bad| bad.line, |row| row.line);
            assert!(line > last, "each row has its line");
            last = line;
            let Ok(row) = row else { continue };
            assert!(ids.insert(row.id), "each person is somebody");
            assert!(row.answers.iter().all(|(id, _)| of.position(id.as_str()).is_some()));
        }
    }
    match read_whole_line(bytes) {
        Ok(Document::Response(response)) => {
            let written = response.to_toml(&known[0]).unwrap();
            assert_eq!(heatmap::format::response::read(written.as_bytes()).unwrap(), *response);
        }
        Ok(Document::Group(group)) => {
            let written = group.to_toml(&known[0]).unwrap();
            assert_eq!(heatmap::format::group::read(written.as_bytes()).unwrap(), *group);
        }
        Err(_) => {}
    }
});
