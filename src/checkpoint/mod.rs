//! Checkpoints: a folder per step that exists whole or not at all.
//!
//! The protocol: `checkpoints/tmp-STEP-NONCE/` takes the tensors (one safetensors file per first part of their
//! names), `config.toml` and `manifest.json`, each flushed to the disk; then `COMMIT`, the hash of the manifest;
//! then one rename to `step-00001000`. Only after that do older steps go. What is newest is read from the
//! folders, never stored: a run killed at any instant has the last checkpoint it finished.
mod read;
mod save;
#[cfg(test)]
mod tests;

pub use read::{Checkpoint, committed};
pub use save::{Snapshot, Store};

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

const MANIFEST: &str = "manifest.json";
const COMMIT: &str = "COMMIT";
const CONFIG: &str = "config.toml";
const FOLDER: &str = "checkpoints";
const STEP: &str = "step-";
const TEMPORARY: &str = "tmp-";

/// What a checkpoint says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Training steps done.
    pub step: u64,
    /// [`crate::config::Config::hash`] of the run.
    pub config_hash: String,
    /// [`crate::config::Config::fingerprint`] of the run: who may use the weights.
    pub fingerprint: String,
    /// Anything else worth knowing: plugin, data position, graph hash.
    pub notes: BTreeMap<String, String>,
    /// The files beside the manifest.
    pub files: Vec<FileRecord>,
}

/// One file of a checkpoint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileRecord {
    /// Name in the folder.
    pub file: String,
    /// Length in bytes.
    pub bytes: u64,
    /// blake3 of the content, in hexadecimal.
    pub blake3: String,
    /// The tensors in it; none for other files.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tensors: Vec<TensorRecord>,
}

/// One tensor of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TensorRecord {
    /// Name.
    pub name: String,
    /// Element type, as StableHLO spells it.
    pub dtype: String,
    /// Dims.
    pub shape: Vec<usize>,
}

/// The file that holds the tensor called `name`: named after the first part of a name in parts, else `state`.
fn file_of(name: &str) -> String {
    let group = name.split_once('/').map_or("state", |(first, _)| first);
    format!("{group}.safetensors")
}

/// The folder of a step.
fn step_folder(step: u64) -> String {
    format!("{STEP}{step:08}")
}
