//! Intervals of 95 %: by resampling clusters (the images of a prompt belong together), and Wilson's for shares.
use crate::util::rng::SplitMix;

/// The quantile of the normal distribution that leaves 2.5 % above.
const Z: f64 = 1.959_963_984_540_054;

/// A number and where it may lie.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The number itself.
    pub value: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// Over how many independent parts: images or prompts.
    pub count: usize,
}

/// Wilson's interval of a share: `hits` of `count`, which are independent. It keeps within 0 to 1 and is no point for 0 of
/// 10. None of nothing, or of more hits than there were.
pub fn wilson(hits: usize, count: usize) -> Option<Interval> {
    if count == 0 || hits > count {
        return None;
    }
    let (n, value) = (count as f64, hits as f64 / count as f64);
    let middle = value + Z * Z / (2.0 * n);
    let reach = Z * (value * (1.0 - value) / n + Z * Z / (4.0 * n * n)).sqrt();
    let end = |at: f64| (at / (1.0 + Z * Z / n)).clamp(0.0, 1.0);
    // At the ends rounding must not leave the share outside.
    Some(Interval { value, low: end(middle - reach).min(value), high: end(middle + reach).max(value), count })
}

/// The interval of a statistic of clusters: between the quantiles 2.5 % and 97.5 % of its values over `times` draws of as
/// many clusters with replacement. `statistic` gets the numbers of the clusters, some more than once; draws that it gives
/// none for (a kind of prompt that was not drawn) are left out. Deterministic by `seed`. None where the statistic of all
/// clusters, or of every draw, is none.
pub fn bootstrap(
    clusters: usize,
    times: usize,
    seed: u64,
    statistic: impl Fn(&[usize]) -> Option<f64>,
) -> Option<Interval> {
    let all: Vec<usize> = (0..clusters).collect();
    let value = statistic(&all)?;
    let mut random = SplitMix::new(seed);
    let mut drawn = vec![0; clusters];
    let mut values = Vec::with_capacity(times);
    for _ in 0..times {
        for place in &mut drawn {
            // The high bits of a product: a fair number below `clusters` but for 2^-64 of it.
            *place = ((u128::from(random.next_u64()) * clusters as u128) >> 64) as usize;
        }
        values.extend(statistic(&drawn));
    }
    values.sort_by(f64::total_cmp);
    let quantile = |share: f64| {
        let at = share * (values.len().checked_sub(1)?) as f64;
        let (below, part) = (at.floor() as usize, at.fract());
        let above = (below + 1).min(values.len() - 1);
        Some(values[below] + part * (values[above] - values[below]))
    };
    Some(Interval { value, low: quantile(0.025)?, high: quantile(0.975)?, count: clusters })
}

/// The interval of the mean difference `second - first` of two runs on the same prompts: `pairs` holds, for each prompt, the
/// score of both. What prompts have in common cancels out. None of no pairs.
pub fn paired_difference(pairs: &[[f64; 2]], times: usize, seed: u64) -> Option<Interval> {
    bootstrap(pairs.len(), times, seed, |drawn| {
        let sum: f64 = drawn.iter().map(|&i| pairs[i][1] - pairs[i][0]).sum();
        (!drawn.is_empty()).then(|| sum / drawn.len() as f64)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(interval: Interval, low: f64, high: f64) {
        assert!((interval.low - low).abs() < 5e-4 && (interval.high - high).abs() < 5e-4, "{interval:?}");
    }

    #[test]
    fn shares_have_published_intervals() {
        // statsmodels' proportion_confint(method="wilson").
        near(wilson(0, 10).unwrap(), 0.0, 0.2775);
        near(wilson(10, 10).unwrap(), 0.7225, 1.0);
        near(wilson(5, 10).unwrap(), 0.2366, 0.7634);
        near(wilson(81, 263).unwrap(), 0.2553, 0.3662);
        assert!(wilson(0, 0).is_none() && wilson(3, 2).is_none());
    }

    #[test]
    fn draws_are_as_wide_as_theory_and_the_same_each_time() {
        let hit = |i: usize| f64::from(u8::from(i % 10 < 3));
        let mean = |drawn: &[usize]| Some(drawn.iter().map(|&i| hit(i)).sum::<f64>() / drawn.len() as f64);
        let found = bootstrap(400, 2000, 7, mean).unwrap();
        let reach = Z * (0.3f64 * 0.7 / 400.0).sqrt();
        assert!(
            (found.high - 0.3 - reach).abs() < 0.006 && (0.3 - reach - found.low).abs() < 0.006,
            "{found:?}"
        );
        assert_eq!(found, bootstrap(400, 2000, 7, mean).unwrap());
        assert_ne!(found, bootstrap(400, 2000, 8, mean).unwrap());
        assert!(bootstrap(0, 10, 7, |_| None).is_none());
    }

    #[test]
    fn a_pair_cancels_what_prompts_share() {
        let pairs: Vec<[f64; 2]> = (0..100).map(|i| [f64::from(i % 7), f64::from(i % 7) + 0.25]).collect();
        let found = paired_difference(&pairs, 500, 1).unwrap();
        assert_eq!([found.value, found.low, found.high], [0.25; 3]);
        assert!(paired_difference(&[], 500, 1).is_none());
    }
}
