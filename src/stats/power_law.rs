//! Scaling laws: `L = a + b x^-c`, fitted to losses at several sizes, with intervals.
//!
//! The exponent is searched for, and for each one `a` and `b` follow by least squares; neither is below 0. Intervals are those of
//! the residual bootstrap (Efron and Tibshirani 1993, chapter 9), by a fixed seed: residuals are drawn anew onto the fitted
//! curve, widened for the three numbers that were fitted. Equal points give equal bits.
use crate::util::rng::SplitMix;
use crate::util::text::count;
use std::fmt;

/// Exponents that are looked at.
const EXPONENTS: [f64; 2] = [0.01, 4.0];
/// Exponents of the first look, evenly over their logarithms; the best one's neighborhood is then searched.
const FIRST_LOOK: usize = 48;
/// Halvings, by the golden ratio, of that neighborhood: to below 1e-9 of it.
const SEARCH: usize = 44;
/// How often residuals are drawn anew.
const RESAMPLES: usize = 1000;
/// Numbers that are fitted.
const FITTED: usize = 3;

/// `a + b x^-c`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PowerLaw {
    /// What is left at any size.
    pub a: f64,
    /// What falls with size, at size 1.
    pub b: f64,
    /// How fast it falls.
    pub c: f64,
}

/// A law, and how sure it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Fit {
    /// The law.
    pub law: PowerLaw,
    /// Where `a` lies with 95 % confidence.
    pub a: [f64; 2],
    /// Where `c` lies with 95 % confidence.
    pub c: [f64; 2],
    /// The share of the losses' variance that it explains.
    pub r2: f64,
    /// The laws of the bootstrap.
    drawn: Vec<PowerLaw>,
}

impl Fit {
    /// Where the law itself lies at a size with 95 % confidence.
    pub fn interval_at(&self, x: f64) -> [f64; 2] {
        middle(&self.drawn, |law| law.at(x))
    }
}

/// Where the middle 95 % of a number of these laws lie.
fn middle(laws: &[PowerLaw], of: impl Fn(&PowerLaw) -> f64) -> [f64; 2] {
    let mut values: Vec<f64> = laws.iter().map(of).collect();
    values.sort_by(f64::total_cmp);
    [0.025, 0.975].map(|share: f64| values[(share * (values.len() - 1) as f64).round() as usize])
}

/// Why losses do not make a law.
#[derive(Clone, Debug, PartialEq)]
pub enum NoLaw {
    /// So many sizes; three numbers are fitted, so four sizes are the least that can contradict it.
    FewSizes(usize),
    /// A loss or a size is no finite number above 0.
    NotFinite,
    /// Losses do not fall with size.
    NoFall,
    /// The interval of the exponent reaches the ends of what was looked at: the points say too little of it.
    Vague([f64; 2]),
}

impl fmt::Display for NoLaw {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            NoLaw::FewSizes(n) => {
                write!(f, "{}; three numbers are fitted, so it takes 4 or more", count(*n, "size"))
            }
            NoLaw::NotFinite => write!(f, "a loss is no positive number"),
            NoLaw::NoFall => write!(f, "the loss does not fall with size"),
            NoLaw::Vague([low, high]) => {
                write!(f, "the points say too little: the exponent may be {low:.2} to {high:.2}")
            }
        }
    }
}

impl PowerLaw {
    /// The loss at a size.
    pub fn at(&self, x: f64) -> f64 {
        self.a + self.b * x.powf(-self.c)
    }
}

/// Points with sizes as shares of their geometric mean, which keeps `b` near the losses whatever the exponent.
struct Points {
    scale: f64,
    sizes: Vec<f64>,
}

impl Points {
    fn new(sizes: impl Iterator<Item = f64> + Clone) -> Points {
        let n = sizes.clone().count() as f64;
        let scale = (sizes.clone().map(f64::ln).sum::<f64>() / n).exp();
        Points { scale, sizes: sizes.map(|x| x / scale).collect() }
    }

