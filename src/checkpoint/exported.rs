//! What is different in exported weights from a checkpoint of a run. Both have a manifest and a commit mark, and who reads
//! checkpoints reads both: of exports too, tensors are called `ema/...` and are of f32, whatever the files say.
//!
//! A stack of layers is an entry for each layer in the files, `backbone/blocks/3/mlp/in/kernel`, so that no file need be
//! larger than a shard.
use super::{COMMIT, MANIFEST, Manifest, TensorRecord, entry_name};
use crate::formats::safetensors::file_dtype;
use crate::formats::weights::convert;
use crate::util::error::Failure;
use anyhow::{Context, Result, bail};
use graphs::types::{DType, Type};
use serde::{Deserialize, Serialize};
use std::ops::Range;
use std::path::Path;
use tpu::sharding::Region;

/// What readers of checkpoints call the weights that are sampled with.
pub(super) const AVERAGE: &str = "ema/";
/// Stands in the name of a stack before what its layers hold.
pub(super) const STACK: &str = "/blocks/";

/// The index, as Hugging Face's tools know it.
pub(super) const INDEX: &str = "model.safetensors.index.json";

/// What an exported folder holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Export {
    /// Whether they are the weights of the last step, not their moving average.
    pub raw: bool,
    /// The [`hash`](super::Checkpoint::hash) of the run's checkpoint that they are of.
    pub source: String,
}

/// Whether a folder holds a checkpoint or exported weights, and is no run.
pub fn is_weights(dir: &Path) -> bool {
    [MANIFEST, COMMIT].iter().all(|name| dir.join(name).is_file())
}

/// The name and dims that the file has of a layer of a stack; `None` for what is no layer.
pub(super) fn of_layer(name: &str, shape: &[usize], region: &Region) -> Option<(String, Vec<usize>)> {
    let (layer, dims) = (region.first()?, shape.get(1..)?);
    let whole = region[1..].iter().zip(dims).all(|(range, dim)| *range == (0..*dim));
    let (stack, rest) = name.split_once(STACK)?;
    (whole && layer.len() == 1).then(|| (format!("{stack}{STACK}{}/{rest}", layer.start), dims.to_vec()))
}

impl Manifest {
    /// Of an exported folder, gives tensors the names by which checkpoints are asked for them.
    pub(super) fn name_tensors(&mut self) -> Result<()> {
        if self.export.is_none() {
            return Ok(());
        }
        for record in self.files.iter_mut().flat_map(|file| &mut file.tensors) {
            if ![DType::F32, DType::BF16].contains(&record.dtype()?) {
                let (name, dtype) = (&record.name, &record.dtype);
                bail!(Failure::storage(format!(
                    "the tensor {name:?} is of {dtype}; exported weights are of f32 or bf16"
                )));
            }
            record.name.insert_str(0, AVERAGE);
        }
        Ok(())
    }

    /// What the file calls what it holds of a tensor, and its type there.
    pub(super) fn entry(&self, record: &TensorRecord) -> Result<(String, Type)> {
        let region = record.region();
        let dims: Vec<usize> = region.iter().map(Range::len).collect();
        let (mut name, mut ty) = (record.name.as_str(), Type::new(record.dtype()?, dims));
        if self.export.is_some() {
            name = name.strip_prefix(AVERAGE).unwrap_or(name);
            let layer = record.slice.as_ref().and_then(|slice| of_layer(name, &record.shape, slice));
            if let Some((name, dims)) = layer {
                ty.dims = dims;
                return Ok((name, ty));
            }
        }
        Ok((entry_name(name, record.slice.as_deref()), ty))
    }

    /// The dtype that a tensor is read in.
    pub(super) fn read_dtype(&self, record: &TensorRecord) -> Result<DType> {
        if self.export.is_some() { Ok(DType::F32) } else { record.dtype() }
    }
}

/// Numbers of one dtype as another: f32 and bf16, rounded to the nearest.
pub(super) fn converted(bytes: Vec<u8>, from: DType, to: DType) -> Result<Vec<u8>> {
    if from == to {
        return Ok(bytes);
    }
    let mut out = Vec::with_capacity(bytes.len() / from.bytes().max(1) * to.bytes());
    convert(&bytes, file_dtype(from), to, &mut out)
        .with_context(|| format!("{from} is not converted to {to}"))?;
    Ok(out)
}
