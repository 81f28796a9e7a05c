//! Frozen networks that images are described by, for metrics that compare sets of images: what goes in, as each library
//! prepares it, and the features that come out.
mod prepare;
#[cfg(test)]
mod tests;

pub use prepare::Preparation;

use crate::formats::weights::maps::{efficientnet, inception};
use crate::formats::weights::{ExpectedTensor, TensorInfo, Weights};
use crate::runtime::Runtime;
use crate::runtime::frozen::FrozenModel;
use crate::runtime::named_arrays::NamedArrays;
use crate::util::error::Failure;
use crate::util::text::nearest;
use anyhow::{Context, Result, ensure};
use graphs::functions::{FeatureModel, Features, Stored, feature_weights, features};
use graphs::nn::Precision;
use graphs::program::Slot;
use graphs::types::DType;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use tpu::array::HostArray;

/// Something that a network says of an image.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Output {
    /// `pool`, `logits`, `spatial`.
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

/// A network as its row says.
struct Row {
    name: &'static str,
    model: FeatureModel,
    /// The name of an input of the conversion in files.
    expected: fn(&Stored) -> ExpectedTensor,
    /// What may be there besides.
    ignored: &'static [&'static str],
}

/// All networks.
const NETWORKS: [Row; 2] = [
    Row {
        name: "inception-v3",
        model: FeatureModel::InceptionV3,
        expected: inception::expected,
        ignored: &inception::IGNORED,
    },
    Row {
        name: "efficientnet-lite0",
        model: FeatureModel::EfficientNetLite0,
        expected: efficientnet::expected,
        ignored: &efficientnet::IGNORED,
    },
];

/// The names of all networks.
pub fn names() -> impl Iterator<Item = &'static str> {
    NETWORKS.iter().map(|row| row.name)
}

/// Sums, norms and features in f32, and products too: metrics are compared to the fourth digit.
const PRECISION: Precision = Precision { compute: DType::F32, master: DType::F32, matrices: DType::F32 };

/// A network on the devices.
struct Frozen {
    row: &'static Row,
    outputs: Vec<Output>,
    batch: usize,
    frozen: FrozenModel<()>,
}

/// The network `name` with the weights at a path, for `batch` images at once; as many more as it takes to deal them out
/// evenly to the devices. Of the weights only the headers and a sample of each tensor are read.
///
/// # Errors
/// When there is no such network, or the weights cannot be read or are not its own; the error shows both sides.
pub fn open(name: &str, weights: &Path, runtime: &Runtime, batch: usize) -> Result<Arc<dyn FeatureNetwork>> {
    let row = NETWORKS.iter().find(|row| row.name == name).with_context(|| {
        let all: Vec<&str> = names().collect();
        let near = nearest(name, &all).map_or(String::new(), |near| format!("; did you mean {near}?"));
        Failure::input(format!("there is no feature network {name:?}{near}"))
            .help(format!("name one of {}", all.join(", ")))
    })?;
    let weights = Weights::open(weights)?;
    let used: Vec<&TensorInfo> = stored(row, &weights)?.into_values().collect();
    let fingerprint = weights.fingerprint(&used)?;
    let outputs = row.model.outputs().iter().map(|&(name, width)| Output { name, width }).collect();
    let batch = batch.max(1).next_multiple_of(runtime.batch_parts().max(1));
    let frozen = FrozenModel::new(runtime, "feature network", weights, fingerprint);
    Ok(Arc::new(Frozen { row, outputs, batch, frozen }))
}

/// The tensors of a network in files, by the names of the inputs of its conversion.
fn stored<'a>(row: &Row, weights: &'a Weights) -> Result<BTreeMap<String, &'a TensorInfo>> {
    let stored = row.model.stored()?;
    let expected: Vec<_> = stored.iter().map(row.expected).collect();
    let found = weights.select(&expected, row.ignored)?;
    Ok(stored.into_iter().map(|s| s.name).zip(found).collect())
}

impl Frozen {
    /// The weights on the devices; put there if they are not yet, by all processes together.
    fn params(&self) -> Result<Arc<NamedArrays>> {
        self.frozen.params(|weights| {
            let convert = feature_weights(self.row.model, PRECISION)?;
            let convert =
                self.frozen.runtime().build(&convert, "the conversion of the feature network's weights")?;
            let found = stored(self.row, weights)?;
            let fill = |slot: &Slot| {
                let tensor = found.get(&slot.name).with_context(|| format!("there is no `{}`", slot.name))?;
                Ok((slot.clone(), vec![*tensor]))
            };
            Ok((convert.inputs().iter().map(fill).collect::<Result<_>>()?, Some(convert)))
        })
    }
}

impl FeatureNetwork for Frozen {
    fn name(&self) -> &'static str {
        self.row.name
    }

    fn outputs(&self) -> &[Output] {
        &self.outputs
    }

    fn fingerprint(&self) -> &str {
        self.frozen.fingerprint()
    }

    fn side(&self) -> usize {
        self.row.model.side()
    }

    fn batch(&self) -> usize {
        self.batch
    }

    fn start(self: Arc<Self>, pixels: &[f32], images: usize) -> Result<Pending> {
        let (side, batch) = (self.side(), self.batch);
        ensure!(
            (1..=batch).contains(&images),
            "{images} images for {}, which takes 1 to {batch} at once",
            self.row.name
        );
        let each = side * side * 3;
        ensure!(
            pixels.len() == images * each,
            "{} values for {images} images of {side} x {side} pixels, which have {}",
            pixels.len(),
            images * each
        );
        let of = Features { batch, precision: PRECISION };
        let program = self.frozen.program((), || Ok(features(self.row.model, of)?))?;
        let params = self.params()?;
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
