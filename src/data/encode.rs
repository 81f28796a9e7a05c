//! Encodes a dataset once: images decoded on all cores, tokens and features written shard by shard. A shard is a
//! file that is there whole or not at all, so that a run that was stopped goes on after the last one.

use std::fs::File;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use graphs::types::DType;
use indicatif::{ProgressBar, ProgressStyle};
use tracing::{info, warn};

use super::bad_samples::BadSamples;
use super::encoded::Shard;
use super::manifest::{Manifest, Provenance, codec_path};
use super::{BadSample, Content, Dataset, Reason};
use crate::config::Config;
use crate::encoders::image::{ImageTokenizer, Tokens};
use crate::encoders::text::{TextEncoder, TextFeatures};
use crate::formats::image::Image;
use crate::formats::safetensors::TensorFile;
use crate::util::disk::{self, Lock};
use crate::util::error::{Code, Failure};
use crate::util::log::Console;
use crate::util::parallel::parallel;
use crate::util::signals::Stop;
use crate::util::text::{count, human_bytes};

/// Images that are decoded and encoded together.
const CHUNK: u64 = 64;
/// Samples that a shard covers at least and at most.
const SAMPLES_PER_SHARD: (u64, u64) = (64, 1 << 16);

/// Where to encode to, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The folder.
    pub folder: PathBuf,
    /// `f32` or `bf16`: of features, and of tokens that are vectors.
    pub dtype: DType,
    /// How large a shard is to be, in bytes, about.
    pub shard_bytes: u64,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Summary {
    /// Samples in the folder.
    pub samples: u64,
    /// Shards they are in, and their bytes.
    pub shards: usize,
    /// Bytes of the shards.
    pub bytes: u64,
    /// Samples that this process encoded, and the time it took.
    pub encoded: u64,
    /// The time it took.
    pub time: Duration,
}

/// A sample before it is encoded.
struct Raw {
    image: Image,
    captions: Vec<String>,
    id: String,
    original: [usize; 2],
}

/// Encodes the dataset of a config into a folder, or what is missing there.
///
/// # Errors
/// If the folder holds another encoding (with the differences), the data are too bad, nothing can be read or written;
/// or a signal asked to stop, after the shard under way was given up (exit code 75).
pub fn encode(
    config: &Config,
    dataset: &Arc<dyn Dataset>,
    codec: &dyn ImageTokenizer,
    text: &dyn TextEncoder,
    target: &Target,
    console: &Console,
) -> Result<Summary> {
    let folder = &target.folder;
    let _lock = Lock::take(folder)?;
    disk::remove_temporary(folder)?;
    let mut manifest = start(config, &**dataset, codec, text, target)?;
    let provenance = manifest.provenance.clone();
    let list = folder.join("bad_samples.jsonl");
    let mut bad_samples =
        BadSamples::new(config.data.max_bad_fraction, dataset.len().min(1000), Some(&list))?;
    let stop = Stop::listen()?;
    let style =
        ProgressStyle::with_template("encoding {wide_bar} {pos}/{len} samples  {per_sec}  {eta} left")?;
    let bar = console.bars().add(ProgressBar::new(dataset.len()).with_style(style));

    let (begin, mut encoded) = (Instant::now(), 0);
    let per_shard = provenance.samples_per_shard;
    let all = dataset.len().div_ceil(per_shard);
    let worn = worn(folder, &manifest)?;
    for number in worn.into_iter().chain(next(&manifest)..all) {
        let mut shard = Shard::new(target.dtype, text.width());
        let (mut at, end) = (number * per_shard, ((number + 1) * per_shard).min(dataset.len()));
        while at < end {
            let chunk = CHUNK.min(end - at);
            if let Some(signal) = stop.requested() {
                bar.finish_and_clear();
                let text =
                    format!("{signal}: {number} of {} are in {}", count(all, "shard"), folder.display());
                bail!(Failure::new(Code::Stopped, text).help("the same command goes on with the rest"));
            }
            let raw = parallel(chunk as usize, |i| read(&**dataset, at + i as u64));
            encode_chunk(raw, codec, text, &mut shard, &mut bad_samples)?;
            at += chunk;
            encoded += chunk;
            bar.set_position(at);
        }
        keep(&mut manifest, number, &shard, folder)?;
        manifest.complete |= number + 1 == all;
        manifest.write(folder)?;
        if !console.is_live() {
            info!("encoded {at} of {} samples", dataset.len());
        }
    }
    bar.finish_and_clear();
    if bad_samples.counts().total() > 0 {
        info!("bad samples skipped: {}, listed in {}", bad_samples.counts(), list.display());
    }
    let samples = manifest.shards.iter().map(|shard| shard.rows).sum();
    ensure!(samples > 0, Failure::new(Code::Data, "no sample could be encoded"));
    let bytes = manifest.shards.iter().map(|shard| shard.bytes).sum();
    Ok(Summary { samples, shards: manifest.shards.len(), bytes, encoded, time: begin.elapsed() })
}

