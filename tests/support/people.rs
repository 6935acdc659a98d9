//! Made-up people and their answers, for all that is measured: the same seed gives the same people.

use heatmap::model::questionnaire::{Dimension, Questionnaire, StatementId};
use heatmap::model::response::{Action, ActionState, Answer, Edit, Response, Stage};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

/// The first of them begins then: 1 March 2026.
const BEGIN: i64 = 1_772_355_600;
const PLACES: [&str; 8] = [
    "Library team",
    "Class 7b",
    "Elm Street",
    "The allotment",
    "Housing desk",
    "Choir",
    "Youth club",
    "Night shift",
];
const NOTES: [&str; 4] = [
    "Ask how the mornings went",
    "It was better before we moved upstairs",
    "Two of us met for tea, and that helped more than the meeting did",
    "Nobody has time to say thank you",
];
const DEEDS: [&str; 4] = [
    "Invite the neighbours for tea",
    "Say thank you in person",
    "Find out who knows how",
    "Ten minutes at the start for how we are",
];

/// Of a hundred answers so many are *not sure*, and so many *doesn't apply*.
const NOT_SURE: u32 = 4;
const DOES_NOT_APPLY: u32 = 2;

/// People as one might meet them. Some see everything a little warmer than others, each place has dimensions that are
/// strong or weak there, and statements of one dimension are answered alike. One in five wrote notes, one in three has an
/// action.
pub struct People<'a> {
    of: &'a Questionnaire,
    chance: fastrand::Rng,
    begun: Timestamp,
}

impl<'a> People<'a> {
    /// The people of a seed.
    pub fn new(of: &'a Questionnaire, seed: u64) -> Self {
        let begun = Timestamp::from_second(BEGIN).unwrap_or_default();
        Self { of, chance: fastrand::Rng::with_seed(seed), begun }
    }

    /// A number around 0, mostly between -1 and 1.
    fn leaning(&mut self) -> f64 {
        (0..3).map(|_| self.chance.f64() - 0.5).sum::<f64>() * 1.3
    }

    fn id(&mut self) -> uuid::Uuid {
        uuid::Builder::from_random_bytes(self.chance.u128(..).to_le_bytes()).into_uuid()
    }

    fn one_of<T: Copy>(&mut self, some: &[T]) -> Option<T> {
        self.chance.choice(some).copied()
    }

    fn answers(&mut self, place: usize) -> Vec<(StatementId, Option<Answer>)> {
        let person = self.leaning() * 0.3;
        let mut answers = Vec::new();
        for (number, dimension) in self.of.dimensions().enumerate() {
            // The same for everybody of a place.
            let strength = fastrand::Rng::with_seed((place * 1_000 + number) as u64).f64() - 0.4;
            let here = person + strength * 0.6 + self.leaning() * 0.2;
            for statement in &dimension.statements {
                answers.push((statement.id.clone(), Some(self.answer(here, statement.reverse))));
            }
        }
        answers
    }

    fn answer(&mut self, here: f64, reverse: bool) -> Answer {
        match self.chance.u32(..100) {
            chance if chance < NOT_SURE => return Answer::NotSure,
            chance if chance < NOT_SURE + DOES_NOT_APPLY => return Answer::DoesNotApply,
            _ => {}
        }
        let warmth = (0.5 + here + self.leaning() * 0.1).clamp(0.0, 0.999);
        let along = if reverse { 0.999 - warmth } else { warmth };
        let levels = self.of.scale.len();
        let level = self.of.scale.levels().nth((along * levels as f64) as usize);
        level.map_or(Answer::NotSure, Answer::Level)
    }

    fn note(&mut self, response: &mut Response, dimensions: &[&Dimension]) {
        if let (Some(dimension), Some(note)) = (self.one_of(dimensions), self.one_of(&NOTES)) {
            response.apply(Edit::Note(dimension.id.clone(), note.to_owned()));
        }
    }

    fn action(&mut self, response: &mut Response, dimensions: &[&Dimension], today: Date) {
        if let (Some(dimension), Some(deed)) = (self.one_of(dimensions), self.one_of(&DEEDS)) {
            let mut action = Action::new(self.id(), dimension.id.clone(), deed.to_owned());
            action.due = today.checked_add(SignedDuration::from_hours(24 * self.chance.i64(3..60))).ok();
            if self.chance.bool() {
                action.state = ActionState::Done(action.due.unwrap_or(today));
            }
            response.apply(Edit::Action(action.id, Some(Box::new(action))));
        }
    }
}

impl Iterator for People<'_> {
    type Item = Response;

    /// The finished response of the next one: there is always one more.
    fn next(&mut self) -> Option<Response> {
        let id = self.id();
        self.begun += SignedDuration::from_secs(self.chance.i64(1..900));
        let place = self.chance.usize(..PLACES.len());
        let named = PLACES.get(place).copied().unwrap_or_default();
        let mut response = Response::new(id, self.of.key.clone(), self.begun, named.to_owned(), None);
        let answers = self.answers(place);
        response.apply(Edit::Answers(answers));
        let finished = self.begun + SignedDuration::from_secs(self.chance.i64(300..1_200));
        response.apply(Edit::Stage(Stage::Finished(Some(finished))));
        let dimensions: Vec<&Dimension> = self.of.dimensions().collect();
        if self.chance.u8(..5) == 0 {
            self.note(&mut response, &dimensions);
        }
        if self.chance.u8(..3) == 0 {
            let today = finished.to_zoned(jiff::tz::TimeZone::UTC).date();
            self.action(&mut response, &dimensions, today);
        }
        Some(response)
    }
}
