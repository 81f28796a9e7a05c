//! The Frechet distance of two Gaussians, which FID and its kin are: stable also where covariances are singular.
//!
//! `tr sqrt(S1 S2)` is the sum of the roots of the eigenvalues of `L' S1 L`, with `S2 = L L'` by pivoted Cholesky: a
//! symmetric matrix that has the eigenvalues of the product, so no root of a matrix that is not symmetric is needed, nothing
//! is added to a diagonal, and of a singular covariance only the directions that it has are looked at. Where pytorch-fid adds
//! 1e-6 to the diagonals, because its own root failed, the distances differ by what that adds.
use super::Rows;
use super::moments::Moments;
use super::rows::{blocks, product, read, same_width};
use crate::util::error::Failure;
use anyhow::Result;
use nalgebra::DMatrix;
use ndarray::{Array2, s};

/// Below zero by more than this share of the largest, a number is no rounding error.
const TOLERANCE: f64 = 1e-6;

/// A Frechet distance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frechet {
    /// The distance, squared as is the custom: `means + covariances`. Rounding may leave it just below 0.
    pub value: f64,
    /// The squared distance of the means.
    pub means: f64,
    /// `tr(S1 + S2 - 2 sqrt(S1 S2))`.
    pub covariances: f64,
    /// Images of the two sets, where known.
    pub counts: [Option<usize>; 2],
    /// Whether either set has no more images than features have numbers: biased upwards so much that it compares with
    /// nothing of another N.
    pub singular: bool,
}

/// The distance of two sets by their moments.
///
/// # Errors
/// When the widths differ, or a covariance is not finite, not symmetric, or has a direction of negative variance.
pub fn frechet(a: &Moments, b: &Moments) -> Result<Frechet> {
    let root = factor_pair(a, b)?;
    let roots = eigenvalues(between(a, &root))?.iter().map(|v| v.sqrt()).sum();
    Ok(assemble(a, b, roots))
}

/// The distance, and its standard error for the images of `a`, whose moments are `moments`, against fixed statistics `b`: by
/// the distance's derivative at each image (the infinitesimal jackknife), in one more pass over the rows. A bootstrap would
/// cost a hundred distances, and its repeated images would add to the bias. The bias of N, which is about 1/N, is not in
/// it. None where `a` has no more images than features have numbers: the derivative then says nothing.
///
/// # Errors
/// As [`frechet`], and when the rows cannot be read or are not those of the moments.
pub fn frechet_with_error(rows: &dyn Rows, moments: &Moments, b: &Moments) -> Result<(Frechet, Option<f64>)> {
    same_width(rows.width(), moments.width())?;
    if moments.count != Some(rows.len()) {
        let of = moments.count.map_or("an unknown number of".into(), |n| n.to_string());
        let cause = format!("moments of {of} images are not those of {} rows", rows.len());
        return Err(Failure::input(cause).into());
    }
    if moments.singular() {
        return Ok((frechet(moments, b)?, None));
    }
    let root = factor_pair(moments, b)?;
    let middle = between(moments, &root);
    let n = middle.nrows();
    let eigen = DMatrix::from_iterator(n, n, middle.iter().copied()).symmetric_eigen();
    let values = checked(eigen.eigenvalues.iter().copied().collect())?;
    let found = assemble(moments, b, values.iter().map(|v| v.sqrt()).sum());
    // d/dS1 of -2 tr sqrt(S1 S2) is -L M^(-1/2) L', M = L' S1 L: a quadratic form of the columns below.
    let largest = values.iter().copied().fold(0.0, f64::max);
    let mut columns = Array2::zeros([n, n]);
    for (j, value) in values.iter().enumerate().filter(|(_, value)| **value > 1e-12 * largest) {
        let scale = value.powf(-0.25);
        (0..n).for_each(|i| columns[[i, j]] = eigen.eigenvectors[(i, j)] * scale);
    }
    let map = product(root.view(), columns.view());
    let step = (&moments.mean - &b.mean) * 2.0;
    let (mut sum, mut squares) = (0.0, 0.0);
    for range in blocks(rows.len()) {
        let block = read(rows, range)? - &moments.mean;
        let mapped = product(block.view(), map.view());
        for (x, y) in block.rows().into_iter().zip(mapped.rows()) {
            let influence = step.dot(&x) + x.dot(&x) - y.dot(&y);
            sum += influence;
            squares += influence * influence;
        }
    }
    let count = rows.len() as f64;
    let variance = (squares - sum * sum / count).max(0.0) / (count - 1.0);
    Ok((found, Some((variance / count).sqrt())))
}

