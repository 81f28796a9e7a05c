//! Numbers from features: a metric of one set, or of one against another, with what must be known to set it beside others.
use super::captions::CaptionRows;
use super::kinds::{KernelSubsets, MetricKind, Statistic};
use super::reference::{Reference, output_of};
use super::store::Features;
use crate::encoders::features::FeatureNetwork;
use crate::stats::Rows;
use crate::stats::clip_score::clip_score;
use crate::stats::frechet::{frechet, frechet_with_error};
use crate::stats::inception_score::{SEED, SPLITS, inception_score};
use crate::stats::kid::{Subsets, kid};
use crate::stats::mmd::cmmd;
use crate::stats::moments::moments;
use crate::stats::normal::{around, wilson};
use crate::stats::precision_recall::{NEIGHBOR, precision_recall};
use crate::util::error::Failure;
use crate::util::text::{count, thousands};
use anyhow::{Context, Result};
use serde_json::{Value, json};

/// Of fewer images a Frechet distance says more of their number than of them.
const FEW: usize = 10_000;

/// The quantile of Student's distribution with 9 degrees of freedom that leaves 2.5 % above it.
const STUDENT_OF_SPLITS: f64 = 2.262_157_162_740_992;

/// A number, and all that must be known to set it beside another.
#[derive(Clone, Debug, PartialEq)]
pub struct Measured {
    /// Its name: that of the metric, or `precision` and `recall`.
    pub name: String,
    /// The number.
    pub value: f64,
    /// Where it lies with 95 % confidence, for other images of the same model; none where that cannot be said.
    pub interval: Option<[f64; 2]>,
    /// What the interval is by.
    pub interval_by: &'static str,
    /// Whether it is a share, from 0 to 1.
    pub share: bool,
    /// The metric.
    pub kind: &'static MetricKind,
    /// The hash of the network's weights.
    pub weights: String,
    /// How many images were judged.
    pub images: usize,
    /// A hash of their pixels.
    pub images_hash: String,
    /// What they were compared with: its name, the number of images where known, and a hash.
    pub against: Option<(String, Option<usize>, String)>,
    /// Why the number may not compare with others.
    pub warnings: Vec<String>,
}