    /// The best `a` and `b` of an exponent, and the sum of squares that is left.
    fn at(&self, losses: &[f64], c: f64) -> (f64, f64, f64) {
        let n = losses.len() as f64;
        let u: Vec<f64> = self.sizes.iter().map(|x| x.powf(-c)).collect();
        let (mean_u, mean_l) = (u.iter().sum::<f64>() / n, losses.iter().sum::<f64>() / n);
        let cov: f64 = u.iter().zip(losses).map(|(u, l)| (u - mean_u) * (l - mean_l)).sum();
        let var: f64 = u.iter().map(|u| (u - mean_u).powi(2)).sum();
        let mut b = if var > 0.0 { cov / var } else { 0.0 };
        let mut a = mean_l - b * mean_u;
        if b < 0.0 {
            (a, b) = (mean_l, 0.0);
        } else if a < 0.0 {
            let product: f64 = u.iter().zip(losses).map(|(u, l)| u * l).sum();
            (a, b) = (0.0, product / u.iter().map(|u| u * u).sum::<f64>());
        }
        let left = u.iter().zip(losses).map(|(u, l)| (l - a - b * u).powi(2)).sum();
        (a, b, left)
    }

    /// The best law, in these sizes.
    fn best(&self, losses: &[f64]) -> PowerLaw {
        let [low, high] = EXPONENTS.map(f64::ln);
        let step = (high - low) / (FIRST_LOOK - 1) as f64;
        let left = |log: f64| self.at(losses, log.exp()).2;
        let looks = (0..FIRST_LOOK).map(|i| low + step * i as f64);
        let best = looks.min_by(|x, y| left(*x).total_cmp(&left(*y))).unwrap_or(low);
        let (mut low, mut high) = ((best - step).max(low), (best + step).min(high));
        let golden = (5f64.sqrt() - 1.0) / 2.0;
        for _ in 0..SEARCH {
            let [x, y] = [high - golden * (high - low), low + golden * (high - low)];
            if left(x) <= left(y) { high = y } else { low = x }
        }
        let c = (0.5 * (low + high)).exp();
        let (a, b, _) = self.at(losses, c);
        PowerLaw { a, b, c }
    }
}

