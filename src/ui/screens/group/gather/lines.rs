//! A gathering group in line mode. Passing the keyboard round needs the screens, since what is read aloud would give
//! answers away.

use crate::model::group::Kind;
use crate::ui::prelude::*;
use crate::ui::screens::group::group_name;

/// What it is, and what to say first.
pub(super) fn describe_group(cx: &Context, out: &mut Lines) {
    let (messages, Some(group)) = (&cx.messages, cx.session.open_group()) else { return };
    let kind = messages.text(match group.kind {
        Kind::Team => "group-team",
        Kind::Circle => "group-circle",
    });
    out.say(&messages.with("plain-group", &[("name", group_name(cx).into()), ("kind", kind.into())]));
    out.say(&messages.text("plain-group-say-first"));
    out.say(&messages.text("group-say"));
    if group.by_consent {
        out.say(&messages.text("group-say-consent"));
    }
    out.say(&messages.text("group-file-care"));
}

pub(super) fn ask(cx: &Context, out: &mut Lines) {
    let (messages, Some(group)) = (&cx.messages, cx.session.open_group()) else { return };
    if group.can_reveal().is_ok() {
        out.say(&messages.text("plain-gather-ask-ready"));
    } else {
        out.say(&messages.with("plain-gather-ask", &[("minimum", group.fewest().into())]));
    }
}