/// The file of a shard.
fn file_of(number: u64) -> String {
    format!("{number:05}.safetensors")
}

/// The number of a shard.
fn number_of(file: &str) -> Option<u64> {
    file.split('.').next()?.parse().ok().filter(|number| file_of(*number) == file)
}

/// The number of the shard after the last whole one.
fn next(manifest: &Manifest) -> u64 {
    manifest.shards.last().and_then(|shard| number_of(&shard.file)).map_or(0, |last| last + 1)
}

/// The numbers of the shards that the manifest lists and that are not there as it notes them: missing, cut or damaged.
/// Reads all of them.
fn worn(folder: &Path, manifest: &Manifest) -> Result<Vec<u64>> {
    let wrong = parallel(manifest.shards.len(), |i| {
        let shard = &manifest.shards[i];
        let number = number_of(&shard.file).with_context(|| {
            Failure::input(format!(
                "the manifest of {} lists {:?}, which is no shard",
                folder.display(),
                shard.file
            ))
        })?;
        let path = folder.join(&shard.file);
        let failure = || disk::io_failure(&path, "read");
        let length = match std::fs::metadata(&path) {
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            found => Some(found.with_context(failure)?.len()),
        };
        let what = match length {
            None => Some("is missing"),
            Some(length) if length != shard.bytes => Some("was cut or changed"),
            Some(_) => {
                let mut hasher = blake3::Hasher::new();
                hasher.update_reader(File::open(&path).with_context(failure)?).with_context(failure)?;
                (*hasher.finalize().to_hex() != *shard.blake3).then_some("is damaged")
            }
        };
        Ok(what.map(|what| (number, format!("{} {what}", path.display()))))
    });
    let wrong: Vec<_> = wrong.into_iter().collect::<Result<Vec<_>>>()?.into_iter().flatten().collect();
    wrong.iter().for_each(|(_, what)| warn!("{what}: it is encoded again"));
    Ok(wrong.into_iter().map(|(number, _)| number).collect())
}

/// Writes a shard, if there is something in it, and puts it into the manifest, at the place of the one of this number.
fn keep(manifest: &mut Manifest, number: u64, shard: &Shard, folder: &Path) -> Result<()> {
    let file = file_of(number);
    let place = manifest.shards.iter().position(|shard| shard.file == file);
    let written = (shard.rows() > 0).then(|| shard.write(folder, &file)).transpose()?;
    match (place, written) {
        (Some(place), Some(written)) => {
            if manifest.shards[place] != written {
                warn!(
                    "{} was encoded again and is not what it was: runs on this folder go on with other data",
                    folder.join(&file).display()
                );
            }
            manifest.shards[place] = written;
        }
        (Some(place), None) => drop(manifest.shards.remove(place)),
        (None, written) => manifest.shards.extend(written),
    }
    Ok(())
}

/// The manifest to go on with: that of the folder, which must be of this encoding, or a new one.
fn start(
    config: &Config,
    dataset: &dyn Dataset,
    codec: &dyn ImageTokenizer,
    text: &dyn TextEncoder,
    target: &Target,
) -> Result<Manifest> {
    let folder = &target.folder;
    let found = Manifest::read(folder)?;
    let per_shard = match &found {
        // How many fit is an estimate; what was begun goes on as it is.
        Some(manifest) => manifest.provenance.samples_per_shard,
        None => samples_per_shard(dataset, codec, text, target)?,
    };
    let saved = codec_path(folder);
    if found.is_none() || !saved.exists() {
        codec.save(&saved)?;
    }
    let hash = TensorFile::open(&saved)?.hash()?.0;
    if let Some(noted) =
        found.as_ref().map(|manifest| &manifest.provenance.codec_hash).filter(|noted| **noted != hash)
    {
        let text = format!(
            "{} is not the codec that encoded the pairs: its blake3 hash is {hash}, the manifest notes {noted}",
            saved.display()
        );
        bail!(
            Failure::storage(text).help("put it back from a copy of the folder, or encode anew into another")
        );
    }
    let provenance = Provenance::new(config, dataset, hash, text.summary(), target.dtype, per_shard)?;
    let Some(manifest) = found else {
        let manifest = Manifest { provenance, shards: vec![], complete: false };
        manifest.write(folder)?;
        return Ok(manifest);
    };
    let differences = provenance.differences(&manifest.provenance)?;
    if !differences.is_empty() {
        let text = format!("{} holds another encoding:\n  {}", folder.display(), differences.join("\n  "));
        bail!(Failure::input(text).help("choose another folder with --out, or remove this one"));
    }
    let done = manifest.shards.len();
    if done > 0 {
        info!("{} already has {}", folder.display(), count(done, "shard"));
    }
    Ok(manifest)
}

