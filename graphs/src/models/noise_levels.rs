//! How the noise levels of training are drawn, and what each counts in the loss.
use super::Tables;
use super::diffusion::Prediction;
use crate::ir::Tensor;
use crate::nn::random::Key;
use crate::types::{DType, names};
use std::f64::consts::FRAC_2_PI;

/// The noise levels that a token is trained at: how many, which ones, and how much each counts. Validation draws
/// as many, evenly, and counts them alike, so that its losses can be compared.
#[derive(Clone, Debug, PartialEq)]
pub struct NoiseLevels {
    /// How many per token and step (`diffusion_batch_mul` in MAR).
    pub count: usize,
    /// Which ones.
    pub sampling: TimestepSampling,
    /// How much each counts in the loss.
    pub weighting: LossWeighting,
    /// Random order: the tokens that the head is trained on.
    pub tokens: LossTokens,
}

impl NoiseLevels {
    /// So many levels, drawn evenly and counted alike, as in the reference.
    pub fn uniform(count: usize) -> NoiseLevels {
        NoiseLevels {
            count,
            sampling: TimestepSampling::Uniform,
            weighting: LossWeighting::Uniform,
            tokens: LossTokens::All,
        }
    }

    /// What is drawn for an image of so many tokens: rows of the head, and noise levels of a row.
    pub fn rows(&self, tokens: usize) -> [usize; 2] {
        match self.tokens {
            LossTokens::All => [tokens, self.count],
            // On average as many as unknown tokens have levels: the share of these is cos(pi/2 u), u even in [0, 1).
            LossTokens::Unknown => [((tokens * self.count) as f64 * FRAC_2_PI).ceil() as usize, 1],
        }
    }
}

/// The tokens of an image in random order that the head is trained on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LossTokens {
    /// All, as in the reference; those that are known count nothing.
    All,
    /// Unknown ones alone. An image has as many rows as all others, which its unknown tokens take in turn: the loss has the
    /// same expectation, and 36 % of the head's work is spared.
    Unknown,
}

names!(LossTokens { All = "all", Unknown = "unknown" });

/// The distribution of the timesteps of training, of `T` from the least noise to the most.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TimestepSampling {
    /// All alike, as in the reference.
    Uniform,
    /// `T - 1 - floor(T s^power)`, `s ~ U[0, 1)`: above 1 towards noise, below 1 towards the data.
    Power(f64),
    /// `floor(T sigmoid(mean + std n))`, `n` standard normal (Esser et al. 2024, "Scaling rectified flow
    /// transformers"): a mean above 0 is towards noise.
    LogitNormal {
        /// Of the logit of the share of timesteps below.
        mean: f64,
        /// Of that logit.
        std: f64,
    },
}

impl TimestepSampling {
    /// Timesteps of `total`, `i32` of the dims of key and counters.
    #[track_caller]
    pub(super) fn draw(&self, key: &Key, counters: &Tensor, total: usize, dtype: DType) -> Tensor {
        let last = total as f64 - 1.0;
        let t = match *self {
            TimestepSampling::Uniform => {
                let bits = key.bits(counters);
                return bits.rem(&bits.full_like(total as f64)).convert(DType::S32);
            }
            TimestepSampling::Power(power) => {
                let s = key.uniform(counters, dtype);
                last - (s.pow(&s.full_like(power)) * total as f64).floor()
            }
            TimestepSampling::LogitNormal { mean, std } => {
                ((key.normal(counters, dtype) * std + mean).logistic() * total as f64).floor()
            }
        };
        // A logistic function rounds to 1.
        t.clamp(0.0, last).convert(DType::S32)
    }
}

/// How much a noise level counts in the squared error; the term of the variance always counts alike.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum LossWeighting {
    /// All alike, as in the reference.
    Uniform,
    /// By the signal-to-noise ratio cut at this number (Hang et al. 2023, "Efficient diffusion training via min-SNR
    /// weighting strategy"): `min(SNR, gamma)` of the error of `x_0`.
    MinSnr(f64),
}

