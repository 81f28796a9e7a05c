//! Checkpoints: a folder per step that exists whole or not at all.
//!
//! The protocol: `checkpoints/tmp-STEP/` takes the tensors (one safetensors file per first part of their names and
//! process), `config.toml` and `manifest.json`, each flushed to the disk; then `COMMIT`, the hash of the manifest; then
//! one rename to `step-00001000`. Only after that do older steps go. What is newest is read from the folders, never
//! stored: a run killed at any instant has the last checkpoint it finished.
//!
//! Of several processes, each writes the slices that it answers for into files of its own, and then, by rename,
//! `part-00001.json`: what they hold, with their hashes. Process 0 waits for all parts before it writes the manifest;
//! without one of them there is no commit. A run may go on with another number of processes and on another mesh: each
//! reads the ranges of bytes that its devices need.
//!
//! In a bucket nothing is renamed: the objects of a step come first, `COMMIT` last, and only where none is. What has no
//! `COMMIT`, or not all objects of its manifest, is no checkpoint.
//!
//! An exported folder has the same manifest and commit mark over weights alone, in files as other tools read them.
mod commit;
mod export;
mod exported;
pub mod outside;
mod parts;
mod read;
mod remote;
mod remote_commit;
#[cfg(all(test, feature = "cloud"))]
mod remote_tests;
mod save;
mod slices;
mod sound;
#[cfg(test)]
mod tests;
mod validate;
mod write;

pub use commit::{Piece, Saved, Snapshot};
pub use export::{ExportPlan, Written};
pub use exported::{Export, is_weights};
pub use parts::Share;
pub use read::{Checkpoint, committed, is_pruned};
pub use save::{Keep, Store};
pub use slices::Reader;

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::ops::Range;

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
    /// What the numbers of the run depend on (data, order, seed, batch, program, encoders, plugin, versions), and the
    /// hashes of files beside the checkpoints; empty in those of older versions.
    pub notes: BTreeMap<String, String>,
    /// What is exported, in a folder of weights alone; none in a checkpoint of a run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub export: Option<Export>,
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
    /// blake3 of each piece of so many bytes (the last may be shorter), so that a part of a large file can be read
    /// without the rest; none for a file of one piece.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pieces: Option<PieceHashes>,
    /// The tensors in it; none for other files.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tensors: Vec<TensorRecord>,
}

/// The hashes of a file's pieces.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PieceHashes {
    /// Bytes of a piece.
    pub bytes: u64,
    /// blake3 of each, in hexadecimal.
    pub blake3: Vec<String>,
}

/// One tensor of a file, or a slice of one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TensorRecord {
    /// Name.
    pub name: String,
    /// Element type, as StableHLO spells it.
    pub dtype: String,
    /// Dims of the whole tensor.
    pub shape: Vec<usize>,
    /// The range of indices of each axis that the file has, if not all; its entry is then called by `entry_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slice: Option<Vec<Range<usize>>>,
}

impl TensorRecord {
    /// The range of indices of each axis that the file has.
    fn region(&self) -> Vec<Range<usize>> {
        self.slice.clone().unwrap_or_else(|| self.shape.iter().map(|dim| 0..*dim).collect())
    }
}

/// The group of the tensor called `name`: the first part of a name in parts, else `state`.
fn group(name: &str) -> &str {
    name.split_once('/').map_or("state", |(first, _)| first)
}

/// The file of a process that holds its tensors of a group.
fn file_of(group: &str, process: usize) -> String {
    match process {
        0 => format!("{group}.safetensors"),
        _ => format!("{group}-{process:05}.safetensors"),
    }
}

/// What the file calls a tensor, or a slice of it: `params/a`, `params/a[0:8,16:32]`.
fn entry_name(name: &str, slice: Option<&[Range<usize>]>) -> String {
    let Some(slice) = slice else { return name.to_owned() };
    let ranges: Vec<String> = slice.iter().map(|r| format!("{}:{}", r.start, r.end)).collect();
    format!("{name}[{}]", ranges.join(","))
}

/// The folder of a step.
fn step_folder(step: u64) -> String {
    format!("{STEP}{step:08}")
}
