//! What is drawn and written of a heatmap, whatever its titles are and however many there are: nothing runs into anything
//! else, nothing is lost, and nothing of people's texts is taken for a mark.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::cast_precision_loss,
    unreachable_pub,
    reason = "a test may panic"
)]

#[path = "support/cases.rs"]
mod cases;

use cases::some;
use heatmap::export::lettering::{Face, lacking};
use heatmap::export::report::{ActionEntry, List, Report, Table};
use heatmap::export::text::Paint;
use heatmap::export::{html, markdown, svg, text};
use heatmap::heatmap::Band;
use heatmap::heatmap::palette::{Depth, Palette};
use heatmap::heatmap::picture::{Before, Picture, Row, Tile};
use heatmap::i18n::Messages;
use heatmap::model::response::ActionState;

/// Titles as people write them: long words, other letters, many words, and none that a browser's font has no room for.
const TITLES: [&str; 7] = [
    "Trust",
    "Donaudampfschifffahrtsgesellschaftskapitän",
    "Взаєморозуміння та взаємодопомога між сусідами",
    "Εμπιστοσύνη και φροντίδα",
    "How much attention relationships get on an ordinary Tuesday",
    "Wzajemność",
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWW",
];
const AREA: &str = "Bibliotekarki i bibliotekarze oddziału dziecięcego przy ulicy Długiej, Αθήνα και Θεσσαλονίκη, \
                    Українська бібліотека імені Лесі Українки, and everybody else who comes along on a Tuesday";

fn tile(title: &str, at: usize) -> Tile {
    let bands = Band::ALL;
    Tile {
        id: title.into(),
        title: title.to_owned(),
        band: bands.get(at % 6).copied(),
        word: if at % 6 == 5 { "too few answers".into() } else { "glowing".into() },
        value: if at.is_multiple_of(3) { "4.5".into() } else { String::new() },
        spread: if at % 6 == 5 { Vec::new() } else { vec![0, 1, 2, at as u64 % 13, 4] },
        foot: "differ <>".to_owned(),
        flags: ["n * ", "n ", "", "* "][at % 4].to_owned(),
        then: None,
    }
}

fn compared(mut tile: Tile, at: usize) -> Tile {
    let band = Band::ALL.get(at * 2 % 6).copied();
    tile.then = Some(Before { band, word: "not asked".into(), change: "as before".into() });
    (tile.word, tile.value, tile.spread) = ("now too few".into(), String::new(), Vec::new());
    tile
}

fn report(areas: usize, dimensions: usize, title: impl Fn(usize) -> String) -> Report {
    let row = |area: usize| Row {
        title: if area % 3 == 1 { AREA.to_owned() } else { format!("Area {area}") },
        tiles: (0..dimensions)
            .map(|at| tile(&title(area * dimensions + at), area * dimensions + at))
            .collect(),
    };
    let table = |name: &str| name.to_owned();
    Report {
        title: "Library team".to_owned(),
        under: vec!["1 Aug 2026 · 9 people".to_owned(), "How it felt that day, not a verdict.".to_owned()],
        language: "en-GB".to_owned(),
        language_of_titles: None,
        picture: Picture { rows: (0..areas).map(row).collect() },
        legend_of_table: ["n note", "* focus"].map(str::to_owned).to_vec(),
        legend: ["1 2 answers", "<> you differ", "n note", "* focus"].map(str::to_owned).to_vec(),
        bands: ["chilly", "cool", "mild", "warm", "glowing"].map(str::to_owned),
        palette: Palette::VIK,
        lists: vec![
            List { heading: None, items: vec!["Every tile is alike, so no spot stands out.".to_owned()] },
            List::new("Warm spots".to_owned(), vec![TITLES.join(", ")]),
            List::new(
                "Changed most".to_owned(),
                vec!["One. (A little)".to_owned(), "Two. (Fully)".to_owned()],
            ),
        ],
        actions: ("Actions".to_owned(), Vec::new()),
        notes: Vec::new(),
        table: Table {
            caption: table("All tiles, by area"),
            dimension: table("What"),
            heat: table("How warm"),
            then: None,
            answers: table("Answers"),
            more: table("Agreement"),
        },
    }
}

fn with_titles(areas: usize, dimensions: usize) -> Report {
    report(areas, dimensions, |at| TITLES[at % TITLES.len()].to_owned())
}

fn of_two(mut report: Report) -> Report {
    for (at, tile) in report.picture.rows.iter_mut().flat_map(|row| &mut row.tiles).enumerate() {
        *tile = compared(tile.clone(), at);
    }
    report.table.then = Some("Then".to_owned());
    report
}

