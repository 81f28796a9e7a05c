//! Encodes a dataset once: images decoded on all cores, tokens and features written shard by shard. A shard is a
//! file that is there whole or not at all, and covers a fixed part of the dataset: several processes make shards of their own
//! numbers, and what was stopped goes on with those that are missing, by any number of processes.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use graphs::types::DType;
use indicatif::{ProgressBar, ProgressStyle};
use tracing::{info, warn};

use super::bad_samples::{BadSamples, LIST_LIMIT, list_name};
use super::encode_parts::{self, Progress, check_codec, file_of};
use super::encode_source::{EncodeSource, Raw, read_sample};
use super::encoded::Shard;
use super::encoded_folder::CODEC_LIMIT;
use super::manifest::{CODEC, Division, Provenance, Written};
use super::{BadSample, Dataset};
use crate::config::Config;
use crate::encoders::image::{ImageTokenizer, Tokens};
use crate::encoders::text::{TextEncoder, TextFeatures};
use crate::formats::image::Image;
use crate::formats::safetensors::TensorFile;
use crate::storage::output::OutputFolder;
use crate::util::disk;
use crate::util::error::{Code, Failure};
use crate::util::log::Console;
use crate::util::signals::Stop;
use crate::util::text::{count, human_bytes};

/// Samples that a shard covers at least and at most.
const SAMPLES_PER_SHARD: (u64, u64) = (64, 1 << 16);

/// How to encode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    /// `f32` or `bf16`: of features, and of tokens that are vectors.
    pub dtype: DType,
    /// How large a shard is to be, in bytes, about; where the dataset's own shards are the parts, as large as they make it.
    pub shard_bytes: u64,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Summary {
    /// Samples in the folder.
    pub samples: u64,
    /// Shards they are in.
    pub shards: usize,
    /// Bytes of the shards.
    pub bytes: u64,
    /// Shards that are still to be made, by other processes.
    pub missing: u64,
    /// Samples that this process encoded.
    pub encoded: u64,
    /// The time it took.
    pub time: Duration,
}

/// A signal asked to stop.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Interrupted(&'static str);

/// The codec of an encoding that was begun, on this machine; none where there is none yet.
///
/// # Errors
/// If it cannot be fetched.
pub fn saved_codec(folder: &OutputFolder) -> Result<Option<PathBuf>> {
    folder.local(CODEC, CODEC_LIMIT)
}

/// Keeps the codec of a new encoding. Gives `false` where another process kept one meanwhile that is not this.
///
/// # Errors
/// If it cannot be written.
pub fn keep_codec(folder: &OutputFolder, codec: &dyn ImageTokenizer) -> Result<bool> {
    let path = folder.scratch("new-codec.safetensors");
    codec.save(&path)?;
    let bytes = fs::read(&path).with_context(|| disk::io_failure(&path, "read"))?;
    // What is in the way of nobody may stay.
    let _ = fs::remove_file(&path);
    folder.create(CODEC, &bytes)
}

