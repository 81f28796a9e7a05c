//! CLIP score: how well images suit their captions (Hessel et al. 2021), as `torchmetrics` scales it.
use super::Rows;
use super::rows::{blocks, read, same_width};
use crate::util::error::Failure;
use anyhow::Result;

/// A CLIP score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ClipScore {
    /// The mean over pairs of `max(100 cos, 0)`: 0 to 100.
    pub value: f64,
    /// The standard error of that mean, pairs taken as independent; none for one pair.
    pub standard_error: Option<f64>,
    /// How many pairs.
    pub count: usize,
}

/// The score of each pair: row `i` of the images with row `i` of the texts, of any length. For intervals by prompts.
///
/// # Errors
/// When there are no rows, their numbers or widths differ, a row is all zeros, or they cannot be read.
pub fn pair_scores(images: &dyn Rows, texts: &dyn Rows) -> Result<Vec<f64>> {
    same_width(images.width(), texts.width())?;
    if images.len() != texts.len() || images.is_empty() {
        let cause = format!("{} image(s) and {} text(s) are not pairs", images.len(), texts.len());
        return Err(Failure::input(cause).help("each image needs its text").into());
    }
    let mut scores = Vec::with_capacity(images.len());
    for range in blocks(images.len()) {
        let [a, b] = [read(images, range.clone())?, read(texts, range.clone())?];
        for (i, (a, b)) in range.zip(a.rows().into_iter().zip(b.rows())) {
            let length = (a.dot(&a) * b.dot(&b)).sqrt();
            if length == 0.0 {
                return Err(
                    Failure::input(format!("features of pair {i} are all zeros: no direction")).into()
                );
            }
            scores.push((100.0 * a.dot(&b) / length).max(0.0));
        }
    }
    Ok(scores)
}

/// The score of all pairs. Keeps a number for each.
///
/// # Errors
/// As [`pair_scores`].
pub fn clip_score(images: &dyn Rows, texts: &dyn Rows) -> Result<ClipScore> {
    let scores = pair_scores(images, texts)?;
    let count = scores.len();
    let value = scores.iter().sum::<f64>() / count as f64;
    let squares: f64 = scores.iter().map(|s| (s - value).powi(2)).sum();
    let standard_error = (count > 1).then(|| (squares / (count - 1) as f64 / count as f64).sqrt());
    Ok(ClipScore { value, standard_error, count })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::Matrix;

    #[test]
    fn angles_count_and_opposites_are_zero() {
        let images = Matrix::new(2, vec![3.0, 0.0, 0.0, 1.0, 1.0, 0.0]).unwrap();
        let texts = Matrix::new(2, vec![1.0, 1.0, 0.0, 5.0, -1.0, 0.0]).unwrap();
        let scores = pair_scores(&images, &texts).unwrap();
        let wanted = [100.0 / 2f64.sqrt(), 100.0, 0.0];
        assert!(scores.iter().zip(wanted).all(|(a, b)| (a - b).abs() < 1e-12), "{scores:?}");
        let score = clip_score(&images, &texts).unwrap();
        assert!((score.value - wanted.iter().sum::<f64>() / 3.0).abs() < 1e-12 && score.count == 3);
        let zero = Matrix::new(2, vec![0.0; 6]).unwrap();
        let error = clip_score(&images, &zero).unwrap_err().to_string();
        assert_eq!(error, "features of pair 0 are all zeros: no direction");
        assert!(clip_score(&images, &Matrix::new(2, vec![1.0; 4]).unwrap()).is_err());
        assert!(clip_score(&images, &Matrix::new(3, vec![1.0; 9]).unwrap()).is_err());
    }
}
