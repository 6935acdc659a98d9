//! A translation or a new version against the questionnaire that it was made from.

use std::collections::HashMap;
use std::ops::Range;

use semver::Version;

use crate::format::document::{Fault, Reader, Section, parse};
use crate::i18n::Message;
use crate::model::questionnaire::{Questionnaire, Statement, StatementId};

/// What was found: faults, and advice.
#[derive(Debug, Default)]
pub struct Against {
    /// What does not fit.
    pub faults: Vec<Fault>,
    /// What should be looked at once more.
    pub advice: Vec<Fault>,
}

/// Holds a questionnaire against its original: ids that are gone, new or elsewhere, and whether its version says so.
///
/// Under one major version the same ids mean the same thing. So what rewords needs a new version, what adds a new minor
/// one, and what takes statements away, or turns them or their scale round, a new major one; a translation keeps all of
/// it, the number too.
pub fn against(new: &Questionnaire, old: &Questionnaire) -> Against {
    let mut found = Against::default();
    let places = Places::of(&new.source);
    if new.key.id != old.key.id {
        let what = Message::of("against-id").put("new", new.key.id.clone()).put("old", old.key.id.clone());
        found.faults.push(Fault::with_help(places.id.clone(), what));
    }
    let is_translation = new.key.language != old.key.language;
    let changes = Changes::between(new, old);
    let faults = changes.faults(&places);
    if is_translation {
        found.faults.extend(faults);
        if new.key.version != old.key.version && new.key.id == old.key.id {
            let what = Message::of("against-translation").put("old", old.key.version.to_string());
            found.faults.push(Fault::with_help(places.version.clone(), what));
        }
    } else if new.key.id != old.key.id {
        // The numbers of different questionnaires say nothing of one another.
        found.advice.extend(faults);
    } else {
        let of_version = changes.version(&places);
        found.faults.extend(of_version.faults);
        found.advice.extend(of_version.advice.into_iter().chain(faults).chain(changes.reworded(&places)));
    }
    found.faults.extend(changes.subjects(&places));
    if is_translation {
        found.advice.extend(changes.untranslated(&places));
    }
    found.advice.extend(changes.left_out(&places));
    found.advice.extend(changes.order(&places));
    found.faults.sort_by_key(|fault| fault.span.start);
    found.advice.sort_by_key(|advice| advice.span.start);
    found
}

/// What is different.
struct Changes<'a> {
    new: &'a Questionnaire,
    old: &'a Questionnaire,
    gone: Vec<&'a Statement>,
    added: Vec<&'a Statement>,
    /// Those that were somewhere else, as they are now, and where they were.
    moved: Vec<(&'a Statement, &'a StatementId)>,
    /// Those that stay, now and before.
    kept: Vec<(&'a Statement, &'a Statement)>,
}

