//! A heatmap as one page of HTML: the picture, then all of it as a table that a screen reader walks through. Nothing is
//! fetched, and no script is needed.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::drawing::{GROUND, INK, QUIET};
use super::lettering::FAMILIES;
use super::report::{List, Report, more};
use super::svg::{self, BLANK, colours};
use crate::heatmap::picture::{Row, counts, ticked};

/// Colours and spaces, in light and in dark, on screens and on paper.
const STYLE: &str = "@media (prefers-color-scheme: dark) { :root { --ink: #f1ede8; --quiet: #bdb6ad; --ground: #1c1a18; --line: #4a453f; --blank: #2b2825 } }\n\
    body { color: var(--ink); background: var(--ground); line-height: 1.5; overflow-wrap: break-word; max-width: 62rem; margin: 0 auto; padding: 1.5rem }\n\
    h1 { font-weight: 600; font-size: 1.7rem; line-height: 1.25; margin: 0 }\n\
    h2 { font-weight: 600; font-size: 1.15rem; margin: 2rem 0 .4rem }\n\
    .quiet { color: var(--quiet) } p { margin: .3rem 0 }\n\
    figure { margin: 1rem 0 1.5rem } figure svg { display: block; width: 100%; height: auto }\n\
    .wide { overflow-x: auto }\n\
    table { border-collapse: collapse; width: 100% }\n\
    caption { text-align: left; font-weight: 600; font-size: 1.15rem; margin: 1rem 0 .4rem }\n\
    .counts { white-space: nowrap }\n\
    th, td { text-align: left; font-weight: 400; padding: .35rem .7rem .35rem 0; border-bottom: 1px solid var(--line); vertical-align: top }\n\
    thead th { color: var(--quiet); font-size: .9rem }\n\
    tbody th.area { font-weight: 600; padding-top: 1rem }\n\
    tbody th span { display: inline-block; max-width: min(18rem, 40vw) }\n\
    .heat { display: inline-block; padding: .05rem .6rem; border-radius: 4px; white-space: nowrap }\n\
    .legend { list-style: none; padding: 0; margin: .6rem 0; color: var(--quiet); font-size: .9rem } .legend li { display: inline-block; margin-right: 1.5rem }\n\
    dt { font-weight: 600 } dd { margin: 0 0 .5rem } ul.actions { list-style: none; padding: 0 }\n\
    .actions li { padding-left: 2rem; text-indent: -2rem; margin: 0 0 .5rem } .actions li * { text-indent: 0 }\n\
    .mark { display: inline-block; width: 2rem; color: var(--quiet) }\n\
    @media (max-width: 35rem) { body { padding: 1rem } figure { display: none } table { font-size: .9rem } th, td { padding-right: .8rem } .value { display: block }\n\
    .heat { padding: .05rem .35rem } tbody th span { max-width: 30vw } }\n\
    @page { size: A4 landscape; margin: 12mm }\n\
    @media print { body { padding: 0; max-width: none }\n\
    * { print-color-adjust: exact; -webkit-print-color-adjust: exact }\n\
    figure { margin: 0; break-after: page } figure svg { max-height: 150mm } tr, li, dd { break-inside: avoid } }";

/// The page of a report.
pub fn html(report: &Report) -> String {
    let style = format!(
        ":root {{ color-scheme: light dark; --ink: {INK}; --quiet: {QUIET}; --ground: {GROUND}; --line: #d9d3cb; --blank: {BLANK} }}\n\
         {STYLE}\n\
         @media print {{ :root {{ color-scheme: light; --ink: #000; --quiet: #444; --ground: {GROUND}; --line: #bbb; --blank: {BLANK} }} }}\n\
         body {{ font-family: {FAMILIES} }}"
    );
    let body = html! {
        main {
            h1 { (report.title) }
            @for line in &report.under { p.quiet { (line) } }
            // The drawing has all its texts escaped.
            figure { (PreEscaped(svg::svg(report, svg::FIGURE))) }
            (lists(report))
            (table(report))
            (actions(report))
            (notes(report))
        }
    };
    page(&report.language, &report.title, style, &body)
}

