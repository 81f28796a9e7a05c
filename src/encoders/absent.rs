//! Encoders whose weights are not here.
use super::image::{ImageTokenizer, Images, Tokens};
use super::text::{TextEncoder, TextFeatures};
use crate::config::Config;
use crate::formats::image::Image;
use crate::formats::safetensors::{TensorFile, write_file};
use crate::util::error::Failure;
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A text encoder or an image tokenizer that encoded the data of a run, and whose weights are not here: training does
/// without them. It is known by what was written down of it.
#[derive(Clone, Debug)]
pub struct Absent {
    /// The key of its weights: `codec.weights`.
    key: &'static str,
    weights: PathBuf,
    /// Height and width of a token's pixels; tokens and features of a caption.
    sizes: [usize; 2],
    record: BTreeMap<String, String>,
    summary: String,
}

impl Absent {
    /// The text encoder of a config, which said so of itself when it encoded the data.
    pub fn text(config: &Config, summary: &str) -> Absent {
        let text = &config.text;
        Absent {
            key: "text.weights",
            weights: text.weights.clone().unwrap_or_default(),
            sizes: [text.length, text.width],
            record: BTreeMap::new(),
            summary: summary.to_string(),
        }
    }

    /// The network that is the image tokenizer of a config, by the record that was kept of it.
    ///
    /// # Errors
    /// When the record cannot be read, or is none.
    pub fn image(config: &Config, saved: &Path) -> Result<Absent> {
        let record = TensorFile::open(saved)?.metadata;
        record.get("fingerprint").context("no \"fingerprint\" in its metadata")?;
        let weights = config.codec.weights.clone().unwrap_or_default();
        let kind = record.get("kind").map_or("network", String::as_str);
        let summary = format!("{kind} {}, which is not here and not needed", weights.display());
        Ok(Absent { key: "codec.weights", weights, sizes: [config.codec.patch; 2], record, summary })
    }

    /// Says that the weights are missing.
    fn missing<T>(&self) -> Result<T> {
        let (key, weights) = (self.key, self.weights.display());
        let what = if key == "codec.weights" { "codec" } else { "text encoder" };
        Err(Failure::input(format!("the {what}'s weights are needed, and not at {weights}"))
            .help(format!("name them with --set {key}=PATH"))
            .into())
    }
}

impl ImageTokenizer for Absent {
    fn patch(&self) -> usize {
        self.sizes[0]
    }

    fn encode(&self, _: &[&Image]) -> Result<Vec<Tokens>> {
        self.missing()
    }

    fn prepare(&self, _: &[&Image]) -> Result<Images> {
        self.missing()
    }

    fn decode(&self, _: &[&Tokens], _: usize, _: usize) -> Result<Vec<Image>> {
        self.missing()
    }

    fn save(&self, path: &Path) -> Result<()> {
        write_file::<Vec<u8>>(path, &[], &self.record)
    }

    fn summary(&self) -> String {
        self.summary.clone()
    }
}

impl TextEncoder for Absent {
    fn length(&self) -> usize {
        self.sizes[0]
    }

    fn width(&self) -> usize {
        self.sizes[1]
    }

    fn encode(&self, _: &[&str]) -> Result<Vec<Arc<TextFeatures>>> {
        self.missing()
    }

    fn summary(&self) -> String {
        self.summary.clone()
    }
}
