//! Numbers that count from elsewhere than the scale does.

use super::answers::{Answers, bare_number};
use crate::i18n::Messages;
use crate::model::questionnaire::Questionnaire;

/// The numbers of a form that is answered on another scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherCodes {
    /// The lowest number that was found …
    lowest: String,
    /// … and the highest.
    highest: String,
    /// The numbers that the levels have.
    expected: String,
    /// What the numbers of the levels seem to be in the form, coolest first.
    likely: Option<String>,
    id: String,
}

impl OtherCodes {
    pub(super) fn localize(&self, messages: &Messages) -> String {
        let values = [
            ("lowest", self.lowest.as_str().into()),
            ("highest", self.highest.as_str().into()),
            ("expected", self.expected.as_str().into()),
            ("id", self.id.as_str().into()),
        ];
        match &self.likely {
            Some(likely) => {
                let values = [values.as_slice(), &[("likely", likely.as_str().into())]].concat();
                messages.with("import-form-codes-likely", &values)
            }
            None => messages.with("import-form-codes", &values),
        }
    }
}

/// The numbers of a form's cells, if one of them is outside the scale. A form whose lowest level is 0 would otherwise be
/// read one level too cool, without its coolest answers.
pub(super) fn other<'a>(
    of: &Questionnaire,
    answers: &Answers,
    cells: impl Iterator<Item = &'a str> + Clone,
) -> Option<OtherCodes> {
    cells.clone().find(|cell| answers.is_outside(cell))?;
    let mut numbers: Vec<f64> = cells.filter_map(bare_number).collect();
    numbers.sort_by(f64::total_cmp);
    numbers.dedup();
    let (lowest, highest) = (*numbers.first()?, *numbers.last()?);
    let expected = of.scale.levels().map(|level| of.scale.code(level).to_string());
    Some(OtherCodes {
        lowest: lowest.to_string(),
        highest: highest.to_string(),
        expected: listed(expected),
        likely: likely(&numbers, of.scale.len()).map(|codes| listed(codes.iter().map(i32::to_string))),
        id: of.key.id.clone(),
    })
}

/// What the numbers of the levels are, where the numbers that were found leave one guess.
fn likely(numbers: &[f64], levels: usize) -> Option<Vec<i32>> {
    let whole = |number: &f64| number.to_string().parse::<i32>().ok();
    let numbers: Vec<i32> = numbers.iter().map(whole).collect::<Option<_>>()?;
    let (lowest, highest) = (*numbers.first()?, *numbers.last()?);
    let levels = i32::try_from(levels).ok()?;
    // Every level was chosen by somebody: 0, 25, 50, 75, 100.
    let mut steps = numbers.iter().zip(numbers.iter().skip(1)).map(|(one, next)| next.checked_sub(*one));
    let first = steps.next().flatten();
    if i32::try_from(numbers.len()) == Ok(levels) && first.is_some() && steps.all(|step| step == first) {
        return Some(numbers);
    }
    let half = levels / 2;
    match (lowest, highest) {
        (0.., _) if highest < levels => Some((0..levels).collect()),
        _ if levels % 2 == 1 && lowest >= -half && highest <= half => Some((-half..=half).collect()),
        _ => None,
    }
}

fn listed(numbers: impl Iterator<Item = String>) -> String {
    numbers.collect::<Vec<_>>().join(", ")
}