/// Encodes the parts of the dataset of a config that are this process's and not in the folder yet. Who finds all parts
/// there at its end says so in the manifest.
///
/// # Errors
/// If the folder holds another encoding (with the differences), the data are too bad, nothing can be read or written;
/// or a signal asked to stop, after the shard under way was given up (exit code 75).
pub fn encode(
    config: &Config,
    source: &EncodeSource,
    codec: &dyn ImageTokenizer,
    text: &dyn TextEncoder,
    folder: &OutputFolder,
    target: &Target,
    console: &Console,
) -> Result<Summary> {
    let provenance = start(config, source, (codec, text), folder, target)?;
    let (division, me) = (provenance.division, folder.member());
    let mut progress = Progress::read(folder, provenance)?;
    let shards = progress.done.values().filter(|written| written.rows > 0).count();
    if shards > 0 {
        info!("{} already has {}", folder.name(), count(shards, "shard"));
    }
    let mut bad_samples = Bad::open(config, division.samples(), folder)?;
    let stop = Stop::listen()?;

    let mut todo: Vec<u64> = progress.worn(folder, true)?.into_iter().chain(progress.missing()).collect();
    todo.retain(|number| me.takes(*number));
    todo.sort_unstable();
    // What is counted on the way: samples, or shards, where nobody counted those.
    let (unit, whole) = if division.samples().is_some() { ("samples", 0) } else { ("shards", 1) };
    let size = |number: u64| division.samples_of(number).map_or(whole, |samples| samples.end - samples.start);
    let (mine, mut passed) = (todo.iter().map(|number| size(*number)).sum::<u64>(), 0);
    let template = format!("encoding {{wide_bar}} {{pos}}/{{len}} {unit}  {{per_sec}}  {{eta}} left");
    let style = ProgressStyle::with_template(&template)?;
    let bar = console.bars().add(ProgressBar::new(mine).with_style(style));
    let (begin, mut encoded) = (Instant::now(), 0);
    for number in todo {
        let again = progress.done.get(&number);
        // Another set of processes may be at work, divided otherwise.
        if again.is_none() && encode_parts::is_done(folder, number)? {
            passed += size(number);
            bar.set_position(passed);
            continue;
        }
        let mut shard = Shard::new(target.dtype, text.width());
        let mut in_part = 0;
        let read = source.read(division, number, &mut |raw| {
            if let Some(signal) = stop.requested() {
                bail!(Interrupted(signal));
            }
            in_part += raw.len() as u64;
            encode_chunk(raw, codec, text, &mut shard, &mut bad_samples.book)?;
            bar.set_position(passed + if whole == 0 { in_part } else { 0 });
            Ok(())
        });
        if let Err(error) = read {
            bar.finish_and_clear();
            let Some(Interrupted(signal)) = error.downcast_ref() else { return Err(error) };
            let done = Progress::read(folder, progress.provenance)?.done.len();
            let all = count(division.parts(), "shard");
            let text = format!("{signal}: {done} of {all} are in {}", folder.name());
            bail!(Failure::new(Code::Stopped, text).help("the same command goes on with the rest"));
        }
        encoded += in_part;
        passed += size(number);
        bar.set_position(passed);
        let file = file_of(number);
        let written = match shard.rows() {
            0 => encode_parts::empty(number),
            _ => shard.write(folder, &file)?,
        };
        bad_samples.send(folder)?;
        if again.is_some_and(|before| *before != written) {
            warn!(
                "{} was encoded again and is not what it was: runs on this folder go on with other data",
                folder.full_name(&file)
            );
        }
        keep(folder, &mut progress, number, written)?;
        if !console.is_live() {
            info!("encoded {passed} of {mine} {unit}");
        }
    }
    bar.finish_and_clear();
    let book = &bad_samples.book;
    if book.counts().total() > 0 {
        let list = folder.full_name(&bad_samples.name);
        info!("bad samples skipped: {}, listed in {list}", book.counts());
    }
    finish(folder, progress, (encoded, begin.elapsed()))
}

/// Notes that a part is done. Of a whole encoding the manifest knows it, and is written anew where it must be.
fn keep(folder: &OutputFolder, progress: &mut Progress, number: u64, written: Written) -> Result<()> {
    let complete = progress.complete;
    if !complete {
        encode_parts::note(folder, number, &written)?;
    }
    let before = progress.done.insert(number, written);
    if complete && before.as_ref() != progress.done.get(&number) {
        progress.finish(folder)?;
    }
    Ok(())
}

/// Looks whether all parts are there, and finishes the encoding then.
fn finish(folder: &OutputFolder, before: Progress, (encoded, time): (u64, Duration)) -> Result<Summary> {
    let progress = Progress::read(folder, before.provenance)?;
    let mut missing = progress.missing().count();
    if missing == 0 {
        // Those of other processes may have been lost since they were made.
        missing = progress.worn(folder, false)?.len();
    }
    let there = || progress.done.values().filter(|written| written.rows > 0);
    let (samples, bytes) = (there().map(|shard| shard.rows).sum(), there().map(|shard| shard.bytes).sum());
    if missing == 0 {
        ensure!(samples > 0, Failure::new(Code::Data, "no sample could be encoded"));
        progress.finish(folder)?;
    }
    Ok(Summary { samples, shards: there().count(), bytes, missing: missing as u64, encoded, time })
}

