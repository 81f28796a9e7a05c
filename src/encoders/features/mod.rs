//! Frozen networks that images are described by, for metrics that compare sets of images: what goes in, as each library
//! prepares it, and the features that come out.
mod loss;
mod pillow;
mod prepare;
mod table;
#[cfg(test)]
mod tests;
mod text;
mod tower;

pub use loss::LossNetwork;
pub use prepare::Preparation;
pub use table::names;
pub use text::{Embedded, TextNetwork, TextTower};

use crate::formats::weights::maps::{clip, dinov2};
use crate::formats::weights::{ExpectedTensor, TensorInfo, Weights};
use crate::runtime::Runtime;
use crate::runtime::frozen::{FrozenModel, Source};
use crate::runtime::named_arrays::NamedArrays;
use crate::util::error::Failure;
use anyhow::{Context, Result, ensure};
use graphs::functions::{FeatureModel, Features, Stored, feature_weights, features};
use graphs::models::Vit;
use graphs::nn::Precision;
use graphs::program::Slot;
use graphs::types::DType;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use table::{DINOV2_SIDE, Kind, NETWORKS, Row, Transformer, row};
use tower::Tower;
use tpu::array::HostArray;

/// Something that a network says of an image.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Output {
    /// `pool`, `logits`, `spatial`, `cls`, `image`.
    pub name: &'static str,
    /// Numbers of an image.
    pub width: usize,
}

/// What [`FeatureNetwork::start`] gives: waits, and reads the features of the images, `[images, width]` per output.
pub type Pending = Box<dyn FnOnce() -> Result<Vec<Vec<f32>>>>;

/// A frozen network that gives features of images. Its programs are of all devices: for all processes of a run together,
/// in the same order.
pub trait FeatureNetwork: Send + Sync {
    /// What it is called: `inception-v3`.
    fn name(&self) -> &'static str;

    /// What it says of an image, in the order in which it is read.
    fn outputs(&self) -> &[Output];

    /// A hash that tells its weights from others, in hexadecimal.
    fn fingerprint(&self) -> &str;

    /// Height and width of its images in pixels.
    fn side(&self) -> usize;

    /// Images that go through at once, over all devices.
    fn batch(&self) -> usize;

    /// Dispatches images at most [`FeatureNetwork::batch`], `[images, side, side, 3]` as a [`Preparation`] made them; the
    /// rest of the batch is filled up. What it gives waits and reads.
    ///
    /// # Errors
    /// When there are no or too many images, the pixels are not so many, weights cannot be read, or the devices refuse.
    fn start(self: Arc<Self>, pixels: &[f32], images: usize) -> Result<Pending>;
}

/// Sums, norms and features in f32, and products too: metrics are compared to the fourth digit.
const PRECISION: Precision = Precision::new(DType::F32, DType::F32);

/// A network on the devices.
struct Frozen {
    name: &'static str,
    model: FeatureModel,
    files: Files,
    outputs: Vec<Output>,
    batch: usize,
    frozen: FrozenModel<()>,
}

/// How the weights of a network lie in files.
enum Files {
    /// By the inputs of their conversion.
    Converted { expected: fn(&Stored) -> ExpectedTensor, ignored: &'static [&'static str] },
    /// As its programs read them.
    Tower(Tower),
}

/// The network `name` with the weights at a path, for `batch` images at once; as many more as it takes to deal them out
/// evenly to the devices. Of the weights only the headers and a sample of each tensor are read.
///
/// # Errors
/// When there is no such network, or the weights cannot be read or are not its own; the error shows both sides.
pub fn open(name: &str, weights: &Path, runtime: &Runtime, batch: usize) -> Result<Arc<dyn FeatureNetwork>> {
    Ok(Arc::new(open_frozen(name, weights, runtime, batch)?))
}

fn open_frozen(name: &str, weights: &Path, runtime: &Runtime, batch: usize) -> Result<Frozen> {
    let row = row(name)?;
    let weights = Weights::open(weights)?;
    let (model, files) = match row.kind {
        Kind::Convolutions { model, expected, ignored } => (model, Files::Converted { expected, ignored }),
        Kind::Transformer(kind) => {
            let (vit, tower) = open_vit(row.name, &kind, &weights)?;
            (FeatureModel::Vit(vit), Files::Tower(tower))
        }
    };
    let fingerprint = match &files {
        Files::Converted { expected, ignored } => {
            let used = converted(model, *expected, ignored, &weights)?;
            weights.fingerprint(&used.into_values().collect::<Vec<_>>())?
        }
        Files::Tower(tower) => weights.fingerprint(&tower.stored(&weights)?)?,
    };
    let outputs = model.outputs().into_iter().map(|(name, width)| Output { name, width }).collect();
    let batch = batch.max(1).next_multiple_of(runtime.batch_parts().max(1));
    let frozen = FrozenModel::new(runtime, "feature network", weights, fingerprint);
    Ok(Frozen { name: row.name, model, files, outputs, batch, frozen })
}

