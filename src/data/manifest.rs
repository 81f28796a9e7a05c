//! What ties encoded pairs to that which made them: `manifest.json`.

use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::ops::Range;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use graphs::types::DType;
use serde::{Deserialize, Serialize};

use super::Dataset;
use super::decode::Options;
use crate::config::Config;
use crate::storage::object::{Folder, Stores};
use crate::util::disk;
use crate::util::error::Failure;
use crate::util::text::differing;

/// The largest manifest, in bytes: a million shards.
pub(super) const MANIFEST_LIMIT: u64 = 256 << 20;
/// The layout of shards, as [`super::encoded`] describes it.
pub(super) const FORMAT: &str = "fluid encoded pairs 1";

/// `manifest.json`: what the shards hold, and what made them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Manifest {
    /// What made them, and how: two folders that agree in it agree in their bytes.
    #[serde(rename = "recipe")]
    pub provenance: Provenance,
    /// Shards that are whole, in their order.
    pub shards: Vec<Written>,
    /// Whether all samples of the dataset are in, but for bad ones.
    pub complete: bool,
}

/// What shards are made of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Provenance {
    /// The layout of shards.
    pub format: String,
    /// The dataset and its place, for people.
    pub source: String,
    /// Its fingerprint, in hexadecimal.
    pub fingerprint: String,
    /// What was done to images and captions.
    #[serde(rename = "pictures")]
    pub images: String,
    /// The codec: its settings in the config.
    pub codec: serde_json::Value,
    /// The blake3 hash of `codec.safetensors`.
    pub codec_hash: String,
    /// The text encoder: its settings in the config.
    pub text: serde_json::Value,
    /// The text encoder in its own words, weights included: same words, same features.
    pub text_encoder: String,
    /// `f32` or `bf16`: the element type of features, and of tokens that are vectors.
    pub dtype: String,
    /// How the dataset is divided.
    #[serde(flatten)]
    pub division: Division,
}

/// How a dataset is divided into parts, of which each becomes a shard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Division {
    /// By number.
    Samples {
        /// Samples of the dataset, bad ones included.
        samples: u64,
        /// Those that a shard covers.
        samples_per_shard: u64,
    },
    /// By the dataset's own shards, whose samples nobody counted.
    Shards {
        /// Shards of the dataset.
        source_shards: u64,
    },
}

impl Division {
    /// How many parts there are.
    pub fn parts(self) -> u64 {
        match self {
            Self::Samples { samples, samples_per_shard } => samples.div_ceil(samples_per_shard.max(1)),
            Self::Shards { source_shards } => source_shards,
        }
    }

    /// Samples of the dataset, bad ones included; `None` where they are not known.
    pub fn samples(self) -> Option<u64> {
        let Self::Samples { samples, .. } = self else { return None };
        Some(samples)
    }

    /// The samples of a part; `None` where they are not known.
    pub fn samples_of(self, part: u64) -> Option<Range<u64>> {
        let Self::Samples { samples, samples_per_shard } = self else { return None };
        let start = part.saturating_mul(samples_per_shard).min(samples);
        Some(start..start.saturating_add(samples_per_shard).min(samples))
    }

    /// The same dataset, in parts of the size that an encoding was begun with.
    pub(super) fn begun_as(self, there: Self) -> Self {
        match (self, there) {
            (Self::Samples { samples, .. }, Self::Samples { samples_per_shard, .. }) => {
                Self::Samples { samples, samples_per_shard }
            }
            _ => self,
        }
    }

    /// How far an encoding is that has so many shards: `512 of 2000 samples`.
    pub fn progress(self, shards: u64) -> String {
        match self {
            Self::Samples { samples, samples_per_shard } => {
                format!("{} of {samples} samples", samples_per_shard.saturating_mul(shards).min(samples))
            }
            Self::Shards { source_shards } => format!("{shards} of {source_shards} shards"),
        }
    }

    /// Fails where shards are of no samples.
    fn check(self) -> Result<()> {
        let empty = matches!(self, Self::Samples { samples_per_shard: 0, .. });
        ensure!(!empty, "its shards are of 0 samples each");
        Ok(())
    }
}