/// A whole page of HTML that fetches nothing.
pub(super) fn page(language: &str, title: &str, style: String, body: &Markup) -> String {
    html! {
        (DOCTYPE)
        html lang=(language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (PreEscaped(style)) }
            }
            body { (body) }
        }
    }
    .into_string()
}

/// Sentences that say it themselves, then what has a heading.
fn lists(report: &Report) -> Markup {
    let (named, plain): (Vec<&List>, Vec<&List>) =
        report.lists.iter().partition(|list| list.heading.is_some());
    html! {
        @for item in plain.iter().flat_map(|list| &list.items) { p { (item) } }
        @if !named.is_empty() {
            dl {
                @for list in named {
                    @if let Some(heading) = &list.heading { dt { (heading) } }
                    @for item in &list.items { dd lang=[report.language_of_titles.as_deref()] { (item) } }
                }
            }
        }
    }
}

/// All tiles, without columns in which nothing would stand, and what the marks mean.
fn table(report: &Report) -> Markup {
    let columns = &report.table;
    html! {
        div.wide tabindex="0" role="region" aria-labelledby="table" {
            table {
                caption id="table" { (columns.caption) }
                thead {
                    tr {
                        th scope="col" { (columns.dimension) }
                        @if let Some(then) = &columns.then { th scope="col" { (then) } }
                        th scope="col" { (columns.heat) }
                        @if report.has_answers() { th scope="col" { (columns.answers) } }
                        @if report.has_more() { th scope="col" { (columns.more) } }
                    }
                }
                @for row in &report.picture.rows { (area(report, row)) }
            }
        }
        @if !report.legend_of_table.is_empty() { ul.legend role="list" { @for entry in &report.legend_of_table { li { (entry) } } } }
    }
}

fn area(report: &Report, row: &Row) -> Markup {
    let columns = 2 + [report.table.then.is_some(), report.has_answers(), report.has_more()]
        .map(usize::from)
        .iter()
        .sum::<usize>();
    let language = report.language_of_titles.as_deref();
    html! {
        tbody {
            tr { th.area scope="rowgroup" colspan=(columns) lang=[language] { (row.title) } }
            @for tile in &row.tiles {
                tr {
                    th scope="row" { span lang=[language] { (tile.title) } @if !tile.flags.trim().is_empty() { " " (tile.flags.trim()) } }
                    @if let Some(then) = &tile.then { td { (heat(report, then.band, &then.word)) } }
                    td { (heat(report, tile.band, &tile.word)) @if !tile.value.is_empty() { " " span.value { (tile.value) } } }
                    @if report.has_answers() { td.counts { (counts(&tile.spread)) } }
                    @if report.has_more() { td { (more(tile)) } }
                }
            }
        }
    }
}

fn heat(report: &Report, band: Option<crate::heatmap::Band>, word: &str) -> Markup {
    let (ground, ink) = colours(&report.palette, band);
    match band {
        Some(_) => {
            html! { span.heat style=(format!("background:{ground};color:{ink}")) { (report.marked(band, word)) } }
        }
        None => html! { span.quiet { (word) } },
    }
}

fn actions(report: &Report) -> Markup {
    let (heading, actions) = &report.actions;
    html! {
        @if !actions.is_empty() {
            h2 { (heading) }
            ul.actions role="list" {
                @for action in actions {
                    li {
                        // What became of it is in words below.
                        span.mark aria-hidden="true" { (ticked(action.state)) } (action.what)
                        @if !action.details.is_empty() { br; span.quiet { (action.details) } }
                    }
                }
            }
        }
    }
}

fn notes(report: &Report) -> Markup {
    html! {
        @for (heading, notes) in &report.notes {
            h2 { (heading) }
            dl {
                @for (title, note) in notes {
                    dt lang=[report.language_of_titles.as_deref()] { (title) }
                    dd { @for line in note.lines() { (line) br; } }
                }
            }
        }
    }
}
