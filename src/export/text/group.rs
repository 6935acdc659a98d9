//! What is around a group's heatmap.

use crate::i18n::Messages;
use crate::model::group::Group;

/// What it is called, and how many people are in it.
pub fn group_heading(group: &Group, messages: &Messages) -> String {
    let title = if group.title.is_empty() { &group.place } else { &group.title };
    let people = messages.with("group-people", &[("people", group.people().into())]);
    if title.is_empty() { format!("{people}\n\n") } else { format!("{title} · {people}\n\n") }
}

/// That nothing is shown, and why: it was not revealed yet, or so few people are in.
pub fn not_shown(group: &Group, messages: &Messages) -> String {
    if group.can_reveal().is_ok() {
        return format!("{}\n", messages.text("group-not-revealed"));
    }
    let values = [("people", group.people().into()), ("minimum", group.fewest().into())];
    format!("{}\n", messages.with("group-too-few", &values))
}
