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
    let value = SCALE * (mean_kernel(a, a)? + mean_kernel(b, b)? - 2.0 * mean_kernel(a, b)?);
    Ok(Cmmd { value, counts: [a.len(), b.len()] })
}

fn mean_kernel(a: &dyn Rows, b: &dyn Rows) -> Result<f64> {
    let mut sum = 0.0;
    for of_a in blocks(a.len()) {
        let left = normalized(a, of_a)?;
        for of_b in blocks(b.len()) {
            let distances = squared_distances(&left, &normalized(b, of_b)?);
            sum += distances.iter().map(|d| (-d / (2.0 * SIGMA * SIGMA)).exp()).sum::<f64>();
        }
    }
    Ok(sum / (a.len() as f64 * b.len() as f64))
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
