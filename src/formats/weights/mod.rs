//! Weights that others made: one file (safetensors, or a checkpoint of PyTorch), a folder, or a sharded set with its index, matched by name and
//! shape against what a model takes, and read slice by slice to the devices.
//!
//! ```text
//! let weights = Weights::open(path)?;                         // headers only
//! let found = weights.select(&wanted, &["decoder.*"])?;       // or an error that shows both sides
//! weights.put(engine, &slot, &[found[0]])?;                   // read, converted, on the devices
//! ```
//!
//! As all files here they are read by positioned reads, straight into the slice that a device takes (see
//! [`crate::formats::safetensors`]): the host never holds more than the slices under way.
mod hf_config;
pub mod maps;
mod open;
#[cfg(test)]
mod pth_tests;
mod read;
mod select;
#[cfg(test)]
mod tests;

pub use hf_config::HfConfig;
pub use read::convert;
pub use select::ExpectedTensor;

use crate::formats::safetensors::{RawEntry, RawFile};
use anyhow::Result;
use std::path::{Path, PathBuf};

/// The tensors of one file or of a set of files, none of them read yet.
#[derive(Debug)]
pub struct Weights {
    /// What was opened: a file, a folder, an index.
    path: PathBuf,
    files: Vec<RawFile>,
    /// Sorted by name.
    tensors: Vec<TensorInfo>,
}

/// A tensor in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TensorInfo {
    /// Which file of the set.
    file: usize,
    entry: RawEntry,
}

impl TensorInfo {
    /// Its name in the file.
    pub fn name(&self) -> &str {
        &self.entry.name
    }

    /// Its dims in the file.
    pub fn dims(&self) -> &[usize] {
        &self.entry.dims
    }

    /// Number of elements.
    fn elements(&self) -> usize {
        self.entry.dims.iter().product()
    }
}

/// `F32[4096, 64]`: as the format spells a type.
fn type_name(entry: &RawEntry) -> String {
    format!("{:?}{:?}", entry.dtype, entry.dims)
}

impl Weights {
    /// What was opened.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The tensors, by name.
    pub fn tensors(&self) -> &[TensorInfo] {
        &self.tensors
    }

    /// The tensor called `name`.
    pub fn find(&self, name: &str) -> Option<&TensorInfo> {
        self.tensors.binary_search_by(|t| t.name().cmp(name)).ok().map(|i| &self.tensors[i])
    }

    /// A hash that tells weights from other weights, in hexadecimal: of name, dtype and dims of the given tensors, and
    /// of a sample of each one's bytes (4 KiB at its beginning, middle and end), so that gigabytes are not read for
    /// it. Weights that were trained on differ everywhere.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn fingerprint(&self, tensors: &[&TensorInfo]) -> Result<String> {
        const SAMPLE: u64 = 4096;
        let mut hasher = blake3::Hasher::new();
        for TensorInfo { file, entry } in tensors {
            hasher.update(format!("{} {}\n", entry.name, type_name(entry)).as_bytes());
            let last = entry.bytes.saturating_sub(SAMPLE);
            let mut sample = vec![0; SAMPLE.min(entry.bytes) as usize];
            for at in [0, last / 2, last] {
                self.files[*file].read_at(&entry.name, entry.offset + at, &mut sample)?;
                hasher.update(&sample);
            }
        }
        Ok(hasher.finalize().to_hex().to_string())
    }
}
