//! Precision and recall of images by their nearest neighbors (Kynkaanniemi et al. 2019), read in blocks.
use super::Rows;
use super::rows::{blocks, read, same_width, squared_distances};
use crate::util::error::Failure;
use anyhow::Result;

/// The neighbor that gives a ball its radius, in the paper and in torch-fidelity.
pub const NEIGHBOR: usize = 3;

/// Precision and recall.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PrecisionRecall {
    /// The share of generated images within a ball of a real one.
    pub precision: f64,
    /// The share of real images within a ball of a generated one.
    pub recall: f64,
    /// Their harmonic mean, as torch-fidelity has it; 0 where both are 0.
    pub f_score: f64,
    /// Generated and real images.
    pub counts: [usize; 2],
}

/// Precision and recall of generated images, by the balls around each image that reach its `neighbor`-th neighbor in its own
/// set. Time grows with the square of the number of rows; of each row, a number is kept.
///
/// # Errors
/// When a set has no `neighbor`-th neighbor, the widths differ, or rows cannot be read.
pub fn precision_recall(generated: &dyn Rows, real: &dyn Rows, neighbor: usize) -> Result<PrecisionRecall> {
    same_width(generated.width(), real.width())?;
    let counts = [generated.len(), real.len()];
    if neighbor == 0 || counts.iter().any(|&n| n <= neighbor) {
        let cause = format!(
            "{} generated and {} real images: neighbor {neighbor} needs more than {neighbor} of each",
            counts[0], counts[1]
        );
        return Err(Failure::input(cause).help("give more images; the measure wants 10,000").into());
    }
    let precision = covered(generated, real, &radii(real, neighbor)?)?;
    let recall = covered(real, generated, &radii(generated, neighbor)?)?;
    let f_score = 2.0 * precision * recall / (precision + recall).max(1e-5);
    Ok(PrecisionRecall { precision, recall, f_score, counts })
}

/// The squared distance of each row to its `neighbor`-th neighbor; the nearest of all is the row itself.
fn radii(rows: &dyn Rows, neighbor: usize) -> Result<Vec<f64>> {
    let mut radii = Vec::with_capacity(rows.len());
    for range in blocks(rows.len()) {
        let block = read(rows, range.clone())?;
        let mut nearest = vec![Vec::with_capacity(neighbor + super::rows::BLOCK); range.len()];
        for others in blocks(rows.len()) {
            let same = others == range;
            let mut distances = squared_distances(&block, &read(rows, others)?);
            if same {
                distances.diag_mut().fill(0.0);
            }
            for (nearest, distances) in nearest.iter_mut().zip(distances.rows()) {
                nearest.extend(distances.iter().copied());
                if nearest.len() > neighbor + 1 {
                    nearest.select_nth_unstable_by(neighbor, f64::total_cmp);
                    nearest.truncate(neighbor + 1);
                }
            }
        }
        radii.extend(nearest.iter().map(|near| near.iter().copied().fold(0.0, f64::max)));
    }
    Ok(radii)
}

/// The share of `rows` that lie in a ball around a row of `centers`.
fn covered(rows: &dyn Rows, centers: &dyn Rows, radii: &[f64]) -> Result<f64> {
    let mut inside = 0;
    for range in blocks(rows.len()) {
        let block = read(rows, range.clone())?;
        let mut hit = vec![false; range.len()];
        for others in blocks(centers.len()) {
            let distances = squared_distances(&block, &read(centers, others.clone())?);
            for (hit, distances) in hit.iter_mut().zip(distances.rows()) {
                *hit |= distances.iter().zip(&radii[others.clone()]).any(|(d, radius)| d <= radius);
            }
        }
        inside += hit.iter().filter(|hit| **hit).count();
    }
    Ok(inside as f64 / rows.len() as f64)
}
