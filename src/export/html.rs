//! A heatmap as one page of HTML: the picture, then all of it as a table that a screen reader walks through. Nothing is
//! fetched, and no script is needed.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::lettering::FAMILIES;
use super::report::Report;
use super::svg::{self, colours};
use crate::picture::{Row, Tile, counts, ticked};

/// Colours and spaces, in light and in dark, on screens and on paper.
const STYLE: &str = ":root { color-scheme: light dark; --ink: #1f1d1a; --quiet: #5f5a53; --ground: #fff; --line: #d9d3cb }\n\
    @media (prefers-color-scheme: dark) { :root { --ink: #f1ede8; --quiet: #bdb6ad; --ground: #1c1a18; --line: #4a453f } }\n\
    body { color: var(--ink); background: var(--ground); line-height: 1.5; max-width: 62rem; margin: 0 auto; padding: 1.5rem }\n\
    h1 { font-weight: 600; font-size: 1.7rem; line-height: 1.25; margin: 0 }\n\
    h2 { font-weight: 600; font-size: 1.15rem; margin: 2rem 0 .4rem }\n\
    .quiet { color: var(--quiet) } p { margin: .3rem 0 }\n\
    figure { margin: 1.2rem 0 } figure svg { display: block; width: 100%; height: auto; border-radius: 6px }\n\
    .wide { overflow-x: auto }\n\
    table { border-collapse: collapse; width: 100% }\n\
    th, td { text-align: left; font-weight: 400; padding: .35rem .7rem .35rem 0; border-bottom: 1px solid var(--line); vertical-align: top }\n\
    thead th { color: var(--quiet); font-size: .9rem }\n\
    tbody th.area { font-weight: 600; padding-top: 1rem }\n\
    .heat { display: inline-block; padding: .05rem .6rem; border-radius: 4px; white-space: nowrap }\n\
    dt { font-weight: 600 } dd { margin: 0 0 .5rem } ul { padding-left: 1.2rem }\n\
    @page { size: A4 landscape; margin: 12mm }\n\
    @media print { :root { --ink: #000; --quiet: #444; --ground: #fff; --line: #bbb } body { padding: 0; max-width: none }\n\
    * { print-color-adjust: exact; -webkit-print-color-adjust: exact }\n\
    figure { margin: 0; break-after: page } figure svg { max-height: 150mm } tr, li, dd { break-inside: avoid } }";

/// The page of a report.
#[must_use]
pub fn html(report: &Report) -> String {
    let style = format!("{STYLE}\nbody {{ font-family: {FAMILIES} }}");
    html! {
        (DOCTYPE)
        html lang=(report.language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (report.title) }
                style { (PreEscaped(style)) }
            }
            body {
                main {
                    h1 { (report.title) }
                    @for line in &report.under { p.quiet { (line) } }
                    // The drawing has all its texts escaped.
                    figure { (PreEscaped(svg::svg(report, svg::FIGURE))) }
                    @if report.lists.iter().any(|(name, _)| !name.is_empty()) {
                        dl { @for (name, content) in &report.lists { dt { (name) } dd { (content) } } }
                    } @else {
                        @for (_, content) in &report.lists { p { (content) } }
                    }
                    (table(report))
                    (actions(report))
                    (notes(report))
                }
            }
        }
    }
    .into_string()
}

fn table(report: &Report) -> Markup {
    let columns = &report.columns;
    html! {
        div.wide tabindex="0" role="region" aria-label=(columns.dimension) {
            table {
                thead {
                    tr {
                        th scope="col" { (columns.dimension) }
                        @if let Some(then) = &columns.then { th scope="col" { (then) } }
                        th scope="col" { (columns.heat) }
                        @if columns.then.is_none() { th scope="col" { (columns.answers) } }
                        th scope="col" { (columns.more) }
                    }
                }
                @for row in &report.picture.rows { (area(report, row)) }
            }
        }
    }
}

fn area(report: &Report, row: &Row) -> Markup {
    html! {
        tbody {
            tr { th.area scope="rowgroup" colspan="4" { (row.title) } }
            @for tile in &row.tiles {
                tr {
                    th scope="row" { (tile.title) @if !tile.flags.trim().is_empty() { " " (tile.flags.trim()) } }
                    @if let Some(then) = &tile.then { td { (heat(report, then.band, &then.word)) } }
                    td { (heat(report, tile.band, &tile.word)) @if !tile.value.is_empty() { " " (tile.value) } }
                    @if tile.then.is_none() { td { (counts(&tile.spread)) } }
                    td { (more(tile)) }
                }
            }
        }
    }
}

fn more(tile: &Tile) -> String {
    tile.then
        .as_ref()
        .map_or_else(|| tile.foot.replace("<>", "").trim().to_owned(), |then| then.change.clone())
}

fn heat(report: &Report, band: Option<crate::heatmap::Band>, word: &str) -> Markup {
    let (ground, ink) = colours(&report.palette, band);
    match band {
        Some(_) => html! { span.heat style=(format!("background:{ground};color:{ink}")) { (word) } },
        None => html! { span.quiet { (word) } },
    }
}

fn actions(report: &Report) -> Markup {
    let (heading, actions) = &report.actions;
    html! {
        @if !actions.is_empty() {
            h2 { (heading) }
            ul {
                @for action in actions {
                    li {
                        (ticked(action.state)) " " (action.what)
                        @if !action.details.is_empty() { br; span.quiet { (action.details) } }
                    }
                }
            }
        }
    }
}

fn notes(report: &Report) -> Markup {
    let (heading, notes) = &report.notes;
    html! {
        @if !notes.is_empty() {
            h2 { (heading) }
            dl {
                @for (title, note) in notes {
                    dt { (title) }
                    dd { @for line in note.lines() { (line) br; } }
                }
            }
        }
    }
}