/// How many samples make a shard of about the size asked for, going by the first that can be read.
fn samples_per_shard(
    dataset: &dyn Dataset,
    codec: &dyn ImageTokenizer,
    text: &dyn TextEncoder,
    target: &Target,
) -> Result<u64> {
    let tried = dataset.len().min(1000);
    let first = (0..tried).find_map(|index| read(dataset, index).ok()).with_context(|| {
        Failure::new(Code::Data, format!("none of the first {tried} samples can be read"))
    })?;
    let element = target.dtype.bytes();
    let tokens = match codec.encode_one(&first.image)? {
        Tokens::Continuous(values) => values.len() * element,
        Tokens::Discrete(values) => values.len() * 4,
    };
    let features: usize = first.captions.len() * text.length() * text.width() * element;
    // Most captions fill a part of the window; a quarter is a guess that errs on the side of small shards.
    let row = (tokens + features / 4).max(1) as u64;
    Ok((target.shard_bytes / row).clamp(SAMPLES_PER_SHARD.0, SAMPLES_PER_SHARD.1))
}

/// A sample and all of its captions.
fn read(dataset: &dyn Dataset, index: u64) -> Result<Raw, BadSample> {
    let first = dataset.get(index, 0)?;
    let Content::Image(image) = first.content else {
        let (shard, key, text) = (dataset.summary(), index.to_string(), "it is encoded already".to_owned());
        return Err(BadSample { shard, key, offset: 0, reason: Reason::BadImage, text });
    };
    let rest = (1..dataset.captions(index)).map(|turn| dataset.caption(index, turn));
    let captions = std::iter::once(Ok(first.caption)).chain(rest).collect::<Result<_, _>>()?;
    Ok(Raw { image, captions, id: first.id, original: first.original })
}

/// Encodes samples that were read and appends them to a shard.
fn encode_chunk(
    raw: Vec<Result<Raw, BadSample>>,
    codec: &dyn ImageTokenizer,
    text: &dyn TextEncoder,
    shard: &mut Shard,
    bad_samples: &mut BadSamples,
) -> Result<()> {
    let (good, bad): (Vec<_>, Vec<_>) = raw.into_iter().partition(|sample| sample.is_ok());
    let (good, bad): (Vec<Raw>, Vec<BadSample>) =
        (good.into_iter().flatten().collect(), bad.into_iter().filter_map(Result::err).collect());
    // Not to be left out: the next process will find them.
    bad.iter().try_for_each(BadSample::check_store)?;
    let images: Vec<&Image> = good.iter().map(|raw| &raw.image).collect();
    let tokens = codec.encode(&images)?;
    // All at once: an encoder on devices takes them in batches.
    let captions: Vec<&str> = good.iter().flat_map(|raw| &raw.captions).map(String::as_str).collect();
    let texts = text.encode(&captions)?;
    let mut texts = texts.iter().map(|text| &**text);
    let mut odd = vec![];
    for (raw, tokens) in good.into_iter().zip(tokens) {
        let count = codec.tokens(raw.image.height(), raw.image.width())?;
        let texts: Vec<(String, &TextFeatures)> = raw.captions.into_iter().zip(texts.by_ref()).collect();
        match not_finite(&tokens, &texts) {
            Some(what) => odd.push(BadSample::encoded(raw.id, what)),
            None => {
                bad_samples.good(1);
                shard.add((raw.id, raw.original), (count, &tokens), &texts)?;
            }
        }
    }
    // The good ones first: the share of bad ones is of the whole chunk.
    bad.into_iter().chain(odd).try_for_each(|sample| bad_samples.bad(&sample))
}

/// What of a sample an encoder made no finite numbers of. One such sample makes the loss of its whole batch none.
fn not_finite(tokens: &Tokens, texts: &[(String, &TextFeatures)]) -> Option<&'static str> {
    let finite = |values: &[f32]| values.iter().all(|value| value.is_finite());
    match tokens {
        Tokens::Continuous(values) if !finite(values) => Some("the tokens of its image"),
        _ if !texts.iter().all(|(_, text)| finite(&text.features)) => Some("the features of its caption"),
        _ => None,
    }
}

impl Summary {
    /// What came of it, in a line.
    pub fn summary(&self, folder: &Path) -> String {
        let rate = self.encoded as f64 / self.time.as_secs_f64().max(1e-9);
        format!(
            "{} in {} of {}, {}; {} encoded now, {rate:.0} per second",
            count(self.samples, "sample"),
            count(self.shards, "shard"),
            folder.display(),
            human_bytes(self.bytes),
            self.encoded
        )
    }
}

#[cfg(test)]
#[path = "encode_tests.rs"]
mod tests;