/// A text of a drawing, and where it stands: from, to, its top and its foot.
struct Drawn {
    text: String,
    size: f32,
    x: (f32, f32),
    y: (f32, f32),
}

/// What stands in an element.
fn content(element: &str) -> &str {
    element.split_once('>').unwrap().1.split('<').next().unwrap()
}

/// All texts of a drawing as wide as the widest of the fonts that browsers put in the place of ours sets them.
fn texts(svg: &str) -> Vec<Drawn> {
    let number = |element: &str, name: &str| -> f32 {
        let at = element.find(&format!(" {name}=\"")).unwrap() + name.len() + 3;
        element[at..].split('"').next().unwrap().parse().unwrap()
    };
    let drawn = |(element, x): (&str, f32), text: Option<char>| {
        let (y, size) = (number(element, "y"), number(element, "font-size"));
        let text = text.map_or_else(|| content(element).to_owned(), String::from);
        let text =
            text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
        let face = if element.contains("font-weight") { Face::Semibold } else { Face::Regular };
        // Digits of one number stand as far apart as they are wide in our font.
        let others = if text.len() == 1 && !text.starts_with(char::is_alphabetic) { 0.97 } else { 1.1 };
        let wide = face.width(&text, size) * others;
        let from = match element {
            _ if element.contains("\"middle\"") => x - wide / 2.0,
            _ if element.contains("\"end\"") => x - wide,
            _ => x,
        };
        Drawn { text, size, x: (from, from + wide), y: (y - size * 0.72, y + size * 0.2) }
    };
    let mut all = Vec::new();
    for element in svg.split("<text").skip(1) {
        let places = element.split(" x=\"").nth(1).unwrap().split('"').next().unwrap();
        let places: Vec<f32> = places.split(' ').map(|x| x.parse().unwrap()).collect();
        match places.as_slice() {
            [x] => all.push(drawn((element, *x), None)),
            places => {
                assert_eq!(places.len(), content(element).chars().count(), "{element}");
                all.extend(
                    places.iter().zip(content(element).chars()).map(|(x, c)| drawn((element, *x), Some(c))),
                );
            }
        }
    }
    all
}

fn size_of(svg: &str) -> (f32, f32) {
    let mut numbers = svg.split("viewBox=\"0 0 ").nth(1).unwrap().split('"').next().unwrap().split(' ');
    let mut next = || numbers.next().unwrap().parse().unwrap();
    (next(), next())
}

fn nothing_runs_into_anything(svg: &str) {
    let (width, height) = size_of(svg);
    let mut all = texts(svg);
    all.sort_by(|a, b| a.y.0.total_cmp(&b.y.0));
    for (index, one) in all.iter().enumerate() {
        let stands = one.x.0 >= 0.0 && one.x.1 <= width && one.y.0 >= 0.0 && one.y.1 <= height;
        assert!(stands, "{} runs over the edge: {:?} {:?}", one.text, one.x, one.y);
        for other in all[index + 1..].iter().take_while(|other| other.y.0 < one.y.1) {
            let apart = one.x.1 <= other.x.0 || other.x.1 <= one.x.0;
            assert!(apart, "{} and {} run into one another at {:?}", one.text, other.text, one.y);
        }
    }
}

#[test]
fn no_text_runs_into_another_or_over_the_edge_whichever_font_it_is_set_in() {
    for (areas, dimensions) in some([(3, 6), (1, 1), (2, 13), (6, 3)], 3) {
        let one = with_titles(areas, dimensions);
        let mut long = one.clone();
        long.title = AREA.to_owned();
        long.legend.push(AREA.to_owned());
        for report in [one.clone(), of_two(one), long.clone(), of_two(long)] {
            for canvas in [svg::PICTURE, svg::FIGURE] {
                nothing_runs_into_anything(&svg::svg(&report, canvas));
            }
            svg::pages(&report).iter().for_each(|page| nothing_runs_into_anything(&page.svg));
        }
    }
}

