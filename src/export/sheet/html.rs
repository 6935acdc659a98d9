//! The sheet as one page of HTML that prints on one A4 page.

use maud::html;

use super::page::{LINE, statement_size};
use super::{how, marks, scale};
use crate::export::drawing::{GROUND, INK, QUIET};
use crate::export::html::page;
use crate::export::lettering::FAMILIES;
use crate::i18n::Messages;
use crate::model::questionnaire::Questionnaire;

/// The sheet as a page of HTML: a table, nothing fetched, no script.
pub fn html(questionnaire: &Questionnaire, messages: &Messages) -> String {
    // Other fonts are wider than ours: where it is printed it has to fit all the same.
    let size = statement_size(questionnaire, messages) * 0.86;
    let style = format!(
        "@page {{ size: A4; margin: 10mm }}\n\
         body {{ font: {size:.2}pt/1.25 {FAMILIES}; \
         color: {INK}; background: {GROUND}; max-width: 190mm; margin: 0 auto; padding: 1em }}\n\
         @media print {{ body {{ padding: 0 }} }}\n\
         h1 {{ font-size: 16pt; font-weight: 600; margin: 0 0 .3em }}\n\
         p {{ font-size: 9pt; margin: 0 0 .4em }}\n\
         table {{ border-collapse: collapse; width: 100% }}\n\
         th {{ text-align: left; font-weight: 600; padding: .5em 0 .1em; border-bottom: .5pt solid {LINE} }}\n\
         td {{ padding: .12em 0; vertical-align: middle }}\n\
         td.n {{ width: 2em; text-align: right; padding-right: .6em; color: {QUIET} }}\n\
         td.m {{ white-space: nowrap; text-align: right; padding-left: 1em }}\n\
         .m span {{ display: inline-block; width: 1.35em; line-height: 1.35em; margin-left: .25em; text-align: center; \
         border: .5pt solid {LINE}; border-radius: 50%; color: {QUIET} }}\n\
         footer {{ text-align: center; font-size: 9pt; color: {QUIET}; margin-top: .6em }}"
    );
    let marks = marks(questionnaire, messages);
    let body = html! {
        h1 { (questionnaire.title) }
        p { (messages.text("sheet-private")) }
        p { strong { (how(questionnaire, messages)) } }
        p { (scale(questionnaire, messages)) }
        table {
            @for area in &questionnaire.areas {
                tbody {
                    tr { th colspan="3" scope="rowgroup" { (area.title) } }
                    @for statement in area.dimensions.iter().flat_map(|dimension| &dimension.statements) {
                        tr {
                            td.n { (statement.position + 1) }
                            td { (statement.text) }
                            td.m { @for mark in &marks { span { (mark) } } }
                        }
                    }
                }
            }
        }
        footer { (messages.text("sheet-thanks")) }
    };
    page(&questionnaire.key.language, &questionnaire.title, style, &body)
}
