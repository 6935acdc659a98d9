//! What has become of the file of a questionnaire that is tried while it is written.

use super::{Lines, Plain, capital};
use crate::app::State;
use crate::format::document::{Fault, MOST_FAULTS};
use crate::i18n::Localize as _;
use crate::store::Error;

/// What has become of the file that is followed; true where it says something else than before.
pub(super) fn tell(plain: &mut Plain, state: &State, lines: &mut Lines) -> bool {
    let Some(preview) = &state.preview else { return false };
    let before = std::mem::replace(&mut plain.followed, preview.times);
    if before == preview.times {
        return false;
    }
    if let Some(why) = &preview.faults {
        match why {
            Error::BadQuestionnaire { report, .. } => {
                let few = report.faults.iter().take(MOST_FAULTS);
                few.for_each(|fault| tell_fault(fault, &report.source, state, lines));
                let more = report.faults.len().saturating_sub(MOST_FAULTS) + report.more;
                if more > 0 {
                    lines.title(&capital(&state.messages.with("fault-more", &[("more", more.into())])));
                }
            }
            other => lines.say(&other.localize(&state.messages)),
        }
    }
    // Its choices are told again too.
    plain.areas = Default::default();
    before > 0 && preview.faults.is_none()
}

/// What is wrong in the file that is followed, and what would be right.
fn tell_fault(fault: &Fault, source: &str, state: &State, lines: &mut Lines) {
    let (line, _) = fault.place(source);
    let what = fault.localize(&state.messages);
    lines.title(&state.messages.with("preview-fault", &[("line", line.into()), ("what", what.into())]));
    if let Some(help) = fault.help_said(&state.messages) {
        lines.title(&capital(&help));
    }
}