/// A shard that is whole.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Written {
    /// Its file.
    pub file: String,
    /// Samples in it.
    pub rows: u64,
    /// Its length in bytes.
    pub bytes: u64,
    /// Its blake3 hash.
    pub blake3: String,
}

/// The settings of codec and text that tokens and features depend on. Where files lie, and how many images are
/// encoded at a time, may differ from machine to machine.
fn settings(config: &Config) -> Result<[serde_json::Value; 2]> {
    let codec = serde_json::to_value(config.codec.tokens_alone())?;
    Ok([codec, serde_json::to_value(config.text.features_alone())?])
}

/// The file of the manifest in a folder.
pub(super) const MANIFEST: &str = "manifest.json";
/// The file of the codec.
pub(super) const CODEC: &str = "codec.safetensors";
/// The file that says, while processes are at work, what the shards are made of.
pub(super) const RECIPE: &str = "recipe.json";

/// Where the manifest of a folder lies.
pub fn manifest_path(folder: &Path) -> PathBuf {
    folder.join(MANIFEST)
}

/// Where the codec of a folder lies.
pub fn codec_path(folder: &Path) -> PathBuf {
    folder.join(CODEC)
}

impl Provenance {
    /// What a config makes of a dataset. `codec_hash` is that of the saved codec.
    ///
    /// # Errors
    /// If the settings cannot be written down.
    pub fn new(
        config: &Config,
        dataset: &dyn Dataset,
        codec_hash: String,
        text_encoder: String,
        dtype: DType,
        division: Division,
    ) -> Result<Self> {
        let [codec, text] = settings(config)?;
        Ok(Self {
            format: FORMAT.into(),
            source: dataset.summary(),
            fingerprint: format!("{:016x}", dataset.fingerprint()),
            images: images(config),
            codec,
            codec_hash,
            text,
            text_encoder,
            dtype: dtype.name().into(),
            division,
        })
    }

    /// The provenance of the file `name`, as [`text`](Self::text) gave it.
    ///
    /// # Errors
    /// If it is none.
    pub(super) fn parse(name: &str, bytes: &[u8]) -> Result<Self> {
        let wrong = || Failure::input(format!("{name} does not say what encoded pairs are made of"));
        let provenance: Self = serde_json::from_slice(bytes).with_context(wrong)?;
        provenance.division.check().with_context(wrong)?;
        Ok(provenance)
    }

    /// As the text of its file.
    ///
    /// # Errors
    /// None that is known.
    pub(super) fn text(&self) -> Result<String> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }

    /// This provenance with what a config has its own say in; the rest is the dataset's.
    ///
    /// # Errors
    /// If the settings cannot be written down.
    pub(super) fn wanted_by(&self, config: &Config, codec_hash: String) -> Result<Self> {
        let ([codec, text], images) = (settings(config)?, images(config));
        Ok(Self { format: FORMAT.into(), images, codec, codec_hash, text, ..self.clone() })
    }

    /// Where two provenances differ: `codec.patch: 8 here, 16 there`. By the words for people they do not: a dataset that
    /// was moved is the same.
    pub fn differences(&self, there: &Self) -> Result<Vec<String>> {
        let mine = Self { source: there.source.clone(), ..self.clone() };
        Ok(differing(&flat(&mine)?, &flat(there)?))
    }
}

/// Dotted keys and their values as text.
fn flat(provenance: &Provenance) -> Result<Vec<(String, String)>> {
    let mut out = vec![];
    for (key, value) in serde_json::to_value(provenance)?.as_object().into_iter().flatten() {
        match value.as_object() {
            Some(table) => {
                out.extend(table.iter().map(|(inner, v)| (format!("{key}.{inner}"), v.to_string())))
            }
            None => out.push((key.clone(), value.to_string())),
        }
    }
    Ok(out)
}

/// What a config does to images and captions.
fn images(config: &Config) -> String {
    Options::of(config).summary()
}

