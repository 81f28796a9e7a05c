//! A feature matrix read in blocks of rows, whatever holds it, and products of such blocks.
use crate::util::error::Failure;
use crate::util::parallel::parallel;
use anyhow::Result;
use ndarray::{Array2, ArrayView2, Axis, s};
use std::ops::Range;

/// Rows that are read at once: so many features of 2048 numbers are 8 MB in `f64`.
pub(super) const BLOCK: usize = 512;

/// A matrix of features, a row for an image, in memory or in a file. It can be read any number of times.
pub trait Rows {
    /// Number of rows.
    fn len(&self) -> usize;

    /// Numbers in a row.
    fn width(&self) -> usize;

    /// Puts the rows `rows` into `out` in place of what it held: `rows.len() * width` numbers, row after row. The range
    /// ends at [`Rows::len`] at the latest.
    ///
    /// # Errors
    /// When they cannot be read.
    fn read(&self, rows: Range<usize>, out: &mut Vec<f32>) -> Result<()>;

    /// Whether there are no rows.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// A feature matrix in memory.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    width: usize,
    values: Vec<f32>,
}

impl Matrix {
    /// A matrix of rows of `width` numbers, given row after row.
    ///
    /// # Errors
    /// When the numbers do not make whole rows.
    pub fn new(width: usize, values: Vec<f32>) -> Result<Matrix> {
        if width == 0 || !values.len().is_multiple_of(width) {
            let cause = format!("{} numbers are not whole rows of {width} features", values.len());
            return Err(Failure::input(cause).into());
        }
        Ok(Matrix { width, values })
    }
}

impl Rows for Matrix {
    fn len(&self) -> usize {
        self.values.len() / self.width
    }

    fn width(&self) -> usize {
        self.width
    }

    fn read(&self, rows: Range<usize>, out: &mut Vec<f32>) -> Result<()> {
        out.clear();
        out.extend_from_slice(&self.values[rows.start * self.width..rows.end * self.width]);
        Ok(())
    }
}

/// The ranges of [`BLOCK`] rows that a matrix is read in.
pub(super) fn blocks(len: usize) -> impl Iterator<Item = Range<usize>> {
    (0..len).step_by(BLOCK).map(move |start| start..(start + BLOCK).min(len))
}

/// Some rows in `f64`.
///
/// # Errors
/// When they cannot be read, or hold a number that is not finite.
pub(super) fn read(rows: &dyn Rows, range: Range<usize>) -> Result<Array2<f64>> {
    let (first, mut values) = (range.start, Vec::new());
    rows.read(range.clone(), &mut values)?;
    finite(&values, rows.width(), first)?;
    let values = values.into_iter().map(f64::from).collect();
    Ok(Array2::from_shape_vec([range.len(), rows.width()], values)?)
}

/// Chosen rows in `f64`, in the order of their numbers in `which`.
///
/// # Errors
/// As [`read`].
pub(super) fn gather(rows: &dyn Rows, which: &[usize]) -> Result<Array2<f64>> {
    let mut values = Vec::with_capacity(which.len() * rows.width());
    let mut row = Vec::new();
    for &at in which {
        rows.read(at..at + 1, &mut row)?;
        finite(&row, rows.width(), at)?;
        values.extend(row.iter().copied().map(f64::from));
    }
    Ok(Array2::from_shape_vec([which.len(), rows.width()], values)?)
}

pub(super) fn finite(values: &[f32], width: usize, first: usize) -> Result<()> {
    let Some(at) = values.iter().position(|v| !v.is_finite()) else { return Ok(()) };
    let cause = format!(
        "feature {} of row {} is {}, not a finite number",
        at % width,
        first + at / width,
        values[at]
    );
    Err(Failure::input(cause).into())
}

/// Two matrices whose rows are compared must be of one width.
///
/// # Errors
/// When they are not.
pub(super) fn same_width(a: usize, b: usize) -> Result<()> {
    if a != b {
        let cause =
            format!("features of {a} and of {b} numbers cannot be compared: they are of two networks");
        return Err(Failure::input(cause).help("take both sets through the same network").into());
    }
    Ok(())
}

/// `a` times `b`, on all cores; the bits do not depend on how many there are.
pub(super) fn product(a: ArrayView2<f64>, b: ArrayView2<f64>) -> Array2<f64> {
    const PANEL: usize = 128;
    let panels = a.nrows().div_ceil(PANEL);
    let made = parallel(panels, |i| a.slice(s![i * PANEL..((i + 1) * PANEL).min(a.nrows()), ..]).dot(&b));
    let mut whole = Array2::zeros([a.nrows(), b.ncols()]);
    for (mut rows, made) in whole.axis_chunks_iter_mut(Axis(0), PANEL).zip(&made) {
        rows.assign(made);
    }
    whole
}

/// The squared distances of the rows of `a` to those of `b`.
pub(super) fn squared_distances(a: &Array2<f64>, b: &Array2<f64>) -> Array2<f64> {
    let norms = |m: &Array2<f64>| -> Vec<f64> { m.rows().into_iter().map(|r| r.dot(&r)).collect() };
    let [of_a, of_b] = [norms(a), norms(b)];
    let mut all = product(a.view(), b.t());
    for (mut row, a) in all.rows_mut().into_iter().zip(&of_a) {
        for (value, b) in row.iter_mut().zip(&of_b) {
            *value = (a + b - 2.0 * *value).max(0.0);
        }
    }
    all
}
