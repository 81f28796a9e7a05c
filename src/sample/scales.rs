//! The file of scales of activations, for sampling with static int8: read, and put on the devices.
use crate::checkpoint::Checkpoint;
use crate::config::Config;
use crate::formats::safetensors::TensorFile;
use crate::runtime::Runtime;
use crate::runtime::named_arrays::NamedArrays;
use crate::util::error::Failure;
use anyhow::{Result, bail};
use graphs::nn::Quantization;
use graphs::program::Slot;
use std::path::{Path, PathBuf};
use tpu::array::HostArray;

/// The file of scales in a run folder.
pub const SCALES: &str = "scales.safetensors";

/// What the file says it is.
pub(super) const FORMAT: &str = "fluid activation scales 1";

const HELP: &str = "measure them with `fluid quantize RUN`";

/// The file of scales of a checkpoint, as a config names it, or in the run folder.
///
/// # Errors
/// When the checkpoint lies in no run folder.
pub fn scales_path(config: &Config, checkpoint: &Checkpoint) -> Result<PathBuf> {
    match &config.sample.activation_scales {
        Some(path) => Ok(path.clone()),
        None => Ok(checkpoint.run_dir()?.join(SCALES)),
    }
}

/// The file at `path`, which is there.
///
/// # Errors
/// When there is none, or it is no file of tensors.
fn open(path: &Path) -> Result<TensorFile> {
    if !path.exists() {
        let name = path.display();
        let text = format!(
            "sample.quantization = \"int8_static\" needs scales of activations, and there is no {name}"
        );
        bail!(Failure::input(text).help(HELP));
    }
    TensorFile::open(path)
}

/// The blake3 hash of the scales that a job draws with, if it draws with some.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn scales_hash(config: &Config, checkpoint: &Checkpoint) -> Result<Option<String>> {
    match config.sample.quantization {
        Quantization::Int8Static => Ok(Some(open(&scales_path(config, checkpoint)?)?.hash()?.0)),
        Quantization::Int8 | Quantization::None => Ok(None),
    }
}

/// Numbers of little-endian bytes.
pub(super) fn floats(bytes: &[u8]) -> Vec<f32> {
    bytes.chunks_exact(4).map(|b| f32::from_le_bytes([b[0], b[1], b[2], b[3]])).collect()
}

/// Puts the scales of a file on the devices, as `slots` (`scales/...`) say.
///
/// # Errors
/// When there is no such file, or it is of other weights (by their `hash`), of another model, or damaged.
pub fn put_scales(runtime: &Runtime, path: &Path, hash: &str, slots: &[&Slot]) -> Result<NamedArrays> {
    let name = path.display();
    let wrong = |text: String| Failure::input(format!("{name}: {text}")).help(HELP);
    let file = open(path)?;
    if file.metadata.get("format").map(String::as_str) != Some(FORMAT) {
        bail!(wrong("this is no file of scales".into()));
    }
    let of = file.metadata.get("weights").map_or("", String::as_str);
    if of != hash {
        let [of, hash] = [of, hash].map(|hash| hash.get(..10).unwrap_or(hash).to_string());
        bail!(wrong(format!("the scales are of other weights, {of}; these are {hash}")));
    }
    let mut values = NamedArrays::default();
    for slot in slots {
        let stored = slot.name.strip_prefix("scales/").unwrap_or(&slot.name);
        let entry = file
            .entry(stored)
            .ok_or_else(|| wrong(format!("there is no {stored}: the scales are of another model")))?;
        if entry.ty != slot.ty {
            bail!(wrong(format!("{stored} is {}, this model has {}", entry.ty, slot.ty)));
        }
        let bytes = file.read(entry)?;
        if let Some(bad) = floats(&bytes).into_iter().find(|scale| !(scale.is_finite() && *scale > 0.0)) {
            bail!(wrong(format!("{stored} has a scale of {bad}; all are above 0")));
        }
        let array = HostArray::new(slot.ty.clone(), bytes)?;
        values.insert(&slot.name, runtime.engine().put(&slot.name, array, &slot.sharding)?);
    }
    Ok(values)
}
