//! The first principal components of patches, in f64.

use anyhow::{Context, Result};
use nalgebra::{DMatrix, SymmetricEigen};
use ndarray::{Array1, Array2, ArrayView2, Axis, s};

use super::patches::{Patches, scaled};
use crate::util::parallel::parallel;
use crate::util::rng::SplitMix;

/// Principal components: directions of the largest variance, the largest first.
pub struct Components {
    /// `[D]`.
    pub mean: Array1<f64>,
    /// Variance along each component.
    pub variances: Vec<f64>,
    /// `[count, D]`, rows of length 1, perpendicular to each other. Signs are fixed: the largest coordinate is
    /// positive.
    pub vectors: Array2<f64>,
}

/// The first `count` principal components of all patches, at most D.
///
/// # Errors
/// If the eigenvectors cannot be found.
pub fn components(patches: &Patches, count: usize) -> Result<Components> {
    let (mean, covariance) = moments(patches);
    let (variances, mut vectors) = leading(&covariance, count)?;
    for mut vector in vectors.rows_mut() {
        let larger = |best: f64, &v: &f64| if v.abs() > best.abs() + 1e-9 { v } else { best };
        if vector.iter().fold(0.0, larger) < 0.0 {
            vector.mapv_inplace(|v| -v);
        }
    }
    Ok(Components { mean, variances, vectors })
}

/// Mean `[D]` and covariance `[D, D]`. The same for any number of threads: what is added to what is fixed.
fn moments(patches: &Patches) -> (Array1<f64>, Array2<f64>) {
    /// Patches and values that a matrix product takes at once.
    const CHUNK: usize = 2048;
    const BLOCK: usize = 128;
    let values = patches.values();
    let blocks = values.div_ceil(BLOCK);
    // The upper half: the matrix is symmetric.
    let pairs: Vec<_> = (0..blocks).flat_map(|i| (i..blocks).map(move |j| (i, j))).collect();
    let span = |block: usize| block * BLOCK..((block + 1) * BLOCK).min(values);
    let mut sum = Array1::zeros(values);
    let mut squares = Array2::zeros((values, values));
    let mut count = 0.0;
    for start in (0..patches.len()).step_by(CHUNK) {
        let mut rows = Array2::zeros((CHUNK.min(patches.len() - start), values));
        for (mut row, (pixels, times)) in rows.rows_mut().into_iter().zip(patches.range(start, start + CHUNK))
        {
            row.iter_mut().zip(pixels).for_each(|(v, &pixel)| *v = f64::from(scaled(pixel)));
            sum.scaled_add(times, &row);
            row *= times.sqrt();
            count += times;
        }
        let products = parallel(pairs.len(), |n| {
            let (i, j) = pairs[n];
            rows.slice(s![.., span(i)]).t().dot(&rows.slice(s![.., span(j)]))
        });
        for (&(i, j), product) in pairs.iter().zip(&products) {
            let mut block = squares.slice_mut(s![span(i), span(j)]);
            block += product;
        }
    }
    let mean: Array1<f64> = sum / count;
    let covariance = Array2::from_shape_fn((values, values), |(i, j)| {
        squares[(i.min(j), i.max(j))] / count - mean[i] * mean[j]
    });
    (mean, covariance)
}

/// The `count` largest eigenvalues of a positive semidefinite matrix `[D, D]` with entries of about 1 or less, and
/// their vectors as rows `[count, D]`.
///
/// Subspace iteration: a block of more vectors than are wanted is multiplied by a Chebyshev polynomial of the
/// matrix that is small on the eigenvalues below the block's, then turned to its own best vectors (Rayleigh-Ritz).
/// A few rounds do where the eigenvalues fall as those of images; else, and where the block would be a large part
/// of the matrix, all eigenvectors are found.
fn leading(matrix: &Array2<f64>, count: usize) -> Result<(Vec<f64>, Array2<f64>)> {
    /// Rounds after which the eigenvalues hardly fall.
    const ROUNDS: usize = 30;
    let values = matrix.nrows();
    let count = count.min(values);
    let block = count + count / 2 + 16;
    if 3 * block <= values {
        let mut stream = SplitMix::new(0);
        let draw = || (stream.next_u64() >> 11) as f64 / (1u64 << 52) as f64 - 1.0;
        let mut vectors = orthonormal(Array2::from_shape_simple_fn((block, values), draw))?;
        for _ in 0..ROUNDS {
            let images = vectors.dot(matrix);
            let (ritz, turn) = eigen(images.dot(&vectors.t()).view())?;
            let (turned, images) = (turn.dot(&vectors), turn.dot(&images));
            let good = (0..count).all(|i| {
                let error = (&images.row(i) - &(&turned.row(i) * ritz[i])).pow2().sum().sqrt();
                // Well below what f32 can tell.
                error <= 1e-10 * ritz[i].max(0.0) + 1e-14 * ritz[0].max(0.0) + 1e-15
            });
            if good {
                return Ok((ritz[..count].to_vec(), turned.slice_move(s![..count, ..])));
            }
            vectors = orthonormal(filtered(matrix, turned, images, ritz[0], ritz[block - 1]))?;
        }
    }
    let (all, vectors) = eigen(matrix.view())?;
    Ok((all[..count].to_vec(), vectors.slice_move(s![..count, ..])))
}

