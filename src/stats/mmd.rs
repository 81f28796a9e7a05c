//! CMMD: the maximum mean discrepancy of CLIP features with an RBF kernel (Jayasumana et al. 2024), read in blocks.
use super::Rows;
use super::rows::{blocks, read, same_width, squared_distances};
use crate::util::error::Failure;
use anyhow::Result;
use ndarray::Array2;
use std::ops::Range;

const SIGMA: f64 = 10.0;
const SCALE: f64 = 1000.0;

/// A CMMD.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cmmd {
    /// The biased squared discrepancy, times 1000; rounding may leave it just below 0.
    pub value: f64,
    /// Its standard error for the rows of the first set, the second as fixed: by its derivative at each row (the
    /// infinitesimal jackknife). None of a single row.
    pub standard_error: Option<f64>,
    /// Rows of the two sets.
    pub counts: [usize; 2],
}

/// The distance of two sets of features, of any length: they are normalized here. Time grows with the square of the number
/// of rows, memory does not grow.
///
/// # Errors
/// When a set is empty, the widths differ, a row is all zeros, or they cannot be read.
pub fn cmmd(a: &dyn Rows, b: &dyn Rows) -> Result<Cmmd> {
    same_width(a.width(), b.width())?;
    if a.is_empty() || b.is_empty() {
        let cause = format!("{} and {} image(s): both sets need some", a.len(), b.len());
        return Err(Failure::input(cause).into());
    }
    let [within, across] = [row_means(a, a)?, row_means(a, b)?];
    let mean = |rows: &[f64]| rows.iter().sum::<f64>() / rows.len() as f64;
    let value = SCALE * (mean(&within) + mean(&row_means(b, b)?) - 2.0 * mean(&across));
    // Twice: a row is on both sides of the kernel within the set.
    let influences: Vec<f64> = within.iter().zip(&across).map(|(w, a)| 2.0 * SCALE * (w - a)).collect();
    let (n, middle) = (influences.len() as f64, mean(&influences));
    let squares: f64 = influences.iter().map(|x| (x - middle).powi(2)).sum();
    let standard_error = (a.len() > 1).then(|| (squares / (n - 1.0) / n).sqrt());
    Ok(Cmmd { value, standard_error, counts: [a.len(), b.len()] })
}

/// The mean kernel of each row of `a` with all rows of `b`.
fn row_means(a: &dyn Rows, b: &dyn Rows) -> Result<Vec<f64>> {
    let mut means = Vec::with_capacity(a.len());
    for of_a in blocks(a.len()) {
        let left = normalized(a, of_a.clone())?;
        let mut sums = vec![0.0; of_a.len()];
        for of_b in blocks(b.len()) {
            let distances = squared_distances(&left, &normalized(b, of_b)?);
            for (sum, row) in sums.iter_mut().zip(distances.rows()) {
                *sum += row.iter().map(|d| (-d / (2.0 * SIGMA * SIGMA)).exp()).sum::<f64>();
            }
        }
        means.extend(sums.into_iter().map(|sum| sum / b.len() as f64));
    }
    Ok(means)
}

fn normalized(rows: &dyn Rows, range: Range<usize>) -> Result<Array2<f64>> {
    let first = range.start;
    let mut block = read(rows, range)?;
    for (i, mut row) in block.rows_mut().into_iter().enumerate() {
        let length = row.dot(&row).sqrt();
        if length == 0.0 {
            return Err(
                Failure::input(format!("features of row {} are all zeros: no direction", first + i)).into()
            );
        }
        row /= length;
    }
    Ok(block)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::Matrix;
    use crate::util::rng::SplitMix;

    #[test]
    fn the_error_is_what_other_sets_differ_by() {
        let mut random = SplitMix::new(3);
        let mut set = |shift: f32| {
            let unit = |random: &mut SplitMix| (random.next_u64() >> 40) as f32 / (1 << 24) as f32;
            Matrix::new(4, (0..4 * 60).map(|i| unit(&mut random) + shift * (i % 4) as f32).collect()).unwrap()
        };
        let reference = set(0.0);
        let found: Vec<Cmmd> = (0..200).map(|_| cmmd(&set(0.2), &reference).unwrap()).collect();
        let mean = found.iter().map(|c| c.value).sum::<f64>() / 200.0;
        let deviation = (found.iter().map(|c| (c.value - mean).powi(2)).sum::<f64>() / 199.0).sqrt();
        let error = found.iter().map(|c| c.standard_error.unwrap()).sum::<f64>() / 200.0;
        assert!((error / deviation - 1.0).abs() < 0.2, "{error} where {deviation} is due");
    }
}
