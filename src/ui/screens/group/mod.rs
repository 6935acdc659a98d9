//! The screens of a group: opening it, gathering answers, revealing, choosing a spot, presenting.

mod files;
mod form;
mod gather;
mod guess;
mod hands;
mod present;
mod spot;
mod turn;

use crate::ui::prelude::*;

pub use files::FilesScreen;
pub use form::GroupFormScreen;
pub use gather::{GatherScreen, gather_command};
pub use guess::GuessScreen;
pub use hands::HandsScreen;
pub use present::PresentScreen;
pub use spot::SpotScreen;
pub use turn::{CountInScreen, HandoverScreen, ask_to_count};

/// How many people are in, of how many expected.
fn people_in(cx: &Context) -> String {
    cx.session.open_group().map(|group| wording::people_in(group, &cx.messages)).unwrap_or_default()
}

/// The name of the open group.
fn group_name(cx: &Context) -> String {
    let name = cx.session.group_document().map_or("", |document| document.saved.name());
    cx.messages.place(name).into_owned()
}

fn describe_people_in(cx: &Context, out: &mut Lines) {
    out.say(&cx.messages.with("line-who-is-in", &[("who", people_in(cx).into())]));
}
