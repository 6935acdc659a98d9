//! Lists in an order of ours. The sort of the standard library is compiled anew for each kind of list and each way to compare, some
//! five kilobytes a time; here positions are sorted, by one that all lists share.

use std::cmp::Ordering;

/// Puts a list in order; what compares as equal stays as it was.
pub fn sort_by<T>(list: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) {
    let order = sorted(list.len(), &mut |a, b| match (list.get(a), list.get(b)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    });
    put_in(&order, list);
}

/// Puts a list into an order of its positions.
fn put_in<T>(order: &[usize], list: &mut [T]) {
    // Where each goes, followed until all are there.
    let mut goes = vec![0; order.len()];
    for (to, &from) in order.iter().enumerate() {
        if let Some(place) = goes.get_mut(from) {
            *place = to;
        }
    }
    for at in 0..goes.len() {
        while let Some(&to) = goes.get(at).filter(|to| **to != at) {
            list.swap(at, to);
            goes.swap(at, to);
        }
    }
}

/// Puts a list in order by a key of each; what has the same key stays as it was.
pub fn sort_by_key<T, K: Ord>(list: &mut [T], key: impl Fn(&T) -> K) {
    let keys: Vec<K> = list.iter().map(key).collect();
    let order = sorted(list.len(), &mut |a, b| keys.get(a).cmp(&keys.get(b)));
    put_in(&order, list);
}

fn sorted(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|a, b| compare(*a, *b));
    order
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn lists_come_in_order_and_equals_stay_as_they_were(
            list in proptest::collection::vec((0..8_u8, any::<u16>()), 0..80),
        ) {
            let (mut own, mut known) = (list.clone(), list);
            super::sort_by_key(&mut own, |(key, _)| *key);
            known.sort_by_key(|(key, _)| *key);
            prop_assert_eq!(&own, &known);
            super::sort_by(&mut own, |a, b| b.1.cmp(&a.1));
            known.sort_by_key(|(_, value)| std::cmp::Reverse(*value));
            prop_assert_eq!(own, known);
        }
    }
}
