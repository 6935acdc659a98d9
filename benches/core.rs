//! The core, in parts: what is read, counted, drawn and taken home. `cargo bench`; see docs/performance.md.
//!
//! These tell where time goes. What a person waits for is measured from outside, by `benches/beside/run`.
#![allow(
    clippy::unwrap_used,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    unreachable_pub,
    reason = "a benchmark may panic, and its numbers are small"
)]

#[path = "../tests/support/people.rs"]
mod people;

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::Arc;

use divan::{Bencher, black_box};
use heatmap::export::Format;
use heatmap::export::json::With;
use heatmap::export::lines;
use heatmap::format::questionnaire::built_in;
use heatmap::format::questionnaire::read;
use heatmap::format::response;
use heatmap::heatmap::palette::{Depth, Palette};
use heatmap::heatmap::{Heatmap, People as Seen};
use heatmap::i18n::Messages;
use heatmap::import::{Gathering, merge, merge_stream};
use heatmap::model::group::Tallies;
use heatmap::model::questionnaire::Questionnaire;
use heatmap::model::response::Response;
use heatmap::session::export::{Chosen, ExportContext, ExportOptions, make};
use heatmap::session::{AppEvent, Row, Session};
use heatmap::store::{Store, Stored};
use heatmap::ui::keys::Keymap;
use heatmap::ui::screens::StartScreen;
use heatmap::ui::theme::Theme;
use heatmap::ui::{App, Event};
use jiff::tz::TimeZone;
use people::People;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

const SEED: u64 = 2026;

fn main() {
    divan::main();
}

fn default_set() -> Arc<Questionnaire> {
    Arc::new(built_in::load().unwrap().remove(0))
}

fn responses(of: &Questionnaire, count: usize) -> Vec<Response> {
    People::new(of, SEED).take(count).collect()
}

fn stored(response: Response) -> Stored {
    Stored::new(response.file_name(), response)
}

#[divan::bench]
fn questionnaire_from_its_file(bencher: Bencher<'_, '_>) {
    let text = built_in::files().first().unwrap().text;
    bencher.bench(|| read(black_box(text.as_bytes())).unwrap());
}

#[divan::bench]
fn response_from_its_file(bencher: Bencher<'_, '_>) {
    let of = default_set();
    let text = responses(&of, 1).remove(0).to_toml(&of).unwrap();
    bencher.bench(|| response::read(black_box(text.as_bytes())).unwrap());
}

#[divan::bench]
fn sentences_of_a_language() -> Messages {
    Messages::english()
}

#[divan::bench]
fn tally_of_a_person(bencher: Bencher<'_, '_>) {
    let of = default_set();
    let response = responses(&of, 1).remove(0);
    bencher.bench(|| Tallies::of(black_box(&response), &of).unwrap());
}

#[divan::bench(args = [1, 1_000])]
fn heatmap_of_people(bencher: Bencher<'_, '_>, count: usize) {
    let of = default_set();
    let mut tallies = Tallies::new(&of);
    responses(&of, count).iter().for_each(|response| tallies.merge(&Tallies::of(response, &of).unwrap()));
    let seen = match count {
        1 => Seen::One,
        people => Seen::Group { people: people as u64, minimum: 5, by_consent: false },
    };
    bencher.bench(|| Heatmap::of(&of, black_box(&tallies), seen));
}

#[divan::bench]
fn a_thousand_files_for_a_group(bencher: Bencher<'_, '_>) {
    let of = default_set();
    let files: Vec<String> =
        responses(&of, 1_000).iter().map(|response| response.to_toml(&of).unwrap()).collect();
    bencher.bench(|| {
        let mut gathering = Gathering::new(Arc::clone(&of), HashSet::new());
        for file in &files {
            merge(&mut gathering, file.as_bytes()).unwrap();
        }
        assert_eq!(gathering.tallies.people, 1_000);
    });
}

#[divan::bench]
fn a_thousand_lines_for_a_group(bencher: Bencher<'_, '_>) {
    let of = default_set();
    let line = |response: &Response| lines::of_response(response, &of, With::default()).unwrap();
    let stream: String = responses(&of, 1_000).iter().map(line).collect();
    bencher.bench(|| {
        let mut gathering = Gathering::new(Arc::clone(&of), HashSet::new());
        merge_stream(&mut gathering, stream.as_bytes(), |_| {}, |_| {}).unwrap();
        assert_eq!(gathering.tallies.people, 1_000);
    });
}

/// The start screen over 200 saved heatmaps.
#[divan::bench(args = [(80, 24), (200, 60)])]
fn frame(bencher: Bencher<'_, '_>, size: (u16, u16)) {
    let of = default_set();
    let keys = Keymap::default();
    let day = (jiff::civil::date(2026, 11, 22), TimeZone::UTC);
    let words = (keys.messages("en-GB"), keys);
    let session = Session::new(vec![Arc::clone(&of)], Store::new(PathBuf::new()), day);
    let theme = Theme { palette: Palette::VIK, depth: Depth::True, background: None };
    let mut app = App::new(session, words, theme, size, Box::new(StartScreen::default()));
    let row = |response| Row::new(stored(response), Some(Arc::clone(&of)));
    let rows = responses(&of, 200).into_iter().map(row).collect();
    app.update(Event::App(AppEvent::Listed { rows, unreadable: 0, is_partial: false }));
    let mut terminal = Terminal::new(TestBackend::new(size.0, size.1)).unwrap();
    bencher.bench_local(|| {
        terminal.draw(|frame| black_box(&app).draw(frame)).unwrap();
    });
}

#[divan::bench(args = ["svg", "png", "html", "pdf", "md", "txt", "csv", "json", "ndjson", "xlsx", "toml"])]
fn export(bencher: Bencher<'_, '_>, name: &str) {
    let Some(format) = Format::of(name) else { return };
    let of = default_set();
    let row = Row::new(stored(responses(&of, 1).remove(0)), Some(of));
    let (chosen, messages) = (Chosen::One(Box::new(row)), Messages::english());
    let around = ExportContext { messages: &messages, palette: Palette::VIK, zone: &TimeZone::UTC };
    bencher.bench_local(|| {
        make(format, black_box(&chosen), &ExportOptions::default(), around).map_err(drop).unwrap()
    });
}