fn assemble(a: &Moments, b: &Moments, roots: f64) -> Frechet {
    let difference = &a.mean - &b.mean;
    let means = difference.dot(&difference);
    let covariances = a.covariance.diag().sum() + b.covariance.diag().sum() - 2.0 * roots;
    Frechet {
        value: means + covariances,
        means,
        covariances,
        counts: [a.count, b.count],
        singular: a.singular() || b.singular(),
    }
}

/// Checks both, and gives the `L` of `b`.
fn factor_pair(a: &Moments, b: &Moments) -> Result<Array2<f64>> {
    same_width(a.width(), b.width())?;
    for (moments, which) in [(a, "first"), (b, "second")] {
        check(moments, which)?;
    }
    factor(&b.covariance)
}

fn check(moments: &Moments, which: &str) -> Result<()> {
    let refuse = |what: String| {
        let help = "the statistics are damaged, or no covariance: make them anew from the images";
        Err(Failure::input(format!("the {which} statistics {what}")).help(help).into())
    };
    let (n, covariance) = (moments.width(), &moments.covariance);
    if covariance.dim() != (n, n) {
        let (rows, columns) = covariance.dim();
        return refuse(format!("have a mean of {n} numbers and a covariance of {rows} x {columns}"));
    }
    if moments.mean.iter().chain(covariance).any(|v| !v.is_finite()) {
        return refuse("hold a number that is not finite".into());
    }
    let largest = covariance.iter().fold(0.0, |a: f64, v| a.max(v.abs()));
    for i in 0..n {
        if covariance[[i, i]] < -TOLERANCE * largest {
            return refuse(format!("have a negative variance, {:e}, at {i}", covariance[[i, i]]));
        }
        for j in 0..i {
            let [above, below] = [covariance[[j, i]], covariance[[i, j]]];
            if (above - below).abs() > TOLERANCE * largest {
                return refuse(format!("are not symmetric: {below:e} at ({i}, {j}), {above:e} across"));
            }
        }
    }
    Ok(())
}

/// `L`, `[n, rank]`, with `L L'` the symmetric matrix: Cholesky with the largest remaining diagonal first, up to what rounding
/// leaves.
fn factor(matrix: &Array2<f64>) -> Result<Array2<f64>> {
    let n = matrix.nrows();
    let mut left = matrix.diag().to_owned();
    let largest = left.iter().copied().fold(0.0, f64::max);
    let floor = n as f64 * f64::EPSILON * largest;
    let mut root = Array2::<f64>::zeros([n, n]);
    let mut rank = 0;
    while rank < n {
        let first = |best: usize, i: usize| if left[i] > left[best] { i } else { best };
        let pivot = (0..n).fold(0, first);
        if left[pivot] <= floor {
            break;
        }
        let scale = left[pivot].sqrt();
        let chosen = root.slice(s![pivot, ..rank]).to_owned();
        for i in 0..n {
            let known = root.slice(s![i, ..rank]).dot(&chosen);
            let value = (matrix[[i, pivot]] - known) / scale;
            root[[i, rank]] = value;
            left[i] -= value * value;
        }
        left[pivot] = f64::NEG_INFINITY;
        rank += 1;
    }
    let lowest = left.iter().copied().filter(|v| v.is_finite()).fold(0.0, f64::min);
    if lowest < -TOLERANCE * largest {
        return Err(negative(lowest, largest));
    }
    Ok(root.slice(s![.., ..rank]).to_owned())
}

/// `L' S L`.
fn between(a: &Moments, root: &Array2<f64>) -> Array2<f64> {
    let half = product(a.covariance.view(), root.view());
    let whole = product(root.t(), half.view());
    (&whole + &whole.t()) / 2.0
}

fn eigenvalues(matrix: Array2<f64>) -> Result<Vec<f64>> {
    let n = matrix.nrows();
    if n == 0 {
        return Ok(vec![]);
    }
    let values = DMatrix::from_iterator(n, n, matrix.iter().copied()).symmetric_eigenvalues();
    checked(values.iter().copied().collect())
}

/// Eigenvalues, in their order, with rounding below 0 taken away.
fn checked(mut values: Vec<f64>) -> Result<Vec<f64>> {
    let largest = values.iter().copied().fold(0.0, f64::max);
    let lowest = values.iter().copied().fold(0.0, f64::min);
    if lowest < -TOLERANCE * largest.max(f64::MIN_POSITIVE) {
        return Err(negative(lowest, largest));
    }
    values.iter_mut().for_each(|v| *v = v.max(0.0));
    Ok(values)
}