/// A Chebyshev polynomial of the matrix, of values up to 1 on the eigenvalues 0 to `small`, times vectors whose
/// products with the matrix are `images`; rows.
fn filtered(
    matrix: &Array2<f64>,
    vectors: Array2<f64>,
    images: Array2<f64>,
    large: f64,
    small: f64,
) -> Array2<f64> {
    let half = (small / 2.0).max(large.abs() * 1e-16).max(f64::MIN_POSITIVE);
    // A higher degree would drown small eigenvalues in the rounding of the largest.
    let growth = (large / half - 1.0).max(1.0).acosh();
    let degree = (1e12f64.ln() / growth.max(1.0)).floor().clamp(1.0, 8.0) as usize;
    let mut before = vectors;
    let mut now = (images - &before * half) / half;
    for _ in 1..degree {
        let next = (now.dot(matrix) - &now * half) * (2.0 / half) - before;
        before = std::mem::replace(&mut now, next);
    }
    now
}

/// All eigenvalues of a symmetric matrix, the largest first, and their vectors as rows.
fn eigen(matrix: ArrayView2<f64>) -> Result<(Vec<f64>, Array2<f64>)> {
    let size = matrix.nrows();
    let eigen = SymmetricEigen::try_new(
        DMatrix::from_fn(size, size, |i, j| (matrix[(i, j)] + matrix[(j, i)]) / 2.0),
        f64::EPSILON,
        0,
    )
    .context("the patches' covariance has no eigenvectors: is a value not finite?")?;
    let mut ranked: Vec<usize> = (0..size).collect();
    ranked.sort_by(|&a, &b| eigen.eigenvalues[b].total_cmp(&eigen.eigenvalues[a]));
    let vectors = Array2::from_shape_vec((size, size), eigen.eigenvectors.as_slice().to_vec())?;
    Ok((ranked.iter().map(|&i| eigen.eigenvalues[i]).collect(), vectors.select(Axis(0), &ranked)))
}

/// Perpendicular rows of length 1 with the span of `rows`, `[n, D]`, n at most D.
fn orthonormal(rows: Array2<f64>) -> Result<Array2<f64>> {
    let (count, values) = rows.dim();
    // Rows of one are the columns of the other.
    let columns = DMatrix::from_iterator(values, count, rows.iter().copied());
    let q = columns.qr().q();
    Ok(Array2::from_shape_vec((count, values), q.as_slice().to_vec())?)
}

#[cfg(test)]
mod tests {
    use super::super::tests::images;
    use super::*;

    /// The largest difference between what two sets of components make of a vector that is spread over all.
    fn apart(a: &Array2<f64>, b: &Array2<f64>) -> f64 {
        (a.t().dot(a) - b.t().dot(b)).iter().fold(0.0, |m: f64, v| m.max(v.abs()))
    }

    #[test]
    fn the_leading_eigenvectors_are_those_of_all() {
        let patches = Patches::new(&images(40, 64, 64), 8).unwrap();
        let (_, covariance) = moments(&patches);
        let (all, vectors) = eigen(covariance.view()).unwrap();
        for count in [1, 6, 24] {
            let (first, found) = leading(&covariance, count).unwrap();
            let far = first.iter().zip(&all).fold(0.0, |m: f64, (a, b)| m.max((a / b - 1.0).abs()));
            assert!(far < 1e-10, "{count}: {far}");
            let far = apart(&found, &vectors.slice(s![..count, ..]).to_owned());
            assert!(far < 1e-9, "{count}: {far}");
            let far = (found.dot(&found.t()) - Array2::<f64>::eye(count)).pow2().sum().sqrt();
            assert!(far < 1e-12, "{count}: {far}");
        }
    }

    #[test]
    fn matrices_of_low_rank_or_without_order_are_no_trouble() {
        let diagonal =
            |values: &dyn Fn(usize) -> f64| Array2::from_diag(&(0..192).map(values).collect::<Array1<f64>>());
        let (found, _) = leading(&diagonal(&|i| if i < 3 { 1.0 / (i + 1) as f64 } else { 0.0 }), 8).unwrap();
        assert!((found[0] - 1.0).abs() + (found[2] - 1.0 / 3.0).abs() + found[3].abs() < 1e-12, "{found:?}");
        // No gap anywhere: no vector is better than another.
        let (found, _) = leading(&diagonal(&|_| 0.25), 8).unwrap();
        assert!(found.iter().all(|value| (value - 0.25).abs() < 1e-12), "{found:?}");
        assert_eq!(leading(&diagonal(&|_| 0.0), 8).unwrap().0, [0.0; 8]);
        // So slow a fall that all are found at once.
        let (found, vectors) = leading(&diagonal(&|i| 1.0 - 1e-4 * i as f64), 8).unwrap();
        assert!((0..8).all(|i| (found[i] - (1.0 - 1e-4 * i as f64)).abs() < 1e-12), "{found:?}");
        assert!((0..8).all(|i| vectors[(i, i)].abs() > 1.0 - 1e-9), "{vectors}");
    }

    #[test]
    fn moments_count_every_patch() {
        let mut images = images(2, 8, 16);
        let once = moments(&Patches::new(&images, 4).unwrap());
        images.extend(images.clone());
        let twice = moments(&Patches::new(&images, 4).unwrap());
        assert!((&once.0 - &twice.0).pow2().sum() + (&once.1 - &twice.1).pow2().sum() < 1e-24);
        let spread = |i: usize, j: usize| {
            let all = Patches::new(&images, 4).unwrap();
            let at = |p: &[u8], k: usize| f64::from(scaled(p[k])) - once.0[k];
            let sum: f64 = all.range(0, all.len()).map(|(p, times)| times * at(p, i) * at(p, j)).sum();
            sum / all.range(0, all.len()).map(|(_, times)| times).sum::<f64>()
        };
        for (i, j) in [(0, 0), (3, 40), (47, 5)] {
            assert!((once.1[(i, j)] - spread(i, j)).abs() < 1e-12);
        }
    }
}
