//! What is encoded, part by part: samples that are known by number, or the dataset's own shards, each from end to end.

use std::io;
use std::ops::Range;
use std::sync::Arc;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;

use anyhow::{Context, Result, anyhow};

use super::manifest::Division;
use super::shard_set::{MeanSize, Next, ShardSample, ShardedDataset, Sink, Visit};
use super::{BadSample, Content, Dataset, Example, Reason};
use crate::formats::image::Image;
use crate::util::parallel::{no_thread, parallel};

/// Images that are decoded and encoded together.
const CHUNK: usize = 64;

/// What is encoded.
pub enum EncodeSource {
    /// Samples by number; a part is a range of them.
    Samples(Arc<dyn Dataset>),
    /// Shards; each is a part, whatever is in it. No index of samples is made.
    Shards(Arc<dyn ShardedDataset>),
}

/// A sample before it is encoded.
pub(super) struct Raw {
    pub image: Image,
    pub captions: Vec<String>,
    pub id: String,
    /// Height and width of the image as it was, in pixels.
    pub original: [usize; 2],
}

/// Takes what was read, a chunk at a time.
pub(super) type Take<'t> = dyn FnMut(Vec<Result<Raw, BadSample>>) -> Result<()> + 't;

impl EncodeSource {
    /// The samples that are known by number: all, or some at the beginnings of some shards.
    pub fn dataset(&self) -> Arc<dyn Dataset> {
        match self {
            Self::Samples(dataset) => Arc::clone(dataset),
            Self::Shards(shards) => Arc::clone(shards) as Arc<dyn Dataset>,
        }
    }

    /// Reads a part, in order, and hands it over by chunks.
    ///
    /// # Errors
    /// If a shard cannot be read, or changed meanwhile; what `take` ends it with.
    pub(super) fn read(&self, division: Division, part: u64, take: &mut Take) -> Result<()> {
        match self {
            Self::Samples(dataset) => {
                let samples = division.samples_of(part).context("samples that nobody counted")?;
                read_samples(&**dataset, samples, take)
            }
            Self::Shards(shards) => read_shard(&**shards, part, take),
        }
    }
}

fn read_samples(dataset: &dyn Dataset, samples: Range<u64>, take: &mut Take) -> Result<()> {
    let mut at = samples.start;
    while at < samples.end {
        let chunk = (samples.end - at).min(CHUNK as u64);
        take(parallel(chunk as usize, |i| read_sample(dataset, at + i as u64)))?;
        at += chunk;
    }
    Ok(())
}

/// A sample and all of its captions.
pub(super) fn read_sample(dataset: &dyn Dataset, index: u64) -> Result<Raw, BadSample> {
    let first = dataset.get(index, 0)?;
    let encoded = || BadSample {
        shard: dataset.summary(),
        key: index.to_string(),
        offset: 0,
        reason: Reason::BadImage,
        text: ENCODED.to_owned(),
    };
    let mut raw = Raw::of(first).ok_or_else(encoded)?;
    for turn in 1..dataset.captions(index) {
        raw.captions.push(dataset.caption(index, turn)?);
    }
    Ok(raw)
}

/// What is wrong with a sample that has no image.
const ENCODED: &str = "it is encoded already";

impl Raw {
    /// A sample with its caption; `None` if it was encoded before.
    fn of(example: Example) -> Option<Self> {
        let Example { content: Content::Image(image), caption, id, original } = example else { return None };
        Some(Self { image, captions: vec![caption], id, original })
    }
}

/// Reads a shard on a thread of its own, ahead of what is encoded.
fn read_shard(shards: &dyn ShardedDataset, number: u64, take: &mut Take) -> Result<()> {
    let blob = Arc::new(shards.blob(number)?);
    let (sender, found) = sync_channel(CHUNK);
    // `found` is the closure's own: it is gone before the thread is waited for, which then ends.
    thread::scope(move |scope| {
        let reader = thread::Builder::new().name(format!("shard-{number}")).spawn_scoped(scope, move || {
            let visit =
                Visit { number, pass: 0, blob: &blob, goes_on: None, accept: false, gate: &|| Ok(()) };
            shards.read_unchanged(&visit, &mut Ahead { sender, mean: MeanSize::default() })
        });
        let reader = reader.map_err(|error| no_thread("read a shard on", error))?;
        loop {
            let chunk: Vec<Found> = found.iter().take(CHUNK).collect();
            if chunk.is_empty() {
                break;
            }
            let decode = |i: usize| {
                let Found { sample, bytes } = &chunk[i];
                let bytes = bytes.clone()?;
                let example = sample.example(bytes)?;
                Raw::of(example).ok_or_else(|| sample.bad((Reason::BadImage, ENCODED.to_owned())))
            };
            take(parallel(chunk.len(), decode))?;
        }
        reader.join().map_err(|_| anyhow!("the thread that reads {} panicked", shards.name(number)))?
    })
}

/// A sample of a shard, and its parts as they stand there.
struct Found {
    sample: Box<dyn ShardSample>,
    bytes: Result<Vec<Vec<u8>>, BadSample>,
}

/// Hands the samples of a shard to another thread.
struct Ahead {
    sender: SyncSender<Found>,
    mean: MeanSize,
}

impl Sink for Ahead {
    fn mean(&self) -> MeanSize {
        self.mean
    }

    // Shards are read from their beginnings.
    fn leave_out(&mut self) {}

    fn take(&mut self, next: Next) -> Result<()> {
        let bytes = match next.sample.parts() {
            Ok(parts) => {
                let bytes = (next.read)(&parts)?;
                self.mean.add(&bytes);
                Ok(bytes)
            }
            Err(bad) => Err(bad),
        };
        let gone = |_| io::Error::other("what is read is not encoded any more");
        Ok(self.sender.send(Found { sample: next.sample, bytes }).map_err(gone)?)
    }
}

#[cfg(test)]
#[path = "encode_source_tests.rs"]
mod tests;
