//! The person's time zone.

use std::path::Path;
use std::{env, fs};

use jiff::tz::TimeZone;

/// What the system has instead of a name.
const OF_SYSTEM: &str = "/etc/localtime";
const ZONES: &str = "/usr/share/zoneinfo";

/// The time zone that `TZ` names, or else the system's; UTC where neither says.
///
/// One file tells it: to look a zone up by its name, the library would first go through all that there are.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "this is where the time zone comes in")]
pub fn time_zone() -> TimeZone {
    let file = match env::var("TZ") {
        Err(_) => Some(Path::new(OF_SYSTEM).to_owned()),
        // Somebody's own zones are the library's to find.
        Ok(_) if env::var_os("TZDIR").is_some() => None,
        Ok(name) => is_name(&name).then(|| Path::new(ZONES).join(name)),
    };
    let bytes = file.and_then(|file| fs::read(file).ok());
    let zone = bytes.and_then(|bytes| TimeZone::tzif("", &bytes).ok());
    zone.unwrap_or_else(TimeZone::system)
}

/// Whether it can be nothing but the name of a zone: rules and paths are the library's to understand.
fn is_name(name: &str) -> bool {
    let is_part =
        |part: &str| part.starts_with(|c: char| c.is_ascii_alphabetic()) && !part.contains([',', '.', ':']);
    name.split('/').all(is_part)
}

#[cfg(test)]
mod tests {
    use super::is_name;

    #[test]
    fn rules_and_paths_are_no_names() {
        assert!(
            ["Europe/London", "UTC", "America/Argentina/Buenos_Aires", "Etc/GMT+1"].into_iter().all(is_name)
        );
        let others =
            ["", ":Europe/London", "/etc/localtime", "../x", "EST5EDT,M3.2.0,M11.1.0", "<+03>-3", "a//b"];
        assert!(!others.into_iter().any(is_name));
    }
}
