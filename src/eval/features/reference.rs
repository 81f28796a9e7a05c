//! What images are compared with: features of other images, or a file of statistics, which says of what it is or not.
use super::AllFeatures;
use super::kinds::MetricKind;
use super::store::Features;
use crate::encoders::features::{FeatureNetwork, Output, Preparation};
use crate::formats::npz::{self, MeanAndCovariance, Statistics};
use crate::stats::moments::{Moments, moments};
use crate::util::disk;
use crate::util::error::Failure;
use anyhow::{Context, Result, ensure};
use ndarray::{Array1, Array2};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// A file of statistics.
#[derive(Debug)]
pub struct StatisticsFile {
    /// Where it lies.
    pub path: PathBuf,
    /// A hash of its bytes.
    hash: String,
    statistics: Statistics,
    note: Option<Note>,
}

/// What images are compared with.
#[derive(Debug)]
pub enum Reference {
    /// Other images: what they are called, and their features for every network and mode.
    Images(String, AllFeatures),
    /// A mean and a covariance.
    Statistics(Rc<StatisticsFile>),
}

/// What our own files say of what they are of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Note {
    /// The feature network.
    pub network: String,
    /// The hash of its weights.
    pub weights: String,
    /// How it took images.
    pub mode: String,
    /// How many images.
    pub images: usize,
    /// A hash of their pixels.
    pub images_hash: String,
}

/// Where an output of a network is among all.
pub fn output_of(network: &dyn FeatureNetwork, name: &str) -> Result<(usize, Output)> {
    let place = network.outputs().iter().position(|output| output.name == name);
    let place = place.with_context(|| format!("{} has no output {name}", network.name()))?;
    Ok((place, network.outputs()[place]))
}

/// A mean and a covariance are not enough.
pub(super) fn no_images(kind: &MetricKind, file: &StatisticsFile) -> Failure {
    let path = file.path.display();
    let text =
        format!("{} needs images to compare with; {path} holds a mean and a covariance alone", kind.name);
    Failure::input(text).help("name the images themselves with --against")
}

impl StatisticsFile {
    /// Reads a file.
    ///
    /// # Errors
    /// When it is none, or is damaged.
    pub fn open(path: &Path) -> Result<StatisticsFile> {
        let statistics = npz::read_statistics(path, None)?;
        let mut hasher = blake3::Hasher::new();
        hasher.update_reader(disk::open_file(path)?).with_context(|| disk::io_failure(path, "read"))?;
        let note = statistics.note.clone().map(serde_json::from_value).transpose().map_err(|_| {
            Failure::input(format!("{} says what it is of in words that are not known", path.display()))
                .help("make it anew with --write-stats")
        })?;
        let hash = hasher.finalize().to_hex().to_string();
        Ok(StatisticsFile { path: path.to_owned(), hash, statistics, note })
    }

    /// The moments for a metric, and what is not known of them.
    pub(super) fn moments(
        &self,
        kind: &MetricKind,
        network: &dyn FeatureNetwork,
    ) -> Result<(Moments, Vec<String>)> {
        let (path, width) = (self.path.display(), output_of(network, kind.output)?.1.width);
        let mut warnings = vec![];
        match &self.note {
            None => warnings.push(format!(
                "{path} does not say of which network and which resize it is: that it is of {}, {} mode, is on your word",
                kind.network,
                kind.preparation.name()
            )),
            Some(note) => {
                let here = [kind.network, network.fingerprint(), kind.preparation.name()];
                let there = [&note.network, &note.weights, &note.mode].map(String::as_str);
                let names = ["network", "weights", "mode"];
                // One resize has two names: those of torch-fidelity and of clean-fid's legacy mode.
                if let Some(i) = (0..3).find(|i| here[*i] != there[*i]) {
                    let text = format!(
                        "{path} is of another {}: {}, where {} has {}",
                        names[i], there[i], kind.name, here[i]
                    );
                    let help = "the two do not compare: take statistics of the same network and mode";
                    return Err(Failure::input(text).help(help).into());
                }
            }
        }
        let of = match kind.output {
            "spatial" => self.statistics.spatial.as_ref(),
            _ => Some(&self.statistics.pooled),
        };
        let MeanAndCovariance { mean, covariance } = of.with_context(|| {
            Failure::input(format!("{path} holds no statistics of {} features", kind.output))
                .help("mu_s and sigma_s are wanted beside mu and sigma")
        })?;
        ensure!(
            mean.len() == width,
            Failure::input(format!("{path} is of {} features, {} gives {width}", mean.len(), kind.network))
                .help("it is of another network")
        );
        let count = self.note.as_ref().map(|note| note.images);
        let covariance = Array2::from_shape_vec([width, width], covariance.clone())?;
        Ok((Moments { mean: Array1::from_vec(mean.clone()), covariance, count }, warnings))
    }
}

