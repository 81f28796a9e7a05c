//! Whether two numbers rise together: Spearman's correlation of ranks.

/// The ranks of values, from 1; equal ones share the mean of theirs.
fn ranks(values: &[f64]) -> Vec<f64> {
    let below = |x: f64| values.iter().filter(|y| **y < x).count() as f64;
    let equal = |x: f64| values.iter().filter(|y| **y == x).count() as f64;
    values.iter().map(|x| below(*x) + (equal(*x) + 1.0) / 2.0).collect()
}

/// Spearman's correlation of pairs, -1 to 1; none of fewer than four pairs, of one that is not finite, or where one side never
/// differs.
pub fn spearman(pairs: &[(f64, f64)]) -> Option<f64> {
    if pairs.len() < 4 || !pairs.iter().all(|(x, y)| x.is_finite() && y.is_finite()) {
        return None;
    }
    let sides = [0, 1].map(|side| {
        let values: Vec<f64> = pairs.iter().map(|pair| if side == 0 { pair.0 } else { pair.1 }).collect();
        let ranks = ranks(&values);
        let mean = ranks.iter().sum::<f64>() / ranks.len() as f64;
        ranks.into_iter().map(|rank| rank - mean).collect::<Vec<_>>()
    });
    let product = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>();
    let [a, b] = &sides;
    let scale = (product(a, a) * product(b, b)).sqrt();
    (scale > 0.0).then(|| product(a, b) / scale)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_correlate() {
        let pairs = |ys: [f64; 5]| -> Vec<(f64, f64)> { (1..).map(f64::from).zip(ys).collect() };
        assert_eq!(spearman(&pairs([1.0, 8.0, 27.0, 64.0, 1e9])), Some(1.0));
        assert_eq!(spearman(&pairs([5.0, 4.0, 3.0, 2.0, -1.0])), Some(-1.0));
        // By hand: rank differences 1, 1, 0, 1, 1: 1 - 6 * 4 / (5 * 24).
        assert!((spearman(&pairs([2.0, 1.0, 3.0, 5.0, 4.0])).unwrap() - 0.8).abs() < 1e-12);
        // scipy.stats.spearmanr([1, 2, 3, 4, 5], [1, 1, 2, 2, 2]).
        assert!(
            (spearman(&pairs([1.0, 1.0, 2.0, 2.0, 2.0])).unwrap() - 0.866_025_403_784_438_6).abs() < 1e-12
        );
        assert_eq!(spearman(&pairs([1.0; 5])), None);
        assert_eq!(spearman(&pairs([1.0, f64::NAN, 2.0, 3.0, 4.0])), None);
        assert_eq!(spearman(&pairs([1.0, 2.0, 3.0, 4.0, 5.0])[..3]), None);
    }
}
