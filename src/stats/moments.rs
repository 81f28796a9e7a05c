//! Mean and covariance of features, in one pass and in memory that the number of rows does not change.
use super::Rows;
use super::rows::{BLOCK, blocks, finite, product};
use crate::util::error::Failure;
use anyhow::Result;
use ndarray::{Array1, Array2, Axis};

/// The first two moments of a set of features.
#[derive(Clone, Debug, PartialEq)]
pub struct Moments {
    /// The mean, `[width]`.
    pub mean: Array1<f64>,
    /// The covariance, `[width, width]`: sums of products over N - 1, as `numpy.cov` has it.
    pub covariance: Array2<f64>,
    /// How many rows they are of; statistics files of others do not say it.
    pub count: Option<usize>,
}

impl Moments {
    /// Numbers in a feature.
    pub fn width(&self) -> usize {
        self.mean.len()
    }

    /// Whether the covariance is surely singular: N rows span N - 1 directions at the most. A distance is defined even so,
    /// but its bias is large: what reports it should warn.
    pub fn singular(&self) -> bool {
        self.count.is_some_and(|count| count <= self.width())
    }
}

/// The moments of rows that come one after another. How they are divided into calls does not change a bit.
#[derive(Clone, Debug)]
pub struct Accumulator {
    width: usize,
    count: usize,
    /// Rows that do not make a block yet.
    waiting: Vec<f32>,
    /// The mean of the first block: products of what is left are small beside it no more.
    shift: Option<Array1<f64>>,
    sum: Array1<f64>,
    products: Array2<f64>,
}

impl Accumulator {
    /// Of no rows yet, which will have `width` numbers. Takes `8 * width * width` bytes.
    pub fn new(width: usize) -> Accumulator {
        Accumulator {
            width,
            count: 0,
            waiting: vec![],
            shift: None,
            sum: Array1::zeros(width),
            products: Array2::zeros([width, width]),
        }
    }

    /// Takes rows, given row after row.
    ///
    /// # Errors
    /// When they are not whole rows, or hold a number that is not finite.
    pub fn add(&mut self, mut rows: &[f32]) -> Result<()> {
        if self.width == 0 || !rows.len().is_multiple_of(self.width) {
            let cause = format!("{} numbers are not whole rows of {} features", rows.len(), self.width);
            return Err(Failure::input(cause).into());
        }
        finite(rows, self.width, self.count + self.waiting.len() / self.width)?;
        while !rows.is_empty() {
            let room = BLOCK * self.width - self.waiting.len();
            let (now, later) = rows.split_at(room.min(rows.len()));
            self.waiting.extend_from_slice(now);
            rows = later;
            if self.waiting.len() == BLOCK * self.width {
                self.flush()?;
            }
        }
        Ok(())
    }

    fn flush(&mut self) -> Result<()> {
        let count = self.waiting.len() / self.width;
        let values = self.waiting.drain(..).map(f64::from).collect();
        let mut block = Array2::from_shape_vec([count, self.width], values)?;
        let shift = self.shift.get_or_insert_with(|| block.sum_axis(Axis(0)) / count.max(1) as f64);
        block -= &*shift;
        self.sum += &block.sum_axis(Axis(0));
        self.products += &product(block.t(), block.view());
        self.count += count;
        Ok(())
    }

    /// What the rows amount to.
    ///
    /// # Errors
    /// When they are fewer than two: no covariance.
    pub fn finish(mut self) -> Result<Moments> {
        self.flush()?;
        if self.count < 2 {
            let cause = format!("{} image(s) have no covariance: at least 2 are needed", self.count);
            return Err(Failure::input(cause).help("give more images; distances want thousands").into());
        }
        let n = self.count as f64;
        let offset = &self.sum / n;
        let mean = self.shift.as_ref().map_or_else(|| offset.clone(), |shift| shift + &offset);
        let column = offset.view().insert_axis(Axis(1));
        let row = offset.view().insert_axis(Axis(0));
        let covariance = (self.products - column.dot(&row) * n) / (n - 1.0);
        // A product of a matrix with itself may differ in the last bit across the diagonal.
        let covariance = (&covariance + &covariance.t()) / 2.0;
        Ok(Moments { mean, covariance, count: Some(self.count) })
    }
}

/// The moments of a matrix, in one pass.
///
/// # Errors
/// As [`Accumulator::add`] and [`Accumulator::finish`], and when the rows cannot be read.
pub fn moments(rows: &dyn Rows) -> Result<Moments> {
    let (mut all, mut block) = (Accumulator::new(rows.width()), Vec::new());
    for range in blocks(rows.len()) {
        rows.read(range, &mut block)?;
        all.add(&block)?;
    }
    all.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::Matrix;

    #[test]
    fn division_into_calls_changes_no_bit() {
        let values: Vec<f32> = (0..1300 * 3).map(|i| ((i * 7919) % 1013) as f32 / 97.0 + 1000.0).collect();
        let whole = moments(&Matrix::new(3, values.clone()).unwrap()).unwrap();
        let mut single = Accumulator::new(3);
        values.chunks(3).for_each(|row| single.add(row).unwrap());
        assert_eq!(single.finish().unwrap(), whole);
        assert!(!whole.singular() && whole.covariance == whole.covariance.t());
    }

    #[test]
    fn too_few_or_broken_rows_are_refused() {
        let few = moments(&Matrix::new(2, vec![1.0, 2.0]).unwrap()).unwrap_err().to_string();
        assert_eq!(few, "1 image(s) have no covariance: at least 2 are needed");
        let nan = moments(&Matrix::new(2, vec![1.0, 2.0, 3.0, f32::NAN]).unwrap()).unwrap_err().to_string();
        assert_eq!(nan, "feature 1 of row 1 is NaN, not a finite number");
        assert!(Matrix::new(2, vec![1.0]).is_err() && Accumulator::new(2).add(&[1.0]).is_err());
    }
}
