//! Where one is, as far as it decides what is told again: coming back to a place it is told in short.

use std::path::PathBuf;

use super::{Plain, gather, lines};
use crate::app::{
    ActionField, Asks, Context, Field, GroupField, HandsField, Overlay, Screen, State, TurnKind,
};
use crate::model::questionnaire::DimensionId;

/// A place.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Place {
    Start,
    Find(String),
    Begin(Field),
    /// Of which file, which one, and of which slip.
    Statement(PathBuf, usize, Option<usize>),
    Review(PathBuf),
    /// Of which file, and of how many people.
    Result(PathBuf, Option<u64>),
    Tile(DimensionId),
    OverTime,
    Choose,
    Compare(PathBuf, PathBuf),
    Compared(DimensionId),
    Actions,
    Action(ActionField),
    Note,
    GroupForm(GroupField),
    Gather(PathBuf),
    Files,
    CountIn,
    Hands(HandsField),
    Guess(Asks),
    Spot,
    Elsewhere,
}

impl Place {
    /// Where one is now.
    pub(super) fn of(state: &State) -> Self {
        match &state.overlay {
            Some(Overlay::Note(_)) => return Self::Note,
            Some(Overlay::Action(form)) => return Self::Action(form.field),
            _ => {}
        }
        let file = || state.open_group().map(|open| open.path.clone()).unwrap_or_default();
        match &state.screen {
            Screen::Start(start) => match &start.find {
                Some(find) => Self::Find(find.text()),
                None => Self::Start,
            },
            Screen::Begin(begin) => Self::Begin(begin.field),
            Screen::Statement(walk) => Self::Statement(file(), walk.position, slip(state)),
            Screen::Review(_) => Self::Review(file()),
            Screen::Heatmap(_) => Self::Result(file(), state.group().and_then(|group| group.revealed)),
            Screen::DimensionScreen(dimension_screen) => Self::Tile(dimension_screen.grid.selected.clone()),
            Screen::OverTime(_) => Self::OverTime,
            Screen::Choose(_) => Self::Choose,
            Screen::Compare(compare) if compare.dimension_screen.is_some() => {
                Self::Compared(compare.selected.clone())
            }
            Screen::Compare(compare) => {
                Self::Compare(compare.then.path().to_owned(), compare.now.path().to_owned())
            }
            Screen::Actions(_) => Self::Actions,
            Screen::GroupForm(form) => Self::GroupForm(form.field),
            Screen::Gather => Self::Gather(file()),
            Screen::Files(_) => Self::Files,
            Screen::CountIn => Self::CountIn,
            Screen::Hands(hands) => Self::Hands(hands.field),
            Screen::Guess(guess) => Self::Guess(guess.asks),
            Screen::Spot(_) => Self::Spot,
            Screen::Handover(_) | Screen::Present(_) | Screen::TakeHome(_) => Self::Elsewhere,
        }
    }

    /// Whether it is told in short when one comes back to it from another.
    fn stays_known(&self) -> bool {
        matches!(
            self,
            Self::Result(..) | Self::Review(_) | Self::Gather(_) | Self::Compare(..) | Self::Choose
        )
    }
}

/// How many slips were counted before this one, while one is keyed in.
pub(super) fn slip(state: &State) -> Option<usize> {
    let of_a_slip = state.room.turn.as_ref().is_some_and(|turn| turn.kind == TurnKind::Slip);
    of_a_slip.then_some(state.room.slips)
}

impl Plain {
    /// Whether a place was told already, and one only comes back to it.
    pub(super) fn is_known(&self, place: &Place) -> bool {
        match (&self.told, place) {
            // From a note or an action to where it was written.
            (Some(Place::Note), Place::Statement(..)) => true,
            (Some(Place::Note | Place::Action(_)), Place::Tile(_)) => true,
            _ => self.known.contains(place),
        }
    }

    /// What was told is known now, until one goes somewhere else altogether.
    pub(super) fn remember(&mut self, place: Place) {
        match &place {
            Place::Start | Place::Find(_) | Place::Begin(_) => self.known.clear(),
            // What is answered anew makes another heatmap.
            Place::Statement(_, _, None) => self.known.retain(|known| matches!(known, Place::Review(_))),
            Place::Result(..) | Place::Gather(_) => {
                self.known.retain(|known| matches!(known, Place::Result(..) | Place::Gather(_)));
            }
            _ => {}
        }
        if place.stays_known() && !self.known.contains(&place) {
            self.known.push(place.clone());
        }
        self.told = Some(place);
    }
}

/// What besides words can be typed at a place; the key in `messages`.
pub(super) fn numbers_and_names(state: &State) -> Option<&'static str> {
    match &state.screen {
        Screen::Hands(hands) => return Some(gather::numbers(hands)),
        // There it is only opened.
        Screen::Guess(guess) if guess.asks == Asks::Ready => return None,
        _ => {}
    }
    Some(match state.context() {
        Context::Start | Context::Find => "plain-numbers-start",
        Context::Review => "plain-numbers-review",
        Context::Heatmap | Context::GroupHeatmap | Context::Compare => "plain-names-result",
        Context::Dimension => "plain-numbers-tile",
        Context::Compared => "plain-names-compared",
        Context::Choose => "plain-numbers-choose",
        Context::Actions => "plain-numbers-actions",
        Context::Files => "plain-paths-files",
        Context::Guess | Context::Spot => "plain-names-guess",
        _ => return None,
    })
}

/// The fewest letters that stand for a name: one alone is a command at one place or another.
const LEAST_LETTERS: usize = 3;

/// The tiles that a name means: by their title or their id; else those whose title begins so.
pub(super) fn named<'a>(tiles: &[(&'a DimensionId, &'a str)], name: &str) -> Vec<(&'a DimensionId, &'a str)> {
    let name = lines::plain(name);
    if name.is_empty() {
        return Vec::new();
    }
    let is = |(id, title): &(&DimensionId, &str)| {
        let id = id.as_str();
        lines::plain(title) == name || id == name || id.rsplit('.').next() == Some(&name)
    };
    let exactly: Vec<_> = tiles.iter().copied().filter(is).collect();
    if !exactly.is_empty() {
        return exactly;
    }
    if name.chars().count() < LEAST_LETTERS {
        return Vec::new();
    }
    tiles.iter().copied().filter(|(_, title)| lines::plain(title).starts_with(&name)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::questionnaire::built_in;

    #[test]
    fn tiles_are_known_by_title_by_id_and_by_how_they_begin() {
        let of = built_in::load().unwrap().remove(0);
        let tiles: Vec<_> =
            of.dimensions().map(|dimension| (&dimension.id, dimension.title.as_str())).collect();
        let found = |name: &str| {
            named(&tiles, name).into_iter().map(|(_, title)| title.to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(found("influence"), ["Influence"]);
        assert_eq!(found(" INFL "), ["Influence"]);
        assert_eq!(found("place.trust"), ["Trust"]);
        assert_eq!(found("rec"), ["Recognition"]);
        for short in ["l", "a", "n", "re"] {
            assert!(found(short).is_empty(), "{short} may be a command elsewhere");
        }
        assert!(found("").is_empty());
        assert!(found("zzz").is_empty());
    }
}