/// The transformer over patches of a row.
fn open_vit(name: &str, kind: &Transformer, weights: &Weights) -> Result<(Vit, Tower)> {
    let (names, vit, positions) = match kind.clip {
        Some(activation) => clip::open_image(weights, activation, kind.head)?,
        None => dinov2::open(weights, DINOV2_SIDE, kind.head)?,
    };
    if let Some(published) = kind.image {
        let there = [vit.blocks.width, vit.blocks.depth, vit.patch, vit.side];
        let show = |[width, depth, patch, side]: [usize; 4]| {
            format!("{depth} blocks of width {width} on patches of {patch} pixels of images of {side}")
        };
        let same = |row: &&Row| match &row.kind {
            Kind::Transformer(other) => other.image == Some(there) && other.clip == kind.clip,
            Kind::Convolutions { .. } => false,
        };
        let other = NETWORKS.iter().find(same).map_or("", |row| row.name);
        refuse(name, weights, published != there, show(published), show(there), other)?;
    }
    let params = FeatureModel::Vit(vit).params(PRECISION)?;
    Ok((vit, Tower { names, positions, params }))
}

/// An error if weights are not of the published sizes of a network; `other` is the network that has theirs, if any.
fn refuse(
    name: &str,
    weights: &Weights,
    differ: bool,
    published: String,
    there: String,
    other: &str,
) -> Result<()> {
    let path = weights.path().display();
    ensure!(
        !differ,
        Failure::input(format!("{path} is not {name}: it has {there}; {name} has {published}")).help(
            match other {
                "" => "name the weights of that network".to_string(),
                other => format!("name the weights of that network, or the network {other}"),
            }
        )
    );
    Ok(())
}

/// The tensors in files by the names of the inputs of their conversion.
fn converted<'a>(
    model: FeatureModel,
    expected: fn(&Stored) -> ExpectedTensor,
    ignored: &[&str],
    weights: &'a Weights,
) -> Result<BTreeMap<String, &'a TensorInfo>> {
    let stored = model.stored()?;
    let expected: Vec<_> = stored.iter().map(expected).collect();
    let found = weights.select(&expected, ignored)?;
    Ok(stored.into_iter().map(|s| s.name).zip(found).collect())
}

impl Frozen {
    /// The weights on the devices, as a program with these `inputs` reads them; put there if they are not yet, by all processes
    /// together.
    fn params(&self, inputs: &[Slot]) -> Result<Arc<NamedArrays>> {
        self.frozen.params(|weights| match &self.files {
            Files::Tower(tower) => Ok((tower.fill(weights, inputs)?, None)),
            Files::Converted { expected, ignored } => {
                let convert = feature_weights(self.model, PRECISION)?;
                let convert = self
                    .frozen
                    .runtime()
                    .build(&convert, "the conversion of the feature network's weights")?;
                let found = converted(self.model, *expected, ignored, weights)?;
                let fill = |slot: &Slot| {
                    let tensor =
                        found.get(&slot.name).with_context(|| format!("there is no `{}`", slot.name))?;
                    Ok((slot.clone(), Source::Stored(vec![*tensor])))
                };
                Ok((convert.inputs().iter().map(fill).collect::<Result<_>>()?, Some(convert)))
            }
        })
    }
}

impl FeatureNetwork for Frozen {
    fn name(&self) -> &'static str {
        self.name
    }

    fn outputs(&self) -> &[Output] {
        &self.outputs
    }

    fn fingerprint(&self) -> &str {
        self.frozen.fingerprint()
    }

    fn side(&self) -> usize {
        self.model.side()
    }

    fn batch(&self) -> usize {
        self.batch
    }

    fn start(self: Arc<Self>, pixels: &[f32], images: usize) -> Result<Pending> {
        let (side, batch) = (self.side(), self.batch);
        ensure!(
            (1..=batch).contains(&images),
            "{images} images for {}, which takes 1 to {batch} at once",
            self.name
        );
        let each = side * side * 3;
        ensure!(
            pixels.len() == images * each,
            "{} values for {images} images of {side} x {side} pixels, which have {}",
            pixels.len(),
            images * each
        );
        let of = Features { batch, precision: PRECISION };
        let program = self.frozen.program((), || Ok(features(self.model, of)?))?;
        let params = self.params(program.inputs())?;
        let fill = |slot: &Slot| {
            let mut bytes = vec![0; slot.ty.bytes()];
            bytes.as_chunks_mut().0.iter_mut().zip(pixels).for_each(|(to, x)| *to = x.to_le_bytes());
            Ok(HostArray::new(slot.ty.clone(), bytes)?)
        };
        let mut made = self.frozen.run_all(&program, &params, None, fill)?;
        Ok(Box::new(move || {
            let read = |output: &Output| {
                let whole = self.frozen.processes().all_gather(&made.take(output.name)?)?;
                let mut values = whole.to_vec::<f32>()?;
                values.truncate(images * output.width);
                Ok(values)
            };
            self.outputs.iter().map(read).collect()
        }))
    }
}