fn negative(lowest: f64, largest: f64) -> anyhow::Error {
    let cause = format!("a covariance has a direction of negative variance: {lowest:e}, beside {largest:e}");
    Failure::input(cause).help("the statistics are damaged: make them anew from the images").into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::Matrix;
    use crate::stats::moments::moments;
    use crate::util::rng::SplitMix;

    /// Rows of normal numbers, times a matrix that makes them depend on each other.
    fn rows(seed: u64, count: usize, width: usize, shift: f32) -> Matrix {
        let mut random = SplitMix::new(seed);
        let mut unit = move || (random.next_u64() >> 11) as f64 / (1u64 << 53) as f64;
        let mut values = Vec::new();
        for _ in 0..count {
            let row: Vec<f64> = (0..width).map(|_| (0..12).map(|_| unit()).sum::<f64>() - 6.0).collect();
            let mixed = |i: usize| row[i] * (1.0 + i as f64 / 3.0) + 0.5 * row[(i + 1) % width];
            values.extend((0..width).map(|i| mixed(i) as f32 + shift));
        }
        Matrix::new(width, values).unwrap()
    }

    fn rotated(of: &Moments) -> Moments {
        let n = of.width();
        // A reflection: perpendicular, and moves every axis.
        let turn = Array2::from_shape_fn([n, n], |(i, j)| f64::from(u8::from(i == j)) - 2.0 / n as f64);
        let covariance = turn.dot(&of.covariance).dot(&turn.t());
        Moments { mean: turn.dot(&of.mean), covariance, count: of.count }
    }

    #[test]
    fn a_distance_is_one() {
        for count in [10, 200] {
            let [a, b] = [(1, 0.0), (2, 0.3)].map(|(s, by)| moments(&rows(s, count, 24, by)).unwrap());
            let there = frechet(&a, &b).unwrap();
            let back = frechet(&b, &a).unwrap();
            let turned = frechet(&rotated(&a), &rotated(&b)).unwrap();
            assert_eq!(there, frechet(&a, &b).unwrap());
            assert!((there.value - back.value).abs() < 1e-5 * there.value, "{there:?} {back:?}");
            assert!((there.value - turned.value).abs() < 1e-5 * there.value, "{there:?} {turned:?}");
            let trace = a.covariance.diag().sum();
            assert!(frechet(&a, &a).unwrap().value.abs() < 1e-6 * trace);
            assert_eq!(there.singular, count == 10);
        }
    }

    #[test]
    fn the_error_is_that_of_repeated_sets() {
        let reference = moments(&rows(99, 2000, 6, 0.4)).unwrap();
        let mut values = vec![];
        let mut errors = vec![];
        for seed in 0..60 {
            let set = rows(1000 + seed, 300, 6, 0.0);
            let (found, error) = frechet_with_error(&set, &moments(&set).unwrap(), &reference).unwrap();
            values.push(found.value);
            errors.push(error.unwrap());
        }
        let n = values.len() as f64;
        let mean = values.iter().sum::<f64>() / n;
        let spread = (values.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / (n - 1.0)).sqrt();
        let told = errors.iter().sum::<f64>() / n;
        assert!((0.75..1.33).contains(&(told / spread)), "told {told}, real {spread}");
        let few = rows(1, 5, 6, 0.0);
        assert_eq!(frechet_with_error(&few, &moments(&few).unwrap(), &reference).unwrap().1, None);
    }

    #[test]
    fn what_is_no_covariance_is_refused() {
        let good = moments(&rows(1, 50, 4, 0.0)).unwrap();
        let other = moments(&rows(1, 50, 5, 0.0)).unwrap();
        let text = |a: &Moments, b: &Moments| frechet(a, b).unwrap_err().to_string();
        assert!(text(&good, &other).contains("features of 4 and of 5 numbers"));
        let change = |at: [usize; 2], value: f64| {
            let mut bad = good.clone();
            bad.covariance[at] = value;
            bad
        };
        assert!(text(&change([0, 1], f64::NAN), &good).contains("the first statistics hold a number"));
        assert!(text(&good, &change([2, 1], 9.0)).contains("the second statistics are not symmetric"));
        assert!(text(&good, &change([2, 2], -3.0)).contains("negative variance, -3e0, at 2"));
        let mut indefinite = change([0, 1], 50.0);
        indefinite.covariance[[1, 0]] = 50.0;
        assert!(text(&good, &indefinite).contains("direction of negative variance"));
        assert!(text(&indefinite, &good).contains("direction of negative variance"));
    }
}