/// The numbers of a metric.
///
/// # Errors
/// When the metric compares and there is nothing to compare with, images are too few for it, the reference is of another
/// network or mode or holds no images where the metric needs them, an image has no caption where it needs one, or features
/// cannot be read.
pub fn measure(
    kind: &'static MetricKind,
    network: &dyn FeatureNetwork,
    features: &Features,
    reference: Option<&Reference>,
    captions: Option<&CaptionRows<'_>>,
) -> Result<Vec<Measured>> {
    let (place, output) = output_of(network, kind.output)?;
    let rows = features.output(place)?;
    let needed = || reference.ok_or_else(|| alone(kind));
    let measured = |name: &str, value: f64, interval: Option<[f64; 2]>, by, warnings| Measured {
        name: name.into(),
        value,
        interval,
        interval_by: by,
        share: false,
        kind,
        weights: network.fingerprint().into(),
        images: features.images,
        images_hash: features.hash.clone(),
        against: reference.filter(|_| kind.compares()).map(Reference::told),
        warnings,
    };
    match kind.statistic {
        Statistic::Frechet => {
            let reference = needed()?;
            let own = moments(rows).context("the images judged")?;
            let (there, mut warnings) = reference.moments(kind, network)?;
            let (found, error) = match own.singular() {
                true => (frechet(&own, &there)?, None),
                false => frechet_with_error(rows, &own, &there)?,
            };
            warnings.extend(few_images(features.images, there.count, output.width));
            let by = "the distance's derivative at each image; the bias of N and the reference's own error are not in it";
            let interval = error.map(|error| around(found.value, error));
            Ok(vec![measured(kind.name, found.value, interval, by, warnings)])
        }
        Statistic::Kernel(how) => {
            let there = needed()?.images(kind)?;
            let there = there.output(place)?;
            let subsets = match how {
                KernelSubsets::TorchFidelity => Subsets::torch_fidelity(),
                KernelSubsets::CleanFid => Subsets::clean_fid([features.images, Rows::len(there)]),
            };
            let found = kid(rows, there, subsets)?;
            let all = features.images.min(Rows::len(there));
            let interval = by_subsets(found.value, found.deviation, subsets.size, all);
            let by = "what 100 subsets differ by, scaled to N";
            Ok(vec![measured(kind.name, found.value, interval, by, vec![])])
        }
        Statistic::InceptionScore => {
            let found = inception_score(rows, SPLITS, Some(SEED))?;
            let interval = Some(by_splits(found.value, found.deviation));
            let few = (features.images < FEW).then(|| few(features.images, "biased downwards"));
            Ok(vec![measured(kind.name, found.value, interval, "10 splits", few.into_iter().collect())])
        }
        Statistic::PrecisionRecall => {
            let there = needed()?.images(kind)?;
            let there = there.output(place)?;
            let found = precision_recall(rows, there, NEIGHBOR)?;
            let counts = found.counts;
            let shares = [(found.precision, counts[0]), (found.recall, counts[1])];
            let few = counts.into_iter().min().filter(|least| *least < FEW).map(|n| few(n, "dependent on N"));
            let names = kind.numbers();
            let share = |(name, (value, n)): (&String, (f64, usize))| {
                let interval = Some(wilson(value, n));
                let by = "images as independent, the other set as fixed";
                Measured {
                    share: true,
                    ..measured(name, value, interval, by, few.clone().into_iter().collect())
                }
            };
            Ok(names.iter().zip(shares).map(share).collect())
        }
        Statistic::Cmmd => {
            let there = needed()?.images(kind)?.output(place)?;
            let found = cmmd(rows, there)?;
            let interval = found.standard_error.map(|error| around(found.value, error));
            let by = "the discrepancy's derivative at each image; the second set as fixed";
            let least = features.images.min(Rows::len(there));
            let few = (least < FEW).then(|| few(least, "biased upwards by about 1/N"));
            Ok(vec![measured(kind.name, found.value, interval, by, few.into_iter().collect())])
        }
        Statistic::ClipScore => {
            let captions = captions.with_context(|| format!("no captions for {}", kind.name))?;
            let found = clip_score(rows, captions)?;
            let interval = found.standard_error.map(|error| around(found.value, error));
            let warnings = captions.warnings();
            Ok(vec![measured(kind.name, found.value, interval, "images as independent", warnings)])
        }
    }
}

/// What compares two sets has one.
pub(super) fn alone(kind: &MetricKind) -> Failure {
    let text = format!("{} compares two sets of images, and there is one", kind.name);
    Failure::input(text).help("name the other with --against")
}

/// The interval of a number by the deviation over subsets of `m` images out of `all`: scaled to all, and drawn without
/// replacement they differ by less. None where they are nearly the whole set, and differ by too little to tell.
fn by_subsets(value: f64, deviation: f64, m: usize, all: usize) -> Option<[f64; 2]> {
    let scale = || (m as f64 / (all - m) as f64).sqrt();
    (all >= 2 * m).then(|| around(value, deviation * scale()))
}

/// The interval of a mean by the deviation over the splits, with N: of ten, Student's distribution is wider than the normal
/// one.
fn by_splits(value: f64, deviation: f64) -> [f64; 2] {
    let half = STUDENT_OF_SPLITS * deviation / (SPLITS as f64 - 1.0).sqrt();
    [value - half, value + half]
}

fn few(images: usize, how: &str) -> String {
    format!("{} are few: the number is {how} and compares only at the same N", count(images, "image"))
}