/// Fits a law to (size, loss).
///
/// # Errors
/// When the points do not justify one.
pub fn fit(points: &[(f64, f64)]) -> Result<Fit, NoLaw> {
    if !points.iter().all(|(x, l)| x.is_finite() && l.is_finite() && *x > 0.0 && *l > 0.0) {
        return Err(NoLaw::NotFinite);
    }
    let mut distinct: Vec<f64> = points.iter().map(|(x, _)| *x).collect();
    distinct.sort_by(f64::total_cmp);
    distinct.dedup();
    if distinct.len() <= FITTED {
        return Err(NoLaw::FewSizes(distinct.len()));
    }
    let (scaled, losses) =
        (Points::new(points.iter().map(|(x, _)| *x)), points.iter().map(|(_, l)| *l).collect::<Vec<_>>());
    let law = scaled.best(&losses);
    if law.b <= 0.0 {
        return Err(NoLaw::NoFall);
    }
    let n = losses.len();
    let curve: Vec<f64> = scaled.sizes.iter().map(|x| law.at(*x)).collect();
    let widened = (n as f64 / (n - FITTED) as f64).sqrt();
    let residuals: Vec<f64> = losses.iter().zip(&curve).map(|(l, f)| widened * (l - f)).collect();
    let mut random = SplitMix::new(0);
    let mut draw = || residuals[((u128::from(random.next_u64()) * n as u128) >> 64) as usize];
    let drawn: Vec<PowerLaw> =
        (0..RESAMPLES).map(|_| scaled.best(&curve.iter().map(|f| f + draw()).collect::<Vec<_>>())).collect();
    let (a, c) = (middle(&drawn, |law| law.a), middle(&drawn, |law| law.c));
    // A little inside, for the search never ends on an end.
    if c[0] < 1.01 * EXPONENTS[0] || c[1] > 0.99 * EXPONENTS[1] {
        return Err(NoLaw::Vague(c));
    }
    let mean = losses.iter().sum::<f64>() / n as f64;
    let [left, all] = [
        losses.iter().zip(&curve).map(|(l, f)| (l - f).powi(2)).sum::<f64>(),
        losses.iter().map(|l| (l - mean).powi(2)).sum::<f64>(),
    ];
    let in_sizes = |law: PowerLaw| PowerLaw { b: law.b * scaled.scale.powf(law.c), ..law };
    let drawn = drawn.into_iter().map(in_sizes).collect();
    Ok(Fit { law: in_sizes(law), a, c, r2: 1.0 - left / all, drawn })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZES: [f64; 6] = [1e5, 3e5, 1e6, 3e6, 1e7, 3e7];

    fn points(law: PowerLaw, noise: f64) -> Vec<(f64, f64)> {
        let mut random = SplitMix::new(3);
        let mut unit = || (random.next_u64() >> 11) as f64 / (1u64 << 53) as f64 - 0.5;
        SIZES.iter().flat_map(|x| [*x, *x]).map(|x| (x, law.at(x) * (1.0 + noise * unit()))).collect()
    }

    #[test]
    fn planted_exponents_are_found_again() {
        for (a, b, c) in [(0.3, 5.0, 0.2), (0.0, 3.0, 0.1), (0.5, 400.0, 0.5), (1.7, 2e5, 1.1)] {
            let planted = PowerLaw { a, b, c };
            let found = fit(&points(planted, 0.0)).unwrap();
            assert!((found.law.c / c - 1.0).abs() < 1e-3, "{planted:?}: {found:?}");
            assert!((found.law.a - a).abs() < 1e-3 && (found.law.b / b - 1.0).abs() < 1e-2, "{found:?}");
            assert!(found.r2 > 0.9999, "{found:?}");
            // With losses that are off by up to half a thousandth.
            let found = fit(&points(planted, 1e-3)).unwrap();
            assert!((found.law.c / c - 1.0).abs() < 0.02, "{planted:?}: {found:?}");
            assert!(found.c[0] < c && c < found.c[1], "{planted:?}: {found:?}");
            for x in [SIZES[0], 1e6, SIZES[5], 1e9] {
                let [low, high] = found.interval_at(x);
                assert!(low < planted.at(x) && planted.at(x) < high, "{low} to {high} at {x}");
            }
        }
    }

    #[test]
    fn intervals_hold_what_was_planted_about_as_often_as_they_say() {
        let planted = PowerLaw { a: 0.3, b: 5.0, c: 0.25 };
        let mut random = SplitMix::new(9);
        let mut held = 0;
        for _ in 0..60 {
            // Twelve uniform draws: nearly normal.
            let mut normal =
                || (0..12).map(|_| (random.next_u64() >> 11) as f64 / (1u64 << 53) as f64).sum::<f64>() - 6.0;
            let noisy = SIZES.iter().flat_map(|x| [*x, *x]).map(|x| (x, planted.at(x) + 0.002 * normal()));
            let found = fit(&noisy.collect::<Vec<_>>()).unwrap();
            held += usize::from(found.c[0] < planted.c && planted.c < found.c[1]);
        }
        assert!((50..=60).contains(&held), "{held} of 60");
    }

    #[test]
    fn what_is_no_law_is_none() {
        let law = PowerLaw { a: 0.3, b: 5.0, c: 0.2 };
        let three: Vec<_> = points(law, 0.0).into_iter().take(6).collect();
        assert_eq!(fit(&three), Err(NoLaw::FewSizes(3)));
        let rising: Vec<_> = SIZES.iter().map(|x| (*x, 0.1 * x.ln())).collect();
        assert_eq!(fit(&rising), Err(NoLaw::NoFall));
        assert_eq!(fit(&[(1.0, f64::NAN), (2.0, 1.0)]), Err(NoLaw::NotFinite));
        // Noise as large as the fall.
        let noise: Vec<_> =
            SIZES.iter().zip([0.51, 0.55, 0.49, 0.54, 0.5, 0.52]).map(|(x, l)| (*x, l)).collect();
        assert!(matches!(fit(&noise), Err(NoLaw::Vague(_) | NoLaw::NoFall)), "{:?}", fit(&noise));
        assert!(NoLaw::FewSizes(3).to_string().starts_with("3 sizes; "));
    }
}