impl<'a> Changes<'a> {
    fn between(new: &'a Questionnaire, old: &'a Questionnaire) -> Self {
        let mut gone: Vec<&Statement> =
            old.statements().filter(|statement| new.position(statement.id.as_str()).is_none()).collect();
        let mut added: Vec<&Statement> =
            new.statements().filter(|statement| old.position(statement.id.as_str()).is_none()).collect();
        let mut moved = Vec::new();
        // Elsewhere is what says the same; in a translation, what alone has the same last part.
        let is_translation = new.key.language != old.key.language;
        let mark =
            |statement: &'a Statement| if is_translation { last(&statement.id) } else { &*statement.text };
        let counted = |of: &[&'a Statement]| {
            let mut count: HashMap<&str, usize> = HashMap::new();
            of.iter().for_each(|statement| *count.entry(mark(statement)).or_default() += 1);
            count
        };
        let (of_gone, of_added) = (counted(&gone), counted(&added));
        let is_only = |statement: &&'a Statement| {
            of_gone.get(mark(statement)) == Some(&1) && of_added.get(mark(statement)) == Some(&1)
        };
        let before: HashMap<&str, &Statement> =
            gone.iter().filter(|s| is_only(s)).map(|s| (mark(s), *s)).collect();
        moved.extend(added.iter().filter_map(|now| Some((*now, &before.get(mark(now))?.id))));
        gone.retain(|statement| !before.contains_key(mark(statement)));
        added.retain(|statement| !before.contains_key(mark(statement)));
        let before: HashMap<&StatementId, &Statement> = old.statements().map(|s| (&s.id, s)).collect();
        let kept = new.statements().filter_map(|now| Some((now, *before.get(&now.id)?))).collect();
        Self { new, old, gone, added, moved, kept }
    }

    /// Those for which agreeing meant the other thing.
    fn turned(&self) -> impl Iterator<Item = &'a Statement> {
        self.kept.iter().filter(|(now, before)| now.reverse != before.reverse).map(|(now, _)| *now)
    }

    /// Whether the scale has the same levels the other way round.
    fn has_turned_scale(&self) -> bool {
        let (new, old) = (self.new.scale.labels(), self.old.scale.labels());
        new != old && new.iter().eq(old.iter().rev())
    }

    /// How many levels there were, where there are others now.
    fn levels(&self) -> Option<usize> {
        (self.new.scale.len() != self.old.scale.len()).then_some(self.old.scale.len())
    }

    /// The first statement that is in another order than before.
    fn reordered(&self) -> Option<&'a Statement> {
        let mut furthest = None;
        self.kept.iter().find_map(|(now, before)| {
            let is_earlier = furthest.is_some_and(|at| before.position < at);
            furthest = Some(before.position);
            is_earlier.then_some(*now)
        })
    }

    /// Tells each change; in a translation it is a fault, in a new version it is good to see.
    fn faults(&self, places: &Places) -> Vec<Fault> {
        let at = |statement: &Statement| places.of_id(statement.id.as_str());
        let mut faults = Vec::new();
        for gone in &self.gone {
            let what =
                Message::of("against-missing").put("id", gone.id.to_string()).put("text", gone.text.clone());
            faults.push(Fault::with_help(places.around(gone.id.as_str()), what));
        }
        for added in &self.added {
            let what = Message::of("against-added").put("id", added.id.to_string());
            faults.push(Fault::with_help(at(added), what));
        }
        for (now, before) in &self.moved {
            let what =
                Message::of("against-moved").put("id", before.to_string()).put("new", now.id.to_string());
            faults.push(Fault::with_help(at(now), what));
        }
        for turned in self.turned() {
            let what = Message::of("against-turned").put("id", turned.id.to_string());
            faults.push(Fault::with_help(at(turned), what));
        }
        if let Some(before) = self.levels() {
            let what = Message::of("against-levels").put("new", self.new.scale.len()).put("old", before);
            faults.push(Fault::with_help(places.levels.clone(), what));
        }
        faults
    }

    /// Areas that are about somebody else than before.
    fn subjects(&self, places: &Places) -> Vec<Fault> {
        let before = |id: &str| self.old.areas.iter().find(|area| area.id == id);
        let turned = self
            .new
            .areas
            .iter()
            .filter(|area| before(&area.id).is_some_and(|before| before.subject != area.subject));
        turned
            .map(|area| {
                let what = Message::of("against-subject").put("id", area.id.clone());
                Fault::with_help(places.of_id(&area.id), what)
            })
            .collect()
    }

    /// Statements of a translation that say the same in the same words.
    fn untranslated(&self, places: &Places) -> Vec<Fault> {
        let same = self.kept.iter().filter(|(now, before)| now.text == before.text);
        let faults = same.map(|(now, _)| {
            Fault::with_help(places.of_text(now.id.as_str()), Message::of("against-untranslated"))
        });
        faults.collect()
    }

    /// What may be left out, and is in the original.
    fn left_out(&self, places: &Places) -> Vec<Fault> {
        let (new, old) = (self.new, self.old);
        let mut gone = Vec::new();
        for (key, now, before) in [
            ("place", new.place.is_some(), old.place.is_some()),
            ("minutes", new.minutes.is_some(), old.minutes.is_some()),
            ("ask", new.scale.ask.is_some(), old.scale.ask.is_some()),
        ] {
            let at = if key == "ask" { &places.levels } else { &places.version };
            gone.extend((before && !now).then(|| (key, at.clone())));
        }
        for (now, before) in new.dimensions().filter_map(|now| Some((now, old.dimension(&now.id)?))) {
            let at = || places.of_id(now.id.as_str());
            gone.extend((before.talk.is_some() && now.talk.is_none()).then(|| ("talk", at())));
            gone.extend((before.ideas.len() > now.ideas.len()).then(|| ("ideas", at())));
        }
        let faults = gone.into_iter().map(|(key, at)| {
            let what = Message::of("against-left-out").put("key", key);
            Fault::with_help(at, what)
        });
        faults.collect()
    }

    /// Statements in another order: answers do not mind, people may.
    fn order(&self, places: &Places) -> Option<Fault> {
        let statement = self.reordered()?;
        let what = Message::of("against-order").put("id", statement.id.to_string());
        Some(Fault::with_help(places.of_id(statement.id.as_str()), what))
    }

    /// The lowest version that says what has changed, and why that one.
    fn needed(&self) -> (Version, &'static str) {
        let old = &self.old.key.version;
        let major = Version::new(old.major.saturating_add(1), 0, 0);
        let breaks = !self.gone.is_empty() || !self.moved.is_empty() || self.levels().is_some();
        let renamed = self.old.clone().with_key(self.new.key.clone());
        match () {
            () if breaks => (major, "gone"),
            () if self.turned().next().is_some() || self.has_turned_scale() => (major, "turned"),
            () if !self.added.is_empty() => {
                (Version::new(old.major, old.minor.saturating_add(1), 0), "added")
            }
            () if !self.new.says_the_same(&renamed) => {
                (Version::new(old.major, old.minor, old.patch.saturating_add(1)), "changed")
            }
            () => (old.clone(), "older"),
        }
    }

    /// Whether the version says what has changed.
    fn version(&self, places: &Places) -> Against {
        let (new, old) = (&self.new.key.version, &self.old.key.version);
        let (needed, why) = self.needed();
        let mut found = Against::default();
        if *new < needed {
            let what = Message::of("against-version")
                .put("new", new.to_string())
                .put("old", old.to_string())
                .put("why", why)
                .put("needed", needed.to_string());
            found.faults.push(Fault::with_help(places.version.clone(), what));
        }
        if new.major > old.major && needed.major == old.major {
            let minor = Version::new(old.major, old.minor.saturating_add(1), 0).to_string();
            let what = Message::of("against-too-major").put("old", old.to_string()).put("minor", minor);
            found.advice.push(Fault::with_help(places.version.clone(), what));
        }
        found
    }

    /// Statements that are worded otherwise, where they still count as the same.
    fn reworded(&self, places: &Places) -> Vec<Fault> {
        let is_same = self.new.key.language == self.old.key.language
            && self.new.key.version.major == self.old.key.version.major;
        let reworded = self.kept.iter().filter(|(now, before)| is_same && now.text != before.text);
        let faults = reworded.map(|(now, before)| {
            let what = Message::of("against-reworded").put("text", before.text.clone());
            Fault::with_help(places.of_text(now.id.as_str()), what)
        });
        faults.collect()
    }
}