impl Reference {
    /// The mean and covariance for a metric, and warnings.
    ///
    /// # Errors
    /// When a file of statistics is of another network or mode, or there are fewer than two images.
    pub fn moments(&self, kind: &MetricKind, network: &dyn FeatureNetwork) -> Result<(Moments, Vec<String>)> {
        match self {
            Reference::Statistics(file) => file.moments(kind, network),
            Reference::Images(name, _) => {
                let features = self.images(kind)?;
                let rows = features.output(output_of(network, kind.output)?.0)?;
                Ok((moments(rows).with_context(|| format!("the images of {name}"))?, vec![]))
            }
        }
    }

    /// The images for a metric.
    ///
    /// # Errors
    /// When it is a file of statistics.
    pub fn images(&self, kind: &MetricKind) -> Result<&Features> {
        match self {
            Reference::Images(name, all) => {
                let features = all.get(&kind.view());
                Ok(features.with_context(|| format!("no features of {name} for {}", kind.name))?)
            }
            Reference::Statistics(file) => Err(no_images(kind, file).into()),
        }
    }

    /// Its name, the number of images where known, and its hash.
    pub fn told(&self) -> (String, Option<usize>, String) {
        match self {
            Reference::Images(name, all) => {
                let any = all.values().next();
                let hash = any.map_or(String::new(), |features| features.hash.clone());
                (name.clone(), any.map(|features| features.images), hash)
            }
            Reference::Statistics(file) => {
                let images = file.note.as_ref().map(|note| note.images);
                (file.path.display().to_string(), images, file.hash.clone())
            }
        }
    }
}

/// The output of a network that `mu` and `sigma` are of: a row of features for the whole image.
fn whole_image(network: &dyn FeatureNetwork) -> Result<&'static str> {
    let wanted = ["pool", "cls", "image"];
    let found = wanted.into_iter().find(|name| output_of(network, name).is_ok());
    found.with_context(|| format!("{} has no features of a whole image", network.name()))
}

/// Writes the statistics of features, with what they are of: those of the whole image, and the spatial ones where the network has
/// them.
///
/// # Errors
/// When there are fewer than two images, or the file cannot be written.
pub fn write(
    path: &Path,
    network: &dyn FeatureNetwork,
    preparation: Preparation,
    features: &Features,
) -> Result<()> {
    let of = |name: &str| -> Result<Option<MeanAndCovariance>> {
        let Ok((place, _)) = output_of(network, name) else { return Ok(None) };
        let Moments { mean, covariance, .. } = moments(features.output(place)?)?;
        Ok(Some(MeanAndCovariance { mean: mean.to_vec(), covariance: covariance.iter().copied().collect() }))
    };
    let note = Note {
        network: network.name().into(),
        weights: network.fingerprint().into(),
        mode: preparation.name().into(),
        images: features.images,
        images_hash: features.hash.clone(),
    };
    let pooled = of(whole_image(network)?)?.context("the network has no such output")?;
    let statistics = Statistics { pooled, spatial: of("spatial")?, note: Some(serde_json::to_value(note)?) };
    npz::write_statistics(path, &statistics)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encoders::features::Pending;
    use crate::eval::features::store::Store;
    use std::sync::Arc;

    /// A network that only says what it is.
    struct Named(&'static str, [Output; 1]);

    impl FeatureNetwork for Named {
        fn name(&self) -> &'static str {
            self.0
        }

        fn outputs(&self) -> &[Output] {
            &self.1
        }

        fn fingerprint(&self) -> &'static str {
            "f00d"
        }

        fn side(&self) -> usize {
            1
        }

        fn batch(&self) -> usize {
            1
        }

        fn start(self: Arc<Self>, _: &[f32], _: usize) -> Result<Pending> {
            anyhow::bail!("no images go through it")
        }
    }

    #[test]
    fn statistics_of_a_class_token_are_written_and_read() {
        let dir = tempfile::tempdir().unwrap();
        let network = Named("dinov2-vitl14", [Output { name: "cls", width: 2 }]);
        let mut store = Store::open(&dir.path().join("features"), &[("cls", 2)]).unwrap();
        let rows = vec![vec![1.0, 2.0, 3.0, 5.0, 4.0, 4.0]];
        store.add(&[[1; 16], [2; 16], [3; 16]], &rows).unwrap();
        let (features, path) = (store.finish().unwrap(), dir.path().join("stats.npz"));
        write(&path, &network, Preparation::DgmEval, &features).unwrap();
        let kind = MetricKind::named("fd-dinov2").unwrap();
        let (found, warnings) = StatisticsFile::open(&path).unwrap().moments(kind, &network).unwrap();
        assert_eq!(found, moments(features.output(0).unwrap()).unwrap());
        assert!(warnings.is_empty());
    }
}