/// The bad samples of this process, and the file that lists them.
struct Bad {
    book: BadSamples,
    name: String,
    sent: u64,
}

impl Bad {
    fn open(config: &Config, samples: Option<u64>, folder: &OutputFolder) -> Result<Self> {
        let name = list_name(folder.member().process);
        let list = folder.growing(&name, LIST_LIMIT)?;
        let book = BadSamples::new(
            config.data.max_bad_fraction,
            samples.map_or(1000, |samples| samples.min(1000)),
            Some(&list),
        )?;
        Ok(Self { book, name, sent: 0 })
    }

    /// Sends the list into a bucket, if it grew.
    fn send(&mut self, folder: &OutputFolder) -> Result<()> {
        let total = self.book.counts().total();
        if total > self.sent {
            folder.send(&self.name)?;
            self.sent = total;
        }
        Ok(())
    }
}

/// What is encoded, and by what: as the folder says, which must be this encoding, or else as it says from now on.
fn start(
    config: &Config,
    source: &EncodeSource,
    (codec, text): (&dyn ImageTokenizer, &dyn TextEncoder),
    folder: &OutputFolder,
    target: &Target,
) -> Result<Provenance> {
    let found = encode_parts::provenance(folder)?;
    let division = match (source, found.as_ref().map(|found| found.division)) {
        (EncodeSource::Shards(shards), _) => Division::Shards { source_shards: shards.shards() },
        // How many fit is an estimate; what was begun goes on as it is.
        (EncodeSource::Samples(dataset), Some(Division::Samples { samples_per_shard, .. })) => {
            Division::Samples { samples: dataset.len(), samples_per_shard }
        }
        (EncodeSource::Samples(dataset), _) => {
            let samples_per_shard = samples_per_shard(&**dataset, codec, text, target)?;
            Division::Samples { samples: dataset.len(), samples_per_shard }
        }
    };
    if saved_codec(folder)?.is_none() {
        keep_codec(folder, codec)?;
    }
    let saved = saved_codec(folder)?.with_context(|| {
        Failure::storage(format!("{} was written, and is not there", folder.full_name(CODEC)))
    })?;
    let hash = TensorFile::open(&saved)?.hash()?.0;
    if let Some(found) = &found {
        check_codec(folder, &hash, &found.codec_hash)?;
    }
    let dataset = source.dataset();
    let mine = Provenance::new(config, &*dataset, hash, text.summary(), target.dtype, division)?;
    let there = match found {
        Some(found) => found,
        None => encode_parts::begin(folder, &mine)?,
    };
    // Another process may have begun it meanwhile, with another estimate.
    let mine = Provenance { division: mine.division.begun_as(there.division), ..mine };
    let differences = mine.differences(&there)?;
    if !differences.is_empty() {
        let text = format!("{} holds another encoding:\n  {}", folder.name(), differences.join("\n  "));
        bail!(Failure::input(text).help("choose another folder with --out, or remove this one"));
    }
    Ok(there)
}

/// How many samples make a shard of about the size asked for, going by the first that can be read.
fn samples_per_shard(
    dataset: &dyn Dataset,
    codec: &dyn ImageTokenizer,
    text: &dyn TextEncoder,
    target: &Target,
) -> Result<u64> {
    let tried = dataset.len().min(1000);
    let first = (0..tried).find_map(|index| read_sample(dataset, index).ok()).with_context(|| {
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
    /// What others are still to do, to be said after something else; nothing if nothing is.
    pub fn still_missing(&self) -> String {
        match self.missing {
            0 => String::new(),
            missing => format!("; {} still to be made by other processes", count(missing, "shard")),
        }
    }

    /// What came of it, in a line; `folder` is its name.
    pub fn summary(&self, folder: &str) -> String {
        let rate = self.encoded as f64 / self.time.as_secs_f64().max(1e-9);
        let missing = self.still_missing();
        format!(
            "{} in {} of {folder}, {}; {} encoded now, {rate:.0} per second{missing}",
            count(self.samples, "sample"),
            count(self.shards, "shard"),
            human_bytes(self.bytes),
            self.encoded
        )
    }
}

#[cfg(test)]
#[path = "encode_tests.rs"]
pub(super) mod tests;
