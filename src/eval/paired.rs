//! Mean losses of images with intervals, and the difference of two models on the same images by the same draws.
//!
//! A mean is over tokens: the sum of all losses over the number of all tokens. The tokens and draws of an image are alike, so
//! the interval is that of images: the variance of a ratio of two sums (Cochran 1977, chapter 6), under a normal
//! distribution.
use crate::stats::normal::Z;
use anyhow::{Context, Result, ensure};
use std::fmt;

/// The loss of every image that a model was evaluated on.
#[derive(Clone, Debug, PartialEq)]
pub struct ImageLosses {
    /// What they hang on beside the weights, by name: those of two models compare where all of it is the same.
    pub of: Vec<(&'static str, String)>,
    /// The sum of each image's losses, and how many were summed.
    pub images: Vec<[f64; 2]>,
}

/// A mean loss, or a difference of two.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mean {
    /// The number.
    pub value: f64,
    /// The ends of the interval that holds it with 95 % confidence; none of fewer than two images.
    pub interval: Option<[f64; 2]>,
}

/// The mean of losses, each image's sum and count, with its interval; none where nothing was summed. Images of which
/// nothing was summed are left out.
pub fn mean(images: impl Iterator<Item = [f64; 2]>) -> Option<Mean> {
    let images: Vec<[f64; 2]> = images.filter(|[_, count]| *count > 0.0).collect();
    let [sum, count] = images.iter().fold([0.0; 2], |[s, c], [sum, count]| [s + sum, c + count]);
    let value = (count > 0.0).then(|| sum / count)?;
    let interval = (images.len() > 1).then(|| {
        let squares: f64 = images.iter().map(|[sum, count]| (sum - value * count).powi(2)).sum();
        let n = images.len() as f64;
        let half = Z * (squares * n / (n - 1.0)).sqrt() / count;
        [value - half, value + half]
    });
    Some(Mean { value, interval })
}

impl fmt::Display for Mean {
    /// `  0.5123  (0.5010 to 0.5236)`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:>8.4}", self.value)?;
        self.interval.map_or(Ok(()), |[low, high]| write!(f, "  ({low:.4} to {high:.4})"))
    }
}

impl ImageLosses {
    /// How much larger the mean loss of `other` is.
    ///
    /// # Errors
    /// When the two do not compare: says why, after a subject such as "their losses".
    pub fn difference(&self, other: &ImageLosses) -> Result<Mean> {
        for ((name, a), (_, b)) in self.of.iter().zip(&other.of) {
            ensure!(a == b, "do not compare: {name} is {a} in the first, {b} in the second");
        }
        let counts = |losses: &ImageLosses| losses.images.iter().map(|[_, count]| *count).collect::<Vec<_>>();
        ensure!(counts(self) == counts(other), "do not compare: other images were left out");
        let pairs = self.images.iter().zip(&other.images);
        let found = mean(pairs.map(|([a, count], [b, _])| [b - a, *count]));
        found.filter(|e| e.value.is_finite()).context("do not compare: they are no finite numbers")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn losses(images: &[[f64; 2]]) -> ImageLosses {
        ImageLosses { of: vec![("the codec", "a".into())], images: images.to_vec() }
    }

    #[test]
    fn a_mean_is_over_tokens_and_its_interval_over_images() {
        let of = |images: &[[f64; 2]]| mean(images.iter().copied());
        // Means 1, 2, 3, 4 of 10 tokens each: variance 5/3 of the images, a quarter of that of their mean.
        let e = of(&[[10.0, 10.0], [20.0, 10.0], [30.0, 10.0], [40.0, 10.0]]).unwrap();
        let half = Z * (5.0f64 / 3.0 / 4.0).sqrt();
        let [low, high] = e.interval.unwrap();
        assert_eq!(e.value, 2.5);
        assert!((low - 2.5 + half).abs() < 1e-12 && (high - 2.5 - half).abs() < 1e-12, "{e:?}");
        // An image of more tokens counts for more.
        assert_eq!(of(&[[30.0, 30.0], [20.0, 10.0]]).unwrap().value, 1.25);
        // One image says nothing of others.
        let one = Mean { value: 1.5, interval: None };
        assert_eq!(of(&[[3.0, 2.0], [0.0, 0.0]]), Some(one));
        assert_eq!(one.to_string(), "  1.5000");
        assert_eq!((of(&[]), of(&[[0.0, 0.0]])), (None, None));
    }

    #[test]
    fn a_difference_is_one_of_the_same_images() {
        let a = losses(&[[10.0, 10.0], [50.0, 10.0], [90.0, 10.0]]);
        let b = losses(&[[11.0, 10.0], [51.0, 10.0], [91.0, 10.0]]);
        let e = a.difference(&b).unwrap();
        let [low, high] = e.interval.unwrap();
        assert!((e.value - 0.1).abs() < 1e-12 && high - low < 1e-9, "pairing narrows it: {e:?}");
        let error = |other: &ImageLosses| a.difference(other).unwrap_err().to_string();
        let codec = ImageLosses { of: vec![("the codec", "b".into())], ..b.clone() };
        assert_eq!(error(&codec), "do not compare: the codec is a in the first, b in the second");
        let broken = losses(&[[f64::NAN, 10.0], [51.0, 10.0], [91.0, 10.0]]);
        assert_eq!(error(&broken), "do not compare: they are no finite numbers");
        let fewer = losses(&[[11.0, 10.0], [51.0, 10.0], [0.0, 0.0]]);
        assert_eq!(error(&fewer), "do not compare: other images were left out");
    }
}