impl LossWeighting {
    /// The weight of the squared error of the prediction at each timestep; none where all count alike.
    pub fn weights(&self, prediction: Prediction, tables: &Tables) -> Option<Vec<f64>> {
        let LossWeighting::MinSnr(gamma) = *self else { return None };
        let weight = |abar: &f64| {
            let snr = abar / (1.0 - abar);
            // Errors of the noise are those of x_0 by SNR, of the velocity by SNR + 1.
            match prediction {
                Prediction::Eps => snr.min(gamma) / snr,
                Prediction::V => snr.min(gamma) / (snr + 1.0),
            }
        };
        Some(tables.alpha_bar.iter().map(weight).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interp::Array;
    use crate::ir::Builder;
    use crate::nn::random::counters;
    use crate::types::Type;

    /// The share of 40,000 draws of 1,000 timesteps that are below each of `bounds`.
    fn shares_below(sampling: TimestepSampling, bounds: &[f64]) -> Vec<f64> {
        let b = Builder::new();
        let seed = b.input(Type::new(DType::U32, [2]));
        let (key, at) = (Key::from_seed(&seed), counters(&b, &[40_000]));
        let graph = b.finish(&[sampling.draw(&key, &at, 1000, DType::F32)]).unwrap();
        let seed = Array::from_values(&Type::new(DType::U32, [2]), vec![7.0, 9.0]).unwrap();
        let drawn = graph.eval(&[seed])[0].values();
        assert!(drawn.iter().all(|t| (0.0..1000.0).contains(t) && t.fract() == 0.0), "{sampling:?}");
        let below = |bound: &f64| drawn.iter().filter(|t| *t < bound).count() as f64 / drawn.len() as f64;
        bounds.iter().map(below).collect()
    }

    #[test]
    fn timesteps_have_their_distribution() {
        let bounds = [100.0, 250.0, 500.0, 750.0, 900.0];
        // The standard normal distribution up to -2.197, -1.099, 0, 1.099 and 2.197, the logits of the bounds.
        let normal = [0.0140, 0.1360, 0.5, 0.8640, 0.9860];
        let power = |p: f64| bounds.map(|t: f64| 1.0 - (1.0 - t / 1000.0).powf(1.0 / p));
        let logit = |mean, std| TimestepSampling::LogitNormal { mean, std };
        // A mean of 1.0986 moves the middle to 750; half the standard deviation doubles what 1.0986 is in them.
        let moved = [0.0005, 0.0140, 0.1360, 0.5, 0.8640];
        let narrow = [0.0000, 0.0140, 0.5, 0.9860, 1.0];
        for (sampling, want) in [
            (TimestepSampling::Uniform, power(1.0)),
            (TimestepSampling::Power(1.0), power(1.0)),
            (TimestepSampling::Power(2.0), power(2.0)),
            (TimestepSampling::Power(0.5), power(0.5)),
            (logit(0.0, 1.0), normal),
            (logit(1.0986, 1.0), moved),
            (logit(0.0, 0.5), narrow),
        ] {
            let got = shares_below(sampling, &bounds);
            let near = got.iter().zip(want).all(|(got, want)| (got - want).abs() < 0.011);
            assert!(near, "{sampling:?}: {got:?}, not {want:?}");
        }
    }

    #[test]
    fn the_ends_of_a_distribution_are_timesteps() {
        for sampling in [
            TimestepSampling::Power(1000.0),
            TimestepSampling::Power(1e-3),
            TimestepSampling::LogitNormal { mean: 1000.0, std: 1000.0 },
            TimestepSampling::LogitNormal { mean: -1000.0, std: 1e-3 },
        ] {
            shares_below(sampling, &[]);
        }
    }

    #[test]
    fn min_snr_weighs_by_the_error_of_the_clean_token() {
        let tables = Tables::cosine(1000);
        let weighting = LossWeighting::MinSnr(5.0);
        let [eps, v] = [Prediction::Eps, Prediction::V].map(|p| weighting.weights(p, &tables).unwrap());
        for (t, abar) in tables.alpha_bar.iter().enumerate() {
            let snr = abar / (1.0 - abar);
            // Up to a signal-to-noise ratio of 5 the noise counts as in the reference, above it less and less.
            assert!((eps[t] - (5.0 / snr).min(1.0)).abs() < 1e-12, "{t}");
            // A squared error of the velocity is that of x_0 over the variance of the noise.
            assert!((v[t] - snr.min(5.0) * (1.0 - abar)).abs() < 1e-12, "{t}");
        }
        assert_eq!(LossWeighting::Uniform.weights(Prediction::V, &tables), None);
    }
}