/// A text without what wrapping takes out of it.
fn letters(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn titles_are_wrapped_and_not_cut() {
    let report = with_titles(2, 7);
    let drawn = svg::svg(&report, svg::PICTURE);
    let all: String = texts(&drawn).iter().map(|drawn| letters(&drawn.text)).collect();
    for title in TITLES.iter().chain([&AREA]) {
        assert!(all.contains(&letters(title)), "{title} in {all}");
    }
    assert!(!all.contains('…'), "{all}");
}

#[test]
fn why_a_narrow_tile_is_blank_is_told_in_full() {
    let drawn = svg::svg(&report(1, 7, |at| format!("T{at}")), svg::PICTURE);
    let texts: Vec<String> = texts(&drawn).into_iter().map(|drawn| drawn.text).collect();
    assert!(texts.iter().all(|text| !text.contains('…')), "{texts:?}");
    assert!(texts.windows(2).any(|pair| pair.concat().replace(' ', "") == "toofewanswers"), "{texts:?}");
}

#[test]
fn the_grid_takes_one_page_while_it_is_easy_to_read_and_else_more_and_loses_nothing() {
    for (areas, dimensions, one_page) in [
        (1, 1, true),
        (3, 6, true),
        (4, 8, true),
        (20, 3, false),
        (4, 25, false),
        (1, 50, true),
        (20, 50, false),
    ] {
        let what = format!("{areas} × {dimensions}");
        for report in [report(areas, dimensions, |at| format!("Tile {at}.")), {
            let mut report = of_two(report(areas, dimensions, |at| format!("Tile {at}.")));
            report.title = AREA.repeat(3);
            report
        }] {
            let pages = svg::pages(&report);
            assert!(
                !one_page || pages.len() == 1 || report.title != "Library team",
                "{what}: {}",
                pages.len()
            );
            let mut found = Vec::new();
            for page in &pages {
                let (width, height) = size_of(&page.svg);
                assert!(width > height, "on its side");
                let texts = texts(&page.svg);
                assert!(texts.iter().all(|text| text.y.1 <= height && text.size >= 7.0), "{what}");
                let tiles: Vec<&str> =
                    texts.iter().map(|t| t.text.as_str()).filter(|t| t.starts_with("Tile ")).collect();
                assert!(!tiles.is_empty(), "{what}: a page without tiles");
                assert!(tiles.iter().all(|tile| page.about.contains(tile.trim_end_matches('.'))), "{what}");
                for mark in ["chilly", "n note"] {
                    assert!(texts.iter().any(|text| text.text == mark), "{what}: {mark}");
                }
                found.extend(tiles.into_iter().map(str::to_owned));
            }
            let all: Vec<String> = (0..areas * dimensions).map(|at| format!("Tile {at}.")).collect();
            assert!(found == all, "{what}: {} of {}", found.len(), all.len());
        }
    }
}

#[test]
fn the_scale_of_a_page_comes_from_the_room_below_its_heading() {
    let size = |report: &Report| {
        let pages = svg::pages(report);
        assert_eq!(pages.len(), 1);
        texts(&pages[0].svg).iter().find(|text| text.text == "Tile 1.").unwrap().size
    };
    let short = report(4, 6, |at| format!("Tile {at}."));
    let mut long = short.clone();
    long.title = AREA.repeat(3);
    assert!(size(&long) < size(&short), "{} and {}", size(&long), size(&short));
    assert!(size(&report(1, 1, |_| "Tile 1.".to_owned())) > size(&short));
}

#[test]
fn what_we_draw_of_our_own_the_font_has() {
    let report = report(2, 13, |at| format!("Tile {at}"));
    for report in [report.clone(), of_two(report)] {
        let drawn = svg::svg(&report, svg::PICTURE);
        let all: String = texts(&drawn).into_iter().map(|drawn| drawn.text).collect();
        assert_eq!(lacking(&all), "");
    }
}

#[test]
fn text_is_never_wider_than_it_may_be() {
    let messages = Messages::english();
    let mut report = with_titles(3, 7);
    report.title = format!("{AREA} {}", "x".repeat(200));
    report.legend.push(format!("{AREA} {}", "x".repeat(200)));
    report.lists.push(List::new("y".repeat(100), vec!["x".repeat(200), AREA.to_owned()]));
    let told = ActionEntry {
        state: ActionState::Open,
        what: "x".repeat(200),
        details: format!("{AREA} {}", "名".repeat(90)),
    };
    report.actions.1 = vec![told];
    report.notes = vec![("Notes".to_owned(), vec![("名".repeat(90), format!("a\n\t{}", "x".repeat(200)))])];
    for report in [report.clone(), of_two(report)] {
        for columns in [20, 40, 80] {
            let paint = Paint { palette: Palette::MONO, depth: Depth::None, columns };
            let told = text::report(&report, paint, &messages);
            let widest = told.lines().map(heatmap::i18n::text::width).max().unwrap();
            let line = told.lines().find(|line| heatmap::i18n::text::width(line) == widest);
            assert!(widest <= columns, "{line:?} is {widest} of {columns} wide");
            assert!(
                told.lines().all(|line| line == line.trim_end()),
                "nothing stands behind a line:\n{told}"
            );
        }
    }
}

#[test]
fn those_who_do_not_see_the_picture_are_told_all_of_it_in_sentences() {
    let mut report = report(1, 6, |at| format!("Tile {at}"));
    report.lists.push(List::new("To work on".to_owned(), vec!["Tile 3".to_owned()]));
    let about = report.about();
    for told in [
        "1 Aug 2026 · 9 people. How it felt that day, not a verdict. Area 0: Tile 0 glowing, 4.5, differ; Tile 1",
        "Tile 5 too few answers, differ. Every tile is alike, so no spot stands out. Warm spots: Trust, ",
        "Changed most: One. (A little); Two. (Fully). To work on: Tile 3.",
    ] {
        assert!(about.contains(told), "{told}\n{about}");
    }
    assert!(!about.contains("..") && !about.contains("  ") && !about.contains(" ,"), "{about}");
    let about = of_two(report).about();
    assert!(about.contains("Tile 0 not asked, now too few, as before; Tile 1"), "{about}");
}

#[test]
fn a_page_of_html_has_what_is_there_and_nothing_empty() {
    let report = with_titles(1, 6);
    let page = html::html(&report);
    assert!(page.contains("<p>Every tile is alike, so no spot stands out.</p>"), "{page}");
    assert!(!page.contains("<dt></dt>") && !page.contains("<dd></dd>"), "{page}");
    assert!(page.contains("<dt>Changed most</dt><dd>One. (A little)</dd><dd>Two. (Fully)</dd>"), "{page}");
    assert!(page.contains("<caption id=\"table\">All tiles, by area</caption>"), "{page}");
    assert!(page.contains("<li>n note</li><li>* focus</li>"), "{page}");
    assert_eq!(page.matches("scope=\"col\"").count(), 4);
    let mut bare = report.clone();
    for tile in bare.picture.rows.iter_mut().flat_map(|row| &mut row.tiles) {
        (tile.spread, tile.foot) = (Vec::new(), String::new());
    }
    let page = html::html(&bare);
    assert_eq!(page.matches("scope=\"col\"").count(), 2, "no column has nothing in it");
    assert!(page.contains("colspan=\"2\""));
    assert!(markdown::markdown(&bare).contains("\n| What | How warm |\n| --- | --- |\n"));
    assert!(markdown::markdown(&of_two(report)).contains("\n| What | Then | How warm | Agreement |\n"));
}

#[test]
fn a_page_of_html_says_its_language_and_that_of_its_titles() {
    let mut report = with_titles(1, 2);
    assert_eq!(html::html(&report).matches(" lang=\"").count(), 1);
    report.language = "cy".to_owned();
    report.language_of_titles = Some("en-GB".to_owned());
    let page = html::html(&report);
    assert!(page.contains("<html lang=\"cy\">"));
    assert!(page.contains("<span lang=\"en-GB\">Trust</span>"), "{page}");
    assert!(page.contains("colspan=\"4\" lang=\"en-GB\">Area 0<"), "{page}");
}

#[test]
fn markdown_takes_nothing_of_peoples_texts_for_its_own() {
    let mut report = report(1, 2, |_| "a | b ~~c~~ <b> www.d.org".to_owned());
    report.title = "    # code".to_owned();
    let told = |state, what: &str| ActionEntry { state, what: what.to_owned(), details: "due".to_owned() };
    let day = "2026-03-01".parse().unwrap();
    report.actions.1 = vec![
        told(ActionState::Open, "[x] open\n- more"),
        told(ActionState::Done(day), "done"),
        told(ActionState::LetGo(day), "https://let.go"),
    ];
    report.notes =
        vec![("Notes".to_owned(), vec![("T".to_owned(), "    code\n1. one\n\nada@d.org".to_owned())])];
    let told = markdown::markdown(&report);
    for line in [
        "# \\# code",
        "| a \\| b \\~\\~c\\~\\~ &lt;b&gt; www\u{2060}.d.org n \\* | glowing 4.5 | 0 · 1 · 2 · 0 · 4 | differ |",
        "chilly – cool – mild – warm – glowing · n note · \\* focus",
        "- [ ] \\[x\\] open - more (due)",
        "- [x] done (due)",
        "- ~~https:\u{2060}//let.go~~ (due)",
        "code  ",
        "1\\. one  ",
        "ada\u{2060}@\u{2060}d.org",
    ] {
        assert!(told.lines().any(|found| found == line), "{line}\n{told}");
    }
}

/// The marks of the answers on each tile: where each stands, from the left of its tile, and what it is.
fn answers(svg: &str) -> Vec<Vec<(f32, char)>> {
    let several = |element: &str| {
        let places = element.split(" x=\"").nth(1)?.split('"').next()?;
        let places: Vec<f32> = places.split(' ').map(|x| x.parse().unwrap()).collect();
        (places.len() > 1).then(|| places.into_iter().zip(content(element).chars()).collect())
    };
    svg.split("<text").skip(1).filter_map(several).collect()
}

#[test]
fn each_level_has_a_column_of_its_own_on_every_tile() {
    let mut report = report(1, 3, |at| format!("Tile {at}"));
    let spreads = [vec![0, 0, 0, 1, 0], vec![2, 0, 0, 0, 0], vec![0, 0, 3, 1, 4]];
    for (tile, spread) in report.picture.rows[0].tiles.iter_mut().zip(&spreads) {
        tile.spread.clone_from(spread);
    }
    let found = answers(&svg::svg(&report, svg::PICTURE));
    let told: Vec<String> = found.iter().map(|marks| marks.iter().map(|mark| mark.1).collect()).collect();
    assert_eq!(told, ["...1.", "2....", "..314"]);
    let steps = |marks: &Vec<(f32, char)>| -> Vec<f32> {
        marks.windows(2).map(|pair| ((pair[1].0 - pair[0].0) * 10.0).round() / 10.0).collect()
    };
    assert!(found.iter().all(|marks| steps(marks) == [26.0; 4]), "{found:?}");
}

#[test]
fn answers_are_numbers_on_all_tiles_or_bars_on_all_of_them() {
    let messages = Messages::english();
    let drawn = |levels: usize, most: u64| {
        let mut report = report(1, 2, |at| format!("Tile {at}"));
        for (at, tile) in report.picture.rows[0].tiles.iter_mut().enumerate() {
            tile.spread = vec![0; levels];
            tile.spread[levels - 1] = if at == 0 { most } else { 3 };
        }
        let svg = svg::svg(&report, svg::PICTURE);
        nothing_runs_into_anything(&svg);
        let legend = report.picture.legend_of_a_drawing(&messages);
        let told: Vec<String> =
            answers(&svg).iter().map(|marks| marks.iter().map(|mark| mark.1).collect()).collect();
        (told, legend.contains("bars: how many"))
    };
    let both = |big: &str, dots: &str| (vec![format!("{dots}{big}"), format!("{dots}3")], false);
    assert_eq!(drawn(5, 12), both("12", "...."));
    assert_eq!(drawn(5, 120), both("120", "...."));
    assert_eq!(drawn(9, 12), both("12", "........"));
    assert_eq!(drawn(5, 1200), (Vec::new(), true));
    assert_eq!(drawn(9, 120), (Vec::new(), true));
}

#[test]
fn without_colours_characters_tell_how_warm_a_tile_is() {
    let mut report = report(1, 5, |at| format!("Tile {at}"));
    for (tile, word) in report.picture.rows[0].tiles.iter_mut().zip(report.bands.clone()) {
        tile.word = word;
    }
    let drawn = |report: &Report| svg::svg(report, svg::PICTURE);
    assert!(!drawn(&report).contains("# glowing"));
    report.palette = Palette::MONO;
    let drawn = drawn(&report);
    for word in [". chilly", "- cool", "= mild", "+ warm", "# glowing"] {
        let inks: Vec<&str> = drawn.lines().filter(|line| line.contains(&format!(">{word}<"))).collect();
        assert_eq!(inks.len(), 2, "{word} on its tile and in the legend");
        assert!(inks.iter().all(|line| line.contains("#1f1d1a")), "{inks:?}");
    }
    let page = html::html(&report);
    assert!(page.contains("\"># glowing</span>"), "{page}");
}

#[test]
fn on_a_narrow_screen_a_mean_stands_under_its_word() {
    let page = html::html(&report(1, 1, |_| "Tile".to_owned()));
    let narrow = page.split("@media (max-width: 35rem)").nth(1).unwrap().split("@page").next().unwrap();
    assert!(
        narrow.contains(".value { display: block }") && narrow.contains("padding-right: .8rem"),
        "{narrow}"
    );
    assert!(page.contains("<span class=\"value\">4.5</span>"), "{page}");
}

#[test]
fn a_drawing_shrinks_to_a_window_and_says_how_large_it_is() {
    let drawn = svg::svg(&report(1, 3, |_| "Tile".to_owned()), svg::PICTURE);
    let head = drawn.split('>').next().unwrap();
    assert!(head.contains("max-width:100%") && head.contains(" width=\"960\"") && head.contains(" viewBox="));
}
