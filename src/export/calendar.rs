//! Open actions with a date as a calendar of all-day events, one an action (RFC 5545).

use icalendar::{Calendar, Component as _, Event, Property};
use jiff::Timestamp;
use jiff::civil::Date;

use super::report::ActionEntry;
use crate::model::response::Action;

/// A calendar of actions, each with the words for it; `None` where no open one has a date. `made` is when the heatmap was
/// begun: a calendar needs a time, and the same actions give the same calendar.
pub fn calendar(actions: &[(&Action, ActionEntry)], made: Timestamp) -> Option<String> {
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", "-//heatmap//actions//EN"));
    let mut events = 0;
    for (action, entry) in actions {
        let Some(due) = action.due.filter(|_| action.is_open()) else { continue };
        let mut event = Event::new();
        event.add_property("UID", format!("{}@heatmap", action.id));
        event.add_property("DTSTAMP", made.strftime("%Y%m%dT%H%M%SZ").to_string());
        let day = |date: Date| date.strftime("%Y%m%d").to_string();
        event.append_property(Property::new("DTSTART", day(due)).add_parameter("VALUE", "DATE").done());
        let next = due.tomorrow().unwrap_or(due);
        event.append_property(Property::new("DTEND", day(next)).add_parameter("VALUE", "DATE").done());
        event.summary(&entry.what);
        event.description(&entry.details);
        event.add_property("TRANSP", "TRANSPARENT");
        calendar.push(event.done());
        events += 1;
    }
    (events > 0).then(|| calendar.done().to_string())
}