/// What must be said of the number of images behind a Frechet distance.
fn few_images(images: usize, there: Option<usize>, width: usize) -> Option<String> {
    let least = images.min(there.unwrap_or(usize::MAX));
    if least <= width {
        return Some(format!(
            "{} do not span {} features: the distance is far too high, and compares only at the same N",
            count(least, "image"),
            thousands(width as u64)
        ));
    }
    (least < FEW).then(|| few(least, "biased upwards by about 1/N"))
}

impl Measured {
    /// All of it as JSON.
    pub fn json(&self) -> Value {
        let against = self
            .against
            .as_ref()
            .map(|(name, images, hash)| json!({ "name": name, "images": images, "hash": hash }));
        json!({
            "metric": self.kind.name, "name": self.name, "value": self.value,
            "interval": self.interval, "interval_by": self.interval.map(|_| self.interval_by),
            "network": self.kind.network, "weights": self.weights,
            "mode": self.kind.preparation.name(), "features": self.kind.output,
            "images": self.images, "images_hash": self.images_hash,
            "against": against, "warnings": self.warnings,
        })
    }

    /// For people: the number, and below it what it is of.
    pub fn shown(&self) -> String {
        let number = |x: f64| match self.share {
            true => format!("{:.2} %", 100.0 * x),
            // Six digits of whatever is large enough to have some: kernel distances are small.
            // Rounding leaves the distance of a set from itself just off 0.
            false if x.abs() < 1e-9 => "0".into(),
            false => {
                let digits = (5 - x.abs().max(1e-6).log10().floor() as i32).clamp(2, 8);
                format!("{x:.*}", digits as usize)
            }
        };
        let interval = self
            .interval
            .map_or(String::new(), |[low, high]| format!("   ({} to {})", number(low), number(high)));
        let against = self.against.as_ref().map_or(String::new(), |(name, images, hash)| {
            let images = images.map_or("an unknown number".into(), |n| thousands(n as u64));
            format!(" against {images} of {name} ({})", short(hash))
        });
        let mut text = format!(
            "{:<20} {:>12}{interval}\n    N {} ({}){against}; {} ({}), {} mode",
            self.name,
            number(self.value),
            thousands(self.images as u64),
            short(&self.images_hash),
            self.kind.network,
            short(&self.weights),
            self.kind.preparation.name(),
        );
        self.warnings.iter().for_each(|warning| text.push_str(&format!("\n    warning: {warning}")));
        text
    }
}

/// The first digits of a hash.
fn short(hash: &str) -> &str {
    hash.get(..12).unwrap_or(hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn intervals_are_those_of_means() {
        // Means of independent numbers of deviation 1: of subsets of 1000, 1/sqrt(1000), less for a tenth drawn.
        let drawn = (0.9f64 / 1000.0).sqrt();
        let [low, high] = by_subsets(5.0, drawn, 1000, 10_000).unwrap();
        let half = 1.959_963_984_540_054 / 100.0;
        assert!((high - 5.0 - half).abs() < 1e-12 && (5.0 - low - half).abs() < 1e-12, "{low} {high}");
        assert_eq!(by_subsets(5.0, drawn, 1000, 1999), None);
        assert_eq!(by_subsets(5.0, 0.0, 370, 370), None);
        // Ten numbers of sample deviation 1: its deviation with N is sqrt(0.9), and the half is t/sqrt(10).
        let [low, high] = by_splits(0.0, 0.9f64.sqrt());
        assert!((high - 2.262_157 / 10f64.sqrt()).abs() < 1e-6 && low == -high, "{low} {high}");
    }

    #[test]
    fn few_images_are_told_with_numbers() {
        assert_eq!(
            few_images(370, Some(50_000), 2048).unwrap(),
            "370 images do not span 2,048 features: the distance is far too high, and compares only at the same N"
        );
        assert!(few_images(50_000, Some(2048), 2048).unwrap().starts_with("2,048 images do not span"));
        assert!(few_images(5_000, None, 2048).unwrap().starts_with("5,000 images are few"));
        assert_eq!(few_images(50_000, None, 2048), None);
    }
}