/// Where in a file things stand.
#[derive(Default)]
struct Places {
    id: Range<usize>,
    version: Range<usize>,
    levels: Range<usize>,
    /// By full id, where it is given.
    ids: HashMap<String, Range<usize>>,
    /// By full id, what a statement says.
    texts: HashMap<String, Range<usize>>,
}

impl Places {
    /// The places of a text that a questionnaire was read from.
    fn of(source: &str) -> Self {
        let Ok(tree) = parse(source) else { return Self::default() };
        let root = Section::root(&tree);
        let mut reader = Reader::default();
        let of = |section: &Section<'_, '_>, key: &str| section.get(key).map_or(0..0, |value| value.span);
        let scale = root.section("scale", &mut reader);
        let mut places = Self {
            id: of(&root, "id"),
            version: of(&root, "version"),
            levels: scale.map_or(0..0, |scale| of(&scale, "levels")),
            ..Self::default()
        };
        places.walk(&root, "", &["area", "dimension", "statement"], &mut reader);
        places
    }

    fn walk(&mut self, around: &Section<'_, '_>, prefix: &str, keys: &[&str], reader: &mut Reader) {
        let [key, inner @ ..] = keys else { return };
        for section in around.sections(key, "", reader) {
            if let Some(id) = section.text("id", reader) {
                let full = if prefix.is_empty() { id.value } else { format!("{prefix}.{}", id.value) };
                self.walk(&section, &full, inner, reader);
                self.texts.extend(section.get("text").map(|text| (full.clone(), text.span)));
                self.ids.insert(full, id.span);
            }
        }
    }

    /// Where an id is given.
    fn of_id(&self, id: &str) -> Range<usize> {
        self.ids.get(id).cloned().unwrap_or_default()
    }

    /// What a statement says.
    fn of_text(&self, id: &str) -> Range<usize> {
        self.texts.get(id).cloned().unwrap_or_default()
    }

    /// Where something that is not there would be: in its dimension, in its area, else in the file.
    fn around(&self, id: &str) -> Range<usize> {
        let mut around = id;
        while let Some((outer, _)) = around.rsplit_once('.') {
            if let Some(place) = self.ids.get(outer) {
                return place.clone();
            }
            around = outer;
        }
        self.id.clone()
    }
}

/// The last part of an id.
fn last(id: &StatementId) -> &str {
    id.as_str().rsplit('.').next().unwrap_or_default()
}