impl Manifest {
    /// Reads the manifest of a folder; `None` if there is none.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn read(folder: &Path) -> Result<Option<Self>> {
        let folder = folder.to_str().with_context(|| format!("{} is not UTF-8", folder.display()))?;
        Self::read_from(&Stores::default().folder(folder)?)
    }

    /// As [`read`](Self::read), of a folder on a disk or in a bucket.
    pub(super) fn read_from(folder: &Folder) -> Result<Option<Self>> {
        let name = folder.full_name(MANIFEST);
        let bytes = match folder.read_all(MANIFEST, MANIFEST_LIMIT) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            read => read.with_context(|| Failure::input(format!("cannot read {name}")))?,
        };
        Self::parse(&name, &bytes).map(Some)
    }

    /// The manifest of the file `name`.
    ///
    /// # Errors
    /// If it is none, or not true in itself.
    pub(super) fn parse(name: &str, bytes: &[u8]) -> Result<Self> {
        let wrong = || Failure::input(format!("{name} is no manifest of encoded pairs"));
        let manifest: Self = serde_json::from_slice(bytes).with_context(wrong)?;
        manifest.validate().with_context(wrong)?;
        Ok(manifest)
    }

    /// As the text of its file.
    ///
    /// # Errors
    /// None that is known.
    pub(super) fn text(&self) -> Result<String> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }

    /// Checks it against itself: shards are files of its folder, none twice, and no more samples or shards than the dataset
    /// has.
    /// That each shard has the bytes and samples that it says is checked where it is opened.
    ///
    /// # Errors
    /// What is wrong, with the numbers.
    fn validate(&self) -> Result<()> {
        let mut names = BTreeSet::new();
        let mut rows = 0u64;
        for Written { file, rows: own, bytes, .. } in &self.shards {
            ensure!(disk::is_plain_name(file), "it names the shard {file:?}, which is no file name");
            ensure!(names.insert(file), "it names the shard {file:?} twice");
            ensure!(own < bytes, "it names {own} samples in {file:?} of {bytes} bytes");
            rows = rows.saturating_add(*own);
        }
        let (division, shards) = (self.provenance.division, self.shards.len() as u64);
        match division {
            Division::Samples { samples, .. } => {
                ensure!(rows <= samples, "its shards hold {rows} samples, those of a dataset of {samples}");
            }
            Division::Shards { source_shards } => {
                ensure!(shards <= source_shards, "it names {shards} shards, of a dataset of {source_shards}");
            }
        }
        division.check()
    }

    /// Writes it, whole or not at all.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn write(&self, folder: &Path) -> Result<()> {
        disk::write_bytes(&manifest_path(folder), self.text()?.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::util::error::{Code, code};
    use serde_json::{Value, json};

    #[test]
    fn a_manifest_that_lies_is_told_before_its_shards_are_opened() {
        let whole: Value =
            serde_json::from_str(include_str!("../../tests/compat/encoded/manifest.json")).unwrap();
        let read = |change: &dyn Fn(&mut Value)| {
            let (dir, mut manifest) = (tempfile::tempdir().unwrap(), whole.clone());
            change(&mut manifest);
            std::fs::write(manifest_path(dir.path()), manifest.to_string()).unwrap();
            Manifest::read(dir.path())
        };
        assert!(read(&|_| {}).unwrap().is_some());
        let told = |change: &dyn Fn(&mut Value)| {
            let error = read(change).unwrap_err();
            assert_eq!(code(&error), Code::Input);
            format!("{error:#}").split_once(" is no manifest of encoded pairs: ").unwrap().1.to_owned()
        };
        for name in ["/etc/passwd", "../a", "a/b", ""] {
            let error = told(&|m| m["shards"][0]["file"] = json!(name));
            assert_eq!(error, format!("it names the shard {name:?}, which is no file name"));
        }
        let error = told(&|m| m["shards"] = json!([m["shards"][0], m["shards"][0]]));
        assert!(error.ends_with(" twice"), "{error}");
        let error = told(&|m| m["shards"][0]["rows"] = json!(u64::MAX));
        assert!(error.starts_with("it names 18446744073709551615 samples in "), "{error}");
        let error = told(&|m| m["recipe"]["samples"] = json!(0));
        assert!(error.ends_with(", those of a dataset of 0"), "{error}");
        let error = told(&|m| {
            let recipe = m["recipe"].as_object_mut().unwrap();
            recipe.retain(|key, _| !key.starts_with("samples"));
            recipe.insert("source_shards".into(), json!(0));
        });
        assert!(error.ends_with(" shards, of a dataset of 0"), "{error}");
    }
}
