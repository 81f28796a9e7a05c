//! Inception score (Salimans et al. 2016) as torch-fidelity has it: splits of an order that NumPy's generator gives.
use super::Rows;
use super::numpy_random::RandomState;
use super::rows::gather;
use crate::util::error::Failure;
use anyhow::Result;
use ndarray::Array1;

/// How torch-fidelity divides the images.
pub const SPLITS: usize = 10;
/// The seed of torch-fidelity's order.
pub const SEED: u32 = 2020;

/// An inception score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct InceptionScore {
    /// The mean over the splits.
    pub value: f64,
    /// The standard deviation over the splits, over their number: as torch-fidelity and papers print it.
    pub deviation: f64,
    /// How many images.
    pub count: usize,
    /// How many splits.
    pub splits: usize,
}

/// The score of images by their logits (torch-fidelity's are those without the bias), rows in the order of the images.
/// `order` is the seed of NumPy's permutation; none keeps the order. Softmax in `f64`. Keeps a number for each image.
///
/// # Errors
/// When there are no splits or fewer images than splits, or the rows cannot be read.
pub fn inception_score(logits: &dyn Rows, splits: usize, order: Option<u32>) -> Result<InceptionScore> {
    let count = logits.len();
    if splits == 0 || count < splits {
        let cause = format!("{count} image(s) cannot be divided into {splits} splits of an inception score");
        return Err(Failure::input(cause).help("give more images; the score wants 50,000").into());
    }
    let order = match order {
        Some(seed) => RandomState::new(seed).permutation(count),
        None => (0..count).collect(),
    };
    let mut scores = Vec::with_capacity(splits);
    for i in 0..splits {
        let rows = &order[i * count / splits..(i + 1) * count / splits];
        scores.push(split_score(logits, rows)?);
    }
    let value = scores.iter().sum::<f64>() / splits as f64;
    let variance = scores.iter().map(|s| (s - value).powi(2)).sum::<f64>() / splits as f64;
    Ok(InceptionScore { value, deviation: variance.sqrt(), count, splits })
}

/// `exp` of the mean divergence of an image's classes from those of all: the mean of `sum p log p`, less `sum q log q`.
fn split_score(logits: &dyn Rows, rows: &[usize]) -> Result<f64> {
    let mut mean = Array1::<f64>::zeros(logits.width());
    let mut entropies = 0.0;
    for some in rows.chunks(super::rows::BLOCK) {
        for row in gather(logits, some)?.rows() {
            let top = row.fold(f64::NEG_INFINITY, |a, &b| a.max(b));
            let normalizer = row.iter().map(|v| (v - top).exp()).sum::<f64>().ln() + top;
            for (mean, logit) in mean.iter_mut().zip(row) {
                let log = logit - normalizer;
                *mean += log.exp();
                entropies += log.exp() * log;
            }
        }
    }
    let n = rows.len() as f64;
    let of_mean: f64 = mean.iter().map(|q| q / n).filter(|q| *q > 0.0).map(|q| q * q.ln()).sum();
    Ok((entropies / n - of_mean).exp())
}
