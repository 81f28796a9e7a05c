//! Kernel inception distance (Binkowski et al. 2018): unbiased squared discrepancy with a cubic kernel, over subsets, in the
//! two ways in use.
use super::Rows;
use super::numpy_random::RandomState;
use super::rows::{gather, product, same_width};
use crate::util::error::Failure;
use anyhow::Result;
use ndarray::Array2;

/// How subsets are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subsets {
    /// How many.
    pub count: usize,
    /// Rows of each.
    pub size: usize,
    /// The seed of NumPy's generator.
    pub seed: u32,
    /// Which set a subset is drawn from first.
    pub order: Order,
}

/// Which set is drawn from first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The first: torch-fidelity.
    FirstSet,
    /// The second: clean-fid's `kernel_distance(feats1, feats2)`.
    SecondSet,
}

impl Subsets {
    /// As torch-fidelity: 100 subsets of 1000, seed 2020.
    pub fn torch_fidelity() -> Subsets {
        Subsets { count: 100, size: 1000, seed: 2020, order: Order::FirstSet }
    }

    /// As clean-fid: 100 subsets of 1000, or of all rows of the smaller set where those are fewer. clean-fid draws from
    /// NumPy's global generator, which it does not seed: the seed is ours, 0.
    pub fn clean_fid(counts: [usize; 2]) -> Subsets {
        let size = counts[0].min(counts[1]).min(1000);
        Subsets { count: 100, size, seed: 0, order: Order::SecondSet }
    }
}

/// A kernel inception distance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Kid {
    /// The mean over the subsets. Unbiased, so it may be just below 0.
    pub value: f64,
    /// The standard deviation over the subsets, over their number: as torch-fidelity prints it.
    pub deviation: f64,
    /// Rows of the two sets.
    pub counts: [usize; 2],
    /// The subsets.
    pub subsets: Subsets,
}

/// The distance of two sets of features. Memory is that of two subsets and of three kernels between them.
///
/// # Errors
/// When a subset is of fewer than two rows or of more than a set has, the widths differ, or rows cannot be read.
pub fn kid(a: &dyn Rows, b: &dyn Rows, subsets: Subsets) -> Result<Kid> {
    same_width(a.width(), b.width())?;
    let counts = [a.len(), b.len()];
    if subsets.size < 2 || subsets.count == 0 || counts.iter().any(|&n| n < subsets.size) {
        let cause = format!(
            "{} subsets of {} cannot be drawn from sets of {} and {} images",
            subsets.count, subsets.size, counts[0], counts[1]
        );
        let help = "give more images or a smaller subset, of at least 2; the size belongs to the number";
        return Err(Failure::input(cause).help(help).into());
    }
    let mut random = RandomState::new(subsets.seed);
    let mut values = Vec::with_capacity(subsets.count);
    for _ in 0..subsets.count {
        let mut draw = |rows: &dyn Rows| gather(rows, &random.choice(rows.len(), subsets.size));
        let (x, y) = match subsets.order {
            Order::FirstSet => {
                let x = draw(a)?;
                (x, draw(b)?)
            }
            Order::SecondSet => {
                let y = draw(b)?;
                (draw(a)?, y)
            }
        };
        values.push(discrepancy(&x, &y));
    }
    let n = subsets.count as f64;
    let value = values.iter().sum::<f64>() / n;
    let deviation = (values.iter().map(|v| (v - value).powi(2)).sum::<f64>() / n).sqrt();
    Ok(Kid { value, deviation, counts, subsets })
}

/// The unbiased squared discrepancy of as many rows.
fn discrepancy(x: &Array2<f64>, y: &Array2<f64>) -> f64 {
    let (m, width) = (x.nrows() as f64, x.ncols() as f64);
    let kernel = |a: &Array2<f64>, b: &Array2<f64>| {
        product(a.view(), b.t()).mapv_into(|dot| (dot / width + 1.0).powi(3))
    };
    let within = |a: &Array2<f64>| {
        let all = kernel(a, a);
        (all.sum() - all.diag().sum()) / (m * (m - 1.0))
    };
    within(x) + within(y) - 2.0 * kernel(x, y).sum() / (m * m)
}
