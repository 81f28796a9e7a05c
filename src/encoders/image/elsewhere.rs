//! A network that encoded the data of a run, and whose weights are not here: training does without them.
use super::Saved;
use crate::config::Config;
use crate::formats::safetensors::TensorFile;
use crate::util::error::Failure;
use anyhow::Result;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What is known of a network without its weights.
#[derive(Clone, Debug, PartialEq)]
pub struct Elsewhere {
    record: BTreeMap<String, String>,
    weights: PathBuf,
    patch: usize,
}

impl Elsewhere {
    /// The network of a config, by the record that was kept of it.
    ///
    /// # Errors
    /// When the record cannot be read, or is none.
    pub fn open(config: &Config, saved: &Path) -> Result<Elsewhere> {
        let saved = Saved(TensorFile::open(saved)?);
        saved.text("fingerprint")?;
        let weights = config.codec.weights.clone().unwrap_or_default();
        Ok(Elsewhere { record: saved.0.metadata, weights, patch: config.codec.patch })
    }

    /// The record.
    pub(super) fn record(&self) -> &BTreeMap<String, String> {
        &self.record
    }

    /// Pixels of a token, a side.
    pub(super) fn patch(&self) -> usize {
        self.patch
    }

    /// Says that the weights are missing.
    pub(super) fn missing<T>(&self) -> Result<T> {
        let weights = self.weights.display();
        Err(Failure::input(format!("the codec's weights are needed, and not at {weights}"))
            .help("name them with --set codec.weights=PATH")
            .into())
    }

    /// One line for logs.
    pub(super) fn describe(&self) -> String {
        let kind = self.record.get("kind").map_or("network", String::as_str);
        format!("{kind} {}, which is not here and not needed", self.weights.display())
    }
}
